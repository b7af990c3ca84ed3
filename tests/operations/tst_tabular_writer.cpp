// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/cell_values.h"
#include "models/operations/tabular/formula_guard.h"
#include "models/operations/tabular/table_limits.h"
#include "models/operations/tabular/table_writer.h"
#include "models/operations/tabular/zip_reader.h"
#include "tests/operations/tabular_tables.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace stowage;
using namespace stowage::test;

using Kind = TableFormat::Kind;

namespace {

// 2024-01-15T14:30:00 in Kuala Lumpur
constexpr Instant moment = 1'705'300'200'000;

WriteOptions optionsFor(Kind kind)
{
    return {.kind = kind,
            .currency = *Currency::fromCode(u"MYR"_s),
            .calendar = *Calendar::fromZone(u"Asia/Kuala_Lumpur"_s),
            .createdAt = moment};
}

QByteArray textOf(const QList<WrittenColumn> &columns, const QList<QList<CellValue>> &rows,
                  const WriteOptions &options = optionsFor(Kind::Delimited))
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = TableWriter::textTo(buffer, columns, options);
    for (const QList<CellValue> &row : rows) {
        if (!writer->write(row))
            return "failed";
    }
    return writer->finish() ? buffer.data() : "failed"_ba;
}

Done writeFile(const QString &path, const QList<WrittenColumn> &columns, const QList<QList<CellValue>> &rows,
               const WriteOptions &options)
{
    STOWAGE_LET(writer, TableWriter::create(path, columns, options));
    for (const QList<CellValue> &row : rows)
        STOWAGE_TRY(writer->write(row));
    return writer->finish();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray partOf(const QString &path, const QString &part)
{
    QFile file(path);
    QByteArray content(1024LL * 1024, '\0');
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto zip = table::ZipReader::open(file);
    if (!zip || !(*zip)->begin(part))
        return {};
    content.truncate(std::max<qint64>((*zip)->read(content.data(), content.size()), 0));
    return content;
}

Quantity quantity(const char *text)
{
    return *Quantity::fromString(QString::fromLatin1(text));
}

// Texts of everything that has a meaning to some spreadsheet, and of any script.
rc::Gen<QString> anyText()
{
    const auto special =
        rc::gen::map(rc::gen::element(u'"', u',', u'\r', u'\n', u'\t', u'\'', u'=', u'+', u'-', u'@', u' ', u'_', u'x',
                                      u'0', u'D', u'\x01', u'\x0b', u'\ufeff', u'\uffff', u';'),
                     [](char16_t c) { return char32_t(c); });
    const auto plane =
        rc::gen::oneOf(special, rc::gen::inRange<char32_t>(1, 0xd800), rc::gen::inRange<char32_t>(0xe000, 0x10fffe));
    return rc::gen::map(rc::gen::container<std::vector<char32_t>>(plane), [](const std::vector<char32_t> &characters) {
        return QString::fromUcs4(characters.data(), static_cast<qsizetype>(characters.size()));
    });
}

} // namespace

class TestTabularWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textOfEveryKind();
    void formulasAreGuarded();
    void riskyBeginnings();
    void otherTextForms();
    void aFileAppearsOnlyWhenFinished_data();
    void aFileAppearsOnlyWhenFinished();
    void aFailureNamesThePath_data();
    void aFailureNamesThePath();
    void aFullDeviceIsAFailure();
    void workbookOfEveryKind();
    void workbookNumbersAreReal();
    void workbookLooks();
    void workbookLimits();
    void sheetNamesAreMadeFit();
    void theSameTableIsTheSameFile();
    void writtenCellsAreReadBack_data();
    void writtenCellsAreReadBack();
};

void TestTabularWriter::textOfEveryKind()
{
    const QByteArray text =
        textOf({{u"code"_s}, {u"a b"_s}, {}}, {{u"A-1"_s, quantity("-1.5"), UnitCost::fromScaled(1)},
                                               {Money::fromMinor(-1250), qint64(7), QDate(2024, 1, 15)},
                                               {Moment{moment}, true, std::monostate()},
                                               {u"a,b"_s, u"say \"hi\""_s, u"two\nlines"_s},
                                               {u"東京"_s, u" x "_s, QString()}});
    QCOMPARE(text, "code,a b,\r\n"
                   "A-1,-1.5,0.000001\r\n"
                   "-12.50,7,2024-01-15\r\n"
                   "2024-01-15T14:30:00+08:00,true,\r\n"
                   "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n"
                   "東京, x ,\r\n"_ba);
}

