// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/adjustment_store.h"

#include "models/store/lookup.h"

namespace stowage {

#define STOWAGE_ADJUSTMENT                                                                                             \
    "SELECT a.id, a.uuid, coalesce(a.number, ''), a.state, a.effective_at, a.location_id, a.reason, a.reference,"      \
    " a.notes, a.created_by, a.created_at, a.updated_at, a.document_id, a.value, a.version, d.reversed_by_id"          \
    " FROM adjustment a LEFT JOIN document d ON d.id = a.document_id "

Result<std::optional<Adjustment>> AdjustmentStore::byId(RowId id)
{
    return read(m_db.query(STOWAGE_ADJUSTMENT "WHERE a.id = ?", id));
}

Result<std::optional<Adjustment>> AdjustmentStore::byUuid(const QByteArray &uuid)
{
    return read(m_db.query(STOWAGE_ADJUSTMENT "WHERE a.uuid = ?", uuid));
}

Result<std::optional<Adjustment>> AdjustmentStore::read(Query row)
{
    std::optional<Adjustment> found;
    if (row.next()) {
        found = Adjustment{.id = row.int64(0),
                           .uuid = row.blob(1),
                           .number = row.text(2),
                           .state = static_cast<AdjustmentState>(row.int32(3)),
                           .effectiveAt = row.int64(4),
                           .locationId = row.isNull(5) ? 0 : row.int64(5),
                           .reason = row.text(6),
                           .reference = row.text(7),
                           .notes = row.text(8),
                           .createdBy = row.text(9),
                           .createdAt = row.int64(10),
                           .updatedAt = row.int64(11),
                           .documentId = row.isNull(12) ? 0 : row.int64(12),
                           .version = row.int32(14)};
        if (!row.isNull(13))
            found->value = row.money(13);
        if (!row.isNull(15))
            found->state = AdjustmentState::Reversed;
    }
    STOWAGE_TRY(row.done());
    if (found)
        STOWAGE_TRY(readLines(*found));
    return found;
}

Done AdjustmentStore::readLines(Adjustment &adjustment)
{
    Query row = m_db.query("SELECT uid, item_id, location_id, lot, expires, quantity, unit_cost, reason, notes,"
                           " stock_before, value FROM adjustment_line WHERE adjustment_id = ? ORDER BY line",
                           adjustment.id);
    while (row.next()) {
        AdjustmentLine line{.uid = row.text(0),
                            .itemId = row.int64(1),
                            .locationId = row.isNull(2) ? 0 : row.int64(2),
                            .lot = row.text(3),
                            .expires = QDate::fromString(row.text(4), Qt::ISODate),
                            .quantity = row.quantity(5),
                            .unitCost = row.maybeUnitCost(6),
                            .reason = row.text(7),
                            .notes = row.text(8),
                            .stockBefore = row.maybeQuantity(9)};
        if (!row.isNull(10))
            line.value = row.money(10);
        adjustment.lines << line;
    }
    return row.done();
}

Result<RowId> AdjustmentStore::insert(const Adjustment &adjustment)
{
    Adjustment stored = adjustment;
    STOWAGE_LET(
        id, insertedId(m_db.query("INSERT INTO adjustment (uuid, state, effective_at, location_id, reason,"
                                  " reference, notes, created_by, created_at, updated_at)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                                  adjustment.uuid, adjustment.state, adjustment.effectiveAt,
                                  idOrNull(adjustment.locationId), adjustment.reason, adjustment.reference,
                                  adjustment.notes, adjustment.createdBy, adjustment.createdAt, adjustment.updatedAt)));
    stored.id = id;
    STOWAGE_TRY(insertLines(stored));
    return id;
}

Result<bool> AdjustmentStore::update(const Adjustment &adjustment)
{
    const auto number = adjustment.number.isEmpty() ? std::nullopt : std::optional(adjustment.number);
    STOWAGE_LET(changed,
                m_db.run("UPDATE adjustment SET number = ?, state = ?, effective_at = ?, location_id = ?, reason = ?,"
                         " reference = ?, notes = ?, updated_at = ?, document_id = ?, value = ?, version = ?"
                         " WHERE id = ? AND version = ?",
                         number, adjustment.state, adjustment.effectiveAt, idOrNull(adjustment.locationId),
                         adjustment.reason, adjustment.reference, adjustment.notes, adjustment.updatedAt,
                         idOrNull(adjustment.documentId), adjustment.value, adjustment.version, adjustment.id,
                         adjustment.version - 1));
    if (changed == 0)
        return false;
    STOWAGE_TRY(m_db.run("DELETE FROM adjustment_line WHERE adjustment_id = ?", adjustment.id));
    STOWAGE_TRY(insertLines(adjustment));
    return true;
}

Done AdjustmentStore::insertLines(const Adjustment &adjustment)
{
    int number = 0;
    for (const AdjustmentLine &line : adjustment.lines) {
        STOWAGE_TRY(
            m_db.run("INSERT INTO adjustment_line (adjustment_id, line, uid, item_id, location_id, lot, expires,"
                     " quantity, unit_cost, reason, notes, stock_before, value)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     adjustment.id, ++number, line.uid, line.itemId, idOrNull(line.locationId), line.lot,
                     line.expires.toString(Qt::ISODate), line.quantity, line.unitCost, line.reason, line.notes,
                     line.stockBefore, line.value));
    }
    return {};
}

Done AdjustmentStore::remove(RowId id)
{
    STOWAGE_TRY(m_db.run("DELETE FROM adjustment_line WHERE adjustment_id = ?", id));
    return discard(m_db.run("DELETE FROM adjustment WHERE id = ?", id));
}

Result<QList<AdjustmentLimit>> AdjustmentStore::limits()
{
    QList<AdjustmentLimit> limits;
    Query row = m_db.query("SELECT role, reason, amount FROM adjustment_limit ORDER BY role, reason");
    while (row.next())
        limits << AdjustmentLimit{row.text(0), row.text(1), row.money(2)};
    STOWAGE_TRY(row.done());
    return limits;
}

Done AdjustmentStore::replaceLimits(const QList<AdjustmentLimit> &limits)
{
    STOWAGE_TRY(m_db.run("DELETE FROM adjustment_limit"));
    for (const AdjustmentLimit &limit : limits) {
        STOWAGE_TRY(m_db.run("INSERT INTO adjustment_limit (role, reason, amount) VALUES (?, ?, ?)", limit.role,
                             limit.reason, limit.amount));
    }
    return {};
}

} // namespace stowage
