// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/paged_table_model.h"

#include <QPromise>

namespace stowage {

// Rows that are all here already: a document's lines.
template <typename Row>
class ListSource final : public PagedSource<Row> {
public:
    void setRows(QList<Row> rows) { m_rows = std::move(rows); }
    const QList<Row> &rows() const { return m_rows; }

    void setSort(int sortKey, bool descending) override
    {
        Q_UNUSED(sortKey);
        Q_UNUSED(descending);
    }

    Future<PageIndex> index() override
    {
        PageIndex index{.count = m_rows.size(), .anchors = {}};
        for (qsizetype at = 0; at < m_rows.size(); at += PageIndex::pageSize)
            index.anchors.push_back({.text = {}, .number = at, .id = 0, .secondId = 0});
        return ready(Result<PageIndex>(index));
    }

    Future<QList<Row>> page(const std::optional<PageAnchor> &from) override
    {
        return ready(Result<QList<Row>>(m_rows.mid(from ? from->number : 0, PageIndex::pageSize)));
    }

private:
    template <typename T>
    static QFuture<T> ready(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }

    QList<Row> m_rows;
};

} // namespace stowage
