// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/people/people.h"
#include "models/operations/transfer/transfer_rules.h"
#include "models/operations/waiting_papers.h"
#include "tests/support/depot.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;
using namespace stowage::test;

using enum TransferState;
using enum TransferDecision;

// Whom a transfer asks, and what is lost, damaged or found until somebody else agrees.
class TestTransferRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClosestRuleAsks_data();
    void theClosestRuleAsks();
    void rulesAreChecked_data();
    void rulesAreChecked();
    void onlyWhoManagesTheCompanySaysWhoIsAsked_data() { addEngineRows(); }
    void onlyWhoManagesTheCompanySaysWhoIsAsked();
    void theRouteAndTheValueSayWhoIsAsked_data() { addEngineRows(); }
    void theRouteAndTheValueSayWhoIsAsked();
    void aLossWaitsForAYes_data() { addEngineRows(); }
    void aLossWaitsForAYes();
    void whatMovedMakesAClaimVoid_data() { addEngineRows(); }
    void whatMovedMakesAClaimVoid();
    void whatIsFoundWaitsForAYes_data() { addEngineRows(); }
    void whatIsFoundWaitsForAYes();
    void damagedGoodsGoIntoABin_data() { addEngineRows(); }
    void damagedGoodsGoIntoABin();
    void aLossIsAskedOfOneAfterTheOther_data() { addEngineRows(); }
    void aLossIsAskedOfOneAfterTheOther();
    void theEffectIsToldBefore_data() { addEngineRows(); }
    void theEffectIsToldBefore();
    void whatIsInTransitIsListed_data() { addEngineRows(); }
    void whatIsInTransitIsListed();
    void papersOfEveryKindWait_data() { addEngineRows(); }
    void papersOfEveryKindWait();
};

namespace {

constexpr RowId site = 1, hall = 2, shop = 3, elsewhere = 4;
const TransferRoute fromHallToShop{{hall, site}, {shop}};

TransferRule rule(RowId from, RowId to, const QString &role, std::int64_t value = 0)
{
    return {.phase = TransferPhase::Release,
            .fromLocationId = from,
            .toLocationId = to,
            .value = Money::fromMinor(value),
            .role = role};
}

QString roles(const QList<TransferGate> &gates)
{
    QStringList all;
    for (const TransferGate &gate : gates)
        all << gate.role;
    return all.join(u' ');
}

Result<TransferDone> lose(Depot &d, const Transfer &transfer, const QString &quantity,
                          ShortageOutcome outcome = ShortageOutcome::Lost, RowId bin = 0)
{
    return d.resolve(
        d.ask(transfer),
        {{.lineId = transfer.lines[0].id, .quantity = qty(quantity), .outcome = outcome, .locationId = bin}});
}

// Fifty shipped, forty-eight of them received by Ana.
Transfer twoShort(Depot &d)
{
    d.actor = Actor::ofMachine(u"tester"_s);
    const Transfer made = d.shipped({d.goods(d.widget, u"50"_s)});
    d.actor = d.ana;
    return must(d.receive(d.ask(made), {{.lineId = made.lines[0].id, .quantity = qty(u"48"_s)}})).transfer;
}

} // namespace

void TestTransferRules::theClosestRuleAsks_data()
{
    QTest::addColumn<QList<TransferRule>>("rules");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("asked");
    const QList<TransferRule> none;
    QTest::newRow("without rules, the program's own") << none << 0 << u"warehouse_manager"_s;
    QTest::newRow("another route's do not count")
        << QList{rule(elsewhere, 0, u"clerk"_s), rule(0, hall, u"clerk"_s)} << 0 << u"warehouse_manager"_s;
    QTest::newRow("everybody's") << QList{rule(0, 0, u"clerk"_s)} << 0 << u"clerk"_s;
    QTest::newRow("nobody") << QList{rule(0, 0, {})} << 0 << QString();
    QTest::newRow("both ends before one")
        << QList{rule(hall, 0, u"a"_s), rule(site, shop, u"b"_s), rule(0, shop, u"c"_s)} << 0 << u"b"_s;
    QTest::newRow("the sender's before the receiver's")
        << QList{rule(0, shop, u"c"_s), rule(site, 0, u"a"_s)} << 0 << u"a"_s;
    QTest::newRow("a place before what it lies in")
        << QList{rule(site, 0, u"far"_s), rule(hall, 0, u"near"_s)} << 0 << u"near"_s;
    QTest::newRow("from a value on") << QList{rule(0, 0, u"a"_s), rule(0, 0, u"b"_s, 1000)} << 999 << u"a"_s;
    QTest::newRow("at that value") << QList{rule(0, 0, u"a"_s), rule(0, 0, u"b"_s, 1000)} << 1000 << u"a b"_s;
    QTest::newRow("below every value nobody") << QList{rule(0, 0, u"a"_s, 1)} << 0 << QString();
}

