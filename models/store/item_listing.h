// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"
#include "models/store/list_sql.h"

namespace stowage {

// How much of a list a statement reads: all of it judges the stock of all items at once; one page judges row by row, in
// the order of the list, and stops early.
enum class Reading { Whole, Page };

// " WHERE …" of the table item as i.
Result<SqlText> itemsWhere(Connection &db, const ItemFilter &filter, Reading reading = Reading::Whole);

// Items as rows of a list, a variant under its own code.
class ItemListing {
public:
    explicit ItemListing(Connection &db) : m_db(db) { }

    Result<PageIndex> index(const ItemFilter &filter, ItemSort sort, bool descending);
    Result<QList<ItemRow>> page(const ItemFilter &filter, ItemSort sort, bool descending,
                                const std::optional<PageAnchor> &from);

private:
    Connection &m_db;
};

} // namespace stowage
