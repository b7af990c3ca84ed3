// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/generate/catalog_maker.h"

namespace stowage {

struct StoryPlan {
    std::int64_t movements = 0;
    QDate from;
    QDate to; // the day after the last
};

struct StoryReport {
    std::int64_t documents = 0;
    std::int64_t movements = 0;
};

// A history for a catalog: demand by Zipf's law, purchases at drifting costs when stock runs low, stores supplied from
// the first location, returns and adjustments. Nothing is issued that is not there.
Result<StoryReport> tellStory(Session &session, const MadeCatalog &catalog, const StoryPlan &plan, SeededRng &random,
                              SetClock &clock,
                              const std::function<bool(std::int64_t done, std::int64_t total)> &progress = {});

} // namespace stowage
