// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/backup.h"
#include "app/cli/commands.h"

namespace stowage::cli {

void declareBackup(QCommandLineParser &)
{
}
void declareRestore(QCommandLineParser &)
{
}

Exit runBackup(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return shell.usage(u"backup takes the FILE to write"_s);
    const auto session = openSession(shell, parser);
    if (!session)
        return shell.report(session.error());
    const auto copied = backUpStore((*session)->db(), (*session)->clock().now(), arguments.first());
    if (!copied)
        return shell.report(copied.error());
    const QString checkpoint = QString::fromLatin1(copied->lastCheckpoint.toHex());
    if (wantsJson(parser)) {
        printData(shell, [&](JsonWriter &json) {
            json.beginObject().key("file").value(arguments.first()).key("checked").value(true);
            json.key("movements").value(copied->movements).key("checkpoint").value(checkpoint).endObject();
        });
    } else {
        shell.out << "Copied and checked: " << arguments.first() << '\n';
        if (!checkpoint.isEmpty())
            shell.out << "Checkpoint: " << checkpoint << '\n';
    }
    return Exit::Done;
}

Exit runRestore(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return shell.usage(u"restore takes the backup FILE to read"_s);
    const auto url = storeUrl(parser);
    if (!url)
        return shell.report(url.error());
    if (const auto done = restoreStore(arguments.first(), *url); !done)
        return shell.report(done.error());
    if (wantsJson(parser)) {
        printData(shell, [&](JsonWriter &json) {
            json.beginObject().key("file").value(arguments.first()).key("db").value(url->toString()).endObject();
        });
    } else {
        shell.out << "Restored " << url->toString() << '\n';
    }
    return Exit::Done;
}

} // namespace stowage::cli
