// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/image_store.h"
#include "models/store/item_store.h"
#include "tests/store/catalog_data.h"
#include "tests/support/suite.h"

using namespace stowage;
using namespace stowage::test;

namespace {

const QByteArray somePng = QByteArrayLiteral("\x89PNG\r\n\x1a\n and so on");

ItemBarcode barcode(const char *code, int packFactor = 1)
{
    return {QString::fromLatin1(code), Quantity::fromInt(packFactor)};
}

Item aFullItem(CatalogStore &store)
{
    const RowId category = store.save(Category{.code = u"EL"_s, .name = u"Electronics"_s}).id;
    const RowId supplier = store.save(Supplier{.code = u"ACME"_s, .name = u"Acme"_s}).id;
    const ItemImage picture = need(store.catalog().storeImage(somePng, "thumbnail"));
    const RowId parent = store.save(anItem(u"PARENT"_s)).id;
    Item item;
    item.uid = u"itm_remote_7"_s;
    item.code = u"Ünï-1"_s;
    item.name = u"Wîdget “blue” 部件 😀"_s;
    item.description = u"Line one\nline two\twith 'quotes' and \\ and %_"_s;
    item.type = ItemType::NonInventory;
    item.categoryId = category;
    item.unit = u"kg"_s;
    item.weight = quantity("0.000001");
    item.dimensions = {quantity("1.5"), quantity("2"), std::nullopt, u"cm"_s};
    item.costPrice = cost("9223372036854.775807");
    item.sellingPrice = cost("0.001");
    item.currency = u"JPY"_s;
    item.priceGroups = {{u"wholesale"_s, cost("12.5")}, {u"a-vip"_s, cost("0")}};
    item.tracked = false;
    item.minimumStock = quantity("0");
    item.maximumStock = quantity("10.5");
    item.reorderPoint = quantity("3");
    item.autoReorder = true;
    item.lotTracking = LotTracking::Serial;
    item.supplierId = supplier;
    item.supplierItemCode = u"AC-99"_s;
    const RowId site = store.save(Location{.code = u"HOME"_s, .name = u"Home"_s}).id;
    for (const QString &bin : {u"HOME-9"_s, u"HOME-1"_s})
        item.homeIds << store.save(Location{.code = bin, .name = bin, .type = LocationType::Bin, .parentId = site}).id;
    item.leadTimeDays = 0;
    item.incomeAccountId = u"acc_1"_s;
    item.expenseAccountId = u"acc_2"_s;
    item.assetAccountId = u"acc_3"_s;
    item.salesTaxCode = u"SST"_s;
    item.purchaseTaxCode = u"TX"_s;
    item.taxable = false;
    item.parentId = parent;
    item.attributes = {{u"size"_s, u"XL"_s}, {u"color"_s, u"“Röd”"_s}};
    item.barcodes = {barcode("9555000000017"), barcode("BOX-0001", 12)};
    item.images = {{u"img_2"_s, {}, u"https://example.com/2.jpg"_s, false}, {u"img_1"_s, picture.hash, {}, true}};
    item.customFields = R"({"warranty": 24.10, "shelf":"B-2"})";
    item.extra = R"({ "big": 12345678901234567890, "nested": {"a": [1, 2.50, null]} })";
    item.active = false;
    return item;
}

QStringList textsOf(const QList<DatedCost> &history)
{
    QStringList texts;
    for (const DatedCost &cost : history)
        texts << u"%1 %2"_s.arg(cost.from.toString(Qt::ISODate), cost.cost.toString());
    return texts;
}

std::int64_t count(Connection &db, const char *sql)
{
    Query row = db.query(sql);
    return row.next() ? row.int64(0) : -1;
}

} // namespace

class TestCatalogItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack_data() { addEngineRows(); }
    void everyFieldComesBack()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        const Item given = aFullItem(store);
        const Item saved = store.save(given);
        const Item read = need(ItemStore(store.db()).byId(saved.id));
        QVERIFY(read == saved);
        Item expected = given;
        expected.id = saved.id;
        expected.version = 1;
        expected.createdAt = store.clock().now();
        expected.updatedAt = store.clock().now();
        QCOMPARE(read.extra, given.extra);
        QCOMPARE(read.customFields, given.customFields);
        QVERIFY(read == expected);
    }

    void everyFieldChanges_data() { addEngineRows(); }
    void everyFieldChanges()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        const Item plain = store.save(anItem(u"P-1"_s));
        Item changed = aFullItem(store);
        changed.id = plain.id;
        changed.version = plain.version;
        store.clock().advance(1000);
        const Item saved = store.save(changed);
        changed.uid = plain.uid;
        changed.version = 2;
        changed.createdAt = plain.createdAt;
        changed.updatedAt = plain.updatedAt + 1000;
        QVERIFY(saved == changed);
        QVERIFY(need(ItemStore(store.db()).byId(plain.id)) == changed);
    }

    void anUnchangedItemIsNotWritten_data() { addEngineRows(); }
    void anUnchangedItemIsNotWritten()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        const Item saved = store.save(aFullItem(store));
        store.clock().advance(5000);
        QVERIFY(store.save(saved) == saved);
        QVERIFY(need(ItemStore(store.db()).byId(saved.id)) == saved);
    }

    void anOlderVersionIsRefused_data() { addEngineRows(); }
    void anOlderVersionIsRefused()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        Item mine = store.save(anItem(u"P-1"_s));
        Item theirs = mine;
        theirs.name = u"Theirs"_s;
        store.save(theirs);
        mine.name = u"Mine"_s;
        QCOMPARE_ERROR(store.catalog().saveItem(mine), "item.changed_meanwhile(code=P-1)");
        QCOMPARE(need(ItemStore(store.db()).byId(mine.id)).name, u"Theirs"_s);
    }

    void codesAreTakenOnce_data() { addEngineRows(); }
    void codesAreTakenOnce()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        store.save(anItem(u"P-1"_s));
        Item other = store.save(anItem(u"p-1"_s)); // letter case counts
        QCOMPARE_ERROR(store.catalog().saveItem(anItem(u"P-1"_s)), "item.code.taken(code=P-1)");
        other.code = u"P-1"_s;
        QCOMPARE_ERROR(store.catalog().saveItem(other), "item.code.taken(code=P-1)");
        Item twin = anItem(u"P-2"_s);
        twin.uid = other.uid;
        QCOMPARE_ERROR(store.catalog().saveItem(twin), qPrintable(u"item.uid.taken(uid=%1)"_s.arg(other.uid)));
        QCOMPARE(count(store.db(), "SELECT count(*) FROM item"), 2);
    }

    void barcodesAreTakenOnce_data() { addEngineRows(); }
    void barcodesAreTakenOnce()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        ItemStore items(store.db());
        Item owner = anItem(u"OWNER"_s);
        owner.barcodes = {barcode("111"), barcode("222")};
        owner = store.save(owner);
        Item thief = anItem(u"THIEF"_s);
        thief.barcodes = {barcode("333"), barcode("222")};
        QCOMPARE_ERROR(store.catalog().saveItem(thief), "item.barcode.taken(code=222, item=OWNER)");
        QVERIFY(!need(items.idByCode(u"THIEF"_s)));

        // In another order, its own barcodes stay its own.
        owner.barcodes = {barcode("222"), barcode("111", 2), barcode("333", 6)};
        owner = store.save(owner);
        QVERIFY(need(items.byId(owner.id)) == owner);
        QCOMPARE(need(items.idByBarcode(u"333"_s)).value_or(0), owner.id);

        // Given up, a barcode is free again.
        owner.barcodes = {barcode("111", 2)};
        owner = store.save(owner);
        QCOMPARE(store.save(thief).barcodes.size(), 2);
    }

    void aRefusedSaveLeavesNothingBehind_data() { addEngineRows(); }
    void aRefusedSaveLeavesNothingBehind()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        Item first = anItem(u"A"_s);
        first.barcodes = {barcode("111")};
        store.save(first);
        QStringList errors;
        need(inTransaction(store.db(), [&]() -> Done {
            Catalog catalog = store.catalog();
            Item second = anItem(u"B"_s);
            second.barcodes = {barcode("555"), barcode("111")};
            errors << catalog.saveItem(second).error().key << catalog.saveItem(anItem(u"A"_s)).error().key;
            STOWAGE_TRY(catalog.saveItem(anItem(u"C"_s)));
            return {};
        }));
        QCOMPARE(errors, (QStringList{u"item.barcode.taken"_s, u"item.code.taken"_s}));
        ItemStore items(store.db());
        QVERIFY(need(items.idByCode(u"C"_s)));
        QVERIFY(!need(items.idByCode(u"B"_s)));
        QVERIFY(!need(items.idByBarcode(u"555"_s)));
    }

    void costsKeepTheirDays_data() { addEngineRows(); }
    void costsKeepTheirDays()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        store.clock().set(1'704'067'200'000); // 2024-01-01T08:00 in Kuala Lumpur
        Item item = anItem(u"P-1"_s);
        const auto change = [&](const char *price) {
            item.costPrice = cost(price);
            item = store.save(item);
        };
        change("10");
        change("11");
        change("12"); // the same day again
        item.name = u"Renamed"_s; // not its cost
        item = store.save(item);
        store.clock().advance(16 * 3'600'000LL); // midnight there, still the first of January in UTC
        change("10.5");
        QCOMPARE(textsOf(need(ItemStore(store.db()).costHistory(item.id))),
                 (QStringList{u"0001-01-01 10"_s, u"2024-01-01 12"_s, u"2024-01-02 10.5"_s}));
    }

    void findsByCodeUidAndLetterCase_data() { addEngineRows(); }
    void findsByCodeUidAndLetterCase()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        const Item upper = store.save(anItem(u"ABC"_s));
        const Item lower = store.save(anItem(u"abc"_s));
        const Item mixed = store.save(anItem(u"Ñandú-7"_s));
        ItemStore items(store.db());
        QCOMPARE(need(items.resolve(u"ABC"_s)).value_or(0), upper.id);
        QCOMPARE(need(items.resolve(u"abc"_s)).value_or(0), lower.id);
        QVERIFY(!need(items.resolve(u"Abc"_s))); // two would do
        QCOMPARE(need(items.resolve(u"NANDU-7"_s)).value_or(0), mixed.id);
        QCOMPARE(need(items.resolve(mixed.uid)).value_or(0), mixed.id);
        QVERIFY(!need(items.resolve(u"nothing"_s)));
    }

    void onlyUnmovedItemsGo_data() { addEngineRows(); }
    void onlyUnmovedItemsGo()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        Item full = aFullItem(store);
        full = store.save(full);
        const Item moved = store.save(anItem(u"MOVED"_s));
        const Location site = store.save(Location{.code = u"LON"_s, .name = u"London"_s});
        store.post({.locationId = site.id, .lines = {{.itemId = moved.id, .quantity = quantity("1")}}});
        QCOMPARE_ERROR(store.catalog().removeItem(moved.id), "item.in_use(code=MOVED)");
        QCOMPARE_ERROR(store.catalog().removeItem(full.parentId), "item.in_use(code=PARENT)");
        QCOMPARE_ERROR(store.catalog().removeItem(9999), "item.missing(id=9999)");
        need(store.catalog().removeItem(full.id));
        need(store.catalog().removeItem(full.parentId));
        QCOMPARE_ERROR(ItemStore(store.db()).byId(full.id), qPrintable(u"item.missing(id=%1)"_s.arg(full.id)));
        for (const char *left : {"SELECT count(*) FROM item_barcode", "SELECT count(*) FROM item_price",
                                 "SELECT count(*) FROM item_image"})
            QCOMPARE(count(store.db(), left), 0);
    }

    void variantsComeAllOrNone_data() { addEngineRows(); }
    void variantsComeAllOrNone()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        const Item shirt = store.save(anItem(u"SHIRT"_s));
        store.save(anItem(u"SHIRT-L"_s));
        QString error;
        need(inTransaction(store.db(), [&]() -> Done {
            error = store.catalog()
                        .createVariants(shirt.id, {anItem(u"SHIRT-S"_s), anItem(u"SHIRT-M"_s), anItem(u"SHIRT-L"_s)})
                        .error()
                        .toString();
            return {};
        }));
        QCOMPARE(error, u"item.code.taken(code=SHIRT-L)"_s);
        QVERIFY(!need(ItemStore(store.db()).idByCode(u"SHIRT-S"_s)));

        Item red = anItem(u"SHIRT-R"_s);
        red.attributes = {{u"color"_s, u"red"_s}};
        const auto made = need(inTransaction(
            store.db(), [&] { return store.catalog().createVariants(shirt.id, {red, anItem(u"SHIRT-B"_s)}); }));
        QCOMPARE(made.size(), 2);
        for (const Item &variant : made) {
            QCOMPARE(variant.parentId, shirt.id);
            QVERIFY(need(ItemStore(store.db()).byId(variant.id)) == variant);
        }
    }

    void picturesAreKeptByTheirContent_data() { addEngineRows(); }
    void picturesAreKeptByTheirContent()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        ImageStore images(store.db());
        const QByteArray hash = need(images.put(somePng, "small", 100));
        QCOMPARE(hash.size(), 32);
        QCOMPARE(need(images.put(somePng, "other", 200)), hash);
        QCOMPARE(need(images.bytes(hash)), somePng);
        QCOMPARE(need(images.thumbnail(hash)), QByteArray("small"));
        QCOMPARE(count(store.db(), "SELECT count(*) FROM image"), 1);
        QCOMPARE_ERROR(images.put("%PDF-1.7", "", 1), "image.unsupported()");
        QCOMPARE_ERROR(images.bytes("nothing"), "image.missing(hash=6e6f7468696e67)");
        QCOMPARE_ERROR(images.put(somePng + QByteArray(ImageStore::bytesMax, 'x'), "", 1),
                       "image.too_large(max=16777216)");

        Item item = anItem(u"P-1"_s);
        item.images = {{{}, hash, {}, false}};
        item = store.save(item);
        QVERIFY(item.images.first().primary);
        QVERIFY(!item.images.first().uid.isEmpty());
        const QByteArray unused = need(images.put(somePng + "2", "", 300));
        QCOMPARE(need(images.collectGarbage(300)), 0); // too young
        QCOMPARE(need(images.collectGarbage(301)), 1);
        QVERIFY(need(images.exists(hash)));
        QVERIFY(!need(images.exists(unused)));
    }

    void knowsPicturesByTheirFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mime");
        QTest::newRow("PNG") << somePng << u"image/png"_s;
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0 JFIF") << u"image/jpeg"_s;
        QTest::newRow("WebP") << QByteArray("RIFF\x01\x02\x03\x04WEBPVP8 ", 16) << u"image/webp"_s;
        QTest::newRow("GIF") << QByteArray("GIF89a and so on") << u"image/gif"_s;
        QTest::newRow("RIFF sound") << QByteArray("RIFF\x01\x02\x03\x04WAVE", 12) << QString();
        QTest::newRow("SVG") << QByteArray("<svg/>") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void knowsPicturesByTheirFirstBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mime);
        QCOMPARE(imageMime(bytes), mime);
    }
};

STOWAGE_SUITE(TestCatalogItems)
#include "tst_catalog_items.moc"
