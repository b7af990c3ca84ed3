// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pool.h"
#include "tests/support/suite.h"

#include <QTest>

#include <rapidcheck.h>

using namespace stowage;

namespace {

Quantity qty(const QString &text)
{
    return Quantity::fromString(text).value_or(Quantity());
}

std::optional<UnitCost> costOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(UnitCost::fromString(text).value_or(UnitCost()));
}

constexpr RowId A = 1; // three places
constexpr RowId B = 2;
constexpr RowId C = 3;
constexpr RowId road = 9; // the place for what is under way

// One item's movements, written the way a person tells them. Each takes the next moment unless it names its own.
class History {
public:
    explicit History(const QString &costPrice = u"0"_s, Currency currency = {u"MYR"_s, 2})
        : m_currency(std::move(currency))
    {
        m_costs.emplace_back(0, *costOf(costPrice));
    }

    void costPrice(const QString &cost) { m_costs.emplace_back(m_next, *costOf(cost)); }
    void at(Instant moment) { m_moment = moment; }

    qint64 receive(const QString &quantity, const QString &cost = {}, RowId location = A)
    {
        return add(MovementRole::Receipt, location, qty(quantity), cost);
    }
    qint64 issue(const QString &quantity, RowId location = A)
    {
        return add(MovementRole::Issue, location, -qty(quantity));
    }
    qint64 adjust(const QString &quantity, const QString &cost = {}, RowId location = A)
    {
        return add(MovementRole::Adjustment, location, qty(quantity), cost);
    }
    qint64 comeBack(const QString &quantity, const QString &cost = {}, RowId location = A)
    {
        return add(MovementRole::CustomerReturn, location, qty(quantity), cost);
    }
    qint64 sendBack(const QString &quantity, RowId location = A)
    {
        return add(MovementRole::SupplierReturn, location, -qty(quantity));
    }
    qint64 ship(const QString &quantity, RowId from) { return add(MovementRole::Ship, from, -qty(quantity)); }
    qint64 arrive(qint64 shipment, const QString &quantity, RowId to)
    {
        return add(MovementRole::Receive, to, qty(quantity), {}, shipment);
    }
    qint64 lose(qint64 shipment, const QString &quantity)
    {
        return add(MovementRole::TransitLoss, road, -qty(quantity), {}, shipment);
    }
    void move(const QString &quantity, RowId from, RowId to) { arrive(ship(quantity, from), quantity, to); }
    qint64 reverse(qint64 seq)
    {
        const LedgerEntry original = m_entries.at(static_cast<std::size_t>(seq - 1));
        const qint64 made = add(original.role, original.locationId, -original.quantity, {}, seq);
        m_entries.back().reversal = true;
        return made;
    }
    LedgerEntry &last() { return m_entries.back(); }

    std::vector<LedgerEntry> ordered() const
    {
        std::vector<LedgerEntry> entries = m_entries;
        std::sort(entries.begin(), entries.end(),
                  [](const LedgerEntry &a, const LedgerEntry &b) { return a.before(b); });
        return entries;
    }
    AverageReplay replay() const
    {
        AverageReplay made = unplayed();
        const Done done = made.run(ordered());
        if (!done)
            qFatal("%s", qPrintable(done.error().toString()));
        return made;
    }
    QString failure() const
    {
        AverageReplay made = unplayed();
        const Done done = made.run(ordered());
        return done ? u"ok"_s : done.error().key;
    }

    QString pool(RowId location = A) const
    {
        const AverageReplay played = replay();
        const auto found = played.pools().find(location);
        return found == played.pools().end() ? u"nothing"_s : text(found->second.quantity, found->second.value);
    }
    QString transit(qint64 shipment) const
    {
        const AverageReplay played = replay();
        const auto found = played.transit().find(shipment);
        return found == played.transit().end() ? u"nothing"_s : text(found->second.quantity, found->second.value);
    }
    QStringList settlements() const
    {
        QStringList texts;
        const AverageReplay played = replay();
        for (const Settlement &line : played.settlements()) {
            texts << u"%1: %2 for %3"_s.arg(QString::number(line.receiptSeq), line.quantity.toString(),
                                            m_currency.format(line.difference));
        }
        return texts;
    }
    // Everything that is owned, on the shelves and on the way.
    Money value() const
    {
        const AverageReplay played = replay();
        Money total;
        for (const auto &[location, held] : played.pools())
            total += held.value;
        for (const auto &[seq, way] : played.transit())
            total += way.value;
        return total;
    }

private:
    qint64 add(MovementRole role, RowId location, Quantity quantity, const QString &cost = {}, qint64 link = 0)
    {
        LedgerEntry entry;
        entry.seq = static_cast<qint64>(m_entries.size()) + 1;
        entry.effectiveAt = m_moment.value_or(m_next++);
        m_moment.reset();
        entry.locationId = location;
        entry.quantity = quantity;
        entry.unitCost = costOf(cost);
        entry.link = link;
        entry.role = role;
        m_entries.push_back(entry);
        return entry.seq;
    }
    AverageReplay unplayed() const
    {
        return AverageReplay(m_currency, [this](Instant moment) {
            UnitCost cost;
            for (const auto &[from, price] : m_costs) {
                if (from <= moment)
                    cost = price;
            }
            return cost;
        });
    }
    QString text(Quantity quantity, Money value) const
    {
        return quantity.toString() + " @ "_L1 + m_currency.format(value);
    }

