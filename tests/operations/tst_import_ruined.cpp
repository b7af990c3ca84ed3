// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operations/import_fixture.h"
#include "tests/support/suite.h"

using namespace stowage;
using namespace stowage::test;

// Files as spreadsheets and other programs leave them.
class TestImportRuined : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itemsAllTheSame_data();
    void itemsAllTheSame();
    void movementsWithCommasAndDays();
    void pastedCells();
    void textAmongNumbers();
    void nothingInIt_data();
    void nothingInIt();
    void realDeliveries();
};

void TestImportRuined::itemsAllTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray rows = "item_code,name,cost_price,barcode\n"
                            "007,\"Screw, small\",\"1,234.50\",0012345678905\n"
                            "B-\xc3\xa9,Caf\xc3\xa9,9.99,\n";
    QTest::newRow("plain") << rows;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + rows;
    QTest::newRow("CR only") << QByteArray(rows).replace('\n', '\r');
    QTest::newRow("CR LF") << QByteArray(rows).replace("\n", "\r\n");
    QTest::newRow("a title above") << "Stock list 2024,,,\n,,,\n" + rows;
    QTest::newRow("empty lines") << QByteArray(rows).replace("\n", "\n\n");
    QTest::newRow("empty columns") << QByteArray(rows).replace("\n", ",,\n");
    QTest::newRow("spaces and currency") << QByteArray("item_code , name,Cost Price (USD) ,EAN\n"
                                                       " 007 ,\"Screw, small\",\"$1,234.50 \",'0012345678905\n"
                                                       "B-\xc3\xa9,Caf\xc3\xa9,$9.99 ,\n");
    QTest::newRow("semicolons and decimal commas") << QByteArray("itemCode;Name;Cost price;Barcode\n"
                                                                 "007;Screw, small;1.234,50;0012345678905\n"
                                                                 "B-\xc3\xa9;Caf\xc3\xa9;9,99;\n");
    QTest::newRow("tabs") << QByteArray("SKU\tItem name\tCost\tUPC\n"
                                        "007\tScrew, small\t1234.5\t=\"0012345678905\"\n"
                                        "B-\xc3\xa9\tCaf\xc3\xa9\t9.990\t\n");
    const QString text = QString::fromUtf8(rows);
    QTest::newRow("UTF-16") << "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("Windows-1252") << QByteArray(rows).replace("\xc3\xa9", "\xe9");
}

void TestImportRuined::itemsAllTheSame()
{
    QFETCH(QByteArray, bytes);
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report = company.run(ImportKind::Items, bytes);
    QCOMPARE(ImportFixture::reasons(report), QStringList());
    QCOMPARE(report.added, 2);
    const Item screw = company.item(u"007"_s);
    QCOMPARE(screw.name, u"Screw, small"_s);
    QCOMPARE(screw.costPrice.toString(), u"1234.5"_s);
    QCOMPARE(screw.barcode(), u"0012345678905"_s);
    const Item cafe = company.item(u"B-\u00e9"_s);
    QCOMPARE(cafe.name, u"Caf\u00e9"_s);
    QCOMPARE(cafe.costPrice.toString(), u"9.99"_s);
}

void TestImportRuined::movementsWithCommasAndDays()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    addBasics(company);
    const auto report = company.run(ImportKind::Movements, "Date;Type;SKU;Warehouse;Qty;Cost\r\n"
                                                           "13.12.2023;IN;A;LON;1.000,5;2,25 EUR\r\n"
                                                           "14.12.2023 16:30;Out;A;LON;0,5;\r\n");
    QCOMPARE(ImportFixture::reasons(report), QStringList());
    QCOMPARE(company.stock(), QStringList{u"A LON 1000"_s});
    QCOMPARE(company.number("SELECT unit_cost FROM movement WHERE role = 1"), 2'250'000);
}

void TestImportRuined::pastedCells()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report = company.run({.kind = ImportKind::Items, .pasted = "Code\tName\n007\tBond\n"});
    QCOMPARE(report.added, 1);
    QCOMPARE(company.item(u"007"_s).name, u"Bond"_s);
}

void TestImportRuined::textAmongNumbers()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report = company.run(ImportKind::Items, "item_code,name,weight,minimum_stock,cost_price\n"
                                                       "A,Apple,See ASN-93,5,1\n"
                                                       "B,Bell,1.5,N/A,1\n"
                                                       "C,Cup,1.5,5,Freight included\n"
                                                       "D,Dish,1.5,5,1.2.3\n"
                                                       "E,Edge,#REF!,5,1\n"
                                                       "F,Fork,1.5,5,1\n");
    QCOMPARE(ImportFixture::counts(report), u"1 new, 0 updated, 0 unchanged, 5 rejected"_s);
    for (const RowOutcome &row : report.rejectedRows) {
        QCOMPARE(row.reasons.size(), 1);
        QVERIFY(!row.reasons[0].arg(u"column").isEmpty());
        QVERIFY(!row.reasons[0].arg(u"text").isEmpty());
    }
}

void TestImportRuined::nothingInIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QByteArray() << u"table.empty"_s;
    QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << u"table.empty"_s;
    QTest::newRow("only line ends") << QByteArray("\n\n\n") << u"table.empty"_s;
    QTest::newRow("only headings") << QByteArray("item_code,name\n") << QString();
    QTest::newRow("other headings") << QByteArray("a,b\n1,2\n") << u"mapping.missing"_s;
}

void TestImportRuined::nothingInIt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, key);
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const QStringList before = company.everything();
    const auto report = company.tryRun({.kind = ImportKind::Items, .path = company.file(bytes)});
    QCOMPARE(report ? QString() : report.error().key, key);
    if (report)
        QCOMPARE(report->total, 0);
    QCOMPARE(company.everything(), before);
}

// Medicine deliveries of a public agency, with words where numbers should be: every row is imported or says why not.
void TestImportRuined::realDeliveries()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const auto report =
        company.run({.kind = ImportKind::Items,
                     .path = QStringLiteral(STOWAGE_SOURCE_DIR) + "/tests/golden/scms_deliveries.csv"_L1,
                     .mapping = {{u"item_code"_s, u"ID"_s},
                                 {u"name"_s, u"Item Description"_s},
                                 {u"weight"_s, u"Weight (Kilograms)"_s},
                                 {u"cost_price"_s, u"Unit Price"_s},
                                 {u"supplier"_s, u"Vendor"_s}},
                     .onlyMapped = true,
                     .createMissing = true,
                     .rejects = ImportRequest::Rejects::Skip});
    QCOMPARE(report.total, 200);
    QCOMPARE(report.added + report.rejected, 200);
    QVERIFY(report.added > 100);
    QVERIFY(report.rejected > 0);
    for (const RowOutcome &row : report.rejectedRows) {
        const Error &reason = row.reasons[0];
        if (reason.key == "supplier.code.too_long"_L1)
            QCOMPARE(reason.arg(u"column"), u"Vendor"_s);
        else
            QCOMPARE(reason.arg(u"column"), u"Weight (Kilograms)"_s);
    }
    QCOMPARE(company.number("SELECT count(*) FROM item"), report.added);
    QVERIFY(company.item(u"1"_s).extra.contains("\"Country\":\"C\xc3\xb4te d'Ivoire\""));
}

STOWAGE_SUITE(TestImportRuined)
#include "tst_import_ruined.moc"
