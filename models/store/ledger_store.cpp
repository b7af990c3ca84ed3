// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledger_store.h"

#include "models/domain/chain.h"
#include "models/store/ledger_scan.h"
#include "models/store/location_store.h"
#include "models/store/lookup.h"

namespace stowage {

namespace {

#define STOWAGE_DOCUMENT_COLUMNS                                                                                       \
    "id, uuid, kind, number, effective_at, posted_at, reference, reference_type, notes, reason, user_name, "           \
    "location_id, to_location_id, reverses_id, reversed_by_id, import_id, source_key, first_seq, line_count"

// Advisory locks are the whole database's: the table's own number keeps the companies in its schemas apart.
#define STOWAGE_ROW_OF(table) "(CAST(CAST('" table "' AS regclass) AS integer), CAST(? AS integer))"
// Items share this many locks: a server has room for a few thousand in all, and an import may name every item.
constexpr RowId itemLocks = 1024;
constexpr const char *lockItemSql = "SELECT pg_advisory_xact_lock" STOWAGE_ROW_OF("item");
constexpr const char *lockWriterSql = "SELECT pg_advisory_lock" STOWAGE_ROW_OF("writer");
constexpr const char *tryWriterSql =
    "SELECT CASE WHEN pg_try_advisory_lock" STOWAGE_ROW_OF("writer") " THEN 1 ELSE 0 END";

#define STOWAGE_MOVEMENT_COLUMNS                                                                                       \
    "seq, document_id, line, item_id, location_id, lot_id, role, reversal, effective_at, quantity, unit_cost, reason," \
    " notes, link, balance_after, writer_id, writer_seq, hash"

Movement readMovement(const Query &row)
{
    return {.seq = row.int64(0),
            .documentId = row.int64(1),
            .line = row.int32(2),
            .itemId = row.int64(3),
            .locationId = row.int64(4),
            .lotId = row.isNull(5) ? 0 : row.int64(5),
            .role = static_cast<MovementRole>(row.int32(6)),
            .reversal = row.boolean(7),
            .effectiveAt = row.int64(8),
            .quantity = row.quantity(9),
            .unitCost = row.maybeUnitCost(10),
            .reason = row.text(11),
            .notes = row.text(12),
            .link = row.isNull(13) ? 0 : row.int64(13),
            .balanceAfter = row.quantity(14),
            .writerId = row.int64(15),
            .writerSeq = row.int64(16),
            .hash = row.blob(17)};
}

Document readDocument(const Query &row)
{
    return Document{.id = row.int64(0),
                    .uuid = row.blob(1),
                    .kind = static_cast<DocumentKind>(row.int32(2)),
                    .number = row.text(3),
                    .effectiveAt = row.int64(4),
                    .postedAt = row.int64(5),
                    .reference = row.text(6),
                    .referenceType = row.text(7),
                    .notes = row.text(8),
                    .reason = row.text(9),
                    .user = row.text(10),
                    .locationId = row.isNull(11) ? 0 : row.int64(11),
                    .toLocationId = row.isNull(12) ? 0 : row.int64(12),
                    .reversesId = row.isNull(13) ? 0 : row.int64(13),
                    .reversedById = row.isNull(14) ? 0 : row.int64(14),
                    .importId = row.isNull(15) ? 0 : row.int64(15),
                    .sourceKey = row.isNull(16) ? QByteArray() : row.blob(16),
                    .firstSeq = row.int64(17),
                    .lineCount = row.int32(18)};
}

Result<std::optional<Document>> oneDocument(Query row)
{
    std::optional<Document> document;
    if (row.next())
        document = readDocument(row);
    STOWAGE_TRY(row.done());
    return document;
}

} // namespace

Done LedgerStore::lockItems(const std::set<RowId> &ids)
{
    if (m_db.isSqlite())
        return {};
    std::set<RowId> locks;
    for (const RowId id : ids)
        locks.insert(id % itemLocks);
    for (const RowId lock : locks)
        STOWAGE_TRY(m_db.run(lockItemSql, lock));
    return {};
}

Result<qint64> LedgerStore::reserveSeq(qint64 count)
{
    Query row = m_db.isSqlite() ? m_db.query("SELECT coalesce(max(seq), 0) + 1 FROM movement")
                                : m_db.query("SELECT reserve_seq(?)", count);
    if (row.next())
        return row.int64(0);
    return fail(row.done().error());
}

Result<std::optional<Document>> LedgerStore::documentByUuid(const QByteArray &uuid)
{
    return oneDocument(m_db.query("SELECT " STOWAGE_DOCUMENT_COLUMNS " FROM document WHERE uuid = ?", uuid));
}

Result<std::optional<Document>> LedgerStore::documentBySource(const QByteArray &sourceKey)
{
    return oneDocument(m_db.query("SELECT " STOWAGE_DOCUMENT_COLUMNS " FROM document WHERE source_key = ?", sourceKey));
}

Result<std::optional<Document>> LedgerStore::document(RowId id)
{
    return oneDocument(m_db.query("SELECT " STOWAGE_DOCUMENT_COLUMNS " FROM document WHERE id = ?", id));
}

Result<std::vector<Document>> LedgerStore::documentsOfImport(RowId importId)
{
    std::vector<Document> documents;
    Query row =
        m_db.query("SELECT " STOWAGE_DOCUMENT_COLUMNS " FROM document WHERE import_id = ? ORDER BY id", importId);
    while (row.next())
        documents.push_back(readDocument(row));
    STOWAGE_TRY(row.done());
    return documents;
}

Result<QByteArray> LedgerStore::importNumber(RowId importId)
{
    QByteArray number;
    Query row = m_db.query("SELECT number FROM import_batch WHERE id = ?", importId);
    if (row.next())
        number = row.text(0).toUtf8();
    STOWAGE_TRY(row.done());
    return number;
}

Result<RowId> LedgerStore::insertDocument(const Document &document)
{
#define STOWAGE_INSERT_DOCUMENT                                                                                        \
    "INSERT INTO document (uuid, kind, number, effective_at, posted_at, reference, reference_type, notes, reason,"     \
    " user_name, location_id, to_location_id, reverses_id, import_id, source_key, first_seq, line_count)"              \
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    // SQLite makes a table of what it returns, which takes as long as the row itself.
    const bool asks = m_db.isSqlite();
    Query row = m_db.query(asks ? STOWAGE_INSERT_DOCUMENT : STOWAGE_INSERT_DOCUMENT " RETURNING id", document.uuid,
                           document.kind, document.number, document.effectiveAt, document.postedAt, document.reference,
                           document.referenceType, document.notes, document.reason, document.user,
                           idOrNull(document.locationId), idOrNull(document.toLocationId),
                           idOrNull(document.reversesId), idOrNull(document.importId),
                           document.sourceKey.isEmpty() ? SqlValue() : SqlValue(document.sourceKey), document.firstSeq,
                           document.lineCount);
    RowId id = 0;
    while (row.next())
        id = row.int64(0);
    STOWAGE_TRY(row.done());
    return asks ? m_db.lastInsertId() : id;
}

Done LedgerStore::markReversed(RowId id, RowId reversedById)
{
    return discard(m_db.run("UPDATE document SET reversed_by_id = ? WHERE id = ?", reversedById, id));
}

Done LedgerStore::insertMovement(const Movement &movement)
{
    return discard(m_db.run(
        "INSERT INTO movement (seq, document_id, line, item_id, location_id, lot_id, role, reversal, effective_at,"
        " quantity, unit_cost, reason, notes, link, balance_after, writer_id, writer_seq, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        movement.seq, movement.documentId, movement.line, movement.itemId, movement.locationId,
        idOrNull(movement.lotId), movement.role, movement.reversal, movement.effectiveAt, movement.quantity,
        movement.unitCost, movement.reason, movement.notes, idOrNull(movement.link), movement.balanceAfter,
        movement.writerId, movement.writerSeq, movement.hash));
}

Result<std::vector<Movement>> LedgerStore::movementsOf(const Document &document)
{
    std::vector<Movement> movements;
    Query row = m_db.query("SELECT " STOWAGE_MOVEMENT_COLUMNS " FROM movement WHERE seq BETWEEN ? AND ? ORDER BY seq",
                           document.firstSeq, document.firstSeq + document.lineCount - 1);
    while (row.next())
        movements.push_back(readMovement(row));
    STOWAGE_TRY(row.done());
    return movements;
}

Result<std::optional<Movement>> LedgerStore::movement(qint64 seq)
{
    std::optional<Movement> movement;
    Query row = m_db.query("SELECT " STOWAGE_MOVEMENT_COLUMNS " FROM movement WHERE seq = ?", seq);
    if (row.next())
        movement = readMovement(row);
    STOWAGE_TRY(row.done());
    return movement;
}

Result<std::optional<QString>> LedgerStore::takenFrom(const Movement &ship)
{
    std::optional<QString> number;
    Query row = m_db.query("SELECT d.number FROM movement m JOIN document d ON d.id = m.document_id"
                           " WHERE m.item_id = ? AND m.link = ? AND m.role IN (5, 8) AND m.reversal = 0"
                           " AND m.document_id <> ? AND d.reversed_by_id IS NULL ORDER BY m.seq LIMIT 1",
                           ship.itemId, ship.seq, ship.documentId);
    if (row.next())
        number = row.text(0);
    STOWAGE_TRY(row.done());
    return number;
}

Result<std::vector<LedgerEntry>> LedgerStore::entriesOf(RowId itemId)
{
    std::vector<LedgerEntry> all;
    STOWAGE_TRY(scanLedger(m_db, itemId, itemId, [&](RowId, std::vector<LedgerEntry> &entries) -> Done {
        all = std::move(entries);
        return {};
    }));
    return all;
}

Result<QByteArray> LedgerStore::hashOf(qint64 seq)
{
    Query row = m_db.query("SELECT hash FROM movement WHERE seq = ?", seq);
    if (row.next())
        return row.blob(0);
    STOWAGE_TRY(row.done());
    return fail(Error::Code::NotFound, u"movement.missing"_s, {{u"seq"_s, QString::number(seq)}});
}

Result<std::optional<LedgerItem>> LedgerStore::item(RowId id)
{
    std::optional<LedgerItem> item;
    Query row =
        m_db.query("SELECT i.uid, i.code, i.tracked, i.type, i.lot_tracking, u.code, u.name, u.decimals, i.active,"
                   " i.category_id, i.minimum_stock, i.maximum_stock, i.reorder_point, i.reorder_quantity,"
                   " i.auto_reorder FROM item i JOIN unit u ON u.code = i.unit WHERE i.id = ?",
                   id);
    if (row.next()) {
        const bool stocked = row.boolean(2) && static_cast<ItemType>(row.int32(3)) == ItemType::Inventory;
        item = LedgerItem{id,
                          row.text(0).toUtf8(),
                          row.text(1),
                          stocked,
                          static_cast<LotTracking>(row.int32(4)),
                          {row.text(5), row.text(6), row.int32(7)},
                          row.boolean(8),
                          row.isNull(9) ? 0 : row.int64(9),
                          {row.maybeQuantity(10), row.maybeQuantity(11), row.maybeQuantity(12)},
                          row.maybeQuantity(13),
                          row.boolean(14)};
    }
    STOWAGE_TRY(row.done());
    return item;
}

Result<std::optional<LedgerLocation>> LedgerStore::location(RowId id)
{
    std::optional<LedgerLocation> location;
    Query row = m_db.query("SELECT uid, code, type, allow_negative FROM location WHERE id = ?", id);
    if (row.next())
        location = LedgerLocation{id, row.text(0).toUtf8(), row.text(1), row.text(2) == "transit"_L1, row.boolean(3)};
    STOWAGE_TRY(row.done());
    return location;
}

Result<RowId> LedgerStore::transitLocation()
{
    return LocationStore(m_db).transit();
}

Result<bool> LedgerStore::isWithin(RowId location, RowId outer)
{
    Query row = m_db.query("WITH RECURSIVE above (id, parent) AS (SELECT id, parent_id FROM location WHERE id = ?"
                           " UNION SELECT l.id, l.parent_id FROM location l JOIN above a ON a.parent = l.id)"
                           " SELECT count(*) FROM above WHERE id = ?",
                           location, outer);
    const bool within = row.next() && row.int64(0) > 0;
    STOWAGE_TRY(row.done());
    return within;
}

Result<std::vector<std::pair<QDate, UnitCost>>> LedgerStore::costHistory(RowId itemId)
{
    std::vector<std::pair<QDate, UnitCost>> history;
    Query row = m_db.query("SELECT valid_from, cost FROM item_cost WHERE item_id = ? ORDER BY valid_from", itemId);
    while (row.next())
        history.emplace_back(QDate::fromString(row.text(0), Qt::ISODate), row.unitCost(1));
    STOWAGE_TRY(row.done());
    return history;
}

Result<std::optional<LevelState>> LedgerStore::level(RowId itemId, RowId locationId)
{
    std::optional<LevelState> level;
    Query row = m_db.query("SELECT on_hand, value, last_issue_cost, last_receipt_cost, last_movement_at, last_seq,"
                           " reserved FROM stock_level WHERE item_id = ? AND location_id = ?",
                           itemId, locationId);
    if (row.next()) {
        level = LevelState{{row.quantity(0), row.money(1), row.maybeUnitCost(2), row.maybeUnitCost(3)},
                           row.int64(4),
                           row.int64(5),
                           row.quantity(6)};
    }
    STOWAGE_TRY(row.done());
    return level;
}

Done LedgerStore::saveLevel(RowId itemId, RowId locationId, const LevelState &level)
{
    return discard(
        m_db.run("INSERT INTO stock_level (item_id, location_id, on_hand, value, last_issue_cost, last_receipt_cost,"
                 " last_movement_at, last_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                 " ON CONFLICT (item_id, location_id) DO UPDATE SET on_hand = excluded.on_hand, value = excluded.value,"
                 " last_issue_cost = excluded.last_issue_cost, last_receipt_cost = excluded.last_receipt_cost,"
                 " last_movement_at = excluded.last_movement_at, last_seq = excluded.last_seq",
                 itemId, locationId, level.pool.quantity, level.pool.value, level.pool.lastIssueCost,
                 level.pool.lastReceiptCost, level.lastMovementAt, level.lastSeq));
}

Result<Quantity> LedgerStore::quantityAt(RowId itemId, RowId locationId, const QString &lot, Instant at)
{
    Query row = lot.isEmpty()
                    ? m_db.query("SELECT CAST(coalesce(sum(quantity), 0) AS BIGINT) FROM movement WHERE item_id = ?"
                                 " AND effective_at <= ? AND location_id = ?",
                                 itemId, at, locationId)
                    : m_db.query("SELECT CAST(coalesce(sum(quantity), 0) AS BIGINT) FROM movement WHERE item_id = ?"
                                 " AND effective_at <= ? AND location_id = ?"
                                 " AND lot_id = (SELECT id FROM lot WHERE item_id = ? AND code = ?)",
                                 itemId, at, locationId, itemId, lot);
    Quantity quantity;
    if (row.next())
        quantity = row.quantity(0);
    STOWAGE_TRY(row.done());
    return quantity;
}

Result<Money> LedgerStore::valueOf(RowId itemId)
{
    Money value;
    Query row = m_db.query("SELECT CAST((SELECT coalesce(sum(s.value), 0) FROM stock_level s WHERE s.item_id = ?)"
                           " + (SELECT coalesce(sum(t.value), 0) FROM transit t WHERE t.item_id = ?) AS BIGINT)",
                           itemId, itemId);
    if (row.next())
        value = row.money(0);
    STOWAGE_TRY(row.done());
    return value;
}

Done LedgerStore::saveInTransit(RowId itemId)
{
    STOWAGE_TRY(m_db.run("INSERT INTO stock_level (item_id, location_id)"
                         " SELECT DISTINCT item_id, to_location_id FROM transit WHERE item_id = ?"
                         " ON CONFLICT (item_id, location_id) DO NOTHING",
                         itemId));
    return discard(m_db.run("UPDATE stock_level SET in_transit = CAST(coalesce((SELECT sum(quantity) FROM transit"
                            " WHERE transit.item_id = stock_level.item_id"
                            " AND transit.to_location_id = stock_level.location_id), 0) AS BIGINT) WHERE item_id = ?",
                            itemId));
}

Result<Quantity> LedgerStore::lotLevel(RowId itemId, RowId locationId, RowId lotId)
{
    Quantity onHand;
    Query row = m_db.query("SELECT on_hand FROM lot_level WHERE item_id = ? AND location_id = ? AND lot_id = ?", itemId,
                           locationId, lotId);
    if (row.next())
        onHand = row.quantity(0);
    STOWAGE_TRY(row.done());
    return onHand;
}

Result<Quantity> LedgerStore::lotTotal(RowId lotId)
{
    Quantity total;
    Query row = m_db.query("SELECT CAST(coalesce(sum(quantity), 0) AS BIGINT) FROM"
                           " (SELECT on_hand AS quantity FROM lot_level WHERE lot_id = ? UNION ALL"
                           " SELECT t.quantity FROM transit t JOIN movement m ON m.seq = t.ship_seq"
                           " WHERE m.lot_id = ?) AS owned",
                           lotId, lotId);
    if (row.next())
        total = row.quantity(0);
    STOWAGE_TRY(row.done());
    return total;
}

Done LedgerStore::saveLotLevel(RowId itemId, RowId locationId, RowId lotId, Quantity onHand)
{
    return discard(m_db.run("INSERT INTO lot_level (item_id, location_id, lot_id, on_hand) VALUES (?, ?, ?, ?)"
                            " ON CONFLICT (item_id, location_id, lot_id) DO UPDATE SET on_hand = excluded.on_hand",
                            itemId, locationId, lotId, onHand));
}

Result<LotFound> LedgerStore::lot(RowId itemId, const QString &code, QDate expires)
{
    const QString day = expires.isValid() ? expires.toString(Qt::ISODate) : QString();
    Query known = m_db.query("SELECT id, expires FROM lot WHERE item_id = ? AND code = ?", itemId, code);
    if (known.next()) {
        const QString knownDay = known.text(1);
        if (!day.isEmpty() && !knownDay.isEmpty() && day != knownDay) {
            return fail(Error::Code::Conflict, u"lot.expiry_differs"_s, {{u"lot"_s, code}, {u"expires"_s, knownDay}});
        }
        const LotFound lot{known.int64(0), false, !day.isEmpty() && knownDay.isEmpty(),
                           QDate::fromString(knownDay.isEmpty() ? day : knownDay, Qt::ISODate)};
        if (lot.isDated)
            STOWAGE_TRY(m_db.run("UPDATE lot SET expires = ? WHERE id = ?", day, lot.id));
        return lot;
    }
    STOWAGE_TRY(known.done());
    Query made =
        m_db.query("INSERT INTO lot (item_id, code, expires) VALUES (?, ?, ?) RETURNING id", itemId, code, day);
    LotFound lot{.isNew = true, .expires = expires};
    while (made.next())
        lot.id = made.int64(0);
    STOWAGE_TRY(made.done());
    return lot;
}

Done LedgerStore::forgetLot(const LotFound &lot)
{
    if (lot.isNew)
        return discard(m_db.run("DELETE FROM lot WHERE id = ?", lot.id));
    return discard(m_db.run("UPDATE lot SET expires = '' WHERE id = ?", lot.id));
}

Result<QString> LedgerStore::lotCode(RowId id)
{
    Query row = m_db.query("SELECT code FROM lot WHERE id = ?", id);
    QString code;
    if (row.next())
        code = row.text(0);
    STOWAGE_TRY(row.done());
    return code;
}

Done LedgerStore::addTransit(RowId itemId, const TransitRow &row)
{
    return discard(m_db.run("INSERT INTO transit (ship_seq, item_id, document_id, to_location_id, quantity, value)"
                            " VALUES (?, ?, ?, ?, ?, ?)",
                            row.shipSeq, itemId, row.documentId, row.toLocationId, row.pool.quantity, row.pool.value));
}

Done LedgerStore::replaceTransit(RowId itemId, const std::vector<TransitRow> &rows)
{
    STOWAGE_TRY(m_db.run("DELETE FROM transit WHERE item_id = ?", itemId));
    for (const TransitRow &row : rows)
        STOWAGE_TRY(addTransit(itemId, row));
    return {};
}

Done LedgerStore::addSettlement(RowId itemId, const Settlement &settlement)
{
    return discard(m_db.run("INSERT INTO settlement (receipt_seq, item_id, quantity, estimate, difference)"
                            " VALUES (?, ?, ?, ?, ?)",
                            settlement.receiptSeq, itemId, settlement.quantity, settlement.estimate,
                            settlement.difference));
}

Done LedgerStore::replaceSettlements(RowId itemId, const std::vector<Settlement> &settlements)
{
    STOWAGE_TRY(m_db.run("DELETE FROM settlement WHERE item_id = ?", itemId));
    for (const Settlement &settlement : settlements)
        STOWAGE_TRY(addSettlement(itemId, settlement));
    return {};
}

Result<TransitRow> LedgerStore::shipment(qint64 shipSeq)
{
    Query row = m_db.query("SELECT d.id, d.to_location_id FROM movement m JOIN document d ON d.id = m.document_id"
                           " WHERE m.seq = ?",
                           shipSeq);
    if (row.next())
        return TransitRow{shipSeq, row.int64(0), row.int64(1), {}};
    STOWAGE_TRY(row.done());
    return fail(Error::Code::Corrupt, u"movement.missing"_s, {{u"seq"_s, QString::number(shipSeq)}});
}

Result<WriterChain> LedgerStore::claimWriter(const QString &uid, const QString &name, Instant now)
{
    Query known = m_db.query("SELECT id, head, count FROM writer ORDER BY id");
    while (known.next()) {
        if (!m_db.isSqlite()) {
            // Held until this connection closes, so a killed process gives its chain back.
            Query held = m_db.query(tryWriterSql, known.int64(0));
            if (!held.next())
                return fail(held.done().error());
            if (!held.boolean(0))
                continue;
        }
        // Read again once it is ours: its last holder may have moved on in between.
        Query row = m_db.query("SELECT id, head, count FROM writer WHERE id = ?", known.int64(0));
        if (row.next())
            return WriterChain{row.int64(0), row.blob(1), row.int64(2)};
        return fail(row.done().error());
    }
    STOWAGE_TRY(known.done());
    Query made =
        m_db.query("INSERT INTO writer (uid, name, head, count, created_at) VALUES (?, ?, ?, 0, ?) RETURNING id", uid,
                   name, chainStart(), now);
    RowId id = 0;
    while (made.next())
        id = made.int64(0);
    STOWAGE_TRY(made.done());
    if (!m_db.isSqlite())
        STOWAGE_TRY(m_db.run(lockWriterSql, id));
    return WriterChain{id, chainStart(), 0};
}

Done LedgerStore::saveWriter(const WriterChain &writer)
{
    return discard(
        m_db.run("UPDATE writer SET head = ?, count = ? WHERE id = ?", writer.head, writer.count, writer.id));
}

Result<int> LedgerStore::lastNumber(DocumentKind kind, int year, RowId writerId)
{
    int last = 0;
    Query row = m_db.query("SELECT last FROM document_counter WHERE kind = ? AND year = ? AND writer = ?", kind, year,
                           writerId);
    if (row.next())
        last = row.int32(0);
    STOWAGE_TRY(row.done());
    return last;
}

Done LedgerStore::saveLastNumber(DocumentKind kind, int year, RowId writerId, int last)
{
    return discard(m_db.run("INSERT INTO document_counter (kind, year, writer, last) VALUES (?, ?, ?, ?)"
                            " ON CONFLICT (kind, year, writer) DO UPDATE SET last = excluded.last",
                            kind, year, writerId, last));
}

} // namespace stowage
