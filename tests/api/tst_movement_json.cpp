// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/json_value.h"
#include "models/api/movement_json.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>

using namespace stowage;

namespace {

const Calendar &calendar()
{
    static const Calendar kualaLumpur{QTimeZone("Asia/Kuala_Lumpur")};
    return kualaLumpur;
}

// A movement whose `field` is `value`, both as JSON; an empty value leaves the field out.
QByteArray movementWith(const QByteArray &field, const QByteArray &value, const QByteArray &type = "in")
{
    QList<std::pair<QByteArray, QByteArray>> members{
        {"product_id", "\"A\""}, {"warehouse_id", "\"W\""}, {"movement_type", '"' + type + '"'}, {"quantity", "1"}};
    if (type == "transfer")
        members.emplaceBack("to_warehouse_id", "\"V\"");
    members.removeIf([&](const auto &member) { return member.first == field; });
    if (!value.isEmpty())
        members.emplaceBack(field, value);
    QByteArrayList written;
    for (const auto &[name, text] : std::as_const(members))
        written << '"' + name + "\":" + text;
    return '{' + written.join(',') + '}';
}

Result<MovementOrders> read(const QByteArray &json)
{
    return readMovementOrders(json, calendar());
}

QString errorOf(const QByteArray &json)
{
    const auto orders = read(json);
    return orders ? u"none"_s : orders.error().toString();
}

// The digits of a decimal with up to twelve before and six after its point.
rc::Gen<std::string> decimals()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000),
                                       rc::gen::inRange<int>(0, 1'000'000), rc::gen::inRange(0, 7)),
                        [](const std::tuple<std::int64_t, int, int> &parts) {
                            const auto [whole, fraction, count] = parts;
                            std::string digits = std::to_string(1'000'000 + fraction).substr(1);
                            digits.resize(static_cast<std::size_t>(count));
                            return std::to_string(whole) + (digits.empty() ? "" : "." + digits);
                        });
}

} // namespace

class TestMovementJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverythingAskedFor();
    void readsEveryShape();
    void takesNullForNothing();
    void keepsEveryDigit_data();
    void keepsEveryDigit();
    void keepsAnyDecimal();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void refusesWhatIsTooMuch();
    void refusesWhatIsNoMovement_data();
    void refusesWhatIsNoMovement();
    void namesThePlaceInAList();
    void tellsWhatItLeavesOut();
    void readsMomentsWithTheirZone();
    void survivesAnyBytes();
    void writesTheAnswer();
};

void TestMovementJson::readsEverythingAskedFor()
{
    const auto orders = read(R"({
        "id": "018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d80",
        "product_id": "WDG-001", "warehouse_id": "MAIN", "movement_type": "in", "quantity": 50,
        "reference_type": "purchase_order", "reference_id": "po_456",
        "notes": "Received \"whole\" \u00e9\ud83d\ude00", "cost_per_unit": 25.00,
        "lot": "L1", "expires": "2025-02-28", "effective_at": "2024-01-15T10:00:00+08:00"})");
    QVERIFY(orders);
    QVERIFY(orders->single);
    QVERIFY(orders->warnings.isEmpty());
    QCOMPARE(orders->orders.size(), std::size_t(1));
    const MovementOrder &order = orders->orders.front();
    QCOMPARE(uuidText(order.uuid), u"018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d80"_s);
    QCOMPARE(order.item, u"WDG-001"_s);
    QCOMPARE(order.location, u"MAIN"_s);
    QCOMPARE(order.toLocation, QString());
    QCOMPARE(order.kind, MovementKind::In);
    QCOMPARE(order.quantity, Quantity::fromInt(50));
    QVERIFY(order.unitCost == UnitCost::fromInt(25));
    QCOMPARE(order.referenceType, u"purchase_order"_s);
    QCOMPARE(order.reference, u"po_456"_s);
    QCOMPARE(order.notes, u"Received \"whole\" é😀"_s);
    QCOMPARE(order.lot, u"L1"_s);
    QCOMPARE(order.expires, QDate(2025, 2, 28));
    QCOMPARE(Calendar::toUtcIso(order.effectiveAt.value()), u"2024-01-15T02:00:00Z"_s);
    QCOMPARE(order.place, QString());
    QCOMPARE(order.textLine, 1);

    const auto transfer = read(movementWith("notes", "\"\"", "transfer"));
    QVERIFY(transfer);
    QCOMPARE(transfer->orders.front().kind, MovementKind::Transfer);
    QCOMPARE(transfer->orders.front().toLocation, u"V"_s);
    QVERIFY(!transfer->orders.front().effectiveAt);
    QVERIFY(transfer->orders.front().uuid.isEmpty());
    QVERIFY(read(movementWith("quantity", "-3", "adjustment"))->orders.front().quantity.isNegative());
    QCOMPARE(read(movementWith({}, {}, "out"))->orders.front().kind, MovementKind::Out);
}

