// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/requests.h"
#include "models/store/connection.h"

#include <functional>

namespace stowage {

// Makes the demo company: the 219 items of Wide World Importers with their bins, suppliers, groups and reorder levels,
// two shops, and a plausible year that ends today. Its database carries the demo mark for ever.
// Errors: company.exists and the store's; nothing is left behind but an empty company.
Done createDemo(const StoreUrl &url, const Clock &clock, Rng &rng,
                const std::function<bool(std::int64_t done, std::int64_t total)> &progress = {});

// The same as a file that gets its name when it is whole: a failed or stopped making leaves none.
Done createDemoFile(const QString &path, const Clock &clock, Rng &rng,
                    const std::function<bool(std::int64_t done, std::int64_t total)> &progress = {});

} // namespace stowage
