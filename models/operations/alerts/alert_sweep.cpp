// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/alerts/alert_sweep.h"

#include "models/operations/alerts/alert_payload.h"
#include "models/store/alert_listing.h"

namespace stowage {

AlertSweep::AlertSweep(Connection &db, const Company &company, const Clock &clock)
    : m_store(db),
      m_db(db),
      m_company(company),
      m_now(clock.now()),
      m_today(company.calendar.dayOf(m_now))
{
}

Done AlertSweep::sweep(const ReachingRule &rule, RowId itemId, bool byMovement)
{
    STOWAGE_TRY(m_store.closeWhatCeased(rule, itemId, m_now, m_today, byMovement));
    if (!rule.rule.enabled)
        return {};
    const Instant notifyAt = tellingTime(rule.rule.frequency, m_now, m_company.calendar);
    STOWAGE_LET(raised, m_store.raiseWhatHolds(rule, itemId, m_now, notifyAt, m_today, byMovement));
    return tell(rule.rule, raised);
}

Done AlertSweep::rule(const AlertRule &rule)
{
    STOWAGE_LET(reaching, m_store.reachOf(rule));
    return sweep(reaching, 0);
}

Done AlertSweep::item(RowId itemId)
{
    STOWAGE_TRY(m_store.holdRules());
    STOWAGE_LET(rules, m_store.enabledRules());
    for (const ReachingRule &each : rules)
        STOWAGE_TRY(sweep(each, itemId));
    return {};
}

Done AlertSweep::scopes()
{
    STOWAGE_TRY(m_store.holdRules());
    STOWAGE_LET(rules, m_store.enabledRules());
    for (const ReachingRule &each : rules) {
        if (!each.rule.categoryIds.isEmpty() || !each.rule.locationIds.isEmpty())
            STOWAGE_TRY(sweep(each, 0));
    }
    return {};
}

Done AlertSweep::newDay(const std::vector<ReachingRule> &enabled)
{
    STOWAGE_LET(last, m_store.lastDay());
    if (last == m_today)
        return {};
    STOWAGE_TRY(m_store.saveLastDay(m_today));
    for (const ReachingRule &each : enabled) {
        if (each.rule.type == AlertType::ExpiryWarning)
            STOWAGE_TRY(sweep(each, 0));
    }
    return {};
}

Done AlertSweep::lotsOf(RowId itemId, const std::vector<ReachingRule> &enabled)
{
    for (const ReachingRule &each : enabled) {
        if (each.rule.type == AlertType::ExpiryWarning)
            STOWAGE_TRY(sweep(each, itemId, true));
    }
    return {};
}

Done AlertSweep::tell(const AlertRule &rule, const std::vector<RowId> &raised)
{
    if (!rule.tellsSomebody())
        return {};
    for (const RowId id : raised) {
        STOWAGE_LET(alert, AlertListing(m_db).byId(id, m_now));
        if (!alert || alert->notifyAt == 0)
            continue;
        AlertDelivery delivery{.alertId = id,
                               .channel = AlertChannel::Email,
                               .payload = alertPayload(*alert, rule),
                               .dueAt = alert->notifyAt};
        for (const QString &email : rule.emails) {
            delivery.target = email;
            STOWAGE_TRY(m_store.addDelivery(delivery));
        }
        if (rule.webhook.isEmpty())
            continue;
        delivery.channel = AlertChannel::Webhook;
        delivery.target = rule.webhook;
        STOWAGE_TRY(m_store.addDelivery(delivery));
    }
    return {};
}

Done sweepNewDay(Connection &db, const Company &company, const Clock &clock)
{
    AlertStore store(db);
    STOWAGE_LET(last, store.lastDay());
    if (last == company.calendar.dayOf(clock.now()))
        return {};
    return inTransaction(db, [&]() -> Done {
        STOWAGE_TRY(store.holdRules());
        STOWAGE_LET(rules, store.enabledRules());
        return AlertSweep(db, company, clock).newDay(rules);
    });
}

} // namespace stowage
