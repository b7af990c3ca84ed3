// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picking.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;

namespace {

const QDate today(2026, 11, 22);

Quantity units(int count)
{
    return Quantity::fromInt(count);
}

struct Lot {
    QString lot;
    QDate expires;
    Instant receivedAt = 1000;
    QString bin = u"A"_s;
    int onHand = 10;
    int reserved = 0;
    bool isPromised = false;
};

PickSource source(const Lot &lot)
{
    return {.locationId = lot.bin == "A"_L1 ? 1 : 2,
            .locationCode = lot.bin,
            .lotId = lot.lot.isEmpty() ? 0 : lot.lot.back().unicode(),
            .lot = lot.lot,
            .expires = lot.expires,
            .receivedAt = lot.receivedAt,
            .onHand = units(lot.onHand),
            .free = units(lot.onHand - lot.reserved),
            .isPromised = lot.isPromised};
}

PickStock stockOf(const QList<Lot> &lots)
{
    PickStock stock;
    for (const Lot &lot : lots) {
        stock.sources << source(lot);
        stock.freeAt[stock.sources.constLast().locationId] += units(lot.onHand);
    }
    return stock;
}

// "L2 4 @ A, L1 1 @ B"
QString textOf(const PickProposal &proposal)
{
    QStringList texts;
    for (const Pick &pick : proposal.picks)
        texts << u"%1 %2 @ %3"_s.arg(pick.source.lot, pick.quantity.toString(), pick.source.locationCode);
    if (proposal.missing.isPositive())
        texts << u"missing %1"_s.arg(proposal.missing.toString());
    return texts.join(u", "_s);
}

QString picked(const QList<Lot> &lots, int wanted)
{
    return textOf(proposePicks(stockOf(lots), units(wanted), today));
}

} // namespace

class TestPicking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatExpiresFirstGoesFirst();
    void whatNeverExpiresGoesLast();
    void ofOneDayWhatCameFirstGoesFirst();
    void ofOneReceiptTheBinsStandInOrder();
    void ofOneBinTheLotsStandInOrder();
    void expiryComesBeforeAgeAndAgeBeforeBin();
    void itTakesWhatItNeedsOfEach();
    void whatIsExpiredStays();
    void whatExpiresTodayMayGo();
    void whatIsReservedStays();
    void whatIsReservedOfAPlaceStaysWhateverTheLot();
    void whatIsPromisedGoesFirst();
    void aLotThatIsPartlyPromisedIsOnePick();
    void whatIsNotThereIsMissing();
    void withoutLotsBinsAreProposedByAge();
    void equalsAreAsGood();
};

void TestPicking::whatExpiresFirstGoesFirst()
{
    QCOMPARE(picked({{u"L1"_s, QDate(2027, 2, 1), 1}, {u"L2"_s, QDate(2027, 1, 1), 9}}, 3), u"L2 3 @ A"_s);
}

void TestPicking::whatNeverExpiresGoesLast()
{
    QCOMPARE(picked({{u"L1"_s, {}, 1}, {u"L2"_s, QDate(2099, 1, 1), 9}}, 3), u"L2 3 @ A"_s);
}

void TestPicking::ofOneDayWhatCameFirstGoesFirst()
{
    const QDate day(2027, 1, 1);
    QCOMPARE(picked({{u"L1"_s, day, 9, u"A"_s}, {u"L2"_s, day, 1, u"B"_s}}, 3), u"L2 3 @ B"_s);
}

void TestPicking::ofOneReceiptTheBinsStandInOrder()
{
    const QDate day(2027, 1, 1);
    QCOMPARE(picked({{u"L1"_s, day, 1, u"B"_s}, {u"L2"_s, day, 1, u"A"_s}}, 3), u"L2 3 @ A"_s);
}

void TestPicking::ofOneBinTheLotsStandInOrder()
{
    const QDate day(2027, 1, 1);
    QCOMPARE(picked({{u"L2"_s, day, 1}, {u"L1"_s, day, 1}}, 3), u"L1 3 @ A"_s);
}

void TestPicking::expiryComesBeforeAgeAndAgeBeforeBin()
{
    const QList<Lot> lots{{u"L1"_s, QDate(2027, 2, 1), 1, u"A"_s},
                          {u"L2"_s, QDate(2027, 1, 1), 9, u"A"_s},
                          {u"L3"_s, QDate(2027, 1, 1), 5, u"B"_s}};
    QCOMPARE(picked(lots, 30), u"L3 10 @ B, L2 10 @ A, L1 10 @ A"_s);
}

