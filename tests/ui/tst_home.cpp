// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/items_table.h"
#include "models/tables/movements_table.h"
#include "models/tables/stock_table.h"
#include "tests/support/suite.h"
#include "tests/ui/control_rules.h"
#include "tests/ui/page_fixture.h"
#include "views/home/choice_card.h"
#include "views/home/draft_strip.h"
#include "views/home/flow_bins.h"
#include "views/home/home_page.h"
#include "views/home/mover_list.h"
#include "views/home/tile.h"
#include "views/items/items_page.h"
#include "views/movements/movements_page.h"
#include "views/receive/draft.h"
#include "views/stock/stock_page.h"
#include "views/widgets/chart_bars.h"
#include "views/widgets/list_footer.h"
#include "views/widgets/paged_list.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>

using namespace stowage;
using namespace stowage::test;

namespace {

using Figure = HomePage::Figure;

Quantity q(const char *text)
{
    return must(Quantity::fromString(QString::fromLatin1(text)));
}

// A company in which something is low, out and below zero, and things moved on several days.
class HomeFixture : public PageFixture {
public:
    HomeFixture()
    {
        main = location(u"MAIN"_s);
        Location lax;
        lax.code = lax.name = u"LAX"_s;
        lax.allowNegative = true;
        shop = settled(warehouse().saveLocation(lax)).id;
        const auto minimum = [](Item &i) {
            i.minimumStock = Quantity::fromInt(10);
        };
        pump = item(u"PUMP"_s, u"Water pump"_s, minimum).id;
        bolt = item(u"BOLT"_s, u"Hex bolt"_s, minimum).id;
        neverMoved = item(u"NEW"_s, u"Never moved"_s, minimum).id;
        item(u"NEW-2"_s, u"Never moved, no minimum"_s);
        receive({line(pump, u"50"_s, u"40"_s), line(bolt, u"12"_s, u"0.5"_s)});
        clock.advance(3 * dayMs);
        post(DocumentKind::Issue, main, {line(pump, u"45"_s), line(bolt, u"12"_s)});
        post(DocumentKind::Issue, shop, {line(bolt, u"2"_s)});
    }

    void receive(const QList<DocumentLine> &lines) { post(DocumentKind::Receipt, main, lines); }
    // Sends pumps to the shop; the place that they pass.
    RowId ship()
    {
        DocumentRequest transfer;
        transfer.uuid = warehouse().newUuid();
        transfer.kind = DocumentKind::Transfer;
        transfer.locationId = main;
        transfer.toLocationId = shop;
        transfer.lines = {line(pump, u"2"_s)};
        settled(warehouse().post(transfer));
        for (const Location &location : settled(warehouse().locations())) {
            if (location.type == LocationType::Transit)
                return location.id;
        }
        return 0;
    }

    static constexpr Instant dayMs = 24LL * 60 * 60 * 1000;
    RowId main = 0, shop = 0, pump = 0, bolt = 0, neverMoved = 0;
};

} // namespace

class TestHome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void barsCoverThePeriod_data();
    void barsCoverThePeriod();
    void barsAddUpTheirDays();
    void aTileOpensAsManyRowsAsItSays_data();
    void aTileOpensAsManyRowsAsItSays();
    void theTilesOfValueOpenWhatAddsUpToThem();
    void theTilesShowTheirFiguresInOneSize_data();
    void theTilesShowTheirFiguresInOneSize();
    void theMostIssuedKeepTheirNames();
    void theFiguresFollowThePeriod();
    void theFiguresFollowTheLedger();
    void aBarOpensItsDays();
    void theTableHoldsTheChartsFigures();
    void aMoverOpensItsMovements();
    void anEmptyCompanyOffersThreeWaysToBegin();
    void aDraftIsOfferedForGoingOn();
    void everyControlHasANameAndAKeyOfItsOwn();
};

void TestHome::barsCoverThePeriod_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("bars");
    QTest::addColumn<QDate>("secondBar");
    QTest::newRow("a week by days") << QDate(2024, 1, 9) << QDate(2024, 1, 15) << 7 << QDate(2024, 1, 10);
    QTest::newRow("30 days by days") << QDate(2023, 12, 17) << QDate(2024, 1, 15) << 30 << QDate(2023, 12, 18);
    QTest::newRow("90 days by weeks") << QDate(2023, 10, 18) << QDate(2024, 1, 15) << 14 << QDate(2023, 10, 23);
    QTest::newRow("a year by months") << QDate(2023, 1, 16) << QDate(2024, 1, 15) << 13 << QDate(2023, 2, 1);
}

void TestHome::barsCoverThePeriod()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(int, bars);
    QFETCH(QDate, secondBar);
    const QList<FlowBin> bins = flowBins({}, from, to, flowStepFor(from, to), Qt::Monday);
    QCOMPARE(bins.size(), bars);
    QCOMPARE(bins.first().from, from);
    QCOMPARE(bins[1].from, secondBar);
    QCOMPARE(bins.last().to, to);
    for (qsizetype i = 1; i < bins.size(); ++i)
        QCOMPARE(bins[i].from, bins[i - 1].to.addDays(1));
}

