// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace stowage {

class FilterBar;
class LocationPicker;
class SearchField;

// What of the lots that expire is listed: what does so within so many days, what is expired, or all.
class ExpiryFilterBar final : public QWidget {
    Q_OBJECT

public:
    static constexpr int daysAtFirst = 30;

    explicit ExpiryFilterBar(Warehouse &warehouse, QWidget *parent = nullptr);

    const ExpiryFilter &filter() const { return m_filter; }
    // Whether it is what the page shows at first.
    bool isAtFirst() const;
    void reset();
    SearchField *search() const;
    QComboBox *which() const { return m_which; }
    QSpinBox *days() const { return m_days; }

Q_SIGNALS:
    void filterChanged(const stowage::ExpiryFilter &filter);

private:
    enum Which { Within, Expired, AnyDay };
    void collect();

    Warehouse &m_warehouse; // outlives every view
    FilterBar *m_bar; // owned by this widget, as is what follows
    QComboBox *m_which;
    QSpinBox *m_days;
    LocationPicker *m_location;
    ExpiryFilter m_filter;
    bool m_filling = false;
};

} // namespace stowage
