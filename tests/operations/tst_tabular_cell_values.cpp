// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/cell_values.h"
#include "models/operations/tabular/formula_guard.h"
#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace stowage;

namespace {

TableFormat withDecimalSign(QChar sign)
{
    TableFormat format;
    format.decimalSign = sign;
    return format;
}

TableFormat withDates(TableFormat::DateOrder order)
{
    TableFormat format;
    format.dateOrder = order;
    return format;
}

// The value's text, or the error's key: one column for either outcome.
template <typename Number>
QString outcome(const Result<Number> &number)
{
    return number ? number->toString() : number.error().key;
}

} // namespace

class TestTabularCellValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quantities_data();
    void quantities();
    void costs_data();
    void costs();
    void anErrorShowsTheCell();
    void everyQuantitySurvivesGrouping();
    void instants_data();
    void instants();
    void anInstantLiesInTheCompanysZone();
    void booleans_data();
    void booleans();
    void barcodes_data();
    void barcodes();
    void texts_data();
    void texts();
    void everyTextSurvivesItsGuard();
};

void TestTabularCellValues::quantities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("withPoint");
    QTest::addColumn<QString>("withComma");
    const QString notANumber = u"cell.not_a_number"_s;
    const QString badGrouping = u"cell.bad_grouping"_s;
    QTest::newRow("whole") << u"12"_s << u"12"_s << u"12"_s;
    QTest::newRow("spaces") << u" \u00a012 \t"_s << u"12"_s << u"12"_s;
    QTest::newRow("leading zeros") << u"007"_s << u"7"_s << u"7"_s;
    QTest::newRow("point") << u"12.5"_s << u"12.5"_s << badGrouping;
    QTest::newRow("comma") << u"12,5"_s << badGrouping << u"12.5"_s;
    QTest::newRow("point only before") << u".5"_s << u"0.5"_s << notANumber;
    QTest::newRow("point only behind") << u"5."_s << u"5"_s << notANumber;
    QTest::newRow("comma grouped") << u"1,234"_s << u"1234"_s << u"1.234"_s;
    QTest::newRow("comma grouped twice") << u"1,234,567"_s << u"1234567"_s << notANumber;
    QTest::newRow("comma grouped, point") << u"1,234,567.25"_s << u"1234567.25"_s << notANumber;
    QTest::newRow("point grouped, comma") << u"1.234.567,25"_s << notANumber << u"1234567.25"_s;
    QTest::newRow("space grouped") << u"1 234 567"_s << u"1234567"_s << u"1234567"_s;
    QTest::newRow("thin space grouped") << u"1\u202f234\u202f567"_s << u"1234567"_s << u"1234567"_s;
    QTest::newRow("apostrophe grouped") << u"1'234'567"_s << u"1234567"_s << u"1234567"_s;
    QTest::newRow("groups of two") << u"12,34,567"_s << badGrouping << notANumber;
    QTest::newRow("first group of four") << u"1234,567"_s << badGrouping << u"1234.567"_s;
    QTest::newRow("mixed groups") << u"1,234'567"_s << badGrouping << notANumber;
    QTest::newRow("zero is no group") << u"0,125"_s << badGrouping << u"0.125"_s;
    QTest::newRow("grouped fraction") << u"1.234,5"_s << notANumber << u"1234.5"_s;
    QTest::newRow("minus") << u"-3"_s << u"-3"_s << u"-3"_s;
    QTest::newRow("typographic minus") << u"\u22123"_s << u"-3"_s << u"-3"_s;
    QTest::newRow("minus behind") << u"3-"_s << u"-3"_s << u"-3"_s;
    QTest::newRow("plus") << u"+3"_s << u"3"_s << u"3"_s;
    QTest::newRow("two signs") << u"--3"_s << notANumber << notANumber;
    QTest::newRow("sign before and behind") << u"-3-"_s << notANumber << notANumber;
    QTest::newRow("brackets") << u"(3)"_s << u"-3"_s << u"-3"_s;
    QTest::newRow("brackets with minus") << u"(-3)"_s << notANumber << notANumber;
    QTest::newRow("one bracket") << u"(3"_s << notANumber << notANumber;
    QTest::newRow("brackets turned") << u")3("_s << notANumber << notANumber;
    QTest::newRow("six decimals") << u"0.000001"_s << u"0.000001"_s << badGrouping;
    QTest::newRow("seven decimals") << u"0.0000001"_s << u"number.too_many_decimals"_s << badGrouping;
    QTest::newRow("seven decimals of which one is 0") << u"0.1234560"_s << u"0.123456"_s << badGrouping;
    QTest::newRow("too large") << u"9999999999999999"_s << u"number.too_large"_s << u"number.too_large"_s;
    QTest::newRow("small scientific") << u"1.25E-05"_s << u"number.too_many_decimals"_s << badGrouping;
    QTest::newRow("small scientific that fits") << u"1.25E-2"_s << u"0.0125"_s << badGrouping;
    QTest::newRow("scientific lost its digits") << u"7.62E+12"_s << u"cell.scientific"_s << u"cell.scientific"_s;
    QTest::newRow("scientific without plus") << u"1e5"_s << u"cell.scientific"_s << u"cell.scientific"_s;
    QTest::newRow("blank") << u" \u00a0"_s << u"cell.empty"_s << u"cell.empty"_s;
    QTest::newRow("word") << u"Weight Captured Separately"_s << notANumber << notANumber;
    QTest::newRow("number in a word") << u"See DN-304 (ID#:10589)"_s << notANumber << notANumber;
    QTest::newRow("unit") << u"12 pcs"_s << notANumber << notANumber;
    QTest::newRow("currency") << u"$12"_s << notANumber << notANumber;
    QTest::newRow("percent") << u"12%"_s << notANumber << notANumber;
    QTest::newRow("two numbers") << u"12/13"_s << notANumber << notANumber;
    QTest::newRow("infinity") << u"inf"_s << notANumber << notANumber;
    QTest::newRow("hexadecimal") << u"0x10"_s << notANumber << notANumber;
    QTest::newRow("fraction") << u"½"_s << notANumber << notANumber;
    QTest::newRow("error of a sheet") << u"#N/A"_s << notANumber << notANumber;
}