void TestMovementJson::readsEveryShape()
{
    const QByteArray one = movementWith({}, {});
    const auto list = read("[\n" + one + ",\n" + one + ']');
    QVERIFY(list);
    QVERIFY(!list->single);
    QCOMPARE(list->orders.size(), std::size_t(2));
    QCOMPARE(list->orders[1].place, u"[1]"_s);
    QCOMPARE(list->orders[1].textLine, 3);

    const auto wrapped = read("{\"movements\":[" + one + "]}");
    QVERIFY(wrapped);
    QVERIFY(!wrapped->single);
    QCOMPARE(wrapped->orders.front().place, u"movements[0]"_s);

    QVERIFY(read("\xEF\xBB\xBF" + one)); // as some editors save UTF-8
    QVERIFY(read(" \r\n\t" + one + "\n"));
}

void TestMovementJson::takesNullForNothing()
{
    const auto orders = read(movementWith("cost_per_unit", "null,\"notes\":null,\"lot\":null,\"id\":null"));
    QVERIFY(orders);
    QVERIFY(!orders->orders.front().unitCost);
    QCOMPARE(errorOf(movementWith("quantity", "null")),
             u"json.field_missing(field=quantity, place=quantity, line=1)"_s);
}

void TestMovementJson::keepsEveryDigit_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<qint64>("scaled");
    QTest::newRow("a tenth") << QByteArray("0.1") << qint64(100'000);
    QTest::newRow("cents") << QByteArray("25.00") << qint64(25'000'000);
    QTest::newRow("many digits") << QByteArray("9012345678901.123456") << qint64(9'012'345'678'901'123'456);
    QTest::newRow("past a double") << QByteArray("12345678901.123457") << qint64(12'345'678'901'123'457);
    QTest::newRow("the smallest") << QByteArray("0.000001") << qint64(1);
    QTest::newRow("the largest") << QByteArray("9223372036854.775807") << qint64(9'223'372'036'854'775'807);
}

void TestMovementJson::keepsEveryDigit()
{
    QFETCH(QByteArray, written);
    QFETCH(qint64, scaled);
    const auto quantity = read(movementWith("quantity", written));
    QVERIFY2(quantity, qPrintable(errorOf(movementWith("quantity", written))));
    QCOMPARE(qint64(quantity->orders.front().quantity.scaled()), scaled);
    const auto cost = read(movementWith("cost_per_unit", written));
    QVERIFY(cost);
    QCOMPARE(qint64(cost->orders.front().unitCost.value().scaled()), scaled);
    const auto negative = read(movementWith("quantity", '-' + written, "adjustment"));
    QVERIFY(negative);
    QCOMPARE(qint64(negative->orders.front().quantity.scaled()), -scaled);
}

void TestMovementJson::keepsAnyDecimal()
{
    const bool held = rc::check("what is written is what is read, and what is answered", [] {
        const QByteArray digits = QByteArray::fromStdString(*decimals());
        const auto wanted = Quantity::fromString(QString::fromLatin1(digits));
        RC_ASSERT(wanted.has_value());
        const auto orders = read(movementWith("cost_per_unit", digits));
        RC_ASSERT(orders.has_value());
        RC_ASSERT(orders->orders.front().unitCost->scaled() == wanted->scaled());
        const auto quantities = read(movementWith("quantity", digits));
        RC_ASSERT(quantities.has_value() != wanted->isZero());
        if (quantities)
            RC_ASSERT(quantities->orders.front().quantity.scaled() == wanted->scaled());

        PostedMovement posted;
        posted.movement.quantity = *wanted;
        posted.movement.unitCost = orders->orders.front().unitCost;
        QBuffer buffer;
        buffer.open(QBuffer::WriteOnly);
        {
            JsonWriter json(buffer);
            writePostedMovement(json, posted, {u"MYR"_s, 2});
        }
        const auto answer = readJson(buffer.data());
        RC_ASSERT(answer.has_value());
        RC_ASSERT(Quantity::fromString(answer->member(u"quantity")->text)->scaled() == wanted->scaled());
        RC_ASSERT(UnitCost::fromString(answer->member(u"cost_per_unit")->text)->scaled() == wanted->scaled());
    });
    QVERIFY(held);
}

void TestMovementJson::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &json, const QString &error) {
        QTest::newRow(name) << json << error;
    };
    row("empty", "", u"json.empty(line=1, column=1)"_s);
    row("blanks", " \n ", u"json.empty(line=2, column=2)"_s);
    row("more after", "[1]\n 2", u"json.more_after(line=2, column=2)"_s);
    row("a word", "{\"a\": yes}", u"json.value_invalid(line=1, column=7)"_s);
    row("a comment", "// a movement\n{}", u"json.value_invalid(line=1, column=1)"_s);
    row("a plus", "{\"a\":+1}", u"json.value_invalid(line=1, column=6)"_s);
    row("no number", "{\"a\":NaN}", u"json.value_invalid(line=1, column=6)"_s);
    row("infinity", "{\"a\":-Infinity}", u"json.value_invalid(line=1, column=7)"_s);
    row("a leading zero", "[01]", u"json.array_open(line=1, column=3)"_s);
    row("a comma too many", "{\"a\":1,}", u"json.name_missing(line=1, column=8)"_s);
    row("an unquoted name", "{a:1}", u"json.name_missing(line=1, column=2)"_s);
    row("no colon", "{\"é\" 1}", u"json.colon_missing(line=1, column=6)"_s);
    row("an open object", "{\"a\":1\n\"b\":2}", u"json.object_open(line=2, column=1)"_s);
    row("an open array", "[1 2]", u"json.array_open(line=1, column=4)"_s);
    row("an open text", "{\"a\":\"b}", u"json.text_open(line=1, column=9)"_s);
    row("a line end in a text", "{\"a\":\"b\n\"}", u"json.control_sign(line=1, column=8)"_s);
    row("an unknown escape", "[\"\\x\"]", u"json.escape_invalid(line=1, column=3)"_s);
    row("a short escape", "[\"\\u12g4\"]", u"json.escape_invalid(line=1, column=3)"_s);
    row("half a pair", "[\"\\ud83d!\"]", u"json.escape_invalid(line=1, column=3)"_s);
    row("the other half", "[\"\\ude00\"]", u"json.escape_invalid(line=1, column=10)"_s);
    row("Latin-1", "[\"caf\xE9\"]", u"json.encoding(line=1, column=6)"_s);
    row("overlong UTF-8", "[\"\xC0\xAF\"]", u"json.encoding(line=1, column=3)"_s);
    row("a NUL byte", QByteArray("[1,\n\0]", 6), u"json.nul(line=2, column=1)"_s);
    row("UTF-16", QByteArray("[\0]\0", 4), u"json.nul(line=1, column=2)"_s);
    row("an escaped NUL", "[\"a\\u0000b\"]", u"json.nul(line=1, column=12)"_s);
    row("a broken fraction", "[1.]", u"json.number_invalid(line=1, column=4)"_s);
    row("a broken exponent", "[1e]", u"json.number_invalid(line=1, column=4)"_s);
    row("a huge exponent", "[1e999]", u"json.number_too_large(line=1, column=2)"_s);
    row("a huge number", '[' + QByteArray(400, '9') + ']', u"json.number_too_large(line=1, column=2)"_s);
    row("a name twice", "{\"quantity\":1,\n\"quantity\":2}", u"json.name_twice(name=quantity, line=2, column=11)"_s);
    row("a name twice, escaped", "{\"a\":1,\"\\u0061\":2}", u"json.name_twice(name=a, line=1, column=16)"_s);
    row("a name twice, deep", "[{\"a\":{\"b\":1,\"b\":2}}]", u"json.name_twice(name=b, line=1, column=17)"_s);
}

