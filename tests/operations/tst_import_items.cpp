// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/catalog/catalog.h"
#include "tests/operations/import_fixture.h"
#include "tests/support/suite.h"

using namespace stowage;
using namespace stowage::test;

class TestImportItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField_data() { addEngineRows(); }
    void readsEveryField();
    void tellsNewUpdatedUnchangedAndRejected_data() { addEngineRows(); }
    void tellsNewUpdatedUnchangedAndRejected();
    void leavesWhatTheFileDoesNotSay();
    void keepsColumnsThatItHasNoPlaceFor();
    void makesCategoriesByPathAndByCode();
    void makesSuppliersOnlyWhenAsked();
    void makesUnitsAndCustomFields();
    void readsCustomValuesByTheirType();
    void readsNestedColumnsAsTheyStand();
    void namesWhatIsNoJson();
    void leavesOutWhatStandsBesideTheValues();
    void takesVariantsBeforeTheirParents();
    void rejectsTheSecondRowOfACode();
    void tellsCodesThatDifferInLetterCaseApart();
    void namesEverythingWrongWithARow();
    void keepsLeadingZerosAndRefusesLostDigits();
    void warnsOfWrongCheckDigits();
    void setsBarcodesAndPacks();
    void dryRunChangesNothing_data() { addEngineRows(); }
    void dryRunChangesNothing();
    void oneRejectedRowRefusesTheFile();
    void cancellingLeavesTheDataAsItWas_data() { addEngineRows(); }
    void cancellingLeavesTheDataAsItWas();
    void refusesTheSameFileAgainWhenAsked();
    void namesMissingColumns();
    void followsAChosenMapping();
    void tellsEveryRow();
    void revaluesWhatMovedToday_data() { addEngineRows(); }
    void revaluesWhatMovedToday();
};

