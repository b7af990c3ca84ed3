// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/mover_list.h"

#include "views/shell/format.h"
#include "views/widgets/tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>

namespace stowage {

namespace {

constexpr int nameSigns = 16;

} // namespace

MoverList::MoverList(QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Most issued items"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT itemActivated(m_movers[index.row()].itemId); });
    setMovers({});
}

QSize MoverList::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 18, line * 14};
}

void MoverList::setMovers(const QList<TopMover> &movers)
{
    m_movers = movers;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Item"), tr("Name"), tr("Issued"), tr("Movements")});
    for (int column : {2, 3})
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int column : {0, 1})
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const TopMover &mover : movers) {
        QList<QStandardItem *> row{new QStandardItem(mover.code), new QStandardItem(mover.name),
                                   new QStandardItem(formatQuantity(mover.quantity, locale()) + u' ' + mover.unit),
                                   new QStandardItem(locale().toString(mover.movements))};
        for (int column : {2, 3})
            row[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row[1]->setToolTip(mover.name);
        m_model->appendRow(row);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    fitColumns();
}

// In a narrow place the names matter more than how often each moved.
void MoverList::fitColumns()
{
    setColumnHidden(3, false); // a hidden one needs nothing
    int needed = fontMetrics().averageCharWidth() * nameSigns;
    for (int column : {0, 2, 3})
        needed += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    setColumnHidden(3, needed > viewport()->width());
}

void MoverList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void MoverList::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_movers.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(tokensOf(palette()).muted);
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing was issued in this period."));
}

} // namespace stowage
