// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/import/import_job.h"
#include "views/import/import_preview.h"
#include "views/shell/page.h"

class QLabel;
class QStackedWidget;

namespace stowage {

class ActionButton;
class CheckStep;
class PageHeader;
class Prompts;
class ReadingStep;
class StartStep;

// Brings a table into the company in four steps: a file, its columns, a trial run, the import. Nothing is stored before
// the last, and an import can be taken back whole. A list of items in JSON, which has no columns, goes from the file to
// the trial run.
class ImportPage final : public Page {
    Q_OBJECT

public:
    enum class Step { Start, Columns, Check, Finish };

    ImportPage(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, const ItemText &itemText,
               QWidget *parent = nullptr);

    void show(const PageTarget &target) override;
    QList<QAction *> pageActions() const override { return m_actions; }
    bool isSettled() const override;

    void openPath(const QString &path);
    void openPasted(const QByteArray &cells);
    Step step() const { return m_step; }
    StartStep *startStep() const { return m_start; }
    ReadingStep *readingStep() const { return m_reading; }
    CheckStep *checkStep() const { return m_check; }
    ImportJob &job() { return m_job; }

private:
    void buildActions();
    void buildPage();
    void begin(const ImportInput &input);
    void setStep(Step step);
    void showTrail();
    void followStep();
    void goBack();
    void chooseFile();
    void paste();
    void tryOut();
    void runImport();
    void finished();
    void saveRejectedRows();
    Future<void> rejectedRowsInto(const QString &path);
    void askReverse(RowId importId, const QString &number);
    void reverseThis();
    void reversed();
    void showMovements(RowId importId);

    Warehouse &m_warehouse; // all three outlive every page: see app/desktop
    Navigator &m_navigator;
    Prompts &m_prompts;
    const ItemText m_itemText;
    ImportJob m_job;
    ImportRequest m_request; // of the last run
    std::optional<ImportReport> m_report; // of the last run that came through
    Step m_step = Step::Start;
    bool m_dryRun = true; // what runs now
    QString m_reversing; // the number of the import that is being taken back

    QList<QAction *> m_actions; // owned by this widget, as is what follows
    QAction *m_open;
    QAction *m_paste;
    QAction *m_back;
    QAction *m_next;
    QAction *m_run;
    QAction *m_saveRejected;
    QAction *m_reverse;
    QAction *m_movements;
    PageHeader *m_header;
    QLabel *m_trail;
    QStackedWidget *m_steps;
    StartStep *m_start;
    ReadingStep *m_reading;
    CheckStep *m_check;
};

} // namespace stowage
