// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/catalog/catalog.h"

#include "models/operations/alerts/alert_sweep.h"
#include "models/store/category_store.h"
#include "models/store/custom_field_store.h"
#include "models/store/image_store.h"
#include "models/store/item_store.h"
#include "models/store/ledger_store.h"
#include "models/store/location_store.h"
#include "models/store/supplier_store.h"
#include "models/store/unit_store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stowage {

namespace {

// An import knows nothing of a new unit: it may have as many decimals as a quantity can.
constexpr int newUnitDecimals = Quantity::decimals;

bool isStocked(const Item &item)
{
    return item.tracked && item.type == ItemType::Inventory;
}

Error refused(const QString &key, const Item &item)
{
    return {Error::Code::Refused, key, {{u"code"_s, item.code}}};
}

// A value of the custom fields as the text that checkCustomValue() judges. A JSON number or boolean is one already.
Done checkJsonValue(const CustomField &field, const QJsonValue &value)
{
    if (value.isNull() || (value.isDouble() && field.type == CustomFieldType::Number)
        || (value.isBool() && field.type == CustomFieldType::Boolean))
        return {};
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    if (text.isEmpty())
        return {};
    STOWAGE_TRY(checkCustomValue(field, text));
    return {};
}

// Whether alert rules find the same in both.
bool warnsAlike(const Item &before, const Item &after)
{
    const auto told = [](const Item &item) {
        return std::tuple(item.minimumStock, item.maximumStock, item.reorderPoint, item.categoryId, item.active,
                          item.tracked, item.type);
    };
    return told(before) == told(after);
}

} // namespace

Result<Item> Catalog::saveItem(Item item)
{
    if (const QList<Error> errors = checkItem(item); !errors.isEmpty())
        return fail(errors.first());
    STOWAGE_TRY(checkLists(item));
    STOWAGE_TRY(checkUnit(item.unit));
    STOWAGE_TRY(checkReferences(item));
    STOWAGE_TRY(checkParent(item));
    STOWAGE_TRY(checkHomes(item));
    STOWAGE_TRY(checkCustomFields(item));
    STOWAGE_TRY(checkUse(item));
    STOWAGE_TRY(normalizeImages(item));
    if (item.uid.isEmpty())
        item.uid = newUid();
    STOWAGE_TRY(createUnit(item.unit));
    ItemStore store(m_db);
    if (item.id == 0)
        return store.save(std::move(item), m_context.clock.now(), m_today); // what has no stock yet warns of nothing
    // Before it is read: who posts it now must be through.
    STOWAGE_TRY(LedgerStore(m_db).lockItems({item.id}));
    STOWAGE_LET(known, store.byId(item.id));
    STOWAGE_LET(saved, store.save(std::move(item), m_context.clock.now(), m_today));
    if (!warnsAlike(known, saved))
        STOWAGE_TRY(AlertSweep(m_db, m_context.company, m_context.clock).item(saved.id));
    return saved;
}

Result<QList<Item>> Catalog::createVariants(RowId parentId, QList<Item> variants)
{
    STOWAGE_LET(known, ItemStore(m_db).exists(parentId));
    if (!known)
        return fail(Error::Code::NotFound, u"item.missing"_s, {{u"id"_s, QString::number(parentId)}});
    const QByteArray savepoint = "variants";
    STOWAGE_TRY(m_db.script("SAVEPOINT " + savepoint));
    for (Item &variant : variants) {
        variant.parentId = parentId;
        auto saved = saveItem(variant);
        if (!saved) {
            STOWAGE_TRY(m_db.script("ROLLBACK TO " + savepoint));
            m_units.reset();
            return fail(saved.error());
        }
        variant = *std::move(saved);
    }
    STOWAGE_TRY(m_db.script("RELEASE " + savepoint));
    return variants;
}

Done Catalog::removeItem(RowId id)
{
    return ItemStore(m_db).remove(id);
}

Result<ItemImage> Catalog::storeImage(const QByteArray &bytes, const QByteArray &thumbnail)
{
    STOWAGE_LET(hash, ImageStore(m_db).put(bytes, thumbnail, m_context.clock.now()));
    return ItemImage{.uid = newUid(), .hash = hash};
}

Done Catalog::checkUnit(const QString &unit)
{
    if (!m_units) {
        STOWAGE_LET(units, UnitStore(m_db).all());
        m_units.emplace();
        for (const Unit &known : std::as_const(units))
            m_units->insert(known.code);
    }
    if (m_unknownUnit == UnknownUnit::Refuse && !m_units->contains(unit))
        return fail(Error::Code::Invalid, u"item.unit.unknown"_s, {{u"unit"_s, unit}});
    return {};
}

Done Catalog::createUnit(const QString &unit)
{
    if (m_units->contains(unit))
        return {};
    STOWAGE_TRY(UnitStore(m_db).save({unit, unit, newUnitDecimals}));
    m_units->insert(unit);
    return {};
}

