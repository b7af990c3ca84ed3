// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/catalog_page.h"

class QCheckBox;
class QComboBox;

namespace stowage {

class RoleRows;

// Who works with the company, and what each may do. Nobody is ever removed: what they posted names them. Whoever is
// gone is switched off.
class PeoplePage final : public CatalogPage<User> {
    Q_OBJECT

public:
    PeoplePage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    QLineEdit *nameField() const { return m_name; }
    QLineEdit *loginField() const { return m_login; }
    QComboBox *secretKindField() const { return m_kind; }
    QLineEdit *secretField() const { return m_secret; }
    RoleRows *roles() const { return m_roles; }

protected:
    Future<QList<User>> load() override { return m_warehouse.users(); }
    Future<User> store(const User &user) override { return m_warehouse.saveUser(user); }
    Future<void> erase(RowId) override { Q_UNREACHABLE(); }
    bool rowsStay() const override { return true; }
    User begun() const override;
    TreeNode nodeOf(const User &user) const override;
    QString nameOf(const User &user) const override;
    void showValue(const User &user) override;
    User typed(const User &base) const override;
    bool check() override;
    QWidget *fieldOf(const QString &errorKey) const override;
    QWidget *firstField() const override;

private:
    void buildForm();
    void loadRoles();
    void kindChanged();
    QString rolesText(const User &user) const;

    QLineEdit *m_name = nullptr; // owned by this widget, as is what follows
    QLineEdit *m_login = nullptr;
    RoleRows *m_roles = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_secret = nullptr;
    QCheckBox *m_active = nullptr;
    QList<Role> m_known;
    QList<Location> m_places;
};

} // namespace stowage
