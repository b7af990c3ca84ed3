// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/adjustments_table.h"
#include "tests/support/suite.h"
#include "tests/ui/control_rules.h"
#include "tests/ui/paper_fixture.h"
#include "views/adjust/adjustment_filter_bar.h"
#include "views/adjust/adjustment_view.h"
#include "views/adjust/adjustments_page.h"
#include "views/movements/document_panel.h"
#include "views/receive/reason_box.h"
#include "views/widgets/paged_list.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace stowage;
using namespace stowage::test;

namespace {

// A posted one, one that waits, one that was rejected, a draft, and one that an import posted.
struct PaperList : PaperFixture {
    PaperList()
    {
        post(DocumentKind::Adjustment, main, {noted()});
        hirePeople();
        signIn(u"clara"_s);
        posted = submit({change(bolt, u"-10"_s)}, u"lost"_s); // 5.00
        rejected = submit({change(pump, u"-4"_s)});
        decide(rejected, false);
        waiting = submit({change(pump, u"-2"_s), change(bolt, u"-20"_s)});
        draft = settled(warehouse().saveAdjustment({.uuid = warehouse().newUuid(),
                                                    .locationId = shop,
                                                    .reason = u"found"_s,
                                                    .lines = {change(bolt, u"3"_s)}}));
        page = std::make_unique<AdjustmentsPage>(warehouse(), navigator, prompts, settings());
        open(*page);
    }
    DocumentLine noted() const
    {
        DocumentLine one = line(bolt, u"5"_s, u"0.50"_s);
        one.reason = u"found"_s;
        return one;
    }
    void decide(const Adjustment &adjustment, bool approve)
    {
        for (const WaitingApproval &each : settled(warehouse().waitingApprovals())) {
            if (each.approval.subjectId == adjustment.id)
                settled(
                    warehouse().decideAdjustmentAs(u"max"_s, u"2580"_s, each.approval.id, approve, u"Count again"_s));
        }
    }
    int rowOf(RowId adjustmentId) const
    {
        for (int row = 0; row < page->table()->rowCount(); ++row) {
            const AdjustmentRow *at = page->table()->row(row);
            if (at && at->adjustmentId == adjustmentId)
                return row;
        }
        return -1;
    }
    // Enter on its row shows it beside the list.
    void openRow(RowId adjustmentId)
    {
        page->list()->view()->setFocus();
        page->list()->view()->selectRow(rowOf(adjustmentId));
        press(Qt::Key_Return);
        settle(*page);
    }
    QAction *action(const QString &id) const
    {
        const QList<QAction *> actions = page->pageActions();
        return *std::ranges::find(actions, id, &QAction::objectName);
    }
    QStringList offered() const
    {
        QStringList ids;
        for (const QString &id :
             {u"adjustments.edit"_s, u"adjustments.withdraw"_s, u"adjustments.remove"_s, u"adjustments.reverse"_s}) {
            if (action(id)->isVisible())
                ids << id.section(u'.', 1);
        }
        return ids;
    }
    QStringList texts() const
    {
        QStringList all;
        for (const QLabel *label : page->adjustment()->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }

    Adjustment posted, rejected, waiting, draft;
    std::unique_ptr<AdjustmentsPage> page;
};

} // namespace

class TestAdjustments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyAdjustmentIsListedWithItsState();
    void filtersNarrowTheList();
    void enterShowsTheDetailsBesideTheList();
    void whatIsOfferedFollowsTheState();
    void aRejectedOneGoesBackToTheForm();
    void aRemovedDraftComesBack();
    void aPostedOneIsReversed();
    void whatNobodyWroteShowsItsDocument();
    void everyControlHasANameAndAKeyOfItsOwn();
};

void TestAdjustments::everyAdjustmentIsListedWithItsState()
{
    PaperList papers;
    QCOMPARE(papers.page->table()->rowCount(), 5);
    QList<AdjustmentState> states;
    for (const RowId id : {papers.posted.id, papers.rejected.id, papers.waiting.id, papers.draft.id})
        states << papers.page->table()->row(papers.rowOf(id))->state;
    QCOMPARE(states, (QList{AdjustmentState::Posted, AdjustmentState::Rejected, AdjustmentState::PendingApproval,
                            AdjustmentState::Draft}));
}

void TestAdjustments::filtersNarrowTheList()
{
    PaperList papers;
    AdjustmentFilterBar *filters = papers.page->filters();
    filters->stateField()->setFocus();
    papers.type(u"Wait"_s); // Waits for approval
    papers.settle(*papers.page);
    QCOMPARE(papers.page->table()->rowCount(), 1);
    QCOMPARE(papers.page->table()->row(0)->adjustmentId, papers.waiting.id);
    papers.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    papers.settle(*papers.page);
    QCOMPARE(papers.page->table()->rowCount(), 5);
    filters->reasonField()->setFocus();
    papers.type(u"Found"_s);
    papers.settle(*papers.page);
    QCOMPARE(papers.page->table()->rowCount(), 1); // the document of the import has no reason of its own
    filters->setFilter({});
    papers.page->searchField()->setFocus();
    papers.type(papers.posted.number);
    papers.settle(*papers.page);
    QCOMPARE(papers.page->table()->rowCount(), 1);
    QCOMPARE(papers.page->table()->row(0)->adjustmentId, papers.posted.id);
}

