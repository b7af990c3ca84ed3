// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/day.h"
#include "models/store/ledger_store.h"

#include <unordered_map>

namespace stowage {

// What a transfer shipped with one movement.
struct ShippedGoods {
    Movement movement;
    Document document;
    QString lot;
};

// What posting asks about items and locations, each read once.
class LedgerFacts {
public:
    LedgerFacts(LedgerStore &store, const Calendar &calendar) : m_store(store), m_calendar(calendar) { }

    // Null where there is none.
    Result<const LedgerItem *> item(RowId id);
    Result<const LedgerLocation *> location(RowId id);

    // Null where no movement of this number shipped anything.
    Result<const ShippedGoods *> shipped(qint64 seq);
    Result<bool> isWithin(RowId location, RowId outer) { return m_store.isWithin(location, outer); }
    // The place for stock on its way.
    Result<RowId> transit();

    // The item's cost price in force at an instant, and the highest that it ever had.
    Result<UnitCost> costPrice(RowId itemId, Instant at);
    Result<UnitCost> highestCostPrice(RowId itemId);
    void forgetItem(RowId id) { m_items.erase(id); }
    void forgetCostPrices(RowId itemId) { m_costs.erase(itemId); }

private:
    using DatedCosts = std::vector<std::pair<Instant, UnitCost>>;
    Result<const DatedCosts *> costPrices(RowId itemId);

    LedgerStore &m_store;
    const Calendar &m_calendar;
    std::unordered_map<RowId, LedgerItem> m_items;
    std::unordered_map<RowId, LedgerLocation> m_locations;
    std::unordered_map<RowId, DatedCosts> m_costs;
    std::unordered_map<qint64, ShippedGoods> m_shipped;
    RowId m_transit = 0;
};

} // namespace stowage