void TestTabularWriter::formulasAreGuarded()
{
    const QByteArray text = textOf({{u"=h"_s}}, {{u"=1+1"_s},
                                                 {u"+1"_s},
                                                 {u"-1"_s},
                                                 {u"-1+1"_s},
                                                 {u"@x"_s},
                                                 {u"\tx"_s},
                                                 {u"\rx"_s},
                                                 {u"'=x"_s},
                                                 {u"'x"_s},
                                                 {quantity("-1")},
                                                 {u"a=b"_s},
                                                 {u"\0=x"_s}});
    QCOMPARE(text,
             "'=h\r\n'=1+1\r\n'+1\r\n-1\r\n'-1+1\r\n'@x\r\n'\tx\r\n\"'\rx\"\r\n''=x\r\n'x\r\n-1\r\na=b\r\n'=x\r\n"_ba);
}

void TestTabularWriter::riskyBeginnings()
{
    QCOMPARE(textOf({{u"ID"_s}, {u"ID"_s}}, {{u"ID"_s}}), "\"ID\",ID\r\nID\r\n"_ba);
    QCOMPARE(textOf({{u"\ufeffa"_s}}, {}), "\"\xef\xbb\xbf"
                                           "a\"\r\n"_ba);
}

void TestTabularWriter::otherTextForms()
{
    WriteOptions options = optionsFor(Kind::Delimited);
    options.byteOrderMark = true;
    options.separator = u';';
    QCOMPARE(textOf({{u"a;b"_s}, {u"c,d"_s}}, {}, options), "\xef\xbb\xbf\"a;b\";c,d\r\n"_ba);
}

void TestTabularWriter::aFileAppearsOnlyWhenFinished_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("text") << Kind::Delimited;
    QTest::newRow("workbook") << Kind::Xlsx;
}

void TestTabularWriter::aFileAppearsOnlyWhenFinished()
{
    QFETCH(Kind, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"näme.out"_s);
    const qsizetype leftOver = QDir::temp().entryList({u"stowage-*.xlsx"_s}).size();
    {
        const auto writer = TableWriter::create(path, {{u"a"_s}}, optionsFor(kind));
        QVERIFY(writer);
        QVERIFY((*writer)->write({u"b"_s}));
        QVERIFY(!QFile::exists(path));
    }
    QVERIFY(!QFile::exists(path));
    QVERIFY(writeFile(path, {{u"a"_s}}, {{u"b"_s}}, optionsFor(kind)));
    const QByteArray first = contentOf(path);
    QVERIFY(!first.isEmpty());
    {
        const auto writer = TableWriter::create(path, {{u"other"_s}}, optionsFor(kind));
        QVERIFY((*writer)->write({u"b"_s}));
    }
    QCOMPARE(contentOf(path), first);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(QDir::temp().entryList({u"stowage-*.xlsx"_s}).size(), leftOver);
}

void TestTabularWriter::aFailureNamesThePath_data()
{
    aFileAppearsOnlyWhenFinished_data();
}

void TestTabularWriter::aFailureNamesThePath()
{
    QFETCH(Kind, kind);
    const auto writer = TableWriter::create(u"/nowhere/at all.out"_s, {{u"a"_s}}, optionsFor(kind));
    QVERIFY(!writer);
    QCOMPARE(writer.error().key, u"file.cannot_write"_s);
    QCOMPARE(writer.error().arg(u"path"), u"/nowhere/at all.out"_s);
    QVERIFY(!writer.error().arg(u"reason").isEmpty());
}

void TestTabularWriter::aFullDeviceIsAFailure()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto writer = TableWriter::textTo(full, {{u"a"_s}}, optionsFor(Kind::Delimited));
    const Done done = writer->finish();
    QVERIFY(!done);
    QCOMPARE(done.error().key, u"file.cannot_write"_s);
}