void TestTabularCellValues::quantities()
{
    QFETCH(QString, text);
    QFETCH(QString, withPoint);
    QFETCH(QString, withComma);
    QCOMPARE(outcome(cell::quantity(text, withDecimalSign(u'.'))), withPoint);
    QCOMPARE(outcome(cell::quantity(text, withDecimalSign(u','))), withComma);
}

void TestTabularCellValues::costs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("sign");
    QTest::addColumn<QString>("expected");
    const QString notANumber = u"cell.not_a_number"_s;
    QTest::newRow("dollars, space behind") << u"$9.99 "_s << QChar(u'.') << u"9.99"_s;
    QTest::newRow("ringgit") << u"RM 1,234.50"_s << QChar(u'.') << u"1234.5"_s;
    QTest::newRow("ringgit, no-break space") << u"RM\u00a01,234.50"_s << QChar(u'.') << u"1234.5"_s;
    QTest::newRow("decimal comma") << u"1.234,50"_s << QChar(u',') << u"1234.5"_s;
    QTest::newRow("euro behind") << u"1.234,50 €"_s << QChar(u',') << u"1234.5"_s;
    QTest::newRow("code behind") << u"5 EUR"_s << QChar(u'.') << u"5"_s;
    QTest::newRow("code before") << u"usd 5"_s << QChar(u'.') << u"5"_s;
    QTest::newRow("letters and sign") << u"US$5"_s << QChar(u'.') << u"5"_s;
    QTest::newRow("złoty") << u"5,20 zł"_s << QChar(u',') << u"5.2"_s;
    QTest::newRow("rupees with a point") << u"Rs.50"_s << QChar(u'.') << u"50"_s;
    QTest::newRow("minus before the sign") << u"-$5.25"_s << QChar(u'.') << u"-5.25"_s;
    QTest::newRow("minus behind the sign") << u"$-5.25"_s << QChar(u'.') << u"-5.25"_s;
    QTest::newRow("accounting") << u"($1,005.25)"_s << QChar(u'.') << u"-1005.25"_s;
    QTest::newRow("accounting, sign outside") << u"$ (5.25)"_s << QChar(u'.') << u"-5.25"_s;
    QTest::newRow("two currencies") << u"$5 EUR"_s << QChar(u'.') << notANumber;
    QTest::newRow("a word before") << u"Tier 5"_s << QChar(u'.') << notANumber;
    QTest::newRow("a unit behind") << u"5 kg"_s << QChar(u'.') << notANumber;
    QTest::newRow("rand") << u"R100"_s << QChar(u'.') << u"100"_s;
    QTest::newRow("litres") << u"1.5 L"_s << QChar(u'.') << notANumber;
    QTest::newRow("kilometres") << u"5 km"_s << QChar(u'.') << notANumber;
    QTest::newRow("only a sign") << u"$"_s << QChar(u'.') << notANumber;
    QTest::newRow("freight of another line") << u"Freight Included in Commodity Cost"_s << QChar(u'.') << notANumber;
}

