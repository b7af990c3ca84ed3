// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/cell_values.h"
#include "models/operations/tabular/table_limits.h"
#include "models/operations/tabular/xlsx_rows.h"
#include "models/operations/tabular/xlsx_text.h"
#include "tests/operations/tabular_tables.h"
#include "tests/operations/tabular_workbooks.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>
#include <xlsxwriter.h>

using namespace stowage;
using namespace stowage::test;

namespace {

TableFormat sheetFormat()
{
    TableFormat format;
    format.kind = TableFormat::Kind::Xlsx;
    format.hasHeader = false;
    return format;
}

QStringList firstRow(const Workbook &workbook)
{
    const ReadTable table = readTable(workbook.bytes(), sheetFormat());
    return table.rows.isEmpty() ? QStringList{table.error.toString()} : table.rows.first().cells;
}

QString errorOf(const QByteArray &bytes)
{
    return readTable(bytes, sheetFormat()).error.toString();
}

// Overwrites bytes of the central directory's entry of a part; its fields stand in APPNOTE.TXT 4.3.12.
QByteArray withEntryField(QByteArray zip, const QByteArray &part, qsizetype offset, const QByteArray &value)
{
    constexpr qsizetype nameOffset = 46;
    const qsizetype entry = zip.lastIndexOf(part) - nameOffset;
    return zip.replace(entry + offset, value.size(), value);
}

} // namespace

class TestTabularXlsx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfCell_data();
    void everyKindOfCell();
    void datesByTheirFormat();
    void serials_data();
    void serials();
    void dateFormats_data();
    void dateFormats();
    void noise_data();
    void noise();
    void escapes();
    void gapsAreEmptyCells();
    void linesAreTheSheetsRows();
    void numbersFollowTheDecimalSign();
    void sheetsCanBeChosen();
    void otherWaysToWriteAPackage();
    void whatOtherProgramsWrite();
    void damagedSheets_data();
    void damagedSheets();
    void unsafeFiles_data();
    void unsafeFiles();
    void filesOfOtherKinds();
    void longTexts();
    void changedContentIsFound();
    void aCutAnywhereIsSurvived();
    void anyChangedByteIsSurvived();
    void theFormatIsGuessed();
};

void TestTabularXlsx::everyKindOfCell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("shared text") << "<c t=\"s\"><v>0</v></c>"_ba << u" pump "_s;
    QTest::newRow("shared rich text") << "<c t=\"s\"><v>1</v></c>"_ba << u"東京 office"_s;
    QTest::newRow("shared empty text") << "<c t=\"s\"><v>2</v></c>"_ba << QString();
    QTest::newRow("inline text") << "<c t=\"inlineStr\"><is><t>a &amp; b</t></is></c>"_ba << u"a & b"_s;
    QTest::newRow("inline rich text") << "<c t=\"inlineStr\"><is><r><t>a</t></r><r><t> b</t></r></is></c>"_ba
                                      << u"a b"_s;
    QTest::newRow("text of a formula") << "<c t=\"str\"><f>A1&amp;\"x\"</f><v>ax</v></c>"_ba << u"ax"_s;
    QTest::newRow("CDATA") << "<c t=\"str\"><v><![CDATA[<b>]]></v></c>"_ba << u"<b>"_s;
    QTest::newRow("leading zeros") << "<c t=\"str\"><v>00123</v></c>"_ba << u"00123"_s;
    QTest::newRow("true") << "<c t=\"b\"><v>1</v></c>"_ba << u"TRUE"_s;
    QTest::newRow("false") << "<c t=\"b\"><v>0</v></c>"_ba << u"FALSE"_s;
    QTest::newRow("error") << "<c t=\"e\"><v>#N/A</v></c>"_ba << u"#N/A"_s;
    QTest::newRow("number") << "<c><v>12.5</v></c>"_ba << u"12.5"_s;
    QTest::newRow("number, named so") << "<c t=\"n\"><v>-0.05</v></c>"_ba << u"-0.05"_s;
    QTest::newRow("number of a formula") << "<c><f>1+1</f><v>2</v></c>"_ba << u"2"_s;
    QTest::newRow("long number") << "<c><v>7620000000000</v></c>"_ba << u"7620000000000"_s;
    QTest::newRow("scientific number") << "<c><v>7.62E+12</v></c>"_ba << u"7.62E+12"_s;
    QTest::newRow("number with noise") << "<c><v>1.1000000000000001</v></c>"_ba << u"1.1"_s;
    QTest::newRow("number of an unknown style") << "<c s=\"99\"><v>5</v></c>"_ba << u"5"_s;
    QTest::newRow("ISO date") << "<c t=\"d\"><v>2024-01-15T00:00:00</v></c>"_ba << u"2024-01-15"_s;
    QTest::newRow("ISO time") << "<c t=\"d\"><v>2024-01-15T14:30:00</v></c>"_ba << u"2024-01-15T14:30:00"_s;
    QTest::newRow("no value") << "<c s=\"1\"/>"_ba << QString();
    QTest::newRow("formula without a value") << "<c><f>A1</f></c>"_ba << QString();
}

