// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stock_count.h"
#include "models/store/connection.h"

namespace stowage {

// Counts, their lines and what counters found. It knows no rule: operations/count does.
class CountStore {
public:
    explicit CountStore(Connection &db) : m_db(db) { }

    Result<QList<StockCount>> all(); // the newest first
    Result<std::optional<StockCount>> byId(RowId id);
    Result<std::optional<StockCount>> byUuid(const QByteArray &uuid);
    Result<RowId> insert(const StockCount &count);
    // False when it was changed since version - 1 was read.
    Result<bool> update(const StockCount &count);

    // Plans a line for all that lies at these places now; only these items where some are given.
    Done planLines(RowId countId, RowId locationId, const std::vector<RowId> &itemIds);
    // The line of an item at a place, made where there is none.
    Result<CountLine> lineFor(RowId countId, RowId itemId, RowId locationId, const QString &lot);
    Result<QList<CountLine>> lines(RowId countId); // by place, then item code and lot; with what was counted
    Result<std::optional<CountLine>> line(RowId id);
    Done saveLine(const CountLine &line);
    // Whether this one is new: a retry adds nothing.
    Result<bool> addEntry(RowId lineId, const CountEntry &entry);
    Result<bool> removeEntry(RowId countId, const QByteArray &uuid);
    Result<QList<CountEntry>> entries(RowId lineId); // in order of their time
    Result<QStringList> counters(RowId countId);

    Done saveLastCount(const CountLine &line);
    Result<std::optional<Instant>> lastCounted(RowId itemId, RowId locationId);

private:
    Result<std::optional<StockCount>> one(Query row);

    Connection &m_db;
};

} // namespace stowage
