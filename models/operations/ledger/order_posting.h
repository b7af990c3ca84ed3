// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement_order.h"
#include "models/operations/ledger/poster.h"

namespace stowage {

// Posts what another program asks for, each order as a document of its own: all of them in one transaction, or
// nothing. An order whose uuid is known already adds nothing and is answered with what that posted.
//
// Errors about an order carry its `place` and `line`: item.unknown_code{code}, location.unknown_code{code},
// movement.id_taken{id, number} (the uuid is another movement's), and the Poster's.
Result<std::vector<PostedMovement>> postOrders(Connection &db, const PostingContext &context,
                                               const std::vector<MovementOrder> &orders);

DocumentKind documentKindOf(MovementKind kind);

} // namespace stowage
