// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"
#include "models/tables/fresh_pages.h"
#include "models/tables/page_asker.h"
#include "models/tables/page_cache.h"
#include "models/tables/row_gathering.h"

#include <QAbstractTableModel>

#include <functional>

namespace stowage {

// A list of up to rowsMax rows of which only the pages that were looked at last are here. A row that is not yet here
// has no values and asks for its page by being looked at. The first page is shown as soon as it comes; how many rows
// there are comes beside it, and the list grows to it without moving.
//
// What is asked for again (refresh) is shown when all of it that is in sight has come: rows that moved keep their
// selection, by what they are and not by where they stand, and rows that stayed the same are not painted again. A
// selected row that cannot be found again is no longer selected.
class PagedTable : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int rowsMax = 10'000'000;
    static constexpr int collectMax = 100'000;
    static constexpr int keptPagesMax = 16; // asked for again by one refresh

    enum Role {
        LoadedRole = Qt::UserRole + 1, // bool: whether the row is here
        StateRole, // StockState of the row, in lists that have one
        KindRole, // CellKind of the column as an int, also of its header
    };

    // How titles and cells are said in the person's language; English and nothing without it.
    struct Wording {
        std::function<QString(const char *title)> title;
        std::function<QString(const QModelIndex &index, const QString &title)> cell;
    };

    explicit PagedTable(QObject *parent = nullptr);

    virtual const ColumnInfo &columnInfo(int column) const = 0;
    // -1 where there is none.
    int columnOf(QStringView id) const;
    void setWording(Wording wording) { m_wording = std::move(wording); }

    // Asks for everything anew, from the first row on; what is shown stays until the answer comes.
    void restart();
    // Asks again for what is in sight.
    void refresh();
    // Which rows are in sight now; a view tells it whenever it scrolls.
    void setVisibleRows(int first, int last);

    // How many rows the list has; only those of its first page until isCountExact().
    std::int64_t total() const { return m_total; }
    bool isCountExact() const { return m_exact; }
    // Whether it never had an answer yet, or is waiting for the first page of another order or filter.
    bool isStarting() const { return m_starting; }
    bool hasStarted() const { return m_started; }
    // Whether anything asked for is still to come.
    bool isLoading() const;
    const std::optional<Error> &error() const { return m_error; }

    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    std::optional<RowKey> rowKey(int row) const;
    int cachedPages() const { return m_pages.size(); }

    // The values of many rows, here or not, in the order of the list; at most collectMax of them.
    // Error::Code::Cancelled when the list became another one meanwhile.
    using RowRange = stowage::RowRange;
    using Collected = stowage::Collected;
    void collect(const QList<RowRange> &ranges, QObject *context, std::function<void(Result<Collected>)> done);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rowCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    // Count, loading or error are others than before.
    void stateChanged();
    // Another list is shown now, from its first row on.
    void restarted();
    // What was asked for again is shown now.
    void refreshed();

protected:
    using PageAnswer = std::function<void(const Result<PagePtr> &)>;

    virtual Future<PageIndex> askIndex() = 0;
    // The answer comes at most once, never before this returns; not at all when the future is cancelled.
    virtual QFuture<void> askPage(const std::optional<PageAnchor> &from, PageAnswer answer) = 0;
    virtual void setSort(int sortKey, bool descending) = 0;

    const PagedRows *rowsAt(int row, int *at) const;
    void setOrder(int column, Qt::SortOrder order);

private:
    static int shownRows(std::int64_t count) { return static_cast<int>(std::min<std::int64_t>(count, rowsMax)); }

    void stopAsking();
    void takeFirstPage(const PagePtr &rows);
    void takeIndex(const PageIndex &index);
    void growTo(std::int64_t count);
    void takeError(const Error &error);
    void showNothing();

    void wishFor(int page) const;
    void askForPages() const;
    void takePage(int page, const Result<PagePtr> &rows);

    void takeFreshIndex(const PageIndex &index);
    QList<int> pagesToRefresh(int pageCount) const;
    void takeFreshPage(int page, const PagePtr &rows);
    void showFresh();
    void moveRowsTo(const FreshPages &fresh);
    void endRefresh();

    void gather(const std::shared_ptr<RowGathering> &gathering, int generation);

    Wording m_wording;
    PageCache m_pages;
    std::optional<PageIndex> m_index; // nothing until it came
    int m_rowCount = 0;
    std::int64_t m_total = 0;
    bool m_exact = false;
    bool m_started = false;
    bool m_starting = false;
    int m_generation = 0; // of the list that is asked for: answers to an older one are dropped
    std::optional<Error> m_error;
    std::optional<FreshPages> m_refresh;
    int m_refreshNumber = 0; // of refreshes begun: answers to an older one are dropped
    bool m_refreshAgain = false;
    QFuture<void> m_askedIndex;
    QFuture<void> m_askedFirst; // page of another order or filter
    int m_firstVisible = 0;
    int m_lastVisible = 0;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;

    mutable PageAsker m_asker; // looking at a row asks for it
};

} // namespace stowage
