// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/movement_listing.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QTest>

#include <functional>

using namespace stowage;
using namespace stowage::test;

namespace {

// What the refusals are tried on: each item with 10 on the shelf at HERE since 10 January, and nothing THERE.
struct Shop {
    explicit Shop(StoreUrl::Engine engine) : ledger(engine)
    {
        plain = ledger.item(u"PLAIN"_s, {.costPrice = u"2"_s});
        lots = ledger.item(u"LOTS"_s, {.lots = LotTracking::Lot});
        serial = ledger.item(u"SERIAL"_s, {.lots = LotTracking::Serial});
        service = ledger.item(u"SERVICE"_s, {.type = ItemType::Service});
        paper = ledger.item(u"PAPER"_s, {.type = ItemType::NonInventory});
        pieces = ledger.item(u"PIECES"_s, {.unit = u"pcs"_s});
        weighed = ledger.item(u"WEIGHED"_s, {.unit = u"kg"_s});
        untracked = ledger.item(u"UNTRACKED"_s, {.tracked = false});
        here = ledger.location(u"HERE"_s);
        there = ledger.location(u"THERE"_s);
        away = ledger.location(u"AWAY"_s);
        transit = ledger.transitLocation();
        must(ledger.post(ledger.request(
            DocumentKind::Receipt, here,
            {line(plain, u"10"_s, u"2"_s), lotLine(lots, u"10"_s, u"L1"_s), line(serial, u"1"_s, u"5"_s, u"S1"_s)},
            u"2024-01-10"_s)));
    }
    static DocumentLine lotLine(RowId item, const QString &quantity, const QString &lot,
                                const QDate &expires = QDate(2025, 1, 1))
    {
        DocumentLine made = line(item, quantity, u"1"_s, lot);
        made.expires = expires;
        return made;
    }
    DocumentRequest receipt(const QList<DocumentLine> &lines)
    {
        return ledger.request(DocumentKind::Receipt, here, lines, u"2024-02-01"_s);
    }
    DocumentRequest issue(const QList<DocumentLine> &lines, const QString &day = u"2024-02-01"_s)
    {
        return ledger.request(DocumentKind::Issue, here, lines, day);
    }
    DocumentRequest transfer(const QList<DocumentLine> &lines, RowId to, const QString &day = u"2024-02-01"_s)
    {
        DocumentRequest made = ledger.request(DocumentKind::Transfer, here, lines, day);
        made.toLocationId = to;
        return made;
    }

