// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace stowage {

// Brings the schema up to this program's version: resources/sql/<engine>/NNNN_name.sql, each file in one transaction,
// recorded with its SHA-256. An SQLite file with data is copied beside itself first ("….before-0002").
// Errors: store.newer{version, known} (nothing is changed), store.migration_changed{name} (an applied file is not the
// one this program has), store.migration_failed{name, detail}.
Done migrate(Connection &db, const StoreUrl &url, const Clock &clock);

// The highest version this program knows.
int schemaVersion();

} // namespace stowage
