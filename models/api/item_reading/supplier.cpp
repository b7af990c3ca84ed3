// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_reading/parts.h"

#include <algorithm>
#include <limits>

namespace stowage::item_reading {

namespace {

void readLeadTime(OrderDraft &draft, const ObjectMembers &members)
{
    const QString name = u"leadTimeDays"_s;
    const auto days = members.notNegative<Quantity>(name);
    if (!days && !members.isNull(name))
        return;
    if (days && days->scaled() % Quantity::one != 0) {
        members.refuse(name, u"cell.not_whole"_s, {{u"text"_s, days->toString()}});
        return;
    }
    // What no int holds is out of range all the same.
    const std::int64_t most = std::numeric_limits<int>::max();
    std::optional<int> whole;
    if (days)
        whole = static_cast<int>(std::min(days->scaled() / Quantity::one, most));
    draft.set(members, name, &Item::leadTimeDays, whole);
}

} // namespace

void readSupplier(OrderDraft &draft)
{
    SupplierName supplier;
    draft.order().namesSupplier = draft.root().isNull(u"supplier"_s);
    draft.setText(draft.root(), u"supplierItemCode"_s, &Item::supplierItemCode);
    draft.within(u"supplier"_s, item_members::supplier, [&](const ObjectMembers &members, JsonValue &) {
        supplier = {.id = members.text(u"id"_s).value_or(QString()),
                    .name = members.text(u"name"_s).value_or(QString())};
        draft.setText(members, u"supplierItemCode"_s, &Item::supplierItemCode);
        readLeadTime(draft, members);
    });
    if (const auto id = draft.root().text(u"supplierId"_s); id && supplier == SupplierName())
        supplier.id = *id;
    if (supplier == SupplierName())
        return;
    draft.order().namesSupplier = true;
    draft.order().object.supplier = supplier;
}

} // namespace stowage::item_reading
