// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/fresh_pages.h"

namespace stowage {

bool FreshPages::isOrderOf(const PageCache &shown) const
{
    for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
        const PagedRows *before = shown.find(it.key());
        for (int at = 0; before && at < std::min(before->size(), it.value()->size()); ++at) {
            if (before->key(at) != it.value()->key(at))
                return false;
        }
    }
    return true;
}

QList<RowRange> FreshPages::changesFrom(const PageCache &shown, int rowCount) const
{
    QList<RowRange> changes;
    for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
        const PagedRows *old = shown.find(it.key());
        const auto isSame = [&](int at) {
            return old && at < old->size() && it.value()->isSame(at, *old, at);
        };
        const int rows = std::min(it.value()->size(), rowCount - firstRowOf(it.key()));
        for (int at = 0; at < rows; ++at) {
            if (isSame(at))
                continue;
            const int first = at;
            while (at + 1 < rows && !isSame(at + 1))
                ++at;
            changes << RowRange{firstRowOf(it.key()) + first, firstRowOf(it.key()) + at};
        }
    }
    return changes;
}

QHash<RowKey, int> FreshPages::rowsByKey() const
{
    QHash<RowKey, int> rowOf;
    for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
        for (int at = 0; at < it.value()->size(); ++at)
            rowOf.insert(it.value()->key(at), firstRowOf(it.key()) + at);
    }
    return rowOf;
}

void FreshPages::putInto(PageCache &cache) const
{
    cache.clear();
    for (auto it = pages.cbegin(); it != pages.cend(); ++it)
        cache.insert(it.key(), it.value());
}

} // namespace stowage
