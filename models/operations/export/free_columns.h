// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/export/kind_table.h"

namespace stowage {

// Columns that a file has because some of its rows need them: "custom.origin", "price.wholesale", and what came beside
// all fields.
class FreeColumns {
public:
    // Reads the rows once for the names. Names that an import would take for something else have no column.
    static Result<FreeColumns> find(Connection &db, ImportKind kind, const KindTable &table);

    QList<WrittenColumn> columns() const;
    // What to ask of each row, after its fixed columns.
    QByteArray select() const;
    void append(QList<CellValue> &cells, const Query &row, int firstColumn) const;

private:
    struct Source {
        FreeValues values;
        QStringList names;
    };

    std::vector<Source> m_sources;
};

} // namespace stowage
