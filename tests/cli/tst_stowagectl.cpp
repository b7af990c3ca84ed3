// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ctl.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace stowage::test;

// The command line as scripts see it: what a call ends with, prints and leaves behind.
class TestStowagectl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initMakesTheDemoCompany();
    void initOfTheDemoTakesNoNameOfItsOwn();
    void initWritesWellFormedJson();
    void initRefusesWhatIsNoCurrency();
    void itemsTravelAsJson();
    void anUnknownFormatIsRefused();
    void helpNamesTheProgram();
    void reverseGoesWithNoOptionOfAnImport();
    void reverseTakesAnImportBackAndSaysSoInJson();
    void rejectedRowsNameFileLineAndColumn();
    void aRefusedImportSaysWhatWouldBe();
    void columnsKeptAndThingsMadeAreTold();
    void errorsOfTheFileNameIt();
    void rejectedRowsOverwriteNothing();
    void rejectedRowsThatCannotBeWrittenAreFoundFirst();
    void backupAndRestorePrintJson();
    void howAFileIsReadIsToldAndCanBeChanged();
    void doubtsAboutTheGuessAreWarned();
    void doubtsAboutTheGuessAreInJson();
    void theHeaderIsFoundWithTheGivenSeparator();
    void aPasswordInTheAddressIsNotRepeated();
    void restoreNamesTheFileItWasGiven();
    void restoreAndBackupSayWhatStandsInTheWay();
    void generateMakesTheCompanyItFills();
};

void TestStowagectl::initMakesTheDemoCompany()
{
    const Ctl ctl;
    const Ended made = ctl.on(u"init"_s, {u"--demo"_s});
    QCOMPARE(made.status, 0);
    QCOMPARE(made.out, u"Made Wide World Importers in shop.stowage\n"_s);
    QVERIFY(!ctl.has(u"shop.stowage.new"_s));
    const QJsonObject books = ctl.on(u"verify"_s, {u"--format"_s, u"json"_s}).data();
    QVERIFY(books[u"movements"].toInt() > 5000);
    QCOMPARE(books[u"differenceCount"].toInt(), 0);

    const Ended again = ctl.on(u"init"_s, {u"--demo"_s});
    QCOMPARE(again.status, 3);
    QVERIFY2(again.err.contains("Wide World Importers"_L1), qPrintable(again.err));
}

