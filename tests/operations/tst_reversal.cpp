// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

// Ten at 3.337 each on 10 January at HERE, and four of another price THERE: a value that does not divide evenly.
struct Stock {
    explicit Stock(StoreUrl::Engine engine) : ledger(engine)
    {
        item = ledger.item(u"A"_s, {.costPrice = u"1"_s});
        lots = ledger.item(u"B"_s, {.costPrice = u"1"_s, .lots = LotTracking::Lot});
        here = ledger.location(u"HERE"_s);
        there = ledger.location(u"THERE"_s);
        must(ledger.receive(item, here, u"10"_s, u"3.337"_s, u"2024-01-10"_s));
        must(ledger.receive(item, there, u"4"_s, u"7.77"_s, u"2024-01-10"_s));
        must(ledger.post(
            ledger.request(DocumentKind::Receipt, here, {line(lots, u"5"_s, u"2"_s, u"L1"_s)}, u"2024-01-10"_s)));
    }
    QStringList levels()
    {
        return {ledger.stock(item, here),
                ledger.stock(item, there),
                ledger.stock(lots, here),
                ledger.stock(lots, there),
                ledger.lotOnHand(lots, here, u"L1"_s).toString(),
                ledger.lotOnHand(lots, there, u"L1"_s).toString()};
    }

    LedgerFixture ledger;
    RowId item = 0, lots = 0, here = 0, there = 0;
};

} // namespace

class TestReversal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesEverythingAsItWas_data();
    void leavesEverythingAsItWas();
    void putsTheVeryAmountBack_data() { addEngineRows(); }
    void putsTheVeryAmountBack();
    void takesTheVeryAmountOut_data() { addEngineRows(); }
    void takesTheVeryAmountOut();
    void namesWhatItTakesBack_data() { addEngineRows(); }
    void namesWhatItTakesBack();
    void isRefusedWhenUsedSince_data() { addEngineRows(); }
    void isRefusedWhenUsedSince();
    void ofATransferIsRefusedWhenUsedSince_data() { addEngineRows(); }
    void ofATransferIsRefusedWhenUsedSince();
    void goesBelowZeroWhereAllowed_data() { addEngineRows(); }
    void goesBelowZeroWhereAllowed();
    void happensOnce_data() { addEngineRows(); }
    void happensOnce();
    void ofAReversalIsRefused_data() { addEngineRows(); }
    void ofAReversalIsRefused();
    void ofNothingIsRefused_data() { addEngineRows(); }
    void ofNothingIsRefused();
    void aRetryChangesNothing_data() { addEngineRows(); }
    void aRetryChangesNothing();
    void isNeverBeforeWhatItTakesBack_data() { addEngineRows(); }
    void isNeverBeforeWhatItTakesBack();
    void atTheSameDayItNeverHappened_data() { addEngineRows(); }
    void atTheSameDayItNeverHappened();
    void inTheSameTransaction_data() { addEngineRows(); }
    void inTheSameTransaction();
    void ofManyLinesTakesAllOrNone_data() { addEngineRows(); }
    void ofManyLinesTakesAllOrNone();
};

void TestReversal::leavesEverythingAsItWas_data()
{
    QTest::addColumn<StoreUrl::Engine>("engine");
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<bool>("isReturn");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<bool>("lot");
    const struct {
        const char *name;
        DocumentKind kind;
        bool isReturn;
        const char *quantity;
        bool lot;
    } rows[] = {
        {"receipt", DocumentKind::Receipt, false, "3", false},
        {"receipt of a lot", DocumentKind::Receipt, false, "3", true},
        {"return from a customer", DocumentKind::Receipt, true, "3", false},
        {"issue", DocumentKind::Issue, false, "3", false},
        {"issue of all there is", DocumentKind::Issue, false, "10", false},
        {"issue of a lot", DocumentKind::Issue, false, "5", true},
        {"return to a supplier", DocumentKind::Issue, true, "3", false},
        {"adjustment up", DocumentKind::Adjustment, false, "3", false},
        {"adjustment down", DocumentKind::Adjustment, false, "-3", false},
        {"adjustment of a lot", DocumentKind::Adjustment, false, "-3", true},
        {"count", DocumentKind::Count, false, "-10", false},
        {"transfer", DocumentKind::Transfer, false, "3", false},
        {"transfer of all there is", DocumentKind::Transfer, false, "10", false},
        {"transfer of a lot", DocumentKind::Transfer, false, "2", true},
    };
    for (const auto &row : rows) {
        for (const auto engine : {StoreUrl::Engine::Sqlite, StoreUrl::Engine::Postgresql}) {
            QTest::addRow("%s: %s", engine == StoreUrl::Engine::Sqlite ? "sqlite" : "postgresql", row.name)
                << engine << row.kind << row.isReturn << QString::fromLatin1(row.quantity) << row.lot;
        }
    }
}