    Currency m_currency;
    std::vector<std::pair<Instant, UnitCost>> m_costs;
    std::vector<LedgerEntry> m_entries;
    Instant m_next = 1000;
    std::optional<Instant> m_moment;
};

} // namespace

class TestPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The golden cases of the ledger.
    void averageOfTwoReceipts();
    void issuingAllThatCameInCostsExactlyWhatCameIn();
    void fifteenSpreadOverThirteenLosesNothing();
    void quantityZeroHasValueZero();
    void aUnitCostOfAThousandthIsNotZero();
    void aReceiptOf150At1875();
    void anAdjustmentOf37From125();
    void fiftyShippedFortyEightReceivedTwoShort();
    void theTwoShortAreLost();
    void whatIsLostNeedsToBeUnderWay();
    void moneyWithoutMinorUnitsAndWithThree();

    // What comes in without a cost of its own.
    void withoutACostItComesInAtTheAverage();
    void withoutACostAnEmptyPoolTakesItsLastKnownCost();
    void withoutACostAnEmptyPlaceTakesTheCostPriceOfItsDay();
    void aPositiveAdjustmentFollowsTheSameRule();

    // Transfers and reversals.
    void aTransferNeitherGainsNorLosesACent();
    void aShipmentArrivesInParts();
    void aReversedIssuePutsTheVeryAmountBack();
    void aReversedReceiptTakesItsAmountOut();
    void aReversedReceiptThatEmptiesThePoolLeavesNothing();
    void aReversedReceiptLeavesNoLessThanNothing();
    void aReversedTransferGoesBackWhole();

    // Negative stock: settled first, and told.
    void aShortageIsValuedAtTheLastIssue();
    void aShortageWithoutAPastIsValuedAtTheCostPrice();
    void theReceiptSettlesTheShortageFirst();
    void aSmallerReceiptSettlesAPart();
    void anExactReceiptLeavesNothing();
    void settlementsAddUp();

    // What went wrong elsewhere, by its number there.
    void odoo41669_twentyAt330ShowsNot367();
    void odoo65250_twentyOneStaysTwentyOne();
    void odoo109908_thousandthsBelowZero();
    void odoo187169_aCorrectedPriceLeavesNoNegativeValue();
    void odoo243813_aPartialSettlementDoesNotTurnTheCostNegative();
    void odoo85894_aNewCostPriceDoesNotStayBehind();
    void odoo46850_threeSoldNothingStays();
    void odoo119149_fromPositiveToNegativeWithRounding();
    void odoo197499_threeStepsDownToZero();
    void erpnext37424_aReturnToTheSupplierLeavesAtTheAverage();
    void erpnext25192_aCancelledEntryInThePastLeavesTheRateAlone();
    void erpnext58550_anIssueBeforeALateReceiptIsValuedAnew();

    // What posting asks of it along time.
    void findsTheFirstShortage_data();
    void findsTheFirstShortage();
    void aShortageOfALotIsAShortage();

    // For every history.
    void valueIsNeitherMadeNorLost();
    void equalUnitCostsStayEqual();

    // What cannot be, is said and not computed.
    void tooMuchIsRefused_data();
    void tooMuchIsRefused();
    void brokenEntriesAreNamed_data();
    void brokenEntriesAreNamed();
};

void TestPool::averageOfTwoReceipts()
{
    History history;
    history.receive(u"7"_s, u"50"_s);
    history.receive(u"5"_s, u"55"_s);
    QCOMPARE(history.pool(), u"12 @ 625.00"_s);
    const AverageReplay replay = history.replay();
    const AveragePool &pool = replay.pools().at(A);
    QCOMPARE(unitCost(pool.value, pool.quantity, {u"MYR"_s, 2})->toString(), u"52.083333"_s);
    history.issue(u"1"_s);
    QCOMPARE(history.pool(), u"11 @ 572.92"_s);
}

void TestPool::issuingAllThatCameInCostsExactlyWhatCameIn()
{
    History history;
    history.receive(u"3"_s, u"0.333333"_s);
    history.receive(u"7"_s, u"1.117"_s);
    history.receive(u"0.000001"_s, u"99999.99"_s);
    const Money cameIn = history.value();
    Money wentOut;
    for (const QString &part : {u"1"_s, u"2.5"_s, u"0.7"_s, u"5.8"_s, u"0.000001"_s}) {
        const Money before = history.value();
        history.issue(part);
        wentOut += before - history.value();
    }
    QCOMPARE(history.pool(), u"0 @ 0.00"_s);
    QCOMPARE(wentOut, cameIn);
}

