// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/sha256.h"

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <optional>

namespace stowage {

// Fixed-width numbers and length-prefixed texts: two different facts never give the same bytes.
class CanonicalBytes {
public:
    explicit CanonicalBytes(qsizetype expected) { m_bytes.reserve(expected); }

    CanonicalBytes &number(std::int64_t value)
    {
        const auto big = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
        return *this;
    }
    CanonicalBytes &bytes(QByteArrayView value)
    {
        const auto length = qToBigEndian(static_cast<std::uint32_t>(value.size()));
        m_bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
        m_bytes.append(value);
        return *this;
    }
    CanonicalBytes &text(const QString &value) { return bytes(value.toUtf8()); }
    CanonicalBytes &cost(std::optional<UnitCost> value)
    {
        m_bytes.append(value ? '\1' : '\0');
        return number(value ? value->scaled() : 0);
    }
    QByteArray digest() const { return sha256(m_bytes); }

private:
    QByteArray m_bytes;
};

} // namespace stowage
