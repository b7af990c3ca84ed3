// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reason_store.h"

namespace stowage {

// Of a built-in reason only whether it is in use can change. A new one without a code gets one made of its name.
// Errors: reason.name_missing, reason.code_taken{code}, reason.built_in{code}, reason.missing{code}.
Result<Reason> saveReason(Connection &db, const Reason &reason, bool isNew);

} // namespace stowage
