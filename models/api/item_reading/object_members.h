// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/item_members.h"
#include "models/api/json_value.h"

#include <optional>

namespace stowage {

// What was given, short enough for a message.
QString excerpt(const QString &text);

// One object's members, by their path. What is wrong with one is told to `problems`, and it is then as good as absent.
// Object and problems outlive it.
class ObjectMembers {
public:
    ObjectMembers(const JsonValue &object, QString path, QList<Error> &problems);

    const JsonValue &object() const { return m_object; }

    void refuse(const QString &name, Error error) const;
    void refuse(const QString &name, const QString &key, const QList<ErrorArg> &args = {}) const;
    void refuseKind(const QString &name, JsonValue::Kind expected) const;

    bool has(const QString &name) const { return m_object.member(name) != nullptr; }
    // Whether the member is null: what a new item has, and not what is there.
    bool isNull(const QString &name) const;

    const JsonValue *value(const QString &name, JsonValue::Kind kind) const;
    std::optional<QString> text(const QString &name) const;
    std::optional<QString> neededText(const QString &name) const;
    std::optional<bool> truth(const QString &name) const;

    template <typename Decimal>
    std::optional<Decimal> number(const QString &name) const
    {
        const auto digits = digitsOf(name);
        if (!digits)
            return std::nullopt;
        const auto read = Decimal::fromString(*digits);
        if (read)
            return *read;
        refuseNumber(name, read.error());
        return std::nullopt;
    }

    template <typename Decimal>
    std::optional<Decimal> notNegative(const QString &name) const
    {
        const auto found = number<Decimal>(name);
        if (!found || !found->isNegative())
            return found;
        refuse(name, u"number.negative"_s, {{u"text"_s, found->toString()}});
        return std::nullopt;
    }

    template <typename FromName>
    auto word(const QString &name, FromName fromName, const QString &choices) const
    {
        const auto found = text(name);
        auto known = found ? fromName(QStringView(*found)) : std::nullopt;
        if (found && !known)
            refuse(name, u"cell.unknown_word"_s, {{u"text"_s, excerpt(*found)}, {u"choices"_s, choices}});
        return known;
    }

    // The elements of an array that are objects; the others are refused.
    template <typename Read>
    void eachObject(const QString &name, Read read) const
    {
        const JsonValue *array = value(name, JsonValue::Kind::Array);
        if (!array)
            return;
        for (std::size_t i = 0; i < array->children.size(); ++i) {
            const QString path = u"%1[%2]"_s.arg(pathOf(name)).arg(i);
            const JsonValue &element = array->children[i];
            if (element.kind == JsonValue::Kind::Object)
                read(ObjectMembers(element, path, m_problems));
            else
                refuseElement(path, element);
        }
    }

    ObjectMembers within(const QString &name, const JsonValue &object) const
    {
        return ObjectMembers(object, pathOf(name), m_problems);
    }

    // What stands here beyond the names.
    JsonValue beyond(item_members::Names known) const;

private:
    QString pathOf(const QString &name) const { return m_path.isEmpty() ? name : m_path + u'.' + name; }
    std::optional<QString> digitsOf(const QString &name) const;
    void refuseNumber(const QString &name, Error error) const;
    void refuseElement(const QString &path, const JsonValue &element) const;

    const JsonValue &m_object;
    const QString m_path;
    QList<Error> &m_problems;
};

} // namespace stowage
