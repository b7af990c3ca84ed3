// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transfer_listing.h"

#include "models/store/list_sql.h"

namespace stowage {

namespace {

const ListOrder newestFirst{"t.id", false, "t.id", {}, true};
const ListOrder oldestFirst{"d.effective_at", false, "w.ship_seq", {}, false};

constexpr const char *transferColumns =
    "t.id, t.number, t.state, t.date, a.code, b.code, t.reference,"
    " (SELECT count(*) FROM transfer_line l WHERE l.transfer_id = t.id),"
    " (SELECT CAST(coalesce(sum(w.quantity), 0) AS BIGINT) FROM transfer_line l JOIN transit w"
    " ON w.ship_seq = l.ship_seq WHERE l.transfer_id = t.id),"
    " (SELECT CAST(coalesce(sum(w.value), 0) AS BIGINT) FROM transfer_line l JOIN transit w"
    " ON w.ship_seq = l.ship_seq WHERE l.transfer_id = t.id),"
    " t.shipped_at, t.estimated_delivery, t.created_by, t.updated_at";

constexpr const char *transitColumns =
    "w.ship_seq, p.transfer_id, d.id, d.number, i.id, i.code, i.name, i.unit, coalesce(o.code, ''), a.code, b.code,"
    " w.quantity, w.value, d.effective_at, t.estimated_delivery, coalesce(t.tracking_number, '')";

std::optional<Instant> maybeInstant(const Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.int64(column));
}

void addStates(SqlText &sql, const QList<TransferState> &states)
{
    if (states.isEmpty())
        return;
    sql.add(" AND t.state IN (-1");
    for (const TransferState state : states)
        sql.add(", ?", static_cast<RowId>(state));
    sql.add(")");
}

void addEither(SqlText &sql, RowId locationId)
{
    if (locationId == 0)
        return;
    sql.add(" AND (1 = 0 OR (1 = 1")
        .add(inTree("t.from_location_id", "location", locationId))
        .add(") OR (1 = 1")
        .add(inTree("t.to_location_id", "location", locationId))
        .add("))");
}

void addPlace(SqlText &sql, const char *column, RowId locationId)
{
    if (locationId != 0)
        sql.add(inTree(column, "location", locationId));
}

SqlText fromWhere(const TransferFilter &filter)
{
    SqlText sql;
    sql.add("FROM transfer t JOIN location a ON a.id = t.from_location_id JOIN location b ON b.id = t.to_location_id"
            " WHERE 1 = 1");
    addStates(sql, filter.states);
    addEither(sql, filter.locationId);
    addPlace(sql, "t.from_location_id", filter.fromLocationId);
    addPlace(sql, "t.to_location_id", filter.toLocationId);
    if (filter.from.isValid())
        sql.add(" AND t.date >= ?", filter.from.toString(Qt::ISODate));
    if (filter.to.isValid())
        sql.add(" AND t.date <= ?", filter.to.toString(Qt::ISODate));
    if (filter.overdueAt)
        sql.add(" AND t.state IN (?, ?) AND t.estimated_delivery < ?", TransferState::Shipped,
                TransferState::PartiallyReceived, *filter.overdueAt);
    if (!filter.search.isEmpty()) {
        const QString number = filter.search.toUpper(); // numbers are made in capitals, and typed as it comes
        const QString last = filter.search + QChar(0xffff);
        sql.add(" AND ((t.number >= ? AND t.number < ?) OR (t.reference >= ? AND t.reference < ?)"
                " OR (t.tracking_number >= ? AND t.tracking_number < ?))",
                number, number + QChar(0xffff), filter.search, last, filter.search, last);
    }
    return sql;
}

// What was shipped without a transfer of its own is in transit all the same.
SqlText fromWhere(const TransitFilter &filter)
{
    SqlText sql;
    sql.add("FROM transit w JOIN movement m ON m.seq = w.ship_seq JOIN document d ON d.id = w.document_id"
            " JOIN item i ON i.id = w.item_id JOIN location a ON a.id = m.location_id"
            " JOIN location b ON b.id = w.to_location_id LEFT JOIN lot o ON o.id = m.lot_id"
            " LEFT JOIN transfer_document p ON p.document_id = d.id LEFT JOIN transfer t ON t.id = p.transfer_id"
            " WHERE w.quantity <> 0");
    addPlace(sql, "m.location_id", filter.fromLocationId);
    addPlace(sql, "w.to_location_id", filter.toLocationId);
    if (filter.overdueAt)
        sql.add(" AND t.estimated_delivery < ?", *filter.overdueAt);
    if (!filter.search.isEmpty()) {
        const QString number = filter.search.toUpper();
        const QString last = filter.search + QChar(0xffff);
        sql.add(" AND ((d.number >= ? AND d.number < ?) OR (i.code >= ? AND i.code < ?)"
                " OR (t.tracking_number >= ? AND t.tracking_number < ?))",
                number, number + QChar(0xffff), filter.search, last, filter.search, last);
    }
    return sql;
}

} // namespace

Result<PageIndex> TransferListing::index(const TransferFilter &filter)
{
    return indexList(m_db, fromWhere(filter), newestFirst);
}

