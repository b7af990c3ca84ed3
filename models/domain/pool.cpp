// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pool.h"

#include <map>

namespace stowage {

namespace {

// An issue's cost comes from its amount, which may have been rounded to nothing; then the receipt knows better.
UnitCost lastKnownCost(const AveragePool &pool, UnitCost fallback)
{
    if (pool.lastIssueCost && (!pool.lastIssueCost->isZero() || !pool.lastReceiptCost))
        return *pool.lastIssueCost;
    return pool.lastReceiptCost.value_or(fallback);
}

tl::unexpected<Error> tooLarge()
{
    return fail(Error::Code::Invalid, u"stock.too_large"_s);
}

// Adds to both, or to neither.
template <typename Pool>
Done add(Pool &pool, Quantity quantity, Money value)
{
    const auto quantities = Quantity::sum(pool.quantity, quantity);
    const auto values = Money::sum(pool.value, value);
    if (!quantities || !values)
        return tooLarge();
    pool.quantity = *quantities;
    pool.value = *values;
    return {};
}

tl::unexpected<Error> broken(const LedgerEntry &entry)
{
    return fail(Error::Code::Corrupt, u"ledger.link_broken"_s,
                {{u"seq"_s, QString::number(entry.seq)}, {u"link"_s, QString::number(entry.link)}});
}

bool possible(const LedgerEntry &entry)
{
    return signFits(entry.role, entry.reversal, entry.quantity)
           && entry.quantity.scaled() != std::numeric_limits<std::int64_t>::min()
           && !(entry.unitCost && entry.unitCost->isNegative());
}

} // namespace

bool knowsCost(const AveragePool &pool)
{
    return pool.quantity.isPositive() || pool.lastIssueCost || pool.lastReceiptCost;
}

Result<Effect> averageIn(AveragePool &pool, Quantity quantity, Money amount, std::optional<UnitCost> given, qint64 seq,
                         const Currency &currency)
{
    Q_ASSERT(quantity.isPositive());
    Effect effect{amount, {}};
    AveragePool after = pool;
    Money kept = amount; // what the units that stay cost
    if (pool.quantity.isNegative()) {
        // What is owed is settled first, at what it really cost.
        const Quantity owed = -pool.quantity;
        const Quantity settled = std::min(owed, quantity);
        const Money estimate = settled == owed ? -pool.value : proportion(-pool.value, settled, owed);
        const Money actual = settled == quantity ? amount : proportion(amount, settled, quantity);
        effect.settlement = Settlement{seq, settled, estimate, actual - estimate};
        after.value += estimate;
        kept = amount - actual;
    }
    STOWAGE_TRY(add(after, quantity, kept));
    after.lastReceiptCost = given ? given : unitCost(amount, quantity, currency);
    Q_ASSERT(!after.quantity.isZero() || after.value.isZero());
    pool = after;
    return effect;
}

Result<Effect> averageOut(AveragePool &pool, Quantity quantity, UnitCost fallback, const Currency &currency)
{
    Q_ASSERT(quantity.isPositive());
    Effect effect;
    AveragePool after = pool;
    Quantity rest = quantity;
    if (pool.quantity.isPositive()) {
        const Quantity held = std::min(pool.quantity, quantity);
        effect.amount = held == pool.quantity ? pool.value : proportion(pool.value, held, pool.quantity);
        after.value -= effect.amount;
        after.quantity -= held;
        after.lastIssueCost = unitCost(effect.amount, held, currency);
        rest -= held;
    }
    if (rest.isPositive()) {
        const UnitCost cost = lastKnownCost(after, fallback);
        STOWAGE_LET(estimate, extend(rest, cost, currency));
        STOWAGE_TRY(add(after, -rest, -estimate));
        after.lastIssueCost = cost;
        const auto all = Money::sum(effect.amount, estimate);
        if (!all)
            return tooLarge();
        effect.amount = *all;
    }
    pool = after;
    return effect;
}

Result<Money> averageInAmount(const AveragePool &pool, Quantity quantity, UnitCost fallback, const Currency &currency)
{
    if (pool.quantity.isPositive()) {
        const auto amount =
            decimal::divideRounded(Int128(pool.value.minor()) * quantity.scaled(), pool.quantity.scaled());
        if (!amount)
            return tooLarge();
        return Money::fromMinor(*amount);
    }
    return extend(quantity, lastKnownCost(pool, fallback), currency);
}

AnnulledMovements annulledMovements(const std::vector<LedgerEntry> &entries)
{
    // How many are linked to each, and when it was, of those that a reversal asks for.
    struct Asked {
        int links = 0;
        const LedgerEntry *movement = nullptr;
    };
    std::unordered_map<qint64, Asked> asked;
    std::vector<const LedgerEntry *> reversals;
    for (const LedgerEntry &entry : entries) {
        if (entry.reversal)
            reversals.push_back(&entry);
    }
    if (reversals.empty())
        return {};
    for (const LedgerEntry *reversal : reversals)
        asked.try_emplace(reversal->link);
    for (const LedgerEntry &entry : entries) {
        if (const auto found = asked.find(entry.seq); found != asked.end())
            found->second.movement = &entry;
        if (const auto found = asked.find(entry.link); found != asked.end())
            ++found->second.links;
    }
    // What arrived is taken back before what was shipped.
    std::ranges::sort(reversals, {}, &LedgerEntry::seq);
    AnnulledMovements annulled;
    for (const LedgerEntry *reversal : reversals) {
        const Asked &original = asked[reversal->link];
        if (!original.movement || original.movement->effectiveAt != reversal->effectiveAt || original.links != 1)
            continue;
        annulled[reversal->link] = reversal->seq;
        annulled[reversal->seq] = reversal->seq;
        if (const auto shipment = asked.find(original.movement->link); shipment != asked.end())
            --shipment->second.links;
    }
    return annulled;
}

Done AverageReplay::run(const std::vector<LedgerEntry> &entries)
{
    const AnnulledMovements annulled = annulledMovements(entries);
    for (const LedgerEntry &entry : entries) {
        if (entry.link != 0 && !annulled.contains(entry.seq))
            m_linked.emplace(entry.link, std::nullopt);
    }
    for (const LedgerEntry &entry : entries) {
        if (!possible(entry))
            return fail(Error::Code::Corrupt, u"ledger.entry_invalid"_s, {{u"seq"_s, QString::number(entry.seq)}});
        if (annulled.contains(entry.seq)) {
            if (entry.role != MovementRole::TransitLoss)
                m_pools.try_emplace(entry.locationId);
            continue;
        }
        STOWAGE_LET(amount, apply(entry));
        if (const auto asked = m_linked.find(entry.seq); asked != m_linked.end())
            asked->second = amount;
    }
    return {};
}

std::optional<Money> AverageReplay::linkedAmount(qint64 seq) const
{
    const auto found = m_linked.find(seq);
    return found == m_linked.end() ? std::nullopt : found->second;
}

Result<Money> AverageReplay::apply(const LedgerEntry &entry)
{
    if (entry.reversal)
        return undo(entry);
    if (entry.role == MovementRole::TransitLoss)
        return leaveTransit(entry);
    if (entry.role == MovementRole::Receive) {
        STOWAGE_LET(amount, leaveTransit(entry));
        return comeIn(entry, amount);
    }
    if (entry.quantity.isNegative()) {
        STOWAGE_LET(amount, goOut(entry));
        if (entry.role == MovementRole::Ship)
            m_transit[entry.seq] = {-entry.quantity, amount};
        return amount;
    }
    if (entry.unitCost) {
        STOWAGE_LET(amount, extend(entry.quantity, *entry.unitCost, m_currency));
        return comeIn(entry, amount);
    }
    STOWAGE_LET(amount,
                averageInAmount(m_pools[entry.locationId], entry.quantity, m_costPrice(entry.effectiveAt), m_currency));
    return comeIn(entry, amount);
}

// A part of a shipment takes its part of the value, and the last one the rest.
Result<Money> AverageReplay::leaveTransit(const LedgerEntry &entry)
{
    const Quantity quantity = entry.quantity.abs();
    const auto shipment = m_transit.find(entry.link);
    if (shipment == m_transit.end() || shipment->second.quantity < quantity)
        return broken(entry);
    TransitPool &way = shipment->second;
    const Money amount = proportion(way.value, quantity, way.quantity);
    way.quantity -= quantity;
    way.value -= amount;
    if (way.quantity.isZero())
        m_transit.erase(shipment);
    m_shipOf[entry.seq] = entry.link;
    return amount;
}

Result<Money> AverageReplay::comeIn(const LedgerEntry &entry, Money amount)
{
    STOWAGE_LET(effect,
                averageIn(m_pools[entry.locationId], entry.quantity, amount, entry.unitCost, entry.seq, m_currency));
    if (effect.settlement)
        m_settlements.push_back(*effect.settlement);
    return effect.amount;
}

Result<Money> AverageReplay::goOut(const LedgerEntry &entry)
{
    return averageOut(m_pools[entry.locationId], -entry.quantity, m_costPrice(entry.effectiveAt), m_currency)
        .map([](const Effect &effect) { return effect.amount; });
}

// A reversal moves the very amount that it takes back, as far as the pool still holds it.
Result<Money> AverageReplay::undo(const LedgerEntry &entry)
{
    const auto original = m_linked.find(entry.link);
    if (original == m_linked.end() || !original->second)
        return broken(entry); // not yet there
    if (entry.role == MovementRole::TransitLoss) {
        STOWAGE_TRY(giveBackToTransit(entry, *original->second));
        return *original->second;
    }
    if (entry.quantity.isPositive())
        return entry.role == MovementRole::Ship ? undoShip(entry) : comeIn(entry, *original->second);

    AveragePool &pool = m_pools[entry.locationId];
    const Quantity quantity = -entry.quantity;
    Money amount = *original->second;
    if (pool.quantity <= quantity) {
        // The pool ends at or below nothing: what it holds leaves whole, and the rest is an estimate as for any issue.
        STOWAGE_LET(left, goOut(entry));
        amount = left;
    } else {
        // Something stays: it cannot be worth less than nothing.
        amount = std::min(amount, pool.value);
        pool.value -= amount;
        pool.quantity -= quantity;
        pool.lastIssueCost = unitCost(amount, quantity, m_currency);
    }
    if (entry.role == MovementRole::Receive)
        STOWAGE_TRY(giveBackToTransit(entry, amount));
    return amount;
}

Result<Money> AverageReplay::undoShip(const LedgerEntry &entry)
{
    const auto shipment = m_transit.find(entry.link);
    if (shipment == m_transit.end() || shipment->second.quantity != entry.quantity)
        return broken(entry);
    const Money amount = shipment->second.value;
    m_transit.erase(shipment);
    return comeIn(entry, amount);
}

Done AverageReplay::giveBackToTransit(const LedgerEntry &entry, Money amount)
{
    const auto ship = m_shipOf.find(entry.link);
    if (ship == m_shipOf.end())
        return broken(entry);
    return add(m_transit[ship->second], entry.quantity.abs(), amount);
}

std::optional<Shortage> firstShortage(const std::vector<LedgerEntry> &entries, qint64 firstNewSeq,
                                      const std::function<bool(RowId)> &allowsNegative)
{
    // In 128 bits: a moment in between may hold more than what is posted adds up to.
    struct Balance {
        Int128 now = 0; // with everything
        Int128 added = 0; // by the new movements alone
    };
    const AnnulledMovements annulled = annulledMovements(entries);
    std::map<std::pair<RowId, RowId>, Balance> balances; // by location and lot; lot 0 is the whole location
    for (const LedgerEntry &entry : entries) {
        if (entry.role == MovementRole::TransitLoss)
            continue; // it lies at no location: firstTransitShortage()
        const auto takenBack = annulled.find(entry.seq);
        const bool isAnnulled = takenBack != annulled.end();
        if (isAnnulled && (takenBack->second == entry.seq || takenBack->second < firstNewSeq))
            continue;
        for (const RowId lot : {RowId(0), entry.lotId}) {
            Balance &balance = balances[{entry.locationId, lot}];
            if (isAnnulled) {
                balance.added -= entry.quantity.scaled(); // it was there until now
            } else {
                balance.now += entry.quantity.scaled();
                if (entry.seq >= firstNewSeq)
                    balance.added += entry.quantity.scaled();
            }
            if (balance.now < 0 && balance.added < 0 && !allowsNegative(entry.locationId)) {
                const Int128 missing = std::min<Int128>(-balance.now, std::numeric_limits<std::int64_t>::max());
                return Shortage{entry.locationId, lot, entry.effectiveAt, entry.seq,
                                Quantity::fromScaled(static_cast<std::int64_t>(missing))};
            }
            if (entry.lotId == 0)
                break;
        }
    }
    return std::nullopt;
}

std::optional<TransitShortage> firstTransitShortage(const std::vector<LedgerEntry> &entries)
{
    const AnnulledMovements annulled = annulledMovements(entries);
    std::unordered_map<qint64, Int128> underWay; // by shipment
    std::unordered_map<qint64, qint64> shipOf;
    for (const LedgerEntry &entry : entries) {
        const bool isShip = entry.role == MovementRole::Ship;
        if (!isShip && entry.role != MovementRole::Receive && entry.role != MovementRole::TransitLoss)
            continue;
        if (!entry.reversal)
            shipOf[entry.seq] = isShip ? entry.seq : entry.link;
        if (annulled.contains(entry.seq))
            continue;
        const qint64 ship = entry.reversal ? shipOf[entry.link] : shipOf[entry.seq];
        // What a location gives, transit gets; what is lost leaves it.
        const Int128 change = Int128(entry.quantity.scaled()) * (entry.role == MovementRole::TransitLoss ? 1 : -1);
        const Int128 now = underWay[ship] += change;
        if (now < 0 && change < 0) {
            const Int128 missing = std::min<Int128>(-now, std::numeric_limits<std::int64_t>::max());
            return TransitShortage{ship, entry.effectiveAt, entry.seq,
                                   Quantity::fromScaled(static_cast<std::int64_t>(missing))};
        }
    }
    return std::nullopt;
}

Quantity totalInTransit(const std::vector<LedgerEntry> &entries)
{
    Int128 total = 0;
    for (const LedgerEntry &entry : entries) {
        if (entry.role == MovementRole::TransitLoss)
            total += entry.quantity.scaled();
        else if (kindOf(entry.role) == MovementKind::Transfer)
            total -= entry.quantity.scaled();
    }
    constexpr Int128 most = std::numeric_limits<std::int64_t>::max();
    return Quantity::fromScaled(static_cast<std::int64_t>(std::clamp(total, -most, most)));
}

} // namespace stowage
