// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/alert_json.h"

namespace stowage {

namespace {

void orNull(JsonWriter &json, const char *key, const std::optional<Quantity> &quantity)
{
    json.key(key);
    if (quantity)
        json.value(*quantity);
    else
        json.null();
}

void orNull(JsonWriter &json, const char *key, Instant at)
{
    json.key(key);
    if (at != 0)
        json.value(Calendar::toUtcIso(at));
    else
        json.null();
}

void texts(JsonWriter &json, const char *key, const QStringList &all)
{
    json.key(key).beginArray();
    for (const QString &text : all)
        json.value(text);
    json.endArray();
}

// What the API calls the figure that a rule holds stock against.
QString thresholdName(AlertType type)
{
    switch (type) {
    case AlertType::LowStock:
        return u"minimum_stock"_s;
    case AlertType::Overstock:
        return u"maximum_stock"_s;
    case AlertType::ReorderPoint:
        return u"reorder_point"_s;
    default:
        return {};
    }
}

} // namespace

void writeAlertObject(JsonWriter &json, const AlertRow &alert)
{
    json.beginObject();
    json.key("id").value(static_cast<std::int64_t>(alert.id));
    json.key("type").value(alertTypeName(alert.type));
    json.key("ruleName").value(alert.ruleName);
    json.key("status").value(alert.isOpen() ? u"open"_s : u"closed"_s);
    json.key("itemId").value(alert.itemUid);
    json.key("itemCode").value(alert.itemCode);
    json.key("itemName").value(alert.itemName);
    json.key("locationId").value(alert.locationUid);
    json.key("location").beginObject();
    json.key("id").value(alert.locationUid);
    json.key("code").value(alert.locationCode);
    json.key("name").value(alert.locationName);
    json.endObject();
    if (!alert.lot.isEmpty()) {
        json.key("lot").value(alert.lot);
        json.key("expires").value(alert.expires.toString(Qt::ISODate));
    }
    json.key("stockWhenRaised").value(alert.value);
    json.key("currentStock").value(alert.current);
    orNull(json, "threshold", alert.threshold);
    orNull(json, "raisedAt", alert.raisedAt);
    json.key("raisedBy").value(alert.raisedDocument);
    orNull(json, "closedAt", alert.closedAt);
    json.key("closedBy").value(alert.closedDocument);
    orNull(json, "acknowledgedAt", alert.acknowledgedAt);
    json.key("acknowledgedBy").value(alert.acknowledgedBy);
    orNull(json, "snoozedUntil", alert.snoozedUntil);
    json.endObject();
}

void writeAlertRuleObject(JsonWriter &json, const AlertRule &rule, const AlertRuleNames &names)
{
    json.beginObject();
    json.key("id").value(uuidText(rule.uuid));
    json.key("name").value(rule.name);
    json.key("type").value(alertTypeName(rule.type));
    json.key("conditions").beginObject();
    texts(json, "categories", names.categories);
    texts(json, "locations", names.locations);
    if (rule.type == AlertType::ExpiryWarning) {
        json.key("days").value(static_cast<std::int64_t>(rule.days));
    } else {
        json.key("threshold");
        if (rule.threshold)
            json.value(*rule.threshold);
        else if (const QString name = thresholdName(rule.type); !name.isEmpty())
            json.value(name);
        else
            json.null();
    }
    json.endObject();
    json.key("notifications").beginObject();
    texts(json, "email", rule.emails);
    json.key("webhook");
    if (rule.webhook.isEmpty())
        json.null();
    else
        json.value(rule.webhook);
    json.key("frequency").value(alertFrequencyName(rule.frequency));
    json.endObject();
    json.key("active").value(rule.enabled);
    json.endObject();
}

} // namespace stowage