void TestStowagectl::initOfTheDemoTakesNoNameOfItsOwn()
{
    const Ctl ctl;
    for (const QString &option : {u"--name"_s, u"--currency"_s, u"--timezone"_s, u"--company"_s}) {
        const Ended refused = ctl.on(u"init"_s, {u"--demo"_s, option, u"EUR"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains(u"takes no "_s + option), qPrintable(refused.err));
    }
    QVERIFY(!ctl.has(u"shop.stowage"_s));
}

void TestStowagectl::initWritesWellFormedJson()
{
    const Ctl ctl;
    const QString name = u"Say \"yes\" \\ ünd"_s;
    const Ended made = ctl.on(u"init"_s, {u"--name"_s, name, u"--company"_s, u"a\"b"_s, u"--format"_s, u"json"_s});
    QCOMPARE(made.status, 0);
    QCOMPARE(made.data()[u"name"].toString(), name);
    QCOMPARE(made.data()[u"id"].toString(), u"a\"b"_s);
    QCOMPARE(made.data()[u"demo"].toBool(), false);
}

void TestStowagectl::initRefusesWhatIsNoCurrency()
{
    const Ctl ctl;
    for (const QString &code : {u"XYZ"_s, u"myr"_s, u"XAU"_s}) {
        const Ended refused = ctl.on(u"init"_s, {u"--currency"_s, code});
        QCOMPARE(refused.status, 3);
        QCOMPARE(refused.err,
                 u"stowagectl: “%1” is not a currency code. Use one of ISO 4217, such as MYR or EUR.\n"_s.arg(code));
    }
    QVERIFY(!ctl.has(u"shop.stowage"_s));
    QCOMPARE(ctl.on(u"init"_s, {u"--currency"_s, u"KWD"_s}).status, 0);
}

void TestStowagectl::itemsTravelAsJson()
{
    const Ctl ctl;
    QCOMPARE(ctl.on(u"init"_s).status, 0);
    QFile example(QStringLiteral(STOWAGE_SOURCE_DIR "/tests/golden/api/item_object.json"));
    QVERIFY(example.open(QFile::ReadOnly));
    ctl.write(u"one.json"_s, example.readAll());
    const Ended tried = ctl.on(
        u"import"_s, {u"items"_s, u"one.json"_s, u"--create-missing"_s, u"--dry-run"_s, u"--format"_s, u"json"_s});
    QCOMPARE(tried.status, 0);
    QCOMPARE(tried.data()[u"new"].toInt(), 2);
    QCOMPARE(tried.data()[u"format"][u"kind"].toString(), u"json"_s);
    const Ended refused = ctl.on(u"import"_s, {u"items"_s, u"one.json"_s});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains("one.json:1: supplier.id: No supplier has the code supp_456789."_L1),
             qPrintable(refused.err));
    QCOMPARE(ctl.on(u"import"_s, {u"items"_s, u"one.json"_s, u"--create-missing"_s}).status, 0);

    const Ended written = ctl.on(u"export"_s, {u"items"_s, u"all.json"_s, u"--format"_s, u"json"_s});
    QCOMPARE(written.status, 0);
    QCOMPARE(written.data()[u"rows"].toInt(), 2);
    const QJsonObject all = QJsonDocument::fromJson(ctl.contents(u"all.json"_s)).object();
    QVERIFY(all[u"success"].toBool());
    QCOMPARE(all[u"data"][0][u"itemCode"].toString(), u"WDG-001"_s);
    QCOMPARE(all[u"data"][0][u"variants"][0][u"itemCode"].toString(), u"WDG-001-RED-M"_s);
    QVERIFY(ctl.contents(u"all.json"_s).contains("\"costPrice\":18.50,"));
    const Ended again = ctl.on(u"import"_s, {u"items"_s, u"all.json"_s, u"--format"_s, u"json"_s});
    QCOMPARE(again.data()[u"unchanged"].toInt(), 2);

    ctl.write(u"bad.json"_s,
              "{\"data\":[\n{\"itemCode\":\"X\",\"name\":\"X\",\n\"pricing\":{\"costPrice\":\"dear\"}}]}");
    const Ended bad = ctl.on(u"import"_s, {u"items"_s, u"bad.json"_s});
    QCOMPARE(bad.status, 3);
    QVERIFY2(bad.err.contains("bad.json:2: data[0].pricing.costPrice: This is no number."_L1), qPrintable(bad.err));
    ctl.write(u"none.json"_s, "{\"data\":[]}");
    const Ended none = ctl.on(u"import"_s, {u"items"_s, u"none.json"_s});
    QCOMPARE(none.status, 3);
    QVERIFY2(none.err.contains("none.json:1: data: The list holds no item."_L1), qPrintable(none.err));
    QVERIFY(!ctl.has(u"rejected.json"_s));
    const QStringList bads{u"items"_s, u"bad.json"_s, u"--rejected"_s};
    QCOMPARE(ctl.on(u"import"_s, bads + QStringList{u"rejected.csv"_s}).status, 2);
    QCOMPARE(ctl.on(u"import"_s, bads + QStringList{u"bad.json"_s}).status, 2);
    QCOMPARE(ctl.on(u"import"_s, bads + QStringList{u"rejected.json"_s}).status, 3);
    const QByteArray rejected = ctl.contents(u"rejected.json"_s);
    QVERIFY2(rejected.contains("\"rejectedBecause\": \"pricing.costPrice: This is no number. "), rejected.constData());
    ctl.write(u"mended.json"_s, QByteArray(rejected).replace("\"dear\"", "9.50"));
    QCOMPARE(ctl.on(u"import"_s, {u"items"_s, u"mended.json"_s}).status, 0);
    QCOMPARE(ctl.on(u"import"_s, {u"suppliers"_s, u"one.json"_s}).status, 2);
    QCOMPARE(ctl.on(u"import"_s, {u"items"_s, u"one.json"_s, u"--separator"_s, u";"_s}).status, 2);
    QCOMPARE(ctl.on(u"export"_s, {u"movements"_s, u"m.json"_s}).status, 2);
    QVERIFY(!ctl.has(u"m.json"_s));
}