void TestPicking::itTakesWhatItNeedsOfEach()
{
    const QList<Lot> lots{{u"L1"_s, QDate(2027, 1, 1)}, {u"L2"_s, QDate(2027, 2, 1)}, {u"L3"_s, QDate(2027, 3, 1)}};
    QCOMPARE(picked(lots, 15), u"L1 10 @ A, L2 5 @ A"_s);
}

void TestPicking::whatIsExpiredStays()
{
    const QList<Lot> lots{{u"L1"_s, today.addDays(-1)}, {u"L2"_s, today.addDays(1)}};
    const PickProposal proposal = proposePicks(stockOf(lots), units(12), today);
    QCOMPARE(textOf(proposal), u"L2 10 @ A, missing 2"_s);
    QCOMPARE(proposal.expired, units(10));
}

void TestPicking::whatExpiresTodayMayGo()
{
    QCOMPARE(picked({{u"L1"_s, today}}, 3), u"L1 3 @ A"_s);
}

void TestPicking::whatIsReservedStays()
{
    const QList<Lot> lots{{.lot = u"L1"_s, .expires = QDate(2027, 1, 1), .reserved = 8},
                          {.lot = u"L2"_s, .expires = QDate(2027, 2, 1)}};
    const PickProposal proposal = proposePicks(stockOf(lots), units(5), today);
    QCOMPARE(textOf(proposal), u"L1 2 @ A, L2 3 @ A"_s);
    QCOMPARE(proposal.reserved, units(8));
}

void TestPicking::whatIsReservedOfAPlaceStaysWhateverTheLot()
{
    PickStock stock = stockOf({{u"L1"_s, QDate(2027, 1, 1)}, {u"L2"_s, QDate(2027, 2, 1)}});
    stock.freeAt[1] = units(14); // of 20: 6 are kept, of any lot
    QCOMPARE(textOf(proposePicks(stock, units(20), today)), u"L1 10 @ A, L2 4 @ A, missing 6"_s);
}

void TestPicking::whatIsPromisedGoesFirst()
{
    const QList<Lot> lots{{.lot = u"L1"_s, .expires = QDate(2027, 1, 1)},
                          {.lot = u"L2"_s, .expires = QDate(2027, 2, 1), .onHand = 4, .isPromised = true}};
    QCOMPARE(picked(lots, 5), u"L2 4 @ A, L1 1 @ A"_s);
}

void TestPicking::aLotThatIsPartlyPromisedIsOnePick()
{
    const QList<Lot> lots{{.lot = u"L1"_s, .expires = QDate(2027, 1, 1), .onHand = 6},
                          {.lot = u"L1"_s, .expires = QDate(2027, 1, 1), .onHand = 4, .isPromised = true}};
    QCOMPARE(picked(lots, 5), u"L1 5 @ A"_s);
}

void TestPicking::whatIsNotThereIsMissing()
{
    QCOMPARE(picked({{u"L1"_s, QDate(2027, 1, 1)}}, 12), u"L1 10 @ A, missing 2"_s);
    QCOMPARE(picked({}, 1), u"missing 1"_s);
}

void TestPicking::withoutLotsBinsAreProposedByAge()
{
    QCOMPARE(picked({{QString(), {}, 9, u"A"_s}, {QString(), {}, 1, u"B"_s}}, 12), u" 10 @ B,  2 @ A"_s);
}

void TestPicking::equalsAreAsGood()
{
    const QDate day(2027, 1, 1);
    const PickSource one = source({u"L1"_s, day, 1, u"A"_s});
    QVERIFY(isAsGood(one, source({u"L2"_s, day, 1, u"A"_s})));
    QVERIFY(!isAsGood(one, source({u"L2"_s, day.addDays(1), 1, u"A"_s})));
    QVERIFY(!isAsGood(one, source({u"L2"_s, day, 2, u"A"_s})));
    QVERIFY(!isAsGood(one, source({u"L2"_s, day, 1, u"B"_s})));
}

STOWAGE_SUITE(TestPicking)
#include "tst_picking.moc"