void TestPool::fifteenSpreadOverThirteenLosesNothing()
{
    History history;
    history.receive(u"12"_s, u"1.15"_s);
    history.receive(u"1"_s, u"1.20"_s);
    QCOMPARE(history.pool(), u"13 @ 15.00"_s);
    Money wentOut;
    for (int i = 0; i < 13; ++i) {
        const Money before = history.value();
        history.issue(u"1"_s);
        wentOut += before - history.value();
    }
    QCOMPARE(wentOut, Money::fromMinor(1500));
    QCOMPARE(history.pool(), u"0 @ 0.00"_s);
}

void TestPool::quantityZeroHasValueZero()
{
    History history;
    history.receive(u"3"_s, u"3.335"_s); // 10.005, so 10.01
    history.issue(u"1"_s);
    history.issue(u"1"_s);
    QCOMPARE(history.pool(), u"1 @ 3.33"_s);
    history.adjust(u"-1"_s);
    QCOMPARE(history.pool(), u"0 @ 0.00"_s);
    QCOMPARE(history.value(), Money());
}

void TestPool::aUnitCostOfAThousandthIsNotZero()
{
    History history;
    history.receive(u"1000"_s, u"0.001"_s);
    QCOMPARE(history.pool(), u"1000 @ 1.00"_s);

    History owed(u"0.001"_s);
    owed.issue(u"1"_s); // a tenth of a cent, so nothing yet
    owed.issue(u"1000"_s);
    QCOMPARE(owed.pool(), u"-1001 @ -1.00"_s);
}

void TestPool::aReceiptOf150At1875()
{
    History history;
    history.receive(u"150"_s, u"18.75"_s);
    QCOMPARE(history.pool(), u"150 @ 2812.50"_s);
}

void TestPool::anAdjustmentOf37From125()
{
    History history;
    history.receive(u"125"_s, u"2"_s);
    history.adjust(u"-37"_s);
    QCOMPARE(history.pool(), u"88 @ 176.00"_s);
}

void TestPool::fiftyShippedFortyEightReceivedTwoShort()
{
    History history;
    history.receive(u"50"_s, u"18.50"_s);
    const qint64 shipment = history.ship(u"50"_s, A);
    QCOMPARE(history.pool(A), u"0 @ 0.00"_s);
    QCOMPARE(history.transit(shipment), u"50 @ 925.00"_s);
    history.arrive(shipment, u"48"_s, B);
    QCOMPARE(history.pool(B), u"48 @ 888.00"_s);
    QCOMPARE(history.transit(shipment), u"2 @ 37.00"_s);
    history.arrive(shipment, u"2"_s, B);
    QCOMPARE(history.pool(B), u"50 @ 925.00"_s);
    QCOMPARE(history.transit(shipment), u"nothing"_s);
}

void TestPool::theTwoShortAreLost()
{
    History history;
    history.receive(u"50"_s, u"18.50"_s);
    const qint64 shipment = history.ship(u"50"_s, A);
    history.arrive(shipment, u"48"_s, B);
    const qint64 loss = history.lose(shipment, u"2"_s);
    QCOMPARE(history.transit(shipment), u"nothing"_s);
    QCOMPARE(history.pool(B), u"48 @ 888.00"_s);
    QCOMPARE(history.pool(road), u"nothing"_s);
    QCOMPARE(history.value(), Money::fromMinor(88800));
    QCOMPARE(totalInTransit(history.ordered()), Quantity());
    history.reverse(loss);
    QCOMPARE(history.transit(shipment), u"2 @ 37.00"_s);
    QCOMPARE(history.pool(road), u"nothing"_s);
    QCOMPARE(totalInTransit(history.ordered()), qty(u"2"_s));
}

void TestPool::whatIsLostNeedsToBeUnderWay()
{
    History history;
    history.receive(u"50"_s, u"18.50"_s);
    const qint64 shipment = history.ship(u"50"_s, A);
    const qint64 arrival = history.arrive(shipment, u"48"_s, B);
    QVERIFY(!firstTransitShortage(history.ordered()));
    const qint64 loss = history.lose(shipment, u"3"_s);
    const auto shortage = firstTransitShortage(history.ordered());
    QVERIFY(shortage);
    QCOMPARE(shortage->shipSeq, shipment);
    QCOMPARE(shortage->seq, loss);
    QCOMPARE(shortage->missing, qty(u"1"_s));
    QCOMPARE(history.failure(), u"ledger.link_broken"_s);
    // As of its own moment the arrival never was.
    history.at(history.ordered()[2].effectiveAt);
    history.reverse(arrival);
    QVERIFY(!firstTransitShortage(history.ordered()));
    QCOMPARE(history.transit(shipment), u"47 @ 869.50"_s);
}

