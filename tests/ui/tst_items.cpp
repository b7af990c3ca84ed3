// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/items_table.h"
#include "tests/support/suite.h"
#include "tests/ui/control_rules.h"
#include "tests/ui/page_fixture.h"
#include "views/items/barcodes_tab.h"
#include "views/items/custom_tab.h"
#include "views/items/home_rows.h"
#include "views/items/images_tab.h"
#include "views/items/item_editor.h"
#include "views/items/item_filter_bar.h"
#include "views/items/item_tabs.h"
#include "views/items/items_page.h"
#include "views/items/levels_tab.h"
#include "views/items/pair_rows.h"
#include "views/items/prices_tab.h"
#include "views/items/variants_dialog.h"
#include "views/receive/entry_page.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/field_state.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/inline_banner.h"
#include "views/widgets/list_footer.h"
#include "views/widgets/location_picker.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/search_field.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSemaphore>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace stowage;
using namespace stowage::test;

namespace {

UnitCost cost(const char *text)
{
    return must(UnitCost::fromString(QString::fromLatin1(text)));
}

// A small shop, one item of which is low, one out of stock, and one never counted.
class ItemsFixture : public PageFixture {
public:
    ItemsFixture()
    {
        main = location(u"MAIN"_s);
        drill = item(u"DRL-18"_s, u"Cordless drill"_s, [](Item &i) {
                    i.description = u"Eighteen volts"_s;
                    i.barcodes = {{u"4006381333931"_s}};
                    i.costPrice = cost("120");
                    i.sellingPrice = cost("199");
                    i.minimumStock = Quantity::fromInt(5);
                }).id;
        bit = item(u"BIT-06"_s, u"Bit for drills"_s, [](Item &i) {
                  i.costPrice = cost("2.5");
                  i.sellingPrice = cost("6");
              }).id;
        visit = item(u"VISIT"_s, u"A visit"_s, [](Item &i) {
                    i.type = ItemType::Service;
                    i.tracked = false;
                }).id;
        post(DocumentKind::Receipt, main, {line(drill, u"3"_s, u"120"_s)});
    }

    ItemsPage *openPage(const PageTarget &target = {})
    {
        m_page = std::make_unique<ItemsPage>(warehouse(), navigator, prompts, settings());
        open(*m_page, target);
        return m_page.get();
    }
    ItemEditor *openEditor(RowId id) { return openPage(ItemEditorFor{.itemId = id})->editor(); }
    void closePage() { m_page.reset(); }
    // Asks for a field of the form by its access key.
    void goTo(Qt::Key key) { press(key, Qt::AltModifier); }
    void retype(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        type(text);
    }
    void save()
    {
        press(Qt::Key_S, Qt::ControlModifier);
        settle(*m_page);
    }
    void choose(const QString &answer)
    {
        QVERIFY(m_page->editor()->banner()->choose(answer));
        settle(*m_page);
    }
    Item stored(RowId id) { return settled(warehouse().item(id)); }
    std::optional<Item> stored(const QString &code)
    {
        const QList<ItemRow> rows = settled(warehouse().itemPage({}, ItemSort::Code, false, {}));
        for (const ItemRow &row : rows) {
            if (row.code != code)
                continue;
            const Future<Item> answer = warehouse().item(row.id); // it may go meanwhile
            if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 60'000))
                return std::nullopt;
            const Result<Item> item = answer.result();
            return item ? std::optional(*item) : std::nullopt;
        }
        return std::nullopt;
    }
    static QStringList codes(const ItemsTable *table)
    {
        QStringList codes;
        for (int row = 0; row < table->rowCount(); ++row)
            codes << (table->row(row) ? table->row(row)->code : u"?"_s);
        return codes;
    }

    RowId main = 0, drill = 0, bit = 0, visit = 0;

private:
    std::unique_ptr<ItemsPage> m_page; // goes before the warehouse
};

} // namespace

class TestItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void typingFinds_data();
    void typingFinds();
    void noMatchKeepsTheFiltersInSight();
    void aLetterInTheListSearches();
    void filtersNarrowTheList_data();
    void filtersNarrowTheList();
    void aChipTakesItsFilterAway();
    void headersSort();
    void endGoesToTheLastRow();
    void rowsAreCopiedAsASpreadsheetPastesThem();
    void theFilteredItemsAreExported();
    void anExportSaysWhatIsWrongWithItsFile();
    void aLongExportIsShown();
    void aStoppedExportLeavesNoFile();
    void leavingThePageStopsItsExport();
    void severalRowsSayWhatTheyComeTo();
    void aNewItemIsTypedWithoutAMouse();
    void aRefusedValueStaysAndNamesItsRule();
    void aTakenCodeLeadsToTheOther();
    void packsHaveBarcodesOfTheirOwn();
    void anItemHasPlacesWhereItBelongs();
    void theStockOfAnItemIsShownWhole();
    void aBarcodeBelongsToOneItem();
    void variantsComeFromAMatrix();
    void aPictureIsStoredWithItsItem();
    void fieldsOfTheCompanyHoldWhatWasTyped();
    void leavingAsksForWhatIsNotSaved();
    void undoBringsBackWhatWasSavedOver();
    void aDeletedItemComesBack();
    void anItemThatMovedStays();
    void whatSomeoneElseSavedIsNotOverwritten();
    void anUnknownCodeBeginsAnItem();
    void stockIsADoubleClickAway();
    void everyControlHasANameAndAKeyOfItsOwn();
};

