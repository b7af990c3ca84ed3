// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/control_rules.h"
#include "tests/ui/page_fixture.h"
#include "views/receive/draft.h"
#include "views/receive/draft_banner.h"
#include "views/receive/entry_head.h"
#include "views/receive/entry_page.h"
#include "views/receive/entry_row.h"
#include "views/receive/entry_table.h"
#include "views/widgets/field_state.h"

#include <QApplication>
#include <QLineEdit>

using namespace stowage;
using namespace stowage::test;

namespace {

// A company with two locations and a few items, and keys to drive a page with.
class EntryFixture : public PageFixture {
public:
    EntryFixture()
    {
        main = location(u"MAIN"_s);
        shop = location(u"SHOP"_s, 0, LocationType::Store);
        pump =
            item(u"PUMP"_s, u"Water pump"_s, [](Item &i) {
                i.costPrice = must(UnitCost::fromString(u"40"));
                i.barcodes = {{u"4006381333931"_s, Quantity::fromInt(1)}, {u"4006381333948"_s, Quantity::fromInt(12)}};
            }).id;
        bolt = item(u"BOLT"_s, u"Hex bolt"_s).id;
        milk = item(u"MILK"_s, u"Milk"_s, [](Item &i) { i.lotTracking = LotTracking::Lot; }).id;
    }

    QString stock(RowId itemId, RowId locationId)
    {
        const QList<StockRow> rows = settled(warehouse().stockOf(itemId));
        for (const StockRow &row : rows) {
            if (row.locationId == locationId)
                return row.onHand.toString();
        }
        return u"0"_s;
    }
    std::int64_t movements() { return settled(warehouse().movementIndex({})).count; }

    // Types into the focused field and presses Enter.
    void enter(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    void enterItem(EntryPage &page, const QString &code)
    {
        type(code);
        press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return page.row()->itemId() != 0; }));
        settle(page);
    }
    void scan(EntryPage &page, const QString &code)
    {
        QVERIFY(page.handleScan(code));
        settle(page);
    }
    void postDocument(EntryPage &page)
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle(page);
    }

    RowId main = 0, shop = 0, pump = 0, bolt = 0, milk = 0;
};

Quantity q(const char *text)
{
    return must(Quantity::fromString(QString::fromLatin1(text)));
}

QString cell(EntryPage &page, int row, EntryModel::Column column)
{
    return page.model().index(row, column).data().toString();
}

} // namespace

class TestReceive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aReceiptIsTypedWithoutAMouse();
    void thirtyLinesTakeNothingButKeys();
    void scansAndKeysFillOneDocument();
    void theSameLineTakesEveryScan();
    void aPackCountsAsManyAsItHolds();
    void aLocationIsChosenByItsLabel();
    void anUnknownCodeStopsNothing();
    void plusAndMinusChangeTheQuantity();
    void equalsRepeatsTheLineBefore();
    void undoTakesThePostingBack();
    void yesterdayIsOneLetter();
    void lotsAreAskedForWhereTheyAreKept();
    void theLotThatExpiresFirstIsProposed();
    void moreThanIsOnHandIsMarkedBeforePosting();
    void aRefusalNamesTheLineAndLosesNothing();
    void aRefusedCellKeepsItsTextAndSaysWhy();
    void aQuantityIsNoFinerThanItsUnit();
    void whatIsMissingIsMarkedAtItsField();
    void aRemovedLineComesBack();
    void aDraftOutlivesTheProgram();
    void aDiscardedDraftComesBack();
    void whatWasPostedBeforeACrashIsNotPostedTwice();
    void changesAfterACrashAreADocumentOfTheirOwn();
    void aStartLineBeginsWithItsItem();
    void everyControlHasANameAndAKeyOfItsOwn();
};

