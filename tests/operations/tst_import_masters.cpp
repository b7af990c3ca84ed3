// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/category_store.h"
#include "models/store/supplier_store.h"
#include "tests/operations/import_fixture.h"
#include "tests/support/suite.h"

using namespace stowage;
using namespace stowage::test;

class TestImportMasters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void locationsBeforeTheirParents_data() { addEngineRows(); }
    void locationsBeforeTheirParents();
    void locationsThatWaitInVain();
    void locationsUpdated();
    void locationsRefused();
    void categoriesByCodeParentAndPath_data() { addEngineRows(); }
    void categoriesByCodeParentAndPath();
    void categoriesUpdated();
    void suppliers_data() { addEngineRows(); }
    void suppliers();
    void longChainsOfParents();

private:
    static Location location(ImportFixture &company, const QString &code)
    {
        LocationStore store(company.store.db());
        const auto id = store.idByCode(code);
        return id && *id ? *store.byId(**id) : Location();
    }
    static QStringList categories(ImportFixture &company)
    {
        QStringList all;
        const auto found = CategoryStore(company.store.db()).all();
        for (const Category &category : *found)
            all << category.code + " = "_L1 + category.path;
        return all;
    }
};

void TestImportMasters::locationsBeforeTheirParents()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    const auto report = company.mustRun(ImportKind::Locations, "code,name,type,parent,allow_negative,active,Keeper\n"
                                                               "A1-B2,Bin B2,,A1,,,\n"
                                                               "A1,Aisle 1,Aisle,KL,,no,\n"
                                                               "KL,,,,yes,,Ana\n");
    QCOMPARE(ImportFixture::counts(report), u"3 new, 0 updated, 0 unchanged, 0 rejected"_s);
    const Location site = location(company, u"KL"_s);
    QCOMPARE(site.name, u"KL"_s);
    QCOMPARE(site.type, LocationType::Warehouse);
    QVERIFY(site.allowNegative);
    QVERIFY(site.active);
    QCOMPARE(site.extra, QByteArray(R"({"Keeper":"Ana"})"));
    const Location aisle = location(company, u"A1"_s);
    QCOMPARE(aisle.type, LocationType::Aisle);
    QVERIFY(!aisle.active);
    const Location bin = location(company, u"A1-B2"_s);
    QCOMPARE(bin.type, LocationType::Bin);
    QCOMPARE(bin.path, u"KL/A1/A1-B2"_s);
    QCOMPARE(bin.siteId, site.id);
}

void TestImportMasters::locationsThatWaitInVain()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report = company.run(ImportKind::Locations, "code,name,type,parent\n"
                                                           "X,One,zone,Y\n"
                                                           "Y,Two,zone,X\n"
                                                           "Z,Three,zone,NOWHERE\n"
                                                           "KL,Four,,\n");
    QCOMPARE(report.added, 1);
    QCOMPARE(ImportFixture::reasons(report),
             (QStringList{u"2: import.unknown_parent(parent=Y, column=parent)"_s,
                          u"3: import.unknown_parent(parent=X, column=parent)"_s,
                          u"4: import.unknown_parent(parent=NOWHERE, column=parent)"_s}));
}

void TestImportMasters::locationsUpdated()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    company.mustRun(ImportKind::Locations, "code,name,type\nKL,Kuala Lumpur,warehouse\nJB,Johor,store\n");
    const auto report =
        company.mustRun(ImportKind::Locations, "code,name,allow_negative\nKL,Kuala Lumpur,true\nJB,,\n");
    QCOMPARE(ImportFixture::counts(report), u"0 new, 1 updated, 1 unchanged, 0 rejected"_s);
    QVERIFY(location(company, u"KL"_s).allowNegative);
    QCOMPARE(location(company, u"JB"_s).type, LocationType::Store);
    QCOMPARE(location(company, u"JB"_s).name, u"Johor"_s);
}

