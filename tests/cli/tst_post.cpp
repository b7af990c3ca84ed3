// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ctl.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

// A company, and the program that posts into it.
struct Shop {
    explicit Shop(StoreUrl::Engine engine) : ledger(engine)
    {
        plain = ledger.item(u"PLAIN"_s);
        ledger.item(u"PIECES"_s, {.unit = u"pcs"_s});
        here = ledger.location(u"HERE"_s);
        there = ledger.location(u"THERE"_s);
        ledger.close(); // an SQLite file has one program at a time
    }

    QString write(const QByteArray &json) const
    {
        ctl.write(u"order.json"_s, json);
        return ctl.path(u"order.json"_s);
    }
    Ended run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return ctl.run(QStringList{u"post"_s, u"--db"_s, ledger.url().toString()} + arguments, input);
    }
    QString stock(RowId location)
    {
        ledger.reopen();
        const QString held = ledger.stock(plain, location);
        ledger.close();
        return held;
    }

    Ctl ctl;
    LedgerFixture ledger;
    RowId plain = 0, here = 0, there = 0;
};

QByteArray order(const QByteArray &type, const QByteArray &quantity, const QByteArray &more = {})
{
    return R"({"product_id":"PLAIN","warehouse_id":"HERE","movement_type":")" + type + R"(","quantity":)" + quantity
           + more + '}';
}

const QByteArray named = R"(,"cost_per_unit":2.50,"id":"018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d80")";

} // namespace

class TestPost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postsAFile_data() { addEngineRows(); }
    void postsAFile();
    void answersAsTheApiDoes_data() { addEngineRows(); }
    void answersAsTheApiDoes();
    void saysThatAFileWasPosted_data() { addEngineRows(); }
    void saysThatAFileWasPosted();
    void readsStandardInput();
    void leavesNothingOfARefusedFile_data() { addEngineRows(); }
    void leavesNothingOfARefusedFile();
    void namesThePlaceOfAFault();
    void refusesPartsOfAPiece_data() { addEngineRows(); }
    void refusesPartsOfAPiece();
    void tellsWhatIsWrongOutside();
    void postsAnAdjustment_data() { addEngineRows(); }
    void postsAnAdjustment();
    void listsWhatStockWarnsOf_data() { addEngineRows(); }
    void listsWhatStockWarnsOf();
    void namesThePlaceInAnAdjustment();
};

void TestPost::postsAFile()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const Ended posted = shop.run({shop.write("{\"movements\":[\n" + order("in", "10", named) + ",\n"
                                              + order("out", "1.5") + ",\n" + order("adjustment", "-0.5") + ",\n"
                                              + order("transfer", "3", R"(,"to_warehouse_id":"THERE")") + "]}")});
    QCOMPARE(posted.err, QString());
    QCOMPARE(posted.status, 0);
    static const QRegularExpression year(u"-\\d{4}-"_s);
    QCOMPARE(QString(posted.out).replace(year, u"-YEAR-"_s),
             u"RCV-YEAR-0001: in 10 of PLAIN at HERE; 10 on hand at HERE\n"
             "ISS-YEAR-0001: out 1.5 of PLAIN at HERE; 8.5 on hand at HERE\n"
             "ADJ-YEAR-0001: adjustment -0.5 of PLAIN at HERE; 8 on hand at HERE\n"
             "XFR-YEAR-0001: transfer 3 of PLAIN from HERE to THERE; 5 on hand at HERE\n"_s);
    QCOMPARE(shop.stock(shop.here), u"5 @ 12.50"_s);
    QCOMPARE(shop.stock(shop.there), u"3 @ 7.50"_s);
}

void TestPost::answersAsTheApiDoes()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const QStringList asJson{u"--format"_s, u"json"_s, u"-"_s};
    static const QRegularExpression unsure(u"(\"(?:product_id|warehouse_id|created_at)\":)\"[^\"]+\""_s);
    const Ended one = shop.run(asJson, order("in", "10", named));
    QCOMPARE(one.status, 0);
    const QString receipt = u"{\"id\":\"018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d80\",\"product_id\":?,\"warehouse_id\":?,"
                            "\"movement_type\":\"in\",\"quantity\":10,\"balance_after\":10,\"reference_type\":null,"
                            "\"reference_id\":null,\"notes\":null,\"cost_per_unit\":2.50,\"created_at\":?"_s;
    QCOMPARE(QString(one.out).replace(unsure, u"\\1?"_s), u"{\"data\":"_s + receipt + "}}\n"_L1);
    const Ended list = shop.run(asJson, '[' + order("in", "10", named) + ']');
    QCOMPARE(QString(list.out).replace(unsure, u"\\1?"_s),
             u"{\"data\":["_s + receipt + ",\"already_posted\":true}]}\n"_L1);
}

