// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operations/import_fixture.h"
#include "tests/support/suite.h"

using namespace stowage;
using namespace stowage::test;

class TestImportCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postsTheDifferenceOfThatMoment_data() { addEngineRows(); }
    void postsTheDifferenceOfThatMoment();
    void comesOnlyOnce_data() { addEngineRows(); }
    void comesOnlyOnce();
    void countsLotsApart_data() { addEngineRows(); }
    void countsLotsApart();
    void rejectsASecondCount();
    void laterCountSeesTheEarlierOne();
    void withoutATimeItIsNow();
    void aSheetHasOneNow();
};

void TestImportCounts::postsTheDifferenceOfThatMoment()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity\n"
                                           "2023-12-01,in,A,LON,10\n"
                                           "2023-12-01,in,B,LON,10\n"
                                           "2023-12-01,in,C,EXP,10\n"
                                           "2023-12-20,out,A,LON,4\n");
    const auto report = company.run(ImportKind::Counts, "Item,Location,Counted,counted_at,notes,reference\n"
                                                        "A,LON,9,2023-12-15,one gone,SC-1\n"
                                                        "B,LON,10,2023-12-15,,SC-1\n"
                                                        "C,EXP,11,2023-12-15,,SC-1\n"
                                                        "B,EXP,0.5,2023-12-15,,SC-1\n"
                                                        "C,LON,-1,2023-12-15,,SC-1\n"
                                                        "X,LON,1,2023-12-15,,SC-1\n");
    QCOMPARE(ImportFixture::counts(report), u"2 new, 0 updated, 1 unchanged, 3 rejected"_s);
    QCOMPARE(ImportFixture::reasons(report),
             (QStringList{u"5: quantity.too_fine(quantity=0.5, unit=pcs, decimals=0, nearest=1, column=Counted)"_s,
                          u"6: import.quantity_negative(quantity=-1, column=Counted)"_s,
                          u"7: import.unknown_item(item=X, column=Item)"_s}));
    QCOMPARE(company.stock(), (QStringList{u"A LON 5"_s, u"B LON 10"_s, u"C EXP 11"_s}));
    QCOMPARE(company.number("SELECT count(*) FROM document WHERE kind = 5 AND reason = 'stock_count'"
                            " AND reference = 'SC-1'"),
             2);
    QCOMPARE(company.number("SELECT count(*) FROM movement WHERE notes = 'one gone' AND quantity = -1000000"), 1);
    QCOMPARE(company.differences(), QStringList());
}

void TestImportCounts::comesOnlyOnce()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    const QByteArray bytes = "item,location,quantity,counted_at\nA,LON,5,2023-12-15\n";
    QCOMPARE(company.mustRun(ImportKind::Counts, bytes).added, 1);
    // What comes to light later does not make the old count count again.
    company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity\n2023-12-01,in,A,LON,2\n");
    const auto again = company.mustRun(ImportKind::Counts, bytes);
    QCOMPARE(ImportFixture::counts(again), u"0 new, 0 updated, 1 unchanged, 0 rejected"_s);
    QCOMPARE(company.stock(), QStringList{u"A LON 7"_s});
}

void TestImportCounts::countsLotsApart()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    company.mustRun(ImportKind::Items, "item_code,name,lot_tracking\nM,Milk,lot\n");
    company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity,lot\n"
                                           "2023-12-01,in,M,LON,5,L1\n"
                                           "2023-12-01,in,M,LON,5,L2\n");
    const auto report = company.run(ImportKind::Counts, "item,location,quantity,counted_at,lot\n"
                                                        "M,LON,4,2023-12-15,L1\n"
                                                        "M,LON,5,2023-12-15,L2\n"
                                                        "M,LON,1,2023-12-15,L3\n"
                                                        "M,LON,8,2023-12-15,\n");
    QCOMPARE(ImportFixture::counts(report), u"2 new, 0 updated, 1 unchanged, 1 rejected"_s);
    QCOMPARE(report.rejectedRows[0].reasons[0].key, u"line.lot_missing"_s);
    QCOMPARE(company.stock(), QStringList{u"M LON 10"_s});
    QCOMPARE(company.number("SELECT on_hand FROM lot_level JOIN lot ON lot.id = lot_id WHERE lot.code = 'L1'"),
             4'000'000);
    QCOMPARE(company.differences(), QStringList());
}

void TestImportCounts::rejectsASecondCount()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    const auto report = company.run(ImportKind::Counts, "item,location,quantity,counted_at\n"
                                                        "A,LON,5,2023-12-15\n"
                                                        "A,EXP,5,2023-12-15\n"
                                                        "A,LON,6,2023-12-15\n");
    QCOMPARE(report.added, 2);
    QCOMPARE(ImportFixture::reasons(report), QStringList{u"4: import.counted_twice(first=2, column=item)"_s});
}

void TestImportCounts::laterCountSeesTheEarlierOne()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    company.mustRun(ImportKind::Counts, "item,location,quantity,counted_at\n"
                                        "A,LON,5,2023-12-20\n"
                                        "A,LON,8,2023-12-15\n");
    QCOMPARE(company.stock(), QStringList{u"A LON 5"_s});
    QCOMPARE(company.number("SELECT count(*) FROM movement WHERE quantity = -3000000"), 1);
}

void TestImportCounts::withoutATimeItIsNow()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    company.mustRun(ImportKind::Counts, "item,location,quantity\nA,LON,5\n");
    QCOMPARE(company.number("SELECT effective_at FROM document"), company.store.clock().now());
}

void TestImportCounts::aSheetHasOneNow()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    company.store.clock().tick(1);
    const auto report = company.run(ImportKind::Counts, "item,location,quantity\nA,LON,5\nA,EXP,5\nA,LON,6\n");
    QCOMPARE(ImportFixture::reasons(report), QStringList{u"4: import.counted_twice(first=2, column=item)"_s});
    QCOMPARE(company.number("SELECT count(DISTINCT effective_at) FROM document WHERE kind = 5"), 1);
}

STOWAGE_SUITE(TestImportCounts)
#include "tst_import_counts.moc"
