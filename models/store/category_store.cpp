// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/category_store.h"

#include "models/domain/item.h"
#include "models/store/lookup.h"

namespace stowage {

namespace {

#define STOWAGE_CATEGORY_COLUMNS "id, uid, code, name, parent_id, path, extra"

Category readCategory(const Query &row)
{
    return Category{.id = row.int64(0),
                    .uid = row.text(1),
                    .code = row.text(2),
                    .name = row.text(3),
                    .parentId = row.isNull(4) ? 0 : row.int64(4),
                    .path = row.text(5),
                    .extra = row.text(6).toUtf8()};
}

Result<QList<Category>> readAll(Query row)
{
    QList<Category> categories;
    while (row.next())
        categories << readCategory(row);
    STOWAGE_TRY(row.done());
    return categories;
}

QString pathBelow(const QString &parentPath, const QString &name)
{
    return parentPath.isEmpty() ? name : parentPath + " > "_L1 + name;
}

} // namespace

Result<QList<Category>> CategoryStore::all()
{
    return readAll(m_db.query("SELECT " STOWAGE_CATEGORY_COLUMNS " FROM category ORDER BY path_key"));
}

Result<Category> CategoryStore::byId(RowId id)
{
    Query row = m_db.query("SELECT " STOWAGE_CATEGORY_COLUMNS " FROM category WHERE id = ?", id);
    if (row.next())
        return readCategory(row);
    STOWAGE_TRY(row.done());
    return fail(Error::Code::NotFound, u"category.missing"_s, {{u"id"_s, QString::number(id)}});
}

Result<bool> CategoryStore::exists(RowId id)
{
    return firstId(m_db.query("SELECT id FROM category WHERE id = ?", id)).map([](const auto &found) {
        return found.has_value();
    });
}

Result<std::optional<RowId>> CategoryStore::idByCode(const QString &code)
{
    return firstId(m_db.query("SELECT id FROM category WHERE code = ?", code));
}

Result<std::optional<RowId>> CategoryStore::idByUid(const QString &uid)
{
    return firstId(m_db.query("SELECT id FROM category WHERE uid = ?", uid));
}

Result<std::optional<RowId>> CategoryStore::idByPath(const QString &path)
{
    return firstId(m_db.query("SELECT id FROM category WHERE path_key = ?", searchFold(path)));
}

Result<std::optional<RowId>> CategoryStore::resolve(const QString &text)
{
    for (const auto find : {&CategoryStore::idByCode, &CategoryStore::idByUid}) {
        STOWAGE_LET(id, (this->*find)(text));
        if (id)
            return id;
    }
    return onlyId(m_db.query("SELECT id FROM category WHERE code_key = ?", searchFold(text)));
}

Result<std::vector<RowId>> CategoryStore::withBelow(RowId id)
{
    std::vector<RowId> ids;
    Query row = m_db.query("WITH RECURSIVE below (id) AS (SELECT id FROM category WHERE id = ?"
                           " UNION ALL SELECT c.id FROM category c JOIN below ON c.parent_id = below.id)"
                           " SELECT id FROM below",
                           id);
    while (row.next())
        ids.push_back(row.int64(0));
    STOWAGE_TRY(row.done());
    return ids;
}

Result<Category> CategoryStore::save(Category category)
{
    STOWAGE_TRY(checkParent(category));
    QString parentPath;
    if (category.parentId != 0) {
        STOWAGE_LET(parent, byId(category.parentId));
        parentPath = parent.path;
    }
    category.path = pathBelow(parentPath, category.name);
    STOWAGE_TRY(checkFree(category));

    const QString codeKey = searchFold(category.code);
    const QString pathKey = searchFold(category.path);
    const QString extra = QString::fromUtf8(category.extra);
    if (category.id == 0) {
        STOWAGE_LET(id, insertedId(m_db.query("INSERT INTO category (uid, code, code_key, name, parent_id, path,"
                                              " path_key, extra) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                                              " ON CONFLICT DO NOTHING RETURNING id",
                                              category.uid, category.code, codeKey, category.name,
                                              idOrNull(category.parentId), category.path, pathKey, extra)));
        if (id == 0)
            return fail(Error::Code::Conflict, u"category.uid.taken"_s, {{u"uid"_s, category.uid}});
        category.id = id;
        return category;
    }
    STOWAGE_LET(known, byId(category.id));
    category.uid = known.uid;
    STOWAGE_TRY(m_db.run("UPDATE category SET code = ?, code_key = ?, name = ?, parent_id = ?, path = ?, path_key = ?,"
                         " extra = ? WHERE id = ?",
                         category.code, codeKey, category.name, idOrNull(category.parentId), category.path, pathKey,
                         extra, category.id));
    if (category.path != known.path)
        STOWAGE_TRY(movePathsBelow(category));
    return category;
}

Done CategoryStore::remove(RowId id)
{
    STOWAGE_LET(category, byId(id));
    STOWAGE_LET(child, firstId(m_db.query("SELECT id FROM category WHERE parent_id = ? LIMIT 1", id)));
    STOWAGE_LET(item, firstId(m_db.query("SELECT id FROM item WHERE category_id = ? LIMIT 1", id)));
    if (child || item)
        return fail(Error::Code::Conflict, u"category.in_use"_s, {{u"code"_s, category.code}});
    STOWAGE_LET(rule, firstId(m_db.query("SELECT rule_id FROM alert_rule_scope WHERE category_id = ? LIMIT 1", id)));
    if (rule)
        return fail(Error::Code::Conflict, u"category.in_alert_rule"_s, {{u"code"_s, category.code}});
    STOWAGE_TRY(m_db.run("DELETE FROM category WHERE id = ?", id));
    return {};
}

Done CategoryStore::checkParent(const Category &category)
{
    for (RowId ancestor = category.parentId; ancestor != 0;) {
        if (ancestor == category.id)
            return fail(Error::Code::Conflict, u"category.cycle"_s, {{u"code"_s, category.code}});
        Query row = m_db.query("SELECT coalesce(parent_id, 0) FROM category WHERE id = ?", ancestor);
        if (!row.next()) {
            STOWAGE_TRY(row.done());
            return fail(Error::Code::NotFound, u"category.parent.missing"_s, {{u"code"_s, category.code}});
        }
        ancestor = row.int64(0);
    }
    return {};
}

Done CategoryStore::checkFree(const Category &category)
{
    STOWAGE_LET(sameCode, idByCode(category.code));
    if (sameCode && *sameCode != category.id)
        return fail(Error::Code::Conflict, u"category.code.taken"_s, {{u"code"_s, category.code}});
    STOWAGE_LET(samePath, idByPath(category.path));
    if (samePath && *samePath != category.id) {
        return fail(Error::Code::Conflict, u"category.name.taken"_s,
                    {{u"name"_s, category.name}, {u"path"_s, category.path}});
    }
    return {};
}

Done CategoryStore::movePathsBelow(const Category &parent)
{
    STOWAGE_LET(children, readAll(m_db.query("SELECT " STOWAGE_CATEGORY_COLUMNS " FROM category WHERE parent_id = ?",
                                             parent.id)));
    for (Category &child : children) {
        child.path = pathBelow(parent.path, child.name);
        STOWAGE_TRY(m_db.run("UPDATE category SET path = ?, path_key = ? WHERE id = ?", child.path,
                             searchFold(child.path), child.id));
        STOWAGE_TRY(movePathsBelow(child));
    }
    return {};
}

} // namespace stowage
