// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/stock/stock_as_of.h"

#include "models/store/ledger_scan.h"
#include "models/store/ledger_store.h"
#include "models/store/location_store.h"

#include <limits>
#include <map>

namespace stowage {

namespace {

// All that is on its way of one item; a shipment is what moved last.
std::optional<StockAt> inTransit(RowId itemId, RowId transit, const std::vector<LedgerEntry> &entries,
                                 const AverageReplay &replay)
{
    std::optional<StockAt> all;
    for (const LedgerEntry &entry : entries) {
        const auto way = replay.transit().find(entry.seq);
        if (way == replay.transit().end())
            continue;
        if (!all)
            all = StockAt{itemId, transit, {}, 0, 0};
        all->pool.quantity += way->second.quantity;
        all->pool.value += way->second.value;
        all->lastSeq = entry.seq;
        all->lastMovementAt = entry.effectiveAt;
    }
    return all;
}

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

Done tellItem(RowId itemId, RowId transit, const std::vector<LedgerEntry> &entries, const AverageReplay &replay,
              const std::function<Done(const StockAt &)> &sink)
{
    std::map<RowId, StockAt> byLocation;
    for (const LedgerEntry &entry : entries) {
        if (entry.role == MovementRole::TransitLoss)
            continue; // no location has it
        byLocation[entry.locationId] = {itemId, entry.locationId, replay.pools().at(entry.locationId), entry.seq,
                                        entry.effectiveAt};
    }
    if (const auto underWay = inTransit(itemId, transit, entries, replay))
        byLocation[transit] = *underWay;
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
    STOWAGE_LET(transit, LocationStore(db).transit());
    const RowId last = itemId == 0 ? std::numeric_limits<RowId>::max() : itemId;
    return scanLedger(db, itemId, last, [&](RowId id, std::vector<LedgerEntry> &entries) -> Done {
        std::erase_if(entries, [&](const LedgerEntry &entry) { return entry.effectiveAt > end; });
        AverageReplay replay(company.currency, [&](Instant at) { return priceAt(prices, id, at); });
        STOWAGE_TRY(replay.run(entries));
        return tellItem(id, transit, entries, replay, sink);
    });
}

} // namespace stowage
