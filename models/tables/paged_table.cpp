// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/paged_table.h"

#include "models/base/on_result.h"

namespace stowage {

namespace {

std::optional<PageAnchor> anchorOf(const PageIndex &index, int page)
{
    Q_ASSERT(page >= 0 && static_cast<std::size_t>(page) < index.anchors.size());
    return page == 0 ? std::nullopt : std::optional(index.anchors[static_cast<std::size_t>(page)]);
}

} // namespace

PagedTable::PagedTable(QObject *parent)
    : QAbstractTableModel(parent),
      m_asker(
          [this](int page, PageAsker::Answer answer) { return askPage(anchorOf(*m_index, page), std::move(answer)); },
          [this](int page, const Result<PagePtr> &rows) { takePage(page, rows); })
{
}

int PagedTable::columnOf(QStringView id) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (QLatin1StringView(columnInfo(column).id) == id)
            return column;
    }
    return -1;
}

bool PagedTable::isLoading() const
{
    return m_starting || (m_started && !m_exact && !m_error) || !m_asker.isIdle() || m_refresh;
}

void PagedTable::stopAsking()
{
    ++m_generation;
    m_askedIndex.cancel();
    m_askedFirst.cancel();
    m_asker.stop();
    m_refresh.reset();
    m_refreshAgain = false;
    m_error.reset();
}

void PagedTable::restart()
{
    stopAsking();
    m_started = true;
    m_starting = true;
    m_index.reset();
    const int generation = m_generation;
    m_askedFirst = askPage(std::nullopt, [=, this](const Result<PagePtr> &rows) {
        if (generation != m_generation)
            return;
        if (rows) {
            takeFirstPage(*rows);
        } else {
            showNothing();
            takeError(rows.error());
        }
    });
    const Future<PageIndex> asked = askIndex();
    m_askedIndex = QFuture<void>(asked);
    onResult(this, asked, [=, this](const Result<PageIndex> &index) {
        if (generation != m_generation)
            return;
        if (index)
            takeIndex(*index);
        else
            takeError(index.error());
    });
    Q_EMIT stateChanged();
}

void PagedTable::takeFirstPage(const PagePtr &rows)
{
    beginResetModel();
    m_starting = false;
    m_pages.clear();
    m_pages.insert(0, rows);
    m_firstVisible = 0;
    m_lastVisible = 0;
    m_exact = m_index.has_value() || rows->size() < PageIndex::pageSize;
    m_total = m_index ? m_index->count : rows->size();
    m_rowCount = shownRows(m_total);
    endResetModel();
    Q_EMIT restarted();
    Q_EMIT stateChanged();
}

void PagedTable::takeIndex(const PageIndex &index)
{
    m_index = index;
    if (m_starting)
        return; // shown with the first page, which is on its way
    growTo(index.count);
    m_exact = true;
    Q_EMIT stateChanged();
}

void PagedTable::growTo(std::int64_t count)
{
    const int rows = shownRows(count);
    m_total = count;
    if (rows > m_rowCount) {
        beginInsertRows({}, m_rowCount, rows - 1);
        m_rowCount = rows;
        endInsertRows();
    } else if (rows < m_rowCount) {
        beginRemoveRows({}, rows, m_rowCount - 1);
        m_rowCount = rows;
        endRemoveRows();
    }
}

// The rows of the list before must not stand under the new one's order.
void PagedTable::showNothing()
{
    stopAsking();
    beginResetModel();
    m_starting = false;
    m_pages.clear();
    m_index.reset();
    m_rowCount = 0;
    m_total = 0;
    m_exact = false;
    endResetModel();
}

void PagedTable::takeError(const Error &error)
{
    m_error = error;
    Q_EMIT stateChanged();
}

const PagedRows *PagedTable::rowsAt(int row, int *at) const
{
    if (row < 0 || row >= m_rowCount)
        return nullptr;
    const PagedRows *rows = m_pages.find(pageOf(row));
    *at = row - firstRowOf(pageOf(row));
    // A page comes short when rows of it went away since the index was made: the change is on its way to us.
    return rows && *at < rows->size() ? rows : nullptr;
}

