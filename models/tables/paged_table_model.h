// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/on_result.h"
#include "models/tables/paged_table.h"

namespace stowage {

// Where a list's rows come from, in one order and with one filter at a time. Later questions are answered by the order
// and filter that were set last.
template <typename Row>
class PagedSource {
public:
    PagedSource() = default;
    virtual ~PagedSource() = default;
    virtual void setSort(int sortKey, bool descending) = 0;
    virtual Future<PageIndex> index() = 0;
    virtual Future<QList<Row>> page(const std::optional<PageAnchor> &from) = 0;
    Q_DISABLE_COPY_MOVE(PagedSource)
};

// A paged list of one type of row: its columns and its source. How it works stands in PagedTable.
template <typename Row>
class PagedTableModel : public PagedTable {
public:
    PagedTableModel(QList<Column<Row>> columns, PagedSource<Row> &source, QObject *parent = nullptr)
        : PagedTable(parent),
          m_columns(std::move(columns)),
          m_source(source)
    {
    }

    // The row, or nullptr while it is not here.
    const Row *row(int row) const
    {
        int at = 0;
        const auto *rows = static_cast<const PagedRowsOf<Row> *>(rowsAt(row, &at));
        return rows ? &rows->row(at) : nullptr;
    }

    const ColumnInfo &columnInfo(int column) const override { return m_columns.at(column).info; }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

protected:
    Future<PageIndex> askIndex() override { return m_source.index(); }
    QFuture<void> askPage(const std::optional<PageAnchor> &from, PageAnswer answer) override
    {
        const Future<QList<Row>> rows = m_source.page(from);
        onResult(this, rows, [columns = m_columns, answer = std::move(answer)](const Result<QList<Row>> &page) {
            answer(page.map(
                [&](const QList<Row> &list) -> PagePtr { return std::make_shared<PagedRowsOf<Row>>(list, columns); }));
        });
        return QFuture<void>(rows);
    }
    void setSort(int sortKey, bool descending) override { m_source.setSort(sortKey, descending); }

private:
    const QList<Column<Row>> m_columns;
    PagedSource<Row> &m_source; // outlives the model
};

} // namespace stowage