void TestPool::moneyWithoutMinorUnitsAndWithThree()
{
    History yen(u"0"_s, {u"JPY"_s, 0});
    yen.receive(u"3"_s, u"33.5"_s); // 100.5
    QCOMPARE(yen.pool(), u"3 @ 101"_s);
    yen.issue(u"1"_s);
    QCOMPARE(yen.pool(), u"2 @ 67"_s);
    History dinar(u"0"_s, {u"KWD"_s, 3});
    dinar.receive(u"3"_s, u"0.0335"_s); // 0.1005
    QCOMPARE(dinar.pool(), u"3 @ 0.101"_s);
}

void TestPool::withoutACostItComesInAtTheAverage()
{
    History history(u"99"_s);
    history.receive(u"3"_s, u"10"_s);
    history.receive(u"1"_s, u"14"_s);
    history.receive(u"2"_s);
    QCOMPARE(history.pool(), u"6 @ 66.00"_s);
}

void TestPool::withoutACostAnEmptyPoolTakesItsLastKnownCost()
{
    History history(u"99"_s);
    history.receive(u"2"_s, u"10"_s);
    history.receive(u"2"_s, u"20"_s);
    history.issue(u"4"_s); // left at 15
    history.receive(u"3"_s);
    QCOMPARE(history.pool(), u"3 @ 45.00"_s);
}

void TestPool::withoutACostAnEmptyPlaceTakesTheCostPriceOfItsDay()
{
    History history(u"5"_s);
    history.receive(u"2"_s, {}, A);
    QCOMPARE(history.pool(A), u"2 @ 10.00"_s);
    history.costPrice(u"6"_s);
    history.receive(u"2"_s, {}, B);
    QCOMPARE(history.pool(B), u"2 @ 12.00"_s);
    history.at(1); // before the price changed
    history.receive(u"2"_s, {}, C);
    QCOMPARE(history.pool(C), u"2 @ 10.00"_s);
}

void TestPool::aPositiveAdjustmentFollowsTheSameRule()
{
    History history(u"5"_s);
    history.adjust(u"2"_s);
    QCOMPARE(history.pool(), u"2 @ 10.00"_s);
    history.adjust(u"2"_s, u"8"_s);
    QCOMPARE(history.pool(), u"4 @ 26.00"_s);
    history.adjust(u"2"_s);
    QCOMPARE(history.pool(), u"6 @ 39.00"_s);
    history.comeBack(u"2"_s);
    QCOMPARE(history.pool(), u"8 @ 52.00"_s);
}

void TestPool::aTransferNeitherGainsNorLosesACent()
{
    History history;
    history.receive(u"7"_s, u"1.43"_s); // 10.01
    history.move(u"3"_s, A, B);
    history.move(u"2"_s, B, C);
    history.move(u"1"_s, C, A);
    history.move(u"1"_s, A, B);
    QCOMPARE(history.value(), Money::fromMinor(1001));
    QCOMPARE(history.pool(A), u"4 @ 5.72"_s);
    QCOMPARE(history.pool(B), u"2 @ 2.86"_s);
    QCOMPARE(history.pool(C), u"1 @ 1.43"_s);
}

void TestPool::aShipmentArrivesInParts()
{
    History history;
    history.receive(u"3"_s, u"3.336667"_s); // 10.01
    const qint64 shipment = history.ship(u"3"_s, A);
    history.arrive(shipment, u"1"_s, B);
    history.arrive(shipment, u"1"_s, B);
    QCOMPARE(history.pool(B), u"2 @ 6.68"_s); // 3.34, then half of 6.67
    history.arrive(shipment, u"1"_s, B);
    QCOMPARE(history.pool(B), u"3 @ 10.01"_s);
}

void TestPool::aReversedIssuePutsTheVeryAmountBack()
{
    History history;
    history.receive(u"10"_s, u"10"_s);
    const qint64 issue = history.issue(u"4"_s); // 40.00
    history.receive(u"10"_s, u"30"_s); // the average is now 22.50
    history.reverse(issue);
    QCOMPARE(history.pool(), u"20 @ 400.00"_s);
}

void TestPool::aReversedReceiptTakesItsAmountOut()
{
    History history;
    history.receive(u"10"_s, u"10"_s);
    const qint64 receipt = history.receive(u"5"_s, u"40"_s); // 200.00
    history.reverse(receipt);
    QCOMPARE(history.pool(), u"10 @ 100.00"_s);
}

void TestPool::aReversedReceiptThatEmptiesThePoolLeavesNothing()
{
    History history;
    const qint64 first = history.receive(u"10"_s, u"10"_s);
    history.receive(u"10"_s, u"20"_s);
    history.issue(u"10"_s); // 150.00
    history.reverse(first); // 100.00 of the 150.00 that are left with the last ten
    QCOMPARE(history.pool(), u"0 @ 0.00"_s);
    QCOMPARE(history.value(), Money());
}

