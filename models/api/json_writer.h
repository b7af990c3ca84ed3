// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/json_value.h"
#include "models/base/day.h"
#include "models/base/decimal.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <optional>

namespace stowage {

// Writes JSON as it is told, straight to a device, so that a million rows need no memory. Decimals go out as exact
// numbers from their own digits, never through a double.
class JsonWriter {
public:
    explicit JsonWriter(QIODevice &out) : m_out(out) { m_buffer.reserve(flushAt * 2); }
    ~JsonWriter() { flush(); }

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(const char *name); // one that needs no escapes
    JsonWriter &key(const QString &name);

    JsonWriter &value(const QString &text);
    JsonWriter &value(bool truth);
    JsonWriter &value(std::int64_t number);
    JsonWriter &value(Quantity quantity);
    // Costs and prices with at least the currency's decimals: 18.50.
    JsonWriter &value(UnitCost cost, const Currency &currency);
    JsonWriter &value(Money amount, const Currency &currency);
    JsonWriter &value(const JsonValue &value);
    JsonWriter &null();
    // A whole JSON value that is known to be well formed.
    JsonWriter &raw(const QByteArray &json);

    // Whether everything has reached the device.
    bool flush();

    Q_DISABLE_COPY_MOVE(JsonWriter)

private:
    static constexpr qsizetype flushAt = 1 << 16;

    void beforeValue();
    void number(const QString &digits);
    void appendText(const QString &text);

    QIODevice &m_out;
    QByteArray m_buffer;
    bool m_needsComma = false;
    bool m_afterKey = false;
    bool m_failed = false;
};

} // namespace stowage
