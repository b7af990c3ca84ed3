// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/stock_json.h"

namespace stowage {

namespace {

void writeLevel(JsonWriter &json, const char *name, const std::optional<Quantity> &level)
{
    if (level)
        json.key(name).value(*level);
    else
        json.key(name).null();
}

} // namespace

void writeStockObject(JsonWriter &json, const StockRow &row, const std::optional<MovementRow> &last,
                      const Currency &currency, Instant at)
{
    json.beginObject();
    json.key("itemId").value(row.itemUid);
    json.key("locationId").value(row.locationUid);
    json.key("currentStock").value(row.onHand);
    json.key("availableStock").value(row.available());
    json.key("reservedStock").value(row.reserved);
    json.key("onOrderStock").value(row.onOrder);
    json.key("averageCost");
    if (row.averageCost)
        json.value(*row.averageCost, currency);
    else
        json.null();
    json.key("stockValue").value(row.value, currency);
    if (row.isValueEstimated())
        json.key("valueEstimated").value(true);
    json.key("lastMovement");
    if (last) {
        json.beginObject();
        json.key("date").value(Calendar::toUtcIso(last->effectiveAt));
        json.key("type").value(movementKindName(kindOf(last->role)));
        json.key("quantity").value(last->quantity);
        json.key("reference").value(last->reference.isEmpty() ? last->documentNumber : last->reference);
        json.endObject();
    } else {
        json.null();
    }
    json.key("binLocation");
    if (row.locationType == LocationType::Bin)
        json.value(row.locationCode);
    else
        json.null();
    json.key("updatedAt").value(Calendar::toUtcIso(last ? last->postedAt : at));
    json.key("item").beginObject();
    json.key("id").value(row.itemUid);
    json.key("itemCode").value(row.itemCode);
    json.key("name").value(row.itemName);
    json.key("unit").value(row.unit);
    json.key("inventory").beginObject();
    writeLevel(json, "minimumStock", row.minimumStock);
    writeLevel(json, "reorderPoint", row.reorderPoint);
    json.endObject().endObject();
    json.key("location").beginObject();
    json.key("id").value(row.locationUid);
    json.key("code").value(row.locationCode);
    json.key("name").value(row.locationName);
    json.endObject();
    json.endObject();
}

} // namespace stowage