    LedgerFixture ledger;
    RowId plain = 0, lots = 0, serial = 0, service = 0, paper = 0, pieces = 0, weighed = 0, untracked = 0;
    RowId here = 0, there = 0, away = 0, transit = 0;
};

struct Refusal {
    const char *name;
    std::function<DocumentRequest(Shop &)> request;
    const char *error; // how its text begins
};

DocumentLine at(DocumentLine line, RowId location)
{
    line.locationId = location;
    return line;
}

QList<Refusal> refusals()
{
    return {
        {"no lines", [](Shop &s) { return s.receipt({}); }, "document.no_lines()"},
        {"too many lines", [](Shop &s) { return s.receipt(QList<DocumentLine>(100'001, line(s.plain, u"1"_s))); },
         "document.too_many_lines(max=100000)"},
        {"a transfer to nowhere", [](Shop &s) { return s.transfer({line(s.plain, u"1"_s)}, 0); },
         "document.location_missing()"},
        {"a transfer to where it is", [](Shop &s) { return s.transfer({line(s.plain, u"1"_s)}, s.here); },
         "document.same_location()"},
        {"before any calendar",
         [](Shop &s) {
             DocumentRequest request = s.receipt({line(s.plain, u"1"_s)});
             request.effectiveAt = std::numeric_limits<Instant>::min();
             return request;
         },
         "document.effective_invalid("},
        {"after any calendar",
         [](Shop &s) {
             DocumentRequest request = s.receipt({line(s.plain, u"1"_s)});
             request.effectiveAt = std::numeric_limits<Instant>::max();
             return request;
         },
         "document.effective_invalid("},
        {"no item", [](Shop &s) { return s.receipt({line(0, u"1"_s)}); }, "line.item_missing(line=1)"},
        {"an item that there is not", [](Shop &s) { return s.receipt({line(4711, u"1"_s)}); },
         "line.item_unknown(line=1, item=4711)"},
        {"a service", [](Shop &s) { return s.receipt({line(s.service, u"1"_s)}); },
         "line.item_not_stocked(line=1, item=SERVICE)"},
        {"an item that is not kept in stock", [](Shop &s) { return s.receipt({line(s.paper, u"1"_s)}); },
         "line.item_not_stocked(line=1, item=PAPER)"},
        {"an item that is not tracked", [](Shop &s) { return s.receipt({line(s.untracked, u"1"_s)}); },
         "line.item_not_stocked(line=1, item=UNTRACKED)"},
        {"nowhere",
         [](Shop &s) {
             DocumentRequest request = s.receipt({line(s.plain, u"1"_s)});
             request.locationId = 0;
             return request;
         },
         "line.location_missing(line=1)"},
        {"a place that there is not", [](Shop &s) { return s.receipt({at(line(s.plain, u"1"_s), 4711)}); },
         "line.location_unknown(line=1, location=4711)"},
        {"a document at a place that there is not, its lines elsewhere",
         [](Shop &s) {
             DocumentRequest request = s.receipt({at(line(s.plain, u"1"_s), s.here)});
             request.locationId = 4711;
             return request;
         },
         "line.location_unknown(line=1, location=4711)"},
        {"a receipt that names a destination that there is not",
         [](Shop &s) {
             DocumentRequest request = s.receipt({line(s.plain, u"1"_s)});
             request.toLocationId = 4711;
             return request;
         },
         "line.location_unknown(line=1, location=4711)"},
        {"a transfer to where there is nothing", [](Shop &s) { return s.transfer({line(s.plain, u"1"_s)}, 4711); },
         "line.location_unknown(line=1, location=4711)"},
        {"into what is on the way", [](Shop &s) { return s.receipt({at(line(s.plain, u"1"_s), s.transit)}); },
         "line.location_is_transit(line=1, location=IN-TRANSIT)"},
        {"a document at what is on the way, its lines elsewhere",
         [](Shop &s) {
             DocumentRequest request = s.receipt({at(line(s.plain, u"1"_s), s.here)});
             request.locationId = s.transit;
             return request;
         },
         "line.location_is_transit(line=1, location=IN-TRANSIT)"},
        {"a transfer to what is on the way", [](Shop &s) { return s.transfer({line(s.plain, u"1"_s)}, s.transit); },
         "line.location_is_transit(line=1, location=IN-TRANSIT)"},
        {"nothing of it", [](Shop &s) { return s.receipt({line(s.plain, u"0"_s)}); },
         "line.quantity_zero(line=1, item=PLAIN)"},
        {"an adjustment by nothing",
         [](Shop &s) {
             return s.ledger.request(DocumentKind::Adjustment, s.here, {line(s.plain, u"0"_s)}, u"2024-02-01"_s);
         },
         "line.quantity_zero(line=1, item=PLAIN)"},
        {"less than nothing received", [](Shop &s) { return s.receipt({line(s.plain, u"-1"_s)}); },
         "line.quantity_negative(line=1, item=PLAIN, quantity=-1)"},
        {"less than nothing issued", [](Shop &s) { return s.issue({line(s.plain, u"-0.5"_s)}); },
         "line.quantity_negative(line=1, item=PLAIN, quantity=-0.5)"},
        {"less than nothing moved", [](Shop &s) { return s.transfer({line(s.plain, u"-1"_s)}, s.there); },
         "line.quantity_negative(line=1, item=PLAIN, quantity=-1)"},
        {"half a piece", [](Shop &s) { return s.receipt({line(s.plain, u"1"_s), line(s.pieces, u"1.5"_s)}); },
         "line.quantity_too_fine(line=2, item=PIECES, quantity=1.5, unit=pcs, decimals=0, nearest=2)"},
        {"half a piece too few",
         [](Shop &s) {
             return s.ledger.request(DocumentKind::Adjustment, s.here, {line(s.pieces, u"-0.4"_s)}, u"2024-02-01"_s);
         },
         "line.quantity_too_fine(line=1, item=PIECES, quantity=-0.4, unit=pcs, decimals=0, nearest=-1)"},
        {"part of a gram", [](Shop &s) { return s.transfer({line(s.weighed, u"0.0004"_s)}, s.there); },
         "line.quantity_too_fine(line=1, item=WEIGHED, quantity=0.0004, unit=kg, decimals=3, nearest=0.001)"},
        {"a cost below zero", [](Shop &s) { return s.receipt({line(s.plain, u"1"_s, u"-0.01"_s)}); },
         "line.cost_negative(line=1, item=PLAIN, cost=-0.01)"},
        {"no lot", [](Shop &s) { return s.receipt({line(s.lots, u"1"_s, u"1"_s)}); },
         "line.lot_missing(line=1, item=LOTS)"},
        {"no serial number", [](Shop &s) { return s.issue({line(s.serial, u"1"_s)}); },
         "line.lot_missing(line=1, item=SERIAL)"},
        {"a lot that is not asked for", [](Shop &s) { return s.receipt({line(s.plain, u"1"_s, {}, u"L1"_s)}); },
         "line.lot_not_tracked(line=1, item=PLAIN, lot=L1)"},
        {"a serial number that is in stock", [](Shop &s) { return s.receipt({line(s.serial, u"1"_s, {}, u"S1"_s)}); },
         "stock.serial_twice(line=1, item=SERIAL, lot=S1)"},
        {"a serial number twice in one document",
         [](Shop &s) { return s.receipt({line(s.serial, u"1"_s, {}, u"S3"_s), line(s.serial, u"1"_s, {}, u"S3"_s)}); },
         "stock.serial_twice(line=2, item=SERIAL, lot=S3)"},
        {"two of one serial number", [](Shop &s) { return s.receipt({line(s.serial, u"2"_s, {}, u"S2"_s)}); },
         "line.serial_quantity(line=1, item=SERIAL, lot=S2)"},
        {"half of one serial number", [](Shop &s) { return s.receipt({line(s.serial, u"0.5"_s, {}, u"S2"_s)}); },
         "line.serial_quantity(line=1, item=SERIAL, lot=S2)"},
        {"another expiry of a known lot",
         [](Shop &s) {
             return s.receipt(
                 {Shop::lotLine(s.lots, u"1"_s, u"NEW"_s), Shop::lotLine(s.lots, u"1"_s, u"L1"_s, QDate(2025, 1, 2))});
         },
         "lot.expiry_differs(line=2, lot=L1, expires=2025-01-01)"},
        {"a sign that cannot be kept, in the header",
         [](Shop &s) {
             DocumentRequest request = s.receipt({line(s.plain, u"1"_s)});
             request.reference = QString(QChar(u'\0'));
             return request;
         },
         "document.text_invalid()"},
        {"a sign that cannot be kept, in a line",
         [](Shop &s) {
             DocumentRequest request = s.receipt({line(s.plain, u"1"_s)});
             request.lines[0].notes = u"a"_s + QChar(u'\0') + u"b"_s;
             return request;
         },
         "line.text_invalid(line=1, item=PLAIN)"},
        {"an error in the second line",
         [](Shop &s) { return s.receipt({line(s.plain, u"1"_s), line(s.plain, u"0"_s)}); },
         "line.quantity_zero(line=2, item=PLAIN)"},
        {"more than there is", [](Shop &s) { return s.issue({line(s.plain, u"10.000001"_s)}); },
         "stock.not_enough(line=1, item=PLAIN, location=HERE, onHand=10, wanted=10.000001, missing=0.000001,"
         " date=2024-02-01)"},
        {"more than there is, in two lines",
         [](Shop &s) { return s.issue({line(s.plain, u"6"_s), line(s.plain, u"7"_s)}); },
         "stock.not_enough(line=2, item=PLAIN, location=HERE, onHand=4, wanted=7, missing=3, date=2024-02-01)"},
        {"more than there is, sent away", [](Shop &s) { return s.transfer({line(s.plain, u"11"_s)}, s.there); },
         "stock.not_enough(line=1, item=PLAIN, location=HERE, onHand=10, wanted=11, missing=1, date=2024-02-01)"},
        {"more than there is, adjusted",
         [](Shop &s) {
             return s.ledger.request(DocumentKind::Adjustment, s.here, {line(s.plain, u"-11"_s)}, u"2024-02-01"_s);
         },
         "stock.not_enough(line=1, item=PLAIN, location=HERE, onHand=10, wanted=11, missing=1, date=2024-02-01)"},
        {"where there never was any", [](Shop &s) { return s.issue({at(line(s.plain, u"1"_s), s.there)}); },
         "stock.not_enough(line=1, item=PLAIN, location=THERE, onHand=0, wanted=1, missing=1, date=2024-02-01)"},
        {"before it came", [](Shop &s) { return s.issue({line(s.plain, u"4"_s)}, u"2024-01-09"_s); },
         "stock.not_enough(line=1, item=PLAIN, location=HERE, onHand=0, wanted=4, missing=4, date=2024-01-09)"},
        {"more of a lot than there is",
         [](Shop &s) {
             return s.issue({Shop::lotLine(s.lots, u"3"_s, u"L1"_s), Shop::lotLine(s.lots, u"4"_s, u"NEW"_s)});
         },
         "stock.lot_not_enough(line=2, item=LOTS, location=HERE, onHand=0, wanted=4, missing=4, date=2024-02-01,"
         " lot=NEW)"},
        {"more of a lot than there was then",
         [](Shop &s) { return s.issue({Shop::lotLine(s.lots, u"4"_s, u"L1"_s)}, u"2024-01-09"_s); },
         "stock.not_enough(line=1, item=LOTS, location=HERE, onHand=0, wanted=4, missing=4, date=2024-01-09)"},
        {"a quantity that does not fit", [](Shop &s) { return s.receipt({line(s.plain, u"9223372036854"_s, u"0"_s)}); },
         "stock.too_large(line=1, item=PLAIN"},
        {"an amount that does not fit",
         [](Shop &s) { return s.receipt({line(s.plain, u"9000000000000"_s, u"9000000000"_s)}); },
         "amount.too_large(line=1, item=PLAIN, quantity=9000000000000, cost=9000000000"},
        {"a value that does not fit with what is there",
         [](Shop &s) {
             return s.receipt(
                 {line(s.plain, u"1000000"_s, u"60000000000"_s), line(s.plain, u"1000000"_s, u"60000000000"_s)});
         },
         "stock.too_large(line=2, item=PLAIN"},
    };
}

} // namespace

class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void receives_data() { addEngineRows(); }
    void receives();
    void issues_data() { addEngineRows(); }
    void issues();
    void adjustsUpAndDown_data() { addEngineRows(); }
    void adjustsUpAndDown();
    void transfersWithItsCost_data() { addEngineRows(); }
    void transfersWithItsCost();
    void takesReturns_data() { addEngineRows(); }
    void takesReturns();
    void countsAsAnAdjustment_data() { addEngineRows(); }
    void countsAsAnAdjustment();
    void keepsEveryFactOfADocument_data() { addEngineRows(); }
    void keepsEveryFactOfADocument();
    void keepsTextsAsTheyAre_data() { addEngineRows(); }
    void keepsTextsAsTheyAre();
    void onlyWhatComesInBringsACost_data() { addEngineRows(); }
    void onlyWhatComesInBringsACost();

    void refuses_data();
    void refuses();
    void whatIsFinerThanItsUnitLeavesAsItCame_data() { addEngineRows(); }
    void whatIsFinerThanItsUnitLeavesAsItCame();
    void aRefusedDocumentAmongOthersLeavesNothing_data() { addEngineRows(); }
    void aRefusedDocumentAmongOthersLeavesNothing();
    void aRefusedDocumentLeavesNoLot_data() { addEngineRows(); }
    void aRefusedDocumentLeavesNoLot();

    void aCostBelowTheSmallestCoinIsKnown_data() { addEngineRows(); }
    void aCostBelowTheSmallestCoinIsKnown();
    void aRetryChangesNothing_data() { addEngineRows(); }
    void aRetryChangesNothing();
    void anImportedDocumentComesOnce_data() { addEngineRows(); }
    void anImportedDocumentComesOnce();
    void numbersHaveNoGap_data() { addEngineRows(); }
    void numbersHaveNoGap();
    void numbersBeginAnewEachYear_data() { addEngineRows(); }
    void numbersBeginAnewEachYear();
    void theYearIsTheCompanys_data() { addEngineRows(); }
    void theYearIsTheCompanys();

    void aBackDatedReceiptValuesAnew_data() { addEngineRows(); }
    void aBackDatedReceiptValuesAnew();
    void aBackDatedIssueIsHeldAgainstWhatCameLater_data() { addEngineRows(); }
    void aBackDatedIssueIsHeldAgainstWhatCameLater();
    void aBackDatedIssueIsHeldAgainstItsLot_data() { addEngineRows(); }
    void aBackDatedIssueIsHeldAgainstItsLot();
    void aBackDatedTransferReachesItsDestination_data() { addEngineRows(); }
    void aBackDatedTransferReachesItsDestination();
    void aMomentInBetweenMayNotHoldTooMuch_data() { addEngineRows(); }
    void aMomentInBetweenMayNotHoldTooMuch();
    void theSameMomentIsInOrderOfPosting_data() { addEngineRows(); }
    void theSameMomentIsInOrderOfPosting();
    void aNewCostPriceValuesThePastAnew_data() { addEngineRows(); }
    void aNewCostPriceValuesThePastAnew();

    void mayGoBelowZeroWhereAllowed_data() { addEngineRows(); }
    void mayGoBelowZeroWhereAllowed();
    void aReceiptTellsWhatItSettled_data() { addEngineRows(); }
    void aReceiptTellsWhatItSettled();
    void aRefusedReceiptSettlesNothing_data() { addEngineRows(); }
    void aRefusedReceiptSettlesNothing();
    void keepsLotsApart_data() { addEngineRows(); }
    void keepsLotsApart();
    void aLotLearnsItsExpiryLater_data() { addEngineRows(); }
    void aLotLearnsItsExpiryLater();
    void serialNumbersAreLotsOfOne_data() { addEngineRows(); }
    void serialNumbersAreLotsOfOne();
    void manyDocumentsInOneTransaction_data() { addEngineRows(); }
    void manyDocumentsInOneTransaction();
    void companiesInOneDatabaseDoNotWaitForEachOther();

private:
    Shop &shop(StoreUrl::Engine engine)
    {
        auto &made = m_shops[engine];
        if (!made)
            made = std::make_unique<Shop>(engine);
        return *made;
    }

    std::map<StoreUrl::Engine, std::unique_ptr<Shop>> m_shops;
};

void TestLedger::receives()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    const auto posted = ledger.receive(item, place, u"150"_s, u"18.75"_s, u"2024-01-15"_s);
    STOWAGE_OK(posted);
    QCOMPARE(posted->number, u"RCV-2024-0001"_s);
    QCOMPARE(posted->alreadyPosted, false);
    QCOMPARE(posted->itemIds, QList<RowId>{item});
    QCOMPARE(ledger.stock(item, place), u"150 @ 2812.50"_s);
    STOWAGE_OK(ledger.receive(item, place, u"50"_s, u"20.75"_s, u"2024-01-16"_s));
    QCOMPARE(ledger.stock(item, place), u"200 @ 3850.00"_s);
    const std::vector<Movement> movements = ledger.movements(posted->id);
    QCOMPARE(movements.size(), std::size_t(1));
    QCOMPARE(movements[0].line, 1);
    QCOMPARE(movements[0].role, MovementRole::Receipt);
    QCOMPARE(movements[0].quantity, Quantity::fromInt(150));
    QCOMPARE(movements[0].unitCost->toString(), u"18.75"_s);
    QCOMPARE(movements[0].balanceAfter, Quantity::fromInt(150));
    QCOMPARE(movements[0].effectiveAt, ledger.noon(u"2024-01-15"_s));
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::issues()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    STOWAGE_OK(ledger.receive(item, place, u"12"_s, u"1.15"_s));
    STOWAGE_OK(ledger.receive(item, place, u"1"_s, u"1.20"_s));
    QCOMPARE(ledger.stock(item, place), u"13 @ 15.00"_s);
    for (int i = 0; i < 13; ++i)
        STOWAGE_OK(ledger.issue(item, place, u"1"_s));
    QCOMPARE(ledger.stock(item, place), u"0 @ 0.00"_s);
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::adjustsUpAndDown()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s, {.costPrice = u"3"_s});
    const RowId place = ledger.location(u"L"_s);
    STOWAGE_OK(ledger.adjust(item, place, u"125"_s)); // at the cost price
    QCOMPARE(ledger.stock(item, place), u"125 @ 375.00"_s);
    STOWAGE_OK(ledger.adjust(item, place, u"-37"_s));
    QCOMPARE(ledger.stock(item, place), u"88 @ 264.00"_s);
    STOWAGE_OK(ledger.post(ledger.request(DocumentKind::Adjustment, place,
                                          {line(item, u"5"_s), line(item, u"-3"_s)}))); // up and down in one
    QCOMPARE(ledger.stock(item, place), u"90 @ 270.00"_s);
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::transfersWithItsCost()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId from = ledger.location(u"FROM"_s);
    const RowId to = ledger.location(u"TO"_s);
    STOWAGE_OK(ledger.receive(item, from, u"50"_s, u"18.50"_s));
    STOWAGE_OK(ledger.receive(item, to, u"10"_s, u"10"_s));
    const auto posted = ledger.transfer(item, from, to, u"48"_s);
    STOWAGE_OK(posted);
    QCOMPARE(posted->number, u"XFR-2024-0001"_s);
    QCOMPARE(ledger.stock(item, from), u"2 @ 37.00"_s);
    QCOMPARE(ledger.stock(item, to), u"58 @ 988.00"_s);
    const std::vector<Movement> movements = ledger.movements(posted->id);
    QCOMPARE(movements.size(), std::size_t(2));
    QCOMPARE(movements[0].role, MovementRole::Ship);
    QCOMPARE(movements[0].locationId, from);
    QCOMPARE(movements[0].quantity, Quantity::fromInt(-48));
    QCOMPARE(movements[1].role, MovementRole::Receive);
    QCOMPARE(movements[1].locationId, to);
    QCOMPARE(movements[1].quantity, Quantity::fromInt(48));
    QCOMPARE(movements[1].link, movements[0].seq);
    QCOMPARE(ledger.count("SELECT count(*) FROM transit"), 0);
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::takesReturns()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    STOWAGE_OK(ledger.receive(item, place, u"10"_s, u"4"_s));
    DocumentRequest fromCustomer = ledger.request(DocumentKind::Receipt, place, {line(item, u"2"_s)});
    fromCustomer.isReturn = true;
    const auto back = ledger.post(fromCustomer);
    STOWAGE_OK(back);
    QCOMPARE(ledger.movements(back->id)[0].role, MovementRole::CustomerReturn);
    QCOMPARE(ledger.stock(item, place), u"12 @ 48.00"_s);
    DocumentRequest toSupplier = ledger.request(DocumentKind::Issue, place, {line(item, u"5"_s)});
    toSupplier.isReturn = true;
    const auto away = ledger.post(toSupplier);
    STOWAGE_OK(away);
    QCOMPARE(ledger.movements(away->id)[0].role, MovementRole::SupplierReturn);
    QCOMPARE(ledger.stock(item, place), u"7 @ 28.00"_s);
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::countsAsAnAdjustment()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s, {.costPrice = u"1"_s});
    const RowId place = ledger.location(u"L"_s);
    const auto posted = ledger.post(ledger.request(DocumentKind::Count, place, {line(item, u"7"_s)}));
    STOWAGE_OK(posted);
    QCOMPARE(posted->number, u"SC-2024-0001"_s);
    QCOMPARE(ledger.movements(posted->id)[0].role, MovementRole::Adjustment);
    QCOMPARE(ledger.stock(item, place), u"7 @ 7.00"_s);
}