void TestTransferRules::theClosestRuleAsks()
{
    QFETCH(QList<TransferRule>, rules);
    QFETCH(int, value);
    QFETCH(QString, asked);
    QCOMPARE(roles(transferGates(rules, fromHallToShop, TransferPhase::Release, Money::fromMinor(value))), asked);
    QCOMPARE(roles(transferGates(rules, fromHallToShop, TransferPhase::Receipt, Money::fromMinor(value))),
             u"store_manager"_s); // of its own rules
    // However it is set, nobody writes off alone.
    for (TransferRule &each : rules)
        each.phase = TransferPhase::Difference;
    QVERIFY(!transferGates(rules, fromHallToShop, TransferPhase::Difference, Money::fromMinor(value)).isEmpty());
}

void TestTransferRules::rulesAreChecked_data()
{
    QTest::addColumn<QList<TransferRule>>("rules");
    QTest::addColumn<QString>("error");
    TransferRule negative = rule(0, 0, u"warehouse_manager"_s, -1);
    TransferRule nobody = rule(0, 0, {});
    nobody.phase = TransferPhase::Difference;
    TransferRule receiver = rule(0, 0, u"auditor"_s);
    receiver.end = TransferEnd::Receiver;
    QTest::newRow("good") << QList{rule(0, 0, u"warehouse_manager"_s), rule(1, 0, u"warehouse_manager"_s)} << QString();
    QTest::newRow("negative") << QList{negative} << u"transfer_rule.value_negative()"_s;
    QTest::newRow("nobody for a loss") << QList{nobody} << u"transfer_rule.nobody()"_s;
    QTest::newRow("nobody to release") << QList{rule(0, 0, {})} << QString();
    QTest::newRow("no such role") << QList{rule(0, 0, u"pilot"_s)} << u"transfer_rule.role_unknown(role=pilot)"_s;
    QTest::newRow("a role that may not") << QList{rule(0, 0, u"clerk"_s)}
                                         << u"transfer_rule.role_powerless(role=clerk, right=release_transfers)"_s;
    QTest::newRow("the receiver's right")
        << QList{receiver} << u"transfer_rule.role_powerless(role=auditor, right=receive_transfers)"_s;
    QTest::newRow("twice") << QList{rule(1, 0, u"warehouse_manager"_s), rule(1, 0, u"warehouse_manager"_s, 5)}
                           << u"transfer_rule.twice(role=warehouse_manager)"_s;
}

void TestTransferRules::rulesAreChecked()
{
    QFETCH(QList<TransferRule>, rules);
    QFETCH(QString, error);
    const Done checked = checkTransferRules(rules, standardRoles());
    QCOMPARE(checked ? QString() : checked.error().toString(), error);
}

void TestTransferRules::onlyWhoManagesTheCompanySaysWhoIsAsked()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    SeededRng rng(3);
    const auto save = [&](const Actor &actor, const QList<TransferRule> &rules) {
        return inTransaction(d.ledger.db(),
                             [&] { return saveTransferRules(d.ledger.db(), d.ledger.clock, rng, actor, rules); });
    };
    const QList<TransferRule> rules{rule(d.main, d.store, u"administrator"_s, 100), rule(0, d.store, {})};
    QCOMPARE(save(d.ben, rules).error().key, u"right.missing.manage_company"_s);
    QCOMPARE(must(TransferRuleStore(d.ledger.db()).rules()), QList<TransferRule>());
    const Actor admin = person(9, u"root"_s, {u"administrator"_s});
    must(save(admin, rules));
    QCOMPARE(must(TransferRuleStore(d.ledger.db()).rules()), rules);
    QCOMPARE(save(admin, {rule(0, 0, u"pilot"_s)}).error().key, u"transfer_rule.role_unknown"_s);
    QCOMPARE(must(TransferRuleStore(d.ledger.db()).rules()), rules);
}

