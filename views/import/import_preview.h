// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/tabular/row_source.h"
#include "models/operations/tabular/table_format.h"
#include "models/operations/warehouse.h"

namespace stowage {

// Where the rows come from: a file, or cells from the clipboard.
struct ImportInput {
    QString path;
    QByteArray pasted;

    bool isEmpty() const { return path.isEmpty() && pasted.isEmpty(); }
    QString name() const; // without the folder
};

// The beginning of a table as it would be read.
struct ImportPreview {
    static constexpr int rowsMax = 50;

    TableFormat format;
    QStringList sheets; // of a workbook
    QStringList header;
    QList<Row> rows;
};

// Reads it beside the screen; without a format, it is guessed. Errors: those of guessFormat and TableReader.
Future<ImportPreview> readPreview(Warehouse &warehouse, const ImportInput &input,
                                  const std::optional<TableFormat> &format);

} // namespace stowage
