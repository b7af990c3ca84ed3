// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/alerts/alert_watch.h"

namespace stowage {

Done AlertWatch::changed(const std::vector<LevelChange> &levels, const std::set<RowId> &itemsWithLots)
{
    if (levels.empty() && itemsWithLots.empty())
        return {};
    AlertStore store(m_db);
    STOWAGE_TRY(store.holdRules());
    STOWAGE_LET(rules, store.enabledRules());
    AlertSweep sweep(m_db, m_context.company, m_context.clock);
    RowId lastItem = 0;
    for (const LevelChange &change : levels) {
        // Another program may have saved the item between its first reading and its lock. Levels are in order of items.
        if (!m_db.isSqlite() && change.itemId != lastItem)
            m_facts.forgetItem(change.itemId);
        lastItem = change.itemId;
        STOWAGE_LET(item, m_facts.item(change.itemId));
        for (const ReachingRule &rule : rules)
            STOWAGE_TRY(look(rule, *item, change, store, sweep));
    }
    for (const RowId itemId : itemsWithLots)
        STOWAGE_TRY(sweep.lotsOf(itemId, rules));
    return sweep.newDay(rules); // last: what a movement raised, it is known by
}

Done AlertWatch::look(const ReachingRule &reaching, const LedgerItem &item, const LevelChange &change,
                      AlertStore &store, AlertSweep &sweep)
{
    const AlertRule &rule = reaching.rule;
    const bool held = change.before && holds(rule, item.active, *change.before, item.limits);
    const bool now = holds(rule, item.active, change.after, item.limits);
    if (held == now || !item.stocked || !reaching.reaches(item.categoryId, change.locationId))
        return {};
    const AlertPlace place{change.itemId, change.locationId, 0};
    const Instant at = m_context.clock.now();
    if (!now)
        return store.close(rule.id, place, at, change.after, change.seq).map([](RowId) { });
    STOWAGE_LET(raised, store.raise(rule.id, place, at, tellingTime(rule.frequency, at, m_context.company.calendar),
                                    change.after, thresholdOf(rule, item.limits), change.seq));
    return raised == 0 ? Done() : sweep.tell(rule, {raised});
}

} // namespace stowage
