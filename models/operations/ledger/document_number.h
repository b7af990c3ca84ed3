// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"
#include "models/operations/ledger/posting_context.h"
#include "models/store/connection.h"

namespace stowage {

// The next number of a kind, for a paper that is known by it before it posts. Its document then carries it
// (DocumentRequest::number). Within the caller's transaction: a number of what is rolled back is given again.
Result<QString> takeDocumentNumber(Connection &db, const PostingContext &context, DocumentKind kind, Instant at);

} // namespace stowage
