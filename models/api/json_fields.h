// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/json_value.h"
#include "models/base/day.h"
#include "models/base/decimal.h"

#include <QDate>
#include <QLatin1StringView>

#include <optional>
#include <span>

namespace stowage {

namespace json {
constexpr int codeLengthMax = 200;
constexpr int notesLengthMax = 4000;
} // namespace json

// At most as much of it as a message should repeat.
QString excerptOf(const QString &text);

// The error with where it is: `place` ("movements[3].quantity"; none for the whole) and `line`.
Error placedAt(Error error, const QString &place, int line);

// Reads the members of one object, each refusal naming its place. A member that is null is not there.
// Errors: json.text_expected, json.number_expected, json.array_expected, json.text_too_long{max},
// json.field_missing{field}, number.exponent{text}, number.*, date.invalid{text}, json.zone_missing{text},
// json.id_invalid{text}.
class JsonFields {
public:
    // The object outlives this.
    JsonFields(const JsonValue &object, const QString &place) : m_object(object), m_place(place) { }

    const QString &place() const { return m_place; }
    int line() const { return m_object.line; }
    QString placeOf(const QString &field) const { return m_place.isEmpty() ? field : m_place + u'.' + field; }

    tl::unexpected<Error> refuse(const QString &field, Error error) const;
    tl::unexpected<Error> refuse(const QString &field, const QString &key, const QList<ErrorArg> &args = {}) const
    {
        return refuse(field, Error{Error::Code::Invalid, key, args});
    }

    Result<const JsonValue *> value(const QString &field, JsonValue::Kind kind) const;
    Result<QString> text(const QString &field, int max = json::codeLengthMax) const;
    Result<QString> neededText(const QString &field) const;
    template <typename Decimal>
    Result<std::optional<Decimal>> number(const QString &field) const
    {
        STOWAGE_LET(digits, numberText(field));
        if (digits.isEmpty())
            return std::nullopt;
        const auto read = Decimal::fromString(digits);
        if (read)
            return *read;
        Error error = read.error();
        for (ErrorArg &fact : error.args)
            fact.value = excerptOf(fact.value);
        return refuse(field, std::move(error));
    }
    // "2024-01-15"; an invalid one where it is not there.
    Result<QDate> day(const QString &field) const;
    // A day (its beginning in the company's zone) or a moment with its zone: one without may be meant in the sender's.
    Result<std::optional<Instant>> moment(const QString &field, const Calendar &calendar) const;
    Result<QByteArray> uuid(const QString &field) const; // empty where it is not there

    // The members that are none of these, in their order.
    QList<const JsonValue *> others(std::span<const QLatin1StringView> known) const;

private:
    Result<QString> numberText(const QString &field) const;

    const JsonValue &m_object;
    QString m_place;
};

} // namespace stowage
