// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/alerts/alert_rules.h"

#include "models/operations/alerts/alert_sweep.h"
#include "models/operations/people/permission.h"

namespace stowage {

namespace {

// What its type has no use for is not kept: it would come back to life when the type is changed.
AlertRule tidied(AlertRule rule)
{
    rule.name = rule.name.trimmed();
    rule.webhook = rule.webhook.trimmed();
    for (QString &email : rule.emails)
        email = email.trimmed();
    rule.emails.removeAll(QString());
    rule.emails.removeDuplicates();
    if (!hasThreshold(rule.type))
        rule.threshold.reset();
    if (rule.type != AlertType::ExpiryWarning)
        rule.days = AlertRule::defaultDays;
    return rule;
}

} // namespace

Result<AlertRule> AlertRules::save(AlertRule rule)
{
    STOWAGE_TRY(allowed(m_actor, Right::ManageAlerts));
    rule = tidied(std::move(rule));
    if (const QList<Error> errors = checkAlertRule(rule); !errors.isEmpty())
        return fail(errors.constFirst());
    STOWAGE_TRY(m_store.lockRules());
    if (rule.id == 0) {
        if (rule.uuid.isEmpty())
            rule.uuid = makeUuid(m_context.clock, m_context.rng);
        STOWAGE_LET(known, m_store.ruleByUuid(rule.uuid));
        if (known)
            return *known;
    } else {
        STOWAGE_LET(known, m_store.rule(rule.id));
        if (!known)
            return fail(Error::Code::NotFound, u"alert_rule.missing"_s);
        rule.uuid = known->uuid;
        if (known->type != rule.type)
            STOWAGE_TRY(closeAll(*known));
    }
    STOWAGE_LET(saved, m_store.saveRule(rule));
    if (!saved)
        return fail(Error::Code::Conflict, u"alert_rule.changed_meanwhile"_s);
    STOWAGE_TRY(AlertSweep(m_db, m_context.company, m_context.clock).rule(rule));
    return rule;
}

// What it warned of is another thing than what it will warn of.
Done AlertRules::closeAll(AlertRule rule)
{
    rule.enabled = false;
    return AlertSweep(m_db, m_context.company, m_context.clock).rule(rule);
}

Done AlertRules::remove(RowId id)
{
    STOWAGE_TRY(allowed(m_actor, Right::ManageAlerts));
    STOWAGE_TRY(m_store.lockRules());
    STOWAGE_LET(known, m_store.rule(id));
    if (!known)
        return fail(Error::Code::NotFound, u"alert_rule.missing"_s);
    return m_store.removeRule(id);
}

Done AlertRules::acknowledge(const QList<RowId> &alerts)
{
    for (const RowId id : alerts) {
        STOWAGE_LET(done, m_store.acknowledge(id, m_context.user, m_context.clock.now()));
        if (!done)
            return fail(Error::Code::NotFound, u"alert.missing"_s);
    }
    return {};
}

Done AlertRules::snooze(const QList<RowId> &alerts, Instant until)
{
    if (until != 0 && until <= m_context.clock.now())
        return fail(Error::Code::Invalid, u"alert.snooze_past"_s);
    for (const RowId id : alerts) {
        STOWAGE_LET(done, m_store.snooze(id, until));
        if (!done)
            return fail(Error::Code::NotFound, u"alert.missing"_s);
    }
    return {};
}

Done addDefaultAlertRules(Connection &db, const Clock &clock, Rng &rng)
{
    AlertStore store(db);
    for (const AlertType type : alertTypes()) {
        AlertRule rule{.uuid = makeUuid(clock, rng), .type = type};
        STOWAGE_TRY(store.saveRule(rule));
    }
    return {};
}

} // namespace stowage
