// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/movements_table.h"
#include "models/tables/stock_table.h"
#include "tests/support/suite.h"
#include "tests/ui/control_rules.h"
#include "tests/ui/page_fixture.h"
#include "views/stock/item_card_view.h"
#include "views/stock/location_tree.h"
#include "views/stock/stock_filter_bar.h"
#include "views/stock/stock_page.h"
#include "views/widgets/figure.h"
#include "views/widgets/list_footer.h"
#include "views/widgets/paged_list.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QToolTip>

using namespace stowage;
using namespace stowage::test;

namespace {

// A warehouse with bins and a shop that may sell what it has not: 50 + 8 pumps, 12 bolts, no belts, −2 fuses.
class StockFixture : public PageFixture {
public:
    StockFixture()
    {
        main = location(u"MAIN"_s);
        zone = location(u"Z1"_s, main, LocationType::Zone);
        bin = location(u"B-01"_s, zone, LocationType::Bin);
        Location lax;
        lax.code = lax.name = u"SHOP"_s;
        lax.type = LocationType::Store;
        lax.allowNegative = true;
        shop = settled(warehouse().saveLocation(lax)).id;
        pump = item(u"PUMP"_s, u"Water pump"_s, [](Item &i) {
                   i.minimumStock = Quantity::fromInt(10);
                   i.barcodes = {{u"4006381333931"_s}};
               }).id;
        bolt = item(u"BOLT"_s, u"Hex bolt"_s, [](Item &i) { i.minimumStock = Quantity::fromInt(20); }).id;
        belt = item(u"BELT"_s, u"Drive belt"_s).id;
        fuse = item(u"FUSE"_s, u"Fuse"_s).id;
        post(DocumentKind::Receipt, bin, {line(pump, u"50"_s, u"40"_s), line(belt, u"4"_s, u"7"_s)});
        clock.advance(60'000);
        post(DocumentKind::Receipt, main, {line(bolt, u"12"_s, u"0.5"_s)});
        clock.advance(60'000);
        post(DocumentKind::Receipt, shop, {line(pump, u"8"_s, u"45"_s)});
        clock.advance(60'000);
        post(DocumentKind::Issue, bin, {line(belt, u"4"_s)});
        clock.advance(60'000);
        post(DocumentKind::Issue, shop, {line(fuse, u"2"_s)});
    }

    StockPage *openPage(const PageTarget &target = {})
    {
        m_page = std::make_unique<StockPage>(warehouse(), navigator, prompts, settings());
        open(*m_page, target);
        return m_page.get();
    }
    // "PUMP@SHOP", in the order of the list.
    static QStringList rows(const StockTable *table)
    {
        QStringList rows;
        for (int at = 0; at < table->rowCount(); ++at) {
            const StockRow *row = table->row(at);
            rows << (row ? row->itemCode + u'@' + row->locationCode : u"?"_s);
        }
        return rows;
    }
    QString cell(const PagedTable *table, int row, QStringView column, const CellFormat &format)
    {
        const int at = table->columnOf(column);
        return cellText(table->columnInfo(at).kind, table->index(row, at).data(), format);
    }

    RowId main = 0, zone = 0, bin = 0, shop = 0, pump = 0, bolt = 0, belt = 0, fuse = 0;

private:
    std::unique_ptr<StockPage> m_page; // goes before the warehouse
};

} // namespace

class TestStock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void filtersNarrowTheList_data();
    void filtersNarrowTheList();
    void togglesAreKeysAway();
    void totalsAreThoseOfTheFilteredRows();
    void totalsFollowTheLedger();
    void aPlaceMeansWhatLiesBelowIt();
    void levelsAreSaidInWords();
    void aNumberOpensTheMovementsBehindIt();
    void theCardAddsUpWhatLiesWhere();
    void theCardsMovementsRunOnTheirBalance();
    void theCardFollowsTheLedger();
    void aValueBelowZeroIsMarkedAsAnEstimate();
    void theCardTellsWhatAReceiptSettled();
    void escapeLeavesTheCard();
    void aRowBeginsAReceipt();
    void rowsAreCopiedInTheirMachineForm();
    void theFilteredRowsAreASheetToCountBy();
    void anEmptyCompanyBeginsWithAReceipt();
    void theColumnsOfTheFirstViewAreWholeAt1280();
    void everyControlHasANameAndAKeyOfItsOwn();
};

void TestStock::filtersNarrowTheList_data()
{
    QTest::addColumn<StockFilter>("filter");
    QTest::addColumn<QStringList>("rows");
    const auto amount = [](int major) {
        return Money::fromMinor(major * 100LL);
    };
    QTest::newRow("none") << StockFilter{}
                          << QStringList{u"BELT@B-01"_s, u"BOLT@MAIN"_s, u"FUSE@SHOP"_s, u"PUMP@B-01"_s,
                                         u"PUMP@SHOP"_s};
    QTest::newRow("low") << StockFilter{.low = true} << QStringList{u"BOLT@MAIN"_s, u"PUMP@SHOP"_s};
    QTest::newRow("out") << StockFilter{.out = true} << QStringList{u"BELT@B-01"_s};
    QTest::newRow("negative") << StockFilter{.negative = true} << QStringList{u"FUSE@SHOP"_s};
    QTest::newRow("worth 100 at least") << StockFilter{.valueMin = amount(100)}
                                        << QStringList{u"PUMP@B-01"_s, u"PUMP@SHOP"_s};
    QTest::newRow("worth 1 to 400") << StockFilter{.valueMin = amount(1), .valueMax = amount(400)}
                                    << QStringList{u"BOLT@MAIN"_s, u"PUMP@SHOP"_s};
    QTest::newRow("search") << StockFilter{.search = u"pump"_s} << QStringList{u"PUMP@B-01"_s, u"PUMP@SHOP"_s};
    QTest::newRow("search and low") << StockFilter{.search = u"pump"_s, .low = true} << QStringList{u"PUMP@SHOP"_s};
}

void TestStock::filtersNarrowTheList()
{
    QFETCH(StockFilter, filter);
    QFETCH(QStringList, rows);
    StockFixture fixture;
    StockPage *page = fixture.openPage(filter);
    QCOMPARE(fixture.rows(page->table()), rows);
    QCOMPARE(page->filters()->filter(), filter); // every filter has its control
    fixture.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    fixture.settle(*page);
    QCOMPARE(page->table()->rowCount(), 5);
}

void TestStock::togglesAreKeysAway()
{
    StockFixture fixture;
    StockPage *page = fixture.openPage();
    page->searchField()->setFocus();
    fixture.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), page->filters()->lowToggle());
    fixture.press(Qt::Key_Space);
    fixture.settle(*page);
    QCOMPARE(fixture.rows(page->table()), (QStringList{u"BOLT@MAIN"_s, u"PUMP@SHOP"_s}));
    fixture.press(Qt::Key_Space);
    fixture.settle(*page);
    QCOMPARE(page->table()->rowCount(), 5);
}

void TestStock::totalsAreThoseOfTheFilteredRows()
{
    StockFixture fixture;
    StockPage *page = fixture.openPage();
    QCOMPARE(page->list()->footer()->rows(), u"5 row(s)"_s);
    const QString all = page->list()->footer()->totals();
    QVERIFY2(all.contains(u"on hand 68"_s) && all.contains(u"2366.00"_s), qPrintable(all));
    page->filters()->setFilter({.search = u"pump"_s});
    fixture.settle(*page);
    QCOMPARE(page->list()->footer()->rows(), u"2 filtered row(s)"_s);
    const QString pumps = page->list()->footer()->totals();
    QVERIFY2(pumps.contains(u"filtered"_s) && pumps.contains(u"on hand 58"_s) && pumps.contains(u"2360.00"_s),
             qPrintable(pumps));
}

void TestStock::totalsFollowTheLedger()
{
    StockFixture fixture;
    StockPage *page = fixture.openPage(StockFilter{.search = u"bolt"_s});
    fixture.post(DocumentKind::Issue, fixture.main, {line(fixture.bolt, u"2"_s)});
    QTRY_VERIFY(page->list()->footer()->totals().contains(u"on hand 10"_s));
    QVERIFY(page->list()->footer()->totals().contains(u"5.00"_s));
    QCOMPARE(page->table()->row(0)->onHand, Quantity::fromInt(10));
}

void TestStock::aPlaceMeansWhatLiesBelowIt()
{
    StockFixture fixture;
    StockPage *page = fixture.openPage();
    LocationTree *tree = page->tree();
    tree->setFocus();
    tree->expandAll();
    const auto choose = [&](const QString &code) {
        const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, code, 1,
                                                           Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(found.first()).center());
        fixture.settle(*page);
    };
    choose(u"MAIN"_s);
    QCOMPARE(fixture.rows(page->table()), (QStringList{u"BELT@B-01"_s, u"BOLT@MAIN"_s, u"PUMP@B-01"_s}));
    choose(u"B-01"_s);
    QCOMPARE(fixture.rows(page->table()), (QStringList{u"BELT@B-01"_s, u"PUMP@B-01"_s}));
    QVERIFY(page->list()->footer()->totals().contains(u"on hand 50"_s));
    choose(u"SHOP"_s);
    QCOMPARE(fixture.rows(page->table()), (QStringList{u"FUSE@SHOP"_s, u"PUMP@SHOP"_s}));
    fixture.press(Qt::Key_Home); // everywhere
    fixture.settle(*page);
    QCOMPARE(page->table()->rowCount(), 5);
}