void TestLedger::keepsEveryFactOfADocument()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    const RowId other = ledger.location(u"M"_s);
    DocumentRequest request = ledger.request(
        DocumentKind::Receipt, place, {line(item, u"1.000001"_s, u"0.000001"_s), line(item, u"2"_s)}, u"2023-12-31"_s);
    request.reference = u"PO-7"_s;
    request.referenceType = u"purchase_order"_s;
    request.notes = u"notes"_s;
    request.reason = u"received"_s;
    request.lines[0].reason = u"found"_s;
    request.lines[0].notes = u"behind the shelf"_s;
    request.lines[1].locationId = other;
    const auto posted = ledger.post(request);
    STOWAGE_OK(posted);
    const Document document = ledger.document(posted->id);
    QCOMPARE(document.uuid, request.uuid);
    QCOMPARE(document.kind, DocumentKind::Receipt);
    QCOMPARE(document.number, u"RCV-2023-0001"_s);
    QCOMPARE(document.effectiveAt, request.effectiveAt);
    QCOMPARE(document.postedAt, ledger.clock.now());
    QCOMPARE(document.reference, u"PO-7"_s);
    QCOMPARE(document.referenceType, u"purchase_order"_s);
    QCOMPARE(document.notes, u"notes"_s);
    QCOMPARE(document.reason, u"received"_s);
    QCOMPARE(document.user, u"tester"_s);
    QCOMPARE(document.locationId, place);
    QCOMPARE(document.toLocationId, RowId(0));
    QCOMPARE(document.reversesId, RowId(0));
    QCOMPARE(document.lineCount, 2);
    const std::vector<Movement> movements = ledger.movements(posted->id);
    QCOMPARE(movements[0].seq, document.firstSeq);
    QCOMPARE(movements[0].documentId, document.id);
    QCOMPARE(movements[0].quantity.toString(), u"1.000001"_s);
    QCOMPARE(movements[0].unitCost->toString(), u"0.000001"_s);
    QCOMPARE(movements[0].reason, u"found"_s);
    QCOMPARE(movements[0].notes, u"behind the shelf"_s);
    QCOMPARE(movements[1].seq, document.firstSeq + 1);
    QCOMPARE(movements[1].line, 2);
    QCOMPARE(movements[1].locationId, other);
    QVERIFY(!movements[1].unitCost);
    QCOMPARE(movements[1].writerSeq, movements[0].writerSeq + 1);
    QCOMPARE(movements[1].hash.size(), 32);
}

