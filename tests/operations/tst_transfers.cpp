// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/depot.h"
#include "tests/support/suite.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <thread>

using namespace stowage;
using namespace stowage::test;

using enum TransferState;

class TestTransfers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theExampleOfTheApi_data() { addEngineRows(); }
    void theExampleOfTheApi();
    void aDraftIsSavedAndChanged_data() { addEngineRows(); }
    void aDraftIsSavedAndChanged();
    void aDraftIsRefused_data();
    void aDraftIsRefused();
    void numbersAreThoseOfTheDocuments_data() { addEngineRows(); }
    void numbersAreThoseOfTheDocuments();
    void whatShippingWouldRefuseIsToldBefore_data() { addEngineRows(); }
    void whatShippingWouldRefuseIsToldBefore();
    void decisionsMoveWhatWaits_data() { addEngineRows(); }
    void decisionsMoveWhatWaits();
    void whatArrivedNeedsAYes_data() { addEngineRows(); }
    void whatArrivedNeedsAYes();
    void onlyWhoMayDoesAStep_data() { addEngineRows(); }
    void onlyWhoMayDoesAStep();
    void onlyItsWriterChangesADraft_data() { addEngineRows(); }
    void onlyItsWriterChangesADraft();
    void nothingArrivesBehindItsBack_data() { addEngineRows(); }
    void nothingArrivesBehindItsBack();
    void aPartMayShip_data() { addEngineRows(); }
    void aPartMayShip();
    void notMoreShipsThanIsThere_data() { addEngineRows(); }
    void notMoreShipsThanIsThere();
    void moreThanWasShippedComesAsFound_data() { addEngineRows(); }
    void moreThanWasShippedComesAsFound();
    void aShortageIsResolved_data() { addEngineRows(); }
    void aShortageIsResolved();
    void onlyWhatIsWholeCompletes_data() { addEngineRows(); }
    void onlyWhatIsWholeCompletes();
    void aRecallSendsEverythingBack_data() { addEngineRows(); }
    void aRecallSendsEverythingBack();
    void aCancelledTransferMovesNothing_data() { addEngineRows(); }
    void aCancelledTransferMovesNothing();
    void aReceiptIsTakenBackWithItsTransfer_data() { addEngineRows(); }
    void aReceiptIsTakenBackWithItsTransfer();
    void aRetriedStepIsHarmless_data() { addEngineRows(); }
    void aRetriedStepIsHarmless();
    void whoReadAnOlderVersionIsRefused_data() { addEngineRows(); }
    void whoReadAnOlderVersionIsRefused();
    void twoProgramsDoAStepOnce();
    void theListTellsWhatIsUnderWay_data() { addEngineRows(); }
    void theListTellsWhatIsUnderWay();
    void randomStepsKeepEverythingRight_data() { addEngineRows(); }
    void randomStepsKeepEverythingRight();
};

void TestTransfers::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=25 max_size=40");
}

void TestTransfers::theExampleOfTheApi()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    d.actor = d.ana;
    const Transfer made = must(d.save(d.draft({d.goods(d.widget, u"50"_s)})));
    QCOMPARE(made.number, u"XFR-2024-0001"_s);
    QCOMPARE(made.state, Draft);
    QCOMPARE(made.createdBy, u"ana"_s);
    QVERIFY(made.createdAt > 0);
    QCOMPARE(made.date, QDate(2024, 6, 1));
    QCOMPARE(d.current(made), made);

    TransferRequest request = d.ask(made);
    must(d.within([&](Transfers &all) { return all.submit(request); }));
    must(d.decide(d.ben, made, TransferDecision::Approve, u"Approved for shipment"_s));
    request = d.ask(made);
    request.at = d.ledger.noon(u"2024-06-02"_s);
    const Shipping shipping{.method = u"internal_delivery"_s,
                            .trackingNumber = u"INT-001-2024"_s,
                            .estimatedDelivery = d.ledger.noon(u"2024-06-03"_s)};
    const TransferDone shipped = must(d.within([&](Transfers &all) { return all.ship(request, {}, shipping); }));
    QCOMPARE(shipped.documents.size(), 1);
    QCOMPARE(shipped.documents.first().number, made.number);
    QCOMPARE(shipped.itemIds(), QList<RowId>{d.widget});
    QCOMPARE(shipped.transfer.shipping.method, u"internal_delivery"_s);
    QCOMPARE(shipped.transfer.shipping.trackingNumber, u"INT-001-2024"_s);
    QCOMPARE(shipped.transfer.shipping.shippedAt, std::optional(request.at));
    QCOMPARE(shipped.transfer.shipping.estimatedDelivery, shipping.estimatedDelivery);
    const TransferLine onItsWay = shipped.transfer.lines.first();
    QCOMPARE(onItsWay.shipped, qty(u"50"_s));
    QCOMPARE(onItsWay.unitCost, std::optional(must(UnitCost::fromString(u"18.5"_s))));
    QCOMPARE(onItsWay.totalCost, Money::fromMinor(92500));
    QCOMPARE(shipped.transfer.totalValue(), Money::fromMinor(92500));
    QCOMPARE(d.transit(), u"50 @ 925.00"_s);
    const Document posted = d.ledger.document(shipped.documents.first().id);
    QCOMPARE(posted.reference, u"RESTOCK-001"_s);
    QCOMPARE(posted.kind, DocumentKind::Transfer);

    request = d.ask(made, u"2 missing"_s);
    request.at = d.ledger.noon(u"2024-06-03"_s);
    const TransferDone received = must(d.receive(request, {{.lineId = onItsWay.id, .quantity = qty(u"48"_s)}}));
    QCOMPARE(received.transfer.state, PartiallyReceived);
    QCOMPARE(received.transfer.lines.first().arrived(), qty(u"48"_s));
    QCOMPARE(received.transfer.shipping.actualDelivery, std::optional(request.at));
    QCOMPARE(d.transit(), u"2 @ 37.00"_s);
    QCOMPARE(d.ledger.stock(d.widget, d.store), u"48 @ 888.00"_s);
    const Document receipt = d.ledger.document(received.documents.first().id);
    QCOMPARE(receipt.reference, made.number);
    QCOMPARE(receipt.referenceType, u"transfer"_s);

    request = d.ask(made);
    request.at = d.ledger.noon(u"2024-06-04"_s);
    must(d.resolve(request, {{.lineId = onItsWay.id, .quantity = qty(u"2"_s), .outcome = ShortageOutcome::Damaged}}));
    QCOMPARE(d.transit(), u"2 @ 37.00"_s); // until somebody else agrees
    const TransferDone resolved = must(d.decide(d.ben, made, TransferDecision::Approve, u"Two crushed"_s));
    QCOMPARE(resolved.transfer.state, Received);
    QCOMPARE(d.ledger.movements(resolved.documents.first().id).front().reason, u"damaged"_s);
    QCOMPARE(must(d.complete(d.ask(made))).transfer.state, Received);
    must(d.decide(d.cara, made, TransferDecision::Approve, u"Received with 2 damaged units"_s));
    QCOMPARE(d.current(made).state, Completed);
    const QList<Approval> approvals = d.approvals(made);
    QCOMPARE(approvals.size(), 3);
    QCOMPARE(approvals[0].step, u"warehouse_manager"_s);
    QCOMPARE(approvals[0].decidedBy, u"ben"_s);
    QCOMPARE(approvals[0].notes, u"Approved for shipment"_s);
    QVERIFY(approvals[0].decidedAt > 0);
    QCOMPARE(approvals[1].step, u"warehouse_manager"_s); // agrees to the loss
    QCOMPARE(approvals[2].step, u"store_manager"_s);
    QCOMPARE(approvals[2].decidedBy, u"cara"_s);
    QCOMPARE(approvals[2].decision, Decision::Approved);
    QVERIFY(approvals[0].linesHash != approvals[2].linesHash);
    QCOMPARE(approvals[2].linesHash, transferDigest(d.current(made)));
    QStringList history;
    for (const TransferEvent &event : must(TransferStore(d.ledger.db()).events(made.id)))
        history << transferStepName(event.step) + u' ' + event.documents.join(u',');
    QCOMPARE(history,
             (QStringList{u"save "_s, u"submit "_s, u"approve "_s, u"ship XFR-2024-0001"_s, u"receive XRC-2024-0001"_s,
                          u"resolve "_s, u"approve XLS-2024-0001"_s, u"complete "_s, u"approve "_s}));
    QCOMPARE(d.ledger.differences(), QStringList());
}