void TestItems::typingFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("nothing") << QString() << QStringList{u"BIT-06"_s, u"DRL-18"_s, u"VISIT"_s};
    QTest::newRow("a code") << u"drl"_s << QStringList{u"DRL-18"_s};
    QTest::newRow("words of a name") << u"drill"_s << QStringList{u"BIT-06"_s, u"DRL-18"_s};
    QTest::newRow("a barcode") << u"4006381333931"_s << QStringList{u"DRL-18"_s};
    QTest::newRow("a description") << u"eighteen"_s << QStringList{u"DRL-18"_s};
    QTest::newRow("one letter") << u"v"_s << QStringList{u"DRL-18"_s, u"VISIT"_s}; // Eighteen volts
}

void TestItems::typingFinds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, codes);
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage();
    page->searchField()->setFocus();
    fixture.type(typed);
    fixture.settle(*page);
    QCOMPARE(fixture.codes(page->table()), codes);
    fixture.press(Qt::Key_Escape);
    fixture.settle(*page);
    QCOMPARE(page->table()->rowCount(), 3);
}

void TestItems::noMatchKeepsTheFiltersInSight()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage();
    page->searchField()->setFocus();
    fixture.type(u"xyzzy"_s);
    fixture.settle(*page);
    QCOMPARE(page->table()->rowCount(), 0);
    QVERIFY(page->filters()->isVisible());
    QVERIFY(!page->list()->view()->isVisible());
    const auto states = page->list()->findChildren<EmptyState *>();
    QCOMPARE(std::count_if(states.begin(), states.end(), [](const EmptyState *state) { return state->isVisible(); }),
             1);
    fixture.press(Qt::Key_Escape);
    page->list()->view()->setFocus();
    fixture.settle(*page);
    QCOMPARE(page->table()->rowCount(), 3);
    QVERIFY(page->list()->view()->isVisible());
}

void TestItems::aLetterInTheListSearches()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage();
    page->list()->view()->setFocus();
    page->list()->view()->selectRow(0);
    fixture.type(u"d"_s);
    QCOMPARE(QApplication::focusWidget(), page->searchField());
    fixture.type(u"rl"_s);
    fixture.press(Qt::Key_Return); // and back into the list
    fixture.settle(*page);
    QCOMPARE(fixture.codes(page->table()), QStringList{u"DRL-18"_s});
    QCOMPARE(QApplication::focusWidget(), page->list()->view());
}

void TestItems::filtersNarrowTheList_data()
{
    QTest::addColumn<ItemFilter>("filter");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("low") << ItemFilter{.lowStock = true} << QStringList{u"DRL-18"_s};
    QTest::newRow("out") << ItemFilter{.outOfStock = true} << QStringList{u"BIT-06"_s};
    QTest::newRow("services") << ItemFilter{.type = ItemType::Service} << QStringList{u"VISIT"_s};
    QTest::newRow("tracked") << ItemFilter{.tracked = true} << QStringList{u"BIT-06"_s, u"DRL-18"_s};
    QTest::newRow("dear") << ItemFilter{.sellingPriceMin = cost("100")} << QStringList{u"DRL-18"_s};
    QTest::newRow("between") << ItemFilter{.costPriceMin = cost("1"), .costPriceMax = cost("10")}
                             << QStringList{u"BIT-06"_s};
    QTest::newRow("two at once") << ItemFilter{.type = ItemType::Inventory, .outOfStock = true}
                                 << QStringList{u"BIT-06"_s};
}

void TestItems::filtersNarrowTheList()
{
    QFETCH(ItemFilter, filter);
    QFETCH(QStringList, codes);
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage(filter);
    QCOMPARE(fixture.codes(page->table()), codes);
    QCOMPARE(page->filters()->filter(), filter); // every filter has its control
    fixture.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    fixture.settle(*page);
    QCOMPARE(page->table()->rowCount(), 3);
}

