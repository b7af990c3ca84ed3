// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/paged_table_view.h"

#include "views/widgets/cell_delegate.h"
#include "views/widgets/image_delegate.h"
#include "views/widgets/thumbnails.h"
#include "views/widgets/tokens.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace stowage {

namespace {

constexpr int flexibleWidthMin = 160;

bool isFlexible(const ColumnInfo &info)
{
    return info.kind == CellKind::Text && info.shownAtFirst;
}

// As many letters as such a cell needs most of the time.
int lettersOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return 24;
    case CellKind::Code:
        return 13;
    case CellKind::Flag:
    case CellKind::Count:
        return 7;
    case CellKind::Number:
    case CellKind::Change:
        return 8;
    case CellKind::StockValue:
    case CellKind::Settlement:
    case CellKind::Cost:
        return 10;
    case CellKind::Time:
        return 18;
    case CellKind::State:
    case CellKind::Type:
        return 11;
    case CellKind::PaperState:
        return 19;
    case CellKind::Day:
    case CellKind::Promise:
        return 12;
    case CellKind::DaysLeft:
        return 20;
    case CellKind::Alert:
        return 16;
    case CellKind::AlertStanding:
        return 9;
    case CellKind::Reason:
    case CellKind::Role:
        return 14;
    case CellKind::Image:
        return 3;
    }
    Q_UNREACHABLE();
}

// Some languages write words for the half of the day, longer than most: what the widest moment of a day needs.
int widestTime(const CellFormat &format, const QFontMetrics &metrics)
{
    const QDate day(2028, 12, 28);
    int widest = 0;
    for (int hour = 0; hour < 24; ++hour) {
        const QDateTime moment(day, QTime(hour, 48), format.calendar.zone());
        const QString text = cellText(CellKind::Time, QVariant::fromValue(Instant(moment.toMSecsSinceEpoch())), format);
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return widest;
}

} // namespace

PagedTableView::PagedTableView(PagedTable &table, CellFormat format, QWidget *parent)
    : QTableView(parent),
      m_table(table),
      m_format(std::move(format)),
      m_header(new ListHeader(this))
{
    setHorizontalHeader(m_header);
    setModel(&table);
    setWording();
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setResizeContentsPrecision(0);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setCornerWidget(new QWidget(this));
    setMouseTracking(true);
    setDelegates();
    applyDefaultColumns();
    connect(m_header, &QHeaderView::sectionClicked, this, &PagedTableView::headerClicked);
    connect(m_header, &ListHeader::frozenClicked, this, &PagedTableView::headerClicked);
    connect(m_header, &QHeaderView::sectionResized, this, &PagedTableView::columnsTouched);
    connect(m_header, &QHeaderView::sectionMoved, this, &PagedTableView::columnsTouched);
    connect(&table, &QAbstractItemModel::layoutAboutToBeChanged, this, &PagedTableView::keepPlace);
    connect(&table, &QAbstractItemModel::layoutChanged, this, &PagedTableView::restorePlace);
    connect(&table, &PagedTable::restarted, this, [this] {
        scrollToTop();
        showSort();
    });
    showSort();
}

PagedTableView::~PagedTableView() = default;

CellFormat PagedTableView::format() const
{
    return {locale(), m_format.currency, m_format.calendar};
}

void PagedTableView::setDelegates()
{
    for (int column = 0; column < m_table.columnCount(); ++column)
        setItemDelegateForColumn(column, makeCellDelegate(m_table.columnInfo(column).kind, m_format, this));
}

void PagedTableView::setThumbnails(Thumbnails &thumbnails)
{
    m_thumbnails = &thumbnails;
    for (int column = 0; column < m_table.columnCount(); ++column) {
        if (m_table.columnInfo(column).kind == CellKind::Image)
            setItemDelegateForColumn(column, new ImageDelegate(thumbnails, m_format, this));
    }
    connect(&thumbnails, &Thumbnails::arrived, viewport(), qOverload<>(&QWidget::update));
}

