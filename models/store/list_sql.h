// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"
#include "models/store/connection.h"

namespace stowage {

// A statement as it grows: constant fragments, and the values for its "?"s in order.
struct SqlText {
    QByteArray text;
    std::vector<SqlValue> values;

    template <typename... Values>
    SqlText &add(const char *fragment, Values &&...more)
    {
        text += fragment;
        (values.push_back(toSql(std::forward<Values>(more))), ...);
        return *this;
    }
    SqlText &add(const SqlText &other)
    {
        text += other.text;
        values.insert(values.end(), other.values.begin(), other.values.end());
        return *this;
    }
};

// " AND column IN (these ids)", in one constant text however many they are.
SqlText amongIds(const Connection &db, const char *column, const std::vector<RowId> &ids);

// " AND column IN (a node and everything below it)" in the tree of `table`.
SqlText inTree(const char *column, const char *table, RowId root);

// What a list is sorted by: one column or expression, text or number, then the row's own ids, all in one direction.
struct ListOrder {
    QByteArray key;
    bool isText = true;
    QByteArray id;
    QByteArray secondId; // empty where one id names a row
    bool descending = false;
};

// Reads the whole list's keys once, keeping where every page begins. `from` is "FROM … WHERE …".
Result<PageIndex> indexList(Connection &db, const SqlText &from, const ListOrder &order);

// "SELECT columns FROM … AND (key, id) >= (…) ORDER BY … LIMIT one page".
SqlText pageOf(const char *columns, const SqlText &from, const ListOrder &order,
               const std::optional<PageAnchor> &anchor);

} // namespace stowage
