// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/export_tables.h"

namespace stowage {

std::vector<ExportTable> companyTables()
{
    using enum ExportTable::Shape;
    return {
        {.name = "company",
         .about = "The company itself.",
         .tells = "company",
         .from = "FROM company k LEFT JOIN location l ON l.type = 'transit'",
         .order = "k.id",
         .shape = JsonObject,
         .columns = {{"id", "k.uid", Cell::Text, "the same on every machine"},
                     {"name", "k.name", Cell::Text},
                     {"currency", "k.currency", Cell::Text, "of every amount and cost"},
                     {"timezone", "k.timezone", Cell::Text, "which says where a day begins"},
                     {"demo", "k.demo", Cell::Flag, "whether its data is made up"},
                     {"created_at", "k.created_at", Cell::UtcTime, "UTC"},
                     {"transit_code", "coalesce(l.code, '')", Cell::Text, "code of the place for stock on its way"},
                     {"transit_name", "coalesce(l.name, '')", Cell::Text},
                     {"transit_id", "coalesce(l.uid, '')", Cell::Text}}},
        {.name = "units",
         .about = "What quantities count.",
         .tells = "unit",
         .from = "FROM unit u",
         .order = "u.code",
         .columns = {{"code", "u.code", Cell::Text},
                     {"name", "u.name", Cell::Text},
                     {"decimals", "u.decimals", Cell::Whole, "how many a quantity of it may have"}}},
        {.name = "reasons",
         .about = "Why stock is adjusted.",
         .tells = "reason",
         .from = "FROM reason r",
         .order = "r.code",
         .columns = {{"code", "r.code", Cell::Text},
                     {"name", "r.name", Cell::Text},
                     {"direction", "r.direction", Cell::Whole, "-1 for less, 1 for more, 0 for either"},
                     {"built_in", "r.built_in", Cell::Flag},
                     {"active", "r.active", Cell::Flag}}},
        {.name = "custom_fields",
         .about = "The fields that the company added to its items.",
         .tells = "custom_field",
         .from = "FROM custom_field f",
         .order = "f.position, f.id",
         .shape = JsonList,
         .columns = {{"name", "f.name", Cell::Text, "the member of custom_fields_json in items.csv"},
                     {"label", "f.label", Cell::Text, "what people read"},
                     {"type", "f.type", Cell::FieldType, "text, number, date, list or boolean"},
                     {"choices", "f.choices", Cell::Json, "of a list"},
                     {"position", "f.position", Cell::Whole}}},
    };
}

} // namespace stowage