void TestLedger::keepsTextsAsTheyAre()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    const QStringList texts{u"O'Brien \"&\" <b>"_s,
                            u"倉庫 – Ärger 😀"_s,
                            u"a\nb\tc\r\n"_s,
                            u" spaces "_s,
                            u"'; DROP TABLE movement; --"_s,
                            u"?"_s,
                            QString(5000, u'x')};
    for (const QString &text : texts) {
        DocumentRequest request = ledger.request(DocumentKind::Receipt, place, {line(item, u"1"_s, u"1"_s)});
        request.notes = text;
        request.lines[0].notes = text;
        const auto posted = ledger.post(request);
        STOWAGE_OK(posted);
        QCOMPARE(ledger.document(posted->id).notes, text);
        QCOMPARE(ledger.movements(posted->id)[0].notes, text);
    }
    // Half a character is kept as the sign for one that is missing, hashed as it is stored.
    DocumentRequest half = ledger.request(DocumentKind::Receipt, place, {line(item, u"1"_s, u"1"_s)});
    half.notes = u"half "_s + QChar(0xd83d);
    STOWAGE_OK(ledger.post(half));
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::onlyWhatComesInBringsACost()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    STOWAGE_OK(ledger.receive(item, place, u"10"_s, u"5"_s));
    const auto posted = ledger.post(ledger.request(DocumentKind::Issue, place, {line(item, u"1"_s, u"99"_s)}));
    STOWAGE_OK(posted);
    QVERIFY(!ledger.movements(posted->id)[0].unitCost);
    QCOMPARE(ledger.stock(item, place), u"9 @ 45.00"_s);
}

