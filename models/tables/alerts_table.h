// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_values.h"
#include "models/tables/paged_table_model.h"

namespace stowage {

// What stock warns of, the latest first.
class AlertsTable final : public PagedTableModel<AlertRow> {
    Q_OBJECT

public:
    explicit AlertsTable(Warehouse &warehouse, QObject *parent = nullptr);
    ~AlertsTable() override;

    const AlertFilter &filter() const;
    // Nothing is asked when it is the filter that is already there.
    void setFilter(const AlertFilter &filter);

private:
    class Source;
    AlertsTable(std::unique_ptr<Source> source, QObject *parent);

    std::unique_ptr<Source> m_source;
};

} // namespace stowage
