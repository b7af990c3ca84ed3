// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/entry_table.h"

#include "views/receive/entry_delegate.h"
#include "views/receive/entry_model.h"
#include "views/widgets/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace stowage {

EntryTable::EntryTable(EntryModel &model, const UnitLookup &units, const ReasonLookup &reasons,
                       std::function<QDate()> today, QWidget *parent)
    : QTableView(parent),
      m_model(model)
{
    setModel(&model);
    setItemDelegate(new EntryDelegate(model, units, reasons, std::move(today), this));
    setAccessibleName(tr("Lines"));
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setIconSize({18, 18});
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fontMetrics().height() * 6);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(EntryModel::Name, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<EntryModel::Column, int> widths[] = {
        {EntryModel::Number, 7}, {EntryModel::Code, 18},    {EntryModel::Amount, 12},  {EntryModel::Unit, 8},
        {EntryModel::Cost, 13},  {EntryModel::Value, 14},   {EntryModel::Balance, 20}, {EntryModel::Reason, 17},
        {EntryModel::Lot, 16},   {EntryModel::Expires, 13}, {EntryModel::Notes, 20},
    };
    for (const auto &[column, letters] : widths)
        setColumnWidth(column, letters * letter);
    connect(&model, &EntryModel::linesChanged, this, [this] {
        showLotColumns();
        if (m_model.freshRow() >= 0)
            scrollTo(m_model.index(m_model.freshRow(), 0));
        viewport()->update();
    });
    showLotColumns();
}

void EntryTable::setCostShown(bool shown)
{
    setColumnHidden(EntryModel::Cost, !shown);
}

void EntryTable::setValueShown(bool shown)
{
    setColumnHidden(EntryModel::Value, !shown);
}

// A line of an adjustment says more; its other columns make room for that.
void EntryTable::setReasonShown(bool shown)
{
    setColumnHidden(EntryModel::Reason, !shown);
    if (!shown)
        return;
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<EntryModel::Column, int> widths[] = {
        {EntryModel::Number, 6}, {EntryModel::Code, 16},  {EntryModel::Amount, 10},  {EntryModel::Unit, 6},
        {EntryModel::Cost, 10},  {EntryModel::Value, 12}, {EntryModel::Balance, 14}, {EntryModel::Notes, 12},
    };
    for (const auto &[column, letters] : widths)
        setColumnWidth(column, letters * letter);
}

void EntryTable::showLotColumns()
{
    setColumnHidden(EntryModel::Lot, !m_model.hasLots());
    setColumnHidden(EntryModel::Expires, !m_model.hasLots());
    if (m_model.kind() == DocumentKind::Issue)
        setColumnHidden(EntryModel::Reason, !m_model.hasLots()); // why it is another lot than proposed
}

void EntryTable::focusQuantity(int row)
{
    // This line alone, whatever keys are held down.
    selectionModel()->setCurrentIndex(m_model.index(row, EntryModel::Amount),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    setFocus(Qt::OtherFocusReason);
}

QList<int> EntryTable::selectedLines() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows << index.row();
    return rows;
}

void EntryTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (row >= 0 && (event->text() == u"+"_s || event->text() == u"-"_s)) {
        m_model.step(row, event->text() == u"+"_s ? 1 : -1);
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // An editor hands on the Enter that ends it.
        if (state() != EditingState && row >= 0 && currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void EntryTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache)
        return;
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
    else
        Q_EMIT leftBelow();
}

void EntryTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tokensOf(palette()).muted);
    painter.drawText(viewport()->rect().adjusted(24, 12, -24, -12), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No lines yet. Type an item above and press Enter from field to field, or scan."));
}

} // namespace stowage