void TestTransfers::aDraftIsSavedAndChanged()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer first = d.draft({d.goods(d.widget, u"50"_s)});
    const Transfer made = must(d.save(first));
    QCOMPARE(must(d.save(first)), made); // a retry
    Transfer changed = made;
    changed.lines << d.goods(d.milk, u"2.5"_s);
    changed.lines[0].requested = qty(u"60"_s);
    changed.lines[0].notes = u"two pallets"_s;
    changed.reference = u"RESTOCK-002"_s;
    changed.shipping.method = u"van"_s;
    const Transfer again = must(d.save(changed));
    QCOMPARE(again.version, made.version + 1);
    QCOMPARE(again.number, made.number);
    QCOMPARE(again.lines.size(), 2);
    QCOMPARE(again.lines[0].requested, qty(u"60"_s));
    QCOMPARE(again.lines[0].notes, u"two pallets"_s);
    QCOMPARE(again.reference, u"RESTOCK-002"_s);
    QVERIFY(again.updatedAt > made.updatedAt);
    QCOMPARE(d.current(made), again);
    QCOMPARE(must(d.save(changed)), again); // a retry of what was saved
    changed.lines[0].requested = qty(u"61"_s);
    QCOMPARE(outcome(d.save(changed)), u"transfer.changed(number=XFR-2024-0001)"_s);
    // What moved is not for who writes it to say.
    Transfer dreamt = again;
    dreamt.lines[0].shipped = dreamt.lines[0].received = qty(u"60"_s);
    dreamt.lines[0].totalCost = Money::fromMinor(1);
    dreamt.shipping.shippedAt = d.ledger.clock.now();
    const Transfer kept = must(d.save(dreamt));
    QCOMPARE(kept.lines[0].shipped, Quantity());
    QVERIFY(!kept.shipping.shippedAt);
    QCOMPARE(d.current(made), kept);
    Transfer gone = changed;
    gone.id = 4711;
    QCOMPARE(outcome(d.save(gone)), u"transfer.missing()"_s);
    const Transfer ready = d.approved({d.goods(d.widget, u"1"_s)});
    QCOMPARE(outcome(d.save(d.current(ready))),
             u"transfer.state.approved(number=XFR-2024-0002, step=save, state=approved)"_s);
    QCOMPARE(d.ledger.count("SELECT count(*) FROM document"), 2); // what was received at first
}

void TestTransfers::aDraftIsRefused_data()
{
    QTest::addColumn<StoreUrl::Engine>("engine");
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("error");
    const QStringList errors{u"document.location_missing()"_s,
                             u"document.same_location()"_s,
                             u"line.location_is_transit(line=0, location=IN-TRANSIT)"_s,
                             u"line.item_missing(line=1)"_s,
                             u"line.item_unknown(line=1, item=4711)"_s,
                             u"line.quantity_zero(line=1, item=WDG-001)"_s,
                             u"line.quantity_negative(line=1, item=WDG-001, quantity=-1)"_s};
    for (int i = 0; i < errors.size(); ++i) {
        for (const auto engine : {StoreUrl::Engine::Sqlite, StoreUrl::Engine::Postgresql}) {
            QTest::addRow("%s: %s", engine == StoreUrl::Engine::Sqlite ? "sqlite" : "postgresql", qPrintable(errors[i]))
                << engine << i << errors[i];
        }
    }
}

