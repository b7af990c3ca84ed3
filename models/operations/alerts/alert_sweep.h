// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/company.h"
#include "models/store/alert_store.h"

namespace stowage {

// Looks at what is stored and brings alerts into line with it: raises what is missing, closes what has ceased. For when
// something else than a movement changed: a rule, an item, the place of a category or a location, the day. Within a
// transaction that the caller opened.
class AlertSweep {
public:
    AlertSweep(Connection &db, const Company &company, const Clock &clock);

    Done rule(const AlertRule &rule);
    Done item(RowId itemId); // after its limits, its category or its use changed
    Done scopes(); // after a category or a location moved: of the rules that name some
    // Of expiry, once in a day of the company's: the first who asks on a day does it.
    Done newDay(const std::vector<ReachingRule> &enabled);
    // Of the lots that movements of this item changed.
    Done lotsOf(RowId itemId, const std::vector<ReachingRule> &enabled);

    // Queues what a rule tells of what was just raised.
    Done tell(const AlertRule &rule, const std::vector<RowId> &raised);

private:
    Done sweep(const ReachingRule &rule, RowId itemId, bool byMovement = false);

    AlertStore m_store;
    Connection &m_db;
    const Company &m_company;
    Instant m_now;
    QDate m_today;
};

// At the start of a program: the day may have changed since the last.
Done sweepNewDay(Connection &db, const Company &company, const Clock &clock);

} // namespace stowage
