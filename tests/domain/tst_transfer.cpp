// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/transfer.h"
#include "tests/support/suite.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <functional>

using namespace stowage;

namespace {

using enum TransferState;

const QList<TransferState> states{Draft,    PendingApproval, Approved, Shipped,   PartiallyReceived,
                                  Received, Completed,       Rejected, Cancelled, Recalled};

TransferLine lineOf(int shipped, int received = 0, int found = 0, int lost = 0, int sentBack = 0)
{
    TransferLine line;
    line.shipped = Quantity::fromInt(shipped);
    line.received = Quantity::fromInt(received);
    line.found = Quantity::fromInt(found);
    line.lost = Quantity::fromInt(lost);
    line.sentBack = Quantity::fromInt(sentBack);
    return line;
}

} // namespace

class TestTransfer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsPossibleWhereItBelongs_data();
    void everyStepIsPossibleWhereItBelongs();
    void aRefusalNamesStepAndState();
    void statesHaveTheNamesOfTheApi();
    void figuresTellTheState();
    void everyChangeGivesAnotherDigest();
};

void TestTransfer::everyStepIsPossibleWhereItBelongs_data()
{
    using enum TransferStep;
    QTest::addColumn<TransferStep>("step");
    QTest::addColumn<QList<TransferState>>("from");
    const QList<TransferState> onItsWay{Shipped, PartiallyReceived};
    const QList<std::pair<TransferStep, QList<TransferState>>> rows{
        {Save, {Draft}},
        {Submit, {Draft}},
        {Approve, {PendingApproval, Shipped, PartiallyReceived, Received}},
        {Reject, {PendingApproval, Shipped, PartiallyReceived, Received}},
        {Reopen, {PendingApproval, Approved, Rejected}},
        {Ship, {Approved}},
        {Receive, onItsWay},
        {Resolve, onItsWay},
        {TakeBack, {PartiallyReceived, Received}},
        {Complete, {Received}},
        {Cancel, {Draft, PendingApproval, Approved, Rejected}},
        {Recall, onItsWay},
    };
    for (const auto &[step, from] : rows)
        QTest::addRow("%s", qPrintable(transferStepName(step))) << step << from;
}

void TestTransfer::everyStepIsPossibleWhereItBelongs()
{
    QFETCH(TransferStep, step);
    QFETCH(QList<TransferState>, from);
    for (const TransferState state : states) {
        QCOMPARE(isPossible(step, state), from.contains(state));
        QCOMPARE(checkStep(step, state, {}).has_value(), from.contains(state));
    }
    QVERIFY(isFinal(Completed) && isFinal(Cancelled) && isFinal(Recalled));
    QVERIFY(!isFinal(Rejected) && !isFinal(Received));
}

void TestTransfer::aRefusalNamesStepAndState()
{
    const Done refused = checkStep(TransferStep::Receive, Draft, u"XFR-2024-0001"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().toString(), u"transfer.state.draft(number=XFR-2024-0001, step=receive, state=draft)"_s);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
}

void TestTransfer::statesHaveTheNamesOfTheApi()
{
    QStringList names;
    for (const TransferState state : states) {
        names << transferStateName(state);
        QCOMPARE(transferStateFromName(names.last()), std::optional(state));
    }
    QCOMPARE(names.join(u' '), u"draft pending_approval approved shipped partially_received received completed rejected"
                               " cancelled recalled"_s);
    QCOMPARE(transferStateFromName(u"lost"), std::nullopt);
    QCOMPARE(shortageOutcomeName(ShortageOutcome::SentBack), u"sent_back"_s);
}

void TestTransfer::figuresTellTheState()
{
    QCOMPARE(stateOfShipped({lineOf(50)}), Shipped);
    QCOMPARE(stateOfShipped({lineOf(50, 48)}), PartiallyReceived);
    QCOMPARE(stateOfShipped({lineOf(50, 48, 0, 2)}), Received);
    QCOMPARE(stateOfShipped({lineOf(50, 0, 0, 0, 50)}), Received);
    QCOMPARE(stateOfShipped({lineOf(50, 0, 1)}), PartiallyReceived);
    QCOMPARE(stateOfShipped({lineOf(50, 50), lineOf(3)}), PartiallyReceived);
    QCOMPARE(stateOfShipped({lineOf(50, 50), lineOf(0)}), Received);
    Transfer transfer;
    transfer.lines = {lineOf(50, 40, 7, 2, 1), lineOf(3)};
    QCOMPARE(transfer.inTransit(), Quantity::fromInt(10));
    QCOMPARE(transfer.lines.first().arrived(), Quantity::fromInt(47));
}

void TestTransfer::everyChangeGivesAnotherDigest()
{
    Transfer transfer;
    transfer.number = u"XFR-2024-0001"_s;
    transfer.fromLocationId = 1;
    transfer.toLocationId = 2;
    transfer.lines = {lineOf(0), lineOf(0)};
    transfer.lines[0].itemId = 7;
    transfer.lines[0].requested = Quantity::fromInt(5);
    const std::function<void(Transfer &)> changes[] = {
        [](Transfer &t) { t.number += u'x'; },
        [](Transfer &t) { t.fromLocationId = 3; },
        [](Transfer &t) { t.toLocationId = 3; },
        [](Transfer &t) { t.lines.removeLast(); },
        [](Transfer &t) { t.lines.swapItemsAt(0, 1); },
        [](Transfer &t) { t.lines[0].itemId = 8; },
        [](Transfer &t) { t.lines[0].locationId = 8; },
        [](Transfer &t) { t.lines[0].lot = u"L"_s; },
        [](Transfer &t) { t.lines[0].notes = u"L"_s; },
        [](Transfer &t) { t.lines[0].requested = Quantity::fromInt(6); },
        [](Transfer &t) { t.lines[0].shipped = Quantity::fromInt(6); },
        [](Transfer &t) { t.lines[0].received = Quantity::fromInt(6); },
        [](Transfer &t) { t.lines[0].found = Quantity::fromInt(6); },
        [](Transfer &t) { t.lines[0].lost = Quantity::fromInt(6); },
        [](Transfer &t) { t.lines[0].sentBack = Quantity::fromInt(6); },
    };
    QSet<QByteArray> digests{transferDigest(transfer)};
    for (const auto &change : changes) {
        Transfer other = transfer;
        change(other);
        digests << transferDigest(other);
    }
    QCOMPARE(digests.size(), std::ssize(changes) + 1);
    // What says nothing of goods leaves it as it is.
    Transfer same = transfer;
    same.state = Approved;
    same.version = 9;
    same.shipping.trackingNumber = u"INT-1"_s;
    QCOMPARE(transferDigest(same), transferDigest(transfer));
}

STOWAGE_SUITE(TestTransfer)
#include "tst_transfer.moc"