void TestTransfers::aDraftIsRefused()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(int, change);
    QFETCH(QString, error);
    Depot d(engine);
    Transfer draft = d.draft({d.goods(d.widget, u"5"_s)});
    switch (change) {
    case 0:
        draft.toLocationId = 0;
        break;
    case 1:
        draft.toLocationId = d.main;
        break;
    case 2:
        draft.toLocationId = d.ledger.transitLocation();
        break;
    case 3:
        draft.lines[0].itemId = 0;
        break;
    case 4:
        draft.lines[0].itemId = 4711;
        break;
    case 5:
        draft.lines[0].requested = Quantity();
        break;
    default:
        draft.lines[0].requested = qty(u"-1"_s);
    }
    QCOMPARE(outcome(d.save(draft)), error);
    QCOMPARE(d.ledger.count("SELECT count(*) FROM transfer"), 0);
}

void TestTransfers::numbersAreThoseOfTheDocuments()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer first = must(d.save(d.draft({d.goods(d.widget, u"1"_s)})));
    QCOMPARE(must(d.ledger.transfer(d.widget, d.main, d.store, u"1"_s)).number, u"XFR-2024-0002"_s);
    Transfer dated = d.draft({});
    dated.date = QDate(2023, 12, 31);
    QCOMPARE(must(d.save(dated)).number, u"XFR-2023-0001"_s);
    QCOMPARE(must(d.save(d.draft({}))).number, u"XFR-2024-0003"_s);
    QCOMPARE(first.number, u"XFR-2024-0001"_s);
    QCOMPARE(d.ledger.differences(), QStringList()); // a number that no document has yet is a transfer's
    d.ledger.run("DELETE FROM transfer_step; DELETE FROM transfer WHERE number = 'XFR-2024-0003'");
    QCOMPARE(d.ledger.differences(), QStringList{u"ledger.number_missing(document=XFR-2024-0003)"_s});
}

void TestTransfers::whatShippingWouldRefuseIsToldBefore()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const auto submit = [&](const Transfer &transfer) {
        const TransferRequest request = d.ask(transfer);
        return d.within([&](Transfers &all) { return all.submit(request); });
    };
    QCOMPARE(outcome(submit(must(d.save(d.draft({}))))), u"document.no_lines()"_s);
    QCOMPARE(outcome(submit(must(d.save(d.draft({d.goods(d.milk, u"1"_s)}))))),
             u"line.lot_missing(line=1, item=MILK)"_s);
    const Transfer good = must(d.save(d.draft({d.goods(d.milk, u"1"_s, u"L1"_s)})));
    QCOMPARE(must(submit(good)).transfer.state, Approved); // nobody else could say yes
}

void TestTransfers::decisionsMoveWhatWaits()
{
    using enum TransferDecision;
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    d.actor = d.ana;
    const Transfer made = must(d.save(d.draft({d.goods(d.widget, u"5"_s)})));
    const auto submit = [&] {
        const TransferRequest request = d.ask(made);
        return d.within([&](Transfers &all) { return all.submit(request); });
    };
    const auto reopen = [&] {
        const TransferRequest request = d.ask(made);
        return d.within([&](Transfers &all) { return all.reopen(request); });
    };
    QCOMPARE(outcome(d.decide(d.ben, made, Approve)),
             u"transfer.state.draft(number=XFR-2024-0001, step=approve, state=draft)"_s);
    QCOMPARE(must(submit()).transfer.state, PendingApproval);
    QCOMPARE(d.ledger.differences(), QStringList());
    QCOMPARE(outcome(d.ship(d.ask(made))),
             u"transfer.state.pending_approval(number=XFR-2024-0001, step=ship, state=pending_approval)"_s);
    const QList<WaitingTransfer> waiting = must(TransferListing(d.ledger.db()).waiting());
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0].number, made.number);
    QCOMPARE(waiting[0].state, PendingApproval);
    QCOMPARE(waiting[0].version, d.current(made).version);
    QCOMPARE(waiting[0].approval, d.approvals(made).last());
    QCOMPARE(waiting[0].fromCode + waiting[0].toCode, u"MAINSTORE"_s);
    QCOMPARE(waiting[0].lines, 1);
    const QString before = d.everything();
    QCOMPARE(outcome(d.decide(d.ben, made, Reject, u" "_s)), u"approval.notes_missing()"_s);
    QCOMPARE(outcome(d.decide(d.ana, made, Approve)), u"approval.own()"_s);
    QCOMPARE(outcome(d.decide(d.cara, made, Approve)), u"right.missing.release_transfers()"_s);
    QCOMPARE(d.everything(), before);
    QCOMPARE(must(d.decide(d.ben, made, Reject)).transfer.state, Rejected);
    QVERIFY(must(TransferListing(d.ledger.db()).waiting()).isEmpty());
    QCOMPARE(must(reopen()).transfer.state, Draft);
    QCOMPARE(must(submit()).transfer.state, PendingApproval);
    QCOMPARE(must(d.decide(d.ben, made, Approve)).transfer.state, Approved);
    // Lines that change need another yes.
    QCOMPARE(must(reopen()).transfer.state, Draft);
    QCOMPARE(d.approvals(made).last().decision, Decision::Void);
    Transfer changed = d.current(made);
    changed.lines[0].requested = qty(u"6"_s);
    must(d.save(changed));
    QCOMPARE(must(submit()).transfer.state, PendingApproval);
    d.ledger.run("UPDATE transfer_line SET requested = requested + 1");
    QCOMPARE(outcome(d.decide(d.ben, made, Approve)), u"approval.lines_changed()"_s);
    QCOMPARE(d.approvals(made).size(), 3);
}

