// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/system_clock.h"
#include "models/api/json_writer.h"
#include "models/operations/session.h"

#include <QCommandLineParser>
#include <QTextStream>

#include <functional>
#include <memory>

namespace stowage::cli {

// The exit status of every command: a promise to scripts.
enum class Exit { Done = 0, Differences = 1, Usage = 2, Refused = 3, Failed = 4 };

// What a command works with: where results and messages go, and the seams of the core.
struct Shell {
    QTextStream &out; // results
    QTextStream &err; // messages
    const Clock &clock;
    Rng &rng;

    Exit usage(const QString &message) const;
    // The error as a sentence on stderr, after where it was found, and the status that its kind has.
    Exit report(const Error &error, const QString &place = {}) const;
};

// Whether --format asks for JSON.
bool wantsJson(const QCommandLineParser &parser);
// Whether a file is one of the API's objects by its name.
inline bool isJson(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive);
}
// {"success":true,"data":…}, where `data` writes the value.
void printData(const Shell &shell, const std::function<void(JsonWriter &json)> &data);

struct Command {
    const char *name;
    const char *arguments; // after the options: "FILE"
    const char *summary;
    void (*declare)(QCommandLineParser &parser); // its own options; --db and --format are everyone's
    Exit (*run)(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments);
};

const std::vector<Command> &commands();

// Opens what --db names. Errors are the store's.
Result<StoreUrl> storeUrl(const QCommandLineParser &parser);
Result<std::unique_ptr<Session>> openSession(const Shell &shell, const QCommandLineParser &parser);

// A progress bar on a terminal, nothing elsewhere. False once the person has interrupted.
class Progress {
public:
    explicit Progress(const Shell &shell, QString what);
    ~Progress();
    bool operator()(std::int64_t done, std::int64_t total);
    Q_DISABLE_COPY_MOVE(Progress)

private:
    const Shell &m_shell;
    QString m_what;
    bool m_visible;
    int m_percent = -1;
};

} // namespace stowage::cli
