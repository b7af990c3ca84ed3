// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/seams.h"

#include <QDate>
#include <QTimeZone>

namespace stowage {

// Days and instants meet in the company's time zone; nothing else converts between them.
class Calendar {
public:
    explicit Calendar(const QTimeZone &zone) : m_zone(zone) { }

    // Errors: timezone.unknown{zone}.
    static Result<Calendar> fromZone(const QString &ianaId);

    Instant startOf(QDate day) const;
    Instant endOf(QDate day) const; // the last millisecond that an as-of report of that day counts
    QDate dayOf(Instant instant) const;

    // "2024-01-15" (its first instant), "2024-01-15T14:30[:00[.000]]" in the company's zone, or with "Z" or an
    // offset. Errors: date.invalid{text}.
    Result<Instant> parse(QStringView text) const;
    // ISO with the zone's offset, and UTC as the APIs want it ("2024-01-15T14:30:00Z").
    QString toLocalIso(Instant instant) const;
    static QString toUtcIso(Instant instant);

    const QTimeZone &zone() const { return m_zone; }

private:
    QTimeZone m_zone;
};

} // namespace stowage
