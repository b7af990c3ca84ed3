// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/import_page.h"

#include "app/platform/error_text.h"
#include "models/base/on_result.h"
#include "views/import/check_step.h"
#include "views/import/import_words.h"
#include "views/import/reading_step.h"
#include "views/import/start_step.h"
#include "views/shell/actions.h"
#include "views/shell/prompts.h"
#include "views/widgets/page_header.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stowage {

namespace {

bool isJson(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive);
}

} // namespace

ImportPage::ImportPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, const ItemText &itemText,
                       QWidget *parent)
    : Page(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_prompts(prompts),
      m_itemText(itemText),
      m_job(warehouse, itemText)
{
    buildActions();
    buildPage();
    connect(m_start, &StartStep::fileDropped, this, &ImportPage::openPath);
    connect(m_reading, &ReadingStep::completeChanged, this, &ImportPage::followStep);
    connect(m_check, &CheckStep::choicesChanged, this, &ImportPage::tryOut);
    connect(m_check, &CheckStep::cancelRequested, this, [this] { m_job.cancel(); });
    connect(&m_job, &ImportJob::progressed, this,
            [this](const ImportProgress &progress) { m_check->showProgress(progress, m_dryRun); });
    connect(&m_job, &ImportJob::finished, this, &ImportPage::finished);
    connect(&m_job, &ImportJob::reversed, this, &ImportPage::reversed);
    setStep(Step::Start);
}

void ImportPage::buildActions()
{
    const auto add = [this](const ActionSpec &spec, const std::function<void()> &run) {
        QAction *action = stowage::addAction(this, spec);
        connect(action, &QAction::triggered, this, run);
        m_actions << action;
        return action;
    };
    m_open = add(actions::openImportFile, [this] { chooseFile(); });
    m_paste = add(actions::pasteImport, [this] { paste(); });
    m_back = add(actions::importBack, [this] { goBack(); });
    m_next = add(actions::checkImport, [this] { tryOut(); });
    m_run = add(actions::runImport, [this] { runImport(); });
    m_saveRejected = add(actions::saveRejected, [this] { saveRejectedRows(); });
    m_reverse = add(actions::reverseImport, [this] { reverseThis(); });
    m_movements = add(actions::importMovements, [this] {
        if (m_step == Step::Finish && m_report)
            showMovements(m_report->id);
        else if (const ImportRecord *record = m_start->currentRecord())
            showMovements(record->id);
    });
    m_saveRejected->setEnabled(false);
}

void ImportPage::buildPage()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    m_header = new PageHeader(tr("Import"), this);
    m_header->addButton(m_back);
    m_header->addButton(m_next, ActionButton::Primary);
    m_header->addButton(m_run, ActionButton::Primary);
    column->addWidget(m_header);
    m_trail = new QLabel(this);
    m_trail->setTextFormat(Qt::RichText);
    column->addWidget(m_trail);
    m_steps = new QStackedWidget(this);
    m_start = new StartStep(m_warehouse, m_open, m_paste, m_reverse, m_movements, m_steps);
    m_reading = new ReadingStep(m_warehouse, m_prompts, m_steps);
    m_check = new CheckStep(m_saveRejected, m_steps);
    for (QWidget *step :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_reading), static_cast<QWidget *>(m_check)})
        m_steps->addWidget(step);
    column->addWidget(m_steps, 1);
}

void ImportPage::show(const PageTarget &)
{
    if (m_step == Step::Start)
        m_start->reload();
}

bool ImportPage::isSettled() const
{
    return !m_job.isRunning() && m_start->isSettled() && m_reading->isSettled();
}

void ImportPage::setStep(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(std::min(static_cast<int>(step), static_cast<int>(Step::Check)));
    followStep();
}

void ImportPage::showTrail()
{
    const bool columns = m_step == Step::Start || !readsItemText(m_request);
    const QStringList names = columns ? QStringList{tr("1 File"), tr("2 Columns"), tr("3 Check"), tr("4 Done")}
                                      : QStringList{tr("1 File"), tr("2 Check"), tr("3 Done")};
    const int here = static_cast<int>(m_step) - (columns ? 0 : 1);
    QStringList trail = names;
    trail[here] = u"<b>%1</b>"_s.arg(names[here]);
    m_trail->setText(trail.join(u"&nbsp; › &nbsp;"_s));
    m_trail->setAccessibleName(tr("Step %1 of %2: %3").arg(here + 1).arg(names.size()).arg(names[here]));
}

void ImportPage::followStep()
{
    showTrail();
    const bool idle = !m_job.isRunning();
    m_open->setVisible(m_step == Step::Start);
    m_paste->setVisible(m_step == Step::Start);
    m_back->setVisible(m_step != Step::Start);
    m_back->setEnabled(idle);
    m_back->setText(m_step == Step::Finish ? tr("Import &another") : tr("&Back"));
    m_next->setVisible(m_step == Step::Columns);
    m_next->setEnabled(idle && m_reading->isComplete());
    m_run->setVisible(m_step == Step::Check);
    m_run->setEnabled(idle && m_check->canImport());
    if (m_step == Step::Start)
        m_header->setSubtitle(tr("From a spreadsheet or another program."));
    else
        //: "Items from stock.csv"
        m_header->setSubtitle(
            tr("%1 from %2")
                .arg(importKindText(m_start->kind()), ImportInput{m_request.path, m_request.pasted}.name()));
}

