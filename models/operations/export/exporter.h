// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/company.h"
#include "models/store/connection.h"

#include <QStringList>

#include <functional>

namespace stowage {

// Writes everything that a company has into a folder, so that nobody is locked in: a file for each table of the store
// (exportTables() has them, and untoldTables() what none has to tell), CSV or JSON; images/ by content hash; and
// README.txt, which says what each file and column is. Locations, categories, suppliers, items and movements have the
// headings that an import reads. The folder is made; one that holds files already is refused.
// Errors: export.folder_not_empty{path}, file.cannot_write{path, reason}, export.stopped, and the store's.
Result<QStringList> exportAll(Connection &db, const Company &company, const QString &folder, Instant now,
                              const std::function<bool(const QString &file)> &progress = {});

} // namespace stowage
