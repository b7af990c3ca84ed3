// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledger_store.h"
#include "tests/operations/import_fixture.h"
#include "tests/support/suite.h"

using namespace stowage;
using namespace stowage::test;

class TestImportMovements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postsEveryKind_data() { addEngineRows(); }
    void postsEveryKind();
    void sortsByTimeAndGroupsDocuments();
    void comesOnlyOnce_data() { addEngineRows(); }
    void comesOnlyOnce();
    void knowsRowsInAnyOrderAndCompany();
    void sameRowsCountAsOftenAsTheyStand();
    void refusesAFileWithKnownRowsWhenAsked();
    void namesEveryUnknownCode();
    void createsWhatIsMissing_data() { addEngineRows(); }
    void createsWhatIsMissing();
    void rejectsRowsAndPostsTheRest_data() { addEngineRows(); }
    void rejectsRowsAndPostsTheRest();
    void rejectsWhatStockDoesNotAllow_data() { addEngineRows(); }
    void rejectsWhatStockDoesNotAllow();
    void rejectedRowsComeInLater();
    void blamesTheRowOfATransfer();
    void takesReasonsFromNotes();
    void keepsLotsAndExpiry_data() { addEngineRows(); }
    void keepsLotsAndExpiry();
    void backDatesIntoWhatIsThere_data() { addEngineRows(); }
    void backDatesIntoWhatIsThere();
    void dryRunPostsNothing_data() { addEngineRows(); }
    void dryRunPostsNothing();
    void cancelsWhilePosting();
    void cutsLongDocuments();
    void savesRejectedRows();
    void warnsOfColumnsLeftOut();
    void quantitiesBeyondAllMeasure();
};

void TestImportMovements::postsEveryKind()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    const auto report = company.mustRun(
        ImportKind::Movements, "effective_at,kind,item,location,to_location,quantity,unit_cost,reference,notes\n"
                               "2023-12-01,in,A,LON,,10,1.5,PO-1,first\n"
                               "2023-12-02T10:30:00,out,A,LON,,3,,INV-1,\n"
                               "2023-12-03 09:15,transfer,A,LON,EXP,2,,TR-1,\n"
                               "2023-12-04T00:00:00Z,adjustment,A,LON,,-1,,,broken\n"
                               "2023-12-05,adjustment,A,EXP,,0.5,,,\n");
    QCOMPARE(ImportFixture::counts(report), u"5 new, 0 updated, 0 unchanged, 0 rejected"_s);
    QCOMPARE(report.documents, 5);
    QCOMPARE(report.movements, 6);
    QCOMPARE(company.stock(), (QStringList{u"A EXP 2.5"_s, u"A LON 4"_s}));
    QCOMPARE(company.differences(), QStringList());

    const auto documents = LedgerStore(company.store.db()).documentsOfImport(report.id);
    QVERIFY(documents);
    const Calendar &calendar = company.store.company().calendar;
    QCOMPARE((*documents)[0].number, u"RCV-2023-0001"_s);
    QCOMPARE((*documents)[0].reference, u"PO-1"_s);
    QCOMPARE(calendar.toLocalIso((*documents)[0].effectiveAt), u"2023-12-01T00:00:00+08:00"_s);
    QCOMPARE(calendar.toLocalIso((*documents)[1].effectiveAt), u"2023-12-02T10:30:00+08:00"_s);
    QCOMPARE(calendar.toLocalIso((*documents)[3].effectiveAt), u"2023-12-04T08:00:00+08:00"_s);
    const auto movements = LedgerStore(company.store.db()).movementsOf((*documents)[0]);
    QCOMPARE(movements->front().unitCost->toString(), u"1.5"_s);
    QCOMPARE(movements->front().notes, u"first"_s);

    const auto records = company.importer().imports();
    QCOMPARE(records->first().number, u"IMP-2024-0003"_s);
    QCOMPARE(records->first().kind, u"movements"_s);
    QCOMPARE(records->first().added, 5);
    QCOMPARE(records->first().documents, 5);
    QCOMPARE(records->first().user, u"ana"_s);
    QVERIFY(!records->first().reversedAt);
}

