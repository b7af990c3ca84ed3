// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dashboard_query.h"

#include "models/store/stock_listing.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace stowage {

namespace {

constexpr int topMoversMax = 10;

struct Moved {
    int movements = 0;
    Quantity quantity;
};

Done countRows(Connection &db, const Company &company, Dashboard &board)
{
    StockListing stock(db, company.currency);
    const std::pair<StockFilter, std::int64_t *> counts[]{
        {{.low = true}, &board.lowRows}, {{.out = true}, &board.outRows}, {{.negative = true}, &board.negativeRows}};
    for (const auto &[filter, count] : counts) {
        STOWAGE_LET(totals, stock.totals(filter));
        *count = totals.rows;
    }
    STOWAGE_LET(all, stock.totals({}));
    board.stockValue = all.value;
    Query transit = db.query("SELECT CAST(coalesce(sum(value), 0) AS BIGINT) FROM transit");
    if (transit.next())
        board.inTransitValue = transit.money(0);
    STOWAGE_TRY(transit.done());
    Query items = db.query("SELECT count(*) FROM item WHERE active = 1");
    if (items.next())
        board.items = items.int64(0);
    return items.done();
}

// What moved in the period, over the documents' index by day: movements have none.
Done sumMovements(Connection &db, const Company &company, Dashboard &board)
{
    std::map<QDate, DailyFlow> days;
    for (QDate day = board.from; day <= board.to; day = day.addDays(1))
        days[day].day = day;
    std::unordered_map<RowId, Moved> issued;
    Query row = db.query("SELECT m.effective_at, m.role, m.reversal, m.item_id, m.quantity FROM document d"
                         " JOIN movement m ON m.seq BETWEEN d.first_seq AND d.first_seq + d.line_count - 1"
                         " WHERE d.effective_at BETWEEN ? AND ?",
                         company.calendar.startOf(board.from), company.calendar.endOf(board.to));
    while (row.next()) {
        ++board.movements;
        const auto role = static_cast<MovementRole>(row.int32(1));
        const Quantity quantity = row.quantity(4);
        DailyFlow &day = days[company.calendar.dayOf(row.int64(0))];
        switch (kindOf(role)) {
        case MovementKind::In:
            board.stockIn += quantity;
            day.in += quantity;
            break;
        case MovementKind::Out: {
            board.stockOut -= quantity;
            day.out -= quantity;
            Moved &moved = issued[row.int64(3)];
            ++moved.movements;
            moved.quantity -= quantity;
            break;
        }
        case MovementKind::Adjustment:
            board.adjusted += quantity;
            break;
        case MovementKind::Transfer:
            break;
        }
    }
    STOWAGE_TRY(row.done());
    for (const auto &[day, flow] : days)
        board.daily << flow;

    std::vector<std::pair<RowId, Moved>> best(issued.begin(), issued.end());
    const auto more = [](const auto &a, const auto &b) {
        return a.second.quantity != b.second.quantity ? a.second.quantity > b.second.quantity : a.first < b.first;
    };
    const auto count = std::min<std::ptrdiff_t>(topMoversMax, std::ssize(best));
    std::partial_sort(best.begin(), best.begin() + count, best.end(), more);
    for (auto mover = best.begin(); mover != best.begin() + count; ++mover) {
        Query item = db.query("SELECT code, name, unit FROM item WHERE id = ?", mover->first);
        if (item.next()) {
            board.topMovers << TopMover{
                mover->first,          item.text(0), item.text(1), item.text(2), mover->second.movements,
                mover->second.quantity};
        }
        STOWAGE_TRY(item.done());
    }
    return {};
}

} // namespace

Result<Dashboard> queryDashboard(Connection &db, const Company &company, QDate from, QDate to)
{
    Dashboard board;
    board.from = from;
    board.to = to;
    STOWAGE_TRY(countRows(db, company, board));
    STOWAGE_TRY(sumMovements(db, company, board));
    return board;
}

} // namespace stowage
