// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/catalog_page.h"

#include <array>

class QCheckBox;
class QLineEdit;

namespace stowage {

// A role as a row of the page's list.
struct RoleEntry {
    RowId id = 0; // keyOfCode; 0 is new
    Role role;
    bool operator==(const RoleEntry &) const = default;
};

// What each role may do. The standard ones stay as they are, and can be copied into one of the company's own.
class RolesPage final : public CatalogPage<RoleEntry> {
    Q_OBJECT

public:
    RolesPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    QLineEdit *nameField() const { return m_name; }
    QCheckBox *right(Right right) const { return m_rights[static_cast<std::size_t>(right)]; }

protected:
    Future<QList<RoleEntry>> load() override;
    Future<RoleEntry> store(const RoleEntry &entry) override;
    Future<void> erase(RowId id) override;
    RoleEntry begun() const override;
    TreeNode nodeOf(const RoleEntry &entry) const override;
    QString nameOf(const RoleEntry &entry) const override;
    void showValue(const RoleEntry &entry) override;
    RoleEntry typed(const RoleEntry &base) const override;
    bool check() override;
    QWidget *fieldOf(const QString &errorKey) const override;
    QWidget *firstField() const override;
    bool canChange(const RoleEntry &entry) const override { return !entry.role.standard; }

private:
    void buildForm();

    QLineEdit *m_name = nullptr; // owned by this widget, as is what follows
    QWidget *m_box = nullptr;
    std::array<QCheckBox *, rightCount> m_rights{};
};

} // namespace stowage