void TestHome::barsAddUpTheirDays()
{
    const QDate from(2024, 1, 1); // a Monday
    const QDate to(2024, 3, 31);
    const QList<DailyFlow> daily{{QDate(2024, 1, 1), q("2"), q("1")},
                                 {QDate(2024, 1, 7), q("3.5"), q("0")},
                                 {QDate(2024, 1, 8), q("4"), q("0.25")},
                                 {QDate(2024, 4, 1), q("99"), q("99")}};
    const QList<FlowBin> bins = flowBins(daily, from, to, FlowStep::Week, Qt::Monday);
    QCOMPARE(bins[0].in, q("5.5"));
    QCOMPARE(bins[0].out, q("1"));
    QCOMPARE(bins[1].in, q("4"));
    QCOMPARE(bins[1].out, q("0.25"));
    QCOMPARE(bins.last().in, q("0")); // what lies beyond the period is not in it
}

void TestHome::aTileOpensAsManyRowsAsItSays_data()
{
    QTest::addColumn<int>("figure");
    QTest::addColumn<QString>("shown");
    QTest::newRow("low") << static_cast<int>(Figure::Low) << u"3"_s;
    QTest::newRow("out") << static_cast<int>(Figure::Out) << u"2"_s;
    QTest::newRow("negative") << static_cast<int>(Figure::Negative) << u"1"_s;
    QTest::newRow("movements") << static_cast<int>(Figure::Movements) << u"5"_s;
}

void TestHome::aTileOpensAsManyRowsAsItSays()
{
    QFETCH(int, figure);
    QFETCH(QString, shown);
    HomeFixture fixture;
    HomePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    Tile *tile = page.tile(static_cast<Figure>(figure));
    QCOMPARE(tile->figure(), shown);
    tile->setFocus();
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.navigator.steps.size(), 1);
    const auto [asked, target] = fixture.navigator.steps.first();
    if (asked == PageId::Movements) {
        MovementsPage list(fixture.warehouse(), fixture.navigator, fixture.prompts, fixture.settings());
        fixture.open(list, target);
        QCOMPARE(QString::number(list.table()->total()), shown);
    } else if (asked == PageId::Items) {
        ItemsPage list(fixture.warehouse(), fixture.navigator, fixture.prompts, fixture.settings());
        fixture.open(list, target);
        QCOMPARE(QString::number(list.table()->total()), shown);
    } else {
        QCOMPARE(asked, PageId::Stock);
        StockPage list(fixture.warehouse(), fixture.navigator, fixture.prompts, fixture.settings());
        fixture.open(list, target);
        QCOMPARE(QString::number(list.table()->total()), shown);
    }
}

void TestHome::theTilesOfValueOpenWhatAddsUpToThem()
{
    HomeFixture fixture;
    const RowId transit = fixture.ship();
    HomePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    StockPage list(fixture.warehouse(), fixture.navigator, fixture.prompts, fixture.settings());
    QTest::mouseClick(page.tile(Figure::Value), Qt::LeftButton);
    fixture.open(list, fixture.navigator.steps.last().target);
    const QString value = page.tile(Figure::Value)->figure();
    QVERIFY2(list.list()->footer()->totals().endsWith(value), qPrintable(value + list.list()->footer()->totals()));
    QTest::mouseClick(page.tile(Figure::Transit), Qt::LeftButton);
    QTRY_COMPARE(fixture.navigator.steps.size(), 2);
    QCOMPARE(fixture.navigator.lastTarget<StockFilter>()->locationId, transit);
}

void TestHome::theTilesShowTheirFiguresInOneSize_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("cost");
    for (const int width : {1600, 1072, 816, 552}) {
        QTest::addRow("hundreds, %d", width) << width << u"4"_s;
        QTest::addRow("hundred thousands, %d", width) << width << u"4064.86"_s;
        QTest::addRow("hundred millions, %d", width) << width << u"1234567.89"_s;
    }
}

void TestHome::theTilesShowTheirFiguresInOneSize()
{
    QFETCH(int, width);
    QFETCH(QString, cost);
    HomeFixture fixture;
    fixture.receive({line(fixture.pump, u"100"_s, cost)});
    HomePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    page.resize(width, 700);
    fixture.settle(page);
    QSet<int> sizes;
    for (const Figure figure :
         {Figure::Value, Figure::Low, Figure::Out, Figure::Negative, Figure::Transit, Figure::Movements}) {
        const Tile *tile = page.tile(figure);
        sizes << tile->figurePercent();
        QVERIFY(tile->figurePercent() <= tile->fittingPercent()); // it is shown whole
        QVERIFY2(tile->figurePercent() >= 105, qPrintable(QString::number(tile->figurePercent())));
    }
    QCOMPARE(sizes.size(), 1);
}