Result<QList<TransferRow>> TransferListing::page(const TransferFilter &filter, const std::optional<PageAnchor> &from)
{
    const SqlText sql = pageOf(transferColumns, fromWhere(filter), newestFirst, from);
    QList<TransferRow> rows;
    Query row = m_db.queryWith(sql.text.constData(), sql.values);
    while (row.next()) {
        rows << TransferRow{.id = row.int64(0),
                            .number = row.text(1),
                            .state = static_cast<TransferState>(row.int32(2)),
                            .date = QDate::fromString(row.text(3), Qt::ISODate),
                            .fromCode = row.text(4),
                            .toCode = row.text(5),
                            .reference = row.text(6),
                            .lineCount = row.int32(7),
                            .inTransit = row.quantity(8),
                            .inTransitValue = row.money(9),
                            .shippedAt = maybeInstant(row, 10),
                            .estimatedDelivery = maybeInstant(row, 11),
                            .createdBy = row.text(12),
                            .updatedAt = row.int64(13)};
    }
    STOWAGE_TRY(row.done());
    return rows;
}

Result<PageIndex> TransferListing::transitIndex(const TransitFilter &filter)
{
    return indexList(m_db, fromWhere(filter), oldestFirst);
}

Result<QList<InTransitRow>> TransferListing::transitPage(const TransitFilter &filter,
                                                         const std::optional<PageAnchor> &from)
{
    const SqlText sql = pageOf(transitColumns, fromWhere(filter), oldestFirst, from);
    QList<InTransitRow> rows;
    Query row = m_db.queryWith(sql.text.constData(), sql.values);
    while (row.next()) {
        rows << InTransitRow{.shipSeq = row.int64(0),
                             .transferId = row.isNull(1) ? 0 : row.int64(1),
                             .documentId = row.int64(2),
                             .number = row.text(3),
                             .itemId = row.int64(4),
                             .itemCode = row.text(5),
                             .itemName = row.text(6),
                             .unit = row.text(7),
                             .lot = row.text(8),
                             .fromCode = row.text(9),
                             .toCode = row.text(10),
                             .quantity = row.quantity(11),
                             .value = row.money(12),
                             .shippedAt = row.int64(13),
                             .estimatedDelivery = maybeInstant(row, 14),
                             .trackingNumber = row.text(15)};
    }
    STOWAGE_TRY(row.done());
    return rows;
}

Result<TransitTotals> TransferListing::transitTotals(const TransitFilter &filter, Instant now)
{
    SqlText sql;
    sql.add("SELECT count(*), CAST(coalesce(sum(w.value), 0) AS BIGINT), coalesce(min(d.effective_at), 0),"
            " CAST(coalesce(sum(CASE WHEN t.estimated_delivery < ? THEN 1 ELSE 0 END), 0) AS BIGINT) ",
            now)
        .add(fromWhere(filter));
    TransitTotals totals;
    Query row = m_db.queryWith(sql.text.constData(), sql.values);
    if (row.next())
        totals = {row.int64(0), row.int64(3), row.money(1), row.int64(2)};
    STOWAGE_TRY(row.done());
    return totals;
}

Result<QList<WaitingTransfer>> TransferListing::waiting()
{
    QList<WaitingTransfer> waiting;
    Query row = m_db.query(
        "SELECT v.id, v.subject_id, v.position, v.step, v.asked_by, v.asked_at, v.lines_hash, t.number, t.state,"
        " t.version, t.from_location_id, t.to_location_id, a.code, b.code, t.reference, t.notes,"
        " (SELECT count(*) FROM transfer_line n WHERE n.transfer_id = t.id),"
        " (SELECT CAST(coalesce(sum(n.total_cost), 0) AS BIGINT) FROM transfer_line n WHERE n.transfer_id = t.id)"
        " FROM approval v JOIN transfer t ON t.id = v.subject_id JOIN location a ON a.id = t.from_location_id"
        " JOIN location b ON b.id = t.to_location_id WHERE v.decision = ? AND v.subject = ? ORDER BY v.id",
        Decision::Waiting, ApprovalSubject::Transfer);
    while (row.next()) {
        waiting << WaitingTransfer{.approval = {.id = row.int64(0),
                                                .subject = ApprovalSubject::Transfer,
                                                .subjectId = row.int64(1),
                                                .position = row.int32(2),
                                                .step = row.text(3),
                                                .askedBy = row.text(4),
                                                .askedAt = row.int64(5),
                                                .linesHash = row.blob(6)},
                                   .number = row.text(7),
                                   .state = static_cast<TransferState>(row.int32(8)),
                                   .version = row.int32(9),
                                   .fromLocationId = row.int64(10),
                                   .toLocationId = row.int64(11),
                                   .fromCode = row.text(12),
                                   .toCode = row.text(13),
                                   .reference = row.text(14),
                                   .notes = row.text(15),
                                   .lines = row.int32(16),
                                   .value = row.money(17)};
    }
    STOWAGE_TRY(row.done());
    return waiting;
}

} // namespace stowage
