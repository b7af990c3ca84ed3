// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_json.h"
#include "tests/api/item_texts.h"
#include "tests/support/json_compare.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>

using namespace stowage;
using namespace stowage::test;

namespace {

QByteArray written(const QByteArray &json, const QHash<QString, QString> &reasons)
{
    QBuffer out;
    out.open(QBuffer::WriteOnly);
    if (const auto done = writeRejectedItems(out, json, reasons); !done)
        qFatal("%s", qPrintable(done.error().toString()));
    return out.data();
}

} // namespace

class TestRejectedItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStandsAsItWasGivenWithItsReason()
    {
        const QByteArray json = R"({"success":true,"data":[{"itemCode":"GOOD"},
            {"itemCode":"B\u00221","far":12345678901234567890.50,"tags":[1,"a",null],"empty":{},"none":[],
             "images":[{"url":"u","isPrimary":true}]},{"itemCode":"C"}]})";
        QCOMPARE(written(json, {{u"data[1]"_s, u"Said “no”."_s}, {u"data[2]"_s, u"Why."_s}}),
                 "[\n"
                 "{\n"
                 "  \"rejectedBecause\": \"Said “no”.\",\n"
                 "  \"itemCode\": \"B\\\"1\",\n"
                 "  \"far\": 12345678901234567890.50,\n"
                 "  \"tags\": [1,\"a\",null],\n"
                 "  \"empty\": {},\n"
                 "  \"none\": [],\n"
                 "  \"images\": [\n"
                 "    {\n"
                 "      \"url\": \"u\",\n"
                 "      \"isPrimary\": true\n"
                 "    }\n"
                 "  ]\n"
                 "},\n"
                 "{\n"
                 "  \"rejectedBecause\": \"Why.\",\n"
                 "  \"itemCode\": \"C\"\n"
                 "}\n"
                 "]\n"_ba);
    }

    void everyShapeIsFoundByItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("an array") << QByteArray(R"([{"itemCode":"A"}])") << u"[0]"_s;
        QTest::newRow("a list of data") << QByteArray(R"({"data":[{"itemCode":"A"}]})") << u"data[0]"_s;
        QTest::newRow("data") << QByteArray(R"({"data":{"itemCode":"A"}})") << u"data"_s;
        QTest::newRow("one object") << QByteArray(R"({"itemCode":"A"})") << QString();
    }
    void everyShapeIsFoundByItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        QCOMPARE(written(json, {{place, u"No."_s}}),
                 "[\n{\n  \"rejectedBecause\": \"No.\",\n  \"itemCode\": \"A\"\n}\n]\n"_ba);
        QCOMPARE(written(json, {}), "[]\n"_ba);
    }

    void aReasonMakesRoomForTheNext()
    {
        const QByteArray once = written(R"([{"itemCode":"A"}])", {{u"[0]"_s, u"First."_s}});
        QCOMPARE(written(once, {{u"[0]"_s, u"Second."_s}}), QByteArray(once).replace("First.", "Second."));
    }

    void theReasonIsNoPartOfTheItem()
    {
        const Currency ringgit{u"MYR"_s, 2};
        const Calendar calendar{QTimeZone::utc()};
        const QList<CustomField> fields;
        const auto orders = readItemOrders(R"([{"rejectedBecause":"No.","itemCode":"A"},
                                               {"rejectedBecause":["of","any",{"kind":1}],"itemCode":"B"}])",
                                           {ringgit, fields, calendar});
        QVERIFY(orders.has_value());
        for (const ItemOrder &order : *orders) {
            QVERIFY(order.problems.isEmpty());
            QCOMPARE(order.object.item.extra, "{}"_ba);
        }
    }

    void losesNothing()
    {
        QVERIFY(rc::check("what is rejected is written whole", [] {
            const QByteArray json = QByteArray::fromStdString(itemText());
            JsonValue object = parsed(written(json, {{QString(), u"No."_s}})).children.at(0);
            RC_ASSERT(object.children.front().name == u"rejectedBecause"_s);
            object.children.erase(object.children.begin());
            RC_ASSERT(jsonText(object) == jsonText(parsed(json)));
        }));
    }
};

STOWAGE_SUITE(TestRejectedItems)
#include "tst_rejected_items.moc"
