// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alert.h"
#include "models/store/connection.h"

#include <functional>

namespace stowage {

// Every alert that the filter lets through, the latest first.
Done alertReport(Connection &db, const AlertFilter &filter, Instant now,
                 const std::function<Done(const AlertRow &)> &sink);

// A rule with the ids of what it names, as files and the API give them.
struct AlertRuleObject {
    AlertRule rule;
    QStringList categoryUids, locationUids;
};
Result<QList<AlertRuleObject>> alertRuleReport(Connection &db);

} // namespace stowage