void TestItems::aChipTakesItsFilterAway()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage(ItemFilter{.type = ItemType::Inventory, .sellingPriceMin = cost("100")});
    QCOMPARE(page->table()->rowCount(), 1);
    const QList<QWidget *> chips = page->filters()->bar()->chips();
    QCOMPARE(chips.size(), 2);
    QTest::mouseClick(chips.last(), Qt::LeftButton);
    fixture.settle(*page);
    QCOMPARE(page->filters()->filter(), ItemFilter{.type = ItemType::Inventory});
    QCOMPARE(fixture.codes(page->table()), (QStringList{u"BIT-06"_s, u"DRL-18"_s}));
}

void TestItems::headersSort()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage();
    QHeaderView *header = page->list()->view()->horizontalHeader();
    const auto click = [&](QStringView column) {
        const int logical = page->table()->columnOf(column);
        const QPoint at(header->sectionViewportPosition(logical) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        fixture.settle(*page);
    };
    click(u"name");
    QCOMPARE(fixture.codes(page->table()), (QStringList{u"VISIT"_s, u"BIT-06"_s, u"DRL-18"_s}));
    click(u"selling_price");
    QCOMPARE(fixture.codes(page->table()), (QStringList{u"VISIT"_s, u"BIT-06"_s, u"DRL-18"_s}));
    click(u"selling_price");
    QCOMPARE(fixture.codes(page->table()), (QStringList{u"DRL-18"_s, u"BIT-06"_s, u"VISIT"_s}));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestItems::endGoesToTheLastRow()
{
    ItemsFixture fixture;
    constexpr int more = 2 * PageIndex::pageSize;
    for (int i = 0; i < more; ++i)
        fixture.item(u"X-%1"_s.arg(i, 4, 10, QChar(u'0')), u"One of many"_s);
    ItemsPage *page = fixture.openPage();
    QCOMPARE(page->table()->rowCount(), more + 3);
    QVERIFY(!page->table()->row(more + 2)); // not read before it is looked at
    page->list()->view()->setFocus();
    page->list()->view()->selectRow(0);
    fixture.press(Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(page->table()->row(more + 2));
    QCOMPARE(page->table()->row(more + 2)->code, u"X-0%1"_s.arg(more - 1));
    QCOMPARE(page->list()->view()->currentIndex().row(), more + 2);
}

void TestItems::rowsAreCopiedAsASpreadsheetPastesThem()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage();
    PagedTableView *view = page->list()->view();
    for (const int column : view->columnsInOrder()) {
        const QByteArray id = page->table()->columnInfo(column).id;
        view->setColumnShown(column, id == "code" || id == "name" || id == "on_hand" || id == "selling_price");
    }
    view->setFocus();
    view->selectRow(0);
    fixture.press(Qt::Key_Down, Qt::ShiftModifier);
    fixture.press(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(fixture.prompts.notices.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(),
             u"BIT-06\tBit for drills\t0\t6.00\nDRL-18\tCordless drill\t3\t199.00\n"_s);
    view->selectRow(1);
    fixture.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(fixture.prompts.notices.size(), 2);
    QCOMPARE(QApplication::clipboard()->text(),
             u"Code\tName\tOn hand\tSelling price\nDRL-18\tCordless drill\t3\t199.00\n"_s);
}

// "DRL-18,Cordless drill", the first two cells of each line below the headings.
static QStringList firstCells(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {u"no file"_s};
    QStringList rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1);
    for (const QString &line : lines)
        rows << line.section(u',', 0, 1);
    return rows;
}

void TestItems::theFilteredItemsAreExported()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage();
    page->searchField()->setFocus();
    fixture.type(u"drill"_s);
    fixture.settle(*page);
    QCOMPARE(page->table()->rowCount(), 2);
    fixture.prompts.file = fixture.folder() + u"/some.csv"_s;
    fixture.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(fixture.prompts.notices.size(), 1);
    QVERIFY2(fixture.prompts.notices.first().startsWith(u"2 row"_s), qPrintable(fixture.prompts.notices.first()));
    QCOMPARE(firstCells(fixture.prompts.file), (QStringList{u"BIT-06,Bit for drills"_s, u"DRL-18,Cordless drill"_s}));

    fixture.press(Qt::Key_Escape);
    fixture.settle(*page);
    fixture.prompts.file = fixture.folder() + u"/all.csv"_s;
    fixture.run(*page, u"list.export"_s);
    QTRY_COMPARE(fixture.prompts.notices.size(), 2);
    QCOMPARE(firstCells(fixture.prompts.file).size(), 3);
    QVERIFY(fixture.prompts.errors.isEmpty());
}

void TestItems::anExportSaysWhatIsWrongWithItsFile()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage();
    fixture.run(*page, u"list.export"_s); // the person changes their mind
    fixture.prompts.file = fixture.folder() + u"/items.ods"_s;
    fixture.run(*page, u"list.export"_s);
    QTRY_COMPARE(fixture.prompts.errors.size(), 1);
    QCOMPARE(fixture.prompts.errors.first().key, u"export.format_unknown"_s);
    QVERIFY(fixture.prompts.notices.isEmpty());
    QVERIFY(!QFile::exists(fixture.prompts.file));
}