void TestLedger::refuses_data()
{
    QTest::addColumn<StoreUrl::Engine>("engine");
    QTest::addColumn<int>("refusal");
    const QList<Refusal> all = refusals();
    for (int i = 0; i < all.size(); ++i) {
        QTest::addRow("SQLite: %s", all[i].name) << StoreUrl::Engine::Sqlite << i;
        QTest::addRow("PostgreSQL: %s", all[i].name) << StoreUrl::Engine::Postgresql << i;
    }
}

void TestLedger::refuses()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(int, refusal);
    Shop &s = shop(engine);
    const Refusal row = refusals().at(refusal);
    const QString before = s.ledger.content();
    s.ledger.run("BEGIN");
    Poster poster(s.ledger.db(), s.ledger.session().posting());
    const auto posted = poster.post(row.request(s));
    const Done finished = poster.finish(); // as if others had been posted beside it
    const QString after = s.ledger.content();
    s.ledger.run("ROLLBACK");
    QVERIFY(!posted);
    QVERIFY2(posted.error().toString().startsWith(QLatin1StringView(row.error)), qPrintable(posted.error().toString()));
    QVERIFY(posted.error().code != Error::Code::Storage && posted.error().code != Error::Code::Corrupt);
    STOWAGE_OK(finished);
    QCOMPARE(after, before);
}

// Each refusal in turn stands between two documents of one transaction, as a row of an import does: what is posted is
// what would be posted without it.
// A unit that lost its decimals, or another program's ledger, may leave half a piece.
void TestLedger::whatIsFinerThanItsUnitLeavesAsItCame()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId here = ledger.location(u"HERE"_s);
    const RowId there = ledger.location(u"THERE"_s);
    const auto received = ledger.receive(item, here, u"1.5"_s, u"2"_s, u"2024-01-10"_s);
    STOWAGE_OK(ledger.receive(item, there, u"2.5"_s, u"2"_s, u"2024-01-10"_s));
    ledger.run("UPDATE unit SET decimals = 0 WHERE code = 'any'");
    QCOMPARE(outcome(ledger.issue(item, here, u"0.5"_s, u"2024-01-11"_s)),
             u"line.quantity_too_fine(line=1, item=A, quantity=0.5, unit=any, decimals=0, nearest=1)"_s);
    STOWAGE_OK(ledger.reverse(*received, u"2024-01-12"_s));
    QCOMPARE(ledger.stock(item, here), u"0 @ 0.00"_s);
    STOWAGE_OK(ledger.post(ledger.request(DocumentKind::Count, there, {line(item, u"-0.5"_s)}, u"2024-01-12"_s)));
    QCOMPARE(ledger.stock(item, there), u"2 @ 4.00"_s);
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::aRefusedDocumentAmongOthersLeavesNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop s(engine);
    const auto around = [&](const std::function<DocumentRequest(Shop &)> &refused) {
        s.ledger.run("BEGIN");
        SeededRng rng(7);
        Poster poster(s.ledger.db(), {s.ledger.session().company(), s.ledger.clock, rng, u"tester"_s});
        const auto accept = [&](DocumentRequest request, char id) {
            request.uuid = QByteArray(16, id);
            return poster.post(request);
        };
        const auto first = accept(s.receipt({Shop::lotLine(s.lots, u"1"_s, u"L2"_s)}), 'a');
        const auto between = refused ? poster.post(refused(s)) : first;
        const auto second = accept(s.transfer({line(s.plain, u"7"_s)}, s.away), 'b');
        const auto third = accept(s.issue({line(s.plain, u"1"_s)}, u"2024-01-11"_s), 'c'); // changes the past
        const auto betweenAgain = refused ? poster.post(refused(s)) : first;
        const auto last = accept(s.receipt({line(s.plain, u"1"_s, u"1"_s)}), 'd');
        const auto finished = poster.finish();
        QString outcome = first && second && third && last && finished ? s.ledger.contentWithoutSeq() : u"failed"_s;
        if (refused && (between || betweenAgain))
            outcome = u"accepted what should be refused"_s;
        const QStringList differences = s.ledger.differences();
        s.ledger.run("ROLLBACK");
        return outcome + differences.join(u'\n');
    };
    const QString without = around({});
    for (const Refusal &row : refusals()) {
        const QString with = around(row.request);
        QVERIFY2(with == without, row.name);
    }
}

void TestLedger::aRefusedDocumentLeavesNoLot()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop s(engine);
    STOWAGE_OK(s.ledger.post(s.receipt({line(s.lots, u"1"_s, u"1"_s, u"UNDATED"_s)})));
    const auto outcome = s.ledger.withPoster([&](Poster &poster) -> Result<PostedDocument> {
        const auto refused = poster.post(s.issue({Shop::lotLine(s.lots, u"1"_s, u"GHOST"_s)}));
        const auto datesOnly = poster.post(s.issue({Shop::lotLine(s.lots, u"100"_s, u"UNDATED"_s)}));
        if (refused || datesOnly)
            return fail(Error::Code::Invalid, u"not refused"_s);
        return poster.post(s.receipt({line(s.plain, u"1"_s, u"1"_s)}));
    });
    STOWAGE_OK(outcome);
    QCOMPARE(s.ledger.count("SELECT count(*) FROM lot WHERE code = 'GHOST'"), 0);
    QCOMPARE(s.ledger.column("SELECT expires FROM lot WHERE code = 'UNDATED'"), QStringList{QString()});
    QCOMPARE(s.ledger.count("SELECT count(*) FROM stock_level WHERE on_hand = 0"), 0);
}

void TestLedger::aCostBelowTheSmallestCoinIsKnown()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    STOWAGE_OK(ledger.receive(item, place, u"1"_s, u"0.001"_s, u"2024-02-01"_s));
    STOWAGE_OK(ledger.issue(item, place, u"1"_s, u"2024-02-02"_s));
    STOWAGE_OK(ledger.post(ledger.request(DocumentKind::Receipt, place, {line(item, u"1000"_s)}, u"2024-02-03"_s)));
    QCOMPARE(ledger.stock(item, place), u"1000 @ 1.00"_s);
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::aRetryChangesNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    const DocumentRequest request = ledger.request(DocumentKind::Receipt, place, {line(item, u"5"_s, u"1"_s)});
    const auto first = ledger.post(request);
    STOWAGE_OK(first);
    const QString before = ledger.content();
    const auto again = ledger.post(request);
    STOWAGE_OK(again);
    QCOMPARE(again->alreadyPosted, true);
    QCOMPARE(again->id, first->id);
    QCOMPARE(again->number, first->number);
    QCOMPARE(again->uuid, request.uuid);
    QCOMPARE(again->itemIds, QList<RowId>());
    QCOMPARE(ledger.content(), before);
    // Within one transaction too, and by another program later.
    STOWAGE_OK(ledger.withPoster([&](Poster &poster) -> Result<PostedDocument> {
        const DocumentRequest other = ledger.request(DocumentKind::Receipt, place, {line(item, u"1"_s, u"1"_s)});
        STOWAGE_TRY(poster.post(other));
        return poster.post(other);
    }));
    QCOMPARE(ledger.stock(item, place), u"6 @ 6.00"_s);
    ledger.reopen();
    const auto later = ledger.post(request);
    STOWAGE_OK(later);
    QCOMPARE(later->alreadyPosted, true);
    QCOMPARE(ledger.stock(item, place), u"6 @ 6.00"_s);
}

