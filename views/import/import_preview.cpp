// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/import_preview.h"

#include "models/operations/tabular/format_guess.h"
#include "models/operations/tabular/table_reader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace stowage {

namespace {

Result<TableFormat> guess(const ImportInput &input)
{
    if (!input.path.isEmpty())
        return guessFormat(input.path);
    QBuffer buffer;
    buffer.setData(input.pasted);
    buffer.open(QIODevice::ReadOnly);
    return guessFormat(buffer);
}

Result<std::unique_ptr<TableReader>> open(const ImportInput &input, const TableFormat &format)
{
    if (!input.path.isEmpty())
        return TableReader::open(input.path, format);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(input.pasted);
    buffer->open(QIODevice::ReadOnly);
    return TableReader::read(std::move(buffer), format);
}

Result<ImportPreview> preview(const ImportInput &input, const std::optional<TableFormat> &wanted)
{
    ImportPreview shown;
    if (wanted) {
        shown.format = *wanted;
    } else {
        STOWAGE_LET(guessed, guess(input));
        shown.format = guessed;
    }
    if (shown.format.kind == TableFormat::Kind::Xlsx) {
        STOWAGE_LET(sheets, TableReader::sheets(input.path));
        shown.sheets = sheets;
    }
    STOWAGE_LET(reader, open(input, shown.format));
    shown.header = reader->header();
    for (Row row; shown.rows.size() < ImportPreview::rowsMax;) {
        STOWAGE_LET(more, reader->next(row));
        if (!more)
            break;
        shown.rows << row;
    }
    return shown;
}

} // namespace

QString ImportInput::name() const
{
    return path.isEmpty() ? QCoreApplication::translate("Import", "Pasted cells") : QFileInfo(path).fileName();
}

Future<ImportPreview> readPreview(Warehouse &warehouse, const ImportInput &input,
                                  const std::optional<TableFormat> &format)
{
    return warehouse.onReader<ImportPreview>([input, format](Connection &) { return preview(input, format); });
}

} // namespace stowage