// Keeps all that is read behind the screen waiting, as long as this object lives.
class HeldReaders {
public:
    explicit HeldReaders(Warehouse &warehouse)
    {
        constexpr int moreThanReaders = 16;
        for (int i = 0; i < moreThanReaders; ++i) {
            m_answers << warehouse.onReader<void>([gate = m_gate](Connection &) -> Result<void> {
                gate->acquire();
                gate->release();
                return {};
            });
        }
    }
    ~HeldReaders() { m_gate->release(); }
    Q_DISABLE_COPY_MOVE(HeldReaders)

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>(0);
    QList<Future<void>> m_answers;
};

static QStringList filesIn(const QString &folder, const QString &beginning)
{
    return QDir(folder).entryList({beginning + u'*'}, QDir::Files | QDir::Hidden);
}

void TestItems::aLongExportIsShown()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage();
    fixture.prompts.file = fixture.folder() + u"/long.csv"_s;
    {
        const HeldReaders held(fixture.warehouse());
        fixture.run(*page, u"list.export"_s);
        QTRY_COMPARE(fixture.prompts.worksShown, 1);
        QVERIFY2(fixture.prompts.works.first().contains(u"long.csv"_s), qPrintable(fixture.prompts.works.first()));
        QTRY_VERIFY(!fixture.prompts.fractions.isEmpty());
        // Meanwhile the page goes on.
        page->searchField()->setFocus();
        fixture.type(u"drill"_s);
        QCOMPARE(page->searchField()->property("text").toString(), u"drill"_s);
        QVERIFY(!QFile::exists(fixture.prompts.file));
    }
    QTRY_COMPARE(fixture.prompts.notices.size(), 1);
    QCOMPARE(fixture.prompts.worksShown, 0);
    QCOMPARE(firstCells(fixture.prompts.file).size(), 3);
}

void TestItems::aStoppedExportLeavesNoFile()
{
    for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
        ItemsFixture fixture;
        ItemsPage *page = fixture.openPage();
        fixture.prompts.file = fixture.folder() + u"/stopped."_s + ending;
        {
            const HeldReaders held(fixture.warehouse());
            fixture.run(*page, u"list.export"_s);
            QTRY_COMPARE(fixture.prompts.worksShown, 1);
            fixture.prompts.cancel();
        }
        QTRY_COMPARE(fixture.prompts.worksShown, 0);
        QTRY_COMPARE(fixture.prompts.notices.size(), 1);
        QVERIFY2(fixture.prompts.notices.first().startsWith(u"Stopped"_s), qPrintable(fixture.prompts.notices.first()));
        QCOMPARE(filesIn(fixture.folder(), u"stopped"_s), QStringList());
        QVERIFY(fixture.prompts.errors.isEmpty());
    }
}

void TestItems::leavingThePageStopsItsExport()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage();
    fixture.prompts.file = fixture.folder() + u"/left.csv"_s;
    {
        const HeldReaders held(fixture.warehouse());
        fixture.run(*page, u"list.export"_s);
        QTRY_COMPARE(fixture.prompts.worksShown, 1);
        fixture.closePage();
        QCOMPARE(fixture.prompts.worksShown, 0);
    }
    for (int i = 0; i < 16; ++i)
        settled(fixture.warehouse().onReader<int>([](Connection &) -> Result<int> { return 0; }));
    QCOMPARE(filesIn(fixture.folder(), u"left"_s), QStringList());
    QVERIFY(fixture.prompts.notices.isEmpty());
}

void TestItems::severalRowsSayWhatTheyComeTo()
{
    ItemsFixture fixture;
    fixture.post(DocumentKind::Receipt, fixture.main, {line(fixture.bit, u"40"_s, u"2.5"_s)});
    ItemsPage *page = fixture.openPage();
    page->list()->view()->setFocus();
    page->list()->view()->selectRow(0);
    fixture.press(Qt::Key_Down, Qt::ShiftModifier);
    fixture.settle(*page);
    const QString said = page->list()->footer()->selection();
    QVERIFY2(said.startsWith(u"2 "_s) && said.contains(u"43"_s), qPrintable(said));
}