void TestTransferRules::theRouteAndTheValueSayWhoIsAsked()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    // Fifty widgets are worth 925.00.
    must(TransferRuleStore(d.ledger.db())
             .replaceRules({rule(d.main, d.store, u"warehouse_manager"_s, 90000),
                            rule(d.main, d.store, u"administrator"_s, 92501), rule(d.store, d.main, {})}));
    d.actor = d.ana;
    const auto submitted = [&](const QString &quantity) {
        const Transfer made = must(d.save(d.draft({d.goods(d.widget, quantity)})));
        const TransferRequest request = d.ask(made);
        return must(d.within([&](Transfers &all) { return all.submit(request); })).transfer;
    };
    QCOMPARE(submitted(u"48"_s).state, Approved); // 888.00
    const Transfer waits = submitted(u"50"_s);
    QCOMPARE(waits.state, PendingApproval);
    QCOMPARE(d.approvals(waits).size(), 1);
    const Transfer dear = submitted(u"51"_s);
    QCOMPARE(d.approvals(dear).size(), 2);
    const Actor admin = person(9, u"root"_s, {u"administrator"_s});
    const auto answer = [&](const Actor &who, int index) {
        const Actor before = std::exchange(d.actor, who);
        const TransferRequest request = d.ask(dear, u"fine"_s);
        const RowId asked = d.approvals(dear)[index].id;
        auto done = d.within([&](Transfers &all) { return all.decide(request, asked, Approve); });
        d.actor = before;
        return done;
    };
    QCOMPARE(outcome(answer(d.ben, 1)), u"approval.role_missing(role=administrator)"_s);
    QCOMPARE(must(answer(d.ben, 0)).transfer.state, PendingApproval); // both must agree
    QCOMPARE(must(answer(admin, 1)).transfer.state, Approved);
}

void TestTransferRules::aLossWaitsForAYes()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = twoShort(d);
    QCOMPARE(made.state, PartiallyReceived);
    QCOMPARE(d.transit(), u"2 @ 37.00"_s);
    const TransferDone asked = must(lose(d, made, u"2"_s));
    QVERIFY(asked.documents.isEmpty());
    QCOMPARE(asked.transfer.state, PartiallyReceived);
    QCOMPARE(d.transit(), u"2 @ 37.00"_s); // until somebody else agrees
    QCOMPARE(outcome(lose(d, made, u"1"_s)),
             u"transfer.claimed(item=WDG-001, number=XFR-2024-0001, wanted=1, inTransit=2, claimed=2)"_s);
    const Approval approval = d.approvals(made).last();
    QCOMPARE(approval.step, u"warehouse_manager"_s);
    QCOMPARE(approval.linesHash,
             claimsDigest(d.current(made), must(TransferRuleStore(d.ledger.db()).openClaims(made.id))));
    const QString before = d.everything();
    QCOMPARE(outcome(d.decide(d.ana, made, Approve)), u"approval.own()"_s);
    QCOMPARE(outcome(d.decide(d.cara, made, Approve)), u"approval.role_missing(role=warehouse_manager)"_s);
    QCOMPARE(outcome(d.decide(d.ben, made, Reject, {})), u"approval.notes_missing()"_s);
    QCOMPARE(d.everything(), before);

    QCOMPARE(must(d.decide(d.ben, made, Reject, u"look under the shelf"_s)).transfer.state, PartiallyReceived);
    QCOMPARE(d.transit(), u"2 @ 37.00"_s);
    QCOMPARE(outcome(d.decide(d.ben, made, Approve)), u"approval.decided(by=ben)"_s);
    must(lose(d, made, u"2"_s));
    const TransferDone lost = must(d.decide(d.ben, made, Approve, u"truly gone"_s));
    QCOMPARE(lost.transfer.state, Received);
    QCOMPARE(lost.transfer.lines[0].lost, qty(u"2"_s));
    QCOMPARE(d.ledger.movements(lost.documents.first().id).front().reason, u"lost"_s);
    QCOMPARE(d.transit(), u"0 @ 0.00"_s);
    QCOMPARE(d.ledger.differences(), QStringList());
    // It can be taken back like any other.
    d.actor = person(4, u"dan"_s, {u"warehouse_manager"_s});
    QCOMPARE(must(d.takeBack(d.ask(made), lost.documents.first().id)).transfer.state, PartiallyReceived);
    QCOMPARE(d.transit(), u"2 @ 37.00"_s);
    QCOMPARE(d.ledger.differences(), QStringList());
}

void TestTransferRules::whatMovedMakesAClaimVoid()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = twoShort(d);
    must(lose(d, made, u"2"_s));
    must(d.receive(d.ask(made), {{.lineId = made.lines[0].id, .quantity = qty(u"1"_s)}})); // one came
    QCOMPARE(d.approvals(made).last().decision, Decision::Void);
    QCOMPARE(outcome(d.decide(d.ben, made, Approve)), u"approval.lines_changed()"_s);
    QCOMPARE(d.transit(), u"1 @ 18.50"_s);
    // What is still awaited changes nothing.
    must(lose(d, made, u"1"_s));
    must(lose(d, made, u"1"_s, ShortageOutcome::StillComing));
    QCOMPARE(d.approvals(made).last().decision, Decision::Waiting);
    d.actor = d.ben;
    must(d.recall(d.ask(made)));
    QCOMPARE(d.approvals(made).last().decision, Decision::Void);
    QCOMPARE(d.ledger.differences(), QStringList());
}

