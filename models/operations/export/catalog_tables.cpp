// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/export_tables.h"

namespace stowage {

namespace {

// An import looks for a code before it looks for a path.
constexpr const char *categoryName =
    "CASE WHEN EXISTS (SELECT 1 FROM category o WHERE o.code = c.path AND o.id <> c.id)"
    " THEN c.code ELSE coalesce(c.path, '') END";
constexpr const char *firstBarcode =
    "coalesce((SELECT b.code FROM item_barcode b WHERE b.item_id = i.id ORDER BY b.position LIMIT 1), '')";
constexpr const char *sqliteBarcodes =
    "(SELECT json_group_array(json_array(b.code, b.pack_factor)) FROM (SELECT code, pack_factor FROM item_barcode"
    " WHERE item_id = i.id ORDER BY position) b)";
constexpr const char *postgresqlBarcodes =
    "(SELECT CAST(json_agg(json_build_array(b.code, b.pack_factor) ORDER BY b.position) AS TEXT) FROM item_barcode b"
    " WHERE b.item_id = i.id)";
constexpr const char *imageUrl = "coalesce((SELECT g.url FROM item_image g WHERE g.item_id = i.id AND g.url <> ''"
                                 " ORDER BY g.position LIMIT 1), '')";

constexpr const char *sqliteHomes =
    "coalesce((SELECT group_concat(h.code, '|') FROM (SELECT l.code FROM item_home ih JOIN location l"
    " ON l.id = ih.location_id WHERE ih.item_id = i.id ORDER BY ih.position) h), '')";
constexpr const char *postgresqlHomes =
    "coalesce((SELECT string_agg(l.code, '|' ORDER BY ih.position) FROM item_home ih JOIN location l"
    " ON l.id = ih.location_id WHERE ih.item_id = i.id), '')";

// The name that the export gives the picture's own file.
constexpr const char *sqliteImageFile =
    "coalesce('images/' || lower(hex(p.hash)) || '.' || substr(p.mime, instr(p.mime, '/') + 1), '')";
constexpr const char *postgresqlImageFile =
    "coalesce('images/' || encode(p.hash, 'hex') || '.' || split_part(p.mime, '/', 2), '')";

constexpr const char *otherData = "what came with it and has no place of its own";
constexpr const char *ownId = "the same on every machine; no import reads it";

ExportTable items()
{
    return {
        .name = "items",
        .about = "Items and their variants.",
        .tells = "item",
        .from = "FROM item i LEFT JOIN category c ON c.id = i.category_id LEFT JOIN supplier s ON s.id = i.supplier_id"
                " LEFT JOIN item p ON p.id = i.parent_id",
        .order = "i.id",
        .columns = {
            {"item_code", "i.code", Cell::Text, "unique; letter case counts"},
            {"name", "i.name", Cell::Text},
            {"description", "i.description", Cell::Text},
            {"type", "i.type", Cell::ItemType, "inventory, service or non_inventory"},
            {"unit", "i.unit", Cell::Text, "what quantities count: a code in units.csv"},
            {"category", categoryName, Cell::Text,
             "path from the top, parts joined by \" > \"; the code where the path is another's code"},
            {"barcode", firstBarcode, Cell::Text, "the first; all are in barcodes.csv"},
            {"barcodes", sqliteBarcodes, Cell::Barcodes, "several, parted by |; a pack's with * and its units",
             postgresqlBarcodes},
            {"cost_price", "i.cost_price", Cell::Exact, "of one unit, in the company's currency", nullptr, true},
            {"selling_price", "i.selling_price", Cell::Exact},
            {"currency", "i.currency", Cell::Text, "of the selling price; empty is the company's"},
            {"weight", "i.weight", Cell::Exact, "of one unit, in kilograms"},
            {"length", "i.length", Cell::Exact},
            {"width", "i.width", Cell::Exact},
            {"height", "i.height", Cell::Exact},
            {"dimension_unit", "i.dimension_unit", Cell::Text},
            {"minimum_stock", "i.minimum_stock", Cell::Exact},
            {"maximum_stock", "i.maximum_stock", Cell::Exact},
            {"reorder_point", "i.reorder_point", Cell::Exact},
            {"reorder_quantity", "i.reorder_quantity", Cell::Exact},
            {"auto_reorder", "i.auto_reorder", Cell::Flag},
            {"lot_tracking", "i.lot_tracking", Cell::Lots, "none, lot or serial"},
            {"tracked", "i.tracked", Cell::Flag, "whether stock is kept"},
            {"supplier", "coalesce(s.code, '')", Cell::Text, "code"},
            {"supplier_name", "coalesce(s.name, '')", Cell::Text},
            {"supplier_item_code", "i.supplier_item_code", Cell::Text},
            {"lead_time_days", "i.lead_time_days", Cell::Whole},
            {"income_account", "i.income_account", Cell::Text},
            {"expense_account", "i.expense_account", Cell::Text},
            {"asset_account", "i.asset_account", Cell::Text},
            {"sales_tax_code", "i.sales_tax_code", Cell::Text},
            {"purchase_tax_code", "i.purchase_tax_code", Cell::Text},
            {"taxable", "i.taxable", Cell::Flag},
            {"parent", "coalesce(p.code, '')", Cell::Text, "code of the item that this is a variant of"},
            {"image_url", imageUrl, Cell::Text, "the first; all are in item_images.csv"},
            {"bin_location", sqliteHomes, Cell::Text, "codes of the places where it belongs, parted by |",
             postgresqlHomes},
            {"active", "i.active", Cell::Flag},
            {"price_groups_json",
             "(SELECT json_group_array(json_array(g.group_id, g.price)) FROM (SELECT group_id, price FROM item_price"
             " WHERE item_id = i.id ORDER BY position) g)",
             Cell::PriceGroups, "what groups of customers pay; also in price_groups.csv",
             "(SELECT CAST(json_agg(json_build_array(g.group_id, g.price) ORDER BY g.position) AS TEXT)"
             " FROM item_price g WHERE g.item_id = i.id)"},
            {"attributes_json", "i.attributes", Cell::Json, "of a variant"},
            {"custom_fields_json", "i.custom_fields", Cell::Json, "values of the fields in custom_fields.json"},
            {"other_data_json", "i.extra", Cell::Json, otherData},
            {"stowage_id", "i.uid", Cell::Text, ownId},
            {"stowage_version", "i.version", Cell::Whole, "how often it was saved"},
            {"stowage_created_at", "i.created_at", Cell::UtcTime, "UTC"},
            {"stowage_updated_at", "i.updated_at", Cell::UtcTime, "UTC"}}};
}

std::vector<ExportTable> namedByItems()
{
    return {
        {.name = "categories",
         .about = "The tree that items are sorted into.",
         .tells = "category",
         .from = "FROM category c LEFT JOIN category p ON p.id = c.parent_id",
         .order = "c.path_key",
         .columns = {{"code", "c.code", Cell::Text},
                     {"name", "c.name", Cell::Text},
                     {"parent", "coalesce(p.code, '')", Cell::Text, "code"},
                     {"other_data_json", "c.extra", Cell::Json, otherData},
                     {"stowage_id", "c.uid", Cell::Text, ownId}}},
        {.name = "locations",
         .about = "Where stock is kept.",
         .tells = "location",
         .from = "FROM location l LEFT JOIN location p ON p.id = l.parent_id",
         .where = "l.type <> 'transit'",
         .order = "l.path",
         .columns = {{"code", "l.code", Cell::Text},
                     {"name", "l.name", Cell::Text},
                     {"type", "l.type", Cell::Text, "site, warehouse, store, zone, aisle or bin"},
                     {"parent", "coalesce(p.code, '')", Cell::Text, "code"},
                     {"allow_negative", "l.allow_negative", Cell::Flag, "whether issuing below zero is allowed"},
                     {"active", "l.active", Cell::Flag},
                     {"other_data_json", "l.extra", Cell::Json, otherData},
                     {"stowage_id", "l.uid", Cell::Text, ownId}}},
        {.name = "suppliers",
         .about = "Who items are bought from.",
         .tells = "supplier",
         .from = "FROM supplier s",
         .order = "s.code_key, s.code",
         .columns = {{"code", "s.code", Cell::Text},
                     {"name", "s.name", Cell::Text},
                     {"contact", "s.contact", Cell::Text},
                     {"email", "s.email", Cell::Text},
                     {"phone", "s.phone", Cell::Text},
                     {"address", "s.address", Cell::Text},
                     {"lead_time_days", "s.lead_time_days", Cell::Whole},
                     {"active", "s.active", Cell::Flag},
                     {"other_data_json", "s.extra", Cell::Json, otherData},
                     {"stowage_id", "s.uid", Cell::Text, ownId}}},
    };
}

std::vector<ExportTable> partsOfItems()
{
    return {
        {.name = "barcodes",
         .about = "All barcodes, each item's in their order.",
         .tells = "item_barcode",
         .from = "FROM item_barcode b JOIN item i ON i.id = b.item_id",
         .order = "b.item_id, b.position",
         .columns = {{"barcode", "b.code", Cell::Text},
                     {"item_code", "i.code", Cell::Text},
                     {"position", "b.position", Cell::Whole},
                     {"pack_factor", "b.pack_factor", Cell::Exact, "units in one scan"}}},
        {.name = "price_groups",
         .about = "What groups of customers pay for one unit.",
         .tells = "item_price",
         .from = "FROM item_price p JOIN item i ON i.id = p.item_id",
         .order = "p.item_id, p.position",
         .columns = {{"item_code", "i.code", Cell::Text},
                     {"group", "p.group_id", Cell::Text},
                     {"position", "p.position", Cell::Whole},
                     {"price", "p.price", Cell::Exact}}},
        {.name = "cost_prices",
         .about = "The cost prices that items had, and from when on.",
         .tells = "item_cost",
         .from = "FROM item_cost p JOIN item i ON i.id = p.item_id",
         .order = "p.item_id, p.valid_from",
         .columns = {{"item_code", "i.code", Cell::Text},
                     {"valid_from", "p.valid_from", Cell::Text, "the first day it holds"},
                     {"cost_price", "p.cost", Cell::Exact}}},
        {.name = "item_images",
         .about = "Which picture an item shows, in their order.",
         .tells = "item_image",
         .from = "FROM item_image g JOIN item i ON i.id = g.item_id LEFT JOIN image p ON p.hash = g.hash",
         .order = "g.item_id, g.position",
         .columns = {{"item_code", "i.code", Cell::Text},
                     {"position", "g.position", Cell::Whole},
                     {"file", sqliteImageFile, Cell::Text, "in this folder; empty where only the address is known",
                      postgresqlImageFile},
                     {"hash", "g.hash", Cell::Hex, "SHA-256 of that file"},
                     {"url", "g.url", Cell::Text, "where it came from"},
                     {"primary", "g.is_primary", Cell::Flag, "the one that lists show"},
                     {"id", "g.uid", Cell::Text}}},
        {.name = "images",
         .about = "The pictures, each once; the files are in images/.",
         .tells = "image",
         .from = "FROM image p",
         .order = "p.hash",
         .columns = {{"file", sqliteImageFile, Cell::Text, "in this folder", postgresqlImageFile},
                     {"hash", "p.hash", Cell::Hex, "SHA-256 of the file"},
                     {"type", "p.mime", Cell::Text, "media type"},
                     {"created_at", "p.created_at", Cell::UtcTime, "UTC"}}},
        {.name = "lots",
         .about = "Lots and serial numbers.",
         .tells = "lot",
         .from = "FROM lot t JOIN item i ON i.id = t.item_id",
         .order = "t.id",
         .columns = {{"item_code", "i.code", Cell::Text},
                     {"lot", "t.code", Cell::Text},
                     {"expires", "t.expires", Cell::Text, "day"}}},
        {.name = "item_homes",
         .about = "Where items belong. The first place at a site is the item's home there.",
         .tells = "item_home",
         .from = "FROM item_home h JOIN item i ON i.id = h.item_id JOIN location l ON l.id = h.location_id",
         .order = "h.item_id, h.position",
         .columns = {{"item_code", "i.code", Cell::Text},
                     {"location", "l.code", Cell::Text, "code"},
                     {"position", "h.position", Cell::Whole}}},
    };
}

} // namespace

std::vector<ExportTable> catalogTables()
{
    std::vector<ExportTable> all = namedByItems();
    all.push_back(items());
    for (ExportTable &table : partsOfItems())
        all.push_back(std::move(table));
    return all;
}

} // namespace stowage
