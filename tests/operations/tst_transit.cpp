// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/exporter.h"
#include "models/operations/stock/stock_as_of.h"
#include "models/store/movement_listing.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

// A hundred at 18.50 each at FROM since 10 January; B is kept by lots, S by serial numbers.
struct Road {
    explicit Road(StoreUrl::Engine engine) : ledger(engine)
    {
        item = ledger.item(u"A"_s, {.costPrice = u"1"_s});
        lots = ledger.item(u"B"_s, {.costPrice = u"1"_s, .lots = LotTracking::Lot});
        serial = ledger.item(u"S"_s, {.costPrice = u"1"_s, .lots = LotTracking::Serial});
        from = ledger.location(u"FROM"_s);
        to = ledger.location(u"TO"_s);
        other = ledger.location(u"OTHER"_s);
        must(ledger.receive(item, from, u"100"_s, u"18.50"_s, u"2024-01-10"_s));
    }

    PostedDocument ship(const QString &quantity, const QString &day = u"2024-02-01"_s)
    {
        return shipLine(line(item, quantity), day);
    }
    PostedDocument shipLine(const DocumentLine &goods, const QString &day = u"2024-02-01"_s)
    {
        DocumentRequest request = ledger.request(DocumentKind::Transfer, from, {goods}, day);
        request.toLocationId = to;
        request.shipsOnly = true;
        return must(ledger.post(request));
    }
    qint64 seqOf(const PostedDocument &document) { return ledger.document(document.id).firstSeq; }
    Result<PostedDocument> take(DocumentKind kind, const PostedDocument &shipment, const QString &quantity,
                                const QString &day, RowId place)
    {
        DocumentLine goods = line(0, quantity);
        goods.shipSeq = seqOf(shipment);
        if (kind == DocumentKind::TransferLoss)
            goods.reason = u"lost"_s;
        return ledger.post(ledger.request(kind, place, {goods}, day));
    }
    Result<PostedDocument> arrive(const PostedDocument &shipment, const QString &quantity, const QString &day)
    {
        return take(DocumentKind::TransferReceipt, shipment, quantity, day, to);
    }
    Result<PostedDocument> sendBack(const PostedDocument &shipment, const QString &quantity, const QString &day)
    {
        return take(DocumentKind::TransferReceipt, shipment, quantity, day, from);
    }
    Result<PostedDocument> lose(const PostedDocument &shipment, const QString &quantity, const QString &day)
    {
        return take(DocumentKind::TransferLoss, shipment, quantity, day, 0);
    }
    // "2 @ 37.00": all that is under way.
    QString transit()
    {
        Query row = ledger.db().query("SELECT CAST(coalesce(sum(quantity), 0) AS BIGINT),"
                                      " CAST(coalesce(sum(value), 0) AS BIGINT) FROM transit");
        row.next();
        return row.quantity(0).toString() + " @ "_L1 + ledger.session().company().currency.format(row.money(1));
    }
    QString onItsWayTo(RowId place)
    {
        Query row = ledger.db().query(
            "SELECT CAST(coalesce(sum(in_transit), 0) AS BIGINT) FROM stock_level WHERE location_id = ?", place);
        row.next();
        return row.quantity(0).toString();
    }
    QStringList all() { return {ledger.stock(item, from), transit(), ledger.stock(item, to)}; }

    LedgerFixture ledger;
    RowId item = 0, lots = 0, serial = 0, from = 0, to = 0, other = 0;
};

} // namespace

