// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pool.h"

#include <map>

namespace stowage {

namespace {

UnitCost lastKnownCost(const AveragePool &pool, UnitCost fallback)
{
    return pool.lastIssueCost.value_or(pool.lastReceiptCost.value_or(fallback));
}

} // namespace

Effect averageIn(AveragePool &pool, Quantity quantity, Money amount, qint64 seq, const Currency &currency)
{
    Q_ASSERT(quantity.isPositive());
    Effect effect{amount, {}};
    if (!pool.quantity.isNegative()) {
        pool.value += amount;
    } else {
        // What is owed is settled first, at what it really cost.
        const Quantity owed = -pool.quantity;
        const Quantity settled = std::min(owed, quantity);
        const Money estimate = settled == owed ? -pool.value : proportion(-pool.value, settled, owed);
        const Money actual = settled == quantity ? amount : proportion(amount, settled, quantity);
        effect.settlement = Settlement{seq, settled, actual - estimate};
        pool.value += estimate + (amount - actual);
    }
    pool.quantity += quantity;
    pool.lastReceiptCost = unitCost(amount, quantity, currency);
    Q_ASSERT(!pool.quantity.isZero() || pool.value.isZero());
    return effect;
}

Result<Effect> averageOut(AveragePool &pool, Quantity quantity, UnitCost fallback, const Currency &currency)
{
    Q_ASSERT(quantity.isPositive());
    Effect effect;
    Quantity rest = quantity;
    if (pool.quantity.isPositive()) {
        const Quantity held = std::min(pool.quantity, quantity);
        effect.amount = held == pool.quantity ? pool.value : proportion(pool.value, held, pool.quantity);
        pool.value -= effect.amount;
        pool.quantity -= held;
        pool.lastIssueCost = unitCost(effect.amount, held, currency);
        rest -= held;
    }
    if (rest.isPositive()) {
        const UnitCost cost = lastKnownCost(pool, fallback);
        STOWAGE_LET(estimate, extend(rest, cost, currency));
        pool.value -= estimate;
        pool.quantity -= rest;
        pool.lastIssueCost = cost;
        effect.amount += estimate;
    }
    return effect;
}

Result<Money> averageInAmount(const AveragePool &pool, Quantity quantity, UnitCost fallback, const Currency &currency)
{
    if (pool.quantity.isPositive()) {
        const auto amount =
            decimal::divideRounded(Int128(pool.value.minor()) * quantity.scaled(), pool.quantity.scaled());
        if (!amount)
            return fail(Error::Code::Invalid, u"amount.too_large"_s, {{u"quantity"_s, quantity.toString()}});
        return Money::fromMinor(*amount);
    }
    return extend(quantity, lastKnownCost(pool, fallback), currency);
}

Done AverageReplay::run(const std::vector<LedgerEntry> &entries)
{
    for (const LedgerEntry &entry : entries) {
        if (entry.link != 0)
            m_linked.emplace(entry.link, Money());
    }
    for (const LedgerEntry &entry : entries) {
        STOWAGE_LET(amount, apply(entry));
        if (const auto asked = m_linked.find(entry.seq); asked != m_linked.end())
            asked->second = amount;
    }
    return {};
}

std::optional<Money> AverageReplay::linkedAmount(qint64 seq) const
{
    const auto found = m_linked.find(seq);
    return found == m_linked.end() ? std::nullopt : std::optional(found->second);
}

Result<Money> AverageReplay::apply(const LedgerEntry &entry)
{
    if (entry.reversal)
        return undo(entry);
    if (entry.role == MovementRole::Receive) {
        const auto shipment = m_transit.find(entry.link);
        if (shipment == m_transit.end() || shipment->second.quantity < entry.quantity) {
            return fail(Error::Code::Corrupt, u"ledger.link_broken"_s,
                        {{u"seq"_s, QString::number(entry.seq)}, {u"link"_s, QString::number(entry.link)}});
        }
        TransitPool &way = shipment->second;
        const Money amount = proportion(way.value, entry.quantity, way.quantity);
        way.quantity -= entry.quantity;
        way.value -= amount;
        if (way.quantity.isZero())
            m_transit.erase(shipment);
        m_shipOf[entry.seq] = entry.link;
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

Result<Money> AverageReplay::comeIn(const LedgerEntry &entry, Money amount)
{
    const Effect effect = averageIn(m_pools[entry.locationId], entry.quantity, amount, entry.seq, m_currency);
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
    const Money original = m_linked[entry.link];
    const auto broken = [&] {
        return fail(Error::Code::Corrupt, u"ledger.link_broken"_s,
                    {{u"seq"_s, QString::number(entry.seq)}, {u"link"_s, QString::number(entry.link)}});
    };
    if (entry.quantity.isPositive()) {
        if (entry.role == MovementRole::Ship) {
            const auto shipment = m_transit.find(entry.link);
            if (shipment == m_transit.end() || shipment->second.quantity != entry.quantity)
                return broken();
            const Money amount = shipment->second.value;
            m_transit.erase(shipment);
            return comeIn(entry, amount);
        }
        return comeIn(entry, original);
    }

    AveragePool &pool = m_pools[entry.locationId];
    const Quantity quantity = -entry.quantity;
    Money amount = original;
    if (pool.quantity <= quantity) {
        // The pool ends at or below nothing: what it holds leaves whole, and the rest is an estimate as for any issue.
        STOWAGE_LET(left, goOut(entry));
        amount = left;
    } else {
        // Something stays: it cannot be worth less than nothing.
        amount = std::min(original, pool.value);
        pool.value -= amount;
        pool.quantity -= quantity;
        pool.lastIssueCost = unitCost(amount, quantity, m_currency);
    }
    if (entry.role == MovementRole::Receive) {
        const auto ship = m_shipOf.find(entry.link);
        if (ship == m_shipOf.end())
            return broken();
        TransitPool &way = m_transit[ship->second];
        way.quantity += quantity;
        way.value += amount;
    }
    return amount;
}

std::optional<Shortage> firstShortage(const std::vector<LedgerEntry> &entries, qint64 firstNewSeq,
                                      const std::function<bool(RowId)> &allowsNegative)
{
    struct Balance {
        Quantity now; // with everything
        Quantity added; // by the new movements alone
    };
    std::map<std::pair<RowId, RowId>, Balance> balances; // by location and lot; lot 0 is the whole location
    for (const LedgerEntry &entry : entries) {
        for (const RowId lot : {RowId(0), entry.lotId}) {
            Balance &balance = balances[{entry.locationId, lot}];
            balance.now += entry.quantity;
            if (entry.seq >= firstNewSeq)
                balance.added += entry.quantity;
            if (balance.now.isNegative() && balance.added.isNegative() && !allowsNegative(entry.locationId))
                return Shortage{entry.locationId, lot, entry.effectiveAt, entry.seq, -balance.now};
            if (entry.lotId == 0)
                break;
        }
    }
    return std::nullopt;
}

} // namespace stowage