void TestMovementJson::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    QCOMPARE(errorOf(json), error);
}

void TestMovementJson::refusesWhatIsTooMuch()
{
    const QByteArray deepest = QByteArray(json::depthMax, '[') + QByteArray(json::depthMax, ']');
    QVERIFY(readJson(deepest));
    QCOMPARE(errorOf('[' + deepest + ']'), u"json.too_deep(max=32, line=1, column=34)"_s);
    QCOMPARE(errorOf(QByteArray(1'000'000, '[')), u"json.too_deep(max=32, line=1, column=34)"_s);
    QCOMPARE(errorOf(QByteArray(json::bytesMax + 1, ' ')), u"json.too_large(max=16)"_s);
    QCOMPARE(errorOf(QByteArray(json::bytesMax, ' ')), u"json.empty(line=1, column=16777217)"_s);
    const QByteArray zeros = QByteArray("0,").repeated(json::valuesMax);
    QCOMPARE(errorOf('[' + zeros + "0]"), u"json.too_many(max=1000000, line=1, column=2000001)"_s);
}

void TestMovementJson::refusesWhatIsNoMovement_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &json, const QString &error) {
        QTest::newRow(name) << json << error;
    };
    row("adjustments", R"({"adjustments":[{"product_id":"A"}]})", u"movement.shape_unknown(line=1)"_s);
    row("an order's lines", "{\n\"fromLocationId\":\"A\",\"lines\":[]}", u"movement.shape_unknown(line=1)"_s);
    row("a number", "5", u"movement.shape_unknown(line=1)"_s);
    row("an empty object", "{}", u"movement.shape_unknown(line=1)"_s);
    row("a number in a list", "[5]", u"movement.shape_unknown(place=[0], line=1)"_s);
    row("an empty list", "[]", u"movement.none(line=1)"_s);
    row("empty movements", R"({"movements":[]})", u"movement.none(place=movements, line=1)"_s);
    row("movements that are none", R"({"movements":{}})", u"json.array_expected(place=movements, line=1)"_s);
    for (const char *field : {"product_id", "warehouse_id", "movement_type", "quantity"}) {
        const QString name = QString::fromLatin1(field);
        row(field, movementWith(field, {}), u"json.field_missing(field=%1, place=%1, line=1)"_s.arg(name));
    }
    row("an empty code", movementWith("product_id", "\"\""),
        u"json.field_missing(field=product_id, place=product_id, line=1)"_s);
    for (const char *field : {"product_id", "warehouse_id", "movement_type", "reference_type", "reference_id", "notes",
                              "to_warehouse_id", "lot", "expires", "effective_at", "id"}) {
        for (const char *value : {"5", "true", "[]", "{}"}) {
            const QString name = QString::fromLatin1(field);
            row(qPrintable(name + u' ' + QString::fromLatin1(value)), movementWith(field, value),
                u"json.text_expected(place=%1, line=1)"_s.arg(name));
        }
    }
    for (const char *field : {"quantity", "cost_per_unit"}) {
        const QString name = QString::fromLatin1(field);
        for (const char *value : {"\"5\"", "false", "[1]", "{}"}) {
            row(qPrintable(name + u' ' + QString::fromLatin1(value)), movementWith(field, value),
                u"json.number_expected(place=%1, line=1)"_s.arg(name));
        }
        for (const char *value : {"1e3", "1E3", "1.5e-2", "0e0"}) {
            row(qPrintable(name + u' ' + QString::fromLatin1(value)), movementWith(field, value),
                u"number.exponent(text=%2, place=%1, line=1)"_s.arg(name, QString::fromLatin1(value)));
        }
        row(qPrintable(name + u" with seven decimals"_s), movementWith(field, "0.1234567"),
            u"number.too_many_decimals(text=0.1234567, decimals=6, place=%1, line=1)"_s.arg(name));
        row(qPrintable(name + u" too large"_s), movementWith(field, "9223372036854.775808"),
            u"number.too_large(text=9223372036854.775808, place=%1, line=1)"_s.arg(name));
    }
    row("a long code", movementWith("product_id", '"' + QByteArray(201, 'A') + '"'),
        u"json.text_too_long(max=200, place=product_id, line=1)"_s);
    row("a long note", movementWith("notes", '"' + QByteArray(4001, 'A') + '"'),
        u"json.text_too_long(max=4000, place=notes, line=1)"_s);
    row("another type", movementWith("movement_type", "\"IN\""),
        u"movement.kind_unknown(text=IN, place=movement_type, line=1)"_s);
    row("zero", movementWith("quantity", "0.000"), u"movement.quantity_zero(place=quantity, line=1)"_s);
    row("a negative issue", movementWith("quantity", "-2.50", "out"),
        u"movement.quantity_negative(quantity=-2.5, place=quantity, line=1)"_s);
    row("a negative cost", movementWith("cost_per_unit", "-1"),
        u"number.negative(text=-1, place=cost_per_unit, line=1)"_s);
    row("a transfer to nowhere", movementWith("to_warehouse_id", {}, "transfer"),
        u"movement.to_missing(place=to_warehouse_id, line=1)"_s);
    row("a receipt to elsewhere", movementWith("to_warehouse_id", "\"V\""),
        u"movement.to_unexpected(place=to_warehouse_id, line=1)"_s);
    row("no such day", movementWith("expires", "\"2025-02-30\",\"lot\":\"L\""),
        u"date.invalid(text=2025-02-30, place=expires, line=1)"_s);
    row("another order of a day", movementWith("expires", "\"28/02/2025\",\"lot\":\"L\""),
        u"date.invalid(text=28/02/2025, place=expires, line=1)"_s);
    row("what expires without a lot", movementWith("expires", "\"2025-02-28\""),
        u"movement.expires_without_lot(place=expires, line=1)"_s);
    row("no moment", movementWith("effective_at", "\"yesterday\""),
        u"date.invalid(text=yesterday, place=effective_at, line=1)"_s);
    row("a moment without a zone", movementWith("effective_at", "\"2024-01-15T10:00:00\""),
        u"json.zone_missing(text=2024-01-15T10:00:00, place=effective_at, line=1)"_s);
    row("no UUID", movementWith("id", "\"mov_789\""), u"json.id_invalid(text=mov_789, place=id, line=1)"_s);
    row("the UUID of nothing", movementWith("id", "\"00000000-0000-0000-0000-000000000000\""),
        u"json.id_invalid(text=00000000-0000-0000-0000-000000000000, place=id, line=1)"_s);
}

