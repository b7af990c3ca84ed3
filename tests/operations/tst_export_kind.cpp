// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/export_kind.h"
#include "models/operations/export/exporter.h"
#include "tests/operations/import_fixture.h"
#include "tests/operations/tabular_tables.h"
#include "tests/support/suite.h"

using namespace stowage;
using namespace stowage::test;

namespace {

constexpr std::array masterKinds{ImportKind::Categories, ImportKind::Suppliers, ImportKind::Locations,
                                 ImportKind::Items};

// Everything that master data can hold and a file can say, and what files get wrong: zeros in front, formulas, tabs.
void addMasters(ImportFixture &company)
{
    company.mustRun(ImportKind::Categories, "code,name,parent,Colour\n"
                                            "T1,Tools,,green\n"
                                            "Tools,Old tools,,\n"
                                            "T2,Hand tools,T1,\n");
    company.mustRun(ImportKind::Suppliers,
                    "code,name,contact,email,phone,address,lead_time_days,active,VAT\n"
                    "S-1,Søren & Co,Ana,ana@x.test,+60 3-1234 5678,\"1 Jalan Satu\nKL\",14,yes,007\n"
                    "0002,Second,,,,,,no,\n");
    company.mustRun(ImportKind::Locations, "code,name,type,parent,allow_negative,active,Keeper\n"
                                           "A-BIN,Bin,bin,KL-Z,,,\n"
                                           "KL,Kuala Lumpur,warehouse,,,,Ana\n"
                                           "KL-Z,Zone,zone,KL,,,\n"
                                           "JB,Johor,store,,yes,no,\n");
    company.mustRun(
        ImportKind::Items,
        "item_code,name,description,type,unit,category,barcode,barcodes,cost_price,selling_price,currency,"
        "price.wholesale,price.retail,weight,length,width,height,dimension_unit,minimum_stock,maximum_stock,"
        "reorder_point,reorder_quantity,auto_reorder,lot_tracking,tracked,supplier,supplier_item_code,lead_time_days,"
        "income_account,expense_account,asset_account,sales_tax_code,purchase_tax_code,taxable,parent,attribute.size,"
        "attribute.color,custom.origin,image_url,active,Shelf life\n"
        "0012,\"=1+1, \"\"heavy\"\"\",\"two\nlines\tand a tab\",inventory,kg,Tools > Hand tools,0012345678905,"
        "0012345678905|4006381333931*12,18.50,25,USD,22,24.5,1.5,10,5,3.25,cm,20,500,30,100,yes,lot,true,S-1,WS-001,"
        "7,acc_sales,acc_cogs,acc_inv,SST,GST,no,,,,Malaysia,https://x.test/a.png,no,3 years\n"
        "SHIRT,Shirt,,,,T1,,,0.123456,,,,9.99,,,,,,0,,,,,,,,,,,,,,,,,,,,,,\n"
        "RED-M,\"Shirt, red\",,,,Old tools,4006381333948,,,,,,,,,,,,,,,,,,,,,,,,,,,,SHIRT,M,Red,,,,-5\n"
        "VISIT,A visit,,service,,,,,,,,,,,,,,,,,,,,,no,,,,,,,,,,,,,,,,\n");
    // What the program itself stores of a number.
    for (const char *sql : {"INSERT INTO custom_field (id, name, label, type, choices, position)"
                            " VALUES (9000, 'grade', 'Grade', 1, '[]', 5)",
                            "UPDATE item SET custom_fields = '{\"grade\":0.00001}' WHERE code = 'SHIRT'"}) {
        if (!company.store.db().run(sql))
            qFatal("%s", sql);
    }
}

ExportRequest request(ImportKind kind, const QString &path)
{
    return {.kind = kind, .path = path};
}

std::int64_t exported(ImportFixture &company, const ExportRequest &request)
{
    const auto rows = exportKind(company.store.db(), company.store.company(), request, company.store.clock().now());
    if (!rows)
        qFatal("%s", qPrintable(rows.error().toString()));
    return *rows;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

ReadTable tableOf(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    const auto format = guessFormat(*file);
    if (!format)
        qFatal("%s", qPrintable(format.error().toString()));
    return readTable(std::move(file), *format);
}

ImportReport imported(ImportFixture &company, ImportKind kind, const QString &path)
{
    ImportReport report = company.run({.kind = kind, .path = path});
    if (report.refusal || report.rejected != 0)
        qFatal("%s", qPrintable(ImportFixture::reasons(report).join(u'\n')));
    return report;
}

// "A LON 5 50.00", of every item and location that has either.
QStringList stockAndValues(ImportFixture &company)
{
    QStringList all;
    Query row = company.store.db().query(
        "SELECT i.code, l.code, s.on_hand, s.value FROM stock_level s JOIN item i ON i.id = s.item_id"
        " JOIN location l ON l.id = s.location_id WHERE s.on_hand <> 0 OR s.value <> 0");
    while (row.next())
        all << u"%1 %2 %3 %4"_s.arg(row.text(0), row.text(1), row.quantity(2).toString()).arg(row.int64(3));
    all.sort();
    return all;
}

QStringList lots(ImportFixture &company)
{
    QStringList all;
    Query row = company.store.db().query("SELECT i.code, t.code, t.expires, v.on_hand FROM lot_level v"
                                         " JOIN lot t ON t.id = v.lot_id JOIN item i ON i.id = v.item_id");
    while (row.next())
        all << u"%1 %2 %3 %4"_s.arg(row.text(0), row.text(1), row.text(2), row.quantity(3).toString());
    all.sort();
    return all;
}

// Takes a document back, at its own moment or at one of its own.
void takeBack(ImportFixture &company, const QString &reference, Instant at)
{
    Query row = company.store.db().query("SELECT id FROM document WHERE reference = ?", reference);
    if (!row.next())
        qFatal("no %s", qPrintable(reference));
    const RowId id = row.int64(0);
    const auto done = inTransaction(company.store.db(), [&]() -> Done {
        Poster poster(company.store.db(), company.context());
        STOWAGE_TRY(poster.reverse(id, makeUuid(company.store.clock(), company.store.rng()), {}, at));
        return poster.finish();
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

// "A LON 5", the cells of the columns of these headings.
QStringList rowsOf(const ReadTable &table, const QStringList &headings)
{
    QStringList all;
    for (const Row &row : table.rows) {
        QStringList cells;
        for (const QString &heading : headings)
            cells << row.cells.value(table.header.indexOf(heading));
        all << cells.join(u' ');
    }
    return all;
}

void addEngineAndEndingRows()
{
    QTest::addColumn<StoreUrl::Engine>("engine");
    QTest::addColumn<QString>("ending");
    for (const auto engine : {StoreUrl::Engine::Sqlite, StoreUrl::Engine::Postgresql}) {
        const char *name = engine == StoreUrl::Engine::Sqlite ? "sqlite" : "postgresql";
        for (const char *ending : {"csv", "tsv", "xlsx"})
            QTest::addRow("%s, %s", name, ending) << engine << QString::fromLatin1(ending);
    }
}

constexpr Instant noon = 1'704'081'600'000; // 2024-01-01T12:00:00+08:00
constexpr Instant hour = 3'600'000;

} // namespace

class TestExportKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mastersComeBack_data() { addEngineAndEndingRows(); }
    void mastersComeBack();
    void saysWhatIsInTheCells();
    void movementsComeBack_data() { addEngineAndEndingRows(); }
    void movementsComeBack();
    void momentsKeepTheirMilliseconds_data() { addEngineAndEndingRows(); }
    void momentsKeepTheirMilliseconds();
    void whatWasTakenBackAtOnceIsLeftOut_data() { addEngineRows(); }
    void whatWasTakenBackAtOnceIsLeftOut();
    void countsBeginFromTheBooks_data() { addEngineAndEndingRows(); }
    void countsBeginFromTheBooks();
    void onlyFilteredRows_data() { addEngineRows(); }
    void onlyFilteredRows();
    void anEndingThatIsNoFormat_data();
    void anEndingThatIsNoFormat();
    void stoppingLeavesWhatWasThere();
    void moreRowsThanASheetHolds();
    void theWholeCompanyNamesCategoriesLikewise();
};

void TestExportKind::mastersComeBack()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(QString, ending);
    ImportFixture first(engine);
    addMasters(first);
    ImportFixture second(engine);
    for (const ImportKind kind : masterKinds) {
        const QString name = importKindName(kind) + u'.' + ending;
        const QString once = first.path(name);
        const std::int64_t rows = exported(first, request(kind, once));
        QVERIFY(rows > 1);
        QCOMPARE(imported(second, kind, once).added, rows);
        const QString again = second.path(name);
        QCOMPARE(exported(second, request(kind, again)), rows);
        if (ending == "xlsx"_L1) {
            QCOMPARE(tableOf(again).header, tableOf(once).header);
            QCOMPARE(tableOf(again).cells(), tableOf(once).cells());
        } else {
            QCOMPARE(bytesOf(again), bytesOf(once));
        }
        QCOMPARE(ImportFixture::counts(imported(first, kind, once)),
                 u"0 new, 0 updated, %1 unchanged, 0 rejected"_s.arg(rows));
    }
    QCOMPARE(second.number("SELECT count(*) FROM category"), 3);
    const Item widget = second.item(u"0012"_s);
    QCOMPARE(widget.name, u"=1+1, \"heavy\""_s);
    QCOMPARE(widget.description, u"two\nlines\tand a tab"_s);
    QCOMPARE(widget.barcodes.size(), 2);
    QCOMPARE(widget.barcodes[1].packFactor, Quantity::fromInt(12));
    QCOMPARE(widget.extra, QByteArray(R"({"Shelf life":"3 years"})"));
    QCOMPARE(widget.priceGroups.size(), 2);
    const Item red = second.item(u"RED-M"_s);
    QCOMPARE(red.parentId, second.item(u"SHIRT"_s).id);
    QCOMPARE(red.attributes, (QList<VariantAttribute>{{u"size"_s, u"M"_s}, {u"color"_s, u"Red"_s}}));
}

void TestExportKind::saysWhatIsInTheCells()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addMasters(company);
    const QString path = company.path(u"items.csv"_s);
    QCOMPARE(exported(company, request(ImportKind::Items, path)), 4);
    const ReadTable table = tableOf(path);
    QVERIFY(table.header.startsWith(u"item_code"_s));
    QCOMPARE(rowsOf(table, {u"item_code"_s, u"category"_s, u"parent"_s}),
             (QStringList{u"0012 Tools > Hand tools "_s, u"RED-M Old tools SHIRT"_s, u"SHIRT T1 "_s, u"VISIT  "_s}));
    QCOMPARE(rowsOf(table, {u"barcode"_s, u"barcodes"_s, u"custom.grade"_s, u"Shelf life"_s}),
             (QStringList{u"0012345678905 0012345678905|4006381333931*12  3 years"_s, u"4006381333948   -5"_s,
                          u"  0.00001 "_s, u"   "_s}));
}

void TestExportKind::movementsComeBack()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(QString, ending);
    ImportFixture first(engine);
    addMasters(first);
    first.mustRun(ImportKind::Movements,
                  "effective_at,kind,item,location,to_location,quantity,unit_cost,reference,notes,lot,expires,reason\n"
                  "2024-01-02,in,SHIRT,KL,,10,5,PO-1,,,,\n"
                  "2024-01-02,in,RED-M,KL,,4,7.5,PO-1,\"with, comma\",,,\n"
                  "2024-01-03,in,SHIRT,KL,,10,8,PO-2,,,,\n"
                  "2024-01-02T15:30:00,out,SHIRT,KL,,3,,SO-1,,,,\n"
                  "2024-01-05,in,0012,KL,,2.5,20,PO-3,,L-1,2025-06-30,\n"
                  "2024-01-05,in,0012,KL,,1,21,PO-3,,0002,,\n"
                  "2024-01-06,transfer,SHIRT,KL,JB,4,,XF-1,,,,\n"
                  "2024-01-06,transfer,0012,KL,A-BIN,0.5,,XF-2,,L-1,,\n"
                  "2024-01-07,adjustment,SHIRT,KL,,-1,,,,,,damaged\n"
                  "2024-01-07,adjustment,SHIRT,JB,,2,6.25,,,,,found\n"
                  "2024-01-08,in,SHIRT,KL,,2,,PO-4,,,,\n"
                  "2024-01-09,out,RED-M,KL,,1,,SO-2,,,,\n"
                  "2024-01-10,out,RED-M,JB,,2,,SO-3,,,,\n");
    takeBack(first, u"SO-2"_s, noon + 30LL * 24 * hour);
    const QStringList before = stockAndValues(first);
    QVERIFY(before.size() >= 6);

