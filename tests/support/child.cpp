// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace stowage::test {

namespace {

constexpr int patienceMs = 60'000;
constexpr const char *mark = "\x1e> "; // QtTest prints to the same pipe

} // namespace

Child::Child(const QString &suite, const QString &role, const StoreUrl &url)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"STOWAGE_CHILD_ROLE"_s, role);
    environment.insert(u"STOWAGE_CHILD_STORE"_s, QStringList{QString::number(static_cast<int>(url.engine)), url.path,
                                                             url.host, url.user, url.database, url.schema}
                                                     .join(u'\n'));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {suite});
    if (!m_process.waitForStarted(patienceMs))
        qFatal("the child does not start");
}

Child::~Child()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

void Child::read()
{
    m_output += m_process.readAllStandardOutput();
    for (qsizetype end = m_output.indexOf('\n', m_read); end >= 0; end = m_output.indexOf('\n', m_read)) {
        const QByteArray line = m_output.mid(m_read, end - m_read);
        m_read = end + 1;
        if (line.startsWith(mark))
            m_lines << QString::fromUtf8(line.mid(static_cast<qsizetype>(qstrlen(mark))));
    }
}

bool Child::waitForLines(qsizetype count)
{
    for (read(); m_lines.size() < count; read()) {
        if (m_process.state() == QProcess::NotRunning || !m_process.waitForReadyRead(patienceMs))
            break;
    }
    read();
    return m_lines.size() >= count;
}

void Child::kill()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
    read();
}

bool Child::waitForEnd()
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patienceMs);
    read();
    return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

const QStringList &Child::lines()
{
    read();
    return m_lines;
}

QString childRole()
{
    return qEnvironmentVariable("STOWAGE_CHILD_ROLE");
}

StoreUrl childUrl()
{
    const QStringList parts = qEnvironmentVariable("STOWAGE_CHILD_STORE").split(u'\n');
    StoreUrl url;
    url.engine = static_cast<StoreUrl::Engine>(parts.value(0).toInt());
    url.path = parts.value(1);
    url.host = parts.value(2);
    url.user = parts.value(3);
    url.database = parts.value(4);
    url.schema = parts.value(5);
    return url;
}

void say(const QByteArray &line)
{
    const QByteArray whole = QByteArray(mark) + line + '\n';
    std::fwrite(whole.constData(), 1, static_cast<std::size_t>(whole.size()), stdout);
    std::fflush(stdout);
}

void endChild(bool well)
{
    std::_Exit(well ? 0 : 1);
}

qint64 serverProcess(Connection &db)
{
    if (db.isSqlite())
        return 0;
    Query row = db.query("SELECT pg_backend_pid()");
    return row.next() ? row.int64(0) : 0;
}

void waitForServer(const StoreUrl &url, qint64 process)
{
    if (process == 0)
        return;
    const auto db = Connection::open(url, Connection::Role::Reader);
    if (!db)
        qFatal("%s", qPrintable(db.error().toString()));
    constexpr std::chrono::milliseconds step{2};
    for (std::chrono::milliseconds waited{0}; waited.count() < patienceMs; waited += step) {
        Query row = (*db)->query("SELECT 1 FROM pg_stat_activity WHERE pid = ?", process);
        if (!row.next())
            return;
        std::this_thread::sleep_for(step);
    }
    qFatal("the server still works for a client that is gone");
}

} // namespace stowage::test
