// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/day.h"
#include "tests/support/suite.h"

#include <QDateTime>
#include <QTest>

#include <ctime>

using namespace stowage;

namespace {

Instant utc(const QByteArray &text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

Calendar in(const char *zone)
{
    return Calendar(QTimeZone(zone));
}

// The machine's own time zone, for as long as it lives.
class MachineZone {
public:
    explicit MachineZone(const QByteArray &zone) : m_before(qgetenv("TZ")), m_wasSet(qEnvironmentVariableIsSet("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~MachineZone()
    {
        if (m_wasSet)
            qputenv("TZ", m_before);
        else
            qunsetenv("TZ");
        tzset();
    }
    Q_DISABLE_COPY_MOVE(MachineZone)

private:
    QByteArray m_before;
    bool m_wasSet;
};

} // namespace

class TestDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsItsZone();
    void aDayBeginsAndEnds_data();
    void aDayBeginsAndEnds();
    void daysFollowWithoutGapOrOverlap_data();
    void daysFollowWithoutGapOrOverlap();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsTheSameWhereverTheMachineStands_data();
    void readsTheSameWhereverTheMachineStands();
    void anHourThatTheClocksSkipIsNextToThem();
    void writes();
};

void TestDay::findsItsZone()
{
    QVERIFY(Calendar::fromZone(u"Asia/Kuala_Lumpur"_s));
    QVERIFY(Calendar::fromZone(u"UTC"_s));
    for (const QString &zone : {u"Asia/Atlantis"_s, QString(), u"UTC+25"_s}) {
        const auto unknown = Calendar::fromZone(zone);
        QVERIFY2(!unknown, qPrintable(zone));
        QCOMPARE(unknown.error().key, u"timezone.unknown"_s);
        QCOMPARE(unknown.error().arg(u"zone"), zone);
    }
}

void TestDay::aDayBeginsAndEnds_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("UTC") << QByteArray("UTC") << QDate(2024, 1, 31) << QByteArray("2024-01-31T00:00:00.000Z")
                         << QByteArray("2024-01-31T23:59:59.999Z");
    QTest::newRow("east") << QByteArray("Asia/Kuala_Lumpur") << QDate(2024, 1, 31)
                          << QByteArray("2024-01-30T16:00:00.000Z") << QByteArray("2024-01-31T15:59:59.999Z");
    QTest::newRow("west") << QByteArray("America/New_York") << QDate(2024, 1, 31)
                          << QByteArray("2024-01-31T05:00:00.000Z") << QByteArray("2024-02-01T04:59:59.999Z");
    QTest::newRow("half an hour") << QByteArray("Asia/Kolkata") << QDate(2024, 6, 1)
                                  << QByteArray("2024-05-31T18:30:00.000Z") << QByteArray("2024-06-01T18:29:59.999Z");
    QTest::newRow("23 hours, clocks go forward")
        << QByteArray("Europe/Berlin") << QDate(2024, 3, 31) << QByteArray("2024-03-30T23:00:00.000Z")
        << QByteArray("2024-03-31T21:59:59.999Z");
    QTest::newRow("25 hours, clocks go back")
        << QByteArray("Europe/Berlin") << QDate(2024, 10, 27) << QByteArray("2024-10-26T22:00:00.000Z")
        << QByteArray("2024-10-27T22:59:59.999Z");
    QTest::newRow("without a midnight") << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 4)
                                        << QByteArray("2018-11-04T03:00:00.000Z")
                                        << QByteArray("2018-11-05T01:59:59.999Z");
    QTest::newRow("before a day without a midnight")
        << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 3) << QByteArray("2018-11-03T03:00:00.000Z")
        << QByteArray("2018-11-04T02:59:59.999Z");
}

