// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/adjust/adjustments.h"
#include "models/operations/people/people.h"
#include "models/store/adjustment_listing.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

using State = AdjustmentState;

// A company with a manager and a clerk who may adjust up to 50.00 alone, and 100 of an item at 2.00 each.
struct Corrections {
    explicit Corrections(StoreUrl::Engine engine) : ledger(engine)
    {
        item = ledger.item(u"A"_s, {.costPrice = u"3"_s});
        other = ledger.item(u"B"_s, {.costPrice = u"5"_s});
        shop = ledger.location(u"SHOP"_s);
        attic = ledger.location(u"ATTIC"_s);
        must(ledger.receive(item, shop, u"100"_s, u"2"_s, u"2024-01-05"_s));
        People people(ledger.db(), ledger.clock, ledger.rng);
        const auto add = [&](const QString &login, const QList<RoleHeld> &roles) {
            const User user = must(people.saveUser({.login = login, .name = login, .roles = roles}));
            actors[login] = must(people.actor(user.id));
        };
        add(u"olga"_s, {{administratorRole()}});
        add(u"clara"_s, {{u"clerk"_s}});
        add(u"max"_s, {{u"warehouse_manager"_s}});
        add(u"mia"_s, {{u"warehouse_manager"_s, attic}, {u"clerk"_s}});
        must(AdjustmentStore(ledger.db())
                 .replaceLimits({{u"clerk"_s, {}, Money::fromMinor(5000)},
                                 {u"clerk"_s, u"theft"_s, Money()},
                                 {u"warehouse_manager"_s, {}, Money::fromMinor(100'000)}}));
    }

    AdjustmentLine line(const QString &quantity, const QString &reason = {}) const
    {
        AdjustmentLine made;
        made.itemId = item;
        made.quantity = must(Quantity::fromString(quantity));
        made.reason = reason;
        return made;
    }
    Adjustment draft(const QList<AdjustmentLine> &lines, const QString &reason = u"damaged"_s)
    {
        return {.uuid = ledger.uuid(), .locationId = shop, .reason = reason, .lines = lines};
    }
    // Runs `work` as somebody, in a transaction of its own.
    template <typename Work>
    auto as(const QString &login, Work &&work) -> decltype(work(std::declval<Adjustments &>()))
    {
        return inTransaction(ledger.db(), [&]() -> decltype(work(std::declval<Adjustments &>())) {
            PostingContext context = ledger.session().posting();
            context.user = login;
            Adjustments adjustments(ledger.db(), context,
                                    login.isEmpty() ? Actor::ofMachine(u"desk"_s) : actors.value(login));
            return work(adjustments);
        });
    }
    Adjustment saved(const QString &login, const Adjustment &adjustment)
    {
        return must(as(login, [&](Adjustments &all) { return all.save(adjustment); }));
    }
    Result<AdjustmentDone> submit(const QString &login, RowId id)
    {
        return as(login, [&](Adjustments &all) { return all.submit(id); });
    }
    Adjustment submitted(const QString &login, const QList<AdjustmentLine> &lines)
    {
        return must(submit(login, saved(login, draft(lines)).id)).adjustment;
    }
    Result<AdjustmentDone> decide(const QString &login, RowId approval, bool approve, const QString &notes = {})
    {
        return as(login, [&](Adjustments &all) { return all.decide(approval, approve, notes); });
    }
    AdjustmentEffect effect(const QString &login, const Adjustment &adjustment)
    {
        return must(as(login, [&](Adjustments &all) { return all.effect(adjustment); }));
    }
    RowId waiting() { return must(ApprovalStore(ledger.db()).waiting()).constLast().id; }
    qsizetype waitingCount() { return must(ApprovalStore(ledger.db()).waiting()).size(); }
    QString stock() { return ledger.stock(item, shop); }

    LedgerFixture ledger;
    RowId item = 0, other = 0, shop = 0, attic = 0;
    QHash<QString, Actor> actors;
};

QStringList textsOf(const QList<Error> &errors)
{
    QStringList texts;
    for (const Error &error : errors)
        texts << error.toString();
    return texts;
}

} // namespace

class TestAdjustments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasSaved_data() { addEngineRows(); }
    void isReadAsItWasSaved();
    void theTypeFollowsTheSigns();
    void theEffectIsWhatPostingDoes_data() { addEngineRows(); }
    void theEffectIsWhatPostingDoes();
    void theEffectNamesEveryProblemAndKeepsNothing_data() { addEngineRows(); }
    void theEffectNamesEveryProblemAndKeepsNothing();
    void belowTheLimitItPostsAtOnce_data() { addEngineRows(); }
    void belowTheLimitItPostsAtOnce();
    void aboveTheLimitItWaitsForAnother_data() { addEngineRows(); }
    void aboveTheLimitItWaitsForAnother();
    void aNoNeedsItsReasonAndCanBeMended_data() { addEngineRows(); }
    void aNoNeedsItsReasonAndCanBeMended();
    void changedLinesVoidTheApproval_data() { addEngineRows(); }
    void changedLinesVoidTheApproval();
    void whatIsPostedIsNotEdited_data() { addEngineRows(); }
    void whatIsPostedIsNotEdited();
    void aRetryPostsOnce_data() { addEngineRows(); }
    void aRetryPostsOnce();
    void withoutUsersNothingWaits_data() { addEngineRows(); }
    void withoutUsersNothingWaits();
    void theListShowsWrittenAndPostedOnes_data() { addEngineRows(); }
    void theListShowsWrittenAndPostedOnes();
    void limitsAreTheHighestOfTheRoles();
};

void TestAdjustments::isReadAsItWasSaved()
{
    QFETCH(StoreUrl::Engine, engine);
    Corrections shop(engine);
    Adjustment draft = shop.draft({shop.line(u"-2"_s), shop.line(u"5.5"_s, u"found"_s)});
    draft.reference = u"SC-2024-001"_s;
    draft.notes = u"Monthly"_s;
    draft.effectiveAt = shop.ledger.noon(u"2024-01-15"_s);
    draft.lines[1].unitCost = must(UnitCost::fromString(u"2.125"));
    draft.lines[1].locationId = shop.attic;
    draft.lines[1].notes = u"behind the shelf"_s;
    const Adjustment stored = shop.saved(u"clara"_s, draft);
    Adjustment expected = draft;
    expected.id = stored.id;
    expected.version = 1;
    expected.createdBy = u"clara"_s;
    expected.createdAt = expected.updatedAt = shop.ledger.clock.now();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!stored.lines[i].uid.isEmpty());
        expected.lines[i].uid = stored.lines[i].uid;
    }
    QCOMPARE(stored, expected);
    QCOMPARE(must(shop.as(u"clara"_s, [&](Adjustments &all) { return all.byId(stored.id); })), expected);
    QCOMPARE(shop.stock(), u"100 @ 200.00"_s);

    // The same uuid again is the same draft.
    QCOMPARE(shop.saved(u"clara"_s, draft).id, stored.id);
    STOWAGE_OK(shop.as(u"clara"_s, [&](Adjustments &all) { return all.remove(stored.id); }));
    QCOMPARE(outcome(shop.as(u"clara"_s, [&](Adjustments &all) { return all.byId(stored.id); })),
             u"adjustment.missing()"_s);
}

void TestAdjustments::theTypeFollowsTheSigns()
{
    const auto typed = [](const QList<int> &quantities) {
        Adjustment adjustment;
        for (const int quantity : quantities)
            adjustment.lines << AdjustmentLine{.quantity = Quantity::fromInt(quantity)};
        return adjustmentTypeName(adjustment.type());
    };
    QCOMPARE(typed({1, 2}), u"positive"_s);
    QCOMPARE(typed({-1}), u"negative"_s);
    QCOMPARE(typed({-2, 5}), u"mixed"_s);
}

void TestAdjustments::theEffectIsWhatPostingDoes()
{
    QFETCH(StoreUrl::Engine, engine);
    Corrections shop(engine);
    // Golden: −2 at 18.50 and +5 at 25.00 change the value by −37 + 125 = 88.
    const RowId widget = shop.ledger.item(u"WDG-001"_s);
    const RowId advanced = shop.ledger.item(u"WDG-002"_s);
    must(shop.ledger.receive(widget, shop.shop, u"150"_s, u"18.5"_s));
    must(shop.ledger.receive(advanced, shop.shop, u"75"_s, u"25"_s));
    AdjustmentLine damaged = shop.line(u"-2"_s);
    damaged.itemId = widget;
    AdjustmentLine found = shop.line(u"5"_s, u"found"_s);
    found.itemId = advanced;
    const Adjustment draft = shop.draft({damaged, found});
    const AdjustmentEffect effect = shop.effect(u"olga"_s, draft);
    QCOMPARE(textsOf(effect.problems), QStringList());
    QCOMPARE(effect.lines[0], (AdjustmentLineEffect{Quantity::fromInt(150), Quantity::fromInt(148),
                                                    must(UnitCost::fromString(u"18.5")), Money::fromMinor(-3700)}));
    QCOMPARE(effect.lines[1], (AdjustmentLineEffect{Quantity::fromInt(75), Quantity::fromInt(80),
                                                    must(UnitCost::fromString(u"25")), Money::fromMinor(12500)}));
    QCOMPARE(effect.value, Money::fromMinor(8800));

    const Adjustment posted = must(shop.submit(u"olga"_s, shop.saved(u"olga"_s, draft).id)).adjustment;
    QCOMPARE(posted.value, std::optional(Money::fromMinor(8800)));
    QCOMPARE(posted.lines[0].stockBefore, std::optional(Quantity::fromInt(150)));
    QCOMPARE(posted.lines[1].value, std::optional(Money::fromMinor(12500)));
    QCOMPARE(shop.ledger.stock(widget, shop.shop), u"148 @ 2738.00"_s);
    QCOMPARE(shop.ledger.stock(advanced, shop.shop), u"80 @ 2000.00"_s);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestAdjustments::theEffectNamesEveryProblemAndKeepsNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    Corrections shop(engine);
    must(shop.ledger.adjust(shop.item, shop.shop, u"1"_s)); // the writer and the day's checkpoint are there
    const QString before = shop.ledger.contentWithoutSeq();
    const Adjustment draft = shop.draft({shop.line(u"-1"_s), shop.line(u"-500"_s), shop.line(u"3"_s),
                                         shop.line(u"-1"_s, u"gone"_s), shop.line(u"0"_s)});
    const AdjustmentEffect effect = shop.effect(u"olga"_s, draft);
    const QStringList problems = textsOf(effect.problems);
    QCOMPARE(problems.size(), 4);
    QVERIFY2(problems[0].startsWith(u"stock.not_enough(line=2"_s), qPrintable(problems[0]));
    QCOMPARE(problems[1], u"line.reason_direction(line=3, reason=damaged, quantity=3)"_s);
    QCOMPARE(problems[2], u"line.reason_unknown(line=4, reason=gone)"_s);
    QCOMPARE(problems[3], u"line.quantity_zero(line=5, item=A)"_s);
    QCOMPARE(effect.lines.size(), 5);
    QCOMPARE(shop.ledger.contentWithoutSeq(), before);
    const Adjustment saved = shop.saved(u"olga"_s, draft);
    QVERIFY(outcome(shop.submit(u"olga"_s, saved.id)).startsWith(u"stock.not_enough(line=2"_s));
    QCOMPARE(shop.ledger.contentWithoutSeq(), before);
}

void TestAdjustments::belowTheLimitItPostsAtOnce()
{
    QFETCH(StoreUrl::Engine, engine);
    Corrections shop(engine);
    const Adjustment posted = shop.submitted(u"clara"_s, {shop.line(u"-25"_s)}); // 50.00: not above the limit
    QCOMPARE(posted.state, State::Posted);
    QCOMPARE(posted.number, u"ADJ-%1-0001"_s.arg(shop.ledger.calendar().dayOf(shop.ledger.clock.now()).year()));
    const Document document = shop.ledger.document(posted.documentId);
    QCOMPARE(document.number, posted.number);
    QCOMPARE(document.user, u"clara"_s);
    QCOMPARE(shop.ledger.movements(posted.documentId).front().reason, u"damaged"_s);
    QCOMPARE(shop.stock(), u"75 @ 150.00"_s);
    QCOMPARE(shop.waitingCount(), 0);
    QCOMPARE(shop.ledger.differences(), QStringList());

    // Taken back, it says so by itself.
    must(shop.ledger.reverse({.id = posted.documentId}));
    QCOMPARE(must(shop.as(u"clara"_s, [&](Adjustments &all) { return all.byId(posted.id); })).state, State::Reversed);
    QCOMPARE(shop.stock(), u"100 @ 200.00"_s);
}

void TestAdjustments::aboveTheLimitItWaitsForAnother()
{
    QFETCH(StoreUrl::Engine, engine);
    Corrections shop(engine);
    const Adjustment asked = shop.submitted(u"clara"_s, {shop.line(u"-26"_s)});
    QCOMPARE(asked.state, State::PendingApproval);
    QCOMPARE(shop.ledger.differences(), QStringList()); // its number is given, though nothing has posted
    QVERIFY(asked.number.startsWith(u"ADJ-"_s));
    QCOMPARE(shop.stock(), u"100 @ 200.00"_s);
    const RowId approval = shop.waiting();
    QCOMPARE(outcome(shop.decide(u"clara"_s, approval, true)), u"approval.own()"_s);
    QCOMPARE(outcome(shop.decide(u"mia"_s, approval, true)), u"right.missing.approve_adjustments()"_s);
    QCOMPARE(shop.stock(), u"100 @ 200.00"_s);

    STOWAGE_OK(shop.decide(u"max"_s, approval, true, u"seen"_s));
    QCOMPARE(shop.stock(), u"74 @ 148.00"_s);
    const Approval decided = must(ApprovalStore(shop.ledger.db()).byId(approval)).value();
    QCOMPARE(decided.decision, Decision::Approved);
    QCOMPARE(decided.decidedBy, u"max"_s);
    QCOMPARE(decided.notes, u"seen"_s);
    QCOMPARE(outcome(shop.decide(u"olga"_s, approval, true)), u"approval.decided(by=max)"_s);

    // Gone to a reason with a limit of its own, and above what a manager may say yes to.
    QCOMPARE(must(shop.submit(u"clara"_s, shop.saved(u"clara"_s, shop.draft({shop.line(u"-1"_s)}, u"theft"_s)).id))
                 .adjustment.state,
             State::PendingApproval);
    must(shop.ledger.receive(shop.item, shop.shop, u"1000"_s, u"2"_s));
    shop.submitted(u"clara"_s, {shop.line(u"-600"_s)});
    const QString refused = outcome(shop.decide(u"max"_s, shop.waiting(), true));
    QCOMPARE(refused, u"approval.limit_low(limit=1000.00, value=-1200.00)"_s);
    STOWAGE_OK(shop.decide(u"olga"_s, shop.waiting(), true));
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestAdjustments::aNoNeedsItsReasonAndCanBeMended()
{
    QFETCH(StoreUrl::Engine, engine);
    Corrections shop(engine);
    const Adjustment asked = shop.submitted(u"clara"_s, {shop.line(u"-50"_s)});
    QCOMPARE(outcome(shop.decide(u"max"_s, shop.waiting(), false, u"  "_s)), u"approval.notes_missing()"_s);
    const Adjustment rejected = must(shop.decide(u"max"_s, shop.waiting(), false, u"count again"_s)).adjustment;
    QCOMPARE(rejected.state, State::Rejected);
    QCOMPARE(shop.ledger.differences().join(u' '), QString()); // it keeps its number, though nothing has posted
    QCOMPARE(shop.stock(), u"100 @ 200.00"_s);
    QCOMPARE(outcome(shop.submit(u"clara"_s, asked.id)), u"adjustment.step_submit_refused(state=rejected)"_s);
    QCOMPARE(outcome(shop.as(u"max"_s, [&](Adjustments &all) { return all.withdraw(asked.id); })),
             u"adjustment.not_yours(user=clara)"_s);

    Adjustment again = must(shop.as(u"clara"_s, [&](Adjustments &all) { return all.withdraw(asked.id); }));
    again.lines = {shop.line(u"-5"_s)};
    again = shop.saved(u"clara"_s, again);
    QCOMPARE(outcome(shop.as(u"clara"_s, [&](Adjustments &all) { return all.remove(asked.id); })),
             u"adjustment.step_remove_refused(state=rejected)"_s);
    const Adjustment posted = must(shop.submit(u"clara"_s, again.id)).adjustment;
    QCOMPARE(posted.number, asked.number);
    QCOMPARE(shop.stock(), u"95 @ 190.00"_s);
    QCOMPARE(shop.ledger.differences().join(u' '), QString());
    // What was said stays on record.
    const auto said = must(ApprovalStore(shop.ledger.db()).ofSubject(ApprovalSubject::Adjustment, asked.id));
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().notes, u"count again"_s);
}

void TestAdjustments::changedLinesVoidTheApproval()
{
    QFETCH(StoreUrl::Engine, engine);
    Corrections shop(engine);
    const Adjustment asked = shop.submitted(u"clara"_s, {shop.line(u"-50"_s)});
    const RowId first = shop.waiting();
    must(shop.as(u"clara"_s, [&](Adjustments &all) { return all.withdraw(asked.id); }));
    QCOMPARE(outcome(shop.decide(u"max"_s, first, true)), u"approval.lines_changed()"_s);
    must(shop.submit(u"clara"_s, asked.id));
    QVERIFY(shop.waiting() != first);
    // A line changed behind the program's back is not what was asked for.
    shop.ledger.run("UPDATE adjustment_line SET quantity = quantity * 2");
    QCOMPARE(outcome(shop.decide(u"max"_s, shop.waiting(), true)), u"approval.lines_changed()"_s);
    QCOMPARE(shop.stock(), u"100 @ 200.00"_s);
}

void TestAdjustments::whatIsPostedIsNotEdited()
{
    QFETCH(StoreUrl::Engine, engine);
    Corrections shop(engine);
    Adjustment posted = shop.submitted(u"clara"_s, {shop.line(u"-5"_s)});
    posted.lines[0].quantity = Quantity::fromInt(-1);
    QCOMPARE(outcome(shop.as(u"clara"_s, [&](Adjustments &all) { return all.save(posted); })),
             u"adjustment.step_edit_refused(state=posted)"_s);
    QCOMPARE(outcome(shop.as(u"clara"_s, [&](Adjustments &all) { return all.withdraw(posted.id); })),
             u"adjustment.step_withdraw_refused(state=posted)"_s);
    QCOMPARE(outcome(shop.as(u"clara"_s, [&](Adjustments &all) { return all.remove(posted.id); })),
             u"adjustment.step_remove_refused(state=posted)"_s);

    // Nobody writes lines under another's name, to approve them then.
    Adjustment hers = shop.saved(u"clara"_s, shop.draft({shop.line(u"-5"_s)}));
    hers.lines[0].quantity = Quantity::fromInt(-50);
    QCOMPARE(outcome(shop.as(u"max"_s, [&](Adjustments &all) { return all.save(hers); })),
             u"adjustment.not_yours(user=clara)"_s);
    QCOMPARE(outcome(shop.as(u"max"_s, [&](Adjustments &all) { return all.remove(hers.id); })),
             u"adjustment.not_yours(user=clara)"_s);

    // Two windows on one draft: the second does not write over the first.
    const Adjustment draft = shop.saved(u"clara"_s, shop.draft({shop.line(u"-5"_s)}));
    shop.saved(u"clara"_s, draft);
    QCOMPARE(outcome(shop.as(u"clara"_s, [&](Adjustments &all) { return all.save(draft); })),
             u"adjustment.changed_meanwhile()"_s);
}

void TestAdjustments::aRetryPostsOnce()
{
    QFETCH(StoreUrl::Engine, engine);
    Corrections shop(engine);
    const Adjustment posted = shop.submitted(u"clara"_s, {shop.line(u"-5"_s)});
    QCOMPARE(must(shop.submit(u"clara"_s, posted.id)).adjustment, posted);
    QCOMPARE(shop.stock(), u"95 @ 190.00"_s);
}

void TestAdjustments::withoutUsersNothingWaits()
{
    QFETCH(StoreUrl::Engine, engine);
    Corrections shop(engine);
    QCOMPARE(shop.submitted({}, {shop.line(u"-90"_s)}).state, State::Posted);
    QCOMPARE(shop.stock(), u"10 @ 20.00"_s);
}

void TestAdjustments::theListShowsWrittenAndPostedOnes()
{
    QFETCH(StoreUrl::Engine, engine);
    Corrections shop(engine);
    must(shop.ledger.adjust(shop.item, shop.shop, u"-1"_s, u"2024-01-10"_s)); // nobody wrote this one down
    Adjustment dated = shop.draft({shop.line(u"-2"_s), shop.line(u"1"_s, u"found"_s)});
    dated.effectiveAt = shop.ledger.noon(u"2024-01-11"_s);
    dated.reference = u"SC-7"_s;
    must(shop.submit(u"olga"_s, shop.saved(u"olga"_s, dated).id));
    const Adjustment asked = shop.submitted(u"clara"_s, {shop.line(u"-40"_s)});
    const Adjustment draft = shop.saved(u"clara"_s, shop.draft({}, u"lost"_s));

    AdjustmentListing listing(shop.ledger.db());
    const auto shown = [&](const AdjustmentFilter &filter) {
        QStringList texts;
        for (const AdjustmentRow &row : must(listing.page(filter, std::nullopt))) {
            texts << u"%1 %2 %3 %4 %5 %6"_s
                         .arg(row.number.right(4), adjustmentStateName(row.state),
                              row.type ? adjustmentTypeName(*row.type) : u"-"_s, row.locationCode,
                              row.value ? QString::number(row.value->minor()) : u"-"_s)
                         .arg(row.lines);
        }
        return must(listing.index(filter)).count == texts.size() ? texts : QStringList{u"another count"_s};
    };
    const QStringList all = shown({});
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.mid(2), (QStringList{u"0002 posted mixed SHOP -200 2"_s, u"0001 posted negative SHOP - 1"_s}));
    QCOMPARE(shown({.state = AdjustmentState::PendingApproval}),
             QStringList{u"%1 pending_approval negative SHOP -8000 1"_s.arg(asked.number.right(4))});
    QCOMPARE(shown({.state = AdjustmentState::Draft}), QStringList{u" draft - SHOP - 0"_s});
    QCOMPARE(shown({.search = u"sc-7"_s}), QStringList());
    QCOMPARE(shown({.search = u"SC-"_s}).size(), 1);
    QCOMPARE(shown({.search = u"adj-2024-0001"_s}).size(), 1);
    QCOMPARE(shown({.reason = u"lost"_s}).size(), 1);
    QCOMPARE(shown({.locationId = shop.attic}), QStringList());
    QCOMPARE(shown({.to = shop.ledger.noon(u"2024-01-10"_s)}).size(), 1);