void TestTransfers::whatArrivedNeedsAYes()
{
    using enum TransferDecision;
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = d.shipped({d.goods(d.widget, u"50"_s)});
    d.actor = d.cara;
    const TransferDone received = must(d.receive(d.ask(made)));
    QCOMPARE(must(d.complete(d.ask(made))).transfer.state, Received);
    QCOMPARE(outcome(d.complete(d.ask(made))), u"transfer.asked(number=XFR-2024-0001)"_s);
    QCOMPARE(outcome(d.decide(d.cara, made, Approve)), u"approval.own()"_s); // who asked
    QCOMPARE(outcome(d.decide(d.ana, made, Approve)), u"approval.role_missing(role=store_manager)"_s);
    const Actor dan = person(4, u"dan"_s, {u"store_manager"_s});
    QCOMPARE(must(d.decide(dan, made, Reject)).transfer.state, Received);
    QCOMPARE(must(d.complete(d.ask(made))).transfer.state, Received);
    // What was asked about is no longer so.
    must(d.takeBack(d.ask(made), received.documents[0].id));
    QCOMPARE(d.approvals(made).last().decision, Decision::Void);
    must(d.receive(d.ask(made)));
    QCOMPARE(outcome(d.decide(dan, made, Approve)), u"approval.lines_changed()"_s);
    must(d.complete(d.ask(made)));
    QCOMPARE(must(d.decide(dan, made, Approve)).transfer.state, Completed);
    QCOMPARE(d.ledger.differences(), QStringList());
}

void TestTransfers::onlyWhoMayDoesAStep()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = d.approved({d.goods(d.widget, u"50"_s)});
    d.actor = person(5, u"eve"_s, {u"auditor"_s});
    const QString before = d.everything();
    QCOMPARE(outcome(d.save(d.draft({d.goods(d.widget, u"1"_s)}))), u"right.missing.transfer()"_s);
    QCOMPARE(outcome(d.ship(d.ask(made))), u"right.missing.transfer()"_s);
    QCOMPARE(d.everything(), before);
    d.actor = d.ana;
    must(d.ship(d.ask(made)));
    d.actor = person(5, u"eve"_s, {u"auditor"_s});
    QCOMPARE(outcome(d.receive(d.ask(made))), u"right.missing.receive_transfers()"_s);
    QCOMPARE(outcome(d.recall(d.ask(made))), u"right.missing.transfer()"_s);
}

// Or one could write lines under another's name, and release them.
void TestTransfers::onlyItsWriterChangesADraft()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    d.actor = d.ana;
    Transfer made = must(d.save(d.draft({d.goods(d.widget, u"5"_s)})));
    const QString before = d.everything();
    d.actor = d.ben;
    Transfer other = made;
    other.lines[0].requested = qty(u"90"_s);
    QCOMPARE(outcome(d.save(other)), u"transfer.not_yours(number=XFR-2024-0001, user=ana)"_s);
    QCOMPARE(d.everything(), before);
    d.actor = d.ana;
    made.lines[0].requested = qty(u"6"_s);
    QCOMPARE(must(d.save(made)).lines[0].requested, qty(u"6"_s));
}

void TestTransfers::nothingArrivesBehindItsBack()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = d.shipped({d.goods(d.widget, u"50"_s)});
    DocumentLine some;
    some.quantity = qty(u"20"_s);
    some.shipSeq = made.lines[0].shipSeq;
    const QString before = d.everything();
    for (const DocumentKind kind : {DocumentKind::TransferReceipt, DocumentKind::TransferLoss}) {
        QCOMPARE(outcome(d.ledger.post(d.ledger.request(kind, d.store, {some}, u"2024-06-02"_s))),
                 u"document.shipped_by_transfer(number=XFR-2024-0001)"_s);
    }
    QCOMPARE(d.everything(), before);
    must(d.receive(d.ask(made)));
    QCOMPARE(d.ledger.differences(), QStringList());
}

void TestTransfers::aPartMayShip()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = d.approved({d.goods(d.widget, u"50"_s), d.goods(d.milk, u"3"_s, u"L1"_s)});
    const RowId widgets = made.lines[0].id, milk = made.lines[1].id;
    QCOMPARE(outcome(d.ship(d.ask(made), {{widgets, qty(u"51"_s)}})),
             u"transfer.over_shipped(item=WDG-001, requested=50, wanted=51)"_s);
    QCOMPARE(outcome(d.ship(d.ask(made), {{4711, qty(u"1"_s)}})), u"transfer.line_unknown(number=XFR-2024-0001)"_s);
    QCOMPARE(outcome(d.ship(d.ask(made), {{widgets, Quantity()}})), u"transfer.nothing(number=XFR-2024-0001)"_s);
    const TransferDone done = must(d.ship(d.ask(made), {{milk, qty(u"2"_s)}}));
    QCOMPARE(done.transfer.lines[0].shipped, Quantity());
    QCOMPARE(done.transfer.lines[0].shipSeq, 0);
    QCOMPARE(done.transfer.lines[1].shipped, qty(u"2"_s));
    QCOMPARE(done.transfer.lines[1].totalCost, Money::fromMinor(400));
    QCOMPARE(d.transit(), u"2 @ 4.00"_s);
    QCOMPARE(must(d.receive(d.ask(made))).transfer.state, Received);
    QCOMPARE(d.ledger.lotOnHand(d.milk, d.store, u"L1"_s), qty(u"2"_s));
    QCOMPARE(d.ledger.differences(), QStringList());
}

void TestTransfers::notMoreShipsThanIsThere()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = d.approved({d.goods(d.widget, u"101"_s)});
    const QString before = d.everything();
    QCOMPARE(d.ship(d.ask(made)).error().key, u"stock.not_enough"_s);
    QCOMPARE(d.everything(), before);
}

