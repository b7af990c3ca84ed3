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

constexpr const char *sqlitePrices =
    "(SELECT json_group_array(json_array(g.group_id, g.price)) FROM (SELECT group_id, price FROM item_price"
    " WHERE item_id = i.id ORDER BY position) g)";
constexpr const char *postgresqlPrices =
    "(SELECT CAST(json_agg(json_build_array(g.group_id, g.price) ORDER BY g.position) AS TEXT) FROM item_price g"
    " WHERE g.item_id = i.id)";
// The columns that an import has a field for, in the order of its fields. What is nested has columns of its own here.
std::vector<ExportColumn> importedColumns(ImportKind kind, const std::vector<ExportColumn> &all)
{
    std::vector<ExportColumn> columns;
    for (const Field &field : fieldsOf(kind)) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const ExportColumn &column) {
            const bool nested = column.cell == Cell::Json || column.cell == Cell::PriceGroups;
            return !nested && field.name == QLatin1StringView(column.heading);
        });
        if (found != all.end())
            columns.push_back(*found);
    }
    return columns;
}

Result<KindTable> itemTable(Connection &db, const ItemFilter &filter)
{
    const ExportTable &table = exportTable("items");
    SqlText from;
    from.add(table.from);
    STOWAGE_LET(where, itemsWhere(db, filter));
    from.add(where);
    return KindTable{.from = from,
                     .order = "i.code_key, i.code",
                     .columns = importedColumns(ImportKind::Items, table.columns),
                     .free = {{heading::pricePrefix, db.isSqlite() ? sqlitePrices : postgresqlPrices, Prices},
                              {heading::attributePrefix, "i.attributes", Attributes},
                              {heading::customPrefix, "i.custom_fields"},
                              {{}, "i.extra"}}};
}

KindTable masterTable(ImportKind kind, const char *extra)
{
    const ExportTable &table = exportTable(importKindName(kind).toLatin1().constData());
    SqlText from;
    from.add(table.from);
    if (table.where)
        from.add(" WHERE ").add(table.where);
    return {.from = from, .order = table.order, .columns = importedColumns(kind, table.columns), .free = {{{}, extra}}};
}

KindTable movementTable(const MovementFilter &filter)
{
    const ExportTable &table = exportTable("movements");
    MovementFilter anywhere = filter;
    anywhere.locationId = 0;
    SqlText from;
    from.add(table.from).add(movementsWhere(anywhere)).add(" AND ").add(table.where);
    if (filter.locationId != 0) {
        from.add(" AND (1 = 1")
            .add(inTree("m.location_id", "location", filter.locationId))
            .add(" OR m.role = 5")
            .add(inTree("y.location_id", "location", filter.locationId))
            .add(")");
    }
    return {.from = from, .order = table.order, .columns = table.columns};
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

Result<KindTable> wholeTable(Connection &db, const ExportRequest &request)
{
    switch (request.kind) {
    case ImportKind::Items:
        return itemTable(db, request.items);
    case ImportKind::Locations:
        return masterTable(request.kind, "l.extra");
    case ImportKind::Categories:
        return masterTable(request.kind, "c.extra");
    case ImportKind::Suppliers:
        return masterTable(request.kind, "s.extra");
    case ImportKind::Movements:
        return movementTable(request.movements);
    case ImportKind::Counts:
        return countTable(db, request.stock);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<KindTable> kindTable(Connection &db, const ExportRequest &request)
{
    STOWAGE_LET(table, wholeTable(db, request));
    if (!request.costs)
        std::erase_if(table.columns, [](const ExportColumn &column) { return column.cost; });
    return table;
}

} // namespace stowage
