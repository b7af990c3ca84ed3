// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/import/outcome_model.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace stowage {

class WorkBar;

// The third step: what the import would do, row by row, before it does it. Afterwards the same place says what it did.
class CheckStep final : public QWidget {
    Q_OBJECT

public:
    CheckStep(QAction *saveRejected, QWidget *parent = nullptr);

    // The choices that change what an import does with rows, as they apply to this kind.
    void begin(ImportKind kind, bool itemText = false);
    void readInto(ImportRequest &request) const;

    void showProgress(const ImportProgress &progress, bool dryRun);
    void showReport(const ImportReport &report);
    void showFailure(const Error &error);
    bool canImport() const; // the last trial run found something to do, and nothing against it
    OutcomeModel &outcomes() { return m_outcomes; }
    QComboBox *rejectsBox() const { return m_rejects; }
    QComboBox *repeatsBox() const { return m_repeats; }
    QCheckBox *missingBox() const { return m_missing; }

Q_SIGNALS:
    void choicesChanged(); // the trial run no longer holds
    void cancelRequested();

private:
    QWidget *buildChoices();
    QWidget *buildReport(QAction *saveRejected);
    QWidget *buildProgress();
    void showCounts(const ImportReport &report);
    void showBanner(const QString &text, const QString &tone, const QString &iconName);
    QString resultText(const ImportReport &report) const;
    void showNotListed();

    OutcomeModel m_outcomes;
    std::optional<ImportReport> m_report;
    bool m_itemText = false; // and no table
    QAction *m_saveRejected; // the page's
    QWidget *m_choices; // owned by this widget, as is what follows
    QComboBox *m_rejects;
    QComboBox *m_repeats;
    QCheckBox *m_missing;
    QStackedWidget *m_states;
    WorkBar *m_work;
    QFrame *m_banner;
    class IconLabel *m_bannerIcon;
    QLabel *m_bannerText;
    QButtonGroup *m_filters;
    QTableView *m_table;
    QLabel *m_notListed;
};

} // namespace stowage
