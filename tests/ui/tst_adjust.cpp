// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/control_rules.h"
#include "tests/ui/paper_fixture.h"
#include "views/receive/draft.h"
#include "views/receive/entry_head.h"
#include "views/receive/entry_table.h"
#include "views/receive/reason_box.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace stowage;
using namespace stowage::test;

namespace {

// The form, at MAIN and for a reason.
struct AdjustForm : PaperFixture {
    explicit AdjustForm(const QString &reason = u"damaged"_s, bool people = false)
    {
        if (people) {
            hirePeople();
            signIn(u"clara"_s);
        }
        page = std::make_unique<AdjustPage>(warehouse(), navigator, prompts);
        open(*page);
        page->head()->setLocationId(main);
        if (!reason.isEmpty()) {
            ReasonBox *box = page->head()->reasonField();
            box->setCurrentIndex(box->findData(reason));
        }
        settle(*page);
    }
    // One line, typed from the item on.
    void typeLine(const QString &code, const QString &quantity)
    {
        page->row()->focusItem();
        enterItem(*page, code);
        type(quantity);
        const int lines = page->model().rowCount();
        for (int i = 0; i < 6 && page->model().rowCount() == lines; ++i)
            press(Qt::Key_Return);
        settle(*page);
    }
    void postDocument()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle(*page);
    }
    QString cell(int row, EntryModel::Column column) const
    {
        return page->model().index(row, column).data().toString();
    }
    QString problem(int row) const { return page->model().index(row, 0).data(EntryModel::ProblemRole).toString(); }
    QAction *postAction() const
    {
        const QList<QAction *> actions = page->pageActions();
        return *std::ranges::find(actions, u"adjust.post"_s, &QAction::objectName);
    }

    std::unique_ptr<AdjustPage> page;
};

} // namespace

class TestAdjust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aCorrectionIsTypedWithoutAMouse();
    void aScanTakesAwayWhereTheReasonDoes();
    void theSignIsTurnedByItsKey();
    void whatAddsHasACostAndWhatLeavesHasNone();
    void aLineMayHaveAReasonOfItsOwn();
    void whatCannotPostIsMarkedAtItsLine();
    void aLotIsAskedFor();
    void aboveTheLimitTheButtonSaysSo();
    void whatWaitsCanBeHadBack();
    void aDraftOutlivesTheProgram();
    void aStoredDraftIsGoneOnWith();
    void aMissingReasonIsMarkedAtItsField();
    void everyControlHasANameAndAKeyOfItsOwn();
};

void TestAdjust::aCorrectionIsTypedWithoutAMouse()
{
    PaperFixture fixture;
    AdjustPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.enter(u"MAIN"_s); // the location has the focus while there is none
    fixture.press(Qt::Key_N, Qt::AltModifier); // Reason
    fixture.type(u"Dam"_s);
    fixture.press(Qt::Key_I, Qt::AltModifier); // Item
    fixture.enterItem(page, u"PUMP"_s);
    QCOMPARE(page.row()->typed().quantity, u"-1"_s); // what is damaged leaves
    fixture.enter(u"-3"_s);
    fixture.press(Qt::Key_Return); // the reason of the line
    fixture.enter(u"dented"_s);
    fixture.settle(page);
    QCOMPARE(page.model().rowCount(), 1);
    const auto cell = [&](EntryModel::Column column) {
        return page.model().index(0, column).data().toString();
    };
    QCOMPARE(cell(EntryModel::Amount), u"−3"_s);
    QCOMPARE(cell(EntryModel::Balance), u"10 → 7"_s);
    QCOMPARE(cell(EntryModel::Value), u"−120.00"_s);
    QCOMPARE(cell(EntryModel::Reason), u"Damaged"_s);
    QCOMPARE(page.model().effect()->value, Money::fromMinor(-12000));
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    fixture.settle(page);

    QCOMPARE(fixture.prompts.notices.size(), 1);
    QVERIFY2(fixture.prompts.notices.first().contains(u"ADJ-2024-0001"_s), qPrintable(fixture.prompts.notices.first()));
    QCOMPARE(fixture.stock(fixture.pump, fixture.main), u"7"_s);
    const DocumentView document = settled(fixture.warehouse().documentByNumber(u"ADJ-2024-0001"_s));
    QCOMPARE(document.lines.first().notes, u"dented"_s);
    QCOMPARE(document.lines.first().reason, u"damaged"_s);
    QCOMPARE(page.model().rowCount(), 0);
    QCOMPARE(page.head()->locationId(), fixture.main); // not asked for again
    QCOMPARE(page.head()->reason(), u"damaged"_s);

    QVERIFY(fixture.prompts.undo);
    fixture.prompts.undo();
    QTRY_COMPARE(fixture.prompts.notices.size(), 2);
    QCOMPARE(fixture.stock(fixture.pump, fixture.main), u"10"_s);
}