void TestImportItems::readsEveryField()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    const ImportReport report =
        company.run({.kind = ImportKind::Items,
                     .path = company.file(
                         "item_code,name,description,type,unit,category,barcode,barcodes,cost_price,selling_price,"
                         "currency,price.wholesale,price.retail,weight,length,width,height,dimension_unit,"
                         "minimum_stock,maximum_stock,reorder_point,reorder_quantity,auto_reorder,lot_tracking,"
                         "tracked,supplier,supplier_name,supplier_item_code,lead_time_days,income_account,"
                         "expense_account,asset_account,sales_tax_code,purchase_tax_code,taxable,"
                         "attribute.color,custom.origin,image_url,active\n"
                         "WDG-001,Premium Widget,\"Fine, and \"\"heavy\"\"\",inventory,kg,Electronics > Components,"
                         "0012345678905,4006381333931*12,18.50,25,USD,22,24.5,1.5,10,5,3.25,cm,20,500,30,100,yes,"
                         "lot,true,S-1,Widget Supplier,WS-001,7,acc_sales,acc_cogs,acc_inv,SST,GST,no,Red,"
                         "Malaysia,https://x.test/a.png,no\n"),
                     .createMissing = true});
    QCOMPARE(ImportFixture::reasons(report), QStringList());
    QCOMPARE(ImportFixture::counts(report), u"1 new, 0 updated, 0 unchanged, 0 rejected"_s);
    QCOMPARE(report.number, u"IMP-2024-0001"_s);

    const Item item = company.item(u"WDG-001"_s);
    QCOMPARE(item.name, u"Premium Widget"_s);
    QCOMPARE(item.description, u"Fine, and \"heavy\""_s);
    QCOMPARE(item.type, ItemType::Inventory);
    QCOMPARE(item.unit, u"kg"_s);
    QVERIFY(item.categoryId != 0);
    QCOMPARE(item.barcodes.size(), 2);
    QCOMPARE(item.barcode(), u"0012345678905"_s);
    QCOMPARE(item.barcodes[1].code, u"4006381333931"_s);
    QCOMPARE(item.barcodes[1].packFactor, Quantity::fromInt(12));
    QCOMPARE(item.costPrice.toString(), u"18.5"_s);
    QCOMPARE(item.sellingPrice.toString(), u"25"_s);
    QCOMPARE(item.currency, u"USD"_s);
    QCOMPARE(item.priceGroups.size(), 2);
    QCOMPARE(item.priceGroups[0].groupId, u"wholesale"_s);
    QCOMPARE(item.priceGroups[0].price.toString(), u"22"_s);
    QCOMPARE(item.priceGroups[1].price.toString(), u"24.5"_s);
    QCOMPARE(item.weight->toString(), u"1.5"_s);
    QCOMPARE(item.dimensions.length->toString(), u"10"_s);
    QCOMPARE(item.dimensions.width->toString(), u"5"_s);
    QCOMPARE(item.dimensions.height->toString(), u"3.25"_s);
    QCOMPARE(item.dimensions.unit, u"cm"_s);
    QCOMPARE(item.minimumStock->toString(), u"20"_s);
    QCOMPARE(item.maximumStock->toString(), u"500"_s);
    QCOMPARE(item.reorderPoint->toString(), u"30"_s);
    QCOMPARE(item.reorderQuantity->toString(), u"100"_s);
    QVERIFY(item.autoReorder);
    QCOMPARE(item.lotTracking, LotTracking::Lot);
    QVERIFY(item.tracked);
    QVERIFY(item.supplierId != 0);
    QCOMPARE(item.supplierItemCode, u"WS-001"_s);
    QCOMPARE(item.leadTimeDays, std::optional(7));
    QCOMPARE(item.incomeAccountId, u"acc_sales"_s);
    QCOMPARE(item.expenseAccountId, u"acc_cogs"_s);
    QCOMPARE(item.assetAccountId, u"acc_inv"_s);
    QCOMPARE(item.salesTaxCode, u"SST"_s);
    QCOMPARE(item.purchaseTaxCode, u"GST"_s);
    QVERIFY(!item.taxable);
    QCOMPARE(item.attributes, (QList<VariantAttribute>{{u"color"_s, u"Red"_s}}));
    QCOMPARE(item.customFields, QByteArray(R"({"origin":"Malaysia"})"));
    QCOMPARE(item.images.size(), 1);
    QCOMPARE(item.images[0].url, u"https://x.test/a.png"_s);
    QVERIFY(!item.active);
    QCOMPARE(item.extra, QByteArray("{}"));
}

void TestImportItems::tellsNewUpdatedUnchangedAndRejected()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    company.mustRun(ImportKind::Items, "item_code,name,selling_price\nA,Apple,1\nB,Bell,2\n");
    const ImportReport report = company.run(ImportKind::Items, "item_code,name,selling_price\n"
                                                               "A,Apple,1.00\n"
                                                               "B,Bell,2.50\n"
                                                               "C,Cup,3\n"
                                                               "D,Dish,dear\n");
    QCOMPARE(ImportFixture::counts(report), u"1 new, 1 updated, 1 unchanged, 1 rejected"_s);
    QCOMPARE(report.total, 4);
    QCOMPARE(ImportFixture::reasons(report), QStringList{u"5: cell.not_a_number(text=dear, column=selling_price)"_s});
    QCOMPARE(company.item(u"B"_s).sellingPrice.toString(), u"2.5"_s);
    QVERIFY(company.hasItem(u"C"_s));
    QVERIFY(!company.hasItem(u"D"_s));
}

void TestImportItems::leavesWhatTheFileDoesNotSay()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    company.mustRun(ImportKind::Items, "item_code,name,description,minimum_stock,barcode\nA,Apple,Round,5,123\n");
    company.mustRun(ImportKind::Items, "item_code,name,description,minimum_stock\nA,Red apple,,\n");
    const Item item = company.item(u"A"_s);
    QCOMPARE(item.name, u"Red apple"_s);
    QCOMPARE(item.description, u"Round"_s);
    QCOMPARE(item.minimumStock->toString(), u"5"_s);
    QCOMPARE(item.barcode(), u"123"_s);
}

