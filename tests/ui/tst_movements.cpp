// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/movements_table.h"
#include "tests/support/suite.h"
#include "tests/ui/control_rules.h"
#include "tests/ui/page_fixture.h"
#include "views/movements/document_panel.h"
#include "views/movements/movement_filter_bar.h"
#include "views/movements/movements_page.h"
#include "views/shell/format.h"
#include "views/widgets/cell_delegate.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/list_footer.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/paged_table_view.h"
#include "views/widgets/period_edits.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>

using namespace stowage;
using namespace stowage::test;

namespace {

// Three days of work: a receipt of two lines, an issue a day later, an adjustment and a transfer the day after.
class MovementsFixture : public PageFixture {
public:
    MovementsFixture()
    {
        main = location(u"MAIN"_s);
        shop = location(u"SHOP"_s, 0, LocationType::Store);
        pump = item(u"PUMP"_s, u"Water pump"_s).id;
        bolt = item(u"BOLT"_s, u"Hex bolt"_s).id;
        receipt = post(DocumentKind::Receipt, main, {line(pump, u"50"_s, u"40"_s), line(bolt, u"12"_s, u"0.5"_s)},
                       u"PO-7781"_s);
        clock.advance(dayMs);
        issue = post(DocumentKind::Issue, main, {line(pump, u"5"_s)}, u"SO-12"_s);
        clock.advance(dayMs);
        DocumentLine lost = line(bolt, u"-2"_s);
        lost.reason = u"damaged"_s;
        post(DocumentKind::Adjustment, main, {lost});
        clock.advance(60'000);
        DocumentRequest transfer;
        transfer.uuid = warehouse().newUuid();
        transfer.kind = DocumentKind::Transfer;
        transfer.locationId = main;
        transfer.toLocationId = shop;
        transfer.lines = {line(pump, u"10"_s)};
        settled(warehouse().post(transfer));
    }

    MovementsPage *openPage(const PageTarget &target = {})
    {
        m_page = std::make_unique<MovementsPage>(warehouse(), navigator, prompts, settings());
        open(*m_page, target);
        return m_page.get();
    }
    // "PUMP@MAIN -5", newest first.
    static QStringList rows(const MovementsTable *table)
    {
        QStringList rows;
        for (int at = 0; at < table->rowCount(); ++at) {
            const MovementRow *row = table->row(at);
            rows << (row ? row->itemCode + u'@' + row->locationCode + u' ' + row->quantity.toString() : u"?"_s);
        }
        return rows;
    }
    int rowOf(const MovementsTable *table, RowId documentId)
    {
        for (int at = 0; at < table->rowCount(); ++at) {
            if (table->row(at) && table->row(at)->documentId == documentId)
                return at;
        }
        return -1;
    }
    Quantity onHand(RowId itemId, RowId locationId)
    {
        for (const StockRow &row : settled(warehouse().stockOf(itemId))) {
            if (row.locationId == locationId)
                return row.onHand;
        }
        return {};
    }

    static constexpr Instant dayMs = 24LL * 60 * 60 * 1000;
    RowId main = 0, shop = 0, pump = 0, bolt = 0;
    PostedDocument receipt, issue;

private:
    std::unique_ptr<MovementsPage> m_page; // goes before the warehouse
};

const QStringList everything{u"PUMP@SHOP 10"_s, u"PUMP@MAIN -10"_s, u"BOLT@MAIN -2"_s,
                             u"PUMP@MAIN -5"_s, u"BOLT@MAIN 12"_s,  u"PUMP@MAIN 50"_s};

} // namespace

class TestMovements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyTimeOfDayFitsInItsColumn();
    void filtersNarrowTheList_data();
    void filtersNarrowTheList();
    void daysAreTyped();
    void aDocumentIsFoundByItsNumberOrReference_data();
    void aDocumentIsFoundByItsNumberOrReference();
    void balancesRunFromRowToRow();
    void balancesOfAnItemFollowItsEffectiveTime();
    void theDocumentStandsBehindItsRow();
    void aDocumentTakesTheListsPlaceInANarrowWindow();
    void aReceiptTellsWhatItSettled();
    void aDocumentIsReversedFromThere();
    void aReversalThatCannotBeIsRefused();
    void aReversalLeadsToWhatItReverses();
    void newMovementsAppearByThemselves();
    void rowsAreCopiedAsASpreadsheetPastesThem();
    void theFilteredMovementsAreExported();
    void theColumnsOfTheFirstViewAreWholeAt1280();
    void everyControlHasANameAndAKeyOfItsOwn();
};

