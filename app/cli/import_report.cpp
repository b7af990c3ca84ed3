// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_report.h"

#include "app/platform/error_text.h"
#include "models/operations/tabular/text_blocks.h"

#include <QBuffer>

#include <algorithm>

namespace stowage::cli {

namespace {

QString placeOf(const QString &file, qint64 line)
{
    return line > 0 ? u"%1:%2: "_s.arg(file).arg(line) : file + ": "_L1;
}

// The heading that a row's error blames.
QString blamedColumn(const Error &error)
{
    return error.arg(u"column");
}

void printReason(const Shell &shell, const QString &place, const Error &reason)
{
    const QString column = blamedColumn(reason);
    shell.err << place << (column.isEmpty() ? QString() : column + ": "_L1) << errorText(reason) << '\n';
}

// "2 categories" would need words for each kind: "category 2" says it with the names that JSON has.
QString createdText(const QMap<QString, int> &created)
{
    QStringList parts;
    for (auto it = created.cbegin(); it != created.cend(); ++it)
        parts << u"%1 %2"_s.arg(it.key()).arg(it.value());
    return parts.join(", "_L1);
}

QString wordOf(TableFormat::DateOrder order)
{
    switch (order) {
    case TableFormat::DateOrder::YearFirst:
        return u"ymd"_s;
    case TableFormat::DateOrder::DayMonthYear:
        return u"dmy"_s;
    case TableFormat::DateOrder::MonthDayYear:
        return u"mdy"_s;
    }
    Q_UNREACHABLE();
}

QString separatorOf(const TableFormat &format)
{
    return format.separator == u'\t' ? u"tab"_s : QString(format.separator);
}

// How the file was read, in the words of the options that change it.
QString formatText(const TableFormat &format)
{
    if (format.kind == TableFormat::Kind::Json)
        return u"Read as JSON"_s;
    const QString dates = u"--dates "_s + wordOf(format.dateOrder);
    if (format.kind == TableFormat::Kind::Xlsx)
        return u"Read as a workbook, sheet “%1”, %2"_s.arg(format.sheet, dates);
    return u"Read as --separator '%1' --encoding %2 --decimal '%3' %4"_s.arg(
        separatorOf(format), table::encodingName(format.encoding).toLower(), QString(format.decimalSign), dates);
}

void writeFormat(JsonWriter &json, const TableFormat &format)
{
    if (format.kind == TableFormat::Kind::Json) {
        json.key("format").beginObject().key("kind").value(u"json"_s).endObject();
        return;
    }
    const bool workbook = format.kind == TableFormat::Kind::Xlsx;
    json.key("format").beginObject().key("kind").value(workbook ? u"xlsx"_s : u"delimited"_s);
    if (workbook) {
        json.key("sheet").value(format.sheet);
    } else {
        json.key("separator").value(separatorOf(format));
        json.key("encoding").value(table::encodingName(format.encoding).toLower());
        json.key("decimal").value(QString(format.decimalSign));
    }
    json.key("dates").value(wordOf(format.dateOrder)).endObject();
}

QString countsOf(const ImportReport &report)
{
    QString text = u"%1 new, %2 updated, %3 unchanged, %4 rejected"_s.arg(
        QString::number(report.added), QString::number(report.updated), QString::number(report.unchanged),
        QString::number(report.rejected));
    if (report.movements > 0)
        text += u"; %1 documents, %2 movements"_s.arg(report.documents).arg(report.movements);
    if (!report.number.isEmpty())
        text += u" (%1)"_s.arg(report.number);
    return text;
}

void writeReasons(JsonWriter &json, const QString &file, const RowOutcome &row)
{
    json.key("reasons").beginArray();
    for (const Error &reason : row.reasons) {
        const QString column = blamedColumn(reason);
        json.beginObject().key("file").value(file).key("line").value(std::int64_t(row.line)).key("column");
        if (column.isEmpty())
            json.null();
        else
            json.value(column);
        json.key("key").value(reason.key).key("message").value(errorText(reason)).endObject();
    }
    json.endArray();
}

void writeRejected(JsonWriter &json, const QString &file, const ImportReport &report)
{
    json.key("rejectedRows").beginArray();
    for (const RowOutcome &row : report.rejectedRows) {
        json.beginObject().key("line").value(std::int64_t(row.line));
        writeReasons(json, file, row);
        json.endObject();
    }
    json.endArray();
}

void writeWarning(JsonWriter &json, const QString &file, qint64 line, const Error &what)
{
    json.beginObject().key("file").value(file).key("line").value(std::int64_t(line));
    json.key("key").value(what.key).key("message").value(errorText(what)).endObject();
}

void writeWarnings(JsonWriter &json, const QString &file, const ImportReport &report, const QList<Error> &doubts)
{
    json.key("warnings").beginArray();
    for (const Error &doubt : doubts)
        writeWarning(json, file, doubt.arg(u"line").toLongLong(), doubt);
    for (const RowWarning &warning : report.warnings)
        writeWarning(json, file, warning.line, warning.what);
    json.endArray();
}

void writeCounts(JsonWriter &json, const ImportReport &report)
{
    json.key("number").value(report.number);
    json.key("dryRun").value(report.dryRun);
    json.key("total").value(report.total);
    json.key("new").value(report.added);
    json.key("updated").value(report.updated);
    json.key("unchanged").value(report.unchanged);
    json.key("rejected").value(report.rejected);
    json.key("documents").value(report.documents);
    json.key("movements").value(report.movements);
    json.key("created").beginObject();
    for (auto it = report.created.cbegin(); it != report.created.cend(); ++it)
        json.key(it.key().toUtf8().constData()).value(std::int64_t(it.value()));
    json.endObject();
    json.key("keptAsOtherData").beginArray();
    for (const QString &heading : report.keptHeadings)
        json.value(heading);
    json.endArray();
}

} // namespace

void printImport(const Shell &shell, const QString &file, const ImportReport &report)
{
    for (const RowOutcome &row : report.rejectedRows) {
        for (const Error &reason : row.reasons)
            printReason(shell, placeOf(file, row.line), reason);
    }
    for (const RowWarning &warning : report.warnings)
        shell.err << placeOf(file, warning.line) << "warning: " << errorText(warning.what) << '\n';
    if (report.warningCount > report.warnings.size())
        shell.err << file << ": " << report.warningCount - report.warnings.size() << " more warnings\n";
    for (const QStringList &unknown : {report.unknownItems, report.unknownLocations, report.unknownSuppliers}) {
        if (!unknown.isEmpty())
            shell.err << file << ": unknown: " << unknown.join(", "_L1) << '\n';
    }
    if (report.refusal)
        (void)reportFile(shell, file, *report.refusal);
    const bool would = report.dryRun || report.refusal;
    shell.out << formatText(report.format) << '\n';
    if (!report.keptHeadings.isEmpty()) {
        shell.out << (would ? "Would be kept" : "Kept")
                  << " as other data, being no field: " << report.keptHeadings.join(", "_L1) << '\n';
    }
    if (!report.created.isEmpty())
        shell.out << (would ? "Would be made" : "Made") << " beside the rows: " << createdText(report.created) << '\n';
    shell.out << (report.dryRun    ? "Dry run: "
                  : report.refusal ? "Nothing was imported. It would be: "
                                   : "")
              << countsOf(report) << ".\n";
}

void printImportAsJson(const Shell &shell, const QString &file, const ImportReport &report, const QList<Error> &doubts)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    {
        JsonWriter json(buffer);
        json.beginObject();
        json.key("success").value(!report.refusal);
        json.key("data").beginObject();
        json.key("file").value(file);
        writeFormat(json, report.format);
        writeCounts(json, report);
        if (report.refusal)
            json.key("refusal").value(errorText(*report.refusal));
        writeRejected(json, file, report);
        writeWarnings(json, file, report, doubts);
        json.endObject().endObject();
    }
    shell.out << QString::fromUtf8(buffer.data()) << '\n';
}

Exit reportFile(const Shell &shell, const QString &file, const Error &error)
{
    static constexpr QLatin1StringView aboutFiles[]{
        "import."_L1, "mapping."_L1, "row."_L1,      "table."_L1,
        "xlsx."_L1,   "json."_L1,    "item.none"_L1, "item.shape_unknown"_L1};
    const bool ofFile = std::any_of(std::begin(aboutFiles), std::end(aboutFiles),
                                    [&](QLatin1StringView area) { return error.key.startsWith(area); });
    if (!ofFile || !error.arg(u"path").isEmpty())
        return shell.report(error);
    QString place = placeOf(file, error.arg(u"line").toLongLong());
    if (const QString member = error.arg(u"place"); !member.isEmpty())
        place += member + ": "_L1;
    return shell.report(error, place);
}

} // namespace stowage::cli