void TestReceive::aReceiptIsTypedWithoutAMouse()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.enter(u"MAIN"_s); // the location has the focus while there is none
    page.row()->focusItem();
    fixture.enterItem(page, u"PUMP"_s);
    fixture.enter(u"12"_s);
    fixture.enter(u"41.50"_s);
    fixture.enter(u"left crate"_s);
    QCOMPARE(page.model().rowCount(), 1);
    QCOMPARE(cell(page, 0, EntryModel::Value), u"498.00"_s);
    QCOMPARE(cell(page, 0, EntryModel::Balance), u"0 → 12"_s);
    fixture.enterItem(page, u"BOLT"_s); // the next line has begun
    fixture.enter(u"100"_s);
    fixture.enter(u"0.05"_s);
    fixture.press(Qt::Key_Return);
    QCOMPARE(page.model().rowCount(), 2);
    fixture.postDocument(page);

    QCOMPARE(fixture.prompts.notices.size(), 1);
    QVERIFY2(fixture.prompts.notices.first().contains(u"RCV-2024-0001"_s), qPrintable(fixture.prompts.notices.first()));
    QCOMPARE(fixture.stock(fixture.pump, fixture.main), u"12"_s);
    QCOMPARE(fixture.stock(fixture.bolt, fixture.main), u"100"_s);
    const DocumentView document = settled(fixture.warehouse().documentByNumber(u"RCV-2024-0001"_s));
    QCOMPARE(document.lines.size(), 2);
    QCOMPARE(document.lines.first().notes, u"left crate"_s);
    QCOMPARE(document.lines.first().unitCost, std::optional(must(UnitCost::fromString(u"41.5"))));
    QCOMPARE(page.model().rowCount(), 0);
    QCOMPARE(page.head()->locationId(), fixture.main);
    QVERIFY(page.row()->itemField()->hasFocus());
}

void TestReceive::thirtyLinesTakeNothingButKeys()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    for (int i = 0; i < 30; ++i) {
        fixture.enterItem(page, i % 2 == 0 ? u"PUMP"_s : u"BOLT"_s);
        fixture.enter(QString::number(i + 1));
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_Return);
    }
    QCOMPARE(page.model().rowCount(), 30);
    fixture.postDocument(page);
    QCOMPARE(fixture.stock(fixture.pump, fixture.main), u"225"_s);
    QCOMPARE(fixture.stock(fixture.bolt, fixture.main), u"240"_s);
}

// A delivery as it comes: some of it scanned, some typed, with its number, costs, a lot and a note.
void TestReceive::scansAndKeysFillOneDocument()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.scan(page, u"MAIN"_s); // the label of the place
    fixture.press(Qt::Key_B, Qt::AltModifier); // Supplier's number
    fixture.type(u"DO-5512"_s);
    fixture.press(Qt::Key_K, Qt::AltModifier); // Kind of number
    fixture.type(u"Delivery note"_s);
    fixture.scan(page, u"4006381333948"_s); // a carton of 12
    fixture.scan(page, u"4006381333931"_s);
    page.row()->focusItem();
    fixture.enterItem(page, u"MILK"_s);
    fixture.enter(u"24"_s);
    fixture.enter(u"1.10"_s);
    fixture.enter(u"L-7"_s);
    fixture.enter(u"2024-03-01"_s);
    fixture.enter(u"chilled"_s);
    fixture.enterItem(page, u"BOLT"_s);
    fixture.enter(u"250"_s);
    fixture.enter(u"0.045"_s);
    fixture.press(Qt::Key_Return);
    QCOMPARE(page.model().rowCount(), 3);
    QCOMPARE(page.model().totals().quantity, q("287"));
    fixture.postDocument(page);

    const DocumentView document = settled(fixture.warehouse().documentByNumber(u"RCV-2024-0001"_s));
    QCOMPARE(document.document.reference, u"DO-5512"_s);
    QCOMPARE(document.document.referenceType, u"delivery_note"_s);
    QCOMPARE(document.lines.size(), 3);
    QCOMPARE(document.lines[0].quantity, q("13"));
    QCOMPARE(document.lines[1].lot, u"L-7"_s);
    QCOMPARE(document.lines[1].notes, u"chilled"_s);
    QCOMPARE(document.lines[2].unitCost, std::optional(must(UnitCost::fromString(u"0.045"))));
    QCOMPARE(fixture.stock(fixture.pump, fixture.main), u"13"_s);
    QCOMPARE(fixture.stock(fixture.milk, fixture.main), u"24"_s);
    QCOMPARE(fixture.stock(fixture.bolt, fixture.main), u"250"_s);
    QVERIFY(fixture.prompts.undo);
    fixture.prompts.undo();
    QTRY_COMPARE(fixture.prompts.notices.size(), 2);
    for (const RowId item : {fixture.pump, fixture.milk, fixture.bolt})
        QCOMPARE(fixture.stock(item, fixture.main), u"0"_s);
}

