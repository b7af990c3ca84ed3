// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/import_request.h"

#include <vector>

namespace stowage {

// A column that no fixed field takes: "custom.origin" under the name "origin", or one that is kept as it is.
struct FreeColumn {
    QString name;
    qsizetype column = 0;
};

// Which column of the file holds what.
struct ImportColumns {
    QStringList header;
    std::vector<qsizetype> fields; // by the field's place in fieldsOf(), −1 without a column
    QList<FreeColumn> prices, attributes, custom; // of items
    QList<FreeColumn> others; // to be kept with the entity
    QList<FieldHeading> mapping; // all of it as pairs
    QList<Error> leftOut; // mapping.unknown{heading, column} for what this kind has no place for
};

// Finds the columns by the request's mapping and by their headings. The error is the first problem of the mapping,
// those of a missing field together: mapping.missing{field} names every one.
Result<ImportColumns> mapImportColumns(const QStringList &header, const ImportRequest &request);

} // namespace stowage