void TestTabularXlsx::everyKindOfCell()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    Workbook workbook;
    workbook.texts =
        "<si><t xml:space=\"preserve\"> pump </t></si>"
        "<si><r><t>東京</t></r><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh><r><t xml:space=\"preserve\"> "
        "office</t></r></si><si/>";
    workbook.rows = "<row>" + cell + "<c t=\"str\"><v>end</v></c></row>";
    QCOMPARE(firstRow(workbook), QStringList({text, u"end"_s}));
}

void TestTabularXlsx::datesByTheirFormat()
{
    Workbook workbook;
    workbook.formats = "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"165\" "
                       "formatCode=\"[h]:mm\"/><numFmt numFmtId=\"166\" formatCode=\"0.0 &quot;days&quot;\"/>";
    workbook.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/>"
                      "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>";
    const auto cell = [](int style, const QByteArray &value) {
        return "<c s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
    };
    workbook.rows = "<row>" + cell(0, "45306") + cell(1, "45306") + cell(2, "45306.604166666664") + cell(3, "0.25")
                    + cell(4, "45306") + cell(5, "1.5") + cell(6, "3") + cell(1, "-1") + "</row>";
    QCOMPARE(firstRow(workbook), QStringList({u"45306"_s, u"2024-01-15"_s, u"2024-01-15T14:30:00"_s, u"06:00:00"_s,
                                              u"2024-01-15"_s, u"1.5"_s, u"3"_s, u"-1"_s}));

    workbook.properties = "<workbookPr date1904=\"1\"/>";
    workbook.rows = "<row>" + cell(1, "43844") + "</row>";
    QCOMPARE(firstRow(workbook), QStringList{u"2024-01-15"_s});
}

void TestTabularXlsx::serials_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("from1900");
    QTest::addColumn<QString>("from1904");
    const QString none = u"none"_s;
    QTest::newRow("zero") << u"0"_s << none << u"1904-01-01"_s;
    QTest::newRow("one") << u"1"_s << u"1900-01-01"_s << u"1904-01-02"_s;
    QTest::newRow("59") << u"59"_s << u"1900-02-28"_s << u"1904-02-29"_s;
    QTest::newRow("the leap day of 1900") << u"60"_s << none << u"1904-03-01"_s;
    QTest::newRow("61") << u"61"_s << u"1900-03-01"_s << u"1904-03-02"_s;
    QTest::newRow("a day") << u"45306"_s << u"2024-01-15"_s << u"2028-01-16"_s;
    QTest::newRow("a moment") << u"45306.999988425923"_s << u"2024-01-15T23:59:59"_s << u"2028-01-16T23:59:59"_s;
    QTest::newRow("milliseconds") << u"45306.000011585645"_s << u"2024-01-15T00:00:01.001"_s
                                  << u"2028-01-16T00:00:01.001"_s;
    QTest::newRow("nearly the next day") << u"45306.9999999999"_s << u"2024-01-16"_s << u"2028-01-17"_s;
    QTest::newRow("a time") << u"0.5"_s << u"12:00:00"_s << u"1904-01-01T12:00:00"_s;
    QTest::newRow("scientific") << u"4.5306E+4"_s << u"2024-01-15"_s << u"2028-01-16"_s;
    QTest::newRow("the last day") << u"2958465"_s << u"9999-12-31"_s << none;
    QTest::newRow("behind the last day") << u"2958466"_s << none << none;
    QTest::newRow("negative") << u"-1"_s << none << none;
    QTest::newRow("not a number") << u"nan"_s << none << none;
    QTest::newRow("infinite") << u"inf"_s << none << none;
    QTest::newRow("a word") << u"x"_s << none << none;
}