void TestImportMovements::sortsByTimeAndGroupsDocuments()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    const auto report = company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity,reference\n"
                                                               "2023-12-03,out,A,LON,5,INV-1\n"
                                                               "2023-12-03,out,B,LON,5,INV-1\n"
                                                               "2023-12-03,out,C,LON,5,INV-2\n"
                                                               "2023-12-01,in,A,LON,5,PO-1\n"
                                                               "2023-12-01,in,B,LON,5,PO-1\n"
                                                               "2023-12-01,in,C,LON,5,PO-1\n");
    QCOMPARE(report.documents, 3);
    QCOMPARE(company.stock(), QStringList());
    QCOMPARE(company.number("SELECT count(*) FROM document WHERE reference = 'PO-1' AND line_count = 3"), 1);
    QCOMPARE(company.number("SELECT count(*) FROM document WHERE reference = 'INV-1' AND line_count = 2"), 1);
}

void TestImportMovements::comesOnlyOnce()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    const QByteArray bytes = "effective_at,kind,item,location,quantity,reference\n"
                             "2023-12-01,in,A,LON,5,PO-1\n"
                             "2023-12-02,out,A,LON,2,INV-1\n";
    QCOMPARE(company.mustRun(ImportKind::Movements, bytes).added, 2);
    const QStringList before = company.everything();
    const auto again = company.mustRun(ImportKind::Movements, bytes);
    QCOMPARE(ImportFixture::counts(again), u"0 new, 0 updated, 2 unchanged, 0 rejected"_s);
    QVERIFY(again.number.isEmpty());
    QVERIFY(!again.refusal);
    QCOMPARE(company.everything(), before);
    QCOMPARE(company.stock(), QStringList{u"A LON 3"_s});
}

// A report that grows from week to week, sorted another way.
void TestImportMovements::knowsRowsInAnyOrderAndCompany()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity,reference\n"
                                           "2023-12-01,in,A,LON,5,PO-1\n"
                                           "2023-12-01,in,B,LON,5,PO-1\n"
                                           "2023-12-02,out,A,LON,2,INV-1\n");
    const auto grown = company.mustRun(ImportKind::Movements, "Reference;Qty;Location;Item;Kind;Date\n"
                                                              "INV-1;2,0;LON;A;out;2023-12-02\n"
                                                              "PO-1;5;LON;C;in;2023-12-01\n"
                                                              "PO-1;5;LON;B;in;2023-12-01\n"
                                                              "PO-1;5;LON;A;in;2023-12-01\n"
                                                              "INV-2;1;LON;C;out;2023-12-09\n");
    QCOMPARE(ImportFixture::counts(grown), u"2 new, 0 updated, 3 unchanged, 0 rejected"_s);
    QCOMPARE(company.stock(), (QStringList{u"A LON 3"_s, u"B LON 5"_s, u"C LON 4"_s}));
}

void TestImportMovements::sameRowsCountAsOftenAsTheyStand()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    const QByteArray header = "effective_at,kind,item,location,quantity\n";
    const QByteArray row = "2023-12-01,in,A,LON,1\n";
    QCOMPARE(company.mustRun(ImportKind::Movements, header + row + row).added, 2);
    QCOMPARE(company.stock(), QStringList{u"A LON 2"_s});
    const auto more = company.mustRun(ImportKind::Movements, header + row + row + row);
    QCOMPARE(ImportFixture::counts(more), u"1 new, 0 updated, 2 unchanged, 0 rejected"_s);
    QCOMPARE(company.stock(), QStringList{u"A LON 3"_s});
}

void TestImportMovements::refusesAFileWithKnownRowsWhenAsked()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    const QByteArray bytes = "effective_at,kind,item,location,quantity\n2023-12-01,in,A,LON,1\n";
    company.mustRun(ImportKind::Movements, bytes);
    const auto report = company.run({.kind = ImportKind::Movements,
                                     .path = company.file(bytes + "2023-12-02,in,B,LON,1\n"),
                                     .repeats = ImportRequest::Repeats::Refuse});
    QVERIFY(report.refusal);
    QCOMPARE(report.refusal->key, u"import.repeated"_s);
    QCOMPARE(report.refusal->arg(u"number"), u"IMP-2024-0003"_s);
    QCOMPARE(company.stock(), QStringList{u"A LON 1"_s});
}