void TestPost::saysThatAFileWasPosted()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const QString file = shop.write(order("in", "10", named));
    QCOMPARE(shop.run({file}).status, 0);
    const Ended again = shop.run({file});
    QCOMPARE(again.status, 0);
    QVERIFY2(again.out.endsWith(u": was posted already, nothing was added\n"_s), qPrintable(again.out));
    QCOMPARE(shop.stock(shop.here), u"10 @ 25.00"_s);

    const Ended other = shop.run({shop.write(order("in", "11", named))});
    QCOMPARE(other.status, 3);
    QVERIFY2(other.err.contains(u"belongs to another movement"_s), qPrintable(other.err));
    QCOMPARE(shop.stock(shop.here), u"10 @ 25.00"_s);
}

void TestPost::readsStandardInput()
{
    Shop shop(StoreUrl::Engine::Sqlite);
    const Ended posted = shop.run({u"-"_s}, order("in", "10", R"(,"colour":"red")"));
    QCOMPARE(posted.status, 0);
    QCOMPARE(posted.err, u"standard input:1: colour: warning: There is no “colour” here, so it was left out. "
                         "Check its name.\n"_s);
    QCOMPARE(shop.stock(shop.here), u"10 @ 0.00"_s);
}

void TestPost::leavesNothingOfARefusedFile()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const QString file = shop.write('[' + order("in", "10") + ",\n" + order("out", "12") + ']');
    const Ended refused = shop.run({file});
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.out, QString());
    for (const QString &fact : {u"order.json:2: [1]: "_s, u"only 10 of PLAIN at HERE"_s, u"12 are wanted"_s})
        QVERIFY2(refused.err.contains(fact), qPrintable(refused.err));
    QCOMPARE(shop.stock(shop.here), u"0 @ 0.00"_s);
    shop.ledger.reopen();
    QCOMPARE(shop.ledger.count("SELECT COUNT(*) FROM document"), 0);
}

void TestPost::namesThePlaceOfAFault()
{
    Shop shop(StoreUrl::Engine::Sqlite);
    const Ended syntax = shop.run({shop.write("{\n  \"product_id\" \"PLAIN\"}")});
    QCOMPARE(syntax.status, 3);
    QVERIFY2(syntax.err.endsWith(u"order.json:2:16: A colon is missing after the name. Add it.\n"_s),
             qPrintable(syntax.err));
    const Ended value = shop.run({u"-"_s}, "{\"movements\":[\n" + order("in", "1e3") + "]}");
    QCOMPARE(value.status, 3);
    QCOMPARE(value.err, u"stowagectl: standard input:2: movements[0].quantity: “1e3” has an exponent. Write the "
                        "number out in full.\n"_s);
    const Ended shape = shop.run({u"-"_s}, R"({"adjustments":[{"product_id":"PLAIN","actual_quantity":1}]})");
    QCOMPARE(shape.status, 3);
    QVERIFY2(shape.err.contains(u"This is neither a movement nor an adjustment."_s), qPrintable(shape.err));
    QCOMPARE(shop.stock(shop.here), u"0 @ 0.00"_s);
}

void TestPost::refusesPartsOfAPiece()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const Ended refused =
        shop.run({u"-"_s}, '[' + order("in", "1") + ",\n" + order("in", "1.5").replace("PLAIN", "PIECES") + ']');
    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.err,
             u"stowagectl: standard input:2: [1]: PIECES is counted in pcs, with at most 0 decimals, so 1.5 "
             "is too fine. Type 2, for instance.\n"_s);
    QCOMPARE(shop.stock(shop.here), u"0 @ 0.00"_s);
}

