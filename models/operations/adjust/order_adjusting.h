// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/adjustment_order.h"
#include "models/operations/adjust/adjustments.h"

namespace stowage {

// Writes down what another program asks for and submits it, in one transaction. One whose uuid is known already adds
// nothing and is answered with what is there.
//
// Errors: item.unknown_code{code, line}, location.unknown_code{code}, and those of Adjustments.
Result<AdjustmentObject> adjustByOrder(Connection &db, const PostingContext &context, const Actor &actor,
                                       const AdjustmentOrder &order);

} // namespace stowage