void TestStowagectl::anUnknownFormatIsRefused()
{
    const Ctl ctl;
    const Ended refused = ctl.on(u"init"_s, {u"--format"_s, u"xml"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(u"--format takes text or json, not “xml”"_s), qPrintable(refused.err));
    QVERIFY(!ctl.has(u"shop.stowage"_s));
}

void TestStowagectl::helpNamesTheProgram()
{
    const Ended help = Ctl().run({u"import"_s, u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY2(help.out.startsWith("Usage: stowagectl import [OPTIONS] KIND FILE\n"_L1), qPrintable(help.out));
}

void TestStowagectl::reverseGoesWithNoOptionOfAnImport()
{
    const Ctl ctl;
    ctl.on(u"init"_s);
    ctl.write(u"items.csv"_s, "item_code,name\nA-1,Apple\n"_ba);
    const QString number =
        ctl.on(u"import"_s, {u"items"_s, u"items.csv"_s, u"--format"_s, u"json"_s}).data()[u"number"].toString();
    QVERIFY(number.startsWith("IMP-"_L1));
    const QList<QStringList> others{{u"--dry-run"_s},         {u"--map"_s, u"name=Title"_s}, {u"--create-missing"_s},
                                    {u"--skip-rejected"_s},   {u"--refuse-repeat"_s},        {u"--separator"_s, u";"_s},
                                    {u"--dates"_s, u"dmy"_s}, {u"--rejected"_s, u"r.csv"_s}};
    for (const QStringList &other : others) {
        const Ended refused = ctl.on(u"import"_s, QStringList{u"--reverse"_s, number} + other);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains(other.first() + u" does not go with --reverse"_s), qPrintable(refused.err));
    }
    QCOMPARE(ctl.on(u"import"_s, {u"--reverse"_s, number, u"items"_s, u"items.csv"_s}).status, 2);
    // Nothing was taken back by any of them.
    QCOMPARE(ctl.on(u"import"_s, {u"--reverse"_s, number}).status, 0);
}

void TestStowagectl::reverseTakesAnImportBackAndSaysSoInJson()
{
    const Ctl ctl;
    ctl.on(u"init"_s);
    ctl.write(u"items.csv"_s, "item_code,name\nA-1,Apple\n"_ba);
    const QJsonObject made = ctl.on(u"import"_s, {u"items"_s, u"items.csv"_s, u"--format"_s, u"json"_s}).data();
    const QString number = made[u"number"].toString();
    const Ended back = ctl.on(u"import"_s, {u"--reverse"_s, number, u"--format"_s, u"json"_s});
    QCOMPARE(back.status, 0);
    QCOMPARE(back.data()[u"number"].toString(), number);
    QCOMPARE(back.data()[u"removed"].toInt(), 1);
    QVERIFY(back.data()[u"kept"].isArray());
}

void TestStowagectl::rejectedRowsNameFileLineAndColumn()
{
    const Ctl ctl;
    ctl.on(u"init"_s);
    ctl.write(u"items.csv"_s, "item_code,name,cost_price\nA-1,Apple,1.50\nA-2,Pear,much\nA-3\tx,,,9\n"_ba);
    const Ended text = ctl.on(u"import"_s, {u"items"_s, u"items.csv"_s});
    QCOMPARE(text.status, 3);
    const QStringList lines = text.err.split(u'\n');
    QVERIFY2(lines[0].startsWith("items.csv:3: cost_price: "_L1), qPrintable(text.err));
    QVERIFY2(lines[1].startsWith("items.csv:4: "_L1), qPrintable(text.err));

    const QJsonArray rows =
        ctl.on(u"import"_s, {u"items"_s, u"items.csv"_s, u"--format"_s, u"json"_s}).data()[u"rejectedRows"].toArray();
    QCOMPARE(rows.size(), 2);
    const QJsonObject first = rows[0][u"reasons"][0].toObject();
    QCOMPARE(first[u"file"].toString(), u"items.csv"_s);
    QCOMPARE(first[u"line"].toInt(), 3);
    QCOMPARE(first[u"column"].toString(), u"cost_price"_s);
    QVERIFY(rows[1][u"reasons"][0][u"column"].isNull());
}

void TestStowagectl::aRefusedImportSaysWhatWouldBe()
{
    const Ctl ctl;
    ctl.on(u"init"_s);
    ctl.write(u"items.csv"_s, "item_code,name,cost_price\nA-1,Apple,1.50\nA-2,Pear,much\n"_ba);
    const Ended refused = ctl.on(u"import"_s, {u"items"_s, u"items.csv"_s});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.out.endsWith("Nothing was imported. It would be: 1 new, 0 updated, 0 unchanged, 1 rejected.\n"_L1),
             qPrintable(refused.out));
    const Ended others = ctl.on(u"import"_s, {u"items"_s, u"items.csv"_s, u"--skip-rejected"_s});
    QCOMPARE(others.status, 0);
    QVERIFY2(others.out.contains("1 new, 0 updated, 0 unchanged, 1 rejected (IMP-"_L1), qPrintable(others.out));
}

void TestStowagectl::columnsKeptAndThingsMadeAreTold()
{
    const Ctl ctl;
    ctl.on(u"init"_s);
    ctl.write(u"items.csv"_s, "item_code,name,category,Shelf life,Grower\nA-1,Apple,Fruit > Fresh,9 days,Tan\n"_ba);
    const QStringList call{u"items"_s, u"items.csv"_s};
    const Ended dry = ctl.on(u"import"_s, call + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.out.contains("Would be kept as other data, being no field: Shelf life, Grower\n"_L1),
             qPrintable(dry.out));
    QVERIFY2(dry.out.contains("Would be made beside the rows: category 2\n"_L1), qPrintable(dry.out));
    const QJsonObject data = ctl.on(u"import"_s, call + QStringList{u"--format"_s, u"json"_s}).data();
    QCOMPARE(data[u"created"][u"category"].toInt(), 2);
    QCOMPARE(data[u"keptAsOtherData"].toArray(), (QJsonArray{u"Shelf life"_s, u"Grower"_s}));
}

void TestStowagectl::errorsOfTheFileNameIt()
{
    const Ctl ctl;
    ctl.on(u"init"_s);
    ctl.write(u"items.csv"_s, "colour,size\nred,9\n"_ba);
    const Ended refused = ctl.on(u"import"_s, {u"items"_s, u"items.csv"_s});
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.startsWith("stowagectl: items.csv: "_L1), qPrintable(refused.err));
    const Ended none = ctl.on(u"import"_s, {u"items"_s, u"none.csv"_s});
    QCOMPARE(none.status, 4);
    QCOMPARE(none.err.count("none.csv"_L1), 1);
}