void TestImportMovements::namesEveryUnknownCode()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    company.mustRun(ImportKind::Items, "item_code,name\n007,Bond\n");
    const auto report = company.run({.kind = ImportKind::Movements,
                                     .path = company.file("effective_at,kind,item,location,to_location,quantity\n"
                                                          "2023-12-01,in,X,LON,,1\n"
                                                          "2023-12-01,in,a,LON,,1\n"
                                                          "2023-12-01,in,X,MOON,,1\n"
                                                          "2023-12-01,transfer,7,LON,MARS,1\n"
                                                          "2023-12-01,in,A,LON,,1\n")});
    QVERIFY(report.refusal);
    QCOMPARE(report.refusal->toString(),
             u"import.unknown_items_and_locations(items=X, a, 7, locations=MOON, MARS, rejected=4, total=5)"_s);
    QCOMPARE(ImportFixture::reasons(report),
             (QStringList{u"2: import.unknown_item(item=X, column=item)"_s,
                          u"3: import.unknown_item_similar(item=a, similar=A, column=item)"_s,
                          u"4: import.unknown_item(item=X, column=item)"_s,
                          u"4: import.unknown_location(location=MOON, column=location)"_s,
                          u"5: import.unknown_item_similar(item=7, similar=007, column=item)"_s,
                          u"5: import.unknown_location(location=MARS, column=to_location)"_s}));
    QCOMPARE(company.stock(), QStringList());
}

void TestImportMovements::createsWhatIsMissing()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    const auto report = company.run({.kind = ImportKind::Movements,
                                     .path = company.file("effective_at,kind,item,location,quantity,lot\n"
                                                          "2023-12-01,in,X,KL,4,\n"
                                                          "2023-12-01,in,Y,KL,2,L-7\n"
                                                          "2023-12-01,in,Z,JB,none,\n"),
                                     .createMissing = true,
                                     .rejects = ImportRequest::Rejects::Skip});
    QCOMPARE(ImportFixture::counts(report), u"2 new, 0 updated, 0 unchanged, 1 rejected"_s);
    QCOMPARE(report.created.value(u"item"_s), 2);
    QCOMPARE(report.created.value(u"location"_s), 1);
    QCOMPARE(company.stock(), (QStringList{u"X KL 4"_s, u"Y KL 2"_s}));
    QCOMPARE(company.item(u"X"_s).name, u"X"_s);
    QCOMPARE(company.item(u"Y"_s).lotTracking, LotTracking::Lot);
    QVERIFY(!company.hasItem(u"Z"_s));
    QCOMPARE(company.differences(), QStringList());
}

void TestImportMovements::rejectsRowsAndPostsTheRest()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    const QByteArray bytes = "effective_at,kind,item,location,to_location,quantity,unit_cost\n"
                             "2023-12-01,in,A,LON,,5,1\n"
                             "someday,in,A,LON,,5,\n"
                             "2023-12-01,bought,A,LON,,5,\n"
                             "2023-12-01,in,A,LON,,,\n"
                             "2023-12-01,in,A,LON,,a dozen,\n"
                             "2023-12-01,out,A,LON,,-5,\n"
                             "2023-12-01,in,A,LON,,0,\n"
                             "2023-12-01,in,A,LON,EXP,5,\n"
                             "2023-12-01,transfer,A,LON,,5,\n"
                             "2023-12-01,transfer,A,LON,LON,5,\n"
                             "2023-12-01,in,A,LON,,5,-1\n"
                             "2023-12-01,in,A,LON,,5,1,surplus\n"
                             "2023-12-01,in,B,LON,,0.0000001,1\n";
    const auto report = company.run(ImportKind::Movements, bytes);
    QCOMPARE(ImportFixture::counts(report), u"1 new, 0 updated, 0 unchanged, 12 rejected"_s);
    QCOMPARE(ImportFixture::reasons(report),
             (QStringList{u"3: cell.not_a_date(text=someday, column=effective_at)"_s,
                          u"4: cell.unknown_word(text=bought, choices=in, out, adjustment, transfer, column=kind)"_s,
                          u"5: cell.empty(column=quantity)"_s, u"6: cell.not_a_number(text=a dozen, column=quantity)"_s,
                          u"7: import.quantity_negative(quantity=-5, column=quantity)"_s,
                          u"8: import.quantity_zero(quantity=0, column=quantity)"_s,
                          u"9: import.to_location_unexpected(kind=in, column=to_location)"_s,
                          u"10: cell.empty(column=to_location)"_s,
                          u"11: import.same_location(location=LON, column=to_location)"_s,
                          u"12: import.cost_negative(cost=-1, column=unit_cost)"_s,
                          u"13: row.too_many_cells(line=13, found=8, expected=7)"_s,
                          u"14: number.too_many_decimals(text=0.0000001, decimals=6, column=quantity)"_s}));
    QCOMPARE(company.stock(), QStringList{u"A LON 5"_s});

    const auto whole = company.run({.kind = ImportKind::Movements, .path = company.file(bytes + "\n")});
    QVERIFY(whole.refusal);
    QCOMPARE(whole.rejected, 12);
    QCOMPARE(whole.unchanged, 1);
}

