// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/warehouse.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

// A company that screens have open, with a clerk at work who may adjust nothing alone, and a manager nearby.
struct OpenPapers {
    explicit OpenPapers(StoreUrl::Engine engine) : store(engine)
    {
        item = store.item(u"A"_s, {.costPrice = u"3"_s});
        shop = store.location(u"SHOP"_s);
        must(store.receive(item, shop, u"100"_s, u"2"_s, u"2024-01-05"_s));
        store.close();
        warehouse = must(Warehouse::open(store.url(), store.clock, store.rng));
        warehouse->setActor(Actor::ofMachine(u"desk"_s));
        hire(u"olga"_s, administratorRole());
        warehouse->setActor(signedIn(u"olga"_s));
        hire(u"clara"_s, u"clerk"_s);
        hire(u"max"_s, u"warehouse_manager"_s);
        must(warehouse->saveAdjustmentLimits({{u"clerk"_s, {}, Money()}}).result());
        warehouse->setActor(signedIn(u"clara"_s));
    }
    void hire(const QString &login, const QString &role)
    {
        User user{.login = login, .name = login, .roles = {{role}}};
        user.newSecret = NewSecret{SecretKind::Pin, u"2580"_s};
        must(warehouse->saveUser(user).result());
    }
    Actor signedIn(const QString &login) { return must(warehouse->signIn(login, u"2580"_s).result()); }
    Adjustment asked()
    {
        AdjustmentLine line;
        line.itemId = item;
        line.quantity = Quantity::fromInt(-4);
        return must(warehouse
                        ->submitAdjustment(
                            {.uuid = warehouse->newUuid(), .locationId = shop, .reason = u"damaged"_s, .lines = {line}})
                        .result())
            .adjustment;
    }
    QString onHand() { return must(warehouse->stockOf(item).result()).first().onHand.toString(); }

    LedgerFixture store;
    RowId item = 0, shop = 0;
    std::unique_ptr<Warehouse> warehouse;
};

template <typename T>
QString refusal(const Future<T> &future)
{
    const Result<T> result = future.result();
    return result ? u"done"_s : result.error().toString();
}

} // namespace

class TestPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void somebodyElseDecidesAtThisMachine_data() { addEngineRows(); }
    void somebodyElseDecidesAtThisMachine();
    void aTriedSubmissionIsAnsweredAgain_data() { addEngineRows(); }
    void aTriedSubmissionIsAnsweredAgain();
    void ownReasonsAreAddedAndSwitchedOff_data() { addEngineRows(); }
    void ownReasonsAreAddedAndSwitchedOff();
    void itemsOfAPaperComeOnceEach_data() { addEngineRows(); }
    void itemsOfAPaperComeOnceEach();
};

void TestPapers::somebodyElseDecidesAtThisMachine()
{
    QFETCH(StoreUrl::Engine, engine);
    OpenPapers papers(engine);
    Warehouse &warehouse = *papers.warehouse;
    const Adjustment asked = papers.asked();
    QCOMPARE(asked.state, AdjustmentState::PendingApproval);
    const QList<WaitingApproval> waiting = must(warehouse.waitingApprovals().result());
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().reasonName, u"Damaged"_s);
    const RowId approval = waiting.first().approval.id;

    QCOMPARE(refusal(warehouse.decideAdjustmentAs(u"max"_s, u"0000"_s, approval, true, {})), u"signin.wrong()"_s);
    QCOMPARE(refusal(warehouse.decideAdjustmentAs(u"clara"_s, u"2580"_s, approval, true, {})), u"approval.own()"_s);
    QCOMPARE(papers.onHand(), u"100"_s);
    QCOMPARE(refusal(warehouse.decideAdjustmentAs(u"max"_s, u"2580"_s, approval, true, u"seen"_s)), u"done"_s);
    QCOMPARE(papers.onHand(), u"96"_s);
    QCOMPARE(warehouse.actor().login(), u"clara"_s); // who stays at work
    const QList<Approval> said = must(warehouse.approvalsOf(ApprovalSubject::Adjustment, asked.id).result());
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().decidedBy, u"max"_s);
    QCOMPARE(said.first().notes, u"seen"_s);
    const Adjustment posted = must(warehouse.adjustment(asked.id).result());
    QCOMPARE(must(warehouse.document(posted.documentId).result()).document.user, u"max"_s);
}

void TestPapers::aTriedSubmissionIsAnsweredAgain()
{
    QFETCH(StoreUrl::Engine, engine);
    OpenPapers papers(engine);
    Adjustment asked = papers.asked();
    asked.id = 0; // as the form knew it before the first answer
    const Adjustment again = must(papers.warehouse->submitAdjustment(asked).result()).adjustment;
    QCOMPARE(again.state, AdjustmentState::PendingApproval);
    QCOMPARE(again.number, asked.number);
    QCOMPARE(must(papers.warehouse->waitingApprovals().result()).size(), 1);
}

void TestPapers::ownReasonsAreAddedAndSwitchedOff()
{
    QFETCH(StoreUrl::Engine, engine);
    OpenPapers papers(engine);
    Warehouse &warehouse = *papers.warehouse;
    const Reason meal{.name = u" Staff  meal "_s, .direction = -1};
    QCOMPARE(refusal(warehouse.saveReason(meal, true)), u"right.missing.manage_company()"_s);
    warehouse.setActor(papers.signedIn(u"olga"_s));
    Reason stored = must(warehouse.saveReason(meal, true).result());
    QCOMPARE(stored.code, u"staff_meal"_s);
    QCOMPARE(stored.name, u"Staff meal"_s);
    QCOMPARE(refusal(warehouse.saveReason(meal, true)), u"reason.code_taken(code=staff_meal)"_s);
    QCOMPARE(refusal(warehouse.saveReason({.name = u"  "_s}, true)), u"reason.name_missing()"_s);
    QCOMPARE(refusal(warehouse.saveReason({.code = u"gone"_s, .name = u"Gone"_s}, false)),
             u"reason.missing(code=gone)"_s);
    stored.name = u"Staff lunch"_s;
    QCOMPARE(must(warehouse.saveReason(stored, false).result()).code, u"staff_meal"_s);

    Reason theft{.code = u"theft"_s, .name = u"Theft"_s, .direction = -1, .active = false};
    QVERIFY(must(warehouse.saveReason(theft, false).result()).builtIn);
    theft.name = u"Shrinkage"_s;
    QCOMPARE(refusal(warehouse.saveReason(theft, false)), u"reason.built_in(code=theft)"_s);
    const QList<Reason> all = must(warehouse.reasons().result());
    QCOMPARE(all.last().name, u"Staff lunch"_s);
    QVERIFY(!all.last().builtIn);
    QVERIFY(std::ranges::any_of(all, [](const Reason &each) { return each.code == u"theft" && !each.active; }));
}

void TestPapers::itemsOfAPaperComeOnceEach()
{
    QFETCH(StoreUrl::Engine, engine);
    OpenPapers papers(engine);
    const auto hits = must(papers.warehouse->itemsOf({papers.item, papers.item, 987654}).result());
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().code, u"A"_s);
    QCOMPARE(hits.first().id, papers.item);
}

STOWAGE_SUITE(TestPapers)
#include "tst_papers.moc"
