// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/pick/picking.h"
#include "models/operations/reserve/reservations.h"
#include "models/store/expiry_listing.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

// A site with two bins. L1 expires first; L3 is expired since 15 May. It is 1 June.
struct Store {
    explicit Store(StoreUrl::Engine engine) : ledger(engine)
    {
        milk = ledger.item(u"MILK"_s, {.lots = LotTracking::Lot});
        drill = ledger.item(u"DRILL"_s, {.lots = LotTracking::Serial});
        site = ledger.location(u"SITE"_s);
        binA = ledger.location(u"SITE-A"_s);
        binB = ledger.location(u"SITE-B"_s);
        ledger.run("UPDATE location SET parent_id = (SELECT id FROM location WHERE code = 'SITE')"
                   " WHERE code IN ('SITE-A', 'SITE-B')");
        receive(u"L2"_s, u"10"_s, QDate(2024, 8, 1), binA, u"2024-03-01"_s);
        receive(u"L1"_s, u"10"_s, QDate(2024, 7, 1), binB, u"2024-03-02"_s);
        receive(u"L3"_s, u"10"_s, QDate(2024, 5, 15), binA, u"2024-03-03"_s);
    }

    void receive(const QString &lot, const QString &quantity, const QDate &expires, RowId bin, const QString &day)
    {
        DocumentLine one = line(milk, quantity, u"1"_s, lot);
        one.expires = expires;
        must(ledger.post(ledger.request(DocumentKind::Receipt, bin, {one}, day)));
    }
    DocumentRequest issueOf(const QList<DocumentLine> &lines, RowId place = 0)
    {
        return ledger.request(DocumentKind::Issue, place != 0 ? place : site, lines);
    }
    Result<PostedDocument> issue(const DocumentRequest &request)
    {
        return ledger.withPoster(
            [&](Poster &poster) { return postPicked(ledger.db(), ledger.session().posting(), poster, request); });
    }
    static DocumentLine ofLot(RowId item, const QString &quantity, const QString &lot, RowId bin,
                              const QString &reason = {})
    {
        DocumentLine made = line(item, quantity, {}, lot);
        made.locationId = bin;
        made.reason = reason;
        return made;
    }
    // "L1 -10 @ SITE-B, …"
    QString taken(const PostedDocument &document)
    {
        QStringList texts;
        for (const Movement &movement : ledger.movements(document.id))
            texts << u"%1 %2 @ %3"_s.arg(must(LedgerStore(ledger.db()).lotCode(movement.lotId)),
                                         movement.quantity.toString(),
                                         must(LedgerStore(ledger.db()).location(movement.locationId))->code);
        return texts.join(u", "_s);
    }

    LedgerFixture ledger;
    RowId milk = 0, drill = 0, site = 0, binA = 0, binB = 0;
};

} // namespace

class TestPickIssue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutALotItIsPickedInOrder_data() { addEngineRows(); }
    void withoutALotItIsPickedInOrder();
    void ordersOfOnePosterSeeEachOther_data() { addEngineRows(); }
    void ordersOfOnePosterSeeEachOther();
    void aRetryPicksNothingMore_data() { addEngineRows(); }
    void aRetryPicksNothingMore();
    void whatCannotBePickedIsNamed_data() { addEngineRows(); }
    void whatCannotBePickedIsNamed();
    void anotherLotNeedsAReason_data() { addEngineRows(); }
    void anotherLotNeedsAReason();
    void theProposedLotsNeedNone_data() { addEngineRows(); }
    void theProposedLotsNeedNone();
    void anExpiredLotIsNotIssued_data() { addEngineRows(); }
    void anExpiredLotIsNotIssued();
    void expiredStockMayBeScrappedAndReturned_data() { addEngineRows(); }
    void expiredStockMayBeScrappedAndReturned();
    void whatWasIssuedBeforeItExpiredIsInOrder_data() { addEngineRows(); }
    void whatWasIssuedBeforeItExpiredIsInOrder();
    void whatIsPromisedIsPickedFirst_data() { addEngineRows(); }
    void whatIsPromisedIsPickedFirst();
    void whatIsReservedForOthersIsNotPicked_data() { addEngineRows(); }
    void whatIsReservedForOthersIsNotPicked();
    void serialNumbersOfOneReceiptAreEqual_data() { addEngineRows(); }
    void serialNumbersOfOneReceiptAreEqual();
    void aLotDoesNotGetYoungerByMoving_data() { addEngineRows(); }
    void aLotDoesNotGetYoungerByMoving();
    void withoutLotsTheOldestBinIsProposed_data() { addEngineRows(); }
    void withoutLotsTheOldestBinIsProposed();
    void theExpiryListTellsWhatExpires_data() { addEngineRows(); }
    void theExpiryListTellsWhatExpires();
};

