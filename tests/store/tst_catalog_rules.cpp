// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/custom_field_store.h"
#include "models/store/location_store.h"
#include "models/store/reason_store.h"
#include "models/store/unit_store.h"
#include "tests/store/catalog_data.h"
#include "tests/support/suite.h"

#include <functional>

using namespace stowage;
using namespace stowage::test;

using Change = std::function<void(Item &)>;
Q_DECLARE_METATYPE(Change)

class TestCatalogRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesAnItem_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QString &error, const Change &change) {
            QTest::newRow(name) << change << error;
        };
        row("no code", u"item.code.empty()"_s, [](Item &item) { item.code.clear(); });
        row("unit", u"item.unit.unknown(unit=barrel)"_s, [](Item &item) { item.unit = u"barrel"_s; });
        row("category", u"item.category.unknown()"_s, [](Item &item) { item.categoryId = 77; });
        row("supplier", u"item.supplier.unknown()"_s, [](Item &item) { item.supplierId = 77; });
        row("currency", u"item.currency.unknown(currency=myr)"_s, [](Item &item) { item.currency = u"myr"_s; });
        row("parent", u"item.parent.unknown()"_s, [](Item &item) { item.parentId = 77; });
        row("price group twice", u"item.price_group.duplicate(group=vip)"_s,
            [](Item &item) { item.priceGroups = {{u"vip"_s, cost("1")}, {u"vip"_s, cost("2")}}; });
        row("attribute twice", u"item.attribute.duplicate(name=color)"_s,
            [](Item &item) { item.attributes = {{u"color"_s, u"a"_s}, {u"color"_s, u"b"_s}}; });
        row("no such home", u"item.home.unknown()"_s, [](Item &item) { item.homeIds = {77}; });
        row("home twice", u"item.home.duplicate()"_s, [](Item &item) { item.homeIds = {1, 1}; });
        row("at home on the way", u"item.home.transit()"_s, [](Item &item) { item.homeIds = {1}; });
        row("no such picture", u"item.image.missing(hash=78)"_s,
            [](Item &item) { item.images = {{{}, "x", {}, false}}; });
        row("extra", u"item.extra.invalid()"_s, [](Item &item) { item.extra = "[1]"; });
        row("custom fields", u"item.custom_fields.invalid()"_s, [](Item &item) { item.customFields = "{"; });
        row("custom number", u"custom.not_a_number(name=class, text=heavy, choices=)"_s,
            [](Item &item) { item.customFields = R"({"class": "heavy"})"; });
        row("custom date", u"custom.not_a_date(name=tested, text=2024-02-30, choices=)"_s,
            [](Item &item) { item.customFields = R"({"tested": "2024-02-30"})"; });
        row("custom choice", u"custom.not_a_choice(name=grade, text=D, choices=A, B)"_s,
            [](Item &item) { item.customFields = R"({"grade": "D"})"; });
        row("custom boolean", u"custom.not_a_boolean(name=fragile, text=perhaps, choices=)"_s,
            [](Item &item) { item.customFields = R"({"fragile": "perhaps"})"; });
        row("custom values that fit", u"no error"_s, [](Item &item) {
            item.customFields = R"({"class": 2.5, "tested": "2024-02-29", "grade": "A", "fragile": true, "new": [1]})";
        });
        row("custom values left empty", u"no error"_s,
            [](Item &item) { item.customFields = R"({"grade": "", "tested": null})"; });
    }
    void judgesAnItem()
    {
        QFETCH(Change, change);
        QFETCH(QString, error);
        CatalogStore store(StoreUrl::Engine::Sqlite);
        Catalog catalog = store.catalog();
        need(catalog.saveCustomField({.name = u"class"_s, .label = u"Class"_s, .type = CustomFieldType::Number}));
        need(catalog.saveCustomField({.name = u"tested"_s, .label = u"Tested"_s, .type = CustomFieldType::Date}));
        need(catalog.saveCustomField(
            {.name = u"grade"_s, .label = u"Grade"_s, .type = CustomFieldType::List, .choices = {u"A"_s, u"B"_s}}));
        need(catalog.saveCustomField({.name = u"fragile"_s, .label = u"Fragile"_s, .type = CustomFieldType::Boolean}));
        Item item = anItem(u"P-1"_s);
        change(item);
        QCOMPARE_ERROR(catalog.saveItem(item), qPrintable(error));
    }

    void anImportMakesUnits()
    {
        CatalogStore store(StoreUrl::Engine::Sqlite);
        Catalog catalog(store.db(), {store.company(), store.clock(), store.rng()}, UnknownUnit::Create);
        Item item = anItem(u"P-1"_s);
        item.unit = u"barrel"_s;
        need(catalog.saveItem(item));
        QVERIFY(need(UnitStore(store.db()).all()).contains(Unit{u"barrel"_s, u"barrel"_s, 6}));
    }

    void variantsHaveNoVariants()
    {
        CatalogStore store(StoreUrl::Engine::Sqlite);
        Item shirt = store.save(anItem(u"SHIRT"_s));
        Item red = anItem(u"RED"_s);
        red.parentId = shirt.id;
        red = store.save(red);
        Item small = anItem(u"SMALL"_s);
        small.parentId = red.id;
        QCOMPARE_ERROR(store.catalog().saveItem(small), "item.parent.nested(code=RED)");
        shirt.parentId = store.save(anItem(u"CLOTHES"_s)).id;
        QCOMPARE_ERROR(store.catalog().saveItem(shirt), "item.parent.nested(code=SHIRT)");
        red.parentId = red.id;
        QCOMPARE_ERROR(store.catalog().saveItem(red), "item.parent.itself()");
    }

    void whatHasMovedKeepsItsMeaning_data() { addEngineRows(); }
    void whatHasMovedKeepsItsMeaning()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        const Location site = store.save(Location{.code = u"LON"_s, .name = u"London"_s});
        const Item item = store.save(anItem(u"P-1"_s));
        const auto saving = [&](const Change &change) {
            Item changed = item;
            change(changed);
            const auto saved = store.catalog().saveItem(changed);
            return saved ? u"saved"_s : saved.error().toString();
        };
        const Change otherUnit = [](Item &changed) {
            changed.unit = u"kg"_s;
        };
        const Change lots = [](Item &changed) {
            changed.lotTracking = LotTracking::Lot;
        };
        store.post({.locationId = site.id, .lines = {{.itemId = item.id, .quantity = quantity("2")}}});
        QCOMPARE(saving(otherUnit), u"item.unit.in_use(code=P-1)"_s);
        QCOMPARE(saving(lots), u"item.lot_tracking.in_use(code=P-1)"_s);
        QCOMPARE(saving([](Item &changed) { changed.tracked = false; }), u"item.tracked.in_use(code=P-1)"_s);
        QCOMPARE(saving([](Item &changed) { changed.type = ItemType::Service; }), u"item.tracked.in_use(code=P-1)"_s);
        store.post({.kind = DocumentKind::Issue,
                    .locationId = site.id,
                    .lines = {{.itemId = item.id, .quantity = quantity("2")}}});
        QCOMPARE(saving(otherUnit), u"item.unit.in_use(code=P-1)"_s);
        QCOMPARE(saving(lots), u"saved"_s);
    }

    void placesStandWhereTheyMay_data() { addEngineRows(); }
    void placesStandWhereTheyMay()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        Catalog catalog = store.catalog();
        const RowId transit = need(LocationStore(store.db()).transit());
        const Location site = store.save(Location{.code = u"LON"_s, .name = u"London"_s});
        const Location bin = store.save(Location{.code = u"B-1"_s, .name = u"Bin"_s, .type = LocationType::Bin});
        QCOMPARE(bin.siteId, bin.id);
        QCOMPARE_ERROR(catalog.saveLocation({.code = u"T2"_s, .name = u"Second"_s, .type = LocationType::Transit}),
                       "location.is_transit(code=T2)");
        QCOMPARE_ERROR(catalog.saveLocation({.id = transit, .code = u"X"_s, .name = u"X"_s}),
                       "location.is_transit(code=X)");
        QCOMPARE_ERROR(catalog.removeLocation(transit), "location.is_transit(code=IN-TRANSIT)");
        QCOMPARE_ERROR(
            catalog.saveLocation({.code = u"B-2"_s, .name = u"Bin"_s, .type = LocationType::Bin, .parentId = transit}),
            "location.parent.transit(code=B-2)");
        QCOMPARE_ERROR(catalog.saveLocation(
                           {.code = u"S-2"_s, .name = u"Shop"_s, .type = LocationType::Store, .parentId = site.id}),
                       "location.must_be_top(code=S-2)");
        QCOMPARE_ERROR(catalog.saveLocation({.code = u" "_s, .name = u"Shop"_s}), "location.code.empty()");
        QCOMPARE_ERROR(catalog.saveLocation({.code = u"S "_s, .name = u"Shop"_s}), "location.code.spaces(code=S )");
        QCOMPARE_ERROR(catalog.saveLocation({.code = u"S"_s, .name = u" "_s}), "location.name.empty()");
    }

    void fieldsAreNamedOnce_data() { addEngineRows(); }
    void fieldsAreNamedOnce()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        Catalog catalog = store.catalog();
        const CustomField grade = need(catalog.saveCustomField({.name = u"grade"_s,
                                                                .label = u"Grade"_s,
                                                                .type = CustomFieldType::List,
                                                                .choices = {u"A, first"_s, u"\"B\""_s},
                                                                .position = 2}));
        CustomField color = need(catalog.saveCustomField({.name = u"color"_s, .label = u"Colour"_s, .position = 1}));
        QVERIFY(need(CustomFieldStore(store.db()).all()) == (QList<CustomField>{color, grade}));
        color.position = 3;
        need(catalog.saveCustomField(color));
        QVERIFY(need(CustomFieldStore(store.db()).all()) == (QList<CustomField>{grade, color}));
        color.name = u"grade"_s;
        QCOMPARE_ERROR(catalog.saveCustomField(color), "custom_field.name.taken(name=grade)");
        QCOMPARE_ERROR(catalog.saveCustomField({.name = u"x"_s, .label = u"X"_s, .type = CustomFieldType::List}),
                       "custom_field.choices.empty(name=x)");
        QCOMPARE_ERROR(catalog.saveCustomField({.id = 99, .name = u"x"_s, .label = u"X"_s}),
                       "custom_field.missing(id=99)");
    }

    void reasonsAndUnitsAreThere_data() { addEngineRows(); }
    void reasonsAndUnitsAreThere()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        ReasonStore reasons(store.db());
        need(reasons.save({.code = u"a_sample"_s, .name = u"Sample"_s, .direction = -1}));
        need(reasons.save({.code = u"damaged"_s, .name = u"Broken"_s, .direction = -1, .active = false}));
        const QList<Reason> all = need(reasons.all());
        QCOMPARE(all.size(), 10);
        QCOMPARE(all.first().code, u"damaged"_s);
        QCOMPARE(all.first().name, u"Broken"_s);
        QVERIFY(all.first().builtIn && !all.first().active);
        QCOMPARE(all.last().code, u"a_sample"_s);
        QVERIFY(!all.last().builtIn);

        UnitStore units(store.db());
        need(units.save({u"bbl"_s, u"Barrel"_s, 3}));
        need(units.save({u"kg"_s, u"Kilo"_s, 6}));
        const QList<Unit> known = need(units.all());
        QCOMPARE(known.size(), 11);
        QVERIFY(known.first() == (Unit{u"bbl"_s, u"Barrel"_s, 3}));
        QVERIFY(known.contains(Unit{u"kg"_s, u"Kilo"_s, 6}));
    }
};

STOWAGE_SUITE(TestCatalogRules)
#include "tst_catalog_rules.moc"
