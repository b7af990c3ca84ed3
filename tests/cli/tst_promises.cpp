// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ctl.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

// Milk of two lots, the second of which expires first; the program keeps its own time, so both are far off.
struct Dairy {
    explicit Dairy(StoreUrl::Engine engine) : ledger(engine)
    {
        const RowId milk = ledger.item(u"MILK"_s, {.lots = LotTracking::Lot});
        const RowId shop = ledger.location(u"SHOP"_s);
        DocumentLine late = line(milk, u"10"_s, u"2"_s, u"LATE"_s);
        late.expires = QDate(2099, 12, 31);
        DocumentLine soon = line(milk, u"10"_s, u"2"_s, u"SOON"_s);
        soon.expires = QDate(2099, 1, 31);
        DocumentLine old = line(milk, u"5"_s, u"2"_s, u"OLD"_s);
        old.expires = QDate(2020, 1, 1);
        must(ledger.post(ledger.request(DocumentKind::Receipt, shop, {late, soon, old}, u"2019-05-01"_s)));
        ledger.close(); // an SQLite file has one program at a time
    }

    Ended run(const QString &command, const QStringList &arguments, const QByteArray &input = {}) const
    {
        return ctl.run(QStringList{command, u"--db"_s, ledger.url().toString()} + arguments, input);
    }
    Ended post(const QByteArray &json) const { return run(u"post"_s, {u"-"_s, u"--format"_s, u"json"_s}, json); }
    QJsonArray listed(const QStringList &arguments) const
    {
        const Ended ended = run(u"list"_s, arguments + QStringList{u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(ended.out.toUtf8()).object()[u"data"_s].toArray();
    }

    Ctl ctl;
    LedgerFixture ledger;
};

QByteArray issue(const QByteArray &quantity, const QByteArray &more = {})
{
    return R"({"product_id":"MILK","warehouse_id":"SHOP","movement_type":"out","quantity":)" + quantity + more + '}';
}

} // namespace

class TestPromises : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIssueIsPicked_data() { addEngineRows(); }
    void anIssueIsPicked();
    void anotherLotNeedsAReason_data() { addEngineRows(); }
    void anotherLotNeedsAReason();
    void stockIsReservedIssuedAndReleased_data() { addEngineRows(); }
    void stockIsReservedIssuedAndReleased();
    void whatExpiresIsListed_data() { addEngineRows(); }
    void whatExpiresIsListed();
    void wrongUsageIsSaid();
};

void TestPromises::anIssueIsPicked()
{
    QFETCH(StoreUrl::Engine, engine);
    const Dairy dairy(engine);
    const Ended ended = dairy.post(issue("12"));
    QCOMPARE(ended.status, 0);
    const QJsonObject made = ended.data();
    QCOMPARE(made[u"quantity"_s].toInt(), 12);
    const QJsonArray picked = made[u"picked"_s].toArray();
    QCOMPARE(picked.size(), 2);
    QCOMPARE(picked[0].toObject()[u"lot"_s].toString(), u"SOON"_s);
    QCOMPARE(picked[0].toObject()[u"quantity"_s].toInt(), 10);
    QCOMPARE(picked[1].toObject()[u"lot"_s].toString(), u"LATE"_s);
    const Ended tooMuch = dairy.post(issue("9"));
    QCOMPARE(tooMuch.status, 3);
    QVERIFY2(tooMuch.err.contains("Only 8 of 9 MILK can be issued at SHOP: 5 there are expired"_L1),
             qPrintable(tooMuch.err));
}

void TestPromises::anotherLotNeedsAReason()
{
    QFETCH(StoreUrl::Engine, engine);
    const Dairy dairy(engine);
    const Ended refused = dairy.post(issue("1", R"(,"lot":"LATE")"));
    QCOMPARE(refused.status, 3);
    QVERIFY2(refused.err.contains("SOON (SHOP, 1) of MILK should go before lot LATE"_L1), qPrintable(refused.err));
    QCOMPARE(dairy.post(issue("1", R"(,"lot":"LATE","reason":"The customer asked for it")")).status, 0);
    const Ended expired = dairy.post(issue("1", R"(,"lot":"OLD","reason":"It is cheap")"));
    QCOMPARE(expired.status, 3);
    QVERIFY2(expired.err.contains("Lot OLD of MILK expired on 2020-01-01"_L1), qPrintable(expired.err));
}

