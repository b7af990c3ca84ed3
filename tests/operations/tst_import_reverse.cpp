// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/category_store.h"
#include "tests/operations/import_fixture.h"
#include "tests/support/suite.h"

using namespace stowage;
using namespace stowage::test;

class TestImportReverse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newItemsGoAgain_data() { addEngineRows(); }
    void newItemsGoAgain();
    void changedItemsGoBack_data() { addEngineRows(); }
    void changedItemsGoBack();
    void otherChangesStay();
    void namesWhatWasChangedSince();
    void namesWhatIsUsedSince();
    void whatWasMadeByTheWayStaysIfUsed();
    void costsGoBackOnTheirDay_data() { addEngineRows(); }
    void costsGoBackOnTheirDay();
    void placesAndCategoriesGoBack();
    void movementsNeverWere_data() { addEngineRows(); }
    void movementsNeverWere();
    void movementsCannotGoWhenUsed_data() { addEngineRows(); }
    void movementsCannotGoWhenUsed();
    void reversedDocumentsAreLeft();
    void comesAgainAfterwards_data() { addEngineRows(); }
    void comesAgainAfterwards();
    void onlyOnce();
    void cancellingLeavesTheDataAsItWas();

private:
    static QString outcome(const Result<ImportReversal> &result)
    {
        if (!result)
            return result.error().toString();
        return u"%1 documents, %2 restored, %3 removed, kept %4"_s.arg(result->documents)
            .arg(result->restored)
            .arg(result->removed)
            .arg(result->kept.join(u','));
    }
};

void TestImportReverse::newItemsGoAgain()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    const QStringList before = company.everything();
    const auto report = company.run({.kind = ImportKind::Items,
                                     .path = company.file("item_code,name,category,unit,supplier,custom.x,barcode\n"
                                                          "A,Apple,Food > Fruit,crate,S-1,1,123\n"
                                                          "B,Bell,,,,,\n"),
                                     .createMissing = true});
    QCOMPARE(report.added, 2);
    QCOMPARE(outcome(company.importer().reverse(report.id)),
             u"0 documents, 0 restored, 7 removed, kept "_s); // 2 items, 2 categories, unit, supplier, field
    QVERIFY(!company.hasItem(u"A"_s));
    QStringList after = company.everything();
    for (const QString &table : {u"import_batch 1"_s, u"import_change 7"_s})
        QVERIFY(after.removeOne(table));
    for (const QString &row : std::as_const(after))
        QVERIFY2(before.contains(row), qPrintable(row));
    QVERIFY(company.importer().imports()->first().reversedAt);
}

void TestImportReverse::changedItemsGoBack()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    company.mustRun(ImportKind::Items, "item_code,name,barcodes,minimum_stock,price.a,custom.x,category,note\n"
                                       "A,Apple,111|222*6,5,1,one,Food,n\n");
    const Item before = company.item(u"A"_s);
    const auto report = company.mustRun(
        ImportKind::Items, "item_code,name,description,barcode,minimum_stock,maximum_stock,price.a,price.b,"
                           "custom.x,custom.y,category,note,weight,image_url,active,type,taxable,length\n"
                           "A,Red apple,Round,333,6,60,2,3,two,three,Toys,m,1.5,https://x.test/i,no,"
                           "service,no,7\n");
    QCOMPARE(report.updated, 1);
    QCOMPARE(outcome(company.importer().reverse(report.id)), u"0 documents, 1 restored, 2 removed, kept "_s);
    Item after = company.item(u"A"_s);
    QVERIFY(after.version > before.version);
    after.version = before.version;
    after.updatedAt = before.updatedAt;
    QVERIFY(after == before);
}

void TestImportReverse::otherChangesStay()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    company.mustRun(ImportKind::Items, "item_code,name,description\nA,Apple,Round\n");
    const auto report = company.mustRun(ImportKind::Items, "item_code,name\nA,Red apple\n");
    company.mustRun(ImportKind::Items, "item_code,name,description\nA,Red apple,Sweet\n");
    QCOMPARE(outcome(company.importer().reverse(report.id)), u"0 documents, 1 restored, 0 removed, kept "_s);
    QCOMPARE(company.item(u"A"_s).name, u"Apple"_s);
    QCOMPARE(company.item(u"A"_s).description, u"Sweet"_s);
}

void TestImportReverse::namesWhatWasChangedSince()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    company.mustRun(ImportKind::Items, "item_code,name\nA,Apple\n");
    const auto report = company.mustRun(ImportKind::Items, "item_code,name,description\nA,Red apple,Round\nB,Bell,\n");
    company.mustRun(ImportKind::Items, "item_code,name,description\nA,Green apple,Round\nB,Bell,Loud\n");
    const QStringList before = company.everything();
    QCOMPARE(outcome(company.importer().reverse(report.id)),
             u"import.changed_since(number=IMP-2024-0002, codes=B (description), A (name), count=2)"_s);
    QCOMPARE(company.everything(), before);
    QCOMPARE(company.item(u"A"_s).name, u"Green apple"_s);
}

