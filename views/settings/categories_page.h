// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/catalog_page.h"

namespace stowage {

class CategoryPicker;

// The tree that items are sorted into.
class CategoriesPage final : public CatalogPage<Category> {
    Q_OBJECT

public:
    CategoriesPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    QLineEdit *codeField() const { return m_code; }
    QLineEdit *nameField() const { return m_name; }
    CategoryPicker *parentField() const { return m_parent; }

protected:
    Future<QList<Category>> load() override { return m_warehouse.categories(); }
    Future<Category> store(const Category &category) override { return m_warehouse.saveCategory(category); }
    Future<void> erase(RowId id) override { return m_warehouse.removeCategory(id); }
    Category begun() const override;
    TreeNode nodeOf(const Category &category) const override;
    QString nameOf(const Category &category) const override;
    void showValue(const Category &category) override;
    Category typed(const Category &base) const override;
    bool check() override;
    QWidget *fieldOf(const QString &errorKey) const override;
    QWidget *firstField() const override;

private:
    QLineEdit *m_code; // owned by this widget, as is what follows
    QLineEdit *m_name;
    CategoryPicker *m_parent;
};

} // namespace stowage