    const QString path = first.path(u"movements."_s + ending);
    QCOMPARE(exported(first, request(ImportKind::Movements, path)), 14);
    ImportFixture second(engine);
    for (const ImportKind kind : masterKinds) {
        const QString masters = first.path(importKindName(kind) + ".csv"_L1);
        exported(first, request(kind, masters));
        imported(second, kind, masters);
    }
    QCOMPARE(imported(second, ImportKind::Movements, path).added, 14);
    QCOMPARE(stockAndValues(second), before);
    QCOMPARE(lots(second), lots(first));
    QCOMPARE(second.differences(), QStringList());
    const QString again = second.path(u"movements."_s + ending);
    QCOMPARE(exported(second, request(ImportKind::Movements, again)), 14);
    const QStringList told{u"effective_at"_s, u"kind"_s,     u"item"_s,      u"location"_s,
                           u"to_location"_s,  u"quantity"_s, u"unit_cost"_s, u"reference"_s,
                           u"notes"_s,        u"lot"_s,      u"expires"_s,   u"reason"_s};
    QStringList once = rowsOf(tableOf(path), told);
    QStringList twice = rowsOf(tableOf(again), told);
    once.sort(); // in the second company they were posted in the order of time
    twice.sort();
    QCOMPARE(twice, once);
}