void TestImportMovements::rejectsWhatStockDoesNotAllow()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    company.mustRun(ImportKind::Items, "item_code,name,type\nS,Service,service\n");
    const auto report = company.run(ImportKind::Movements, "effective_at,kind,item,location,quantity,reference\n"
                                                           "2023-12-01,in,A,LON,5,PO-1\n"
                                                           "2023-12-01,in,S,LON,1,PO-1\n"
                                                           "2023-12-01,in,B,LON,5,PO-1\n"
                                                           "2023-12-02,out,A,LON,4,INV-1\n"
                                                           "2023-12-02,out,A,LON,2,INV-1\n"
                                                           "2023-12-02,out,B,LON,6,INV-1\n"
                                                           "2023-12-02,out,B,LON,5,INV-1\n"
                                                           "2023-12-03,in,B,LON,1.5,PO-2\n");
    QCOMPARE(ImportFixture::counts(report), u"4 new, 0 updated, 0 unchanged, 4 rejected"_s);
    QCOMPARE(ImportFixture::reasons(report),
             (QStringList{u"3: line.item_not_stocked(item=S)"_s,
                          u"6: stock.not_enough(item=A, location=LON, onHand=1, wanted=2, missing=1, "
                          "date=2023-12-02)"_s,
                          u"7: stock.not_enough(item=B, location=LON, onHand=5, wanted=6, missing=1, "
                          "date=2023-12-02)"_s,
                          u"9: line.quantity_too_fine(item=B, quantity=1.5, unit=pcs, decimals=0, nearest=2)"_s}));
    QCOMPARE(company.stock(), QStringList{u"A LON 1"_s});
    QCOMPARE(report.documents, 2);
    QCOMPARE(company.differences(), QStringList());
}

void TestImportMovements::rejectedRowsComeInLater()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    const QByteArray bytes = "effective_at,kind,item,location,quantity,reference\n"
                             "2023-12-02,out,A,LON,2,INV-1\n"
                             "2023-12-02,in,B,LON,3,PO-2\n";
    QCOMPARE(company.run(ImportKind::Movements, bytes).rejected, 1);
    company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity,reference\n"
                                           "2023-12-01,in,A,LON,2,PO-1\n");
    const auto again = company.mustRun(ImportKind::Movements, bytes);
    QCOMPARE(ImportFixture::counts(again), u"1 new, 0 updated, 1 unchanged, 0 rejected"_s);
    QCOMPARE(company.stock(), QStringList{u"B LON 3"_s});
    QCOMPARE(company.differences(), QStringList());
}

void TestImportMovements::blamesTheRowOfATransfer()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    const auto report = company.run(ImportKind::Movements, "effective_at,kind,item,location,to_location,quantity\n"
                                                           "2023-12-01,in,A,LON,,5\n"
                                                           "2023-12-01,in,B,LON,,5\n"
                                                           "2023-12-02,transfer,A,LON,EXP,1\n"
                                                           "2023-12-02,transfer,B,LON,EXP,9\n"
                                                           "2023-12-02,transfer,A,LON,EXP,2\n");
    QCOMPARE(report.rejectedRows.size(), 1);
    QCOMPARE(report.rejectedRows[0].line, 5);
    QCOMPARE(report.rejectedRows[0].reasons[0].arg(u"item"), u"B"_s);
    QCOMPARE(company.stock(), (QStringList{u"A EXP 3"_s, u"A LON 2"_s, u"B LON 5"_s}));
}

