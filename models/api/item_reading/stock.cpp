// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_reading/parts.h"

namespace stowage::item_reading {

namespace {

ItemStock stockOf(const ObjectMembers &members, const QString &current, const QString &available,
                  const QString &reserved)
{
    return {.current = members.number<Quantity>(current).value_or(Quantity()),
            .available = members.number<Quantity>(available).value_or(Quantity()),
            .reserved = members.number<Quantity>(reserved).value_or(Quantity())};
}

} // namespace

void readInventory(OrderDraft &draft)
{
    draft.within(u"inventory"_s, item_members::inventory, [&](const ObjectMembers &members, JsonValue &) {
        draft.set(members, u"tracked"_s, &Item::tracked, members.truth(u"tracked"_s));
        draft.set(members, u"autoReorder"_s, &Item::autoReorder, members.truth(u"autoReorder"_s));
        draft.set(members, u"lotTracking"_s, &Item::lotTracking,
                  members.word(u"lotTracking"_s, lotTrackingFromName, u"none, lot, serial"_s));
        using Level = std::optional<Quantity> Item::*;
        const std::pair<QString, Level> levels[]{{u"minimumStock"_s, &Item::minimumStock},
                                                 {u"maximumStock"_s, &Item::maximumStock},
                                                 {u"reorderPoint"_s, &Item::reorderPoint},
                                                 {u"reorderQuantity"_s, &Item::reorderQuantity}};
        for (const auto &[name, level] : levels)
            draft.set(members, name, level, members.notNegative<Quantity>(name));
        draft.order().object.stock = stockOf(members, u"currentStock"_s, u"availableStock"_s, u"reservedStock"_s);
    });
}

// The stock at each site, and the item's home there.
void readPlaces(OrderDraft &draft)
{
    JsonValue extra{.kind = JsonValue::Kind::Object};
    draft.root().eachObject(u"locations"_s, [&](const ObjectMembers &members) {
        const auto location = members.neededText(u"locationId"_s);
        const auto bin = members.text(u"binLocation"_s);
        const ItemStock stock = stockOf(members, u"stock"_s, u"available"_s, u"reserved"_s);
        if (!location)
            return;
        draft.order().object.places << ItemPlace{.locationId = *location,
                                                 .stock = stock,
                                                 .bin = bin.value_or(QString()),
                                                 .namesBin = members.has(u"binLocation"_s)};
        addBeyond(extra, *location, members.beyond(item_members::place));
    });
    addBeyond(draft.extra(), u"locations"_s, std::move(extra));
}

} // namespace stowage::item_reading
