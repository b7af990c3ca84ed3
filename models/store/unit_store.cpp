// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/unit_store.h"

#include <algorithm>

namespace stowage {

Result<QList<Unit>> UnitStore::all()
{
    QList<Unit> units;
    Query row = m_db.query("SELECT code, name, decimals FROM unit");
    while (row.next())
        units << Unit{row.text(0), row.text(1), row.int32(2)};
    STOWAGE_TRY(row.done());
    std::sort(units.begin(), units.end(), [](const Unit &a, const Unit &b) { return a.code < b.code; });
    return units;
}

Done UnitStore::save(const Unit &unit)
{
    STOWAGE_TRY(m_db.run("INSERT INTO unit (code, name, decimals) VALUES (?, ?, ?)"
                         " ON CONFLICT (code) DO UPDATE SET name = excluded.name, decimals = excluded.decimals",
                         unit.code, unit.name, unit.decimals));
    return {};
}

} // namespace stowage
