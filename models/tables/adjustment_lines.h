// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_source.h"
#include "models/tables/list_values.h"

namespace stowage {

// A line of an adjustment with what it stands for.
struct AdjustmentLineRow {
    int number = 0; // from 1
    RowId itemId = 0;
    QString itemCode, itemName, unit;
    std::optional<Quantity> before, after; // nothing until it was asked for
    Quantity quantity;
    std::optional<Money> value;
    ReasonName reason;
    QString lot, notes;
    bool operator==(const AdjustmentLineRow &) const = default;
};

inline RowKey rowKey(const AdjustmentLineRow &row)
{
    return {row.number, 0};
}

QList<AdjustmentLineRow> lineRows(const Adjustment &adjustment, const QList<ItemHit> &items,
                                  const QList<Reason> &reasons);

// The lines of one adjustment, in their order.
class AdjustmentLines final : public PagedTableModel<AdjustmentLineRow> {
    Q_OBJECT

public:
    explicit AdjustmentLines(const Actor &actor, QObject *parent = nullptr);
    ~AdjustmentLines() override;

    void setLines(const QList<AdjustmentLineRow> &lines);
    const QList<AdjustmentLineRow> &lines() const { return m_source->rows(); }

private:
    using Source = ListSource<AdjustmentLineRow>;
    AdjustmentLines(std::unique_ptr<Source> source, const Actor &actor, QObject *parent);

    std::unique_ptr<Source> m_source;
};

} // namespace stowage
