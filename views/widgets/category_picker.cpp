// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/category_picker.h"

#include "models/operations/warehouse.h"
#include "views/shell/on_result.h"

namespace stowage {

CategoryPicker::CategoryPicker(Warehouse &warehouse, QWidget *parent) : ChoicePicker(parent), m_warehouse(warehouse)
{
    setPlaceholderText(tr("Category"));
    connect(&m_warehouse, &Warehouse::catalogChanged, this, &CategoryPicker::load);
    load();
}

void CategoryPicker::load()
{
    onResult(this, m_warehouse.categories(), [this](const Result<QList<Category>> &categories) {
        if (!categories)
            return; // keeps what it had
        QList<Choice> choices;
        for (const Category &category : *categories) {
            const QString path = category.path == category.name ? QString() : category.path;
            choices << Choice{category.id, {}, category.name, path, u"tag"_s};
        }
        setChoices(choices);
    });
}

} // namespace stowage
