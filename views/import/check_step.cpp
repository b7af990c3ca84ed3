// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/check_step.h"

#include "app/platform/error_text.h"
#include "views/import/import_words.h"
#include "views/widgets/action_button.h"
#include "views/widgets/field_state.h"
#include "views/widgets/form.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/section.h"
#include "views/widgets/work_bar.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace stowage {

namespace {

using Show = OutcomeModel::Show;

QString createdText(const QMap<QString, int> &created)
{
    QStringList parts;
    for (auto it = created.cbegin(); it != created.cend(); ++it) {
        const int count = it.value();
        if (it.key() == u"item"_s)
            parts << CheckStep::tr("%n item(s)", nullptr, count);
        else if (it.key() == u"category"_s)
            parts << CheckStep::tr("%n category(s)", nullptr, count);
        else if (it.key() == u"location"_s)
            parts << CheckStep::tr("%n location(s)", nullptr, count);
        else if (it.key() == u"supplier"_s)
            parts << CheckStep::tr("%n supplier(s)", nullptr, count);
        else if (it.key() == u"unit"_s)
            parts << CheckStep::tr("%n unit(s)", nullptr, count);
        else if (it.key() == u"custom_field"_s)
            parts << CheckStep::tr("%n own field(s)", nullptr, count);
    }
    return parts.join(u", "_s);
}

} // namespace

CheckStep::CheckStep(QAction *saveRejected, QWidget *parent) : QWidget(parent), m_saveRejected(saveRejected)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildChoices());
    m_states = new QStackedWidget(this);
    m_states->addWidget(buildProgress());
    m_states->addWidget(buildReport(saveRejected));
    column->addWidget(m_states, 1);
}

QWidget *CheckStep::buildChoices()
{
    auto *section = new Section({}, this);
    auto *form = new Form(3, section);
    m_rejects = new QComboBox(section);
    m_rejects->addItem(tr("Import nothing while a row is rejected"),
                       static_cast<int>(ImportRequest::Rejects::RefuseAll));
    m_rejects->addItem(tr("Leave rejected rows out, import the rest"), static_cast<int>(ImportRequest::Rejects::Skip));
    m_repeats = new QComboBox(section);
    m_repeats->addItem(tr("Pass over rows that were imported before"),
                       static_cast<int>(ImportRequest::Repeats::SkipKnown));
    m_repeats->addItem(tr("Refuse a file that was imported before"), static_cast<int>(ImportRequest::Repeats::Refuse));
    m_missing = new QCheckBox(section);
    form->addField(tr("&Rejected rows"), m_rejects);
    form->addField(tr("Re&peats"), m_repeats);
    form->addField({}, m_missing);
    section->body()->addWidget(form);
    for (QComboBox *box : {m_rejects, m_repeats})
        connect(box, &QComboBox::activated, this, &CheckStep::choicesChanged);
    connect(m_missing, &QCheckBox::clicked, this, &CheckStep::choicesChanged);
    m_choices = section;
    return section;
}

QWidget *CheckStep::buildProgress()
{
    m_work = new WorkBar(Qt::Vertical, tr("&Cancel"), this);
    m_work->setName(tr("Progress of the import"));
    connect(m_work, &WorkBar::cancelRequested, this, &CheckStep::cancelRequested);
    return m_work;
}

QWidget *CheckStep::buildReport(QAction *saveRejected)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_banner = new QFrame(page);
    m_banner->setProperty("role", u"banner"_s);
    auto *bannerRow = new QHBoxLayout(m_banner);
    bannerRow->setContentsMargins(12, 8, 12, 8);
    m_bannerIcon = new IconLabel(u"info"_s, 18, IconTint::Accent, m_banner);
    m_bannerText = new QLabel(m_banner);
    m_bannerText->setWordWrap(true);
    bannerRow->addWidget(m_bannerIcon, 0, Qt::AlignTop);
    bannerRow->addWidget(m_bannerText, 1);
    column->addWidget(m_banner);

    auto *section = new Section({}, page);
    section->setFlush(true);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(16, 8, 16, 8);
    m_filters = new QButtonGroup(this);
    for (const Show show : {Show::All, Show::Added, Show::Updated, Show::Unchanged, Show::Rejected, Show::Warnings}) {
        auto *button = new QPushButton(section);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_filters->addButton(button, static_cast<int>(show));
        filterRow->addWidget(button);
    }
    filterRow->addStretch(1);
    filterRow->addWidget(new ActionButton(saveRejected, ActionButton::Plain, section));
    section->body()->addLayout(filterRow);
    m_table = new QTableView(section);
    m_table->setModel(&m_outcomes);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setIconSize({18, 18});
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(OutcomeModel::Line, fontMetrics().averageCharWidth() * 12);
    m_table->setColumnWidth(OutcomeModel::What, fontMetrics().averageCharWidth() * 22);
    section->body()->addWidget(m_table, 1);
    m_notListed = new QLabel(section);
    m_notListed->setProperty("role", u"hint"_s);
    m_notListed->setContentsMargins(16, 6, 16, 6);
    section->body()->addWidget(m_notListed);
    column->addWidget(section, 1);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_outcomes.setShown(static_cast<Show>(id));
        showNotListed();
    });
    return page;
}

void CheckStep::begin(ImportKind kind, bool itemText)
{
    m_report.reset();
    m_itemText = itemText;
    m_choices->show();
    switch (kind) {
    case ImportKind::Items:
        m_missing->setText(itemText ? tr("&Make suppliers and locations that are missing")
                                    : tr("&Make suppliers that are missing"));
        break;
    case ImportKind::Movements:
    case ImportKind::Counts:
        m_missing->setText(tr("&Make items and locations that are missing"));
        break;
    default:
        break;
    }
    m_missing->setVisible(kind == ImportKind::Items || kind == ImportKind::Movements || kind == ImportKind::Counts);
    m_missing->setChecked(false);
    m_rejects->setCurrentIndex(0);
    m_repeats->setCurrentIndex(0);
}

