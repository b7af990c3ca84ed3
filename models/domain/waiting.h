// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/adjustment.h"

namespace stowage {

// Whether this one could decide it, as far as the list knows: the lines are looked at when it is decided. Errors: those
// of mayDecide().
Done mayDecide(const WaitingApproval &waiting, const Actor &actor);
// How many of them wait for this one.
int waitingFor(const QList<WaitingApproval> &waiting, const Actor &actor);

} // namespace stowage
