// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/pick/picking.h"
#include "models/operations/reserve/reservations.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace stowage;
using namespace stowage::test;

namespace {

// 10 of P, and 10 each of the lots L1 (expires first) and L2 of M, on one shelf.
struct Shop {
    explicit Shop(StoreUrl::Engine engine) : ledger(engine)
    {
        plain = ledger.item(u"P"_s);
        milk = ledger.item(u"M"_s, {.lots = LotTracking::Lot});
        shelf = ledger.location(u"SHELF"_s);
        DocumentLine one = line(milk, u"10"_s, u"1"_s, u"L1"_s);
        one.expires = QDate(2024, 7, 1);
        DocumentLine two = line(milk, u"10"_s, u"1"_s, u"L2"_s);
        two.expires = QDate(2024, 8, 1);
        must(ledger.post(
            ledger.request(DocumentKind::Receipt, shelf, {line(plain, u"10"_s, u"2"_s), one, two}, u"2024-05-01"_s)));
    }

    Reservation wish(RowId item, const QString &quantity, const QString &reference = u"SO-1"_s, const QString &lot = {})
    {
        return {.uuid = ledger.uuid(),
                .reference = reference,
                .itemId = item,
                .locationId = shelf,
                .lot = lot,
                .quantity = must(Quantity::fromString(quantity))};
    }
    template <typename Work>
    auto with(Work &&work) -> decltype(work(std::declval<Reservations &>()))
    {
        return inTransaction(ledger.db(), [&] {
            Reservations all(ledger.db(), ledger.session().posting(), Actor::ofMachine(u"tester"_s));
            return work(all);
        });
    }
    Result<Reservation> reserve(const Reservation &asked)
    {
        return with([&](Reservations &all) { return all.reserve(asked); });
    }
    Result<Reservation> release(const QByteArray &uuid, std::optional<Quantity> quantity = {})
    {
        return with([&](Reservations &all) { return all.release(uuid, quantity); });
    }
    DocumentRequest issueOf(const DocumentLine &what, const QString &reference)
    {
        DocumentRequest request = ledger.request(DocumentKind::Issue, shelf, {what});
        request.reference = reference;
        return request;
    }
    Result<PostedDocument> issue(RowId item, const QString &quantity, const QString &reference = {},
                                 const QString &lot = {})
    {
        return ledger.post(issueOf(line(item, quantity, {}, lot), reference));
    }
    // "8 of 10 reserved"
    QString level(RowId item)
    {
        const LevelState state = ledger.level(item, shelf);
        return u"%1 of %2 reserved"_s.arg(state.reserved.toString(), state.pool.quantity.toString());
    }
    Reservation again(const QByteArray &uuid) { return *must(ReservationStore(ledger.db()).byUuid(uuid)); }