void TestImportReverse::namesWhatIsUsedSince()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    company.mustRun(ImportKind::Locations, "code,name\nLON,London\n");
    const auto report = company.mustRun(ImportKind::Items, "item_code,name\nA,Apple\nB,Bell\n");
    company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity\n2023-12-01,in,A,LON,1\n");
    QCOMPARE(outcome(company.importer().reverse(report.id)),
             u"import.used_since(number=IMP-2024-0002, codes=A, count=1)"_s);
    QVERIFY(company.hasItem(u"B"_s));
}

void TestImportReverse::whatWasMadeByTheWayStaysIfUsed()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report = company.mustRun(ImportKind::Items, "item_code,name,category,unit\nA,Apple,Food,crate\n");
    company.mustRun(ImportKind::Items, "item_code,name,category,unit\nB,Bell,Food,crate\n");
    QCOMPARE(outcome(company.importer().reverse(report.id)), u"0 documents, 0 restored, 1 removed, kept crate,Food"_s);
    QVERIFY(!company.hasItem(u"A"_s));
    QVERIFY(company.hasItem(u"B"_s));
}

void TestImportReverse::costsGoBackOnTheirDay()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity\n2024-01-01T08:30,in,A,LON,10\n");
    company.store.clock().advance(3'600'000);
    const auto report = company.mustRun(ImportKind::Items, "item_code,name,cost_price\nA,Apple,4\n");
    QCOMPARE(company.number("SELECT value FROM stock_level"), 4000);
    company.store.clock().advance(3 * 86'400'000LL);
    QCOMPARE(outcome(company.importer().reverse(report.id)), u"0 documents, 1 restored, 0 removed, kept "_s);
    QCOMPARE(company.number("SELECT value FROM stock_level"), 1000);
    QCOMPARE(company.number("SELECT count(*) FROM item_cost WHERE cost = 4000000"), 0);
    QCOMPARE(company.differences(), QStringList());
}

void TestImportReverse::placesAndCategoriesGoBack()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    company.mustRun(ImportKind::Locations, "code,name\nKL,Kuala Lumpur\n");
    company.mustRun(ImportKind::Categories, "code,name\nF,Food\n");
    company.mustRun(ImportKind::Suppliers, "code,name\nS,Slow\n");
    const auto locations = company.mustRun(ImportKind::Locations, "code,name,type,parent,allow_negative\n"
                                                                  "KL,KL,,,yes\nZ,Zone,zone,KL,\nB,Bin,bin,Z,\n");
    const auto categories = company.mustRun(ImportKind::Categories, "code,name,parent\nF,Foods,\nX,Fruit,F\n");
    const auto suppliers = company.mustRun(ImportKind::Suppliers, "code,name,phone\nS,Slow,1\nT,Two,2\n");
    QCOMPARE(outcome(company.importer().reverse(locations.id)), u"0 documents, 1 restored, 2 removed, kept "_s);
    QCOMPARE(outcome(company.importer().reverse(categories.id)), u"0 documents, 1 restored, 1 removed, kept "_s);
    QCOMPARE(outcome(company.importer().reverse(suppliers.id)), u"0 documents, 1 restored, 1 removed, kept "_s);
    QCOMPARE(company.number("SELECT count(*) FROM location WHERE code = 'KL' AND name = 'Kuala Lumpur'"
                            " AND allow_negative = 0"),
             1);
    QCOMPARE(company.number("SELECT count(*) FROM category WHERE name = 'Food' AND path = 'Food'"), 1);
    QCOMPARE(company.number("SELECT count(*) FROM supplier WHERE phone = ''"), 1);
    QCOMPARE(company.number("SELECT count(*) FROM location"), 2);
    QCOMPARE(company.number("SELECT count(*) FROM category"), 1);
    QCOMPARE(company.number("SELECT count(*) FROM supplier"), 1);
}

// The import's rows stand between others, whose balances and values must come out as if it had not been.
void TestImportReverse::movementsNeverWere()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    const QByteArray header = "effective_at,kind,item,location,to_location,quantity,unit_cost\n";
    company.mustRun(ImportKind::Movements, header
                                               + "2023-12-01,in,A,LON,,2,10\n"
                                                 "2023-12-20,in,A,LON,,1,40\n"
                                                 "2023-12-21,out,A,LON,,1,\n");
    const QStringList stock = company.stock();
    const auto value = company.number("SELECT CAST(sum(value) AS BIGINT) FROM stock_level");
    const auto report = company.mustRun(ImportKind::Movements, header
                                                                   + "2023-12-05T16:32,in,A,LON,,1,16\n"
                                                                     "2023-12-05T17:12,out,A,LON,,3,\n"
                                                                     "2023-12-06,in,A,LON,,4,3\n"
                                                                     "2023-12-07,transfer,A,LON,EXP,4,\n"
                                                                     "2023-12-08,adjustment,A,EXP,,-1,\n"
                                                                     "2023-12-20,in,B,EXP,,1,\n");
    QVERIFY(company.stock() != stock);
    company.store.clock().advance(86'400'000);
    QCOMPARE(outcome(company.importer().reverse(report.id)), u"6 documents, 0 restored, 0 removed, kept "_s);
    QCOMPARE(company.stock(), stock);
    QCOMPARE(company.number("SELECT CAST(sum(value) AS BIGINT) FROM stock_level"), value);
    QCOMPARE(company.number("SELECT count(*) FROM document o JOIN document r ON r.id = o.reversed_by_id"
                            " WHERE r.effective_at = o.effective_at"),
             6);
    QCOMPARE(company.differences(), QStringList());
}

