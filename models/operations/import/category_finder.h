// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/catalog/catalog.h"
#include "models/operations/import/import_run.h"

namespace stowage {

// The category that a cell names by its code or its path ("Electronics > Components"). Whatever of it is missing is
// made: a lone unknown word becomes a category at the top.
class CategoryFinder {
public:
    CategoryFinder(ImportRun &run, Catalog &catalog) : m_run(run), m_catalog(catalog) { }

    // The last one made takes `uid` where that is given.
    Result<RowId> find(const QString &text, const QString &uid = {});
    // 0 where there is none; nothing is made.
    Result<RowId> findKnown(const QString &text);
    // A code for a new category: its name where that is free, else its path, else with a number.
    Result<QString> freeCode(const QString &name, const QString &path);

    // "a>b" as "a > b". Empty names are left out.
    static QStringList namesOf(const QString &path);
    static QString pathOf(const QStringList &names) { return names.join(" > "_L1); }

private:
    Result<RowId> make(const QString &name, RowId parentId, const QString &path, const QString &uid);

    ImportRun &m_run;
    Catalog &m_catalog;
    QHash<QString, RowId> m_known;
};

} // namespace stowage
