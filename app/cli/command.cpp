// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/platform/error_text.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <atomic>
#include <csignal>
#include <unistd.h>

namespace stowage::cli {

namespace {

std::atomic<bool> interrupted = false;

void onInterrupt(int)
{
    interrupted = true;
}

// PGPASSWORD, else what ~/.pgpass says; never the command line. (libpq reads ~/.pgpass by itself.)
QString passwordFor(const StoreUrl &)
{
    return qEnvironmentVariable("PGPASSWORD");
}

} // namespace

Exit Shell::usage(const QString &message) const
{
    err << "stowagectl: " << message << "\nTry 'stowagectl --help'.\n";
    return Exit::Usage;
}

Exit Shell::report(const Error &error, const QString &place) const
{
    err << "stowagectl: " << place << errorText(error) << '\n';
    switch (error.code) {
    case Error::Code::Storage:
    case Error::Code::Network:
    case Error::Code::Corrupt:
    case Error::Code::Cancelled:
        return Exit::Failed;
    default:
        // How the store is named is the caller's own mistake.
        if (error.key == "store.address_invalid"_L1 || error.key == "store.password_in_address"_L1)
            return Exit::Usage;
        // What concerns the store itself is the store's failure, however it is worded.
        return error.key.startsWith("store."_L1) || error.key == "company.missing"_L1 ? Exit::Failed : Exit::Refused;
    }
}

bool wantsJson(const QCommandLineParser &parser)
{
    return parser.value(u"format"_s) == "json"_L1;
}

void printData(const Shell &shell, const std::function<void(JsonWriter &json)> &data)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    {
        JsonWriter json(buffer);
        json.beginObject().key("success").value(true).key("data");
        data(json);
        json.endObject();
    }
    shell.out << QString::fromUtf8(buffer.data()) << '\n';
}

Result<StoreUrl> storeUrl(const QCommandLineParser &parser)
{
    QString address = parser.value(u"db"_s);
    if (address.isEmpty()) {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/stowage"_L1);
        address = folder.filePath(u"company.stowage"_s);
    }
    STOWAGE_LET(url, StoreUrl::parse(address));
    if (url.engine == StoreUrl::Engine::Postgresql)
        url.password = passwordFor(url);
    return url;
}

Result<std::unique_ptr<Session>> openSession(const Shell &shell, const QCommandLineParser &parser)
{
    STOWAGE_LET(url, storeUrl(parser));
    return Session::open(url, shell.clock, shell.rng, qEnvironmentVariable("USER", u"stowagectl"_s));
}

Progress::Progress(const Shell &shell, QString what)
    : m_shell(shell),
      m_what(std::move(what)),
      m_visible(isatty(STDERR_FILENO) != 0)
{
    interrupted = false;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

Progress::~Progress()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (m_visible && m_percent >= 0)
        m_shell.err << '\n' << Qt::flush;
}

bool Progress::operator()(std::int64_t done, std::int64_t total)
{
    const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 0;
    if (m_visible && percent != m_percent) {
        m_percent = percent;
        m_shell.err << '\r' << m_what << ' ' << QString(percent / 4, u'#').leftJustified(25, u'.') << ' ' << percent
                    << " %" << Qt::flush;
    }
    return !interrupted;
}

} // namespace stowage::cli
