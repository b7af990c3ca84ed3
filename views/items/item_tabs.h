// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/items/item_tab.h"

class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace stowage {

class CategoryPicker;
class CostEdit;
class QuantityEdit;
class SupplierPicker;

// What an item is and how it is measured.
class GeneralTab final : public ItemTab {
    Q_OBJECT

public:
    explicit GeneralTab(Warehouse &warehouse, QWidget *parent = nullptr);

    void showItem(const Item &item) override;
    void writeTo(Item &item) const override;
    QList<Error> unreadable() const override;
    QLineEdit *codeField() const { return m_code; }
    QLineEdit *nameField() const { return m_name; }

private:
    void buildBasics();
    void buildMeasures();
    void loadUnits();

    Warehouse &m_warehouse; // outlives every view
    Form *m_basics; // owned by this widget, as is what follows
    Form *m_measures;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QComboBox *m_type;
    CategoryPicker *m_category;
    QComboBox *m_unit;
    QCheckBox *m_active;
    QuantityEdit *m_weight, *m_length, *m_width, *m_height;
    QLineEdit *m_dimensionUnit;
};

// When stock is too little or too much, and how it is told apart.
class LimitsTab final : public ItemTab {
    Q_OBJECT

public:
    explicit LimitsTab(QWidget *parent = nullptr);

    void showItem(const Item &item) override;
    void writeTo(Item &item) const override;
    QList<Error> unreadable() const override;

private:
    Form *m_form; // owned by this widget, as is what follows
    QCheckBox *m_tracked;
    QuantityEdit *m_minimum, *m_maximum, *m_reorderPoint, *m_reorderQuantity;
    QCheckBox *m_autoReorder;
    QComboBox *m_lots;
};

// Who it comes from.
class SupplierTab final : public ItemTab {
    Q_OBJECT

public:
    explicit SupplierTab(Warehouse &warehouse, QWidget *parent = nullptr);

    void showItem(const Item &item) override;
    void writeTo(Item &item) const override;
    QList<Error> unreadable() const override;

private:
    Form *m_form; // owned by this widget, as is what follows
    SupplierPicker *m_supplier;
    QLineEdit *m_supplierCode;
    QuantityEdit *m_leadTime;
};

// Tax and the accounts that its amounts go to.
class AccountsTab final : public ItemTab {
    Q_OBJECT

public:
    explicit AccountsTab(QWidget *parent = nullptr);

    void showItem(const Item &item) override;
    void writeTo(Item &item) const override;

private:
    Form *m_form; // owned by this widget, as is what follows
    QCheckBox *m_taxable;
    QLineEdit *m_salesTax, *m_purchaseTax, *m_income, *m_expense, *m_asset;
};

// What an import or a remote system said of the item that Stowage has no place for: kept, sent back, and shown.
class OtherTab final : public ItemTab {
    Q_OBJECT

public:
    explicit OtherTab(QWidget *parent = nullptr);

    void showItem(const Item &item) override;
    void writeTo(Item &item) const override { Q_UNUSED(item); }

private:
    QLabel *m_about; // owned by this widget
    QTableWidget *m_members; // owned by this widget
};

} // namespace stowage