void TestPickIssue::withoutALotItIsPickedInOrder()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    const auto posted = store.issue(store.issueOf({line(store.milk, u"15"_s)}));
    STOWAGE_OK(posted);
    QCOMPARE(store.taken(*posted), u"L1 -10 @ SITE-B, L2 -5 @ SITE-A"_s);
    QCOMPARE(store.ledger.differences(), QStringList());
}

void TestPickIssue::ordersOfOnePosterSeeEachOther()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    QStringList taken;
    const Done done = store.ledger.withPoster([&](Poster &poster) -> Done {
        for (int i = 0; i < 2; ++i) {
            STOWAGE_LET(posted, postPicked(store.ledger.db(), store.ledger.session().posting(), poster,
                                           store.issueOf({line(store.milk, u"8"_s)})));
            taken << store.taken(posted);
        }
        return {};
    });
    STOWAGE_OK(done);
    QCOMPARE(taken, QStringList({u"L1 -8 @ SITE-B"_s, u"L1 -2 @ SITE-B, L2 -6 @ SITE-A"_s}));
    QCOMPARE(store.ledger.differences(), QStringList());
}

void TestPickIssue::aRetryPicksNothingMore()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    const DocumentRequest request = store.issueOf({line(store.milk, u"15"_s)});
    STOWAGE_OK(store.issue(request));
    const auto again = store.issue(request);
    STOWAGE_OK(again);
    QVERIFY(again->alreadyPosted);
    QCOMPARE(store.ledger.lotOnHand(store.milk, store.binA, u"L2"_s), Quantity::fromInt(5));
}

void TestPickIssue::whatCannotBePickedIsNamed()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    QCOMPARE(outcome(store.issue(store.issueOf({line(store.milk, u"5"_s), line(store.milk, u"16"_s)}))),
             u"pick.not_enough(line=2, item=MILK, location=SITE, wanted=16, found=15, missing=1, expired=10,"
             " reserved=0)"_s);
}

void TestPickIssue::anotherLotNeedsAReason()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    QCOMPARE(outcome(store.issue(store.issueOf({Store::ofLot(store.milk, u"3"_s, u"L2"_s, store.binA)}))),
             u"pick.reason_missing(line=1, item=MILK, lot=L2, proposed=L1 (SITE-B, 3))"_s);
    const auto posted = store.issue(
        store.issueOf({Store::ofLot(store.milk, u"3"_s, u"L2"_s, store.binA, u"The customer wants the newer one"_s)}));
    STOWAGE_OK(posted);
    QCOMPARE(store.ledger.movements(posted->id).front().reason, u"The customer wants the newer one"_s);
    QCOMPARE(store.ledger.differences(), QStringList());
}

void TestPickIssue::theProposedLotsNeedNone()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    const auto posted =
        store.issue(store.issueOf({Store::ofLot(store.milk, u"4"_s, u"L2"_s, store.binA), line(store.milk, u"3"_s),
                                   Store::ofLot(store.milk, u"7"_s, u"L1"_s, store.binB)}));
    STOWAGE_OK(posted);
    QCOMPARE(store.taken(*posted), u"L2 -4 @ SITE-A, L1 -3 @ SITE-B, L1 -7 @ SITE-B"_s);
}

