// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/count/counts.h"
#include "models/operations/people/people.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

Quantity quantity(const QString &text)
{
    return must(Quantity::fromString(text));
}

// A shop with two bins: 10 of A at 2.00 in each, 5 of B at 4.00 in the first, and lots of L in the second.
struct Shelves {
    explicit Shelves(StoreUrl::Engine engine) : ledger(engine)
    {
        shop = ledger.location(u"SHOP"_s);
        other = ledger.location(u"OTHER"_s);
        first = bin(u"BIN-1"_s);
        second = bin(u"BIN-2"_s);
        a = ledger.item(u"A"_s, {.unit = u"pcs"_s});
        b = ledger.item(u"B"_s);
        lots = ledger.item(u"L"_s, {.lots = LotTracking::Lot});
        must(ledger.receive(a, first, u"10"_s, u"2"_s, u"2024-01-05"_s));
        must(ledger.receive(a, second, u"10"_s, u"2"_s, u"2024-01-05"_s));
        must(ledger.receive(b, first, u"5"_s, u"4"_s, u"2024-01-05"_s));
        must(ledger.receive(b, other, u"9"_s, u"4"_s, u"2024-01-05"_s));
        must(ledger.post(ledger.request(DocumentKind::Receipt, second,
                                        {line(lots, u"3"_s, u"1"_s, u"L1"_s), line(lots, u"4"_s, u"1"_s, u"L2"_s)},
                                        u"2024-01-05"_s)));
        ledger.clock.set(ledger.noon(u"2024-02-01"_s));
    }
    RowId bin(const QString &code)
    {
        const RowId id = ledger.location(code, {.type = LocationType::Bin});
        must(ledger.db().run("UPDATE location SET parent_id = ?, site_id = ?, path = ? WHERE id = ?", shop, shop,
                             u"SHOP > "_s + code, id));
        return id;
    }

    template <typename Work>
    auto as(const QString &login, Work &&work) -> decltype(work(std::declval<StockCounts &>()))
    {
        return inTransaction(ledger.db(), [&]() -> decltype(work(std::declval<StockCounts &>())) {
            PostingContext context = ledger.session().posting();
            context.user = login;
            StockCounts counts(ledger.db(), context, actors.value(login, Actor::ofMachine(login)));
            return work(counts);
        });
    }
    StockCount plan(const CountPlan &wanted)
    {
        CountPlan plan = wanted;
        plan.uuid = ledger.uuid();
        plan.locationId = plan.locationId == 0 ? shop : plan.locationId;
        return must(as(u"ana"_s, [&](StockCounts &counts) { return counts.plan(plan); }));
    }
    Result<CountLine> enter(const StockCount &count, RowId item, RowId location, const QString &counted,
                            const QString &lot = {}, const QString &login = u"ana"_s)
    {
        const CountEntry entry{
            .uuid = ledger.uuid(), .itemId = item, .locationId = location, .lot = lot, .quantity = quantity(counted)};
        return as(login, [&](StockCounts &counts) { return counts.enter(count.id, entry); });
    }
    CountProgress progress(const StockCount &count)
    {
        return must(as(u"ana"_s, [&](StockCounts &counts) { return counts.progress(count.id); }));
    }
    Result<AdjustmentDone> close(const StockCount &count, UncountedChoice choice = UncountedChoice::Undecided,
                                 const QString &login = u"ana"_s)
    {
        return as(login, [&](StockCounts &counts) { return counts.close(count.id, choice); });
    }
    // "A@BIN-1 9/10 -2.00": counted, expected, value of the difference.
    QStringList told(const StockCount &count)
    {
        QStringList texts;
        for (const CountLine &one : progress(count).lines) {
            const QString item = one.itemId == a ? u"A"_s : one.itemId == b ? u"B"_s : u"L"_s;
            const QString place = one.locationId == first ? u"1"_s : u"2"_s;
            texts << item + one.lot + u'@' + place + u' ' + (one.counted ? one.counted->toString() : u"-"_s) + u'/'
                         + (one.expected ? one.expected->toString() : u"-"_s)
                         + (one.value ? u' ' + Currency{u"MYR"_s}.format(*one.value) : QString());
        }
        return texts;
    }