class TestTransit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiftyShippedFortyEightReceivedTwoShort_data() { addEngineRows(); }
    void fiftyShippedFortyEightReceivedTwoShort();
    void partsOfAShipmentLoseNoCent_data() { addEngineRows(); }
    void partsOfAShipmentLoseNoCent();
    void goodsAreSentBack_data() { addEngineRows(); }
    void goodsAreSentBack();
    void refuses_data();
    void refuses();
    void aShipmentIsNotTakenBackOnceGoodsArrived_data() { addEngineRows(); }
    void aShipmentIsNotTakenBackOnceGoodsArrived();
    void aReceiptTakenBackIsInTransitAgain_data() { addEngineRows(); }
    void aReceiptTakenBackIsInTransitAgain();
    void aLossTakenBackIsInTransitAgain_data() { addEngineRows(); }
    void aLossTakenBackIsInTransitAgain();
    void anEarlierReceiptRevaluesWhatIsUnderWay_data() { addEngineRows(); }
    void anEarlierReceiptRevaluesWhatIsUnderWay();
    void notMoreThanIsInTransitAtAnyMoment_data() { addEngineRows(); }
    void notMoreThanIsInTransitAtAnyMoment();
    void lotsTravelWithTheirGoods_data() { addEngineRows(); }
    void lotsTravelWithTheirGoods();
    void aSerialNumberUnderWayIsStillThere_data() { addEngineRows(); }
    void aSerialNumberUnderWayIsStillThere();
    void oneTransactionMayShipAndReceive_data() { addEngineRows(); }
    void oneTransactionMayShipAndReceive();
    void aRetryChangesNothing_data() { addEngineRows(); }
    void aRetryChangesNothing();
    void aDayOfThePastTellsWhatWasUnderWay_data() { addEngineRows(); }
    void aDayOfThePastTellsWhatWasUnderWay();
    void movementsTellTheirBalances_data() { addEngineRows(); }
    void movementsTellTheirBalances();
    void exportedMovementsAreWhatAnImportReads_data() { addEngineRows(); }
    void exportedMovementsAreWhatAnImportReads();
    void verifyFindsATamperedShipment_data();
    void verifyFindsATamperedShipment();
};

// Golden: transfer 925.00 / 888.00 / 37.00.
void TestTransit::fiftyShippedFortyEightReceivedTwoShort()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    const PostedDocument shipment = r.ship(u"50"_s);
    QCOMPARE(shipment.number, u"XFR-2024-0001"_s);
    QCOMPARE(r.all(), (QStringList{u"50 @ 925.00"_s, u"50 @ 925.00"_s, u"0 @ 0.00"_s}));
    QCOMPARE(r.onItsWayTo(r.to), u"50"_s);
    QCOMPARE(r.ledger.differences(), QStringList());

    const auto arrived = r.arrive(shipment, u"48"_s, u"2024-02-03"_s);
    STOWAGE_OK(arrived);
    QCOMPARE(arrived->number, u"XRC-2024-0001"_s);
    QCOMPARE(r.all(), (QStringList{u"50 @ 925.00"_s, u"2 @ 37.00"_s, u"48 @ 888.00"_s}));
    QCOMPARE(r.onItsWayTo(r.to), u"2"_s);
    QCOMPARE(r.ledger.differences(), QStringList());

    const auto lost = r.lose(shipment, u"2"_s, u"2024-02-05"_s);
    STOWAGE_OK(lost);
    QCOMPARE(lost->number, u"XLS-2024-0001"_s);
    const Movement loss = r.ledger.movements(lost->id).front();
    QCOMPARE(loss.role, MovementRole::TransitLoss);
    QCOMPARE(kindOf(loss.role), MovementKind::Adjustment);
    QCOMPARE(counterpartOf(loss.role), Counterpart::Correction);
    QCOMPARE(loss.quantity, Quantity::fromInt(-2));
    QCOMPARE(loss.locationId, r.ledger.transitLocation());
    QCOMPARE(loss.link, r.seqOf(shipment));
    QCOMPARE(loss.reason, u"lost"_s);
    QCOMPARE(loss.balanceAfter, Quantity());
    QCOMPARE(r.all(), (QStringList{u"50 @ 925.00"_s, u"0 @ 0.00"_s, u"48 @ 888.00"_s}));
    QCOMPARE(r.onItsWayTo(r.to), u"0"_s);
    // Nothing lies at the place for what is under way.
    QCOMPARE(r.ledger.count("SELECT count(*) FROM stock_level s JOIN location l ON l.id = s.location_id"
                            " WHERE l.type = 'transit'"),
             0);
    QCOMPARE(r.ledger.differences(), QStringList());
}