void TestPool::aReversedReceiptLeavesNoLessThanNothing()
{
    History history;
    history.receive(u"10"_s, u"1"_s);
    const qint64 dear = history.receive(u"10"_s, u"100"_s);
    history.issue(u"5"_s); // 252.50
    history.reverse(dear); // 1,000.00, of which 757.50 are left
    QCOMPARE(history.pool(), u"5 @ 0.00"_s);
}

void TestPool::aReversedTransferGoesBackWhole()
{
    History history;
    history.receive(u"3"_s, u"3.336667"_s);
    const qint64 shipment = history.ship(u"2"_s, A);
    const qint64 arrival = history.arrive(shipment, u"2"_s, B);
    history.receive(u"5"_s, u"9"_s, B);
    const Money before = history.value();
    history.reverse(arrival);
    QCOMPARE(history.transit(shipment), u"2 @ 6.67"_s);
    history.reverse(shipment);
    QCOMPARE(history.transit(shipment), u"nothing"_s);
    QCOMPARE(history.pool(A), u"3 @ 10.01"_s);
    QCOMPARE(history.pool(B), u"5 @ 45.00"_s);
    QCOMPARE(history.value(), before);
}

void TestPool::aShortageIsValuedAtTheLastIssue()
{
    History history(u"99"_s);
    history.receive(u"4"_s, u"10"_s);
    history.issue(u"6"_s);
    QCOMPARE(history.pool(), u"-2 @ -20.00"_s);
    history.issue(u"1"_s);
    QCOMPARE(history.pool(), u"-3 @ -30.00"_s);
}

void TestPool::aShortageWithoutAPastIsValuedAtTheCostPrice()
{
    History history(u"12.345"_s);
    history.issue(u"2"_s);
    QCOMPARE(history.pool(), u"-2 @ -24.69"_s);
    history.costPrice(u"50"_s);
    history.issue(u"1"_s); // the last issue's cost is known by now
    QCOMPARE(history.pool(), u"-3 @ -37.04"_s);
}

void TestPool::theReceiptSettlesTheShortageFirst()
{
    History history(u"10"_s);
    history.issue(u"4"_s);
    QCOMPARE(history.pool(), u"-4 @ -40.00"_s);
    const qint64 receipt = history.receive(u"10"_s, u"12"_s);
    QCOMPARE(history.pool(), u"6 @ 72.00"_s); // exactly what is left, at what it cost
    QCOMPARE(history.settlements(), QStringList{u"%1: 4 for 8.00"_s.arg(receipt)});
}

void TestPool::aSmallerReceiptSettlesAPart()
{
    History history(u"10"_s);
    history.issue(u"9"_s);
    const qint64 first = history.receive(u"4"_s, u"7"_s);
    QCOMPARE(history.pool(), u"-5 @ -50.00"_s);
    const qint64 second = history.receive(u"6"_s, u"11"_s);
    QCOMPARE(history.pool(), u"1 @ 11.00"_s);
    QCOMPARE(history.settlements(), (QStringList{u"%1: 4 for -12.00"_s.arg(first), u"%1: 5 for 5.00"_s.arg(second)}));
}

void TestPool::anExactReceiptLeavesNothing()
{
    History history(u"0.333333"_s);
    history.issue(u"7"_s); // 2.33
    history.receive(u"7"_s, u"0.5"_s);
    QCOMPARE(history.pool(), u"0 @ 0.00"_s);
    QCOMPARE(history.settlements(), QStringList{u"2: 7 for 1.17"_s});
}

void TestPool::settlementsAddUp()
{
    // What left, less what came in, plus every settlement, is what is there.
    History history(u"3.37"_s);
    history.issue(u"11"_s); // 37.07
    history.receive(u"3"_s, u"3.333"_s); // 10.00
    history.receive(u"3"_s, u"3.333"_s); // 10.00
    history.receive(u"20"_s, u"4.01"_s); // 80.20
    Money settled;
    const AverageReplay replay = history.replay();
    for (const Settlement &line : replay.settlements())
        settled += line.difference;
    QCOMPARE(history.value(), Money::fromMinor(1000 + 1000 + 8020 - 3707) - settled);
}

void TestPool::odoo41669_twentyAt330ShowsNot367()
{
    History history;
    history.issue(u"2"_s);
    history.receive(u"20"_s, u"3.30"_s);
    QCOMPARE(history.pool(), u"18 @ 59.40"_s); // 3.30 each
    QCOMPARE(history.settlements(), QStringList{u"2: 2 for 6.60"_s});
}

void TestPool::odoo65250_twentyOneStaysTwentyOne()
{
    History history(u"5"_s);
    history.receive(u"5"_s, u"5"_s);
    history.issue(u"10"_s);
    QCOMPARE(history.pool(), u"-5 @ -25.00"_s);
    history.adjust(u"5"_s);
    QCOMPARE(history.pool(), u"0 @ 0.00"_s);
    history.costPrice(u"0"_s);
    history.receive(u"10"_s, u"7"_s);
    history.issue(u"7"_s);
    QCOMPARE(history.pool(), u"3 @ 21.00"_s);
}

