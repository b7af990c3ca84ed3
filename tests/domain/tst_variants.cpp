// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/variants.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;

namespace {

Item shirt()
{
    Item item;
    item.id = 7;
    item.uid = u"shirt"_s;
    item.version = 3;
    item.code = u"SHIRT"_s;
    item.name = u"Shirt"_s;
    item.costPrice = UnitCost::fromInt(12);
    item.barcodes = {{u"4006381333931"_s, Quantity::fromInt(1)}};
    item.extra = R"({"fabric":"wool"})";
    return item;
}

QString keyOf(const Result<QList<Item>> &variants)
{
    return variants ? QString() : variants.error().key;
}

} // namespace

class TestVariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCombinationBecomesAVariant()
    {
        const auto variants = matrixVariants(
            shirt(), {{u"color"_s, {u"Red"_s, u"Blue"_s}}, {u"size"_s, {u"Medium=M"_s, u"Extra large"_s}}},
            u"{code}-{color}-{size}"_s);
        QVERIFY(variants);
        QStringList codes, names;
        for (const Item &variant : *variants) {
            codes << variant.code;
            names << variant.name;
        }
        QCOMPARE(codes, (QStringList{u"SHIRT-RED-M"_s, u"SHIRT-RED-EXTRA-LARGE"_s, u"SHIRT-BLUE-M"_s,
                                     u"SHIRT-BLUE-EXTRA-LARGE"_s}));
        QCOMPARE(names.first(), u"Shirt Red, Medium"_s);
        const Item &first = variants->first();
        QCOMPARE(first.attributes, (QList<VariantAttribute>{{u"color"_s, u"Red"_s}, {u"size"_s, u"Medium"_s}}));
    }

    void aVariantTakesWhatIsTheSameForAll()
    {
        const auto variants = matrixVariants(shirt(), {{u"size"_s, {u"S"_s}}}, u"{code}/{SIZE}"_s);
        QVERIFY(variants);
        const Item &variant = variants->first();
        QCOMPARE(variant.code, u"SHIRT/S"_s);
        QCOMPARE(variant.parentId, 7);
        QCOMPARE(variant.costPrice, UnitCost::fromInt(12));
        // What is one item's own stays the parent's.
        QCOMPARE(variant.id, 0);
        QCOMPARE(variant.version, 0);
        QVERIFY(variant.uid.isEmpty());
        QVERIFY(variant.barcodes.isEmpty());
        QCOMPARE(variant.extra, QByteArray("{}"));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QList<QStringList>>("sides"); // name, then values
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("key");
        const QStringList color{u"color"_s, u"Red"_s, u"Blue"_s};
        QTest::newRow("no side") << QList<QStringList>{} << u"{code}"_s << u"variants.no_attribute"_s;
        QTest::newRow("no name") << QList<QStringList>{{u" "_s, u"Red"_s}} << u"{code}"_s << u"variants.no_attribute"_s;
        QTest::newRow("no value") << QList<QStringList>{{u"color"_s, u" "_s}} << u"{code}"_s << u"variants.no_values"_s;
        QTest::newRow("side twice") << QList<QStringList>{color, {u"Color"_s, u"Green"_s}} << u"{code}"_s
                                    << u"variants.attribute_twice"_s;
        QTest::newRow("value twice") << QList<QStringList>{{u"color"_s, u"Red"_s, u"Red=R"_s}} << u"{code}"_s
                                     << u"variants.value_twice"_s;
        QTest::newRow("no pattern") << QList<QStringList>{color} << u" "_s << u"variants.pattern_empty"_s;
        QTest::newRow("unknown part") << QList<QStringList>{color} << u"{code}-{size}"_s
                                      << u"variants.pattern_unknown"_s;
        QTest::newRow("same code") << QList<QStringList>{color} << u"{code}-X"_s << u"variants.codes_equal"_s;
        QStringList many{u"number"_s};
        for (int i = 0; i <= variantsMax; ++i)
            many << QString::number(i);
        QTest::newRow("too many") << QList<QStringList>{many} << u"{code}-{number}"_s << u"variants.too_many"_s;
    }

    void mistakesAreNamed()
    {
        QFETCH(QList<QStringList>, sides);
        QFETCH(QString, pattern);
        QFETCH(QString, key);
        QList<MatrixAttribute> attributes;
        for (const QStringList &side : sides)
            attributes << MatrixAttribute{side.first(), side.mid(1)};
        QCOMPARE(keyOf(matrixVariants(shirt(), attributes, pattern)), key);
    }

    void thePatternFollowsTheAttributes()
    {
        QCOMPARE(defaultVariantPattern({{u"Color"_s, {}}, {u""_s, {}}, {u"size"_s, {}}}), u"{code}-{color}-{size}"_s);
    }
};

STOWAGE_SUITE(TestVariants)
#include "tst_variants.moc"
