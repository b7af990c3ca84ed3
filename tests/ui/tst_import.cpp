// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_json.h"
#include "models/operations/import/importer.h"
#include "tests/support/suite.h"
#include "tests/ui/control_rules.h"
#include "tests/ui/page_fixture.h"
#include "views/import/check_step.h"
#include "views/import/column_choices.h"
#include "views/import/import_page.h"
#include "views/import/import_words.h"
#include "views/import/reading_step.h"
#include "views/import/saved_mappings.h"
#include "views/import/start_step.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTableView>

using namespace stowage;
using namespace stowage::test;

namespace {

using Step = ImportPage::Step;
using Fate = ColumnChoices::Fate;

// Of the company's Apple and Bell one is as it was and one is renamed; the last two are new, and one of them is wrong.
const QByteArray listedItems = R"({"data":[
{"itemCode":"A","name":"Apple","unit":"pcs"},
{"itemCode":"B","name":"Brass bell"},
{"itemCode":"C","name":"Cup","pricing":{"sellingPrice":2.50},"grade":"B"},
{"itemCode":"D","name":"Dish","weight":"heavy","grade":"A"}]})";

class ImportFixture : public PageFixture {
public:
    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder() + u'/' + name;
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QStringList itemCodes()
    {
        QStringList codes;
        const QList<ItemRow> rows = settled(warehouse().itemPage({}, ItemSort::Code, false, {}));
        for (const ItemRow &row : rows)
            codes << row.code;
        return codes;
    }
    void openFile(ImportPage &page, const QString &path)
    {
        page.openPath(path);
        settle(page);
    }
    void check(ImportPage &page) { run(page, u"import.check"_s); }
    void import(ImportPage &page) { run(page, u"import.run"_s); }