void TestTransit::partsOfAShipmentLoseNoCent()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    const RowId odd = r.ledger.item(u"ODD"_s);
    must(r.ledger.receive(odd, r.from, u"3"_s, u"3.336667"_s, u"2024-01-10"_s)); // 10.01
    const PostedDocument shipment = r.shipLine(line(odd, u"3"_s));
    STOWAGE_OK(r.arrive(shipment, u"1"_s, u"2024-02-02"_s));
    QCOMPARE(r.ledger.stock(odd, r.to), u"1 @ 3.34"_s);
    STOWAGE_OK(r.lose(shipment, u"1"_s, u"2024-02-03"_s));
    QCOMPARE(r.transit(), u"1 @ 3.33"_s);
    STOWAGE_OK(r.arrive(shipment, u"1"_s, u"2024-02-04"_s));
    QCOMPARE(r.ledger.stock(odd, r.to), u"2 @ 6.67"_s);
    QCOMPARE(r.transit(), u"0 @ 0.00"_s);
    QCOMPARE(r.ledger.differences(), QStringList());
}

void TestTransit::goodsAreSentBack()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    const PostedDocument shipment = r.ship(u"50"_s);
    STOWAGE_OK(r.arrive(shipment, u"48"_s, u"2024-02-03"_s));
    STOWAGE_OK(r.sendBack(shipment, u"2"_s, u"2024-02-04"_s));
    QCOMPARE(r.all(), (QStringList{u"52 @ 962.00"_s, u"0 @ 0.00"_s, u"48 @ 888.00"_s}));
    QCOMPARE(r.ledger.differences(), QStringList());
}

void TestTransit::refuses_data()
{
    QTest::addColumn<StoreUrl::Engine>("engine");
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("error");
    const struct {
        const char *name;
        DocumentKind kind;
        const char *quantity;
        const char *day;
        const char *place;
        const char *error;
    } rows[] = {
        {"more than is in transit", DocumentKind::TransferReceipt, "50.000001", "2024-02-03", "to",
         "transit.not_enough(line=1, item=A, number=XFR-2024-0001, wanted=50.000001, inTransit=50, date=2024-02-03)"},
        {"a loss of more than is in transit", DocumentKind::TransferLoss, "51", "2024-02-03", "",
         "transit.not_enough(line=1, item=A, number=XFR-2024-0001, wanted=51, inTransit=50, date=2024-02-03)"},
        {"a receipt before its shipment", DocumentKind::TransferReceipt, "1", "2024-01-31", "to",
         "line.before_shipment(line=1, item=A, number=XFR-2024-0001, date=2024-02-01)"},
        {"a receipt where nothing was sent", DocumentKind::TransferReceipt, "1", "2024-02-03", "other",
         "line.not_of_transfer(line=1, location=OTHER, number=XFR-2024-0001)"},
        {"a receipt nowhere", DocumentKind::TransferReceipt, "1", "2024-02-03", "", "line.location_missing(line=1)"},
        {"a receipt of nothing", DocumentKind::TransferReceipt, "0", "2024-02-03", "to",
         "line.quantity_zero(line=1, item=A)"},
        {"a loss below zero", DocumentKind::TransferLoss, "-1", "2024-02-03", "",
         "line.quantity_negative(line=1, item=A, quantity=-1)"},
    };
    for (const auto &row : rows) {
        for (const auto engine : {StoreUrl::Engine::Sqlite, StoreUrl::Engine::Postgresql}) {
            QTest::addRow("%s: %s", engine == StoreUrl::Engine::Sqlite ? "sqlite" : "postgresql", row.name)
                << engine << row.kind << QString::fromLatin1(row.quantity) << QString::fromLatin1(row.day)
                << QString::fromLatin1(row.place) << QString::fromLatin1(row.error);
        }
    }
}

