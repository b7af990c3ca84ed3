// SPDX-License-Identifier: GPL-3.0-or-later
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
#include <QComboBox>
#include <QFile>
#include <QTableView>

using namespace stowage;
using namespace stowage::test;

namespace {

using Step = ImportPage::Step;
using Fate = ColumnChoices::Fate;

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
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
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
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
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
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
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
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.openFile(page, fixture.file(u"items.csv"_s, ruinedItems));
    fixture.check(page);
    QVERIFY(!page.checkStep()->canImport());
    QCOMPARE(page.checkStep()->outcomes().rowCount(), 1); // the rejected rows come first
    const QString why = page.checkStep()->outcomes().index(0, OutcomeModel::Why).data().toString();
    QVERIFY2(why.contains(u"n/a"_s) && why.contains(u"cost_price"_s), qPrintable(why));
    QComboBox *rejects = page.checkStep()->rejectsBox();
    rejects->setCurrentIndex(1);
    Q_EMIT rejects->activated(1);
    fixture.settle(page);
    QVERIFY(page.checkStep()->canImport());
    fixture.import(page);
    QCOMPARE(fixture.itemCodes(), (QStringList{u"A-1"_s, u"A-3"_s}));
}

void TestImport::rejectedRowsLeaveAsAFile()
{
    ImportFixture fixture;
    fixture.prompts.file = fixture.folder() + u"/rejected.csv"_s;
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.openFile(page, fixture.file(u"items.csv"_s, ruinedItems));
    fixture.check(page);
    fixture.run(page, u"import.rejected"_s);
    QTRY_COMPARE(fixture.prompts.notices.size(), 1);
    QFile saved(fixture.prompts.file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    QVERIFY(text.contains("A-2"));
    QVERIFY(!text.contains("A-1"));
    QVERIFY(text.contains("rejected_because"));
}

void TestImport::theSameFileTwiceChangesNothing()
{
    ImportFixture fixture;
    const QString path = fixture.file(u"items.csv"_s, goodItems);
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
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
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
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
    QVERIFY(page.startStep()->records().first().reversedAt);
    page.startStep()->table()->setCurrentIndex(page.startStep()->table()->model()->index(0, 0));
    fixture.run(page, u"import.reverse"_s);
    QCOMPARE(fixture.prompts.questions.size(), 1); // once is enough
}

void TestImport::keptChoicesAreOfferedForTheNextFile()
{
    ImportFixture fixture;
    const QByteArray odd = "Thing,Label\nA,Apple\n";
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
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
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
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
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.openFile(page, fixture.file(u"empty.csv"_s, ""));
    QVERIFY(!page.readingStep()->isComplete());
    QVERIFY(!page.readingStep()->preview());
    fixture.check(page);
    QCOMPARE(page.step(), Step::Columns);
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
    ImportPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
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