void TestImportItems::keepsColumnsThatItHasNoPlaceFor()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    company.run({.kind = ImportKind::Items,
                 .path = company.file("item_code,name,Bin,Hazard class,Secret\nA,Apple,L-1,3,x\n"),
                 .leftOut = {u"Secret"_s}});
    QCOMPARE(company.item(u"A"_s).extra, QByteArray(R"({"Bin":"L-1","Hazard class":"3"})"));
    const auto again = company.mustRun(ImportKind::Items, "item_code,name,Bin\nA,Apple,L-1\n");
    QCOMPARE(again.unchanged, 1);
    company.mustRun(ImportKind::Items, "item_code,name,Bin\nA,Apple,L-2\n");
    QCOMPARE(company.item(u"A"_s).extra, QByteArray(R"({"Bin":"L-2","Hazard class":"3"})"));
}

void TestImportItems::makesCategoriesByPathAndByCode()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    company.mustRun(ImportKind::Categories, "code,name\nTOOL,Tools\n");
    const auto report = company.mustRun(ImportKind::Items, "item_code,name,category\n"
                                                           "A,Apple,Food > Fruit\n"
                                                           "B,Bell,Giftware\n"
                                                           "C,Cup,food>fruit\n"
                                                           "D,Drill,TOOL\n"
                                                           "E,Edge,Tools > Fruit\n");
    QCOMPARE(report.created.value(u"category"_s), 4);
    QCOMPARE(company.number("SELECT count(*) FROM category"), 5);
    QCOMPARE(company.item(u"A"_s).categoryId, company.item(u"C"_s).categoryId);
    QCOMPARE(company.number("SELECT count(*) FROM category WHERE path = 'Food > Fruit' AND code = 'Fruit'"), 1);
    QCOMPARE(company.number("SELECT count(*) FROM category WHERE path = 'Giftware' AND code = 'Giftware'"), 1);
    QCOMPARE(company.number("SELECT count(*) FROM category WHERE path = 'Tools > Fruit' AND code = 'Tools > Fruit'"),
             1);
    QCOMPARE(company.number("SELECT id FROM category WHERE code = 'TOOL'"), company.item(u"D"_s).categoryId);
}

void TestImportItems::makesSuppliersOnlyWhenAsked()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const QString path = company.file("item_code,name,supplier\nA,Apple,S-1\nB,Bell,S-2\nC,Cup,S-1\n");
    const auto refused = company.run({.kind = ImportKind::Items, .path = path});
    QVERIFY(refused.refusal);
    QCOMPARE(refused.refusal->toString(), u"import.unknown_suppliers(suppliers=S-1, S-2, rejected=3, total=3)"_s);
    QCOMPARE(refused.unknownSuppliers, (QStringList{u"S-1"_s, u"S-2"_s}));
    QCOMPARE(company.number("SELECT count(*) FROM item"), 0);

    const auto made = company.run({.kind = ImportKind::Items, .path = path, .createMissing = true});
    QCOMPARE(made.added, 3);
    QCOMPARE(made.created.value(u"supplier"_s), 2);
    QCOMPARE(company.item(u"A"_s).supplierId, company.item(u"C"_s).supplierId);
}

void TestImportItems::makesUnitsAndCustomFields()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report =
        company.mustRun(ImportKind::Items, "item_code,name,unit,custom.shelf life\nA,Apple,PCS,9\nB,Bell,crate,\n");
    QCOMPARE(report.created.value(u"unit"_s), 1);
    QCOMPARE(report.created.value(u"custom_field"_s), 1);
    QCOMPARE(company.item(u"A"_s).unit, u"pcs"_s);
    QCOMPARE(company.item(u"B"_s).unit, u"crate"_s);
    QCOMPARE(company.item(u"A"_s).customFields, QByteArray(R"({"shelf life":"9"})"));
    QCOMPARE(company.item(u"B"_s).customFields, QByteArray("{}"));
}

