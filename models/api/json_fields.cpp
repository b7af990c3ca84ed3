// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/json_fields.h"

#include "models/base/ids.h"

#include <algorithm>

namespace stowage {

namespace {

using Kind = JsonValue::Kind;

constexpr int excerptLengthMax = 60;

QString expected(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return u"json.text_expected"_s;
    case Kind::Array:
        return u"json.array_expected"_s;
    default:
        return u"json.number_expected"_s;
    }
}

} // namespace

QString excerptOf(const QString &text)
{
    return text.size() <= excerptLengthMax ? text : text.left(excerptLengthMax) + u'…';
}

Error placedAt(Error error, const QString &place, int line)
{
    if (!place.isEmpty())
        error.args << ErrorArg{u"place"_s, place};
    error.args << ErrorArg{u"line"_s, QString::number(line)};
    return error;
}

tl::unexpected<Error> JsonFields::refuse(const QString &field, Error error) const
{
    const JsonValue *value = m_object.member(field);
    return fail(placedAt(std::move(error), placeOf(field), value ? value->line : m_object.line));
}

Result<const JsonValue *> JsonFields::value(const QString &field, Kind kind) const
{
    const JsonValue *found = m_object.member(field);
    if (!found || found->kind == Kind::Null)
        return nullptr;
    if (found->kind != kind)
        return refuse(field, expected(kind));
    return found;
}

Result<QString> JsonFields::text(const QString &field, int max) const
{
    STOWAGE_LET(found, value(field, Kind::Text));
    if (!found)
        return QString();
    if (found->text.size() > max)
        return refuse(field, u"json.text_too_long"_s, {{u"max"_s, QString::number(max)}});
    return found->text;
}

Result<QString> JsonFields::neededText(const QString &field) const
{
    STOWAGE_LET(found, text(field));
    if (found.isEmpty())
        return refuse(field, u"json.field_missing"_s, {{u"field"_s, field}});
    return found;
}

Result<QString> JsonFields::numberText(const QString &field) const
{
    STOWAGE_LET(found, value(field, Kind::Number));
    if (!found)
        return QString();
    if (found->text.contains(u'e', Qt::CaseInsensitive))
        return refuse(field, u"number.exponent"_s, {{u"text"_s, excerptOf(found->text)}});
    return found->text;
}

Result<QDate> JsonFields::day(const QString &field) const
{
    STOWAGE_LET(given, text(field));
    if (given.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(given, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return refuse(field, u"date.invalid"_s, {{u"text"_s, excerptOf(given)}});
    return day;
}

Result<std::optional<Instant>> JsonFields::moment(const QString &field, const Calendar &calendar) const
{
    STOWAGE_LET(given, text(field));
    if (given.isEmpty())
        return std::nullopt;
    const auto moment = calendar.parse(given);
    if (!moment)
        return refuse(field, u"date.invalid"_s, {{u"text"_s, excerptOf(given)}});
    const QString time = given.mid(10);
    const bool zoned = time.endsWith(u'Z') || time.contains(u'+') || time.contains(u'-');
    if (!time.isEmpty() && !zoned)
        return refuse(field, u"json.zone_missing"_s, {{u"text"_s, given}});
    return *moment;
}

Result<QByteArray> JsonFields::uuid(const QString &field) const
{
    STOWAGE_LET(given, text(field));
    QByteArray uuid = uuidBytes(given);
    if (!given.isEmpty() && uuid.isEmpty())
        return refuse(field, u"json.id_invalid"_s, {{u"text"_s, excerptOf(given)}});
    return uuid;
}

QList<const JsonValue *> JsonFields::others(std::span<const QLatin1StringView> known) const
{
    QList<const JsonValue *> others;
    for (const JsonValue &member : m_object.children) {
        const auto isIt = [&](QLatin1StringView name) {
            return name == member.name;
        };
        if (std::ranges::none_of(known, isIt))
            others << &member;
    }
    return others;
}

} // namespace stowage
