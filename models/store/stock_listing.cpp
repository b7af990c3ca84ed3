// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/stock_listing.h"

#include "models/store/item_search.h"
#include "models/store/location_store.h"
#include "models/store/search_terms.h"
#include "models/store/stock_rules.h"

namespace stowage {

namespace {

// What a minimum is held against here: the item's stock in all bins of one site.
const QByteArray siteStock = "(SELECT sum(o.on_hand) FROM stock_level o JOIN location ol ON ol.id = o.location_id"
                             " WHERE o.item_id = s.item_id AND ol.site_id = l.site_id)"_ba;

QByteArray stockColumns()
{
    return "s.item_id, s.location_id, i.uid, l.uid, i.code, i.name, i.unit, coalesce(c.path, ''), l.code, l.name, "
           "l.path,"
           " s.on_hand, s.reserved, s.in_transit, s.on_order, s.value, i.minimum_stock, i.reorder_point,"
           " s.last_movement_at, s.last_seq, CASE WHEN l.type = 'transit' THEN 0 ELSE i.active END, l.type, CASE WHEN "
           + isLow("i", siteStock) + " THEN 1 ELSE 0 END";
}

// What is in transit is on no shelf and has no level: what of each item has left one place and not arrived.
constexpr const char *inTransit =
    "(SELECT t.item_id, l.id AS location_id, CAST(sum(t.quantity) AS BIGINT) AS on_hand, 0 AS reserved, 0 AS "
    "in_transit,"
    " 0 AS on_order, CAST(sum(t.value) AS BIGINT) AS value, max(m.effective_at) AS last_movement_at,"
    " max(t.ship_seq) AS last_seq FROM transit t JOIN movement m ON m.seq = t.ship_seq"
    " JOIN location l ON l.type = 'transit' GROUP BY t.item_id, l.id)";

Result<SqlText> conditions(Connection &db, const StockFilter &filter)
{
    SqlText sql;
    sql.text += " WHERE " + isStocked("i");
    if (filter.itemId != 0)
        sql.add(" AND s.item_id = ?", filter.itemId);
    if (filter.locationId != 0)
        sql.add(inTree("s.location_id", "location", filter.locationId));
    if (filter.categoryId != 0)
        sql.add(inTree("i.category_id", "category", filter.categoryId));
    if (filter.low || filter.out)
        sql.add(" AND i.active = 1");
    if (filter.low)
        sql.text += " AND " + isLow("i", siteStock);
    if (filter.out)
        sql.text += " AND " + isOut("s.on_hand");
    if (filter.lowHere)
        sql.text += " AND " + isLow("i", "s.on_hand");
    if (filter.outHere)
        sql.text += " AND " + isOut("s.on_hand");
    if (filter.negative)
        sql.add(" AND s.on_hand < 0");
    if (filter.valueMin)
        sql.add(" AND s.value >= ?", *filter.valueMin);
    if (filter.valueMax)
        sql.add(" AND s.value <= ?", *filter.valueMax);
    if (const SearchTerms terms(filter.search); !terms.isEmpty()) {
        STOWAGE_LET(found, ItemSearch(db).matching(terms));
        sql.add(amongIds(db, "s.item_id", found.ids()));
    }
    return sql;
}

// `byItem`: the outer loop is an index of items, so the first page of an order by item needs no sorting. The few levels
// below zero have an index of their own, and little is ever in transit.
Result<SqlText> fromWhere(Connection &db, const StockFilter &filter, bool byItem)
{
    STOWAGE_LET(transit, LocationStore(db).transit());
    const bool underWay = filter.locationId == transit;
    SqlText sql;
    if (byItem && !filter.negative && !underWay && db.isSqlite())
        sql.add("FROM item i CROSS JOIN stock_level s ON s.item_id = i.id");
    else
        sql.add("FROM ").add(underWay ? inTransit : "stock_level").add(" s JOIN item i ON i.id = s.item_id");
    sql.add(" JOIN location l ON l.id = s.location_id LEFT JOIN category c ON c.id = i.category_id");
    if (underWay) {
        STOWAGE_LET(where, conditions(db, filter));
        sql.add(where);
    } else {
        STOWAGE_LET(where, stockWhere(db, filter));
        sql.add(where);
    }
    return sql;
}

ListOrder orderOf(StockSort sort, bool descending)
{
    switch (sort) {
    case StockSort::ItemCode:
        return {"i.code_key", true, "s.item_id", "s.location_id", descending};
    case StockSort::ItemName:
        return {"i.name_key", true, "s.item_id", "s.location_id", descending};
    case StockSort::OnHand:
        return {"s.on_hand", false, "s.item_id", "s.location_id", descending};
    case StockSort::Value:
        return {"s.value", false, "s.item_id", "s.location_id", descending};
    case StockSort::LastMovement:
        return {"s.last_movement_at", false, "s.item_id", "s.location_id", descending};
    }
    Q_UNREACHABLE();
}

bool sortsByItem(StockSort sort)
{
    return sort == StockSort::ItemCode || sort == StockSort::ItemName;
}

Result<QList<StockRow>> read(Query row, const Currency &currency)
{
    QList<StockRow> rows;
    while (row.next()) {
        StockRow stock{.itemId = row.int64(0),
                       .locationId = row.int64(1),
                       .itemUid = row.text(2),
                       .locationUid = row.text(3),
                       .itemCode = row.text(4),
                       .itemName = row.text(5),
                       .unit = row.text(6),
                       .category = row.text(7),
                       .locationCode = row.text(8),
                       .locationName = row.text(9),
                       .locationPath = row.text(10),
                       .locationType = locationTypeFromName(row.text(21)).value_or(LocationType::Warehouse),
                       .onHand = row.quantity(11),
                       .reserved = row.quantity(12),
                       .inTransit = row.quantity(13),
                       .onOrder = row.quantity(14),
                       .value = row.money(15),
                       .minimumStock = row.maybeQuantity(16),
                       .reorderPoint = row.maybeQuantity(17),
                       .lastMovementAt = row.int64(18),
                       .lastSeq = row.int64(19)};
        stock.averageCost = unitCost(stock.value, stock.onHand, currency);
        stock.state = stockState(row.boolean(20), stock.onHand, row.boolean(22));
        rows << stock;
    }
    STOWAGE_TRY(row.done());
    return rows;
}

} // namespace

Result<SqlText> stockWhere(Connection &db, const StockFilter &filter)
{
    STOWAGE_LET(sql, conditions(db, filter));
    sql.add(" AND l.type <> 'transit'");
    return sql;
}

Result<PageIndex> StockListing::index(const StockFilter &filter, StockSort sort, bool descending)
{
    STOWAGE_LET(from, fromWhere(m_db, filter, sortsByItem(sort)));
    return indexList(m_db, from, orderOf(sort, descending));
}

Result<QList<StockRow>> StockListing::page(const StockFilter &filter, StockSort sort, bool descending,
                                           const std::optional<PageAnchor> &anchor)
{
    STOWAGE_LET(from, fromWhere(m_db, filter, sortsByItem(sort)));
    const SqlText sql = pageOf(stockColumns().constData(), from, orderOf(sort, descending), anchor);
    return read(m_db.queryWith(sql.text.constData(), sql.values), m_currency);
}

Result<StockTotals> StockListing::totals(const StockFilter &filter)
{
    STOWAGE_LET(from, fromWhere(m_db, filter, false));
    SqlText sql;
    sql.add(
           "SELECT count(*), CAST(coalesce(sum(s.on_hand), 0) AS BIGINT), CAST(coalesce(sum(s.reserved), 0) AS BIGINT),"
           " CAST(coalesce(sum(s.value), 0) AS BIGINT) ")
        .add(from);
    StockTotals totals;
    Query row = m_db.queryWith(sql.text.constData(), sql.values);
    if (row.next())
        totals = {row.int64(0), row.quantity(1), row.quantity(2), row.money(3)};
    STOWAGE_TRY(row.done());
    return totals;
}

Result<QList<StockRow>> StockListing::ofItem(RowId itemId)
{
    StockFilter filter;
    filter.itemId = itemId;
    return page(filter, StockSort::ItemCode, false, std::nullopt);
}

} // namespace stowage