Done Catalog::checkReferences(const Item &item)
{
    if (item.categoryId != 0 && !m_knownCategories.contains(item.categoryId)) {
        STOWAGE_LET(known, CategoryStore(m_db).exists(item.categoryId));
        if (!known)
            return fail(Error::Code::Invalid, u"item.category.unknown"_s);
        m_knownCategories.insert(item.categoryId);
    }
    if (item.supplierId != 0 && !m_knownSuppliers.contains(item.supplierId)) {
        STOWAGE_LET(known, SupplierStore(m_db).exists(item.supplierId));
        if (!known)
            return fail(Error::Code::Invalid, u"item.supplier.unknown"_s);
        m_knownSuppliers.insert(item.supplierId);
    }
    if (!item.currency.isEmpty() && !Currency::fromCode(item.currency))
        return fail(Error::Code::Invalid, u"item.currency.unknown"_s, {{u"currency"_s, item.currency}});
    return {};
}

Done Catalog::checkParent(const Item &item)
{
    if (item.parentId == 0)
        return {};
    ItemStore store(m_db);
    const auto parent = store.byId(item.parentId);
    if (!parent && parent.error().code == Error::Code::NotFound)
        return fail(Error::Code::Invalid, u"item.parent.unknown"_s);
    STOWAGE_TRY(parent);
    if (parent->parentId != 0)
        return fail(refused(u"item.parent.nested"_s, *parent));
    if (item.id != 0) {
        STOWAGE_LET(isParent, store.hasVariants(item.id));
        if (isParent)
            return fail(refused(u"item.parent.nested"_s, item));
    }
    return {};
}

Done Catalog::checkHomes(const Item &item)
{
    LocationStore store(m_db);
    if (QSet<RowId>(item.homeIds.begin(), item.homeIds.end()).size() != item.homeIds.size())
        return fail(Error::Code::Invalid, u"item.home.duplicate"_s);
    for (const RowId home : item.homeIds) {
        if (m_knownHomes.contains(home))
            continue;
        const auto location = store.byId(home);
        if (!location && location.error().code == Error::Code::NotFound)
            return fail(Error::Code::Invalid, u"item.home.unknown"_s);
        STOWAGE_TRY(location);
        if (location->type == LocationType::Transit)
            return fail(Error::Code::Invalid, u"item.home.transit"_s);
        m_knownHomes.insert(home);
    }
    return {};
}

Done Catalog::checkLists(const Item &item)
{
    QSet<QString> groups;
    for (const PriceGroupPrice &price : item.priceGroups) {
        if (groups.contains(price.groupId))
            return fail(Error::Code::Invalid, u"item.price_group.duplicate"_s, {{u"group"_s, price.groupId}});
        groups.insert(price.groupId);
    }
    QSet<QString> names;
    for (const VariantAttribute &attribute : item.attributes) {
        if (names.contains(attribute.name))
            return fail(Error::Code::Invalid, u"item.attribute.duplicate"_s, {{u"name"_s, attribute.name}});
        names.insert(attribute.name);
    }
    return {};
}

Done Catalog::checkCustomFields(const Item &item)
{
    if (item.extra != "{}" && !QJsonDocument::fromJson(item.extra).isObject())
        return fail(Error::Code::Invalid, u"item.extra.invalid"_s);
    if (item.customFields == "{}")
        return {};
    const QJsonDocument values = QJsonDocument::fromJson(item.customFields);
    if (!values.isObject())
        return fail(Error::Code::Invalid, u"item.custom_fields.invalid"_s);
    if (!m_fields) {
        STOWAGE_LET(fields, CustomFieldStore(m_db).all());
        m_fields = fields;
    }
    // A name that is no field of ours came from a remote system and is kept as it is.
    for (const CustomField &field : std::as_const(*m_fields))
        STOWAGE_TRY(checkJsonValue(field, values.object().value(field.name)));
    return {};
}

Done Catalog::checkUse(const Item &item)
{
    if (item.id == 0)
        return {};
    ItemStore store(m_db);
    STOWAGE_LET(known, store.byId(item.id));
    if (item.unit != known.unit) {
        STOWAGE_LET(moved, store.hasMoved(item.id));
        if (moved)
            return fail(refused(u"item.unit.in_use"_s, known));
    }
    const bool leavesStock = isStocked(known) && !isStocked(item);
    if (!leavesStock && item.lotTracking == known.lotTracking)
        return {};
    STOWAGE_LET(hasStock, store.hasStock(item.id));
    if (!hasStock)
        return {};
    return fail(refused(leavesStock ? u"item.tracked.in_use"_s : u"item.lot_tracking.in_use"_s, known));
}

Done Catalog::normalizeImages(Item &item)
{
    ImageStore store(m_db);
    bool primary = false;
    for (ItemImage &image : item.images) {
        if (!image.hash.isEmpty()) {
            STOWAGE_LET(known, store.exists(image.hash));
            if (!known) {
                return fail(Error::Code::Invalid, u"item.image.missing"_s,
                            {{u"hash"_s, QString::fromLatin1(image.hash.toHex())}});
            }
        }
        if (image.uid.isEmpty())
            image.uid = newUid();
        image.primary = image.primary && !primary;
        primary = primary || image.primary;
    }
    if (!item.images.isEmpty() && !primary)
        item.images.first().primary = true;
    return {};
}

} // namespace stowage
