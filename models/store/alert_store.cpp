// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/alert_store.h"

#include "models/store/list_sql.h"
#include "models/store/lookup.h"
#include "models/store/stock_rules.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stowage {

namespace {

#define STOWAGE_ALERT_RULE_COLUMNS                                                                                     \
    "r.id, r.uuid, r.type, r.name, r.enabled, r.threshold, r.days, r.frequency, r.emails, r.webhook, r.version,"       \
    " (SELECT count(*) FROM alert_rule_scope s WHERE s.rule_id = r.id)"

QString jsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList fromJsonList(const QString &json)
{
    QStringList texts;
    for (const QJsonValueConstRef text : QJsonDocument::fromJson(json.toUtf8()).array())
        texts << text.toString();
    return texts;
}

Result<QSet<RowId>> below(Query row)
{
    QSet<RowId> ids;
    while (row.next())
        ids.insert(row.int64(0));
    STOWAGE_TRY(row.done());
    return ids;
}

std::vector<RowId> sorted(const QSet<RowId> &ids)
{
    std::vector<RowId> all(ids.begin(), ids.end());
    std::ranges::sort(all);
    return all;
}

// The figure that a rule holds stock against: its own, or the item's.
SqlText thresholdSql(const AlertRule &rule)
{
    SqlText sql;
    if (rule.threshold && hasThreshold(rule.type))
        return sql.add("CAST(? AS BIGINT)", *rule.threshold);
    switch (rule.type) {
    case AlertType::LowStock:
        return sql.add("i.minimum_stock");
    case AlertType::Overstock:
        return sql.add("i.maximum_stock");
    case AlertType::ReorderPoint:
        return sql.add("i.reorder_point");
    case AlertType::OutOfStock:
    case AlertType::NegativeStock:
    case AlertType::ExpiryWarning:
        break;
    }
    return sql.add("CAST(NULL AS BIGINT)");
}

// holds() of models/domain/alert.h, of the level `s` of the item `i`.
SqlText conditionSql(const AlertRule &rule, QDate today)
{
    SqlText sql;
    switch (rule.type) {
    case AlertType::LowStock:
    case AlertType::ReorderPoint:
        return sql.add(" AND s.on_hand <= ").add(thresholdSql(rule));
    case AlertType::Overstock:
        return sql.add(" AND s.on_hand >= ").add(thresholdSql(rule));
    case AlertType::OutOfStock:
        return sql.add(" AND s.on_hand = 0");
    case AlertType::NegativeStock:
        return sql.add(" AND s.on_hand < 0");
    case AlertType::ExpiryWarning:
        return sql.add(" AND s.on_hand > 0 AND b.expires <> '' AND b.expires <= ?",
                       lastWarnedDay(rule, today).toString(Qt::ISODate));
    }
    Q_UNREACHABLE();
}

// "FROM … WHERE …": everything that the rule's condition holds of. A level that no movement made is no stock yet.
SqlText whatHolds(const Connection &db, const ReachingRule &reaching, RowId itemId, QDate today)
{
    const AlertRule &rule = reaching.rule;
    SqlText sql;
    if (rule.type == AlertType::ExpiryWarning)
        sql.add(" FROM lot_level s JOIN lot b ON b.id = s.lot_id JOIN item i ON i.id = s.item_id");
    else
        sql.add(" FROM stock_level s JOIN item i ON i.id = s.item_id");
    sql.text += " WHERE " + isStocked("i");
    if (rule.type != AlertType::ExpiryWarning)
        sql.add(" AND s.last_seq <> 0");
    if (rule.type != AlertType::NegativeStock)
        sql.add(" AND i.active = 1");
    if (itemId != 0)
        sql.add(" AND s.item_id = ?", itemId);
    if (!rule.categoryIds.isEmpty())
        sql.add(amongIds(db, "i.category_id", sorted(reaching.categories)));
    if (!rule.locationIds.isEmpty())
        sql.add(amongIds(db, "s.location_id", sorted(reaching.locations)));
    return sql.add(conditionSql(rule, today));
}

// The same for one open alert `a`.
SqlText notHolding(const Connection &db, const ReachingRule &reaching, QDate today)
{
    SqlText sql;
    if (!reaching.rule.enabled)
        return sql;
    sql.add(" AND NOT EXISTS (SELECT 1").add(whatHolds(db, reaching, 0, today));
    sql.add(" AND s.item_id = a.item_id AND s.location_id = a.location_id");
    if (reaching.rule.type == AlertType::ExpiryWarning)
        sql.add(" AND s.lot_id = a.lot_id");
    return sql.add(")");
}

const char *lotOf(const AlertRule &rule)
{
    return rule.type == AlertType::ExpiryWarning ? "s.lot_id" : "0";
}

constexpr const char *lastOfLot = "(SELECT max(m.seq) FROM movement m WHERE m.item_id = s.item_id"
                                  " AND m.location_id = s.location_id AND m.lot_id = s.lot_id)";
constexpr const char *lastOfAlertsLot = "(SELECT max(m.seq) FROM movement m WHERE m.item_id = a.item_id"
                                        " AND m.location_id = a.location_id AND m.lot_id = a.lot_id)";

Result<std::vector<RowId>> idsOf(Query row)
{
    std::vector<RowId> ids;
    while (row.next())
        ids.push_back(row.int64(0));
    STOWAGE_TRY(row.done());
    return ids;
}

} // namespace