void TestDay::aDayBeginsAndEnds()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    const Calendar calendar{QTimeZone(zone)};
    QCOMPARE(Calendar::toUtcIso(calendar.startOf(day)), Calendar::toUtcIso(utc(first)));
    QCOMPARE(calendar.startOf(day), utc(first));
    QCOMPARE(calendar.endOf(day), utc(last));
    QCOMPARE(calendar.dayOf(utc(first)), day);
    QCOMPARE(calendar.dayOf(utc(first) - 1), day.addDays(-1));
    QCOMPARE(calendar.dayOf(utc(last)), day);
    QCOMPARE(calendar.dayOf(utc(last) + 1), day.addDays(1));
}

void TestDay::daysFollowWithoutGapOrOverlap_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Asia/Kuala_Lumpur", "Europe/Berlin", "America/Sao_Paulo", "America/New_York",
                             "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestDay::daysFollowWithoutGapOrOverlap()
{
    QFETCH(QByteArray, zone);
    const Calendar calendar{QTimeZone(zone)};
    for (QDate day(2017, 12, 25); day < QDate(2019, 1, 10); day = day.addDays(1)) {
        QCOMPARE(calendar.endOf(day) + 1, calendar.startOf(day.addDays(1)));
        QCOMPARE(calendar.dayOf(calendar.startOf(day)), day);
        QCOMPARE(calendar.dayOf(calendar.endOf(day)), day);
    }
}

void TestDay::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("instant");
    QTest::newRow("a day") << u"2024-01-15"_s << QByteArray("2024-01-14T16:00:00.000Z");
    QTest::newRow("minutes") << u"2024-01-15T14:30"_s << QByteArray("2024-01-15T06:30:00.000Z");
    QTest::newRow("a space") << u"2024-01-15 14:30"_s << QByteArray("2024-01-15T06:30:00.000Z");
    QTest::newRow("seconds") << u"2024-01-15T14:30:05"_s << QByteArray("2024-01-15T06:30:05.000Z");
    QTest::newRow("milliseconds") << u"2024-01-15T14:30:05.250"_s << QByteArray("2024-01-15T06:30:05.250Z");
    QTest::newRow("UTC") << u"2024-01-15T14:30:00Z"_s << QByteArray("2024-01-15T14:30:00.000Z");
    QTest::newRow("UTC with milliseconds") << u"2024-01-15T14:30:00.001Z"_s << QByteArray("2024-01-15T14:30:00.001Z");
    QTest::newRow("offset") << u"2024-01-15T14:30:00+02:00"_s << QByteArray("2024-01-15T12:30:00.000Z");
    QTest::newRow("offset west") << u"2024-01-15T14:30:00-05:30"_s << QByteArray("2024-01-15T20:00:00.000Z");
    QTest::newRow("leap day") << u"2024-02-29"_s << QByteArray("2024-02-28T16:00:00.000Z");
}

void TestDay::reads()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, instant);
    const auto parsed = in("Asia/Kuala_Lumpur").parse(text);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().toString()));
    QCOMPARE(*parsed, utc(instant));
}

void TestDay::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"yesterday"_s;
    QTest::newRow("day first") << u"15-01-2024"_s;
    QTest::newRow("slashes") << u"2024/01/15"_s;
    QTest::newRow("one digit") << u"2024-1-5"_s;
    QTest::newRow("month 13") << u"2024-13-01"_s;
    QTest::newRow("30 February") << u"2024-02-30"_s;
    QTest::newRow("29 February of no leap year") << u"2023-02-29"_s;
    QTest::newRow("year 0") << u"0000-01-01"_s;
    QTest::newRow("no signs between") << u"2024x01y15T10:00"_s;
    QTest::newRow("a zone without a time") << u"2024-01-15TZ"_s;
    QTest::newRow("two zones") << u"2024-01-15T10:00Z+01:00"_s;
    QTest::newRow("hour 25") << u"2024-01-15T25:00"_s;
    QTest::newRow("minute 60") << u"2024-01-15T10:60"_s;
    QTest::newRow("no time after the T") << u"2024-01-15T"_s;
    QTest::newRow("words behind") << u"2024-01-15 noon"_s;
    QTest::newRow("words behind a time") << u"2024-01-15T10:00:00 noon"_s;
    QTest::newRow("no sign between") << u"2024-01-1510:00"_s;
    QTest::newRow("year of five digits") << u"12024-01-15"_s;
}

