// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_values.h"
#include "models/tables/paged_table_model.h"

namespace stowage {

QList<Column<MovementRow>> movementColumns(ListOf of = ListOf::Company);

// The ledger, newest first. It has no other order: a running balance reads in one direction only.
class MovementsTable final : public PagedTableModel<MovementRow> {
    Q_OBJECT

public:
    explicit MovementsTable(Warehouse &warehouse, QObject *parent = nullptr);
    MovementsTable(Warehouse &warehouse, ListOf of, QObject *parent = nullptr);
    ~MovementsTable() override;

    const MovementFilter &filter() const;
    // Nothing is asked when it is the filter that is already there.
    void setFilter(const MovementFilter &filter);

private:
    class Source;
    MovementsTable(std::unique_ptr<Source> source, ListOf of, const Actor &actor, QObject *parent);

    std::unique_ptr<Source> m_source;
};

} // namespace stowage