void TestTransit::refuses()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(DocumentKind, kind);
    QFETCH(QString, quantity);
    QFETCH(QString, day);
    QFETCH(QString, place);
    QFETCH(QString, error);
    Road r(engine);
    const PostedDocument shipment = r.ship(u"50"_s);
    const QString before = r.ledger.content();
    QCOMPARE(outcome(r.take(kind, shipment, quantity, day,
                            place == "to"_L1      ? r.to
                            : place == "other"_L1 ? r.other
                                                  : 0)),
             error);
    QCOMPARE(r.ledger.content(), before);

    DocumentLine nothing = line(r.item, u"1"_s);
    QCOMPARE(outcome(r.ledger.post(r.ledger.request(kind, r.to, {nothing}, u"2024-02-03"_s))),
             u"line.shipment_unknown(line=1, shipment=0)"_s);
    DocumentLine another = line(r.lots, u"1"_s);
    another.shipSeq = r.seqOf(shipment);
    QCOMPARE(outcome(r.ledger.post(r.ledger.request(kind, r.to, {another}, u"2024-02-03"_s))),
             u"line.shipment_differs(line=1, item=A, number=XFR-2024-0001)"_s);
    QCOMPARE(r.ledger.content(), before);
}

void TestTransit::aShipmentIsNotTakenBackOnceGoodsArrived()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    const PostedDocument shipment = r.ship(u"50"_s);
    const PostedDocument arrived = must(r.arrive(shipment, u"48"_s, u"2024-02-03"_s));
    const PostedDocument lost = must(r.lose(shipment, u"2"_s, u"2024-02-04"_s));
    const QString before = r.ledger.content();
    QCOMPARE(outcome(r.ledger.reverse(shipment, u"2024-02-05"_s)),
             u"document.shipment_used(number=XFR-2024-0001, by=XRC-2024-0001)"_s);
    QCOMPARE(r.ledger.content(), before);
    STOWAGE_OK(r.ledger.reverse(arrived, u"2024-02-06"_s));
    QCOMPARE(outcome(r.ledger.reverse(shipment, u"2024-02-06"_s)),
             u"document.shipment_used(number=XFR-2024-0001, by=XLS-2024-0001)"_s);
    STOWAGE_OK(r.ledger.reverse(lost, u"2024-02-06"_s));
    // Between receipt and its reversal the goods were not there to go back.
    QCOMPARE(outcome(r.ledger.reverse(shipment, u"2024-02-03"_s)),
             u"transit.not_enough(line=1, item=A, number=XFR-2024-0001, wanted=50, inTransit=2, date=2024-02-03)"_s);
    STOWAGE_OK(r.ledger.reverse(shipment, u"2024-02-07"_s));
    QCOMPARE(r.all(), (QStringList{u"100 @ 1850.00"_s, u"0 @ 0.00"_s, u"0 @ 0.00"_s}));
    QCOMPARE(outcome(r.arrive(shipment, u"1"_s, u"2024-02-08"_s)),
             u"transit.not_enough(line=1, item=A, number=XFR-2024-0001, wanted=1, inTransit=0, date=2024-02-08)"_s);
    QCOMPARE(r.ledger.differences(), QStringList());
}

void TestTransit::aReceiptTakenBackIsInTransitAgain()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    const PostedDocument shipment = r.ship(u"50"_s);
    const QStringList before = r.all();
    const PostedDocument arrived = must(r.arrive(shipment, u"48"_s, u"2024-02-03"_s));
    must(r.ledger.receive(r.item, r.to, u"10"_s, u"50"_s, u"2024-02-04"_s));
    STOWAGE_OK(r.ledger.reverse(arrived, u"2024-02-05"_s));
    QCOMPARE(r.transit(), u"50 @ 925.00"_s);
    QCOMPARE(r.onItsWayTo(r.to), u"50"_s);
    QCOMPARE(r.ledger.stock(r.item, r.to), u"10 @ 500.00"_s);
    QCOMPARE(r.ledger.differences(), QStringList());
    // As of its own moment, it never was.
    const PostedDocument again = must(r.arrive(shipment, u"20"_s, u"2024-02-06"_s));
    STOWAGE_OK(r.ledger.reverse(again, u"2024-02-06"_s));
    QCOMPARE(r.transit(), before[1]);
    QCOMPARE(r.ledger.differences(), QStringList());
    STOWAGE_OK(r.arrive(shipment, u"50"_s, u"2024-02-07"_s));
    QCOMPARE(r.ledger.stock(r.item, r.to), u"60 @ 1425.00"_s);
    QCOMPARE(r.ledger.differences(), QStringList());
}

