// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/order_posting.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

// Two items, one of them by lots, and two places; nothing is there yet.
struct Shop {
    explicit Shop(StoreUrl::Engine engine) : ledger(engine)
    {
        plain = ledger.item(u"PLAIN"_s, {.costPrice = u"2"_s});
        lots = ledger.item(u"LOTS"_s, {.lots = LotTracking::Lot});
        here = ledger.location(u"HERE"_s);
        there = ledger.location(u"THERE"_s);
    }

    // As it stands at movements[n], on line n + 1.
    MovementOrder order(MovementKind kind, const QString &quantity)
    {
        MovementOrder made;
        made.item = u"PLAIN"_s;
        made.location = u"HERE"_s;
        if (kind == MovementKind::Transfer)
            made.toLocation = u"THERE"_s;
        made.kind = kind;
        made.quantity = must(Quantity::fromString(quantity));
        made.place = u"movements[%1]"_s.arg(next++);
        made.textLine = next;
        return made;
    }
    MovementOrder received(const QString &quantity, const QString &cost = u"3"_s)
    {
        MovementOrder made = order(MovementKind::In, quantity);
        made.unitCost = must(UnitCost::fromString(cost));
        return made;
    }
    Result<std::vector<PostedMovement>> post(const std::vector<MovementOrder> &orders)
    {
        return postOrders(ledger.db(), ledger.session().posting(), orders);
    }

    LedgerFixture ledger;
    RowId plain = 0, lots = 0, here = 0, there = 0;
    int next = 0;
};

} // namespace

class TestOrderPosting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postsEveryKind_data() { addEngineRows(); }
    void postsEveryKind();
    void keepsWhatWasGiven_data() { addEngineRows(); }
    void keepsWhatWasGiven();
    void findsByCodeAndUid_data() { addEngineRows(); }
    void findsByCodeAndUid();
    void postsAnIdOnce_data() { addEngineRows(); }
    void postsAnIdOnce();
    void refusesAnIdOfAnother_data() { addEngineRows(); }
    void refusesAnIdOfAnother();
    void postsAllOrNothing_data() { addEngineRows(); }
    void postsAllOrNothing();
    void namesWhatIsNotEnough_data() { addEngineRows(); }
    void namesWhatIsNotEnough();
    void postsIntoThePast_data() { addEngineRows(); }
    void postsIntoThePast();
};

void TestOrderPosting::postsEveryKind()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const auto posted =
        shop.post({shop.received(u"10"_s), shop.order(MovementKind::Out, u"2.5"_s),
                   shop.order(MovementKind::Adjustment, u"-0.5"_s), shop.order(MovementKind::Transfer, u"4"_s)});
    STOWAGE_OK(posted);
    QStringList balances;
    for (const PostedMovement &one : *posted)
        balances << one.document.number + u' ' + one.movement.balanceAfter.toString();
    QCOMPARE(balances.join(u", "_s), u"RCV-2024-0001 10, ISS-2024-0001 7.5, ADJ-2024-0001 7, XFR-2024-0001 3"_s);
    QCOMPARE(posted->back().locationCode, u"HERE"_s);
    QCOMPARE(posted->back().toLocationCode, u"THERE"_s);
    QVERIFY(!posted->back().toLocationUid.isEmpty());
    QVERIFY(!posted->back().alreadyPosted);
    QCOMPARE(shop.ledger.stock(shop.plain, shop.here), u"3 @ 9.00"_s);
    QCOMPARE(shop.ledger.stock(shop.plain, shop.there), u"4 @ 12.00"_s);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestOrderPosting::keepsWhatWasGiven()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    MovementOrder order = shop.received(u"10"_s, u"1.234567"_s);
    order.item = u"LOTS"_s;
    order.lot = u"L1"_s;
    order.expires = QDate(2025, 2, 28);
    order.effectiveAt = shop.ledger.noon(u"2024-05-20"_s);
    order.referenceType = u"purchase_order"_s;
    order.reference = u"po_456"_s;
    order.notes = u"From Supplier ABC"_s;
    const auto posted = shop.post({order});
    STOWAGE_OK(posted);
    const PostedMovement &one = posted->front();
    QCOMPARE(one.document.referenceType, u"purchase_order"_s);
    QCOMPARE(one.document.reference, u"po_456"_s);
    QCOMPARE(one.document.notes, u"From Supplier ABC"_s);
    QCOMPARE(one.document.effectiveAt, shop.ledger.noon(u"2024-05-20"_s));
    QCOMPARE(one.document.postedAt, shop.ledger.clock.now());
    QCOMPARE(one.movement.unitCost.value().toString(), u"1.234567"_s);
    QCOMPARE(one.lot, u"L1"_s);
    QCOMPARE(one.itemCode, u"LOTS"_s);
    QCOMPARE(shop.ledger.lotOnHand(shop.lots, shop.here, u"L1"_s), Quantity::fromInt(10));
    QCOMPARE(shop.ledger.column("SELECT expires FROM lot"), QStringList{u"2025-02-28"_s});

    order.expires = QDate(2025, 3, 1);
    QCOMPARE(outcome(shop.post({order})),
             u"lot.expiry_differs(lot=L1, expires=2025-02-28, place=movements[0], line=1)"_s);
}

