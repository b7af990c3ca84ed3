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
    FieldType,
    Barcodes, // of [["code", scaled pack factor]]
    PriceGroups, // of [["group", scaled price]]
    DocumentKind,
    Role,
    Kind,
    TransferState,
    TransferPhase,
    TransferEnd,
    TransferDifference,
    TransferStep,
    Money,
    Json, // text that is JSON
    Uuid, // of 16 bytes
    Hex
};

struct ExportColumn {
    const char *heading;
    const char *sql; // the expression that it is
    Cell cell;
    const char *meaning = "";
    const char *postgresql = nullptr; // the expression there, where it is another one
    bool cost = false; // only for those who may see what stock cost
};

struct ExportTable {
    enum class Shape { Csv, JsonList, JsonObject };

    const char *name;
    const char *about; // what a row is, for people
    const char *tells; // the table of the store that it has the rows of
    const char *from; // "FROM …"
    const char *where = nullptr; // the condition, if there is one
    const char *order;
    Shape shape = Shape::Csv;
    std::vector<ExportColumn> columns;
};

// A table of the store that no file tells, and why none has to.
struct UntoldTable {
    const char *name;
    const char *why;
};

// The files of a whole company.
const std::vector<ExportTable> &exportTables();
const ExportTable &exportTable(const char *name);
const std::vector<UntoldTable> &untoldTables();

QString fileName(const ExportTable &table); // "items.csv"
QByteArray selectOf(const Connection &db, const std::vector<ExportColumn> &columns); // "SELECT … "
QList<WrittenColumn> writtenColumns(const std::vector<ExportColumn> &columns);
QList<CellValue> cellsOf(const Query &row, const std::vector<ExportColumn> &columns); // the query's first ones
QJsonObject jsonOf(const Query &row, const std::vector<ExportColumn> &columns);

} // namespace stowage
