// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/alert_listing.h"

#include "models/store/list_sql.h"

namespace stowage {

namespace {

constexpr const char *alertColumns =
    "a.id, a.rule_id, r.name, r.type, r.frequency, r.days, a.item_id, a.location_id, i.uid, i.code, i.name, i.unit,"
    " l.uid, l.code, l.name, l.path, coalesce(b.code, ''), coalesce(b.expires, ''), a.raised_at, a.value, a.threshold,"
    " coalesce(rd.id, 0), coalesce(rd.number, ''), coalesce(a.notify_at, 0), coalesce(a.closed_at, 0), a.closed_value,"
    " coalesce(cd.id, 0), coalesce(cd.number, ''), a.acknowledged_at, a.acknowledged_by, a.snoozed_until,"
    " i.minimum_stock, i.maximum_stock, i.reorder_point, i.auto_reorder,"
    " coalesce(CASE WHEN a.lot_id = 0 THEN (SELECT s.on_hand FROM stock_level s WHERE s.item_id = a.item_id"
    " AND s.location_id = a.location_id) ELSE (SELECT v.on_hand FROM lot_level v WHERE v.item_id = a.item_id"
    " AND v.location_id = a.location_id AND v.lot_id = a.lot_id) END, 0)";

constexpr const char *fromAlerts =
    "FROM alert a JOIN alert_rule r ON r.id = a.rule_id JOIN item i ON i.id = a.item_id"
    " JOIN location l ON l.id = a.location_id LEFT JOIN lot b ON b.id = a.lot_id"
    " LEFT JOIN movement rm ON rm.seq = a.raised_seq LEFT JOIN document rd ON rd.id = rm.document_id"
    " LEFT JOIN movement cm ON cm.seq = a.closed_seq LEFT JOIN document cd ON cd.id = cm.document_id";

SqlText fromWhere(const AlertFilter &filter, Instant now)
{
    SqlText sql;
    sql.add(fromAlerts).add(" WHERE 1 = 1");
    if (filter.state == AlertFilter::State::Open)
        sql.add(" AND a.closed_at IS NULL");
    if (filter.state == AlertFilter::State::Closed)
        sql.add(" AND a.closed_at IS NOT NULL");
    if (!filter.withSnoozed)
        sql.add(" AND a.snoozed_until <= ?", now);
    if (filter.type)
        sql.add(" AND r.type = ?", *filter.type);
    if (filter.ruleId != 0)
        sql.add(" AND a.rule_id = ?", filter.ruleId);
    if (filter.itemId != 0)
        sql.add(" AND a.item_id = ?", filter.itemId);
    if (filter.locationId != 0)
        sql.add(inTree("a.location_id", "location", filter.locationId));
    if (!filter.search.isEmpty()) {
        const QString key = filter.search.toLower();
        sql.add(" AND i.code_key >= ? AND i.code_key < ?", key, key + QChar(0xffff));
    }
    return sql;
}

const ListOrder newestFirst{"a.id", false, "a.id", {}, true};

AlertStanding standingOf(const AlertRow &alert, Instant now)
{
    if (!alert.isOpen())
        return AlertStanding::Closed;
    if (alert.snoozedUntil > now)
        return AlertStanding::Snoozed;
    return alert.acknowledgedAt != 0 ? AlertStanding::Acknowledged : AlertStanding::Open;
}

Result<QList<AlertRow>> read(Query row, Instant now)
{
    QList<AlertRow> rows;
    while (row.next()) {
        rows << AlertRow{.id = row.int64(0),
                         .ruleId = row.int64(1),
                         .ruleName = row.text(2),
                         .type = static_cast<AlertType>(row.int32(3)),
                         .frequency = static_cast<AlertFrequency>(row.int32(4)),
                         .itemId = row.int64(6),
                         .locationId = row.int64(7),
                         .itemUid = row.text(8),
                         .itemCode = row.text(9),
                         .itemName = row.text(10),
                         .unit = row.text(11),
                         .locationUid = row.text(12),
                         .locationCode = row.text(13),
                         .locationName = row.text(14),
                         .locationPath = row.text(15),
                         .lot = row.text(16),
                         .expires = QDate::fromString(row.text(17), Qt::ISODate),
                         .raisedAt = row.int64(18),
                         .value = row.quantity(19),
                         .threshold = row.maybeQuantity(20),
                         .days = row.int32(5),
                         .current = row.quantity(35),
                         .raisedDocumentId = row.int64(21),
                         .raisedDocument = row.text(22),
                         .notifyAt = row.int64(23),
                         .closedAt = row.int64(24),
                         .closedValue = row.maybeQuantity(25),
                         .closedDocumentId = row.int64(26),
                         .closedDocument = row.text(27),
                         .acknowledgedAt = row.int64(28),
                         .acknowledgedBy = row.text(29),
                         .snoozedUntil = row.int64(30),
                         .limits = {row.maybeQuantity(31), row.maybeQuantity(32), row.maybeQuantity(33)},
                         .autoReorder = row.boolean(34)};
        rows.last().standing = standingOf(rows.constLast(), now);
    }
    STOWAGE_TRY(row.done());
    return rows;
}

} // namespace

Result<PageIndex> AlertListing::index(const AlertFilter &filter, Instant now)
{
    return indexList(m_db, fromWhere(filter, now), newestFirst);
}

Result<QList<AlertRow>> AlertListing::page(const AlertFilter &filter, Instant now,
                                           const std::optional<PageAnchor> &from)
{
    const SqlText sql = pageOf(alertColumns, fromWhere(filter, now), newestFirst, from);
    return read(m_db.queryWith(sql.text.constData(), sql.values), now);
}

Result<std::optional<AlertRow>> AlertListing::byId(RowId id, Instant now)
{
    SqlText sql;
    sql.add("SELECT ").add(alertColumns).add(" ").add(fromAlerts).add(" WHERE a.id = ?", id);
    STOWAGE_LET(rows, read(m_db.queryWith(sql.text.constData(), sql.values), now));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst());
}

Result<QList<AlertRow>> AlertListing::toTell(Instant from, Instant to, int limit)
{
    SqlText sql;
    sql.add("SELECT ").add(alertColumns).add(" ").add(fromAlerts);
    sql.add(" WHERE a.closed_at IS NULL AND a.notify_at > ? AND a.notify_at <= ? AND a.snoozed_until <= ?"
            " ORDER BY a.id DESC LIMIT ?",
            from, to, to, limit);
    return read(m_db.queryWith(sql.text.constData(), sql.values), to);
}

} // namespace stowage