void TestPool::odoo109908_thousandthsBelowZero()
{
    History history(u"0.001"_s);
    history.adjust(u"-20000"_s);
    QCOMPARE(history.pool(), u"-20000 @ -20.00"_s);
    history.adjust(u"23000"_s);
    QCOMPARE(history.pool(), u"3000 @ 3.00"_s);
}

void TestPool::odoo187169_aCorrectedPriceLeavesNoNegativeValue()
{
    History history(u"5"_s);
    history.adjust(u"100"_s);
    const qint64 wrong = history.receive(u"15"_s, u"2000"_s);
    history.issue(u"10"_s);
    QCOMPARE(history.pool(), u"105 @ 27847.83"_s);
    // Taken back and received again at its own time, everything after is valued anew.
    history.at(1001);
    history.reverse(wrong);
    history.at(1001);
    history.receive(u"15"_s, u"5"_s);
    QCOMPARE(history.pool(), u"105 @ 525.00"_s);
}

void TestPool::odoo243813_aPartialSettlementDoesNotTurnTheCostNegative()
{
    History history;
    history.issue(u"10"_s);
    history.receive(u"5"_s, u"10"_s);
    QCOMPARE(history.pool(), u"-5 @ 0.00"_s);
    QCOMPARE(history.settlements(), QStringList{u"2: 5 for 50.00"_s});
    history.receive(u"6"_s, u"10"_s);
    QCOMPARE(history.pool(), u"1 @ 10.00"_s);
}

void TestPool::odoo85894_aNewCostPriceDoesNotStayBehind()
{
    History history(u"100"_s);
    history.issue(u"10"_s);
    QCOMPARE(history.pool(), u"-10 @ -1000.00"_s);
    history.costPrice(u"10"_s);
    history.adjust(u"10"_s);
    QCOMPARE(history.pool(), u"0 @ 0.00"_s);
}

void TestPool::odoo46850_threeSoldNothingStays()
{
    History history;
    history.receive(u"2"_s, u"1.00"_s);
    history.receive(u"1"_s, u"1.01"_s);
    history.issue(u"3"_s);
    QCOMPARE(history.pool(), u"0 @ 0.00"_s);
    QCOMPARE(history.replay().linkedAmount(3), std::nullopt);
}

void TestPool::odoo119149_fromPositiveToNegativeWithRounding()
{
    History history;
    history.receive(u"2"_s, u"5.07"_s);
    history.receive(u"5"_s, u"3.02"_s);
    QCOMPARE(history.pool(), u"7 @ 25.24"_s);
    for (int i = 0; i < 6; ++i)
        history.issue(u"1"_s);
    QCOMPARE(history.pool(), u"1 @ 3.60"_s);
    history.issue(u"2"_s);
    QCOMPARE(history.pool(), u"-1 @ -3.60"_s); // at what the last one left at, with no rounding added
    history.receive(u"1"_s, u"3.61"_s);
    QCOMPARE(history.pool(), u"0 @ 0.00"_s);
}

void TestPool::odoo197499_threeStepsDownToZero()
{
    History history(u"16.83"_s);
    history.adjust(u"10"_s);
    history.receive(u"10"_s, u"20"_s);
    history.adjust(u"-10"_s);
    history.adjust(u"-9"_s);
    history.adjust(u"-1"_s);
    QCOMPARE(history.pool(), u"0 @ 0.00"_s);
}

void TestPool::erpnext37424_aReturnToTheSupplierLeavesAtTheAverage()
{
    History history;
    history.receive(u"10"_s, u"100"_s);
    history.receive(u"100"_s, u"10"_s);
    history.issue(u"100"_s);
    QCOMPARE(history.pool(), u"10 @ 181.82"_s);
    history.sendBack(u"8"_s);
    QCOMPARE(history.pool(), u"2 @ 36.36"_s);
}

void TestPool::erpnext25192_aCancelledEntryInThePastLeavesTheRateAlone()
{
    History history;
    history.receive(u"10"_s, u"2800"_s);
    const qint64 cancelled = history.receive(u"4"_s, u"2800"_s);
    history.issue(u"3"_s);
    history.receive(u"5"_s, u"2800"_s);
    history.issue(u"6"_s);
    history.at(1001);
    history.reverse(cancelled);
    QCOMPARE(history.pool(), u"6 @ 16800.00"_s);
}

void TestPool::erpnext58550_anIssueBeforeALateReceiptIsValuedAnew()
{
    History history;
    history.receive(u"10"_s, u"10"_s);
    const qint64 issue = history.issue(u"5"_s);
    history.reverse(issue); // asks for the issue's amount
    QCOMPARE(history.replay().linkedAmount(issue), std::optional(Money::fromMinor(5000)));
    history.at(1000); // as early as the first receipt, posted long after
    history.receive(u"10"_s, u"20"_s);
    QCOMPARE(history.replay().linkedAmount(issue), std::optional(Money::fromMinor(7500)));
    QCOMPARE(history.pool(), u"20 @ 300.00"_s);
}

