// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_reading/parts.h"

namespace stowage::item_reading {

namespace {

using Kind = JsonValue::Kind;

QList<VariantAttribute> attributesOf(const ObjectMembers &owner)
{
    QList<VariantAttribute> attributes;
    const JsonValue *object = owner.value(u"attributes"_s, Kind::Object);
    if (!object)
        return attributes;
    const ObjectMembers members = owner.within(u"attributes"_s, *object);
    for (const JsonValue &one : object->children) {
        if (one.kind == Kind::Null)
            members.refuseKind(one.name, Kind::Text);
        else if (const auto value = members.text(one.name))
            attributes << VariantAttribute{one.name, *value};
    }
    return attributes;
}

ItemVariant variantIn(const ObjectMembers &members)
{
    ItemVariant variant;
    variant.id = members.text(u"id"_s).value_or(QString());
    variant.code = members.neededText(u"itemCode"_s).value_or(QString());
    variant.name = members.text(u"name"_s).value_or(QString());
    variant.barcode = members.text(u"barcode"_s).value_or(QString());
    variant.attributes = attributesOf(members);
    variant.stock = members.number<Quantity>(u"stock"_s).value_or(Quantity());
    if (!variant.name.isEmpty())
        variant.changes.emplace_back([name = variant.name](Item &item) { item.name = name; });
    if (!variant.barcode.isEmpty())
        variant.changes.emplace_back([code = variant.barcode](Item &item) { putFirst(item.barcodes, code); });
    if (members.has(u"attributes"_s))
        variant.changes.emplace_back([all = variant.attributes](Item &item) { item.attributes = all; });
    const JsonValue extra = members.beyond(item_members::variant);
    variant.extra = jsonText(extra);
    if (!extra.children.empty())
        variant.changes.push_back(extraChange(extra));
    return variant;
}

} // namespace

void readVariants(OrderDraft &draft)
{
    draft.root().eachObject(u"variants"_s,
                            [&](const ObjectMembers &members) { draft.order().object.variants << variantIn(members); });
}

// What the item itself is a variant of, and what it differs by.
void readParent(OrderDraft &draft)
{
    const auto parent = draft.root().text(u"parentItemCode"_s);
    draft.order().namesParent = parent || draft.root().isNull(u"parentItemCode"_s);
    draft.order().object.parentCode = parent.value_or(QString());
    if (draft.root().has(u"attributes"_s)) {
        const QList<VariantAttribute> attributes = attributesOf(draft.root());
        draft.change([attributes](Item &item) { item.attributes = attributes; });
    }
}

} // namespace stowage::item_reading