void TestTabularCellValues::costs()
{
    QFETCH(QString, text);
    QFETCH(QChar, sign);
    QFETCH(QString, expected);
    QCOMPARE(outcome(cell::unitCost(text, withDecimalSign(sign))), expected);
}

void TestTabularCellValues::anErrorShowsTheCell()
{
    const auto fine = cell::unitCost(u" $0.12345678 ", {});
    QVERIFY(!fine);
    QCOMPARE(fine.error().key, u"number.too_many_decimals"_s);
    QCOMPARE(fine.error().arg(u"text"), u"$0.12345678"_s);

    const auto lengthy = cell::quantity(QString(5000, u'x'), {});
    QVERIFY(!lengthy);
    QVERIFY(lengthy.error().arg(u"text").size() < 100);
}

void TestTabularCellValues::everyQuantitySurvivesGrouping()
{
    QVERIFY(rc::check("a grouped quantity is read as it was", [] {
        constexpr std::int64_t largest = 9'000'000'000'000'000'000;
        const Quantity quantity = Quantity::fromScaled(*rc::gen::inRange<std::int64_t>(-largest, largest));
        const QChar sign = *rc::gen::element(QChar(u'.'), QChar(u','));
        const QChar group = sign == u'.' ? u',' : u'.';
        QString text = quantity.toString();
        text.replace(u'.', sign);
        const qsizetype point = text.indexOf(sign);
        for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0 && text[at - 1] != u'-'; at -= 3)
            text.insert(at, group);
        const auto read = cell::quantity(text, withDecimalSign(sign));
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->scaled() == quantity.scaled());
    }));
}

