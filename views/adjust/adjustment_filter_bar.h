// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "views/receive/reason_lookup.h"

#include <QWidget>

class QComboBox;

namespace stowage {

class FilterBar;
class LocationPicker;
class PeriodEdits;
class ReasonBox;
class SearchField;

// The filters of the adjustments' list.
class AdjustmentFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit AdjustmentFilterBar(Warehouse &warehouse, QWidget *parent = nullptr);

    const AdjustmentFilter &filter() const { return m_filter; }
    void setFilter(const AdjustmentFilter &filter); // tells it, too
    SearchField *search() const;
    QComboBox *stateField() const { return m_state; }
    ReasonBox *reasonField() const { return m_reason; }

Q_SIGNALS:
    void filterChanged(const stowage::AdjustmentFilter &filter);

private:
    void collect();

    ReasonLookup m_reasons;
    FilterBar *m_bar; // owned by this widget, as is what follows
    QComboBox *m_state;
    ReasonBox *m_reason;
    LocationPicker *m_location;
    PeriodEdits *m_period;
    AdjustmentFilter m_filter;
    bool m_filling = false;
};

} // namespace stowage
