// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database_worker.h"

namespace stowage {

Result<std::unique_ptr<DatabaseWorker>> DatabaseWorker::start(const StoreUrl &url, Connection::Role role)
{
    std::unique_ptr<DatabaseWorker> worker(new DatabaseWorker);
    QPromise<Done> opened;
    QFuture<Done> future = opened.future();
    opened.start();
    worker->m_thread = std::thread([self = worker.get(), url, role, promise = std::move(opened)]() mutable {
        self->work(url, role, std::move(promise));
    });
    STOWAGE_TRY(future.result());
    return worker;
}

DatabaseWorker::~DatabaseWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void DatabaseWorker::push(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

std::size_t DatabaseWorker::pending() const
{
    const std::lock_guard lock(m_mutex);
    return m_jobs.size() + (m_busy ? 1 : 0);
}

void DatabaseWorker::interrupt()
{
    const std::lock_guard lock(m_mutex);
    if (m_busy && m_connection)
        m_connection->interrupt();
}

void DatabaseWorker::work(const StoreUrl &url, Connection::Role role, QPromise<Done> opened)
{
    auto connection = Connection::open(url, role);
    opened.addResult(connection ? Done() : Done(fail(connection.error())));
    opened.finish();
    if (!connection)
        return;
    std::unique_lock lock(m_mutex);
    m_connection = connection->get();
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_jobs.empty())
            break;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_busy = true;
        lock.unlock();
        job(**connection);
        lock.lock();
        m_busy = false;
    }
    m_connection = nullptr;
}

} // namespace stowage
