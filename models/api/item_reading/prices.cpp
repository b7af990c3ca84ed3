// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_reading/parts.h"

namespace stowage::item_reading {

namespace {

// Prices in the company's own currency name none.
void readCurrency(OrderDraft &draft, const ObjectMembers &pricing)
{
    const auto code = pricing.text(u"currency"_s);
    if (!code && !pricing.isNull(u"currency"_s))
        return;
    if (code && !Currency::fromCode(*code)) {
        pricing.refuse(u"currency"_s, u"currency.unknown"_s, {{u"code"_s, excerpt(*code)}});
        return;
    }
    draft.change([code = code.value_or(QString()), own = draft.dialect().currency.code](Item &item) {
        const bool same = item.currency.isEmpty() ? code == own : code == item.currency;
        if (!same)
            item.currency = code;
    });
}

void readPriceGroups(OrderDraft &draft, const ObjectMembers &pricing, JsonValue &rest)
{
    if (!pricing.has(u"priceGroups"_s))
        return;
    QList<PriceGroupPrice> groups;
    JsonValue extra{.kind = JsonValue::Kind::Object};
    pricing.eachObject(u"priceGroups"_s, [&](const ObjectMembers &group) {
        const auto id = group.neededText(u"groupId"_s);
        const auto price = group.notNegative<UnitCost>(u"price"_s);
        if (!group.has(u"price"_s))
            group.refuse(u"price"_s, u"json.member_missing"_s, {{u"name"_s, u"price"_s}});
        if (!id || !price)
            return;
        groups << PriceGroupPrice{*id, *price};
        addBeyond(extra, *id, group.beyond(item_members::priceGroup));
    });
    addBeyond(rest, u"priceGroups"_s, std::move(extra));
    draft.change([groups](Item &item) { item.priceGroups = groups; });
}

} // namespace

void readPricing(OrderDraft &draft)
{
    draft.within(u"pricing"_s, item_members::pricing, [&](const ObjectMembers &pricing, JsonValue &rest) {
        for (const auto &[name, price] :
             {std::pair(u"costPrice"_s, &Item::costPrice), std::pair(u"sellingPrice"_s, &Item::sellingPrice)})
            draft.set(pricing, name, price, pricing.notNegative<UnitCost>(name));
        readCurrency(draft, pricing);
        readPriceGroups(draft, pricing, rest);
    });
}

} // namespace stowage::item_reading
