// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/export_job.h"

#include "models/base/on_result.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>
#include <limits>

namespace stowage {

namespace {

constexpr int lookMs = 100;
constexpr int shownAfterMs = 400; // what is done sooner needs no notice

} // namespace

ExportJob::ExportJob(Warehouse &warehouse, Prompts &prompts, const ExportRequest &request, QWidget *owner)
    : QObject(owner),
      m_prompts(prompts),
      m_owner(owner),
      m_path(request.path)
{
    m_since.start();
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &ExportJob::look);
    m_timer.start();
    const auto rows =
        warehouse.onReader<std::int64_t>([request, report = m_progress.reporter(), company = warehouse.company(),
                                          now = warehouse.now()](Connection &db) {
            return exportKind(db, company, request, now, [&](std::int64_t done, std::int64_t total) {
                return report({.done = done, .total = total});
            });
        });
    onResult(this, rows, [this](const Result<std::int64_t> &answer) { end(answer); });
}

ExportJob::~ExportJob()
{
    m_progress.cancel();
}

void ExportJob::look()
{
    if (m_since.elapsed() < shownAfterMs)
        return;
    if (!m_notice) {
        //: %1 is the name of a file
        m_notice =
            m_prompts.showWork(tr("Writing %1").arg(QFileInfo(m_path).fileName()), [this] { m_progress.cancel(); });
    }
    const Step step = m_progress.latest();
    m_notice->setFraction(step.total == 0 ? 0 : static_cast<double>(step.done) / static_cast<double>(step.total));
}

void ExportJob::end(const Result<std::int64_t> &rows)
{
    m_timer.stop();
    m_notice.reset();
    const QString path = QDir::toNativeSeparators(m_path);
    if (rows) {
        const auto shown = static_cast<int>(std::min<std::int64_t>(*rows, std::numeric_limits<int>::max()));
        m_prompts.notify(tr("%Ln row(s) written to %1.", nullptr, shown).arg(path));
    } else if (rows.error().code == Error::Code::Cancelled) {
        m_prompts.notify(tr("Stopped; nothing was written to %1.").arg(path));
    } else {
        m_prompts.showError(m_owner, rows.error());
    }
    deleteLater();
}

} // namespace stowage
