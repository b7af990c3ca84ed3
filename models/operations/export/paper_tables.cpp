// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/export_tables.h"

namespace stowage {

namespace {

constexpr const char *adjustmentState =
    "CASE a.state WHEN 0 THEN 'draft' WHEN 1 THEN 'pending_approval' WHEN 2 THEN 'posted' ELSE 'rejected' END";

constexpr const char *approvalSubject =
    "CASE v.subject WHEN 1 THEN 'adjustment' WHEN 2 THEN 'transfer' ELSE 'count' END";

constexpr const char *approvalDecision =
    "CASE v.decision WHEN 0 THEN 'waiting' WHEN 1 THEN 'approved' WHEN 2 THEN 'rejected' ELSE 'void' END";

constexpr const char *countState = "CASE c.state WHEN 0 THEN 'counting' WHEN 1 THEN 'closed' ELSE 'cancelled' END";

constexpr const char *countScope =
    "CASE c.scope WHEN 0 THEN 'full' WHEN 1 THEN 'zone' WHEN 2 THEN 'abc_class' ELSE 'items' END";

constexpr const char *uncountedChoice = "CASE c.uncounted WHEN 1 THEN 'keep' WHEN 2 THEN 'set_to_zero' ELSE '' END";

} // namespace

std::vector<ExportTable> paperTables()
{
    return {
        {.name = "adjustments",
         .about = "Corrections as people wrote them: drafts, what waits for a yes, and what was posted.",
         .tells = "adjustment",
         .from = "FROM adjustment a LEFT JOIN location l ON l.id = a.location_id LEFT JOIN document d ON d.id ="
                 " a.document_id",
         .order = "a.id",
         .columns = {{"number", "coalesce(a.number, '')", Cell::Text, "empty until it was asked for or posted"},
                     {"state", adjustmentState, Cell::Text, "draft, pending_approval, posted or rejected"},
                     {"effective_at", "a.effective_at", Cell::UtcTime, "when it counts, UTC; empty: when it posts"},
                     {"location", "coalesce(l.code, '')", Cell::Text, "code"},
                     {"reason", "a.reason", Cell::Text, "code"},
                     {"reference", "a.reference", Cell::Text},
                     {"notes", "a.notes", Cell::Text},
                     {"created_by", "a.created_by", Cell::Text},
                     {"created_at", "a.created_at", Cell::UtcTime, "UTC"},
                     {"updated_at", "a.updated_at", Cell::UtcTime, "UTC"},
                     {"document", "coalesce(d.number, '')", Cell::Text, "number, once it is posted"},
                     {"value", "a.value", Cell::Money, "what it changed the stock's value by when it posted"},
                     {"version", "a.version", Cell::Whole},
                     {"id", "a.uuid", Cell::Uuid, "UUID"}}},
        {.name = "adjustment_lines",
         .about = "Their lines.",
         .tells = "adjustment_line",
         .from = "FROM adjustment_line n JOIN adjustment a ON a.id = n.adjustment_id JOIN item i ON i.id = n.item_id"
                 " LEFT JOIN location l ON l.id = n.location_id",
         .order = "n.adjustment_id, n.line",
         .columns = {{"adjustment", "a.uuid", Cell::Uuid, "id in adjustments.csv"},
                     {"line", "n.line", Cell::Whole},
                     {"item", "i.code", Cell::Text, "code"},
                     {"location", "coalesce(l.code, '')", Cell::Text, "code; empty: the adjustment's"},
                     {"lot", "n.lot", Cell::Text},
                     {"expires", "n.expires", Cell::Text, "day"},
                     {"quantity", "n.quantity", Cell::Exact, "signed"},
                     {"unit_cost", "n.unit_cost", Cell::Exact},
                     {"reason", "n.reason", Cell::Text, "code; empty: the adjustment's"},
                     {"notes", "n.notes", Cell::Text},
                     {"stock_before", "n.stock_before", Cell::Exact, "on hand when it posted"},
                     {"value", "n.value", Cell::Money, "what it changed the stock's value by when it posted"},
                     {"id", "n.uid", Cell::Text}}},
        {.name = "approvals",
         .about = "Who was asked for a yes, and what they said.",
         .tells = "approval",
         .from = "FROM approval v LEFT JOIN adjustment a ON v.subject = 1 AND a.id = v.subject_id",
         .order = "v.id",
         .columns = {{"subject", approvalSubject, Cell::Text, "adjustment, transfer or count"},
                     {"number", "coalesce(a.number, '')", Cell::Text, "of what was asked about"},
                     {"position", "v.position", Cell::Whole, "among its steps"},
                     {"step", "v.step", Cell::Text, "the role that was asked; empty: whoever may"},
                     {"decision", approvalDecision, Cell::Text, "waiting, approved, rejected or void"},
                     {"asked_by", "v.asked_by", Cell::Text},
                     {"asked_at", "v.asked_at", Cell::UtcTime, "UTC"},
                     {"decided_by", "v.decided_by", Cell::Text},
                     {"decided_at", "v.decided_at", Cell::UtcTime, "UTC"},
                     {"notes", "v.notes", Cell::Text},
                     {"lines_hash", "v.lines_hash", Cell::Hex, "SHA-256 of the lines that were asked about"}}},
        {.name = "counts",
         .about = "Stock counts.",
         .tells = "stock_count",
         .from = "FROM stock_count c JOIN location l ON l.id = c.location_id LEFT JOIN adjustment a ON a.id ="
                 " c.adjustment_id",
         .order = "c.id",
         .columns = {{"number", "c.number", Cell::Text},
                     {"state", countState, Cell::Text, "counting, closed or cancelled"},
                     {"scope", countScope, Cell::Text, "full, zone, abc_class or items"},
                     {"abc_class", "c.abc_class", Cell::Text},
                     {"location", "l.code", Cell::Text, "code; all in it was counted"},
                     {"blind", "c.blind", Cell::Flag, "counters did not see what was expected"},
                     {"recount_units", "c.recount_units", Cell::Exact, "a difference above it was counted again"},
                     {"recount_value", "c.recount_value", Cell::Money, "the same, of its value"},
                     {"uncounted", uncountedChoice, Cell::Text, "keep or set_to_zero: what nobody counted"},
                     {"notes", "c.notes", Cell::Text},
                     {"created_by", "c.created_by", Cell::Text},
                     {"created_at", "c.created_at", Cell::UtcTime, "UTC"},
                     {"closed_by", "c.closed_by", Cell::Text},
                     {"closed_at", "c.closed_at", Cell::UtcTime, "UTC"},
                     {"adjustment", "coalesce(a.number, '')", Cell::Text, "number of what it came to"},
                     {"version", "c.version", Cell::Whole},
                     {"id", "c.uuid", Cell::Uuid, "UUID"}}},
        {.name = "count_lines",
         .about = "Their lines.",
         .tells = "stock_count_line",
         .from = "FROM stock_count_line n JOIN stock_count c ON c.id = n.count_id JOIN item i ON i.id = n.item_id"
                 " JOIN location l ON l.id = n.location_id",
         .order = "n.id",
         .columns = {{"count", "c.number", Cell::Text, "number"},
                     {"item", "i.code", Cell::Text, "code"},
                     {"location", "l.code", Cell::Text, "code"},
                     {"lot", "n.lot", Cell::Text},
                     {"planned", "n.planned", Cell::Flag, "no: it was found where it was not looked for"},
                     {"round", "n.round", Cell::Whole, "which of its entries hold"},
                     {"cause", "n.cause", Cell::Text, "why it differed"},
                     {"notes", "n.notes", Cell::Text},
                     {"counted", "n.counted", Cell::Exact},
                     {"expected", "n.expected", Cell::Exact, "by the ledger, at that moment"},
                     {"value", "n.value", Cell::Money, "of the difference"},
                     {"counted_at", "n.counted_at", Cell::UtcTime, "UTC"}}},
        {.name = "count_entries",
         .about = "What each counter found, and when.",
         .tells = "stock_count_entry",
         .from = "FROM stock_count_entry e JOIN stock_count_line n ON n.id = e.line_id JOIN stock_count c ON c.id ="
                 " n.count_id JOIN item i ON i.id = n.item_id JOIN location l ON l.id = n.location_id",
         .order = "e.id",
         .columns = {{"count", "c.number", Cell::Text, "number"},
                     {"item", "i.code", Cell::Text, "code"},
                     {"location", "l.code", Cell::Text, "code"},
                     {"lot", "n.lot", Cell::Text},
                     {"round", "e.round", Cell::Whole},
                     {"quantity", "e.quantity", Cell::Exact},
                     {"counted_by", "e.counted_by", Cell::Text},
                     {"counted_at", "e.counted_at", Cell::UtcTime, "UTC"},
                     {"id", "e.uuid", Cell::Uuid, "UUID"}}},
        {.name = "last_counts",
         .about = "When an item was last counted at a place.",
         .tells = "last_count",
         .from = "FROM last_count v JOIN item i ON i.id = v.item_id JOIN location l ON l.id = v.location_id",
         .order = "v.item_id, v.location_id",
         .columns = {{"item", "i.code", Cell::Text, "code"},
                     {"location", "l.code", Cell::Text, "code"},
                     {"counted_at", "v.counted_at", Cell::UtcTime, "UTC"},
                     {"counted", "v.counted", Cell::Exact},
                     {"expected", "v.expected", Cell::Exact, "by the ledger, at that moment"}}},
        {.name = "adjustment_limits",
         .about = "How much each role may adjust without asking.",
         .tells = "adjustment_limit",
         .from = "FROM adjustment_limit m",
         .order = "m.role, m.reason",
         .columns = {{"role", "m.role", Cell::Text, "code"},
                     {"reason", "m.reason", Cell::Text, "code; empty: all others"},
                     {"amount", "m.amount", Cell::Money}}},
    };
}

} // namespace stowage