void TestAdjust::aScanTakesAwayWhereTheReasonDoes()
{
    AdjustForm form;
    form.scan(*form.page, u"4006381333931"_s);
    form.scan(*form.page, u"4006381333931"_s);
    QCOMPARE(form.page->model().rowCount(), 1);
    QCOMPARE(form.cell(0, EntryModel::Amount), u"−2"_s);
    form.type(u"-"_s); // the line has the focus
    form.settle(*form.page);
    QCOMPARE(form.cell(0, EntryModel::Balance), u"10 → 7"_s);
    form.postDocument();
    QCOMPARE(form.stock(form.pump, form.main), u"7"_s);

    AdjustForm found(u"found"_s);
    found.scan(*found.page, u"PUMP"_s);
    QCOMPARE(found.cell(0, EntryModel::Amount), u"+1"_s);
    found.postDocument();
    QCOMPARE(found.stock(found.pump, found.main), u"11"_s);
}

void TestAdjust::theSignIsTurnedByItsKey()
{
    AdjustForm form(u"stock_count"_s); // which may add and take
    form.page->row()->focusItem();
    form.enterItem(*form.page, u"PUMP"_s);
    QCOMPARE(form.page->row()->typed().quantity, u"1"_s);
    form.type(u"4-"_s);
    QCOMPARE(form.page->row()->typed().quantity, u"-4"_s);
    form.type(u"+"_s);
    QCOMPARE(form.page->row()->typed().quantity, u"4"_s);
    // In a line that stands, they count one more and one less, over 0.
    form.page->row()->clear();
    form.scan(*form.page, u"PUMP"_s);
    form.type(u"-"_s);
    QCOMPARE(form.cell(0, EntryModel::Amount), u"−1"_s);
    form.type(u"+"_s);
    QCOMPARE(form.cell(0, EntryModel::Amount), u"+1"_s);
}

void TestAdjust::whatAddsHasACostAndWhatLeavesHasNone()
{
    AdjustForm form(u"stock_count"_s);
    form.page->row()->focusItem();
    form.enterItem(*form.page, u"PUMP"_s);
    form.enter(u"2"_s);
    form.enter(u"45"_s); // its unit cost
    form.press(Qt::Key_Return);
    form.press(Qt::Key_Return);
    form.typeLine(u"BOLT"_s, u"-10"_s);
    QCOMPARE(form.page->model().rowCount(), 2);
    QCOMPARE(form.cell(0, EntryModel::Value), u"90.00"_s);
    QCOMPARE(form.cell(1, EntryModel::Value), u"−5.00"_s);
    QCOMPARE(form.page->model().effect()->value, Money::fromMinor(8500));
    QVERIFY(form.page->model().flags(form.page->model().index(0, EntryModel::Cost)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!form.page->model().flags(form.page->model().index(1, EntryModel::Cost)).testFlag(Qt::ItemIsEditable));
}

void TestAdjust::aLineMayHaveAReasonOfItsOwn()
{
    AdjustForm form;
    form.typeLine(u"PUMP"_s, u"-1"_s);
    form.page->row()->focusItem();
    form.enterItem(*form.page, u"BOLT"_s);
    form.enter(u"5"_s);
    form.press(Qt::Key_Return); // the cost
    form.enter(u"Found"_s); // the reason
    form.press(Qt::Key_Return);
    form.settle(*form.page);
    QCOMPARE(form.page->model().rowCount(), 2);
    QCOMPARE(form.cell(0, EntryModel::Reason), u"Damaged"_s);
    QCOMPARE(form.cell(1, EntryModel::Reason), u"Found"_s);
    form.postDocument();
    const DocumentView document = settled(form.warehouse().documentByNumber(u"ADJ-2024-0001"_s));
    QCOMPARE(document.lines[0].reason, u"damaged"_s);
    QCOMPARE(document.lines[1].reason, u"found"_s);
    QCOMPARE(form.stock(form.bolt, form.main), u"205"_s);
}

void TestAdjust::whatCannotPostIsMarkedAtItsLine()
{
    AdjustForm form;
    form.typeLine(u"PUMP"_s, u"-11"_s); // more than there is
    form.typeLine(u"BOLT"_s, u"3"_s); // damaged, and yet more
    QVERIFY2(form.problem(0).contains(u"PUMP"_s), qPrintable(form.problem(0)));
    QVERIFY2(form.problem(1).contains(u"Damaged"_s), qPrintable(form.problem(1)));
    QCOMPARE(form.page->model().firstBlocked(), 0);
    form.postDocument();
    QCOMPARE(form.stock(form.pump, form.main), u"10"_s);
    QCOMPARE(form.page->model().rowCount(), 2); // nothing typed is lost
    QCOMPARE(form.page->table()->currentIndex().row(), 0); // where it can be mended
    form.press(Qt::Key_F2);
    form.enter(u"-2"_s);
    form.press(Qt::Key_F2);
    form.enter(u"-3"_s);
    form.settle(*form.page);
    QCOMPARE(form.page->model().firstBlocked(), -1);
    form.postDocument();
    QCOMPARE(form.stock(form.pump, form.main), u"8"_s);
    QCOMPARE(form.stock(form.bolt, form.main), u"197"_s);
}

void TestAdjust::aLotIsAskedFor()
{
    AdjustForm form;
    form.page->row()->focusItem();
    form.enterItem(*form.page, u"MILK"_s);
    QTRY_COMPARE(form.page->row()->typed().lot, u"L-7"_s); // it leaves, and this is there
    form.enter(u"-4"_s);
    for (int i = 0; i < 3; ++i)
        form.press(Qt::Key_Return);
    QCOMPARE(form.page->model().rowCount(), 1);
    form.postDocument();
    QCOMPARE(form.stock(form.milk, form.main), u"20"_s);
}

void TestAdjust::aboveTheLimitTheButtonSaysSo()
{
    AdjustForm form(u"damaged"_s, true);
    form.typeLine(u"PUMP"_s, u"-1"_s); // 40.00 of 50.00
    QCOMPARE(form.postAction()->text(), u"&Post adjustment"_s);
    form.typeLine(u"PUMP"_s, u"-1"_s);
    QCOMPARE(form.postAction()->text(), u"Submit for a&pproval"_s);
    const auto labels = form.page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"50.00"_s); }));
    form.postDocument();
    QCOMPARE(form.stock(form.pump, form.main), u"10"_s);
    QCOMPARE(settled(form.warehouse().waitingApprovals()).size(), 1);
    QVERIFY2(form.prompts.notices.last().contains(u"waits for approval"_s), qPrintable(form.prompts.notices.last()));
    QCOMPARE(form.page->model().rowCount(), 0);
    QCOMPARE(form.postAction()->text(), u"&Post adjustment"_s);
}