void CheckStep::readInto(ImportRequest &request) const
{
    request.rejects = static_cast<ImportRequest::Rejects>(m_rejects->currentData().toInt());
    request.repeats = static_cast<ImportRequest::Repeats>(m_repeats->currentData().toInt());
    request.createMissing = m_missing->isChecked();
}

void CheckStep::showProgress(const ImportProgress &progress, bool dryRun)
{
    m_choices->setEnabled(false);
    m_saveRejected->setEnabled(false);
    m_states->setCurrentIndex(0);
    m_work->setFraction(progress.fraction);
    const QString rows = tr("%n row(s)", nullptr, static_cast<int>(progress.rows));
    //: %1 is what is being done, %2 a number of rows
    m_work->setText(dryRun ? tr("Trying it out without storing anything: %1, %2").arg(phaseText(progress.phase), rows)
                           : tr("%1: %2").arg(phaseText(progress.phase), rows));
}

bool CheckStep::canImport() const
{
    return m_report && m_report->dryRun && !m_report->refusal && m_report->added + m_report->updated > 0;
}

void CheckStep::showReport(const ImportReport &report)
{
    m_report = report;
    m_choices->setEnabled(true);
    m_choices->setVisible(report.dryRun || report.refusal);
    m_states->setCurrentIndex(1);
    m_saveRejected->setEnabled(!report.rejectedRows.isEmpty());
    m_outcomes.setReport(report, locale());
    showCounts(report);
    if (report.refusal)
        showBanner(errorText(*report.refusal), u"danger"_s, u"circle-alert"_s);
    else
        showBanner(resultText(report), report.dryRun ? QString() : u"success"_s,
                   report.dryRun ? u"info"_s : u"circle-check"_s);
}

void CheckStep::showFailure(const Error &error)
{
    ImportReport nothing;
    nothing.dryRun = true;
    m_report.reset();
    m_choices->setEnabled(true);
    m_choices->show();
    m_states->setCurrentIndex(1);
    m_saveRejected->setEnabled(false);
    m_outcomes.setReport(nothing, locale());
    showCounts(nothing);
    showBanner(error.code == Error::Code::Cancelled ? tr("Stopped. Everything is as it was.")
               : m_itemText                         ? placedText(error)
                                                    : errorText(error),
               error.code == Error::Code::Cancelled ? u"warning"_s : u"danger"_s,
               error.code == Error::Code::Cancelled ? u"triangle-alert"_s : u"circle-alert"_s);
}

void CheckStep::showBanner(const QString &text, const QString &tone, const QString &iconName)
{
    setStyleProperty(m_banner, "tone", tone);
    m_bannerText->setText(text);
    m_bannerIcon->setIcon(iconName, tone == u"danger"_s    ? IconTint::Danger
                                    : tone == u"warning"_s ? IconTint::Warning
                                    : tone == u"success"_s ? IconTint::Success
                                                           : IconTint::Accent);
}

QString CheckStep::resultText(const ImportReport &report) const
{
    const auto number = [this](std::int64_t count) {
        return locale().toString(qlonglong(count));
    };
    QString text;
    if (report.dryRun)
        text = report.added + report.updated == 0
                   ? tr("Everything in this file is known already: there is nothing to import.")
                   //: %1 to %4 are numbers of rows
                   : tr("%1 new, %2 updated, %3 unchanged, %4 rejected. Nothing is stored yet.")
                         .arg(number(report.added), number(report.updated), number(report.unchanged),
                              number(report.rejected));
    else
        //: %1 is the number of an import, %2 to %5 are numbers of rows
        text = tr("%1 is done: %2 new, %3 updated, %4 unchanged, %5 rejected.")
                   .arg(report.number, number(report.added), number(report.updated), number(report.unchanged),
                        number(report.rejected));
    if (report.documents > 0)
        text += u' ' + tr("%1 movements in %2 documents.").arg(number(report.movements), number(report.documents));
    const QString created = createdText(report.created);
    if (!created.isEmpty())
        //: %1 is a list such as "3 categories, 1 unit"
        text += u' ' + tr("Made by the way: %1.").arg(created);
    return text;
}

void CheckStep::showCounts(const ImportReport &report)
{
    const auto number = [this](std::int64_t count) {
        return locale().toString(qlonglong(count));
    };
    const std::pair<Show, QString> words[] = {
        {Show::All, tr("All %1").arg(number(report.total))},
        {Show::Added, tr("New %1").arg(number(report.added))},
        {Show::Updated, tr("Updated %1").arg(number(report.updated))},
        {Show::Unchanged, tr("Unchanged %1").arg(number(report.unchanged))},
        {Show::Rejected, tr("Rejected %1").arg(number(report.rejected))},
        {Show::Warnings, tr("Warnings %1").arg(number(report.warningCount))},
    };
    for (const auto &[show, text] : words)
        m_filters->button(static_cast<int>(show))->setText(text);
    m_filters->button(static_cast<int>(Show::Warnings))->setVisible(report.warningCount > 0);
    const Show shown = report.rejected > 0 ? Show::Rejected : Show::All;
    m_filters->button(static_cast<int>(shown))->setChecked(true);
    m_outcomes.setShown(shown);
    showNotListed();
}

void CheckStep::showNotListed()
{
    const std::int64_t more = m_outcomes.notListed();
    m_notListed->setVisible(more > 0);
    m_notListed->setText(tr("%n more row(s) are counted and not listed.", nullptr, static_cast<int>(more)));
}

} // namespace stowage
