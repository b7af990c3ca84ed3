// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace stowage {

// Calls `answer` with the future's result in the thread of `context`, once; not at all when `context` is gone by then
// or the future was cancelled. (QFuture::then with a context asserts in Qt 6.4 when the context dies first.)
template <typename T, typename Answer>
void onResult(QObject *context, const QFuture<Result<T>> &future, Answer answer)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, answer = std::move(answer)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            answer(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace stowage
