// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/table_limits.h"
#include "tests/operations/tabular_tables.h"
#include "tests/support/suite.h"

#include <QStringEncoder>
#include <QTest>

#include <rapidcheck.h>

using namespace stowage;
using namespace stowage::test;

using Cells = QList<QStringList>;

namespace {

TableFormat withoutHeader()
{
    TableFormat format;
    format.hasHeader = false;
    return format;
}

TableFormat withEncoding(TableFormat::Encoding encoding)
{
    TableFormat format;
    format.encoding = encoding;
    return format;
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class TestTabularDelimited : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineEnd_data();
    void everyLineEnd();
    void quotes_data();
    void quotes();
    void otherSeparatorsAndQuotes();
    void encodings_data();
    void encodings();
    void windows1252();
    void bytesThatAreNoText_data();
    void bytesThatAreNoText();
    void aRowTellsWhenItsCellsAreTooFewOrTooMany();
    void headings();
    void linesAboveTheHeaderAreSkipped();
    void anEmptyTableIsRefused();
    void separatorsThatCannotBe();
    void emptyCellsAreNeverNull();
    void codesThatDifferInCaseStayApart();
    void limitsOfACell();
    void limitsOfARow();
    void rowsAcrossEveryBlockBoundary();
    void aCutAnywhereIsSurvived();
    void anyBytesAreSurvived();
};

void TestTabularDelimited::everyLineEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<qint64>>("lines");
    const QList<qint64> twoToThree{2, 3};
    QTest::newRow("LF") << "a,b\n1,2\n3,4\n"_ba << twoToThree;
    QTest::newRow("CRLF") << "a,b\r\n1,2\r\n3,4\r\n"_ba << twoToThree;
    QTest::newRow("CR") << "a,b\r1,2\r3,4\r"_ba << twoToThree;
    QTest::newRow("LF, none at the end") << "a,b\n1,2\n3,4"_ba << twoToThree;
    QTest::newRow("CRLF, none at the end") << "a,b\r\n1,2\r\n3,4"_ba << twoToThree;
    QTest::newRow("CR, none at the end") << "a,b\r1,2\r3,4"_ba << twoToThree;
    QTest::newRow("all three") << "a,b\r1,2\n3,4\r\n"_ba << twoToThree;
    QTest::newRow("empty lines") << "\r\n\na,b\n\n1,2\r\r\n3,4\n\n\n"_ba << QList<qint64>{5, 7};
    QTest::newRow("lines of empty cells") << "a,b\n,\n1,2\n\"\",\"\"\n3,4\n,,,\n"_ba << QList<qint64>{3, 5};
}

void TestTabularDelimited::everyLineEnd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<qint64>, lines);
    const ReadTable table = readTable(bytes);
    QCOMPARE(table.error.key, QString());
    QCOMPARE(table.header, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(table.cells(), Cells({{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}));
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(table.rows[i].line, lines[i]);
}

void TestTabularDelimited::quotes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("error"); // with its line
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &cells) {
        QTest::newRow(name) << bytes << cells << QString();
    };
    row("plain", "\"a\",\"b\"\n", {u"a"_s, u"b"_s});
    row("separator", "\"a,b\",c\n", {u"a,b"_s, u"c"_s});
    row("doubled", "\"a \"\"b\"\" c\",d\n", {u"a \"b\" c"_s, u"d"_s});
    row("only a quote", "\"\"\"\",d\n", {u"\""_s, u"d"_s});
    row("line ends", "\"a\r\nb\nc\rd\",e\n", {u"a\r\nb\nc\rd"_s, u"e"_s});
    row("at the end of the file", "a,\"b\"", {u"a"_s, u"b"_s});
    row("doubled at the end of the file", "a,\"b\"\"\"", {u"a"_s, u"b\""_s});
    row("empty", "\"\",b\n", {QString(), u"b"_s});
    row("inside an unquoted cell", "5\" pipe,a\"b\"c\n", {u"5\" pipe"_s, u"a\"b\"c"_s});
    row("after a space", "a, \"b\"\n", {u"a"_s, u" \"b\""_s});
    row("text behind the closing one", "\"5\" pipe\",\"a\"b\n", {u"5 pipe\""_s, u"ab"_s});
    row("space behind the closing one", "\"a\" ,b\n", {u"a "_s, u"b"_s});
    row("doubled, then text behind", "\"a\"\"b\"c\"\"d,e\n", {u"a\"bc\"\"d"_s, u"e"_s});
    QTest::newRow("never closed") << "a,b\nc,\"d\ne,f\n"_ba << QStringList({u"a"_s, u"b"_s})
                                  << u"cell.unclosed_quote(line=2)"_s;
    QTest::newRow("never closed, nothing behind")
        << "a,b\n\n\""_ba << QStringList({u"a"_s, u"b"_s}) << u"cell.unclosed_quote(line=3)"_s;
    QTest::newRow("never closed after a long cell")
        << "a,b\n\"c\n\r\n\rd\",\"e"_ba << QStringList({u"a"_s, u"b"_s}) << u"cell.unclosed_quote(line=5)"_s;
}