void TestImportItems::readsCustomValuesByTheirType()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    Catalog catalog(company.store.db(), {company.store.company(), company.store.clock(), company.store.rng()});
    QVERIFY(catalog.saveCustomField({.name = u"ph"_s, .label = u"pH"_s, .type = CustomFieldType::Number}));
    QVERIFY(catalog.saveCustomField({.name = u"since"_s, .label = u"Since"_s, .type = CustomFieldType::Date}));
    QVERIFY(catalog.saveCustomField({.name = u"cold"_s, .label = u"Cold"_s, .type = CustomFieldType::Boolean}));
    QVERIFY(catalog.saveCustomField(
        {.name = u"size"_s, .label = u"Size"_s, .type = CustomFieldType::List, .choices = {u"S"_s, u"L"_s}}));
    const auto report = company.run(ImportKind::Items, "item_code;name;custom.ph;custom.since;custom.cold;custom.size\n"
                                                       "A;Apple;7,25;31.12.2023;Yes;S\n"
                                                       "B;Bell;sour;someday;maybe;M\n");
    QCOMPARE(report.added, 1);
    QCOMPARE(company.item(u"A"_s).customFields,
             QByteArray(R"({"ph":"7.25","since":"2023-12-31","cold":"true","size":"S"})"));
    QCOMPARE(report.rejectedRows.size(), 1);
    QCOMPARE(report.rejectedRows[0].reasons.size(), 4);
    QCOMPARE(report.rejectedRows[0].reasons[3].key, u"custom.not_a_choice"_s);
    QCOMPARE(report.rejectedRows[0].reasons[3].arg(u"choices"), u"S, L"_s);
}

void TestImportItems::readsNestedColumnsAsTheyStand()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const QByteArray header = "item_code,name,price_groups_json,attributes_json,custom_fields_json,other_data_json\n";
    company.mustRun(ImportKind::Items, header
                                           + "A,Apple,\"[{\"\"group\"\":\"\"b\"\",\"\"price\"\":\"\"2.5\"\"},"
                                             "{\"\"group\"\":\"\"a\"\",\"\"price\"\":3}]\","
                                             "\"[{\"\"name\"\":\"\"size\"\",\"\"value\"\":\"\"M\"\"}]\","
                                             "\"{\"\"grade\"\":1.5}\",\"{\"\"z\"\":[1,null],\"\"a\"\":true}\"\n");
    const Item apple = company.item(u"A"_s);
    QCOMPARE(apple.priceGroups,
             (QList<PriceGroupPrice>{{u"b"_s, *UnitCost::fromString(u"2.5")}, {u"a"_s, *UnitCost::fromString(u"3")}}));
    QCOMPARE(apple.attributes, (QList<VariantAttribute>{{u"size"_s, u"M"_s}}));
    QCOMPARE(apple.customFields, QByteArray(R"({"grade":1.5})"));
    QCOMPARE(apple.extra, QByteArray(R"({"z":[1,null],"a":true})"));
    // An empty cell says nothing; a cell of JSON says all there is.
    company.mustRun(ImportKind::Items, header + "A,Apple,[],,,{}\n");
    const Item after = company.item(u"A"_s);
    QVERIFY(after.priceGroups.isEmpty());
    QCOMPARE(after.attributes, apple.attributes);
    QCOMPARE(after.extra, QByteArray("{}"));
}

