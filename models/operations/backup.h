// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/requests.h"
#include "models/store/connection.h"

namespace stowage {

// Copies a living SQLite store, with a checkpoint of its ledger, to `path`: to a temporary name, opened and verified
// whole (ledger and chain), synced, then renamed. PostgreSQL has pg_dump: backup.use_pg_dump. Errors:
// backup.exists{path}, backup.differences{path, count, first} (the backup is made all the same, as its books are),
// backup.no_folder{path, folder}, backup.failed{path, detail}, and the store's.
Result<VerifyReport> backUpStore(Connection &db, Instant now, const QString &path);

// A new store from a backup, verified before it takes its place. What stands there already is never overwritten:
// backup.target_exists{path}, backup.no_folder{path, folder}; and books that do not agree are not restored:
// backup.not_restored{path, count, first}.
Done restoreStore(const QString &backup, const StoreUrl &target);

} // namespace stowage
