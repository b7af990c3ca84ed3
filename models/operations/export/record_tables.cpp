// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/export_tables.h"

namespace stowage {

namespace {

constexpr const char *changedName =
    "coalesce(CASE c.entity WHEN 'item' THEN (SELECT e.code FROM item e WHERE e.id = c.entity_id)"
    " WHEN 'category' THEN (SELECT e.code FROM category e WHERE e.id = c.entity_id)"
    " WHEN 'location' THEN (SELECT e.code FROM location e WHERE e.id = c.entity_id)"
    " WHEN 'supplier' THEN (SELECT e.code FROM supplier e WHERE e.id = c.entity_id)"
    " WHEN 'custom_field' THEN (SELECT e.name FROM custom_field e WHERE e.id = c.entity_id) END, '')";

constexpr const char *adjustmentState =
    "CASE a.state WHEN 0 THEN 'draft' WHEN 1 THEN 'pending_approval' WHEN 2 THEN 'posted' ELSE 'rejected' END";

constexpr const char *approvalSubject =
    "CASE v.subject WHEN 1 THEN 'adjustment' WHEN 2 THEN 'transfer' ELSE 'count' END";

constexpr const char *approvalDecision =
    "CASE v.decision WHEN 0 THEN 'waiting' WHEN 1 THEN 'approved' WHEN 2 THEN 'rejected' ELSE 'void' END";

} // namespace

std::vector<ExportTable> recordTables()
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
        {.name = "adjustment_limits",
         .about = "How much each role may adjust without asking.",
         .tells = "adjustment_limit",
         .from = "FROM adjustment_limit m",
         .order = "m.role, m.reason",
         .columns = {{"role", "m.role", Cell::Text, "code"},
                     {"reason", "m.reason", Cell::Text, "code; empty: all others"},
                     {"amount", "m.amount", Cell::Money}}},
        {.name = "imports",
         .about = "The files that were imported.",
         .tells = "import_batch",
         .from = "FROM import_batch t",
         .order = "t.id",
         .columns = {{"number", "t.number", Cell::Text},
                     {"kind", "t.kind", Cell::Text},
                     {"file_name", "t.file_name", Cell::Text},
                     {"file_hash", "t.file_hash", Cell::Hex, "SHA-256"},
                     {"created_at", "t.created_at", Cell::UtcTime, "UTC"},
                     {"user", "t.user_name", Cell::Text},
                     {"added", "t.added", Cell::Whole, "rows"},
                     {"updated", "t.updated", Cell::Whole, "rows"},
                     {"unchanged", "t.unchanged", Cell::Whole, "rows"},
                     {"rejected", "t.rejected", Cell::Whole, "rows"},
                     {"documents", "t.documents", Cell::Whole, "posted"},
                     {"reversed_at", "t.reversed_at", Cell::UtcTime, "when it was taken back, UTC"}}},
        {.name = "import_changes",
         .about = "What imports changed in master data.",
         .tells = "import_change",
         .from = "FROM import_change c JOIN import_batch t ON t.id = c.import_id",
         .order = "c.import_id, c.position",
         .columns = {{"import", "t.number", Cell::Text, "number"},
                     {"position", "c.position", Cell::Whole},
                     {"entity", "c.entity", Cell::Text, "item, category, location, supplier, custom_field or unit"},
                     {"code", changedName, Cell::Text, "what it is called now; empty when it is gone"},
                     {"incidental", "c.incidental", Cell::Flag, "made by the way: no row of the file"},
                     {"before_json", "c.before", Cell::Json, "empty when the import made it"},
                     {"after_json", "c.after", Cell::Json, "what it names are row numbers of the database"}}},
        {.name = "import_rows",
         .about = "What each imported row of movements or counts is known by, so that it comes only once.",
         .tells = "import_row",
         .from = "FROM import_row x LEFT JOIN import_batch t ON t.id = x.import_id",
         .order = "x.import_id, x.key",
         .columns = {{"import", "coalesce(t.number, '')", Cell::Text, "number"},
                     {"key", "x.key", Cell::Hex, "a hash of all that it says"}}},
        {.name = "document_counters",
         .about = "How far the documents' numbers have come.",
         .tells = "document_counter",
         .from = "FROM document_counter n",
         .order = "n.kind, n.year, n.writer",
         .columns = {{"kind", "n.kind", Cell::DocumentKind, "as in documents.csv"},
                     {"year", "n.year", Cell::Whole},
                     {"writer", "n.writer", Cell::Whole, "as in writers.csv"},
                     {"last", "n.last", Cell::Whole}}},
        {.name = "schema",
         .about = "The changes of the database that this was read from.",
         .tells = "schema_migration",
         .from = "FROM schema_migration m",
         .order = "m.version",
         .columns = {{"version", "m.version", Cell::Whole},
                     {"name", "m.name", Cell::Text},
                     {"checksum", "m.checksum", Cell::Hex, "SHA-256"},
                     {"applied_at", "m.applied_at", Cell::UtcTime, "UTC"}}},
    };
}

} // namespace stowage
