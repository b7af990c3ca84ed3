// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/base/sha256.h"

#include <QDir>
#include <QFile>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initSqlResources()
{
    Q_INIT_RESOURCE(stowage_sql);
}

namespace stowage {

namespace {

struct Migration {
    int version = 0;
    QString name;
    QByteArray sql;
    QByteArray checksum;
};

QList<Migration> migrationsFor(StoreUrl::Engine engine)
{
    initSqlResources();
    const QDir folder(engine == StoreUrl::Engine::Sqlite ? u":/sql/sqlite"_s : u":/sql/postgresql"_s);
    QList<Migration> all;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            qFatal("a migration is missing from the program");
        const QByteArray sql = file.readAll();
        all << Migration{name.left(4).toInt(), name, sql, sha256(sql)};
    }
    return all;
}

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
    QFile::remove(copy);
    return db.run("VACUUM INTO ?", copy).map([](std::int64_t) { });
}

Done apply(Connection &db, const Migration &migration, const Clock &clock)
{
    auto applied = inTransaction(db, [&]() -> Done {
        STOWAGE_TRY(db.script(migration.sql));
        STOWAGE_TRY(db.run("INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)",
                           migration.version, migration.name, migration.checksum, clock.now()));
        return {};
    });
    if (!applied) {
        return fail(applied.error().code, u"store.migration_failed"_s,
                    {{u"name"_s, migration.name}, {u"detail"_s, applied.error().toString()}});
    }
    return {};
}

} // namespace

int schemaVersion()
{
    return migrationsFor(StoreUrl::Engine::Sqlite).last().version;
}

Done migrate(Connection &db, const StoreUrl &url, const Clock &clock)
{
    // Two programs may begin on one empty PostgreSQL database: the second waits here for the first.
    if (!db.isSqlite())
        STOWAGE_TRY(db.script("SELECT pg_advisory_lock(7310575181)"));
    const auto work = [&]() -> Done {
        STOWAGE_TRY(createTable(db));
        const QList<Migration> known = migrationsFor(db.engine());
        int current = 0;
        Query applied = db.query("SELECT version, name, checksum FROM schema_migration ORDER BY version");
        while (applied.next()) {
            current = applied.int32(0);
            if (current > known.last().version) {
                return fail(
                    Error::Code::Refused, u"store.newer"_s,
                    {{u"version"_s, QString::number(current)}, {u"known"_s, QString::number(known.last().version)}});
            }
            const auto ours =
                std::find_if(known.begin(), known.end(), [&](const Migration &m) { return m.version == current; });
            if (ours == known.end() || ours->checksum != applied.blob(2))
                return fail(Error::Code::Corrupt, u"store.migration_changed"_s, {{u"name"_s, applied.text(1)}});
        }
        STOWAGE_TRY(applied.done());
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
    if (!db.isSqlite())
        STOWAGE_TRY(db.script("SELECT pg_advisory_unlock(7310575181)"));
    return done;
}

} // namespace stowage
