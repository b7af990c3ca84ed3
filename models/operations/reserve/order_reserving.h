// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people.h"
#include "models/domain/reservation_order.h"
#include "models/operations/ledger/posting_context.h"
#include "models/store/connection.h"

#include <QList>

#include <functional>

namespace stowage {

// Does what another program asks for, all of it in one transaction or nothing, and answers with every reservation as it
// then is. Errors about an order carry its `place` and `line`: item.unknown_code{code}, location.unknown_code{code},
// reservation.reference_unknown{reference}, and those of Reservations.
Result<QList<ReservationRow>> reserveByOrder(Connection &db, const PostingContext &context, const Actor &actor,
                                             const std::vector<ReservationOrder> &orders);

// Every reservation that a filter lets through, the newest first. What is overdue is given back first.
Done reservationReport(Connection &db, const PostingContext &context, const ReservationFilter &filter,
                       const std::function<Done(const ReservationRow &)> &tell);

} // namespace stowage
