// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/approval.h"
#include "models/domain/transfer.h"

namespace stowage {

// Which transfers a list shows.
struct TransferFilter {
    QList<TransferState> states; // empty for all
    RowId fromLocationId = 0; // or what lies in it
    RowId toLocationId = 0;
    RowId locationId = 0; // from or to there
    QString search; // the beginning of a number, a reference or a tracking number
    QDate from, to; // its date, both included
    std::optional<Instant> overdueAt; // only what should have arrived before then
    bool operator==(const TransferFilter &) const = default;
};

// Newest first.
struct TransferRow {
    RowId id = 0;
    QString number;
    TransferState state = TransferState::Draft;
    QDate date;
    QString fromCode, toCode;
    QString reference;
    int lineCount = 0;
    Quantity inTransit;
    Money inTransitValue; // by the ledger, as it is now
    std::optional<Instant> shippedAt, estimatedDelivery;
    QString createdBy;
    Instant updatedAt = 0;
    bool isOverdue = false; // when it was listed
    bool operator==(const TransferRow &) const = default;
};

// One step of a transfer's history.
struct TransferEvent {
    RowId id = 0;
    QByteArray uuid;
    TransferStep step = TransferStep::Save;
    TransferState state = TransferState::Draft; // after it
    QString user;
    Instant at = 0;
    QString notes;
    QStringList documents; // the numbers of what it posted
    QList<RowId> documentIds;
    bool operator==(const TransferEvent &) const = default;
};

// A transfer with all that is known of it.
struct TransferView {
    Transfer transfer;
    QList<TransferEvent> events;
    QList<Approval> approvals; // in the order they were asked
    QList<TransferClaim> claims; // in the order of their approvals
};

// Which goods in transit a list shows.
struct TransitFilter {
    RowId fromLocationId = 0; // or what lies in it
    RowId toLocationId = 0;
    QString search; // the beginning of an item's code, a transfer's number or its tracking number
    std::optional<Instant> overdueAt; // only what should have arrived before then
    bool operator==(const TransitFilter &) const = default;
};

// Goods that left and have not arrived, by the ledger. What left first comes first.
struct InTransitRow {
    qint64 shipSeq = 0;
    RowId transferId = 0; // 0 where no transfer was written
    RowId documentId = 0;
    QString number;
    RowId itemId = 0;
    QString itemCode, itemName, unit;
    QString lot;
    QString fromCode, toCode;
    Quantity quantity;
    Money value;
    Instant shippedAt = 0;
    std::optional<Instant> estimatedDelivery;
    QString trackingNumber;
    int ageDays = 0; // when it was listed, since it was shipped
    bool isOverdue = false; // when it was listed
    bool operator==(const InTransitRow &) const = default;
};

struct TransitTotals {
    std::int64_t rows = 0;
    std::int64_t overdue = 0;
    Money value;
    Instant oldest = 0; // 0 where there is none
};

} // namespace stowage
