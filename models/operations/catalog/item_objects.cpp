// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/catalog/item_objects.h"

#include "models/store/category_store.h"
#include "models/store/custom_field_store.h"
#include "models/store/item_listing.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"
#include "models/store/supplier_store.h"

#include <algorithm>

namespace stowage {

namespace {

Result<std::vector<RowId>> idsOf(Connection &db, const ItemFilter &filter)
{
    SqlText sql;
    sql.add("SELECT i.id FROM item i");
    STOWAGE_LET(where, itemsWhere(db, filter));
    sql.add(where).add(" ORDER BY i.code_key, i.code");
    std::vector<RowId> ids;
    Query row = db.queryWith(sql.text.constData(), sql.values);
    while (row.next())
        ids.push_back(row.int64(0));
    STOWAGE_TRY(row.done());
    return ids;
}

} // namespace

Result<ItemObjects> ItemObjects::open(Connection &db)
{
    ItemObjects objects(db);
    STOWAGE_LET(categories, CategoryStore(db).all());
    for (const Category &category : std::as_const(categories))
        objects.m_categories.insert(category.id, {category.uid, category.name, category.path});
    STOWAGE_LET(suppliers, SupplierStore(db).all());
    for (const Supplier &supplier : std::as_const(suppliers))
        objects.m_suppliers.insert(supplier.id, {supplier.uid, supplier.name});
    STOWAGE_LET(locations, LocationStore(db).all());
    for (const Location &location : std::as_const(locations)) {
        objects.m_locations.insert(location.id, location);
        if (location.siteId == location.id && location.type != LocationType::Transit)
            objects.m_sites << location.id;
    }
    return objects;
}

Result<ItemObject> ItemObjects::of(RowId id)
{
    ItemStore store(m_db);
    ItemObject object;
    STOWAGE_LET(item, store.byId(id));
    object.item = item;
    if (const auto category = m_categories.constFind(item.categoryId); category != m_categories.constEnd())
        object.category = *category;
    if (const auto supplier = m_suppliers.constFind(item.supplierId); supplier != m_suppliers.constEnd())
        object.supplier = *supplier;
    if (item.parentId != 0) {
        STOWAGE_LET(parent, store.byId(item.parentId));
        object.parentCode = parent.code;
    }
    STOWAGE_LET(levels, levelsOf(id));
    for (const Level &level : levels) {
        object.stock.current += level.onHand;
        object.stock.reserved += level.reserved;
    }
    object.stock.available = object.stock.current - object.stock.reserved;
    object.places = placesOf(item, levels);
    STOWAGE_LET(variants, variantsOf(id, levels));
    object.variants = variants;
    return object;
}

Result<std::vector<ItemObjects::Level>> ItemObjects::levelsOf(RowId id)
{
    std::vector<Level> levels;
    Query row = m_db.query("SELECT s.item_id, l.site_id, s.on_hand, s.reserved FROM stock_level s"
                           " JOIN location l ON l.id = s.location_id"
                           " WHERE (s.item_id = ? OR s.item_id IN (SELECT id FROM item WHERE parent_id = ?))"
                           " AND l.type <> 'transit'",
                           id, id);
    while (row.next())
        levels.push_back({row.int64(0), row.int64(1), row.quantity(2), row.quantity(3)});
    STOWAGE_TRY(row.done());
    return levels;
}

Result<QList<ItemVariant>> ItemObjects::variantsOf(RowId id, const std::vector<Level> &levels)
{
    std::vector<RowId> ids;
    {
        Query row = m_db.query("SELECT id FROM item WHERE parent_id = ? ORDER BY code_key, code", id);
        while (row.next())
            ids.push_back(row.int64(0));
        STOWAGE_TRY(row.done());
    }
    QList<ItemVariant> variants;
    for (const RowId one : ids) {
        STOWAGE_LET(item, ItemStore(m_db).byId(one));
        Quantity stock;
        for (const Level &level : levels) {
            if (level.itemId == one)
                stock += level.onHand;
        }
        variants << ItemVariant{.id = item.uid,
                                .code = item.code,
                                .name = item.name,
                                .barcode = item.barcode(),
                                .attributes = item.attributes,
                                .stock = stock,
                                .extra = item.extra,
                                .changes = {}};
    }
    return variants;
}

QList<ItemPlace> ItemObjects::placesOf(const Item &item, const std::vector<Level> &levels) const
{
    QList<ItemPlace> places;
    for (const RowId site : m_sites) {
        ItemPlace place{.locationId = m_locations.value(site).uid, .stock = {}, .bin = {}};
        bool known = false;
        for (const Level &level : levels) {
            if (level.siteId != site)
                continue;
            known = true;
            place.stock.current += level.onHand;
            place.stock.reserved += level.reserved;
        }
        place.stock.available = place.stock.current - place.stock.reserved;
        const auto home = std::ranges::find_if(
            item.homeIds, [&](RowId id) { return id != site && m_locations.value(id).siteId == site; });
        if (home != item.homeIds.end())
            place.bin = m_locations.value(*home).code;
        if (known || !place.bin.isEmpty())
            places << place;
    }
    return places;
}

Result<QList<CustomField>> customFieldsOf(Connection &db)
{
    return CustomFieldStore(db).all();
}

Result<std::int64_t>
forEachItemObject(Connection &db, const ItemFilter &filter,
                  const std::function<Done(const ItemObject &, std::int64_t done, std::int64_t total)> &sink)
{
    return inSnapshot(db, [&]() -> Result<std::int64_t> {
        STOWAGE_LET(objects, ItemObjects::open(db));
        STOWAGE_LET(ids, idsOf(db, filter));
        const auto total = static_cast<std::int64_t>(ids.size());
        for (std::int64_t done = 0; done < total; ++done) {
            STOWAGE_LET(object, objects.of(ids[static_cast<std::size_t>(done)]));
            STOWAGE_TRY(sink(object, done, total));
        }
        return total;
    });
}

} // namespace stowage