void TestLedger::anImportedDocumentComesOnce()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    const DocumentSource source{.importId = 0, .key = QByteArray(32, 'k')};
    const auto post = [&](const DocumentSource &from) {
        return ledger.withPoster([&](Poster &poster) {
            return poster.post(ledger.request(DocumentKind::Receipt, place, {line(item, u"5"_s, u"1"_s)}), from);
        });
    };
    const auto first = post(source);
    STOWAGE_OK(first);
    const auto again = post(source); // another uuid, the same content
    STOWAGE_OK(again);
    QCOMPARE(again->alreadyPosted, true);
    QCOMPARE(again->id, first->id);
    STOWAGE_OK(post({.importId = 0, .key = QByteArray(32, 'l')}));
    QCOMPARE(ledger.stock(item, place), u"10 @ 10.00"_s);
}

void TestLedger::numbersHaveNoGap()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    for (int i = 0; i < 4; ++i) {
        STOWAGE_OK(ledger.receive(item, place, u"1"_s, u"1"_s));
        QVERIFY(!ledger.issue(item, place, u"100"_s)); // refused, so no number
        QVERIFY(!ledger.receive(item, place, u"0"_s));
        (void)ledger.withPoster([&](Poster &poster) -> Result<PostedDocument> {
            STOWAGE_TRY(poster.post(ledger.request(DocumentKind::Receipt, place, {line(item, u"1"_s)})));
            return fail(Error::Code::Cancelled, u"changed my mind"_s); // rolled back, so no number either
        });
        if (i == 1)
            ledger.reopen();
    }
    STOWAGE_OK(ledger.issue(item, place, u"1"_s));
    STOWAGE_OK(ledger.issue(item, place, u"1"_s));
    QCOMPARE(ledger.column("SELECT number FROM document ORDER BY number"),
             (QStringList{u"ISS-2024-0001"_s, u"ISS-2024-0002"_s, u"RCV-2024-0001"_s, u"RCV-2024-0002"_s,
                          u"RCV-2024-0003"_s, u"RCV-2024-0004"_s}));
}

void TestLedger::numbersBeginAnewEachYear()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    for (const QString &day : {u"2023-12-30"_s, u"2024-01-02"_s, u"2023-12-31"_s, u"2025-01-01"_s})
        STOWAGE_OK(ledger.receive(item, place, u"1"_s, u"1"_s, day));
    QCOMPARE(ledger.column("SELECT number FROM document ORDER BY id"),
             (QStringList{u"RCV-2023-0001"_s, u"RCV-2024-0001"_s, u"RCV-2023-0002"_s, u"RCV-2025-0001"_s}));
}

void TestLedger::theYearIsTheCompanys()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine); // in Kuala Lumpur, eight hours ahead
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    DocumentRequest request = ledger.request(DocumentKind::Receipt, place, {line(item, u"1"_s, u"1"_s)});
    request.effectiveAt = must(ledger.calendar().parse(u"2023-12-31T16:30:00Z"_s));
    const auto posted = ledger.post(request);
    STOWAGE_OK(posted);
    QCOMPARE(posted->number, u"RCV-2024-0001"_s);
}