void TestExportKind::momentsKeepTheirMilliseconds()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(QString, ending);
    ImportFixture first(engine);
    addBasics(first);
    first.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity\n"
                                         "2024-01-02T10:00:00.123,in,A,LON,5\n"
                                         "2024-01-02T10:00:00.124,out,A,LON,5\n");
    const QString path = first.path(u"movements."_s + ending);
    QCOMPARE(exported(first, request(ImportKind::Movements, path)), 2);
    ImportFixture second(engine);
    addBasics(second);
    imported(second, ImportKind::Movements, path);
    constexpr const char *sum = "SELECT CAST(sum(effective_at) AS BIGINT) FROM movement";
    QCOMPARE(second.number(sum), first.number(sum));
    // What an import brought is known again by what it says.
    QCOMPARE(ImportFixture::counts(imported(first, ImportKind::Movements, path)),
             u"0 new, 0 updated, 2 unchanged, 0 rejected"_s);
}

void TestExportKind::whatWasTakenBackAtOnceIsLeftOut()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,to_location,quantity,unit_cost,reference\n"
                                           "2024-01-01T12:00:00,in,A,LON,,5,2,PO-1\n"
                                           "2024-01-01T13:00:00,in,A,LON,,7,3,PO-2\n"
                                           "2024-01-01T14:00:00,transfer,A,LON,EXP,4,,XF-1\n");
    takeBack(company, u"PO-2"_s, noon + hour);
    takeBack(company, u"XF-1"_s, noon + 5 * hour);
    const QString path = company.path(u"movements.csv"_s);
    QCOMPARE(exported(company, request(ImportKind::Movements, path)), 3);
    QCOMPARE(rowsOf(tableOf(path), {u"kind"_s, u"location"_s, u"to_location"_s, u"quantity"_s}),
             (QStringList{u"in LON  5"_s, u"transfer LON EXP 4"_s, u"transfer EXP LON 4"_s}));
}

