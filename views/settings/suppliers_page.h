// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/catalog_page.h"

class QCheckBox;
class QPlainTextEdit;

namespace stowage {

class QuantityEdit;

// Who items are bought from.
class SuppliersPage final : public CatalogPage<Supplier> {
    Q_OBJECT

public:
    SuppliersPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    QLineEdit *codeField() const { return m_code; }
    QLineEdit *nameField() const { return m_name; }
    QuantityEdit *leadTimeField() const { return m_leadTime; }

protected:
    Future<QList<Supplier>> load() override { return m_warehouse.suppliers(); }
    Future<Supplier> store(const Supplier &supplier) override { return m_warehouse.saveSupplier(supplier); }
    Future<void> erase(RowId id) override { return m_warehouse.removeSupplier(id); }
    Supplier begun() const override { return {}; }
    TreeNode nodeOf(const Supplier &supplier) const override;
    QString nameOf(const Supplier &supplier) const override;
    void showValue(const Supplier &supplier) override;
    Supplier typed(const Supplier &base) const override;
    bool check() override;
    QWidget *fieldOf(const QString &errorKey) const override;
    QWidget *firstField() const override;

private:
    void buildForm();

    QLineEdit *m_code; // owned by this widget, as is what follows
    QLineEdit *m_name;
    QLineEdit *m_contact;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QPlainTextEdit *m_address;
    QuantityEdit *m_leadTime;
    QCheckBox *m_active;
};

} // namespace stowage
