// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/export_kind.h"
#include "models/operations/export/exporter.h"

#include "app/cli/commands.h"
#include "models/api/json_writer.h"

#include <QBuffer>

namespace stowage::cli {

namespace {

Exit exportFolder(const Shell &shell, const QCommandLineParser &parser, const QString &folder)
{
    const auto session = openSession(shell, parser);
    if (!session)
        return shell.report(session.error());
    const auto written = exportAll((*session)->db(), (*session)->company(), folder, shell.clock.now());
    if (!written)
        return shell.report(written.error());
    shell.out << "Wrote " << written->join(", "_L1) << " into " << folder << '\n';
    return Exit::Done;
}

void printJson(const Shell &shell, const ExportRequest &request, std::int64_t rows)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    {
        JsonWriter json(buffer);
        json.beginObject();
        json.key("success").value(true);
        json.key("data").beginObject();
        json.key("kind").value(importKindName(request.kind));
        json.key("file").value(request.path);
        json.key("rows").value(rows);
        json.endObject().endObject();
    }
    shell.out << QString::fromUtf8(buffer.data()) << '\n';
}

Exit exportOne(const Shell &shell, const QCommandLineParser &parser, const ExportRequest &request)
{
    const auto session = openSession(shell, parser);
    if (!session)
        return shell.report(session.error());
    Progress progress(shell, u"export"_s);
    const auto rows = exportKind((*session)->db(), (*session)->company(), request, shell.clock.now(),
                                 [&](std::int64_t done, std::int64_t total) { return progress(done, total); });
    if (!rows)
        return shell.report(rows.error());
    if (parser.value(u"format"_s) == "json"_L1)
        printJson(shell, request, *rows);
    else
        shell.out << "Wrote " << *rows << ' ' << importKindName(request.kind) << " into " << request.path << '\n';
    return Exit::Done;
}

} // namespace

void declareExport(QCommandLineParser &)
{
}

Exit runExport(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() == 1)
        return exportFolder(shell, parser, arguments.first());
    if (arguments.size() != 2)
        return shell.usage(u"export takes the DIR to write everything into, or a KIND and the FILE to write"_s);
    const auto kind = importKindFromName(arguments[0]);
    if (!kind) {
        return shell.usage(
            u"“%1” is none of items, locations, categories, suppliers, movements, counts"_s.arg(arguments[0]));
    }
    return exportOne(shell, parser, {.kind = *kind, .path = arguments[1]});
}

} // namespace stowage::cli
