// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/transfer_order.h"
#include "models/operations/transfer/transfers.h"

#include <functional>

namespace stowage {

// A transfer with the names of what it refers to.
Result<TransferObject> transferObject(Connection &db, const Transfer &transfer);

// Every transfer that the filter lets through, the newest first.
Done transferReport(Connection &db, const TransferFilter &filter,
                    const std::function<Done(const TransferObject &)> &sink);
// All that is in transit by the filter, the oldest first.
Done transitReport(Connection &db, const TransitFilter &filter, const std::function<Done(const InTransitRow &)> &sink);

// Writes a transfer as another program asks for it, and asks for approval where that is wanted. The same uuid again
// changes nothing. Errors: location.unknown_code{code}, item.unknown_code{code, line}, and those of Transfers, each
// with `line` and `place` in the order.
Result<TransferObject> transferByOrder(Connection &db, const PostingContext &context, const Actor &actor,
                                       const TransferOrder &order);

// Brings one to where it is to stand. One that is there already, or further, is left as it is. Errors besides:
// transfer.unknown{number}, transfer.line_unknown{number}, those of mayDecide().
Result<TransferObject> changeByOrder(Connection &db, const PostingContext &context, const Actor &actor,
                                     const TransferStatusOrder &order);

} // namespace stowage
