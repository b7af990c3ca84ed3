// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/requests.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace stowage {

// Makes the demo company's file on a thread of its own, so that its progress can be seen and stopped. The file gets its
// name when it is whole: a stopped or failed making leaves none.
class DemoMaker final : public QObject {
    Q_OBJECT

public:
    explicit DemoMaker(QString path, QObject *parent = nullptr);
    ~DemoMaker() override; // stops and waits

    void start();
    void stop() { m_stopped = true; }
    // The same, here and now.
    static Done make(const QString &path, const std::function<bool(std::int64_t, std::int64_t)> &progress);

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(); // outcome() says how

public:
    const Done &outcome() const { return m_outcome; }

private:
    QString m_path;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stopped = false;
    Done m_outcome;
};

} // namespace stowage