void TestReversal::leavesEverythingAsItWas()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(DocumentKind, kind);
    QFETCH(bool, isReturn);
    QFETCH(QString, quantity);
    QFETCH(bool, lot);
    Stock s(engine);
    const QStringList before = s.levels();
    DocumentRequest request =
        s.ledger.request(kind, s.here, {line(lot ? s.lots : s.item, quantity, {}, lot ? u"L1"_s : QString())});
    request.isReturn = isReturn;
    if (kind == DocumentKind::Transfer)
        request.toLocationId = s.there;
    const auto posted = s.ledger.post(request);
    STOWAGE_OK(posted);
    QVERIFY(s.levels() != before);
    STOWAGE_OK(s.ledger.reverse(*posted));
    QCOMPARE(s.levels(), before);
    QCOMPARE(s.ledger.differences(), QStringList());
}

void TestReversal::putsTheVeryAmountBack()
{
    QFETCH(StoreUrl::Engine, engine);
    Stock s(engine);
    const auto issue = s.ledger.issue(s.item, s.here, u"4"_s, u"2024-02-01"_s); // 13.35 of 33.37
    STOWAGE_OK(issue);
    QCOMPARE(s.ledger.stock(s.item, s.here), u"6 @ 20.02"_s);
    STOWAGE_OK(s.ledger.receive(s.item, s.here, u"14"_s, u"30"_s, u"2024-02-02"_s)); // 420.00
    STOWAGE_OK(s.ledger.reverse(*issue, u"2024-02-03"_s));
    QCOMPARE(s.ledger.stock(s.item, s.here), u"24 @ 453.37"_s);
    QCOMPARE(s.ledger.differences(), QStringList());
}

void TestReversal::takesTheVeryAmountOut()
{
    QFETCH(StoreUrl::Engine, engine);
    Stock s(engine);
    const auto dear = s.ledger.receive(s.item, s.here, u"2"_s, u"100"_s, u"2024-02-01"_s);
    STOWAGE_OK(dear);
    QCOMPARE(s.ledger.stock(s.item, s.here), u"12 @ 233.37"_s);
    STOWAGE_OK(s.ledger.reverse(*dear, u"2024-02-03"_s));
    QCOMPARE(s.ledger.stock(s.item, s.here), u"10 @ 33.37"_s);
    QCOMPARE(s.ledger.differences(), QStringList());
}

void TestReversal::namesWhatItTakesBack()
{
    QFETCH(StoreUrl::Engine, engine);
    Stock s(engine);
    DocumentRequest request = s.ledger.request(DocumentKind::Transfer, s.here, {line(s.item, u"3"_s)});
    request.toLocationId = s.there;
    request.reference = u"VAN-1"_s;
    const PostedDocument posted = must(s.ledger.post(request));
    const PostedDocument taken = must(s.ledger.reverse(posted));
    QCOMPARE(taken.number, u"REV-2024-0001"_s);
    QCOMPARE(taken.itemIds, QList<RowId>{s.item});
    const Document original = s.ledger.document(posted.id);
    const Document reversal = s.ledger.document(taken.id);
    QCOMPARE(original.reversedById, taken.id);
    QCOMPARE(reversal.reversesId, posted.id);
    QCOMPARE(reversal.kind, DocumentKind::Reversal);
    QCOMPARE(reversal.reference, u"VAN-1"_s);
    QCOMPARE(reversal.notes, u"taken back"_s);
    QCOMPARE(reversal.locationId, s.here);
    QCOMPARE(reversal.toLocationId, s.there);
    const std::vector<Movement> there = s.ledger.movements(posted.id);
    const std::vector<Movement> back = s.ledger.movements(taken.id);
    QCOMPARE(back.size(), there.size());
    for (std::size_t i = 0; i < back.size(); ++i) {
        const Movement &undone = there[there.size() - 1 - i]; // what came last goes first
        QCOMPARE(back[i].link, undone.seq);
        QCOMPARE(back[i].reversal, true);
        QCOMPARE(back[i].role, undone.role);
        QCOMPARE(back[i].quantity, -undone.quantity);
        QCOMPARE(back[i].locationId, undone.locationId);
    }
}