void TestTabularDelimited::quotes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, cells);
    QFETCH(QString, error);
    const ReadTable table = readTable(bytes, withoutHeader());
    QCOMPARE(table.error.key.isEmpty() ? QString() : table.error.toString(), error);
    QCOMPARE(table.cells(), Cells({cells}));
}

void TestTabularDelimited::otherSeparatorsAndQuotes()
{
    TableFormat format = withoutHeader();
    format.separator = u'\t';
    format.quote = u'\'';
    QCOMPARE(readTable("a\t'b\t''c'\t\"d\"\n"_ba, format).cells(), Cells({{u"a"_s, u"b\t'c"_s, u"\"d\""_s}}));
    format.separator = u';';
    format.quote = QChar();
    QCOMPARE(readTable("\"a;b\";'c'\n"_ba, format).cells(), Cells({{u"\"a"_s, u"b\""_s, u"'c'"_s}}));
}

void TestTabularDelimited::encodings_data()
{
    QTest::addColumn<TableFormat::Encoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"näme,€,東京,🚀\r\nx,y,z,\u00fc\u0001\n"_s;
    using From = QStringConverter;
    using To = TableFormat::Encoding;
    QTest::newRow("UTF-8") << To::Utf8 << encoded(text, From::Utf8, false);
    QTest::newRow("UTF-8 with mark") << To::Utf8 << encoded(text, From::Utf8, true);
    QTest::newRow("UTF-16LE") << To::Utf16Le << encoded(text, From::Utf16LE, false);
    QTest::newRow("UTF-16LE with mark") << To::Utf16Le << encoded(text, From::Utf16LE, true);
    QTest::newRow("UTF-16BE") << To::Utf16Be << encoded(text, From::Utf16BE, false);
    QTest::newRow("UTF-16BE with mark") << To::Utf16Be << encoded(text, From::Utf16BE, true);
}

void TestTabularDelimited::encodings()
{
    QFETCH(TableFormat::Encoding, encoding);
    QFETCH(QByteArray, bytes);
    const ReadTable table = readTable(bytes, withEncoding(encoding));
    QCOMPARE(table.error.key, QString());
    QCOMPARE(table.header, QStringList({u"näme"_s, u"€"_s, u"東京"_s, u"🚀"_s}));
    QCOMPARE(table.cells(), Cells({{u"x"_s, u"y"_s, u"z"_s, u"\u00fc\u0001"_s}}));
}

void TestTabularDelimited::windows1252()
{
    QByteArray bytes = "a,b\n"_ba;
    for (int byte = 0x80; byte <= 0xff; ++byte)
        bytes += static_cast<char>(byte);
    QString expected = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"_s;
    for (char16_t c = 0xa0; c <= 0xff; ++c)
        expected += c;
    QCOMPARE(readTable(bytes + ",\x80", withEncoding(TableFormat::Encoding::Windows1252)).cells(),
             Cells({{expected, u"€"_s}}));
}

void TestTabularDelimited::bytesThatAreNoText_data()
{
    QTest::addColumn<TableFormat::Encoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    using Encoding = TableFormat::Encoding;
    const auto nul = [](QByteArray bytes) {
        return bytes.replace('0', '\0');
    };
    QTest::newRow("Windows-1252 taken for UTF-8")
        << Encoding::Utf8 << "a,b\nx,M\xfcller\n"_ba << u"table.bad_encoding(encoding=UTF-8, line=2, cell=2)"_s;
    QTest::newRow("UTF-8 cut short") << Encoding::Utf8 << "a,b\nx,\xe2\x82\n"_ba
                                     << u"table.bad_encoding(encoding=UTF-8, line=2, cell=2)"_s;
    QTest::newRow("half a UTF-16 unit") << Encoding::Utf16Le << nul("a0,0b0\n0c"_ba)
                                        << u"table.bad_encoding(encoding=UTF-16LE)"_s;
    QTest::newRow("half a surrogate pair")
        << Encoding::Utf16Le << QByteArray("a\0\x3d\xd8", 4) << u"table.bad_encoding(encoding=UTF-16LE)"_s;
    QTest::newRow("NUL") << Encoding::Utf8 << nul("a,b\r\nc\rdef0g"_ba) << u"table.nul(line=3, column=4)"_s;
    QTest::newRow("NUL at the start") << Encoding::Utf8 << nul("0"_ba) << u"table.nul(line=1, column=1)"_s;
    QTest::newRow("NUL in a quote") << Encoding::Windows1252 << nul("\"a\nb0\"\n"_ba)
                                    << u"table.nul(line=2, column=2)"_s;
    QTest::newRow("NUL in UTF-16") << Encoding::Utf16Be << nul("0a0\n000b"_ba) << u"table.nul(line=2, column=1)"_s;
}

