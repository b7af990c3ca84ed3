// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/pick/expiry_report.h"
#include "models/tables/list_values.h"
#include "models/tables/paged_table_model.h"

namespace stowage {

// Lots with stock that expire, the first to do so first.
class ExpiryTable final : public PagedTableModel<ExpiryLine> {
    Q_OBJECT

public:
    explicit ExpiryTable(Warehouse &warehouse, QObject *parent = nullptr);
    ~ExpiryTable() override;

    const ExpiryFilter &filter() const;
    // Nothing is asked when it is the filter that is already there.
    void setFilter(const ExpiryFilter &filter);

private:
    class Source;
    ExpiryTable(std::unique_ptr<Source> source, const Actor &actor, QObject *parent);

    std::unique_ptr<Source> m_source;
};

} // namespace stowage
