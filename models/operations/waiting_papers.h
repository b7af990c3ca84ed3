// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/waiting.h"
#include "models/operations/ledger/posting_context.h"
#include "models/store/connection.h"

namespace stowage {

// Papers of every kind that wait for a yes, the oldest first.
Result<QList<WaitingApproval>> waitingPapers(Connection &db, const PostingContext &context, const Actor &actor);

} // namespace stowage
