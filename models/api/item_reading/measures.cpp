// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_reading/parts.h"

namespace stowage::item_reading {

void readMeasures(OrderDraft &draft)
{
    const ObjectMembers &root = draft.root();
    draft.set(root, u"weight"_s, &Item::weight, root.notNegative<Quantity>(u"weight"_s));
    if (root.isNull(u"dimensions"_s))
        draft.change([](Item &item) { item.dimensions = {}; });
    draft.within(u"dimensions"_s, item_members::dimensions, [&](const ObjectMembers &members, JsonValue &) {
        using Side = std::optional<Quantity> Dimensions::*;
        const auto setSide = [&](const QString &name, Side side) {
            const auto size = members.notNegative<Quantity>(name);
            if (size || members.isNull(name))
                draft.change([side, size](Item &item) { item.dimensions.*side = size; });
        };
        setSide(u"length"_s, &Dimensions::length);
        setSide(u"width"_s, &Dimensions::width);
        setSide(u"height"_s, &Dimensions::height);
        const auto unit = members.text(u"unit"_s);
        if (unit || members.isNull(u"unit"_s))
            draft.change([unit](Item &item) { item.dimensions.unit = unit.value_or(QString()); });
    });
}

} // namespace stowage::item_reading
