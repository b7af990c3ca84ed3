// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalog.h"
#include "models/store/connection.h"

#include <vector>

namespace stowage {

// The category tree, with every node's path kept.
class CategoryStore {
public:
    explicit CategoryStore(Connection &db) : m_db(db) { }

    Result<QList<Category>> all(); // by path, so that parents come first
    Result<Category> byId(RowId id); // Errors: category.missing{id}
    Result<bool> exists(RowId id);
    Result<std::optional<RowId>> idByCode(const QString &code);
    Result<std::optional<RowId>> idByUid(const QString &uid);
    Result<std::optional<RowId>> idByPath(const QString &path); // in any letter case
    // By code or uid as written, else by the only code that differs in letter case alone.
    Result<std::optional<RowId>> resolve(const QString &text);
    // The node itself and everything below it.
    Result<std::vector<RowId>> withBelow(RowId id);

    // id 0 is new; a known one keeps its uid, and what lies below it gets its new path. Errors: category.missing{id},
    // category.parent.missing{code}, category.cycle{code}, category.code.taken{code}, category.name.taken{name, path}
    // (two siblings would have one name), category.uid.taken{uid}.
    Result<Category> save(Category category);
    // Errors: category.missing{id}, category.in_use{code} (items or categories are in it).
    Done remove(RowId id);

private:
    Done checkParent(const Category &category);
    Done checkFree(const Category &category);
    Done movePathsBelow(const Category &parent);

    Connection &m_db;
};

} // namespace stowage