void TestMovementJson::refusesWhatIsNoMovement()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    QCOMPARE(errorOf(json), error);
}

void TestMovementJson::namesThePlaceInAList()
{
    const QByteArray good = movementWith({}, {});
    const QByteArray list = '[' + good + ",\n" + good + ",\n" + good + ",\n" + movementWith("quantity", "\"1\"") + ']';
    QCOMPARE(errorOf("{\"movements\":" + list + '}'), u"json.number_expected(place=movements[3].quantity, line=4)"_s);
    QCOMPARE(errorOf(list), u"json.number_expected(place=[3].quantity, line=4)"_s);

    const QByteArray named = movementWith("id", "\"018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d80\"");
    const QByteArray again = movementWith("id", "\"018F2F6E-1C3A-7B52-9D41-3F0A5C6E7D80\"");
    QCOMPARE(errorOf('[' + named + ',' + good + ",\n" + again + ']'),
             u"movement.id_twice(text=018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d80, first=[0], place=[2].id, line=2)"_s);
}

void TestMovementJson::tellsWhatItLeavesOut()
{
    const auto told = [](const QByteArray &json) {
        const auto orders = read(json);
        QStringList warnings;
        for (const Error &warning : orders ? orders->warnings : QList<Error>{orders.error()})
            warnings << warning.toString();
        return warnings.join(u' ');
    };
    QCOMPARE(told(movementWith("colour", "{\"deep\":[1e3,null,true]}")),
             u"json.field_unknown(field=colour, place=colour, line=1)"_s);
    QCOMPARE(told("{\"page\":1,\n\"movements\":[" + movementWith("Quantity", "7") + "]}"),
             u"json.field_unknown(field=page, place=page, line=1) "
             "json.field_unknown(field=Quantity, place=movements[0].Quantity, line=2)"_s);
    const QString unused = u"movement.cost_unused(place=cost_per_unit, line=1)"_s;
    QCOMPARE(told(movementWith("cost_per_unit", "2", "out")), unused);
    QCOMPARE(told(movementWith("cost_per_unit", "2", "transfer")), unused);
    QCOMPARE(told(movementWith("cost_per_unit", "2,\"quantity\":-1", "adjustment").replace("\"quantity\":1,", "")),
             unused);
    QCOMPARE(told(movementWith("cost_per_unit", "2", "adjustment")), QString());
    QVERIFY(!read(movementWith("cost_per_unit", "2", "out"))->orders.front().unitCost);

    const auto many = read('[' + (movementWith("colour", "1") + ',').repeated(150) + movementWith({}, {}) + ']');
    QVERIFY(many);
    QCOMPARE(many->warnings.size(), MovementOrders::warningsMax);
    QCOMPARE(many->warningCount, 150);
    QCOMPARE(told(movementWith(QByteArray(70, 'x'), "1")).count(u'x'), 120); // a long name is cut, both times
    QVERIFY(read(movementWith("cost_per_unit", "0"))->orders.front().unitCost == UnitCost());
}

