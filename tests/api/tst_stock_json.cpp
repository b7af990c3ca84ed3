// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/stock_json.h"
#include "tests/support/json_compare.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

constexpr Instant now = 1'705'329'000'000; // 2024-01-15T14:30:00Z

JsonValue written(const StockRow &row, const std::optional<MovementRow> &last = std::nullopt)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    {
        JsonWriter json(buffer);
        writeStockObject(json, row, last, {u"MYR"_s, 2}, now);
    }
    return parsed(buffer.data());
}

} // namespace

class TestStockJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheApiDoesInItsOrder()
    {
        const StockRow row{.itemUid = u"item_1"_s,
                           .locationUid = u"loc_1"_s,
                           .locationCode = u"A1-B2-C3"_s,
                           .locationType = LocationType::Bin,
                           .onHand = Quantity::fromInt(150),
                           .reserved = Quantity::fromInt(25),
                           .onOrder = Quantity::fromInt(100),
                           .value = Money::fromMinor(281'250),
                           .averageCost = *UnitCost::fromString(u"18.75")};
        const MovementRow last{.effectiveAt = now - 60'000,
                               .postedAt = now - 1000,
                               .role = MovementRole::Issue,
                               .quantity = Quantity::fromInt(-10),
                               .reference = u"INV-2024-0001"_s};
        const JsonValue json = written(row, last);
        QStringList names;
        for (const JsonValue &member : json.children)
            names << member.name;
        QCOMPARE(names.mid(0, 11), QStringList({u"itemId"_s, u"locationId"_s, u"currentStock"_s, u"availableStock"_s,
                                                u"reservedStock"_s, u"onOrderStock"_s, u"averageCost"_s,
                                                u"stockValue"_s, u"lastMovement"_s, u"binLocation"_s, u"updatedAt"_s}));
        QCOMPARE(sign(*json.member(u"stockValue")), u"2812.50"_s);
        QCOMPARE(json.member(u"availableStock")->text, u"125"_s);
        QCOMPARE(json.member(u"binLocation")->text, u"A1-B2-C3"_s);
        QCOMPARE(json.member(u"updatedAt")->text, u"2024-01-15T14:29:59Z"_s);
    }

    void onlyABinIsABinLocation_data()
    {
        QTest::addColumn<LocationType>("type");
        for (const LocationType type : {LocationType::Site, LocationType::Warehouse, LocationType::Store,
                                        LocationType::Zone, LocationType::Aisle})
            QTest::newRow(qPrintable(locationTypeName(type))) << type;
    }
    void onlyABinIsABinLocation()
    {
        QFETCH(LocationType, type);
        const JsonValue json = written({.locationCode = u"W"_s, .locationPath = u"S/W"_s, .locationType = type});
        QCOMPARE(sign(*json.member(u"binLocation")), u"null"_s);
    }

    void alwaysTellsWhenItChanged()
    {
        const JsonValue json = written({});
        QCOMPARE(sign(*json.member(u"lastMovement")), u"null"_s);
        QCOMPARE(json.member(u"updatedAt")->text, u"2024-01-15T14:30:00Z"_s);
    }

    void onlyAnEstimateIsCalledOne_data()
    {
        QTest::addColumn<int>("onHand");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("estimated");
        QTest::newRow("in stock") << 3 << u"4.50"_s << false;
        QTest::newRow("out of stock") << 0 << u"0.00"_s << false;
        QTest::newRow("below zero") << -2 << u"-3.00"_s << true;
    }

    void onlyAnEstimateIsCalledOne()
    {
        QFETCH(int, onHand);
        QFETCH(QString, value);
        QFETCH(bool, estimated);
        const JsonValue json = written({.onHand = Quantity::fromInt(onHand), .value = Money::fromMinor(onHand * 150LL)});
        QCOMPARE(sign(*json.member(u"stockValue")), value);
        QCOMPARE(json.member(u"valueEstimated") != nullptr, estimated);
    }
};

STOWAGE_SUITE(TestStockJson)
#include "tst_stock_json.moc"
