// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/count/counts.h"

#include "models/operations/ledger/document_number.h"
#include "models/operations/people/permission.h"
#include "models/store/ledger_store.h"
#include "models/store/location_store.h"
#include "models/store/reason_store.h"

#include <algorithm>
#include <map>

namespace stowage {

namespace {

using enum Error::Code;

// A cause that is a reason of its own says more than that it was counted.
QString reasonFor(const CountLine &line, const QList<Reason> &reasons, Quantity difference)
{
    const auto reason = std::ranges::find(reasons, line.cause, &Reason::code);
    const bool fits = reason != reasons.end() && reason->active
                      && (reason->direction == 0 || (reason->direction > 0) == difference.isPositive());
    return fits ? line.cause : u"stock_count"_s;
}

} // namespace

Result<StockCount> StockCounts::plan(const CountPlan &plan)
{
    Q_ASSERT(plan.uuid.size() == 16);
    STOWAGE_LET(known, m_store.byUuid(plan.uuid));
    if (known)
        return *known;
    if (plan.locationId == 0)
        return fail(Invalid, u"count.location_missing"_s);
    STOWAGE_TRY(allowed(m_actor, Right::Count, {plan.locationId}));
    const Instant now = m_context.clock.now();
    StockCount count{.uuid = plan.uuid,
                     .scope = plan.scope,
                     .abcClass = plan.abcClass,
                     .locationId = plan.locationId,
                     .blind = plan.blind,
                     .recountUnits = plan.recountUnits,
                     .recountValue = plan.recountValue,
                     .notes = plan.notes,
                     .createdBy = m_context.user,
                     .createdAt = now,
                     .version = 1};
    STOWAGE_LET(number, takeDocumentNumber(m_db, m_context, DocumentKind::Count, now));
    count.number = number;
    STOWAGE_LET(id, m_store.insert(count));
    count.id = id;
    const bool isOfItems = plan.scope == CountScope::Items || plan.scope == CountScope::AbcClass;
    if (!isOfItems || !plan.itemIds.empty())
        STOWAGE_TRY(m_store.planLines(id, plan.locationId, plan.itemIds));
    STOWAGE_LET(lines, m_store.lines(id));
    // Of a whole place that is empty, everything that is found is news; a choice of items must lie somewhere.
    if (isOfItems && lines.isEmpty())
        return fail(Invalid, u"count.nothing_there"_s);
    return count;
}

Result<StockCount> StockCounts::open(RowId id)
{
    STOWAGE_LET(count, m_store.byId(id));
    if (!count)
        return fail(NotFound, u"count.missing"_s);
    STOWAGE_TRY(allowed(m_actor, Right::Count, {count->locationId}));
    if (count->state != CountState::Counting)
        return fail(Conflict, u"count.not_open"_s, {{u"state"_s, countStateName(count->state)}});
    return *count;
}

Result<CountLine> StockCounts::lineOf(RowId countId, RowId lineId)
{
    STOWAGE_LET(line, m_store.line(lineId));
    if (!line || line->countId != countId)
        return fail(NotFound, u"count.line_missing"_s);
    return *line;
}

Result<CountLine> StockCounts::enter(RowId countId, const CountEntry &entry)
{
    Q_ASSERT(entry.uuid.size() == 16);
    STOWAGE_LET(count, open(countId));
    LedgerStore ledger(m_db);
    STOWAGE_LET(item, ledger.item(entry.itemId));
    if (!item || !item->stocked)
        return fail(NotFound, u"item.missing"_s);
    if (entry.quantity.isNegative())
        return fail(Invalid, u"count.quantity_negative"_s, {{u"quantity"_s, entry.quantity.toString()}});
    STOWAGE_TRY(checkUnitQuantity(entry.quantity, item->unit));
    if (item->lots != LotTracking::None && entry.lot.isEmpty())
        return fail(Invalid, u"line.lot_missing"_s, {{u"item"_s, item->code}});
    if (item->lots == LotTracking::None && !entry.lot.isEmpty())
        return fail(Invalid, u"line.lot_not_tracked"_s, {{u"item"_s, item->code}, {u"lot"_s, entry.lot}});
    STOWAGE_LET(isInside, LocationStore(m_db).isInside(entry.locationId, count.locationId));
    if (!isInside) {
        STOWAGE_LET(place, ledger.location(entry.locationId));
        return fail(Invalid, u"count.outside"_s, {{u"location"_s, place ? place->code : QString()}});
    }
    STOWAGE_LET(line, m_store.lineFor(countId, entry.itemId, entry.locationId, entry.lot));
    if (item->lots == LotTracking::Serial && line.counted.value_or(Quantity()) + entry.quantity > Quantity::fromInt(1))
        return fail(Invalid, u"line.serial_quantity"_s, {{u"item"_s, item->code}, {u"lot"_s, entry.lot}});
    CountEntry written = entry;
    written.round = line.round;
    written.countedBy = m_context.user;
    if (written.countedAt == 0)
        written.countedAt = m_context.clock.now();
    STOWAGE_TRY(m_store.addEntry(line.id, written));
    return lineOf(countId, line.id);
}

Done StockCounts::takeBack(RowId countId, const QByteArray &entryUuid)
{
    STOWAGE_TRY(open(countId));
    STOWAGE_LET(removed, m_store.removeEntry(countId, entryUuid));
    return removed ? Done() : Done(fail(NotFound, u"count.entry_missing"_s));
}

Result<CountLine> StockCounts::recount(RowId countId, RowId lineId)
{
    STOWAGE_TRY(open(countId));
    STOWAGE_LET(line, lineOf(countId, lineId));
    ++line.round;
    STOWAGE_TRY(m_store.saveLine(line));
    return lineOf(countId, lineId);
}

Result<CountLine> StockCounts::explain(RowId countId, RowId lineId, const QString &cause, const QString &notes)
{
    STOWAGE_TRY(open(countId));
    STOWAGE_LET(line, lineOf(countId, lineId));
    if (!cause.isEmpty() && !countCauses().contains(cause))
        return fail(Invalid, u"count.cause_unknown"_s, {{u"cause"_s, cause}});
    line.cause = cause;
    line.notes = notes.trimmed();
    STOWAGE_TRY(m_store.saveLine(line));
    return line;
}

// Holds what was counted against the ledger of that moment. What was not counted is held against it as it is at `at`.
Done StockCounts::compare(CountLine &line, Instant at)
{
    LedgerStore ledger(m_db);
    STOWAGE_LET(expected,
                ledger.quantityAt(line.itemId, line.locationId, line.lot, line.counted ? line.countedAt : at));
    line.expected = expected;
    const auto difference = line.difference();
    line.value.reset();
    if (!difference || difference->isZero())
        return {};
    // What one unit is worth now tells whether it matters; the exact value comes with posting.
    STOWAGE_LET(level, ledger.level(line.itemId, line.locationId));
    const Currency &currency = m_context.company.currency;
    std::optional<UnitCost> cost;
    if (level)
        cost = unitCost(level->pool.value, level->pool.quantity, currency);
    if (!cost) {
        STOWAGE_LET(history, ledger.costHistory(line.itemId));
        cost = history.empty() ? UnitCost() : history.back().second;
    }
    STOWAGE_LET(value, extend(*difference, *cost, currency));
    line.value = value;
    return {};
}

Result<CountProgress> StockCounts::progress(RowId countId)
{
    STOWAGE_LET(count, m_store.byId(countId));
    if (!count)
        return fail(NotFound, u"count.missing"_s);
    CountProgress progress{.count = *count};
    STOWAGE_LET(lines, m_store.lines(countId));
    STOWAGE_LET(counters, m_store.counters(countId));
    progress.lines = lines;
    progress.counters = counters;
    const Instant now = m_context.clock.now();
    for (CountLine &line : progress.lines) {
        if (count->state == CountState::Counting)
            STOWAGE_TRY(compare(line, now));
        progress.uncounted += line.counted ? 0 : 1;
        progress.toRecount += needsRecount(line, *count) ? 1 : 0;
        progress.value += line.value.value_or(Money());
    }
    return progress;
}

Result<Adjustment> StockCounts::adjustmentOf(const CountProgress &progress)
{
    const StockCount &count = progress.count;
    STOWAGE_LET(reasons, ReasonStore(m_db).all());
    Adjustment adjustment{.uuid = makeUuid(m_context.clock, m_context.rng),
                          .locationId = count.locationId,
                          .reason = u"stock_count"_s,
                          .reference = count.number,
                          .notes = count.notes};
    for (const CountLine &line : progress.lines) {
        const auto difference = line.difference();
        if (!difference || difference->isZero())
            continue;
        adjustment.lines << AdjustmentLine{.itemId = line.itemId,
                                           .locationId = line.locationId,
                                           .lot = line.lot,
                                           .quantity = *difference,
                                           .reason = reasonFor(line, reasons, *difference),
                                           .notes = line.notes};
    }
    return adjustment;
}

Result<AdjustmentDone> StockCounts::close(RowId countId, UncountedChoice uncounted)
{
    STOWAGE_LET(count, open(countId));
    STOWAGE_LET(progress, this->progress(countId));
    if (progress.uncounted == progress.lines.size())
        return fail(Invalid, u"count.nothing_counted"_s);
    if (progress.uncounted > 0 && uncounted == UncountedChoice::Undecided)
        return fail(Invalid, u"count.uncounted"_s, {{u"lines"_s, QString::number(progress.uncounted)}});
    if (progress.toRecount > 0)
        return fail(Invalid, u"count.recount_needed"_s, {{u"lines"_s, QString::number(progress.toRecount)}});
    const Instant now = m_context.clock.now();
    for (CountLine &line : progress.lines) {
        if (!line.counted && uncounted == UncountedChoice::SetToZero) {
            line.counted = Quantity();
            line.countedAt = now;
            STOWAGE_TRY(compare(line, now));
        }
        STOWAGE_TRY(m_store.saveLine(line));
    }
    STOWAGE_TRY(rememberCounts(progress.lines));

    AdjustmentDone done;
    STOWAGE_LET(wanted, adjustmentOf(progress));
    if (!wanted.lines.isEmpty()) {
        Adjustments adjustments(m_db, m_context, m_actor, Right::Count);
        STOWAGE_LET(saved, adjustments.save(wanted));
        STOWAGE_LET(submitted, adjustments.submit(saved.id));
        done = submitted;
        count.adjustmentId = saved.id;
    }
    count.state = CountState::Closed;
    count.uncounted = uncounted;
    count.closedBy = m_context.user;
    count.closedAt = now;
    STOWAGE_TRY(update(count));
    return done;
}

// The lots of an item at a place are one figure.
Done StockCounts::rememberCounts(const QList<CountLine> &lines)
{
    std::map<std::pair<RowId, RowId>, CountLine> places;
    for (const CountLine &line : lines) {
        if (!line.counted)
            continue;
        const auto [place, isFirst] = places.try_emplace({line.itemId, line.locationId}, line);
        if (isFirst)
            continue;
        place->second.counted = *place->second.counted + *line.counted;
        place->second.expected = place->second.expected.value_or(Quantity()) + line.expected.value_or(Quantity());
        place->second.countedAt = std::max(place->second.countedAt, line.countedAt);
    }
    for (const auto &[key, line] : places)
        STOWAGE_TRY(m_store.saveLastCount(line));
    return {};
}

Result<StockCount> StockCounts::update(StockCount count)
{
    ++count.version;
    STOWAGE_LET(updated, m_store.update(count));
    if (!updated)
        return fail(Conflict, u"count.changed_meanwhile"_s);
    return count;
}

Result<StockCount> StockCounts::cancel(RowId countId)
{
    STOWAGE_LET(count, open(countId));
    count.state = CountState::Cancelled;
    count.closedBy = m_context.user;
    count.closedAt = m_context.clock.now();
    return update(count);
}

Result<StockCount> StockCounts::reopen(RowId countId)
{
    STOWAGE_LET(count, m_store.byId(countId));
    if (!count)
        return fail(NotFound, u"count.missing"_s);
    STOWAGE_TRY(allowed(m_actor, Right::Count, {count->locationId}));
    STOWAGE_LET(adjustment, AdjustmentStore(m_db).byId(count->adjustmentId));
    if (!adjustment || adjustment->state != AdjustmentState::Rejected)
        return fail(Conflict, u"count.adjusted"_s,
                    {{u"state"_s, adjustment ? adjustmentStateName(adjustment->state) : countStateName(count->state)}});
    count->state = CountState::Counting;
    count->uncounted = UncountedChoice::Undecided;
    count->adjustmentId = 0;
    return update(*count);
}

} // namespace stowage