void TestTabularXlsx::serials()
{
    QFETCH(QString, serial);
    QFETCH(QString, from1900);
    QFETCH(QString, from1904);
    QCOMPARE(table::isoOfSerial(serial, false).value_or(u"none"_s), from1900);
    QCOMPARE(table::isoOfSerial(serial, true).value_or(u"none"_s), from1904);
}

void TestTabularXlsx::dateFormats_data()
{
    QTest::addColumn<bool>("isDate");
    for (const char *code : {"yyyy-mm-dd", "d/m/yy", "h:mm AM/PM", "[$-409]mmm d, yyyy;@", "yyyy\\-mm\\-dd", "mmm",
                             "ss.0", "\"on\" d", "[Magenta]d", "[$-F800]dddd", "DD.MM.YYYY"})
        QTest::newRow(code) << true;
    for (const char *code : {"General", "0.00", "#,##0", "@", "0.0 \"days\"", "[h]:mm", "[mm]:ss", "[SS]", "[Red]0",
                             "0%", "0.00E+00", "_-* #,##0\\ \\d", "0;d", "\"d", "[d", "", "#\\ \"mmm\""})
        QTest::newRow(code) << false;
}

void TestTabularXlsx::dateFormats()
{
    QFETCH(bool, isDate);
    QCOMPARE(table::isDateFormat(QString::fromLatin1(QTest::currentDataTag())), isDate);
}

void TestTabularXlsx::noise_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short") << u"12.50"_s << u"12.50"_s;
    QTest::newRow("whole") << u"12345678901234567"_s << u"12345678901234567"_s;
    QTest::newRow("upwards") << u"2.2999999999999998"_s << u"2.3"_s;
    QTest::newRow("downwards") << u"1.1000000000000001"_s << u"1.1"_s;
    QTest::newRow("small") << u"0.30000000000000004"_s << u"0.3"_s;
    QTest::newRow("smaller") << u"0.00012300000000000001"_s << u"0.000123"_s;
    QTest::newRow("negative") << u"-9.9900000000000002"_s << u"-9.99"_s;
    QTest::newRow("all nines") << u"9.9999999999999999"_s << u"10"_s;
    QTest::newRow("negative nines") << u"-99.999999999999999"_s << u"-100"_s;
    QTest::newRow("fifteen digits") << u"1.23456789012345"_s << u"1.23456789012345"_s;
    QTest::newRow("sixteen digits") << u"1.234567890123456"_s << u"1.23456789012346"_s;
    QTest::newRow("fifteen before the point") << u"123456789012345.67"_s << u"123456789012346"_s;
    QTest::newRow("sixteen before the point") << u"1234567890123456.7"_s << u"1234567890123456.7"_s;
    QTest::newRow("small scientific") << u"1.0000000000000001E-5"_s << u"1E-5"_s;
    QTest::newRow("large scientific") << u"1.2345678901234567E+20"_s << u"1.2345678901234567E+20"_s;
    QTest::newRow("no number") << u"1.2abcdefghijklmnopq"_s << u"1.2abcdefghijklmnopq"_s;
}

void TestTabularXlsx::noise()
{
    QFETCH(QString, number);
    QFETCH(QString, expected);
    QCOMPARE(table::withoutNoise(number), expected);
}