    LedgerFixture ledger;
    RowId shop = 0, other = 0, first = 0, second = 0, a = 0, b = 0, lots = 0;
    QHash<QString, Actor> actors;
};

} // namespace

class TestCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatLiesThereIsPlanned_data() { addEngineRows(); }
    void whatLiesThereIsPlanned();
    void theDifferenceIsTakenAtTheMomentOfCounting_data() { addEngineRows(); }
    void theDifferenceIsTakenAtTheMomentOfCounting();
    void severalCountersAddUp_data() { addEngineRows(); }
    void severalCountersAddUp();
    void aRetriedEntryCountsOnce_data() { addEngineRows(); }
    void aRetriedEntryCountsOnce();
    void aLargeDifferenceIsCountedAgain_data() { addEngineRows(); }
    void aLargeDifferenceIsCountedAgain();
    void whatIsNotCountedIsDecided_data() { addEngineRows(); }
    void whatIsNotCountedIsDecided();
    void badEntriesAreRefused_data() { addEngineRows(); }
    void badEntriesAreRefused();
    void theResultIsAnAdjustment_data() { addEngineRows(); }
    void theResultIsAnAdjustment();
    void aboveTheLimitItWaitsAndCanBeRepeated_data() { addEngineRows(); }
    void aboveTheLimitItWaitsAndCanBeRepeated();
};

void TestCounts::whatLiesThereIsPlanned()
{
    QFETCH(StoreUrl::Engine, engine);
    Shelves shelves(engine);
    const StockCount full = shelves.plan({});
    QCOMPARE(full.number, u"SC-2024-0001"_s);
    QCOMPARE(shelves.told(full),
             (QStringList{u"A@1 -/10"_s, u"B@1 -/5"_s, u"A@2 -/10"_s, u"LL1@2 -/3"_s, u"LL2@2 -/4"_s}));
    QCOMPARE(shelves.told(shelves.plan({.scope = CountScope::Zone, .locationId = shelves.first})),
             (QStringList{u"A@1 -/10"_s, u"B@1 -/5"_s}));
    const StockCount some = shelves.plan({.scope = CountScope::Items, .itemIds = {shelves.b, shelves.lots}});
    QCOMPARE(shelves.told(some), (QStringList{u"B@1 -/5"_s, u"LL1@2 -/3"_s, u"LL2@2 -/4"_s}));
    const RowId nowhere = shelves.ledger.item(u"N"_s);
    const CountPlan none{
        .uuid = shelves.ledger.uuid(), .scope = CountScope::Items, .locationId = shelves.shop, .itemIds = {nowhere}};
    QCOMPARE(outcome(shelves.as(u"ana"_s, [&](StockCounts &counts) { return counts.plan(none); })),
             u"count.nothing_there()"_s);
    // A retry of the first is the first.
    CountPlan again{.uuid = full.uuid, .locationId = shelves.shop};
    QCOMPARE(must(shelves.as(u"ana"_s, [&](StockCounts &counts) { return counts.plan(again); })).id, full.id);
}