void TestTransferRules::whatIsFoundWaitsForAYes()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = d.shipped({d.goods(d.widget, u"50"_s)});
    d.actor = d.ana;
    const TransferDone received =
        must(d.receive(d.ask(made), {{.lineId = made.lines[0].id, .quantity = qty(u"50"_s), .found = qty(u"3"_s)}}));
    QCOMPARE(received.documents.size(), 1);
    QCOMPARE(received.transfer.state, Received);
    QCOMPARE(received.transfer.lines[0].found, Quantity());
    QCOMPARE(d.ledger.stock(d.widget, d.store), u"50 @ 925.00"_s);
    QCOMPARE(outcome(d.complete(d.ask(made))), u"transfer.claim_waits(number=XFR-2024-0001)"_s);
    QCOMPARE(outcome(d.decide(d.ana, made, Approve)), u"approval.own()"_s);
    const TransferDone found = must(d.decide(d.ben, made, Approve));
    QCOMPARE(found.transfer.state, Received);
    QCOMPARE(found.transfer.lines[0].arrived(), qty(u"53"_s));
    QCOMPARE(d.ledger.stock(d.widget, d.store), u"53 @ 980.50"_s);
    QCOMPARE(d.ledger.document(found.documents.first().id).reason, u"found"_s);
    must(d.complete(d.ask(made)));
    QCOMPARE(must(d.decide(d.cara, made, Approve)).transfer.state, Completed);
    QCOMPARE(d.ledger.differences(), QStringList());
}

// They are there, in a bin of their own: nothing is written off, and nobody is asked.
void TestTransferRules::damagedGoodsGoIntoABin()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const RowId bin = d.ledger.location(u"STORE-BAD"_s);
    d.ledger.run("UPDATE location SET parent_id = (SELECT id FROM location WHERE code = 'STORE')"
                 " WHERE code = 'STORE-BAD'");
    const Transfer made = twoShort(d);
    const TransferDone resolved = must(lose(d, made, u"2"_s, ShortageOutcome::Damaged, bin));
    QCOMPARE(resolved.transfer.state, Received);
    QCOMPARE(resolved.transfer.lines[0].received, qty(u"50"_s));
    QCOMPARE(d.ledger.stock(d.widget, bin), u"2 @ 37.00"_s);
    QCOMPARE(d.ledger.movements(resolved.documents.first().id).front().reason, u"damaged"_s);
    d.actor = person(4, u"dan"_s, {u"warehouse_manager"_s});
    const TransferDone back = must(d.takeBack(d.ask(made), resolved.documents.first().id));
    QCOMPARE(back.transfer.lines[0].received, qty(u"48"_s));
    QCOMPARE(d.transit(), u"2 @ 37.00"_s);
    QCOMPARE(d.ledger.differences(), QStringList());
}

void TestTransferRules::aLossIsAskedOfOneAfterTheOther()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    TransferRule first = rule(0, 0, u"warehouse_manager"_s), second = rule(0, 0, u"administrator"_s, 3700);
    first.phase = second.phase = TransferPhase::Difference;
    must(TransferRuleStore(d.ledger.db()).replaceRules({first, second}));
    const Transfer made = twoShort(d);
    must(lose(d, made, u"2"_s));
    QCOMPARE(must(d.decide(d.ben, made, Approve)).documents.size(), 0);
    QCOMPARE(d.approvals(made).last().step, u"administrator"_s);
    QCOMPARE(d.transit(), u"2 @ 37.00"_s);
    const Actor admin = person(9, u"root"_s, {u"administrator"_s});
    QCOMPARE(must(d.decide(admin, made, Approve)).transfer.state, Received);
    QCOMPARE(d.transit(), u"0 @ 0.00"_s);
}

