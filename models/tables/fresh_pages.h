// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/page_cache.h"
#include "models/tables/row_range.h"

#include <QHash>
#include <QMap>

namespace stowage {

// What is in sight of a list, asked for again, until all of it is here; and how it differs from what is shown.
struct FreshPages {
    std::optional<PageIndex> index;
    QMap<int, PagePtr> pages;
    int awaited = 0;

    // Whether every row that is in both stands where it stood.
    bool isOrderOf(const PageCache &shown) const;
    // The rows below `rowCount` that hold something else than what is shown, or were not here.
    QList<RowRange> changesFrom(const PageCache &shown, int rowCount) const;
    QHash<RowKey, int> rowsByKey() const;
    void putInto(PageCache &cache) const;
};

} // namespace stowage