void TestTransit::aLossTakenBackIsInTransitAgain()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    const PostedDocument shipment = r.ship(u"50"_s);
    const PostedDocument lost = must(r.lose(shipment, u"2"_s, u"2024-02-03"_s));
    QCOMPARE(r.transit(), u"48 @ 888.00"_s);
    const PostedDocument found = must(r.ledger.reverse(lost, u"2024-02-05"_s));
    QCOMPARE(r.transit(), u"50 @ 925.00"_s);
    QCOMPARE(r.ledger.movements(found.id).front().balanceAfter, Quantity::fromInt(50));
    QCOMPARE(r.ledger.differences(), QStringList());
    const PostedDocument mistaken = must(r.lose(shipment, u"50"_s, u"2024-02-06"_s));
    STOWAGE_OK(r.ledger.reverse(mistaken, u"2024-02-06"_s));
    QCOMPARE(r.transit(), u"50 @ 925.00"_s);
    QCOMPARE(r.ledger.differences(), QStringList());
}

void TestTransit::anEarlierReceiptRevaluesWhatIsUnderWay()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    const PostedDocument shipment = r.ship(u"50"_s);
    must(r.arrive(shipment, u"30"_s, u"2024-02-03"_s));
    must(r.lose(shipment, u"2"_s, u"2024-02-04"_s));
    QCOMPARE(r.all(), (QStringList{u"50 @ 925.00"_s, u"18 @ 333.00"_s, u"30 @ 555.00"_s}));
    // A hundred more at 20.50 had been there when the fifty left: 19.50 each.
    must(r.ledger.receive(r.item, r.from, u"100"_s, u"20.50"_s, u"2024-01-20"_s));
    QCOMPARE(r.all(), (QStringList{u"150 @ 2925.00"_s, u"18 @ 351.00"_s, u"30 @ 585.00"_s}));
    QCOMPARE(r.ledger.differences(), QStringList());
    // A receipt before the other two.
    must(r.arrive(shipment, u"18"_s, u"2024-02-02"_s));
    QCOMPARE(r.all(), (QStringList{u"150 @ 2925.00"_s, u"0 @ 0.00"_s, u"48 @ 936.00"_s}));
    QCOMPARE(r.ledger.differences(), QStringList());
}

void TestTransit::notMoreThanIsInTransitAtAnyMoment()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    const PostedDocument shipment = r.ship(u"50"_s);
    const PostedDocument arrived = must(r.arrive(shipment, u"45"_s, u"2024-02-03"_s));
    STOWAGE_OK(r.ledger.reverse(arrived, u"2024-02-10"_s)); // under way again, from that day on
    const QString before = r.ledger.content();
    QCOMPARE(outcome(r.arrive(shipment, u"20"_s, u"2024-02-02"_s)),
             u"transit.not_enough(line=1, item=A, number=XFR-2024-0001, wanted=20, inTransit=5, date=2024-02-03)"_s);
    QCOMPARE(outcome(r.lose(shipment, u"6"_s, u"2024-02-09"_s)),
             u"transit.not_enough(line=1, item=A, number=XFR-2024-0001, wanted=6, inTransit=5, date=2024-02-09)"_s);
    QCOMPARE(r.ledger.content(), before);
    STOWAGE_OK(r.arrive(shipment, u"50"_s, u"2024-02-10"_s));
    QCOMPARE(r.ledger.differences(), QStringList());
}

