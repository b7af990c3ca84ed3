// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QWidget>

class QComboBox;

namespace stowage {

class FilterBar;
class ItemPicker;
class LocationPicker;
class PeriodEdits;
class SearchField;

// The filters of the movements' list.
class MovementFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit MovementFilterBar(Warehouse &warehouse, QWidget *parent = nullptr);

    const MovementFilter &filter() const { return m_filter; }
    void setFilter(const MovementFilter &filter); // tells it, too
    SearchField *search() const;
    FilterBar *bar() const { return m_bar; }
    PeriodEdits *period() const { return m_period; }

Q_SIGNALS:
    void filterChanged(const stowage::MovementFilter &filter);

private:
    void collect();
    void showChips();

    FilterBar *m_bar; // owned by this widget, as is what follows
    ItemPicker *m_item;
    LocationPicker *m_location;
    QComboBox *m_kind;
    PeriodEdits *m_period;
    RowId m_itemId = 0; // its picker learns it later
    RowId m_importId = 0; // has no field of its own
    MovementFilter m_filter;
    bool m_filling = false;
};

} // namespace stowage