    LedgerFixture ledger;
    RowId plain = 0, milk = 0, shelf = 0;
};

Quantity units(int count)
{
    return Quantity::fromInt(count);
}

class StillClock final : public Clock {
public:
    Instant now() const override { return 1'717'200'000'000; }
};

// The same work by many connections, let go at one moment.
void atOnce(LedgerFixture &ledger, int count,
            const std::function<void(Connection &db, const PostingContext &context, int number)> &work)
{
    std::atomic<int> ready = 0;
    std::vector<std::thread> threads;
    threads.reserve(static_cast<std::size_t>(count));
    const Company company = ledger.session().company();
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&, i] {
            const StillClock clock;
            SeededRng rng(static_cast<std::uint64_t>(1000 + i));
            const auto db = must(Connection::open(ledger.url(), Connection::Role::Writer));
            const PostingContext context{company, clock, rng, u"one of many"_s};
            for (++ready; ready < count;)
                std::this_thread::yield();
            work(*db, context, i);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace

class TestReservations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsReservedIsNotAvailable_data() { addEngineRows(); }
    void whatIsReservedIsNotAvailable();
    void askingAgainReservesNothingMore_data() { addEngineRows(); }
    void askingAgainReservesNothingMore();
    void moreThanIsAvailableIsRefused_data() { addEngineRows(); }
    void moreThanIsAvailableIsRefused();
    void aLotIsReservedByItself_data() { addEngineRows(); }
    void aLotIsReservedByItself();
    void whatIsReleasedIsAvailable_data() { addEngineRows(); }
    void whatIsReleasedIsAvailable();
    void anIssueUnderTheReferenceTakesIt_data() { addEngineRows(); }
    void anIssueUnderTheReferenceTakesIt();
    void anIssueOfWhatIsReservedForOthersIsRefused_data() { addEngineRows(); }
    void anIssueOfWhatIsReservedForOthersIsRefused();
    void aLotReservedForOthersIsNotIssued_data() { addEngineRows(); }
    void aLotReservedForOthersIsNotIssued();
    void whatIsLostIsAFact_data() { addEngineRows(); }
    void whatIsLostIsAFact();
    void aRefusedDocumentTakesNothing_data() { addEngineRows(); }
    void aRefusedDocumentTakesNothing();
    void whatIsOverdueHoldsNothing_data() { addEngineRows(); }
    void whatIsOverdueHoldsNothing();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void verifyNamesWhatDiffers_data() { addEngineRows(); }
    void verifyNamesWhatDiffers();
    void manyWritersReserveWhatThereIs_data();
    void manyWritersReserveWhatThereIs();
    void manyWhoReserveAndIssueNeverPromiseTwice_data() { addEngineRows(); }
    void manyWhoReserveAndIssueNeverPromiseTwice();
    void theListTellsEachState_data() { addEngineRows(); }
    void theListTellsEachState();
};

void TestReservations::whatIsReservedIsNotAvailable()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const auto made = shop.reserve(shop.wish(shop.plain, u"8"_s));
    STOWAGE_OK(made);
    QCOMPARE(made->held, units(8));
    QCOMPARE(made->state(), ReservationState::Held);
    QCOMPARE(shop.level(shop.plain), u"8 of 10 reserved"_s);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestReservations::askingAgainReservesNothingMore()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const Reservation wish = shop.wish(shop.plain, u"3"_s);
    const Reservation first = must(shop.reserve(wish));
    const Reservation again = must(shop.reserve(wish));
    QCOMPARE(again.id, first.id);
    QCOMPARE(shop.level(shop.plain), u"3 of 10 reserved"_s);
}

void TestReservations::moreThanIsAvailableIsRefused()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    STOWAGE_OK(shop.reserve(shop.wish(shop.plain, u"8"_s)));
    QCOMPARE(outcome(shop.reserve(shop.wish(shop.plain, u"3"_s, u"SO-2"_s))),
             u"reservation.not_enough(item=P, location=SHELF, onHand=10, reserved=8, available=2, wanted=3)"_s);
    STOWAGE_OK(shop.reserve(shop.wish(shop.plain, u"2"_s, u"SO-2"_s)));
    QCOMPARE(shop.level(shop.plain), u"10 of 10 reserved"_s);
    QCOMPARE(shop.ledger.count("SELECT count(*) FROM reservation"), 2);
}