void TestTransfers::moreThanWasShippedComesAsFound()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = d.shipped({d.goods(d.widget, u"50"_s)});
    const RowId widgets = made.lines[0].id;
    const QString before = d.everything();
    QCOMPARE(outcome(d.receive(d.ask(made), {{.lineId = widgets, .quantity = qty(u"53"_s)}})),
             u"transfer.over_received(item=WDG-001, wanted=53, inTransit=50, over=3)"_s);
    QCOMPARE(outcome(d.receive(d.ask(made), {{.lineId = widgets, .quantity = qty(u"-1"_s)}})),
             u"line.quantity_negative(line=1, item=WDG-001, quantity=-1)"_s);
    QCOMPARE(d.receive(d.ask(made), {{.lineId = widgets, .found = qty(u"-1"_s)}}).error().key,
             u"line.quantity_negative"_s);
    QCOMPARE(d.everything(), before);
    const TransferDone done =
        must(d.receive(d.ask(made), {{.lineId = widgets, .quantity = qty(u"50"_s), .found = qty(u"3"_s)}}));
    QCOMPARE(done.documents.size(), 2);
    QCOMPARE(done.transfer.state, Received);
    QCOMPARE(done.transfer.lines[0].received, qty(u"50"_s));
    QCOMPARE(done.transfer.lines[0].arrived(), qty(u"53"_s));
    const Document found = d.ledger.document(done.documents[1].id);
    QCOMPARE(found.kind, DocumentKind::Adjustment);
    QCOMPARE(found.reason, u"found"_s);
    QCOMPARE(found.reference, made.number);
    QCOMPARE(d.ledger.movements(found.id).front().reason, u"found"_s);
    QCOMPARE(d.ledger.stock(d.widget, d.store), u"53 @ 980.50"_s);
    QCOMPARE(d.ledger.differences(), QStringList());
}

void TestTransfers::aShortageIsResolved()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = d.shipped({d.goods(d.widget, u"50"_s)});
    const RowId widgets = made.lines[0].id;
    const auto resolve = [&](const QString &quantity, ShortageOutcome outcome) {
        return d.resolve(d.ask(made), {{.lineId = widgets, .quantity = qty(quantity), .outcome = outcome}});
    };
    must(d.receive(d.ask(made), {{.lineId = widgets, .quantity = qty(u"40"_s)}}));
    const TransferDone coming = must(resolve(u"3"_s, ShortageOutcome::StillComing));
    QCOMPARE(coming.documents.size(), 0);
    QCOMPARE(coming.transfer.state, PartiallyReceived);
    QCOMPARE(outcome(resolve(u"11"_s, ShortageOutcome::Lost)),
             u"transfer.not_in_transit(item=WDG-001, wanted=11, inTransit=10)"_s);
    QCOMPARE(outcome(resolve(u"0"_s, ShortageOutcome::Lost)),
             u"transfer.not_in_transit(item=WDG-001, wanted=0, inTransit=10)"_s);
    QCOMPARE(outcome(d.resolve(d.ask(made), {})), u"transfer.nothing(number=XFR-2024-0001)"_s);
    const TransferDone mixed = must(
        d.resolve(d.ask(made), {{.lineId = widgets, .quantity = qty(u"2"_s), .outcome = ShortageOutcome::Lost},
                                {.lineId = widgets, .quantity = qty(u"1"_s), .outcome = ShortageOutcome::Damaged},
                                {.lineId = widgets, .quantity = qty(u"4"_s), .outcome = ShortageOutcome::SentBack}}));
    QCOMPARE(mixed.documents.size(), 2);
    const std::vector<Movement> losses = d.ledger.movements(mixed.documents[0].id);
    QCOMPARE(losses[0].reason, u"lost"_s);
    QCOMPARE(losses[1].reason, u"damaged"_s);
    const TransferLine line = mixed.transfer.lines[0];
    QCOMPARE(line.lost, qty(u"3"_s));
    QCOMPARE(line.sentBack, qty(u"4"_s));
    QCOMPARE(line.inTransit(), qty(u"3"_s));
    QCOMPARE(d.ledger.stock(d.widget, d.main), u"54 @ 999.00"_s);
    QCOMPARE(must(d.receive(d.ask(made))).transfer.state, Received); // it came
    QCOMPARE(d.ledger.stock(d.widget, d.store), u"43 @ 795.50"_s);
    QCOMPARE(d.ledger.differences(), QStringList());
}

void TestTransfers::onlyWhatIsWholeCompletes()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = d.shipped({d.goods(d.widget, u"50"_s)});
    QCOMPARE(outcome(d.complete(d.ask(made))), u"transfer.in_transit(number=XFR-2024-0001, quantity=50)"_s);
    must(d.receive(d.ask(made), {{.lineId = made.lines[0].id, .quantity = qty(u"48"_s)}}));
    QCOMPARE(outcome(d.complete(d.ask(made))), u"transfer.in_transit(number=XFR-2024-0001, quantity=2)"_s);
    must(d.receive(d.ask(made)));
    QCOMPARE(must(d.complete(d.ask(made))).transfer.state, Completed);
    QCOMPARE(outcome(d.complete(d.ask(made))),
             u"transfer.state.completed(number=XFR-2024-0001, step=complete, state=completed)"_s);
}