void TestItems::aNewItemIsTypedWithoutAMouse()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage();
    fixture.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), page->editor()->general()->codeField());
    fixture.type(u"SAW-01"_s);
    fixture.goTo(Qt::Key_N);
    QCOMPARE(QApplication::focusWidget(), page->editor()->general()->nameField());
    fixture.type(u"Hand saw"_s);
    fixture.press(Qt::Key_Tab); // the description
    fixture.type(u"Cuts wood"_s);
    fixture.goTo(Qt::Key_W);
    fixture.type(u"0.75"_s);
    fixture.press(Qt::Key_Tab, Qt::ControlModifier); // Prices
    fixture.goTo(Qt::Key_C);
    fixture.type(u"12.5"_s);
    fixture.press(Qt::Key_Tab);
    fixture.type(u"24.90"_s);
    fixture.press(Qt::Key_Tab, Qt::ControlModifier); // Stock and reorder
    fixture.goTo(Qt::Key_N);
    fixture.type(u"4"_s);
    fixture.save();
    const auto saw = fixture.stored(u"SAW-01"_s);
    QVERIFY2(saw, qPrintable(page->editor()->banner()->text()));
    QCOMPARE(saw->name, u"Hand saw"_s);
    QCOMPARE(saw->description, u"Cuts wood"_s);
    QCOMPARE(saw->weight, std::optional(must(Quantity::fromString(u"0.75"))));
    QCOMPARE(saw->costPrice, cost("12.5"));
    QCOMPARE(saw->sellingPrice, cost("24.9"));
    QCOMPARE(saw->minimumStock, std::optional(Quantity::fromInt(4)));
    QCOMPARE(saw->unit, u"pcs"_s);
    fixture.press(Qt::Key_Escape); // back to the list, which has it
    fixture.settle(*page);
    QVERIFY(page->list()->isVisible());
    QCOMPARE(fixture.codes(page->table()), (QStringList{u"BIT-06"_s, u"DRL-18"_s, u"SAW-01"_s, u"VISIT"_s}));
    QVERIFY(fixture.prompts.undo);
    fixture.prompts.undo();
    QTRY_VERIFY(!fixture.stored(u"SAW-01"_s));
}

void TestItems::aRefusedValueStaysAndNamesItsRule()
{
    ItemsFixture fixture;
    ItemEditor *editor = fixture.openEditor(fixture.drill);
    fixture.press(Qt::Key_Tab, Qt::ControlModifier);
    fixture.goTo(Qt::Key_C);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    fixture.retype(field, u"12,5x"_s);
    QVERIFY(isFieldMarked(field)); // while it is typed
    fixture.press(Qt::Key_Backtab);
    fixture.save();
    QCOMPARE(field->text(), u"12,5x"_s);
    QCOMPARE(QApplication::focusWidget(), field);
    QVERIFY2(editor->banner()->isVisible() && editor->banner()->text().contains(u"12,5x"_s),
             qPrintable(editor->banner()->text()));
    QCOMPARE(fixture.stored(fixture.drill).costPrice, cost("120"));
    fixture.retype(field, u"-1"_s);
    fixture.save();
    QCOMPARE(field->text(), u"-1"_s);
    QCOMPARE(fixture.stored(fixture.drill).costPrice, cost("120"));
    fixture.retype(field, u"125"_s);
    fixture.save();
    QCOMPARE(fixture.stored(fixture.drill).costPrice, cost("125"));
    QVERIFY(!editor->banner()->isVisible());
}

void TestItems::aTakenCodeLeadsToTheOther()
{
    ItemsFixture fixture;
    ItemEditor *editor = fixture.openEditor(fixture.drill);
    QLineEdit *code = editor->general()->codeField();
    fixture.retype(code, u"BIT-06"_s);
    fixture.save();
    QCOMPARE(code->text(), u"BIT-06"_s);
    QVERIFY(isFieldMarked(code));
    QVERIFY(code->hasFocus());
    QCOMPARE(fixture.stored(fixture.drill).code, u"DRL-18"_s);
    fixture.choose(u"Open BIT-06"_s);
    fixture.choose(u"Discard changes"_s); // what was typed is not lost without a word
    QCOMPARE(editor->shown().id, fixture.bit);
}

void TestItems::packsHaveBarcodesOfTheirOwn()
{
    ItemsFixture fixture;
    ItemEditor *editor = fixture.openEditor(fixture.bit);
    auto *tabs = editor->findChild<QTabWidget *>();
    tabs->setCurrentWidget(editor->barcodes());
    PairRows *rows = editor->barcodes()->rows();
    fixture.goTo(Qt::Key_A);
    QTRY_COMPARE(rows->count(), 1);
    QCOMPARE(QApplication::focusWidget(), rows->text(0));
    fixture.type(u"0012345678905"_s);
    fixture.goTo(Qt::Key_A);
    QTRY_COMPARE(rows->count(), 2);
    fixture.type(u"10012345678902"_s);
    fixture.press(Qt::Key_Tab);
    fixture.retype(rows->value(1), u"12"_s);
    fixture.save();
    const Item bit = fixture.stored(fixture.bit);
    QCOMPARE(bit.barcodes, (QList<ItemBarcode>{{u"0012345678905"_s, Quantity::fromInt(1)},
                                               {u"10012345678902"_s, Quantity::fromInt(12)}}));
    const ItemHit carton = settled(fixture.warehouse().itemForScan(u"10012345678902"_s));
    QCOMPARE(carton.id, fixture.bit);
    QCOMPARE(carton.packFactor, Quantity::fromInt(12));

    fixture.retype(rows->value(1), u"0"_s);
    fixture.save();
    QVERIFY(isFieldMarked(rows->value(1))); // a carton of none
    QCOMPARE(fixture.stored(fixture.bit).barcodes.last().packFactor, Quantity::fromInt(12));
}

