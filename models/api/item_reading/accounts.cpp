// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_reading/parts.h"

namespace stowage::item_reading {

void readAccounting(OrderDraft &draft)
{
    draft.within(u"accounting"_s, item_members::accounting, [&](const ObjectMembers &members, JsonValue &) {
        draft.setText(members, u"incomeAccountId"_s, &Item::incomeAccountId);
        draft.setText(members, u"expenseAccountId"_s, &Item::expenseAccountId);
        draft.setText(members, u"assetAccountId"_s, &Item::assetAccountId);
    });
}

void readTax(OrderDraft &draft)
{
    draft.within(u"tax"_s, item_members::tax, [&](const ObjectMembers &members, JsonValue &) {
        draft.setText(members, u"salesTaxCode"_s, &Item::salesTaxCode);
        draft.setText(members, u"purchaseTaxCode"_s, &Item::purchaseTaxCode);
        draft.set(members, u"taxable"_s, &Item::taxable, members.truth(u"taxable"_s));
    });
}

} // namespace stowage::item_reading
