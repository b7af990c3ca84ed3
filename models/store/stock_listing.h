// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/company.h"
#include "models/domain/listing.h"
#include "models/store/list_sql.h"

namespace stowage {

// " WHERE …" of the tables stock_level as s, item as i and location as l.
Result<SqlText> stockWhere(Connection &db, const StockFilter &filter);

// Stock levels as rows of a list: one a pair of stocked item and location that ever met, those of 0 too.
class StockListing {
public:
    StockListing(Connection &db, const Currency &currency) : m_db(db), m_currency(currency) { }

    Result<PageIndex> index(const StockFilter &filter, StockSort sort, bool descending);
    Result<QList<StockRow>> page(const StockFilter &filter, StockSort sort, bool descending,
                                 const std::optional<PageAnchor> &from);
    Result<StockTotals> totals(const StockFilter &filter);
    // Every location of one item.
    Result<QList<StockRow>> ofItem(RowId itemId);

private:
    Connection &m_db;
    const Currency &m_currency;
};

} // namespace stowage
