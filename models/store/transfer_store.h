// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/transfer_list.h"
#include "models/store/connection.h"

namespace stowage {

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
    explicit TransferStore(Connection &db) : m_db(db) { }

    Result<std::optional<Transfer>> transfer(RowId id);
    Result<std::optional<Transfer>> byUuid(const QByteArray &uuid);
    Result<std::optional<Transfer>> byNumber(const QString &number);

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
