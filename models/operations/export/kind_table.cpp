// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/kind_table.h"

#include "models/operations/import/import_fields.h"
#include "models/store/item_listing.h"
#include "models/store/movement_listing.h"
#include "models/store/stock_listing.h"

#include <algorithm>

namespace stowage {

namespace {

using enum FreeValues::Shape;

constexpr const char *sqliteBarcodes =
    "(SELECT json_group_array(json_array(b.code, b.pack_factor)) FROM (SELECT code, pack_factor FROM item_barcode"
    " WHERE item_id = i.id ORDER BY position) b)";
constexpr const char *postgresqlBarcodes =
    "(SELECT CAST(json_agg(json_build_array(b.code, b.pack_factor) ORDER BY b.position) AS TEXT) FROM item_barcode b"
    " WHERE b.item_id = i.id)";
constexpr const char *sqlitePrices =
    "(SELECT json_group_array(json_array(g.group_id, g.price)) FROM (SELECT group_id, price FROM item_price"
    " WHERE item_id = i.id ORDER BY position) g)";
constexpr const char *postgresqlPrices =
    "(SELECT CAST(json_agg(json_build_array(g.group_id, g.price) ORDER BY g.position) AS TEXT) FROM item_price g"
    " WHERE g.item_id = i.id)";
constexpr const char *imageUrl = "coalesce((SELECT g.url FROM item_image g WHERE g.item_id = i.id AND g.url <> ''"
                                 " ORDER BY g.position LIMIT 1), '')";

// The columns that an import has a field for, in the order of its fields.
std::vector<ExportColumn> importedColumns(ImportKind kind, std::vector<ExportColumn> all)
{
    std::vector<ExportColumn> columns;
    for (const Field &field : fieldsOf(kind)) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const ExportColumn &column) {
            return field.name == QLatin1StringView(column.heading);
        });
        if (found != all.end())
            columns.push_back(*found);
    }
    return columns;
}

Result<KindTable> itemTable(Connection &db, const ItemFilter &filter)
{
    const ExportTable &table = exportTable("items");
    std::vector<ExportColumn> all = table.columns;
    all.push_back({"barcodes", db.isSqlite() ? sqliteBarcodes : postgresqlBarcodes, Cell::Barcodes});
    all.push_back({"supplier_name", "coalesce(s.name, '')", Cell::Text});
    all.push_back({"image_url", imageUrl, Cell::Text});
    SqlText from;
    from.add(table.from);
    STOWAGE_LET(where, itemsWhere(db, filter));
    from.add(where);
    return KindTable{.from = from,
                     .order = "i.code_key, i.code",
                     .columns = importedColumns(ImportKind::Items, std::move(all)),
                     .free = {{heading::pricePrefix, db.isSqlite() ? sqlitePrices : postgresqlPrices, Prices},
                              {heading::attributePrefix, "i.attributes", Attributes},
                              {heading::customPrefix, "i.custom_fields"},
                              {{}, "i.extra"}}};
}

KindTable masterTable(ImportKind kind, const char *extra)
{
    const ExportTable &table = exportTable(importKindName(kind).toLatin1().constData());
    return {.from = {table.from, {}},
            .order = table.order,
            .columns = importedColumns(kind, table.columns),
            .free = {{{}, extra}}};
}

// A shipment stands for its transfer; when that is taken back, for one the other way.
KindTable movementTable(const MovementFilter &filter)
{
    MovementFilter anywhere = filter;
    anywhere.locationId = 0;
    SqlText from;
    from.add("FROM movement m JOIN document d ON d.id = m.document_id JOIN item i ON i.id = m.item_id"
             " JOIN location l ON l.id = m.location_id LEFT JOIN location r ON r.id = d.to_location_id"
             " LEFT JOIN lot t ON t.id = m.lot_id"
             " LEFT JOIN document o ON o.id = coalesce(d.reverses_id, d.reversed_by_id)")
        .add(movementsWhere(anywhere))
        .add(" AND m.role <> 5 AND (o.id IS NULL OR o.effective_at <> d.effective_at)");
    if (filter.locationId != 0) {
        from.add(" AND (1 = 1")
            .add(inTree("m.location_id", "location", filter.locationId))
            .add(" OR m.role = 4")
            .add(inTree("d.to_location_id", "location", filter.locationId))
            .add(")");
    }
    return {.from = from,
            .order = "m.seq",
            .columns = {
                {"effective_at", "m.effective_at", Cell::LocalTime},
                {"kind", "CASE WHEN m.reversal = 1 AND m.role <> 4 THEN 3 ELSE m.role END", Cell::Kind},
                {"item", "i.code", Cell::Text},
                {"location", "CASE WHEN m.reversal = 1 AND m.role = 4 THEN r.code ELSE l.code END", Cell::Text},
                {"to_location", "CASE WHEN m.role <> 4 THEN '' WHEN m.reversal = 1 THEN l.code ELSE r.code END",
                 Cell::Text},
                {"quantity",
                 "CASE WHEN m.role = 3 OR (m.reversal = 1 AND m.role <> 4) THEN m.quantity ELSE abs(m.quantity) END",
                 Cell::Exact},
                {"unit_cost", "m.unit_cost", Cell::Exact},
                {"reference", "d.reference", Cell::Text},
                {"notes", "m.notes", Cell::Text},
                {"lot", "coalesce(t.code, '')", Cell::Text},
                {"expires", "coalesce(t.expires, '')", Cell::Day},
                {"reason", "m.reason", Cell::Text},
            }};
}

Result<KindTable> countTable(Connection &db, const StockFilter &filter)
{
    SqlText from;
    from.add("FROM stock_level s JOIN item i ON i.id = s.item_id JOIN location l ON l.id = s.location_id"
             " LEFT JOIN lot_level v ON v.item_id = s.item_id AND v.location_id = s.location_id AND v.on_hand <> 0"
             " AND i.lot_tracking <> 0 LEFT JOIN lot t ON t.id = v.lot_id");
    STOWAGE_LET(where, stockWhere(db, filter));
    from.add(where);
    return KindTable{.from = from,
                     .order = "l.path, i.code_key, i.code, t.code",
                     .columns = {{"item", "i.code", Cell::Text},
                                 {"location", "l.code", Cell::Text},
                                 {"quantity", "coalesce(v.on_hand, s.on_hand)", Cell::Exact},
                                 {"counted_at", "''", Cell::Text},
                                 {"lot", "coalesce(t.code, '')", Cell::Text},
                                 {"notes", "''", Cell::Text},
                                 {"reference", "''", Cell::Text}}};
}

} // namespace

Result<KindTable> kindTable(Connection &db, const ExportRequest &request)
{
    switch (request.kind) {
    case ImportKind::Items:
        return itemTable(db, request.items);
    case ImportKind::Locations:
        return masterTable(request.kind, "l.extra");
    case ImportKind::Categories:
        return masterTable(request.kind, "c.extra");
    case ImportKind::Suppliers:
        return masterTable(request.kind, "extra");
    case ImportKind::Movements:
        return movementTable(request.movements);
    case ImportKind::Counts:
        return countTable(db, request.stock);
    }
    Q_UNREACHABLE();
}

} // namespace stowage
