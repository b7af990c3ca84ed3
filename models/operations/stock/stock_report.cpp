// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/stock/stock_report.h"

#include "models/operations/stock/stock_as_of.h"
#include "models/store/category_store.h"
#include "models/store/item_listing.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"
#include "models/store/movement_listing.h"
#include "models/store/stock_listing.h"

#include <map>
#include <tuple>
#include <unordered_map>

namespace stowage {

namespace {

template <typename Store>
Result<RowId> resolved(Connection &db, const QString &text, const QString &key)
{
    if (text.isEmpty())
        return 0;
    STOWAGE_LET(id, Store(db).resolve(text));
    if (!id)
        return fail(Error::Code::NotFound, key, {{u"code"_s, text}});
    return *id;
}

Result<StockFilter> filterOf(Connection &db, const StockReportRequest &request)
{
    StockFilter filter;
    STOWAGE_LET(item, resolved<ItemStore>(db, request.item, u"item.unknown_code"_s));
    STOWAGE_LET(location, resolved<LocationStore>(db, request.location, u"location.unknown_code"_s));
    STOWAGE_LET(category, resolved<CategoryStore>(db, request.category, u"category.unknown_code"_s));
    filter.itemId = item;
    filter.locationId = location;
    filter.categoryId = category;
    return filter;
}

using Places = std::map<std::pair<RowId, RowId>, StockAt>;

// The rows as they are now carry names and levels; their figures are put back to that day.
StockRow asItStood(StockRow row, const StockAt &then, const Company &company)
{
    row.onHand = then.pool.quantity;
    row.reserved = row.inTransit = row.onOrder = Quantity();
    row.value = then.pool.value;
    row.averageCost = unitCost(row.value, row.onHand, company.currency);
    row.lastSeq = then.lastSeq;
    row.lastMovementAt = then.lastMovementAt;
    return row;
}

bool passes(const StockReportRequest &request, const StockRow &row, const std::map<RowId, RowId> &sites,
            const std::map<std::pair<RowId, RowId>, Quantity> &siteStock)
{
    if (request.out && !isOut(row.onHand))
        return false;
    if (request.negative && !row.onHand.isNegative())
        return false;
    if (!request.low)
        return true;
    const auto held = siteStock.find({row.itemId, sites.at(row.locationId)});
    return isLow(held == siteStock.end() ? Quantity() : held->second, row.minimumStock);
}

Done tell(Connection &db, StockRow row, const std::function<Done(const StockLine &)> &sink)
{
    StockLine line{std::move(row), {}};
    if (line.row.lastSeq != 0) {
        STOWAGE_LET(last, MovementListing(db).bySeq(line.row.lastSeq));
        line.last = last;
    }
    return sink(line);
}

Done forEachRow(Connection &db, const Company &company, const StockFilter &filter,
                const std::function<Done(const StockRow &)> &sink)
{
    StockListing listing(db, company.currency);
    STOWAGE_LET(index, listing.index(filter, StockSort::ItemCode, false));
    for (const PageAnchor &anchor : index.anchors) {
        STOWAGE_LET(rows, listing.page(filter, StockSort::ItemCode, false, anchor));
        for (const StockRow &row : rows)
            STOWAGE_TRY(sink(row));
    }
    return {};
}

Done reportAsOf(Connection &db, const Company &company, const StockReportRequest &request, const StockFilter &filter,
                const std::function<Done(const StockLine &)> &sink)
{
    std::map<RowId, RowId> sites;
    STOWAGE_LET(locations, LocationStore(db).all());
    for (const Location &location : locations)
        sites[location.id] = location.siteId;
    Places places;
    std::map<std::pair<RowId, RowId>, Quantity> siteStock;
    STOWAGE_TRY(stockAsOf(db, company, *request.asOf, filter.itemId, [&](const StockAt &stock) -> Done {
        places[{stock.itemId, stock.locationId}] = stock;
        siteStock[{stock.itemId, sites[stock.locationId]}] += stock.pool.quantity;
        return {};
    }));
    return forEachRow(db, company, filter, [&](const StockRow &now) -> Done {
        const auto found = places.find({now.itemId, now.locationId});
        const StockRow row = asItStood(now, found == places.end() ? StockAt() : found->second, company);
        return passes(request, row, sites, siteStock) ? tell(db, row, sink) : Done();
    });
}

Done forEachItem(Connection &db, const ItemFilter &filter, const std::function<Done(const ItemRow &)> &sink)
{
    ItemListing listing(db);
    STOWAGE_LET(index, listing.index(filter, ItemSort::Code, false));
    for (const PageAnchor &anchor : index.anchors) {
        STOWAGE_LET(rows, listing.page(filter, ItemSort::Code, false, anchor));
        for (const ItemRow &row : rows)
            STOWAGE_TRY(sink(row));
    }
    return {};
}

using ItemStock = std::unordered_map<RowId, StockAt>;

// What each item had at the end of the day, everywhere and with its variants'.
Result<ItemStock> itemStockAsOf(Connection &db, const Company &company, QDate day)
{
    STOWAGE_LET(parents, ItemStore(db).parents());
    ItemStock stock;
    const auto add = [&stock](RowId itemId, const StockAt &place) {
        StockAt &all = stock[itemId];
        all.pool.quantity += place.pool.quantity;
        all.pool.value += place.pool.value;
        if (std::tie(all.lastMovementAt, all.lastSeq) < std::tie(place.lastMovementAt, place.lastSeq)) {
            all.lastMovementAt = place.lastMovementAt;
            all.lastSeq = place.lastSeq;
        }
    };
    STOWAGE_TRY(stockAsOf(db, company, day, 0, [&](const StockAt &place) -> Done {
        add(place.itemId, place);
        if (const auto parent = parents.find(place.itemId); parent != parents.end())
            add(parent->second, place);
        return {};
    }));
    return stock;
}

Done reportItems(Connection &db, const Company &company, const StockReportRequest &request, ItemFilter filter,
                 const std::function<Done(const StockLine &)> &sink)
{
    StockListing listing(db, company.currency);
    if (!request.asOf) {
        filter.lowStock = request.low;
        filter.outOfStock = request.out;
        return forEachItem(db, filter, [&](const ItemRow &item) -> Done {
            STOWAGE_LET(row, listing.ofWholeItem(item));
            return tell(db, row, sink);
        });
    }
    filter.active = filter.tracked = true;
    filter.type = ItemType::Inventory;
    STOWAGE_LET(stock, itemStockAsOf(db, company, *request.asOf));
    return forEachItem(db, filter, [&](const ItemRow &item) -> Done {
        const auto found = stock.find(item.id);
        const StockAt then = found == stock.end() ? StockAt() : found->second;
        if ((request.out && !isOut(then.pool.quantity))
            || (request.low && !isLow(then.pool.quantity, item.minimumStock)))
            return {};
        STOWAGE_LET(row, listing.ofWholeItem(item));
        return tell(db, asItStood(row, then, company), sink);
    });
}

} // namespace

Done stockReport(Connection &db, const Company &company, const StockReportRequest &request,
                 const std::function<Done(const StockLine &)> &sink)
{
    STOWAGE_LET(filter, filterOf(db, request));
    return inSnapshot(db, [&]() -> Done {
        if (request.ofItems()) {
            return reportItems(db, company, request, {.categoryId = filter.categoryId, .itemId = filter.itemId}, sink);
        }
        if (request.asOf)
            return reportAsOf(db, company, request, filter, sink);
        filter.low = request.low;
        filter.out = request.out;
        filter.negative = request.negative;
        return forEachRow(db, company, filter, [&](const StockRow &row) { return tell(db, row, sink); });
    });
}

} // namespace stowage
