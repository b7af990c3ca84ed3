// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/company_store.h"

namespace stowage {

Result<Company> CompanyStore::load()
{
    Query row = m_db.query("SELECT uid, name, currency, timezone, demo FROM company");
    if (!row.next()) {
        STOWAGE_TRY(row.done());
        return fail(Error::Code::NotFound, u"company.missing"_s);
    }
    STOWAGE_LET(currency, Currency::fromCode(row.text(2)));
    STOWAGE_LET(calendar, Calendar::fromZone(row.text(3)));
    return Company{row.text(0), row.text(1), currency, calendar, row.boolean(4)};
}

Done CompanyStore::create(const Company &company, const QString &timezone, Instant now)
{
    // Whoever founds it at the same moment is waited for, and seen.
    STOWAGE_LET(made, m_db.run("INSERT INTO company (id, uid, name, currency, timezone, demo, created_at)"
                               " VALUES (1, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                               company.uid, company.name, company.currency.code, timezone, company.demo, now));
    if (made == 1)
        return {};
    STOWAGE_LET(existing, load());
    return fail(Error::Code::Conflict, u"company.exists"_s, {{u"name"_s, existing.name}});
}

} // namespace stowage
