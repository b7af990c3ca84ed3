// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/cell_values.h"
#include "tests/operations/tabular_tables.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace stowage;
using namespace stowage::test;

using DateOrder = TableFormat::DateOrder;
using Encoding = TableFormat::Encoding;

class TestTabularGuess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void separators_data();
    void separators();
    void encodings_data();
    void encodings();
    void aLateForeignByteIsFound();
    void decimalSigns_data();
    void decimalSigns();
    void dateOrders_data();
    void dateOrders();
    void headers_data();
    void headers();
    void whatIsGivenIsNotGuessed();
    void apostrophesAsQuotes();
    void nothingToGo();
    void workbooksOfOldAreNamed();
    void theRealDeliveries();
};

void TestTabularGuess::separators_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << "code,name\nA,pump\nB,hose\n"_ba << QChar(u',');
    QTest::newRow("semicolon") << "code;name\nA;pump\nB;hose\n"_ba << QChar(u';');
    QTest::newRow("tab") << "code\tname\nA\tpump\nB\those\n"_ba << QChar(u'\t');
    QTest::newRow("bar") << "code|name\nA|pump\nB|hose\n"_ba << QChar(u'|');
    QTest::newRow("semicolon, decimal commas") << "code;price\nA;1,5\nB;2,5\n"_ba << QChar(u';');
    QTest::newRow("semicolon, only decimal commas") << "1,5;2,5;3,5\n4,5;5,5;6,5\n"_ba << QChar(u';');
    QTest::newRow("comma, semicolons in a column") << "code,tags,n\nA,red;blue,1\nB,red;green,2\n"_ba << QChar(u',');
    QTest::newRow("comma, some short rows") << "a,b,c,tags\n1,2,3,x;y\n1,2\n1,2,3,x;y\n1,2,3,x;y\n"_ba << QChar(u',');
    QTest::newRow("comma, quoted semicolons") << "a,b\n\"x;y;z\",1\n\"x;y;z\",2\n"_ba << QChar(u',');
    QTest::newRow("tab, text with commas") << "a\tb\nx, y, z\t1\nx, y, z\t2\n"_ba << QChar(u'\t');
    QTest::newRow("declared") << "sep=;\r\na;b\r\n1,2;3,4\r\n"_ba << QChar(u';');
    QTest::newRow("declared badly") << "sep=x\r\na,b\r\n1,2\r\n"_ba << QChar(u',');
    QTest::newRow("one column") << "code\nA\nB\n"_ba << QChar(u',');
    QTest::newRow("only a header") << "code;name;price\n"_ba << QChar(u';');
}

void TestTabularGuess::separators()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, separator);
    QCOMPARE(guessedFormat(bytes).separator, separator);
}

void TestTabularGuess::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    const QString text = u"code,name\nA,Schlüssel\nB,東京\n"_s;
    const auto as = [&](QStringConverter::Encoding encoding, QStringConverter::Flag mark) {
        return QByteArray(QStringEncoder(encoding, mark).encode(text));
    };
    using From = QStringConverter;
    QTest::newRow("ASCII") << "a,b\n"_ba << Encoding::Utf8;
    QTest::newRow("UTF-8") << as(From::Utf8, From::Flag::Default) << Encoding::Utf8;
    QTest::newRow("UTF-8 with mark") << as(From::Utf8, From::Flag::WriteBom) << Encoding::Utf8;
    QTest::newRow("UTF-16LE") << as(From::Utf16LE, From::Flag::Default) << Encoding::Utf16Le;
    QTest::newRow("UTF-16LE with mark") << as(From::Utf16LE, From::Flag::WriteBom) << Encoding::Utf16Le;
    QTest::newRow("UTF-16BE") << as(From::Utf16BE, From::Flag::Default) << Encoding::Utf16Be;
    QTest::newRow("UTF-16BE with mark") << as(From::Utf16BE, From::Flag::WriteBom) << Encoding::Utf16Be;
    QTest::newRow("Windows-1252") << "code,name\nA,Schl\xfcssel\n"_ba << Encoding::Windows1252;
    QTest::newRow("Windows-1252 as last byte") << "code,name\nA,Schl\xfc"_ba << Encoding::Windows1252;
}

void TestTabularGuess::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Encoding, encoding);
    QCOMPARE(guessedFormat(bytes).encoding, encoding);
}

