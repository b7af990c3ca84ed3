// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/category_finder.h"

#include "models/operations/catalog/name_rules.h"
#include "models/operations/import/entity_json.h"
#include "models/store/category_store.h"

namespace stowage {

namespace {

constexpr qsizetype madeCodeLengthMax = 64;
constexpr int suffixMax = 100'000;

} // namespace

QStringList CategoryFinder::namesOf(const QString &path)
{
    QStringList names;
    const QStringList parts = path.split(u'>');
    for (const QString &part : parts) {
        if (const QString name = part.simplified(); !name.isEmpty())
            names << name;
    }
    return names;
}

Result<RowId> CategoryFinder::findKnown(const QString &text)
{
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd())
        return *known;
    CategoryStore store(m_run.db());
    STOWAGE_LET(byCode, store.idByCode(text));
    if (byCode)
        return *byCode;
    STOWAGE_LET(byPath, store.idByPath(pathOf(namesOf(text))));
    if (byPath)
        return *byPath;
    STOWAGE_LET(resolved, store.resolve(text));
    return resolved.value_or(0);
}

Result<RowId> CategoryFinder::find(const QString &text, const QString &uid)
{
    STOWAGE_LET(known, findKnown(text));
    if (known != 0) {
        m_known.insert(text, known);
        return known;
    }
    RowId parent = 0;
    QStringList names;
    const QStringList all = namesOf(text);
    for (const QString &name : all) {
        names << name;
        const QString path = pathOf(names);
        STOWAGE_LET(there, CategoryStore(m_run.db()).idByPath(path));
        if (there) {
            parent = *there;
            continue;
        }
        STOWAGE_LET(made, make(name, parent, path, names.size() == all.size() ? uid : QString()));
        parent = made;
    }
    m_known.insert(text, parent);
    return parent;
}

Result<RowId> CategoryFinder::make(const QString &name, RowId parentId, const QString &path, const QString &uid)
{
    STOWAGE_LET(code, freeCode(name, path));
    STOWAGE_LET(saved, m_catalog.saveCategory({.uid = uid, .code = code, .name = name, .parentId = parentId}));
    STOWAGE_TRY(m_run.madeBeside(u"category"_s, saved.id, entityJson(saved)));
    return saved.id;
}

Result<QString> CategoryFinder::freeCode(const QString &name, const QString &path)
{
    CategoryStore store(m_run.db());
    for (const QString &code : {name, path}) {
        if (code.size() > madeCodeLengthMax)
            continue;
        STOWAGE_LET(taken, store.idByCode(code));
        if (!taken)
            return code;
    }
    for (int suffix = 2; suffix < suffixMax; ++suffix) {
        const QString end = u"-%1"_s.arg(suffix);
        QString code = name.left(madeCodeLengthMax - end.size()).trimmed() + end;
        STOWAGE_LET(taken, store.idByCode(code));
        if (!taken)
            return code;
    }
    return fail(Error::Code::Conflict, u"category.code.taken"_s, {{u"code"_s, name}});
}

} // namespace stowage
