// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/alerts/alert_payload.h"

#include "models/base/json_members.h"

namespace stowage {

namespace {

QByteArray numberOrNull(const std::optional<Quantity> &quantity)
{
    return quantity ? quantity->toString().toLatin1() : QByteArray("null");
}

} // namespace

// Quantities are written from their own digits: a JSON value of Qt's would make doubles of them.
QByteArray alertPayload(const AlertRow &alert, const AlertRule &rule)
{
    const QByteArray location = jsonObject({{u"id"_s, jsonText(alert.locationUid)},
                                            {u"code"_s, jsonText(alert.locationCode)},
                                            {u"name"_s, jsonText(alert.locationName)}});
    QList<JsonMember> object{{u"alertId"_s, QByteArray::number(static_cast<qint64>(alert.id))},
                             {u"type"_s, jsonText(alertTypeName(rule.type))},
                             {u"ruleId"_s, jsonText(uuidText(rule.uuid))},
                             {u"ruleName"_s, jsonText(rule.name)},
                             {u"itemId"_s, jsonText(alert.itemUid)},
                             {u"itemCode"_s, jsonText(alert.itemCode)},
                             {u"itemName"_s, jsonText(alert.itemName)},
                             {u"locationId"_s, jsonText(alert.locationUid)},
                             {u"location"_s, location},
                             {u"currentStock"_s, numberOrNull(alert.value)},
                             {u"threshold"_s, numberOrNull(alert.threshold)},
                             {u"minimumStock"_s, numberOrNull(alert.limits.minimum)},
                             {u"maximumStock"_s, numberOrNull(alert.limits.maximum)},
                             {u"reorderPoint"_s, numberOrNull(alert.limits.reorderPoint)},
                             {u"autoReorder"_s, alert.autoReorder ? "true" : "false"},
                             {u"raisedAt"_s, jsonText(Calendar::toUtcIso(alert.raisedAt))}};
    if (!alert.lot.isEmpty()) {
        object << JsonMember{u"lot"_s, jsonText(alert.lot)};
        object << JsonMember{u"expires"_s, jsonText(alert.expires.toString(Qt::ISODate))};
    }
    return jsonObject({{u"event"_s, jsonText(alertEventName(rule.type))},
                       {u"data"_s, jsonObject({{u"object"_s, jsonObject(object)}})}});
}

} // namespace stowage