void TestItems::anItemHasPlacesWhereItBelongs()
{
    ItemsFixture fixture;
    ItemEditor *editor = fixture.openEditor(fixture.bit);
    editor->findChild<QTabWidget *>()->setCurrentWidget(editor->levels());
    HomeRows *homes = editor->levels()->homes();
    QTest::mouseClick(homes->addButton(), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), homes->place(0));
    QTRY_VERIFY(homes->place(0)->isLoaded());
    fixture.type(u"nowhere"_s);
    fixture.save();
    QVERIFY(isFieldMarked(homes->place(0)));
    QVERIFY(fixture.stored(fixture.bit).homeIds.isEmpty());

    fixture.retype(homes->place(0), u"MAIN"_s);
    fixture.press(Qt::Key_Tab);
    QTRY_COMPARE(homes->homes(), QList<RowId>{fixture.main});
    fixture.save();
    QCOMPARE(fixture.stored(fixture.bit).homeIds, QList<RowId>{fixture.main});
}

void TestItems::theStockOfAnItemIsShownWhole()
{
    ItemsFixture fixture;
    fixture.post(DocumentKind::Receipt, fixture.main, {line(fixture.bit, u"5"_s, u"1"_s)});
    ItemEditor *editor = fixture.openEditor(fixture.bit);
    editor->window()->resize(1072, 720);
    LevelsTab *levels = editor->levels();
    editor->findChild<QTabWidget *>()->setCurrentWidget(levels);
    levels->homes()->addButton()->click();
    levels->homes()->addButton()->click();
    QTRY_VERIFY(levels->findChild<PagedList *>()->view()->isVisible());
    QTest::qWait(50);
    QCOMPARE(levels->verticalScrollBar()->maximum(), 0);
    const auto *list = levels->findChild<PagedList *>();
    QVERIFY(list->width() > levels->width() - 40);
    QCOMPARE(list->view()->horizontalScrollBar()->maximum(), 0);
}

void TestItems::aBarcodeBelongsToOneItem()
{
    ItemsFixture fixture;
    ItemEditor *editor = fixture.openEditor(fixture.bit);
    editor->findChild<QTabWidget *>()->setCurrentWidget(editor->barcodes());
    PairRows *rows = editor->barcodes()->rows();
    QTest::mouseClick(rows->addButton(), Qt::LeftButton);
    fixture.type(u"4006381333931"_s);
    fixture.save();
    QVERIFY(isFieldMarked(rows->text(0)));
    QCOMPARE(rows->text(0)->text(), u"4006381333931"_s);
    QVERIFY2(editor->banner()->text().contains(u"DRL-18"_s), qPrintable(editor->banner()->text()));
    QVERIFY(fixture.stored(fixture.bit).barcodes.isEmpty());
}

void TestItems::variantsComeFromAMatrix()
{
    ItemsFixture fixture;
    const RowId shirt = fixture.item(u"SHIRT"_s, u"Shirt"_s, [](Item &i) { i.sellingPrice = cost("30"); }).id;
    ItemsPage *page = fixture.openPage();
    page->list()->view()->selectRow(2);
    fixture.run(*page, u"items.variants"_s);
    auto *dialog = page->findChild<VariantsDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    fixture.type(u"Red, Blue"_s);
    dialog->attributes()->value(1)->setFocus();
    fixture.type(u"Small=S, Medium=M"_s);
    QCOMPARE(dialog->preview()->rowCount(), 4);
    dialog->preview()->item(3, 0)->setCheckState(Qt::Unchecked); // one of them is not sold
    QTest::mouseClick(dialog->createButton(), Qt::LeftButton);
    QTRY_COMPARE(fixture.prompts.notices.size(), 1);
    ItemFilter ofShirt;
    ofShirt.parentId = shirt;
    const QList<ItemRow> made = settled(fixture.warehouse().itemPage(ofShirt, ItemSort::Code, false, {}));
    QCOMPARE(made.size(), 3);
    const Item red = fixture.stored(made.last().id);
    QCOMPARE(red.parentId, shirt);
    QCOMPARE(red.sellingPrice, cost("30"));
    QCOMPARE(red.attributes.size(), 2);
    fixture.prompts.undo();
    QTRY_COMPARE(settled(fixture.warehouse().itemIndex(ofShirt, ItemSort::Code, false)).count, 0);
}

