// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/seams.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <map>

struct sqlite3_vfs;

namespace stowage::test {

// While it lives, SQLite's files go through it to the real ones: calls can be made to fail, and it knows what would be
// left of each file if the power went. One at a time, and no connection may outlive it.
class SimDisk {
public:
    enum class Part { Database, Wal, Other };
    enum class Call { Write, Sync, Truncate };
    using Hook = std::function<int(Part, Call)>;

    SimDisk();
    ~SimDisk();
    Q_DISABLE_COPY_MOVE(SimDisk)

    // Asked before each call: SQLITE_OK lets it through, any other code is the call's outcome.
    void setHook(Hook hook) { m_hook = std::move(hook); }

    // What the disk would hold after a power cut now: everything that was synced, and of every 512-byte sector that
    // was written since, the new, the old or neither. By path.
    QMap<QString, QByteArray> afterPowerCut(Rng &rng) const;

    // What SQLite calls.
    struct File {
        struct Change {
            qint64 offset = 0;
            QByteArray bytes;
            bool truncates = false; // to `offset`
        };
        QByteArray synced;
        QList<Change> pending;

        void apply(const Change &change);
        void sync();
    };
    File &file(const QString &path) { return m_files[path]; }
    void forget(const QString &path) { m_files.erase(path); }
    int ask(Part part, Call call) const { return m_hook ? m_hook(part, call) : 0; }
    sqlite3_vfs *real() const { return m_real; }

private:
    sqlite3_vfs *m_real;
    Hook m_hook;
    std::map<QString, File> m_files; // a handle points to its file
};

} // namespace stowage::test
