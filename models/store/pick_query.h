// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picking.h"
#include "models/store/reservation_store.h"

namespace stowage {

// What an item can be picked from at a location and in all that lies in it: whatever is on hand there, with what `held`
// keeps for others taken off. What is held under `reference` is promised to it.
Result<PickStock> pickStock(Connection &db, RowId itemId, RowId locationId, bool hasLots,
                            const QList<HeldReservation> &held, const QString &reference);

} // namespace stowage