void TestTabularXlsx::escapes()
{
    QCOMPARE(table::decodeEscapes(u"a_x000D__x000a_b"_s), u"a\r\nb"_s);
    QCOMPARE(table::decodeEscapes(u"_x005F_x000D_"_s), u"_x000D_"_s);
    QCOMPARE(table::decodeEscapes(u"_xZZZZ_ _x000 _x_ __x0041_"_s), u"_xZZZZ_ _x000 _x_ _A"_s);
    for (const QString &text : {u"_x0041_x0042_"_s, u"_x0041\u0001"_s, u"__x0041__"_s, u"_X0041_"_s, u"\uffff\r"_s})
        QCOMPARE(table::decodeEscapes(table::encodeEscapes(text)), text);
    QCOMPARE(table::decodeEscapes(u"_x0041_"_s.repeated(150'000)), QString(150'000, u'A'));
}

void TestTabularXlsx::gapsAreEmptyCells()
{
    Workbook workbook;
    workbook.rows = "<row r=\"1\"><c r=\"B1\" t=\"str\"><v>b</v></c><c r=\"D1\" t=\"str\"><v>d</v></c></row>"
                    "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c><v>2</v></c></row>"
                    "<row r=\"3\"><c r=\"A3\"/><c r=\"E3\"><v>5</v></c></row>";
    const ReadTable table = readTable(workbook.bytes(), sheetFormat());
    QCOMPARE(table.error.key, QString());
    QCOMPARE(table.rows[0].cells, QStringList({QString(), u"b"_s, QString(), u"d"_s}));
    QCOMPARE(table.rows[1].cells, QStringList({u"1"_s, u"2"_s, QString(), QString()}));
    QVERIFY(table.rows[1].shape == Row::Shape::Whole);
    QCOMPARE(table.rows[2].cells, QStringList({QString(), QString(), QString(), QString(), u"5"_s}));
    QVERIFY(table.rows[2].shape == Row::Shape::Long);
}

void TestTabularXlsx::linesAreTheSheetsRows()
{
    Workbook workbook;
    workbook.rows = "<row r=\"2\"><c t=\"str\"><v>Stock list</v></c></row><row r=\"4\"/>"
                    "<row r=\"5\"><c t=\"str\"><v>code</v></c></row>"
                    "<row r=\"7\"><c t=\"str\"><v/></c></row><row r=\"1048576\"><c t=\"str\"><v>A</v></c></row>";
    TableFormat format = sheetFormat();
    format.skipLines = 4;
    format.hasHeader = true;
    const ReadTable table = readTable(workbook.bytes(), format);
    QCOMPARE(table.error.key, QString());
    QCOMPARE(table.header, QStringList{u"code"_s});
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(table.rows[0].line, table::sheetRowsMax);
}

void TestTabularXlsx::numbersFollowTheDecimalSign()
{
    Workbook workbook;
    workbook.rows = "<row><c><v>1234.5</v></c><c t=\"str\"><v>1.234,5</v></c></row>";
    TableFormat format = sheetFormat();
    format.decimalSign = u',';
    const ReadTable table = readTable(workbook.bytes(), format);
    for (const QString &cell : table.rows.first().cells)
        QCOMPARE(cell::quantity(cell, format)->toString(), u"1234.5"_s);
}

void TestTabularXlsx::sheetsCanBeChosen()
{
    const QByteArray type = "\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/";
    Workbook workbook;
    workbook.rows = "<row><c t=\"str\"><v>hidden</v></c></row>";
    workbook.sheets = "<sheet name=\"Lists\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"Chart\" r:id=\"rId7\"/>"
                      "<sheet name=\"Köln &amp; Bonn\" r:id=\"rId8\"/><sheet name=\"Away\" r:id=\"rId9\"/>";
    workbook.moreRelations = "<Relationship Id=\"rId7" + type + "chartsheet\" Target=\"chartsheets/sheet1.xml\"/>"
                             + "<Relationship Id=\"rId8" + type
                             + "worksheet\" Target=\"../xl/worksheets/./Sheet2.XML\"/>" + "<Relationship Id=\"rId9"
                             + type + "worksheet\" TargetMode=\"External\" Target=\"http://a/b.xml\"/>";
    workbook.moreParts = {
        {u"xl/worksheets/sheet2.xml"_s,
         "<worksheet><sheetData><row><c t=\"str\"><v>shown</v></c></row></sheetData></worksheet>"_ba}};
    const QByteArray bytes = workbook.bytes();

    QCOMPARE(*table::sheetNames(*bufferOf(bytes)), QStringList({u"Köln & Bonn"_s, u"Lists"_s}));
    TableFormat format = sheetFormat();
    QCOMPARE(readTable(bytes, format).rows.first().cells, QStringList{u"shown"_s});
    format.sheet = u"Lists"_s;
    QCOMPARE(readTable(bytes, format).rows.first().cells, QStringList{u"hidden"_s});
    format.sheet = u"Away"_s;
    QCOMPARE(readTable(bytes, format).error.toString(), u"xlsx.no_such_sheet(sheet=Away)"_s);
}

void TestTabularXlsx::otherWaysToWriteAPackage()
{
    Workbook workbook;
    workbook.rows = "<row><c t=\"str\"><v>a</v></c></row>";
    auto parts = workbook.parts();
    parts.removeFirst(); // without root relations the workbook is where it always is
    for (auto &[name, content] : parts)
        name.replace(u'/', u'\\');
    QCOMPARE(readTable(zipOf(parts), sheetFormat()).rows.first().cells, QStringList{u"a"_s});

    parts = workbook.parts();
    parts.remove(3, 2); // no shared texts, no styles
    QCOMPARE(readTable(zipOf(parts), sheetFormat()).rows.first().cells, QStringList{u"a"_s});
}

void TestTabularXlsx::whatOtherProgramsWrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Stock");
    lxw_format *date = workbook_add_format(workbook);
    format_set_num_format(date, "dd/mm/yyyy hh:mm");
    worksheet_write_string(sheet, 0, 0, "code", nullptr);
    worksheet_write_string(sheet, 0, 1, "price", nullptr);
    worksheet_write_string(sheet, 0, 2, "when", nullptr);
    worksheet_write_string(sheet, 2, 0, "a\r\n \x01 ü🚀", nullptr);
    worksheet_write_number(sheet, 2, 1, 9.99, nullptr);
    lxw_datetime when{2024, 1, 15, 14, 30, 0.0};
    worksheet_write_datetime(sheet, 2, 2, &when, date);
    QCOMPARE(workbook_close(workbook), LXW_NO_ERROR);

    const auto format = guessFormat(path);
    QVERIFY(format);
    QCOMPARE(format->sheet, u"Stock"_s);
    QVERIFY(format->hasHeader);
    const auto reader = TableReader::open(path, *format);
    QVERIFY(reader);
    QCOMPARE((*reader)->header(), QStringList({u"code"_s, u"price"_s, u"when"_s}));
    Row row;
    QVERIFY(*(*reader)->next(row));
    QCOMPARE(row.line, 3);
    QCOMPARE(row.cells, QStringList({u"a\r\n \u0001 ü🚀"_s, u"9.99"_s, u"2024-01-15T14:30:00"_s}));
    QVERIFY(!*(*reader)->next(row));
    QVERIFY(!*(*reader)->next(row));
    QCOMPARE(*TableReader::sheets(path), QStringList{u"Stock"_s});
}

