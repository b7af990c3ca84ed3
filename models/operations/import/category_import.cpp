// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/category_import.h"

#include "models/operations/import/entity_json.h"
#include "models/operations/import/item_reader.h"
#include "models/store/category_store.h"

namespace stowage {

std::optional<QString> CategoryImport::nameOf(RowCells &cells)
{
    if (!cells.isBlank(Field::Code))
        return cells.code(Field::Code);
    if (!cells.isBlank(Field::Path))
        return CategoryFinder::pathOf(CategoryFinder::namesOf(cells.text(Field::Path)));
    if (!cells.isBlank(Field::Name)) {
        const QStringList above = CategoryFinder::namesOf(cells.text(Field::Parent));
        return CategoryFinder::pathOf(above + QStringList{cells.text(Field::Name)});
    }
    cells.refuse(cells.column(Field::Name) >= 0 ? Field::Name : Field::Code, u"cell.empty"_s);
    return std::nullopt;
}

Done CategoryImport::takeRow(RowCells &cells, const QString &name)
{
    Category place;
    STOWAGE_LET(hasPlace, setPlace(cells, place));
    if (!hasPlace)
        return {};
    if (!cells.problems().isEmpty()) {
        run().reject(cells.line(), cells.problems());
        return {};
    }
    STOWAGE_LET(before, known(cells, place));
    Category category = before;
    if (before.id == 0 && cells.isBlank(Field::Code)) {
        STOWAGE_LET(code, m_finder.freeCode(place.name, name));
        category.code = code;
    } else if (before.id == 0) {
        category.code = *cells.code(Field::Code);
    }
    if (!place.name.isEmpty())
        category.name = place.name;
    else if (category.name.isEmpty())
        category.name = category.code;
    if (!cells.isBlank(Field::Path) || !cells.isBlank(Field::Parent))
        category.parentId = place.parentId;
    readOtherData(cells, cells.column(Field::OtherDataJson), category.extra);
    if (category != before) {
        const auto after = catalog().saveCategory(category);
        if (!after)
            return refuse(cells, -1, after.error());
        category = *after;
    }
    arrived(category.code);
    arrived(category.path);
    return saved(cells, u"category"_s, category.id, before.id == 0 ? QByteArray() : entityJson(before),
                 entityJson(category));
}

Result<bool> CategoryImport::setPlace(RowCells &cells, Category &category)
{
    category.name = cells.text(Field::Name);
    if (!cells.isBlank(Field::Path)) {
        STOWAGE_TRY(setParentPath(cells, CategoryFinder::namesOf(cells.text(Field::Path)), category));
        return true;
    }
    const QString parent = cells.text(Field::Parent);
    if (parent.isEmpty())
        return true;
    STOWAGE_LET(found, m_finder.findKnown(parent));
    if (found == 0 && waitFor(cells, parent))
        return false;
    if (found == 0)
        cells.refuse(Field::Parent, u"import.unknown_parent"_s, {{u"parent"_s, parent}});
    category.parentId = found;
    return true;
}

Done CategoryImport::setParentPath(RowCells &cells, QStringList names, Category &category)
{
    if (names.isEmpty()) {
        cells.refuse(Field::Path, u"cell.empty"_s);
        return {};
    }
    const QString last = names.takeLast();
    if (category.name.isEmpty())
        category.name = last;
    if (names.isEmpty())
        return {};
    const auto parent = m_finder.find(CategoryFinder::pathOf(names));
    if (parent)
        category.parentId = *parent;
    else if (isFatal(parent.error()))
        return fail(parent.error());
    else
        cells.blame(cells.column(Field::Path), parent.error());
    return {};
}

Result<Category> CategoryImport::known(RowCells &cells, const Category &place)
{
    CategoryStore store(run().db());
    std::optional<RowId> id;
    if (!cells.isBlank(Field::Code)) {
        STOWAGE_LET(byCode, store.idByCode(*cells.code(Field::Code)));
        id = byCode;
    } else {
        QString path = place.name;
        if (place.parentId != 0) {
            STOWAGE_LET(parent, store.byId(place.parentId));
            path = CategoryFinder::pathOf({parent.path, place.name});
        }
        STOWAGE_LET(byPath, store.idByPath(path));
        id = byPath;
    }
    return id ? store.byId(*id) : Category();
}

} // namespace stowage