void TestStowagectl::rejectedRowsOverwriteNothing()
{
    const Ctl ctl;
    ctl.on(u"init"_s);
    const QByteArray table = "item_code,name,cost_price\nA-1,Apple,1.50\nA-2,Pear,much\n"_ba;
    ctl.write(u"items.csv"_s, table);
    ctl.write(u"mine.csv"_s, "mine"_ba);
    for (const QString &taken : {u"items.csv"_s, u"./items.csv"_s, ctl.path(u"items.csv"_s), u"mine.csv"_s}) {
        const Ended refused =
            ctl.on(u"import"_s, {u"items"_s, u"items.csv"_s, u"--skip-rejected"_s, u"--rejected"_s, taken});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("nothing was imported"_L1), qPrintable(refused.err));
    }
    QCOMPARE(ctl.contents(u"items.csv"_s), table);
    QCOMPARE(ctl.contents(u"mine.csv"_s), "mine"_ba);
    const Ended done =
        ctl.on(u"import"_s, {u"items"_s, u"items.csv"_s, u"--skip-rejected"_s, u"--rejected"_s, u"bad.csv"_s});
    QCOMPARE(done.status, 0);
    QVERIFY2(done.out.contains("1 new"_L1), qPrintable(done.out)); // and so not imported by the refused calls
    QVERIFY(ctl.contents(u"bad.csv"_s).contains("A-2,Pear,much"));
}

