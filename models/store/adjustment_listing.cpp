// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/adjustment_listing.h"

#include "models/store/list_sql.h"

namespace stowage {

namespace {

// Under one set of names: what is posted by its document, so that what nobody wrote down is there too, and the rest by
// itself, with an id below zero.
constexpr const char *everyAdjustment =
    "FROM (SELECT d.id AS key, a.id AS adjustment_id, d.id AS document_id, d.number AS number,"
    " CASE WHEN d.reversed_by_id IS NULL THEN 2 ELSE 4 END AS state, d.effective_at AS effective_at,"
    " d.location_id AS location_id, d.reason AS reason, d.reference AS reference, d.notes AS notes,"
    " coalesce(a.created_by, d.user_name) AS created_by, d.line_count AS lines, a.value AS value,"
    " d.first_seq AS first_seq FROM document d LEFT JOIN adjustment a ON a.document_id = d.id WHERE d.kind IN (3, 5)"
    " UNION ALL SELECT -a.id, a.id, 0, coalesce(a.number, ''), a.state,"
    " CASE WHEN a.effective_at = 0 THEN a.created_at ELSE a.effective_at END, a.location_id, a.reason, a.reference,"
    " a.notes, a.created_by, (SELECT count(*) FROM adjustment_line n WHERE n.adjustment_id = a.id), a.value, 0"
    " FROM adjustment a WHERE a.document_id IS NULL) x LEFT JOIN location l ON l.id = x.location_id"
    " LEFT JOIN reason r ON r.code = x.reason";

// The signs of its lines: 1 for one that adds, 2 for one that takes.
constexpr const char *adjustmentColumns =
    "x.key, x.adjustment_id, x.document_id, x.number, x.state, x.effective_at, coalesce(l.code, ''), x.reason,"
    " x.reference, x.notes, x.created_by, x.lines, x.value,"
    " CASE WHEN x.document_id = 0 THEN"
    " (SELECT max(CASE WHEN n.quantity > 0 THEN 1 ELSE 0 END) + 2 * max(CASE WHEN n.quantity < 0 THEN 1 ELSE 0 END)"
    " FROM adjustment_line n WHERE n.adjustment_id = x.adjustment_id) ELSE"
    " (SELECT max(CASE WHEN m.quantity > 0 THEN 1 ELSE 0 END) + 2 * max(CASE WHEN m.quantity < 0 THEN 1 ELSE 0 END)"
    " FROM movement m WHERE m.seq BETWEEN x.first_seq AND x.first_seq + x.lines - 1) END, coalesce(r.name, '')";

SqlText fromWhere(const AdjustmentFilter &filter)
{
    SqlText sql;
    sql.add(everyAdjustment).add(" WHERE 1 = 1");
    if (filter.state)
        sql.add(" AND x.state = ?", *filter.state);
    if (filter.locationId != 0)
        sql.add(inTree("x.location_id", "location", filter.locationId));
    if (!filter.reason.isEmpty())
        sql.add(" AND x.reason = ?", filter.reason);
    if (filter.from)
        sql.add(" AND x.effective_at >= ?", *filter.from);
    if (filter.to)
        sql.add(" AND x.effective_at <= ?", *filter.to);
    if (!filter.search.isEmpty()) {
        const QString number = filter.search.toUpper(); // numbers are made in capitals, and typed as it comes
        sql.add(" AND ((x.number >= ? AND x.number < ?) OR (x.reference >= ? AND x.reference < ?))", number,
                number + QChar(0xffff), filter.search, filter.search + QChar(0xffff));
    }
    return sql;
}

const ListOrder newestFirst{"x.effective_at", false, "x.key", {}, true};

std::optional<AdjustmentType> typeOf(const Query &row, int column)
{
    switch (row.isNull(column) ? 0 : row.int32(column)) {
    case 1:
        return AdjustmentType::Positive;
    case 2:
        return AdjustmentType::Negative;
    case 3:
        return AdjustmentType::Mixed;
    default:
        return std::nullopt;
    }
}

} // namespace

Result<PageIndex> AdjustmentListing::index(const AdjustmentFilter &filter)
{
    return indexList(m_db, fromWhere(filter), newestFirst);
}

Result<QList<AdjustmentRow>> AdjustmentListing::page(const AdjustmentFilter &filter,
                                                     const std::optional<PageAnchor> &from)
{
    const SqlText sql = pageOf(adjustmentColumns, fromWhere(filter), newestFirst, from);
    QList<AdjustmentRow> rows;
    Query row = m_db.queryWith(sql.text.constData(), sql.values);
    while (row.next()) {
        rows << AdjustmentRow{.key = row.int64(0),
                              .adjustmentId = row.isNull(1) ? 0 : row.int64(1),
                              .documentId = row.int64(2),
                              .number = row.text(3),
                              .state = static_cast<AdjustmentState>(row.int32(4)),
                              .effectiveAt = row.int64(5),
                              .locationCode = row.text(6),
                              .reason = row.text(7),
                              .reasonName = row.text(14),
                              .reference = row.text(8),
                              .notes = row.text(9),
                              .createdBy = row.text(10),
                              .lines = row.int32(11),
                              .type = typeOf(row, 13)};
        if (!row.isNull(12))
            rows.last().value = row.money(12);
    }
    STOWAGE_TRY(row.done());
    return rows;
}

Result<QList<WaitingApproval>> AdjustmentListing::waiting()
{
    QList<WaitingApproval> waiting;
    Query row = m_db.query(
        "SELECT v.id, v.subject_id, v.position, v.step, v.asked_by, v.asked_at, v.lines_hash, coalesce(a.number, ''),"
        " a.location_id, coalesce(l.code, ''), a.reason, a.notes, a.value,"
        " (SELECT count(*) FROM adjustment_line n WHERE n.adjustment_id = a.id),"
        " coalesce(r.name, '')"
        " FROM approval v JOIN adjustment a ON a.id = v.subject_id LEFT JOIN location l ON l.id = a.location_id"
        " LEFT JOIN reason r ON r.code = a.reason"
        " WHERE v.decision = 0 AND v.subject = 1 ORDER BY v.id");
    while (row.next()) {
        waiting << WaitingApproval{.approval = {.id = row.int64(0),
                                                .subject = ApprovalSubject::Adjustment,
                                                .subjectId = row.int64(1),
                                                .position = row.int32(2),
                                                .step = row.text(3),
                                                .askedBy = row.text(4),
                                                .askedAt = row.int64(5),
                                                .linesHash = row.blob(6)},
                                   .number = row.text(7),
                                   .locationId = row.isNull(8) ? 0 : row.int64(8),
                                   .locationCode = row.text(9),
                                   .reason = row.text(10),
                                   .reasonName = row.text(14),
                                   .notes = row.text(11),
                                   .lines = row.int32(13)};
        WaitingApproval &last = waiting.last();
        if (!row.isNull(12))
            last.value = row.money(12);
        last.question = {.right = Right::ApproveAdjustments,
                         .locationIds = {last.locationId},
                         .authors = {last.approval.askedBy},
                         .linesHash = last.approval.linesHash};
    }
    STOWAGE_TRY(row.done());
    return waiting;
}

} // namespace stowage
