// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace stowage {

class CategoryPicker;
class CostEdit;
class FilterBar;
class ItemPicker;
class LocationPicker;
class SearchField;
class SupplierPicker;

// The filters of the items' list.
class ItemFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit ItemFilterBar(Warehouse &warehouse, QWidget *parent = nullptr);

    const ItemFilter &filter() const { return m_filter; }
    void setFilter(const ItemFilter &filter); // tells it, too
    SearchField *search() const;
    FilterBar *bar() const { return m_bar; }
    QToolButton *lowToggle() const { return m_low; }

Q_SIGNALS:
    void filterChanged(const stowage::ItemFilter &filter);

private:
    void buildMore(Warehouse &warehouse);
    QComboBox *yesNoBox(const QString &yes, const QString &no);
    void collect();
    void showChips();

    FilterBar *m_bar; // owned by this widget, as is what follows
    CategoryPicker *m_category;
    QToolButton *m_low, *m_out;
    QComboBox *m_type, *m_active, *m_tracked;
    SupplierPicker *m_supplier;
    LocationPicker *m_location;
    ItemPicker *m_parent;
    CostEdit *m_costMin, *m_costMax, *m_priceMin, *m_priceMax;
    RowId m_parentId = 0; // its picker learns it later
    ItemFilter m_filter;
    bool m_filling = false;
};

} // namespace stowage
