// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/catalog/catalog.h"
#include "models/operations/import/import_run.h"

#include <QHash>

namespace stowage {

// What the kinds of master data have in common: each thing stands in the file once, and a row may come before the one
// that it lies in or belongs to.
class CodedImport : public KindImport {
public:
    Done begin(const ImportColumns &columns) override;
    Done take(RowCells &cells) final;
    Done end(RowCells &cells) override;

protected:
    CodedImport(ImportRun &run, UnknownUnit unknownUnit = UnknownUnit::Refuse);

    // What the row is about, by which a second row about the same is found; nothing with a fault.
    virtual std::optional<QString> nameOf(RowCells &cells) = 0;
    // Saves the row's thing, or rejects the row, or lets it wait.
    virtual Done takeRow(RowCells &cells, const QString &name) = 0;

    // The row comes again once `parent` has arrived; false when no more rows come.
    bool waitFor(RowCells &cells, const QString &parent);
    void arrived(const QString &name) { m_arrived << name; }

    // Rejects the row for an error that is its own.
    Done refuse(RowCells &cells, qsizetype column, const Error &error);
    // Notes what was saved, and counts the row. `before` is empty for something new.
    Done saved(RowCells &cells, const QString &entity, RowId id, const QByteArray &before, const QByteArray &after);

    ImportRun &run() { return m_run; }
    Catalog &catalog() { return m_catalog; }

private:
    Done takeArrived(RowCells &cells);

    ImportRun &m_run;
    Catalog m_catalog;
    QHash<QString, qint64> m_lines; // where each name stood first
    QHash<QString, QList<Row>> m_waiting; // by what they wait for
    QStringList m_arrived;
    bool m_ending = false;
};

} // namespace stowage