void TestTransit::lotsTravelWithTheirGoods()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    must(r.ledger.post(
        r.ledger.request(DocumentKind::Receipt, r.from, {line(r.lots, u"9"_s, u"2"_s, u"L1"_s)}, u"2024-01-10"_s)));
    const PostedDocument shipment = r.shipLine(line(r.lots, u"6"_s, {}, u"L1"_s));
    QCOMPARE(r.ledger.lotOnHand(r.lots, r.from, u"L1"_s), Quantity::fromInt(3));
    must(r.arrive(shipment, u"4"_s, u"2024-02-03"_s));
    const PostedDocument lost = must(r.lose(shipment, u"2"_s, u"2024-02-04"_s));
    QCOMPARE(r.ledger.lotOnHand(r.lots, r.to, u"L1"_s), Quantity::fromInt(4));
    QVERIFY(r.ledger.movements(lost.id).front().lotId != 0);
    QCOMPARE(r.ledger.differences(), QStringList());
    STOWAGE_OK(r.ledger.reverse(lost, u"2024-02-05"_s));
    QCOMPARE(r.ledger.count("SELECT count(*) FROM lot_level v JOIN location l ON l.id = v.location_id"
                            " WHERE l.type = 'transit'"),
             0);
    QCOMPARE(r.ledger.differences(), QStringList());
}

void TestTransit::aSerialNumberUnderWayIsStillThere()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    const auto receive = [&](const QString &day) {
        return r.ledger.post(
            r.ledger.request(DocumentKind::Receipt, r.other, {line(r.serial, u"1"_s, u"5"_s, u"N1"_s)}, day));
    };
    must(r.ledger.post(
        r.ledger.request(DocumentKind::Receipt, r.from, {line(r.serial, u"1"_s, u"5"_s, u"N1"_s)}, u"2024-01-10"_s)));
    const PostedDocument shipment = r.shipLine(line(r.serial, u"1"_s, {}, u"N1"_s));
    QCOMPARE(outcome(receive(u"2024-02-02"_s)), u"stock.serial_twice(line=1, item=S, lot=N1)"_s);
    const PostedDocument lost = must(r.lose(shipment, u"1"_s, u"2024-02-03"_s));
    const PostedDocument another = must(receive(u"2024-02-04"_s));
    QCOMPARE(outcome(r.ledger.reverse(lost, u"2024-02-05"_s)), u"stock.serial_twice(line=1, item=S, lot=N1)"_s);
    STOWAGE_OK(r.ledger.reverse(another, u"2024-02-05"_s));
    STOWAGE_OK(r.ledger.reverse(lost, u"2024-02-06"_s));
    STOWAGE_OK(r.arrive(shipment, u"1"_s, u"2024-02-07"_s));
    QCOMPARE(r.ledger.lotOnHand(r.serial, r.to, u"N1"_s), Quantity::fromInt(1));
    QCOMPARE(r.ledger.differences(), QStringList());
}

void TestTransit::oneTransactionMayShipAndReceive()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    DocumentRequest shipping = r.ledger.request(DocumentKind::Transfer, r.from, {line(r.item, u"50"_s)});
    shipping.toLocationId = r.to;
    shipping.shipsOnly = true;
    must(r.ledger.withPoster([&](Poster &poster) -> Done {
        STOWAGE_LET(shipment, poster.post(shipping));
        DocumentLine goods = line(0, u"48"_s);
        goods.shipSeq = r.seqOf(shipment);
        STOWAGE_TRY(poster.post(r.ledger.request(DocumentKind::TransferReceipt, r.to, {goods})));
        goods.quantity = Quantity::fromInt(3);
        const auto tooMany = poster.post(r.ledger.request(DocumentKind::TransferLoss, 0, {goods}));
        if (tooMany)
            return fail(Error::Code::Invalid, u"accepted"_s);
        goods.quantity = Quantity::fromInt(1);
        return poster.post(r.ledger.request(DocumentKind::TransferLoss, 0, {goods})).map([](const auto &) { });
    }));
    QCOMPARE(r.all(), (QStringList{u"50 @ 925.00"_s, u"1 @ 18.50"_s, u"48 @ 888.00"_s}));
    QCOMPARE(r.ledger.differences(), QStringList());
}