void TestCounts::theDifferenceIsTakenAtTheMomentOfCounting()
{
    QFETCH(StoreUrl::Engine, engine);
    Shelves shelves(engine);
    const StockCount count = shelves.plan({.scope = CountScope::Zone, .locationId = shelves.first});
    STOWAGE_OK(shelves.enter(count, shelves.a, shelves.first, u"9"_s));
    // Nothing is frozen: what moves after the scan does not touch its difference.
    shelves.ledger.clock.set(shelves.ledger.clock.now() + 60'000);
    must(shelves.ledger.issue(shelves.a, shelves.first, u"4"_s));
    STOWAGE_OK(shelves.enter(count, shelves.b, shelves.first, u"5"_s));
    QCOMPARE(shelves.told(count), (QStringList{u"A@1 9/10 -2.00"_s, u"B@1 5/5"_s}));
    QCOMPARE(shelves.progress(count).value, Money::fromMinor(-200));
    // What was issued before the scan and is written down only now was gone already.
    DocumentRequest late =
        shelves.ledger.request(DocumentKind::Issue, shelves.first, {line(shelves.a, u"1"_s)}, u"2024-01-20"_s);
    must(shelves.ledger.post(late));
    QCOMPARE(shelves.told(count).constFirst(), u"A@1 9/9"_s);
    STOWAGE_OK(shelves.close(count));
    QCOMPARE(shelves.ledger.stock(shelves.a, shelves.first), u"5 @ 10.00"_s);
    QCOMPARE(shelves.ledger.differences().join(u" "_s), QString());
}

void TestCounts::severalCountersAddUp()
{
    QFETCH(StoreUrl::Engine, engine);
    Shelves shelves(engine);
    const StockCount count = shelves.plan({});
    STOWAGE_OK(shelves.enter(count, shelves.a, shelves.first, u"4"_s, {}, u"ana"_s));
    STOWAGE_OK(shelves.enter(count, shelves.a, shelves.first, u"7"_s, {}, u"ben"_s));
    const CountProgress progress = shelves.progress(count);
    QCOMPARE(progress.counters, (QStringList{u"ana"_s, u"ben"_s}));
    QCOMPARE(progress.lines.first().counted, std::optional(Quantity::fromInt(11)));
    QCOMPARE(progress.uncounted, 4);
    const QList<CountEntry> entries = must(CountStore(shelves.ledger.db()).entries(progress.lines.first().id));
    QCOMPARE(entries.size(), 2);
    const StockCount other = shelves.plan({});
    QCOMPARE(
        outcome(shelves.as(u"ana"_s, [&](StockCounts &counts) { return counts.takeBack(other.id, entries[0].uuid); })),
        u"count.entry_missing()"_s);
    STOWAGE_OK(shelves.as(u"ana"_s, [&](StockCounts &counts) { return counts.takeBack(count.id, entries[0].uuid); }));
    QCOMPARE(shelves.told(count).constFirst(), u"A@1 7/10 -6.00"_s);
}

void TestCounts::aRetriedEntryCountsOnce()
{
    QFETCH(StoreUrl::Engine, engine);
    Shelves shelves(engine);
    const StockCount count = shelves.plan({});
    const CountEntry entry{.uuid = shelves.ledger.uuid(),
                           .itemId = shelves.a,
                           .locationId = shelves.first,
                           .quantity = Quantity::fromInt(9)};
    for (int i = 0; i < 2; ++i)
        STOWAGE_OK(shelves.as(u"ana"_s, [&](StockCounts &counts) { return counts.enter(count.id, entry); }));
    QCOMPARE(shelves.told(count).constFirst(), u"A@1 9/10 -2.00"_s);
}

void TestCounts::aLargeDifferenceIsCountedAgain()
{
    QFETCH(StoreUrl::Engine, engine);
    Shelves shelves(engine);
    const StockCount count = shelves.plan({.scope = CountScope::Zone,
                                           .locationId = shelves.first,
                                           .recountUnits = Quantity::fromInt(3),
                                           .recountValue = Money::fromMinor(1000)});
    const CountLine line = must(shelves.enter(count, shelves.a, shelves.first, u"6"_s)); // 4 units off
    STOWAGE_OK(shelves.enter(count, shelves.b, shelves.first, u"2"_s)); // 3 units, but 12.00
    QCOMPARE(shelves.progress(count).toRecount, 2);
    QCOMPARE(outcome(shelves.close(count)), u"count.recount_needed(lines=2)"_s);
    for (const CountLine &each : shelves.progress(count).lines)
        STOWAGE_OK(shelves.as(u"ana"_s, [&](StockCounts &counts) { return counts.recount(count.id, each.id); }));
    QCOMPARE(shelves.told(count), (QStringList{u"A@1 -/10"_s, u"B@1 -/5"_s}));
    STOWAGE_OK(shelves.enter(count, shelves.a, shelves.first, u"6"_s, {}, u"ben"_s));
    STOWAGE_OK(shelves.enter(count, shelves.b, shelves.first, u"5"_s, {}, u"ben"_s));
    QCOMPARE(shelves.progress(count).toRecount, 0);
    STOWAGE_OK(shelves.close(count));
    QCOMPARE(shelves.ledger.stock(shelves.a, shelves.first), u"6 @ 12.00"_s);
    // Both rounds stay on record.
    QCOMPARE(must(CountStore(shelves.ledger.db()).entries(line.id)).size(), 2);
}

void TestCounts::whatIsNotCountedIsDecided()
{
    QFETCH(StoreUrl::Engine, engine);
    Shelves shelves(engine);
    const StockCount kept = shelves.plan({.scope = CountScope::Zone, .locationId = shelves.first});
    QCOMPARE(outcome(shelves.close(kept, UncountedChoice::Keep)), u"count.nothing_counted()"_s);
    STOWAGE_OK(shelves.enter(kept, shelves.a, shelves.first, u"10"_s));
    QCOMPARE(outcome(shelves.close(kept)), u"count.uncounted(lines=1)"_s);
    const AdjustmentDone nothing = must(shelves.close(kept, UncountedChoice::Keep));
    QCOMPARE(nothing.adjustment.id, 0);
    QCOMPARE(shelves.ledger.stock(shelves.b, shelves.first), u"5 @ 20.00"_s);
    QCOMPARE(outcome(shelves.enter(kept, shelves.a, shelves.first, u"1"_s)), u"count.not_open(state=closed)"_s);

    const StockCount emptied = shelves.plan({.scope = CountScope::Zone, .locationId = shelves.first});
    STOWAGE_OK(shelves.enter(emptied, shelves.a, shelves.first, u"10"_s));
    STOWAGE_OK(shelves.close(emptied, UncountedChoice::SetToZero));
    QCOMPARE(shelves.ledger.stock(shelves.b, shelves.first), u"0 @ 0.00"_s);
    QCOMPARE(shelves.ledger.stock(shelves.b, shelves.other), u"9 @ 36.00"_s);
    QCOMPARE(must(CountStore(shelves.ledger.db()).lastCounted(shelves.a, shelves.first)),
             std::optional(shelves.ledger.clock.now()));
    QCOMPARE(must(CountStore(shelves.ledger.db()).lastCounted(shelves.a, shelves.second)), std::optional<Instant>());
    QCOMPARE(shelves.ledger.differences().join(u" "_s), QString());
}

void TestCounts::badEntriesAreRefused()
{
    QFETCH(StoreUrl::Engine, engine);
    Shelves shelves(engine);
    const StockCount count = shelves.plan({});
    QCOMPARE(outcome(shelves.enter(count, shelves.a, shelves.other, u"1"_s)), u"count.outside(location=OTHER)"_s);
    QCOMPARE(outcome(shelves.enter(count, shelves.a, shelves.first, u"-1"_s)),
             u"count.quantity_negative(quantity=-1)"_s);
    QVERIFY(outcome(shelves.enter(count, shelves.a, shelves.first, u"1.5"_s)).startsWith(u"quantity.too_fine("_s));
    QCOMPARE(outcome(shelves.enter(count, shelves.lots, shelves.second, u"1"_s)), u"line.lot_missing(item=L)"_s);
    QCOMPARE(outcome(shelves.enter(count, shelves.a, shelves.second, u"1"_s, u"L1"_s)),
             u"line.lot_not_tracked(item=A, lot=L1)"_s);
    QCOMPARE(outcome(shelves.enter(count, 999'999, shelves.second, u"1"_s)), u"item.missing()"_s);
    QCOMPARE(shelves.progress(count).uncounted, 5);
    const CountLine line = shelves.progress(count).lines.first();
    QCOMPARE(outcome(shelves.as(u"ana"_s,
                                [&](StockCounts &all) { return all.explain(count.id, line.id, u"ghosts"_s, {}); })),
             u"count.cause_unknown(cause=ghosts)"_s);
}

void TestCounts::theResultIsAnAdjustment()
{
    QFETCH(StoreUrl::Engine, engine);
    Shelves shelves(engine);
    const StockCount count = shelves.plan({});
    STOWAGE_OK(shelves.enter(count, shelves.a, shelves.first, u"8"_s));
    STOWAGE_OK(shelves.enter(count, shelves.b, shelves.first, u"6"_s));
    STOWAGE_OK(shelves.enter(count, shelves.b, shelves.second, u"1"_s)); // where it was not looked for
    STOWAGE_OK(shelves.enter(count, shelves.lots, shelves.second, u"2"_s, u"L1"_s));
    const CountLine first = shelves.progress(count).lines.first();
    STOWAGE_OK(shelves.as(u"ana"_s,
                          [&](StockCounts &all) { return all.explain(count.id, first.id, u"damaged"_s, u"wet"_s); }));
    const Adjustment adjustment = must(shelves.close(count, UncountedChoice::Keep)).adjustment;
    QCOMPARE(adjustment.state, AdjustmentState::Posted);
    QCOMPARE(adjustment.reference, count.number);
    QCOMPARE(adjustment.reason, u"stock_count"_s);
    QStringList lines;
    for (const AdjustmentLine &line : adjustment.lines)
        lines << line.quantity.toString() + u' ' + line.reason + u' ' + line.notes;
    QCOMPARE(lines, (QStringList{u"-2 damaged wet"_s, u"1 stock_count "_s, u"1 stock_count "_s, u"-1 stock_count "_s}));
    QCOMPARE(shelves.ledger.stock(shelves.b, shelves.second), u"1 @ 0.00"_s);
    QCOMPARE(shelves.ledger.lotOnHand(shelves.lots, shelves.second, u"L1"_s), Quantity::fromInt(2));
    QCOMPARE(shelves.told(count).constFirst(), u"A@1 8/10 -4.00"_s); // as it was, though the stock has moved on
    QCOMPARE(shelves.ledger.differences().join(u" "_s), QString());
}

void TestCounts::aboveTheLimitItWaitsAndCanBeRepeated()
{
    QFETCH(StoreUrl::Engine, engine);
    Shelves shelves(engine);
    People people(shelves.ledger.db(), shelves.ledger.clock, shelves.ledger.rng);
    for (const QString &role : {administratorRole(), u"clerk"_s}) {
        const User user = must(people.saveUser({.login = role, .name = role, .roles = {{role}}}));
        shelves.actors[role] = must(people.actor(user.id));
    }
    must(AdjustmentStore(shelves.ledger.db()).replaceLimits({{u"clerk"_s, u"stock_count"_s, Money::fromMinor(100)}}));
    const StockCount count = shelves.plan({.scope = CountScope::Zone, .locationId = shelves.first});
    STOWAGE_OK(shelves.enter(count, shelves.a, shelves.first, u"5"_s, {}, u"clerk"_s));
    const Adjustment asked = must(shelves.close(count, UncountedChoice::Keep, u"clerk"_s)).adjustment;
    QCOMPARE(asked.state, AdjustmentState::PendingApproval);
    QCOMPARE(shelves.ledger.stock(shelves.a, shelves.first), u"10 @ 20.00"_s);
    const auto reopen = [&] {
        return shelves.as(u"clerk"_s, [&](StockCounts &counts) { return counts.reopen(count.id); });
    };
    QCOMPARE(outcome(reopen()), u"count.adjusted(state=pending_approval)"_s);
    const auto decided = inTransaction(shelves.ledger.db(), [&] {
        PostingContext context = shelves.ledger.session().posting();
        context.user = administratorRole();
        return Adjustments(shelves.ledger.db(), context, shelves.actors.value(administratorRole()))
            .decide(must(ApprovalStore(shelves.ledger.db()).waiting()).constFirst().id, false, u"look again"_s);
    });
    STOWAGE_OK(decided);
    QCOMPARE(must(reopen()).state, CountState::Counting);
    const CountLine line = shelves.progress(count).lines.first();
    STOWAGE_OK(shelves.as(u"clerk"_s, [&](StockCounts &counts) { return counts.recount(count.id, line.id); }));
    STOWAGE_OK(shelves.enter(count, shelves.a, shelves.first, u"10"_s, {}, u"clerk"_s));
    QCOMPARE(must(shelves.close(count, UncountedChoice::Keep, u"clerk"_s)).adjustment.id, 0);
    QCOMPARE(shelves.ledger.stock(shelves.a, shelves.first), u"10 @ 20.00"_s);
}

STOWAGE_SUITE(TestCounts)
#include "tst_counts.moc"
