// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/importer.h"
#include "models/operations/warehouse.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <mutex>

namespace stowage {

// One import, trial run or reversal on the writer, with its progress in this thread. Cancelling leaves the data as it
// was. What is asked for while another runs is not done.
class ImportJob final : public QObject {
    Q_OBJECT

public:
    explicit ImportJob(Warehouse &warehouse, QObject *parent = nullptr);
    ~ImportJob() override;

    bool isRunning() const { return m_running; }
    void run(const ImportRequest &request);
    void reverse(RowId importId);
    const Result<ImportReport> &report() const { return m_report; }
    const Result<ImportReversal> &reversal() const { return m_reversal; }
    void cancel() { m_shared->cancelled = true; }

Q_SIGNALS:
    void progressed(const stowage::ImportProgress &progress);
    void finished(); // report() has come
    void reversed(); // reversal() has come

private:
    // What the writer and this thread tell each other. The writer may still be at work when this object is gone.
    struct Shared {
        std::atomic<bool> cancelled = false;
        std::mutex mutex;
        ImportProgress latest;
    };

    std::function<bool(const ImportProgress &)> begin();
    void end();
    void tellProgress();

    Warehouse &m_warehouse; // outlives every view
    std::shared_ptr<Shared> m_shared;
    Result<ImportReport> m_report;
    Result<ImportReversal> m_reversal;
    QTimer m_timer;
    bool m_running = false;
};

} // namespace stowage
