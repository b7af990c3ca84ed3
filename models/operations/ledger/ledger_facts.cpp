// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/ledger_facts.h"

#include <algorithm>

namespace stowage {

Result<const LedgerItem *> LedgerFacts::item(RowId id)
{
    auto known = m_items.find(id);
    if (known == m_items.end()) {
        STOWAGE_LET(found, m_store.item(id));
        if (!found)
            return nullptr;
        known = m_items.emplace(id, std::move(*found)).first;
    }
    return &known->second;
}

Result<const LedgerLocation *> LedgerFacts::location(RowId id)
{
    auto known = m_locations.find(id);
    if (known == m_locations.end()) {
        STOWAGE_LET(found, m_store.location(id));
        if (!found)
            return nullptr;
        known = m_locations.emplace(id, std::move(*found)).first;
    }
    return &known->second;
}

Result<const ShippedGoods *> LedgerFacts::shipped(qint64 seq)
{
    auto known = m_shipped.find(seq);
    if (known == m_shipped.end()) {
        STOWAGE_LET(movement, m_store.movement(seq));
        if (!movement || movement->role != MovementRole::Ship || movement->reversal)
            return nullptr;
        STOWAGE_LET(document, m_store.document(movement->documentId));
        ShippedGoods shipped{*movement, document.value_or(Document()), {}};
        if (movement->lotId != 0) {
            STOWAGE_LET(lot, m_store.lotCode(movement->lotId));
            shipped.lot = lot;
        }
        known = m_shipped.emplace(seq, std::move(shipped)).first;
    }
    return &known->second;
}

Result<RowId> LedgerFacts::transit()
{
    if (m_transit == 0) {
        STOWAGE_LET(found, m_store.transitLocation());
        m_transit = found;
    }
    return m_transit;
}

Result<const LedgerFacts::DatedCosts *> LedgerFacts::costPrices(RowId itemId)
{
    auto known = m_costs.find(itemId);
    if (known == m_costs.end()) {
        STOWAGE_LET(history, m_store.costHistory(itemId));
        DatedCosts byInstant;
        for (const auto &[day, cost] : history) {
            // The first price has always been in force.
            byInstant.emplace_back(byInstant.empty() ? std::numeric_limits<Instant>::min() : m_calendar.startOf(day),
                                   cost);
        }
        known = m_costs.emplace(itemId, std::move(byInstant)).first;
    }
    return &known->second;
}

Result<UnitCost> LedgerFacts::costPrice(RowId itemId, Instant at)
{
    STOWAGE_LET(prices, costPrices(itemId));
    UnitCost cost;
    for (const auto &[from, price] : *prices) {
        if (from <= at)
            cost = price;
    }
    return cost;
}

Result<UnitCost> LedgerFacts::highestCostPrice(RowId itemId)
{
    STOWAGE_LET(prices, costPrices(itemId));
    UnitCost highest;
    for (const auto &[from, price] : *prices)
        highest = std::max(highest, price);
    return highest;
}

} // namespace stowage
