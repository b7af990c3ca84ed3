// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/seams.h"
#include "models/domain/transfer_gates.h"
#include "models/store/connection.h"

namespace stowage {

// Whom transfers ask from now on; what waits already goes on waiting for whom it asked. Within the caller's
// transaction. Errors: right.missing.manage_company, those of checkTransferRules().
Done saveTransferRules(Connection &db, const Clock &clock, Rng &rng, const Actor &actor,
                       const QList<TransferRule> &rules);

} // namespace stowage