void TestMovements::everyTimeOfDayFitsInItsColumn()
{
    QLocale::setDefault(QLocale(u"ms_MY"_s)); // "12:44 PTG"
    const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    MovementsFixture floor;
    const PagedTableView *view = floor.openPage()->list()->view();
    const CellFormat format = view->format();
    const int room = view->columnWidth(view->table().columnOf(u"effective_at"_s)) - 2 * CellDelegate::padding;
    for (int hour = 0; hour < 24; ++hour) {
        const QDateTime moment(QDate(2026, 11, 21), QTime(hour, 44), format.calendar.zone());
        const QString text = formatInstant(moment.toMSecsSinceEpoch(), format.calendar, format.locale);
        QVERIFY2(view->fontMetrics().horizontalAdvance(text) <= room, qPrintable(text));
    }
}

void TestMovements::filtersNarrowTheList_data()
{
    QTest::addColumn<MovementFilter>("filter");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("none") << MovementFilter{} << everything;
    QTest::newRow("in") << MovementFilter{.kind = MovementKind::In}
                        << QStringList{u"BOLT@MAIN 12"_s, u"PUMP@MAIN 50"_s};
    QTest::newRow("out") << MovementFilter{.kind = MovementKind::Out} << QStringList{u"PUMP@MAIN -5"_s};
    QTest::newRow("adjustments") << MovementFilter{.kind = MovementKind::Adjustment} << QStringList{u"BOLT@MAIN -2"_s};
    QTest::newRow("transfers") << MovementFilter{.kind = MovementKind::Transfer}
                               << QStringList{u"PUMP@SHOP 10"_s, u"PUMP@MAIN -10"_s};
}

void TestMovements::filtersNarrowTheList()
{
    QFETCH(MovementFilter, filter);
    QFETCH(QStringList, rows);
    MovementsFixture fixture;
    MovementsPage *page = fixture.openPage(filter);
    QCOMPARE(fixture.rows(page->table()), rows);
    QCOMPARE(page->filters()->filter(), filter); // every filter has its control
    fixture.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    fixture.settle(*page);
    QCOMPARE(fixture.rows(page->table()), everything);
}

void TestMovements::daysAreTyped()
{
    MovementsFixture fixture;
    MovementsPage *page = fixture.openPage();
    page->filters()->period()->fromField()->setFocus();
    fixture.type(u"-1"_s);
    page->filters()->period()->toField()->setFocus();
    fixture.type(u"-1"_s);
    fixture.settle(*page);
    QCOMPARE(fixture.rows(page->table()), QStringList{u"PUMP@MAIN -5"_s});
}

void TestMovements::aDocumentIsFoundByItsNumberOrReference_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rows");
    QTest::newRow("a number") << u"RCV-2024-0001"_s << 2;
    QTest::newRow("a number's beginning") << u"iss"_s << 1;
    QTest::newRow("a reference") << u"PO-77"_s << 2;
    QTest::newRow("neither") << u"PO-99"_s << 0;
}

void TestMovements::aDocumentIsFoundByItsNumberOrReference()
{
    QFETCH(QString, typed);
    QFETCH(int, rows);
    MovementsFixture fixture;
    MovementsPage *page = fixture.openPage();
    page->searchField()->setFocus();
    fixture.type(typed);
    fixture.settle(*page);
    QCOMPARE(page->table()->rowCount(), rows);
}