void TestPool::findsTheFirstShortage_data()
{
    QTest::addColumn<QList<qint64>>("moments");
    QTest::addColumn<QList<int>>("quantities");
    QTest::addColumn<qint64>("firstNew");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QList<qint64> &moments, const QList<int> &quantities, qint64 firstNew,
                        const QString &found) {
        QTest::newRow(name) << moments << quantities << firstNew << found;
    };
    row("enough", {1, 2}, {5, -5}, 2, u"none"_s);
    row("not enough", {1, 2}, {5, -6}, 2, u"at 2, seq 2, 1 missing"_s);
    row("back-dated before anything came", {5, 1}, {5, -5}, 2, u"at 1, seq 2, 5 missing"_s);
    row("back-dated, and a later issue comes short", {1, 9, 5}, {5, -5, -1}, 3, u"at 9, seq 2, 1 missing"_s);
    row("back-dated, and all is well later", {1, 9, 20, 5}, {5, -4, 8, -1}, 4, u"none"_s);
    row("short in the middle, enough at the end", {1, 9, 20, 5}, {5, -5, 100, -1}, 4, u"at 9, seq 2, 1 missing"_s);
    row("the same moment, posted after", {1, 1}, {5, -5}, 2, u"none"_s);
    row("the same moment, posted before", {1, 1}, {-5, 5}, 1, u"at 1, seq 1, 5 missing"_s);
    row("an old shortage is not the new document's", {1, 2, 3}, {-5, 3, 1}, 3, u"none"_s);
    row("an old shortage made worse is", {1, 2, 3}, {-5, 3, -1}, 3, u"at 3, seq 3, 3 missing"_s);
    row("taken and given back in one document", {1, 2, 2}, {5, 3, -3}, 2, u"none"_s);
}

void TestPool::findsTheFirstShortage()
{
    QFETCH(QList<qint64>, moments);
    QFETCH(QList<int>, quantities);
    QFETCH(qint64, firstNew);
    QFETCH(QString, found);
    History history;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        history.at(moments[i]);
        history.adjust(QString::number(quantities[i]));
    }
    const auto shortage = firstShortage(history.ordered(), firstNew, [](RowId) { return false; });
    QCOMPARE(shortage ? u"at %1, seq %2, %3 missing"_s.arg(QString::number(shortage->at),
                                                           QString::number(shortage->seq), shortage->missing.toString())
                      : u"none"_s,
             found);
    QVERIFY(!firstShortage(history.ordered(), firstNew, [](RowId) { return true; }));
}

void TestPool::aShortageOfALotIsAShortage()
{
    History history;
    history.receive(u"5"_s);
    history.last().lotId = 7;
    history.receive(u"5"_s);
    history.last().lotId = 8;
    history.issue(u"6"_s);
    history.last().lotId = 7;
    const auto shortage = firstShortage(history.ordered(), 3, [](RowId) { return false; });
    QVERIFY(shortage);
    QCOMPARE(shortage->lotId, RowId(7));
    QCOMPARE(shortage->locationId, A);
    QCOMPARE(shortage->missing, Quantity::fromInt(1));
}

void TestPool::valueIsNeitherMadeNorLost()
{
    QVERIFY(rc::check("what came in less what went out is what is there", [] {
        AveragePool pool;
        const Currency currency{u"MYR"_s, 2};
        const UnitCost fallback = UnitCost::fromScaled(*rc::gen::inRange<std::int64_t>(0, 50'000'000));
        Quantity quantity;
        Money value;
        const auto steps = *rc::gen::container<std::vector<std::pair<std::int64_t, std::int64_t>>>(rc::gen::pair(
            rc::gen::inRange<std::int64_t>(-20'000'000, 20'000'000), rc::gen::inRange<std::int64_t>(0, 100'000'000)));
        for (const auto &[change, cost] : steps) {
            if (change == 0)
                continue;
            const Quantity moved = Quantity::fromScaled(std::abs(change));
            if (change > 0) {
                const Money amount = *extend(moved, UnitCost::fromScaled(cost), currency);
                const auto effect = averageIn(pool, moved, amount, std::nullopt, 1, currency);
                RC_ASSERT(effect.has_value());
                quantity += moved;
                value += effect->amount;
                if (effect->settlement)
                    value -= effect->settlement->difference;
            } else {
                const auto effect = averageOut(pool, moved, fallback, currency);
                RC_ASSERT(effect.has_value());
                quantity -= moved;
                value -= effect->amount;
            }
            RC_ASSERT(pool.quantity == quantity);
            RC_ASSERT(pool.value == value);
            if (quantity.isZero())
                RC_ASSERT(pool.value.isZero());
            if (quantity.isPositive())
                RC_ASSERT(!pool.value.isNegative());
            if (quantity.isNegative())
                RC_ASSERT(pool.value <= Money());
        }
    }));
}