void TestReversal::isRefusedWhenUsedSince()
{
    QFETCH(StoreUrl::Engine, engine);
    Stock s(engine);
    const PostedDocument receipt = must(s.ledger.receive(s.item, s.here, u"5"_s, u"9"_s, u"2024-02-01"_s));
    const PostedDocument issue = must(s.ledger.issue(s.item, s.here, u"12"_s, u"2024-02-02"_s));
    const QString before = s.ledger.content();
    QCOMPARE(outcome(s.ledger.reverse(receipt, u"2024-02-03"_s)),
             u"stock.not_enough(line=1, item=A, location=HERE, onHand=3, wanted=5, missing=2, date=2024-02-03)"_s);
    QCOMPARE(s.ledger.content(), before);
    STOWAGE_OK(s.ledger.reverse(issue, u"2024-02-04"_s)); // first the issue, then the receipt
    STOWAGE_OK(s.ledger.reverse(receipt, u"2024-02-05"_s));
    QCOMPARE(s.ledger.stock(s.item, s.here), u"10 @ 33.37"_s);
    QCOMPARE(s.ledger.differences(), QStringList());
}

void TestReversal::ofATransferIsRefusedWhenUsedSince()
{
    QFETCH(StoreUrl::Engine, engine);
    Stock s(engine);
    const PostedDocument moved = must(s.ledger.transfer(s.item, s.here, s.there, u"6"_s, u"2024-02-01"_s));
    STOWAGE_OK(s.ledger.issue(s.item, s.there, u"5"_s, u"2024-02-02"_s));
    const QString before = s.ledger.content();
    QCOMPARE(outcome(s.ledger.reverse(moved, u"2024-02-03"_s)),
             u"stock.not_enough(line=1, item=A, location=THERE, onHand=5, wanted=6, missing=1, date=2024-02-03)"_s);
    QCOMPARE(s.ledger.content(), before);
}

void TestReversal::goesBelowZeroWhereAllowed()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s, {.allowNegative = true});
    const PostedDocument receipt = must(ledger.receive(item, place, u"5"_s, u"8"_s, u"2024-02-01"_s));
    STOWAGE_OK(ledger.issue(item, place, u"4"_s, u"2024-02-02"_s));
    STOWAGE_OK(ledger.reverse(receipt, u"2024-02-03"_s));
    QCOMPARE(ledger.stock(item, place), u"-4 @ -32.00"_s);
    STOWAGE_OK(ledger.receive(item, place, u"4"_s, u"9"_s, u"2024-02-04"_s));
    QCOMPARE(ledger.stock(item, place), u"0 @ 0.00"_s);
    QCOMPARE(ledger.differences(), QStringList());
}

void TestReversal::happensOnce()
{
    QFETCH(StoreUrl::Engine, engine);
    Stock s(engine);
    const PostedDocument issue = must(s.ledger.issue(s.item, s.here, u"4"_s));
    STOWAGE_OK(s.ledger.reverse(issue));
    const QString before = s.ledger.content();
    const auto again = s.ledger.reverse(issue);
    QCOMPARE(outcome(again), u"document.already_reversed(number=ISS-2024-0001, by=REV-2024-0001)"_s);
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QCOMPARE(s.ledger.content(), before);
}

void TestReversal::ofAReversalIsRefused()
{
    QFETCH(StoreUrl::Engine, engine);
    Stock s(engine);
    const PostedDocument reversal = must(s.ledger.reverse(must(s.ledger.issue(s.item, s.here, u"4"_s))));
    const auto again = s.ledger.reverse(reversal);
    QCOMPARE(outcome(again), u"document.is_reversal(number=REV-2024-0001)"_s);
    QCOMPARE(again.error().code, Error::Code::Refused);
}

void TestReversal::ofNothingIsRefused()
{
    QFETCH(StoreUrl::Engine, engine);
    Stock s(engine);
    PostedDocument none;
    none.id = 4711;
    const auto reversed = s.ledger.reverse(none);
    QCOMPARE(outcome(reversed), u"document.missing()"_s);
    QCOMPARE(reversed.error().code, Error::Code::NotFound);
}

void TestReversal::aRetryChangesNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    Stock s(engine);
    const PostedDocument issue = must(s.ledger.issue(s.item, s.here, u"4"_s));
    const QByteArray uuid = s.ledger.uuid();
    const auto reverse = [&] {
        return s.ledger.withPoster([&](Poster &poster) { return poster.reverse(issue.id, uuid, {}); });
    };
    const PostedDocument first = must(reverse());
    const QString before = s.ledger.content();
    const PostedDocument again = must(reverse());
    QCOMPARE(again.alreadyPosted, true);
    QCOMPARE(again.id, first.id);
    QCOMPARE(again.number, first.number);
    QCOMPARE(s.ledger.content(), before);
}