void PagedTableView::setWording()
{
    m_table.setWording({.title = [](const char *title) { return QCoreApplication::translate("Table", title); },
                        .cell =
                            [this](const QModelIndex &index, const QString &title) {
                                const CellKind kind = m_table.columnInfo(index.column()).kind;
                                const QString text = cellText(kind, index.data(), format());
                                if (text.isEmpty())
                                    return tr("%1: empty").arg(title);
                                const QString note = cellNote(kind, index.data(), format());
                                //: what a screen reader says of a cell: its column's title, its text
                                const QString spoken = tr("%1: %2").arg(title, text);
                                //: what a screen reader says of a cell: title and text, then a sentence about it
                                return note.isEmpty() ? spoken : tr("%1. %2").arg(spoken, note);
                            }});
}

// Columns.

int PagedTableView::defaultWidth(int column) const
{
    const ColumnInfo &info = m_table.columnInfo(column);
    if (info.kind == CellKind::Image)
        return verticalHeader()->defaultSectionSize() + CellDelegate::padding;
    const QFontMetrics metrics = fontMetrics();
    const QString title = m_table.headerData(column, Qt::Horizontal).toString();
    const int forTitle = metrics.horizontalAdvance(title) + (info.sortKey >= 0 ? 36 : 20);
    const int letters = metrics.averageCharWidth() * (info.letters > 0 ? info.letters : lettersOf(info.kind));
    const int forText = info.kind == CellKind::Time ? std::max(letters, widestTime(format(), metrics)) : letters;
    return std::max(forTitle, forText + 2 * CellDelegate::padding);
}

void PagedTableView::applyDefaultColumns()
{
    const QScopedValueRollback arranging(m_arranging, true);
    for (int column = 0; column < m_table.columnCount(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        setColumnHidden(column, !m_table.columnInfo(column).shownAtFirst);
        setColumnWidth(column, defaultWidth(column));
    }
    m_fitted = true;
    fitFlexibleColumn();
}

// While nobody chose widths, the first column of text takes the room that the others leave.
void PagedTableView::fitFlexibleColumn()
{
    if (!m_fitted)
        return;
    int flexible = -1;
    int others = 0;
    for (int column = 0; column < m_table.columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        if (flexible < 0 && isFlexible(m_table.columnInfo(column)))
            flexible = column;
        else
            others += columnWidth(column);
    }
    if (flexible < 0)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    setColumnWidth(flexible, std::clamp(viewport()->width() - others, flexibleWidthMin, columnWidthMax));
}

void PagedTableView::columnsTouched()
{
    if (m_arranging)
        return;
    m_fitted = false;
    m_header->setFrozen(frozenColumns());
    viewport()->update();
    Q_EMIT columnsChanged();
}

QList<int> PagedTableView::columnsInOrder() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual)
        columns << m_header->logicalIndex(visual);
    return columns;
}

void PagedTableView::setColumnShown(int column, bool shown)
{
    if (shown == isColumnShown(column))
        return;
    {
        const QScopedValueRollback arranging(m_arranging, true);
        setColumnHidden(column, !shown);
        if (shown && columnWidth(column) < columnWidthMin)
            setColumnWidth(column, defaultWidth(column));
    }
    fitFlexibleColumn();
    m_header->setFrozen(frozenColumns());
    Q_EMIT columnsChanged();
}

bool PagedTableView::canMoveColumn(int column, int by) const
{
    const int to = m_header->visualIndex(column) + by;
    return to >= 0 && to < m_header->count();
}

void PagedTableView::moveColumn(int column, int by)
{
    if (!canMoveColumn(column, by))
        return;
    const int from = m_header->visualIndex(column);
    m_header->moveSection(from, from + by);
}

void PagedTableView::widenColumn(int column, int by)
{
    setColumnWidth(column, std::clamp(columnWidth(column) + by, columnWidthMin, columnWidthMax));
}

void PagedTableView::sortByColumnOf(int column, Qt::SortOrder order)
{
    m_table.sort(column, order);
    showSort();
    Q_EMIT columnsChanged();
}