void TestTabularGuess::aLateForeignByteIsFound()
{
    // Every row has a letter of two bytes, so that blocks end inside of one.
    const QByteArray utf8 = "code,name\n" + "A,ü\n"_ba.repeated(300'000);
    QCOMPARE(guessedFormat(utf8).encoding, Encoding::Utf8);
    const QByteArray windows = "code,name\n" + "A,u\n"_ba.repeated(300'000) + "A,\xfc\n";
    QCOMPARE(guessedFormat(windows).encoding, Encoding::Windows1252);
    const QString wide = u"code;name\n"_s + u"A;🚀\n"_s.repeated(100'000);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const TableFormat format =
            guessedFormat(QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(wide)));
        QCOMPARE(format.separator, QChar(u';'));
    }
}

void TestTabularGuess::decimalSigns_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("sign");
    QTest::newRow("point") << "a,b\nx,1.5\n"_ba << QChar(u'.');
    QTest::newRow("comma") << "a;b\nx;1,5\n"_ba << QChar(u',');
    QTest::newRow("quoted comma") << "a,b\nx,\"1,5\"\ny,\"2,75\"\n"_ba << QChar(u',');
    QTest::newRow("grouped, point") << "a;b\nx;1,234.50\n"_ba << QChar(u'.');
    QTest::newRow("grouped, comma") << "a;b\nx;1.234,50\n"_ba << QChar(u',');
    QTest::newRow("grouped twice with points") << "a;b\nx;1.234.567\n"_ba << QChar(u',');
    QTest::newRow("with currency") << "a;b\nx;9,99 €\n"_ba << QChar(u',');
    QTest::newRow("three digits, semicolons") << "a;b\nx;1,234\n"_ba << QChar(u',');
    QTest::newRow("three digits, tabs") << "a\tb\nx\t1,234\n"_ba << QChar(u'.');
    QTest::newRow("whole numbers") << "a;b\nx;12\n"_ba << QChar(u'.');
    QTest::newRow("dates are no numbers") << "a;b\n12.05.2024;7,5\n13.05.2024;8\n"_ba << QChar(u',');
    QTest::newRow("the more frequent one") << "a;b\n1,5;2,5\n1.5;3,5\n"_ba << QChar(u',');
}

void TestTabularGuess::decimalSigns()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, sign);
    QCOMPARE(guessedFormat(bytes).decimalSign, sign);
}

void TestTabularGuess::dateOrders_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DateOrder>("order");
    QTest::newRow("ISO") << "a,b\n2024-01-15,1\n"_ba << DateOrder::YearFirst;
    QTest::newRow("no date") << "a,b\nx,1\n"_ba << DateOrder::YearFirst;
    QTest::newRow("day first") << "a,b\n03/04/2024,1\n25/04/2024,1\n"_ba << DateOrder::DayMonthYear;
    QTest::newRow("month first") << "a,b\n03/04/2024,1\n04/25/2024,1\n"_ba << DateOrder::MonthDayYear;
    QTest::newRow("month first, short years, times") << "a,b\n4/25/24 8:00 AM,1\n"_ba << DateOrder::MonthDayYear;
    QTest::newRow("points") << "a;b\n03.04.2024;1\n"_ba << DateOrder::DayMonthYear;
    QTest::newRow("nothing tells") << "a,b\n03/04/2024,1\n"_ba << DateOrder::YearFirst;
}

void TestTabularGuess::dateOrders()
{
    QFETCH(QByteArray, bytes);
    QFETCH(DateOrder, order);
    QCOMPARE(guessedFormat(bytes).dateOrder, order);
}

void TestTabularGuess::headers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<bool>("hasHeader");
    QTest::newRow("first line") << "code,name,price\nA,pump,1\n"_ba << 0 << true;
    QTest::newRow("none") << "A,pump,1\nB,hose,2\n"_ba << 0 << false;
    QTest::newRow("a title above") << "Stock list\n\ncode,name,price\nA,pump,1\nB,hose,2\n"_ba << 2 << true;
    QTest::newRow("a title with separators")
        << "Stock list,,\nof,2024-01-15,\n,,\ncode,name,price\nA,pump,1\nB,hose,2\n"_ba << 3 << true;
    QTest::newRow("values from the first line on") << "A,1,x\nB,y,z\nC,w,v\n"_ba << 0 << false;
    QTest::newRow("a wide title")
        << "Stock list,,,\nof,2024-01-15,,\n,,,\ncode,name,price,unit\nA,pump,1,pc\nB,hose,2,m\n"_ba << 3 << true;
    QTest::newRow("declared separator") << "sep=;\r\ncode;name\r\nA;pump\r\n"_ba << 1 << true;
    QTest::newRow("one column") << "code\nA\nB\n"_ba << 0 << true;
    QTest::newRow("an empty heading") << "code,,price\nA,pump,1\nB,hose,2\n"_ba << 0 << true;
}