void TestTabularWriter::workbookOfEveryKind()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.xlsx"_s);
    QVERIFY(writeFile(path, {{u"one"_s}, {u"two"_s, 30}, {u"three"_s}},
                      {{u"=1+1"_s, quantity("-1.5"), UnitCost::fromScaled(1)},
                       {Money::fromMinor(-1250), qint64(7), QDate(2024, 1, 15)},
                       {Moment{moment}, true, std::monostate()},
                       {QDate(1899, 12, 31), QDate(1900, 1, 1), QDate(9999, 12, 31)},
                       {quantity("123456789.123456"), quantity("1234567890.123456"), quantity("9000000000000")},
                       {u" x "_s, u"a\r\nb"_s, u"_x000D_ \u0001"_s}},
                      optionsFor(Kind::Xlsx)));
    const auto format = guessFormat(path);
    QVERIFY(format);
    QVERIFY(format->kind == Kind::Xlsx && format->hasHeader);
    auto file = std::make_unique<QFile>(path);
    QVERIFY(file->open(QIODevice::ReadOnly));
    const ReadTable table = readTable(std::move(file), *format);
    QCOMPARE(table.error.key, QString());
    QCOMPARE(table.header, QStringList({u"one"_s, u"two"_s, u"three"_s}));
    QCOMPARE(table.cells(), QList<QStringList>({{u"=1+1"_s, u"-1.5"_s, u"1E-06"_s},
                                                {u"-12.5"_s, u"7"_s, u"2024-01-15"_s},
                                                {u"2024-01-15T14:30:00"_s, u"TRUE"_s, QString()},
                                                {u"1899-12-31"_s, u"1900-01-01"_s, u"9999-12-31"_s},
                                                {u"123456789.123456"_s, u"1234567890.123456"_s, u"9000000000000"_s},
                                                {u" x "_s, u"a\r\nb"_s, u"_x000D_ \u0001"_s}}));
    QCOMPARE(*cell::unitCost(table.rows[0].cells[2], *format), UnitCost::fromScaled(1));
}

void TestTabularWriter::workbookNumbersAreReal()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"numbers.xlsx"_s);
    QVERIFY(writeFile(path, {{u"n"_s}},
                      {{quantity("999999999.999999")},
                       {quantity("1000000000.000001")},
                       {quantity("1000000000000")},
                       {qint64(999'999'999'999'999)},
                       {qint64(1'000'000'000'000'001)},
                       {Money::fromMinor(999'999'999'999'999)},
                       {Money::fromMinor(1'000'000'000'000'001)}},
                      optionsFor(Kind::Xlsx)));
    const QByteArray sheet = partOf(path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains("<v>999999999.999999</v>"));
    QVERIFY(sheet.contains("<t>1000000000.000001</t>"));
    QVERIFY(sheet.contains("<v>1000000000000</v>"));
    QVERIFY(sheet.contains("<v>999999999999999</v>"));
    QVERIFY(sheet.contains("<t>1000000000000001</t>"));
    QVERIFY(sheet.contains("<v>9999999999999.99</v>"));
    QVERIFY(sheet.contains("<t>10000000000000.01</t>"));
}

void TestTabularWriter::workbookLooks()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"looks.xlsx"_s);
    QVERIFY(
        writeFile(path, {{u"a"_s, 31}, {u"b"_s}}, {{Money::fromMinor(5), QDate(2024, 1, 15)}}, optionsFor(Kind::Xlsx)));
    const QByteArray sheet = partOf(path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
    QVERIFY(sheet.contains("<col min=\"1\" max=\"1\" width=\"31.7109375\""));
    const QByteArray styles = partOf(path, u"xl/styles.xml"_s);
    QVERIFY(styles.contains("<b/>"));
    QVERIFY(styles.contains("formatCode=\"yyyy-mm-dd\""));
    QVERIFY(styles.contains("formatCode=\"#,##0.00\""));
    QVERIFY(partOf(path, u"docProps/core.xml"_s).contains("2024-01-15T06:30:00Z"));
}

void TestTabularWriter::workbookLimits()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"limits.xlsx"_s);
    const QString fits(table::sheetTextMax, u'ü');
    QVERIFY(writeFile(path, {{u"a"_s}}, {{fits}}, optionsFor(Kind::Xlsx)));
    QCOMPARE(writeFile(path, {{u"a"_s}}, {{u"b"_s}, {fits + u'x'}}, optionsFor(Kind::Xlsx)).error().toString(),
             u"cell.too_long(line=3, limit=32767)"_s);

    const QList<WrittenColumn> widest(table::columnsMax, WrittenColumn{u"h"_s});
    QVERIFY(writeFile(path, widest, {}, optionsFor(Kind::Xlsx)));
    for (const Kind kind : {Kind::Xlsx, Kind::Delimited})
        QCOMPARE(writeFile(path, widest + widest, {}, optionsFor(kind)).error().key, u"row.too_many_columns"_s);

    const auto writer = TableWriter::create(path, {{u"a"_s}}, optionsFor(Kind::Xlsx));
    QVERIFY(writer);
    const QList<CellValue> row{true};
    for (qint64 i = 1; i < table::sheetRowsMax; ++i)
        QVERIFY((*writer)->write(row));
    QCOMPARE((*writer)->write(row).error().toString(), u"table.too_many_rows(limit=1048576)"_s);
}

void TestTabularWriter::sheetNamesAreMadeFit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"names.xlsx"_s);
    const auto written = [&](const QString &name) {
        WriteOptions options = optionsFor(Kind::Xlsx);
        options.sheet = name;
        return writeFile(path, {{u"a"_s}}, {}, options) ? TableReader::sheets(path)->constFirst() : u"failed"_s;
    };
    QCOMPARE(written(u"Bestände"_s), u"Bestände"_s);
    QCOMPARE(written(u"a/b: [c]*?\\'"_s), u"a_b_ _c_____"_s);
    QCOMPARE(written(QString(40, u'ü')), QString(31, u'ü'));
    QCOMPARE(written(QString()), u"Stowage"_s);
}

