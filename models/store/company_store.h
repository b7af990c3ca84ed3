// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/company.h"
#include "models/store/connection.h"

namespace stowage {

// The one company of a database.
class CompanyStore {
public:
    explicit CompanyStore(Connection &db) : m_db(db) { }

    // Errors: company.missing (the database is empty: init makes it), currency.unknown, timezone.unknown.
    Result<Company> load();
    // Errors: company.exists{name}.
    Done create(const Company &company, const QString &timezone, Instant now);

private:
    Connection &m_db;
};

} // namespace stowage