void TestMovementJson::readsMomentsWithTheirZone()
{
    const auto moment = [](const QByteArray &text) {
        const auto orders = read(movementWith("effective_at", '"' + text + '"'));
        return orders ? Calendar::toUtcIso(orders->orders.front().effectiveAt.value()) : orders.error().toString();
    };
    QCOMPARE(moment("2024-01-15"), u"2024-01-14T16:00:00Z"_s); // where the company is, the day begins
    QCOMPARE(moment("2024-01-15T10:00:00Z"), u"2024-01-15T10:00:00Z"_s);
    QCOMPARE(moment("2024-01-15T10:00:00.000-05:00"), u"2024-01-15T15:00:00Z"_s);
    QCOMPARE(moment("2024-01-15T10:00+08:00"), u"2024-01-15T02:00:00Z"_s);
}

// Whatever comes, it is read or refused; nothing else happens.
void TestMovementJson::survivesAnyBytes()
{
    const QByteArray sample = movementWith("notes", R"("caf\u00e9 é 😀", "x":[1,2.5,{"y":null}])");
    const bool held = rc::check("changed bytes are read or refused with a known place", [&] {
        QByteArray changed = sample;
        const auto edits = *rc::gen::container<std::vector<std::pair<int, char>>>(
            4, rc::gen::pair(rc::gen::inRange(0, static_cast<int>(sample.size())), rc::gen::arbitrary<char>()));
        for (const auto &[at, byte] : edits)
            changed[at] = byte;
        const auto orders = read(changed);
        if (orders)
            RC_ASSERT(orders->orders.size() == 1U);
        else
            RC_ASSERT(orders.error().code == Error::Code::Invalid && !orders.error().arg(u"line").isEmpty());
    });
    QVERIFY(held);
}

