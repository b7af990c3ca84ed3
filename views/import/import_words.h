// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/import_request.h"

namespace stowage {

// What people read for the import's own names.
QString importKindText(ImportKind kind); // "Items"
QString importKindHint(ImportKind kind); // what such a file is for
QString importFieldText(const QString &field); // "Item code"; a field of the company's own under its own name
QString outcomeText(RowOutcome::What what);
QString phaseText(ImportProgress::Phase phase);
// A reason with the column that it is about.
QString reasonText(const Error &error);
// A fault of a text with where it stands there.
QString placedText(const Error &error);
QString reasonsText(const QList<Error> &errors);

} // namespace stowage