void TestImportItems::namesWhatIsNoJson()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const ImportReport report = company.run(ImportKind::Items, "item_code,name,other_data_json,price_groups_json\n"
                                                               "A,Apple,[1],nothing\n"
                                                               "B,Bell,,\"[{\"\"group\"\":\"\"b\"\"}]\"\n");
    QCOMPARE(ImportFixture::reasons(report), (QStringList{u"2: cell.not_json(text=nothing, column=price_groups_json)"_s,
                                                          u"2: cell.not_json(text=[1], column=other_data_json)"_s,
                                                          u"3: number.empty(column=price_groups_json)"_s}));
}

void TestImportItems::leavesOutWhatStandsBesideTheValues()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const ImportReport report =
        company.mustRun(ImportKind::Items, "item_code,name,stowage_id,Colour\nA,Apple,0190,green\n");
    QCOMPARE(report.keptHeadings, QStringList{u"Colour"_s});
    QCOMPARE(company.item(u"A"_s).extra, QByteArray(R"({"Colour":"green"})"));
}

void TestImportItems::takesVariantsBeforeTheirParents()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report = company.run(ImportKind::Items, "item_code,name,parent,attribute.size\n"
                                                       "T-S,Shirt S,T,S\n"
                                                       "T-L,Shirt L,T,L\n"
                                                       "X-1,Orphan,X,\n"
                                                       "T,Shirt,,\n");
    QCOMPARE(report.added, 3);
    QCOMPARE(company.item(u"T-L"_s).parentId, company.item(u"T"_s).id);
    QCOMPARE(company.item(u"T-S"_s).attributes, (QList<VariantAttribute>{{u"size"_s, u"S"_s}}));
    QCOMPARE(ImportFixture::reasons(report), QStringList{u"4: import.unknown_parent(parent=X, column=parent)"_s});
}

void TestImportItems::rejectsTheSecondRowOfACode()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report = company.run(ImportKind::Items, "item_code,name\nA,Apple\nB,Bell\nA,Other\n");
    QCOMPARE(ImportFixture::counts(report), u"2 new, 0 updated, 0 unchanged, 1 rejected"_s);
    QCOMPARE(ImportFixture::reasons(report), QStringList{u"4: import.code_twice(code=A, first=2)"_s});
    QCOMPARE(company.item(u"A"_s).name, u"Apple"_s);
}

void TestImportItems::tellsCodesThatDifferInLetterCaseApart()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report = company.run(ImportKind::Items, "item_code,name\n15056BL,Blue\n15056bl,Other blue\n");
    QCOMPARE(report.added, 2);
    QCOMPARE(ImportFixture::warnings(report), QStringList{u"3: import.similar_code(code=15056bl, similar=15056BL)"_s});
    QCOMPARE(company.item(u"15056BL"_s).name, u"Blue"_s);
    QCOMPARE(company.item(u"15056bl"_s).name, u"Other blue"_s);
}

void TestImportItems::namesEverythingWrongWithARow()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report = company.run(ImportKind::Items, "item_code,name,type,cost_price,minimum_stock,lead_time_days\n"
                                                       "A,,thing,$x,-3,1.5\n"
                                                       ",Nameless,,,,\n");
    QCOMPARE(ImportFixture::reasons(report),
             (QStringList{u"2: cell.unknown_word(text=thing, choices=inventory, service, non_inventory, column=type)"_s,
                          u"2: cell.not_a_number(text=$x, column=cost_price)"_s,
                          u"2: cell.not_whole(text=1.5, column=lead_time_days)"_s, u"2: item.name.empty(column=name)"_s,
                          u"2: item.minimum_stock.negative(value=-3, column=minimum_stock)"_s,
                          u"3: cell.empty(column=item_code)"_s}));
}

void TestImportItems::keepsLeadingZerosAndRefusesLostDigits()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report = company.run(ImportKind::Items, "item_code,name,barcode\n"
                                                       "007,Bond,0012345678905\n"
                                                       "B,Bell,7.62E+12\n"
                                                       "7.62E+12,Lost,\n");
    QCOMPARE(report.added, 1);
    QCOMPARE(company.item(u"007"_s).barcode(), u"0012345678905"_s);
    QCOMPARE(ImportFixture::reasons(report),
             (QStringList{u"3: barcode.scientific(text=7.62E+12, column=barcode)"_s,
                          u"4: barcode.scientific(text=7.62E+12, column=item_code)"_s}));
}

