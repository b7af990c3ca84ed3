// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/export_kind.h"

#include "models/operations/export/free_columns.h"
#include "models/operations/tabular/table_limits.h"

#include <QFileInfo>

#include <array>

namespace stowage {

namespace {

constexpr std::int64_t rowsBetweenProgress = 1000;

struct Ending {
    QLatin1StringView name;
    TableFormat::Kind kind;
    QChar separator;
};

constexpr std::array endings{Ending{"csv"_L1, TableFormat::Kind::Delimited, u','},
                             Ending{"tsv"_L1, TableFormat::Kind::Delimited, u'\t'},
                             Ending{"xlsx"_L1, TableFormat::Kind::Xlsx, u','}};

Result<WriteOptions> optionsFor(const QString &path, const Company &company, Instant now)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const Ending &ending : endings) {
        if (suffix == ending.name) {
            return WriteOptions{.kind = ending.kind,
                                .currency = company.currency,
                                .calendar = company.calendar,
                                .createdAt = now,
                                .separator = ending.separator};
        }
    }
    return fail(Error::Code::Invalid, u"export.format_unknown"_s, {{u"path"_s, path}});
}

Result<std::int64_t> rowCount(Connection &db, const SqlText &from)
{
    const QByteArray sql = "SELECT count(*) " + from.text;
    Query row = db.queryWith(sql.constData(), from.values);
    const std::int64_t count = row.next() ? row.int64(0) : 0;
    STOWAGE_TRY(row.done());
    return count;
}

Result<std::int64_t> writeKind(Connection &db, const ExportRequest &request, const WriteOptions &options,
                               const ExportProgress &progress)
{
    STOWAGE_LET(table, kindTable(db, request));
    STOWAGE_LET(total, rowCount(db, table.from));
    if (options.kind == TableFormat::Kind::Xlsx && total >= table::sheetRowsMax) {
        return fail(Error::Code::Invalid, u"table.too_many_rows"_s,
                    {{u"limit"_s, QString::number(table::sheetRowsMax)}});
    }
    STOWAGE_LET(free, FreeColumns::find(db, request.kind, table));
    STOWAGE_LET(writer, TableWriter::create(request.path, writtenColumns(table.columns) + free.columns(), options));
    const QByteArray columns = selectOf(db, table.columns).trimmed() + free.select();
    const QByteArray sql = columns + ' ' + table.from.text + " ORDER BY " + table.order;
    std::int64_t done = 0;
    Query row = db.streamWith(sql.constData(), table.from.values);
    while (row.next()) {
        if (progress && done % rowsBetweenProgress == 0 && !progress(done, total))
            return fail(Error::Code::Cancelled, u"export.cancelled"_s);
        QList<CellValue> cells = cellsOf(row, table.columns);
        free.append(cells, row, static_cast<int>(table.columns.size()));
        STOWAGE_TRY(writer->write(cells));
        ++done;
    }
    STOWAGE_TRY(row.done());
    STOWAGE_TRY(writer->finish());
    return done;
}

} // namespace

Result<std::int64_t> exportKind(Connection &db, const Company &company, const ExportRequest &request, Instant now,
                                const ExportProgress &progress)
{
    STOWAGE_LET(options, optionsFor(request.path, company, now));
    return inSnapshot(db, [&] { return writeKind(db, request, options, progress); });
}

} // namespace stowage
