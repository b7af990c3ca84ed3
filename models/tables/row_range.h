// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"

namespace stowage {

// Rows of a list, both ends included.
struct RowRange {
    int first = 0;
    int last = 0;
};

constexpr int pageOf(int row)
{
    return row / PageIndex::pageSize;
}

constexpr int firstRowOf(int page)
{
    return page * PageIndex::pageSize;
}

} // namespace stowage