void TestReservations::aLotIsReservedByItself()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    STOWAGE_OK(shop.reserve(shop.wish(shop.milk, u"7"_s, u"SO-1"_s, u"L1"_s)));
    QCOMPARE(outcome(shop.reserve(shop.wish(shop.milk, u"4"_s, u"SO-2"_s, u"L1"_s))),
             u"reservation.lot_not_enough(item=M, location=SHELF, onHand=10, reserved=7, available=3, wanted=4,"
             " lot=L1)"_s);
    QCOMPARE(shop.level(shop.milk), u"7 of 20 reserved"_s); // the refused one has left nothing
    STOWAGE_OK(shop.reserve(shop.wish(shop.milk, u"13"_s, u"SO-2"_s)));
    QCOMPARE(outcome(shop.reserve(shop.wish(shop.milk, u"1"_s, u"SO-3"_s, u"L2"_s))),
             u"reservation.not_enough(item=M, location=SHELF, onHand=20, reserved=20, available=0, wanted=1)"_s);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestReservations::whatIsReleasedIsAvailable()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const Reservation wish = shop.wish(shop.milk, u"6"_s, u"SO-1"_s, u"L1"_s);
    STOWAGE_OK(shop.reserve(wish));
    const Reservation part = must(shop.release(wish.uuid, units(2)));
    QCOMPARE(part.held, units(4));
    QCOMPARE(part.endedAt, 0);
    QCOMPARE(outcome(shop.release(wish.uuid, units(5))),
             u"reservation.release_too_much(reference=SO-1, held=4, wanted=5)"_s);
    const Reservation whole = must(shop.release(wish.uuid));
    QCOMPARE(whole.state(), ReservationState::Released);
    QCOMPARE(whole.released(), units(6));
    QVERIFY(whole.endedAt != 0);
    QCOMPARE(whole.endedBy, u"tester"_s);
    QCOMPARE(shop.level(shop.milk), u"0 of 20 reserved"_s);
    QCOMPARE(outcome(shop.release(wish.uuid)), u"reservation.ended(reference=SO-1)"_s);
    QCOMPARE(outcome(shop.release(shop.ledger.uuid())), u"reservation.missing()"_s);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestReservations::anIssueUnderTheReferenceTakesIt()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const Reservation wish = shop.wish(shop.plain, u"8"_s);
    STOWAGE_OK(shop.reserve(wish));
    STOWAGE_OK(shop.issue(shop.plain, u"5"_s, u"SO-1"_s));
    QCOMPARE(shop.level(shop.plain), u"3 of 5 reserved"_s);
    QCOMPARE(shop.again(wish.uuid).issued, units(5));
    STOWAGE_OK(shop.issue(shop.plain, u"5"_s, u"SO-1"_s)); // 3 that it held, and 2 that were free
    QCOMPARE(shop.level(shop.plain), u"0 of 0 reserved"_s);
    const Reservation after = shop.again(wish.uuid);
    QCOMPARE(after.state(), ReservationState::Issued);
    QVERIFY(after.endedAt != 0);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestReservations::anIssueOfWhatIsReservedForOthersIsRefused()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    STOWAGE_OK(shop.reserve(shop.wish(shop.plain, u"5"_s)));
    STOWAGE_OK(shop.reserve(shop.wish(shop.plain, u"3"_s, u"SO-2"_s)));
    const QString refused = u"stock.reserved(line=1, item=P, location=SHELF, onHand=10, reserved=8, available=2,"
                            " wanted=3, for=SO-1 (5), SO-2 (3))"_s;
    QCOMPARE(outcome(shop.issue(shop.plain, u"3"_s)), refused);
    QCOMPARE(outcome(shop.issue(shop.plain, u"3"_s, u"SO-9"_s)), refused);
    QCOMPARE(outcome(shop.ledger.transfer(shop.plain, shop.shelf, shop.ledger.location(u"AWAY"_s), u"3"_s)), refused);
    QCOMPARE(outcome(shop.issue(shop.plain, u"8"_s, u"SO-1"_s)),
             u"stock.reserved(line=1, item=P, location=SHELF, onHand=10, reserved=3, available=7, wanted=8,"
             " for=SO-2 (3))"_s);
    STOWAGE_OK(shop.issue(shop.plain, u"2"_s));
    STOWAGE_OK(shop.issue(shop.plain, u"5"_s, u"SO-1"_s));
    QCOMPARE(shop.level(shop.plain), u"3 of 3 reserved"_s);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestReservations::aLotReservedForOthersIsNotIssued()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    STOWAGE_OK(shop.reserve(shop.wish(shop.milk, u"9"_s, u"SO-1"_s, u"L1"_s)));
    QCOMPARE(outcome(shop.issue(shop.milk, u"2"_s, {}, u"L1"_s)),
             u"stock.lot_reserved(line=1, item=M, location=SHELF, onHand=10, reserved=9, available=1, wanted=2,"
             " for=SO-1 (9), lot=L1)"_s);
    STOWAGE_OK(shop.issue(shop.milk, u"10"_s, {}, u"L2"_s));
    STOWAGE_OK(shop.issue(shop.milk, u"9"_s, u"SO-1"_s, u"L1"_s));
    QCOMPARE(shop.level(shop.milk), u"0 of 1 reserved"_s);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

