// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QStringList>

namespace stowage {

// What an import can take from a column.
struct Field {
    QString name; // "item_code"
    QStringList synonyms; // other headings it goes by: "SKU", "Article number"
    bool required = false;
};

// A person's word that a field stands under a heading, whatever either is called.
struct FieldHeading {
    QString field;
    QString heading;

    // "FIELD=HEADING". Errors: mapping.bad_pair{text}.
    static Result<FieldHeading> parse(QStringView text);
    bool operator==(const FieldHeading &) const = default;
};

// Which column holds which field.
struct ColumnMapping {
    QHash<QString, qsizetype> columns; // by the field's name, "custom.NAME" for custom fields
    // What forbids an import: mapping.missing{field}, mapping.duplicate{field, headings},
    // mapping.no_such_field{field}, mapping.no_such_heading{field, heading}.
    QList<Error> problems;
    // What it would leave out: mapping.unknown{heading, column}, the column by its letters.
    QList<Error> unknown;

    qsizetype column(const QString &field) const { return columns.value(field, -1); }
    QStringList customNames() const; // without "custom.", in the table's order
};

// Finds the fields' columns by their headings. Case, spaces, signs, and camelCase do not matter, nor does a unit in
// brackets behind ("Cost (MYR)"). A heading that is the field's name goes before one that is a synonym; of two that
// fit equally well none is right. `chosen` goes before all.
ColumnMapping mapColumns(const QStringList &header, const QList<Field> &fields, const QList<FieldHeading> &chosen = {});

} // namespace stowage