void TestReceive::theSameLineTakesEveryScan()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    for (int i = 0; i < 3; ++i)
        fixture.scan(page, u"4006381333931"_s);
    fixture.scan(page, u"BOLT"_s);
    QCOMPARE(page.model().rowCount(), 2);
    QCOMPARE(page.model().lines().constFirst().quantity, q("3"));
    fixture.postDocument(page);
    QCOMPARE(fixture.stock(fixture.pump, fixture.main), u"3"_s);
}

void TestReceive::aPackCountsAsManyAsItHolds()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    fixture.scan(page, u"4006381333948"_s);
    fixture.scan(page, u"4006381333931"_s);
    QCOMPARE(page.model().rowCount(), 1);
    QCOMPARE(page.model().lines().constFirst().quantity, q("13"));
    page.row()->focusItem();
    fixture.enterItem(page, u"PUMP"_s);
    fixture.scan(page, u"4006381333948"_s); // onto the line that is typed
    QCOMPARE(page.row()->typed().quantity, u"13"_s);
    fixture.postDocument(page);
    QCOMPARE(fixture.stock(fixture.pump, fixture.main), u"26"_s);
}

void TestReceive::aLocationIsChosenByItsLabel()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.scan(page, u"SHOP"_s);
    QCOMPARE(page.head()->locationId(), fixture.shop);
    QCOMPARE(page.model().rowCount(), 0);
}

void TestReceive::anUnknownCodeStopsNothing()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    fixture.scan(page, u"9999999999994"_s);
    auto *panel = page.window()->findChild<QWidget *>(u"unknownCode"_s);
    QVERIFY(panel && panel->isVisible());
    fixture.scan(page, u"4006381333931"_s);
    QCOMPARE(page.model().rowCount(), 1);
}

void TestReceive::plusAndMinusChangeTheQuantity()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    fixture.scan(page, u"PUMP"_s); // the line has the focus
    fixture.type(u"+++-"_s);
    QCOMPARE(page.model().lines().constFirst().quantity, q("3"));
    page.row()->focusItem();
    fixture.type(u"+"_s); // in the empty item field it means the line before
    QCOMPARE(page.model().lines().constFirst().quantity, q("4"));
    fixture.enterItem(page, u"BOLT"_s);
    fixture.type(u"++-"_s);
    QCOMPARE(page.row()->typed().quantity, u"2"_s);
}

void TestReceive::equalsRepeatsTheLineBefore()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    fixture.enterItem(page, u"PUMP"_s);
    fixture.enter(u"5"_s);
    fixture.enter(u"2.25"_s);
    fixture.press(Qt::Key_Return);
    fixture.enterItem(page, u"BOLT"_s);
    fixture.enter(u"="_s);
    fixture.enter(u"="_s);
    fixture.press(Qt::Key_Return);
    QCOMPARE(page.model().rowCount(), 2);
    QCOMPARE(page.model().lines().constLast().quantity, q("5"));
    QCOMPARE(page.model().lines().constLast().unitCost, std::optional(must(UnitCost::fromString(u"2.25"))));
}

void TestReceive::undoTakesThePostingBack()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    fixture.scan(page, u"PUMP"_s);
    fixture.postDocument(page);
    QCOMPARE(fixture.stock(fixture.pump, fixture.main), u"1"_s);
    QVERIFY(fixture.prompts.undo);
    fixture.prompts.undo();
    QTRY_COMPARE(fixture.prompts.notices.size(), 2);
    QCOMPARE(fixture.stock(fixture.pump, fixture.main), u"0"_s);
    const DocumentView document = settled(fixture.warehouse().documentByNumber(u"RCV-2024-0001"_s));
    QCOMPARE(document.reversedByNumber, u"REV-2024-0001"_s);
}

void TestReceive::yesterdayIsOneLetter()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    const Calendar &calendar = fixture.warehouse().company().calendar;
    fixture.press(Qt::Key_W, Qt::AltModifier); // When
    fixture.type(u"y"_s);
    fixture.scan(page, u"PUMP"_s);
    fixture.postDocument(page);
    const DocumentView document = settled(fixture.warehouse().documentByNumber(u"RCV-2024-0001"_s));
    QCOMPARE(calendar.dayOf(document.document.effectiveAt), calendar.dayOf(fixture.clock.now()).addDays(-1));
}