void TestTabularXlsx::damagedSheets_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("error");
    const QString damaged = u"xlsx.damaged"_s;
    QTest::newRow("text out of range") << "<row><c t=\"s\"><v>7</v></c></row>"_ba << damaged;
    QTest::newRow("text below range") << "<row><c t=\"s\"><v>-1</v></c></row>"_ba << damaged;
    QTest::newRow("text without number") << "<row><c t=\"s\"><v>x</v></c></row>"_ba << damaged;
    QTest::newRow("rows in disorder") << "<row r=\"2\"/><row r=\"1\"/>"_ba << damaged;
    QTest::newRow("the same row twice") << "<row r=\"2\"/><row r=\"2\"/>"_ba << damaged;
    QTest::newRow("row too far") << "<row r=\"1048577\"/>"_ba << damaged;
    QTest::newRow("row without number") << "<row r=\"x\"/>"_ba << damaged;
    QTest::newRow("cell without column") << "<row><c r=\"12\"><v>1</v></c></row>"_ba << damaged;
    QTest::newRow("column too far") << "<row><c r=\"XFE1\"><v>1</v></c></row>"_ba << u"row.too_many_columns"_s;
    QTest::newRow("column far too far") << "<row><c r=\"ZZZZZZZZZZZZZZZZZZZZ1\"/></row>"_ba
                                        << u"row.too_many_columns"_s;
    QTest::newRow("not closed") << "<row><c><v>1</v></c>"_ba << damaged;
    QTest::newRow("badly closed") << "<row><c><v>1</c></v></row>"_ba << damaged;
    QTest::newRow("unknown entity") << "<row><c><v>&x;</v></c></row>"_ba << damaged;
    QTest::newRow("a control character") << "<row><c><v>\x01</v></c></row>"_ba << damaged;
    QTest::newRow("no UTF-8") << "<row><c><v>\xff</v></c></row>"_ba << damaged;
    QTest::newRow("the last column") << "<row><c r=\"XFD1\"><v>1</v></c></row>"_ba << QString();
}

