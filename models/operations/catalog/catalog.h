// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalog.h"
#include "models/domain/company.h"
#include "models/domain/item.h"
#include "models/domain/location.h"
#include "models/domain/movement.h"
#include "models/store/connection.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace stowage {

// Whose catalog, when it changes, and where new ids come from.
struct CatalogContext {
    const Company &company;
    const Clock &clock;
    Rng &rng;
};

// What an item may name that is not there yet.
enum class UnknownUnit { Refuse, Create };

// Master data with its rules, within one transaction that the caller opened: one save for a click, thousands for an
// import. Units and fields are read once and kept, so it is made anew for each transaction. A refused save leaves
// nothing behind but a unit it may have made, and the next may be tried; after an error of the store (Storage, Corrupt)
// the caller rolls back.
class Catalog {
public:
    Catalog(Connection &db, const CatalogContext &context, UnknownUnit unknownUnit = UnknownUnit::Refuse);

    // The first broken rule, if there is one: those of checkItem(), of ItemStore::save(), and item.unit.unknown{unit},
    // item.category.unknown, item.supplier.unknown, item.currency.unknown{currency}, item.parent.unknown,
    // item.parent.nested{code} (a variant has no variants), item.price_group.duplicate{group},
    // item.attribute.duplicate{name}, item.home.duplicate, item.home.unknown, item.home.transit,
    // item.image.missing{hash}, item.custom_fields.invalid, item.extra.invalid, custom.*{name, text}. An item that has
    // moved keeps its unit (item.unit.in_use{code}); one that has stock stays stocked and keeps its lot tracking
    // (item.tracked.in_use{code}, item.lot_tracking.in_use{code}).
    Result<Item> saveItem(Item item);
    // All or none, in the parent's place: their parentId is set here. Errors besides saveItem's: item.missing{id}.
    Result<QList<Item>> createVariants(RowId parentId, QList<Item> variants);
    Done removeItem(RowId id);
    // A picture for an item's list of images. `thumbnail` is a PNG of at most 96 × 96, made by who can.
    Result<ItemImage> storeImage(const QByteArray &bytes, const QByteArray &thumbnail);

    // Errors besides the stores': *.code.empty, *.code.too_long{code, max}, *.code.spaces{code}, *.name.empty,
    // *.name.too_long{max}.
    Result<Category> saveCategory(Category category);
    Done removeCategory(RowId id);
    // And: location.is_transit{code} (that place is made with the company and stays as it is),
    // location.must_be_top{code} (a site, warehouse or store lies in nothing), location.parent.transit{code}.
    Result<Location> saveLocation(Location location);
    Done removeLocation(RowId id);
    // And: supplier.lead_time.out_of_range{value}.
    Result<Supplier> saveSupplier(Supplier supplier);
    Done removeSupplier(RowId id);
    // custom_field.name.empty, custom_field.label.empty, custom_field.choices.empty{name},
    // custom_field.name.taken{name}.
    Result<CustomField> saveCustomField(CustomField field);

private:
    Done checkUnit(const QString &unit);
    Done createUnit(const QString &unit);
    Done checkReferences(const Item &item);
    Done checkParent(const Item &item);
    Done checkHomes(const Item &item);
    Done checkLists(const Item &item);
    Done checkCustomFields(const Item &item);
    Done checkUse(const Item &item);
    Done normalizeImages(Item &item);
    Done sweepAlerts();
    QString newUid() { return makeUid(m_context.clock, m_context.rng); }

    Connection &m_db;
    CatalogContext m_context;
    UnknownUnit m_unknownUnit;
    QDate m_today;
    std::optional<QSet<QString>> m_units;
    std::optional<QList<CustomField>> m_fields;
    QSet<RowId> m_knownCategories, m_knownSuppliers, m_knownHomes;
};

} // namespace stowage