// Scrap, a count or a receipt taken back cannot be undone by a promise: what is promised then stands in the list.
void TestReservations::whatIsLostIsAFact()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    STOWAGE_OK(shop.reserve(shop.wish(shop.plain, u"8"_s)));
    STOWAGE_OK(shop.ledger.adjust(shop.plain, shop.shelf, u"-6"_s));
    QCOMPARE(shop.level(shop.plain), u"8 of 4 reserved"_s);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestReservations::aRefusedDocumentTakesNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const Reservation wish = shop.wish(shop.plain, u"8"_s);
    STOWAGE_OK(shop.reserve(wish));
    const Done done = shop.ledger.withPoster([&](Poster &poster) -> Done {
        DocumentRequest tooMuch = shop.issueOf(line(shop.plain, u"5"_s), u"SO-1"_s);
        tooMuch.lines << line(shop.plain, u"6"_s);
        if (poster.post(tooMuch))
            return fail(Error::Code::Invalid, u"test.posted"_s);
        return poster.post(shop.issueOf(line(shop.plain, u"1"_s), u"SO-1"_s)).map([](const auto &) { });
    });
    STOWAGE_OK(done);
    QCOMPARE(shop.level(shop.plain), u"7 of 9 reserved"_s);
    QCOMPARE(shop.again(wish.uuid).issued, units(1));
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestReservations::whatIsOverdueHoldsNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    Reservation first = shop.wish(shop.plain, u"8"_s);
    first.expires = QDate(2024, 6, 2);
    STOWAGE_OK(shop.reserve(first));
    shop.ledger.clock.set(shop.ledger.noon(u"2024-06-02"_s));
    QVERIFY(!shop.issue(shop.plain, u"5"_s)); // on its last day it holds
    shop.ledger.clock.set(shop.ledger.noon(u"2024-06-03"_s));
    STOWAGE_OK(shop.issue(shop.plain, u"1"_s));
    QCOMPARE(shop.again(first.uuid).held, Quantity()); // whoever comes by gives it back
    STOWAGE_OK(shop.issue(shop.plain, u"4"_s));
    QCOMPARE(shop.level(shop.plain), u"0 of 5 reserved"_s);
    QCOMPARE(shop.again(first.uuid).state(), ReservationState::Released);

    Reservation second = shop.wish(shop.plain, u"5"_s, u"SO-2"_s);
    second.expires = QDate(2024, 6, 3);
    STOWAGE_OK(shop.reserve(second));
    shop.ledger.clock.set(shop.ledger.noon(u"2024-06-04"_s));
    STOWAGE_OK(shop.reserve(shop.wish(shop.plain, u"4"_s, u"SO-3"_s)));
    QCOMPARE(shop.level(shop.plain), u"4 of 5 reserved"_s);
    QCOMPARE(must(shop.with([](Reservations &all) { return all.releaseOverdue(); })), 0);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestReservations::whatIsWrongIsNamed_data()
{
    QTest::addColumn<std::function<void(Shop &, Reservation &)>>("spoil");
    QTest::addColumn<QString>("error");
    using Spoil = std::function<void(Shop &, Reservation &)>;
    QTest::newRow("for nothing") << Spoil([](Shop &, Reservation &wish) { wish.reference = u"  "_s; })
                                 << u"reservation.reference_missing()"_s;
    QTest::newRow("no item") << Spoil([](Shop &, Reservation &wish) { wish.itemId = 0; }) << u"line.item_missing()"_s;
    QTest::newRow("nowhere") << Spoil([](Shop &, Reservation &wish) { wish.locationId = 0; })
                             << u"line.location_missing()"_s;
    QTest::newRow("in transit") << Spoil([](Shop &shop, Reservation &wish) {
        wish.locationId = shop.ledger.transitLocation();
    }) << u"line.location_is_transit(location=IN-TRANSIT)"_s;
    QTest::newRow("nothing of it") << Spoil([](Shop &, Reservation &wish) { wish.quantity = {}; })
                                   << u"line.quantity_zero(item=P)"_s;
    QTest::newRow("less than nothing") << Spoil([](Shop &, Reservation &wish) { wish.quantity = -units(1); })
                                       << u"line.quantity_negative(item=P, quantity=-1)"_s;
    QTest::newRow("a lot of what has none")
        << Spoil([](Shop &, Reservation &wish) { wish.lot = u"L1"_s; }) << u"line.lot_not_tracked(item=P, lot=L1)"_s;
    QTest::newRow("a lot that there is not") << Spoil([](Shop &shop, Reservation &wish) {
        wish.itemId = shop.milk;
        wish.lot = u"L9"_s;
    }) << u"reservation.lot_unknown(item=M, lot=L9)"_s;
    QTest::newRow("until yesterday") << Spoil([](Shop &, Reservation &wish) { wish.expires = QDate(2024, 5, 31); })
                                     << u"reservation.expired(expires=2024-05-31, today=2024-06-01)"_s;
    QTest::newRow("an expired lot") << Spoil([](Shop &shop, Reservation &wish) {
        shop.ledger.clock.set(shop.ledger.noon(u"2024-07-02"_s));
        wish.itemId = shop.milk;
        wish.lot = u"L1"_s;
    }) << u"reservation.lot_expired(item=M, lot=L1, expires=2024-07-01)"_s;
}