void TestTransfers::aRecallSendsEverythingBack()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = d.shipped({d.goods(d.widget, u"50"_s), d.goods(d.milk, u"3"_s, u"L1"_s)});
    must(d.receive(d.ask(made), {{.lineId = made.lines[0].id, .quantity = qty(u"10"_s)}}));
    const TransferDone recalled = must(d.recall(d.ask(made)));
    QCOMPARE(recalled.transfer.state, Recalled);
    QCOMPARE(recalled.transfer.inTransit(), Quantity());
    QCOMPARE(recalled.transfer.lines[0].sentBack, qty(u"40"_s));
    QCOMPARE(d.ledger.stock(d.widget, d.main), u"90 @ 1665.00"_s);
    QCOMPARE(d.ledger.lotOnHand(d.milk, d.main, u"L1"_s), qty(u"9"_s));
    QCOMPARE(d.transit(), u"0 @ 0.00"_s);
    QCOMPARE(d.receive(d.ask(made)).error().key, u"transfer.state.recalled"_s);
    QCOMPARE(d.ledger.differences(), QStringList());
}

void TestTransfers::aCancelledTransferMovesNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const auto cancel = [&](const Transfer &transfer) {
        const TransferRequest request = d.ask(transfer);
        return d.within([&](Transfers &all) { return all.cancel(request); });
    };
    const Transfer made = d.approved({d.goods(d.widget, u"50"_s)});
    const QString before = d.ledger.content();
    QCOMPARE(must(cancel(made)).transfer.state, Cancelled);
    QCOMPARE(d.ledger.content(), before);
    QCOMPARE(d.ship(d.ask(made)).error().key, u"transfer.state.cancelled"_s);
    const Transfer underWay = d.shipped({d.goods(d.widget, u"1"_s)});
    QCOMPARE(outcome(cancel(underWay)), u"transfer.state.shipped(number=XFR-2024-0002, step=cancel, state=shipped)"_s);
}

void TestTransfers::aReceiptIsTakenBackWithItsTransfer()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = d.shipped({d.goods(d.widget, u"50"_s)});
    const RowId widgets = made.lines[0].id;
    const TransferDone received =
        must(d.receive(d.ask(made), {{.lineId = widgets, .quantity = qty(u"45"_s), .found = qty(u"2"_s)}}));
    const TransferDone lost =
        must(d.resolve(d.ask(made), {{.lineId = widgets, .quantity = qty(u"5"_s), .outcome = ShortageOutcome::Lost}}));
    QCOMPARE(lost.transfer.state, Received);
    // Not behind its back.
    const QString before = d.everything();
    QCOMPARE(outcome(d.ledger.reverse(received.documents[0])),
             u"document.of_transfer(number=XRC-2024-0001, transfer=XFR-2024-0001)"_s);
    QCOMPARE(d.takeBack(d.ask(made), 4711).error().key, u"transfer.document_unknown"_s);
    QCOMPARE(d.everything(), before);

    const TransferDone found = must(d.takeBack(d.ask(made), received.documents[1].id));
    QCOMPARE(found.transfer.lines[0].found, Quantity());
    QCOMPARE(must(d.takeBack(d.ask(made), lost.documents[0].id)).transfer.state, PartiallyReceived);
    const TransferDone back = must(d.takeBack(d.ask(made), received.documents[0].id));
    QCOMPARE(back.transfer.state, Shipped);
    QCOMPARE(back.transfer.lines[0].inTransit(), qty(u"50"_s));
    QCOMPARE(d.transit(), u"50 @ 925.00"_s);
    QCOMPARE(d.ledger.stock(d.widget, d.store), u"0 @ 0.00"_s);
    QCOMPARE(d.takeBack(d.ask(made), received.documents[0].id).error().key, u"transfer.state.shipped"_s);
    QCOMPARE(d.ledger.differences(), QStringList());
}

void TestTransfers::aRetriedStepIsHarmless()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = d.approved({d.goods(d.widget, u"50"_s)});
    const TransferRequest shipping = d.ask(made);
    const TransferDone shipped = must(d.ship(shipping));
    const TransferRequest receiving = d.ask(made);
    const QList<ReceiveLine> lines{{.lineId = made.lines[0].id, .quantity = qty(u"20"_s)}};
    must(d.receive(receiving, lines));
    const QString before = d.everything();
    const TransferDone again = must(d.receive(receiving, lines));
    QVERIFY(again.alreadyDone);
    QCOMPARE(again.transfer, d.current(made));
    QVERIFY(must(d.ship(shipping)).alreadyDone);
    QCOMPARE(d.everything(), before);
    QVERIFY(!shipped.alreadyDone);
}

void TestTransfers::whoReadAnOlderVersionIsRefused()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer made = d.approved({d.goods(d.widget, u"50"_s)});
    const TransferRequest mine = d.ask(made), yours = d.ask(made);
    must(d.ship(mine));
    const QString before = d.everything();
    const auto refused = d.ship(yours);
    QCOMPARE(outcome(refused), u"transfer.changed(number=XFR-2024-0001)"_s);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    TransferRequest nobody = d.ask(made);
    nobody.transferId = 4711;
    QCOMPARE(outcome(d.ship(nobody)), u"transfer.missing()"_s);
    QCOMPARE(d.everything(), before);
}

// Each from its own connection, as two programs on one database do.
void TestTransfers::twoProgramsDoAStepOnce()
{
    Depot d(StoreUrl::Engine::Postgresql);
    SeededRng rng(7);
    const auto other = must(Session::open(d.ledger.url(), d.ledger.clock, rng, u"other"_s));
    const auto together = [&](const TransferRequest &mine, const TransferRequest &theirs,
                              const QList<ReceiveLine> &lines) {
        const auto receive = [&](Session &session, const TransferRequest &request) {
            return inTransaction(session.db(), [&] {
                return Transfers(session.db(), session.posting(), Actor::ofMachine(u"x"_s)).receive(request, lines);
            });
        };
        Result<TransferDone> second = fail(Error::Code::Cancelled, u"not_run"_s);
        std::thread thread([&] { second = receive(*other, theirs); });
        Result<TransferDone> first = receive(d.ledger.session(), mine);
        thread.join();
        return std::pair(first, second);
    };
    for (int round = 0; round < 5; ++round) {
        const Transfer made = d.shipped({d.goods(d.widget, u"10"_s)});
        const QList<ReceiveLine> some{{.lineId = made.lines[0].id, .quantity = qty(u"4"_s)}};
        // Two people who saw the same: one of them is too late.
        const auto [mine, theirs] = together(d.ask(made), d.ask(made), some);
        QCOMPARE(int(mine.has_value()) + int(theirs.has_value()), 1);
        const Error &late = mine ? theirs.error() : mine.error();
        QCOMPARE(late.toString(), u"transfer.changed(number=%1)"_s.arg(made.number));
        // One person who asked twice.
        const TransferRequest again = d.ask(made);
        const auto [once, twice] = together(again, again, some);
        STOWAGE_OK(once);
        STOWAGE_OK(twice);
        QCOMPARE(int(once->alreadyDone) + int(twice->alreadyDone), 1);
        QCOMPARE(d.current(made).lines[0].received, qty(u"8"_s));
    }
    QCOMPARE(d.ledger.differences(), QStringList());
}

