// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/importer.h"

#include "app/cli/commands.h"
#include "app/platform/error_text.h"
#include "models/api/json_writer.h"

#include <QBuffer>

namespace stowage::cli {

namespace {

// What says how a file is imported, and so says nothing where an import is taken back.
constexpr QLatin1StringView importOptions[]{"map"_L1,           "dry-run"_L1,  "create-missing"_L1,
                                            "skip-rejected"_L1, "rejected"_L1, "refuse-repeat"_L1};

void printRow(const Shell &shell, const RowOutcome &row)
{
    for (const Error &reason : row.reasons)
        shell.err << "line " << row.line << ": " << errorText(reason) << '\n';
}

void printText(const Shell &shell, const ImportReport &report)
{
    for (const RowOutcome &row : report.rejectedRows)
        printRow(shell, row);
    for (const RowWarning &warning : report.warnings)
        shell.err << "line " << warning.line << ": warning: " << errorText(warning.what) << '\n';
    if (report.warningCount > report.warnings.size())
        shell.err << report.warningCount - report.warnings.size() << " more warnings\n";
    for (const QStringList &unknown : {report.unknownItems, report.unknownLocations, report.unknownSuppliers}) {
        if (!unknown.isEmpty())
            shell.err << "unknown: " << unknown.join(", "_L1) << '\n';
    }
    if (report.refusal)
        shell.err << "stowagectl: " << errorText(*report.refusal) << '\n';
    shell.out << (report.dryRun ? "Dry run: " : "") << report.added << " new, " << report.updated << " updated, "
              << report.unchanged << " unchanged, " << report.rejected << " rejected";
    if (report.movements > 0)
        shell.out << "; " << report.documents << " documents, " << report.movements << " movements";
    shell.out << (report.number.isEmpty() ? QString() : u" ("_s + report.number + u')') << ".\n";
}

void printJson(const Shell &shell, const ImportReport &report)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    {
        JsonWriter json(buffer);
        json.beginObject();
        json.key("success").value(!report.refusal);
        json.key("data").beginObject();
        json.key("number").value(report.number);
        json.key("dryRun").value(report.dryRun);
        json.key("total").value(report.total);
        json.key("new").value(report.added);
        json.key("updated").value(report.updated);
        json.key("unchanged").value(report.unchanged);
        json.key("rejected").value(report.rejected);
        json.key("documents").value(report.documents);
        json.key("movements").value(report.movements);
        if (report.refusal)
            json.key("refusal").value(errorText(*report.refusal));
        json.key("rejectedRows").beginArray();
        for (const RowOutcome &row : report.rejectedRows) {
            json.beginObject().key("line").value(std::int64_t(row.line));
            json.key("reasons").beginArray();
            for (const Error &reason : row.reasons) {
                json.beginObject();
                json.key("key").value(reason.key);
                json.key("message").value(errorText(reason));
                json.endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
        json.key("warnings").beginArray();
        for (const RowWarning &warning : report.warnings) {
            json.beginObject();
            json.key("line").value(std::int64_t(warning.line));
            json.key("message").value(errorText(warning.what));
            json.endObject();
        }
        json.endArray().endObject().endObject();
    }
    shell.out << QString::fromUtf8(buffer.data()) << '\n';
}

Result<QList<FieldHeading>> mappingOf(const QStringList &pairs)
{
    QList<FieldHeading> mapping;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return fail(Error::Code::Invalid, u"mapping.pair_invalid"_s, {{u"text"_s, pair}});
        mapping << FieldHeading{pair.left(equals), pair.mid(equals + 1)};
    }
    return mapping;
}

void printReversal(const Shell &shell, const QString &number, const ImportReversal &reversal, bool asJson)
{
    if (asJson) {
        printData(shell, [&](JsonWriter &json) {
            json.beginObject().key("number").value(number).key("documents").value(reversal.documents);
            json.key("restored").value(reversal.restored).key("removed").value(reversal.removed);
            json.key("kept").beginArray();
            for (const QString &code : reversal.kept)
                json.value(code);
            json.endArray().endObject();
        });
        return;
    }
    shell.out << number << " taken back: " << reversal.documents << " documents reversed, " << reversal.restored
              << " put back, " << reversal.removed << " removed.\n";
    for (const QString &code : reversal.kept)
        shell.out << "kept, since others use it by now: " << code << '\n';
}

Exit reverseImport(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return shell.usage(u"import --reverse takes no KIND and no FILE: the number says all"_s);
    for (const QLatin1StringView option : importOptions) {
        if (parser.isSet(option))
            return shell.usage(u"--%1 does not go with --reverse; nothing was changed"_s.arg(option));
    }
    const auto opened = openSession(shell, parser);
    if (!opened)
        return shell.report(opened.error());
    Session &session = **opened;
    const QString number = parser.value(u"reverse"_s);
    Importer importer(session.db(), session.posting());
    const auto record = importer.byNumber(number);
    if (!record)
        return shell.report(record.error());
    const auto reversal = importer.reverse(record->id);
    if (!reversal)
        return shell.report(reversal.error());
    printReversal(shell, number, *reversal, wantsJson(parser));
    return Exit::Done;
}

} // namespace

void declareImport(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"map"_s, u"Reads FIELD from the column HEADING; may be given several times."_s, u"FIELD=HEADING"_s},
        {u"dry-run"_s, u"Tells what would be imported, and changes nothing."_s},
        {u"create-missing"_s, u"Makes the items and locations that movements and counts name, and the suppliers "
                              "that items name, where nobody knows them."_s},
        {u"skip-rejected"_s, u"Imports the other rows where some are rejected; without it none is."_s},
        {u"rejected"_s, u"Writes the rejected rows, each with its reason."_s, u"FILE"_s},
        {u"refuse-repeat"_s, u"Refuses a file that was imported before; without it its rows count as unchanged."_s},
        {u"reverse"_s, u"Takes the import of this number back."_s, u"IMP-YYYY-NNNN"_s},
    });
}

