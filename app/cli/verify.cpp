// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/verify.h"

#include "app/cli/commands.h"
#include "app/platform/error_text.h"
#include "models/api/json_writer.h"

#include <QBuffer>

namespace stowage::cli {

namespace {

void printJson(const Shell &shell, const VerifyReport &report)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    {
        JsonWriter json(buffer);
        json.beginObject();
        json.key("success").value(report.differenceCount == 0);
        json.key("data").beginObject();
        json.key("documents").value(report.documents);
        json.key("movements").value(report.movements);
        json.key("levels").value(report.levels);
        json.key("chains").value(std::int64_t(report.chains));
        json.key("checkpoints").value(report.checkpoints);
        json.key("checkpoint").value(QString::fromLatin1(report.lastCheckpoint.toHex()));
        json.key("differenceCount").value(report.differenceCount);
        json.key("differences").beginArray();
        for (const Error &difference : report.differences) {
            json.beginObject();
            json.key("key").value(difference.key);
            json.key("message").value(errorText(difference));
            for (const ErrorArg &fact : difference.args)
                json.key(fact.name.toUtf8().constData()).value(fact.value);
            json.endObject();
        }
        json.endArray().endObject().endObject();
    }
    shell.out << QString::fromUtf8(buffer.data()) << '\n';
}

} // namespace

void declareVerify(QCommandLineParser &)
{
}

Exit runVerify(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return shell.usage(u"verify takes no argument “%1”"_s.arg(arguments.first()));
    const auto session = openSession(shell, parser);
    if (!session)
        return shell.report(session.error());
    Connection &db = (*session)->db();
    Progress progress(shell, u"verify"_s);
    const auto report = inSnapshot(db, [&] {
        return verifyStore(db, (*session)->company(),
                           [&](std::int64_t done, std::int64_t total) { return progress(done, total); });
    });
    if (!report)
        return shell.report(report.error());
    if (parser.value(u"format"_s) == "json"_L1) {
        printJson(shell, *report);
    } else {
        for (const Error &difference : report->differences)
            shell.out << errorText(difference) << '\n';
        shell.out << report->documents << " documents, " << report->movements << " movements, " << report->levels
                  << " stock levels, " << report->chains << " chain(s), " << report->checkpoints << " checkpoint(s): ";
        if (report->differenceCount == 0)
            shell.out << "everything agrees.\n";
        else
            shell.out << report->differenceCount << " difference(s).\n";
    }
    return report->differenceCount == 0 ? Exit::Done : Exit::Differences;
}

} // namespace stowage::cli