void TestMovementJson::writesTheAnswer()
{
    PostedMovement posted;
    posted.document.uuid = uuidBytes(u"018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d80");
    posted.document.postedAt = 1'705'332'600'000;
    posted.document.referenceType = u"purchase_order"_s;
    posted.document.reference = u"po_456"_s;
    posted.document.notes = u"Received \"all\""_s;
    posted.movement.role = MovementRole::Receipt;
    posted.movement.quantity = Quantity::fromInt(50);
    posted.movement.balanceAfter = Quantity::fromInt(200);
    posted.movement.unitCost = UnitCost::fromInt(25);
    posted.itemUid = u"prod_123"_s;
    posted.locationUid = u"wh_789"_s;
    const auto written = [&] {
        QBuffer buffer;
        buffer.open(QBuffer::WriteOnly);
        {
            JsonWriter json(buffer);
            writePostedMovement(json, posted, {u"MYR"_s, 2});
        }
        return buffer.data();
    };
    const QByteArray receipt(R"({"id":"018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d80","product_id":"prod_123",)"
                             R"("warehouse_id":"wh_789","movement_type":"in","quantity":50,"balance_after":200,)"
                             R"("reference_type":"purchase_order","reference_id":"po_456",)"
                             R"("notes":"Received \"all\"","cost_per_unit":25.00,)"
                             R"("created_at":"2024-01-15T15:30:00Z"})");
    QCOMPARE(written(), receipt);
    posted = {};
    posted.movement.role = MovementRole::Ship;
    posted.movement.quantity = -Quantity::fromInt(5);
    posted.toLocationUid = u"wh_790"_s;
    posted.lot = u"L1"_s;
    posted.alreadyPosted = true;
    const QByteArray transfer(R"({"id":"","product_id":"","warehouse_id":"","to_warehouse_id":"wh_790",)"
                              R"("movement_type":"transfer","quantity":5,"balance_after":0,)"
                              R"("reference_type":null,"reference_id":null,"notes":null,"cost_per_unit":null,)"
                              R"("lot":"L1","created_at":"1970-01-01T00:00:00Z","already_posted":true})");
    QCOMPARE(written(), transfer);
}

STOWAGE_SUITE(TestMovementJson)

#include "tst_movement_json.moc"
