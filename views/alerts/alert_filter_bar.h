// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QWidget>

class QComboBox;

namespace stowage {

class FilterBar;
class LocationPicker;
class SearchField;

// The filters of the alerts' list. Without any it shows what is open.
class AlertFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit AlertFilterBar(Warehouse &warehouse, QWidget *parent = nullptr);

    const AlertFilter &filter() const { return m_filter; }
    void setFilter(const AlertFilter &filter); // tells it, too
    SearchField *search() const;
    QComboBox *stateField() const { return m_state; }
    QComboBox *typeField() const { return m_type; }

Q_SIGNALS:
    void filterChanged(const stowage::AlertFilter &filter);

private:
    void collect();

    FilterBar *m_bar; // owned by this widget, as is what follows
    QComboBox *m_state;
    QComboBox *m_type;
    LocationPicker *m_location;
    AlertFilter m_filter;
    bool m_filling = false;
};

} // namespace stowage