void TestImportItems::warnsOfWrongCheckDigits()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report = company.run(ImportKind::Items, "item_code,name,barcode\nA,Apple,4006381333932\n");
    QCOMPARE(report.added, 1);
    QCOMPARE(report.warningCount, 1);
    QCOMPARE(ImportFixture::warnings(report),
             QStringList{u"2: barcode.check_digit(text=4006381333932, expected=4006381333931)"_s});
    QCOMPARE(company.item(u"A"_s).barcode(), u"4006381333932"_s);
}

void TestImportItems::setsBarcodesAndPacks()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    company.mustRun(ImportKind::Items, "item_code,name,barcodes\nA,Apple,111|222*6|333*0.5\n");
    QCOMPARE(company.item(u"A"_s).barcodes.size(), 3);
    QCOMPARE(company.item(u"A"_s).barcodes[1].packFactor, Quantity::fromInt(6));
    QCOMPARE(company.item(u"A"_s).barcodes[2].packFactor.toString(), u"0.5"_s);

    company.mustRun(ImportKind::Items, "item_code,name,barcode\nA,Apple,222\n");
    QCOMPARE(company.item(u"A"_s).barcode(), u"222"_s);
    QCOMPARE(company.item(u"A"_s).barcodes.size(), 3);
    QCOMPARE(company.item(u"A"_s).barcodes[0].packFactor, Quantity::fromInt(6));

    const auto taken = company.run(ImportKind::Items, "item_code,name,barcode\nB,Bell,111\n");
    QCOMPARE(ImportFixture::reasons(taken), QStringList{u"2: item.barcode.taken(code=111, item=A, column=barcode)"_s});
}

void TestImportItems::dryRunChangesNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    const QString path = company.file("item_code,name,category,unit,custom.x\nA,Apple,Food > Fruit,crate,1\n");
    const QStringList before = company.everything();
    const auto report = company.run({.kind = ImportKind::Items, .path = path, .dryRun = true});
    QCOMPARE(ImportFixture::counts(report), u"1 new, 0 updated, 0 unchanged, 0 rejected"_s);
    QVERIFY(report.dryRun);
    QVERIFY(!report.refusal);
    QVERIFY(report.number.isEmpty());
    QCOMPARE(company.everything(), before);
    QCOMPARE(company.run({.kind = ImportKind::Items, .path = path}).added, 1);
}

void TestImportItems::oneRejectedRowRefusesTheFile()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const QStringList before = company.everything();
    const auto report = company.run(
        {.kind = ImportKind::Items, .path = company.file("item_code,name,cost_price\nA,Apple,1\nB,Bell,x\n")});
    QVERIFY(report.refusal);
    QCOMPARE(report.refusal->toString(), u"import.rows_rejected(rejected=1, total=2)"_s);
    QCOMPARE(report.rejectedRows.size(), 1);
    QCOMPARE(report.id, 0);
    QCOMPARE(company.everything(), before);
}

void TestImportItems::cancellingLeavesTheDataAsItWas()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    QByteArray bytes = "item_code,name\n";
    for (int i = 0; i < 3000; ++i)
        bytes += "I" + QByteArray::number(i) + ",Item\n";
    const QStringList before = company.everything();
    int asked = 0;
    double last = -1;
    bool grows = true;
    const auto progress = [&](const ImportProgress &told) {
        grows = grows && told.fraction >= last && told.fraction <= 1;
        last = told.fraction;
        return ++asked < 4;
    };
    const auto report =
        company.tryRun({.kind = ImportKind::Items, .path = company.file(bytes)}, {.progress = progress});
    QVERIFY(!report);
    QCOMPARE(report.error().key, u"import.cancelled"_s);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    QCOMPARE(asked, 4);
    QVERIFY(grows);
    QCOMPARE(company.everything(), before);
    QCOMPARE(company.run(ImportKind::Items, bytes).added, 3000);
}

