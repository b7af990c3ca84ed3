// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_reading/parts.h"

#include <algorithm>

namespace stowage::item_reading {

namespace {

using Kind = JsonValue::Kind;

const CustomField *definitionOf(const QString &name, const QList<CustomField> &fields)
{
    const auto field = std::ranges::find(fields, name, &CustomField::name);
    return field == fields.end() ? nullptr : &*field;
}

// A value of the field's type; nothing for what is refused.
std::optional<JsonValue> typed(const ObjectMembers &members, const JsonValue &value, const CustomField &field)
{
    if (field.type == CustomFieldType::Boolean)
        return members.truth(value.name) ? std::optional(value) : std::nullopt;
    if (field.type == CustomFieldType::Number) {
        const auto number = members.number<Quantity>(value.name);
        if (!number)
            return std::nullopt;
        return JsonValue{.kind = Kind::Number, .text = number->toString(), .name = value.name, .line = value.line};
    }
    const auto text = members.text(value.name);
    if (!text || text->isEmpty())
        return text ? std::optional(value) : std::nullopt;
    const auto canonical = checkCustomValue(field, *text);
    if (canonical)
        return value;
    members.refuse(value.name, canonical.error());
    return std::nullopt;
}

QString plainText(const JsonValue &value)
{
    if (value.kind == Kind::Truth)
        return value.truth ? u"true"_s : u"false"_s;
    return value.text;
}

// A table's import keeps a number as its text: the same number said again changes nothing.
void setCustomFields(Item &item, JsonValue said, const QStringList &gone, const QList<CustomField> &fields)
{
    auto known = readJson(item.customFields);
    if (!known || known->kind != Kind::Object)
        known = JsonValue{.kind = Kind::Object};
    const std::size_t before = known->children.size();
    std::erase_if(known->children, [&](const JsonValue &value) { return gone.contains(value.name); });
    std::erase_if(said.children, [&](const JsonValue &value) {
        const JsonValue *there = known->member(value.name);
        return there && definitionOf(value.name, fields) && there->kind == Kind::Text
               && there->text == plainText(value);
    });
    if (mergeJson(*known, said) || known->children.size() != before)
        item.customFields = jsonText(*known);
}

} // namespace

// A field without a definition here keeps what it is given; null takes the value of one that has a definition away.
void readCustomFields(OrderDraft &draft)
{
    const JsonValue *object = draft.root().value(u"customFields"_s, Kind::Object);
    if (!object)
        return;
    const QList<CustomField> &fields = draft.dialect().fields;
    const ObjectMembers members = draft.root().within(u"customFields"_s, *object);
    JsonValue said{.kind = Kind::Object};
    QStringList gone;
    for (const JsonValue &value : object->children) {
        const CustomField *field = definitionOf(value.name, fields);
        if (field && value.kind == Kind::Null)
            gone << value.name;
        else if (auto known = field ? typed(members, value, *field) : value)
            said.children.push_back(*std::move(known));
    }
    draft.change([said, gone, fields](Item &item) { setCustomFields(item, said, gone, fields); });
}

} // namespace stowage::item_reading