void TestPost::tellsWhatIsWrongOutside()
{
    Shop shop(StoreUrl::Engine::Sqlite);
    QCOMPARE(shop.run({}).status, 2);
    QCOMPARE(shop.run({u"a.json"_s, u"b.json"_s}).status, 2);
    const Ended missing = shop.run({shop.ctl.path(u"missing.json"_s)});
    QCOMPARE(missing.status, 3);
    QVERIFY2(missing.err.contains(u"missing.json"_s), qPrintable(missing.err));
    QFile::remove(shop.ledger.url().path);
    QCOMPARE(shop.run({u"-"_s}, order("in", "1")).status, 4);
}

void TestPost::postsAnAdjustment()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    QCOMPARE(shop.run({shop.write(order("in", "10", R"(,"cost_per_unit":2.50)"))}).status, 0);
    const QString file = shop.write(R"({"id":"018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d81","type":"mixed",
        "reason":"stock_count","locationId":"HERE","reference":"SC-2024-001","notes":"Monthly stock count","items":[
        {"itemId":"PLAIN","adjustmentQuantity":-2,"reason":"damaged","notes":"Damaged during handling"},
        {"itemId":"PIECES","adjustmentQuantity":5,"unitCost":25.00,"reason":"found"}]})");
    const Ended posted = shop.run({u"--format"_s, u"json"_s, file});
    QCOMPARE(posted.err, QString());
    QCOMPARE(posted.status, 0);
    const QJsonObject data = QJsonDocument::fromJson(posted.out.toUtf8())[u"data"].toObject();
    QCOMPARE(data[u"id"].toString(), u"018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d81"_s);
    QVERIFY(data[u"adjustmentNumber"].toString().startsWith(u"ADJ-"_s));
    QCOMPARE(data[u"status"].toString(), u"posted"_s);
    QCOMPARE(data[u"type"].toString(), u"mixed"_s);
    QCOMPARE(data[u"location"][u"name"].toString(), u"HERE"_s);
    QVERIFY(posted.out.contains(u"\"totalValue\":120.00"_s));
    QVERIFY(!data[u"postedAt"].toString().isEmpty());
    const QJsonValue damaged = data[u"items"][0];
    QCOMPARE(damaged[u"itemCode"].toString(), u"PLAIN"_s);
    QCOMPARE(damaged[u"currentStock"].toInt(), 10);
    QCOMPARE(damaged[u"adjustedStock"].toInt(), 8);
    QCOMPARE(damaged[u"adjustmentQuantity"].toInt(), -2);
    QVERIFY(posted.out.contains(u"\"unitCost\":2.50,\"totalCost\":-5.00"_s));
    QCOMPARE(data[u"items"][1][u"reason"].toString(), u"found"_s);
    QCOMPARE(shop.stock(shop.here), u"8 @ 20.00"_s);

    const Ended again = shop.run({file});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.out, data[u"adjustmentNumber"].toString() + u": was posted already, nothing was added\n"_s);
    // It is listed as it was answered, and the movement that nobody wrote an adjustment for beside it.
    QCOMPARE(shop.run({shop.write(order("adjustment", "-1"))}).status, 0);
    const auto listed = [&](const QStringList &more) {
        return shop.ctl.run(QStringList{u"list"_s, u"--db"_s, shop.ledger.url().toString()} + more);
    };
    const Ended all = listed({u"adjustments"_s, u"--format"_s, u"json"_s});
    const QJsonArray rows = QJsonDocument::fromJson(all.out.toUtf8())[u"data"].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1].toObject(), data);
    QCOMPARE(rows[0][u"items"][0][u"adjustedStock"].toInt(), 7);
    QCOMPARE(listed({u"adjustments"_s}).out.count(u'\n'), 3);
    QCOMPARE(listed({u"adjustments"_s, u"--status"_s, u"draft"_s}).out.count(u'\n'), 1);
    QCOMPARE(listed({u"approvals"_s}).out.count(u'\n'), 1);
    QCOMPARE(listed({u"transactions"_s}).status, 2);
    QCOMPARE(listed({u"adjustments"_s, u"--status"_s, u"new"_s}).status, 2);
    QCOMPARE(shop.stock(shop.here), u"7 @ 17.50"_s);
}