void TestTabularDelimited::bytesThatAreNoText()
{
    QFETCH(TableFormat::Encoding, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    QCOMPARE(readTable(bytes, withEncoding(encoding)).error.toString(), error);
}

void TestTabularDelimited::aRowTellsWhenItsCellsAreTooFewOrTooMany()
{
    const ReadTable table = readTable("a,b,c\n1,2,3\n1,2\n1,2,3,,\n1,2,3,,5\n"_ba);
    QCOMPARE(table.rows.size(), 4);
    QVERIFY(table.rows[0].shape == Row::Shape::Whole && !shapeProblem(table.rows[0], 3));

    QCOMPARE(table.rows[1].cells, QStringList({u"1"_s, u"2"_s, QString()}));
    QCOMPARE(shapeProblem(table.rows[1], 3)->toString(), u"row.too_few_cells(line=3, found=2, expected=3)"_s);

    QCOMPARE(table.rows[2].cells, QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(table.rows[2].shape == Row::Shape::Whole);

    QCOMPARE(table.rows[3].cells.size(), 5);
    QCOMPARE(shapeProblem(table.rows[3], 3)->toString(), u"row.too_many_cells(line=5, found=5, expected=3)"_s);
}

void TestTabularDelimited::headings()
{
    const ReadTable table = readTable("\" Item\nCode \",name\u00a0,,price,,\n1,2,3,4\n"_ba);
    QCOMPARE(table.header, QStringList({u"Item Code"_s, u"name"_s, QString(), u"price"_s}));
    QVERIFY(table.rows[0].shape == Row::Shape::Whole);

    QCOMPARE(readTable("1,2,3\n4,5,6\n"_ba, withoutHeader()).header, QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(readTable("1,2,3\n4,5,6\n"_ba, withoutHeader()).rows.size(), 2);
    QCOMPARE(columnLetters(25), u"Z"_s);
    QCOMPARE(columnLetters(26), u"AA"_s);
    QCOMPARE(columnLetters(701), u"ZZ"_s);
    QCOMPARE(columnLetters(table::columnsMax - 1), u"XFD"_s);
}

void TestTabularDelimited::linesAboveTheHeaderAreSkipped()
{
    TableFormat format;
    format.skipLines = 3;
    const ReadTable table = readTable("Stock \"5\" list\r\n\r\n\"not closed\r\na,b\r\n1,2\r\n"_ba, format);
    QCOMPARE(table.error.key, QString());
    QCOMPARE(table.header, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(table.rows.first().line, 5);
    format.skipLines = 9;
    QCOMPARE(readTable("a\nb"_ba, format).error.key, u"table.empty"_s);
}

void TestTabularDelimited::anEmptyTableIsRefused()
{
    for (const QByteArray &bytes : {""_ba, "\n\r\n\n"_ba, "\xef\xbb\xbf"_ba, ",,\n"_ba})
        QCOMPARE(readTable(bytes).error.key, u"table.empty"_s);
    QCOMPARE(readTable("a,b\n"_ba).error.key, QString());
    QVERIFY(!TableReader::open(u"/nowhere/at all.csv"_s, {}));
}

void TestTabularDelimited::separatorsThatCannotBe()
{
    for (const QChar separator : {QChar(u'\n'), QChar(u'\0'), QChar(u'¦')}) {
        TableFormat format;
        format.separator = separator;
        QCOMPARE(readTable("a"_ba, format).error.key, u"table.bad_separator"_s);
    }
    for (const QChar quote : {QChar(u','), QChar(u'\r'), QChar(u'«')}) {
        TableFormat format;
        format.quote = quote;
        QCOMPARE(readTable("a"_ba, format).error.key, u"table.bad_quote"_s);
    }
}

void TestTabularDelimited::emptyCellsAreNeverNull()
{
    const auto reader = TableReader::read(bufferOf("a,b,c\n,1,\n2,,\n3\n"_ba), {});
    QVERIFY(reader);
    Row row;
    while ((*reader)->next(row).value_or(false)) {
        for (const QString &cell : std::as_const(row.cells))
            QVERIFY(!cell.isNull());
    }
    QCOMPARE(row.line, 4);
}

void TestTabularDelimited::codesThatDifferInCaseStayApart()
{
    QCOMPARE(readTable("code\nab-1\nAB-1\nAb-1\n"_ba).cells(), Cells({{u"ab-1"_s}, {u"AB-1"_s}, {u"Ab-1"_s}}));
}

void TestTabularDelimited::limitsOfACell()
{
    const QByteArray fits(table::cellBytesMax, 'x');
    const ReadTable whole = readTable("a,b\n1," + fits + "\n2,3\n");
    QCOMPARE(whole.error.key, QString());
    QCOMPARE(whole.rows[0].cells[1].size(), fits.size());
    QCOMPARE(whole.rows[1].cells[1], u"3"_s);

    QCOMPARE(readTable("a,b\n1," + fits + "x\n").error.toString(), u"cell.too_long(line=2, limit=1048576)"_s);
    QCOMPARE(readTable("a,b\n1,\"" + fits + "\"\n").error.toString(), u"cell.too_long(line=2, limit=1048576)"_s);
    // A quote that nobody closes does not take the rest of the file into memory.
    QCOMPARE(readTable("a,b\n1,\"" + fits + fits + fits).error.toString(), u"cell.too_long(line=2, limit=1048576)"_s);
}

void TestTabularDelimited::limitsOfARow()
{
    const QByteArray cells("7,");
    const ReadTable widest = readTable(cells.repeated(table::columnsMax - 1) + "8\n", withoutHeader());
    QCOMPARE(widest.error.key, QString());
    QCOMPARE(widest.header.size(), table::columnsMax);
    QCOMPARE(widest.rows[0].cells.constLast(), u"8"_s);
    QCOMPARE(readTable("a\n" + cells.repeated(table::columnsMax) + "8\n").error.toString(),
             u"row.too_many_columns(line=2, limit=16384)"_s);

    const QByteArray big = QByteArray(table::cellBytesMax - 1, 'x') + ',';
    QCOMPARE(readTable("a\n" + big.repeated(table::rowBytesMax / big.size() + 1)).error.toString(),
             u"row.too_long(line=2, limit=67108864)"_s);
}

void TestTabularDelimited::rowsAcrossEveryBlockBoundary()
{
    // A row with all that may be cut in two, moved byte by byte over the end of the first block of 256 KiB.
    const QByteArray row = "\"a \"\"b\"\"\r\n\",ü€🚀,\"c\"d,\"\"\r\n"_ba;
    const QStringList expected{u"a \"b\"\r\n"_s, u"ü€🚀"_s, u"cd"_s, QString()};
    const QByteArray title = "h1,h2,h3,h4\n"_ba;
    constexpr qsizetype block = 256LL * 1024;
    for (qsizetype before = 0; before <= row.size() + 1; ++before) {
        const QByteArray padding = QByteArray(block - title.size() - before - 4, 'p') + ",,,\n";
        const ReadTable table = readTable(title + padding + row + row);
        QCOMPARE(table.error.key, QString());
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows[1].cells, expected);
        QCOMPARE(table.rows[2].cells, expected);
        QCOMPARE(table.rows[2].line, 5);
    }
}

void TestTabularDelimited::aCutAnywhereIsSurvived()
{
    const QString text = u"code,\"na\"\"me\"\r\n1,\"ü\n🚀\"\n\"2\",3\r"_s;
    using Encoding = QStringConverter::Encoding;
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE}) {
        const QByteArray bytes = encoded(text, encoding, true);
        for (qsizetype size = 0; size <= bytes.size(); ++size) {
            const QByteArray cut = bytes.left(size);
            const ReadTable table = readTable(cut, guessedFormat(cut));
            QVERIFY(table.rows.size() <= 2);
            QVERIFY(!table.header.isEmpty() || !table.error.key.isEmpty());
        }
        QCOMPARE(readTable(bytes, guessedFormat(bytes)).rows.size(), 2);
    }
}

void TestTabularDelimited::anyBytesAreSurvived()
{
    QVERIFY(rc::check("any bytes are read or refused", [] {
        const auto bytes = *rc::gen::container<std::string>(
            rc::gen::oneOf(rc::gen::arbitrary<char>(), rc::gen::element('"', ',', '\n', '\r', 'a', '1', ';', '\xc3')));
        const QByteArray data = QByteArray::fromStdString(bytes);
        const ReadTable guessed = readTable(data, guessedFormat(data));
        for (const Row &row : guessed.rows)
            RC_ASSERT(row.cells.size() >= guessed.header.size());
        for (const auto encoding : {TableFormat::Encoding::Utf8, TableFormat::Encoding::Utf16Le,
                                    TableFormat::Encoding::Utf16Be, TableFormat::Encoding::Windows1252})
            readTable(data, withEncoding(encoding));
    }));
}

STOWAGE_SUITE(TestTabularDelimited)
#include "tst_tabular_delimited.moc"