Exit runImport(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (parser.isSet(u"reverse"_s))
        return reverseImport(shell, parser, arguments);
    if (arguments.size() != 2)
        return shell.usage(u"import takes KIND and FILE"_s);
    const auto kind = importKindFromName(arguments[0]);
    if (!kind) {
        return shell.usage(
            u"“%1” is none of items, locations, categories, suppliers, movements, counts"_s.arg(arguments[0]));
    }
    const auto mapping = mappingOf(parser.values(u"map"_s));
    if (!mapping)
        return shell.usage(errorText(mapping.error()));
    using enum ImportRequest::Repeats;
    const ImportRequest request{.kind = *kind,
                                .path = arguments[1],
                                .mapping = *mapping,
                                .createMissing = parser.isSet(u"create-missing"_s),
                                .repeats = parser.isSet(u"refuse-repeat"_s) ? Refuse : SkipKnown,
                                .rejects = parser.isSet(u"skip-rejected"_s) ? ImportRequest::Rejects::Skip
                                                                            : ImportRequest::Rejects::RefuseAll,
                                .dryRun = parser.isSet(u"dry-run"_s)};
    const auto session = openSession(shell, parser);
    if (!session)
        return shell.report(session.error());

    Progress progress(shell, u"import"_s);
    Importer importer((*session)->db(), (*session)->posting());
    const auto report = importer.run(request, {.progress = [&](const ImportProgress &step) {
                                         return progress(static_cast<std::int64_t>(step.fraction * 1000), 1000);
                                     }});
    if (!report)
        return shell.report(report.error());
    if (parser.isSet(u"rejected"_s) && !report->rejectedRows.isEmpty()) {
        if (const auto saved = saveRejected(request, *report, parser.value(u"rejected"_s),
                                            {(*session)->company(), shell.clock.now(), errorText});
            !saved)
            return shell.report(saved.error());
    }
    if (parser.value(u"format"_s) == "json"_L1)
        printJson(shell, *report);
    else
        printText(shell, *report);
    const bool refused = report->refusal.has_value() || (report->dryRun && report->rejected > 0);
    return refused ? Exit::Refused : Exit::Done;
}

} // namespace stowage::cli
