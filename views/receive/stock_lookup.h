// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace stowage {

// What is on hand of the items of one document, asked for once and again whenever it changes.
class StockLookup final : public QObject {
    Q_OBJECT

public:
    explicit StockLookup(Warehouse &warehouse, QObject *parent = nullptr);

    // Asks for an item's stock unless it is known; stockKnown() tells when it has come.
    void want(RowId itemId);
    bool isKnown(RowId itemId) const { return m_rows.contains(itemId); }
    bool isWaiting() const { return !m_asked.isEmpty(); }

    Quantity onHand(RowId itemId, RowId locationId) const;
    Quantity available(RowId itemId, RowId locationId) const; // less what is reserved
    // What a unit there costs already; without stock there, the item's cost price as it was told with `rememberCost`.
    std::optional<UnitCost> estimate(RowId itemId, RowId locationId) const;
    void rememberCost(RowId itemId, UnitCost costPrice) { m_costPrices.insert(itemId, costPrice); }

Q_SIGNALS:
    void stockKnown(stowage::RowId itemId);

private:
    void ask(RowId itemId);
    void refresh(const QList<RowId> &itemIds);
    const StockRow *rowAt(RowId itemId, RowId locationId) const;

    Warehouse &m_warehouse; // outlives every view
    QHash<RowId, QList<StockRow>> m_rows;
    QHash<RowId, UnitCost> m_costPrices;
    QSet<RowId> m_asked;
};

} // namespace stowage
