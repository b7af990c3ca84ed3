// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/movement_listing.h"

#include "models/store/ledger_scan.h"

#include <unordered_map>

namespace stowage {

namespace {

constexpr const char *movementColumns =
    "m.seq, m.effective_at, d.posted_at, m.role, m.reversal, m.item_id, m.location_id, i.code, i.name, i.unit, l.code,"
    " coalesce(t.code, ''), m.quantity, m.unit_cost, m.balance_after, m.reason, m.notes, d.id, d.number, d.reference,"
    " d.user_name, s.quantity, s.estimate, s.difference";

constexpr const char *movementTables =
    "FROM movement m JOIN document d ON d.id = m.document_id JOIN item i ON i.id = m.item_id"
    " JOIN location l ON l.id = m.location_id LEFT JOIN lot t ON t.id = m.lot_id"
    " LEFT JOIN settlement s ON s.receipt_seq = m.seq";

MovementRow readMovement(const Query &row)
{
    MovementRow movement{.seq = row.int64(0),
                         .effectiveAt = row.int64(1),
                         .postedAt = row.int64(2),
                         .role = static_cast<MovementRole>(row.int32(3)),
                         .reversal = row.boolean(4),
                         .itemId = row.int64(5),
                         .locationId = row.int64(6),
                         .itemCode = row.text(7),
                         .itemName = row.text(8),
                         .unit = row.text(9),
                         .locationCode = row.text(10),
                         .lot = row.text(11),
                         .quantity = row.quantity(12),
                         .unitCost = row.maybeUnitCost(13),
                         .balanceAfter = row.quantity(14),
                         .reason = row.text(15),
                         .notes = row.text(16),
                         .documentId = row.int64(17),
                         .documentNumber = row.text(18),
                         .reference = row.text(19),
                         .user = row.text(20)};
    movement.balanceBefore = movement.balanceAfter - movement.quantity;
    if (!row.isNull(21))
        movement.settlement = Settlement{movement.seq, row.quantity(21), row.money(22), row.money(23)};
    return movement;
}

// A movement's own columns suffice for the keys; what needs the document joins it.
SqlText movementsFrom(const char *tables, const MovementFilter &filter)
{
    SqlText sql;
    sql.add(tables).add(movementsWhere(filter));
    return sql;
}

ListOrder movementOrder(const MovementFilter &filter)
{
    if (filter.itemId != 0)
        return {"m.effective_at", false, "m.seq", {}, true};
    return {"m.seq", false, "m.seq", {}, true};
}

} // namespace

SqlText movementsWhere(const MovementFilter &filter)
{
    SqlText sql;
    sql.add(" WHERE 1 = 1");
    if (filter.itemId != 0)
        sql.add(" AND m.item_id = ?", filter.itemId);
    if (filter.locationId != 0)
        sql.add(inTree("m.location_id", "location", filter.locationId));
    if (filter.kind) {
        using enum MovementKind;
        switch (*filter.kind) {
        case In:
            sql.add(" AND m.role IN (1, 6)");
            break;
        case Out:
            sql.add(" AND m.role IN (2, 7)");
            break;
        case Adjustment:
            sql.add(" AND m.role IN (3, 8)");
            break;
        case Transfer:
            sql.add(" AND m.role IN (4, 5)");
            break;
        }
    }
    // Of all items, a period goes over the documents' own index: the movement table has none by time alone.
    if (filter.itemId == 0 && (filter.from || filter.to)) {
        sql.add(" AND m.document_id IN (SELECT p.id FROM document p WHERE p.effective_at >= ? AND p.effective_at <= ?)",
                filter.from.value_or(0), filter.to.value_or(std::numeric_limits<Instant>::max()));
    } else {
        if (filter.from)
            sql.add(" AND m.effective_at >= ?", *filter.from);
        if (filter.to)
            sql.add(" AND m.effective_at <= ?", *filter.to);
    }
    if (!filter.document.isEmpty()) {
        // Numbers are made in capitals, and typed as it comes.
        const QString number = filter.document.toUpper();
        sql.add(" AND m.document_id IN (SELECT p.id FROM document p WHERE (p.number >= ? AND p.number < ?)"
                " OR (p.reference >= ? AND p.reference < ?))",
                number, number + QChar(0xffff), filter.document, filter.document + QChar(0xffff));
    }
    if (filter.importId != 0)
        sql.add(" AND m.document_id IN (SELECT p.id FROM document p WHERE p.import_id = ?)", filter.importId);
    return sql;
}

Result<PageIndex> MovementListing::index(const MovementFilter &filter)
{
    // Everything: sequence numbers have no gaps on SQLite, so the shape follows from the last one.
    if (filter == MovementFilter() && m_db.isSqlite()) {
        Query last = m_db.query("SELECT coalesce(max(seq), 0) FROM movement");
        PageIndex index;
        if (last.next())
            index.count = last.int64(0);
        STOWAGE_TRY(last.done());
        for (std::int64_t seq = index.count; seq > 0; seq -= PageIndex::pageSize)
            index.anchors.push_back({{}, seq, seq, 0});
        return index;
    }
    return indexList(m_db, movementsFrom("FROM movement m", filter), movementOrder(filter));
}

Result<QList<MovementRow>> MovementListing::page(const MovementFilter &filter, const std::optional<PageAnchor> &from)
{
    const SqlText sql = pageOf(movementColumns, movementsFrom(movementTables, filter), movementOrder(filter), from);
    QList<MovementRow> rows;
    Query row = m_db.queryWith(sql.text.constData(), sql.values);
    while (row.next())
        rows << readMovement(row);
    STOWAGE_TRY(row.done());
    if (filter.itemId != 0)
        STOWAGE_TRY(balanceAlongTime(rows, filter.itemId));
    return rows;
}

Done MovementListing::balanceAlongTime(QList<MovementRow> &rows, RowId itemId)
{
    std::unordered_map<qint64, Quantity> after;
    for (const MovementRow &row : rows)
        after.emplace(row.seq, Quantity());
    STOWAGE_TRY(scanLedger(m_db, itemId, itemId, [&](RowId, std::vector<LedgerEntry> &entries) -> Done {
        std::unordered_map<RowId, Quantity> balance;
        Quantity inTransit;
        for (const LedgerEntry &entry : entries) {
            const bool isLoss = entry.role == MovementRole::TransitLoss;
            if (isLoss || kindOf(entry.role) == MovementKind::Transfer)
                inTransit += isLoss ? entry.quantity : -entry.quantity;
            const Quantity now = isLoss ? inTransit : balance[entry.locationId] += entry.quantity;
            if (const auto asked = after.find(entry.seq); asked != after.end())
                asked->second = now;
        }
        return {};
    }));
    for (MovementRow &row : rows) {
        row.balanceAfter = after[row.seq];
        row.balanceBefore = row.balanceAfter - row.quantity;
    }
    return {};
}

Result<std::optional<MovementRow>> MovementListing::bySeq(qint64 seq)
{
    SqlText sql;
    sql.text = QByteArray("SELECT ") + movementColumns + ' ' + movementTables + " WHERE m.seq = ?";
    sql.values.emplace_back(seq);
    std::optional<MovementRow> movement;
    Query row = m_db.queryWith(sql.text.constData(), sql.values);
    if (row.next())
        movement = readMovement(row);
    STOWAGE_TRY(row.done());
    return movement;
}

Result<DocumentView> MovementListing::document(RowId id)
{
    return view("d.id = ?", id);
}

Result<DocumentView> MovementListing::documentByNumber(const QString &number)
{
    return view("d.number = ?", number);
}

Result<DocumentView> MovementListing::view(const char *where, const SqlValue &value)
{
    SqlText sql;
    sql.text = QByteArray("SELECT d.id, d.uuid, d.kind, d.number, d.effective_at, d.posted_at, d.reference,"
                          " d.reference_type, d.notes, d.reason, d.user_name, d.location_id, d.to_location_id,"
                          " d.reverses_id, d.reversed_by_id, d.import_id, d.first_seq, d.line_count,"
                          " coalesce(a.code, ''), coalesce(b.code, ''), coalesce(r.number, ''), coalesce(v.number, '')"
                          " FROM document d LEFT JOIN location a ON a.id = d.location_id"
                          " LEFT JOIN location b ON b.id = d.to_location_id"
                          " LEFT JOIN document r ON r.id = d.reverses_id"
                          " LEFT JOIN document v ON v.id = d.reversed_by_id WHERE ")
               + where;
    Query row = m_db.queryWith(sql.text.constData(), {value});
    if (!row.next()) {
        STOWAGE_TRY(row.done());
        return fail(Error::Code::NotFound, u"document.missing"_s);
    }
    const auto idOf = [&](int column) {
        return row.isNull(column) ? RowId(0) : row.int64(column);
    };
    DocumentView shown{.document = {.id = row.int64(0),
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
                                    .locationId = idOf(11),
                                    .toLocationId = idOf(12),
                                    .reversesId = idOf(13),
                                    .reversedById = idOf(14),
                                    .importId = idOf(15),
                                    .firstSeq = row.int64(16),
                                    .lineCount = row.int32(17)},
                       .locationCode = row.text(18),
                       .toLocationCode = row.text(19),
                       .reversesNumber = row.text(20),
                       .reversedByNumber = row.text(21)};
    SqlText lines;
    lines.text =
        QByteArray("SELECT ") + movementColumns + ' ' + movementTables + " WHERE m.seq BETWEEN ? AND ? ORDER BY m.seq";
    lines.values = {shown.document.firstSeq, shown.document.firstSeq + shown.document.lineCount - 1};
    Query line = m_db.queryWith(lines.text.constData(), lines.values);
    while (line.next())
        shown.lines << readMovement(line);
    STOWAGE_TRY(line.done());
    return shown;
}

} // namespace stowage
