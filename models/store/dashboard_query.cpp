// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dashboard_query.h"

#include "models/store/item_store.h"

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

// What all of an item's levels come to.
struct ItemSum {
    RowId itemId = 0;
    std::optional<Quantity> minimum;
    bool active = false;
    Quantity onHand;

    bool isOutOfStock() const { return active && isOut(onHand); }
};

// Its levels by site, until all of them have been read.
class SiteSums {
public:
    void clear() { m_sites.clear(); }
    void add(RowId site, Quantity onHand)
    {
        auto known = std::ranges::find(m_sites, site, &Site::id);
        if (known == m_sites.end())
            known = m_sites.insert(known, Site{site});
        known->onHand += onHand;
        ++known->rows;
    }
    std::int64_t lowRows(const ItemSum &item) const
    {
        std::int64_t rows = 0;
        for (const Site &site : m_sites)
            rows += item.active && isLow(site.onHand, item.minimum) ? site.rows : 0;
        return rows;
    }

private:
    struct Site {
        RowId id = 0;
        Quantity onHand;
        std::int64_t rows = 0;
    };
    std::vector<Site> m_sites;
};

// A parent's stock is its own and its variants', which come before and after it: it is judged when all have come.
class FamilySums {
public:
    explicit FamilySums(std::unordered_map<RowId, RowId> parents) : m_parents(std::move(parents))
    {
        for (const auto &[variant, parent] : m_parents)
            m_families[parent];
    }

    void take(const ItemSum &item, Dashboard &board)
    {
        if (const auto parent = m_parents.find(item.itemId); parent != m_parents.end())
            m_families[parent->second].onHand += item.onHand;
        if (const auto family = m_families.find(item.itemId); family != m_families.end()) {
            family->second.active = item.active;
            family->second.onHand += item.onHand;
        } else {
            board.outItems += item.isOutOfStock() ? 1 : 0;
        }
    }
    std::int64_t outOfStock() const
    {
        return std::ranges::count_if(m_families, [](const auto &family) { return family.second.isOutOfStock(); });
    }

private:
    std::unordered_map<RowId, RowId> m_parents;
    std::unordered_map<RowId, ItemSum> m_families; // by the parent's id
};

// In order.
Result<std::vector<RowId>> activeItems(Connection &db)
{
    std::vector<RowId> ids;
    Query row = db.stream("SELECT id FROM item WHERE active = 1 ORDER BY id");
    while (row.next())
        ids.push_back(row.int64(0));
    STOWAGE_TRY(row.done());
    return ids;
}

// One pass over every item and its levels: the lists' own filters would make one each.
Done sumLevels(Connection &db, Dashboard &board)
{
    std::unordered_map<RowId, RowId> sites;
    Query place = db.query("SELECT id, site_id FROM location");
    while (place.next())
        sites[place.int64(0)] = place.int64(1);
    STOWAGE_TRY(place.done());
    STOWAGE_LET(parents, ItemStore(db).parents());
    FamilySums families(std::move(parents));
    STOWAGE_LET(active, activeItems(db));
    board.items = static_cast<std::int64_t>(active.size());

    auto nextActive = active.cbegin();
    ItemSum item;
    SiteSums places;
    const auto judge = [&] {
        board.lowRows += places.lowRows(item);
        places.clear();
        families.take(item, board);
    };
    Query level = db.stream("SELECT i.id, i.minimum_stock, s.location_id, s.on_hand, s.value"
                            " FROM item i LEFT JOIN stock_level s ON s.item_id = i.id"
                            " WHERE i.tracked = 1 AND i.type = 0 ORDER BY i.id");
    while (level.next()) {
        if (item.itemId != level.int64(0)) {
            if (item.itemId != 0)
                judge();
            item = {level.int64(0), level.maybeQuantity(1), false, {}};
            nextActive = std::lower_bound(nextActive, active.cend(), item.itemId);
            item.active = nextActive != active.cend() && *nextActive == item.itemId;
        }
        if (level.isNull(2))
            continue; // it never moved
        const Quantity onHand = level.quantity(3);
        item.onHand += onHand;
        places.add(sites[level.int64(2)], onHand);
        board.negativeRows += onHand.isNegative() ? 1 : 0;
        board.stockValue += level.money(4);
    }
    STOWAGE_TRY(level.done());
    if (item.itemId != 0)
        judge();
    board.outItems += families.outOfStock();
    return {};
}

Done sumTransit(Connection &db, Dashboard &board)
{
    Query transit = db.query("SELECT CAST(coalesce(sum(value), 0) AS BIGINT) FROM transit");
    if (transit.next())
        board.inTransitValue = transit.money(0);
    return transit.done();
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
    STOWAGE_TRY(sumTransit(db, board));
    STOWAGE_TRY(sumMovements(db, company, board));
    return board;
}

} // namespace stowage