std::optional<RowKey> PagedTable::rowKey(int row) const
{
    int at = 0;
    const PagedRows *rows = rowsAt(row, &at);
    return rows ? std::optional(rows->key(at)) : std::nullopt;
}

QVariant PagedTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == KindRole)
        return static_cast<int>(columnInfo(index.column()).kind);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(alignmentOf(columnInfo(index.column()).kind));
    if (role != Qt::DisplayRole && role != LoadedRole && role != StateRole && role != Qt::AccessibleTextRole)
        return {};
    int at = 0;
    const PagedRows *rows = rowsAt(index.row(), &at);
    if (!rows) {
        wishFor(pageOf(index.row()));
        askForPages();
    }
    if (role == LoadedRole)
        return rows != nullptr;
    if (!rows)
        return {};
    if (role == Qt::DisplayRole)
        return rows->value(at, index.column());
    if (role == Qt::AccessibleTextRole) {
        const QString title = headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
        return m_wording.cell ? m_wording.cell(index, title) : QVariant();
    }
    for (int column = 0; column < columnCount(); ++column) {
        if (columnInfo(column).kind == CellKind::State)
            return rows->value(at, column);
    }
    return {};
}

QVariant PagedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnInfo &info = columnInfo(section);
    if (role == KindRole)
        return static_cast<int>(info.kind);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(alignmentOf(info.kind));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (role == Qt::DisplayRole && info.kind == CellKind::Image)
        return {}; // as narrow as its pictures: the title is only said
    return m_wording.title ? m_wording.title(info.title) : QString::fromUtf8(info.title);
}

void PagedTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || columnInfo(column).sortKey < 0)
        return;
    if (column == m_sortColumn && order == m_sortOrder && m_started)
        return;
    setOrder(column, order);
    restart();
}

void PagedTable::setOrder(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    setSort(columnInfo(column).sortKey, order == Qt::DescendingOrder);
}

// Pages in sight, and those a short scroll away.

void PagedTable::setVisibleRows(int first, int last)
{
    m_firstVisible = std::clamp(first, 0, std::max(0, m_rowCount - 1));
    m_lastVisible = std::clamp(last, m_firstVisible, std::max(m_firstVisible, m_rowCount - 1));
    if (m_rowCount == 0)
        return;
    constexpr int ahead = PageIndex::pageSize / 2;
    const int before = pageOf(std::max(0, m_firstVisible - ahead));
    const int after = pageOf(std::min(m_rowCount - 1, m_lastVisible + ahead));
    // The newest wish goes first: what is in sight is wished for last.
    for (const int page : {before, after, pageOf(m_lastVisible), pageOf(m_firstVisible)})
        wishFor(page);
    askForPages();
}

void PagedTable::wishFor(int page) const
{
    if (m_starting || m_pages.find(page))
        return;
    if (m_index && static_cast<std::size_t>(page) >= m_index->anchors.size())
        return; // the list has just become shorter
    m_asker.wishFor(page);
}

void PagedTable::askForPages() const
{
    if (m_index)
        m_asker.askForWishes();
}

void PagedTable::takePage(int page, const Result<PagePtr> &rows)
{
    if (!rows) {
        takeError(rows.error());
        return;
    }
    m_pages.insert(page, *rows);
    const int first = firstRowOf(page);
    const int last = std::min(first + PageIndex::pageSize, m_rowCount) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    if (!isLoading())
        Q_EMIT stateChanged();
}

// Asking again.

void PagedTable::refresh()
{
    if (!m_started || (m_error && !m_index)) {
        restart();
        return;
    }
    if (m_starting || m_refresh || !m_index) {
        m_refreshAgain = true;
        return;
    }
    m_refresh.emplace();
    m_error.reset();
    m_asker.forgive();
    const int number = ++m_refreshNumber;
    const Future<PageIndex> asked = askIndex();
    m_askedIndex = QFuture<void>(asked);
    onResult(this, asked, [=, this](const Result<PageIndex> &index) {
        if (number != m_refreshNumber || !m_refresh)
            return;
        if (index) {
            takeFreshIndex(*index);
        } else {
            m_refresh.reset();
            takeError(index.error());
        }
    });
}

