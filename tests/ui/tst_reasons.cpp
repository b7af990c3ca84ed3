// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/paper_fixture.h"
#include "views/adjust/limits_dialog.h"
#include "views/adjust/reasons_page.h"
#include "views/receive/reason_box.h"
#include "views/settings/master_detail.h"
#include "views/widgets/cost_edit.h"
#include "views/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

using namespace stowage;
using namespace stowage::test;

namespace {

Reason reasonOf(const QList<Reason> &reasons, const QString &code)
{
    const auto found = std::ranges::find(reasons, code, &Reason::code);
    return found == reasons.end() ? Reason() : *found;
}

struct ReasonsFixture : PaperFixture {
    ReasonsFixture() : page(warehouse(), navigator, prompts) { open(page); }
    void choose(const QString &code)
    {
        const auto entry =
            std::ranges::find(page.values(), code, [](const ReasonEntry &each) { return each.reason.code; });
        QVERIFY(entry != page.values().end());
        while (page.masterDetail()->current() != entry->id)
            press(Qt::Key_Down);
        settle(page);
    }
    // The dialog that the page opened, with what is stored in it. It deletes itself when it closes.
    QPointer<LimitsDialog> openLimits()
    {
        run(page, u"reasons.limits"_s);
        const QPointer<LimitsDialog> dialog = page.findChild<LimitsDialog *>();
        if (!dialog || !QTest::qWaitFor([&] { return dialog->isSettled(); }))
            qFatal("no dialog of limits");
        return dialog;
    }

    ReasonsPage page;
};

} // namespace

class TestReasons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOfTheCompanysOwnIsOfferedForAdjusting();
    void whatTheProgramBroughtOnlyGoesOutOfUse();
    void aNameIsAskedFor();
    void aNameThatIsTakenIsSaidAtTheField();
    void limitsAreTypedLineByLine();
    void whatIsWrongWithALimitIsSaid();
    void aLimitHoldsForWhoHasTheRole();
};

void TestReasons::oneOfTheCompanysOwnIsOfferedForAdjusting()
{
    ReasonsFixture fixture;
    fixture.run(fixture.page, u"reasons.new"_s);
    fixture.type(u"Staff meal"_s);
    QComboBox *direction = fixture.page.directionField();
    direction->setCurrentIndex(direction->findData(-1));
    Q_EMIT direction->activated(direction->currentIndex());
    fixture.run(fixture.page, u"form.save"_s);
    fixture.settle(fixture.page);
    const Reason made = reasonOf(settled(fixture.warehouse().reasons()), u"staff_meal"_s);
    QCOMPARE(made.name, u"Staff meal"_s);
    QCOMPARE(made.direction, -1);
    QVERIFY(made.active);
    // What it may not do is refused, what it may is posted.
    const auto more = fixture.warehouse().submitAdjustment({.uuid = fixture.warehouse().newUuid(),
                                                            .locationId = fixture.main,
                                                            .reason = made.code,
                                                            .lines = {PaperFixture::change(fixture.pump, u"1"_s)}});
    QVERIFY(!more.result());
    QVERIFY(fixture.submit({PaperFixture::change(fixture.pump, u"-1"_s)}, made.code).state == AdjustmentState::Posted);
}

void TestReasons::whatTheProgramBroughtOnlyGoesOutOfUse()
{
    ReasonsFixture fixture;
    fixture.choose(u"theft"_s);
    QVERIFY(!fixture.page.nameField()->isEnabled());
    QVERIFY(!fixture.page.directionField()->isEnabled());
    fixture.page.activeField()->click();
    fixture.run(fixture.page, u"form.save"_s);
    fixture.settle(fixture.page);
    const Reason theft = reasonOf(settled(fixture.warehouse().reasons()), u"theft"_s);
    QVERIFY(!theft.active);
    QVERIFY(theft.builtIn);
    fixture.prompts.undo();
    fixture.settle(fixture.page);
    QVERIFY(reasonOf(settled(fixture.warehouse().reasons()), u"theft"_s).active);
}

