// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/importer.h"
#include "models/operations/warehouse.h"
#include "views/shell/job_progress.h"

#include <QObject>
#include <QTimer>

namespace stowage {

// Whether the file tells of items in a text, and is no table.
bool readsItemText(const ImportRequest &request);

// One import, trial run or reversal on the writer, with its progress in this thread. Cancelling leaves the data as it
// was. What is asked for while another runs is not done.
class ImportJob final : public QObject {
    Q_OBJECT

public:
    ImportJob(Warehouse &warehouse, ItemText itemText, QObject *parent = nullptr);
    ~ImportJob() override;

    bool isRunning() const { return m_running; }
    void run(const ImportRequest &request);
    void reverse(RowId importId);
    const Result<ImportReport> &report() const { return m_report; }
    const Result<ImportReversal> &reversal() const { return m_reversal; }
    void cancel() { m_progress.cancel(); }

Q_SIGNALS:
    void progressed(const stowage::ImportProgress &progress);
    void finished(); // report() has come
    void reversed(); // reversal() has come

private:
    std::function<bool(const ImportProgress &)> begin();
    void end();

    Warehouse &m_warehouse; // outlives every view
    const ItemText m_itemText;
    JobProgress<ImportProgress> m_progress;
    Result<ImportReport> m_report;
    Result<ImportReversal> m_reversal;
    QTimer m_timer;
    bool m_running = false;
};

} // namespace stowage