void TestTransfers::theListTellsWhatIsUnderWay()
{
    QFETCH(StoreUrl::Engine, engine);
    Depot d(engine);
    const Transfer first = d.shipped({d.goods(d.widget, u"50"_s), d.goods(d.milk, u"3"_s, u"L1"_s)});
    must(d.receive(d.ask(first), {{.lineId = first.lines[0].id, .quantity = qty(u"48"_s)}}));
    must(d.save(d.draft({d.goods(d.widget, u"1"_s)})));
    TransferListing listing(d.ledger.db());
    const auto numbers = [&](const TransferFilter &filter) {
        QStringList all;
        for (const TransferRow &row : must(listing.page(filter)))
            all << row.number;
        if (must(listing.index(filter)).count != all.size())
            all << u"counted otherwise"_s;
        return all;
    };
    QCOMPARE(numbers({}), (QStringList{u"XFR-2024-0002"_s, u"XFR-2024-0001"_s}));
    QCOMPARE(numbers({.states = {Draft, Completed}}), QStringList{u"XFR-2024-0002"_s});
    QCOMPARE(numbers({.locationId = d.store, .search = u"xfr-2024-0001"_s}), QStringList{u"XFR-2024-0001"_s});
    QCOMPARE(numbers({.locationId = d.ledger.transitLocation()}), QStringList());
    QCOMPARE(numbers({.search = u"RESTOCK"_s}).size(), 2);
    const TransferRow row = must(listing.page({.states = {PartiallyReceived}})).first();
    QCOMPARE(row.fromCode, u"MAIN"_s);
    QCOMPARE(row.toCode, u"STORE"_s);
    QCOMPARE(row.lineCount, 2);
    QCOMPARE(row.inTransit, qty(u"5"_s));
    QCOMPARE(row.inTransitValue, Money::fromMinor(4300));
    QVERIFY(row.shippedAt.has_value());
    QCOMPARE(numbers({.fromLocationId = d.main}).size(), 2);
    QCOMPARE(numbers({.toLocationId = d.main}), QStringList());
    QCOMPARE(numbers({.from = QDate(2024, 6, 1), .to = QDate(2024, 6, 1)}).size(), 2);
    QCOMPARE(numbers({.from = QDate(2024, 6, 2)}), QStringList());
}

namespace {

// Something that somebody asks of one of three transfers; most of it is out of turn.
struct Ask {
    TransferStep step = TransferStep::Save;
    std::size_t which = 0;
    int number = 0; // what is asked is made of it
};

void showValue(const Ask &ask, std::ostream &out)
{
    out << "\n  " << qPrintable(transferStepName(ask.step)) << " of " << ask.which << " with " << ask.number;
}

rc::Gen<Ask> anAsk()
{
    using enum TransferStep;
    return rc::gen::apply([](TransferStep step, std::size_t which, int number) { return Ask{step, which, number}; },
                          rc::gen::weightedElement<TransferStep>({{1, Save},
                                                                  {4, Submit},
                                                                  {4, Approve},
                                                                  {1, Reject},
                                                                  {1, Reopen},
                                                                  {6, Ship},
                                                                  {8, Receive},
                                                                  {5, Resolve},
                                                                  {3, TakeBack},
                                                                  {3, Complete},
                                                                  {1, Cancel},
                                                                  {1, Recall}}),
                          rc::gen::inRange<std::size_t>(0, 3), rc::gen::inRange(0, 60));
}

class RandomRun {
public:
    explicit RandomRun(Depot &depot) : d(depot)
    {
        d.actor = d.ana;
        for (int i = 0; i < 3; ++i) {
            m_transfers.push_back(must(
                d.save(d.draft({d.goods(d.widget, QString::number(7 + 11 * i)), d.goods(d.milk, u"1.5"_s, u"L1"_s)}))));
        }
    }

    void play(const Ask &ask)
    {
        const Transfer before = d.current(m_transfers[ask.which]);
        const TransferRequest request = d.ask(before, u"as it is"_s);
        const Actor people[] = {d.ana, d.ben, d.cara, Actor::ofMachine(u"tester"_s)};
        d.actor = people[ask.number % 4];
        const QString untouched = d.papers();
        const Result<TransferDone> done = d.within([&](Transfers &all) { return perform(all, ask, before, request); });
        const Transfer after = d.current(before);
        if (!done) {
            const bool outOfTurn = done.error().key.startsWith("transfer.state."_L1);
            RC_ASSERT(!outOfTurn || !isPossible(ask.step, before.state));
            RC_ASSERT(done.error().code != Error::Code::Corrupt && done.error().code != Error::Code::Storage);
            RC_ASSERT(d.papers() == untouched);
            return;
        }
        RC_ASSERT(isPossible(ask.step, before.state));
        RC_ASSERT(after.version == before.version + 1);
        RC_ASSERT(after == done->transfer);
        RC_ASSERT(after.number == before.number);
        if (ask.step == TransferStep::Approve)
            RC_ASSERT(d.actor.login() != before.createdBy);
        for (const PostedDocument &document : done->documents) {
            if (ask.step == TransferStep::Receive || ask.step == TransferStep::Resolve
                || ask.step == TransferStep::Approve)
                m_documents[ask.which].push_back(document.id);
        }
    }

