// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/column_chooser.h"

#include "views/widgets/icons.h"
#include "views/widgets/paged_table_view.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace stowage {

namespace {

constexpr int columnRole = Qt::UserRole;

} // namespace

ColumnChooser::ColumnChooser(PagedTableView &view, QWidget *parent)
    : QWidget(parent),
      m_view(view),
      m_list(new QListWidget(this)),
      m_up(addButton(u"arrow-up"_s, tr("Move up"), &ColumnChooser::moveUp)),
      m_down(addButton(u"arrow-down"_s, tr("Move down"), &ColumnChooser::moveDown)),
      m_wider(addButton(u"plus"_s, tr("Wider"), &ColumnChooser::wider)),
      m_narrower(addButton(u"minus"_s, tr("Narrower"), &ColumnChooser::narrower)),
      m_sortUp(addButton(u"trending-up"_s, tr("Sort ascending"), &ColumnChooser::sortUp)),
      m_sortDown(addButton(u"trending-down"_s, tr("Sort descending"), &ColumnChooser::sortDown))
{
    auto *title = new QLabel(tr("Columns"), this);
    title->setProperty("role", u"sectionTitle"_s);
    m_list->setAccessibleName(tr("Columns of the list"));
    m_list->setMinimumSize(220, 280);
    auto *again = new QPushButton(tr("Reset columns"), this);
    connect(again, &QPushButton::clicked, this, &ColumnChooser::reset);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(m_list, 1, 0, 7, 1);
    int row = 1;
    for (QToolButton *button : {m_up, m_down, m_wider, m_narrower, m_sortUp, m_sortDown})
        grid->addWidget(button, row++, 1);
    grid->setRowStretch(row, 1);
    grid->addWidget(again, row + 1, 0, 1, 2);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnChooser::showEnabled);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_filling)
            m_view.setColumnShown(item->data(columnRole).toInt(), item->checkState() == Qt::Checked);
    });
    reload();
}

QToolButton *ColumnChooser::addButton(const QString &iconName, const QString &text, void (ColumnChooser::*done)())
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(iconBesideWords);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, done);
    return button;
}

void ColumnChooser::reload()
{
    const QScopedValueRollback filling(m_filling, true);
    const int current = currentColumn();
    m_list->clear();
    for (const int column : m_view.columnsInOrder()) {
        auto *item = new QListWidgetItem(
            m_view.table().headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(), m_list);
        item->setData(columnRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_view.isColumnShown(column) ? Qt::Checked : Qt::Unchecked);
        if (column == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    showEnabled();
}

int ColumnChooser::currentColumn() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(columnRole).toInt() : -1;
}

void ColumnChooser::showEnabled()
{
    const int column = currentColumn();
    const bool sortable = column >= 0 && m_view.table().columnInfo(column).sortKey >= 0;
    m_up->setEnabled(column >= 0 && m_view.canMoveColumn(column, -1));
    m_down->setEnabled(column >= 0 && m_view.canMoveColumn(column, 1));
    m_wider->setEnabled(column >= 0);
    m_narrower->setEnabled(column >= 0);
    m_sortUp->setEnabled(sortable);
    m_sortDown->setEnabled(sortable);
}

void ColumnChooser::reset()
{
    m_view.resetColumns();
    reload();
}

void ColumnChooser::move(int by)
{
    m_view.moveColumn(currentColumn(), by);
    reload();
}

void ColumnChooser::widen(int by)
{
    m_view.widenColumn(currentColumn(), by * PagedTableView::columnStep);
}

void ColumnChooser::sort(Qt::SortOrder order)
{
    m_view.sortByColumnOf(currentColumn(), order);
}

} // namespace stowage