void TestStowagectl::rejectedRowsThatCannotBeWrittenAreFoundFirst()
{
    const Ctl ctl;
    ctl.on(u"init"_s);
    ctl.write(u"items.csv"_s, "item_code,name,cost_price\nA-1,Apple,1.50\nA-2,Pear,much\n"_ba);
    const QStringList call{u"items"_s, u"items.csv"_s, u"--skip-rejected"_s};
    const Ended refused = ctl.on(u"import"_s, call + QStringList{u"--rejected"_s, u"nowhere/bad.csv"_s});
    QCOMPARE(refused.status, 4);
    QVERIFY2(refused.err.contains("nowhere/bad.csv"_L1), qPrintable(refused.err));
    QVERIFY2(ctl.on(u"import"_s, call).out.contains("1 new"_L1), "it was imported all the same");
    // A file that nothing was rejected of leaves none behind.
    ctl.write(u"good.csv"_s, "item_code,name\nB-1,Bun\n"_ba);
    QCOMPARE(ctl.on(u"import"_s, {u"items"_s, u"good.csv"_s, u"--rejected"_s, u"bad.csv"_s}).status, 0);
    QVERIFY(!ctl.has(u"bad.csv"_s));
}

void TestStowagectl::backupAndRestorePrintJson()
{
    const Ctl ctl;
    ctl.on(u"init"_s);
    const Ended copied = ctl.on(u"backup"_s, {u"copy.stowage"_s, u"--format"_s, u"json"_s});
    QCOMPARE(copied.status, 0);
    QCOMPARE(copied.data()[u"file"].toString(), u"copy.stowage"_s);
    const Ended restored =
        ctl.run({u"restore"_s, u"copy.stowage"_s, u"--db"_s, u"new.stowage"_s, u"--format"_s, u"json"_s});
    QCOMPARE(restored.status, 0);
    QCOMPARE(restored.data()[u"db"].toString(), u"new.stowage"_s);
    QVERIFY(ctl.has(u"new.stowage"_s));
}