void TestImportMovements::takesReasonsFromNotes()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity,notes,reason\n"
                                           "2023-12-01,adjustment,A,LON,5,found,\n"
                                           "2023-12-02,adjustment,A,LON,-1,dropped it,damaged\n"
                                           "2023-12-03,adjustment,A,LON,-1,on the floor,\n");
    QCOMPARE(company.number("SELECT count(*) FROM document WHERE reason = 'found'"), 1);
    QCOMPARE(company.number("SELECT count(*) FROM movement WHERE reason = 'found' AND notes = ''"), 1);
    QCOMPARE(company.number("SELECT count(*) FROM movement WHERE reason = 'damaged' AND notes = 'dropped it'"), 1);
    QCOMPARE(company.number("SELECT count(*) FROM movement WHERE reason = '' AND notes = 'on the floor'"), 1);
}

void TestImportMovements::keepsLotsAndExpiry()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    company.mustRun(ImportKind::Items, "item_code,name,lot_tracking\nM,Milk,lot\n");
    const auto report = company.run(ImportKind::Movements, "effective_at,kind,item,location,quantity,lot,expires\n"
                                                           "2023-12-01,in,M,LON,5,0012,2024-03-01\n"
                                                           "2023-12-01,in,M,LON,5,,\n"
                                                           "2023-12-01,in,A,LON,5,0012,\n"
                                                           "2023-12-02,out,M,LON,2,0012,\n"
                                                           "2023-12-03,in,M,LON,1,0012,2024-04-01\n");
    QCOMPARE(ImportFixture::counts(report), u"2 new, 0 updated, 0 unchanged, 3 rejected"_s);
    QCOMPARE(report.rejectedRows[0].reasons[0].key, u"line.lot_missing"_s);
    QCOMPARE(report.rejectedRows[1].reasons[0].key, u"line.lot_not_tracked"_s);
    QCOMPARE(report.rejectedRows[2].reasons[0].key, u"lot.expiry_differs"_s);
    QCOMPARE(company.number("SELECT count(*) FROM lot WHERE code = '0012' AND expires = '2024-03-01'"), 1);
    QCOMPARE(company.number("SELECT on_hand FROM lot_level"), 3'000'000);
    QCOMPARE(company.differences(), QStringList());
}

void TestImportMovements::backDatesIntoWhatIsThere()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    const QByteArray header = "effective_at,kind,item,location,quantity,unit_cost\n";
    company.mustRun(ImportKind::Movements, header + "2023-12-10,in,A,LON,5,1\n2023-12-20,out,A,LON,5,\n");
    const auto report = company.run(ImportKind::Movements, header
                                                               + "2023-12-15,out,A,LON,1,\n"
                                                                 "2023-12-01,in,A,LON,2,3\n"
                                                                 "2023-12-05,out,A,LON,2,\n");
    QCOMPARE(ImportFixture::counts(report), u"2 new, 0 updated, 0 unchanged, 1 rejected"_s);
    QCOMPARE(report.rejectedRows[0].line, 2);
    QCOMPARE(report.rejectedRows[0].reasons[0].key, u"stock.not_enough"_s);
    QCOMPARE(report.rejectedRows[0].reasons[0].arg(u"date"), u"2023-12-20"_s);
    QCOMPARE(company.stock(), QStringList());
    QCOMPARE(company.differences(), QStringList());
}

void TestImportMovements::dryRunPostsNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    const QString path = company.file("effective_at,kind,item,location,quantity\n"
                                      "2023-12-01,in,A,LON,5\n2023-12-02,out,A,LON,6\n");
    const QStringList before = company.everything();
    const auto report = company.run({.kind = ImportKind::Movements, .path = path, .dryRun = true});
    QCOMPARE(ImportFixture::counts(report), u"1 new, 0 updated, 0 unchanged, 1 rejected"_s);
    QVERIFY(report.refusal);
    QCOMPARE(company.everything(), before);
    QCOMPARE(company.differences(), QStringList());
}

void TestImportMovements::cancelsWhilePosting()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    QByteArray bytes = "effective_at,kind,item,location,quantity,reference\n";
    for (int i = 0; i < 5000; ++i)
        bytes += "2023-12-01,in,A,LON,1," + QByteArray::number(i) + "\n";
    const QStringList before = company.everything();
    const auto progress = [](const ImportProgress &told) {
        return told.phase != ImportProgress::Phase::Posting || told.rows < 3000;
    };
    const auto report =
        company.tryRun({.kind = ImportKind::Movements, .path = company.file(bytes)}, {.progress = progress});
    QVERIFY(!report);
    QCOMPARE(report.error().key, u"import.cancelled"_s);
    QCOMPARE(company.everything(), before);
}

