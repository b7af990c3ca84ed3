// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/adjustments_table.h"
#include "models/tables/items_table.h"
#include "models/tables/movements_table.h"
#include "models/tables/stock_table.h"
#include "tests/support/suite.h"
#include "tests/ui/paper_fixture.h"
#include "views/home/home_page.h"
#include "views/home/tile.h"
#include "views/items/prices_tab.h"
#include "views/shell/actions.h"
#include "views/shell/row_export.h"
#include "views/stock/stock_page.h"
#include "views/widgets/cost_edit.h"
#include "views/widgets/list_footer.h"
#include "views/widgets/paged_list.h"

#include <QAction>
#include <QFile>
#include <QLabel>

using namespace stowage;
using namespace stowage::test;
using Figure = HomePage::Figure;

namespace {

QStringList columnsOf(const PagedTable &table)
{
    QStringList ids;
    for (int column = 0; column < table.columnCount(); ++column)
        ids << QString::fromLatin1(table.columnInfo(column).id);
    return ids;
}

// Whether anything that is to be seen in `root` says the text.
bool says(const QWidget &root, const QString &text)
{
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

// Clara, a clerk, has no right to see what stock cost: 10 pumps at 40.00, 200 bolts at 0.50, 24 milk at 1.10.
struct CostsFixture : PaperFixture {
    CostsFixture() { hirePeople(); }
};

} // namespace

class TestCosts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsHaveNoCostColumns();
    void theFooterAddsUpQuantitiesAlone();
    void homeHasNoTileOfValue();
    void aReceiptAsksForNoCost();
    void anItemKeepsTheCostThatWhoeverChangesItCannotSee();
    void aFileOfMovementsHasNoCosts();
};

void TestCosts::listsHaveNoCostColumns()
{
    CostsFixture fixture;
    Warehouse &warehouse = fixture.warehouse();
    const auto costs = [&] {
        QStringList all = columnsOf(ItemsTable(warehouse)) + columnsOf(StockTable(warehouse))
                          + columnsOf(MovementsTable(warehouse)) + columnsOf(AdjustmentsTable(warehouse));
        all.removeIf([](const QString &id) {
            return !id.contains("cost"_L1) && !id.contains("value"_L1) && id != "settlement"_L1;
        });
        return all;
    };
    QCOMPARE(costs(), (QStringList{u"cost_price"_s, u"value"_s, u"average_cost"_s, u"unit_cost"_s, u"settlement"_s,
                                   u"value"_s})); // Olga's
    fixture.signIn(u"clara"_s);
    QCOMPARE(costs(), QStringList());
}

void TestCosts::theFooterAddsUpQuantitiesAlone()
{
    CostsFixture fixture;
    fixture.signIn(u"clara"_s);
    StockPage page(fixture.warehouse(), fixture.navigator, fixture.prompts, fixture.settings());
    fixture.open(page);
    page.show(StockFilter{.search = u"PUMP"_s});
    fixture.settle(page);
    const QString totals = page.list()->footer()->totals();
    QVERIFY2(totals.contains(u"10"_s), qPrintable(totals));
    QVERIFY2(!totals.contains(u"400"_s), qPrintable(totals));
}

void TestCosts::homeHasNoTileOfValue()
{
    CostsFixture fixture;
    fixture.signIn(u"clara"_s);
    HomePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.settle(page);
    QVERIFY(!page.tile(Figure::Value));
    QVERIFY(page.tile(Figure::Low));
    QVERIFY(!page.tile(Figure::Transit));
    fixture.signIn(u"olga"_s);
    HomePage owners(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(owners);
    fixture.settle(owners);
    QVERIFY2(owners.tile(Figure::Value)->figure().contains(u"526.40"_s),
             qPrintable(owners.tile(Figure::Value)->figure()));
}

void TestCosts::aReceiptAsksForNoCost()
{
    CostsFixture fixture;
    fixture.signIn(u"clara"_s);
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    for (const CostEdit *edit : page.findChildren<CostEdit *>())
        QVERIFY(!edit->isVisible());
    QVERIFY(!says(page, u"Value"_s));
}

void TestCosts::anItemKeepsTheCostThatWhoeverChangesItCannotSee()
{
    CostsFixture fixture;
    fixture.signIn(u"clara"_s);
    PricesTab tab(fixture.warehouse());
    Item pump = settled(fixture.warehouse().item(fixture.pump));
    tab.showItem(pump);
    tab.show();
    const auto edits = tab.findChildren<CostEdit *>();
    QCOMPARE(std::ranges::count_if(edits, &CostEdit::isVisible), 1); // the selling price
    const UnitCost cost = pump.costPrice;
    pump.costPrice = {};
    tab.writeTo(pump);
    QCOMPARE(pump.costPrice, cost);
    QVERIFY(!cost.isZero());
}

void TestCosts::aFileOfMovementsHasNoCosts()
{
    CostsFixture fixture;
    fixture.signIn(u"clara"_s);
    QTemporaryDir folder{fastFolder()};
    fixture.prompts.file = folder.filePath(u"movements.csv"_s);
    QWidget owner;
    const QAction *save = addExportAction(&owner, actions::exportRows, fixture.warehouse(), fixture.prompts,
                                          [] { return ExportRequest{.kind = ImportKind::Movements}; });
    const_cast<QAction *>(save)->trigger();
    QTRY_VERIFY(!fixture.prompts.notices.isEmpty());
    QFile file(fixture.prompts.file);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("PUMP"));
    QVERIFY(!text.contains("unit_cost"));
}

STOWAGE_SUITE(TestCosts)

#include "tst_costs.moc"
