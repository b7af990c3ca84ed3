// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace stowage {

// One step of the schema: resources/sql/<engine>/NNNN_name.sql.
struct Migration {
    int version = 0;
    QString name;
    QByteArray sql;
};

// What this program knows, by version from 1 on.
QList<Migration> knownMigrations(StoreUrl::Engine engine);
// The highest of their versions.
int schemaVersion();

// Brings the schema up to this program's version, each step in one transaction, recorded with its SHA-256. An SQLite
// file with data is copied beside itself first ("….before-0002"), and nothing is done until the copy is on the disk.
// Errors: store.newer{version, known} (nothing is changed), store.migration_changed{name} (an applied step is not the
// one this program has, or one is left out), store.migration_failed{name, detail} (the steps before it stay).
Done migrate(Connection &db, const StoreUrl &url, const Clock &clock);
Done migrate(Connection &db, const StoreUrl &url, const Clock &clock, const QList<Migration> &known);

} // namespace stowage