    const QList<WaitingApproval> waiting = must(listing.waiting());
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().number, asked.number);
    QCOMPARE(waiting.first().approval.askedBy, u"clara"_s);
    QCOMPARE(waiting.first().value, std::optional(Money::fromMinor(-8000)));
    QCOMPARE(waiting.first().lines, 1);
}

void TestAdjustments::limitsAreTheHighestOfTheRoles()
{
    const QList<AdjustmentLimit> limits{{u"clerk"_s, {}, Money::fromMinor(100)},
                                        {u"clerk"_s, u"theft"_s, Money()},
                                        {u"chief"_s, {}, Money::fromMinor(900)}};
    QCOMPARE(limitFor({u"clerk"_s}, u"lost"_s, limits), std::optional(Money::fromMinor(100)));
    QCOMPARE(limitFor({u"clerk"_s}, u"theft"_s, limits), std::optional(Money()));
    QCOMPARE(limitFor({u"clerk"_s, u"chief"_s}, u"theft"_s, limits), std::optional(Money::fromMinor(900)));
    QCOMPARE(limitFor({u"clerk"_s, u"owner"_s}, u"theft"_s, limits), std::nullopt);
    QCOMPARE(limitFor({}, u"lost"_s, limits), std::optional(Money()));
}

STOWAGE_SUITE(TestAdjustments)
#include "tst_adjustments.moc"
