// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/paged_table_model.h"

#include <QPromise>

#include <deque>

namespace stowage::test {

struct FakeRow {
    std::int64_t id = 0;
    QString name;
    Quantity onHand;
    bool operator==(const FakeRow &) const = default;
};

inline RowKey rowKey(const FakeRow &row)
{
    return {row.id, 0};
}

// A list held in memory, which answers only when a test tells it to.
class FakeSource final : public PagedSource<FakeRow> {
public:
    static constexpr int sortById = 0, sortByQuantity = 1;

    std::vector<FakeRow> rows;
    std::optional<Error> pageError, indexError;
    int sortKey = sortById;
    bool descending = false;
    QList<std::int64_t> askedPages; // first id of each page asked for, -1 for the first page
    std::optional<std::int64_t> countSaid; // in place of how many rows there are

    void fill(int count)
    {
        rows.resize(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            rows[static_cast<std::size_t>(i)] = {(i + 1) * 10LL, {}, Quantity::fromInt(i % 1000)};
    }

    void setSort(int key, bool down) override
    {
        sortKey = key;
        descending = down;
    }

    Future<PageIndex> index() override
    {
        return later<PageIndex>([this]() -> Result<PageIndex> {
            if (indexError)
                return fail(*indexError);
            PageIndex index{.count = countSaid.value_or(static_cast<std::int64_t>(rows.size())), .anchors = {}};
            for (std::size_t at = 0; at < rows.size(); at += PageIndex::pageSize)
                index.anchors.push_back({.text = {}, .number = 0, .id = rows[at].id, .secondId = 0});
            return index;
        });
    }

    Future<QList<FakeRow>> page(const std::optional<PageAnchor> &from) override
    {
        askedPages << (from ? from->id : -1);
        return later<QList<FakeRow>>([this, from]() -> Result<QList<FakeRow>> {
            if (pageError)
                return fail(*pageError);
            auto at = rows.begin();
            if (from)
                at = std::partition_point(rows.begin(), rows.end(),
                                          [&](const FakeRow &row) { return row.id < from->id; });
            QList<FakeRow> page;
            for (; at != rows.end() && page.size() < PageIndex::pageSize; ++at)
                page << *at;
            return page;
        });
    }

    int waiting() const { return static_cast<int>(m_jobs.size()); }
    // Answers the oldest question; a cancelled one is passed over in silence, as the database's worker does.
    void answerNext()
    {
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        job();
    }
    void answerLast()
    {
        const auto job = std::move(m_jobs.back());
        m_jobs.pop_back();
        job();
    }
    int cancelled = 0;

private:
    template <typename T>
    Future<T> later(std::function<Result<T>()> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        const Future<T> future = promise->future();
        promise->start();
        m_jobs.push_back([this, promise, work = std::move(work)] {
            if (promise->isCanceled())
                ++cancelled;
            else
                promise->addResult(work());
            promise->finish();
        });
        return future;
    }

    std::deque<std::function<void()>> m_jobs;
};

inline QList<Column<FakeRow>> fakeColumns()
{
    return {
        {{.id = "id", .title = "Number", .kind = CellKind::Count, .sortKey = FakeSource::sortById},
         [](const FakeRow &row) {
             return QVariant::fromValue(row.id);
         }},
        {{.id = "name", .title = "Name"},
         [](const FakeRow &row) {
             return QVariant(row.name);
         }},
        {{.id = "on_hand",
          .title = "On hand",
          .kind = CellKind::Number,
          .sortKey = FakeSource::sortByQuantity,
          .summed = true},
         [](const FakeRow &row) {
             return QVariant::fromValue(row.onHand);
         }},
    };
}

using FakeTable = PagedTableModel<FakeRow>;

} // namespace stowage::test
