// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/checkpoint_store.h"

#include "models/store/lookup.h"

namespace stowage {

namespace {

#define STOWAGE_CHECKPOINTS "SELECT id, created_at, occasion, heads, hash FROM ledger_checkpoint ORDER BY id"
// The table's own number keeps the companies in the schemas of one database apart.
constexpr const char *holdSql = "SELECT CASE WHEN pg_try_advisory_xact_lock(CAST(CAST('ledger_checkpoint' AS regclass)"
                                " AS integer), 0) THEN 1 ELSE 0 END";

Checkpoint checkpointOf(const Query &row)
{
    return {.id = row.int64(0),
            .createdAt = row.int64(1),
            .occasion = row.text(2),
            .heads = row.text(3),
            .hash = row.blob(4)};
}

} // namespace

Result<bool> CheckpointStore::hold()
{
    if (m_db.isSqlite())
        return true;
    Query row = m_db.query(holdSql);
    const bool held = row.next() && row.boolean(0);
    STOWAGE_TRY(row.done());
    return held;
}

Result<std::optional<Checkpoint>> CheckpointStore::last()
{
    std::optional<Checkpoint> last;
    Query row = m_db.query(STOWAGE_CHECKPOINTS " DESC LIMIT 1");
    if (row.next())
        last = checkpointOf(row);
    STOWAGE_TRY(row.done());
    return last;
}

Result<std::vector<Checkpoint>> CheckpointStore::all()
{
    std::vector<Checkpoint> all;
    Query row = m_db.query(STOWAGE_CHECKPOINTS);
    while (row.next())
        all.push_back(checkpointOf(row));
    STOWAGE_TRY(row.done());
    return all;
}

Result<std::vector<ChainHead>> CheckpointStore::heads()
{
    std::vector<ChainHead> heads;
    Query row = m_db.query("SELECT uid, count, head FROM writer WHERE count > 0 ORDER BY id");
    while (row.next())
        heads.push_back({row.text(0).toUtf8(), row.int64(1), row.blob(2)});
    STOWAGE_TRY(row.done());
    return heads;
}

Done CheckpointStore::insert(const Checkpoint &checkpoint)
{
    return discard(m_db.run("INSERT INTO ledger_checkpoint (created_at, occasion, heads, hash) VALUES (?, ?, ?, ?)",
                            checkpoint.createdAt, checkpoint.occasion, checkpoint.heads, checkpoint.hash));
}

} // namespace stowage
