// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/day.h"
#include "models/store/checkpoint_store.h"

namespace stowage {

// A checkpoint binds where all chains stand into one hash. Who rewrote a movement and every hash after it would still
// have to change the checkpoints since, and what was written down or copied away of them shows it.

// Binds what is there now, within a transaction of the caller's. Where nothing was posted since the last checkpoint,
// that one is given again; nothing while the ledger is empty, or while another program is binding it.
Result<std::optional<Checkpoint>> bindLedger(Connection &db, const QString &occasion, Instant now);

// The same, once a day of the company's: called by the day's first posting, before it posts.
Done bindLedgerDaily(Connection &db, const Calendar &calendar, Instant now);

} // namespace stowage