void TestOrderPosting::findsByCodeAndUid()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const auto first = shop.post({shop.received(u"1"_s)});
    STOWAGE_OK(first);
    MovementOrder order = shop.received(u"2"_s);
    order.item = first->front().itemUid;
    order.location = first->front().locationUid;
    STOWAGE_OK(shop.post({order}));
    order.item = u"plain"_s;
    order.location = u"here"_s;
    STOWAGE_OK(shop.post({order}));
    QCOMPARE(shop.ledger.stock(shop.plain, shop.here), u"5 @ 15.00"_s);

    order.item = u"NONE"_s;
    QCOMPARE(outcome(shop.post({order})), u"item.unknown_code(code=NONE, place=movements[1], line=2)"_s);
    MovementOrder away = shop.order(MovementKind::Transfer, u"1"_s);
    away.toLocation = u"NOWHERE"_s;
    away.place.clear();
    QCOMPARE(outcome(shop.post({away})), u"location.unknown_code(code=NOWHERE, line=3)"_s);
    away.toLocation = u"here"_s;
    QCOMPARE(outcome(shop.post({away})), u"document.same_location(line=3)"_s);
}

void TestOrderPosting::postsAnIdOnce()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    std::vector<MovementOrder> orders{shop.received(u"10"_s), shop.order(MovementKind::Transfer, u"4"_s),
                                      shop.order(MovementKind::Adjustment, u"-1"_s)};
    for (MovementOrder &order : orders)
        order.uuid = shop.ledger.uuid();
    const auto first = shop.post(orders);
    STOWAGE_OK(first);
    const QString before = shop.ledger.content();

    shop.ledger.clock.advance(60'000);
    const auto again = shop.post(orders);
    STOWAGE_OK(again);
    QCOMPARE(shop.ledger.content(), before);
    for (std::size_t i = 0; i < orders.size(); ++i) {
        QVERIFY(again->at(i).alreadyPosted);
        QCOMPARE(again->at(i).document.number, first->at(i).document.number);
        QCOMPARE(again->at(i).document.postedAt, first->at(i).document.postedAt);
        QCOMPARE(again->at(i).movement.balanceAfter, first->at(i).movement.balanceAfter);
    }

    // What is new in a file goes in beside what is known.
    orders.push_back(shop.order(MovementKind::Out, u"1"_s));
    const auto more = shop.post(orders);
    STOWAGE_OK(more);
    QVERIFY(more->front().alreadyPosted);
    QVERIFY(!more->back().alreadyPosted);
    QCOMPARE(more->back().movement.balanceAfter, Quantity::fromInt(4));
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestOrderPosting::refusesAnIdOfAnother()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    MovementOrder order = shop.received(u"10"_s);
    order.uuid = uuidBytes(u"018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d80");
    STOWAGE_OK(shop.post({order}));
    const QString before = shop.ledger.content();
    const QString taken = u"movement.id_taken(id=018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d80, number=RCV-2024-0001, "
                          "place=movements[0], line=1)"_s;
    const auto changed = [&](auto change) {
        MovementOrder other = order;
        change(other);
        return outcome(shop.post({other}));
    };
    QCOMPARE(changed([](MovementOrder &other) { other.quantity = Quantity::fromInt(11); }), taken);
    QCOMPARE(changed([](MovementOrder &other) { other.location = u"THERE"_s; }), taken);
    QCOMPARE(changed([](MovementOrder &other) { other.item = u"LOTS"_s; }), taken);
    QCOMPARE(changed([](MovementOrder &other) { other.kind = MovementKind::Out; }), taken);
    QCOMPARE(changed([](MovementOrder &other) { other.lot = u"L1"_s; }), taken);
    QCOMPARE(shop.ledger.content(), before);
}

void TestOrderPosting::postsAllOrNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    STOWAGE_OK(shop.post({shop.received(u"1"_s)}));
    const QString before = shop.ledger.content();
    const auto refused = shop.post({shop.received(u"10"_s), shop.order(MovementKind::Transfer, u"50"_s)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, u"stock.not_enough"_s);
    QCOMPARE(refused.error().arg(u"place"), u"movements[2]"_s);
    QCOMPARE(shop.ledger.content(), before);

    // Unknown names are found before anything is posted.
    MovementOrder unknown = shop.order(MovementKind::In, u"1"_s);
    unknown.item = u"NONE"_s;
    QVERIFY(!shop.post({shop.received(u"10"_s), unknown}));
    QCOMPARE(shop.ledger.content(), before);

    const auto after = shop.post({shop.received(u"10"_s)});
    STOWAGE_OK(after);
    QCOMPARE(after->front().document.number, u"RCV-2024-0002"_s);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestOrderPosting::namesWhatIsNotEnough()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const auto refused = shop.post({shop.received(u"10"_s), shop.order(MovementKind::Out, u"12.5"_s)});
    QCOMPARE(outcome(refused), u"stock.not_enough(item=PLAIN, location=HERE, onHand=10, wanted=12.5, missing=2.5, "
                               "date=2024-06-01, place=movements[1], line=2)"_s);
}

void TestOrderPosting::postsIntoThePast()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    STOWAGE_OK(shop.post({shop.received(u"10"_s, u"4"_s)}));
    MovementOrder earlier = shop.received(u"10"_s, u"2"_s);
    earlier.effectiveAt = 0; // the first moment of 1970, and not now
    const auto posted = shop.post({earlier, shop.order(MovementKind::Out, u"5"_s)});
    STOWAGE_OK(posted);
    QCOMPARE(Calendar::toUtcIso(posted->front().document.effectiveAt), u"1970-01-01T00:00:00Z"_s);
    QCOMPARE(posted->front().document.number, u"RCV-1970-0001"_s);
    QCOMPARE(shop.ledger.stock(shop.plain, shop.here), u"15 @ 45.00"_s);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

STOWAGE_SUITE(TestOrderPosting)

#include "tst_order_posting.moc"
