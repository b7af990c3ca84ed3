// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/export/export_kind.h"
#include "models/operations/warehouse.h"
#include "views/shell/job_progress.h"
#include "views/shell/prompts.h"

#include <QElapsedTimer>
#include <QTimer>

class QWidget;

namespace stowage {

// One file that is written behind the screen. Work that takes longer than a moment is shown and can be stopped; so it
// is when whoever asked for it goes away. Nothing is at the path before all of it is written.
class ExportJob final : public QObject {
    Q_OBJECT

public:
    // Begins; gone by itself when it has ended.
    ExportJob(Warehouse &warehouse, Prompts &prompts, const ExportRequest &request, QWidget *owner);
    ~ExportJob() override;

private:
    struct Step {
        std::int64_t done = 0, total = 0;
    };

    void look();
    void end(const Result<std::int64_t> &rows);

    Prompts &m_prompts; // outlives every view
    QWidget *m_owner; // this object's parent
    QString m_path;
    JobProgress<Step> m_progress;
    std::unique_ptr<WorkNotice> m_notice;
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace stowage