    // As a person chooses the file.
    void choose(ImportPage &page, const QString &path)
    {
        prompts.file = path;
        run(page, u"import.open"_s);
        settle(page);
    }
    // A list that renames one of two items.
    void chooseListedItems(ImportPage &page)
    {
        item(u"A"_s, u"Apple"_s);
        item(u"B"_s, u"Bell"_s);
        open(page);
        choose(page, file(u"items.json"_s, listedItems));
    }
    void leaveRejectedOut(ImportPage &page)
    {
        QComboBox *rejects = page.checkStep()->rejectsBox();
        rejects->setCurrentIndex(1);
        Q_EMIT rejects->activated(1);
        settle(page);
    }
    QByteArray contents(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
};

const QByteArray goodItems = "SKU;Name;EAN;Cost price;Shelf mark\n"
                             "0012;Cordless drill;4006381333931;129,90;top\n"
                             "0013;Hex bolt;;0,15;low\n";
const QByteArray ruinedItems = "item_code,name,cost_price\n"
                               "A-1,Good,1.50\n"
                               "A-2,Bad,n/a\n"
                               "A-3,Good too,2\n";

QString chosen(const ReadingStep &reading, int column)
{
    return reading.choices().at(column).field;
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void columnsAreFoundByTheirHeadings();
    void aFieldHasOneColumn();
    void keptChoicesSurviveTheirFile();
    void aFileIsReadAsGuessedAndAsChanged();
    void whatIsNeededIsNamedAndBlocks();
    void nothingIsStoredBeforeTheLastStep();
    void aRejectedRowHoldsTheRestBack();
    void rejectedRowsLeaveAsAFile();
    void theSameFileTwiceChangesNothing();
    void anImportIsTakenBack();
    void keptChoicesAreOfferedForTheNextFile();
    void pastedCellsAreATable();
    void aBrokenFileIsNamed();
    void itemsInJsonHaveNoColumns();
    void everyItemInJsonSaysWhatHappens();
    void rejectedItemsInJsonAreMendedAndComeBack();
    void anImportOfJsonIsTakenBack();
    void jsonIsOfItemsAlone();
    void aFaultInJsonIsPlaced();
    void everyFieldHasWords();
    void everyControlHasANameAndAKeyOfItsOwn();
};

void TestImport::columnsAreFoundByTheirHeadings()
{
    const ColumnChoices choices(ImportKind::Items, {u"SKU"_s, u"Name"_s, u"color"_s, u"price.retail"_s, u"Moon"_s},
                                {u"color"_s});
    QCOMPARE(choices.at(0), (ColumnChoices::Choice{Fate::Field, u"item_code"_s}));
    QCOMPARE(choices.at(1), (ColumnChoices::Choice{Fate::Field, u"name"_s}));
    QCOMPARE(choices.at(2), (ColumnChoices::Choice{Fate::Field, u"custom.color"_s}));
    QCOMPARE(choices.at(3), (ColumnChoices::Choice{Fate::Field, u"price.retail"_s}));
    QCOMPARE(choices.at(4), (ColumnChoices::Choice{Fate::Keep, {}}));
    QVERIFY(choices.missing().isEmpty());
}

void TestImport::aFieldHasOneColumn()
{
    ColumnChoices choices(ImportKind::Items, {u"SKU"_s, u"Name"_s, u"Moon"_s}, {});
    choices.choose(2, {Fate::Field, u"name"_s});
    QCOMPARE(choices.at(1).fate, Fate::Keep);
    QCOMPARE(choices.mapping(), (QList<FieldHeading>{{u"item_code"_s, u"SKU"_s}, {u"name"_s, u"Moon"_s}}));
    choices.choose(1, {Fate::Leave, {}});
    QCOMPARE(choices.leftOut(), QStringList{u"Name"_s});
    choices.choose(0, {Fate::Keep, {}});
    QCOMPARE(choices.missing(), QStringList{u"item_code"_s});
}

void TestImport::keptChoicesSurviveTheirFile()
{
    SavedMapping saved{.name = u"Till"_s,
                       .kind = ImportKind::Movements,
                       .format = {.encoding = TableFormat::Encoding::Windows1252,
                                  .separator = u';',
                                  .quote = QChar(),
                                  .decimalSign = u',',
                                  .dateOrder = TableFormat::DateOrder::DayMonthYear,
                                  .skipLines = 2,
                                  .hasHeader = false,
                                  .sheet = u"März"_s},
                       .header = {u"Datum"_s, u"Menge"_s},
                       .mapping = {{u"effective_at"_s, u"Datum"_s}, {u"quantity"_s, u"Menge"_s}},
                       .leftOut = {u"Rest"_s}};
    QCOMPARE(mappingsFromJson(mappingsToJson({saved})), QList<SavedMapping>{saved});
    QVERIFY(mappingsFromJson("{\"no\": 1").isEmpty());
    QVERIFY(mappingsFromJson("[{\"name\": \"x\", \"kind\": \"nonsense\"}]").isEmpty());
}

void TestImport::aFileIsReadAsGuessedAndAsChanged()
{
    ImportFixture fixture;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.open(page);
    fixture.openFile(page, fixture.file(u"items.csv"_s, goodItems));
    QCOMPARE(page.step(), Step::Columns);
    const ReadingStep *reading = page.readingStep();
    QVERIFY(reading->preview());
    QCOMPARE(reading->preview()->format.separator, QChar(u';'));
    QCOMPARE(reading->preview()->format.decimalSign, QChar(u','));
    QCOMPARE(reading->previewTable()->model()->rowCount(), 2);
    QCOMPARE(reading->previewTable()->model()->index(0, 0).data().toString(), u"0012"_s);
    QCOMPARE(chosen(*reading, 0), u"item_code"_s);
    QCOMPARE(chosen(*reading, 2), u"barcode"_s);

    TableFormat wrong = reading->preview()->format;
    wrong.separator = u',';
    page.readingStep()->setFormat(wrong);
    fixture.settle(page);
    QCOMPARE(reading->preview()->header.size(), 1);
    QVERIFY(!reading->isComplete());
}

void TestImport::whatIsNeededIsNamedAndBlocks()
{
    ImportFixture fixture;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.open(page);
    fixture.openFile(page, fixture.file(u"items.csv"_s, "Number of the thing,What it is called\nA,Apple\n"));
    QVERIFY(!page.readingStep()->isComplete());
    fixture.check(page);
    QCOMPARE(page.step(), Step::Columns); // it does not go on
    const auto choose = [&](int column, const QString &field) {
        QComboBox *box = page.readingStep()->choiceBox(column);
        box->setCurrentIndex(box->findData(field));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose(0, u"item_code"_s);
    QVERIFY(!page.readingStep()->isComplete());
    choose(1, u"name"_s);
    QVERIFY(page.readingStep()->isComplete());
    fixture.check(page);
    QCOMPARE(page.step(), Step::Check);
    fixture.import(page);
    QCOMPARE(fixture.itemCodes(), QStringList{u"A"_s});
}

void TestImport::nothingIsStoredBeforeTheLastStep()
{
    ImportFixture fixture;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.open(page);
    fixture.openFile(page, fixture.file(u"items.csv"_s, goodItems));
    fixture.check(page);
    QCOMPARE(page.step(), Step::Check);
    QVERIFY(page.checkStep()->canImport());
    QCOMPARE(page.checkStep()->outcomes().rowCount(), 2);
    QCOMPARE(fixture.itemCodes(), QStringList());
    fixture.import(page);
    QCOMPARE(page.step(), Step::Finish);
    QCOMPARE(fixture.itemCodes(), (QStringList{u"0012"_s, u"0013"_s})); // leading zeros and all
    const ItemHit drill = settled(fixture.warehouse().itemForScan(u"4006381333931"_s));
    QCOMPARE(drill.code, u"0012"_s);
    QCOMPARE(drill.costPrice, must(UnitCost::fromString(u"129.9")));
}

void TestImport::aRejectedRowHoldsTheRestBack()
{
    ImportFixture fixture;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.open(page);
    fixture.openFile(page, fixture.file(u"items.csv"_s, ruinedItems));
    fixture.check(page);
    QVERIFY(!page.checkStep()->canImport());
    QCOMPARE(page.checkStep()->outcomes().rowCount(), 1); // the rejected rows come first
    const QString why = page.checkStep()->outcomes().index(0, OutcomeModel::Why).data().toString();
    QVERIFY2(why.contains(u"n/a"_s) && why.contains(u"cost_price"_s), qPrintable(why));
    fixture.leaveRejectedOut(page);
    QVERIFY(page.checkStep()->canImport());
    fixture.import(page);
    QCOMPARE(fixture.itemCodes(), (QStringList{u"A-1"_s, u"A-3"_s}));
}

void TestImport::rejectedRowsLeaveAsAFile()
{
    ImportFixture fixture;
    fixture.prompts.file = fixture.folder() + u"/rejected.csv"_s;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.open(page);
    fixture.openFile(page, fixture.file(u"items.csv"_s, ruinedItems));
    fixture.check(page);
    fixture.run(page, u"import.rejected"_s);
    QTRY_COMPARE(fixture.prompts.notices.size(), 1);
    const QByteArray text = fixture.contents(fixture.prompts.file);
    QVERIFY(text.contains("A-2"));
    QVERIFY(!text.contains("A-1"));
    QVERIFY(text.contains("rejected_because"));
    QCOMPARE(text.count("cost_price: "), 1); // the column is named once
}

void TestImport::theSameFileTwiceChangesNothing()
{
    ImportFixture fixture;
    const QString path = fixture.file(u"items.csv"_s, goodItems);
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.open(page);
    fixture.openFile(page, path);
    fixture.check(page);
    fixture.import(page);
    fixture.run(page, u"import.back"_s);
    QCOMPARE(page.step(), Step::Start);
    fixture.openFile(page, path);
    fixture.check(page);
    QVERIFY(!page.checkStep()->canImport()); // all of it is known
}

void TestImport::anImportIsTakenBack()
{
    ImportFixture fixture;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.open(page);
    fixture.openFile(page, fixture.file(u"items.csv"_s, goodItems));
    fixture.check(page);
    fixture.import(page);
    QCOMPARE(fixture.itemCodes().size(), 2);
    fixture.run(page, u"import.reverse"_s);
    QCOMPARE(fixture.prompts.questions.size(), 1);
    QCOMPARE(fixture.itemCodes(), QStringList());
    QCOMPARE(page.step(), Step::Start);
    QCOMPARE(page.startStep()->records().size(), 1);
    QVERIFY(page.startStep()->records().constFirst().reversedAt);
    page.startStep()->table()->setCurrentIndex(page.startStep()->table()->model()->index(0, 0));
    fixture.run(page, u"import.reverse"_s);
    QCOMPARE(fixture.prompts.questions.size(), 1); // once is enough
}

void TestImport::keptChoicesAreOfferedForTheNextFile()
{
    ImportFixture fixture;
    const QByteArray odd = "Thing,Label\nA,Apple\n";
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.open(page);
    fixture.openFile(page, fixture.file(u"odd.csv"_s, odd));
    QVERIFY(!page.readingStep()->isComplete());
    for (const auto &[column, field] : {std::pair(0, u"item_code"_s), std::pair(1, u"name"_s)}) {
        QComboBox *box = page.readingStep()->choiceBox(column);
        box->setCurrentIndex(box->findData(field));
        Q_EMIT box->activated(box->currentIndex());
    }
    page.readingStep()->saveMapping(u"Odd"_s);
    fixture.run(page, u"import.back"_s);
    fixture.openFile(page, fixture.file(u"next.csv"_s, "Thing,Label\nB,Banana\n"));
    QVERIFY(page.readingStep()->isComplete());
    QCOMPARE(chosen(*page.readingStep(), 0), u"item_code"_s);
    QCOMPARE(chosen(*page.readingStep(), 1), u"name"_s);
}

void TestImport::pastedCellsAreATable()
{
    ImportFixture fixture;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.open(page);
    page.startStep()->setKind(ImportKind::Locations);
    page.openPasted("code\tname\ttype\nMAIN\tMain store\twarehouse\n");
    fixture.settle(page);
    fixture.check(page);
    fixture.import(page);
    QStringList codes;
    const QList<Location> locations = settled(fixture.warehouse().locations());
    for (const Location &location : locations)
        codes << location.code;
    QVERIFY(codes.contains(u"MAIN"_s));
}

void TestImport::aBrokenFileIsNamed()
{
    ImportFixture fixture;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.open(page);
    fixture.openFile(page, fixture.file(u"empty.csv"_s, ""));
    QVERIFY(!page.readingStep()->isComplete());
    QVERIFY(!page.readingStep()->preview());
    fixture.check(page);
    QCOMPARE(page.step(), Step::Columns);
}

void TestImport::itemsInJsonHaveNoColumns()
{
    ImportFixture fixture;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.chooseListedItems(page);
    QCOMPARE(page.step(), Step::Check);
    QVERIFY(!page.readingStep()->isVisible());
    QVERIFY(page.checkStep()->isVisible());
    QVERIFY(page.checkStep()->missingBox()->text().contains(u"locations"_s));
    const auto trail = [&] {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->accessibleName().startsWith(u"Step "_s))
                return label->accessibleName();
        }
        return QString();
    };
    QCOMPARE(trail(), u"Step 2 of 3: 2 Check"_s);
    QCOMPARE(controlFaults(page), QString());
    fixture.run(page, u"import.back"_s);
    fixture.settle(page);
    QCOMPARE(page.step(), Step::Start);
    QCOMPARE(trail(), u"Step 1 of 4: 1 File"_s);
    fixture.openFile(page, fixture.file(u"items.csv"_s, goodItems)); // a table has its columns again
    QCOMPARE(page.step(), Step::Columns);
    QCOMPARE(trail(), u"Step 2 of 4: 2 Columns"_s);
    fixture.check(page);
    QCOMPARE(page.checkStep()->outcomes().rowCount(), 2);
}