void TestLedger::aBackDatedReceiptValuesAnew()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId here = ledger.location(u"HERE"_s);
    const RowId there = ledger.location(u"THERE"_s);
    STOWAGE_OK(ledger.receive(item, here, u"10"_s, u"10"_s, u"2024-01-10"_s));
    STOWAGE_OK(ledger.transfer(item, here, there, u"5"_s, u"2024-01-12"_s));
    STOWAGE_OK(ledger.issue(item, there, u"2"_s, u"2024-01-13"_s));
    QCOMPARE(ledger.stock(item, there), u"3 @ 30.00"_s);
    STOWAGE_OK(ledger.receive(item, here, u"10"_s, u"20"_s, u"2024-01-11"_s)); // before the transfer
    QCOMPARE(ledger.stock(item, here), u"15 @ 225.00"_s);
    QCOMPARE(ledger.stock(item, there), u"3 @ 45.00"_s); // reached through the transfer
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::aBackDatedIssueIsHeldAgainstWhatCameLater()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    STOWAGE_OK(ledger.receive(item, place, u"10"_s, u"1"_s, u"2024-01-10"_s));
    STOWAGE_OK(ledger.issue(item, place, u"8"_s, u"2024-01-20"_s));
    STOWAGE_OK(ledger.receive(item, place, u"50"_s, u"1"_s, u"2024-01-30"_s));
    const auto refused = ledger.issue(item, place, u"5"_s, u"2024-01-15"_s);
    QCOMPARE(outcome(refused), u"stock.not_enough(line=1, item=A, location=L, onHand=2, wanted=5, missing=3,"
                               " date=2024-01-20)"_s);
    STOWAGE_OK(ledger.issue(item, place, u"2"_s, u"2024-01-15"_s));
    QCOMPARE(ledger.stock(item, place), u"50 @ 50.00"_s);
    const auto taken = ledger.issue(item, place, u"0.000001"_s, u"2024-01-15"_s);
    QVERIFY(!taken);
    STOWAGE_OK(ledger.issue(item, place, u"50"_s, u"2024-01-31"_s));
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::aBackDatedIssueIsHeldAgainstItsLot()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s, {.lots = LotTracking::Lot});
    const RowId place = ledger.location(u"L"_s);
    const auto post = [&](DocumentKind kind, const QString &quantity, const QString &lot, const QString &day) {
        return ledger.post(ledger.request(kind, place, {line(item, quantity, {}, lot)}, day));
    };
    STOWAGE_OK(post(DocumentKind::Receipt, u"10"_s, u"L1"_s, u"2024-01-10"_s));
    STOWAGE_OK(post(DocumentKind::Receipt, u"10"_s, u"L2"_s, u"2024-01-10"_s));
    STOWAGE_OK(post(DocumentKind::Issue, u"8"_s, u"L1"_s, u"2024-01-20"_s));
    // Of the item there is enough all the time, of the lot there is not.
    QCOMPARE(outcome(post(DocumentKind::Issue, u"5"_s, u"L1"_s, u"2024-01-15"_s)),
             u"stock.lot_not_enough(line=1, item=A, location=L, onHand=2, wanted=5, missing=3, date=2024-01-20,"
             " lot=L1)"_s);
    STOWAGE_OK(post(DocumentKind::Issue, u"5"_s, u"L2"_s, u"2024-01-15"_s));
    QCOMPARE(ledger.lotOnHand(item, place, u"L2"_s), Quantity::fromInt(5));
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::aBackDatedTransferReachesItsDestination()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId here = ledger.location(u"HERE"_s);
    const RowId there = ledger.location(u"THERE"_s);
    STOWAGE_OK(ledger.receive(item, here, u"10"_s, u"10"_s, u"2024-01-10"_s));
    STOWAGE_OK(ledger.receive(item, there, u"10"_s, u"30"_s, u"2024-01-10"_s));
    STOWAGE_OK(ledger.issue(item, there, u"10"_s, u"2024-01-20"_s));
    STOWAGE_OK(ledger.transfer(item, here, there, u"10"_s, u"2024-01-15"_s));
    QCOMPARE(ledger.stock(item, here), u"0 @ 0.00"_s);
    QCOMPARE(ledger.stock(item, there), u"10 @ 200.00"_s); // what was issued left at 20 each
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::aMomentInBetweenMayNotHoldTooMuch()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    STOWAGE_OK(ledger.receive(item, place, u"9000000000000"_s, u"0"_s, u"2024-01-10"_s));
    STOWAGE_OK(ledger.issue(item, place, u"9000000000000"_s, u"2024-01-20"_s));
    const QString before = ledger.content();
    const auto refused = ledger.receive(item, place, u"9000000000000"_s, u"0"_s, u"2024-01-15"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().key == "stock.too_large"_L1, qPrintable(refused.error().toString()));
    QCOMPARE(ledger.content(), before);
    STOWAGE_OK(ledger.receive(item, place, u"9000000000000"_s, u"0"_s, u"2024-01-21"_s));
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::theSameMomentIsInOrderOfPosting()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    STOWAGE_OK(ledger.receive(item, place, u"10"_s, u"10"_s, u"2024-01-10"_s));
    STOWAGE_OK(ledger.issue(item, place, u"10"_s, u"2024-01-10"_s));
    STOWAGE_OK(ledger.receive(item, place, u"10"_s, u"20"_s, u"2024-01-10"_s));
    QCOMPARE(ledger.stock(item, place), u"10 @ 200.00"_s);
    STOWAGE_OK(ledger.issue(item, place, u"5"_s, u"2024-01-10"_s));
    QVERIFY(!ledger.issue(item, place, u"6"_s, u"2024-01-10"_s));
    QCOMPARE(ledger.stock(item, place), u"5 @ 100.00"_s);
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::aNewCostPriceValuesThePastAnew()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s, {.costPrice = u"5"_s});
    const RowId place = ledger.location(u"L"_s, {.allowNegative = true});
    STOWAGE_OK(ledger.receive(item, place, u"2"_s, {}, u"2024-01-10"_s));
    QCOMPARE(ledger.stock(item, place), u"2 @ 10.00"_s);
    must(ledger.db().run("INSERT INTO item_cost (item_id, valid_from, cost) VALUES (?, '2024-01-05', 7000000)", item));
    STOWAGE_OK(ledger.withPoster([&](Poster &poster) { return poster.revalue(item); }));
    QCOMPARE(ledger.stock(item, place), u"2 @ 14.00"_s);
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::mayGoBelowZeroWhereAllowed()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s, {.costPrice = u"10"_s});
    const RowId lots = ledger.item(u"B"_s, {.costPrice = u"1"_s, .lots = LotTracking::Lot});
    const RowId place = ledger.location(u"L"_s, {.allowNegative = true});
    const RowId strict = ledger.location(u"STRICT"_s);
    STOWAGE_OK(ledger.issue(item, place, u"4"_s));
    QCOMPARE(ledger.stock(item, place), u"-4 @ -40.00"_s);
    QVERIFY(!ledger.issue(item, strict, u"4"_s));
    STOWAGE_OK(ledger.transfer(item, place, strict, u"1"_s)); // sent before it was booked in
    QCOMPARE(ledger.stock(item, place), u"-5 @ -50.00"_s);
    QCOMPARE(ledger.stock(item, strict), u"1 @ 10.00"_s);
    STOWAGE_OK(ledger.receive(item, place, u"11"_s, u"12"_s));
    QCOMPARE(ledger.stock(item, place), u"6 @ 72.00"_s);
    STOWAGE_OK(ledger.post(ledger.request(DocumentKind::Issue, place, {line(lots, u"3"_s, {}, u"L1"_s)})));
    QCOMPARE(ledger.lotOnHand(lots, place, u"L1"_s), Quantity::fromInt(-3));
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::aReceiptTellsWhatItSettled()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s, {.costPrice = u"10"_s});
    const RowId place = ledger.location(u"L"_s, {.allowNegative = true});
    // Of each line: what was missing, what that was taken to be worth, what it cost.
    const auto settled = [&](const PostedDocument &document) {
        QStringList lines;
        const Currency &currency = ledger.session().company().currency;
        for (const MovementRow &line : must(MovementListing(ledger.db()).document(document.id)).lines) {
            lines << (line.settlement ? u"%1: %2 → %3"_s.arg(line.settlement->quantity.toString(),
                                                             currency.format(line.settlement->estimate),
                                                             currency.format(line.settlement->actual()))
                                      : u"-"_s);
        }
        return lines;
    };
    const PostedDocument issued = must(ledger.issue(item, place, u"4"_s, u"2024-01-10"_s));
    const PostedDocument part = must(ledger.post(ledger.request(
        DocumentKind::Receipt, place, {line(item, u"1"_s, u"11"_s), line(item, u"1"_s, u"9.99"_s)}, u"2024-01-11"_s)));
    const PostedDocument rest = must(ledger.receive(item, place, u"11"_s, u"12"_s, u"2024-01-12"_s));
    QCOMPARE(settled(issued), QStringList{u"-"_s});
    QCOMPARE(settled(part), (QStringList{u"1: 10.00 → 11.00"_s, u"1: 10.00 → 9.99"_s}));
    QCOMPARE(settled(rest), QStringList{u"2: 20.00 → 24.00"_s});
    QCOMPARE(settled(must(ledger.receive(item, place, u"5"_s, u"7"_s, u"2024-01-13"_s))), QStringList{u"-"_s});
    QCOMPARE(ledger.differences(), QStringList());

    // What comes to light later had been there: one was missing less, and at another cost.
    const PostedDocument early = must(ledger.receive(item, place, u"1"_s, u"11"_s, u"2024-01-09"_s));
    QCOMPARE(settled(part), (QStringList{u"1: 11.00 → 11.00"_s, u"1: 11.00 → 9.99"_s}));
    QCOMPARE(settled(rest), QStringList{u"1: 11.00 → 12.00"_s});
    QCOMPARE(ledger.differences(), QStringList());
    STOWAGE_OK(ledger.reverse(early, u"2024-01-09"_s));
    QCOMPARE(settled(rest), QStringList{u"2: 20.00 → 24.00"_s});

    STOWAGE_OK(ledger.reverse(rest, u"2024-01-12"_s)); // never was
    QCOMPARE(settled(rest), QStringList{u"-"_s});
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::aRefusedReceiptSettlesNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s, {.costPrice = u"10"_s});
    const RowId place = ledger.location(u"L"_s, {.allowNegative = true});
    STOWAGE_OK(ledger.issue(item, place, u"4"_s));
    const auto refused = ledger.withPoster([&](Poster &poster) -> Done {
        const auto posted = poster.post(ledger.request(
            DocumentKind::Receipt, place,
            {line(item, u"4"_s, u"12"_s), line(item, u"9223372036854"_s, u"0"_s), line(item, u"1"_s, u"0"_s)}));
        return posted ? fail(Error::Code::Corrupt, u"test.posted"_s) : Done();
    });
    STOWAGE_OK(refused);
    QCOMPARE(ledger.count("SELECT count(*) FROM settlement"), 0);
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::keepsLotsApart()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s, {.lots = LotTracking::Lot});
    const RowId other = ledger.item(u"B"_s, {.lots = LotTracking::Lot});
    const RowId here = ledger.location(u"HERE"_s);
    const RowId there = ledger.location(u"THERE"_s);
    STOWAGE_OK(ledger.post(ledger.request(DocumentKind::Receipt, here,
                                          {line(item, u"5"_s, u"1"_s, u"L1"_s), line(item, u"7"_s, u"1"_s, u"L2"_s),
                                           line(other, u"9"_s, u"1"_s, u"L1"_s)})));
    DocumentRequest moved = ledger.request(DocumentKind::Transfer, here, {line(item, u"3"_s, {}, u"L2"_s)});
    moved.toLocationId = there;
    STOWAGE_OK(ledger.post(moved));
    STOWAGE_OK(ledger.post(ledger.request(DocumentKind::Issue, there, {line(item, u"1"_s, {}, u"L2"_s)})));
    QCOMPARE(ledger.lotOnHand(item, here, u"L1"_s), Quantity::fromInt(5));
    QCOMPARE(ledger.lotOnHand(item, here, u"L2"_s), Quantity::fromInt(4));
    QCOMPARE(ledger.lotOnHand(item, there, u"L2"_s), Quantity::fromInt(2));
    QCOMPARE(ledger.lotOnHand(other, here, u"L1"_s), Quantity::fromInt(9));
    QVERIFY(!ledger.post(ledger.request(DocumentKind::Issue, there, {line(item, u"1"_s, {}, u"L1"_s)})));
    QCOMPARE(ledger.count("SELECT count(*) FROM lot"), 3); // a lot belongs to one item
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::aLotLearnsItsExpiryLater()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s, {.lots = LotTracking::Lot});
    const RowId place = ledger.location(u"L"_s);
    const auto receive = [&](const QDate &expires) {
        DocumentLine made = line(item, u"1"_s, u"1"_s, u"L1"_s);
        made.expires = expires;
        return ledger.post(ledger.request(DocumentKind::Receipt, place, {made}));
    };
    STOWAGE_OK(receive({}));
    STOWAGE_OK(receive(QDate(2025, 6, 30)));
    STOWAGE_OK(receive({})); // says nothing of it
    QCOMPARE(ledger.column("SELECT expires FROM lot"), QStringList{u"2025-06-30"_s});
    QCOMPARE(outcome(receive(QDate(2025, 7, 1))), u"lot.expiry_differs(line=1, lot=L1, expires=2025-06-30)"_s);
}

