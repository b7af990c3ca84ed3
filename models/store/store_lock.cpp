// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_lock.h"

#include <QFileInfo>

namespace stowage {

namespace {

// One name for a file, whichever way it is called: through links, or by a path with detours.
QString lockPath(const QString &path)
{
    const QFileInfo file(path);
    if (const QString name = file.canonicalFilePath(); !name.isEmpty())
        return name + ".lock"_L1;
    const QString folder = QFileInfo(file.path()).canonicalFilePath(); // the file is still to be made
    return (folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName()) + ".lock"_L1;
}

// A lock file without its owner's name is a power cut's, or of a program that is just about to write it.
bool takeNameless(QLockFile &file)
{
    constexpr int patienceMs = 200;
    if (file.tryLock(patienceMs))
        return true;
    // An owner that lives holds the file itself, and then this removes nothing.
    return !file.getLockInfo(nullptr, nullptr, nullptr) && file.removeStaleLockFile() && file.tryLock(0);
}

} // namespace

Result<StoreLock> StoreLock::take(const StoreUrl &url)
{
    StoreLock lock;
    if (url.engine != StoreUrl::Engine::Sqlite)
        return lock;
    lock.m_file = std::make_unique<QLockFile>(lockPath(url.path));
    lock.m_file->setStaleLockTime(0); // only a dead owner makes it stale, however long a living one holds it
    if (lock.m_file->tryLock(0))
        return lock;
    if (lock.m_file->error() != QLockFile::LockFailedError)
        return fail(Error::Code::Storage, u"store.lock_failed"_s, {{u"path"_s, url.path}});
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.m_file->getLockInfo(&pid, &host, &program) && takeNameless(*lock.m_file))
        return lock;
    lock.m_file->getLockInfo(&pid, &host, &program);
    return fail(Error::Code::Refused, u"store.in_use"_s,
                {{u"path"_s, url.path}, {u"program"_s, program}, {u"pid"_s, QString::number(pid)}});
}

} // namespace stowage
