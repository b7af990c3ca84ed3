// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/alerts/alert_sweep.h"
#include "models/operations/alerts/level_change.h"
#include "models/operations/ledger/ledger_facts.h"
#include "models/operations/ledger/posting_context.h"

#include <set>

namespace stowage {

// Raises and closes alerts as posting changes levels, in posting's own transaction. Rules are read once; a level whose
// state does not change costs nothing but a comparison.
class AlertWatch {
public:
    AlertWatch(Connection &db, const PostingContext &context, LedgerFacts &facts)
        : m_db(db),
          m_context(context),
          m_facts(facts)
    {
    }

    Done changed(const std::vector<LevelChange> &levels, const std::set<RowId> &itemsWithLots);

private:
    Done look(const ReachingRule &rule, const LedgerItem &item, const LevelChange &change, AlertStore &store,
              AlertSweep &sweep);

    Connection &m_db;
    const PostingContext &m_context;
    LedgerFacts &m_facts;
};

} // namespace stowage
