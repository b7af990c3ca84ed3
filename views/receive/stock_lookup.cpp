// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/stock_lookup.h"

#include "models/base/on_result.h"

namespace stowage {

StockLookup::StockLookup(Warehouse &warehouse, QObject *parent) : QObject(parent), m_warehouse(warehouse)
{
    connect(&m_warehouse, &Warehouse::stockChanged, this, &StockLookup::refresh);
}

void StockLookup::want(RowId itemId)
{
    if (itemId != 0 && !m_rows.contains(itemId) && !m_asked.contains(itemId))
        ask(itemId);
}

void StockLookup::ask(RowId itemId)
{
    m_asked.insert(itemId);
    onResult(this, m_warehouse.stockOf(itemId), [this, itemId](const Result<QList<StockRow>> &rows) {
        m_asked.remove(itemId);
        if (!rows)
            return;
        m_rows.insert(itemId, *rows);
        Q_EMIT stockKnown(itemId);
    });
}

void StockLookup::refresh(const QList<RowId> &itemIds)
{
    const QList<RowId> known = m_rows.keys();
    for (const RowId itemId : known) {
        if (itemIds.isEmpty() || itemIds.contains(itemId))
            ask(itemId);
    }
}

const StockRow *StockLookup::rowAt(RowId itemId, RowId locationId) const
{
    const auto rows = m_rows.constFind(itemId);
    if (rows == m_rows.cend())
        return nullptr;
    for (const StockRow &row : *rows) {
        if (row.locationId == locationId)
            return &row;
    }
    return nullptr;
}

Quantity StockLookup::onHand(RowId itemId, RowId locationId) const
{
    const StockRow *row = rowAt(itemId, locationId);
    return row ? row->onHand : Quantity();
}

Quantity StockLookup::available(RowId itemId, RowId locationId) const
{
    const StockRow *row = rowAt(itemId, locationId);
    return row ? row->available() : Quantity();
}

std::optional<UnitCost> StockLookup::estimate(RowId itemId, RowId locationId) const
{
    const StockRow *row = rowAt(itemId, locationId);
    if (row && row->averageCost)
        return row->averageCost;
    const auto cost = m_costPrices.constFind(itemId);
    return cost == m_costPrices.cend() ? std::nullopt : std::optional(*cost);
}

} // namespace stowage