void TestDay::refuses()
{
    QFETCH(QString, text);
    const auto parsed = in("Asia/Kuala_Lumpur").parse(text);
    QVERIFY2(!parsed, qPrintable(parsed ? Calendar::toUtcIso(*parsed) : QString()));
    QCOMPARE(parsed.error().key, u"date.invalid"_s);
    QCOMPARE(parsed.error().arg(u"text"), text);
}

void TestDay::readsTheSameWhereverTheMachineStands_data()
{
    QTest::addColumn<QByteArray>("machine");
    for (const char *zone : {"UTC", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Auckland"})
        QTest::newRow(zone) << QByteArray(zone);
}

// 02:30 on the night that Berlin skips is an hour like any other in Kuala Lumpur, and so is São Paulo's lost midnight.
void TestDay::readsTheSameWhereverTheMachineStands()
{
    QFETCH(QByteArray, machine);
    const MachineZone zone(machine);
    const Calendar calendar = in("Asia/Kuala_Lumpur");
    const QList<std::pair<QString, QByteArray>> cases{
        {u"2024-03-31T02:30"_s, "2024-03-30T18:30:00.000Z"}, {u"2018-11-04T00:30"_s, "2018-11-03T16:30:00.000Z"},
        {u"2024-10-27T02:30"_s, "2024-10-26T18:30:00.000Z"}, {u"2024-09-29T02:30:00.5"_s, "2024-09-28T18:30:00.500Z"},
        {u"2024-03-31"_s, "2024-03-30T16:00:00.000Z"},
    };
    for (const auto &[text, instant] : cases) {
        const auto parsed = calendar.parse(text);
        QVERIFY2(parsed, qPrintable(text));
        QCOMPARE(Calendar::toUtcIso(*parsed), Calendar::toUtcIso(utc(instant)));
        QCOMPARE(*parsed, utc(instant));
    }
}

// 02:30 is no time of that night in Berlin: clocks go from 02:00 to 03:00, which is 01:00 in UTC.
void TestDay::anHourThatTheClocksSkipIsNextToThem()
{
    const Calendar calendar = in("Europe/Berlin");
    const auto parsed = calendar.parse(u"2024-03-31T02:30");
    QVERIFY(parsed);
    QVERIFY(*parsed >= utc("2024-03-31T00:30:00Z") && *parsed <= utc("2024-03-31T01:30:00Z"));
    // Twice in that night, once in the answer.
    const auto twice = calendar.parse(u"2024-10-27T02:30");
    QVERIFY(twice);
    QVERIFY(*twice == utc("2024-10-27T00:30:00Z") || *twice == utc("2024-10-27T01:30:00Z"));
}

void TestDay::writes()
{
    QCOMPARE(Calendar::toUtcIso(utc("2024-01-15T14:30:00Z")), u"2024-01-15T14:30:00Z"_s);
    QCOMPARE(in("Asia/Kuala_Lumpur").toLocalIso(utc("2024-01-15T14:30:00Z")), u"2024-01-15T22:30:00+08:00"_s);
    QCOMPARE(in("America/New_York").toLocalIso(utc("2024-07-15T14:30:00Z")), u"2024-07-15T10:30:00-04:00"_s);
    const Calendar calendar = in("America/New_York");
    for (const char *text : {"2024-01-15T14:30:00Z", "2024-07-15T03:59:59Z", "1969-12-31T23:59:59Z"})
        QCOMPARE(calendar.parse(calendar.toLocalIso(utc(text))).value_or(0), utc(text));
}

STOWAGE_SUITE(TestDay)
#include "tst_day.moc"