void TestPickIssue::anExpiredLotIsNotIssued()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    QCOMPARE(
        outcome(store.issue(store.issueOf({Store::ofLot(store.milk, u"1"_s, u"L3"_s, store.binA, u"It is cheap"_s)}))),
        u"stock.lot_expired(line=1, item=MILK, lot=L3, expires=2024-05-15)"_s);
    store.ledger.clock.set(store.ledger.noon(u"2024-07-01"_s));
    STOWAGE_OK(store.issue(store.issueOf({line(store.milk, u"1"_s)}))); // on its last day
    store.ledger.clock.set(store.ledger.noon(u"2024-07-02"_s));
    const auto next = store.issue(store.issueOf({line(store.milk, u"1"_s)}));
    STOWAGE_OK(next);
    QCOMPARE(store.taken(*next), u"L2 -1 @ SITE-A"_s);
}

void TestPickIssue::expiredStockMayBeScrappedAndReturned()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    DocumentLine scrapped = line(store.milk, u"-4"_s, {}, u"L3"_s);
    scrapped.reason = u"expired"_s;
    STOWAGE_OK(store.ledger.post(store.ledger.request(DocumentKind::Adjustment, store.binA, {scrapped})));
    DocumentRequest back = store.issueOf({line(store.milk, u"5"_s, {}, u"L3"_s)}, store.binA);
    back.isReturn = true;
    STOWAGE_OK(store.issue(back));
    QCOMPARE(store.ledger.lotOnHand(store.milk, store.binA, u"L3"_s), Quantity::fromInt(1));
}

void TestPickIssue::whatWasIssuedBeforeItExpiredIsInOrder()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    DocumentRequest late = store.issueOf({Store::ofLot(store.milk, u"1"_s, u"L3"_s, store.binA)});
    late.effectiveAt = store.ledger.noon(u"2024-05-15"_s);
    STOWAGE_OK(store.issue(late));
}

void TestPickIssue::whatIsPromisedIsPickedFirst()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    STOWAGE_OK(inTransaction(store.ledger.db(), [&] {
        return Reservations(store.ledger.db(), store.ledger.session().posting(), Actor::ofMachine(u"tester"_s))
            .reserve({.uuid = store.ledger.uuid(),
                      .reference = u"SO-1"_s,
                      .itemId = store.milk,
                      .locationId = store.binA,
                      .lot = u"L2"_s,
                      .quantity = Quantity::fromInt(4)});
    }));
    DocumentRequest request = store.issueOf({line(store.milk, u"6"_s)});
    request.reference = u"SO-1"_s;
    const auto posted = store.issue(request);
    STOWAGE_OK(posted);
    QCOMPARE(store.taken(*posted), u"L2 -4 @ SITE-A, L1 -2 @ SITE-B"_s);
    QCOMPARE(store.ledger.level(store.milk, store.binA).reserved, Quantity());
    QCOMPARE(store.ledger.differences(), QStringList());
}

void TestPickIssue::whatIsReservedForOthersIsNotPicked()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    STOWAGE_OK(inTransaction(store.ledger.db(), [&] {
        return Reservations(store.ledger.db(), store.ledger.session().posting(), Actor::ofMachine(u"tester"_s))
            .reserve({.uuid = store.ledger.uuid(),
                      .reference = u"SO-1"_s,
                      .itemId = store.milk,
                      .locationId = store.binB,
                      .quantity = Quantity::fromInt(9)});
    }));
    const auto posted = store.issue(store.issueOf({line(store.milk, u"3"_s)}));
    STOWAGE_OK(posted);
    QCOMPARE(store.taken(*posted), u"L1 -1 @ SITE-B, L2 -2 @ SITE-A"_s);
}

void TestPickIssue::serialNumbersOfOneReceiptAreEqual()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    STOWAGE_OK(store.ledger.post(store.ledger.request(
        DocumentKind::Receipt, store.binA,
        {line(store.drill, u"1"_s, u"5"_s, u"S1"_s), line(store.drill, u"1"_s, u"5"_s, u"S2"_s)}, u"2024-03-01"_s)));
    STOWAGE_OK(store.ledger.post(store.ledger.request(DocumentKind::Receipt, store.binA,
                                                      {line(store.drill, u"1"_s, u"5"_s, u"S0"_s)}, u"2024-04-01"_s)));
    QCOMPARE(outcome(store.issue(store.issueOf({Store::ofLot(store.drill, u"1"_s, u"S0"_s, store.binA)}))),
             u"pick.reason_missing(line=1, item=DRILL, lot=S0, proposed=S1 (SITE-A, 1))"_s);
    STOWAGE_OK(store.issue(store.issueOf({Store::ofLot(store.drill, u"1"_s, u"S2"_s, store.binA)})));
    const auto rest = store.issue(store.issueOf({line(store.drill, u"2"_s)}));
    STOWAGE_OK(rest);
    QCOMPARE(store.taken(*rest), u"S1 -1 @ SITE-A, S0 -1 @ SITE-A"_s);
}

