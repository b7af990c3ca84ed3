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

std::vector<ItemOrder> ordersIn(const QByteArray &json)
{
    auto orders = readItemOrders(json, dialect());
    if (!orders)
        qFatal("%s", qPrintable(orders.error().toString()));
    return *std::move(orders);
}

ItemOrder only(const QByteArray &json)
{
    std::vector<ItemOrder> orders = ordersIn(json);
    if (orders.size() != 1)
        qFatal("not one item");
    return std::move(orders.front());
}

QStringList problemsOf(const ItemOrder &order)
{
    QStringList texts;
    for (const Error &problem : order.problems)
        texts << problem.toString();
    return texts;
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
        return problemsOf(order).constFirst();
    return missingFrom(parsed(written(order.object)), parsed(json));
}

// An item whose `member` is `value`.
QByteArray itemWith(const QByteArray &member, const QByteArray &value)
{
    return R"({"itemCode":"A-1","name":"A",")" + member + "\":" + value + '}';
}

// What such a member is refused with.
void refused(const char *member, const char *value, const QString &problem)
{
    QTest::addRow("%s %s", member, value) << itemWith(member, value) << problem + u", line=1)"_s;
}

// What is no list of items at all.
void notRead(const char *name, const QByteArray &json, const QString &error)
{
    QTest::newRow(name) << json << error;
}

// Figures and texts of an item, as they are compared at once: "name=Apple".
QStringList told(const std::initializer_list<std::pair<const char *, QString>> &facts)
{
    QStringList all;
    for (const auto &[name, value] : facts)
        all << QString::fromLatin1(name) + u'=' + value;
    return all;
}

