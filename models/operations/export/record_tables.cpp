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

} // namespace

std::vector<ExportTable> recordTables()
{
    return {
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
