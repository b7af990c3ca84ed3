// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dashboard_query.h"

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

// An item's levels, until all of them have been read.
struct ItemLevels {
    RowId itemId = 0;
    std::optional<Quantity> minimum;
    struct Site {
        RowId id = 0;
        Quantity onHand;
        std::int64_t rows = 0;
    };
    std::vector<Site> sites;

    void add(RowId site, Quantity onHand)
    {
        auto known = std::ranges::find(sites, site, &Site::id);
        if (known == sites.end())
            known = sites.insert(known, Site{site});
        known->onHand += onHand;
        ++known->rows;
    }
    std::int64_t lowRows() const
    {
        std::int64_t rows = 0;
        for (const Site &site : sites)
            rows += minimum && site.onHand <= *minimum ? site.rows : 0;
        return rows;
    }
};

// One pass over every level: the lists' own filters would make one each.
Done sumLevels(Connection &db, Dashboard &board)
{
    std::unordered_map<RowId, RowId> sites;
    Query place = db.query("SELECT id, site_id FROM location WHERE type <> 'transit'");
    while (place.next())
        sites[place.int64(0)] = place.int64(1);
    STOWAGE_TRY(place.done());

    ItemLevels item;
    Query level = db.stream(db.isSqlite() ? "SELECT i.id, i.minimum_stock, s.location_id, s.on_hand, s.value"
                                            " FROM item i CROSS JOIN stock_level s ON s.item_id = i.id"
                                            " WHERE i.tracked = 1 AND i.type = 0 ORDER BY i.id"
                                          : "SELECT i.id, i.minimum_stock, s.location_id, s.on_hand, s.value"
                                            " FROM item i JOIN stock_level s ON s.item_id = i.id"
                                            " WHERE i.tracked = 1 AND i.type = 0 ORDER BY i.id");
    while (level.next()) {
        const auto site = sites.find(level.int64(2));
        if (site == sites.end())
            continue;
        if (item.itemId != level.int64(0)) {
            board.lowRows += item.lowRows();
            item = {level.int64(0), level.maybeQuantity(1), {}};
        }
        const Quantity onHand = level.quantity(3);
        item.add(site->second, onHand);
        board.outRows += onHand.isZero() ? 1 : 0;
        board.negativeRows += onHand.isNegative() ? 1 : 0;
        board.stockValue += level.money(4);
    }
    board.lowRows += item.lowRows();
    return level.done();
}

Done countTheRest(Connection &db, Dashboard &board)
{
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
    STOWAGE_TRY(sumLevels(db, board));
    STOWAGE_TRY(countTheRest(db, board));
    STOWAGE_TRY(sumMovements(db, company, board));
    return board;
}

} // namespace stowage
