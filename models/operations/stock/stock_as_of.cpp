// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/stock/stock_as_of.h"

#include "models/store/ledger_scan.h"
#include "models/store/ledger_store.h"

#include <limits>
#include <map>

namespace stowage {

namespace {

// The dated cost prices of every item, read before the scan: it may not share its connection.
using CostPrices = std::map<RowId, std::vector<std::pair<Instant, UnitCost>>>;

Result<CostPrices> loadCostPrices(Connection &db, const Company &company)
{
    CostPrices prices;
    Query row = db.query("SELECT item_id, valid_from, cost FROM item_cost ORDER BY item_id, valid_from");
    while (row.next()) {
        auto &history = prices[row.int64(0)];
        const QDate day = QDate::fromString(row.text(1), Qt::ISODate);
        history.emplace_back(history.empty() ? std::numeric_limits<Instant>::min() : company.calendar.startOf(day),
                             row.unitCost(2));
    }
    STOWAGE_TRY(row.done());
    return prices;
}

UnitCost priceAt(const CostPrices &prices, RowId itemId, Instant at)
{
    UnitCost price;
    if (const auto history = prices.find(itemId); history != prices.end()) {
        for (const auto &[from, cost] : history->second) {
            if (from <= at)
                price = cost;
        }
    }
    return price;
}

Done tellItem(RowId itemId, const std::vector<LedgerEntry> &entries, const AverageReplay &replay,
              const std::function<Done(const StockAt &)> &sink)
{
    std::map<RowId, StockAt> byLocation;
    for (const LedgerEntry &entry : entries) {
        byLocation[entry.locationId] = {itemId, entry.locationId, replay.pools().at(entry.locationId), entry.seq,
                                        entry.effectiveAt};
    }
    for (const auto &[locationId, stock] : byLocation)
        STOWAGE_TRY(sink(stock));
    return {};
}

} // namespace

Done stockAsOf(Connection &db, const Company &company, QDate day, RowId itemId,
               const std::function<Done(const StockAt &)> &sink)
{
    const Instant end = company.calendar.endOf(day);
    STOWAGE_LET(prices, loadCostPrices(db, company));
    const RowId last = itemId == 0 ? std::numeric_limits<RowId>::max() : itemId;
    return scanLedger(db, itemId, last, [&](RowId id, std::vector<LedgerEntry> &entries) -> Done {
        std::erase_if(entries, [&](const LedgerEntry &entry) { return entry.effectiveAt > end; });
        AverageReplay replay(company.currency, [&](Instant at) { return priceAt(prices, id, at); });
        STOWAGE_TRY(replay.run(entries));
        return tellItem(id, entries, replay, sink);
    });
}

} // namespace stowage