void TestPost::listsWhatStockWarnsOf()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    QCOMPARE(shop.run({shop.write(order("in", "10"))}).status, 0);
    QCOMPARE(shop.run({shop.write(order("out", "10"))}).status, 0);
    const auto listed = [&](const QStringList &more) {
        return shop.ctl.run(QStringList{u"list"_s, u"--db"_s, shop.ledger.url().toString()} + more);
    };
    const auto data = [](const Ended &ended) {
        return QJsonDocument::fromJson(ended.out.toUtf8())[u"data"].toArray();
    };
    const Ended open = listed({u"alerts"_s, u"--format"_s, u"json"_s});
    QCOMPARE(open.err, QString());
    QCOMPARE(data(open).size(), 1);
    const QJsonValue alert = data(open)[0];
    QCOMPARE(alert[u"type"].toString(), u"out_of_stock"_s);
    QCOMPARE(alert[u"status"].toString(), u"open"_s);
    QCOMPARE(alert[u"itemCode"].toString(), u"PLAIN"_s);
    QCOMPARE(alert[u"location"][u"code"].toString(), u"HERE"_s);
    QVERIFY(alert[u"raisedBy"].toString().startsWith(u"ISS-"_s));
    QVERIFY(alert[u"closedAt"].isNull());
    QCOMPARE(listed({u"alerts"_s}).out.count(u'\n'), 2);

    QCOMPARE(shop.run({shop.write(order("in", "3"))}).status, 0);
    QCOMPARE(listed({u"alerts"_s}).out.count(u'\n'), 1);
    const Ended closed = listed({u"alerts"_s, u"--status"_s, u"closed"_s, u"--format"_s, u"json"_s});
    QVERIFY(data(closed)[0][u"closedBy"].toString().startsWith(u"RCV-"_s));
    QCOMPARE(listed({u"alerts"_s, u"--status"_s, u"new"_s}).status, 2);
    QCOMPARE(listed({u"alert-rules"_s, u"--status"_s, u"open"_s}).status, 2);

    const Ended rules = listed({u"alert-rules"_s, u"--format"_s, u"json"_s});
    QCOMPARE(data(rules).size(), 6);
    const QJsonValue low = data(rules)[0];
    QCOMPARE(low[u"type"].toString(), u"low_stock"_s);
    QCOMPARE(low[u"conditions"][u"threshold"].toString(), u"minimum_stock"_s);
    QCOMPARE(low[u"notifications"][u"frequency"].toString(), u"immediate"_s);
    QCOMPARE(low[u"active"].toBool(), true);
}

void TestPost::namesThePlaceInAnAdjustment()
{
    Shop shop(StoreUrl::Engine::Sqlite);
    QCOMPARE(shop.run({shop.write(order("in", "10"))}).status, 0);
    const auto refused = [&](const QByteArray &items, const QByteArray &head = R"("reason":"damaged")") {
        const QString file = shop.write(R"({"locationId":"HERE",)" + head + ",\n\"items\":[\n" + items + "]}");
        const Ended ended = shop.run({file});
        if (ended.status != 3 || !ended.out.isEmpty())
            return u"exit %1: %2"_s.arg(ended.status).arg(ended.out);
        return QString(ended.err).remove(u"stowagectl: "_s + file).trimmed();
    };
    const QByteArray good = R"({"itemId":"PLAIN","adjustmentQuantity":-1},)"
                            "\n";
    QCOMPARE(refused(good + R"({"itemId":"NONE","adjustmentQuantity":-1})"),
             u":4: items[1]: No item has the code NONE. Check it for a typing error."_s);
    QCOMPARE(refused(R"({"itemId":"PLAIN","adjustmentQuantity":"2"})"),
             u":3: items[0].adjustmentQuantity: This is no number. Write digits without quotes, such as 12.5."_s);
    QCOMPARE(refused(good + R"({"itemId":"PLAIN","adjustmentQuantity":2})"),
             u":4: items[1]: The reason “damaged” does not go with a quantity of 2. Turn the sign, or choose another "
             "reason."_s);
    QCOMPARE(
        refused(R"({"itemId":"PLAIN","adjustmentQuantity":2})", R"("reason":"found","type":"negative")"),
        u":1: type: By the signs of its quantities this adjustment is positive, not negative. Mend one of them, or "
        "leave the type out."_s);
    QCOMPARE(refused({}), u":2: items: The adjustment has no items. Add at least one."_s);
    QCOMPARE(shop.stock(shop.here), u"10 @ 0.00"_s);
}

STOWAGE_SUITE(TestPost)

#include "tst_post.moc"