void TestMovements::balancesRunFromRowToRow()
{
    MovementsFixture fixture;
    MovementsPage *page = fixture.openPage();
    QStringList runs;
    for (int at = 0; at < page->table()->rowCount(); ++at) {
        const MovementRow *row = page->table()->row(at);
        runs << row->balanceBefore.toString() + u" → "_s + row->balanceAfter.toString();
    }
    QCOMPARE(runs, (QStringList{u"0 → 10"_s, u"45 → 35"_s, u"12 → 10"_s, u"50 → 45"_s, u"0 → 12"_s, u"0 → 50"_s}));
}

void TestMovements::balancesOfAnItemFollowItsEffectiveTime()
{
    MovementsFixture fixture;
    DocumentRequest late; // known today, and effective before the issue
    late.uuid = fixture.warehouse().newUuid();
    late.kind = DocumentKind::Receipt;
    late.locationId = fixture.main;
    late.effectiveAt = fixture.clock.now() - 2 * MovementsFixture::dayMs + 30'000;
    late.lines = {line(fixture.pump, u"3"_s, u"40"_s)};
    settled(fixture.warehouse().post(late));
    MovementsPage *page = fixture.openPage(MovementFilter{.itemId = fixture.pump, .locationId = fixture.main});
    QStringList runs;
    for (int at = 0; at < page->table()->rowCount(); ++at) {
        const MovementRow *row = page->table()->row(at);
        runs << row->balanceBefore.toString() + u" → "_s + row->balanceAfter.toString();
    }
    QCOMPARE(runs, (QStringList{u"48 → 38"_s, u"53 → 48"_s, u"50 → 53"_s, u"0 → 50"_s}));
}

void TestMovements::theDocumentStandsBehindItsRow()
{
    MovementsFixture fixture;
    MovementsPage *page = fixture.openPage();
    page->list()->view()->setFocus();
    page->list()->view()->selectRow(fixture.rowOf(page->table(), fixture.receipt.id));
    fixture.press(Qt::Key_Return);
    fixture.settle(*page);
    DocumentPanel *panel = page->document();
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->shown().document.number, u"RCV-2024-0001"_s);
    QCOMPARE(panel->shown().document.reference, u"PO-7781"_s);
    QCOMPARE(panel->lines()->view()->table().rowCount(), 2);
    fixture.press(Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(page->list()->view()->hasFocus());
}

void TestMovements::aDocumentTakesTheListsPlaceInANarrowWindow()
{
    MovementsFixture floor;
    MovementsPage *page = floor.openPage();
    page->resize(1072, 700);
    page->list()->view()->setFocus();
    page->list()->view()->selectRow(0);
    floor.press(Qt::Key_Return);
    floor.settle(*page);
    QVERIFY(page->document()->isVisible());
    QVERIFY(!page->list()->isVisible());
    page->resize(1600, 700);
    QVERIFY(page->document()->isVisible());
    QVERIFY(page->list()->isVisible());
    page->resize(1072, 700);
    QVERIFY(!page->list()->isVisible());
    floor.press(Qt::Key_Escape);
    QVERIFY(!page->document()->isVisible());
    QVERIFY(page->list()->isVisible());
    QCOMPARE(QApplication::focusWidget(), page->list()->view());
    QCOMPARE(page->list()->view()->selectedRow(), 0);
}