void TestReasons::aNameIsAskedFor()
{
    ReasonsFixture fixture;
    fixture.run(fixture.page, u"reasons.new"_s);
    fixture.type(u"  "_s);
    fixture.page.activeField()->click();
    fixture.run(fixture.page, u"form.save"_s);
    QVERIFY(fixture.page.form()->hasErrors());
    QCOMPARE(QApplication::focusWidget(), fixture.page.nameField());
}

void TestReasons::aNameThatIsTakenIsSaidAtTheField()
{
    ReasonsFixture fixture;
    fixture.run(fixture.page, u"reasons.new"_s);
    fixture.type(u"Damaged"_s); // whose code is the program's
    fixture.run(fixture.page, u"form.save"_s);
    fixture.settle(fixture.page);
    QVERIFY(fixture.page.form()->hasErrors());
    QCOMPARE(fixture.page.nameField()->text(), u"Damaged"_s);
}

void TestReasons::limitsAreTypedLineByLine()
{
    ReasonsFixture fixture;
    settled(fixture.warehouse().saveAdjustmentLimits({{u"clerk"_s, {}, Money::fromMinor(5000)}}));
    const QPointer<LimitsDialog> dialog = fixture.openLimits();
    QCOMPARE(dialog->count(), 1);
    QCOMPARE(dialog->amount(0)->text(), u"50.00"_s);
    dialog->addButton()->click();
    dialog->role(1)->setCurrentIndex(dialog->role(1)->findData(u"store_manager"_s));
    dialog->reason(1)->setReason(u"theft"_s);
    dialog->amount(1)->setFocus();
    fixture.type(u"12.5"_s);
    dialog->saveButton()->click();
    QTRY_VERIFY(!dialog);
    const QList<AdjustmentLimit> expected{{u"clerk"_s, {}, Money::fromMinor(5000)},
                                          {u"store_manager"_s, u"theft"_s, Money::fromMinor(1250)}};
    QCOMPARE(settled(fixture.warehouse().adjustmentLimits()), expected);
    QCOMPARE(fixture.prompts.notices.size(), 1);
}

void TestReasons::whatIsWrongWithALimitIsSaid()
{
    ReasonsFixture fixture;
    const QPointer<LimitsDialog> dialog = fixture.openLimits();
    dialog->addButton()->click();
    dialog->saveButton()->click();
    QVERIFY(!dialog->problem().isEmpty()); // no amount
    dialog->amount(0)->setFocus();
    fixture.type(u"1.234"_s);
    dialog->saveButton()->click();
    QVERIFY(!dialog->problem().isEmpty()); // more decimals than money has
    QVERIFY(dialog->isVisible());
    dialog->amount(0)->clear();
    fixture.type(u"10"_s);
    dialog->addButton()->click();
    dialog->amount(1)->setFocus();
    fixture.type(u"20"_s);
    dialog->saveButton()->click();
    QVERIFY(!dialog->problem().isEmpty()); // the same role and reason twice
    QVERIFY(settled(fixture.warehouse().adjustmentLimits()).isEmpty());
}

void TestReasons::aLimitHoldsForWhoHasTheRole()
{
    ReasonsFixture fixture;
    fixture.hirePeople(); // with a limit of 50.00 for clerks
    const QPointer<LimitsDialog> dialog = fixture.openLimits();
    dialog->amount(0)->setFocus();
    dialog->amount(0)->selectAll();
    fixture.type(u"30"_s);
    dialog->saveButton()->click();
    QTRY_VERIFY(!dialog);
    fixture.signIn(u"clara"_s);
    const Adjustment asked = fixture.submit({PaperFixture::change(fixture.pump, u"-1"_s)}); // 40.00
    QVERIFY(asked.state == AdjustmentState::PendingApproval);
}

STOWAGE_SUITE(TestReasons)
#include "tst_reasons.moc"