void TestStock::levelsAreSaidInWords()
{
    StockFixture fixture;
    StockPage *page = fixture.openPage();
    const CellFormat format = page->list()->view()->format();
    QStringList levels;
    for (int row = 0; row < 5; ++row)
        levels << fixture.cell(page->table(), row, u"state", format);
    QCOMPARE(levels, (QStringList{u"Out"_s, u"Low"_s, u"Negative"_s, u"In stock"_s, u"Low"_s}));
}

void TestStock::aNumberOpensTheMovementsBehindIt()
{
    StockFixture fixture;
    StockPage *page = fixture.openPage();
    PagedTableView *view = page->list()->view();
    const QModelIndex onHand = page->table()->index(4, page->table()->columnOf(u"on_hand"));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(onHand).center());
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(onHand).center());
    const auto asked = fixture.navigator.lastTarget<MovementFilter>();
    QVERIFY(asked);
    QCOMPARE(asked->itemId, fixture.pump);
    QCOMPARE(asked->locationId, fixture.shop);
    Quantity sum;
    for (const MovementRow &row : settled(fixture.warehouse().movementPage(*asked, {})))
        sum += row.quantity;
    QCOMPARE(sum, page->table()->row(4)->onHand);
}

void TestStock::theCardAddsUpWhatLiesWhere()
{
    StockFixture fixture;
    StockPage *page = fixture.openPage();
    page->list()->view()->setFocus();
    page->list()->view()->selectRow(3);
    fixture.press(Qt::Key_Return);
    fixture.settle(*page);
    ItemCardView *card = page->card();
    QVERIFY(card->isVisible());
    QCOMPARE(card->itemId(), fixture.pump);
    QCOMPARE(card->onHand()->figure(), u"58 pcs"_s);
    QVERIFY2(card->value()->figure().contains(u"2360.00"_s), qPrintable(card->value()->figure()));
    const auto *levels = static_cast<const StockTable *>(&card->levels()->view()->table());
    QCOMPARE(fixture.rows(levels), (QStringList{u"PUMP@B-01"_s, u"PUMP@SHOP"_s}));
    QCOMPARE(levels->row(0)->locationPath, u"MAIN/Z1/B-01"_s);
    QCOMPARE(levels->row(0)->onHand, Quantity::fromInt(50));
}

