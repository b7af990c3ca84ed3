// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalog.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;

class TestUnit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuantityFitsItsUnit_data();
    void aQuantityFitsItsUnit();
};

void TestUnit::aQuantityFitsItsUnit_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("nearest"); // empty: it fits

    QTest::newRow("pieces") << u"12"_s << 0 << QString();
    QTest::newRow("pieces with a needless point") << u"12.00"_s << 0 << QString();
    QTest::newRow("nothing") << u"0"_s << 0 << QString();
    QTest::newRow("half a piece") << u"1.5"_s << 0 << u"2"_s;
    QTest::newRow("a little more than one") << u"1.4"_s << 0 << u"1"_s;
    QTest::newRow("less than one is not none") << u"0.000001"_s << 0 << u"1"_s;
    QTest::newRow("taken away") << u"-2.5"_s << 0 << u"-3"_s;
    QTest::newRow("grams") << u"-0.125"_s << 3 << QString();
    QTest::newRow("finer than grams") << u"0.1254"_s << 3 << u"0.125"_s;
    QTest::newRow("the finest there is") << u"0.000001"_s << 6 << QString();
    QTest::newRow("the most there is") << u"9223372036854.775807"_s << 6 << QString();
    QTest::newRow("the most there is, in pieces") << u"9223372036854.775807"_s << 0 << u"9223372036854"_s;
}

void TestUnit::aQuantityFitsItsUnit()
{
    QFETCH(QString, quantity);
    QFETCH(int, decimals);
    QFETCH(QString, nearest);
    const auto fits = checkUnitQuantity(*Quantity::fromString(quantity), {u"u"_s, u"Unit"_s, decimals});
    QCOMPARE(fits ? QString() : fits.error().arg(u"nearest"), nearest);
    if (!fits) {
        QCOMPARE(fits.error().key, u"quantity.too_fine"_s);
        QCOMPARE(fits.error().arg(u"unit"), u"u"_s);
        QCOMPARE(fits.error().arg(u"quantity"), quantity);
        QCOMPARE(fits.error().arg(u"decimals"), QString::number(decimals));
    }
}

STOWAGE_SUITE(TestUnit)
#include "tst_unit.moc"
