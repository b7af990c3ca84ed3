// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/exporter.h"

#include "models/operations/export/export_table.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace stowage {

namespace {

QByteArray statementOf(const Connection &db, const ExportTable &table)
{
    const QByteArray where = table.where ? QByteArray(" WHERE ") + table.where : QByteArray();
    return selectOf(db, table.columns) + table.from + where + " ORDER BY " + table.order;
}

Done writeCsv(Connection &db, const Company &company, const ExportTable &table, const QString &path, Instant now)
{
    const WriteOptions options{.kind = TableFormat::Kind::Delimited,
                               .currency = company.currency,
                               .calendar = company.calendar,
                               .createdAt = now};
    STOWAGE_LET(writer, TableWriter::create(path, writtenColumns(table.columns), options));
    const QByteArray sql = statementOf(db, table);
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

// For what a company has few of: all of it is in memory at once.
Done writeJson(Connection &db, const ExportTable &table, const QString &path)
{
    QJsonArray list;
    const QByteArray sql = statementOf(db, table);
    Query row = db.query(sql.constData());
    while (row.next())
        list << jsonOf(row, table.columns);
    STOWAGE_TRY(row.done());
    const bool one = table.shape == ExportTable::Shape::JsonObject;
    return writeBytes(path, (one ? QJsonDocument(list.first().toObject()) : QJsonDocument(list)).toJson());
}

Done writeTable(Connection &db, const Company &company, const ExportTable &table, const QString &path, Instant now)
{
    return table.shape == ExportTable::Shape::Csv ? writeCsv(db, company, table, path, now)
                                                  : writeJson(db, table, path);
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

QByteArray lineOf(const QByteArray &name, const QByteArray &meaning)
{
    constexpr int nameWidth = 22;
    return "    " + (meaning.isEmpty() ? name : name.leftJustified(nameWidth) + meaning) + '\n';
}

// What a stranger needs to read the files without the program.
QByteArray readme(const Company &company)
{
    QByteArray text =
        "Everything of " + company.name.toUtf8()
        + ", written by Stowage.\n\n"
          "*.csv: comma-separated values (RFC 4180), UTF-8, one heading line. *.json: UTF-8.\n"
          "Decimals are exact and have a point; amounts and costs are in "
        + company.currency.code.toUtf8()
        + ".\n"
          "Flags are true or false; times are ISO 8601; an empty cell is no value.\n"
          "A text that a spreadsheet would take for a formula begins with an apostrophe.\n"
          "Headings that end in _json stand over JSON.\n\n"
          "locations, categories, suppliers, items and movements.csv can be imported into another company, in this\n"
          "order. An import leaves out the columns that begin with stowage_, the pictures, and spaces around a text;\n"
          "the fields in custom_fields.json are to be made there by hand.\n";
    for (const ExportTable &table : exportTables()) {
        text += '\n' + fileName(table).toUtf8() + "\n" + table.about + '\n';
        for (const ExportColumn &column : table.columns)
            text += lineOf(column.heading, column.meaning);
    }
    text += "\nimages/\nThe pictures by the SHA-256 of what they hold: see images.csv. Small copies for lists are made "
            "anew.\n\nNot in here:\n";
    for (const UntoldTable &table : untoldTables())
        text += lineOf(table.name, table.why);
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
            const QString name = fileName(table);
            if (progress && !progress(name))
                return fail(Error::Code::Cancelled, u"export.stopped"_s);
            STOWAGE_TRY(writeTable(db, company, table, target.filePath(name), now));
            written << name;
        }
        if (progress && !progress(u"images"_s))
            return fail(Error::Code::Cancelled, u"export.stopped"_s);
        STOWAGE_TRY(writeImages(db, target));
        STOWAGE_TRY(writeBytes(target.filePath(u"README.txt"_s), readme(company)));
        written << u"README.txt"_s;
        return written;
    });
}

} // namespace stowage
