// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/page_asker.h"

namespace stowage {

void PageAsker::wishFor(int page)
{
    if (m_failed.contains(page))
        return;
    if (const auto pushedOut = m_queue.want(page))
        m_asked.take(*pushedOut).cancel();
}

void PageAsker::askForWishes()
{
    while (const auto page = m_queue.next()) {
        const int generation = m_generation;
        m_asked.insert(*page, m_ask(*page, [=, this](const Result<PagePtr> &rows) {
            if (generation != m_generation)
                return;
            m_asked.remove(*page);
            m_queue.finished(*page);
            if (!rows)
                m_failed.insert(*page);
            m_take(*page, rows);
            askForWishes();
        }));
    }
}

void PageAsker::stop()
{
    ++m_generation;
    for (QFuture<void> &future : m_asked)
        future.cancel();
    m_asked.clear();
    m_queue.clear();
    m_failed.clear();
}

} // namespace stowage