void TestTabularWriter::theSameTableIsTheSameFile()
{
    const QTemporaryDir folder;
    const QList<QList<CellValue>> rows{{u"a"_s, quantity("1.5")}, {Moment{moment}, false}};
    for (const Kind kind : {Kind::Xlsx, Kind::Delimited}) {
        QVERIFY(writeFile(folder.filePath(u"one"_s), {{u"x"_s}, {u"y"_s}}, rows, optionsFor(kind)));
        QVERIFY(writeFile(folder.filePath(u"two"_s), {{u"x"_s}, {u"y"_s}}, rows, optionsFor(kind)));
        QCOMPARE(contentOf(folder.filePath(u"one"_s)), contentOf(folder.filePath(u"two"_s)));
    }
}

void TestTabularWriter::writtenCellsAreReadBack_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<bool>("mark");
    QTest::newRow("comma") << Kind::Delimited << QChar(u',') << false;
    QTest::newRow("semicolon, mark") << Kind::Delimited << QChar(u';') << true;
    QTest::newRow("tab") << Kind::Delimited << QChar(u'\t') << false;
    QTest::newRow("workbook") << Kind::Xlsx << QChar(u',') << false;
}

void TestTabularWriter::writtenCellsAreReadBack()
{
    QFETCH(Kind, kind);
    QFETCH(QChar, separator);
    QFETCH(bool, mark);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table"_s);
    WriteOptions options = optionsFor(kind);
    options.separator = separator;
    options.byteOrderMark = mark;
    TableFormat format;
    format.kind = kind;
    format.separator = separator;
    QVERIFY(rc::check("what is written is read back", [&] {
        const auto texts = *rc::gen::container<std::vector<QString>>(anyText());
        const auto scaled = *rc::gen::arbitrary<std::int64_t>();
        const Quantity number = Quantity::fromScaled(std::max(scaled, -std::numeric_limits<std::int64_t>::max()));
        QList<QList<CellValue>> rows;
        for (const QString &text : texts)
            rows << QList<CellValue>{text, number};
        RC_ASSERT(writeFile(path, {{u"text"_s}, {u"number"_s}}, rows, options).has_value());

        auto file = std::make_unique<QFile>(path);
        RC_ASSERT(file->open(QIODevice::ReadOnly));
        const ReadTable table = readTable(std::move(file), format);
        RC_ASSERT(table.error.key.toStdString() == std::string());
        RC_ASSERT(table.rows.size() == static_cast<qsizetype>(texts.size()));
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const QString &cell = table.rows[i].cells[0];
            const QString text = kind == Kind::Xlsx ? cell : table::unguarded(cell);
            RC_ASSERT(text.toStdU16String() == texts[static_cast<std::size_t>(i)].toStdU16String());
            RC_ASSERT(cell::quantity(table.rows[i].cells[1], format)->scaled() == number.scaled());
        }
    }));
}

STOWAGE_SUITE(TestTabularWriter)
#include "tst_tabular_writer.moc"
