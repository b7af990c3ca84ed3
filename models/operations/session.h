// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/ledger/poster.h"
#include "models/operations/requests.h"
#include "models/store/connection.h"
#include "models/store/store_lock.h"

namespace stowage {

// One open company for programs that work in one thread: the command line, an import, a test. Screens use Warehouse.
class Session {
public:
    // Makes the database, its schema, the company and the place for stock in transit.
    // Errors: company.exists{name}, company.name_missing, currency.unknown, timezone.unknown, and the store's.
    static Result<std::unique_ptr<Session>> create(const StoreUrl &url, const NewCompany &company, const Clock &clock,
                                                   Rng &rng, const QString &user);
    // Opens what is there, and brings its schema up to date.
    static Result<std::unique_ptr<Session>> open(const StoreUrl &url, const Clock &clock, Rng &rng,
                                                 const QString &user);

    Connection &db() { return *m_db; }
    const Company &company() const { return m_company; }
    const Clock &clock() const { return m_clock; }
    Rng &rng() { return m_rng; }
    PostingContext posting() { return {m_company, m_clock, m_rng, m_user}; }

    Q_DISABLE_COPY_MOVE(Session)

private:
    Session(const Clock &clock, Rng &rng, const QString &user) : m_clock(clock), m_rng(rng), m_user(user) { }

    const Clock &m_clock;
    Rng &m_rng;
    QString m_user;
    StoreLock m_lock;
    Company m_company;
    std::unique_ptr<Connection> m_db;
};

// What Session::create does once there is a connection: schema, company, the transit location.
Done createCompany(Connection &db, const StoreUrl &url, const NewCompany &company, const Clock &clock, Rng &rng);

} // namespace stowage