void TestItems::aPictureIsStoredWithItsItem()
{
    ItemsFixture fixture;
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    fixture.prompts.file = fixture.folder() + u"/drill.png"_s;
    QVERIFY(image.save(fixture.prompts.file));
    QFile file(fixture.prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    ItemEditor *editor = fixture.openEditor(fixture.drill);
    editor->findChild<QTabWidget *>()->setCurrentWidget(editor->images());
    fixture.goTo(Qt::Key_A);
    QTRY_COMPARE(editor->images()->list()->count(), 1);
    QVERIFY(editor->isDirty());
    fixture.save();
    const Item drill = fixture.stored(fixture.drill);
    QCOMPARE(drill.images.size(), 1);
    QVERIFY(drill.images.first().primary);
    QCOMPARE(settled(fixture.warehouse().image(drill.images.first().hash)), bytes);
    const QImage small = QImage::fromData(settled(fixture.warehouse().thumbnail(drill.images.first().hash)));
    QCOMPARE(small.width(), 96);
    QCOMPARE(small.height(), 64);

    fixture.prompts.file = fixture.folder() + u"/words.png"_s;
    QFile words(fixture.prompts.file);
    QVERIFY(words.open(QIODevice::WriteOnly) && words.write("no picture at all") > 0);
    words.close();
    fixture.goTo(Qt::Key_A);
    QTRY_COMPARE(fixture.prompts.errors.size(), 1);
    QCOMPARE(editor->images()->list()->count(), 1);
}

void TestItems::fieldsOfTheCompanyHoldWhatWasTyped()
{
    ItemsFixture fixture;
    settled(fixture.warehouse().saveCustomField({0, u"origin"_s, u"Origin"_s, CustomFieldType::Text, {}, 0}));
    settled(fixture.warehouse().saveCustomField({0, u"months"_s, u"Warranty"_s, CustomFieldType::Number, {}, 1}));
    settled(
        fixture.warehouse().saveCustomField({0, u"grade"_s, u"Grade"_s, CustomFieldType::List, {u"A"_s, u"B"_s}, 2}));
    ItemEditor *editor = fixture.openEditor(fixture.drill);
    QTRY_VERIFY(editor->custom()->fieldNamed(u"grade"_s));
    editor->findChild<QTabWidget *>()->setCurrentWidget(editor->custom());
    auto *months = static_cast<QLineEdit *>(editor->custom()->fieldNamed(u"months"_s));
    fixture.retype(static_cast<QLineEdit *>(editor->custom()->fieldNamed(u"origin"_s)), u"Ipoh"_s);
    fixture.retype(months, u"two years"_s);
    static_cast<QComboBox *>(editor->custom()->fieldNamed(u"grade"_s))->setFocus();
    fixture.type(u"B"_s);
    fixture.save();
    QVERIFY(isFieldMarked(months));
    QCOMPARE(months->text(), u"two years"_s);
    QCOMPARE(fixture.stored(fixture.drill).customFields, QByteArray("{}"));
    fixture.retype(months, u"24"_s);
    fixture.save();
    QCOMPARE(fixture.stored(fixture.drill).customFields, QByteArray(R"({"origin":"Ipoh","months":24,"grade":"B"})"));
}

void TestItems::leavingAsksForWhatIsNotSaved()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage(ItemEditorFor{.itemId = fixture.drill});
    ItemEditor *editor = page->editor();
    QLineEdit *name = editor->general()->nameField();
    fixture.retype(name, u"Power drill"_s);
    fixture.press(Qt::Key_Escape);
    QVERIFY(editor->isVisible() && editor->banner()->isVisible());
    fixture.choose(u"Keep editing"_s);
    QCOMPARE(name->text(), u"Power drill"_s);
    name->setFocus();
    fixture.press(Qt::Key_Escape);
    fixture.choose(u"Save and go on"_s);
    QVERIFY(!editor->isVisible());
    QCOMPARE(fixture.stored(fixture.drill).name, u"Power drill"_s);
    page->show(ItemEditorFor{.itemId = fixture.drill});
    fixture.settle(*page);
    fixture.retype(name, u"Something else"_s);
    fixture.press(Qt::Key_Escape);
    fixture.choose(u"Discard changes"_s);
    QVERIFY(!editor->isVisible());
    QCOMPARE(fixture.stored(fixture.drill).name, u"Power drill"_s);
}

