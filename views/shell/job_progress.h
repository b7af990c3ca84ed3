// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace stowage {

// What a job in another thread and the thread of the windows tell each other: how far it is, and that it should stop.
// The job may still be at work when this object is gone.
template <typename Step>
class JobProgress {
public:
    // For one run of a job: what an earlier one was told does not count.
    void begin() { m_shared = std::make_shared<Shared>(); }
    // Called by the job, in its own thread; false stops it.
    std::function<bool(const Step &)> reporter() const
    {
        return [shared = m_shared](const Step &step) {
            const std::lock_guard lock(shared->mutex);
            shared->latest = step;
            return !shared->cancelled;
        };
    }
    void cancel() { m_shared->cancelled = true; }
    Step latest() const
    {
        const std::lock_guard lock(m_shared->mutex);
        return m_shared->latest;
    }

private:
    struct Shared {
        std::atomic<bool> cancelled = false;
        std::mutex mutex;
        Step latest;
    };

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace stowage
