// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/base/sha256.h"
#include "models/store/durable_file.h"

#include <QDir>
#include <QFile>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initSqlResources()
{
    Q_INIT_RESOURCE(stowage_sql);
}

namespace stowage {

namespace {

Done createTable(Connection &db)
{
    return db.script(
        db.isSqlite() ? "CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                        " checksum BLOB NOT NULL, applied_at INTEGER NOT NULL) STRICT"
                      : "CREATE TABLE IF NOT EXISTS schema_migration (version BIGINT PRIMARY KEY, name TEXT NOT NULL,"
                        " checksum BYTEA NOT NULL, applied_at BIGINT NOT NULL)");
}

Done backUp(Connection &db, const StoreUrl &url, int next)
{
    const QString copy = u"%1.before-%2"_s.arg(url.path).arg(next, 4, 10, QLatin1Char('0'));
    const auto whole = [&]() -> Done {
        QFile::remove(copy);
        STOWAGE_TRY(db.run("VACUUM INTO ?", copy));
        return syncFile(copy);
    }();
    if (!whole)
        QFile::remove(copy);
    return whole;
}

// The version that the schema has: that of the last step, when every step up to it is the one we know.
Result<int> currentVersion(Connection &db, const QList<Migration> &known)
{
    const auto changed = [](const QString &name) {
        return fail(Error::Code::Corrupt, u"store.migration_changed"_s, {{u"name"_s, name}});
    };
    qsizetype applied = 0;
    Query row = db.query("SELECT version, name, checksum FROM schema_migration ORDER BY version");
    while (row.next()) {
        if (row.int32(0) > known.last().version) {
            return fail(
                Error::Code::Refused, u"store.newer"_s,
                {{u"version"_s, QString::number(row.int32(0))}, {u"known"_s, QString::number(known.last().version)}});
        }
        const Migration &ours = known[applied];
        if (ours.version < row.int32(0))
            return changed(ours.name);
        if (ours.version > row.int32(0) || sha256(ours.sql) != row.blob(2))
            return changed(row.text(1));
        ++applied;
    }
    STOWAGE_TRY(row.done());
    return applied == 0 ? 0 : known[applied - 1].version;
}

Done apply(Connection &db, const Migration &migration, const Clock &clock)
{
    auto applied = inTransaction(db, [&]() -> Done {
        STOWAGE_TRY(db.script(migration.sql));
        STOWAGE_TRY(db.run("INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)",
                           migration.version, migration.name, sha256(migration.sql), clock.now()));
        return {};
    });
    if (!applied) {
        return fail(applied.error().code, u"store.migration_failed"_s,
                    {{u"name"_s, migration.name}, {u"detail"_s, applied.error().toString()}});
    }
    return {};
}

} // namespace

QList<Migration> knownMigrations(StoreUrl::Engine engine)
{
    initSqlResources();
    const QDir folder(engine == StoreUrl::Engine::Sqlite ? u":/sql/sqlite"_s : u":/sql/postgresql"_s);
    QList<Migration> all;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            qFatal("a migration is missing from the program");
        all << Migration{name.left(4).toInt(), name, file.readAll()};
    }
    return all;
}

int schemaVersion()
{
    const auto known = knownMigrations(StoreUrl::Engine::Sqlite);
    return known.last().version;
}

Done migrate(Connection &db, const StoreUrl &url, const Clock &clock)
{
    return migrate(db, url, clock, knownMigrations(db.engine()));
}

Done migrate(Connection &db, const StoreUrl &url, const Clock &clock, const QList<Migration> &known)
{
    // Two programs may begin on one empty PostgreSQL database: the second waits here for the first.
    if (!db.isSqlite())
        STOWAGE_TRY(db.script("SELECT pg_advisory_lock(7310575181)"));
    const auto work = [&]() -> Done {
        STOWAGE_TRY(createTable(db));
        STOWAGE_LET(current, currentVersion(db, known));
        bool copied = current == 0 || !db.isSqlite();
        for (const Migration &migration : known) {
            if (migration.version <= current)
                continue;
            if (!copied)
                STOWAGE_TRY(backUp(db, url, migration.version));
            copied = true;
            STOWAGE_TRY(apply(db, migration, clock));
        }
        return {};
    };
    Done done = work();
    if (!db.isSqlite()) {
        const Done unlocked = db.script("SELECT pg_advisory_unlock(7310575181)");
        if (done)
            return unlocked;
    }
    return done;
}

} // namespace stowage