void TestAdjust::whatWaitsCanBeHadBack()
{
    AdjustForm form(u"damaged"_s, true);
    form.typeLine(u"PUMP"_s, u"-5"_s);
    form.postDocument();
    QVERIFY(form.prompts.undo);
    form.prompts.undo();
    QTRY_COMPARE(form.page->model().rowCount(), 1);
    form.settle(*form.page);
    QCOMPARE(settled(form.warehouse().waitingApprovals()).size(), 0);
    form.page->model().step(0, 4); // −1
    form.settle(*form.page);
    form.postDocument();
    QCOMPARE(form.stock(form.pump, form.main), u"9"_s);
    QVERIFY2(form.prompts.notices.last().contains(u"ADJ-2024-0001"_s), qPrintable(form.prompts.notices.last()));
}

void TestAdjust::aDraftOutlivesTheProgram()
{
    AdjustForm form;
    form.page->row()->focusItem();
    form.enterItem(*form.page, u"BOLT"_s);
    form.enter(u"-7"_s);
    form.enter(u"Lost"_s);
    form.press(Qt::Key_Return);
    form.enterItem(*form.page, u"PUMP"_s);
    form.type(u"-2"_s);
    const QList<EntryLine> typed = form.page->model().lines();
    QCOMPARE(typed.first().reason, u"lost"_s);
    QTest::qWait(2000); // what a kill may cost at most

    AdjustPage again(form.warehouse(), form.navigator, form.prompts);
    form.open(again);
    QCOMPARE(again.model().lines(), typed);
    QCOMPARE(again.head()->locationId(), form.main);
    QCOMPARE(again.head()->reason(), u"damaged"_s);
    QCOMPARE(again.row()->typed().quantity, u"-2"_s);
}

void TestAdjust::aStoredDraftIsGoneOnWith()
{
    AdjustForm form(u"found"_s);
    form.typeLine(u"BOLT"_s, u"1"_s);
    const Adjustment stored = settled(form.warehouse().saveAdjustment({.uuid = form.warehouse().newUuid(),
                                                                       .locationId = form.main,
                                                                       .reason = u"lost"_s,
                                                                       .notes = u"Count again"_s,
                                                                       .lines = {form.change(form.pump, u"-2"_s)}}));
    form.page->show(AdjustmentDraft{stored.id});
    form.settle(*form.page);
    QCOMPARE(form.page->model().rowCount(), 1);
    QCOMPARE(form.cell(0, EntryModel::Code), u"PUMP"_s);
    QCOMPARE(form.page->head()->reason(), u"lost"_s);
    QVERIFY(form.prompts.undo); // what stood there before is not lost
    form.postDocument();
    QCOMPARE(form.stock(form.pump, form.main), u"8"_s);
    const Adjustment posted = settled(form.warehouse().adjustment(stored.id));
    QCOMPARE(posted.state, AdjustmentState::Posted);
    QCOMPARE(posted.notes, u"Count again"_s);
}

void TestAdjust::aMissingReasonIsMarkedAtItsField()
{
    AdjustForm form{QString()};
    form.typeLine(u"PUMP"_s, u"-1"_s);
    form.postDocument();
    QCOMPARE(form.stock(form.pump, form.main), u"10"_s);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(form.page->head()->reasonField()));
    form.type(u"Theft"_s);
    form.settle(*form.page);
    form.postDocument();
    QCOMPARE(form.stock(form.pump, form.main), u"9"_s);
}

void TestAdjust::everyControlHasANameAndAKeyOfItsOwn()
{
    AdjustForm form(u"found"_s);
    form.scan(*form.page, u"MILK"_s); // every field shows
    QCOMPARE(controlFaults(*form.page), QString());
}

STOWAGE_SUITE(TestAdjust)
#include "tst_adjust.moc"