void TestMovements::aReceiptTellsWhatItSettled()
{
    MovementsFixture fixture;
    Location till;
    till.code = till.name = u"TILL"_s;
    till.allowNegative = true;
    const RowId place = settled(fixture.warehouse().saveLocation(till)).id;
    fixture.post(DocumentKind::Receipt, place,
                 {line(fixture.pump, u"1"_s, u"40"_s), line(fixture.bolt, u"1"_s, u"2"_s)});
    fixture.post(DocumentKind::Issue, place, {line(fixture.pump, u"3"_s), line(fixture.bolt, u"2"_s)});
    const auto one = fixture.post(DocumentKind::Receipt, place, {line(fixture.pump, u"1"_s, u"41"_s)});
    const auto both = fixture.post(DocumentKind::Receipt, place,
                                   {line(fixture.pump, u"2"_s, u"41.50"_s), line(fixture.bolt, u"3"_s, u"1.50"_s)});
    const auto facts = [](const DocumentPanel &panel) {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&panel) && label->text().startsWith(u"Settlement of"_s))
                texts << label->text();
        }
        return texts;
    };
    MovementsPage *page = fixture.openPage(DocumentCard{one.id});
    QCOMPARE(
        facts(*page->document()),
        QStringList{u"Settlement of negative stock: 1.00. The missing 1 were estimated at 40.00 and cost 41.00."_s});
    page = fixture.openPage(DocumentCard{both.id});
    QCOMPARE(facts(*page->document()), QStringList{u"Settlement of negative stock: 1.00 over 2 line(s)."_s});
    const PagedTableView *lines = page->document()->lines()->view();
    const int column = lines->table().columnOf(u"settlement");
    QVERIFY(lines->isColumnShown(column));
    QStringList amounts;
    for (int row = 0; row < lines->table().rowCount(); ++row)
        amounts << cellText(CellKind::Settlement, lines->table().index(row, column).data(), lines->format());
    QCOMPARE(amounts, (QStringList{u"1.50"_s, u"−0.50"_s}));
    page = fixture.openPage(DocumentCard{fixture.receipt.id});
    QCOMPARE(facts(*page->document()), QStringList());

    page = fixture.openPage();
    const int inList = page->table()->columnOf(u"settlement");
    QVERIFY(!page->list()->view()->isColumnShown(inList)); // it is rare, and at hand among the columns
    const int row = fixture.rowOf(page->table(), one.id);
    QCOMPARE(cellText(CellKind::Settlement, page->table()->index(row, inList).data(), page->list()->view()->format()),
             u"1.00"_s);
}

void TestMovements::aDocumentIsReversedFromThere()
{
    MovementsFixture fixture;
    MovementsPage *page = fixture.openPage(DocumentCard{fixture.issue.id});
    DocumentPanel *panel = page->document();
    QVERIFY(panel->reasonField()->isVisible());
    panel->reasonField()->setFocus();
    fixture.type(u"Wrong customer"_s);
    fixture.run(*page, u"movements.reverse"_s);
    QCOMPARE(fixture.prompts.questions.size(), 1); // it cannot be undone
    QVERIFY(fixture.prompts.questions.first().contains(u"ISS-2024-0001"_s));
    QTRY_COMPARE(fixture.onHand(fixture.pump, fixture.main), Quantity::fromInt(40));
    fixture.settle(*page);
    QTRY_COMPARE(panel->shown().reversedByNumber, u"REV-2024-0001"_s);
    QVERIFY(!panel->reverseAction()->isEnabled()); // once is enough
    QCOMPARE(settled(fixture.warehouse().documentByNumber(u"REV-2024-0001"_s)).document.notes, u"Wrong customer"_s);
    QCOMPARE(fixture.rows(page->table()).constFirst(), u"PUMP@MAIN 5"_s);
}

void TestMovements::aReversalThatCannotBeIsRefused()
{
    MovementsFixture fixture;
    fixture.post(DocumentKind::Issue, fixture.main, {line(fixture.pump, u"30"_s)}); // 5 are left of the 50 received
    MovementsPage *page = fixture.openPage(DocumentCard{fixture.receipt.id});
    fixture.run(*page, u"movements.reverse"_s);
    QTRY_COMPARE(fixture.prompts.errors.size(), 1);
    QCOMPARE(fixture.onHand(fixture.pump, fixture.main), Quantity::fromInt(5));
    QCOMPARE(fixture.onHand(fixture.bolt, fixture.main), Quantity::fromInt(10)); // the whole document or nothing
    QVERIFY(page->document()->reverseAction()->isEnabled());
}