void TestHome::theMostIssuedKeepTheirNames()
{
    HomeFixture fixture;
    HomePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    const MoverList *movers = page.movers();
    QVERIFY(!movers->isColumnHidden(3));
    page.resize(816, 700);
    fixture.settle(page);
    QCOMPARE(movers->horizontalScrollBar()->maximum(), 0);
    QVERIFY2(movers->columnWidth(1) > 80, qPrintable(QString::number(movers->columnWidth(1))));
    page.resize(1280, 800);
    fixture.settle(page);
    QVERIFY(!movers->isColumnHidden(3));
}

void TestHome::theFiguresFollowThePeriod()
{
    HomeFixture fixture;
    fixture.clock.advance(10 * HomeFixture::dayMs); // all of it is more than a week ago
    HomePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    QCOMPARE(page.tile(Figure::Movements)->figure(), u"5"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(page.tile(Figure::Movements)->figure(), u"0"_s);
    QCOMPARE(page.chart()->groups().size(), 7);
}

void TestHome::theFiguresFollowTheLedger()
{
    HomeFixture fixture;
    HomePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    QCOMPARE(page.tile(Figure::Low)->figure(), u"3"_s);
    fixture.receive({line(fixture.bolt, u"100"_s, u"0.5"_s), line(fixture.neverMoved, u"11"_s, u"1"_s)});
    QTRY_COMPARE(page.tile(Figure::Out)->figure(), u"1"_s);
    QCOMPARE(page.tile(Figure::Low)->figure(), u"2"_s);
}

void TestHome::aBarOpensItsDays()
{
    HomeFixture fixture;
    HomePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    QWidget *chart = page.chart()->chartView();
    chart->setFocus(Qt::TabFocusReason);
    // The focus begins at the newest day; the day of the issues is today, the one of the receipt three days before.
    fixture.press(Qt::Key_Right);
    QVERIFY2(chart->accessibleDescription().endsWith(u"Out 59"_s), qPrintable(chart->accessibleDescription()));
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.navigator.steps.size(), 1);
    const auto filter = std::get<MovementFilter>(fixture.navigator.steps.first().target);
    QCOMPARE(filter.kind, std::optional(MovementKind::Out));
    Quantity sum;
    for (const MovementRow &row : settled(fixture.warehouse().movementPage(filter, {})))
        sum += row.quantity;
    QCOMPARE(sum, q("-59"));
}

void TestHome::theTableHoldsTheChartsFigures()
{
    HomeFixture fixture;
    HomePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    page.chart()->setTableShown(true);
    const auto *table = page.chart()->findChild<QTableView *>();
    QVERIFY(table && table->isVisible());
    const QAbstractItemModel *model = table->model();
    QCOMPARE(model->rowCount(), page.chart()->groups().size());
    const int last = model->rowCount() - 1;
    QCOMPARE(model->index(last, 2).data().toString(), u"59"_s);
    QCOMPARE(model->index(last - 3, 1).data().toString(), u"62"_s);
}

void TestHome::aMoverOpensItsMovements()
{
    HomeFixture fixture;
    HomePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    MoverList *movers = page.movers();
    QCOMPARE(movers->model()->index(0, 0).data().toString(), u"PUMP"_s);
    movers->setFocus();
    movers->setCurrentIndex(movers->model()->index(0, 0));
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.navigator.steps.size(), 1);
    QCOMPARE(std::get<MovementFilter>(fixture.navigator.steps.first().target).itemId, fixture.pump);
}

void TestHome::anEmptyCompanyOffersThreeWaysToBegin()
{
    PageFixture fixture;
    HomePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    QList<PageId> pages;
    const QList<ChoiceCard *> cards = page.findChildren<ChoiceCard *>();
    for (ChoiceCard *card : cards) {
        QVERIFY(card->isVisible());
        card->setFocus();
        fixture.press(Qt::Key_Return);
        pages << fixture.navigator.steps.last().page;
    }
    QCOMPARE(pages, (QList<PageId>{PageId::Items, PageId::Import, PageId::Receive}));
    QVERIFY(std::holds_alternative<ItemEditorFor>(fixture.navigator.steps.first().target));
}

void TestHome::aDraftIsOfferedForGoingOn()
{
    HomeFixture fixture;
    const DraftFile file(draftPath(fixture.warehouse(), DocumentKind::Issue), fixture.warehouse().company().uid);
    Entry entry{.uuid = fixture.warehouse().newUuid(), .kind = DocumentKind::Issue};
    entry.lines = {{.itemId = fixture.pump, .code = u"PUMP"_s, .unit = u"pcs"_s, .quantity = q("1")}};
    QCOMPARE(file.save({.savedAt = fixture.clock.now(), .entry = entry}), QString());
    HomePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    const auto *strip = page.findChild<DraftStrip *>();
    QVERIFY(strip->isVisible());
    QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(fixture.navigator.steps.last().page, PageId::Issue);
}

void TestHome::everyControlHasANameAndAKeyOfItsOwn()
{
    HomeFixture fixture;
    HomePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    QCOMPARE(controlFaults(page), QString());
}

STOWAGE_SUITE(TestHome)
#include "tst_home.moc"