// The rules' lock, until the transaction ends; the table's own number keeps the companies in its schemas apart.
#define STOWAGE_RULES_LOCK "(CAST(CAST('alert_rule' AS regclass) AS integer), 0)"

Done AlertStore::holdRules()
{
    return m_db.isSqlite() ? Done() : m_db.script("SELECT pg_advisory_xact_lock_shared" STOWAGE_RULES_LOCK);
}

Done AlertStore::lockRules()
{
    return m_db.isSqlite() ? Done() : m_db.script("SELECT pg_advisory_xact_lock" STOWAGE_RULES_LOCK);
}

Result<QList<AlertRule>> AlertStore::readRules(Query row)
{
    QList<AlertRule> rules;
    QSet<RowId> scoped;
    while (row.next()) {
        rules << AlertRule{.id = row.int64(0),
                           .uuid = row.blob(1),
                           .type = static_cast<AlertType>(row.int32(2)),
                           .name = row.text(3),
                           .enabled = row.boolean(4),
                           .threshold = row.maybeQuantity(5),
                           .days = row.int32(6),
                           .frequency = static_cast<AlertFrequency>(row.int32(7)),
                           .emails = fromJsonList(row.text(8)),
                           .webhook = row.text(9),
                           .version = row.int32(10)};
        if (row.int64(11) > 0)
            scoped.insert(row.int64(0));
    }
    STOWAGE_TRY(row.done());
    for (AlertRule &rule : rules) {
        if (!scoped.contains(rule.id))
            continue;
        Query scope = m_db.query("SELECT coalesce(category_id, 0), coalesce(location_id, 0) FROM alert_rule_scope"
                                 " WHERE rule_id = ? ORDER BY category_id, location_id",
                                 rule.id);
        while (scope.next()) {
            if (scope.int64(0) != 0)
                rule.categoryIds << scope.int64(0);
            if (scope.int64(1) != 0)
                rule.locationIds << scope.int64(1);
        }
        STOWAGE_TRY(scope.done());
    }
    return rules;
}

Result<QList<AlertRule>> AlertStore::rules()
{
    return readRules(
        m_db.query("SELECT " STOWAGE_ALERT_RULE_COLUMNS " FROM alert_rule r ORDER BY r.type, r.name, r.id"));
}

