// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/catalog/catalog.h"

#include "models/operations/alerts/alert_sweep.h"
#include "models/operations/catalog/name_rules.h"
#include "models/store/category_store.h"
#include "models/store/custom_field_store.h"
#include "models/store/location_store.h"
#include "models/store/supplier_store.h"
#include "models/store/unit_store.h"

namespace stowage {

Catalog::Catalog(Connection &db, const CatalogContext &context, UnknownUnit unknownUnit)
    : m_db(db),
      m_context(context),
      m_unknownUnit(unknownUnit),
      m_today(context.company.calendar.dayOf(context.clock.now()))
{
}

Result<Category> Catalog::saveCategory(Category category)
{
    STOWAGE_TRY(checkNames(u"category"_s, category.code, category.name));
    if (category.uid.isEmpty())
        category.uid = newUid();
    CategoryStore store(m_db);
    if (category.id == 0)
        return store.save(std::move(category));
    STOWAGE_LET(known, store.byId(category.id));
    STOWAGE_LET(saved, store.save(std::move(category)));
    if (saved.parentId != known.parentId)
        STOWAGE_TRY(sweepAlerts());
    return saved;
}

Done Catalog::removeCategory(RowId id)
{
    m_knownCategories.remove(id);
    return CategoryStore(m_db).remove(id);
}

Result<Location> Catalog::saveLocation(Location location)
{
    STOWAGE_TRY(checkNames(u"location"_s, location.code, location.name));
    LocationStore store(m_db);
    const auto refuse = [&](const QString &key) {
        return fail(Error::Code::Refused, key, {{u"code"_s, location.code}});
    };
    STOWAGE_LET(transit, store.transit());
    if (location.type == LocationType::Transit || location.id == transit)
        return refuse(u"location.is_transit"_s);
    if (location.parentId == transit)
        return refuse(u"location.parent.transit"_s);
    if (isTopLevel(location.type) && location.parentId != 0)
        return refuse(u"location.must_be_top"_s);
    if (location.uid.isEmpty())
        location.uid = newUid();
    if (location.id == 0)
        return store.save(std::move(location));
    STOWAGE_LET(known, store.byId(location.id));
    STOWAGE_LET(saved, store.save(std::move(location)));
    if (saved.parentId != known.parentId)
        STOWAGE_TRY(sweepAlerts());
    return saved;
}

// A rule reaches all that is inside what it names, and that has just become something else.
Done Catalog::sweepAlerts()
{
    return AlertSweep(m_db, m_context.company, m_context.clock).scopes();
}

Done Catalog::removeLocation(RowId id)
{
    LocationStore store(m_db);
    STOWAGE_LET(location, store.byId(id));
    if (location.type == LocationType::Transit)
        return fail(Error::Code::Refused, u"location.is_transit"_s, {{u"code"_s, location.code}});
    return store.remove(id);
}

Result<Supplier> Catalog::saveSupplier(Supplier supplier)
{
    STOWAGE_TRY(checkNames(u"supplier"_s, supplier.code, supplier.name));
    if (supplier.leadTimeDays && (*supplier.leadTimeDays < 0 || *supplier.leadTimeDays > leadTimeDaysMax)) {
        return fail(Error::Code::Invalid, u"supplier.lead_time.out_of_range"_s,
                    {{u"value"_s, QString::number(*supplier.leadTimeDays)}});
    }
    if (supplier.uid.isEmpty())
        supplier.uid = newUid();
    return SupplierStore(m_db).save(std::move(supplier));
}

Done Catalog::removeSupplier(RowId id)
{
    m_knownSuppliers.remove(id);
    return SupplierStore(m_db).remove(id);
}

Result<CustomField> Catalog::saveCustomField(CustomField field)
{
    if (field.name.trimmed().isEmpty())
        return fail(Error::Code::Invalid, u"custom_field.name.empty"_s);
    if (field.label.trimmed().isEmpty())
        return fail(Error::Code::Invalid, u"custom_field.label.empty"_s);
    if (field.type == CustomFieldType::List && field.choices.isEmpty())
        return fail(Error::Code::Invalid, u"custom_field.choices.empty"_s, {{u"name"_s, field.name}});
    m_fields.reset();
    return CustomFieldStore(m_db).save(std::move(field));
}

} // namespace stowage
