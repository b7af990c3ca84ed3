// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transfer_store.h"

#include "models/store/lookup.h"

#include <QHash>

namespace stowage {

namespace {

#define STOWAGE_TRANSFER_COLUMNS                                                                                       \
    "id, uuid, number, state, date, from_location_id, to_location_id, reference, notes, shipping_method,"              \
    " tracking_number, shipped_at, estimated_delivery, actual_delivery, created_by, created_at, updated_at, version"

std::optional<Instant> maybeInstant(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.int64(column));
}

Transfer readTransfer(const Query &row)
{
    return {.id = row.int64(0),
            .uuid = row.blob(1),
            .number = row.text(2),
            .state = static_cast<TransferState>(row.int32(3)),
            .date = QDate::fromString(row.text(4), Qt::ISODate),
            .fromLocationId = row.int64(5),
            .toLocationId = row.int64(6),
            .reference = row.text(7),
            .notes = row.text(8),
            .shipping = {.method = row.text(9),
                         .trackingNumber = row.text(10),
                         .shippedAt = maybeInstant(row, 11),
                         .estimatedDelivery = maybeInstant(row, 12),
                         .actualDelivery = maybeInstant(row, 13)},
            .createdBy = row.text(14),
            .createdAt = row.int64(15),
            .updatedAt = row.int64(16),
            .version = row.int32(17)};
}

TransferLine readLine(const Query &row)
{
    return {.id = row.int64(0),
            .itemId = row.int64(1),
            .locationId = row.isNull(2) ? 0 : row.int64(2),
            .lot = row.text(3),
            .requested = row.quantity(4),
            .shipped = row.quantity(5),
            .received = row.quantity(6),
            .found = row.quantity(7),
            .lost = row.quantity(8),
            .sentBack = row.quantity(9),
            .unitCost = row.maybeUnitCost(10),
            .totalCost = row.money(11),
            .notes = row.text(12),
            .shipSeq = row.isNull(13) ? 0 : row.int64(13)};
}

SqlValue seqOrNull(qint64 seq)
{
    return seq == 0 ? SqlValue() : SqlValue(seq);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Result<std::optional<Transfer>> TransferStore::one(Query row)
{
    std::optional<Transfer> transfer;
    if (row.next())
        transfer = readTransfer(row);
    STOWAGE_TRY(row.done());
    if (!transfer)
        return transfer;
    Query line =
        m_db.query("SELECT id, item_id, location_id, lot, requested, shipped, received, found, lost, sent_back,"
                   " unit_cost, total_cost, notes, ship_seq FROM transfer_line WHERE transfer_id = ?"
                   " ORDER BY position",
                   transfer->id);
    while (line.next())
        transfer->lines << readLine(line);
    STOWAGE_TRY(line.done());
    return transfer;
}

Result<std::optional<Transfer>> TransferStore::transfer(RowId id)
{
    return one(m_db.query("SELECT " STOWAGE_TRANSFER_COLUMNS " FROM transfer WHERE id = ?", id));
}

Result<std::optional<Transfer>> TransferStore::byUuid(const QByteArray &uuid)
{
    return one(m_db.query("SELECT " STOWAGE_TRANSFER_COLUMNS " FROM transfer WHERE uuid = ?", uuid));
}

Result<std::optional<Transfer>> TransferStore::byNumber(const QString &number)
{
    return one(m_db.query("SELECT " STOWAGE_TRANSFER_COLUMNS " FROM transfer WHERE number = ?", number));
}

Done TransferStore::insert(Transfer &transfer)
{
    const Shipping &shipping = transfer.shipping;
    STOWAGE_LET(id,
                insertedId(m_db.query(
                    "INSERT INTO transfer (uuid, number, state, date, from_location_id, to_location_id, reference,"
                    " notes, shipping_method, tracking_number, shipped_at, estimated_delivery, actual_delivery,"
                    " created_by, created_at, updated_at, version)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                    transfer.uuid, transfer.number, transfer.state, dayText(transfer.date), transfer.fromLocationId,
                    transfer.toLocationId, transfer.reference, transfer.notes, shipping.method, shipping.trackingNumber,
                    shipping.shippedAt, shipping.estimatedDelivery, shipping.actualDelivery, transfer.createdBy,
                    transfer.createdAt, transfer.updatedAt, transfer.version)));
    transfer.id = id;
    return replaceLines(transfer);
}

Result<bool> TransferStore::claim(RowId id, int version)
{
    return m_db.run("UPDATE transfer SET version = version + 1 WHERE id = ? AND version = ?", id, version)
        .map([](std::int64_t changed) { return changed > 0; });
}

Done TransferStore::update(const Transfer &transfer)
{
    const Shipping &shipping = transfer.shipping;
    STOWAGE_TRY(m_db.run("UPDATE transfer SET state = ?, date = ?, from_location_id = ?, to_location_id = ?,"
                         " reference = ?, notes = ?, shipping_method = ?, tracking_number = ?, shipped_at = ?,"
                         " estimated_delivery = ?, actual_delivery = ?, updated_at = ? WHERE id = ?",
                         transfer.state, dayText(transfer.date), transfer.fromLocationId, transfer.toLocationId,
                         transfer.reference, transfer.notes, shipping.method, shipping.trackingNumber,
                         shipping.shippedAt, shipping.estimatedDelivery, shipping.actualDelivery, transfer.updatedAt,
                         transfer.id));
    for (const TransferLine &line : transfer.lines) {
        STOWAGE_TRY(m_db.run("UPDATE transfer_line SET shipped = ?, received = ?, found = ?, lost = ?, sent_back = ?,"
                             " unit_cost = ?, total_cost = ?, ship_seq = ? WHERE id = ?",
                             line.shipped, line.received, line.found, line.lost, line.sentBack, line.unitCost,
                             line.totalCost, seqOrNull(line.shipSeq), line.id));
    }
    return {};
}

Done TransferStore::replaceLines(Transfer &transfer)
{
    STOWAGE_TRY(m_db.run("DELETE FROM transfer_line WHERE transfer_id = ?", transfer.id));
    int position = 0;
    for (TransferLine &line : transfer.lines)
        STOWAGE_TRY(insertLine(transfer.id, ++position, line));
    return {};
}

Done TransferStore::insertLine(RowId transferId, int position, TransferLine &line)
{
    STOWAGE_LET(id, insertedId(m_db.query("INSERT INTO transfer_line (transfer_id, position, item_id, location_id, lot,"
                                          " requested, notes) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                                          transferId, position, line.itemId, idOrNull(line.locationId), line.lot,
                                          line.requested, line.notes)));
    line.id = id;
    return {};
}

Result<std::optional<RowId>> TransferStore::transferOfStep(const QByteArray &stepUuid)
{
    return firstId(m_db.query("SELECT transfer_id FROM transfer_step WHERE uuid = ?", stepUuid));
}

Done TransferStore::addEvent(RowId transferId, TransferEvent &event)
{
    STOWAGE_LET(
        id, insertedId(m_db.query("INSERT INTO transfer_step (transfer_id, uuid, step, state, user_name,"
                                  " done_at, notes) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                                  transferId, event.uuid, event.step, event.state, event.user, event.at, event.notes)));
    event.id = id;
    return {};
}

Result<QList<TransferEvent>> TransferStore::events(RowId transferId)
{
    QList<TransferEvent> events;
    QHash<RowId, qsizetype> places;
    Query row = m_db.query("SELECT id, uuid, step, state, user_name, done_at, notes FROM transfer_step"
                           " WHERE transfer_id = ? ORDER BY id",
                           transferId);
    while (row.next()) {
        places.insert(row.int64(0), events.size());
        events << TransferEvent{.id = row.int64(0),
                                .uuid = row.blob(1),
                                .step = static_cast<TransferStep>(row.int32(2)),
                                .state = static_cast<TransferState>(row.int32(3)),
                                .user = row.text(4),
                                .at = row.int64(5),
                                .notes = row.text(6)};
    }
    STOWAGE_TRY(row.done());
    Query posted = m_db.query("SELECT p.step_id, d.number, d.id FROM transfer_document p JOIN document d"
                              " ON d.id = p.document_id WHERE p.transfer_id = ? ORDER BY d.id",
                              transferId);
    while (posted.next()) {
        TransferEvent &event = events[places.value(posted.int64(0))];
        event.documents << posted.text(1);
        event.documentIds << posted.int64(2);
    }
    STOWAGE_TRY(posted.done());
    return events;
}

Done TransferStore::addDocument(RowId documentId, RowId transferId, RowId eventId)
{
    return discard(m_db.run("INSERT INTO transfer_document (document_id, transfer_id, step_id) VALUES (?, ?, ?)",
                            documentId, transferId, eventId));
}

Result<std::optional<TransferDocument>> TransferStore::document(RowId documentId)
{
    std::optional<TransferDocument> document;
    Query row = m_db.query(
        "SELECT p.transfer_id, t.number, s.step, p.taken_back FROM transfer_document p"
        " JOIN transfer t ON t.id = p.transfer_id JOIN transfer_step s ON s.id = p.step_id WHERE p.document_id = ?",
        documentId);
    if (row.next())
        document = TransferDocument{documentId, row.int64(0), row.text(1), static_cast<TransferStep>(row.int32(2)),
                                    row.boolean(3)};
    STOWAGE_TRY(row.done());
    return document;
}

Done TransferStore::markTakenBack(RowId documentId)
{
    return discard(m_db.run("UPDATE transfer_document SET taken_back = 1 WHERE document_id = ?", documentId));
}

Result<Money> TransferStore::valueInTransit(qint64 shipSeq)
{
    Money value;
    Query row = m_db.query("SELECT value FROM transit WHERE ship_seq = ?", shipSeq);
    if (row.next())
        value = row.money(0);
    STOWAGE_TRY(row.done());
    return value;
}

} // namespace stowage