// What is in sight with its neighbours, then where something is selected, as far as the limit goes.
QList<int> PagedTable::pagesToRefresh(int pageCount) const
{
    QList<int> pages;
    const auto add = [&](int page) {
        if (page >= 0 && page < pageCount && !pages.contains(page) && pages.size() < keptPagesMax)
            pages << page;
    };
    for (int page = pageOf(m_firstVisible); page <= pageOf(m_lastVisible); ++page)
        add(page);
    add(pageOf(m_firstVisible) - 1);
    add(pageOf(m_lastVisible) + 1);
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex &index : kept) {
        if (pages.size() == keptPagesMax)
            break;
        if (m_pages.find(pageOf(index.row())))
            add(pageOf(index.row()));
    }
    return pages;
}

void PagedTable::takeFreshIndex(const PageIndex &index)
{
    m_refresh->index = index;
    const QList<int> pages = pagesToRefresh(static_cast<int>(index.anchors.size()));
    m_refresh->awaited = static_cast<int>(pages.size());
    const int number = m_refreshNumber;
    for (const int page : pages) {
        askPage(anchorOf(index, page), [=, this](const Result<PagePtr> &rows) {
            if (number != m_refreshNumber || !m_refresh)
                return;
            if (rows) {
                takeFreshPage(page, *rows);
            } else {
                m_refresh.reset();
                takeError(rows.error());
            }
        });
    }
    if (pages.isEmpty())
        showFresh();
}

void PagedTable::takeFreshPage(int page, const PagePtr &rows)
{
    m_refresh->pages.insert(page, rows);
    if (--m_refresh->awaited == 0)
        showFresh();
}

void PagedTable::showFresh()
{
    const FreshPages fresh = *std::exchange(m_refresh, std::nullopt);
    const bool again = m_refreshAgain;
    stopAsking(); // pages that were asked for by the old index stand elsewhere by the new one
    m_index = fresh.index;
    m_exact = true;
    if (fresh.index->count > m_total)
        growTo(fresh.index->count);
    if (fresh.isOrderOf(m_pages)) {
        const QList<RowRange> changes = fresh.changesFrom(m_pages, m_rowCount);
        fresh.putInto(m_pages);
        for (const RowRange &rows : changes)
            Q_EMIT dataChanged(index(rows.first, 0), index(rows.last, columnCount() - 1));
    } else {
        moveRowsTo(fresh);
    }
    if (fresh.index->count != m_total)
        growTo(fresh.index->count);
    m_refreshAgain = again;
    endRefresh();
}

void PagedTable::moveRowsTo(const FreshPages &fresh)
{
    const QHash<RowKey, int> rowOf = fresh.rowsByKey();
    // One key a row, so a listener may keep one index for each selected row.
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before) {
        const auto key = rowKey(old.row());
        const int row = key ? rowOf.value(*key, -1) : -1;
        after << (row >= 0 && row < m_rowCount ? index(row, old.column()) : QModelIndex());
    }
    fresh.putInto(m_pages);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void PagedTable::endRefresh()
{
    Q_EMIT refreshed();
    Q_EMIT stateChanged();
    if (std::exchange(m_refreshAgain, false))
        refresh();
}

// Many rows at once.

void PagedTable::collect(const QList<RowRange> &ranges, QObject *context, std::function<void(Result<Collected>)> done)
{
    gather(std::make_shared<RowGathering>(ranges, collectMax, context, std::move(done)), m_generation);
}

void PagedTable::gather(const std::shared_ptr<RowGathering> &gathering, int generation)
{
    if (!gathering->isWanted())
        return;
    while (generation == m_generation) {
        const auto range = gathering->next();
        if (!range) {
            gathering->finish();
            return;
        }
        if (const PagePtr rows = m_pages.share(pageOf(range->first))) {
            gathering->take(rows, *range);
            continue;
        }
        if (!m_index)
            break;
        askPage(anchorOf(*m_index, pageOf(range->first)), [=, this](const Result<PagePtr> &rows) {
            if (!rows) {
                gathering->giveUp(rows.error());
                return;
            }
            gathering->take(*rows, *range);
            gather(gathering, generation);
        });
        return;
    }
    gathering->giveUp({Error::Code::Cancelled, u"store.interrupted"_s});
}

} // namespace stowage