void TestExportKind::countsBeginFromTheBooks()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(QString, ending);
    ImportFixture company(engine);
    addMasters(company);
    company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,quantity,lot\n"
                                           "2023-12-02,in,SHIRT,KL,10,\n"
                                           "2023-12-02,in,RED-M,A-BIN,3,\n"
                                           "2023-12-03,out,RED-M,A-BIN,3,\n"
                                           "2023-12-05,in,0012,KL,2.5,L-1\n"
                                           "2023-12-05,in,0012,KL,1,L-2\n");
    const QString path = company.path(u"counts."_s + ending);
    QCOMPARE(exported(company, request(ImportKind::Counts, path)), 4);
    const ReadTable sheet = tableOf(path);
    QCOMPARE(sheet.header, (QStringList{u"item"_s, u"location"_s, u"quantity"_s, u"counted_at"_s, u"lot"_s, u"notes"_s,
                                        u"reference"_s}));
    QCOMPARE(rowsOf(sheet, {u"item"_s, u"location"_s, u"lot"_s, u"quantity"_s}),
             (QStringList{u"0012 KL L-1 2.5"_s, u"0012 KL L-2 1"_s, u"SHIRT KL  10"_s, u"RED-M A-BIN  0"_s}));
    const std::int64_t movements = company.number("SELECT count(*) FROM movement");
    QCOMPARE(ImportFixture::counts(imported(company, ImportKind::Counts, path)),
             u"0 new, 0 updated, 4 unchanged, 0 rejected"_s);
    QCOMPARE(company.number("SELECT count(*) FROM movement"), movements);
}

