// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people.h"
#include "models/operations/ledger/posting_context.h"
#include "models/store/alert_store.h"

namespace stowage {

// What a company is warned of, and what people do about a warning. Each call is within a transaction of the caller's.
//
// Errors: right.missing.manage_alerts, alert_rule.missing, alert_rule.changed_meanwhile, those of checkAlertRule(),
// alert.missing (there is no such open one), alert.snooze_past.
class AlertRules {
public:
    AlertRules(Connection &db, const PostingContext &context, const Actor &actor)
        : m_db(db),
          m_context(context),
          m_actor(actor),
          m_store(db)
    {
    }

    // Alerts follow it at once: what holds now is raised, what it does not warn of any more is closed.
    Result<AlertRule> save(AlertRule rule);
    // With all that it ever raised.
    Done remove(RowId id);

    Done acknowledge(const QList<RowId> &alerts);
    // Silent until then; 0 wakes it.
    Done snooze(const QList<RowId> &alerts, Instant until);

private:
    Done closeAll(AlertRule rule);

    Connection &m_db;
    PostingContext m_context;
    const Actor &m_actor;
    AlertStore m_store;
};

// One of each type for the whole company, so that a new one is warned from its first day.
Done addDefaultAlertRules(Connection &db, const Clock &clock, Rng &rng);

} // namespace stowage