void TestPool::equalUnitCostsStayEqual()
{
    QVERIFY(rc::check("whole units of one cost stay at that cost", [] {
        AveragePool pool;
        const Currency currency{u"MYR"_s, 2};
        const auto cents = *rc::gen::inRange<std::int64_t>(0, 100'000);
        const UnitCost cost = UnitCost::fromScaled(cents * 10'000LL);
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-50, 50));
        for (const int step : steps) {
            const Quantity moved = Quantity::fromInt(std::abs(step));
            if (step > 0)
                RC_ASSERT(averageIn(pool, moved, *extend(moved, cost, currency), cost, 1, currency).has_value());
            else if (step < 0)
                RC_ASSERT(averageOut(pool, moved, cost, currency).has_value());
            RC_ASSERT(pool.value.minor() == pool.quantity.scaled() / Quantity::one * cents);
        }
    }));
}

void TestPool::tooMuchIsRefused_data()
{
    QTest::addColumn<QStringList>("steps"); // "in 5 @ 10", "out 5"
    QTest::newRow("one receipt") << QStringList{u"in 9000000000000 @ 9000000"_s};
    QTest::newRow("two receipts whose values do not add up")
        << QStringList{u"in 1000000 @ 60000000000"_s, u"in 1000000 @ 60000000000"_s};
    QTest::newRow("two quantities that do not add up")
        << QStringList{u"in 9000000000000 @ 0"_s, u"in 9000000000000 @ 0"_s};
    QTest::newRow("owed more than there is") << QStringList{u"in 1 @ 9000000000000"_s, u"out 2000000"_s};
    QTest::newRow("owed twice") << QStringList{u"in 1 @ 60000000000"_s, u"out 1000000"_s, u"out 1000000"_s};
    QTest::newRow("an average that multiplies") << QStringList{u"in 1 @ 60000000000"_s, u"in 9000000"_s};
}

void TestPool::tooMuchIsRefused()
{
    QFETCH(QStringList, steps);
    History history;
    QCOMPARE(history.failure(), u"ok"_s);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (i > 0)
            QCOMPARE(history.failure(), u"ok"_s);
        const QStringList words = steps[i].split(u' ');
        if (words[0] == "in"_L1)
            history.receive(words[1], words.value(3));
        else
            history.issue(words[1]);
    }
    const QString failure = history.failure();
    QVERIFY2(failure == "amount.too_large"_L1 || failure == "stock.too_large"_L1, qPrintable(failure));
}

void TestPool::brokenEntriesAreNamed_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("link");
    QTest::addColumn<bool>("reversal");
    QTest::newRow("arrives from nowhere") << 5 << qint64(1'000'000) << qint64(99) << false;
    QTest::newRow("arrives from no shipment") << 5 << qint64(1'000'000) << qint64(1) << false;
    QTest::newRow("arrives without a shipment") << 5 << qint64(1'000'000) << qint64(0) << false;
    QTest::newRow("more arrives than was shipped") << 5 << qint64(3'000'000) << qint64(2) << false;
    QTest::newRow("arrives backwards") << 5 << qint64(-1'000'000) << qint64(2) << false;
    QTest::newRow("ships backwards") << 4 << qint64(1'000'000) << qint64(0) << false;
    QTest::newRow("received backwards") << 1 << qint64(-1'000'000) << qint64(0) << false;
    QTest::newRow("nothing") << 3 << qint64(0) << qint64(0) << false;
    QTest::newRow("a role that there is not") << 77 << qint64(1'000'000) << qint64(0) << false;
    QTest::newRow("no role") << 0 << qint64(1'000'000) << qint64(0) << false;
    QTest::newRow("takes back what there is not") << 1 << qint64(-1'000'000) << qint64(99) << true;
    QTest::newRow("takes back nothing") << 1 << qint64(-1'000'000) << qint64(0) << true;
    QTest::newRow("takes back a shipment by half") << 4 << qint64(1'000'000) << qint64(2) << true;
    QTest::newRow("takes back an arrival that was none") << 5 << qint64(-1'000'000) << qint64(1) << true;
    QTest::newRow("the smallest number there is")
        << 2 << qint64(std::numeric_limits<std::int64_t>::min()) << qint64(0) << false;
}

void TestPool::brokenEntriesAreNamed()
{
    QFETCH(int, role);
    QFETCH(qint64, quantity);
    QFETCH(qint64, link);
    QFETCH(bool, reversal);
    History history;
    history.receive(u"10"_s, u"5"_s);
    history.ship(u"2"_s, A);
    history.adjust(u"1"_s);
    LedgerEntry &broken = history.last();
    broken.role = static_cast<MovementRole>(role);
    broken.quantity = Quantity::fromScaled(quantity);
    broken.link = link;
    broken.reversal = reversal;
    const QString failure = history.failure();
    QVERIFY2(failure == "ledger.link_broken"_L1 || failure == "ledger.entry_invalid"_L1, qPrintable(failure));
}

STOWAGE_SUITE(TestPool)
#include "tst_pool.moc"
