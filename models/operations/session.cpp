// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/session.h"

#include "models/operations/alerts/alert_rules.h"
#include "models/store/company_store.h"
#include "models/store/migrations.h"

namespace stowage {

Done createCompany(Connection &db, const StoreUrl &url, const NewCompany &company, const Clock &clock, Rng &rng)
{
    if (company.name.trimmed().isEmpty())
        return fail(Error::Code::Invalid, u"company.name_missing"_s);
    STOWAGE_LET(currency, Currency::fromCode(company.currency));
    STOWAGE_LET(calendar, Calendar::fromZone(company.timezone));
    STOWAGE_TRY(migrate(db, url, clock));
    return inTransaction(db, [&]() -> Done {
        const Company made{company.uid.isEmpty() ? makeUid(clock, rng) : company.uid, company.name, currency, calendar,
                           company.demo};
        STOWAGE_TRY(CompanyStore(db).create(made, company.timezone, clock.now()));
        STOWAGE_TRY(db.run("INSERT INTO location (uid, code, code_key, name, type, site_id, path)"
                           " VALUES (?, 'IN-TRANSIT', 'in-transit', 'In transit', 'transit', 0, 'IN-TRANSIT')",
                           makeUid(clock, rng)));
        STOWAGE_TRY(db.run("UPDATE location SET site_id = id WHERE site_id = 0"));
        return addDefaultAlertRules(db, clock, rng);
    });
}

Result<std::unique_ptr<Session>> Session::create(const StoreUrl &url, const NewCompany &company, const Clock &clock,
                                                 Rng &rng, const QString &user)
{
    {
        // Refused before a file is made.
        if (company.name.trimmed().isEmpty())
            return fail(Error::Code::Invalid, u"company.name_missing"_s);
        STOWAGE_TRY(Currency::fromCode(company.currency));
        STOWAGE_TRY(Calendar::fromZone(company.timezone));
        STOWAGE_LET(lock, StoreLock::take(url));
        Q_UNUSED(lock);
        STOWAGE_LET(db, Connection::open(url, Connection::Role::Writer, true));
        STOWAGE_TRY(createCompany(*db, url, company, clock, rng));
    }
    return open(url, clock, rng, user);
}

Result<std::unique_ptr<Session>> Session::open(const StoreUrl &url, const Clock &clock, Rng &rng, const QString &user)
{
    std::unique_ptr<Session> session(new Session(clock, rng, user));
    STOWAGE_LET(lock, StoreLock::take(url));
    session->m_lock = std::move(lock);
    STOWAGE_LET(db, Connection::open(url, Connection::Role::Writer));
    session->m_db = std::move(db);
    STOWAGE_TRY(migrate(*session->m_db, url, clock));
    STOWAGE_LET(company, CompanyStore(*session->m_db).load());
    session->m_company = company;
    return session;
}

} // namespace stowage
