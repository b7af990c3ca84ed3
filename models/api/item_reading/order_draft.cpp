// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_reading/order_draft.h"

namespace stowage {

namespace {

using Kind = JsonValue::Kind;

// Lays what was said over a text that holds an object, which stays as it is written where it says so already.
void mergeInto(QByteArray &text, const JsonValue &said)
{
    auto known = text == "{}" ? Result<JsonValue>(JsonValue{.kind = Kind::Object}) : readJson(text);
    if (!known || known->kind != Kind::Object)
        known = JsonValue{.kind = Kind::Object};
    if (mergeJson(*known, said))
        text = jsonText(*known);
}

} // namespace

void addBeyond(JsonValue &extra, const QString &name, JsonValue rest)
{
    if (rest.children.empty())
        return;
    rest.name = name;
    extra.children.push_back(std::move(rest));
}

ItemChange extraChange(JsonValue extra)
{
    return [extra = std::move(extra)](Item &item) {
        mergeInto(item.extra, extra);
    };
}

OrderDraft::OrderDraft(const JsonValue &object, const QString &place, const ItemDialect &dialect)
    : m_dialect(dialect),
      m_root(object, place, m_order.problems)
{
    m_order.place = place;
    m_order.element = place;
    m_order.textLine = object.line;
}

void OrderDraft::change(ItemChange one)
{
    one(m_order.object.item);
    m_order.changes.push_back(std::move(one));
}

void OrderDraft::setText(const ObjectMembers &members, const QString &name, QString Item::*member)
{
    set(members, name, member, members.text(name));
}

ItemOrder OrderDraft::finish()
{
    const JsonValue rest = m_root.beyond(item_members::root);
    m_extra.children.insert(m_extra.children.end(), rest.children.begin(), rest.children.end());
    if (!m_extra.children.empty())
        change(extraChange(m_extra));
    return std::move(m_order);
}

} // namespace stowage
