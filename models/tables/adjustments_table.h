// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_values.h"
#include "models/tables/paged_table_model.h"

namespace stowage {

// Corrections of stock, newest first: drafts, what waits, and what is posted.
class AdjustmentsTable final : public PagedTableModel<AdjustmentRow> {
    Q_OBJECT

public:
    explicit AdjustmentsTable(Warehouse &warehouse, QObject *parent = nullptr);
    ~AdjustmentsTable() override;

    const AdjustmentFilter &filter() const;
    // Nothing is asked when it is the filter that is already there.
    void setFilter(const AdjustmentFilter &filter);

private:
    class Source;
    AdjustmentsTable(std::unique_ptr<Source> source, const Actor &actor, QObject *parent);

    std::unique_ptr<Source> m_source;
};

} // namespace stowage