void TestTabularCellValues::instants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("yearFirst");
    QTest::addColumn<QString>("dayFirst");
    QTest::addColumn<QString>("monthFirst");
    const QString ambiguous = u"date.ambiguous"_s;
    const QString invalid = u"date.invalid"_s;
    const auto always = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected << expected << expected;
    };
    always("ISO", u" 2024-01-15 "_s, u"2024-01-15T00:00:00Z"_s);
    always("ISO with time", u"2024-01-15T14:30"_s, u"2024-01-15T14:30:00Z"_s);
    always("ISO with seconds", u"2024-01-15 14:30:07"_s, u"2024-01-15T14:30:07Z"_s);
    always("ISO with offset", u"2024-01-15T14:30:00+08:00"_s, u"2024-01-15T06:30:00Z"_s);
    always("year first, slashes", u"2024/1/5"_s, u"2024-01-05T00:00:00Z"_s);
    always("compact", u"20240115"_s, u"2024-01-15T00:00:00Z"_s);
    always("day, name, year", u"2-Jun-06"_s, u"2006-06-02T00:00:00Z"_s);
    always("day, full name, year", u"2 June 2006"_s, u"2006-06-02T00:00:00Z"_s);
    always("name, day, year", u"Jun 2, 2006"_s, u"2006-06-02T00:00:00Z"_s);
    always("name, day, year, time", u"June 2nd, 2006 11:05 pm"_s, u"2006-06-02T23:05:00Z"_s);
    always("last century", u"2-Jun-98"_s, u"1998-06-02T00:00:00Z"_s);
    always("no such day", u"2024-02-30"_s, invalid);
    always("no such month", u"2024-13-01"_s, invalid);
    always("no such name", u"2-Foo-06"_s, u"cell.not_a_date"_s);
    always("no such time", u"2024-01-15 25:00"_s, invalid);
    always("no such hour of twelve", u"2-Jun-06 13:00 PM"_s, invalid);
    always("a day without a year", u"2-Jun"_s, u"cell.not_a_date"_s);
    always("a word", u"Date Not Captured"_s, u"cell.not_a_date"_s);
    always("a serial number", u"45306"_s, u"cell.not_a_date"_s);
    always("two dates", u"2024-01-15 2024-01-16"_s, u"cell.not_a_date"_s);
    always("blank", u" "_s, u"cell.empty"_s);
    always("the same day and month", u"05/05/2024"_s, u"2024-05-05T00:00:00Z"_s);
    QTest::newRow("slashes") << u"03/04/2024"_s << ambiguous << u"2024-04-03T00:00:00Z"_s << u"2024-03-04T00:00:00Z"_s;
    QTest::newRow("points") << u"3.4.2024"_s << ambiguous << u"2024-04-03T00:00:00Z"_s << u"2024-03-04T00:00:00Z"_s;
    QTest::newRow("short year") << u"13/04/24"_s << ambiguous << u"2024-04-13T00:00:00Z"_s << invalid;
    QTest::newRow("day over 12") << u"13/04/2024"_s << u"2024-04-13T00:00:00Z"_s << u"2024-04-13T00:00:00Z"_s
                                 << invalid;
    QTest::newRow("month second") << u"04/13/2024"_s << u"2024-04-13T00:00:00Z"_s << invalid
                                  << u"2024-04-13T00:00:00Z"_s;
    QTest::newRow("neither") << u"31/31/2024"_s << invalid << invalid << invalid;
    QTest::newRow("leap day that is none") << u"29/02/2023"_s << invalid << invalid << invalid;
    QTest::newRow("with time") << u"13/04/2024 2:30 PM"_s << u"2024-04-13T14:30:00Z"_s << u"2024-04-13T14:30:00Z"_s
                               << invalid;
    QTest::newRow("midnight of twelve") << u"13/04/2024 12:00 a.m."_s << u"2024-04-13T00:00:00Z"_s
                                        << u"2024-04-13T00:00:00Z"_s << invalid;
    QTest::newRow("mixed separators") << u"13/04-2024"_s << u"cell.not_a_date"_s << u"cell.not_a_date"_s
                                      << u"cell.not_a_date"_s;
}

void TestTabularCellValues::instants()
{
    QFETCH(QString, text);
    QFETCH(QString, yearFirst);
    QFETCH(QString, dayFirst);
    QFETCH(QString, monthFirst);
    const Calendar utc(QTimeZone::utc());
    const auto read = [&](TableFormat::DateOrder order) {
        const auto instant = cell::instant(text, withDates(order), utc);
        return instant ? Calendar::toUtcIso(*instant) : instant.error().key;
    };
    QCOMPARE(read(TableFormat::DateOrder::YearFirst), yearFirst);
    QCOMPARE(read(TableFormat::DateOrder::DayMonthYear), dayFirst);
    QCOMPARE(read(TableFormat::DateOrder::MonthDayYear), monthFirst);
}

void TestTabularCellValues::anInstantLiesInTheCompanysZone()
{
    const auto calendar = Calendar::fromZone(u"Asia/Kuala_Lumpur"_s);
    QVERIFY(calendar);
    const auto instant = cell::instant(u"15/01/2024 14:30", withDates(TableFormat::DateOrder::DayMonthYear), *calendar);
    QVERIFY(instant);
    QCOMPARE(Calendar::toUtcIso(*instant), u"2024-01-15T06:30:00Z"_s);
}

void TestTabularCellValues::booleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const char *yes : {"yes", "Yes", " TRUE ", "y", "1"})
        QTest::newRow(yes) << QString::fromLatin1(yes) << u"yes"_s;
    for (const char *no : {"no", "False", "N", "0"})
        QTest::newRow(no) << QString::fromLatin1(no) << u"no"_s;
    for (const char *neither : {"2", "ja", "-", "yes no"})
        QTest::newRow(neither) << QString::fromLatin1(neither) << u"cell.not_yes_no"_s;
    QTest::newRow("blank") << u" "_s << u"cell.empty"_s;
}

