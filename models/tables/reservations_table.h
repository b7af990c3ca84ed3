// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_values.h"
#include "models/tables/paged_table_model.h"

namespace stowage {

// What is, or was, promised to somebody, the newest first.
class ReservationsTable final : public PagedTableModel<ReservationRow> {
    Q_OBJECT

public:
    explicit ReservationsTable(Warehouse &warehouse, QObject *parent = nullptr);
    ~ReservationsTable() override;

    const ReservationFilter &filter() const;
    // Nothing is asked when it is the filter that is already there.
    void setFilter(const ReservationFilter &filter);

private:
    class Source;
    ReservationsTable(std::unique_ptr<Source> source, QObject *parent);

    std::unique_ptr<Source> m_source;
};

} // namespace stowage
