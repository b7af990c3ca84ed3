// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picking.h"
#include "models/operations/ledger/poster.h"

namespace stowage {

struct PickRequest {
    RowId itemId = 0;
    RowId locationId = 0; // with everything below it
    Quantity quantity;
    QString reference; // what is reserved under it comes first
    Instant at = 0; // 0 is now
};

// Which lots and bins to take it from: what expires first, then what came first, then by bin; what is expired by the
// company's day, or reserved for others, stays. Errors: line.item_unknown{item}.
Result<PickProposal> proposePick(Connection &db, const PostingContext &context, const PickRequest &request);

// Posts what a person or another program asks for. An issue's line of an item with lots that names none is picked as
// proposed, in as many lines as that takes; one that names another lot, or bin, than proposed needs its reason. Any
// other document posts as it is. Within the poster's transaction.
//
// Errors: the Poster's, and of a line: pick.not_enough{line, item, location, wanted, found, missing, expired,
// reserved}, pick.reason_missing{line, item, lot, proposed}.
Result<PostedDocument> postPicked(Connection &db, const PostingContext &context, Poster &poster,
                                  const DocumentRequest &request);

} // namespace stowage
