// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/export_kind.h"
#include "models/operations/export/exporter.h"

#include "app/cli/commands.h"
#include "models/api/item_json.h"
#include "models/operations/catalog/item_objects.h"

#include <QBuffer>
#include <QSaveFile>

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

// Nothing is at the path before all of it is written.
Result<std::int64_t> writeItems(Session &session, const QString &path, Progress &progress)
{
    QSaveFile file(path);
    const auto refused = [&] {
        return fail(Error::Code::Storage, u"file.cannot_write"_s,
                    {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    };
    if (!file.open(QSaveFile::WriteOnly))
        return refused();
    const Company &company = session.company();
    STOWAGE_LET(fields, customFieldsOf(session.db()));
    const ItemDialect dialect{company.currency, fields, company.calendar};
    std::int64_t rows = 0;
    {
        JsonWriter json(file);
        json.beginObject().key("success").value(true).key("data").beginArray();
        STOWAGE_LET(written, forEachItemObject(session.db(), {},
                                               [&](const ItemObject &object, std::int64_t done, std::int64_t total) {
                                                   if (!progress(done, total))
                                                       return Done(fail(Error::Code::Cancelled, u"export.cancelled"_s));
                                                   writeItemObject(json, object, dialect);
                                                   return Done();
                                               }));
        rows = written;
        json.endArray().endObject();
        if (!json.flush())
            return refused();
    }
    if (file.write("\n") != 1 || !file.commit())
        return refused();
    return rows;
}

Exit exportOne(const Shell &shell, const QCommandLineParser &parser, const ExportRequest &request)
{
    const auto session = openSession(shell, parser);
    if (!session)
        return shell.report(session.error());
    Progress progress(shell, u"export"_s);
    const auto rows = isJson(request.path)
                          ? writeItems(**session, request.path, progress)
                          : exportKind((*session)->db(), (*session)->company(), request, shell.clock.now(),
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
    if (isJson(arguments[1]) && *kind != ImportKind::Items) {
        return shell.usage(
            u"only items are written as JSON into a file, not %1; “stock --format json” tells of stock"_s.arg(
                arguments[0]));
    }
    return exportOne(shell, parser, {.kind = *kind, .path = arguments[1]});
}

} // namespace stowage::cli