void TestTabularXlsx::damagedSheets()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, error);
    Workbook workbook;
    workbook.rows = rows;
    QCOMPARE(readTable(workbook.bytes(), sheetFormat()).error.key, error);
}

void TestTabularXlsx::unsafeFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");

    Workbook entities;
    entities.prolog = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    entities.rows = "<row><c><v>&b;</v></c></row>";
    QTest::newRow("entities") << entities.bytes() << u"xlsx.doctype(part=xl/worksheets/sheet1.xml)"_s;
    Workbook external;
    external.prolog = "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">";
    QTest::newRow("external document type") << external.bytes() << u"xlsx.doctype(part=xl/worksheets/sheet1.xml)"_s;

    Workbook bomb;
    bomb.rows = QByteArray(20LL * 1024 * 1024, ' ');
    QTest::newRow("packed too tightly") << bomb.bytes()
                                        << u"zip.packed_too_tightly(entry=xl/worksheets/sheet1.xml, limit=200)"_s;

    Workbook large;
    large.moreParts = {{u"xl/media/a.bin"_s, QByteArray(6LL * 1024 * 1024, 'a')}};
    const QByteArray over1Gb = QByteArray("\x00\x00\x00\x42", 4); // 1.03 GiB, as the directory claims
    QTest::newRow("too large") << withEntryField(large.bytes(Packing::Stored), "xl/media/a.bin", 24, over1Gb)
                               << u"zip.too_large(limit=1073741824)"_s;
    QTest::newRow("packed larger than the file")
        << withEntryField(Workbook().bytes(), "xl/workbook.xml", 20, "\xff\xff\xff\x0f")
        << u"zip.damaged(entry=xl/workbook.xml)"_s;

    Workbook many;
    for (int i = 0; i < table::packageEntriesMax; ++i)
        many.moreParts << std::pair(u"xl/media/%1"_s.arg(i), QByteArray());
    QTest::newRow("too many parts") << many.bytes() << u"zip.too_many_entries(limit=10000)"_s;

    Workbook twice;
    twice.moreParts = {{u"xl/WORKBOOK.xml"_s, "<workbook/>"_ba}};
    QTest::newRow("one part twice") << twice.bytes() << u"zip.double_entry(entry=xl/WORKBOOK.xml)"_s;

    const QByteArray symlink = QByteArray("\x00\x00\xff\xa1", 4);
    QByteArray link = withEntryField(Workbook().bytes(), "xl/workbook.xml", 38, symlink);
    link = withEntryField(link, "xl/workbook.xml", 5, "\x03"); // made on Unix
    QTest::newRow("a link") << link << u"zip.link(entry=xl/workbook.xml)"_s;
    QTest::newRow("a password") << withEntryField(Workbook().bytes(), "xl/workbook.xml", 8, "\x01")
                                << u"zip.encrypted(entry=xl/workbook.xml)"_s;
}

void TestTabularXlsx::unsafeFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    QCOMPARE(errorOf(bytes), error);
}