Result<std::optional<AlertRule>> AlertStore::rule(RowId id)
{
    STOWAGE_LET(found,
                readRules(m_db.query("SELECT " STOWAGE_ALERT_RULE_COLUMNS " FROM alert_rule r WHERE r.id = ?", id)));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

Result<std::optional<AlertRule>> AlertStore::ruleByUuid(const QByteArray &uuid)
{
    STOWAGE_LET(
        found, readRules(m_db.query("SELECT " STOWAGE_ALERT_RULE_COLUMNS " FROM alert_rule r WHERE r.uuid = ?", uuid)));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

Result<ReachingRule> AlertStore::reachOf(AlertRule rule)
{
    ReachingRule reaching{std::move(rule), {}, {}};
    if (!reaching.rule.categoryIds.isEmpty()) {
        STOWAGE_LET(categories, below(m_db.query("WITH RECURSIVE inside (id) AS (SELECT category_id FROM"
                                                 " alert_rule_scope WHERE rule_id = ? AND category_id IS NOT NULL"
                                                 " UNION SELECT node.id FROM category node JOIN inside"
                                                 " ON node.parent_id = inside.id) SELECT id FROM inside",
                                                 reaching.rule.id)));
        reaching.categories = categories;
    }
    if (!reaching.rule.locationIds.isEmpty()) {
        STOWAGE_LET(locations, below(m_db.query("WITH RECURSIVE inside (id) AS (SELECT location_id FROM"
                                                " alert_rule_scope WHERE rule_id = ? AND location_id IS NOT NULL"
                                                " UNION SELECT node.id FROM location node JOIN inside"
                                                " ON node.parent_id = inside.id) SELECT id FROM inside",
                                                reaching.rule.id)));
        reaching.locations = locations;
    }
    return reaching;
}

Result<std::vector<ReachingRule>> AlertStore::enabledRules()
{
    STOWAGE_LET(rules, readRules(m_db.query("SELECT " STOWAGE_ALERT_RULE_COLUMNS " FROM alert_rule r"
                                            " WHERE r.enabled = 1 ORDER BY r.id")));
    std::vector<ReachingRule> reaching;
    reaching.reserve(static_cast<std::size_t>(rules.size()));
    for (AlertRule &rule : rules) {
        STOWAGE_LET(one, reachOf(std::move(rule)));
        reaching.push_back(std::move(one));
    }
    return reaching;
}

Result<bool> AlertStore::saveRule(AlertRule &rule)
{
    ++rule.version;
    if (rule.id == 0) {
        STOWAGE_LET(id,
                    insertedId(m_db.query("INSERT INTO alert_rule (uuid, type, name, enabled, threshold, days,"
                                          " frequency, emails, webhook, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                          " RETURNING id",
                                          rule.uuid, rule.type, rule.name, rule.enabled, rule.threshold, rule.days,
                                          rule.frequency, jsonList(rule.emails), rule.webhook, rule.version)));
        rule.id = id;
    } else {
        STOWAGE_LET(changed,
                    m_db.run("UPDATE alert_rule SET type = ?, name = ?, enabled = ?, threshold = ?, days = ?,"
                             " frequency = ?, emails = ?, webhook = ?, version = ? WHERE id = ? AND version = ?",
                             rule.type, rule.name, rule.enabled, rule.threshold, rule.days, rule.frequency,
                             jsonList(rule.emails), rule.webhook, rule.version, rule.id, rule.version - 1));
        if (changed == 0)
            return false;
        STOWAGE_TRY(m_db.run("DELETE FROM alert_rule_scope WHERE rule_id = ?", rule.id));
    }
    for (const RowId category : std::as_const(rule.categoryIds))
        STOWAGE_TRY(m_db.run("INSERT INTO alert_rule_scope (rule_id, category_id) VALUES (?, ?)", rule.id, category));
    for (const RowId location : std::as_const(rule.locationIds))
        STOWAGE_TRY(m_db.run("INSERT INTO alert_rule_scope (rule_id, location_id) VALUES (?, ?)", rule.id, location));
    return true;
}

Done AlertStore::removeRule(RowId id)
{
    for (const char *sql : {"DELETE FROM alert_delivery WHERE alert_id IN (SELECT id FROM alert WHERE rule_id = ?)",
                            "DELETE FROM alert WHERE rule_id = ?", "DELETE FROM alert_rule_scope WHERE rule_id = ?",
                            "DELETE FROM alert_rule WHERE id = ?"})
        STOWAGE_TRY(m_db.run(sql, id));
    return {};
}

Result<RowId> AlertStore::raise(RowId ruleId, const AlertPlace &place, Instant now, Instant notifyAt, Quantity value,
                                const std::optional<Quantity> &threshold, qint64 seq)
{
    return insertedId(m_db.query(
        "INSERT INTO alert (rule_id, item_id, location_id, lot_id, raised_at, raised_seq, value, threshold, notify_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, CASE WHEN EXISTS (SELECT 1 FROM alert a WHERE a.item_id = ?"
        " AND a.location_id = ? AND a.rule_id = ? AND a.lot_id = ? AND a.notify_at > ?) THEN NULL"
        " ELSE CAST(? AS BIGINT) END) ON CONFLICT DO NOTHING RETURNING id",
        ruleId, place.itemId, place.locationId, place.lotId, now, idOrNull(seq), value, threshold, place.itemId,
        place.locationId, ruleId, place.lotId, now - alertRepeatTime, notifyAt));
}

Result<RowId> AlertStore::close(RowId ruleId, const AlertPlace &place, Instant now, Quantity value, qint64 seq)
{
    STOWAGE_LET(id,
                insertedId(m_db.query("UPDATE alert SET closed_at = ?, closed_seq = ?, closed_value = ?"
                                      " WHERE rule_id = ? AND item_id = ? AND location_id = ? AND lot_id = ?"
                                      " AND closed_at IS NULL RETURNING id",
                                      now, idOrNull(seq), value, ruleId, place.itemId, place.locationId, place.lotId)));
    if (id != 0)
        STOWAGE_TRY(forgetUntold({id}, now));
    return id;
}

// Nobody was told yet, and there is nothing to tell any more.
Done AlertStore::forgetUntold(const std::vector<RowId> &closed, Instant now)
{
    for (const RowId id : closed) {
        STOWAGE_LET(untold, m_db.run("UPDATE alert SET notify_at = NULL WHERE id = ? AND notify_at > ?", id, now));
        if (untold > 0)
            STOWAGE_TRY(m_db.run("DELETE FROM alert_delivery WHERE alert_id = ? AND sent_at IS NULL", id));
    }
    return {};
}

Result<std::vector<RowId>> AlertStore::raiseWhatHolds(const ReachingRule &rule, RowId itemId, Instant now,
                                                      Instant notifyAt, QDate today, bool byMovement)
{
    const QByteArray lot = lotOf(rule.rule);
    const QByteArray same =
        " FROM alert a WHERE a.item_id = s.item_id AND a.location_id = s.location_id AND a.lot_id = " + lot
        + " AND a.rule_id = ";
    SqlText sql;
    sql.add("INSERT INTO alert (rule_id, item_id, location_id, lot_id, raised_at, raised_seq, value, threshold,"
            " notify_at) SELECT CAST(? AS BIGINT), s.item_id, s.location_id, ",
            rule.rule.id);
    sql.text += lot;
    sql.add(", CAST(? AS BIGINT), ", now).add(byMovement ? lastOfLot : "CAST(NULL AS BIGINT)");
    sql.add(", s.on_hand, ").add(thresholdSql(rule.rule));
    sql.text += ", CASE WHEN EXISTS (SELECT 1" + same;
    sql.add("CAST(? AS BIGINT) AND a.notify_at > ?) THEN NULL ELSE CAST(? AS BIGINT) END", rule.rule.id,
            now - alertRepeatTime, notifyAt);
    sql.add(whatHolds(m_db, rule, itemId, today));
    sql.text += " AND NOT EXISTS (SELECT 1" + same;
    sql.add("CAST(? AS BIGINT) AND a.closed_at IS NULL) ON CONFLICT DO NOTHING RETURNING id", rule.rule.id);
    return idsOf(m_db.queryWith(sql.text.constData(), sql.values));
}

Done AlertStore::closeWhatCeased(const ReachingRule &rule, RowId itemId, Instant now, QDate today, bool byMovement)
{
    const bool ofLots = rule.rule.type == AlertType::ExpiryWarning;
    SqlText sql;
    sql.add("UPDATE alert AS a SET closed_at = ?, closed_seq = ", now);
    sql.add(byMovement ? lastOfAlertsLot : "NULL").add(", closed_value = coalesce((SELECT s.on_hand FROM ");
    sql.add(ofLots ? "lot_level" : "stock_level");
    sql.add(" s WHERE s.item_id = a.item_id AND s.location_id = a.location_id");
    if (ofLots)
        sql.add(" AND s.lot_id = a.lot_id");
    sql.add("), 0) WHERE a.rule_id = ? AND a.closed_at IS NULL", rule.rule.id);
    if (itemId != 0)
        sql.add(" AND a.item_id = ?", itemId);
    sql.add(notHolding(m_db, rule, today)).add(" RETURNING id");
    STOWAGE_LET(closed, idsOf(m_db.queryWith(sql.text.constData(), sql.values)));
    return forgetUntold(closed, now);
}

Result<std::vector<AlertPlace>> AlertStore::openWithoutCause(const ReachingRule &rule, QDate today)
{
    SqlText sql;
    sql.add("SELECT a.item_id, a.location_id, a.lot_id FROM alert a WHERE a.rule_id = ? AND a.closed_at IS NULL",
            rule.rule.id);
    sql.add(notHolding(m_db, rule, today)).add(" ORDER BY a.id");
    std::vector<AlertPlace> places;
    Query row = m_db.queryWith(sql.text.constData(), sql.values);
    while (row.next())
        places.push_back({row.int64(0), row.int64(1), row.int64(2)});
    STOWAGE_TRY(row.done());
    return places;
}

Result<QDate> AlertStore::lastDay()
{
    QDate day;
    Query row = m_db.query("SELECT day FROM alert_day");
    if (row.next())
        day = QDate::fromString(row.text(0), Qt::ISODate);
    STOWAGE_TRY(row.done());
    return day;
}

Done AlertStore::saveLastDay(QDate day)
{
    return discard(m_db.run("UPDATE alert_day SET day = ?", day.toString(Qt::ISODate)));
}

Done AlertStore::addDelivery(const AlertDelivery &delivery)
{
    return discard(m_db.run("INSERT INTO alert_delivery (alert_id, channel, target, payload, due_at)"
                            " VALUES (?, ?, ?, ?, ?)",
                            delivery.alertId, delivery.channel, delivery.target, QString::fromUtf8(delivery.payload),
                            delivery.dueAt));
}

Result<QList<AlertDelivery>> AlertStore::dueDeliveries(Instant now, int limit)
{
    QList<AlertDelivery> due;
    Query row = m_db.query("SELECT id, alert_id, channel, target, payload, due_at, attempts, coalesce(sent_at, 0),"
                           " failure FROM alert_delivery WHERE sent_at IS NULL AND due_at <= ?"
                           " ORDER BY due_at, id LIMIT ?",
                           now, limit);
    while (row.next()) {
        due << AlertDelivery{.id = row.int64(0),
                             .alertId = row.int64(1),
                             .channel = static_cast<AlertChannel>(row.int32(2)),
                             .target = row.text(3),
                             .payload = row.text(4).toUtf8(),
                             .dueAt = row.int64(5),
                             .attempts = row.int32(6),
                             .sentAt = row.int64(7),
                             .failure = row.text(8)};
    }
    STOWAGE_TRY(row.done());
    return due;
}

Result<AlertCounts> AlertStore::counts(Instant now)
{
    AlertCounts counts;
    Query row = m_db.query("SELECT count(*), coalesce(CAST(sum(CASE WHEN acknowledged_at = 0 THEN 1 ELSE 0 END)"
                           " AS BIGINT), 0) FROM alert WHERE closed_at IS NULL AND snoozed_until <= ?",
                           now);
    if (row.next())
        counts = {row.int32(0), row.int32(1)};
    STOWAGE_TRY(row.done());
    return counts;
}

Result<bool> AlertStore::acknowledge(RowId id, const QString &user, Instant now)
{
    STOWAGE_LET(changed, m_db.run("UPDATE alert SET acknowledged_at = ?, acknowledged_by = ?"
                                  " WHERE id = ? AND closed_at IS NULL",
                                  now, user, id));
    return changed > 0;
}

Result<bool> AlertStore::snooze(RowId id, Instant until)
{
    STOWAGE_LET(changed, m_db.run("UPDATE alert SET snoozed_until = ? WHERE id = ? AND closed_at IS NULL", until, id));
    return changed > 0;
}

} // namespace stowage
