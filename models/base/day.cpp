// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/day.h"

#include <QDateTime>

namespace stowage {

Result<Calendar> Calendar::fromZone(const QString &ianaId)
{
    const QTimeZone zone(ianaId.toUtf8());
    // An empty name would be the machine's own zone.
    if (ianaId.isEmpty() || !zone.isValid())
        return fail(Error::Code::Invalid, u"timezone.unknown"_s, {{u"zone"_s, ianaId}});
    return Calendar(zone);
}

Instant Calendar::startOf(QDate day) const
{
    return day.startOfDay(m_zone).toMSecsSinceEpoch();
}

Instant Calendar::endOf(QDate day) const
{
    return startOf(day.addDays(1)) - 1;
}

QDate Calendar::dayOf(Instant instant) const
{
    return QDateTime::fromMSecsSinceEpoch(instant, m_zone).date();
}

Result<Instant> Calendar::parse(QStringView text) const
{
    const auto invalid = [&] {
        return fail(Error::Code::Invalid, u"date.invalid"_s, {{u"text"_s, text.toString()}});
    };
    const QStringView dayText = text.left(10);
    const QDate day = QDate::fromString(dayText.toString(), Qt::ISODate);
    // Qt takes any sign between the numbers.
    if (!day.isValid() || dayText.size() != 10 || dayText[4] != u'-' || dayText[7] != u'-')
        return invalid();
    if (text.size() == 10)
        return startOf(day);
    if (text[10] != u'T' && text[10] != u' ')
        return invalid();
    QString whole = text.toString();
    whole[10] = u'T';
    const QStringView time = QStringView(whole).mid(11);
    const bool zoned = time.endsWith(u'Z') || time.contains(u'+') || time.contains(u'-');
    // Never read in the machine's zone, where the clock may have skipped that hour.
    const QDateTime parsed = QDateTime::fromString(zoned ? whole : whole + u'Z', Qt::ISODateWithMs);
    if (!parsed.isValid())
        return invalid();
    if (zoned)
        return parsed.toMSecsSinceEpoch();
    return QDateTime(parsed.date(), parsed.time(), m_zone).toMSecsSinceEpoch();
}

QString Calendar::toLocalIso(Instant instant) const
{
    return QDateTime::fromMSecsSinceEpoch(instant, m_zone).toString(Qt::ISODate);
}

QString Calendar::toUtcIso(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODate);
}

} // namespace stowage