void TestReservations::whatIsWrongIsNamed()
{
    QFETCH(std::function<void(Shop &, Reservation &)>, spoil);
    QFETCH(QString, error);
    Shop shop(StoreUrl::Engine::Sqlite);
    Reservation wish = shop.wish(shop.plain, u"1"_s);
    spoil(shop, wish);
    QCOMPARE(outcome(shop.reserve(wish)), error);
    QCOMPARE(shop.ledger.count("SELECT count(*) FROM reservation"), 0);
    QCOMPARE(shop.level(shop.plain), u"0 of 10 reserved"_s);
}

void TestReservations::verifyNamesWhatDiffers()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    STOWAGE_OK(shop.reserve(shop.wish(shop.plain, u"8"_s)));
    STOWAGE_OK(shop.reserve(shop.wish(shop.milk, u"3"_s, u"SO-1"_s, u"L1"_s)));
    shop.ledger.run("UPDATE stock_level SET reserved = reserved + 1000000");
    shop.ledger.run("UPDATE lot_level SET reserved = 0");
    QCOMPARE(shop.ledger.differences(),
             QStringList({u"level.differs(item=P, location=SHELF, field=reserved, stored=9, expected=8)"_s,
                          u"lot_level.reserved_differs(item=M, location=SHELF, lot=L1, stored=0, expected=3)"_s,
                          u"level.differs(item=M, location=SHELF, field=reserved, stored=4, expected=3)"_s}));
}

void TestReservations::manyWritersReserveWhatThereIs_data()
{
    QTest::addColumn<StoreUrl::Engine>("engine");
    QTest::addColumn<bool>("byTheStatementAlone");
    QTest::newRow("sqlite") << StoreUrl::Engine::Sqlite << false;
    QTest::newRow("sqlite, by the statement alone") << StoreUrl::Engine::Sqlite << true;
    QTest::newRow("postgresql") << StoreUrl::Engine::Postgresql << false;
    QTest::newRow("postgresql, by the statement alone") << StoreUrl::Engine::Postgresql << true;
}

// 16 writers ask 12 times each for one of 100: 100 get one, and 92 are told that there is no more.
void TestReservations::manyWritersReserveWhatThereIs()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(bool, byTheStatementAlone);
    Shop shop(engine);
    STOWAGE_OK(shop.ledger.receive(shop.plain, shop.shelf, u"90"_s, u"2"_s));
    std::atomic<int> granted = 0, refused = 0, broken = 0;
    atOnce(shop.ledger, 16, [&](Connection &db, const PostingContext &context, int number) {
        for (int i = 0; i < 12; ++i) {
            const auto got = inTransaction(db, [&]() -> Done {
                if (byTheStatementAlone) {
                    STOWAGE_LET(raised, ReservationStore(db).raise({shop.plain, shop.shelf, 0}, units(1)));
                    return raised == Raised::Yes ? Done()
                                                 : Done(fail(Error::Code::Conflict, u"reservation.not_enough"_s));
                }
                return Reservations(db, context, Actor::ofMachine(u"one"_s))
                    .reserve({.uuid = makeUuid(context.clock, context.rng),
                              .reference = u"SO-%1"_s.arg(number),
                              .itemId = shop.plain,
                              .locationId = shop.shelf,
                              .quantity = units(1)})
                    .map([](const Reservation &) { });
            });
            if (got)
                ++granted;
            else if (got.error().key == "reservation.not_enough"_L1)
                ++refused;
            else
                ++broken;
        }
    });
    QCOMPARE(broken.load(), 0);
    QCOMPARE(granted.load(), 100);
    QCOMPARE(refused.load(), 92);
    QCOMPARE(shop.level(shop.plain), u"100 of 100 reserved"_s);
    if (!byTheStatementAlone)
        QCOMPARE(shop.ledger.differences(), QStringList());
}

