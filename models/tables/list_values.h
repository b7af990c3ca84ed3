// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"
#include "models/tables/paged_rows.h"

namespace stowage {

// What a movement did, as a cell holds it: a reversal of a receipt is no issue.
struct MovementDirection {
    MovementRole role = MovementRole::Receipt;
    bool reversal = false;
    bool operator==(const MovementDirection &) const = default;
};

// Whose rows a list holds: those of one item need not say whose they are.
enum class ListOf { Company, Item };

// An empty cell where there is no value.
template <typename T>
QVariant cellOf(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

// Company-wide, as the list's low and out filters mean it. Nothing for what is not tracked: it has no stock.
inline std::optional<StockState> stateOf(const ItemRow &item)
{
    if (!item.tracked)
        return std::nullopt;
    if (item.onHand.isNegative())
        return StockState::Negative;
    if (item.onHand.isZero())
        return StockState::Out;
    return item.minimumStock && item.onHand <= *item.minimumStock ? StockState::Low : StockState::Ok;
}

inline RowKey rowKey(const ItemRow &row)
{
    return {row.id, 0};
}

inline RowKey rowKey(const StockRow &row)
{
    return {row.itemId, row.locationId};
}

inline RowKey rowKey(const MovementRow &row)
{
    return {row.seq, 0};
}

} // namespace stowage
