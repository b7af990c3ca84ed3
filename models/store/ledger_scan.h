// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pool.h"
#include "models/store/connection.h"

#include <functional>
#include <vector>

namespace stowage {

// Reads the whole ledger item by item, each item's movements in ledger order, from the covering index alone: what
// valuation, verification and reports stand on. `sink` gets each item's entries once; its error ends the scan.
// On SQLite it reads through the library's own cursor. No other statement may run on a PostgreSQL connection meanwhile.
Done scanLedger(Connection &db, RowId firstItem, RowId lastItem,
                const std::function<Done(RowId itemId, std::vector<LedgerEntry> &entries)> &sink);

} // namespace stowage
