// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"
#include "models/domain/transfer.h"
#include "models/store/connection.h"

#include <optional>

namespace stowage {

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
    bool operator==(const TransferEvent &) const = default;
};

struct TransferFilter {
    QList<TransferState> states; // empty for all
    RowId locationId = 0; // from or to there, or what lies in it
    QString text; // the beginning of a number or a reference
};

// A transfer as a list shows it.
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
};

// A document that a transfer posted.
struct TransferDocument {
    RowId documentId = 0;
    RowId transferId = 0;
    QString transferNumber;
    TransferStep step = TransferStep::Ship; // that posted it
    bool takenBack = false;
};

// Transfers as papers, and the documents that posted them. It knows no rule: operations/transfer does.
class TransferStore {
public:
    static constexpr int rowsMax = 200;

    explicit TransferStore(Connection &db) : m_db(db) { }

    Result<std::optional<Transfer>> transfer(RowId id);
    Result<std::optional<Transfer>> byUuid(const QByteArray &uuid);
    Result<std::optional<Transfer>> byNumber(const QString &number);
    // Newest first, at most rowsMax; `before` is the id of the last row of the page before.
    Result<QList<TransferRow>> list(const TransferFilter &filter, RowId before = 0);

    // Gives it, and its lines, their ids.
    Done insert(Transfer &transfer);
    // Moves it from this version to the next, and keeps others from it until the transaction ends; false when it has
    // another.
    Result<bool> claim(RowId id, int version);
    // All but number, writer and version; of lines, their figures.
    Done update(const Transfer &transfer);
    // Of a draft: other lines in place of those it has. Gives new ones their ids.
    Done replaceLines(Transfer &transfer);

    Result<std::optional<RowId>> transferOfStep(const QByteArray &stepUuid);
    // Gives the event its id.
    Done addEvent(RowId transferId, TransferEvent &event);
    Result<QList<TransferEvent>> events(RowId transferId);
    Done addDocument(RowId documentId, RowId transferId, RowId eventId);
    Result<std::optional<TransferDocument>> document(RowId documentId);
    Done markTakenBack(RowId documentId);
    // What is in transit of a shipment, by the ledger.
    Result<Money> valueInTransit(qint64 shipSeq);

private:
    Result<std::optional<Transfer>> one(Query row);
    Done insertLine(RowId transferId, int position, TransferLine &line);

    Connection &m_db;
};

} // namespace stowage