void TestStock::theCardsMovementsRunOnTheirBalance()
{
    StockFixture fixture;
    fixture.clock.advance(60'000);
    fixture.post(DocumentKind::Issue, fixture.bin, {line(fixture.pump, u"20"_s)});
    StockPage *page = fixture.openPage(ItemCard{fixture.pump});
    const auto *movements = static_cast<const MovementsTable *>(&page->card()->movements()->view()->table());
    QStringList runs;
    for (int row = 0; row < movements->rowCount(); ++row) {
        const MovementRow *movement = movements->row(row);
        QVERIFY(movement);
        runs << movement->locationCode + u": "_s + movement->balanceBefore.toString() + u" → "_s
                    + movement->balanceAfter.toString();
        QCOMPARE(Quantity::sum(movement->balanceBefore, movement->quantity), std::optional(movement->balanceAfter));
    }
    QCOMPARE(runs, (QStringList{u"B-01: 50 → 30"_s, u"SHOP: 0 → 8"_s, u"B-01: 0 → 50"_s}));
    QCOMPARE(page->card()->onHand()->figure(), u"38 pcs"_s);
    page->card()->movements()->view()->setFocus();
    page->card()->movements()->view()->selectRow(0);
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.navigator.lastTarget<DocumentCard>()->documentId, movements->row(0)->documentId);
}