void TestTransferRules::theEffectIsToldBefore()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    d.actor = d.ana;
    const Transfer draft = d.draft({d.goods(d.widget, u"50"_s), d.goods(d.widget, u"10"_s)});
    const QString before = d.everything();
    const TransferEffect effect = must(d.within([&](Transfers &all) { return all.effect(draft); }));
    QCOMPARE(effect.lines[0].before, qty(u"100"_s));
    QCOMPARE(effect.lines[0].after, qty(u"50"_s));
    QCOMPARE(effect.lines[1].after, qty(u"40"_s));
    QCOMPARE(effect.lines[1].beforeThere, qty(u"50"_s));
    QCOMPARE(effect.lines[1].afterThere, qty(u"60"_s));
    QCOMPARE(effect.lines[0].value, Money::fromMinor(92500));
    QCOMPARE(effect.value, Money::fromMinor(111000));
    QCOMPARE(effect.asks, QStringList{u"warehouse_manager"_s});
    QVERIFY(effect.problems.isEmpty());
    Transfer wrong = draft;
    wrong.lines = {d.goods(d.milk, u"1"_s)};
    const TransferEffect told = must(d.within([&](Transfers &all) { return all.effect(wrong); }));
    QCOMPARE(told.problems.size(), 1);
    QCOMPARE(told.problems[0].toString(), u"line.lot_missing(line=1, item=MILK)"_s);
    QCOMPARE(d.everything(), before);
}

void TestTransferRules::whatIsInTransitIsListed()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = d.approved({d.goods(d.widget, u"50"_s), d.goods(d.milk, u"3"_s, u"L1"_s)});
    const TransferRequest request = d.ask(made);
    const Instant due = d.ledger.clock.now() + 1000;
    must(d.within([&](Transfers &all) {
        return all.ship(request, {}, {.trackingNumber = u"INT-001"_s, .estimatedDelivery = due});
    }));
    must(d.receive(d.ask(made), {{.lineId = made.lines[0].id, .quantity = qty(u"48"_s)}}));
    TransferListing listing(d.ledger.db());
    const QList<InTransitRow> rows = must(listing.transitPage({}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(must(listing.transitIndex({})).count, 2);
    QCOMPARE(rows[0].itemCode, u"WDG-001"_s);
    QCOMPARE(rows[0].quantity, qty(u"2"_s));
    QCOMPARE(rows[0].value, Money::fromMinor(3700));
    QCOMPARE(rows[0].transferId, made.id);
    QCOMPARE(rows[0].number + rows[0].fromCode + rows[0].toCode + rows[0].trackingNumber,
             u"XFR-2024-0001MAINSTOREINT-001"_s);
    QCOMPARE(rows[0].estimatedDelivery, std::optional(due));
    QCOMPARE(rows[1].lot, u"L1"_s);
    const TransitTotals soon = must(listing.transitTotals({}, due)), late = must(listing.transitTotals({}, due + 1));
    QCOMPARE(soon.rows, 2);
    QCOMPARE(soon.overdue, 0);
    QCOMPARE(late.overdue, 2);
    QCOMPARE(soon.value, Money::fromMinor(4300)); // the very sum of the rows
    QCOMPARE(soon.oldest, rows[0].shippedAt);
    QCOMPARE(must(listing.transitPage({.search = u"MILK"_s})).size(), 1);
    QCOMPARE(must(listing.transitPage({.fromLocationId = d.store})).size(), 0);
    QCOMPARE(must(listing.page({.overdueAt = due})).size(), 0);
    QCOMPARE(must(listing.page({.overdueAt = due + 1})).size(), 1);
    QVERIFY(isOverdue(PartiallyReceived, due, due + 1));
    QVERIFY(!isOverdue(Received, due, due + 1));
}

void TestTransferRules::papersOfEveryKindWait()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = twoShort(d);
    must(lose(d, made, u"2"_s));
    const Transfer other = must(d.save(d.draft({d.goods(d.widget, u"10"_s)})));
    const TransferRequest request = d.ask(other);
    must(d.within([&](Transfers &all) { return all.submit(request); }));
    const QList<WaitingApproval> all = must(waitingPapers(d.ledger.db(), d.ledger.session().posting(), d.ben));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].phase, std::optional(TransferPhase::Difference));
    QCOMPARE(all[0].value, std::optional(Money::fromMinor(3700)));
    QCOMPARE(all[0].lines, 1);
    QCOMPARE(all[1].phase, std::optional(TransferPhase::Release));
    QCOMPARE(all[1].value, std::optional(Money::fromMinor(18500)));
    QCOMPARE(all[1].locationCode + all[1].toCode, u"MAINSTORE"_s);
    QCOMPARE(all[1].version, d.current(other).version);
    QCOMPARE(waitingFor(all, d.ben), 2);
    QCOMPARE(waitingFor(all, d.ana), 0);
    QCOMPARE(waitingFor(all, d.cara), 0);
}

STOWAGE_SUITE(TestTransferRules)
#include "tst_transfer_rules.moc"
