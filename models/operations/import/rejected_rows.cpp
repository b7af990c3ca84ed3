// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/import_fields.h"
#include "models/operations/import/import_source.h"
#include "models/operations/import/importer.h"
#include "models/operations/tabular/cell_values.h"
#include "models/operations/tabular/table_writer.h"

namespace stowage {

namespace {

constexpr int reasonWidth = 60;

// A file that was written so before has the column already: it is written anew.
QList<WrittenColumn> rejectedColumns(const QStringList &header)
{
    QList<WrittenColumn> columns;
    for (const QString &name : header) {
        if (name != heading::rejected)
            columns << WrittenColumn{name};
    }
    columns << WrittenColumn{heading::rejected, reasonWidth};
    return columns;
}

} // namespace

QString RejectedFile::sentences(const QList<Error> &reasons) const
{
    QStringList all;
    for (const Error &reason : reasons) {
        const QString column = reason.arg(u"column");
        all << (column.isEmpty() ? words(reason) : column + ": "_L1 + words(reason));
    }
    return all.join(u' ');
}

Done saveRejected(const ImportRequest &request, const ImportReport &report, const QString &path,
                  const RejectedFile &file)
{
    const ImportSource source(request);
    STOWAGE_LET(hash, source.hash());
    if (hash != report.fileHash)
        return fail(Error::Code::Conflict, u"import.file_changed"_s, {{u"path"_s, request.path}});
    STOWAGE_LET(reader, source.open(report.format));
    const bool workbook = path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
    const WriteOptions options{.kind = workbook ? TableFormat::Kind::Xlsx : TableFormat::Kind::Delimited,
                               .currency = file.company.currency,
                               .calendar = file.company.calendar,
                               .createdAt = file.now};
    STOWAGE_LET(writer, TableWriter::create(path, rejectedColumns(report.header), options));
    auto rejected = report.rejectedRows.cbegin();
    for (Row row; rejected != report.rejectedRows.cend();) {
        STOWAGE_LET(more, reader->next(row));
        if (!more)
            break;
        if (row.line != rejected->line)
            continue;
        QList<CellValue> cells;
        for (qsizetype column = 0; column < report.header.size(); ++column) {
            if (report.header[column] != heading::rejected)
                cells << cell::text(row.cells[column], report.format);
        }
        cells << file.sentences(rejected->reasons);
        STOWAGE_TRY(writer->write(cells));
        ++rejected;
    }
    return writer->finish();
}

} // namespace stowage