void TestStock::theCardFollowsTheLedger()
{
    StockFixture fixture;
    StockPage *page = fixture.openPage(ItemCard{fixture.pump});
    fixture.post(DocumentKind::Receipt, fixture.main, {line(fixture.pump, u"100"_s, u"40"_s)});
    QTRY_COMPARE(page->card()->onHand()->figure(), u"158 pcs"_s);
    QTRY_COMPARE(page->card()->levels()->view()->table().rowCount(), 3);
}

void TestStock::aValueBelowZeroIsMarkedAsAnEstimate()
{
    StockFixture fixture;
    fixture.post(DocumentKind::Receipt, fixture.shop, {line(fixture.bolt, u"3"_s, u"2"_s)});
    fixture.post(DocumentKind::Issue, fixture.shop, {line(fixture.bolt, u"5"_s)});
    StockPage *page = fixture.openPage(StockFilter{.itemId = fixture.bolt});
    QCOMPARE(fixture.rows(page->table()), (QStringList{u"BOLT@MAIN"_s, u"BOLT@SHOP"_s}));
    PagedTableView *view = page->list()->view();
    const int value = page->table()->columnOf(u"value");
    QCOMPARE(fixture.cell(page->table(), 0, u"value", view->format()), u"6.00"_s);
    QCOMPARE(fixture.cell(page->table(), 1, u"value", view->format()), u"≈ −4.00"_s);
    const QModelIndex exact = page->table()->index(0, value);
    const QModelIndex estimated = page->table()->index(1, value);
    QCOMPARE(exact.data(Qt::AccessibleTextRole).toString(), u"Value: 6.00"_s);
    QCOMPARE(estimated.data(Qt::AccessibleTextRole).toString(), u"Value: ≈ −4.00. "_s + estimatedValueText());
    const auto pointAt = [&](const QModelIndex &index) {
        view->scrollTo(index);
        const QPoint at = view->visualRect(index).center();
        QHelpEvent help(QEvent::ToolTip, at, view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view->viewport(), &help);
    };
    pointAt(estimated);
    QCOMPARE(QToolTip::text(), estimatedValueText());
    QToolTip::hideText();

    page = fixture.openPage(ItemCard{fixture.bolt});
    QVERIFY2(page->card()->value()->figure().startsWith(u"≈"), qPrintable(page->card()->value()->figure()));
    const auto figureOf = [](const Figure *shown) {
        const auto labels = shown->findChildren<QLabel *>();
        return *std::ranges::find(labels, shown->figure(), &QLabel::text);
    };
    const QLabel *figure = figureOf(page->card()->value());
    QCOMPARE(figure->toolTip(), estimatedValueText());
    QCOMPARE(figure->accessibleDescription(), estimatedValueText());
    page = fixture.openPage(ItemCard{fixture.pump});
    QVERIFY(!page->card()->value()->figure().startsWith(u"≈"));
    QCOMPARE(figureOf(page->card()->value())->toolTip(), QString());
}

void TestStock::theCardTellsWhatAReceiptSettled()
{
    StockFixture fixture;
    fixture.post(DocumentKind::Receipt, fixture.shop, {line(fixture.bolt, u"3"_s, u"2"_s)});
    fixture.post(DocumentKind::Issue, fixture.shop, {line(fixture.bolt, u"5"_s)});
    fixture.post(DocumentKind::Receipt, fixture.shop, {line(fixture.bolt, u"10"_s, u"2.5"_s)});
    StockPage *page = fixture.openPage(ItemCard{fixture.bolt});
    const auto *movements = static_cast<const MovementsTable *>(&page->card()->movements()->view()->table());
    const CellFormat format = page->card()->movements()->view()->format();
    QVERIFY(page->card()->movements()->view()->isColumnShown(movements->columnOf(u"settlement")));
    QStringList settlements;
    for (int row = 0; row < movements->rowCount(); ++row)
        settlements << fixture.cell(movements, row, u"settlement", format);
    QCOMPARE(settlements, (QStringList{u"1.00"_s, QString(), QString(), QString()}));
    const QModelIndex cell = movements->index(0, movements->columnOf(u"settlement"));
    QCOMPARE(
        cell.data(Qt::AccessibleTextRole).toString(),
        u"Settlement: 1.00. Settlement of negative stock: 1.00. The missing 2 were estimated at 4.00 and cost 5.00."_s);
    QVERIFY(!page->card()->value()->figure().startsWith(u"≈"));
}

