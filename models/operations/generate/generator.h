// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/session.h"

#include <functional>

namespace stowage {

// A plausible company of any size, for trials and benchmarks.
struct GenerateRequest {
    std::int64_t items = 1000;
    int locations = 5;
    std::int64_t movements = 50'000; // reached by the last document, which may exceed it by a few
    std::uint64_t seed = 1;
    QDate from = QDate(2024, 1, 1);
    int days = 730;
};

struct GenerateReport {
    std::int64_t items = 0;
    int locations = 0;
    std::int64_t documents = 0;
    std::int64_t movements = 0;
};

// Fills an empty company: categories, suppliers, units, a warehouse that buys and stores that are supplied from it,
// items with prices and reorder levels; then demand by Zipf's law day by day, receipts at drifting costs when stock
// runs low, transfers, returns and adjustments. Its own clock and random numbers make the same seed the same company,
// ids and hashes included. `progress` is told (done, total) and stops with generate.stopped when it answers false;
// what was committed by then is whole.
// Errors: generate.not_empty, generate.out_of_range{field, min, max}.
Result<GenerateReport> generateCompany(Session &session, const GenerateRequest &request,
                                       const std::function<bool(std::int64_t done, std::int64_t total)> &progress = {});

} // namespace stowage
