// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace stowage {

// What people and both APIs call a movement.
enum class MovementKind { In, Out, Adjustment, Transfer }; // "in", "out", "adjustment", "transfer"

// What it is to the ledger. The number is stored and hashed: never renumber. A reversal has the role that it reverses
// and the opposite sign.
enum class MovementRole {
    Receipt = 1, // + from a supplier
    Issue = 2, // − to a customer
    Adjustment = 3, // ± correction, against the reason's counterpart
    Ship = 4, // − into transit
    Receive = 5, // + out of transit; `link` names its Ship
    CustomerReturn = 6, // + from a customer
    SupplierReturn = 7, // − back to a supplier
    TransitLoss = 8, // − lost or damaged on its way; `link` names its Ship
};

// Where the other end of a movement is, so that over all locations and counterparts everything sums to nothing.
enum class Counterpart { Supplier, Customer, Transit, Correction };

MovementKind kindOf(MovementRole role);
Counterpart counterpartOf(MovementRole role);
QString movementKindName(MovementKind kind);
std::optional<MovementKind> movementKindFromName(QStringView name);
// Whether the quantity's sign fits the role; a reversal has the opposite one. A number that is no role fits nothing.
bool signFits(MovementRole role, bool reversal, Quantity quantity);

// Stored and hashed: never renumber.
enum class DocumentKind {
    Receipt = 1,
    Issue = 2,
    Adjustment = 3,
    Transfer = 4, // ships; of one that takes no time, receives as well
    Count = 5,
    Reversal = 6,
    TransferReceipt = 7, // of what was shipped: at its destination, or sent back
    TransferLoss = 8, // of what was shipped and will not arrive
};
QString documentKindName(DocumentKind kind); // "receipt"
std::optional<DocumentKind> documentKindFromName(QStringView name);
QString documentPrefix(DocumentKind kind); // "RCV", "ISS", "ADJ", "XFR", "SC", "REV", "XRC", "XLS"
// "RCV-2024-0001". Each writer counts by itself, so none waits for another; all but the first put their id in between.
QString documentNumber(DocumentKind kind, int year, RowId writer, int count);

// What posts whole or not at all. Its lines are its movements.
struct Document {
    RowId id = 0;
    QByteArray uuid; // UUIDv7, made by the client before anything is sent or stored: a retry finds it
    DocumentKind kind = DocumentKind::Receipt;
    QString number; // "RCV-2024-0001", given when it posts
    Instant effectiveAt = 0; // when it counts for as-of reports
    Instant postedAt = 0;
    QString reference; // the supplier's or customer's own number
    QString referenceType; // "purchase_order"
    QString notes;
    QString reason; // header reason of an adjustment: "stock_count"
    QString user; // who posted it
    RowId locationId = 0; // the header's location, where it has one
    RowId toLocationId = 0; // of a transfer
    RowId reversesId = 0; // the document that this one takes back
    RowId reversedById = 0; // the one that took this back
    RowId importId = 0; // the import that brought it
    QByteArray sourceKey; // what an import knows it by, so that it comes once; empty otherwise
    qint64 firstSeq = 0; // its movements are firstSeq … firstSeq + lineCount − 1
    int lineCount = 0;
};

// One signed change of one item at one location. Posted, it never changes.
struct Movement {
    qint64 seq = 0; // order of posting, strictly increasing
    RowId documentId = 0;
    int line = 0; // from 1
    RowId itemId = 0;
    RowId locationId = 0;
    RowId lotId = 0; // 0 where the item has no lots
    MovementRole role = MovementRole::Receipt;
    bool reversal = false;
    Instant effectiveAt = 0; // its document's
    Quantity quantity; // signed
    std::optional<UnitCost> unitCost; // where the document gives one
    QString reason; // "damaged"; empty for most
    QString notes;
    qint64 link = 0; // the Ship of a Receive or a TransitLoss; the movement that a reversal takes back
    // At its location when it was posted, in order of posting; before is this less quantity. Of a TransitLoss, all that
    // is in transit of the item.
    Quantity balanceAfter;
    RowId writerId = 0;
    qint64 writerSeq = 0; // place in its writer's chain, from 1 without gaps
    QByteArray hash; // SHA-256 of the writer's previous hash and this movement's canonical bytes (chain.h)
};

// A batch or serial number of one item.
struct Lot {
    RowId id = 0;
    RowId itemId = 0;
    QString code;
    QDate expires; // invalid when it never does
};

// The projection of the ledger for one item at one location. Average cost is value ÷ onHand.
struct StockLevel {
    RowId itemId = 0;
    RowId locationId = 0;
    Quantity onHand;
    Quantity reserved;
    Quantity inTransit; // on its way to this location
    Quantity onOrder;
    Money value; // of onHand, by moving average; an estimate while onHand is negative
    std::optional<UnitCost> lastIssueCost, lastReceiptCost;
    Instant lastMovementAt = 0; // the latest effectiveAt here
    qint64 lastSeq = 0; // the movement that was last in effective order
};

// A class that groups a document's reasons. Built-in ones carry the API's codes and cannot be removed.
struct Reason {
    QString code; // "damaged"
    QString name;
    int direction = 0; // +1 only in, −1 only out, 0 either
    bool builtIn = false;
    bool active = true;
    bool operator==(const Reason &) const = default;
};

} // namespace stowage
