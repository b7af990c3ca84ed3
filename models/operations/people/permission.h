// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"
#include "models/domain/people.h"

namespace stowage {

// Errors: right.missing.<right>, such as right.missing.receive. Every location must be one where it is allowed; with
// none it must be allowed somewhere.
Done allowed(const Actor &actor, Right right, const QList<RowId> &locationIds = {});

Right rightToPost(DocumentKind kind);

} // namespace stowage
