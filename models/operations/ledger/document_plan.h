// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/ledger/ledger_facts.h"
#include "models/operations/ledger/posting_context.h"
#include "models/operations/ledger/posting_line.h"
#include "models/operations/requests.h"

namespace stowage {

// When a document counts: what it says, else now.
Instant momentOf(const DocumentRequest &request, const Clock &clock);

// The movements that a document asks for, all that can be checked without knowing the stock checked: see Poster for
// the errors. Nothing is written.
Result<std::vector<PostingLine>> planDocument(const DocumentRequest &request, const PostingContext &context,
                                              LedgerFacts &facts);

// The movements that take others back, the last first.
std::vector<PostingLine> planReversal(const std::vector<Movement> &movements);

} // namespace stowage
