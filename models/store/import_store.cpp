// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/import_store.h"

#include "models/domain/item.h"

#include <map>

namespace stowage {

namespace {

#define STOWAGE_IMPORT_COLUMNS                                                                                         \
    "id, number, kind, file_name, file_hash, created_at, user_name, added, updated, unchanged, rejected, documents, "  \
    "reversed_at"

// Keys that one statement carries: many enough that a round trip to a server does not count.
constexpr std::size_t keysPerStatement = 100;

ImportRecord readRecord(const Query &row)
{
    return ImportRecord{.id = row.int64(0),
                        .number = row.text(1),
                        .kind = row.text(2),
                        .fileName = row.text(3),
                        .fileHash = row.blob(4),
                        .createdAt = row.int64(5),
                        .user = row.text(6),
                        .added = row.int64(7),
                        .updated = row.int64(8),
                        .unchanged = row.int64(9),
                        .rejected = row.int64(10),
                        .documents = row.int64(11),
                        .reversedAt = row.isNull(12) ? std::nullopt : std::optional(row.int64(12))};
}

Result<std::optional<ImportRecord>> oneRecord(Query row)
{
    std::optional<ImportRecord> record;
    if (row.next())
        record = readRecord(row);
    STOWAGE_TRY(row.done());
    return record;
}

Done withoutCount(Result<std::int64_t> changes)
{
    return std::move(changes).map([](std::int64_t) { });
}

QByteArray keyBytes(const ImportRowKey &key)
{
    return {key.data(), static_cast<qsizetype>(key.size())};
}

// "(?, ?), (?, ?)"
QByteArray repeated(const QByteArray &part)
{
    QByteArray all;
    for (std::size_t i = 0; i < keysPerStatement; ++i)
        all += i == 0 ? part : ", " + part;
    return all;
}

} // namespace

Done ImportStore::lock()
{
    // SQLite's transaction has the file for itself.
    return m_db.isSqlite() ? Done() : m_db.script("LOCK TABLE import_batch IN SHARE ROW EXCLUSIVE MODE");
}

Result<QString> ImportStore::nextNumber(int year)
{
    const QString prefix = u"IMP-%1-"_s.arg(year, 4, 10, QLatin1Char('0'));
    Query row = m_db.query("SELECT number FROM import_batch WHERE number LIKE ? ORDER BY length(number) DESC, number"
                           " DESC LIMIT 1",
                           QString(prefix + u'%'));
    const int last = row.next() ? row.text(0).mid(prefix.size()).toInt() : 0;
    STOWAGE_TRY(row.done());
    return prefix + u"%1"_s.arg(last + 1, 4, 10, QLatin1Char('0'));
}

Result<RowId> ImportStore::add(const ImportRecord &record)
{
    RowId id = 0;
    Query row = m_db.query("INSERT INTO import_batch (number, kind, file_name, file_hash, created_at, user_name)"
                           " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                           record.number, record.kind, record.fileName, record.fileHash, record.createdAt, record.user);
    while (row.next())
        id = row.int64(0);
    STOWAGE_TRY(row.done());
    return id;
}

Done ImportStore::finish(const ImportRecord &record)
{
    return withoutCount(
        m_db.run("UPDATE import_batch SET added = ?, updated = ?, unchanged = ?, rejected = ?, documents = ?"
                 " WHERE id = ?",
                 record.added, record.updated, record.unchanged, record.rejected, record.documents, record.id));
}

Done ImportStore::markReversed(RowId id, Instant at)
{
    return withoutCount(m_db.run("UPDATE import_batch SET reversed_at = ? WHERE id = ?", at, id));
}

Result<QList<ImportRecord>> ImportStore::all()
{
    QList<ImportRecord> records;
    Query row = m_db.query("SELECT " STOWAGE_IMPORT_COLUMNS " FROM import_batch ORDER BY id DESC");
    while (row.next())
        records << readRecord(row);
    STOWAGE_TRY(row.done());
    return records;
}

Result<std::optional<ImportRecord>> ImportStore::byId(RowId id)
{
    return oneRecord(m_db.query("SELECT " STOWAGE_IMPORT_COLUMNS " FROM import_batch WHERE id = ?", id));
}

Result<std::optional<ImportRecord>> ImportStore::byNumber(const QString &number)
{
    return oneRecord(m_db.query("SELECT " STOWAGE_IMPORT_COLUMNS " FROM import_batch WHERE number = ?", number));
}

Result<std::optional<ImportRecord>> ImportStore::byFile(const QString &kind, const QByteArray &fileHash)
{
    return oneRecord(m_db.query("SELECT " STOWAGE_IMPORT_COLUMNS " FROM import_batch WHERE file_hash = ? AND kind = ?"
                                " AND reversed_at IS NULL ORDER BY id DESC LIMIT 1",
                                fileHash, kind));
}

Done ImportStore::addChange(RowId importId, const ImportChange &change)
{
    return withoutCount(
        m_db.run("INSERT INTO import_change (import_id, position, entity, entity_id, incidental, before,"
                 " after) VALUES (?, ?, ?, ?, ?, ?, ?)",
                 importId, change.position, change.entity, change.entityId, change.incidental,
                 QString::fromUtf8(change.before), QString::fromUtf8(change.after)));
}

Result<std::vector<ImportChange>> ImportStore::changesBefore(RowId importId, qint64 position, int limit)
{
    std::vector<ImportChange> changes;
    Query row = m_db.query("SELECT position, entity, entity_id, incidental, before, after FROM import_change"
                           " WHERE import_id = ? AND position < ? ORDER BY position DESC LIMIT ?",
                           importId, position, limit);
    while (row.next()) {
        changes.push_back(
            {row.int64(0), row.text(1), row.int64(2), row.boolean(3), row.text(4).toUtf8(), row.text(5).toUtf8()});
    }
    STOWAGE_TRY(row.done());
    return changes;
}

Result<std::vector<RowId>> ImportStore::importsOfRows(std::span<const ImportRowKey> keys)
{
    static const QByteArray sql = "SELECT key, import_id FROM import_row WHERE key IN (" + repeated("?") + ")";
    std::vector<RowId> imports(keys.size(), 0);
    for (std::size_t from = 0; from < keys.size(); from += keysPerStatement) {
        const auto batch = keys.subspan(from, std::min(keysPerStatement, keys.size() - from));
        std::vector<SqlValue> values;
        for (const ImportRowKey &key : batch)
            values.emplace_back(keyBytes(key));
        values.resize(keysPerStatement, values.back());
        std::map<QByteArray, RowId> known;
        Query row = m_db.queryWith(sql.constData(), values);
        while (row.next())
            known.emplace(row.blob(0), row.int64(1));
        STOWAGE_TRY(row.done());
        for (std::size_t i = 0; i < batch.size() && !known.empty(); ++i) {
            const auto found = known.find(keyBytes(batch[i]));
            imports[from + i] = found == known.end() ? 0 : found->second;
        }
    }
    return imports;
}

Done ImportStore::addRows(RowId importId, std::span<const ImportRowKey> keys)
{
    static const QByteArray sql = "INSERT INTO import_row (key, import_id) VALUES " + repeated("(?, ?)");
    std::size_t from = 0;
    for (; from + keysPerStatement <= keys.size(); from += keysPerStatement) {
        std::vector<SqlValue> values;
        for (const ImportRowKey &key : keys.subspan(from, keysPerStatement)) {
            values.emplace_back(keyBytes(key));
            values.emplace_back(importId);
        }
        Query row = m_db.queryWith(sql.constData(), values);
        while (row.next()) { }
        STOWAGE_TRY(row.done());
    }
    for (const ImportRowKey &key : keys.subspan(from))
        STOWAGE_TRY(m_db.run("INSERT INTO import_row (key, import_id) VALUES (?, ?)", keyBytes(key), importId));
    return {};
}

Done ImportStore::forgetRows(RowId importId)
{
    return withoutCount(m_db.run("DELETE FROM import_row WHERE import_id = ?", importId));
}

Result<std::set<RowId>> ImportStore::itemsMoved(RowId importId)
{
    std::set<RowId> items;
    Query row = m_db.query("SELECT DISTINCT m.item_id FROM document d JOIN movement m"
                           " ON m.seq BETWEEN d.first_seq AND d.first_seq + d.line_count - 1 WHERE d.import_id = ?",
                           importId);
    while (row.next())
        items.insert(row.int64(0));
    STOWAGE_TRY(row.done());
    return items;
}

Result<std::vector<SimilarCode>> ImportStore::similarItems(const QString &code)
{
    std::vector<SimilarCode> similar;
    Query row = m_db.query("SELECT id, code FROM item WHERE code_key = ? ORDER BY id LIMIT 10", searchFold(code));
    while (row.next())
        similar.push_back({row.int64(0), row.text(1)});
    STOWAGE_TRY(row.done());
    return similar;
}

Result<QString> ImportStore::itemWithOtherZeros(const QString &code)
{
    QString found;
    Query row = m_db.query("SELECT code FROM item WHERE ltrim(code, '0') = ltrim(?, '0') LIMIT 1", code);
    if (row.next())
        found = row.text(0);
    STOWAGE_TRY(row.done());
    return found;
}

Result<bool> ImportStore::movedSince(RowId itemId, Instant at)
{
    Query row = m_db.query("SELECT seq FROM movement WHERE item_id = ? AND effective_at >= ? LIMIT 1", itemId, at);
    const bool moved = row.next();
    STOWAGE_TRY(row.done());
    return moved;
}

Done ImportStore::correctCost(RowId itemId, QDate day, UnitCost cost)
{
    return withoutCount(m_db.run("UPDATE item_cost SET cost = ? WHERE item_id = ? AND valid_from = ?", cost, itemId,
                                 day.toString(Qt::ISODate)));
}

Done ImportStore::removeUnit(const QString &code)
{
    Query row = m_db.query("SELECT id FROM item WHERE unit = ? LIMIT 1", code);
    const bool used = row.next();
    STOWAGE_TRY(row.done());
    if (used)
        return fail(Error::Code::Conflict, u"unit.in_use"_s, {{u"code"_s, code}});
    return withoutCount(m_db.run("DELETE FROM unit WHERE code = ?", code));
}

Done ImportStore::removeCustomField(RowId id, const QString &name)
{
    // The name as the JSON text has it; one that only looks so inside a value keeps the field, which harms nothing.
    QString quoted = name;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).prepend(u'"').append(u"\":"_s);
    Query row = m_db.query(m_db.isSqlite() ? "SELECT id FROM item WHERE instr(custom_fields, ?) > 0 LIMIT 1"
                                           : "SELECT id FROM item WHERE strpos(custom_fields, ?) > 0 LIMIT 1",
                           quoted);
    const bool used = row.next();
    STOWAGE_TRY(row.done());
    if (used)
        return fail(Error::Code::Conflict, u"custom_field.in_use"_s, {{u"name"_s, name}});
    return withoutCount(m_db.run("DELETE FROM custom_field WHERE id = ?", id));
}

} // namespace stowage
