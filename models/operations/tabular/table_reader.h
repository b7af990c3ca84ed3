// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/tabular/row_source.h"
#include "models/operations/tabular/table_format.h"

#include <memory>
#include <optional>

class QIODevice;

namespace stowage {

// A CSV, TSV or XLSX file row by row, in constant memory but for a workbook's shared texts.
//
//     STOWAGE_LET(format, guessFormat(path));
//     STOWAGE_LET(reader, TableReader::open(path, format));
//     for (Row row;;) {
//         STOWAGE_LET(more, reader->next(row));
//         if (!more)
//             break;
//         …
//     }
class TableReader {
public:
    // Errors: file.cannot_open{path, reason}, table.empty, and those of table::DelimitedRows and table::XlsxRows.
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const TableFormat &format);
    // The same of a device that is open for reading: pasted text in a QBuffer.
    static Result<std::unique_ptr<TableReader>> read(std::unique_ptr<QIODevice> device, const TableFormat &format);
    // The sheets that TableFormat::sheet may name, the hidden ones last. Errors: as those of open.
    static Result<QStringList> sheets(const QString &path);
    ~TableReader();
    Q_DISABLE_COPY_MOVE(TableReader)

    // The headings without spaces around them or empty ones at the end; "A", "B", … for a table without.
    const QStringList &header() const { return m_header; }

    // The next row that holds anything; false after the last one. It has at least as many cells as the header.
    Result<bool> next(Row &row);
    double progress() const { return m_rows->progress(); } // 0 to 1

private:
    TableReader(std::unique_ptr<QIODevice> device, std::unique_ptr<table::RowSource> rows, const TableFormat &format);

    Done readHeader();
    void shapeRow(Row &row) const;

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<table::RowSource> m_rows; // after the device, so that they go first
    TableFormat m_format;
    QStringList m_header;
    std::optional<Row> m_first; // of a table without header, read ahead for its width
};

// What is wrong with the number of a row's cells: row.too_few_cells or row.too_many_cells{line, found, expected}.
std::optional<Error> shapeProblem(const Row &row, qsizetype columns);

// "A" for 0, "AB" for 27: how a spreadsheet names its columns.
QString columnLetters(qsizetype column);

} // namespace stowage