void TestImport::everyItemInJsonSaysWhatHappens()
{
    ImportFixture fixture;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.chooseListedItems(page);
    OutcomeModel &outcomes = page.checkStep()->outcomes();
    QCOMPARE(outcomes.rowCount(), 1); // the rejected ones come first
    const auto told = [&](OutcomeModel::Column column, int row) {
        return outcomes.index(row, column).data().toString();
    };
    QCOMPARE(told(OutcomeModel::Line, 0), u"5"_s);
    QVERIFY2(told(OutcomeModel::Why, 0).startsWith(u"data[3].weight: "_s), qPrintable(told(OutcomeModel::Why, 0)));
    QVERIFY(!page.checkStep()->canImport());
    outcomes.setShown(OutcomeModel::Show::All);
    QStringList all;
    for (int row = 0; row < outcomes.rowCount(); ++row)
        all << told(OutcomeModel::What, row);
    QCOMPARE(all, (QStringList{u"Unchanged"_s, u"Updated"_s, u"New"_s, u"Rejected"_s}));
    fixture.leaveRejectedOut(page);
    QVERIFY(page.checkStep()->canImport());
    QCOMPARE(fixture.itemCodes(), (QStringList{u"A"_s, u"B"_s})); // tried out, no more
    fixture.import(page);
    QCOMPARE(page.step(), Step::Finish);
    QCOMPARE(fixture.itemCodes(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
}

void TestImport::rejectedItemsInJsonAreMendedAndComeBack()
{
    ImportFixture fixture;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.chooseListedItems(page);
    fixture.prompts.file = fixture.folder() + u"/rejected-items.json"_s;
    fixture.run(page, u"import.rejected"_s);
    QTRY_COMPARE(fixture.prompts.notices.size(), 1);
    const QByteArray rejected = fixture.contents(fixture.prompts.file);
    QVERIFY2(rejected.contains("\"rejectedBecause\": \"weight: This is no number. "), rejected.constData());
    QVERIFY(!rejected.contains("Cup"));
    fixture.run(page, u"import.back"_s);
    fixture.settle(page);
    fixture.choose(page, fixture.file(u"mended.json"_s, QByteArray(rejected).replace("\"heavy\"", "1.5")));
    QVERIFY(page.checkStep()->canImport());
    fixture.import(page);
    QCOMPARE(fixture.itemCodes(), (QStringList{u"A"_s, u"B"_s, u"D"_s}));
}

void TestImport::anImportOfJsonIsTakenBack()
{
    ImportFixture fixture;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.chooseListedItems(page);
    fixture.leaveRejectedOut(page);
    fixture.import(page);
    QCOMPARE(fixture.itemCodes().size(), 3);
    QVERIFY(fixture.prompts.undo);
    fixture.prompts.undo();
    fixture.settle(page);
    QCOMPARE(fixture.itemCodes(), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(settled(fixture.warehouse().itemForScan(u"B"_s)).name, u"Bell"_s);
}

void TestImport::jsonIsOfItemsAlone()
{
    ImportFixture fixture;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.open(page);
    page.startStep()->setKind(ImportKind::Movements);
    fixture.choose(page, fixture.file(u"ITEMS.JSON"_s, listedItems));
    QCOMPARE(page.step(), Step::Start);
    QCOMPARE(fixture.prompts.notices.size(), 1);
    page.startStep()->setKind(ImportKind::Items);
    fixture.choose(page, fixture.prompts.file);
    QCOMPARE(page.step(), Step::Check);
}

void TestImport::aFaultInJsonIsPlaced()
{
    ImportFixture fixture;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.open(page);
    fixture.choose(page, fixture.file(u"broken.json"_s, "[\n  {\"itemCode\" \"A\"}]"));
    QVERIFY(!page.checkStep()->canImport());
    QStringList texts;
    const QList<QLabel *> labels = page.checkStep()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text();
    QCOMPARE(texts.filter(u"Line 2, sign 15: A colon is missing"_s).size(), 1);
    fixture.run(page, u"import.back"_s);
    QCOMPARE(page.step(), Step::Start);
}

void TestImport::everyFieldHasWords()
{
    for (const ImportKind kind : {ImportKind::Items, ImportKind::Locations, ImportKind::Categories,
                                  ImportKind::Suppliers, ImportKind::Movements, ImportKind::Counts}) {
        for (const Field &field : fieldsOf(kind))
            QVERIFY2(importFieldText(field.name) != field.name, qPrintable(field.name));
    }
}

void TestImport::everyControlHasANameAndAKeyOfItsOwn()
{
    ImportFixture fixture;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, itemJson());
    fixture.open(page);
    const auto look = [&] {
        QCOMPARE(controlFaults(page), QString());
    };
    look();
    fixture.openFile(page, fixture.file(u"items.csv"_s, goodItems));
    look();
    fixture.check(page);
    look();
    fixture.import(page);
    look();
}

STOWAGE_SUITE(TestImport)
#include "tst_import.moc"
