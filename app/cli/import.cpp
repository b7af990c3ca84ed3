// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/importer.h"

#include "app/cli/commands.h"
#include "app/cli/import_report.h"
#include "app/platform/error_text.h"
#include "models/api/item_json.h"
#include "models/operations/tabular/format_guess.h"

#include <QFile>
#include <QFileInfo>

namespace stowage::cli {

namespace {

// What says how a file is imported, and so says nothing where an import is taken back.
constexpr QLatin1StringView importOptions[]{"map"_L1,      "dry-run"_L1,       "create-missing"_L1, "skip-rejected"_L1,
                                            "rejected"_L1, "refuse-repeat"_L1, "separator"_L1,      "encoding"_L1,
                                            "decimal"_L1,  "dates"_L1};

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

template <typename Value>
struct Choice {
    QLatin1StringView word;
    Value value;
};

constexpr Choice<char16_t> separatorWords[]{{","_L1, u','}, {";"_L1, u';'}, {"|"_L1, u'|'}, {"tab"_L1, u'\t'}};
constexpr Choice<char16_t> decimalWords[]{{"."_L1, u'.'}, {","_L1, u','}};
constexpr Choice<TableFormat::Encoding> encodingWords[]{{"utf-8"_L1, TableFormat::Encoding::Utf8},
                                                        {"utf-16le"_L1, TableFormat::Encoding::Utf16Le},
                                                        {"utf-16be"_L1, TableFormat::Encoding::Utf16Be},
                                                        {"windows-1252"_L1, TableFormat::Encoding::Windows1252}};
constexpr Choice<TableFormat::DateOrder> dateWords[]{{"ymd"_L1, TableFormat::DateOrder::YearFirst},
                                                     {"dmy"_L1, TableFormat::DateOrder::DayMonthYear},
                                                     {"mdy"_L1, TableFormat::DateOrder::MonthDayYear}};

// Sets what the option of this name says; the error is a sentence, empty where all is well.
template <typename Value, std::size_t count, typename Set>
QString choose(const QCommandLineParser &parser, const QString &option, const Choice<Value> (&choices)[count], Set set)
{
    if (!parser.isSet(option))
        return {};
    QStringList words;
    for (const Choice<Value> &choice : choices) {
        if (parser.value(option).compare(choice.word, Qt::CaseInsensitive) == 0) {
            set(choice.value);
            return {};
        }
        words << choice.word;
    }
    return u"--%1 takes one of: %2"_s.arg(option, words.join(u' '));
}

// Sets what the person says; the error is a sentence.
QString chooseFormat(const QCommandLineParser &parser, TableFormat &format)
{
    const QString faults[]{
        choose(parser, u"separator"_s, separatorWords, [&](char16_t sign) { format.separator = sign; }),
        choose(parser, u"decimal"_s, decimalWords, [&](char16_t sign) { format.decimalSign = sign; }),
        choose(parser, u"encoding"_s, encodingWords, [&](TableFormat::Encoding known) { format.encoding = known; }),
        choose(parser, u"dates"_s, dateWords, [&](TableFormat::DateOrder order) { format.dateOrder = order; })};
    for (const QString &fault : faults) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

// How the file is to be read: what the person says, and a guess that follows from it.
Result<TableFormat> formatOf(const QCommandLineParser &parser, const QString &path)
{
    TableFormat said;
    (void)chooseFormat(parser, said);
    GivenFormat given;
    if (parser.isSet(u"separator"_s))
        given.separator = said.separator;
    if (parser.isSet(u"encoding"_s))
        given.encoding = said.encoding;
    STOWAGE_LET(format, guessFormat(path, given));
    (void)chooseFormat(parser, format);
    return format;
}

// What the person has not said and the file does not make sure.
QList<Error> doubtsOf(const QCommandLineParser &parser, const QString &path, const TableFormat &format)
{
    QList<Error> doubts;
    if (const auto all = doubtsOfGuess(path, format)) {
        for (const Error &doubt : *all) {
            if (!parser.isSet(doubt.key == "table.mixed_encoding"_L1 ? u"encoding"_s : u"decimal"_s))
                doubts << doubt;
        }
    }
    return doubts;
}

// Found before anything is imported: a file of rejected rows that could not be written, or that would cost another.
std::optional<Exit> refuseRejectedFile(const Shell &shell, const QCommandLineParser &parser, const QString &source)
{
    if (!parser.isSet(u"rejected"_s))
        return std::nullopt;
    const QString path = parser.value(u"rejected"_s);
    if (path.isEmpty())
        return shell.usage(u"--rejected takes the FILE to write"_s);
    if (QFileInfo(path) == QFileInfo(source))
        return shell.usage(u"--rejected %1 is the file to import; nothing was imported"_s.arg(path));
    if (QFileInfo::exists(path))
        return shell.usage(
            u"--rejected %1 is there already, and nothing is overwritten; nothing was imported"_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return shell.report(
            {Error::Code::Storage, u"file.cannot_write"_s, {{u"path"_s, path}, {u"reason"_s, file.errorString()}}});
    }
    file.remove();
    return std::nullopt;
}

// What says how a table is read, and so nothing of objects of the API.
constexpr QLatin1StringView tableOptions[]{"map"_L1, "separator"_L1, "encoding"_L1, "decimal"_L1, "dates"_L1};

Exit tellReport(const Shell &shell, const QCommandLineParser &parser, const QString &path, const ImportReport &report,
                const QList<Error> &doubts = {})
{
    if (wantsJson(parser))
        printImportAsJson(shell, path, report, doubts);
    else
        printImport(shell, path, report);
    const bool refused = report.refusal.has_value() || (report.dryRun && report.rejected > 0);
    return refused ? Exit::Refused : Exit::Done;
}

// The import's own exit status, unless the rejected rows were asked for and could not be written.
Exit saveRejectedInto(const Shell &shell, const QCommandLineParser &parser, const ImportReport &report, Exit exit,
                      const std::function<Done(const QString &path)> &save)
{
    if (!parser.isSet(u"rejected"_s) || report.rejectedRows.isEmpty())
        return exit;
    const auto saved = save(parser.value(u"rejected"_s));
    if (saved)
        return exit;
    shell.err << "The rejected rows were not written; the import itself ended as told.\n";
    return shell.report(saved.error());
}

Exit importItemObjects(const Shell &shell, const QCommandLineParser &parser, const ImportRequest &request)
{
    for (const QLatin1StringView option : tableOptions) {
        if (parser.isSet(option))
            return shell.usage(u"--%1 does not go with a JSON file; nothing was imported"_s.arg(option));
    }
    if (request.kind != ImportKind::Items) {
        return shell.usage(
            u"only items are read from JSON, not %1; “post” takes movements"_s.arg(importKindName(request.kind)));
    }
    const QString rejected = parser.value(u"rejected"_s);
    if (!rejected.isEmpty() && !isJson(rejected))
        return shell.usage(u"--rejected of a JSON file takes one that ends in .json; nothing was imported"_s);
    if (const auto refused = refuseRejectedFile(shell, parser, request.path))
        return *refused;
    const auto session = openSession(shell, parser);
    if (!session)
        return shell.report(session.error());
    const ItemText text = itemJson();
    Progress progress(shell, u"import"_s);
    Importer importer((*session)->db(), (*session)->posting());
    const auto report = importer.runItems(text, request, {.progress = [&](const ImportProgress &step) {
                                              return progress(static_cast<std::int64_t>(step.fraction * 1000), 1000);
                                          }});
    if (!report)
        return reportFile(shell, request.path, report.error());
    const Exit exit = tellReport(shell, parser, request.path, *report);
    return saveRejectedInto(shell, parser, *report, exit, [&](const QString &path) {
        return saveRejectedItems(text, request, *report, path, {(*session)->company(), shell.clock.now(), errorText});
    });
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
        {u"separator"_s, u"What stands between cells: , ; | or tab; guessed without it."_s, u"SIGN"_s},
        {u"encoding"_s, u"utf-8, utf-16le, utf-16be or windows-1252; guessed without it."_s, u"NAME"_s},
        {u"decimal"_s, u"The sign before decimals, . or , as it is written; guessed without it."_s, u"SIGN"_s},
        {u"dates"_s, u"The order of numeric dates: ymd, dmy or mdy; guessed without it."_s, u"ORDER"_s},
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
    ImportRequest request{.kind = *kind,
                          .path = arguments[1],
                          .createMissing = parser.isSet(u"create-missing"_s),
                          .repeats = parser.isSet(u"refuse-repeat"_s) ? ImportRequest::Repeats::Refuse
                                                                      : ImportRequest::Repeats::SkipKnown,
                          .rejects = parser.isSet(u"skip-rejected"_s) ? ImportRequest::Rejects::Skip
                                                                      : ImportRequest::Rejects::RefuseAll,
                          .dryRun = parser.isSet(u"dry-run"_s)};
    if (isJson(request.path))
        return importItemObjects(shell, parser, request);
    const auto mapping = mappingOf(parser.values(u"map"_s));
    if (!mapping)
        return shell.usage(errorText(mapping.error()));
    TableFormat said;
    if (const QString fault = chooseFormat(parser, said); !fault.isEmpty())
        return shell.usage(fault);
    const auto format = formatOf(parser, request.path);
    if (!format)
        return reportFile(shell, request.path, format.error());
    const QList<Error> doubts = doubtsOf(parser, request.path, *format);
    for (const Error &doubt : doubts)
        shell.err << request.path << ": warning: " << errorText(doubt) << '\n';
    request.format = *format;
    request.mapping = *mapping;
    if (const auto refused = refuseRejectedFile(shell, parser, request.path))
        return *refused;
    const auto session = openSession(shell, parser);
    if (!session)
        return shell.report(session.error());

    Progress progress(shell, u"import"_s);
    Importer importer((*session)->db(), (*session)->posting());
    const auto report = importer.run(request, {.progress = [&](const ImportProgress &step) {
                                         return progress(static_cast<std::int64_t>(step.fraction * 1000), 1000);
                                     }});
    if (!report)
        return reportFile(shell, request.path, report.error());
    const Exit exit = tellReport(shell, parser, request.path, *report, doubts);
    return saveRejectedInto(shell, parser, *report, exit, [&](const QString &path) {
        return saveRejected(request, *report, path, {(*session)->company(), shell.clock.now(), errorText});
    });
}

} // namespace stowage::cli
