// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receive/unit_lookup.h"

#include "models/base/on_result.h"

namespace stowage {

UnitLookup::UnitLookup(Warehouse &warehouse, QObject *parent) : QObject(parent), m_warehouse(warehouse)
{
    // An import may bring items in a unit of its own.
    connect(&m_warehouse, &Warehouse::catalogChanged, this, &UnitLookup::ask);
    ask();
}

void UnitLookup::ask()
{
    onResult(this, m_warehouse.units(), [this](const Result<QList<Unit>> &units) {
        if (!units)
            return;
        m_units.clear();
        for (const Unit &unit : *units)
            m_units.insert(unit.code, unit);
        Q_EMIT unitsKnown();
    });
}

Unit UnitLookup::unit(const QString &code) const
{
    return m_units.value(code, {.code = code, .name = code, .decimals = Quantity::decimals});
}

} // namespace stowage
