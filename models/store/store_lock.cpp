// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_lock.h"

namespace stowage {

Result<StoreLock> StoreLock::take(const StoreUrl &url)
{
    StoreLock lock;
    if (url.engine != StoreUrl::Engine::Sqlite)
        return lock;
    lock.m_file = std::make_unique<QLockFile>(url.path + ".lock"_L1);
    lock.m_file->setStaleLockTime(0); // only a dead owner makes it stale, however long a living one holds it
    if (lock.m_file->tryLock(0))
        return lock;
    if (lock.m_file->error() != QLockFile::LockFailedError)
        return fail(Error::Code::Storage, u"store.lock_failed"_s, {{u"path"_s, url.path}});
    qint64 pid = 0;
    QString host;
    QString program;
    lock.m_file->getLockInfo(&pid, &host, &program);
    return fail(Error::Code::Refused, u"store.in_use"_s,
                {{u"path"_s, url.path}, {u"program"_s, program}, {u"pid"_s, QString::number(pid)}});
}

} // namespace stowage
