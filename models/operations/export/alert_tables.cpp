// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/export_tables.h"

namespace stowage {

namespace {

constexpr const char *ruleType =
    "CASE r.type WHEN 1 THEN 'low_stock' WHEN 2 THEN 'out_of_stock' WHEN 3 THEN 'overstock'"
    " WHEN 4 THEN 'negative_stock' WHEN 5 THEN 'reorder_point' ELSE 'expiry_warning' END";

constexpr const char *frequency = "CASE r.frequency WHEN 0 THEN 'immediate' WHEN 1 THEN 'hourly' ELSE 'daily' END";

} // namespace

std::vector<ExportTable> alertTables()
{
    using enum ExportTable::Shape;
    return {
        {.name = "alert_rules",
         .about = "What stock warns of, and who is told.",
         .tells = "alert_rule",
         .from = "FROM alert_rule r",
         .order = "r.id",
         .columns = {{"type", ruleType, Cell::Text,
                      "low_stock, out_of_stock, overstock, negative_stock, reorder_point or expiry_warning"},
                     {"name", "r.name", Cell::Text, "empty: its type's"},
                     {"enabled", "r.enabled", Cell::Flag},
                     {"threshold", "r.threshold", Cell::Exact, "empty: the item's own minimum, maximum or point"},
                     {"days", "r.days", Cell::Whole, "before a lot expires"},
                     {"frequency", frequency, Cell::Text, "immediate, hourly or daily"},
                     {"emails", "r.emails", Cell::Json},
                     {"webhook", "r.webhook", Cell::Text},
                     {"version", "r.version", Cell::Whole},
                     {"id", "r.uuid", Cell::Uuid, "UUID"}}},
        {.name = "alert_rule_scopes",
         .about = "Where alert rules hold. A rule without a category holds for all items, one without a location"
                  " everywhere.",
         .tells = "alert_rule_scope",
         .from = "FROM alert_rule_scope s JOIN alert_rule r ON r.id = s.rule_id LEFT JOIN category c ON c.id ="
                 " s.category_id LEFT JOIN location l ON l.id = s.location_id",
         .order = "s.rule_id, s.category_id, s.location_id",
         .columns = {{"rule", "r.uuid", Cell::Uuid, "id in alert_rules.csv"},
                     {"category", "coalesce(c.code, '')", Cell::Text, "code, with all below it"},
                     {"location", "coalesce(l.code, '')", Cell::Text, "code, with all in it"}}},
        {.name = "alerts",
         .about = "What was warned of, from when it began to when it ended.",
         .tells = "alert",
         .from = "FROM alert a JOIN alert_rule r ON r.id = a.rule_id JOIN item i ON i.id = a.item_id JOIN location l ON"
                 " l.id = a.location_id LEFT JOIN lot b ON b.id = a.lot_id",
         .order = "a.id",
         .columns = {{"rule", "r.uuid", Cell::Uuid, "id in alert_rules.csv"},
                     {"type", ruleType, Cell::Text, "the rule's"},
                     {"item", "i.code", Cell::Text, "code"},
                     {"location", "l.code", Cell::Text, "code"},
                     {"lot", "coalesce(b.code, '')", Cell::Text},
                     {"raised_at", "a.raised_at", Cell::UtcTime, "UTC"},
                     {"raised_by", "a.raised_seq", Cell::Whole, "seq of the movement that crossed it; empty: none did"},
                     {"value", "a.value", Cell::Exact, "on hand when it was raised"},
                     {"threshold", "a.threshold", Cell::Exact, "what that was held against"},
                     {"told_at", "a.notify_at", Cell::UtcTime, "UTC; empty: the same was told shortly before"},
                     {"closed_at", "a.closed_at", Cell::UtcTime, "UTC; empty: it is open"},
                     {"closed_by", "a.closed_seq", Cell::Whole, "seq of the movement that ended it"},
                     {"closed_value", "a.closed_value", Cell::Exact, "on hand when it was closed"},
                     {"acknowledged_at", "a.acknowledged_at", Cell::UtcTime, "UTC"},
                     {"acknowledged_by", "a.acknowledged_by", Cell::Text},
                     {"snoozed_until", "a.snoozed_until", Cell::UtcTime, "UTC"}}},
        {.name = "alert_deliveries",
         .about = "What is to be sent of alerts, and what was.",
         .tells = "alert_delivery",
         .from = "FROM alert_delivery d",
         .order = "d.id",
         .columns = {{"alert", "d.alert_id", Cell::Whole, "the alertId of its payload"},
                     {"channel", "CASE d.channel WHEN 1 THEN 'email' ELSE 'webhook' END", Cell::Text,
                      "email or webhook"},
                     {"target", "d.target", Cell::Text, "address"},
                     {"payload", "d.payload", Cell::Json, "what is sent"},
                     {"due_at", "d.due_at", Cell::UtcTime, "UTC"},
                     {"attempts", "d.attempts", Cell::Whole},
                     {"sent_at", "d.sent_at", Cell::UtcTime, "UTC; empty: not yet"},
                     {"failure", "d.failure", Cell::Text, "of the last attempt"}}},
        {.name = "alert_day",
         .about = "The day that expiry was last looked at for.",
         .tells = "alert_day",
         .from = "FROM alert_day y",
         .order = "y.id",
         .columns = {{"day", "y.day", Cell::Text}}},
    };
}

} // namespace stowage