void TestTabularCellValues::booleans()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto read = cell::boolean(text);
    QCOMPARE(read ? (*read ? u"yes"_s : u"no"_s) : read.error().key, expected);
}

void TestTabularCellValues::barcodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("leading zeros") << u" 0012345678905 "_s << u"0012345678905"_s;
    QTest::newRow("zeros kept by a formula") << u"=\"0012345678905\""_s << u"0012345678905"_s;
    QTest::newRow("guarded") << u"'+12"_s << u"+12"_s;
    QTest::newRow("marked as a text") << u"'0012345678905"_s << u"0012345678905"_s;
    QTest::newRow("wrong check digit") << u"4006381333932"_s << u"4006381333932"_s;
    QTest::newRow("scientific") << u"7.62E+12"_s << u"barcode.scientific"_s;
    QTest::newRow("scientific, small letter") << u"7.62e12"_s << u"barcode.scientific"_s;
    QTest::newRow("scientific, comma") << u"7,62E+12"_s << u"barcode.scientific"_s;
    QTest::newRow("scientific, no point") << u"8E+12"_s << u"barcode.scientific"_s;
    QTest::newRow("a code with an E") << u"12E3"_s << u"12E3"_s;
    QTest::newRow("a code that begins with E") << u"E+12"_s << u"E+12"_s;
    QTest::newRow("a code that ends with E") << u"1.2E"_s << u"1.2E"_s;
    QTest::newRow("a control character") << u"12\u001d3"_s << u"barcode.control_character"_s;
    QTest::newRow("too long") << QString(129, u'1') << u"barcode.too_long"_s;
    QTest::newRow("blank") << u"  "_s << u"cell.empty"_s;
}

void TestTabularCellValues::barcodes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto read = cell::barcode(text, {});
    QCOMPARE(read ? *read : read.error().key, expected);
}

void TestTabularCellValues::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ofCsv");
    QTest::addColumn<QString>("ofSheet");
    QTest::newRow("trimmed") << u" pump\u00a0"_s << u"pump"_s << u"pump"_s;
    QTest::newRow("guarded") << u"'=1+1"_s << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a number") << u"-1,234.50"_s << u"-1,234.50"_s << u"-1,234.50"_s;
    QTest::newRow("a formula of numbers") << u"'-1+1"_s << u"-1+1"_s << u"'-1+1"_s;
    QTest::newRow("guarded twice") << u"''=1+1"_s << u"'=1+1"_s << u"''=1+1"_s;
    QTest::newRow("apostrophe of its own") << u"'s-Hertogenbosch"_s << u"'s-Hertogenbosch"_s << u"'s-Hertogenbosch"_s;
    QTest::newRow("formula around text") << u"=\"007\""_s << u"007"_s << u"=\"007\""_s;
    QTest::newRow("only a formula's begin") << u"=\""_s << u"=\""_s << u"=\""_s;
}

void TestTabularCellValues::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, ofCsv);
    QFETCH(QString, ofSheet);
    QCOMPARE(cell::text(text, {}), ofCsv);
    TableFormat sheet;
    sheet.kind = TableFormat::Kind::Xlsx;
    QCOMPARE(cell::text(text, sheet), ofSheet);
}

void TestTabularCellValues::everyTextSurvivesItsGuard()
{
    QVERIFY(rc::check("unguarded(guarded(text)) is text, and a guarded text starts no formula", [] {
        const auto chars = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::element(u'\'', u'=', u'+', u'-', u'@', u'\t', u'\r', u'a', u' ', u'7', u'.'));
        const QString text(reinterpret_cast<const QChar *>(chars.data()), static_cast<qsizetype>(chars.size()));
        const QString guarded = table::guarded(text);
        RC_ASSERT(table::unguarded(guarded) == text);
        static const QRegularExpression negativeNumber(uR"(\A-[0-9.,]+\z)"_s);
        const bool startsFormula =
            !guarded.isEmpty() && u"=+-@\t\r"_s.contains(guarded.front()) && !negativeNumber.match(guarded).hasMatch();
        RC_ASSERT(!startsFormula);
    }));
}

STOWAGE_SUITE(TestTabularCellValues)
#include "tst_tabular_cell_values.moc"