// Half of them issue what is free: whatever the order, each unit is promised or gone, and none both.
void TestReservations::manyWhoReserveAndIssueNeverPromiseTwice()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    STOWAGE_OK(shop.ledger.receive(shop.plain, shop.shelf, u"50"_s, u"2"_s));
    std::atomic<int> granted = 0, issued = 0, broken = 0;
    atOnce(shop.ledger, 16, [&](Connection &db, const PostingContext &context, int number) {
        for (int i = 0; i < 6; ++i) {
            const QByteArray uuid = makeUuid(context.clock, context.rng);
            const auto done = inTransaction(db, [&]() -> Done {
                if (number % 2 == 0) {
                    return Reservations(db, context, Actor::ofMachine(u"one"_s))
                        .reserve({.uuid = uuid,
                                  .reference = u"SO"_s,
                                  .itemId = shop.plain,
                                  .locationId = shop.shelf,
                                  .quantity = units(1)})
                        .map([](const Reservation &) { });
                }
                Poster poster(db, context);
                DocumentRequest request{.uuid = uuid, .kind = DocumentKind::Issue, .locationId = shop.shelf};
                request.lines << line(shop.plain, u"1"_s);
                STOWAGE_TRY(postPicked(db, context, poster, request));
                return poster.finish();
            });
            if (done)
                ++(number % 2 == 0 ? granted : issued);
            else if (done.error().key != "reservation.not_enough"_L1 && done.error().key != "stock.reserved"_L1
                     && done.error().key != "stock.not_enough"_L1)
                ++broken;
        }
    });
    QCOMPARE(broken.load(), 0);
    QCOMPARE(granted + issued, 60);
    QCOMPARE(shop.level(shop.plain), u"%1 of %1 reserved"_s.arg(granted.load()));
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestReservations::theListTellsEachState()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const Reservation gone = shop.wish(shop.plain, u"2"_s, u"SO-1"_s);
    STOWAGE_OK(shop.reserve(gone));
    STOWAGE_OK(shop.issue(shop.plain, u"2"_s, u"SO-1"_s));
    const Reservation back = shop.wish(shop.plain, u"3"_s, u"SO-2"_s);
    STOWAGE_OK(shop.reserve(back));
    STOWAGE_OK(shop.release(back.uuid));
    STOWAGE_OK(shop.reserve(shop.wish(shop.milk, u"4"_s, u"SO-3"_s, u"L2"_s)));

    ReservationStore store(shop.ledger.db());
    const auto listed = [&](const ReservationFilter &filter) {
        QStringList texts;
        for (const ReservationRow &row : must(store.page(filter, {})))
            texts << u"%1 %2 %3 %4"_s.arg(row.reservation.reference, row.itemCode, row.reservation.lot,
                                          reservationStateName(row.reservation.state()));
        return texts.join(u", "_s);
    };
    QCOMPARE(listed({}), u"SO-3 M L2 held, SO-2 P  released, SO-1 P  issued"_s);
    QCOMPARE(listed({.state = ReservationState::Held}), u"SO-3 M L2 held"_s);
    QCOMPARE(listed({.state = ReservationState::Issued}), u"SO-1 P  issued"_s);
    QCOMPARE(listed({.state = ReservationState::Released}), u"SO-2 P  released"_s);
    QCOMPARE(listed({.itemId = shop.milk}), u"SO-3 M L2 held"_s);
    QCOMPARE(listed({.locationId = shop.shelf, .reference = u"SO-2"_s}), u"SO-2 P  released"_s);
    QCOMPARE(must(store.index({})).count, 3);
}

STOWAGE_SUITE(TestReservations)
#include "tst_reservations.moc"
