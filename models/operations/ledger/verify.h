// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/company.h"
#include "models/operations/requests.h"
#include "models/store/connection.h"

#include <functional>

namespace stowage {

// Recomputes everything that can be recomputed, and names every difference:
//   ledger.hash_mismatch{seq, document, line, item} · ledger.order_differs{seq, document, line, item} (not where its
//   document posted it) · ledger.chain_broken{seq, writer, expected, found} · ledger.head_differs{writer, expected,
//   found} (movements removed at the end) · ledger.lines_differ{document, expected, found} ·
//   ledger.document_missing{seq} · ledger.number_missing{document} (removed with its movements) ·
//   ledger.checkpoint_differs{checkpoint} · ledger.checkpoint_broken{checkpoint, writer, count} (the movement that it
//   binds is another or gone) · ledger.item_missing{seq} · ledger.reversal_differs{document} ·
//   ledger.import_missing{document, import} · ledger.index_differs{item} · ledger.link_broken{seq, link, item} ·
//   ledger.entry_invalid{seq, item} · level.differs{item, location, field, stored, expected} · lot_level.differs{item,
//   location, lot, stored, expected} · transit.differs{item, seq, stored, expected} · settlement.differs{item, seq,
//   stored, expected} · ledger.not_conserved{item, moved, owned} · store.damaged{detail}.
// Call it in a snapshot where others may post meanwhile. `progress` is told how many movements are done of how many,
// each counting twice; false from it stops with verify.stopped.
Result<VerifyReport> verifyStore(Connection &db, const Company &company,
                                 const std::function<bool(std::int64_t done, std::int64_t total)> &progress = {});

} // namespace stowage
