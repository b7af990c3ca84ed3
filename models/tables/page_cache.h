// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/paged_rows.h"

#include <QHash>

#include <memory>

namespace stowage {

using PagePtr = std::shared_ptr<const PagedRows>;

// The pages that were looked at last: what keeps a list's memory flat.
class PageCache {
public:
    static constexpr int pagesMax = 64;

    // The page, or nullptr. Looking at it makes it the last to go.
    const PagedRows *find(int page) const
    {
        const auto it = m_pages.constFind(page);
        if (it == m_pages.cend())
            return nullptr;
        it->lookedAt = ++m_looks;
        return it->rows.get();
    }

    // The same, to be kept for longer than the cache keeps it.
    PagePtr share(int page) const
    {
        const auto it = m_pages.constFind(page);
        return it == m_pages.cend() ? PagePtr() : it->rows;
    }

    void insert(int page, PagePtr rows)
    {
        if (m_pages.size() >= pagesMax && !m_pages.contains(page))
            m_pages.erase(leastLookedAt());
        m_pages.insert(page, {std::move(rows), ++m_looks});
    }

    void clear() { m_pages.clear(); }
    int size() const { return static_cast<int>(m_pages.size()); }

private:
    struct Entry {
        PagePtr rows;
        mutable std::int64_t lookedAt = 0;
    };

    QHash<int, Entry>::const_iterator leastLookedAt() const
    {
        auto least = m_pages.cbegin();
        for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
            if (it->lookedAt < least->lookedAt)
                least = it;
        }
        return least;
    }

    QHash<int, Entry> m_pages;
    mutable std::int64_t m_looks = 0;
};

} // namespace stowage