void TestTransit::aRetryChangesNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    DocumentLine goods = line(0, u"48"_s);
    goods.shipSeq = r.seqOf(r.ship(u"50"_s));
    const DocumentRequest request = r.ledger.request(DocumentKind::TransferReceipt, r.to, {goods}, u"2024-02-03"_s);
    must(r.ledger.post(request));
    const QString before = r.ledger.content();
    const auto again = r.ledger.post(request);
    STOWAGE_OK(again);
    QVERIFY(again->alreadyPosted);
    QCOMPARE(r.ledger.content(), before);
}

void TestTransit::aDayOfThePastTellsWhatWasUnderWay()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    const PostedDocument shipment = r.ship(u"50"_s);
    must(r.arrive(shipment, u"48"_s, u"2024-02-03"_s));
    must(r.lose(shipment, u"2"_s, u"2024-02-05"_s));
    const auto onDay = [&](const QString &day) {
        QStringList texts;
        const Company &company = r.ledger.session().company();
        must(stockAsOf(r.ledger.db(), company, QDate::fromString(day, Qt::ISODate), 0,
                       [&](const StockAt &stock) -> Done {
                           const QString place = stock.locationId == r.from ? u"from"_s
                                                 : stock.locationId == r.to ? u"to"_s
                                                                            : u"under way"_s;
                           texts << u"%1 %2 @ %3"_s.arg(place, stock.pool.quantity.toString(),
                                                        company.currency.format(stock.pool.value));
                           return {};
                       }));
        texts.sort();
        return texts;
    };
    QCOMPARE(onDay(u"2024-01-31"_s), (QStringList{u"from 100 @ 1850.00"_s}));
    QCOMPARE(onDay(u"2024-02-02"_s), (QStringList{u"from 50 @ 925.00"_s, u"under way 50 @ 925.00"_s}));
    QCOMPARE(onDay(u"2024-02-04"_s),
             (QStringList{u"from 50 @ 925.00"_s, u"to 48 @ 888.00"_s, u"under way 2 @ 37.00"_s}));
    QCOMPARE(onDay(u"2024-02-05"_s), (QStringList{u"from 50 @ 925.00"_s, u"to 48 @ 888.00"_s}));
}

void TestTransit::movementsTellTheirBalances()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    const PostedDocument shipment = r.ship(u"50"_s);
    const PostedDocument later = r.ship(u"10"_s, u"2024-02-04"_s);
    must(r.arrive(shipment, u"45"_s, u"2024-02-03"_s));
    must(r.lose(shipment, u"2"_s, u"2024-02-03"_s)); // 60 − 45 are under way when it posts, 5 on that day
    MovementListing listing(r.ledger.db());
    const auto rowsOf = [&](const MovementFilter &filter) {
        QStringList texts;
        const PageIndex index = must(listing.index(filter));
        for (const MovementRow &row : must(listing.page(filter, index.anchors.front()))) {
            if (kindOf(row.role) == MovementKind::Adjustment)
                texts << u"%1 %2 %3 → %4"_s.arg(row.locationCode, row.quantity.toString(), row.balanceBefore.toString(),
                                                row.balanceAfter.toString());
        }
        return texts;
    };
    QCOMPARE(rowsOf({.kind = MovementKind::Adjustment}), QStringList{u"IN-TRANSIT -2 15 → 13"_s});
    QCOMPARE(rowsOf({.itemId = r.item}), QStringList{u"IN-TRANSIT -2 5 → 3"_s});
    QCOMPARE(rowsOf({.locationId = r.ledger.transitLocation()}), QStringList{u"IN-TRANSIT -2 15 → 13"_s});
}