void TestReceive::lotsAreAskedForWhereTheyAreKept()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    fixture.enterItem(page, u"MILK"_s);
    fixture.enter(u"24"_s);
    fixture.enter(u"1.10"_s);
    fixture.press(Qt::Key_Return); // no lot yet
    fixture.press(Qt::Key_Return);
    fixture.press(Qt::Key_Return);
    QCOMPARE(page.model().rowCount(), 0); // it went to the lot instead
    fixture.enter(u"L-7"_s);
    fixture.enter(u"2024-03-01"_s);
    fixture.press(Qt::Key_Return);
    QCOMPARE(page.model().rowCount(), 1);
    QCOMPARE(page.model().lines().constFirst().expires, QDate(2024, 3, 1));
    fixture.postDocument(page);
    QCOMPARE(settled(fixture.warehouse().lotsOf(fixture.milk, fixture.main)), QList<QString>{u"L-7"_s});
}

void TestReceive::theLotThatExpiresFirstIsProposed()
{
    EntryFixture fixture;
    DocumentLine late = line(fixture.milk, u"5"_s, u"1"_s, u"LATE"_s);
    late.expires = QDate(2024, 9, 1);
    DocumentLine soon = line(fixture.milk, u"5"_s, u"1"_s, u"SOON"_s);
    soon.expires = QDate(2024, 2, 1);
    fixture.post(DocumentKind::Receipt, fixture.main, {late, soon});
    IssuePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    fixture.enterItem(page, u"MILK"_s);
    QTRY_COMPARE(page.row()->typed().lot, u"SOON"_s);
}

void TestReceive::moreThanIsOnHandIsMarkedBeforePosting()
{
    EntryFixture fixture;
    fixture.post(DocumentKind::Receipt, fixture.main, {line(fixture.pump, u"5"_s, u"10"_s)});
    IssuePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    fixture.enterItem(page, u"PUMP"_s);
    fixture.enter(u"3"_s);
    fixture.press(Qt::Key_Return);
    fixture.enterItem(page, u"PUMP"_s);
    fixture.enter(u"4"_s);
    fixture.press(Qt::Key_Return);
    fixture.settle(page);
    QCOMPARE(cell(page, 0, EntryModel::Balance), u"5 → 2"_s);
    QCOMPARE(cell(page, 1, EntryModel::Balance), u"2 → −2"_s);
    QVERIFY(!page.model().index(0, 0).data(EntryModel::BlockingRole).toBool());
    QVERIFY(page.model().index(1, 0).data(EntryModel::BlockingRole).toBool());
    QCOMPARE(page.model().firstBlocked(), 1);
}

void TestReceive::aRefusalNamesTheLineAndLosesNothing()
{
    EntryFixture fixture;
    fixture.post(DocumentKind::Receipt, fixture.main,
                 {line(fixture.pump, u"5"_s, u"10"_s), line(fixture.bolt, u"5"_s, u"1"_s)});
    IssuePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    fixture.enterItem(page, u"BOLT"_s);
    fixture.enter(u"2"_s);
    fixture.press(Qt::Key_Return);
    fixture.enterItem(page, u"PUMP"_s);
    fixture.enter(u"9"_s);
    fixture.press(Qt::Key_Return);
    const std::int64_t before = fixture.movements();
    fixture.postDocument(page);
    QCOMPARE(fixture.movements(), before);
    QCOMPARE(page.model().rowCount(), 2);
    QCOMPARE(page.model().firstBlocked(), 1);
    const QString problem = page.model().index(1, 0).data(EntryModel::ProblemRole).toString();
    QVERIFY2(problem.contains(u"PUMP"_s), qPrintable(problem));
    QCOMPARE(page.table()->currentIndex().row(), 1); // where it can be mended
    fixture.enter(u"5"_s);
    QCOMPARE(page.model().firstBlocked(), -1);
    fixture.postDocument(page);
    QCOMPARE(fixture.movements(), before + 2);
    QCOMPARE(fixture.stock(fixture.pump, fixture.main), u"0"_s);
    QCOMPARE(fixture.stock(fixture.bolt, fixture.main), u"3"_s);
}

void TestReceive::aRefusedCellKeepsItsTextAndSaysWhy()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    fixture.scan(page, u"PUMP"_s); // its quantity has the focus
    for (const QString &wrong : {u"1x"_s, u"0"_s, u"1.5"_s}) {
        fixture.type(wrong);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        fixture.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), editor);
        QCOMPARE(editor->text(), wrong);
        QVERIFY(isFieldMarked(editor));
        QVERIFY(!editor->toolTip().isEmpty());
        QCOMPARE(page.model().lines().constFirst().quantity, q("1"));
        fixture.press(Qt::Key_Escape); // and back to what it was
        QCOMPARE(cell(page, 0, EntryModel::Amount), u"1"_s);
    }
    fixture.type(u"4"_s);
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(page.model().lines().constFirst().quantity, q("4"));
}

