// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/category_store.h"
#include "models/store/location_store.h"
#include "models/store/supplier_store.h"
#include "tests/store/catalog_data.h"
#include "tests/support/suite.h"

using namespace stowage;
using namespace stowage::test;

namespace {

QStringList pathsOf(Connection &db)
{
    QStringList paths;
    const QList<Category> categories = need(CategoryStore(db).all());
    for (const Category &category : categories)
        paths << category.path;
    return paths;
}

} // namespace

class TestCatalogTrees : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void categoriesKeepTheirPaths_data() { addEngineRows(); }
    void categoriesKeepTheirPaths()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        CategoryStore categories(store.db());
        Category electronics = store.save(Category{.code = u"EL"_s, .name = u"Electronics"_s, .extra = R"({"a":1.0})"});
        Category parts = store.save(Category{.code = u"PA"_s, .name = u"Parts"_s, .parentId = electronics.id});
        const Category chips = store.save(Category{.code = u"CH"_s, .name = u"Chips"_s, .parentId = parts.id});
        const Category food = store.save(Category{.code = u"FO"_s, .name = u"Food"_s});
        QCOMPARE(chips.path, u"Electronics > Parts > Chips"_s);
        QVERIFY(need(categories.byId(electronics.id)) == electronics);

        electronics.name = u"Gadgets"_s;
        electronics = store.save(electronics);
        QCOMPARE(pathsOf(store.db()),
                 (QStringList{u"Food"_s, u"Gadgets"_s, u"Gadgets > Parts"_s, u"Gadgets > Parts > Chips"_s}));

        parts.parentId = food.id;
        store.save(parts);
        QCOMPARE(pathsOf(store.db()),
                 (QStringList{u"Food"_s, u"Food > Parts"_s, u"Food > Parts > Chips"_s, u"Gadgets"_s}));
        QCOMPARE(need(categories.withBelow(food.id)).size(), 3U);
        QCOMPARE(need(categories.idByPath(u"food > parts"_s)).value_or(0), parts.id);

        // A name is free elsewhere, but not twice in one place.
        store.save(Category{.code = u"CH2"_s, .name = u"Chips"_s, .parentId = electronics.id});
        QCOMPARE_ERROR(store.catalog().saveCategory({.code = u"CH3"_s, .name = u"CHIPS"_s, .parentId = parts.id}),
                       "category.name.taken(name=CHIPS, path=Food > Parts > CHIPS)");
    }

    void categoriesMakeNoCircle_data() { addEngineRows(); }
    void categoriesMakeNoCircle()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        Category top = store.save(Category{.code = u"A"_s, .name = u"A"_s});
        const Category middle = store.save(Category{.code = u"B"_s, .name = u"B"_s, .parentId = top.id});
        const Category leaf = store.save(Category{.code = u"C"_s, .name = u"C"_s, .parentId = middle.id});
        for (const RowId below : {top.id, middle.id, leaf.id}) {
            top.parentId = below;
            QCOMPARE_ERROR(store.catalog().saveCategory(top), "category.cycle(code=A)");
        }
        top.parentId = 99;
        QCOMPARE_ERROR(store.catalog().saveCategory(top), "category.parent.missing(code=A)");
        QCOMPARE(pathsOf(store.db()), (QStringList{u"A"_s, u"A > B"_s, u"A > B > C"_s}));
    }

    void onlyEmptyCategoriesGo_data() { addEngineRows(); }
    void onlyEmptyCategoriesGo()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        const Category top = store.save(Category{.code = u"A"_s, .name = u"A"_s});
        const Category leaf = store.save(Category{.code = u"B"_s, .name = u"B"_s, .parentId = top.id});
        Item item = anItem(u"P-1"_s);
        item.categoryId = leaf.id;
        item = store.save(item);
        QCOMPARE_ERROR(store.catalog().removeCategory(top.id), "category.in_use(code=A)");
        QCOMPARE_ERROR(store.catalog().removeCategory(leaf.id), "category.in_use(code=B)");
        item.categoryId = 0;
        store.save(item);
        need(store.catalog().removeCategory(leaf.id));
        need(store.catalog().removeCategory(top.id));
        QCOMPARE_ERROR(store.catalog().removeCategory(top.id), qPrintable(u"category.missing(id=%1)"_s.arg(top.id)));
        QVERIFY(need(CategoryStore(store.db()).all()).isEmpty());
    }

    void locationsKeepPathAndSite_data() { addEngineRows(); }
    void locationsKeepPathAndSite()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        LocationStore locations(store.db());
        Location london = store.save(
            Location{.code = u"LON"_s, .name = u"London"_s, .allowNegative = true, .extra = R"({"x": 1.10})"});
        const Location paris = store.save(Location{.code = u"PAR"_s, .name = u"Paris"_s, .active = false});
        Location zone =
            store.save(Location{.code = u"Z1"_s, .name = u"Zone"_s, .type = LocationType::Zone, .parentId = london.id});
        const Location bin =
            store.save(Location{.code = u"A3"_s, .name = u"Bin"_s, .type = LocationType::Bin, .parentId = zone.id});
        QCOMPARE(london.siteId, london.id);
        QCOMPARE(bin.siteId, london.id);
        QCOMPARE(bin.path, u"LON/Z1/A3"_s);
        for (const Location &saved : {london, paris, zone, bin})
            QVERIFY(need(locations.byId(saved.id)) == saved);

        london.code = u"LDN"_s;
        store.save(london);
        QCOMPARE(need(locations.byId(bin.id)).path, u"LDN/Z1/A3"_s);
        zone.parentId = paris.id;
        store.save(zone);
        const Location moved = need(locations.byId(bin.id));
        QCOMPARE(moved.path, u"PAR/Z1/A3"_s);
        QCOMPARE(moved.siteId, paris.id);
        zone.parentId = bin.id;
        QCOMPARE_ERROR(store.catalog().saveLocation(zone), "location.cycle(code=Z1)");
        zone.parentId = 0;
        zone = store.save(zone);
        QCOMPARE(zone.siteId, zone.id);
        QCOMPARE(need(locations.byId(bin.id)).siteId, zone.id);
        QCOMPARE(need(locations.withBelow(zone.id)), (std::vector<RowId>{zone.id, bin.id}));
    }

    void onlyUnusedLocationsGo_data() { addEngineRows(); }
    void onlyUnusedLocationsGo()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        const Location site = store.save(Location{.code = u"LON"_s, .name = u"London"_s});
        const Location bin =
            store.save(Location{.code = u"B"_s, .name = u"Bin"_s, .type = LocationType::Bin, .parentId = site.id});
        const Location spare =
            store.save(Location{.code = u"C"_s, .name = u"Bin"_s, .type = LocationType::Bin, .parentId = site.id});
        const Item item = store.save(anItem(u"P-1"_s));
        store.post({.locationId = bin.id, .lines = {{.itemId = item.id, .quantity = quantity("2")}}});
        QCOMPARE_ERROR(store.catalog().removeLocation(site.id), "location.in_use(code=LON)");
        QCOMPARE_ERROR(store.catalog().removeLocation(bin.id), "location.in_use(code=B)");
        need(store.catalog().removeLocation(spare.id));
        QCOMPARE_ERROR(store.catalog().removeLocation(spare.id),
                       qPrintable(u"location.missing(id=%1)"_s.arg(spare.id)));
    }

    void codesAreUniqueAndFoundInAnyCase_data() { addEngineRows(); }
    void codesAreUniqueAndFoundInAnyCase()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        const Location upper = store.save(Location{.code = u"Lon"_s, .name = u"London"_s});
        const Location other = store.save(Location{.code = u"NYC"_s, .name = u"New York"_s});
        LocationStore locations(store.db());
        QCOMPARE(need(locations.resolve(u"LON"_s)).value_or(0), upper.id);
        const Location lower = store.save(Location{.code = u"LON"_s, .name = u"Other"_s});
        QCOMPARE(need(locations.resolve(u"LON"_s)).value_or(0), lower.id);
        QVERIFY(!need(locations.resolve(u"lon"_s))); // two would do
        QCOMPARE(need(locations.resolve(other.uid)).value_or(0), other.id);
        QCOMPARE_ERROR(store.catalog().saveLocation({.code = u"NYC"_s, .name = u"Twin"_s}),
                       "location.code.taken(code=NYC)");
        QCOMPARE_ERROR(store.catalog().saveLocation({.uid = other.uid, .code = u"NYC2"_s, .name = u"Twin"_s}),
                       qPrintable(u"location.uid.taken(uid=%1)"_s.arg(other.uid)));

        const Category category = store.save(Category{.code = u"el"_s, .name = u"Electronics"_s});
        QCOMPARE(need(CategoryStore(store.db()).resolve(u"EL"_s)).value_or(0), category.id);
        QCOMPARE(need(CategoryStore(store.db()).resolve(category.uid)).value_or(0), category.id);
        QCOMPARE_ERROR(store.catalog().saveCategory({.code = u"el"_s, .name = u"Else"_s}),
                       "category.code.taken(code=el)");
    }

    void suppliersComeBack_data() { addEngineRows(); }
    void suppliersComeBack()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        SupplierStore suppliers(store.db());
        Supplier acme = store.save(Supplier{.uid = u"sup_1"_s,
                                            .code = u"ACME"_s,
                                            .name = u"Acme “Ltd”"_s,
                                            .contact = u"Ana"_s,
                                            .email = u"ana@example.com"_s,
                                            .phone = u"+60 3"_s,
                                            .address = u"Street 1\nTown"_s,
                                            .leadTimeDays = 7,
                                            .active = false,
                                            .extra = R"({"vat": 1.20})"});
        QVERIFY(need(suppliers.byId(acme.id)) == acme);
        const Supplier bolt = store.save(Supplier{.code = u"bolt"_s, .name = u"Bolt"_s});
        QVERIFY(need(suppliers.all()) == (QList<Supplier>{acme, bolt}));
        acme.leadTimeDays.reset();
        acme.code = u"Zacme"_s;
        QVERIFY(store.save(acme) == acme);
        QVERIFY(need(suppliers.all()) == (QList<Supplier>{bolt, acme}));
        QCOMPARE(need(suppliers.resolve(u"BOLT"_s)).value_or(0), bolt.id);
        QCOMPARE(need(suppliers.resolve(u"sup_1"_s)).value_or(0), acme.id);
        QCOMPARE_ERROR(store.catalog().saveSupplier({.code = u"bolt"_s, .name = u"Twin"_s}),
                       "supplier.code.taken(code=bolt)");
        QCOMPARE_ERROR(store.catalog().saveSupplier({.code = u"S"_s, .name = u"S"_s, .leadTimeDays = -1}),
                       "supplier.lead_time.out_of_range(value=-1)");

        Item item = anItem(u"P-1"_s);
        item.supplierId = acme.id;
        store.save(item);
        QCOMPARE_ERROR(store.catalog().removeSupplier(acme.id), "supplier.in_use(code=Zacme)");
        need(store.catalog().removeSupplier(bolt.id));
        QVERIFY(need(suppliers.all()) == QList<Supplier>{acme});
    }
};

STOWAGE_SUITE(TestCatalogTrees)
#include "tst_catalog_trees.moc"