void TestStowagectl::howAFileIsReadIsToldAndCanBeChanged()
{
    const Ctl ctl;
    ctl.on(u"init"_s);
    ctl.write(u"items.csv"_s, "item_code,name,cost_price\nA-1,Apple,\"1,234\"\n"_ba);
    const QStringList call{u"items"_s, u"items.csv"_s};
    const Ended told = ctl.on(u"import"_s, call + QStringList{u"--dry-run"_s});
    QVERIFY2(told.out.startsWith("Read as --separator ',' --encoding utf-8 --decimal '.' --dates ymd\n"_L1),
             qPrintable(told.out));
    const QJsonObject changed =
        ctl.on(u"import"_s,
               call + QStringList{u"--decimal"_s, u","_s, u"--dates"_s, u"dmy"_s, u"--format"_s, u"json"_s})
            .data()[u"format"]
            .toObject();
    QCOMPARE(changed[u"decimal"].toString(), u","_s);
    QCOMPARE(changed[u"dates"].toString(), u"dmy"_s);
    QCOMPARE(changed[u"separator"].toString(), u","_s);
    QVERIFY(ctl.on(u"export"_s, {u"out"_s}).status == 0);
    QVERIFY2(ctl.contents(u"out/items.csv"_s).contains("1.234"), "the comma was not read as the decimal sign");

    const Ended separated = ctl.on(u"import"_s, call + QStringList{u"--separator"_s, u";"_s});
    QCOMPARE(separated.status, 3); // one column, of no known heading
    const Ended wrong = ctl.on(u"import"_s, call + QStringList{u"--dates"_s, u"dym"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.err.contains("--dates takes one of: ymd dmy mdy"_L1), qPrintable(wrong.err));
}

void TestStowagectl::doubtsAboutTheGuessAreWarned()
{
    const Ctl ctl;
    ctl.on(u"init"_s);
    const auto warnings = [&](const QByteArray &table, const QStringList &said = {}) {
        ctl.write(u"items.csv"_s, table);
        return ctl.on(u"import"_s, QStringList{u"items"_s, u"items.csv"_s, u"--dry-run"_s} + said).err;
    };
    const QByteArray twoReadings = "item_code,name,cost_price\nA-1,Apple,\"1,234\"\n"_ba;
    const QString sign = warnings(twoReadings);
    QVERIFY2(sign.startsWith("items.csv: warning: Numbers such as 1,234 "_L1), qPrintable(sign));
    QCOMPARE(warnings(twoReadings, {u"--decimal"_s, u"."_s}), QString());
    QCOMPARE(warnings(twoReadings + "A-2,Pear,2.50\n"_ba), QString()); // which tells the sign

    const QString bytes = warnings("item_code,name\nA-1,Äpfel\nA-2,Bl\xfc"
                                   "te\nA-3,Öl\n"_ba);
    QVERIFY2(bytes.contains("warning: Most of the file is UTF-8, but line 3 "_L1), qPrintable(bytes));
    QCOMPARE(warnings("item_code,name\nA-2,Bl\xfc"
                      "te\n"_ba),
             QString());
}

void TestStowagectl::doubtsAboutTheGuessAreInJson()
{
    const Ctl ctl;
    ctl.on(u"init"_s);
    const auto warnings = [&](const QByteArray &table, const QStringList &said = {}) {
        ctl.write(u"items.csv"_s, table);
        const Ended ended = ctl.on(
            u"import"_s, QStringList{u"items"_s, u"items.csv"_s, u"--dry-run"_s, u"--format"_s, u"json"_s} + said);
        return ended.data()[u"warnings"].toArray();
    };
    const QByteArray twoReadings = "item_code,name,cost_price,barcode\nA-1,Apple,\"1,234\",4006381333930\n"_ba;
    const QJsonArray told = warnings(twoReadings);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[0][u"key"].toString(), u"table.decimal_doubtful"_s);
    QCOMPARE(told[0][u"file"].toString(), u"items.csv"_s);
    QCOMPARE(told[0][u"line"].toInt(-1), 0);
    QVERIFY(told[0][u"message"].toString().startsWith("Numbers such as 1,234 "_L1));
    QCOMPARE(told[1][u"line"].toInt(-1), 2); // and what is said of a row
    QCOMPARE(warnings(twoReadings, {u"--decimal"_s, u"."_s}).size(), 1);

    const QJsonArray bytes = warnings("item_code,name\nA-1,Äpfel\nA-2,Bl\xfc"
                                      "te\nA-3,Öl\n"_ba);
    QCOMPARE(bytes.size(), 1);
    QCOMPARE(bytes[0][u"key"].toString(), u"table.mixed_encoding"_s);
    QCOMPARE(bytes[0][u"line"].toInt(), 3);
}