void PagedTableView::headerClicked(int column)
{
    const bool again = column == m_table.sortColumn() && m_table.sortOrder() == Qt::AscendingOrder;
    sortByColumnOf(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

// The header turns its arrow at every click, also where the list cannot be sorted.
void PagedTableView::showSort()
{
    m_header->setSortIndicator(m_table.sortColumn(), m_table.sortOrder());
}

void PagedTableView::resetColumns()
{
    applyDefaultColumns();
    m_header->setFrozen(frozenColumns());
    Q_EMIT columnsChanged();
}

QByteArray PagedTableView::columnState() const
{
    QJsonArray columns;
    for (const int column : columnsInOrder()) {
        QJsonObject one{{u"id"_s, QString::fromLatin1(m_table.columnInfo(column).id)},
                        {u"shown"_s, isColumnShown(column)}};
        if (!m_fitted && isColumnShown(column))
            one.insert(u"width"_s, columnWidth(column));
        columns << one;
    }
    QJsonObject state{{u"columns"_s, columns}};
    if (m_table.sortColumn() >= 0) {
        state.insert(u"sort"_s, QString::fromLatin1(m_table.columnInfo(m_table.sortColumn()).id));
        state.insert(u"descending"_s, m_table.sortOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void PagedTableView::restoreColumnState(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    const QJsonArray columns = kept.value("columns"_L1).toArray();
    if (columns.isEmpty())
        return;
    {
        const QScopedValueRollback arranging(m_arranging, true);
        int visual = 0;
        for (const QJsonValueConstRef value : columns) {
            const QJsonObject one = value.toObject();
            const int column = m_table.columnOf(one.value("id"_L1).toString());
            if (column < 0)
                continue; // of another version
            m_header->moveSection(m_header->visualIndex(column), visual++);
            const int width = one.value("width"_L1).toInt();
            if (width > 0) {
                setColumnWidth(column, std::clamp(width, columnWidthMin, columnWidthMax));
                m_fitted = false;
            }
            setColumnHidden(column, !one.value("shown"_L1).toBool(true));
        }
    }
    fitFlexibleColumn();
    const int sortColumn = m_table.columnOf(kept.value("sort"_L1).toString());
    if (sortColumn >= 0) {
        m_table.sort(sortColumn, kept.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
        showSort();
    }
}

// Frozen columns.

QList<ListHeader::Frozen> PagedTableView::frozenColumns() const
{
    QList<ListHeader::Frozen> frozen;
    if (m_header->offset() <= 0)
        return frozen;
    int edge = 0;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        if (!m_table.columnInfo(column).frozen)
            break;
        const int width = columnWidth(column);
        frozen << ListHeader::Frozen{column, isRightToLeft() ? viewport()->width() - edge - width : edge, width};
        edge += width;
    }
    // More than half of a narrow window would leave no room for what is scrolled.
    return edge * 2 <= viewport()->width() ? frozen : QList<ListHeader::Frozen>();
}

int PagedTableView::frozenAt(int x) const
{
    for (const ListHeader::Frozen &column : frozenColumns()) {
        if (x >= column.left && x < column.left + column.width)
            return column.column;
    }
    return -1;
}

QModelIndex PagedTableView::indexAt(const QPoint &point) const
{
    const int column = frozenAt(point.x());
    return column < 0 ? QTableView::indexAt(point) : m_table.index(rowAt(point.y()), column);
}

QRect PagedTableView::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (!index.isValid() || !m_table.columnInfo(index.column()).frozen)
        return rect;
    for (const ListHeader::Frozen &column : frozenColumns()) {
        if (column.column == index.column())
            rect.moveLeft(column.left);
    }
    return rect;
}

void PagedTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (m_table.columnInfo(index.column()).frozen && frozenAt(visualRect(index).center().x()) == index.column()) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    // Beside the frozen columns, not below them.
    int covered = 0;
    for (const ListHeader::Frozen &column : frozenColumns())
        covered += column.width;
    const QRect rect = QTableView::visualRect(index);
    const int hidden = isRightToLeft() ? rect.right() - (viewport()->width() - covered) : covered - rect.left();
    if (covered > 0 && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void PagedTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    m_header->setFrozen(frozenColumns());
    viewport()->update(); // the frozen cells have been moved with the others
}

void PagedTableView::paintFrozen(QPaintEvent *event)
{
    const QList<ListHeader::Frozen> frozen = frozenColumns();
    if (frozen.isEmpty() || !m_toldRows)
        return;
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex current = currentIndex();
    for (int row = m_toldRows->first; row <= m_toldRows->second; ++row) {
        for (const ListHeader::Frozen &column : frozen) {
            const QModelIndex index = m_table.index(row, column.column);
            option.rect = QRect(column.left, rowViewportPosition(row), column.width, rowHeight(row));
            if (!option.rect.intersects(event->rect()))
                continue;
            option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == current);
            painter.fillRect(option.rect, tokens.surface);
            itemDelegateForIndex(index)->paint(&painter, option, index);
        }
    }
    const ListHeader::Frozen &last = frozen.last();
    const int edge = isRightToLeft() ? last.left : last.left + last.width - 1;
    painter.fillRect(QRect(edge, 0, 1, viewport()->height()), tokens.control);
}

// Rows.

void PagedTableView::tellVisibleRows()
{
    if (m_table.rowCount() == 0) {
        m_toldRows.reset();
        return;
    }
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    const std::pair rows(first, last < 0 ? m_table.rowCount() - 1 : last);
    m_toldRows = rows;
    m_table.setVisibleRows(rows.first, rows.second);
}

void PagedTableView::paintEvent(QPaintEvent *event)
{
    tellVisibleRows();
    QTableView::paintEvent(event);
    paintFrozen(event);
}

void PagedTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitFlexibleColumn();
    m_header->setFrozen(frozenColumns());
}

// A list that grows or is sorted anew around a row that someone reads leaves that row where it is. At the upper end
// what is new shall be seen.
void PagedTableView::keepPlace()
{
    const int offset = verticalScrollBar()->value();
    m_place = offset > 0 ? QPersistentModelIndex(m_table.index(rowAt(0), 0)) : QPersistentModelIndex();
    m_placeOffset = -rowViewportPosition(std::max(0, m_place.row()));
}

void PagedTableView::restorePlace()
{
    if (!m_place.isValid())
        return;
    const int height = verticalHeader()->defaultSectionSize();
    verticalScrollBar()->setValue(m_place.row() * height + m_placeOffset);
    m_place = QPersistentModelIndex();
}

QList<PagedTable::RowRange> PagedTableView::selectedRanges() const
{
    QList<PagedTable::RowRange> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges << PagedTable::RowRange{range.top(), range.bottom()};
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<PagedTable::RowRange> apart;
    for (const PagedTable::RowRange &range : std::as_const(ranges)) {
        if (!apart.isEmpty() && range.first <= apart.last().last + 1)
            apart.last().last = std::max(apart.last().last, range.last);
        else
            apart << range;
    }
    return apart;
}

std::int64_t PagedTableView::selectedRowCount() const
{
    std::int64_t rows = 0;
    for (const PagedTable::RowRange &range : selectedRanges())
        rows += range.last - range.first + 1;
    return rows;
}

int PagedTableView::selectedRow() const
{
    const QList<PagedTable::RowRange> ranges = selectedRanges();
    return ranges.size() == 1 && ranges.first().first == ranges.first().last ? ranges.first().first : -1;
}

void PagedTableView::selectRow(int row)
{
    const int column = m_header->logicalIndexAt(0);
    const QModelIndex index = m_table.index(row, std::max(0, column));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void PagedTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedRowsChanged();
}

int PagedTableView::sizeHintForColumn(int column) const
{
    return std::clamp(QTableView::sizeHintForColumn(column), columnWidthMin, columnWidthMax);
}

// Keys and pointer.

// Qt would read every row to find the letters; the search field finds them in the company.
void PagedTableView::keyboardSearch(const QString &search)
{
    if (!search.trimmed().isEmpty())
        Q_EMIT searchTyped(search);
}

void PagedTableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && !event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        event->ignore(); // Qt would copy one cell; the list's own action copies rows
        return;
    }
    QTableView::keyPressEvent(event);
}

void PagedTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT opened(index);
    else
        QTableView::mouseDoubleClickEvent(event);
}

void PagedTableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(event->position().toPoint().y()));
}

void PagedTableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

void PagedTableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(std::exchange(m_hoveredRow, row));
    CellDelegate::setHoveredRow(this, row);
    updateRow(row);
}

void PagedTableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

} // namespace stowage