void TestLedger::serialNumbersAreLotsOfOne()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s, {.lots = LotTracking::Serial});
    const RowId place = ledger.location(u"L"_s);
    STOWAGE_OK(ledger.post(ledger.request(DocumentKind::Receipt, place,
                                          {line(item, u"1"_s, u"5"_s, u"S1"_s), line(item, u"1"_s, u"7"_s, u"S2"_s)})));
    STOWAGE_OK(ledger.post(ledger.request(DocumentKind::Issue, place, {line(item, u"1"_s, {}, u"S2"_s)})));
    QVERIFY(!ledger.post(ledger.request(DocumentKind::Issue, place, {line(item, u"1"_s, {}, u"S2"_s)})));
    QCOMPARE(ledger.lotOnHand(item, place, u"S1"_s), Quantity::fromInt(1));
    QCOMPARE(ledger.lotOnHand(item, place, u"S2"_s), Quantity());
    STOWAGE_OK(ledger.post(ledger.request(DocumentKind::Adjustment, place, {line(item, u"-1"_s, {}, u"S1"_s)})));
    QCOMPARE(ledger.stock(item, place), u"0 @ 0.00"_s);
}

void TestLedger::manyDocumentsInOneTransaction()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    const RowId here = ledger.location(u"HERE"_s);
    const RowId there = ledger.location(u"THERE"_s);
    STOWAGE_OK(ledger.withPoster([&](Poster &poster) -> Done {
        for (int i = 0; i < 300; ++i) {
            STOWAGE_TRY(poster.post(ledger.request(DocumentKind::Receipt, here, {line(item, u"3"_s, u"1.11"_s)})));
            DocumentRequest moved = ledger.request(DocumentKind::Transfer, here, {line(item, u"2"_s)});
            moved.toLocationId = there;
            STOWAGE_TRY(poster.post(moved));
        }
        return {};
    }));
    QCOMPARE(ledger.stock(item, here), u"300 @ 333.00"_s);
    QCOMPARE(ledger.stock(item, there), u"600 @ 666.00"_s);
    QCOMPARE(ledger.count("SELECT count(*) FROM movement"), 900);
    QCOMPARE(ledger.count("SELECT max(seq) - min(seq) FROM movement"), 899);
    QCOMPARE(ledger.count("SELECT count(DISTINCT writer_seq) FROM movement"), 900);
    QCOMPARE(ledger.differences(), QStringList());
}

void TestLedger::companiesInOneDatabaseDoNotWaitForEachOther()
{
    LedgerFixture one(StoreUrl::Engine::Postgresql);
    LedgerFixture other(StoreUrl::Engine::Postgresql);
    const RowId item = one.item(u"A"_s);
    const RowId place = one.location(u"L"_s);
    QCOMPARE(other.item(u"A"_s), item); // the same number in each
    QCOMPARE(other.location(u"L"_s), place);
    one.run("BEGIN");
    Poster poster(one.db(), one.session().posting());
    STOWAGE_OK(poster.post(one.request(DocumentKind::Receipt, place, {line(item, u"1"_s, u"1"_s)})));
    other.run("SET lock_timeout = '3s'");
    STOWAGE_OK(other.receive(item, place, u"1"_s, u"1"_s)); // while the other's transaction is open
    QCOMPARE(other.column("SELECT number FROM document"), QStringList{u"RCV-2024-0001"_s});
    STOWAGE_OK(poster.finish());
    one.run("COMMIT");
    QCOMPARE(one.column("SELECT number FROM document"), QStringList{u"RCV-2024-0001"_s});
}

STOWAGE_SUITE(TestLedger)
#include "tst_ledger.moc"