void TestMovements::aReversalLeadsToWhatItReverses()
{
    MovementsFixture fixture;
    const PostedDocument reversal = settled(fixture.warehouse().reverse(fixture.issue.id, {}));
    MovementsPage *page = fixture.openPage(DocumentCard{reversal.id});
    DocumentPanel *panel = page->document();
    const auto links = panel->findChildren<QPushButton *>();
    const auto link = std::find_if(links.begin(), links.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == u"ISS-2024-0001"_s;
    });
    QVERIFY(link != links.end());
    QTest::mouseClick(*link, Qt::LeftButton);
    fixture.settle(*page);
    QCOMPARE(panel->documentId(), fixture.issue.id);
    QCOMPARE(panel->shown().reversedByNumber, reversal.number);
}

void TestMovements::newMovementsAppearByThemselves()
{
    MovementsFixture fixture;
    MovementsPage *page = fixture.openPage();
    fixture.clock.advance(60'000);
    fixture.post(DocumentKind::Issue, fixture.shop, {line(fixture.pump, u"1"_s)});
    QTRY_COMPARE(page->table()->rowCount(), 7);
    QTRY_COMPARE(fixture.rows(page->table()).constFirst(), u"PUMP@SHOP -1"_s);
}

void TestMovements::rowsAreCopiedAsASpreadsheetPastesThem()
{
    MovementsFixture fixture;
    MovementsPage *page = fixture.openPage(MovementFilter{.kind = MovementKind::Out});
    PagedTableView *view = page->list()->view();
    for (const int column : view->columnsInOrder()) {
        const QByteArray id = page->table()->columnInfo(column).id;
        view->setColumnShown(column, id == "effective_at" || id == "document" || id == "quantity" || id == "reference");
    }
    view->setFocus();
    view->selectRow(0);
    fixture.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(fixture.prompts.notices.size(), 1);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3); // the last one is ended, too
    QCOMPARE(lines.first(), u"Date\tDocument\tQuantity\tReference"_s);
    QVERIFY2(lines[1].startsWith(u"2024-01-16"_s), qPrintable(lines[1]));
    QVERIFY2(lines[1].endsWith(u"\tISS-2024-0001\t-5\tSO-12"_s), qPrintable(lines[1]));
}

void TestMovements::theFilteredMovementsAreExported()
{
    MovementsFixture fixture;
    fixture.openPage(MovementFilter{.itemId = fixture.pump, .kind = MovementKind::Transfer});
    fixture.prompts.file = fixture.folder() + u"/moved.csv"_s;
    fixture.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(fixture.prompts.notices.size(), 1);
    QFile file(fixture.prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2); // what left and what arrived are one row
    QVERIFY2(lines[1].contains(",transfer,PUMP,MAIN,SHOP,10,"), lines[1].constData());
}

void TestMovements::theColumnsOfTheFirstViewAreWholeAt1280()
{
    MovementsFixture fixture;
    MovementsPage *page = fixture.openPage();
    page->resize(1072, 720); // what the navigation leaves of such a window
    fixture.settle(*page);
    QVERIFY(page->list()->view()->isVisible());
    QCOMPARE(page->list()->view()->horizontalScrollBar()->maximum(), 0);
}

void TestMovements::everyControlHasANameAndAKeyOfItsOwn()
{
    MovementsFixture fixture;
    MovementsPage *page = fixture.openPage(DocumentCard{fixture.receipt.id});
    QCOMPARE(controlFaults(*page), QString());
}

STOWAGE_SUITE(TestMovements)
#include "tst_movements.moc"
