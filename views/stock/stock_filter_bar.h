// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QWidget>

class QToolButton;

namespace stowage {

class CategoryPicker;
class CostEdit;
class FilterBar;
class ItemPicker;
class SearchField;

// The filters of the stock's list.
class StockFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit StockFilterBar(Warehouse &warehouse, QWidget *parent = nullptr);

    const StockFilter &filter() const { return m_filter; }
    void setFilter(const StockFilter &filter); // tells it, too
    void setLocation(RowId id); // with everything below it: the page's tree says which
    SearchField *search() const;
    FilterBar *bar() const { return m_bar; }
    QToolButton *lowToggle() const { return m_low; }

Q_SIGNALS:
    void filterChanged(const stowage::StockFilter &filter);

private:
    void buildMore(Warehouse &warehouse);
    void collect();
    void showChips();
    std::optional<Money> amountOf(const CostEdit *edit) const;
    void showAmount(CostEdit *edit, std::optional<Money> amount);

    const Currency m_currency;
    FilterBar *m_bar; // owned by this widget, as is what follows
    CategoryPicker *m_category;
    QToolButton *m_low, *m_out, *m_negative;
    ItemPicker *m_item = nullptr;
    CostEdit *m_valueMin = nullptr, *m_valueMax = nullptr;
    RowId m_locationId = 0;
    RowId m_itemId = 0; // its picker learns it later
    StockFilter m_filter;
    bool m_filling = false;
};

} // namespace stowage
