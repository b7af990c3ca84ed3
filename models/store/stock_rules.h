// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace stowage {

// The rules of models/domain/stock_state.h in SQL: of the item under the name `item`, with the expression `current` as
// its stock.

inline QByteArray isStocked(const QByteArray &item)
{
    return item + ".tracked = 1 AND " + item + ".type = 0";
}

inline QByteArray isLow(const QByteArray &item, const QByteArray &current)
{
    return item + ".minimum_stock IS NOT NULL AND " + current + " <= " + item + ".minimum_stock";
}

inline QByteArray isOut(const QByteArray &current)
{
    return current + " = 0";
}

// What an item has over all locations, its variants' stock included. Two sums, not one over either id: the levels are
// then found by their key alone.
inline QByteArray itemStock(const QByteArray &item)
{
    return "((SELECT CAST(coalesce(sum(s.on_hand), 0) AS BIGINT) FROM stock_level s WHERE s.item_id = " + item
           + ".id) + (SELECT CAST(coalesce(sum(s.on_hand), 0) AS BIGINT) FROM item v JOIN stock_level s ON s.item_id = "
             "v.id"
             " WHERE v.parent_id = "
           + item + ".id))";
}

} // namespace stowage
