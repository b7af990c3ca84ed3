// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/item_json.h"
#include "models/api/item_reading/object_members.h"

namespace stowage {

// Keeps what stands beyond the known members of an object by the object's name.
void addBeyond(JsonValue &extra, const QString &name, JsonValue rest);
// Lays it over what an item has of it.
ItemChange extraChange(JsonValue extra);

// What an Item Object asks for, while it is read. Object and dialect outlive it.
class OrderDraft {
public:
    OrderDraft(const JsonValue &object, const QString &place, const ItemDialect &dialect);
    Q_DISABLE_COPY_MOVE(OrderDraft)

    const ItemDialect &dialect() const { return m_dialect; }
    const ObjectMembers &root() const { return m_root; }
    ItemOrder &order() { return m_order; }
    JsonValue &extra() { return m_extra; } // by the names of the objects where it stood

    // A change is made to what is said at once, so that it can be told and judged.
    void change(ItemChange one);

    // Sets the item's member where the JSON names it: to `value`, or to what a new item has for null.
    template <typename Value, typename Given>
    void set(const ObjectMembers &members, const QString &name, Value Item::*member, const std::optional<Given> &value)
    {
        static const Item fresh;
        if (value)
            change([member, set = *value](Item &item) { item.*member = set; });
        else if (members.isNull(name))
            change([member](Item &item) { item.*member = fresh.*member; });
    }
    void setText(const ObjectMembers &members, const QString &name, QString Item::*member);

    // The object of a member, which is read by `read`; its own unknown members are kept.
    template <typename Read>
    void within(const QString &name, item_members::Names known, Read read)
    {
        const JsonValue *object = m_root.value(name, JsonValue::Kind::Object);
        if (!object)
            return;
        const ObjectMembers members = m_root.within(name, *object);
        JsonValue rest = members.beyond(known);
        read(members, rest);
        addBeyond(m_extra, name, std::move(rest));
    }

    // The whole order, with what is none of ours. Nothing is left here.
    ItemOrder finish();

private:
    const ItemDialect &m_dialect;
    ItemOrder m_order;
    const ObjectMembers m_root; // tells m_order what is wrong
    JsonValue m_extra{.kind = JsonValue::Kind::Object};
};

} // namespace stowage