void TestAdjustments::enterShowsTheDetailsBesideTheList()
{
    PaperList papers;
    papers.openRow(papers.rejected.id);
    QVERIFY(papers.page->adjustment()->isVisible());
    QVERIFY(papers.page->list()->isVisible());
    const QStringList texts = papers.texts();
    QVERIFY(texts.contains(papers.rejected.number));
    QVERIFY(texts.contains(u"Rejected"_s));
    QVERIFY(texts.contains(u"Damaged"_s));
    QVERIFY(texts.contains(u"Fell from the shelf"_s));
    QVERIFY(std::ranges::any_of(
        texts, [](const QString &text) { return text.startsWith(u"max, "_s) && text.endsWith(u": Count again"_s); }));
    const auto *lines = papers.page->adjustment()->lines()->view()->model();
    QCOMPARE(lines->rowCount(), 1);
    QCOMPARE(lines->index(0, 2).data().value<Quantity>(), Quantity::fromInt(10)); // before
    QCOMPARE(lines->index(0, 4).data().value<Quantity>(), Quantity::fromInt(6)); // after
    papers.press(Qt::Key_Escape);
    QVERIFY(!papers.page->adjustment()->isVisible());
}

void TestAdjustments::whatIsOfferedFollowsTheState()
{
    PaperList papers;
    papers.openRow(papers.draft.id);
    QCOMPARE(papers.offered(), (QStringList{u"edit"_s, u"remove"_s}));
    papers.openRow(papers.waiting.id);
    QCOMPARE(papers.offered(), QStringList{u"withdraw"_s});
    papers.openRow(papers.rejected.id);
    QCOMPARE(papers.offered(), QStringList{u"withdraw"_s});
    papers.openRow(papers.posted.id);
    QCOMPARE(papers.offered(), QStringList()); // a clerk reverses nothing
    papers.signIn(u"olga"_s);
    papers.openRow(papers.posted.id);
    QCOMPARE(papers.offered(), QStringList{u"reverse"_s});
    papers.openRow(papers.waiting.id);
    QCOMPARE(papers.offered(), QStringList()); // it is Clara's
}

void TestAdjustments::aRejectedOneGoesBackToTheForm()
{
    PaperList papers;
    papers.openRow(papers.rejected.id);
    papers.action(u"adjustments.withdraw"_s)->trigger();
    papers.settle(*papers.page);
    QCOMPARE(papers.navigator.steps.last().page, PageId::Adjust);
    const auto target = papers.navigator.lastTarget<AdjustmentDraft>();
    QVERIFY(target && target->adjustmentId == papers.rejected.id);
    QCOMPARE(settled(papers.warehouse().adjustment(papers.rejected.id)).state, AdjustmentState::Draft);
}

void TestAdjustments::aRemovedDraftComesBack()
{
    PaperList papers;
    papers.openRow(papers.draft.id);
    papers.press(Qt::Key_Delete);
    papers.settle(*papers.page);
    QCOMPARE(papers.page->table()->rowCount(), 4);
    QVERIFY(!papers.page->adjustment()->isVisible());
    QVERIFY(papers.prompts.errors.isEmpty());
    QVERIFY(papers.prompts.undo);
    papers.prompts.undo();
    QTRY_COMPARE(papers.page->table()->rowCount(), 5);
}

void TestAdjustments::aPostedOneIsReversed()
{
    PaperList papers;
    papers.signIn(u"olga"_s);
    QCOMPARE(papers.stock(papers.bolt, papers.main), u"195"_s);
    papers.openRow(papers.posted.id);
    papers.action(u"adjustments.reverse"_s)->trigger();
    papers.settle(*papers.page);
    QCOMPARE(papers.prompts.questions.size(), 1);
    QVERIFY(papers.prompts.questions.first().contains(papers.posted.number));
    QTRY_COMPARE(papers.page->table()->row(papers.rowOf(papers.posted.id))->state, AdjustmentState::Reversed);
    QCOMPARE(papers.stock(papers.bolt, papers.main), u"205"_s);
    QTRY_COMPARE(papers.offered(), QStringList());
}

void TestAdjustments::whatNobodyWroteShowsItsDocument()
{
    PaperList papers;
    papers.page->list()->view()->setFocus();
    papers.page->list()->view()->selectRow(papers.rowOf(0));
    papers.press(Qt::Key_Return);
    papers.settle(*papers.page);
    QVERIFY(papers.page->document()->isVisible());
    QVERIFY(!papers.page->adjustment()->isVisible());
    QCOMPARE(papers.page->document()->shown().document.number, u"ADJ-2024-0001"_s);
}

void TestAdjustments::everyControlHasANameAndAKeyOfItsOwn()
{
    PaperList papers;
    for (const RowId id : {papers.draft.id, papers.rejected.id}) {
        papers.openRow(id);
        QCOMPARE(controlFaults(*papers.page), QString());
    }
}

STOWAGE_SUITE(TestAdjustments)
#include "tst_adjustments.moc"
