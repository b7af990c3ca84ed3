// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_reading/object_members.h"

namespace stowage {

namespace {

using Kind = JsonValue::Kind;
using enum Error::Code;

constexpr int textMax = 16'384;
constexpr int excerptMax = 60;

QString expectedKey(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return u"json.text_expected"_s;
    case Kind::Number:
        return u"json.number_expected"_s;
    case Kind::Truth:
        return u"json.truth_expected"_s;
    case Kind::Array:
        return u"json.array_expected"_s;
    case Kind::Object:
    case Kind::Null:
        return u"json.object_expected"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString excerpt(const QString &text)
{
    return text.size() <= excerptMax ? text : text.left(excerptMax) + u'…';
}

ObjectMembers::ObjectMembers(const JsonValue &object, QString path, QList<Error> &problems)
    : m_object(object),
      m_path(std::move(path)),
      m_problems(problems)
{
}

void ObjectMembers::refuse(const QString &name, Error error) const
{
    const JsonValue *member = m_object.member(name);
    error.args << ErrorArg{u"place"_s, pathOf(name)}
               << ErrorArg{u"line"_s, QString::number(member ? member->line : m_object.line)};
    m_problems << std::move(error);
}

void ObjectMembers::refuse(const QString &name, const QString &key, const QList<ErrorArg> &args) const
{
    refuse(name, Error{Invalid, key, args});
}

void ObjectMembers::refuseKind(const QString &name, Kind expected) const
{
    refuse(name, expectedKey(expected));
}

void ObjectMembers::refuseNumber(const QString &name, Error error) const
{
    for (ErrorArg &fact : error.args)
        fact.value = excerpt(fact.value);
    refuse(name, std::move(error));
}

void ObjectMembers::refuseElement(const QString &path, const JsonValue &element) const
{
    m_problems << Error{
        Invalid, expectedKey(Kind::Object), {{u"place"_s, path}, {u"line"_s, QString::number(element.line)}}};
}

bool ObjectMembers::isNull(const QString &name) const
{
    const JsonValue *member = m_object.member(name);
    return member && member->kind == Kind::Null;
}

const JsonValue *ObjectMembers::value(const QString &name, Kind kind) const
{
    const JsonValue *member = m_object.member(name);
    if (!member || member->kind == Kind::Null)
        return nullptr;
    if (member->kind == kind)
        return member;
    refuseKind(name, kind);
    return nullptr;
}

std::optional<QString> ObjectMembers::text(const QString &name) const
{
    const JsonValue *found = value(name, Kind::Text);
    if (!found)
        return std::nullopt;
    if (found->text.size() <= textMax)
        return found->text;
    refuse(name, u"json.text_too_long"_s, {{u"max"_s, QString::number(textMax)}});
    return std::nullopt;
}

std::optional<QString> ObjectMembers::neededText(const QString &name) const
{
    const JsonValue *member = m_object.member(name);
    if (!member || member->kind == Kind::Null || (member->kind == Kind::Text && member->text.isEmpty())) {
        refuse(name, u"json.member_missing"_s, {{u"name"_s, name}});
        return std::nullopt;
    }
    return text(name);
}

std::optional<bool> ObjectMembers::truth(const QString &name) const
{
    const JsonValue *found = value(name, Kind::Truth);
    return found ? std::optional(found->truth) : std::nullopt;
}

std::optional<QString> ObjectMembers::digitsOf(const QString &name) const
{
    const JsonValue *found = value(name, Kind::Number);
    if (!found)
        return std::nullopt;
    if (!found->text.contains(u'e', Qt::CaseInsensitive))
        return found->text;
    refuse(name, u"number.exponent"_s, {{u"text"_s, excerpt(found->text)}});
    return std::nullopt;
}

JsonValue ObjectMembers::beyond(item_members::Names known) const
{
    JsonValue rest{.kind = Kind::Object};
    for (const JsonValue &member : m_object.children) {
        if (!item_members::has(known, member.name))
            rest.children.push_back(member);
    }
    return rest;
}

} // namespace stowage
