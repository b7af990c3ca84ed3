// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/company.h"
#include "models/domain/listing.h"
#include "models/store/connection.h"

namespace stowage {

// The figures of Home. `from` and `to` are both counted.
Result<Dashboard> queryDashboard(Connection &db, const Company &company, QDate from, QDate to);

} // namespace stowage
