// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/backup.h"

#include "models/operations/ledger/checkpoint.h"
#include "models/operations/ledger/verify.h"
#include "models/store/company_store.h"
#include "models/store/durable_file.h"

#include <QFile>
#include <QFileInfo>

#include <functional>

namespace stowage {

namespace {

using enum Error::Code;

Result<VerifyReport> verifyCopy(const QString &path)
{
    StoreUrl url;
    url.path = path;
    STOWAGE_LET(db, Connection::open(url, Connection::Role::Writer));
    STOWAGE_LET(company, CompanyStore(*db).load());
    return verifyStore(*db, company);
}

Done differences(const QString &key, const QString &path, const VerifyReport &report)
{
    if (report.differenceCount == 0)
        return {};
    return fail(Corrupt, key,
                {{u"path"_s, path},
                 {u"count"_s, QString::number(report.differenceCount)},
                 {u"first"_s, report.differences.first().toString()}});
}

void removeWithJournal(const QString &path)
{
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(path + suffix);
}

Done folderIsThere(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (QFileInfo(folder).isDir())
        return {};
    return fail(Storage, u"backup.no_folder"_s, {{u"path"_s, path}, {u"folder"_s, folder}});
}

// People know nothing of the temporary name.
Error withName(Error error, const QString &temporary, const QString &name)
{
    for (ErrorArg &argument : error.args)
        argument.value.replace(temporary, name);
    return error;
}

// Makes a copy under a temporary name, lets `check` look at what verify says of it, and gives it its own name. What
// fails leaves nothing behind, and its errors speak of `named`.
Result<VerifyReport> copyIntoPlace(const QString &path, const QString &named,
                                   const std::function<Done(const QString &temporary)> &copy,
                                   const std::function<Done(const VerifyReport &)> &check)
{
    const QString temporary = path + ".part"_L1;
    removeWithJournal(temporary); // of a program that was killed
    auto whole = [&]() -> Result<VerifyReport> {
        STOWAGE_TRY(copy(temporary));
        STOWAGE_LET(report, verifyCopy(temporary));
        STOWAGE_TRY(check(report));
        STOWAGE_TRY(syncFile(temporary));
        if (!QFile::rename(temporary, path))
            return fail(Storage, u"backup.failed"_s, {{u"path"_s, path}, {u"detail"_s, u"rename"_s}});
        return report;
    }();
    if (!whole) {
        removeWithJournal(temporary);
        return fail(withName(std::move(whole.error()), temporary, named));
    }
    return whole;
}

} // namespace

Result<VerifyReport> backUpStore(Connection &db, Instant now, const QString &path)
{
    if (!db.isSqlite())
        return fail(Refused, u"backup.use_pg_dump"_s);
    if (QFileInfo::exists(path))
        return fail(Conflict, u"backup.exists"_s, {{u"path"_s, path}});
    STOWAGE_TRY(folderIsThere(path));
    STOWAGE_TRY(inTransaction(db, [&] { return bindLedger(db, u"backup"_s, now); }));
    const auto copy = [&](const QString &temporary) {
        return db.run("VACUUM INTO ?", temporary).map([](std::int64_t) { });
    };
    // Books that do not agree are worth keeping as they are, before anybody mends them.
    STOWAGE_LET(report, copyIntoPlace(path, path, copy, [](const VerifyReport &) { return Done(); }));
    STOWAGE_TRY(differences(u"backup.differences"_s, path, report));
    return report;
}

Done restoreStore(const QString &backup, const StoreUrl &target)
{
    if (target.engine != StoreUrl::Engine::Sqlite)
        return fail(Refused, u"backup.use_pg_dump"_s);
    if (!QFileInfo::exists(backup))
        return fail(NotFound, u"store.missing"_s, {{u"path"_s, backup}});
    if (QFileInfo::exists(target.path))
        return fail(Conflict, u"backup.target_exists"_s, {{u"path"_s, target.path}});
    STOWAGE_TRY(folderIsThere(target.path));
    const auto copy = [&](const QString &temporary) -> Done {
        QFile file(backup);
        if (!file.copy(temporary))
            return fail(Storage, u"backup.failed"_s, {{u"path"_s, target.path}, {u"detail"_s, file.errorString()}});
        return {};
    };
    const auto check = [&](const VerifyReport &report) {
        return differences(u"backup.not_restored"_s, backup, report);
    };
    return copyIntoPlace(target.path, backup, copy, check).map([](const VerifyReport &) { });
}

} // namespace stowage