void TestReversal::isNeverBeforeWhatItTakesBack()
{
    QFETCH(StoreUrl::Engine, engine);
    Stock s(engine);
    const PostedDocument future = must(s.ledger.receive(s.item, s.here, u"1"_s, u"5"_s, u"2024-12-24"_s));
    const PostedDocument taken = must(s.ledger.reverse(future)); // in June
    QCOMPARE(s.ledger.document(taken.id).effectiveAt, s.ledger.noon(u"2024-12-24"_s));
    const PostedDocument past = must(s.ledger.issue(s.item, s.here, u"1"_s, u"2024-03-01"_s));
    QCOMPARE(s.ledger.document(must(s.ledger.reverse(past, u"2024-02-01"_s)).id).effectiveAt,
             s.ledger.noon(u"2024-03-01"_s));
    QCOMPARE(s.ledger.differences(), QStringList());
}

// Taken back on its own day, everything later is valued as if it had never been.
void TestReversal::atTheSameDayItNeverHappened()
{
    QFETCH(StoreUrl::Engine, engine);
    Stock s(engine);
    const PostedDocument wrong = must(s.ledger.receive(s.item, s.here, u"10"_s, u"2000"_s, u"2024-02-01"_s));
    STOWAGE_OK(s.ledger.transfer(s.item, s.here, s.there, u"4"_s, u"2024-02-02"_s));
    STOWAGE_OK(s.ledger.issue(s.item, s.there, u"8"_s, u"2024-02-03"_s));
    STOWAGE_OK(s.ledger.reverse(wrong, u"2024-02-01"_s));
    QCOMPARE(s.ledger.stock(s.item, s.here), u"6 @ 20.02"_s);
    QCOMPARE(s.ledger.stock(s.item, s.there), u"0 @ 0.00"_s);
    QCOMPARE(s.ledger.differences(), QStringList());
}

void TestReversal::inTheSameTransaction()
{
    QFETCH(StoreUrl::Engine, engine);
    Stock s(engine);
    const QStringList before = s.levels();
    STOWAGE_OK(s.ledger.withPoster([&](Poster &poster) -> Result<PostedDocument> {
        STOWAGE_LET(first, poster.post(s.ledger.request(DocumentKind::Issue, s.here, {line(s.item, u"4"_s)})));
        STOWAGE_LET(second,
                    poster.post(s.ledger.request(DocumentKind::Receipt, s.here, {line(s.item, u"7"_s, u"1"_s)})));
        STOWAGE_TRY(poster.reverse(second.id, s.ledger.uuid(), {}));
        STOWAGE_TRY(poster.reverse(first.id, s.ledger.uuid(), {}));
        if (poster.reverse(first.id, s.ledger.uuid(), {}))
            return fail(Error::Code::Invalid, u"taken back twice"_s);
        return first;
    }));
    QCOMPARE(s.levels(), before);
    QCOMPARE(s.ledger.differences(), QStringList());
}

void TestReversal::ofManyLinesTakesAllOrNone()
{
    QFETCH(StoreUrl::Engine, engine);
    Stock s(engine);
    const PostedDocument receipt = must(s.ledger.post(s.ledger.request(
        DocumentKind::Receipt, s.here,
        {line(s.item, u"5"_s, u"1"_s), line(s.lots, u"5"_s, u"1"_s, u"L2"_s), line(s.item, u"2"_s, u"3"_s)},
        u"2024-02-01"_s)));
    STOWAGE_OK(s.ledger.post(
        s.ledger.request(DocumentKind::Issue, s.here, {line(s.lots, u"1"_s, {}, u"L2"_s)}, u"2024-02-02"_s)));
    const QString before = s.ledger.content();
    const auto refused = s.ledger.reverse(receipt, u"2024-02-03"_s);
    QCOMPARE(outcome(refused), u"stock.lot_not_enough(line=2, item=B, location=HERE, onHand=4, wanted=5, missing=1,"
                               " date=2024-02-03, lot=L2)"_s);
    QCOMPARE(s.ledger.content(), before);
    STOWAGE_OK(s.ledger.post(
        s.ledger.request(DocumentKind::Receipt, s.here, {line(s.lots, u"1"_s, u"1"_s, u"L2"_s)}, u"2024-02-02"_s)));
    STOWAGE_OK(s.ledger.reverse(receipt, u"2024-02-03"_s));
    QCOMPARE(s.ledger.stock(s.item, s.here), u"10 @ 33.37"_s);
    QCOMPARE(s.ledger.lotOnHand(s.lots, s.here, u"L2"_s), Quantity());
    QCOMPARE(s.ledger.differences(), QStringList());
}

STOWAGE_SUITE(TestReversal)
#include "tst_reversal.moc"
