// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_json.h"
#include "models/api/item_list.h"
#include "models/api/item_reading/parts.h"

namespace stowage {

namespace {

// What is kept beyond the known members follows this order.
ItemOrder orderOf(const JsonValue &object, const QString &place, const ItemDialect &dialect)
{
    using namespace item_reading;
    OrderDraft draft(object, place, dialect);
    for (const auto read :
         {readNames, readCategory, readMeasures, readPricing, readInventory, readSupplier, readAccounting, readTax,
          readPlaces, readVariants, readCustomFields, readImages, readBarcodes, readParent, readTimes})
        read(draft);
    return draft.finish();
}

} // namespace

Result<std::vector<ItemOrder>> readItemOrders(const QByteArray &bytes, const ItemDialect &dialect)
{
    std::vector<ItemOrder> orders;
    STOWAGE_TRY(forEachItemIn(bytes, [&](const JsonValue &object, const QString &place) -> Done {
        orders.push_back(orderOf(object, place, dialect));
        return {};
    }));
    return orders;
}

ItemText itemJson()
{
    return {.bytesMax = json::listBytesMax, .read = &readItemOrders, .writeRejected = &writeRejectedItems};
}

} // namespace stowage
