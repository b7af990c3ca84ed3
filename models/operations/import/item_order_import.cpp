// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/item_order_import.h"

#include "models/base/json_members.h"
#include "models/domain/variants.h"
#include "models/operations/import/entity_json.h"
#include "models/store/category_store.h"
#include "models/store/custom_field_store.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"
#include "models/store/supplier_store.h"

#include <QMap>

namespace stowage {

namespace {

constexpr std::int64_t rowsBetweenProgress = 200;

// The member that a rule is about: "item.lead_time.out_of_range" is about supplier.leadTimeDays.
QString memberOf(const Error &error)
{
    static const QHash<QString, QString> members{{u"code"_s, u"itemCode"_s},
                                                 {u"name"_s, u"name"_s},
                                                 {u"description"_s, u"description"_s},
                                                 {u"unit"_s, u"unit"_s},
                                                 {u"barcode"_s, u"barcode"_s},
                                                 {u"currency"_s, u"pricing.currency"_s},
                                                 {u"price_group"_s, u"pricing.priceGroups"_s},
                                                 {u"minimum_above_maximum"_s, u"inventory.minimumStock"_s},
                                                 {u"tracked"_s, u"inventory.tracked"_s},
                                                 {u"lot_tracking"_s, u"inventory.lotTracking"_s},
                                                 {u"lead_time"_s, u"supplier.leadTimeDays"_s},
                                                 {u"category"_s, u"category"_s},
                                                 {u"attribute"_s, u"attributes"_s},
                                                 {u"parent"_s, u"parentItemCode"_s},
                                                 {u"image"_s, u"images"_s},
                                                 {u"uid"_s, u"id"_s},
                                                 {u"custom_fields"_s, u"customFields"_s}};
    if (error.key.startsWith("custom."_L1))
        return u"customFields."_s + error.arg(u"name");
    return members.value(error.key.section(u'.', 1, 1));
}

QString placeOf(const ItemOrder &order, const QString &member)
{
    if (order.place.isEmpty() || member.isEmpty())
        return order.place + member;
    return order.place + u'.' + member;
}

// The type that a value of JSON has by itself; nothing for what a field cannot hold.
std::optional<CustomFieldType> typeOf(const QByteArray &value)
{
    if (value == "true" || value == "false")
        return CustomFieldType::Boolean;
    if (value.startsWith('"'))
        return CustomFieldType::Text;
    if (Quantity::fromString(QString::fromLatin1(value)))
        return CustomFieldType::Number;
    return std::nullopt;
}

// Each variant that an item tells of is an item of its own, unless the list has it anyway.
std::vector<ItemOrder> variantsOf(const ItemOrder &order, const QSet<QString> &listed)
{
    std::vector<ItemOrder> orders;
    for (qsizetype i = 0; i < order.object.variants.size(); ++i) {
        const ItemVariant &variant = order.object.variants[i];
        if (variant.code.isEmpty() || listed.contains(variant.code))
            continue;
        ItemOrder own{.place = placeOf(order, u"variants[%1]"_s.arg(i)),
                      .element = order.element,
                      .textLine = order.textLine,
                      .object = {},
                      .changes = variant.changes,
                      .namesParent = true,
                      .asVariant = true,
                      .problems = {}};
        own.changes.emplace_back([code = variant.code](Item &item) { item.code = code; });
        own.apply(own.object.item);
        own.object.item.uid = variant.id;
        own.object.parentCode = order.object.item.code;
        orders.push_back(std::move(own));
    }
    return orders;
}

} // namespace

ItemOrderImport::ItemOrderImport(ImportRun &run)
    : m_run(run),
      m_catalog(run.db(), {run.context().company, run.context().clock, run.context().rng}, UnknownUnit::Create),
      m_categories(run, m_catalog),
      m_saver(run, m_catalog)
{
}

// Variants come after the items that they belong to.
Done ItemOrderImport::take(const std::vector<ItemOrder> &orders)
{
    STOWAGE_TRY(m_saver.begin());
    STOWAGE_TRY(makeCustomFields(orders));
    QSet<QString> listed;
    for (const ItemOrder &order : orders)
        listed.insert(order.object.item.code);
    std::int64_t done = 0;
    for (const bool withParent : {false, true}) {
        for (const ItemOrder &order : orders) {
            if (order.object.parentCode.isEmpty() == withParent)
                continue;
            if (done % rowsBetweenProgress == 0) {
                const double share = static_cast<double>(done) / static_cast<double>(orders.size());
                STOWAGE_TRY(m_run.progress(ImportProgress::Phase::Reading, share, done));
            }
            ++done;
            STOWAGE_TRY(takeOrder(order));
            for (const ItemOrder &variant : variantsOf(order, listed))
                STOWAGE_TRY(takeOrder(variant));
        }
    }
    return m_saver.end();
}

// What the values of a new field all are is its type; a field whose values differ in that gets no definition.
Done ItemOrderImport::makeCustomFields(const std::vector<ItemOrder> &orders)
{
    STOWAGE_LET(fields, CustomFieldStore(m_run.db()).all());
    QMap<QString, std::optional<CustomFieldType>> types;
    for (const ItemOrder &order : orders) {
        const QList<JsonMember> members = jsonMembers(order.object.item.customFields);
        for (const JsonMember &member : members) {
            if (member.value == "null")
                continue;
            const auto type = typeOf(member.value);
            const auto known = types.find(member.name);
            if (known == types.end())
                types.insert(member.name, type);
            else if (*known != type)
                *known = std::nullopt;
        }
    }
    auto position = static_cast<int>(fields.size());
    for (auto type = types.cbegin(); type != types.cend(); ++type) {
        const bool known = std::ranges::any_of(fields, [&](const CustomField &one) { return one.name == type.key(); });
        if (known || !*type)
            continue;
        STOWAGE_LET(made, m_catalog.saveCustomField(
                              {.name = type.key(), .label = type.key(), .type = **type, .position = position++}));
        STOWAGE_TRY(m_run.madeBeside(u"custom_field"_s, made.id, entityJson(made)));
    }
    return {};
}

Done ItemOrderImport::takeOrder(const ItemOrder &order)
{
    m_problems.clear();
    for (Error problem : order.problems) {
        problem.args << ErrorArg{u"column"_s, problem.arg(u"place")};
        m_problems << problem;
    }
    const QString &code = order.object.item.code;
    if (const qint64 first = m_lines.value(code, 0); first != 0 && !code.isEmpty()) {
        STOWAGE_TRY(blame(order, u"itemCode"_s,
                          {Error::Code::Conflict,
                           u"import.code_twice"_s,
                           {{u"code"_s, code}, {u"first"_s, QString::number(first)}}}));
    }
    m_lines.insert(code, order.textLine);
    if (!m_problems.isEmpty())
        return reject(order);

    STOWAGE_LET(target, targetOf(order));
    STOWAGE_LET(item, itemOf(order, target));
    if (order.asVariant && !m_problems.isEmpty())
        return reject(order); // what it would have of its parent is not known
    const QList<Error> broken = checkItem(item);
    for (const Error &error : broken)
        STOWAGE_TRY(blame(order, memberOf(error), error));
    // What is named may have to be made: only for a row without faults.
    for (const auto set : {&ItemOrderImport::setSupplier, &ItemOrderImport::setHomes, &ItemOrderImport::setCategory}) {
        if (m_problems.isEmpty())
            STOWAGE_TRY((this->*set)(order, item));
    }
    if (!m_problems.isEmpty())
        return reject(order);
    const auto saved = m_saver.save(order.textLine, target, item);
    if (saved)
        return {};
    STOWAGE_TRY(blame(order, memberOf(saved.error()), saved.error()));
    return reject(order);
}

Done ItemOrderImport::reject(const ItemOrder &order)
{
    m_run.reject(order.textLine, m_problems, order.element);
    return {};
}

Done ItemOrderImport::blame(const ItemOrder &order, const QString &member, const Error &error)
{
    if (isFatal(error))
        return fail(error);
    Error told = error;
    if (const QString place = placeOf(order, member); !place.isEmpty())
        told.args << ErrorArg{u"column"_s, place};
    m_problems << told;
    return {};
}

// An item that has the id but another code was renamed there.
Result<ItemTarget> ItemOrderImport::targetOf(const ItemOrder &order)
{
    STOWAGE_LET(target, m_saver.byCode(order.object.item.code));
    if (target.item.id != 0 || order.object.item.uid.isEmpty())
        return target;
    ItemStore store(m_run.db());
    STOWAGE_LET(id, store.idByUid(order.object.item.uid));
    if (id) {
        STOWAGE_LET(item, store.byId(*id));
        target.item = item;
    }
    return target;
}

Result<Item> ItemOrderImport::itemOf(const ItemOrder &order, const ItemTarget &target)
{
    Item item = target.item;
    STOWAGE_TRY(setParent(order, item));
    if (target.item.id == 0 && order.asVariant && item.parentId != 0) {
        STOWAGE_LET(parent, ItemStore(m_run.db()).byId(item.parentId));
        item = variantOf(parent);
    }
    order.apply(item);
    const Item &said = order.object.item;
    if (item.id == 0) {
        item.uid = said.uid;
        item.createdAt = said.createdAt;
        item.updatedAt = said.updatedAt;
    } else if (!said.uid.isEmpty() && said.uid != item.uid) {
        setJsonText(item.extra, u"id"_s, said.uid);
    }
    return item;
}

Done ItemOrderImport::setParent(const ItemOrder &order, Item &item)
{
    if (!order.namesParent)
        return {};
    const QString &code = order.object.parentCode;
    if (code.isEmpty()) {
        item.parentId = 0;
        return {};
    }
    STOWAGE_LET(parent, ItemStore(m_run.db()).idByCode(code));
    if (!parent) {
        return blame(order, u"parentItemCode"_s,
                     {Error::Code::NotFound, u"import.unknown_parent"_s, {{u"parent"_s, code}}});
    }
    item.parentId = *parent;
    return {};
}

Done ItemOrderImport::setCategory(const ItemOrder &order, Item &item)
{
    if (!order.namesCategory)
        return {};
    item.categoryId = 0;
    if (!order.object.category)
        return {};
    const CategoryName &category = *order.object.category;
    if (!category.id.isEmpty()) {
        STOWAGE_LET(known, CategoryStore(m_run.db()).resolve(category.id));
        if (known) {
            item.categoryId = *known;
            return {};
        }
    }
    const QString &path = category.path.isEmpty() ? category.name : category.path;
    const auto found = m_categories.find(path.isEmpty() ? category.id : path, category.id);
    if (!found)
        return blame(order, u"category"_s, found.error());
    item.categoryId = *found;
    return {};
}

Done ItemOrderImport::setSupplier(const ItemOrder &order, Item &item)
{
    if (!order.namesSupplier)
        return {};
    item.supplierId = 0;
    if (!order.object.supplier)
        return {};
    const SupplierName &supplier = *order.object.supplier;
    const QString &code = supplier.id.isEmpty() ? supplier.name : supplier.id;
    for (const QString &text : {supplier.id, supplier.name}) {
        if (text.isEmpty())
            continue;
        STOWAGE_LET(known, SupplierStore(m_run.db()).resolve(text));
        if (known) {
            item.supplierId = *known;
            return {};
        }
    }
    if (!m_run.request().createMissing) {
        m_run.unknownSupplier(code);
        return blame(order, u"supplier.id"_s,
                     {Error::Code::NotFound, u"import.unknown_supplier"_s, {{u"supplier"_s, code}}});
    }
    const auto made = m_saver.makeSupplier(
        {.uid = supplier.id, .code = code, .name = supplier.name.isEmpty() ? code : supplier.name});
    if (!made)
        return blame(order, u"supplier.id"_s, made.error());
    item.supplierId = *made;
    return {};
}

Done ItemOrderImport::setHomes(const ItemOrder &order, Item &item)
{
    for (qsizetype i = 0; i < order.object.places.size(); ++i) {
        const ItemPlace &place = order.object.places[i];
        if (!place.namesBin)
            continue;
        STOWAGE_TRY(place.bin.isEmpty() ? takeHomesAway(place.locationId, item)
                                        : setHome(order, u"locations[%1]"_s.arg(i), place, item));
    }
    return {};
}

// The bin that is told of becomes the first of the item's homes at that site; the others stay.
Done ItemOrderImport::setHome(const ItemOrder &order, const QString &member, const ItemPlace &place, Item &item)
{
    const auto site = siteOf(place.locationId);
    if (!site)
        return blame(order, member + ".locationId"_L1, site.error());
    const auto bin = binOf(place.bin, *site);
    if (!bin)
        return blame(order, member + ".binLocation"_L1, bin.error());
    LocationStore store(m_run.db());
    qsizetype first = item.homeIds.size();
    for (qsizetype at = 0; at < item.homeIds.size() && first == item.homeIds.size(); ++at) {
        STOWAGE_LET(home, store.byId(item.homeIds[at]));
        if (home.siteId == *site)
            first = at;
    }
    if (first < item.homeIds.size() && item.homeIds[first] == *bin)
        return {};
    item.homeIds.removeOne(*bin);
    item.homeIds.insert(std::min(first, item.homeIds.size()), *bin);
    return {};
}

// All bins of the site: were it the first alone, saying the same again would take the next one. A site is told as no
// bin of itself, so it stays.
Done ItemOrderImport::takeHomesAway(const QString &locationId, Item &item)
{
    LocationStore store(m_run.db());
    STOWAGE_LET(known, store.resolve(locationId));
    if (!known)
        return {};
    STOWAGE_LET(location, store.byId(*known));
    QList<RowId> others;
    for (const RowId id : std::as_const(item.homeIds)) {
        STOWAGE_LET(home, store.byId(id));
        if (home.siteId != location.siteId || id == location.siteId)
            others << id;
    }
    item.homeIds = others;
    return {};
}

Result<RowId> ItemOrderImport::siteOf(const QString &locationId)
{
    if (const RowId known = m_sites.value(locationId, 0); known != 0)
        return known;
    LocationStore store(m_run.db());
    STOWAGE_LET(id, store.resolve(locationId));
    RowId site = 0;
    if (id) {
        STOWAGE_LET(location, store.byId(*id));
        site = location.siteId;
    } else if (m_run.request().createMissing) {
        STOWAGE_LET(made, makeLocation({.uid = locationId, .code = locationId, .name = locationId}));
        site = made;
    } else {
        m_run.unknownLocation(locationId);
        return fail(Error::Code::NotFound, u"import.unknown_location"_s, {{u"location"_s, locationId}});
    }
    m_sites.insert(locationId, site);
    return site;
}

// Codes are the whole company's: a bin whose code another site has already is made under its site's as well, and found
// again by its name.
Result<RowId> ItemOrderImport::binOf(const QString &bin, RowId siteId)
{
    if (const RowId known = m_bins.value({siteId, bin}, 0); known != 0)
        return known;
    LocationStore store(m_run.db());
    STOWAGE_LET(all, store.all());
    const auto in = [&](auto same) {
        return std::ranges::find_if(
            all, [&](const Location &one) { return one.siteId == siteId && one.id != siteId && same(one); });
    };
    auto found = in([&](const Location &one) { return one.code == bin; });
    if (found == all.end())
        found = in([&](const Location &one) { return one.name == bin; });
    RowId id = found == all.end() ? 0 : found->id;
    if (id == 0 && m_run.request().createMissing) {
        STOWAGE_LET(site, store.byId(siteId));
        STOWAGE_LET(taken, store.idByCode(bin));
        STOWAGE_LET(made, makeLocation({.code = taken ? site.code + u'-' + bin : bin,
                                        .name = bin,
                                        .type = LocationType::Bin,
                                        .parentId = siteId}));
        id = made;
    }
    if (id == 0) {
        m_run.unknownLocation(bin);
        return fail(Error::Code::NotFound, u"import.unknown_location"_s, {{u"location"_s, bin}});
    }
    m_bins.insert({siteId, bin}, id);
    return id;
}

Result<RowId> ItemOrderImport::makeLocation(const Location &location)
{
    STOWAGE_LET(made, m_catalog.saveLocation(location));
    STOWAGE_TRY(m_run.madeBeside(u"location"_s, made.id, entityJson(made)));
    return made.id;
}

} // namespace stowage