void TestPromises::stockIsReservedIssuedAndReleased()
{
    QFETCH(StoreUrl::Engine, engine);
    const Dairy dairy(engine);
    const QByteArray reserve = R"({"reservations":[{"product_id":"MILK","warehouse_id":"SHOP","quantity":20,)"
                               R"("reference_id":"SO-1","id":"018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d80"}]})";
    QCOMPARE(dairy.post(reserve).status, 0);
    QCOMPARE(dairy.post(reserve).status, 0); // the same one
    const Ended more = dairy.post(R"({"reservations":[{"product_id":"MILK","warehouse_id":"SHOP","quantity":6,)"
                                  R"("reference_id":"SO-2"}]})");
    QCOMPARE(more.status, 3);
    QVERIFY2(more.err.contains("reservations[0]: 5 of MILK are available at SHOP: 25 on hand less 20 reserved"_L1),
             qPrintable(more.err));
    QCOMPARE(dairy.post(issue("15", R"(,"reference_id":"SO-1")")).status, 0);
    const QJsonObject held = dairy.listed({u"reservations"_s, u"--status"_s, u"held"_s}).first().toObject();
    QCOMPARE(held[u"reference_id"_s].toString(), u"SO-1"_s);
    QCOMPARE(held[u"held"_s].toInt(), 5);
    QCOMPARE(held[u"issued"_s].toInt(), 15);
    QCOMPARE(dairy.post(R"({"releases":[{"reference_id":"SO-1"}]})").status, 0);
    QVERIFY(dairy.listed({u"reservations"_s, u"--status"_s, u"held"_s}).isEmpty());
    QCOMPARE(dairy.listed({u"reservations"_s, u"--location"_s, u"SHOP"_s}).size(), 1);
    QCOMPARE(dairy.run(u"verify"_s, {}).status, 0);
}

void TestPromises::whatExpiresIsListed()
{
    QFETCH(StoreUrl::Engine, engine);
    const Dairy dairy(engine);
    const QJsonArray expired = dairy.listed({u"expiry"_s});
    QCOMPARE(expired.size(), 1);
    const QJsonObject old = expired.first().toObject();
    QCOMPARE(old[u"lot"_s].toString(), u"OLD"_s);
    QCOMPARE(old[u"currentStock"_s].toInt(), 5);
    QCOMPARE(old[u"stockValue"_s].toDouble(), 10.0);
    QVERIFY(old[u"daysLeft"_s].toInt() < -1000);
    QCOMPARE(dairy.listed({u"expiry"_s, u"--within"_s, u"36500"_s, u"--location"_s, u"SHOP"_s}).size(), 3);
    QCOMPARE(dairy.listed({u"expiry"_s, u"--expired"_s}).size(), 1);
    const Ended text = dairy.run(u"list"_s, {u"expiry"_s});
    QVERIFY2(text.out.contains("2020-01-01"_L1), qPrintable(text.out));
}

void TestPromises::wrongUsageIsSaid()
{
    const Dairy dairy(StoreUrl::Engine::Sqlite);
    QCOMPARE(dairy.run(u"list"_s, {u"reservations"_s, u"--status"_s, u"posted"_s}).status, 2);
    QCOMPARE(dairy.run(u"list"_s, {u"adjustments"_s, u"--within"_s, u"3"_s}).status, 2);
    QCOMPARE(dairy.run(u"list"_s, {u"expiry"_s, u"--within"_s, u"soon"_s}).status, 2);
    QCOMPARE(dairy.run(u"list"_s, {u"expiry"_s, u"--within"_s, u"3"_s, u"--expired"_s}).status, 2);
    QCOMPARE(dairy.post(R"({"releases":[{}]})").status, 3);
    QCOMPARE(dairy.post(R"({"reservations":[]})").status, 3);
}

STOWAGE_SUITE(TestPromises)
#include "tst_promises.moc"
