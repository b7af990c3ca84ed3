// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/waiting_table.h"
#include "tests/support/suite.h"
#include "tests/ui/control_rules.h"
#include "tests/ui/paper_fixture.h"
#include "views/adjust/adjustment_view.h"
#include "views/adjust/approvals_page.h"
#include "views/adjust/sign_as.h"
#include "views/home/home_page.h"
#include "views/home/tile.h"
#include "views/shell/navigation.h"
#include "views/widgets/field_state.h"
#include "views/widgets/paged_list.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace stowage;
using namespace stowage::test;

namespace {

// Clara asked twice; somebody is at work and looks at what waits.
struct Desk : PaperFixture {
    explicit Desk(const QString &login)
    {
        hirePeople();
        signIn(u"clara"_s);
        first = submit({change(pump, u"-2"_s)});
        second = submit({change(pump, u"-3"_s), change(bolt, u"-20"_s)}, u"lost"_s);
        signIn(login);
        page = std::make_unique<ApprovalsPage>(warehouse(), navigator, prompts, settings());
        open(*page);
    }
    QAction *action(const QString &id) const
    {
        const QList<QAction *> actions = page->pageActions();
        return *std::ranges::find(actions, id, &QAction::objectName);
    }
    SignAs *askSomebodyElse()
    {
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = page->findChild<SignAs *>();
        if (!dialog || !QTest::qWaitFor([&] { return dialog->isSettled() && dialog->isVisible(); }))
            qFatal("nobody is asked");
        return dialog;
    }
    void typePin(SignAs *dialog, const QString &name, const QString &pin)
    {
        dialog->people()->setCurrentIndex(dialog->people()->findText(name));
        dialog->secret()->setFocus();
        QTest::keyClicks(dialog->secret(), pin);
        QTest::keyClick(dialog->secret(), Qt::Key_Return);
        QPointer<SignAs> open = dialog;
        QVERIFY(QTest::qWaitFor([&] { return !open || open->isSettled(); }, 20'000));
        settle(*page);
    }

    Adjustment first, second;
    std::unique_ptr<ApprovalsPage> page;
};

} // namespace

class TestApprovals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatWaitsIsShownWithWhatItWouldDo();
    void oneKeyApprovesAndStockChanges();
    void severalAreApprovedAtOnce();
    void rejectingNeedsANote();
    void onesOwnIsShownButNotDecided();
    void somebodyElseApprovesAtThisMachine();
    void aWrongPinIsAskedForAgain();
    void homeTellsHowManyWait();
    void theNavigationTellsHowManyWait();
    void everyControlHasANameAndAKeyOfItsOwn();
};

void TestApprovals::whatWaitsIsShownWithWhatItWouldDo()
{
    Desk desk(u"max"_s);
    QCOMPARE(desk.page->table()->rowCount(), 2);
    QTRY_COMPARE(desk.page->adjustment()->adjustmentId(), desk.first.id); // the oldest is chosen
    desk.settle(*desk.page);
    const auto *lines = desk.page->adjustment()->lines()->view()->model();
    QCOMPARE(lines->rowCount(), 1);
    QCOMPARE(lines->index(0, 2).data().value<Quantity>(), Quantity::fromInt(10)); // before
    QCOMPARE(lines->index(0, 4).data().value<Quantity>(), Quantity::fromInt(8)); // after
    desk.press(Qt::Key_Down);
    desk.settle(*desk.page);
    QCOMPARE(desk.page->adjustment()->adjustmentId(), desk.second.id);
    QCOMPARE(lines->rowCount(), 2);
}

void TestApprovals::oneKeyApprovesAndStockChanges()
{
    Desk desk(u"max"_s);
    QTRY_VERIFY(desk.action(u"approvals.approve"_s)->isEnabled());
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.settle(*desk.page);
    QCOMPARE(desk.stock(desk.pump, desk.main), u"8"_s);
    QCOMPARE(desk.page->table()->rowCount(), 1);
    QVERIFY2(desk.prompts.notices.last().contains(desk.first.number), qPrintable(desk.prompts.notices.last()));
    QTRY_COMPARE(desk.page->adjustment()->adjustmentId(), desk.second.id); // the next one
}

void TestApprovals::severalAreApprovedAtOnce()
{
    Desk desk(u"max"_s);
    QTRY_VERIFY(desk.action(u"approvals.approve"_s)->isEnabled());
    desk.page->list()->view()->setFocus();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.settle(*desk.page);
    QCOMPARE(desk.page->table()->rowCount(), 0);
    QCOMPARE(desk.stock(desk.pump, desk.main), u"5"_s);
    QCOMPARE(desk.stock(desk.bolt, desk.main), u"180"_s);
    QVERIFY(!desk.page->adjustment()->isVisible());
}

void TestApprovals::rejectingNeedsANote()
{
    Desk desk(u"max"_s);
    QTRY_VERIFY(desk.action(u"approvals.reject"_s)->isEnabled());
    desk.action(u"approvals.reject"_s)->trigger();
    QVERIFY(isFieldMarked(desk.page->notesField()));
    QVERIFY(desk.page->notesField()->hasFocus());
    QCOMPARE(desk.page->table()->rowCount(), 2);
    desk.type(u"Count again"_s);
    QVERIFY(!isFieldMarked(desk.page->notesField()));
    desk.action(u"approvals.reject"_s)->trigger();
    desk.settle(*desk.page);
    QCOMPARE(desk.page->table()->rowCount(), 1);
    QCOMPARE(settled(desk.warehouse().adjustment(desk.first.id)).state, AdjustmentState::Rejected);
    QCOMPARE(desk.stock(desk.pump, desk.main), u"10"_s);
}

void TestApprovals::onesOwnIsShownButNotDecided()
{
    Desk desk(u"clara"_s);
    QCOMPARE(desk.page->table()->rowCount(), 2);
    QTRY_VERIFY(desk.page->whyNot()->isVisible());
    QVERIFY2(desk.page->whyNot()->text().contains(u"somebody else must approve"_s),
             qPrintable(desk.page->whyNot()->text()));
    QVERIFY(!desk.action(u"approvals.approve"_s)->isEnabled());
    QVERIFY(!desk.action(u"approvals.reject"_s)->isEnabled());
    QVERIFY(desk.action(u"approvals.as"_s)->isEnabled());
}

void TestApprovals::somebodyElseApprovesAtThisMachine()
{
    Desk desk(u"clara"_s);
    QTRY_VERIFY(desk.action(u"approvals.as"_s)->isEnabled());
    SignAs *dialog = desk.askSomebodyElse();
    QCOMPARE(dialog->people()->findText(u"Clara Clerk"_s), -1); // she is at work
    desk.typePin(dialog, u"Max Manager"_s, u"2580"_s);
    QTRY_COMPARE(desk.page->table()->rowCount(), 1);
    QCOMPARE(desk.stock(desk.pump, desk.main), u"8"_s);
    QCOMPARE(desk.warehouse().actor().login(), u"clara"_s); // and stays at work
    const auto said = settled(desk.warehouse().approvalsOf(ApprovalSubject::Adjustment, desk.first.id));
    QCOMPARE(said.first().decidedBy, u"max"_s);
}

void TestApprovals::aWrongPinIsAskedForAgain()
{
    Desk desk(u"clara"_s);
    QTRY_VERIFY(desk.action(u"approvals.as"_s)->isEnabled());
    SignAs *dialog = desk.askSomebodyElse();
    desk.typePin(dialog, u"Max Manager"_s, u"1111"_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(isFieldMarked(dialog->secret()));
    QVERIFY(dialog->secret()->text().isEmpty());
    QCOMPARE(desk.stock(desk.pump, desk.main), u"10"_s);
    desk.typePin(dialog, u"Max Manager"_s, u"2580"_s);
    QTRY_COMPARE(desk.stock(desk.pump, desk.main), u"8"_s);
}

void TestApprovals::homeTellsHowManyWait()
{
    Desk desk(u"max"_s);
    HomePage home(desk.warehouse(), desk.navigator, desk.prompts);
    desk.open(home);
    Tile *tile = home.tile(HomePage::Figure::Waiting);
    QTRY_VERIFY(tile->isVisible());
    QCOMPARE(tile->figure(), u"2"_s);
    tile->setFocus();
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.navigator.steps.last().page, PageId::Approvals);
    desk.signIn(u"clara"_s); // who waits for others
    QTRY_VERIFY(!tile->isVisible());
}

void TestApprovals::theNavigationTellsHowManyWait()
{
    QWidget window;
    QAction *go = stowage::addAction(&window, actions::goApprovals);
    Navigation navigation(&window);
    navigation.addPage(PageId::Approvals, go);
    navigation.finish();
    window.resize(300, 300);
    window.show();
    navigation.setBadge(PageId::Approvals, 3);
    const auto *button = navigation.findChild<QToolButton *>();
    const auto *badge = button->findChild<QLabel *>();
    QCOMPARE(badge->text(), u"3"_s);
    QVERIFY(badge->isVisible());
    QVERIFY(button->rect().contains(badge->geometry()));
    QCOMPARE(button->accessibleName(), u"Approvals, 3 waiting"_s);
    navigation.setBadge(PageId::Approvals, 0);
    QVERIFY(!badge->isVisible());
    QCOMPARE(button->accessibleName(), u"Approvals"_s);
}

void TestApprovals::everyControlHasANameAndAKeyOfItsOwn()
{
    Desk desk(u"max"_s);
    QTRY_VERIFY(desk.action(u"approvals.approve"_s)->isEnabled());
    QCOMPARE(controlFaults(*desk.page), QString());
    SignAs *dialog = desk.askSomebodyElse();
    QCOMPARE(controlFaults(*dialog), QString());
    dialog->reject();
}

STOWAGE_SUITE(TestApprovals)
#include "tst_approvals.moc"
