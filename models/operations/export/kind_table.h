// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/export/export_kind.h"
#include "models/operations/export/export_table.h"
#include "models/store/list_sql.h"

namespace stowage {

// Texts of a row that may become a column each, named by what they hold.
struct FreeValues {
    enum class Shape {
        Members, // {"name": "text"}
        Attributes, // [{"name": …, "value": …}]
        Prices // [["group", scaled price]]
    };

    QString prefix; // of the headings
    const char *sql; // the JSON text
    Shape shape = Shape::Members;
};

// The rows and columns of one kind.
struct KindTable {
    SqlText from; // "FROM … WHERE …"
    const char *order;
    std::vector<ExportColumn> columns;
    std::vector<FreeValues> free;
};

Result<KindTable> kindTable(Connection &db, const ExportRequest &request);

} // namespace stowage
