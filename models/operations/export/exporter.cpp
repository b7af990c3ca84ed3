// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/exporter.h"

#include "models/operations/export/export_table.h"

#include <QDir>
#include <QSaveFile>

namespace stowage {

namespace {

Done writeTable(Connection &db, const Company &company, const ExportTable &table, const QString &path, Instant now)
{
    const WriteOptions options{.kind = TableFormat::Kind::Delimited,
                               .currency = company.currency,
                               .calendar = company.calendar,
                               .createdAt = now};
    STOWAGE_LET(writer, TableWriter::create(path, writtenColumns(table.columns), options));
    const QByteArray sql = selectOf(table.columns) + table.from + " ORDER BY " + table.order;
    Query row = db.stream(sql.constData());
    while (row.next())
        STOWAGE_TRY(writer->write(cellsOf(row, table.columns)));
    STOWAGE_TRY(row.done());
    return writer->finish();
}

Done writeBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QSaveFile::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(Error::Code::Storage, u"file.cannot_write"_s,
                    {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    }
    return {};
}

Done writeImages(Connection &db, const QDir &folder)
{
    Query row = db.query("SELECT hash, mime, bytes FROM image");
    while (row.next()) {
        if (!folder.mkpath(u"images"_s))
            return fail(Error::Code::Storage, u"file.cannot_write"_s, {{u"path"_s, folder.path()}});
        const QString name = QString::fromLatin1(row.blob(0).toHex()) + u'.' + row.text(1).section(u'/', 1);
        STOWAGE_TRY(writeBytes(folder.filePath(u"images/"_s + name), row.blob(2)));
    }
    return row.done();
}

// What a stranger needs to read the files without the program.
QByteArray readme(const Company &company)
{
    QByteArray text =
        "Everything of " + company.name.toUtf8()
        + ", written by Stowage.\n\n"
          "Comma-separated values (RFC 4180), UTF-8, one heading line. Decimals are exact and have a point.\n"
          "Amounts are in "
        + company.currency.code.toUtf8()
        + ". A text that a spreadsheet would take for a formula begins with an apostrophe.\n";
    for (const ExportTable &table : exportTables()) {
        text += "\n" + QByteArray(table.name) + ".csv\n";
        for (const ExportColumn &column : table.columns)
            text += "    " + QByteArray(column.heading).leftJustified(22) + column.meaning + '\n';
    }
    return text;
}

} // namespace

Result<QStringList> exportAll(Connection &db, const Company &company, const QString &folder, Instant now,
                              const std::function<bool(const QString &)> &progress)
{
    const QDir target(folder);
    if (target.exists() && !target.isEmpty())
        return fail(Error::Code::Conflict, u"export.folder_not_empty"_s, {{u"path"_s, folder}});
    if (!target.mkpath(u"."_s))
        return fail(Error::Code::Storage, u"file.cannot_write"_s, {{u"path"_s, folder}});
    return inSnapshot(db, [&]() -> Result<QStringList> {
        QStringList written;
        for (const ExportTable &table : exportTables()) {
            const QString name = QString::fromUtf8(table.name) + ".csv"_L1;
            if (progress && !progress(name))
                return fail(Error::Code::Cancelled, u"export.stopped"_s);
            STOWAGE_TRY(writeTable(db, company, table, target.filePath(name), now));
            written << name;
        }
        STOWAGE_TRY(writeImages(db, target));
        STOWAGE_TRY(writeBytes(target.filePath(u"README.txt"_s), readme(company)));
        written << u"README.txt"_s;
        return written;
    });
}

} // namespace stowage
