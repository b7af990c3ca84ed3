// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/catalog/catalog.h"
#include "models/operations/warehouse.h"
#include "models/operations/warehouse_work.h"
#include "models/store/category_store.h"
#include "models/store/custom_field_store.h"
#include "models/store/image_store.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"
#include "models/store/reason_store.h"
#include "models/store/supplier_store.h"
#include "models/store/unit_store.h"

namespace stowage {

namespace {

CatalogContext catalogOf(const PostingContext &context)
{
    return {context.company, context.clock, context.rng};
}

// A cost price is what stock without a cost of its own is valued at: a change reaches the item's figures.
Result<Item> saveAndRevalue(Connection &db, const PostingContext &context, const Item &item)
{
    std::optional<UnitCost> before;
    if (item.id != 0) {
        STOWAGE_LET(known, ItemStore(db).byId(item.id));
        before = known.costPrice;
    }
    STOWAGE_LET(saved, Catalog(db, catalogOf(context)).saveItem(item));
    if (before && *before != saved.costPrice) {
        Poster poster(db, context);
        STOWAGE_TRY(poster.revalue(saved.id));
        STOWAGE_TRY(poster.finish());
    }
    return saved;
}

} // namespace

Future<Item> Warehouse::item(RowId id)
{
    return onReader<Item>([id](Connection &db) { return ItemStore(db).byId(id); });
}

Future<QList<DatedCost>> Warehouse::costHistory(RowId itemId)
{
    return onReader<QList<DatedCost>>([itemId](Connection &db) { return ItemStore(db).costHistory(itemId); });
}

Future<QByteArray> Warehouse::image(const QByteArray &hash)
{
    return onReader<QByteArray>([hash](Connection &db) { return ImageStore(db).bytes(hash); });
}

Future<QByteArray> Warehouse::thumbnail(const QByteArray &hash)
{
    return onReader<QByteArray>([hash](Connection &db) { return ImageStore(db).thumbnail(hash); });
}

Future<QList<Category>> Warehouse::categories()
{
    return onReader<QList<Category>>([](Connection &db) { return CategoryStore(db).all(); });
}

Future<QList<Location>> Warehouse::locations()
{
    return onReader<QList<Location>>([](Connection &db) { return LocationStore(db).all(); });
}

Future<QList<Supplier>> Warehouse::suppliers()
{
    return onReader<QList<Supplier>>([](Connection &db) { return SupplierStore(db).all(); });
}

Future<QList<Unit>> Warehouse::units()
{
    return onReader<QList<Unit>>([](Connection &db) { return UnitStore(db).all(); });
}

Future<QList<CustomField>> Warehouse::customFields()
{
    return onReader<QList<CustomField>>([](Connection &db) { return CustomFieldStore(db).all(); });
}

Future<QList<Reason>> Warehouse::reasons()
{
    return onReader<QList<Reason>>([](Connection &db) { return ReasonStore(db).all(); });
}

Future<Item> Warehouse::saveItem(const Item &item)
{
    auto saved = inWriterTransaction<Item>(Right::EditCatalog, {}, [item, context = posting()](Connection &db) {
        return saveAndRevalue(db, context, item);
    });
    return telling<Item>(saved, [this](const Result<Item> &stored) { Q_EMIT itemsChanged({stored->id}); });
}

Future<QList<Item>> Warehouse::createVariants(RowId parentId, const QList<Item> &variants)
{
    auto made = inWriterTransaction<QList<Item>>(
        Right::EditCatalog, {}, [parentId, variants, context = posting()](Connection &db) {
            return Catalog(db, catalogOf(context)).createVariants(parentId, variants);
        });
    return telling<QList<Item>>(made, [this, parentId](const Result<QList<Item>> &items) {
        QList<RowId> ids{parentId};
        for (const Item &variant : *items)
            ids << variant.id;
        Q_EMIT itemsChanged(ids);
    });
}

Future<void> Warehouse::removeItem(RowId id)
{
    auto removed = inWriterTransaction<void>(Right::EditCatalog, {}, [id, context = posting()](Connection &db) {
        return Catalog(db, catalogOf(context)).removeItem(id);
    });
    return telling<void>(removed, [this, id](const Done &) { Q_EMIT itemsChanged({id}); });
}

Future<ItemImage> Warehouse::storeImage(const QByteArray &bytes, const QByteArray &thumbnail)
{
    return inWriterTransaction<ItemImage>(Right::EditCatalog, {},
                                          [bytes, thumbnail, context = posting()](Connection &db) {
                                              return Catalog(db, catalogOf(context)).storeImage(bytes, thumbnail);
                                          });
}

// The small tables are saved and removed alike: what differs is the call of Catalog.
#define STOWAGE_SAVE(Type, name)                                                                                       \
    Future<Type> Warehouse::save##Type(const Type &name)                                                               \
    {                                                                                                                  \
        auto saved = inWriterTransaction<Type>(Right::EditCatalog, {}, [name, context = posting()](Connection &db) {   \
            return Catalog(db, catalogOf(context)).save##Type(name);                                                   \
        });                                                                                                            \
        return telling<Type>(saved, [this](const Result<Type> &) { Q_EMIT catalogChanged(); });                        \
    }
#define STOWAGE_REMOVE(Type)                                                                                           \
    Future<void> Warehouse::remove##Type(RowId id)                                                                     \
    {                                                                                                                  \
        auto removed = inWriterTransaction<void>(Right::EditCatalog, {}, [id, context = posting()](Connection &db) {   \
            return Catalog(db, catalogOf(context)).remove##Type(id);                                                   \
        });                                                                                                            \
        return telling<void>(removed, [this](const Done &) { Q_EMIT catalogChanged(); });                              \
    }

STOWAGE_SAVE(Category, category)
STOWAGE_SAVE(Location, location)
STOWAGE_SAVE(Supplier, supplier)
STOWAGE_SAVE(CustomField, field)
STOWAGE_REMOVE(Category)
STOWAGE_REMOVE(Location)
STOWAGE_REMOVE(Supplier)

#undef STOWAGE_SAVE
#undef STOWAGE_REMOVE

} // namespace stowage
