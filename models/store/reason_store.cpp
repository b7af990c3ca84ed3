// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reason_store.h"

#include <algorithm>

namespace stowage {

Result<QList<Reason>> ReasonStore::all()
{
    QList<Reason> reasons;
    Query row = m_db.query("SELECT code, name, direction, built_in, active FROM reason");
    while (row.next())
        reasons << Reason{row.text(0), row.text(1), row.int32(2), row.boolean(3), row.boolean(4)};
    STOWAGE_TRY(row.done());
    std::sort(reasons.begin(), reasons.end(),
              [](const Reason &a, const Reason &b) { return a.builtIn != b.builtIn ? a.builtIn : a.code < b.code; });
    return reasons;
}

Done ReasonStore::save(const Reason &reason)
{
    STOWAGE_TRY(m_db.run("INSERT INTO reason (code, name, direction, active) VALUES (?, ?, ?, ?)"
                         " ON CONFLICT (code) DO UPDATE SET name = excluded.name, direction = excluded.direction,"
                         " active = excluded.active",
                         reason.code, reason.name, reason.direction, reason.active));
    return {};
}

} // namespace stowage