void TestReceive::aQuantityIsNoFinerThanItsUnit()
{
    EntryFixture fixture;
    fixture.item(u"FLOUR"_s, u"Flour"_s, [](Item &item) { item.unit = u"kg"_s; });
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    const auto field = [] {
        return qobject_cast<QLineEdit *>(QApplication::focusWidget());
    };
    const auto finishLine = [&fixture] {
        for (int i = 0; i < 3; ++i) // over cost and note
            fixture.press(Qt::Key_Return);
    };
    page.row()->focusItem();
    fixture.enterItem(page, u"PUMP"_s);
    fixture.type(u"2.5"_s);
    QVERIFY(isFieldMarked(field()));
    QCOMPARE(field()->toolTip(), u"pcs has at most 0 decimals, so 2.5 is too fine. Type 3, for instance."_s);
    QCOMPARE(field()->accessibleDescription(), field()->toolTip());
    finishLine();
    QCOMPARE(page.model().rowCount(), 0);
    QCOMPARE(field()->text(), u"2.5"_s); // has the focus again
    field()->selectAll();
    fixture.type(u"3"_s);
    finishLine();
    fixture.enterItem(page, u"FLOUR"_s);
    fixture.type(u"0.125"_s);
    QVERIFY(!isFieldMarked(field()));
    finishLine();
    QCOMPARE(page.model().rowCount(), 2);

    page.table()->focusQuantity(1);
    fixture.type(u"0.1254"_s);
    QLineEdit *editor = field();
    QVERIFY(editor);
    QCOMPARE(editor->toolTip(), u"kg has at most 3 decimals, so 0.1254 is too fine. Type 0.125, for instance."_s);
    fixture.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), editor);
    QCOMPARE(page.model().lines().constLast().quantity, q("0.125"));
    editor->setText({});
    fixture.type(u"1.25"_s);
    fixture.press(Qt::Key_Return);
    QTRY_COMPARE(page.model().lines().constLast().quantity, q("1.25"));
    page.table()->focusQuantity(0);
    fixture.type(u"1.5"_s);
    QCOMPARE(field()->toolTip(), u"pcs has at most 0 decimals, so 1.5 is too fine. Type 2, for instance."_s);
}

void TestReceive::whatIsMissingIsMarkedAtItsField()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    page.row()->focusItem();
    fixture.enterItem(page, u"PUMP"_s);
    fixture.enter(u"0"_s);
    fixture.press(Qt::Key_Return);
    fixture.press(Qt::Key_Return);
    QCOMPARE(page.model().rowCount(), 0); // nothing is received by 0
    fixture.type(u"2"_s); // the quantity has the focus again
    fixture.postDocument(page);
    QCOMPARE(fixture.movements(), 0); // where to?
    QCOMPARE(page.model().rowCount(), 1);
    fixture.enter(u"MAIN"_s);
    fixture.postDocument(page);
    QCOMPARE(fixture.stock(fixture.pump, fixture.main), u"2"_s);
}

void TestReceive::aRemovedLineComesBack()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    fixture.scan(page, u"PUMP"_s);
    fixture.scan(page, u"BOLT"_s);
    QCOMPARE(page.table()->selectedLines(), QList<int>{1}); // the newest
    fixture.press(Qt::Key_Delete);
    QCOMPARE(page.model().rowCount(), 1);
    QVERIFY(fixture.prompts.undo);
    fixture.prompts.undo();
    QCOMPARE(page.model().rowCount(), 2);
    QCOMPARE(page.model().lines().constLast().code, u"BOLT"_s);
}

