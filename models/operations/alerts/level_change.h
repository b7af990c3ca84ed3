// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/ids.h"

#include <optional>

namespace stowage {

// What posting made of one stock level. A level that nothing ever moved had no stock that could be short.
struct LevelChange {
    RowId itemId = 0;
    RowId locationId = 0;
    std::optional<Quantity> before;
    Quantity after;
    qint64 seq = 0; // of its last movement
};

} // namespace stowage
