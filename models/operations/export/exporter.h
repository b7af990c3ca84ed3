// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/company.h"
#include "models/store/connection.h"

#include <QStringList>

#include <functional>

namespace stowage {

// Writes everything into a folder, so that nobody is locked in: items.csv, categories.csv, locations.csv and
// suppliers.csv with the headings that an import reads; documents.csv, movements.csv (the whole ledger with its
// hashes), stock.csv, lots.csv, cost_prices.csv; images/ by content hash; and README.txt, which says what each column
// is. The folder is made; one that holds files already is refused.
// Errors: export.folder_not_empty{path}, file.cannot_write{path, reason}, export.stopped, and the store's.
Result<QStringList> exportAll(Connection &db, const Company &company, const QString &folder, Instant now,
                              const std::function<bool(const QString &file)> &progress = {});

} // namespace stowage
