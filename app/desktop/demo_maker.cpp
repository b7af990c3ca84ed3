// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo_maker.h"

#include "app/platform/system_clock.h"
#include "models/operations/demo/demo.h"

#include <QThread>

namespace stowage {

DemoMaker::DemoMaker(QString path, QObject *parent) : QObject(parent), m_path(std::move(path))
{
}

DemoMaker::~DemoMaker()
{
    m_stopped = true;
    if (m_thread)
        m_thread->wait();
}

void DemoMaker::start()
{
    m_thread.reset(QThread::create([this] {
        m_outcome = make(m_path, [this](std::int64_t done, std::int64_t total) {
            Q_EMIT progressed(done, total);
            return !m_stopped;
        });
    }));
    connect(m_thread.get(), &QThread::finished, this, &DemoMaker::finished);
    m_thread->start();
}

Done DemoMaker::make(const QString &path, const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    const SystemClock clock;
    SystemRng rng;
    return createDemoFile(path, clock, rng, progress);
}

} // namespace stowage
