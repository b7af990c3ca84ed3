// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/alerts/alert_rules.h"
#include "models/operations/warehouse.h"
#include "models/operations/warehouse_work.h"
#include "models/store/alert_listing.h"

namespace stowage {

Future<PageIndex> Warehouse::alertIndex(const AlertFilter &filter)
{
    return onReader<PageIndex>([filter, now = now()](Connection &db) { return AlertListing(db).index(filter, now); });
}

Future<QList<AlertRow>> Warehouse::alertPage(const AlertFilter &filter, const std::optional<PageAnchor> &from)
{
    return onReader<QList<AlertRow>>(
        [filter, from, now = now()](Connection &db) { return AlertListing(db).page(filter, now, from); });
}

Future<AlertRow> Warehouse::alert(RowId id)
{
    return onReader<AlertRow>([id, now = now()](Connection &db) -> Result<AlertRow> {
        STOWAGE_LET(found, AlertListing(db).byId(id, now));
        if (!found)
            return fail(Error::Code::NotFound, u"alert.missing"_s);
        return *found;
    });
}

Future<AlertCounts> Warehouse::alertCounts()
{
    return onReader<AlertCounts>([now = now()](Connection &db) { return AlertStore(db).counts(now); });
}

Future<QList<AlertRow>> Warehouse::alertsToTell(Instant since, int limit)
{
    return onReader<QList<AlertRow>>(
        [since, limit, now = now()](Connection &db) { return AlertListing(db).toTell(since, now, limit); });
}

Future<void> Warehouse::acknowledgeAlerts(const QList<RowId> &ids)
{
    auto done = inWriterTransaction<void>([ids, context = posting(), actor = m_actor](Connection &db) {
        return AlertRules(db, context, actor).acknowledge(ids);
    });
    return telling<void>(done, [this](const Done &) { Q_EMIT alertsChanged(); });
}

Future<void> Warehouse::snoozeAlerts(const QList<RowId> &ids, Instant until)
{
    auto done = inWriterTransaction<void>([ids, until, context = posting(), actor = m_actor](Connection &db) {
        return AlertRules(db, context, actor).snooze(ids, until);
    });
    return telling<void>(done, [this](const Done &) { Q_EMIT alertsChanged(); });
}

Future<QList<AlertRule>> Warehouse::alertRules()
{
    return onReader<QList<AlertRule>>([](Connection &db) { return AlertStore(db).rules(); });
}

Future<AlertRule> Warehouse::saveAlertRule(const AlertRule &rule)
{
    auto saved = inWriterTransaction<AlertRule>([rule, context = posting(), actor = m_actor](Connection &db) {
        return AlertRules(db, context, actor).save(rule);
    });
    return telling<AlertRule>(saved, [this](const Result<AlertRule> &) { Q_EMIT alertsChanged(); });
}

Future<void> Warehouse::removeAlertRule(RowId id)
{
    auto removed = inWriterTransaction<void>([id, context = posting(), actor = m_actor](Connection &db) {
        return AlertRules(db, context, actor).remove(id);
    });
    return telling<void>(removed, [this](const Done &) { Q_EMIT alertsChanged(); });
}

} // namespace stowage
