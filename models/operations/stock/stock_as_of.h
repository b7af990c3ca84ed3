// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/company.h"
#include "models/domain/pool.h"
#include "models/store/connection.h"

#include <functional>

namespace stowage {

// One item at one location as it stood at a moment, valued by moving average.
struct StockAt {
    RowId itemId = 0;
    RowId locationId = 0;
    AveragePool pool;
    qint64 lastSeq = 0; // the movement that was last by then
    Instant lastMovementAt = 0;
};

// The stock at the end of `day` in company time, from the ledger alone: every item that had moved by then, in order of
// items and locations. What was in transit then is told at the place for it. `itemId` 0 is all. `sink`'s error ends it.
Done stockAsOf(Connection &db, const Company &company, QDate day, RowId itemId,
               const std::function<Done(const StockAt &)> &sink);

} // namespace stowage
