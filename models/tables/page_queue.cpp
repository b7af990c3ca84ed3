// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/page_queue.h"

#include <algorithm>

namespace stowage {

std::optional<int> PageQueue::want(int page)
{
    const auto known = std::find_if(m_wishes.begin(), m_wishes.end(), [=](const Wish &w) { return w.page == page; });
    if (known != m_wishes.end()) {
        std::rotate(m_wishes.begin(), known, known + 1);
        return std::nullopt;
    }
    m_wishes.prepend({page, false});
    if (m_wishes.size() <= wishesMax)
        return std::nullopt;
    const Wish pushedOut = m_wishes.takeLast();
    return pushedOut.asked ? std::optional(pushedOut.page) : std::nullopt;
}

std::optional<int> PageQueue::next()
{
    const auto asked = std::count_if(m_wishes.cbegin(), m_wishes.cend(), [](const Wish &wish) { return wish.asked; });
    if (asked >= askedMax)
        return std::nullopt;
    const auto waiting = std::find_if(m_wishes.begin(), m_wishes.end(), [](const Wish &wish) { return !wish.asked; });
    if (waiting == m_wishes.end())
        return std::nullopt;
    waiting->asked = true;
    return waiting->page;
}

void PageQueue::finished(int page)
{
    m_wishes.removeIf([=](const Wish &wish) { return wish.page == page; });
}

} // namespace stowage
