// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/import_request.h"

namespace stowage {

// What becomes of each column of a table: a field, kept as it is, or nothing. One field is in one column.
class ColumnChoices {
public:
    enum class Fate { Field, Keep, Leave };
    struct Choice {
        Fate fate = Fate::Keep;
        QString field; // of Fate::Field
        bool operator==(const Choice &) const = default;
    };

    ColumnChoices() = default;
    // As the headings say; `customFields` are the company's own.
    ColumnChoices(ImportKind kind, const QStringList &header, const QStringList &customFields);

    ImportKind kind() const { return m_kind; }
    const QStringList &header() const { return m_header; }
    const QStringList &fields() const { return m_fields; } // all that a column may be
    const Choice &at(qsizetype column) const { return m_choices[column]; }
    // A field that another column had is taken from it.
    void choose(qsizetype column, const Choice &choice);
    // As an earlier file was read; headings that are not here are passed over.
    void apply(const QList<FieldHeading> &mapping, const QStringList &leftOut);
    // What a column is when it is no field.
    Fate otherwise() const;

    QStringList missing() const; // required fields without a column
    QList<FieldHeading> mapping() const;
    QStringList leftOut() const;

private:
    ImportKind m_kind = ImportKind::Items;
    QStringList m_header;
    QStringList m_fields;
    QList<Choice> m_choices;
};

} // namespace stowage
