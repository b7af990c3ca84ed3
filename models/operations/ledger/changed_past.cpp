// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/changed_past.h"

#include "models/operations/ledger/posting_errors.h"

#include <algorithm>
#include <set>

namespace stowage {

namespace {

LedgerEntry entryOf(const Movement &movement)
{
    return {.seq = movement.seq,
            .effectiveAt = movement.effectiveAt,
            .locationId = movement.locationId,
            .lotId = movement.lotId,
            .quantity = movement.quantity,
            .unitCost = movement.unitCost,
            .link = movement.link,
            .role = movement.role,
            .reversal = movement.reversal};
}

// The line that takes too much of the shipment, or makes a later one do so; else the item's first.
const PostingLine &toBlame(const TransitShortage &shortage, const PostingLine &firstLine,
                           const std::vector<PostingLine> &lines)
{
    const auto guilty = std::ranges::find_if(
        lines, [&](const PostingLine &candidate) { return candidate.movement.seq == shortage.seq; });
    if (guilty != lines.end())
        return *guilty;
    const auto ofShipment = std::ranges::find_if(
        lines, [&](const PostingLine &candidate) { return candidate.movement.link == shortage.shipSeq; });
    return ofShipment == lines.end() ? firstLine : *ofShipment;
}

// The item's first line that takes from where something is missing, and from that lot; else its first.
const PostingLine &toBlame(const Shortage &shortage, const PostingLine &firstLine,
                           const std::vector<PostingLine> &lines)
{
    const auto guilty = std::ranges::find_if(lines, [&](const PostingLine &candidate) {
        const Movement &movement = candidate.movement;
        return movement.itemId == firstLine.movement.itemId && movement.locationId == shortage.locationId
               && (shortage.lotId == 0 || movement.lotId == shortage.lotId) && movement.quantity.isNegative();
    });
    return guilty == lines.end() ? firstLine : *guilty;
}

} // namespace

Done ChangedPast::hold(RowId itemId)
{
    if (!holds(itemId)) {
        STOWAGE_LET(entries, m_store.entriesOf(itemId));
        m_histories.emplace(itemId, std::move(entries));
    }
    return {};
}

void ChangedPast::insert(const Movement &movement)
{
    const LedgerEntry entry = entryOf(movement);
    auto &entries = m_histories.at(movement.itemId);
    entries.insert(std::upper_bound(entries.begin(), entries.end(), entry,
                                    [](const LedgerEntry &a, const LedgerEntry &b) { return a.before(b); }),
                   entry);
}

void ChangedPast::takeBack(const std::vector<PostingLine> &lines)
{
    const qint64 firstSeq = lines.front().movement.seq;
    for (const PostingLine &line : lines) {
        if (const auto history = m_histories.find(line.movement.itemId); history != m_histories.end())
            std::erase_if(history->second, [&](const LedgerEntry &entry) { return entry.seq >= firstSeq; });
    }
}

Done ChangedPast::check(const std::vector<PostingLine> &lines)
{
    if (m_checksAtFinish) {
        m_firstUnchecked = m_firstUnchecked == 0 ? lines.front().movement.seq : m_firstUnchecked;
        return {};
    }
    std::set<RowId> checked;
    for (const PostingLine &line : lines) {
        const auto history = m_histories.find(line.movement.itemId);
        if (history != m_histories.end() && checked.insert(line.movement.itemId).second)
            STOWAGE_TRY(checkItem(line, lines, history->second));
    }
    return {};
}

Done ChangedPast::checkItem(const PostingLine &firstLine, const std::vector<PostingLine> &lines,
                            const std::vector<LedgerEntry> &entries)
{
    const RowId itemId = firstLine.movement.itemId;
    STOWAGE_TRY(checkTransit(firstLine, lines, entries));
    if (auto valued = checkValues(itemId, entries); !valued) {
        if (valued.error().code != Error::Code::Invalid)
            return valued;
        STOWAGE_LET(item, m_facts.item(itemId));
        return fail(ofLine(valued.error(), firstLine.number(), item->code));
    }
    STOWAGE_LET(shortage, shortageIn(entries, lines.front().movement.seq));
    if (!shortage)
        return {};
    STOWAGE_LET(error, refusal(*shortage, toBlame(*shortage, firstLine, lines)));
    return fail(std::move(error));
}

Done ChangedPast::checkTransit(const PostingLine &firstLine, const std::vector<PostingLine> &lines,
                               const std::vector<LedgerEntry> &entries)
{
    const auto shortage = firstTransitShortage(entries);
    if (!shortage)
        return {};
    const PostingLine &blamed = toBlame(*shortage, firstLine, lines);
    const Quantity wanted = blamed.movement.quantity.abs();
    STOWAGE_LET(item, m_facts.item(blamed.movement.itemId));
    STOWAGE_LET(shipped, m_facts.shipped(shortage->shipSeq));
    return refuseLine(blamed.number(), u"transit.not_enough"_s,
                      {{u"item"_s, item->code},
                       {u"number"_s, shipped ? shipped->document.number : QString()},
                       {u"wanted"_s, wanted.toString()},
                       {u"inTransit"_s, (wanted - std::min(wanted, shortage->missing)).toString()},
                       {u"date"_s, dayOf(shortage->at).toString(Qt::ISODate)}},
                      Error::Code::Conflict);
}

// Whether every value on the way can be held is known for certain only by replaying. That is left to the end where
// even all that ever moved, at the highest cost of all, could be held.
Done ChangedPast::checkValues(RowId itemId, const std::vector<LedgerEntry> &entries)
{
    std::optional<Quantity> moved = Quantity();
    STOWAGE_LET(highest, m_facts.highestCostPrice(itemId));
    for (const LedgerEntry &entry : entries) {
        highest = std::max(highest, entry.unitCost.value_or(UnitCost()));
        moved = moved ? Quantity::sum(*moved, entry.quantity.abs()) : moved;
    }
    if (moved && extend(*moved, highest, m_context.company.currency))
        return {};
    return replay(itemId, entries).map([](const AverageReplay &) { });
}

Result<std::optional<Shortage>> ChangedPast::shortageIn(const std::vector<LedgerEntry> &entries, qint64 firstNewSeq)
{
    std::map<RowId, bool> allowed;
    for (const LedgerEntry &entry : entries) {
        if (allowed.contains(entry.locationId))
            continue;
        STOWAGE_LET(place, m_facts.location(entry.locationId));
        allowed[entry.locationId] = place && place->allowNegative;
    }
    return firstShortage(entries, firstNewSeq, [&](RowId locationId) { return allowed[locationId]; });
}

Result<Error> ChangedPast::refusal(const Shortage &shortage, const PostingLine &blamed)
{
    STOWAGE_LET(item, m_facts.item(blamed.movement.itemId));
    STOWAGE_LET(place, m_facts.location(shortage.locationId));
    const Quantity onHand = blamed.movement.quantity.abs() - shortage.missing;
    Error error = notEnough(blamed, *item, *place, {onHand, shortage.missing, dayOf(shortage.at)});
    if (shortage.lotId == 0)
        return error;
    return lotNotEnough(error, m_store.lotCode(blamed.movement.lotId).value_or(QString()));
}

Done ChangedPast::checkAll()
{
    if (m_firstUnchecked == 0)
        return {};
    for (const auto &[itemId, entries] : m_histories) {
        if (const auto onTheWay = firstTransitShortage(entries)) {
            STOWAGE_LET(item, m_facts.item(itemId));
            STOWAGE_LET(shipped, m_facts.shipped(onTheWay->shipSeq));
            return fail(Error::Code::Conflict, u"transit.missing"_s,
                        {{u"item"_s, item->code},
                         {u"number"_s, shipped ? shipped->document.number : QString()},
                         {u"missing"_s, onTheWay->missing.toString()},
                         {u"date"_s, dayOf(onTheWay->at).toString(Qt::ISODate)}});
        }
        STOWAGE_LET(shortage, shortageIn(entries, m_firstUnchecked));
        if (!shortage)
            continue;
        STOWAGE_LET(item, m_facts.item(itemId));
        STOWAGE_LET(place, m_facts.location(shortage->locationId));
        return fail(Error::Code::Conflict, u"stock.missing"_s,
                    {{u"item"_s, item->code},
                     {u"location"_s, place->code},
                     {u"missing"_s, shortage->missing.toString()},
                     {u"date"_s, dayOf(shortage->at).toString(Qt::ISODate)}});
    }
    return {};
}

Result<AverageReplay> ChangedPast::replay(RowId itemId, const std::vector<LedgerEntry> &entries)
{
    std::optional<Error> problem;
    AverageReplay replay(m_context.company.currency, [&](Instant at) {
        const auto cost = m_facts.costPrice(itemId, at);
        if (!cost)
            problem = cost.error();
        return cost.value_or(UnitCost());
    });
    STOWAGE_TRY(replay.run(entries));
    if (problem)
        return fail(*problem);
    return replay;
}

} // namespace stowage
