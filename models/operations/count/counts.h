// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/adjust/adjustments.h"
#include "models/store/count_store.h"

namespace stowage {

// What is to be counted.
struct CountPlan {
    QByteArray uuid; // a retry with it makes no second count
    CountScope scope = CountScope::Full;
    QString abcClass;
    RowId locationId = 0;
    std::vector<RowId> itemIds; // of the scopes Items and AbcClass
    bool blind = true;
    std::optional<Quantity> recountUnits;
    std::optional<Money> recountValue;
    QString notes;
};

// Where a count stands.
struct CountProgress {
    StockCount count;
    QList<CountLine> lines; // each with what the ledger expected when it was last counted
    QStringList counters;
    int uncounted = 0;
    int toRecount = 0; // whose difference is above the limit, and counted once
    Money value; // of all differences
};

// Stock counts. Nothing is frozen: each line is held against the ledger as it was when it was last counted, so goods
// may move on meanwhile. Several people count at once; what they find of one line adds up. Each call is within a
// transaction of the caller's.
//
// Errors: count.missing, count.location_missing, count.nothing_there (no line), count.not_open{state},
// count.changed_meanwhile, count.line_missing, count.quantity_negative{quantity}, count.outside{location},
// count.entry_missing, count.cause_unknown{cause}, count.nothing_counted, count.uncounted{lines} (say what becomes of
// them), count.recount_needed{lines}, count.adjusted{state} (only one whose adjustment was rejected opens again),
// item.missing, line.lot_missing{item}, line.lot_not_tracked{item, lot}, line.serial_quantity{item, lot},
// unit.quantity_too_fine{…}, right.missing.count, and those of Adjustments.
class StockCounts {
public:
    StockCounts(Connection &db, const PostingContext &context, const Actor &actor)
        : m_db(db),
          m_context(context),
          m_actor(actor),
          m_store(db)
    {
    }

    Result<StockCount> plan(const CountPlan &plan);
    Result<CountLine> enter(RowId countId, const CountEntry &entry);
    Done takeBack(RowId countId, const QByteArray &entryUuid);
    // Counted once more, from nothing.
    Result<CountLine> recount(RowId countId, RowId lineId);
    Result<CountLine> explain(RowId countId, RowId lineId, const QString &cause, const QString &notes);
    Result<CountProgress> progress(RowId countId);
    // The differences become an adjustment, which is posted or asked for as any other.
    Result<AdjustmentDone> close(RowId countId, UncountedChoice uncounted);
    Result<StockCount> cancel(RowId countId);
    // After its adjustment was rejected.
    Result<StockCount> reopen(RowId countId);

private:
    Result<StockCount> open(RowId id);
    Result<CountLine> lineOf(RowId countId, RowId lineId);
    Done compare(CountLine &line, Instant at);
    Result<Adjustment> adjustmentOf(const CountProgress &progress);
    Done rememberCounts(const QList<CountLine> &lines);
    Result<StockCount> update(StockCount count);

    Connection &m_db;
    PostingContext m_context;
    Actor m_actor;
    CountStore m_store;
};

} // namespace stowage
