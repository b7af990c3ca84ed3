// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_reading/parts.h"

namespace stowage::item_reading {

void readNames(OrderDraft &draft)
{
    const ObjectMembers &root = draft.root();
    if (const auto id = root.text(u"id"_s))
        draft.order().object.item.uid = *id;
    if (const auto code = root.neededText(u"itemCode"_s))
        draft.change([code = *code](Item &item) { item.code = code; });
    draft.setText(root, u"name"_s, &Item::name);
    draft.setText(root, u"description"_s, &Item::description);
    draft.set(root, u"type"_s, &Item::type,
              root.word(u"type"_s, itemTypeFromName, u"inventory, service, non_inventory"_s));
    draft.setText(root, u"unit"_s, &Item::unit);
    draft.set(root, u"isActive"_s, &Item::active, root.truth(u"isActive"_s));
}

void readCategory(OrderDraft &draft)
{
    CategoryName category;
    draft.order().namesCategory = draft.root().isNull(u"category"_s);
    draft.within(u"category"_s, item_members::category, [&](const ObjectMembers &members, JsonValue &) {
        category = {.id = members.text(u"id"_s).value_or(QString()),
                    .name = members.text(u"name"_s).value_or(QString()),
                    .path = members.text(u"path"_s).value_or(QString())};
    });
    if (const auto id = draft.root().text(u"categoryId"_s); id && category == CategoryName())
        category.id = *id;
    if (category == CategoryName())
        return;
    draft.order().namesCategory = true;
    draft.order().object.category = category;
}

// Only a new item takes them: when one that is there was made and changed is known better here.
void readTimes(OrderDraft &draft)
{
    const std::pair<QString, Instant Item::*> times[]{{u"createdAt"_s, &Item::createdAt},
                                                      {u"updatedAt"_s, &Item::updatedAt}};
    for (const auto &[name, member] : times) {
        const auto text = draft.root().text(name);
        if (!text)
            continue;
        if (const auto at = draft.dialect().calendar.parse(*text))
            draft.order().object.item.*member = *at;
        else
            draft.root().refuse(name, u"date.invalid"_s, {{u"text"_s, excerpt(*text)}});
    }
}

} // namespace stowage::item_reading
