// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/catalog_page.h"

class QComboBox;
class QPlainTextEdit;

namespace stowage {

// The fields that the company added to its items. They can be worded anew and put in another order, never removed:
// items hold values of them.
class CustomFieldsPage final : public CatalogPage<CustomField> {
    Q_OBJECT

public:
    CustomFieldsPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *parent = nullptr);

    QLineEdit *labelField() const { return m_label; }
    QLineEdit *nameField() const { return m_name; }
    QComboBox *typeField() const { return m_type; }
    QPlainTextEdit *choicesField() const { return m_choices; }

protected:
    Future<QList<CustomField>> load() override { return m_warehouse.customFields(); }
    Future<CustomField> store(const CustomField &field) override { return m_warehouse.saveCustomField(field); }
    Future<void> erase(RowId) override { Q_UNREACHABLE(); }
    bool rowsStay() const override { return true; }
    CustomField begun() const override;
    TreeNode nodeOf(const CustomField &field) const override;
    QString nameOf(const CustomField &field) const override;
    void showValue(const CustomField &field) override;
    CustomField typed(const CustomField &base) const override;
    bool check() override;
    QWidget *fieldOf(const QString &errorKey) const override;
    QWidget *firstField() const override;
    void valuesLoaded() override;

private:
    void buildForm();
    void suggestName();
    void typeChanged();
    void shift(int places);
    CustomFieldType type() const;

    QLineEdit *m_label; // owned by this widget, as is what follows
    QLineEdit *m_name;
    QComboBox *m_type;
    QPlainTextEdit *m_choices;
    QAction *m_up;
    QAction *m_down;
    bool m_nameTyped = false;
};

} // namespace stowage
