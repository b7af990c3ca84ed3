// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/operations/import/import_request.h"

namespace stowage::cli {

// What an import did, or would do: rows on stderr as "FILE:LINE: COLUMN: why", the counts on stdout.
void printImport(const Shell &shell, const QString &file, const ImportReport &report);
// `doubts` are those of the guess, about the file as a whole.
void printImportAsJson(const Shell &shell, const QString &file, const ImportReport &report, const QList<Error> &doubts);
// An error about the file as a whole, which it names.
Exit reportFile(const Shell &shell, const QString &file, const Error &error);

} // namespace stowage::cli
