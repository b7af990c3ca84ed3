// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/paged_table.h"
#include "views/widgets/cell_text.h"
#include "views/widgets/list_header.h"

#include <QTableView>

class QTimer;

namespace stowage {

class Thumbnails;

// A grid over a PagedTable. It looks only at the rows in sight, never measures a row, and never waits: what is not
// here yet is a pale bar. The leading columns that are marked so stay in sight when it is scrolled sideways.
//
// Keys: arrows, Home/End, Ctrl+Home/End, PageUp/Down move; Enter opens; a letter goes to the search field.
class PagedTableView final : public QTableView {
    Q_OBJECT

public:
    static constexpr int columnWidthMin = 40, columnWidthMax = 900, columnStep = 16;

    PagedTableView(PagedTable &table, CellFormat format, QWidget *parent = nullptr);
    ~PagedTableView() override;

    PagedTable &table() const { return m_table; }
    CellFormat format() const;
    void setThumbnails(Thumbnails &thumbnails);

    // Columns: in the order on screen, hidden ones too.
    QList<int> columnsInOrder() const;
    bool isColumnShown(int column) const { return !isColumnHidden(column); }
    void setColumnShown(int column, bool shown);
    bool canMoveColumn(int column, int by) const;
    void moveColumn(int column, int by);
    void widenColumn(int column, int by);
    void sortByColumnOf(int column, Qt::SortOrder order);
    void resetColumns();
    // Width, place and visibility of every column, and the sort; unreadable or empty text changes nothing.
    QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

    // What is selected, from the first row to the last, ranges apart from each other.
    QList<PagedTable::RowRange> selectedRanges() const;
    std::int64_t selectedRowCount() const;
    // The only row that is selected, or -1.
    int selectedRow() const;
    void selectRow(int row);

    QModelIndex indexAt(const QPoint &point) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void opened(const QModelIndex &index); // Enter or a double click
    void searchTyped(const QString &text);
    void columnsChanged(); // by the person
    void selectedRowsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    int sizeHintForColumn(int column) const override;

private:
    void setDelegates();
    void setWording();
    void applyDefaultColumns();
    int defaultWidth(int column) const;
    void fitFlexibleColumn();
    void columnsTouched();
    void headerClicked(int column);
    void showSort();
    void tellVisibleRows();
    void keepPlace();
    void restorePlace();
    void setHoveredRow(int row);
    void updateRow(int row);

    QList<ListHeader::Frozen> frozenColumns() const; // those that cover others now
    int frozenAt(int x) const;
    void paintFrozen(QPaintEvent *event);

    PagedTable &m_table; // outlives the view: the page owns both
    CellFormat m_format;
    ListHeader *m_header; // owned by this widget
    Thumbnails *m_thumbnails = nullptr; // outlives the view
    QPersistentModelIndex m_place; // the row at the upper edge while rows move
    int m_placeOffset = 0;
    int m_hoveredRow = -1;
    bool m_fitted = true; // widths are ours until a person changes one
    bool m_arranging = false; // columns change by us
    std::optional<std::pair<int, int>> m_toldRows;
};

} // namespace stowage