void TestImportMasters::locationsRefused()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report = company.run(ImportKind::Locations, "code,name,type,parent\n"
                                                           "KL,Main,warehouse,\n"
                                                           "W2,Inner,warehouse,KL\n"
                                                           "IN-TRANSIT,Mine,,\n"
                                                           "S,Somewhere,shed,\n"
                                                           "KL,Again,,\n");
    QCOMPARE(report.added, 1);
    QCOMPARE(ImportFixture::reasons(report),
             (QStringList{u"3: location.must_be_top(code=W2)"_s, u"4: location.is_transit(code=IN-TRANSIT)"_s,
                          u"5: cell.unknown_word(text=shed, choices=site, warehouse, store, zone, aisle, bin, "
                          "column=type)"_s,
                          u"6: import.code_twice(code=KL, first=2)"_s}));
}

void TestImportMasters::categoriesByCodeParentAndPath()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    company.mustRun(ImportKind::Categories, "code,name,parent\n"
                                            "FRUIT,Fruit,FOOD\n"
                                            "FOOD,Food,\n");
    QCOMPARE(categories(company), (QStringList{u"FOOD = Food"_s, u"FRUIT = Food > Fruit"_s}));
    const auto report = company.mustRun(ImportKind::Categories, "path\n"
                                                                "Food > Fruit\n"
                                                                "Food > Fruit > Dried\n"
                                                                "Tools > Hand > Hammers\n");
    QCOMPARE(ImportFixture::counts(report), u"2 new, 0 updated, 1 unchanged, 0 rejected"_s);
    QCOMPARE(report.created.value(u"category"_s), 2);
    QCOMPARE(categories(company),
             (QStringList{u"FOOD = Food"_s, u"FRUIT = Food > Fruit"_s, u"Dried = Food > Fruit > Dried"_s,
                          u"Tools = Tools"_s, u"Hand = Tools > Hand"_s, u"Hammers = Tools > Hand > Hammers"_s}));
}

void TestImportMasters::categoriesUpdated()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    company.mustRun(ImportKind::Categories, "code,name,parent\nF,Food,\nT,Tools,\nX,Extra,F\n");
    const auto report = company.mustRun(ImportKind::Categories, "code,name,parent\nX,Extras,T\nF,Food,\n");
    QCOMPARE(ImportFixture::counts(report), u"0 new, 1 updated, 1 unchanged, 0 rejected"_s);
    QCOMPARE(categories(company), (QStringList{u"F = Food"_s, u"T = Tools"_s, u"X = Tools > Extras"_s}));

    const auto cycle = company.run(ImportKind::Categories, "code,name,parent\nT,Tools,X\n");
    QCOMPARE(ImportFixture::reasons(cycle), QStringList{u"2: category.cycle(code=T)"_s});
}

void TestImportMasters::suppliers()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    const auto report =
        company.run(ImportKind::Suppliers, "code,name,contact,email,phone,address,lead_time_days,active,Terms\n"
                                           "S1,Widgets Ltd,Ana,a@x.test,+60 3,\"1 Road\nKL\",7,yes,30 days\n"
                                           "S2,,,,,,,,\n"
                                           "S3,Slow,,,,,9999,,\n");
    QCOMPARE(ImportFixture::counts(report), u"2 new, 0 updated, 0 unchanged, 1 rejected"_s);
    QCOMPARE(ImportFixture::reasons(report), QStringList{u"5: supplier.lead_time.out_of_range(value=9999)"_s});
    const auto all = SupplierStore(company.store.db()).all();
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().address, u"1 Road\nKL"_s);
    QCOMPARE(all->first().leadTimeDays, std::optional(7));
    QCOMPARE(all->first().extra, QByteArray(R"({"Terms":"30 days"})"));
    QCOMPARE(all->last().name, u"S2"_s);
    QCOMPARE(ImportFixture::counts(company.run(ImportKind::Suppliers, "code,phone\nS1,+60 4\nS2,\n")),
             u"0 new, 1 updated, 1 unchanged, 0 rejected"_s);
}

void TestImportMasters::longChainsOfParents()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    QByteArray bytes = "code,name,type,parent\n";
    for (int i = 200; i > 0; --i)
        bytes += QByteArray("L%1,x,zone,L%2\n")
                     .replace("%1", QByteArray::number(i))
                     .replace("%2", QByteArray::number(i - 1));
    bytes += "L0,x,warehouse,\n";
    QCOMPARE(company.mustRun(ImportKind::Locations, bytes).added, 201);
    QCOMPARE(location(company, u"L200"_s).siteId, location(company, u"L0"_s).id);
}

STOWAGE_SUITE(TestImportMasters)
#include "tst_import_masters.moc"
