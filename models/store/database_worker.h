// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace stowage {

// One thread with one connection of its own, working through a queue in order. The only thread models/ has.
class DatabaseWorker {
public:
    // Opens the connection on the new thread and waits for it.
    static Result<std::unique_ptr<DatabaseWorker>> start(const StoreUrl &url, Connection::Role role);
    // Finishes what is queued, then closes the connection.
    ~DatabaseWorker();

    // The answer of `work`, later. Cancelling the future drops work that has not begun.
    template <typename T>
    QFuture<Result<T>> enqueue(std::function<Result<T>(Connection &)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        QFuture<Result<T>> future = promise->future();
        promise->start();
        push([promise, work = std::move(work)](Connection &db) {
            if (!promise->isCanceled())
                promise->addResult(work(db));
            promise->finish();
        });
        return future;
    }

    // How many jobs wait or run.
    std::size_t pending() const;
    // Ends what runs now with store.interrupted.
    void interrupt();

    Q_DISABLE_COPY_MOVE(DatabaseWorker)

private:
    using Job = std::function<void(Connection &)>;

    DatabaseWorker() = default;
    void push(Job job);
    void work(const StoreUrl &url, Connection::Role role, QPromise<Done> opened);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_busy = false;
    bool m_ending = false;
    Connection *m_connection = nullptr;
    std::thread m_thread;
};

} // namespace stowage