QString text(const std::optional<Quantity> &quantity)
{
    return quantity ? quantity->toString() : u"none"_s;
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
        QCOMPARE(problemsOf(order), QStringList());
        const ItemObject &object = order.object;
        const Item &item = object.item;
        QCOMPARE(
            told({{"id", item.uid},
                  {"code", item.code},
                  {"barcode", item.barcode()},
                  {"name", item.name},
                  {"description", item.description},
                  {"unit", item.unit},
                  {"supplierItemCode", item.supplierItemCode},
                  {"assets", item.assetAccountId},
                  {"salesTax", item.salesTaxCode},
                  {"currency", item.currency}}),
            QStringList({u"id=item_123456789"_s, u"code=WDG-001"_s, u"barcode=1234567890123"_s,
                         u"name=Premium Widget"_s, u"description=High-quality widget for industrial applications"_s,
                         u"unit=pcs"_s, u"supplierItemCode=WS-WDG-001"_s, u"assets=acc_inventory"_s, u"salesTax=SST"_s,
                         u"currency="_s})); // the company's
        QCOMPARE(
            told({{"weight", text(item.weight)},
                  {"length", text(item.dimensions.length)},
                  {"cost", item.costPrice.toString()},
                  {"price", item.sellingPrice.toString()},
                  {"stock", object.stock.current.toString()},
                  {"available", object.stock.available.toString()},
                  {"minimum", text(item.minimumStock)},
                  {"maximum", text(item.maximumStock)},
                  {"reorderAt", text(item.reorderPoint)},
                  {"reorder", text(item.reorderQuantity)}}),
            QStringList({u"weight=1.5"_s, u"length=10"_s, u"cost=18.5"_s, u"price=25"_s, u"stock=150"_s,
                         u"available=125"_s, u"minimum=20"_s, u"maximum=500"_s, u"reorderAt=30"_s, u"reorder=100"_s}));
        QVERIFY(object.category
                == CategoryName({u"cat_electronics"_s, u"Electronics"_s, u"Electronics > Components"_s}));
        QCOMPARE(item.type, ItemType::Inventory);
        QCOMPARE(item.dimensions.unit, u"cm"_s);
        QCOMPARE(item.priceGroups.size(), 2);
        QCOMPARE(item.priceGroups[0].groupId, u"wholesale"_s);
        QCOMPARE(item.priceGroups[0].price.toString(), u"22"_s);
        QVERIFY(item.tracked);
        QVERIFY(object.supplier == SupplierName({u"supp_456789"_s, u"Widget Supplier Ltd"_s}));
        QCOMPARE(item.leadTimeDays, std::optional(7));
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
        refused("description", "7", u"json.text_expected(place=description"_s);
        refused("weight", "\"1.5\"", u"json.number_expected(place=weight"_s);
        refused("weight", "-1", u"number.negative(text=-1, place=weight"_s);
        refused("weight", "1e3", u"number.exponent(text=1e3, place=weight"_s);
        refused("weight", "0.0000001", u"number.too_many_decimals(text=0.0000001, decimals=6, place=weight"_s);
        refused("type", "\"gadget\"",
                u"cell.unknown_word(text=gadget, choices=inventory, service, non_inventory, place=type"_s);
        refused("isActive", "\"yes\"", u"json.truth_expected(place=isActive"_s);
        refused("pricing", "25", u"json.object_expected(place=pricing"_s);
        refused("pricing", "{\"costPrice\":true}", u"json.number_expected(place=pricing.costPrice"_s);
        refused("pricing", "{\"currency\":\"XYZ\"}", u"currency.unknown(code=XYZ, place=pricing.currency"_s);
        refused("pricing", "{\"priceGroups\":[{\"groupId\":\"a\",\"price\":1},{\"groupId\":\"b\"}]}",
                u"json.member_missing(name=price, place=pricing.priceGroups[1].price"_s);
        refused("pricing", "{\"priceGroups\":{}}", u"json.array_expected(place=pricing.priceGroups"_s);
        refused("supplier", "{\"leadTimeDays\":1.5}", u"cell.not_whole(text=1.5, place=supplier.leadTimeDays"_s);
        refused("images", "[7]", u"json.object_expected(place=images[0]"_s);
        refused("images", "[{\"isPrimary\":true}]", u"json.member_missing(name=url, place=images[0].url"_s);
        refused("images", "[{\"contentHash\":\"12\"}]", u"item.hash_invalid(text=12, place=images[0].contentHash"_s);
        refused("createdAt", "\"yesterday\"", u"date.invalid(text=yesterday, place=createdAt"_s);
        refused("variants", "[{\"name\":\"x\"}]", u"json.member_missing(name=itemCode, place=variants[0].itemCode"_s);
        refused("customFields", "{\"class\":\"heavy\"}", u"json.number_expected(place=customFields.class"_s);
        refused("customFields", "{\"fragile\":1}", u"json.truth_expected(place=customFields.fragile"_s);
        refused("customFields", "{\"origin\":1}", u"json.text_expected(place=customFields.origin"_s);
        refused("customFields", "{\"tested\":\"2024-02-30\"}",
                u"custom.not_a_date(name=tested, text=2024-02-30, choices=, place=customFields.tested"_s);
        refused("customFields", "{\"grade\":\"D\"}",
                u"custom.not_a_choice(name=grade, text=D, choices=A, B, place=customFields.grade"_s);
    }
    void refusesBadValues()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, problem);
        const QStringList problems = problemsOf(only(json));
        QVERIFY2(problems.contains(problem), qPrintable(problems.join(u'\n')));
    }

    void tellsEverythingThatIsWrongAtItsPlace()
    {
        const auto orders = ordersIn("{\"success\":true,\"data\":[\n{\"itemCode\":\"A\"},\n"
                                     "{\"name\":7,\n\"weight\":\"heavy\"}]}");
        QCOMPARE(orders.size(), std::size_t(2));
        QCOMPARE(problemsOf(orders[0]), QStringList());
        QCOMPARE(problemsOf(orders[1]),
                 QStringList({u"json.member_missing(name=itemCode, place=data[1].itemCode, line=3)"_s,
                              u"json.text_expected(place=data[1].name, line=3)"_s,
                              u"json.number_expected(place=data[1].weight, line=4)"_s}));
    }

    void refusesWhatIsNoListOfItems_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        notRead("a number", "7", u"item.shape_unknown(line=1)"_s);
        notRead("another object", "{\"a\":1}", u"item.shape_unknown(line=1)"_s);
        notRead("nothing in it", "[]", u"item.none(line=1)"_s);
        notRead("texts", "[\n\"a\"]", u"item.shape_unknown(place=[0], line=2)"_s);
        notRead("data is a text", "{\"data\":\"a\"}", u"json.array_expected(place=data, line=1)"_s);
        notRead("no JSON", "[{]", u"json.name_missing(line=1, column=3)"_s);
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
