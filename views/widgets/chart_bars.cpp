// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chart_bars.h"

#include "models/base/result.h"
#include "views/widgets/chart_bars_view.h"
#include "views/widgets/field_state.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace stowage {

ChartBars::ChartBars(const QString &title, const QStringList &series, QWidget *parent)
    : QWidget(parent),
      m_series(series),
      m_titleLabel(new QLabel(this)),
      m_readout(new QLabel(this)),
      m_tableButton(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new ChartBarsView(series, this)),
      m_table(new QTableView(this)),
      m_tableModel(new QStandardItemModel(this))
{
    setStyleProperty(m_titleLabel, "role", u"sectionTitle"_s);
    setStyleProperty(m_readout, "role", u"hint"_s);
    m_readout->setMinimumWidth(1); // it says what it can in the room there is
    m_tableButton->setText(tr("As ta&ble"));
    m_tableButton->setToolTip(tr("Show the figures of the chart as a table"));
    m_tableButton->setCheckable(true);
    m_table->setModel(m_tableModel);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);

    setTitle(title);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_titleLabel);
    heading->addWidget(m_readout, 1);
    heading->addWidget(m_tableButton);
    m_readout->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(heading);
    layout->addWidget(m_stack, 1);

    connect(m_tableButton, &QToolButton::toggled, this, &ChartBars::setTableShown);
    connect(m_view, &ChartBarsView::activated, this, &ChartBars::activated);
    connect(m_view, &ChartBarsView::currentChanged, this, &ChartBars::readOut);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(index.row(), std::max(0, index.column() - 1)); });
}

void ChartBars::setTitle(const QString &title)
{
    m_titleLabel->setText(title);
    m_view->setAccessibleName(tr("Chart: %1").arg(title));
    m_table->setAccessibleName(title);
}

QWidget *ChartBars::chartView() const
{
    return m_view;
}

void ChartBars::setGroups(const QString &groupTitle, const QList<BarGroup> &groups)
{
    m_groups = groups;
    m_view->setGroups(groups);
    fillTable(groupTitle);
    readOut(-1, -1);
}

void ChartBars::fillTable(const QString &groupTitle)
{
    m_tableModel->clear();
    m_tableModel->setHorizontalHeaderLabels(QStringList{groupTitle} + m_series);
    for (const BarGroup &group : std::as_const(m_groups)) {
        QList<QStandardItem *> row{new QStandardItem(group.title)};
        for (const QString &text : group.texts) {
            row << new QStandardItem(text);
            row.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        m_tableModel->appendRow(row);
    }
    m_table->resizeColumnsToContents();
}

void ChartBars::setTableShown(bool shown)
{
    m_tableButton->setChecked(shown);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_view);
    m_readout->setVisible(!shown);
}

void ChartBars::readOut(int group, int series)
{
    QString text;
    if (group >= 0 && group < m_groups.size())
        //: what a bar of a chart says: "12 May 2024: In 120"
        text = tr("%1: %2 %3").arg(m_groups[group].title, m_series.value(series), m_groups[group].texts.value(series));
    m_readout->setText(text);
    m_view->setAccessibleDescription(text);
    QAccessibleEvent changed(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace stowage