void TestItems::undoBringsBackWhatWasSavedOver()
{
    ItemsFixture fixture;
    ItemEditor *editor = fixture.openEditor(fixture.drill);
    fixture.retype(editor->general()->nameField(), u"Power drill"_s);
    fixture.save();
    QCOMPARE(fixture.stored(fixture.drill).name, u"Power drill"_s);
    fixture.prompts.undo();
    QTRY_COMPARE(fixture.stored(fixture.drill).name, u"Cordless drill"_s);
    QTRY_COMPARE(editor->general()->nameField()->text(), u"Cordless drill"_s); // the screen follows
}

void TestItems::aDeletedItemComesBack()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage();
    page->list()->view()->setFocus();
    page->list()->view()->selectRow(0);
    fixture.press(Qt::Key_Delete);
    QTRY_VERIFY(!fixture.stored(u"BIT-06"_s));
    fixture.settle(*page);
    QCOMPARE(fixture.codes(page->table()), (QStringList{u"DRL-18"_s, u"VISIT"_s}));
    fixture.prompts.undo();
    QTRY_VERIFY(fixture.stored(u"BIT-06"_s));
    QCOMPARE(fixture.stored(u"BIT-06"_s)->sellingPrice, cost("6"));
}

void TestItems::anItemThatMovedStays()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage();
    page->list()->view()->setFocus();
    page->list()->view()->selectRow(1);
    fixture.press(Qt::Key_Delete);
    QTRY_COMPARE(fixture.prompts.errors.size(), 1);
    QCOMPARE(fixture.prompts.errors.first().arg(u"code"), u"DRL-18"_s);
    QVERIFY(fixture.stored(u"DRL-18"_s));
}

void TestItems::whatSomeoneElseSavedIsNotOverwritten()
{
    ItemsFixture fixture;
    ItemEditor *editor = fixture.openEditor(fixture.drill);
    QLineEdit *name = editor->general()->nameField();
    fixture.retype(name, u"Mine"_s);
    Item theirs = fixture.stored(fixture.drill);
    theirs.description = u"Theirs"_s;
    settled(fixture.warehouse().saveItem(theirs));
    QTRY_VERIFY(editor->banner()->isVisible());
    QCOMPARE(name->text(), u"Mine"_s);
    fixture.save();
    QCOMPARE(fixture.stored(fixture.drill).name, u"Cordless drill"_s); // not without a word
    fixture.choose(u"Reload theirs"_s);
    QCOMPARE(name->text(), u"Cordless drill"_s);
    QCOMPARE(editor->shown().description, u"Theirs"_s);
}

void TestItems::anUnknownCodeBeginsAnItem()
{
    ItemsFixture fixture;
    ReceivePage receive(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(receive);
    QVERIFY(receive.handleScan(u"9999999999994"_s));
    fixture.settle(receive);
    auto *panel = receive.window()->findChild<QWidget *>(u"unknownCode"_s);
    QVERIFY(panel && panel->isVisible());
    const auto buttons = panel->findChildren<QPushButton *>();
    const auto create = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().remove(u'&') == u"Create item"_s;
    });
    QVERIFY(create != buttons.end());
    QTest::mouseClick(*create, Qt::LeftButton);
    const auto asked = fixture.navigator.lastTarget<ItemEditorFor>();
    QVERIFY(asked);
    ItemsPage *page = fixture.openPage(*asked);
    fixture.type(u"NEW-1"_s);
    fixture.goTo(Qt::Key_N);
    fixture.type(u"Found on the floor"_s);
    fixture.save();
    QCOMPARE(settled(fixture.warehouse().itemForScan(u"9999999999994"_s)).code, u"NEW-1"_s);
    Q_UNUSED(page);
}

void TestItems::stockIsADoubleClickAway()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage();
    PagedTableView *view = page->list()->view();
    const auto doubleClick = [&](QStringView column) {
        const QModelIndex index = page->table()->index(1, page->table()->columnOf(column));
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        fixture.settle(*page);
    };
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(page->table()->index(1, 1)).center());
    doubleClick(u"on_hand");
    QCOMPARE(fixture.navigator.steps.size(), 1);
    QCOMPARE(fixture.navigator.steps.first().page, PageId::Stock);
    QCOMPARE(fixture.navigator.lastTarget<ItemCard>()->itemId, fixture.drill);
    doubleClick(u"name");
    QCOMPARE(page->editor()->shown().id, fixture.drill);
}

void TestItems::everyControlHasANameAndAKeyOfItsOwn()
{
    ItemsFixture fixture;
    ItemsPage *page = fixture.openPage();
    QCOMPARE(controlFaults(*page), QString());
    page->show(ItemEditorFor{.itemId = fixture.drill});
    fixture.settle(*page);
    auto *tabs = page->editor()->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        fixture.settle(*page);
        QVERIFY2(controlFaults(*page).isEmpty(), qPrintable(tabs->tabText(tab) + u": "_s + controlFaults(*page)));
    }
}

STOWAGE_SUITE(TestItems)
#include "tst_items.moc"