// An import ships and receives at once: what is under way stands at its sender.
void TestTransit::exportedMovementsAreWhatAnImportReads()
{
    QFETCH(StoreUrl::Engine, engine);
    Road r(engine);
    const PostedDocument shipment = r.ship(u"50"_s);
    must(r.arrive(shipment, u"40"_s, u"2024-02-03"_s));
    const PostedDocument mistaken = must(r.arrive(shipment, u"5"_s, u"2024-02-04"_s));
    must(r.ledger.reverse(mistaken, u"2024-02-05"_s));
    must(r.sendBack(shipment, u"3"_s, u"2024-02-06"_s));
    const PostedDocument lost = must(r.lose(shipment, u"2"_s, u"2024-02-07"_s));
    must(r.ledger.reverse(lost, u"2024-02-08"_s));
    must(r.lose(shipment, u"1"_s, u"2024-02-09"_s));
    must(r.ledger.transfer(r.item, r.from, r.to, u"7"_s, u"2024-02-10"_s));
    QTemporaryDir folder(fastFolder());
    const QString path = folder.filePath(u"all"_s);
    must(exportAll(r.ledger.db(), r.ledger.session().company(), path, r.ledger.clock.now()));
    QFile file(path + "/movements.csv"_L1);
    QVERIFY(file.open(QFile::ReadOnly));
    QStringList rows;
    for (const QString &row : QString::fromUtf8(file.readAll()).split(u"\r\n"_s).sliced(1)) {
        const QStringList cells = row.split(u',');
        if (cells.size() > 5)
            rows << cells.sliced(1, 5).join(u' ');
    }
    QCOMPARE(rows, (QStringList{u"in A FROM  100"_s, u"transfer A FROM TO 40"_s, u"transfer A FROM TO 5"_s,
                                u"transfer A TO FROM 5"_s, u"adjustment A FROM  -2"_s, u"adjustment A FROM  2"_s,
                                u"adjustment A FROM  -1"_s, u"transfer A FROM TO 7"_s}));
}

void TestTransit::verifyFindsATamperedShipment_data()
{
    QTest::addColumn<StoreUrl::Engine>("engine");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("found");
    const struct {
        const char *name;
        const char *sql;
        const char *found;
    } rows[] = {
        {"quantity", "UPDATE transit SET quantity = quantity + 1", "transit.differs(item=A"},
        {"value", "UPDATE transit SET value = value + 1", "transit.differs(item=A"},
        {"gone", "DELETE FROM transit", "transit.differs(item=A"},
        {"destination", "UPDATE transit SET to_location_id = to_location_id + 1", "transit.differs(item=A"},
        {"on its way", "UPDATE stock_level SET in_transit = in_transit + 1 WHERE in_transit > 0",
         "level.differs(item=A, location=TO, field=in_transit"},
        {"a loss that is larger", "UPDATE movement SET quantity = quantity - 1 WHERE role = 8",
         "ledger.hash_mismatch("},
        {"a loss of another shipment", "UPDATE movement SET link = 1 WHERE role = 8", "ledger.link_broken("},
        {"a loss taken out", "DELETE FROM movement WHERE role = 8", "ledger.lines_differ(document=XLS-2024-0001"},
    };
    for (const auto &row : rows) {
        for (const auto engine : {StoreUrl::Engine::Sqlite, StoreUrl::Engine::Postgresql}) {
            QTest::addRow("%s: %s", engine == StoreUrl::Engine::Sqlite ? "sqlite" : "postgresql", row.name)
                << engine << QByteArray(row.sql) << QString::fromLatin1(row.found);
        }
    }
}

void TestTransit::verifyFindsATamperedShipment()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(QByteArray, sql);
    QFETCH(QString, found);
    Road r(engine);
    const PostedDocument shipment = r.ship(u"50"_s);
    must(r.arrive(shipment, u"45"_s, u"2024-02-03"_s));
    must(r.lose(shipment, u"2"_s, u"2024-02-04"_s));
    QCOMPARE(r.ledger.differences(), QStringList());
    r.ledger.run(sql.constData());
    const QStringList differences = r.ledger.differences();
    QVERIFY2(differences.join(u'\n').contains(found), qPrintable(differences.join(u'\n')));
}

STOWAGE_SUITE(TestTransit)
#include "tst_transit.moc"
