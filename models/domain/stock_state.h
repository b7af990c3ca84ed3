// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"

#include <optional>

namespace stowage {

// When stock is low or out, of an item that is kept in stock and active. `current` is what it has where the question
// is asked: anywhere, at a site, at one place. What never moved has 0.
enum class StockState { Ok, Low, Out, Negative };

// A minimum that is not set raises nothing.
inline bool isLow(Quantity current, const std::optional<Quantity> &minimum)
{
    return minimum && current <= *minimum;
}

// What an item's stock is held against, as the item says it. What is not set raises nothing.
struct StockLimits {
    std::optional<Quantity> minimum, maximum, reorderPoint;
    bool operator==(const StockLimits &) const = default;
};

inline bool isOut(Quantity current)
{
    return current.isZero();
}

// The worst that is true of it. Of an item that is not active nothing is said, unless it is below zero.
inline std::optional<StockState> stockState(bool active, Quantity current, bool low)
{
    if (current.isNegative())
        return StockState::Negative;
    if (!active)
        return std::nullopt;
    if (isOut(current))
        return StockState::Out;
    return low ? StockState::Low : StockState::Ok;
}

} // namespace stowage