void ImportPage::goBack()
{
    switch (m_step) {
    case Step::Start:
        return;
    case Step::Check:
        if (!readsItemText(m_request))
            return setStep(Step::Columns);
        [[fallthrough]];
    case Step::Columns:
    case Step::Finish:
        m_start->reload();
        return setStep(Step::Start);
    }
}

void ImportPage::chooseFile()
{
    m_prompts.openFile(this, tr("Open a file to import"),
                       tr("Tables and items (*.csv *.tsv *.txt *.xlsx *.json);;All files (*)"),
                       [this](const QString &path) {
                           if (!path.isEmpty())
                               openPath(path);
                       });
}

void ImportPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_prompts.notify(tr("The clipboard holds no cells. Copy them in your spreadsheet first."));
    openPasted(text.toUtf8());
}

void ImportPage::openPath(const QString &path)
{
    begin({.path = path, .pasted = {}});
}

void ImportPage::openPasted(const QByteArray &cells)
{
    begin({.path = {}, .pasted = cells});
}

void ImportPage::begin(const ImportInput &input)
{
    if (m_job.isRunning())
        return;
    const bool json = isJson(input.path);
    if (json && m_start->kind() != ImportKind::Items)
        return m_prompts.notify(tr("A JSON file holds items. Choose Items here, then open it again."));
    m_report.reset();
    m_request = {};
    m_request.path = input.path;
    m_request.pasted = input.pasted;
    if (json)
        m_request.format = TableFormat{.kind = TableFormat::Kind::Json};
    m_check->begin(m_request.kind = m_start->kind(), json);
    if (json)
        return tryOut();
    m_reading->begin(m_start->kind(), input);
    setStep(Step::Columns);
}

void ImportPage::tryOut()
{
    if (m_job.isRunning())
        return;
    if (!readsItemText(m_request)) {
        if (!m_reading->isComplete())
            return;
        m_request = m_reading->request();
    }
    m_check->readInto(m_request);
    m_request.dryRun = true;
    m_dryRun = true;
    m_job.run(m_request);
    m_check->showProgress({}, true);
    setStep(Step::Check);
}

void ImportPage::runImport()
{
    if (m_job.isRunning() || !m_check->canImport())
        return;
    m_request.dryRun = false;
    m_dryRun = false;
    m_job.run(m_request);
    m_check->showProgress({}, false);
    followStep();
}

void ImportPage::finished()
{
    const Result<ImportReport> &report = m_job.report();
    if (!report) {
        m_check->showFailure(report.error());
        return followStep();
    }
    m_report = *report;
    m_check->showReport(*report);
    if (report->id == 0)
        return followStep();
    setStep(Step::Finish);
    m_reverse->setEnabled(true);
    m_movements->setEnabled(report->documents > 0);
    m_prompts.notify(tr("%1 is done.").arg(report->number), [this, id = report->id, number = report->number] {
        m_reversing = number;
        m_job.reverse(id);
    });
}

void ImportPage::saveRejectedRows()
{
    if (!m_report || m_report->rejectedRows.isEmpty())
        return;
    const QString suggested = tr("rejected-%1").arg(ImportInput{m_request.path, m_request.pasted}.name());
    const QString kinds = readsItemText(m_request) ? tr("Items (*.json)") : tr("Tables (*.csv *.xlsx)");
    m_prompts.saveFile(this, tr("Save rejected rows"), suggested, kinds, [this](const QString &path) {
        if (path.isEmpty())
            return;
        onResult(this, rejectedRowsInto(path), [this, path](const Done &done) {
            if (done)
                m_prompts.notify(tr("The rejected rows are in %1. Mend them there and import that file.").arg(path));
            else
                m_prompts.showError(this, done.error());
        });
    });
}

Future<void> ImportPage::rejectedRowsInto(const QString &path)
{
    return m_warehouse.onReader<void>([request = m_request, report = *m_report, path, text = m_itemText,
                                       company = m_warehouse.company(),
                                       now = m_warehouse.now()](Connection &) -> Result<void> {
        const RejectedFile file{.company = company, .now = now, .words = &errorText};
        return readsItemText(request) ? saveRejectedItems(text, request, report, path, file)
                                      : saveRejected(request, report, path, file);
    });
}

void ImportPage::reverseThis()
{
    if (m_step == Step::Finish && m_report)
        return askReverse(m_report->id, m_report->number);
    if (const ImportRecord *record = m_start->currentRecord(); record && !record->reversedAt)
        askReverse(record->id, record->number);
}

void ImportPage::askReverse(RowId importId, const QString &number)
{
    m_prompts.confirm(
        this, tr("Take back everything that %1 brought?").arg(number),
        tr("Its documents are reversed, what it changed is put back, what it made is removed. Bringing it "
           "back takes another import."),
        tr("Take back"), [this, importId, number] {
            m_reversing = number;
            m_job.reverse(importId);
        });
}

void ImportPage::reversed()
{
    const Result<ImportReversal> &reversal = m_job.reversal();
    if (!reversal)
        return m_prompts.showError(this, reversal.error());
    QString text = tr("%1 is taken back.").arg(m_reversing);
    if (!reversal->kept.isEmpty())
        //: %1 is a list of codes
        text += u' ' + tr("Others use these by now, so they stay: %1.").arg(reversal->kept.join(u", "_s));
    m_prompts.notify(text);
    m_start->reload();
    if (m_step == Step::Finish)
        setStep(Step::Start);
}

void ImportPage::showMovements(RowId importId)
{
    m_navigator.go(PageId::Movements, MovementFilter{.importId = importId});
}

} // namespace stowage
