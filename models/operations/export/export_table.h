// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an export writes, as tables of columns: both of a whole company and of one kind.

#include "models/operations/tabular/table_writer.h"
#include "models/store/connection.h"

#include <vector>

namespace stowage {

// How a column of a query becomes a cell.
enum class Cell {
    Text,
    Whole,
    Flag,
    Exact,
    Day,
    UtcTime, // text
    LocalTime, // the company's time, a real one in a workbook
    ItemType,
    Lots,
    Barcodes, // of [["code", scaled pack factor]]
    DocumentKind,
    Role,
    Kind,
    Money,
    Hex
};

struct ExportColumn {
    const char *heading;
    const char *sql; // the expression that it is
    Cell cell;
    const char *meaning = "";
};

struct ExportTable {
    const char *name;
    const char *from; // "FROM …"
    const char *order;
    std::vector<ExportColumn> columns;
};

// The files of a whole company.
const std::vector<ExportTable> &exportTables();
const ExportTable &exportTable(const char *name);

QByteArray selectOf(const std::vector<ExportColumn> &columns); // "SELECT … "
QList<WrittenColumn> writtenColumns(const std::vector<ExportColumn> &columns);
QList<CellValue> cellsOf(const Query &row, const std::vector<ExportColumn> &columns); // the query's first ones

} // namespace stowage