void TestImportMovements::cutsLongDocuments()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    QByteArray bytes = "effective_at,kind,item,location,quantity\n";
    for (int i = 0; i < 1100; ++i)
        bytes += "2023-12-01,in,A,LON," + QByteArray::number(i + 1) + "\n";
    QCOMPARE(company.mustRun(ImportKind::Movements, bytes).documents, 3);
    QCOMPARE(company.number("SELECT max(line_count) FROM document"), 500);
}

void TestImportMovements::savesRejectedRows()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    const ImportRequest request{.kind = ImportKind::Movements,
                                .path = company.file("Date;Kind;Item;Location;Qty;Notes\r\n"
                                                     "01.12.2023;in;A;LON;2,5;\"one; two\"\r\n"
                                                     "02.12.2023;adjustment;A;LON;-9;'=1+1\r\n"
                                                     "31.12.2023;in;X;LON;1;\r\n"),
                                .rejects = ImportRequest::Rejects::Skip};
    const auto report = company.run(request);
    QCOMPARE(report.rejected, 2);
    const QString path = company.path(u"rejected.csv"_s);
    const auto saved = saveRejected(request, report, path, {company.store.company(), 0, [](const Error &error) {
                                                                return error.key;
                                                            }});
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().toString()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(QString::fromUtf8(text).remove(u'\r'), u"Date,Kind,Item,Location,Qty,Notes,rejected_because\n"
                                                    "02.12.2023,adjustment,A,LON,-9,'=1+1,stock.not_enough\n"
                                                    "31.12.2023,in,X,LON,1,,Item: import.unknown_item\n"_s);

    // Mended by what the company was missing, the file comes in as it is.
    company.mustRun(ImportKind::Items, "item_code,name\nX,X-ray\n");
    company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity\n2023-12-01,in,A,LON,10\n");
    const auto mended = company.run({.kind = ImportKind::Movements, .path = path});
    QCOMPARE(ImportFixture::reasons(mended), QStringList());
    QCOMPARE(ImportFixture::counts(mended), u"2 new, 0 updated, 0 unchanged, 0 rejected"_s);
    QCOMPARE(company.number("SELECT count(*) FROM movement WHERE notes = '=1+1'"), 1);
    QCOMPARE(company.stock(), (QStringList{u"A LON 3.5"_s, u"X LON 1"_s}));

    QFile changed(request.path);
    QVERIFY(changed.open(QIODevice::Append));
    changed.write("x");
    changed.close();
    const auto refused = saveRejected(request, report, path, {company.store.company(), 0, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, u"import.file_changed"_s);
}

void TestImportMovements::warnsOfColumnsLeftOut()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    const auto report = company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity,Colour\n"
                                                               "2023-12-01,in,A,LON,5,red\n"
                                                               "2023-12-01,in,B,LON,5\n");
    QCOMPARE(ImportFixture::warnings(report), (QStringList{u"0: mapping.unknown(heading=Colour, column=F)"_s,
                                                           u"3: row.too_few_cells(line=3, found=5, expected=6)"_s}));
}

void TestImportMovements::quantitiesBeyondAllMeasure()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    const auto report = company.run(ImportKind::Movements, "effective_at,kind,item,location,quantity,unit_cost\n"
                                                           "2023-12-01,in,A,LON,9000000000000,\n"
                                                           "2023-12-01,in,A,LON,9000000000000,\n"
                                                           "2023-12-01,in,B,LON,9000000000000,9000000000000\n"
                                                           "2023-12-01,in,B,LON,99999999999999999999,\n");
    QCOMPARE(report.added, 1);
    QCOMPARE(report.rejected, 3);
    QCOMPARE(report.rejectedRows[0].reasons[0].key, u"stock.too_large"_s);
    QCOMPARE(report.rejectedRows[1].reasons[0].key, u"amount.too_large"_s);
    QCOMPARE(report.rejectedRows[2].reasons[0].key, u"number.too_large"_s);
    QCOMPARE(company.differences(), QStringList());
}

STOWAGE_SUITE(TestImportMovements)
#include "tst_import_movements.moc"
