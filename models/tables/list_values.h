// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/adjustment.h"
#include "models/domain/alert.h"
#include "models/domain/listing.h"
#include "models/domain/reservation.h"
#include "models/domain/waiting.h"
#include "models/operations/pick/expiry_report.h"
#include "models/tables/paged_rows.h"

namespace stowage {

// What a movement did, as a cell holds it: a reversal of a receipt is no issue.
struct MovementDirection {
    MovementRole role = MovementRole::Receipt;
    bool reversal = false;
    bool operator==(const MovementDirection &) const = default;
};

// What stock is worth, as a cell holds it.
struct StockValue {
    Money amount;
    bool isEstimated = false;
    bool operator==(const StockValue &) const = default;
};

// Why stock was corrected, as a cell holds it: a built-in reason is named in the reader's language.
struct ReasonName {
    QString code, name;
    bool operator==(const ReasonName &) const = default;
};

// Whose rows a list holds: those of one item need not say whose they are.
enum class ListOf { Company, Item };

// Whether a list shows the same of both.
inline bool operator==(const WaitingApproval &one, const WaitingApproval &other)
{
    return one.approval == other.approval && one.number == other.number && one.locationCode == other.locationCode
           && one.toCode == other.toCode && one.reason == other.reason && one.reasonName == other.reasonName
           && one.lines == other.lines && one.value == other.value && one.version == other.version;
}

// An empty cell where there is no value.
template <typename T>
QVariant cellOf(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

// Company-wide, as the list's low and out filters mean it. Nothing for what is not kept in stock.
inline std::optional<StockState> stateOf(const ItemRow &item)
{
    if (!item.tracked || item.type != ItemType::Inventory)
        return std::nullopt;
    return stockState(item.active, item.onHand, isLow(item.onHand, item.minimumStock));
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

inline RowKey rowKey(const AdjustmentRow &row)
{
    return {row.key, 0};
}

inline RowKey rowKey(const ExpiryLine &line)
{
    return {line.row.lotId, line.row.locationId};
}

inline RowKey rowKey(const ReservationRow &row)
{
    return {row.reservation.id, 0};
}

inline RowKey rowKey(const AlertRow &row)
{
    return {row.id, 0};
}

inline RowKey rowKey(const WaitingApproval &row)
{
    return {row.approval.id, 0};
}

} // namespace stowage
