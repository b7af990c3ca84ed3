// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/adjustment_order.h"
#include "models/store/connection.h"

#include <functional>

namespace stowage {

// An adjustment with the names of what it refers to.
Result<AdjustmentObject> adjustmentObject(Connection &db, const Adjustment &adjustment);

// Every adjustment that the filter lets through, the newest first: those that people wrote, and documents that posted
// without one (an import), told as if somebody had.
Done adjustmentReport(Connection &db, const AdjustmentFilter &filter,
                      const std::function<Done(const AdjustmentObject &)> &sink);

} // namespace stowage
