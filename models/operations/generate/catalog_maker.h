// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/generate/seeded.h"
#include "models/operations/session.h"

namespace stowage {

// The catalog of a generated company, and what its demand needs to know of it.
struct MadeItem {
    RowId id = 0;
    std::int64_t costCents = 0; // where its cost drifts from
    bool lots = false;
    RowId home = 0; // where in the first location it is kept: a bin, or the location itself
    std::int64_t purchase = 0; // units a purchase brings; 0 is anything plausible
};

struct MadeCatalog {
    std::vector<MadeItem> items;
    std::vector<RowId> locations; // the first buys; the others are supplied from it
};

Result<MadeCatalog> makeCatalog(Session &session, std::int64_t items, int locations, SeededRng &random,
                                const SetClock &clock, const std::function<bool(std::int64_t)> &progress);

} // namespace stowage
