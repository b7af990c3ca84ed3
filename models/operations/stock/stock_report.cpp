// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/stock/stock_report.h"

#include "models/operations/stock/stock_as_of.h"
#include "models/store/category_store.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"
#include "models/store/movement_listing.h"
#include "models/store/stock_listing.h"

#include <map>

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

bool passes(const StockReportRequest &request, const StockRow &row)
{
    return (!request.low || isLow(row.onHand, row.minimumStock)) && (!request.out || isOut(row.onHand))
           && (!request.negative || row.onHand.isNegative());
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
    STOWAGE_LET(transit, LocationStore(db).transit());
    if (filter.locationId == transit)
        return {}; // a day's stock is told of places that can hold it
    Places places;
    STOWAGE_TRY(stockAsOf(db, company, *request.asOf, filter.itemId, [&](const StockAt &stock) -> Done {
        places[{stock.itemId, stock.locationId}] = stock;
        return {};
    }));
    return forEachRow(db, company, filter, [&](const StockRow &now) -> Done {
        const auto found = places.find({now.itemId, now.locationId});
        const StockRow row = asItStood(now, found == places.end() ? StockAt() : found->second, company);
        return passes(request, row) ? tell(db, row, sink) : Done();
    });
}

} // namespace

Done stockReport(Connection &db, const Company &company, const StockReportRequest &request,
                 const std::function<Done(const StockLine &)> &sink)
{
    STOWAGE_LET(filter, filterOf(db, request));
    return inSnapshot(db, [&]() -> Done {
        if (request.asOf)
            return reportAsOf(db, company, request, filter, sink);
        filter.lowHere = request.low;
        filter.outHere = request.out;
        filter.negative = request.negative;
        return forEachRow(db, company, filter, [&](const StockRow &row) { return tell(db, row, sink); });
    });
}

} // namespace stowage
