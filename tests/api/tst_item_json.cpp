// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_json.h"
#include "tests/api/item_texts.h"
#include "tests/support/json_compare.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace stowage;
using namespace stowage::test;

namespace {

using Kind = JsonValue::Kind;

const Currency ringgit{u"MYR"_s, 2};

const QList<CustomField> &fields()
{
    static const QList<CustomField> all{
        {.name = u"class"_s, .label = u"Class"_s, .type = CustomFieldType::Number},
        {.name = u"tested"_s, .label = u"Tested"_s, .type = CustomFieldType::Date},
        {.name = u"grade"_s, .label = u"Grade"_s, .type = CustomFieldType::List, .choices = {u"A"_s, u"B"_s}},
        {.name = u"fragile"_s, .label = u"Fragile"_s, .type = CustomFieldType::Boolean},
        {.name = u"origin"_s, .label = u"Origin"_s, .type = CustomFieldType::Text}};
    return all;
}

const ItemDialect &dialect()
{
    static const Calendar kualaLumpur{QTimeZone("Asia/Kuala_Lumpur")};
    static const ItemDialect ours{ringgit, fields(), kualaLumpur};
    return ours;
}

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(STOWAGE_SOURCE_DIR "/tests/golden/api/") + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

ItemOrder only(const QByteArray &json)
{
    auto orders = readItemOrders(json, dialect());
    if (!orders || orders->size() != 1)
        qFatal("%s", qPrintable(orders ? u"not one item"_s : orders.error().toString()));
    return std::move(orders->front());
}

QByteArray written(const ItemObject &object)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    {
        JsonWriter json(buffer);
        writeItemObject(json, object, dialect());
    }
    return buffer.data();
}

QString lostIn(const QByteArray &json)
{
    const ItemOrder order = only(json);
    if (!order.problems.isEmpty())
        return order.problems.first().toString();
    return missingFrom(parsed(written(order.object)), parsed(json));
}

// An item whose `member` is `value`.
QByteArray itemWith(const QByteArray &member, const QByteArray &value)
{
    return R"({"itemCode":"A-1","name":"A",")" + member + "\":" + value + '}';
}

QStringList problemsOf(const QByteArray &json)
{
    QStringList texts;
    const ItemOrder order = only(json);
    for (const Error &problem : order.problems)
        texts << problem.toString();
    return texts;
}

Item applied(const QByteArray &json, Item item)
{
    only(json).apply(item);
    return item;
}

} // namespace

class TestItemJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheApisOwnExample()
    {
        const ItemOrder order = only(golden(u"item_object.json"_s));
        QVERIFY2(order.problems.isEmpty(), qPrintable(order.problems.value(0).toString()));
        const ItemObject &object = order.object;
        const Item &item = object.item;
        QCOMPARE(item.uid, u"item_123456789"_s);
        QCOMPARE(item.code, u"WDG-001"_s);
        QCOMPARE(item.barcode(), u"1234567890123"_s);
        QCOMPARE(item.name, u"Premium Widget"_s);
        QCOMPARE(item.description, u"High-quality widget for industrial applications"_s);
        QVERIFY(object.category
                == CategoryName({u"cat_electronics"_s, u"Electronics"_s, u"Electronics > Components"_s}));
        QCOMPARE(item.type, ItemType::Inventory);
        QCOMPARE(item.unit, u"pcs"_s);
        QCOMPARE(item.weight->toString(), u"1.5"_s);
        QCOMPARE(item.dimensions.length->toString(), u"10"_s);
        QCOMPARE(item.dimensions.unit, u"cm"_s);
        QCOMPARE(item.costPrice.toString(), u"18.5"_s);
        QCOMPARE(item.sellingPrice.toString(), u"25"_s);
        QCOMPARE(item.currency, QString()); // the company's
        QCOMPARE(item.priceGroups.size(), 2);
        QCOMPARE(item.priceGroups[0].groupId, u"wholesale"_s);
        QCOMPARE(item.priceGroups[0].price.toString(), u"22"_s);
        QVERIFY(item.tracked);
        QCOMPARE(object.stock.current.toString(), u"150"_s);
        QCOMPARE(object.stock.available.toString(), u"125"_s);
        QCOMPARE(item.minimumStock->toString(), u"20"_s);
        QCOMPARE(item.maximumStock->toString(), u"500"_s);
        QCOMPARE(item.reorderPoint->toString(), u"30"_s);
        QCOMPARE(item.reorderQuantity->toString(), u"100"_s);
        QVERIFY(object.supplier == SupplierName({u"supp_456789"_s, u"Widget Supplier Ltd"_s}));
        QCOMPARE(item.supplierItemCode, u"WS-WDG-001"_s);
        QCOMPARE(item.leadTimeDays, std::optional(7));
        QCOMPARE(item.assetAccountId, u"acc_inventory"_s);
        QCOMPARE(item.salesTaxCode, u"SST"_s);
        QVERIFY(item.taxable);
        QCOMPARE(object.places.size(), 2);
        QCOMPARE(object.places[0].bin, u"A1-B2-C3"_s);
        QCOMPARE(object.places[1].locationId, u"loc_store1"_s);
        QCOMPARE(object.variants.size(), 1);
        QCOMPARE(object.variants[0].code, u"WDG-001-RED-M"_s);
        QCOMPARE(object.variants[0].attributes.value(1).value, u"Medium"_s);
        QCOMPARE(item.customFields, QByteArray(R"({"warranty":"1 year","origin":"Malaysia"})"));
        QCOMPARE(item.images.size(), 1);
        QVERIFY(item.images[0].primary);
        QCOMPARE(item.extra, QByteArray("{}"));
        QVERIFY(item.active);
        QCOMPARE(Calendar::toUtcIso(item.updatedAt), u"2024-01-15T10:30:00Z"_s);
    }

    void writesTheApisOwnExampleInItsOrder()
    {
        const QByteArray example = golden(u"item_object.json"_s);
        QCOMPARE(lostIn(example), QString());
        // Member after member as the API prints them; what is ours stands behind.
        const JsonValue given = parsed(example);
        const JsonValue ours = parsed(written(only(example).object));
        for (std::size_t i = 0; i < given.children.size(); ++i)
            QCOMPARE(ours.children[i].name, given.children[i].name);
        QCOMPARE(sign(*ours.member(u"pricing")),
                 u"{\"costPrice\":18.50,\"sellingPrice\":25.00,\"currency\":\"MYR\",\"priceGroups\":["
                 "{\"groupId\":\"wholesale\",\"price\":22.00},{\"groupId\":\"retail\",\"price\":25.00}]}"_s);
    }

    void readsTheApisOwnRequest()
    {
        const ItemOrder order = only(golden(u"item_request.json"_s));
        QVERIFY(order.problems.isEmpty());
        QCOMPARE(order.object.category->id, u"cat_electronics"_s);
        QCOMPARE(order.object.supplier->id, u"supp_456789"_s);
        QCOMPARE(order.object.item.supplierItemCode, u"WS-WDG-002"_s);
        QCOMPARE(order.object.item.extra, QByteArray("{}"));
    }

    void losesNothing()
    {
        QVERIFY(rc::check("write(read(x)) holds every member of x", [] {
            const std::string json = itemText();
            const QString lost = lostIn(QByteArray::fromStdString(json));
            if (!lost.isEmpty())
                RC_FAIL(lost.toStdString() + " in " + json);
        }));
    }

    void changesNothingWhenSaidTwice()
    {
        QVERIFY(rc::check("saying the same again changes nothing", [] {
            const ItemOrder order = only(QByteArray::fromStdString(itemText()));
            Item item;
            order.apply(item);
            Item again = item;
            order.apply(again);
            RC_ASSERT(again == item);
        }));
    }

    void keepsWhatNobodyKnowsWhereItStood()
    {
        const QByteArray json = R"({"itemCode":"A","name":"A","x":12345678901234567890.5,
            "pricing":{"costPrice":1,"tier":{"a":[1,null]},"priceGroups":[{"groupId":"g","price":1,"from":5}]},
            "images":[{"id":"i","url":"u","alt":"Front"}],"locations":[{"locationId":"l","zone":"cold"}],
            "variants":[{"itemCode":"A-R","shade":"dark"}]})";
        const ItemOrder order = only(json);
        QCOMPARE(QString::fromUtf8(order.object.item.extra),
                 uR"({"pricing":{"tier":{"a":[1,null]},"priceGroups":{"g":{"from":5}}},)"
                 R"("locations":{"l":{"zone":"cold"}},"images":{"i":{"alt":"Front"}},"x":12345678901234567890.5})"_s);
        QCOMPARE(order.object.variants[0].extra, QByteArray(R"({"shade":"dark"})"));
        QCOMPARE(lostIn(json), QString());
    }

    void aHomeThatIsNullIsNamedAndOneThatIsAbsentIsNot()
    {
        const ItemOrder order = only(itemWith("locations", R"([{"locationId":"a"},{"locationId":"b","binLocation":null},
            {"locationId":"c","binLocation":""},{"locationId":"d","binLocation":"D-1"}])"));
        QVERIFY(order.problems.isEmpty());
        QStringList told;
        for (const ItemPlace &place : order.object.places)
            told << place.locationId + (place.namesBin ? u'=' : u'?') + place.bin;
        QCOMPARE(told, QStringList({u"a?"_s, u"b="_s, u"c="_s, u"d=D-1"_s}));
    }

    void changesOnlyWhatItNames()
    {
        Item item;
        item.code = u"A-1"_s;
        item.name = u"Old"_s;
        item.costPrice = UnitCost::fromInt(3);
        item.minimumStock = Quantity::fromInt(5);
        item.currency = u"JPY"_s;
        item.barcodes = {{u"1"_s, Quantity::fromInt(1)}, {u"2"_s, Quantity::fromInt(12)}};
        item.images = {{u"i"_s, "hash", u"u"_s, true}};
        item.extra = R"({ "kept": 1.50, "pricing":{"a":1} })";
        item.customFields = R"({"class": "2.5", "origin":"MY"})";
        Item expected = item;
        expected.name = u"New"_s;
        expected.minimumStock = std::nullopt;
        QVERIFY(applied(R"({"itemCode":"A-1","name":"New","inventory":{"minimumStock":null},"barcode":"1",
                            "pricing":{"currency":"JPY","a":1},"images":[{"id":"i","url":"u","isPrimary":true}],
                            "kept":1.50,"customFields":{"class":2.50}})",
                        item)
                == expected);
        const Item other = applied(R"({"itemCode":"A-1","barcode":"2","b":true,"customFields":{"origin":null}})", item);
        QCOMPARE(other.barcode(), u"2"_s);
        QCOMPARE(other.barcodes.size(), 2);
        QCOMPARE(other.extra, QByteArray(R"({"kept":1.50,"pricing":{"a":1},"b":true})"));
        QCOMPARE(other.customFields, QByteArray(R"({"class":"2.5"})"));
    }

    void typedValuesGoOutAsTheirType()
    {
        ItemObject object;
        object.item.customFields =
            R"({"class":"2.5","fragile":"true","tested":"2024-02-29","origin":"7","warranty":"7","x":1.50})";
        const JsonValue json = parsed(written(object));
        QCOMPARE(sign(*json.member(u"customFields")),
                 uR"({"class":2.5,"fragile":true,"tested":"2024-02-29","origin":"7","warranty":"7","x":1.50})"_s);
    }

    void refusesBadValues_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *member, const char *value, const QString &problem) {
            QTest::addRow("%s %s", member, value) << itemWith(member, value) << problem;
        };
        row("description", "7", u"json.text_expected(place=description, line=1)"_s);
        row("weight", "\"1.5\"", u"json.number_expected(place=weight, line=1)"_s);
        row("weight", "-1", u"number.negative(text=-1, place=weight, line=1)"_s);
        row("weight", "1e3", u"number.exponent(text=1e3, place=weight, line=1)"_s);
        row("weight", "0.0000001", u"number.too_many_decimals(text=0.0000001, decimals=6, place=weight, line=1)"_s);
        row("type", "\"gadget\"",
            u"cell.unknown_word(text=gadget, choices=inventory, service, non_inventory, place=type, line=1)"_s);
        row("isActive", "\"yes\"", u"json.truth_expected(place=isActive, line=1)"_s);
        row("pricing", "25", u"json.object_expected(place=pricing, line=1)"_s);
        row("pricing", "{\"costPrice\":true}", u"json.number_expected(place=pricing.costPrice, line=1)"_s);
        row("pricing", "{\"currency\":\"XYZ\"}", u"currency.unknown(code=XYZ, place=pricing.currency, line=1)"_s);
        row("pricing", "{\"priceGroups\":[{\"groupId\":\"a\",\"price\":1},{\"groupId\":\"b\"}]}",
            u"json.member_missing(name=price, place=pricing.priceGroups[1].price, line=1)"_s);
        row("pricing", "{\"priceGroups\":{}}", u"json.array_expected(place=pricing.priceGroups, line=1)"_s);
        row("supplier", "{\"leadTimeDays\":1.5}", u"cell.not_whole(text=1.5, place=supplier.leadTimeDays, line=1)"_s);
        row("images", "[7]", u"json.object_expected(place=images[0], line=1)"_s);
        row("images", "[{\"isPrimary\":true}]", u"json.member_missing(name=url, place=images[0].url, line=1)"_s);
        row("images", "[{\"contentHash\":\"12\"}]",
            u"item.hash_invalid(text=12, place=images[0].contentHash, line=1)"_s);
        row("createdAt", "\"yesterday\"", u"date.invalid(text=yesterday, place=createdAt, line=1)"_s);
        row("variants", "[{\"name\":\"x\"}]",
            u"json.member_missing(name=itemCode, place=variants[0].itemCode, line=1)"_s);
        row("customFields", "{\"class\":\"heavy\"}", u"json.number_expected(place=customFields.class, line=1)"_s);
        row("customFields", "{\"fragile\":1}", u"json.truth_expected(place=customFields.fragile, line=1)"_s);
        row("customFields", "{\"origin\":1}", u"json.text_expected(place=customFields.origin, line=1)"_s);
        row("customFields", "{\"tested\":\"2024-02-30\"}",
            u"custom.not_a_date(name=tested, text=2024-02-30, choices=, place=customFields.tested, line=1)"_s);
        row("customFields", "{\"grade\":\"D\"}",
            u"custom.not_a_choice(name=grade, text=D, choices=A, B, place=customFields.grade, line=1)"_s);
    }
    void refusesBadValues()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, problem);
        const QStringList problems = problemsOf(json);
        QVERIFY2(problems.contains(problem), qPrintable(problems.join(u'\n')));
    }

    void tellsEverythingThatIsWrongAtItsPlace()
    {
        const auto orders = readItemOrders("{\"success\":true,\"data\":[\n{\"itemCode\":\"A\"},\n"
                                           "{\"name\":7,\n\"weight\":\"heavy\"}]}",
                                           dialect());
        QVERIFY(orders.has_value());
        QCOMPARE(orders->size(), std::size_t(2));
        QVERIFY(orders->at(0).problems.isEmpty());
        QStringList texts;
        for (const Error &problem : orders->at(1).problems)
            texts << problem.toString();
        QCOMPARE(texts, QStringList({u"json.member_missing(name=itemCode, place=data[1].itemCode, line=3)"_s,
                                     u"json.text_expected(place=data[1].name, line=3)"_s,
                                     u"json.number_expected(place=data[1].weight, line=4)"_s}));
    }

    void refusesWhatIsNoListOfItems_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        QTest::newRow("a number") << QByteArray("7") << u"item.shape_unknown(line=1)"_s;
        QTest::newRow("another object") << QByteArray("{\"a\":1}") << u"item.shape_unknown(line=1)"_s;
        QTest::newRow("nothing in it") << QByteArray("[]") << u"item.none(line=1)"_s;
        QTest::newRow("texts") << QByteArray("[\n\"a\"]") << u"item.shape_unknown(place=[0], line=2)"_s;
        QTest::newRow("data is a text") << QByteArray("{\"data\":\"a\"}")
                                        << u"json.array_expected(place=data, line=1)"_s;
        QTest::newRow("no JSON") << QByteArray("[{]") << u"json.name_missing(line=1, column=3)"_s;
    }
    void refusesWhatIsNoListOfItems()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, error);
        const auto orders = readItemOrders(json, dialect());
        QCOMPARE(orders ? u"none"_s : orders.error().toString(), error);
    }
};

STOWAGE_SUITE(TestItemJson)
#include "tst_item_json.moc"