void TestExportKind::onlyFilteredRows()
{
    QFETCH(StoreUrl::Engine, engine);
    ImportFixture company(engine);
    addBasics(company);
    company.mustRun(ImportKind::Movements, "effective_at,kind,item,location,to_location,quantity\n"
                                           "2023-12-02,in,A,LON,,10\n"
                                           "2023-12-03,in,B,LON,,6\n"
                                           "2023-12-04,transfer,B,LON,EXP,2\n");
    LocationStore locations(company.store.db());
    const RowId london = **locations.idByCode(u"LON"_s);
    const RowId exporting = **locations.idByCode(u"EXP"_s);

    ExportRequest items = request(ImportKind::Items, company.path(u"items.csv"_s));
    items.items.search = u"bell"_s;
    QCOMPARE(exported(company, items), 1);
    QCOMPARE(rowsOf(tableOf(items.path), {u"item_code"_s, u"name"_s}), QStringList{u"B Bell"_s});

    ExportRequest counts = request(ImportKind::Counts, company.path(u"counts.tsv"_s));
    counts.stock.locationId = exporting;
    QCOMPARE(exported(company, counts), 1);
    QCOMPARE(rowsOf(tableOf(counts.path), {u"item"_s, u"location"_s, u"quantity"_s}), QStringList{u"B EXP 2"_s});

    ExportRequest moved = request(ImportKind::Movements, company.path(u"moved.csv"_s));
    moved.movements.locationId = exporting;
    QCOMPARE(exported(company, moved), 1);
    QCOMPARE(rowsOf(tableOf(moved.path), {u"kind"_s, u"item"_s, u"location"_s, u"to_location"_s, u"quantity"_s}),
             QStringList{u"transfer B LON EXP 2"_s});
    moved.movements.locationId = london;
    QCOMPARE(exported(company, moved), 3);
    moved.movements.itemId = company.item(u"A"_s).id;
    QCOMPARE(exported(company, moved), 1);
}

void TestExportKind::anEndingThatIsNoFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("another") << u"items.ods"_s;
    QTest::newRow("none") << u"items"_s;
    QTest::newRow("a folder's") << u"items.csv/"_s;
}

void TestExportKind::anEndingThatIsNoFormat()
{
    QFETCH(QString, name);
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const QString path = company.path(name);
    const auto rows = exportKind(company.store.db(), company.store.company(), request(ImportKind::Items, path), noon);
    QVERIFY(!rows);
    QCOMPARE(rows.error().toString(), u"export.format_unknown(path=%1)"_s.arg(path));
    QVERIFY(!QFile::exists(path));
}

void TestExportKind::stoppingLeavesWhatWasThere()
{
    for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
        ImportFixture company(StoreUrl::Engine::Sqlite);
        addBasics(company);
        const QString path = company.path(u"items."_s + ending);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("before") == 6);
        old.close();
        std::int64_t told = 0;
        const auto rows = exportKind(company.store.db(), company.store.company(), request(ImportKind::Items, path),
                                     noon, [&](std::int64_t, std::int64_t total) {
                                         told = total;
                                         return false;
                                     });
        QVERIFY(!rows);
        QCOMPARE(rows.error().toString(), u"export.cancelled()"_s);
        QCOMPARE(told, 3);
        QCOMPARE(bytesOf(path), QByteArray("before"));
    }
}

void TestExportKind::moreRowsThanASheetHolds()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto made = company.store.db().run(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1048576)"
        " INSERT INTO supplier (id, uid, code, code_key, name) SELECT i, 'u' || i, 'c' || i, 'c' || i, 'x' FROM n");
    QVERIFY(made.has_value());
    const QString path = company.path(u"suppliers.xlsx"_s);
    const auto rows =
        exportKind(company.store.db(), company.store.company(), request(ImportKind::Suppliers, path), noon);
    QVERIFY(!rows);
    QCOMPARE(rows.error().toString(), u"table.too_many_rows(limit=1048576)"_s);
    QVERIFY(!QFile::exists(path));
}

void TestExportKind::theWholeCompanyNamesCategoriesLikewise()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addMasters(company);
    const QString folder = company.path(u"all"_s);
    QVERIFY(exportAll(company.store.db(), company.store.company(), folder, noon).has_value());
    const ReadTable items = tableOf(folder + "/items.csv"_L1);
    QStringList rows = rowsOf(items, {u"item_code"_s, u"category"_s, u"supplier"_s});
    rows.sort();
    QCOMPARE(rows,
             (QStringList{u"0012 Tools > Hand tools S-1"_s, u"RED-M Old tools "_s, u"SHIRT T1 "_s, u"VISIT  "_s}));
}

STOWAGE_SUITE(TestExportKind)
#include "tst_export_kind.moc"
