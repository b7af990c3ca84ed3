// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/tables/page_cache.h"
#include "models/tables/page_queue.h"

#include <QFuture>
#include <QMap>
#include <QSet>

#include <functional>

namespace stowage {

// Asks for the pages that are wished for, few at a time, and cancels what is no longer wished for. A page that failed
// is not asked for again by wishing.
class PageAsker {
public:
    using Answer = std::function<void(const Result<PagePtr> &)>;
    // Both are of one owner, which outlives what is asked: its answers come at most once, and not before `ask` returns.
    using Ask = std::function<QFuture<void>(int page, Answer answer)>;
    using Take = std::function<void(int page, const Result<PagePtr> &rows)>;

    PageAsker(Ask ask, Take take) : m_ask(std::move(ask)), m_take(std::move(take)) { }
    Q_DISABLE_COPY_MOVE(PageAsker)

    void wishFor(int page);
    void askForWishes();
    // Answers that are still to come are dropped.
    void stop();
    void forgive() { m_failed.clear(); }
    bool isIdle() const { return m_queue.isEmpty(); }

private:
    Ask m_ask;
    Take m_take;
    PageQueue m_queue;
    QMap<int, QFuture<void>> m_asked;
    QSet<int> m_failed;
    int m_generation = 0; // answers to an older one are dropped
};

} // namespace stowage