void TestTabularXlsx::filesOfOtherKinds()
{
    QCOMPARE(errorOf(zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"_ba}})),
             u"xlsx.no_workbook()"_s);
    QCOMPARE(errorOf(zipOf({{u"xl/workbook.bin"_s, "\x83\x01"_ba}})), u"xlsx.no_workbook()"_s);
    QCOMPARE(errorOf("code,name\n"_ba), u"zip.damaged(entry=)"_s);
    QCOMPARE(errorOf({}), u"zip.damaged(entry=)"_s);
    Workbook empty;
    empty.sheets.clear();
    QCOMPARE(errorOf(empty.bytes()), u"xlsx.no_sheets()"_s);
    QCOMPARE(errorOf(Workbook().bytes()), u"table.empty()"_s);
    Workbook elsewhere;
    elsewhere.sheets = "<sheet name=\"a\" r:id=\"rId9\"/>";
    elsewhere.moreRelations = "<Relationship Id=\"rId9\" Type=\"x/worksheet\" Target=\"../../etc/passwd\"/>";
    QCOMPARE(errorOf(elsewhere.bytes()), u"zip.damaged(entry=../etc/passwd)"_s);
}

void TestTabularXlsx::longTexts()
{
    Workbook workbook;
    const auto textOf = [&](qsizetype length) {
        // Letters that do not repeat, or the packing would be refused first.
        QByteArray letters;
        for (quint32 seed = 1; letters.size() < length; seed = seed * 1'664'525 + 1'013'904'223)
            letters += static_cast<char>('a' + (seed >> 24) % 26);
        workbook.rows = "<row><c t=\"str\"><v>" + letters + "</v></c></row>";
        return readTable(workbook.bytes(), sheetFormat());
    };
    QCOMPARE(textOf(table::cellBytesMax).rows.first().cells.first().size(), table::cellBytesMax);
    QCOMPARE(textOf(table::cellBytesMax + 1).error.toString(), u"cell.too_long(limit=1048576)"_s);
    QCOMPARE(textOf(table::partRunBytesMax + 100'000).error.toString(), u"cell.too_long(limit=1048576)"_s);
}

void TestTabularXlsx::changedContentIsFound()
{
    Workbook workbook;
    workbook.rows = "<row><c><v>12345</v></c></row>";
    QByteArray bytes = workbook.bytes(Packing::Stored);
    QVERIFY(!readTable(bytes, sheetFormat()).rows.isEmpty());
    bytes.replace("12345", "12346");
    QCOMPARE(errorOf(bytes), u"zip.damaged(entry=xl/worksheets/sheet1.xml)"_s);
}

void TestTabularXlsx::aCutAnywhereIsSurvived()
{
    Workbook workbook;
    workbook.texts = "<si><t>code</t></si>";
    workbook.rows = "<row><c t=\"s\"><v>0</v></c></row><row><c><v>12.5</v></c></row>";
    const QByteArray bytes = workbook.bytes();
    const ReadTable whole = readTable(bytes, sheetFormat());
    QCOMPARE(whole.rows.size(), 2);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const QByteArray cut = bytes.left(size);
        // Only the last bytes, the length of a comment that is not there, are no loss.
        const ReadTable table = readTable(cut, sheetFormat());
        QVERIFY(!table.error.key.isEmpty() || table.cells() == whole.cells());
        guessedFormat(cut);
    }
}

void TestTabularXlsx::anyChangedByteIsSurvived()
{
    Workbook workbook;
    workbook.texts = "<si><t>code</t></si>";
    workbook.styles = "<xf numFmtId=\"14\"/>";
    workbook.rows = "<row><c t=\"s\"><v>0</v></c></row><row><c s=\"0\"><v>45306</v></c></row>";
    const QByteArray packed = workbook.bytes();
    const QByteArray stored = workbook.bytes(Packing::Stored);
    QVERIFY(rc::check("any changed byte is read or refused", [&] {
        QByteArray bytes = *rc::gen::element(packed, stored);
        const auto changes = *rc::gen::inRange(1, 4);
        for (int i = 0; i < changes; ++i)
            bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
        readTable(bytes, sheetFormat());
        guessedFormat(bytes);
    }));
}

void TestTabularXlsx::theFormatIsGuessed()
{
    Workbook workbook;
    const auto text = [](const QByteArray &value) {
        return "<c t=\"str\"><v>" + value + "</v></c>";
    };
    workbook.rows = "<row r=\"2\">" + text("Stock list") + "</row><row r=\"4\">" + text("code") + text("price")
                    + text("bought") + "</row><row r=\"5\">" + text("A") + "<c><v>1.5</v></c>" + text("25/01/2024")
                    + "</row>";
    TableFormat expected;
    expected.kind = TableFormat::Kind::Xlsx;
    expected.dateOrder = TableFormat::DateOrder::DayMonthYear;
    expected.skipLines = 3;
    expected.sheet = u"Stock"_s;
    QCOMPARE(guessedFormat(workbook.bytes()), expected);
}

STOWAGE_SUITE(TestTabularXlsx)
#include "tst_tabular_xlsx.moc"
