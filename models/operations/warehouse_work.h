// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the parts of Warehouse give work to its threads. Only warehouse*.cpp include this.

#include "models/operations/people/permission.h"
#include "models/operations/warehouse.h"

#include <QFutureWatcher>

namespace stowage {

template <typename T>
Future<T> Warehouse::telling(Future<T> future, std::function<void(const Result<T> &)> told)
{
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, told = std::move(told)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0 && watcher->result())
            told(watcher->result());
    });
    watcher->setFuture(future);
    return future;
}

template <typename T>
Future<T> Warehouse::inWriterTransaction(std::function<Result<T>(Connection &)> work)
{
    return onWriter<T>(
        [work = std::move(work)](Connection &db) { return inTransaction(db, [&] { return work(db); }); });
}

template <typename T>
Future<T> Warehouse::inWriterTransaction(Right right, const QList<RowId> &locationIds,
                                         std::function<Result<T>(Connection &)> work)
{
    if (const Done may = allowed(m_actor, right, locationIds); !may)
        return QtFuture::makeReadyFuture(Result<T>(tl::unexpected(may.error())));
    return inWriterTransaction<T>(std::move(work));
}

} // namespace stowage