void TestPickIssue::aLotDoesNotGetYoungerByMoving()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    const RowId yarn = store.ledger.item(u"YARN"_s, {.lots = LotTracking::Lot});
    STOWAGE_OK(store.ledger.post(store.ledger.request(DocumentKind::Receipt, store.binB,
                                                      {line(yarn, u"5"_s, u"1"_s, u"OLD"_s)}, u"2024-03-01"_s)));
    STOWAGE_OK(store.ledger.post(store.ledger.request(DocumentKind::Receipt, store.binA,
                                                      {line(yarn, u"5"_s, u"1"_s, u"NEW"_s)}, u"2024-04-01"_s)));
    DocumentRequest move =
        store.ledger.request(DocumentKind::Transfer, store.binB, {line(yarn, u"5"_s, {}, u"OLD"_s)}, u"2024-05-01"_s);
    move.toLocationId = store.binA;
    STOWAGE_OK(store.ledger.post(move));
    const auto posted = store.issue(store.issueOf({line(yarn, u"6"_s)}));
    STOWAGE_OK(posted);
    QCOMPARE(store.taken(*posted), u"OLD -5 @ SITE-A, NEW -1 @ SITE-A"_s);
}

void TestPickIssue::withoutLotsTheOldestBinIsProposed()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    const RowId nails = store.ledger.item(u"NAILS"_s);
    STOWAGE_OK(store.ledger.receive(nails, store.binB, u"5"_s, u"1"_s, u"2024-03-05"_s));
    STOWAGE_OK(store.ledger.receive(nails, store.binA, u"5"_s, u"1"_s, u"2024-03-01"_s));
    STOWAGE_OK(store.ledger.issue(nails, store.binA, u"5"_s, u"2024-03-10"_s));
    STOWAGE_OK(store.ledger.receive(nails, store.binA, u"5"_s, u"1"_s, u"2024-04-01"_s));
    const auto proposal = proposePick(store.ledger.db(), store.ledger.session().posting(),
                                      {.itemId = nails, .locationId = store.site, .quantity = Quantity::fromInt(6)});
    STOWAGE_OK(proposal);
    QCOMPARE(proposal->picks.size(), 2);
    QCOMPARE(proposal->picks[0].source.locationCode, u"SITE-B"_s);
    QCOMPARE(proposal->picks[0].quantity, Quantity::fromInt(5));
    QCOMPARE(proposal->picks[1].source.locationCode, u"SITE-A"_s);
}

void TestPickIssue::theExpiryListTellsWhatExpires()
{
    QFETCH(StoreUrl::Engine, engine);
    Store store(engine);
    ExpiryListing listing(store.ledger.db());
    const auto listed = [&](const ExpiryFilter &filter) {
        QStringList texts;
        for (const ExpiryRow &row : must(listing.page(filter, {})))
            texts << u"%1 %2 %3 %4"_s.arg(row.lot, row.expires.toString(Qt::ISODate), row.onHand.toString(),
                                          QString::number(row.value.minor()));
        return texts.join(u", "_s);
    };
    QCOMPARE(listed({}), u"L3 2024-05-15 10 1000, L1 2024-07-01 10 1000, L2 2024-08-01 10 1000"_s);
    QCOMPARE(listed({.until = QDate(2024, 7, 1)}), u"L3 2024-05-15 10 1000, L1 2024-07-01 10 1000"_s);
    QCOMPARE(listed({.locationId = store.binB}), u"L1 2024-07-01 10 1000"_s);
    QCOMPARE(must(listing.index({.locationId = store.site})).count, 3);
}

STOWAGE_SUITE(TestPickIssue)
#include "tst_pick_issue.moc"
