// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_values.h"
#include "models/tables/paged_table_model.h"

namespace stowage {

QList<Column<ItemRow>> itemColumns();

// The company's items that a filter lets through.
class ItemsTable final : public PagedTableModel<ItemRow> {
    Q_OBJECT

public:
    explicit ItemsTable(Warehouse &warehouse, QObject *parent = nullptr);
    ~ItemsTable() override;

    const ItemFilter &filter() const;
    // Nothing is asked when it is the filter that is already there.
    void setFilter(const ItemFilter &filter);

private:
    class Source;
    ItemsTable(std::unique_ptr<Source> source, const Actor &actor, QObject *parent);

    std::unique_ptr<Source> m_source;
};

} // namespace stowage