void TestTabularGuess::headers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, skipped);
    QFETCH(bool, hasHeader);
    const TableFormat format = guessedFormat(bytes);
    QCOMPARE(format.skipLines, skipped);
    QCOMPARE(format.hasHeader, hasHeader);
}

void TestTabularGuess::whatIsGivenIsNotGuessed()
{
    const QByteArray bytes = "Stock, of all shops, in May\ncode|name\nA|red, round, sweet, \xc3\xa4\n"
                             "B|green, long, sweet, x\nC|blue, oval, sour, y\n"_ba;
    const auto guess = [&](const GivenFormat &given) {
        const auto format = guessFormat(*bufferOf(bytes), given);
        return format ? *format : TableFormat();
    };
    QCOMPARE(guess({}).separator, QChar(u','));
    QCOMPARE(guess({}).skipLines, 0);
    const TableFormat format = guess({.separator = u'|', .encoding = Encoding::Windows1252});
    QCOMPARE(format.separator, QChar(u'|'));
    QCOMPARE(format.skipLines, 1);
    QVERIFY(format.hasHeader);
    QCOMPARE(format.encoding, Encoding::Windows1252);
    const auto declared = guessFormat(*bufferOf("sep=;\r\na,b\r\n1,2\r\n"_ba), {.separator = u','});
    QVERIFY(declared);
    QCOMPARE(declared->separator, QChar(u','));
    QCOMPARE(declared->skipLines, 1);
}

void TestTabularGuess::apostrophesAsQuotes()
{
    const QByteArray bytes = "'code','name'\n'A','pump, small'\n'B','hose'\n"_ba;
    const TableFormat format = guessedFormat(bytes);
    QCOMPARE(format.quote, QChar(u'\''));
    QCOMPARE(readTable(bytes, format).rows.first().cells, QStringList({u"A"_s, u"pump, small"_s}));
    QCOMPARE(guessedFormat("code,name\nA,'s-Hertogenbosch\n"_ba).quote, QChar(u'"'));
}

void TestTabularGuess::nothingToGo()
{
    QCOMPARE(guessedFormat({}), TableFormat());
    QCOMPARE(guessedFormat("\n\n"_ba), TableFormat());
    QVERIFY(!guessFormat(u"/nowhere/at all.csv"_s));
}

void TestTabularGuess::workbooksOfOldAreNamed()
{
    const auto format = guessFormat(*bufferOf("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on"_ba));
    QVERIFY(!format);
    QCOMPARE(format.error().key, u"table.old_workbook"_s);
}

void TestTabularGuess::theRealDeliveries()
{
    const QString path = QStringLiteral(STOWAGE_SOURCE_DIR "/tests/golden/scms_deliveries.csv");
    const auto format = guessFormat(path);
    QVERIFY(format);
    TableFormat expected;
    expected.dateOrder = DateOrder::MonthDayYear; // "2/28/08" in one column, though the others say "20-Aug-08"
    QCOMPARE(*format, expected);

    auto file = std::make_unique<QFile>(path);
    QVERIFY(file->open(QIODevice::ReadOnly));
    const ReadTable table = readTable(std::move(file), *format);
    QCOMPARE(table.error.key, QString());
    QCOMPARE(table.header.size(), 33);
    QCOMPARE(table.rows.size(), 200);
    QCOMPARE(table.rows.first().cells[5], u"Côte d'Ivoire"_s);

    const auto count = [&](const QString &heading, const auto &isFine) {
        const qsizetype column = table.header.indexOf(heading);
        return std::count_if(table.rows.begin(), table.rows.end(),
                             [&](const Row &row) { return isFine(row.cells[column]); });
    };
    const Calendar calendar(QTimeZone::utc());
    const auto isQuantity = [&](const QString &cell) {
        return cell::quantity(cell, *format).has_value();
    };
    const auto isDay = [&](const QString &cell) {
        return cell::instant(cell, *format, calendar).has_value();
    };
    QCOMPARE(count(u"Line Item Quantity"_s, isQuantity), 200);
    QCOMPARE(count(u"Unit Price"_s, isQuantity), 200);
    QCOMPARE(count(u"Weight (Kilograms)"_s, isQuantity), 128);
    QCOMPARE(count(u"Freight Cost (USD)"_s, isQuantity), 119);
    QCOMPARE(count(u"Scheduled Delivery Date"_s, isDay), 200);
    QCOMPARE(count(u"PO Sent to Vendor Date"_s, isDay), 146);
    QCOMPARE(count(u"Country"_s, isQuantity), 0);
}

STOWAGE_SUITE(TestTabularGuess)
#include "tst_tabular_guess.moc"