void TestImportReverse::movementsCannotGoWhenUsed()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    const QByteArray header = "effective_at,kind,item,location,quantity\n";
    const auto report = company.mustRun(ImportKind::Movements, header + "2023-12-01,in,A,LON,5\n");
    company.mustRun(ImportKind::Movements, header + "2023-12-10,out,A,LON,3\n");
    const QStringList before = company.everything();
    QCOMPARE(outcome(company.importer().reverse(report.id)),
             u"import.stock_used(number=IMP-2024-0003, item=A, location=LON, missing=3, date=2023-12-10)"_s);
    QCOMPARE(company.everything(), before);
    QCOMPARE(company.differences(), QStringList());
}

void TestImportReverse::reversedDocumentsAreLeft()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    const auto report = company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity,reference\n"
                                                               "2023-12-01,in,A,LON,5,1\n2023-12-01,in,A,LON,3,2\n");
    const RowId first = company.number("SELECT id FROM document WHERE reference = '1'");
    const Done done = inTransaction(company.store.db(), [&]() -> Done {
        Poster poster(company.store.db(), company.context());
        STOWAGE_TRY(poster.reverse(first, makeUuid(company.store.clock(), company.store.rng()), QString()));
        return poster.finish();
    });
    QVERIFY(done);
    QCOMPARE(outcome(company.importer().reverse(report.id)), u"1 documents, 0 restored, 0 removed, kept "_s);
    QCOMPARE(company.stock(), QStringList());
    QCOMPARE(company.differences(), QStringList());
}

void TestImportReverse::comesAgainAfterwards()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    const ImportRequest request{.kind = ImportKind::Movements,
                                .path = company.file("effective_at,kind,item,location,quantity\n"
                                                     "2023-12-01,in,A,LON,5\n2023-12-02,out,A,LON,2\n"),
                                .createMissing = true};
    const auto first = company.run(request);
    // The ledger keeps what moved, so what it names stays as well.
    QCOMPARE(outcome(company.importer().reverse(first.id)), u"2 documents, 0 restored, 0 removed, kept LON,A"_s);
    QCOMPARE(company.stock(), QStringList());
    const auto second = company.run(request);
    QCOMPARE(ImportFixture::counts(second), u"2 new, 0 updated, 0 unchanged, 0 rejected"_s);
    QCOMPARE(company.stock(), QStringList{u"A LON 3"_s});
    QCOMPARE(company.differences(), QStringList());
    QCOMPARE(company.run(request).unchanged, 2);
}

void TestImportReverse::onlyOnce()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report = company.mustRun(ImportKind::Items, "item_code,name\nA,Apple\n");
    QCOMPARE(company.importer().byNumber(u"IMP-2024-0001"_s)->id, report.id);
    QCOMPARE(company.importer().byNumber(u"IMP-1"_s).error().toString(), u"import.missing(number=IMP-1)"_s);
    QVERIFY(company.importer().reverse(report.id));
    QCOMPARE(outcome(company.importer().reverse(report.id)), u"import.already_reversed(number=IMP-2024-0001)"_s);
    QCOMPARE(company.importer().reverse(report.id + 1).error().key, u"import.missing"_s);
    QCOMPARE(company.mustRun(ImportKind::Items, "item_code,name\nA,Apple\n").number, u"IMP-2024-0002"_s);
}

void TestImportReverse::cancellingLeavesTheDataAsItWas()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    QByteArray bytes = "effective_at,kind,item,location,quantity,reference\n";
    for (int i = 0; i < 600; ++i)
        bytes += "2023-12-01,in,A,LON,1," + QByteArray::number(i) + "\n";
    const auto report = company.mustRun(ImportKind::Movements, bytes);
    const QStringList before = company.everything();
    int asked = 0;
    const auto stopped = company.importer().reverse(report.id, [&](const ImportProgress &) { return ++asked < 3; });
    QCOMPARE(stopped.error().key, u"import.cancelled"_s);
    QCOMPARE(company.everything(), before);
    QVERIFY(company.importer().reverse(report.id));
}

STOWAGE_SUITE(TestImportReverse)
#include "tst_import_reverse.moc"
