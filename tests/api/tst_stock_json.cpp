// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/stock_json.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stowage;

class TestStockJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAnEstimateIsCalledOne_data();
    void onlyAnEstimateIsCalledOne();
};

void TestStockJson::onlyAnEstimateIsCalledOne_data()
{
    QTest::addColumn<int>("onHand");
    QTest::addColumn<bool>("estimated");

    QTest::newRow("in stock") << 3 << false;
    QTest::newRow("out of stock") << 0 << false;
    QTest::newRow("below zero") << -2 << true;
}

void TestStockJson::onlyAnEstimateIsCalledOne()
{
    QFETCH(int, onHand);
    QFETCH(bool, estimated);
    StockRow row;
    row.onHand = Quantity::fromInt(onHand);
    row.value = Money::fromMinor(onHand * 150);
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    JsonWriter json(out);
    writeStockObject(json, row, {}, {u"MYR"_s, 2});
    json.flush();
    const QJsonObject stock = QJsonDocument::fromJson(out.data()).object();
    QCOMPARE(stock[u"stockValue"].toDouble(), onHand * 1.5);
    QCOMPARE(stock.contains(u"valueEstimated"), estimated);
    QCOMPARE(stock[u"valueEstimated"].toBool(), estimated);
}

STOWAGE_SUITE(TestStockJson)
#include "tst_stock_json.moc"
