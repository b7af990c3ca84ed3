// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/warehouse.h"
#include "models/operations/warehouse_work.h"
#include "models/store/dashboard_query.h"
#include "models/store/item_listing.h"
#include "models/store/item_search.h"
#include "models/store/movement_listing.h"
#include "models/store/stock_listing.h"

namespace stowage {

Future<PageIndex> Warehouse::itemIndex(const ItemFilter &filter, ItemSort sort, bool descending)
{
    return onReader<PageIndex>(
        [filter, sort, descending](Connection &db) { return ItemListing(db).index(filter, sort, descending); });
}

Future<QList<ItemRow>> Warehouse::itemPage(const ItemFilter &filter, ItemSort sort, bool descending,
                                           const std::optional<PageAnchor> &from)
{
    return onReader<QList<ItemRow>>([filter, sort, descending, from](Connection &db) {
        return ItemListing(db).page(filter, sort, descending, from);
    });
}

Future<PageIndex> Warehouse::stockIndex(const StockFilter &filter, StockSort sort, bool descending)
{
    return onReader<PageIndex>([filter, sort, descending, currency = m_company.currency](Connection &db) {
        return StockListing(db, currency).index(filter, sort, descending);
    });
}

Future<QList<StockRow>> Warehouse::stockPage(const StockFilter &filter, StockSort sort, bool descending,
                                             const std::optional<PageAnchor> &from)
{
    return onReader<QList<StockRow>>([filter, sort, descending, from, currency = m_company.currency](Connection &db) {
        return StockListing(db, currency).page(filter, sort, descending, from);
    });
}

Future<StockTotals> Warehouse::stockTotals(const StockFilter &filter)
{
    return onReader<StockTotals>(
        [filter, currency = m_company.currency](Connection &db) { return StockListing(db, currency).totals(filter); });
}

Future<PageIndex> Warehouse::movementIndex(const MovementFilter &filter)
{
    return onReader<PageIndex>([filter](Connection &db) { return MovementListing(db).index(filter); });
}

Future<QList<MovementRow>> Warehouse::movementPage(const MovementFilter &filter, const std::optional<PageAnchor> &from)
{
    return onReader<QList<MovementRow>>(
        [filter, from](Connection &db) { return MovementListing(db).page(filter, from); });
}

Future<Dashboard> Warehouse::dashboard(QDate from, QDate to)
{
    return onReader<Dashboard>([from, to, company = m_company](Connection &db) {
        return inSnapshot(db, [&] { return queryDashboard(db, company, from, to); });
    });
}

Future<QList<ItemHit>> Warehouse::suggestItems(const QString &text, int limit)
{
    return onReader<QList<ItemHit>>([text, limit](Connection &db) { return ItemSearch(db).suggest(text, limit); });
}

Future<ItemHit> Warehouse::itemForScan(const QString &code)
{
    return onReader<ItemHit>([code](Connection &db) { return ItemSearch(db).scanned(code); });
}

Future<QList<StockRow>> Warehouse::stockOf(RowId itemId)
{
    return onReader<QList<StockRow>>(
        [itemId, currency = m_company.currency](Connection &db) { return StockListing(db, currency).ofItem(itemId); });
}

Future<QList<QString>> Warehouse::lotsOf(RowId itemId, RowId locationId)
{
    return onReader<QList<QString>>([itemId, locationId](Connection &db) -> Result<QList<QString>> {
        QList<QString> codes;
        Query row = db.query("SELECT t.code FROM lot_level v JOIN lot t ON t.id = v.lot_id"
                             " WHERE v.item_id = ? AND v.location_id = ? AND v.on_hand > 0"
                             " ORDER BY CASE WHEN t.expires = '' THEN 1 ELSE 0 END, t.expires, t.code",
                             itemId, locationId);
        while (row.next())
            codes << row.text(0);
        STOWAGE_TRY(row.done());
        return codes;
    });
}

Future<DocumentView> Warehouse::document(RowId id)
{
    return onReader<DocumentView>([id](Connection &db) { return MovementListing(db).document(id); });
}

Future<DocumentView> Warehouse::documentByNumber(const QString &number)
{
    return onReader<DocumentView>([number](Connection &db) { return MovementListing(db).documentByNumber(number); });
}

} // namespace stowage
