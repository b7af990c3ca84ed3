// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/items/item_tab.h"

class QTableWidget;

namespace stowage {

class CostEdit;
class PairRows;
class Section;

// What it costs, what it is sold for and to whom, and what it cost before.
class PricesTab final : public ItemTab {
    Q_OBJECT

public:
    explicit PricesTab(Warehouse &warehouse, QWidget *parent = nullptr);

    void showItem(const Item &item) override;
    void writeTo(Item &item) const override;
    QList<Error> unreadable() const override;
    void clearMarks() override;
    bool mark(const Error &error) override;
    CostEdit *sellingPrice() const { return m_selling; }

private:
    void showHistory(const QList<DatedCost> &costs);

    Warehouse &m_warehouse; // outlives every view
    RowId m_itemId = 0;
    Form *m_form; // owned by this widget, as is what follows
    CostEdit *m_cost, *m_selling;
    QLineEdit *m_currency;
    PairRows *m_groups;
    Section *m_historySection;
    QTableWidget *m_history;
};

} // namespace stowage
