// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_values.h"
#include "models/tables/paged_table_model.h"

namespace stowage {

QList<Column<StockRow>> stockColumns(ListOf of = ListOf::Company);

// What lies where: one row for an item at a location.
class StockTable final : public PagedTableModel<StockRow> {
    Q_OBJECT

public:
    explicit StockTable(Warehouse &warehouse, QObject *parent = nullptr);
    StockTable(Warehouse &warehouse, ListOf of, QObject *parent = nullptr);
    ~StockTable() override;

    const StockFilter &filter() const;
    // Nothing is asked when it is the filter that is already there.
    void setFilter(const StockFilter &filter);

private:
    class Source;
    StockTable(std::unique_ptr<Source> source, ListOf of, const Actor &actor, QObject *parent);

    std::unique_ptr<Source> m_source;
};

} // namespace stowage
