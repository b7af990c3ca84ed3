// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

#include <QHashFunctions>
#include <QList>

#include <cstdint>

namespace stowage {

// What a row is, wherever it stands: an item, or an item at a location.
struct RowKey {
    std::int64_t id = 0;
    std::int64_t second = 0;
    bool operator==(const RowKey &) const = default;
};

inline size_t qHash(const RowKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.id, key.second);
}

// Some rows of a list, whatever their type.
class PagedRows {
public:
    PagedRows() = default;
    virtual ~PagedRows() = default;
    virtual int size() const = 0;
    virtual RowKey key(int at) const = 0;
    virtual QVariant value(int at, int column) const = 0;
    // Whether row `at` here holds the same as row `otherAt` there, which is of the same list.
    virtual bool isSame(int at, const PagedRows &other, int otherAt) const = 0;
    Q_DISABLE_COPY_MOVE(PagedRows)
};

template <typename Row>
class PagedRowsOf final : public PagedRows {
public:
    PagedRowsOf(QList<Row> rows, const QList<Column<Row>> &columns) : m_rows(std::move(rows)), m_columns(columns) { }

    const Row &row(int at) const { return m_rows.at(at); }

    int size() const override { return static_cast<int>(m_rows.size()); }
    RowKey key(int at) const override { return rowKey(m_rows.at(at)); }
    QVariant value(int at, int column) const override { return m_columns.at(column).value(m_rows.at(at)); }
    bool isSame(int at, const PagedRows &other, int otherAt) const override
    {
        return m_rows.at(at) == static_cast<const PagedRowsOf &>(other).m_rows.at(otherAt);
    }

private:
    const QList<Row> m_rows;
    const QList<Column<Row>> m_columns;
};

} // namespace stowage