void TestReceive::aDraftOutlivesTheProgram()
{
    EntryFixture fixture;
    const DraftFile file(draftPath(fixture.warehouse(), DocumentKind::Receipt), fixture.warehouse().company().uid);
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    fixture.enterItem(page, u"PUMP"_s);
    fixture.enter(u"12"_s);
    fixture.enter(u"41.50"_s);
    fixture.press(Qt::Key_Return);
    fixture.enterItem(page, u"MILK"_s);
    fixture.type(u"7"_s);
    const QList<EntryLine> typed = page.model().lines();
    QTest::qWait(2000); // what a kill may cost at most
    const auto kept = file.load();
    QVERIFY(kept);
    QCOMPARE(kept->entry.lines, typed);
    QCOMPARE(kept->typed.item.code, u"MILK"_s);
    QCOMPARE(kept->typed.quantity, u"7"_s);

    QCOMPARE(fixture.movements(), 0);

    // The program that starts next knows nothing but the file.
    ReceivePage again(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(again);
    QCOMPARE(again.model().lines(), typed);
    QCOMPARE(again.head()->locationId(), fixture.main);
    QCOMPARE(again.row()->typed().quantity, u"7"_s);
    QCOMPARE(again.row()->itemId(), fixture.milk);
    const auto *banner = again.findChild<DraftBanner *>();
    QVERIFY(banner && banner->isVisible()); // which says so
    fixture.press(Qt::Key_Escape);
    again.row()->clear();
    fixture.postDocument(again);
    QCOMPARE(fixture.stock(fixture.pump, fixture.main), u"12"_s);
    QVERIFY(!file.load() || file.load()->isEmpty()); // and it is offered no more
}

void TestReceive::aDiscardedDraftComesBack()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    page.head()->setLocationId(fixture.main);
    fixture.open(page);
    fixture.scan(page, u"PUMP"_s);
    fixture.run(page, u"line.discard"_s);
    QCOMPARE(page.model().rowCount(), 0);
    QVERIFY(fixture.prompts.undo);
    fixture.prompts.undo();
    QCOMPARE(page.model().rowCount(), 1);
}

void TestReceive::whatWasPostedBeforeACrashIsNotPostedTwice()
{
    EntryFixture fixture;
    const DraftFile file(draftPath(fixture.warehouse(), DocumentKind::Receipt), fixture.warehouse().company().uid);
    Entry entry{.uuid = fixture.warehouse().newUuid(), .locationId = fixture.main};
    entry.lines = {{.itemId = fixture.pump, .code = u"PUMP"_s, .unit = u"pcs"_s, .quantity = q("4")}};
    settled(fixture.warehouse().post(requestFor(entry))); // it went through, and the program died before it knew
    QCOMPARE(file.save({.savedAt = fixture.clock.now(), .entry = entry, .posting = true}), QString());
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    QCOMPARE(page.model().rowCount(), 1);
    fixture.postDocument(page);
    QCOMPARE(fixture.stock(fixture.pump, fixture.main), u"4"_s);
    QCOMPARE(page.model().rowCount(), 0);
    QVERIFY(fixture.prompts.notices.last().contains(u"RCV-2024-0001"_s));
}

void TestReceive::changesAfterACrashAreADocumentOfTheirOwn()
{
    EntryFixture fixture;
    const DraftFile file(draftPath(fixture.warehouse(), DocumentKind::Receipt), fixture.warehouse().company().uid);
    Entry entry{.uuid = fixture.warehouse().newUuid(), .locationId = fixture.main};
    entry.lines = {{.itemId = fixture.pump, .code = u"PUMP"_s, .unit = u"pcs"_s, .quantity = q("4")}};
    settled(fixture.warehouse().post(requestFor(entry)));
    QCOMPARE(file.save({.savedAt = fixture.clock.now(), .entry = entry, .posting = true}), QString());
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.scan(page, u"BOLT"_s);
    fixture.postDocument(page);
    QCOMPARE(page.model().rowCount(), 2); // told, and nothing lost
    QCOMPARE(fixture.stock(fixture.bolt, fixture.main), u"0"_s);
    page.model().removeRows({0});
    fixture.postDocument(page);
    QCOMPARE(fixture.stock(fixture.pump, fixture.main), u"4"_s);
    QCOMPARE(fixture.stock(fixture.bolt, fixture.main), u"1"_s);
}

void TestReceive::aStartLineBeginsWithItsItem()
{
    EntryFixture fixture;
    ReceivePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page, StartLine{.itemId = fixture.bolt, .locationId = fixture.shop});
    QTRY_COMPARE(page.row()->itemId(), fixture.bolt);
    QCOMPARE(page.head()->locationId(), fixture.shop);
}

void TestReceive::everyControlHasANameAndAKeyOfItsOwn()
{
    EntryFixture fixture;
    ReceivePage receive(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(receive);
    fixture.scan(receive, u"MILK"_s); // every field shows
    QCOMPARE(controlFaults(receive), QString());
    IssuePage issue(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(issue);
    QCOMPARE(controlFaults(issue), QString());
}

STOWAGE_SUITE(TestReceive)
#include "tst_receive.moc"