    // The papers say what the ledger says, and nothing came or went but what they tell.
    void check()
    {
        checkApprovals();
        Quantity found, lost;
        for (const Transfer &each : m_transfers) {
            const Transfer transfer = d.current(each);
            const bool gone = transfer.shipping.shippedAt.has_value();
            for (const TransferLine &line : transfer.lines) {
                found += line.found;
                lost += line.lost;
                Query way = d.ledger.db().query("SELECT quantity FROM transit WHERE ship_seq = ?", line.shipSeq);
                const Quantity underWay = way.next() ? way.quantity(0) : Quantity();
                RC_ASSERT(line.inTransit() == underWay);
                RC_ASSERT(!line.inTransit().isNegative());
                RC_ASSERT(gone || line.shipped.isZero());
            }
            if (transfer.state == Completed || transfer.state == Received || transfer.state == Recalled)
                RC_ASSERT(transfer.inTransit().isZero());
            if (transfer.state == Shipped || transfer.state == PartiallyReceived)
                RC_ASSERT(transfer.inTransit().isPositive());
        }
        const Quantity owned = Quantity::fromScaled(d.ledger.count(
            "SELECT CAST(coalesce(sum(quantity), 0) AS BIGINT) FROM (SELECT on_hand AS quantity FROM stock_level"
            " UNION ALL SELECT quantity FROM transit) AS owned"));
        RC_ASSERT(owned == qty(u"109"_s) + found - lost);
        const QStringList differences = d.ledger.differences();
        if (!differences.isEmpty())
            RC_FAIL(differences.join(u'\n').toStdString());
    }

private:
    // Nobody said yes to their own, every yes was to the very lines that were asked about, and what somebody who is
    // known wrote off or found was agreed to.
    void checkApprovals()
    {
        for (const Transfer &each : m_transfers) {
            const Transfer transfer = d.current(each);
            bool released = false;
            for (const Approval &approval : d.approvals(transfer)) {
                if (approval.decision != Decision::Approved)
                    continue;
                RC_ASSERT(approval.decidedBy != transfer.createdBy && approval.decidedBy != approval.askedBy);
                const QList<TransferClaim> claims = must(TransferRuleStore(d.ledger.db()).claims(approval.id));
                for (const TransferClaim &claim : claims)
                    RC_ASSERT(approval.decidedBy != claim.claimedBy);
                released = released || (approval.step == "warehouse_manager"_L1 && claims.isEmpty());
                if (approval.step == "store_manager"_L1)
                    RC_ASSERT(approval.linesHash == transferDigest(transfer));
            }
            const bool byTheMachine = std::ranges::any_of(
                must(TransferStore(d.ledger.db()).events(transfer.id)), [](const TransferEvent &event) {
                    return event.step == TransferStep::Submit && event.user == "tester"_L1;
                });
            RC_ASSERT(released || byTheMachine || !transfer.shipping.shippedAt);
        }
    }

    Result<TransferDone> perform(Transfers &all, const Ask &ask, const Transfer &transfer,
                                 const TransferRequest &request)
    {
        using enum TransferStep;
        const TransferLine &line = transfer.lines[ask.number % 2];
        const Quantity part = Quantity::fromInt(ask.number % 7);
        switch (ask.step) {
        case Save:
            return all.save(transfer).map([](const Transfer &saved) { return TransferDone{saved, {}, false}; });
        case Submit:
            return all.submit(request);
        case Approve:
        case Reject: {
            const QList<Approval> asked = d.approvals(transfer);
            const RowId last = asked.isEmpty() ? 0 : asked.last().id;
            return all.decide(request, last,
                              ask.step == Approve ? TransferDecision::Approve : TransferDecision::Reject);
        }
        case Reopen:
            return all.reopen(request);
        case Ship:
            return ask.number % 2 == 0 ? all.ship(request) : all.ship(request, {{line.id, part}});
        case Receive:
            if (ask.number % 5 == 0)
                return all.receive(request);
            return all.receive(
                request,
                {{.lineId = line.id, .quantity = part, .found = Quantity::fromInt(ask.number % 11 == 0 ? 2 : 0)}});
        case Resolve:
            return all.resolve(
                request,
                {{.lineId = line.id, .quantity = part, .outcome = static_cast<ShortageOutcome>(ask.number % 4)}});
        case TakeBack: {
            const std::vector<RowId> &known = m_documents[ask.which];
            const auto place = static_cast<std::size_t>(ask.number);
            return all.takeBack(request, known.empty() ? 0 : known[place % known.size()]);
        }
        case Complete:
            return all.complete(request);
        case Cancel:
            return all.cancel(request);
        case Recall:
            return all.recall(request);
        }
        Q_UNREACHABLE();
    }

    Depot &d;
    std::vector<Transfer> m_transfers;
    std::map<std::size_t, std::vector<RowId>> m_documents;
};

} // namespace

void TestTransfers::randomStepsKeepEverythingRight()
{
    QFETCH(StoreUrl::Engine, engine);
    QVERIFY(rc::check("no illegal transition, nothing lost, verify clean", [&] {
        const auto asks = *rc::gen::container<std::vector<Ask>>(anAsk());
        Depot depot(engine);
        RandomRun run(depot);
        for (const Ask &ask : asks)
            run.play(ask);
        run.check();
    }));
}

STOWAGE_SUITE(TestTransfers)
#include "tst_transfers.moc"
