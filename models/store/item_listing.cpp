// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/item_listing.h"

#include "models/store/item_search.h"
#include "models/store/search_terms.h"
#include "models/store/stock_rules.h"

namespace stowage {

namespace {

QByteArray itemColumns()
{
    return "i.id, i.uid, i.code, i.name, coalesce((SELECT b.code FROM item_barcode b WHERE b.item_id = i.id"
           " ORDER BY b.position LIMIT 1), ''), coalesce(c.path, ''), i.unit, i.type, i.tracked, i.active, "
           "i.cost_price,"
           " i.selling_price, "
           + itemStock("i")
           + ", (SELECT CAST(coalesce(sum(s.reserved), 0) AS BIGINT) FROM stock_level s WHERE s.item_id = i.id),"
             " i.minimum_stock, i.parent_id, (SELECT count(*) FROM item v WHERE v.parent_id = i.id),"
             " (SELECT m.hash FROM item_image m WHERE m.item_id = i.id AND m.hash IS NOT NULL"
             " ORDER BY m.is_primary DESC, m.position LIMIT 1)";
}

// The stock is judged under another name than the list's: all that it asks of an item stands in an index, and the wide
// row is read for few.
void addStockTest(SqlText &sql, const QByteArray &test, Reading reading)
{
    const QByteArray stocked = isStocked("n") + " AND " + test + ")";
    sql.text += " AND i.active = 1";
    sql.text += reading == Reading::Whole ? " AND i.id IN (SELECT n.id FROM item n WHERE " + stocked
                                          : " AND EXISTS (SELECT 1 FROM item n WHERE n.id = i.id AND " + stocked;
}

void addRange(SqlText &sql, const char *atLeast, const std::optional<UnitCost> &min, const char *atMost,
              const std::optional<UnitCost> &max)
{
    if (min)
        sql.add(atLeast, *min);
    if (max)
        sql.add(atMost, *max);
}

ListOrder itemOrder(ItemSort sort, bool descending)
{
    switch (sort) {
    case ItemSort::Code:
        return {"i.code_key", true, "i.id", {}, descending};
    case ItemSort::Name:
        return {"i.name_key", true, "i.id", {}, descending};
    case ItemSort::Stock:
        return {itemStock("i"), false, "i.id", {}, descending};
    case ItemSort::CostPrice:
        return {"i.cost_price", false, "i.id", {}, descending};
    case ItemSort::SellingPrice:
        return {"i.selling_price", false, "i.id", {}, descending};
    }
    Q_UNREACHABLE();
}

Result<SqlText> itemsFrom(Connection &db, const ItemFilter &filter, Reading reading)
{
    SqlText sql;
    sql.add("FROM item i LEFT JOIN category c ON c.id = i.category_id");
    STOWAGE_LET(where, itemsWhere(db, filter, reading));
    sql.add(where);
    return sql;
}

} // namespace

Result<SqlText> itemsWhere(Connection &db, const ItemFilter &filter, Reading reading)
{
    SqlText sql;
    sql.add(" WHERE 1 = 1");
    if (filter.categoryId != 0)
        sql.add(inTree("i.category_id", "category", filter.categoryId));
    if (filter.type)
        sql.add(" AND i.type = ?", *filter.type);
    if (filter.tracked)
        sql.add(" AND i.tracked = ?", *filter.tracked);
    if (filter.active)
        sql.add(" AND i.active = ?", *filter.active);
    if (filter.lowStock)
        addStockTest(sql, isLow("n", itemStock("n")), reading);
    if (filter.outOfStock)
        addStockTest(sql, isOut(itemStock("n")), reading);
    if (filter.supplierId != 0)
        sql.add(" AND i.supplier_id = ?", filter.supplierId);
    if (filter.parentId != 0)
        sql.add(" AND i.parent_id = ?", filter.parentId);
    if (filter.locationId != 0) {
        sql.add(" AND EXISTS (SELECT 1 FROM stock_level s WHERE s.item_id = i.id AND s.on_hand <> 0");
        sql.add(inTree("s.location_id", "location", filter.locationId)).add(")");
    }
    addRange(sql, " AND i.cost_price >= ?", filter.costPriceMin, " AND i.cost_price <= ?", filter.costPriceMax);
    addRange(sql, " AND i.selling_price >= ?", filter.sellingPriceMin, " AND i.selling_price <= ?",
             filter.sellingPriceMax);
    if (const SearchTerms terms(filter.search); !terms.isEmpty()) {
        STOWAGE_LET(found, ItemSearch(db).matching(terms));
        sql.add(amongIds(db, "i.id", found.ids()));
    }
    return sql;
}

Result<PageIndex> ItemListing::index(const ItemFilter &filter, ItemSort sort, bool descending)
{
    STOWAGE_LET(from, itemsFrom(m_db, filter, Reading::Whole));
    return indexList(m_db, from, itemOrder(sort, descending));
}

Result<QList<ItemRow>> ItemListing::page(const ItemFilter &filter, ItemSort sort, bool descending,
                                         const std::optional<PageAnchor> &anchor)
{
    STOWAGE_LET(from, itemsFrom(m_db, filter, Reading::Page));
    const SqlText sql = pageOf(itemColumns().constData(), from, itemOrder(sort, descending), anchor);
    Query row = m_db.queryWith(sql.text.constData(), sql.values);
    QList<ItemRow> rows;
    while (row.next()) {
        rows << ItemRow{.id = row.int64(0),
                        .uid = row.text(1),
                        .code = row.text(2),
                        .name = row.text(3),
                        .barcode = row.text(4),
                        .category = row.text(5),
                        .unit = row.text(6),
                        .type = static_cast<ItemType>(row.int32(7)),
                        .tracked = row.boolean(8),
                        .active = row.boolean(9),
                        .costPrice = row.unitCost(10),
                        .sellingPrice = row.unitCost(11),
                        .onHand = row.quantity(12),
                        .reserved = row.quantity(13),
                        .minimumStock = row.maybeQuantity(14),
                        .parentId = row.isNull(15) ? 0 : row.int64(15),
                        .variants = row.int32(16),
                        .imageHash = row.isNull(17) ? QByteArray() : row.blob(17)};
    }
    STOWAGE_TRY(row.done());
    return rows;
}

} // namespace stowage