void TestImportItems::refusesTheSameFileAgainWhenAsked()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const QString path = company.file("item_code,name\nA,Apple\n");
    QCOMPARE(company.run({.kind = ImportKind::Items, .path = path}).added, 1);
    company.store.clock().advance(86'400'000);
    const auto again =
        company.run({.kind = ImportKind::Items, .path = path, .repeats = ImportRequest::Repeats::Refuse});
    QVERIFY(again.refusal);
    QCOMPARE(again.refusal->toString(), u"import.repeated(file=file-1.csv, number=IMP-2024-0001, date=2024-01-01)"_s);
    const auto skipped = company.run({.kind = ImportKind::Items, .path = path});
    QVERIFY(!skipped.refusal);
    QCOMPARE(ImportFixture::counts(skipped), u"0 new, 0 updated, 1 unchanged, 0 rejected"_s);
    QVERIFY(skipped.number.isEmpty());
    QCOMPARE(company.importer().imports()->size(), 1);
}

void TestImportItems::namesMissingColumns()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report = company.tryRun({.kind = ImportKind::Items, .path = company.file("size,weight\n1,2\n")});
    QVERIFY(!report);
    QCOMPARE(report.error().toString(), u"mapping.missing(field=item_code, name)"_s);
    const auto nowhere = company.tryRun({.kind = ImportKind::Items, .path = company.path(u"nowhere.csv"_s)});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().key, u"file.cannot_open"_s);
}

void TestImportItems::followsAChosenMapping()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const QString path = company.file("Ref,What it is,name,Dealer\nA,Apple,ignored,2.5\n");
    const auto report = company.run(
        {.kind = ImportKind::Items,
         .path = path,
         .mapping = {{u"item_code"_s, u"Ref"_s}, {u"name"_s, u"What it is"_s}, {u"price.dealer"_s, u"Dealer"_s}},
         .onlyMapped = true});
    QCOMPARE(report.added, 1);
    const Item item = company.item(u"A"_s);
    QCOMPARE(item.name, u"Apple"_s);
    QCOMPARE(item.priceGroups.size(), 1);
    QCOMPARE(item.priceGroups[0].groupId, u"dealer"_s);
    QCOMPARE(item.extra, QByteArray(R"({"name":"ignored"})"));
}

void TestImportItems::tellsEveryRow()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    company.mustRun(ImportKind::Items, "item_code,name\nB,Bell\n");
    QStringList told;
    const auto row = [&](const RowOutcome &outcome) {
        told << u"%1 %2"_s.arg(outcome.line).arg(static_cast<int>(outcome.what));
    };
    const auto report = company.tryRun({.kind = ImportKind::Items,
                                        .path = company.file("item_code,name\nA,Apple\nB,Bell\nC,\n"),
                                        .rejects = ImportRequest::Rejects::Skip},
                                       {.row = row});
    QVERIFY(report);
    QCOMPARE(told, (QStringList{u"2 0"_s, u"3 2"_s, u"4 3"_s}));
    QCOMPARE(report->outcomes.size(), 3);
}

void TestImportItems::revaluesWhatMovedToday()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    company.store.clock().advance(3'600'000);
    company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity\n2024-01-01T08:30,in,A,LON,10\n");
    QCOMPARE(company.number("SELECT value FROM stock_level"), 1000);
    company.mustRun(ImportKind::Items, "item_code,name,cost_price\nA,Apple,4\n");
    QCOMPARE(company.number("SELECT value FROM stock_level"), 4000);
    QCOMPARE(company.differences(), QStringList());
}

STOWAGE_SUITE(TestImportItems)
#include "tst_import_items.moc"