void TestStowagectl::theHeaderIsFoundWithTheGivenSeparator()
{
    const Ctl ctl;
    ctl.on(u"init"_s);
    // By its commas the first line is the widest.
    ctl.write(u"items.csv"_s, "Stock, of all shops, in May\n"
                              "item_code|name\n"
                              "A-1|Apple, red, round, sweet\n"
                              "A-2|Pear, green, long, sweet\n"
                              "A-3|Plum, blue, oval, sour\n"_ba);
    const QStringList call{u"items"_s, u"items.csv"_s, u"--format"_s, u"json"_s, u"--separator"_s, u"|"_s};
    const Ended ended = ctl.on(u"import"_s, call);
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    QCOMPARE(ended.data()[u"new"].toInt(), 3);
}

void TestStowagectl::aPasswordInTheAddressIsNotRepeated()
{
    for (const QString &address : {u"postgresql://u:secret@h/d"_s, u"postgresql://u:se/cret:secret@h/d"_s,
                                   u"POSTGRES://u:secret@h"_s, u"postgresql://h/d?password=secret"_s}) {
        const Ended refused = Ctl().run({u"stock"_s, u"--db"_s, address});
        QCOMPARE(refused.status, 2);
        QVERIFY2(!refused.err.contains("cret"_L1), qPrintable(refused.err));
        QVERIFY2(refused.err.contains("PGPASSWORD or ~/.pgpass"_L1), qPrintable(refused.err));
    }
    QCOMPARE(Ctl().run({u"stock"_s, u"--db"_s, u"postgresql://u@h:here/d"_s}).status, 2);
}

void TestStowagectl::restoreNamesTheFileItWasGiven()
{
    const Ctl ctl;
    ctl.write(u"items.csv"_s, "item_code,name\nA-1,Apple\n"_ba);
    const Ended refused = ctl.on(u"restore"_s, {u"items.csv"_s});
    QCOMPARE(refused.status, 4);
    QVERIFY2(refused.err.startsWith("stowagectl: items.csv is not a Stowage database"_L1), qPrintable(refused.err));
    QVERIFY(!ctl.has(u"shop.stowage"_s) && !ctl.has(u"shop.stowage.part"_s));
}

void TestStowagectl::restoreAndBackupSayWhatStandsInTheWay()
{
    const Ctl ctl;
    ctl.on(u"init"_s);
    QCOMPARE(ctl.on(u"backup"_s, {u"copy.stowage"_s}).status, 0);
    const Ended over = ctl.on(u"restore"_s, {u"copy.stowage"_s});
    QCOMPARE(over.status, 3);
    QVERIFY2(over.err.contains("shop.stowage is there already, and a company is restored to a new file only"_L1),
             qPrintable(over.err));
    const Ended nowhere = ctl.on(u"backup"_s, {u"nowhere/copy.stowage"_s});
    QCOMPARE(nowhere.status, 4);
    QVERIFY2(nowhere.err.contains("the folder nowhere is not there"_L1), qPrintable(nowhere.err));
}

void TestStowagectl::generateMakesTheCompanyItFills()
{
    const Ctl ctl;
    const QStringList little{u"--items"_s, u"20"_s,     u"--locations"_s, u"2"_s,        u"--movements"_s,
                             u"200"_s,     u"--days"_s, u"30"_s,          u"--format"_s, u"json"_s};
    const Ended made = ctl.on(u"generate"_s, little);
    QCOMPARE(made.status, 0);
    QCOMPARE(made.data()[u"items"].toInt(), 20);
    QCOMPARE(ctl.on(u"verify"_s).status, 0);
    const Ended again = ctl.on(u"generate"_s, little); // never into a company with data
    QCOMPARE(again.status, 3);
}

STOWAGE_SUITE(TestStowagectl)
#include "tst_stowagectl.moc"
