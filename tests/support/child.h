// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QProcess>

namespace stowage::test {

// This test program once more, as a process of its own that may be killed. It runs the suite of that name, whose
// initTestCase() begins with
//     if (const QString role = childRole(); !role.isEmpty())
//         play(role); // and never comes back
class Child {
public:
    Child(const QString &suite, const QString &role, const StoreUrl &url);
    ~Child(); // kills it
    Q_DISABLE_COPY_MOVE(Child)

    qint64 pid() const { return m_process.processId(); }
    // Waits until it has said so many lines in all, or ended.
    bool waitForLines(qsizetype count);
    void kill();
    // Waits for its own end; false when that is no good one.
    bool waitForEnd();
    // What it said, whole lines only; after kill() and waitForEnd(), all there will ever be.
    const QStringList &lines();
    QString output() const { return QString::fromUtf8(m_output); }

private:
    void read();

    QProcess m_process;
    QByteArray m_output;
    QStringList m_lines;
    qsizetype m_read = 0;
};

// In the child: what it is there for, and where the store is. Empty in an ordinary run.
QString childRole();
StoreUrl childUrl();
// Tells the parent, at once.
void say(const QByteArray &line);
[[noreturn]] void endChild(bool well);

// The server's process that works for a connection, 0 without a server; and waiting until that process has noticed
// that its client was killed: until then it may still commit.
qint64 serverProcess(Connection &db);
void waitForServer(const StoreUrl &url, qint64 process);

} // namespace stowage::test
