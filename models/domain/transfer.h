// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/ids.h"
#include "models/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace stowage {

// Where a transfer stands. The number is stored: never renumber.
enum class TransferState {
    Draft = 1,
    PendingApproval = 2,
    Approved = 3,
    Shipped = 4,
    PartiallyReceived = 5, // something came, was lost or was sent back, and something is still in transit
    Received = 6, // nothing is in transit any more
    Completed = 7,
    Rejected = 8,
    Cancelled = 9, // before it shipped
    Recalled = 10, // after: what was in transit went back
};
QString transferStateName(TransferState state); // "partially_received": the API's name
std::optional<TransferState> transferStateFromName(QStringView name);
bool isFinal(TransferState state);

// What can be done to a transfer. The number is stored: never renumber.
enum class TransferStep {
    Save = 1, // changes its draft
    Submit = 2, // asks for approval, or is approved at once where none is needed
    Approve = 3, // a yes that it needs: before it ships, to what arrived, or to what is lost or found
    Reject = 4, // a no
    Reopen = 5, // makes it a draft again
    Ship = 6,
    Receive = 7,
    Resolve = 8, // says what became of what did not arrive
    TakeBack = 9, // reverses one of its receipts or losses
    Complete = 10,
    Cancel = 11,
    Recall = 12,
};
QString transferStepName(TransferStep step); // "take_back"
bool isPossible(TransferStep step, TransferState state);
// Errors: transfer.state.<state>{number, step, state}, such as transfer.state.draft: it stands where the step cannot
// be.
Done checkStep(TransferStep step, TransferState state, const QString &number);

// What becomes of goods that were shipped and have not arrived.
enum class ShortageOutcome { StillComing, Lost, Damaged, SentBack };
QString shortageOutcomeName(ShortageOutcome outcome); // "still_coming"

struct TransferLine {
    RowId id = 0;
    RowId itemId = 0;
    RowId locationId = 0; // the bin that it is picked from; the transfer's source where it is 0
    QString lot;
    Quantity requested;
    Quantity shipped;
    Quantity received; // of what was shipped
    Quantity found; // that came besides
    Quantity lost; // or damaged, on the way
    Quantity sentBack;
    std::optional<UnitCost> unitCost; // what one cost when it left
    Money totalCost; // what all that left cost
    QString notes;
    qint64 shipSeq = 0; // the movement that shipped it

    // What the API calls quantityReceived.
    Quantity arrived() const { return received + found; }
    Quantity inTransit() const { return shipped - received - lost - sentBack; }
    bool operator==(const TransferLine &) const = default;
};

struct Shipping {
    QString method; // "internal_delivery"
    QString trackingNumber;
    std::optional<Instant> shippedAt;
    std::optional<Instant> estimatedDelivery;
    std::optional<Instant> actualDelivery; // of what came last
    bool operator==(const Shipping &) const = default;
};

// The API's Stock Transfer Object: the paper. What it moves is in the ledger.
struct Transfer {
    RowId id = 0;
    QByteArray uuid; // made by who writes it, before it is first saved: a retry finds it
    QString number; // "XFR-2024-0001", given when it is first saved and kept by the document that ships it
    TransferState state = TransferState::Draft;
    QDate date;
    RowId fromLocationId = 0;
    RowId toLocationId = 0;
    QString reference;
    QString notes;
    Shipping shipping;
    QList<TransferLine> lines;
    QString createdBy;
    Instant createdAt = 0;
    Instant updatedAt = 0;
    int version = 0; // how often it was changed; 0 is new

    Quantity inTransit() const;
    Money totalValue() const;
    const TransferLine *line(RowId lineId) const; // null where there is none
    RowId placeOf(const TransferLine &line) const { return line.locationId != 0 ? line.locationId : fromLocationId; }
    bool operator==(const Transfer &) const = default;
};

// What somebody says was lost, damaged or found on the way. It counts once somebody else has agreed. The number is
// stored: never renumber.
enum class TransferDifference { Lost = 1, Damaged = 2, Found = 3 };
QString transferDifferenceName(TransferDifference kind); // "damaged", the reason that it posts with

struct TransferClaim {
    RowId id = 0;
    RowId approvalId = 0;
    RowId lineId = 0;
    TransferDifference kind = TransferDifference::Lost;
    Quantity quantity;
    RowId locationId = 0; // where it was found
    QString claimedBy;
    bool operator==(const TransferClaim &) const = default;
};

// Where a shipped transfer stands by its lines' figures.
TransferState stateOfShipped(const QList<TransferLine> &lines);

// SHA-256 of what an approval is given to: where it goes, and its lines. Any change of them gives another.
QByteArray transferDigest(const Transfer &transfer);
// The same of claims: what is claimed, and for a loss how much of its line is still in transit.
QByteArray claimsDigest(const Transfer &transfer, const QList<TransferClaim> &claims);

// It should have arrived: something of it is in transit after its estimated delivery.
bool isOverdue(TransferState state, const std::optional<Instant> &estimatedDelivery, Instant now);

} // namespace stowage