void TestStock::escapeLeavesTheCard()
{
    StockFixture fixture;
    StockPage *page = fixture.openPage(ItemCard{fixture.pump});
    QVERIFY(page->card()->isVisible());
    fixture.press(Qt::Key_Escape);
    QVERIFY(!page->card()->isVisible());
    QVERIFY(page->list()->view()->hasFocus());
}

void TestStock::aRowBeginsAReceipt()
{
    StockFixture fixture;
    StockPage *page = fixture.openPage();
    page->list()->view()->setFocus();
    page->list()->view()->selectRow(4);
    fixture.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(fixture.navigator.steps.last().page, PageId::Receive);
    QCOMPARE(fixture.navigator.lastTarget<StartLine>()->itemId, fixture.pump);
    QCOMPARE(fixture.navigator.lastTarget<StartLine>()->locationId, fixture.shop);
}

void TestStock::rowsAreCopiedInTheirMachineForm()
{
    QLocale::setDefault(QLocale(QLocale::German)); // what is pasted does not depend on it
    StockFixture fixture;
    StockPage *page = fixture.openPage();
    page->setLocale(QLocale(QLocale::German));
    PagedTableView *view = page->list()->view();
    for (const int column : view->columnsInOrder()) {
        const QByteArray id = page->table()->columnInfo(column).id;
        view->setColumnShown(column, id == "code" || id == "location" || id == "on_hand" || id == "value");
    }
    view->setFocus();
    view->selectAll();
    fixture.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(fixture.prompts.notices.size(), 1);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(QApplication::clipboard()->text(), u"Code\tLocation\tOn hand\tValue\n"
                                                "BELT\tMAIN/Z1/B-01\t0\t0.00\n"
                                                "BOLT\tMAIN\t12\t6.00\n"
                                                "FUSE\tSHOP\t-2\t0.00\n"
                                                "PUMP\tMAIN/Z1/B-01\t50\t2000.00\n"
                                                "PUMP\tSHOP\t8\t360.00\n"_s);
}

void TestStock::theFilteredRowsAreASheetToCountBy()
{
    StockFixture fixture;
    StockPage *page = fixture.openPage(StockFilter{.search = u"pump"_s});
    fixture.prompts.file = fixture.folder() + u"/count.tsv"_s;
    fixture.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(fixture.prompts.notices.size(), 1);
    QCOMPARE(page->table()->rowCount(), 2);
    QFile file(fixture.prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("item\tlocation\tquantity\tcounted_at\tlot\tnotes\treference\r\n"
                                        "PUMP\tB-01\t50\t\t\t\t\r\n"
                                        "PUMP\tSHOP\t8\t\t\t\t\r\n"));
}

void TestStock::anEmptyCompanyBeginsWithAReceipt()
{
    PageFixture fixture;
    StockPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, fixture.settings());
    fixture.open(page);
    const auto buttons = page.list()->findChildren<QAbstractButton *>();
    const auto first = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
        return button->isVisible() && button->text().remove(u'&') == u"Receive goods"_s;
    });
    QVERIFY(first != buttons.end());
    QTest::mouseClick(*first, Qt::LeftButton);
    QCOMPARE(fixture.navigator.steps.last().page, PageId::Receive);
}

void TestStock::theColumnsOfTheFirstViewAreWholeAt1280()
{
    StockFixture fixture;
    StockPage *page = fixture.openPage();
    page->resize(1072, 720); // what the navigation leaves of such a window
    fixture.settle(*page);
    QVERIFY(page->list()->view()->isVisible());
    QCOMPARE(page->list()->view()->horizontalScrollBar()->maximum(), 0);
}

void TestStock::everyControlHasANameAndAKeyOfItsOwn()
{
    StockFixture fixture;
    StockPage *page = fixture.openPage();
    QCOMPARE(controlFaults(*page), QString());
    page->show(ItemCard{fixture.pump});
    fixture.settle(*page);
    QCOMPARE(controlFaults(*page), QString());
}

STOWAGE_SUITE(TestStock)
#include "tst_stock.moc"
