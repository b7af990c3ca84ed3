// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/import_job.h"

#include "models/base/on_result.h"

namespace stowage {

namespace {

constexpr int progressIntervalMs = 100;

} // namespace

bool readsItemText(const ImportRequest &request)
{
    return request.format && request.format->kind == TableFormat::Kind::Json;
}

ImportJob::ImportJob(Warehouse &warehouse, ItemText itemText, QObject *parent)
    : QObject(parent),
      m_warehouse(warehouse),
      m_itemText(std::move(itemText))
{
    m_timer.setInterval(progressIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_progress.latest()); });
}

ImportJob::~ImportJob()
{
    cancel();
}

std::function<bool(const ImportProgress &)> ImportJob::begin()
{
    m_running = true;
    m_progress.begin();
    m_timer.start();
    return m_progress.reporter();
}

void ImportJob::end()
{
    m_running = false;
    m_timer.stop();
}

void ImportJob::run(const ImportRequest &request)
{
    if (m_running)
        return;
    const auto progress = begin();
    const auto report = m_warehouse.onWriter<ImportReport>(
        [request, progress, posting = m_warehouse.posting(), text = m_itemText](Connection &db) {
            const ImportHooks hooks{.progress = progress, .row = {}};
            Importer importer(db, posting);
            return readsItemText(request) ? importer.runItems(text, request, hooks) : importer.run(request, hooks);
        });
    onResult(this, report, [this](const Result<ImportReport> &answer) {
        end();
        if (answer && answer->id != 0)
            m_warehouse.announceEverythingChanged();
        m_report = answer;
        Q_EMIT finished();
    });
}

void ImportJob::reverse(RowId importId)
{
    if (m_running)
        return;
    const auto progress = begin();
    const auto reversal = m_warehouse.onWriter<ImportReversal>(
        [importId, progress, posting = m_warehouse.posting()](Connection &db) -> Result<ImportReversal> {
            return Importer(db, posting).reverse(importId, progress);
        });
    onResult(this, reversal, [this](const Result<ImportReversal> &answer) {
        end();
        if (answer)
            m_warehouse.announceEverythingChanged();
        m_reversal = answer;
        Q_EMIT reversed();
    });
}

} // namespace stowage
