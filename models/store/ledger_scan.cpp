// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledger_scan.h"

#include "models/store/sqlite_connection.h"

#include <sqlite3.h>

namespace stowage {

namespace {

constexpr const char *scanSql =
    "SELECT item_id, effective_at, seq, location_id, quantity, unit_cost, role, reversal, link,"
    " lot_id FROM movement WHERE item_id BETWEEN ? AND ? ORDER BY item_id, effective_at, seq";

using Sink = std::function<Done(RowId, std::vector<LedgerEntry> &)>;

// Hands an item's entries on when the next item begins.
class ByItem {
public:
    explicit ByItem(const Sink &sink) : m_sink(sink) { }

    Result<LedgerEntry *> add(RowId itemId)
    {
        if (itemId != m_itemId) {
            STOWAGE_TRY(finish());
            m_itemId = itemId;
        }
        return &m_entries.emplace_back();
    }
    Done finish()
    {
        if (m_entries.empty())
            return {};
        STOWAGE_TRY(m_sink(m_itemId, m_entries));
        m_entries.clear();
        return {};
    }

private:
    const Sink &m_sink;
    RowId m_itemId = 0;
    std::vector<LedgerEntry> m_entries;
};

Done scanSqlite(SqliteConnection &db, RowId firstItem, RowId lastItem, const Sink &sink)
{
    sqlite3_stmt *row = nullptr;
    if (sqlite3_prepare_v2(db.handle(), scanSql, -1, &row, nullptr) != SQLITE_OK)
        return fail(db.lastError());
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> owner(row, sqlite3_finalize);
    sqlite3_bind_int64(row, 1, firstItem);
    sqlite3_bind_int64(row, 2, lastItem);

    ByItem items(sink);
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(row)) == SQLITE_ROW) {
        STOWAGE_LET(entry, items.add(sqlite3_column_int64(row, 0)));
        entry->effectiveAt = sqlite3_column_int64(row, 1);
        entry->seq = sqlite3_column_int64(row, 2);
        entry->locationId = sqlite3_column_int64(row, 3);
        entry->quantity = Quantity::fromScaled(sqlite3_column_int64(row, 4));
        if (sqlite3_column_type(row, 5) != SQLITE_NULL)
            entry->unitCost = UnitCost::fromScaled(sqlite3_column_int64(row, 5));
        entry->role = static_cast<MovementRole>(sqlite3_column_int(row, 6));
        entry->reversal = sqlite3_column_int(row, 7) != 0;
        entry->link = sqlite3_column_int64(row, 8); // NULL reads as 0: none
        entry->lotId = sqlite3_column_int64(row, 9);
    }
    if (result != SQLITE_DONE)
        return fail(db.lastError());
    return items.finish();
}

Done scanStream(Connection &db, RowId firstItem, RowId lastItem, const Sink &sink)
{
    ByItem items(sink);
    Query row = db.stream(scanSql, firstItem, lastItem);
    while (row.next()) {
        STOWAGE_LET(entry, items.add(row.int64(0)));
        entry->effectiveAt = row.int64(1);
        entry->seq = row.int64(2);
        entry->locationId = row.int64(3);
        entry->quantity = row.quantity(4);
        entry->unitCost = row.maybeUnitCost(5);
        entry->role = static_cast<MovementRole>(row.int32(6));
        entry->reversal = row.boolean(7);
        entry->link = row.isNull(8) ? 0 : row.int64(8);
        entry->lotId = row.isNull(9) ? 0 : row.int64(9);
    }
    STOWAGE_TRY(row.done());
    return items.finish();
}

} // namespace

Done scanLedger(Connection &db, RowId firstItem, RowId lastItem, const Sink &sink)
{
    if (db.isSqlite())
        return scanSqlite(static_cast<SqliteConnection &>(db), firstItem, lastItem, sink);
    return scanStream(db, firstItem, lastItem, sink);
}

} // namespace stowage
