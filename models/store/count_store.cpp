// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/count_store.h"

#include "models/store/list_sql.h"
#include "models/store/lookup.h"

namespace stowage {

namespace {

#define STOWAGE_COUNT                                                                                                  \
    "SELECT id, uuid, number, state, scope, abc_class, location_id, blind, recount_units, recount_value, uncounted,"   \
    " notes, created_by, created_at, closed_by, closed_at, adjustment_id, version FROM stock_count "

#define STOWAGE_COUNT_LINE                                                                                             \
    "SELECT n.id, n.count_id, n.item_id, n.location_id, n.lot, n.planned, n.round, n.cause, n.notes, n.expected,"      \
    " n.value, (SELECT CAST(sum(e.quantity) AS BIGINT) FROM stock_count_entry e WHERE e.line_id = n.id"                \
    " AND e.round = n.round), (SELECT max(e.counted_at) FROM stock_count_entry e WHERE e.line_id = n.id"               \
    " AND e.round = n.round) FROM stock_count_line n "

Result<QList<StockCount>> readCounts(Query row)
{
    QList<StockCount> counts;
    while (row.next()) {
        counts << StockCount{.id = row.int64(0),
                             .uuid = row.blob(1),
                             .number = row.text(2),
                             .state = static_cast<CountState>(row.int32(3)),
                             .scope = static_cast<CountScope>(row.int32(4)),
                             .abcClass = row.text(5),
                             .locationId = row.int64(6),
                             .blind = row.boolean(7),
                             .recountUnits = row.maybeQuantity(8),
                             .uncounted = static_cast<UncountedChoice>(row.int32(10)),
                             .notes = row.text(11),
                             .createdBy = row.text(12),
                             .createdAt = row.int64(13),
                             .closedBy = row.text(14),
                             .closedAt = row.int64(15),
                             .adjustmentId = row.isNull(16) ? 0 : row.int64(16),
                             .version = row.int32(17)};
        if (!row.isNull(9))
            counts.last().recountValue = row.money(9);
    }
    STOWAGE_TRY(row.done());
    return counts;
}

Result<QList<CountLine>> readLines(Query row)
{
    QList<CountLine> lines;
    while (row.next()) {
        lines << CountLine{.id = row.int64(0),
                           .countId = row.int64(1),
                           .itemId = row.int64(2),
                           .locationId = row.int64(3),
                           .lot = row.text(4),
                           .planned = row.boolean(5),
                           .round = row.int32(6),
                           .cause = row.text(7),
                           .notes = row.text(8),
                           .counted = row.maybeQuantity(11),
                           .expected = row.maybeQuantity(9),
                           .countedAt = row.isNull(12) ? 0 : row.int64(12)};
        if (!row.isNull(10))
            lines.last().value = row.money(10);
    }
    STOWAGE_TRY(row.done());
    return lines;
}

} // namespace

Result<QList<StockCount>> CountStore::all()
{
    return readCounts(m_db.query(STOWAGE_COUNT "ORDER BY id DESC"));
}

Result<std::optional<StockCount>> CountStore::one(Query row)
{
    STOWAGE_LET(found, readCounts(std::move(row)));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<StockCount>> CountStore::byId(RowId id)
{
    return one(m_db.query(STOWAGE_COUNT "WHERE id = ?", id));
}

Result<std::optional<StockCount>> CountStore::byUuid(const QByteArray &uuid)
{
    return one(m_db.query(STOWAGE_COUNT "WHERE uuid = ?", uuid));
}

Result<RowId> CountStore::insert(const StockCount &count)
{
    return insertedId(m_db.query("INSERT INTO stock_count (uuid, number, state, scope, abc_class, location_id, blind,"
                                 " recount_units, recount_value, notes, created_by, created_at)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                                 count.uuid, count.number, count.state, count.scope, count.abcClass, count.locationId,
                                 count.blind, count.recountUnits, count.recountValue, count.notes, count.createdBy,
                                 count.createdAt));
}

Result<bool> CountStore::update(const StockCount &count)
{
    STOWAGE_LET(changed,
                m_db.run("UPDATE stock_count SET state = ?, uncounted = ?, notes = ?, closed_by = ?, closed_at = ?,"
                         " adjustment_id = ?, version = ? WHERE id = ? AND version = ?",
                         count.state, count.uncounted, count.notes, count.closedBy, count.closedAt,
                         idOrNull(count.adjustmentId), count.version, count.id, count.version - 1));
    return changed == 1;
}

Done CountStore::planLines(RowId countId, RowId locationId, const std::vector<RowId> &itemIds)
{
    const auto plan = [&](const char *from, const char *lot, const char *onHand) -> Done {
        SqlText sql;
        sql.add(
            "INSERT INTO stock_count_line (count_id, item_id, location_id, lot) SELECT CAST(? AS BIGINT), s.item_id,"
            " s.location_id, ",
            countId);
        sql.add(lot).add(from).add(" WHERE i.tracked = 1 AND i.type = 0 AND ").add(onHand);
        sql.add(inTree("s.location_id", "location", locationId));
        if (!itemIds.empty())
            sql.add(amongIds(m_db, "s.item_id", itemIds));
        Query done = m_db.queryWith(sql.text.constData(), sql.values);
        while (done.next()) { }
        return done.done();
    };
    STOWAGE_TRY(
        plan(" FROM stock_level s JOIN item i ON i.id = s.item_id", "''", "i.lot_tracking = 0 AND s.on_hand <> 0"));
    return plan(" FROM lot_level s JOIN item i ON i.id = s.item_id JOIN lot t ON t.id = s.lot_id", "t.code",
                "i.lot_tracking <> 0 AND s.on_hand <> 0");
}

Result<CountLine> CountStore::lineFor(RowId countId, RowId itemId, RowId locationId, const QString &lot)
{
    STOWAGE_TRY(m_db.run("INSERT INTO stock_count_line (count_id, item_id, location_id, lot, planned)"
                         " VALUES (?, ?, ?, ?, 0) ON CONFLICT (count_id, item_id, location_id, lot) DO NOTHING",
                         countId, itemId, locationId, lot));
    STOWAGE_LET(found, readLines(m_db.query(STOWAGE_COUNT_LINE "WHERE n.count_id = ? AND n.item_id = ?"
                                                               " AND n.location_id = ? AND n.lot = ?",
                                            countId, itemId, locationId, lot)));
    return found.first();
}

Result<QList<CountLine>> CountStore::lines(RowId countId)
{
    return readLines(m_db.query(STOWAGE_COUNT_LINE "JOIN item i ON i.id = n.item_id JOIN location l ON l.id ="
                                                   " n.location_id WHERE n.count_id = ?"
                                                   " ORDER BY l.path, i.code_key, n.lot",
                                countId));
}

Result<std::optional<CountLine>> CountStore::line(RowId id)
{
    STOWAGE_LET(found, readLines(m_db.query(STOWAGE_COUNT_LINE "WHERE n.id = ?", id)));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Done CountStore::saveLine(const CountLine &line)
{
    return discard(m_db.run("UPDATE stock_count_line SET round = ?, cause = ?, notes = ?, counted = ?, expected = ?,"
                            " value = ?, counted_at = ? WHERE id = ?",
                            line.round, line.cause, line.notes, line.counted, line.expected, line.value, line.countedAt,
                            line.id));
}

Result<bool> CountStore::addEntry(RowId lineId, const CountEntry &entry)
{
    STOWAGE_LET(added, m_db.run("INSERT INTO stock_count_entry (uuid, line_id, round, quantity, counted_by, counted_at)"
                                " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (uuid) DO NOTHING",
                                entry.uuid, lineId, entry.round, entry.quantity, entry.countedBy, entry.countedAt));
    return added == 1;
}

Result<bool> CountStore::removeEntry(RowId countId, const QByteArray &uuid)
{
    STOWAGE_LET(removed, m_db.run("DELETE FROM stock_count_entry WHERE uuid = ? AND line_id IN (SELECT id"
                                  " FROM stock_count_line WHERE count_id = ?)",
                                  uuid, countId));
    return removed == 1;
}

Result<QList<CountEntry>> CountStore::entries(RowId lineId)
{
    QList<CountEntry> entries;
    Query row = m_db.query("SELECT e.uuid, n.item_id, n.location_id, n.lot, e.quantity, e.counted_by, e.counted_at,"
                           " e.round FROM stock_count_entry e JOIN stock_count_line n ON n.id = e.line_id"
                           " WHERE e.line_id = ? ORDER BY e.counted_at, e.id",
                           lineId);
    while (row.next()) {
        entries << CountEntry{.uuid = row.blob(0),
                              .itemId = row.int64(1),
                              .locationId = row.int64(2),
                              .lot = row.text(3),
                              .quantity = row.quantity(4),
                              .countedBy = row.text(5),
                              .countedAt = row.int64(6),
                              .round = row.int32(7)};
    }
    STOWAGE_TRY(row.done());
    return entries;
}

Result<QStringList> CountStore::counters(RowId countId)
{
    QStringList names;
    Query row = m_db.query("SELECT DISTINCT e.counted_by FROM stock_count_entry e JOIN stock_count_line n"
                           " ON n.id = e.line_id WHERE n.count_id = ? ORDER BY e.counted_by",
                           countId);
    while (row.next())
        names << row.text(0);
    STOWAGE_TRY(row.done());
    return names;
}

Done CountStore::saveLastCount(const CountLine &line)
{
    return discard(m_db.run("INSERT INTO last_count (item_id, location_id, counted_at, counted, expected)"
                            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (item_id, location_id) DO UPDATE SET"
                            " counted_at = excluded.counted_at, counted = excluded.counted,"
                            " expected = excluded.expected",
                            line.itemId, line.locationId, line.countedAt, line.counted, line.expected));
}

Result<std::optional<Instant>> CountStore::lastCounted(RowId itemId, RowId locationId)
{
    return firstId(
        m_db.query("SELECT counted_at FROM last_count WHERE item_id = ? AND location_id = ?", itemId, locationId));
}

} // namespace stowage
