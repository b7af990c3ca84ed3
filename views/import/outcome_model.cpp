// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/outcome_model.h"

#include "views/import/import_words.h"
#include "views/widgets/icons.h"

#include <algorithm>

namespace stowage {

namespace {

QString iconOf(RowOutcome::What what)
{
    switch (what) {
    case RowOutcome::What::Added:
        return u"plus"_s;
    case RowOutcome::What::Updated:
        return u"pencil"_s;
    case RowOutcome::What::Unchanged:
        return u"check"_s;
    case RowOutcome::What::Rejected:
        return u"circle-alert"_s;
    }
    Q_UNREACHABLE();
}

IconTint tintOf(RowOutcome::What what)
{
    switch (what) {
    case RowOutcome::What::Added:
        return IconTint::Success;
    case RowOutcome::What::Updated:
        return IconTint::Accent;
    case RowOutcome::What::Unchanged:
        return IconTint::Muted;
    case RowOutcome::What::Rejected:
        return IconTint::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace

OutcomeModel::OutcomeModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void OutcomeModel::setReport(const ImportReport &report, const QLocale &locale)
{
    m_report = report;
    m_locale = locale;
    rebuild();
}

void OutcomeModel::setShown(Show shown)
{
    m_shown = shown;
    rebuild();
}

void OutcomeModel::addOutcomes(const QList<RowOutcome> &outcomes, const std::optional<RowOutcome::What> &only)
{
    for (const RowOutcome &outcome : outcomes) {
        if (!only || outcome.what == *only)
            m_rows.append({outcome.line, outcomeText(outcome.what), reasonsText(outcome.reasons), iconOf(outcome.what),
                           static_cast<int>(tintOf(outcome.what))});
    }
}

void OutcomeModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    switch (m_shown) {
    case Show::All:
        addOutcomes(m_report.outcomes, std::nullopt);
        break;
    case Show::Added:
        addOutcomes(m_report.outcomes, RowOutcome::What::Added);
        break;
    case Show::Updated:
        addOutcomes(m_report.outcomes, RowOutcome::What::Updated);
        break;
    case Show::Unchanged:
        addOutcomes(m_report.outcomes, RowOutcome::What::Unchanged);
        break;
    case Show::Rejected:
        addOutcomes(m_report.rejectedRows, std::nullopt);
        break;
    case Show::Warnings:
        for (const RowWarning &warning : m_report.warnings)
            m_rows.append({warning.line, tr("Warning"), reasonText(warning.what), u"triangle-alert"_s,
                           static_cast<int>(IconTint::Warning)});
        break;
    }
    endResetModel();
}

std::int64_t OutcomeModel::counted() const
{
    switch (m_shown) {
    case Show::All:
        return m_report.total;
    case Show::Added:
        return m_report.added;
    case Show::Updated:
        return m_report.updated;
    case Show::Unchanged:
        return m_report.unchanged;
    case Show::Rejected:
        return m_report.rejected;
    case Show::Warnings:
        return m_report.warningCount;
    }
    Q_UNREACHABLE();
}

std::int64_t OutcomeModel::notListed() const
{
    return std::max<std::int64_t>(0, counted() - m_rows.size());
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Shown &row = m_rows[index.row()];
    if (role == Qt::DecorationRole && index.column() == What)
        return icon(row.icon, static_cast<IconTint>(row.tint));
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Why)
        return row.why;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Line:
        return row.line == 0 ? QString() : m_locale.toString(row.line);
    case What:
        return row.what;
    case Why:
        return row.why;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    //: a line of a file
    const QString titles[] = {tr("Line"), tr("What happens"), tr("Why")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace stowage
