// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/column_mapping.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;

namespace {

QList<Field> itemFields()
{
    return {{.name = u"item_code"_s, .synonyms = {u"code"_s, u"SKU"_s, u"Article number"_s}, .required = true},
            {.name = u"name"_s, .synonyms = {u"description"_s, u"item name"_s}, .required = true},
            {.name = u"cost_price"_s, .synonyms = {u"cost"_s, u"unit cost"_s}},
            {.name = u"barcode"_s, .synonyms = {u"EAN"_s, u"code"_s}}};
}

QStringList texts(const QList<Error> &errors)
{
    QStringList all;
    for (const Error &error : errors)
        all << error.toString();
    return all;
}

} // namespace

class TestTabularMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headingsAreFound_data();
    void headingsAreFound();
    void aNameGoesBeforeASynonym();
    void problemsAreNamed();
    void whatIsUnknownIsNamed();
    void aPersonsChoiceGoesFirst();
    void impossibleChoicesAreNamed();
    void aChoiceSettlesADuplicate();
    void customColumnsPassThrough();
    void pairs_data();
    void pairs();
};

void TestTabularMapping::headingsAreFound_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("field");
    for (const char *heading : {"item_code", "Item Code", "ITEM CODE", "itemCode", "Item-Code", "item.code", "Sku",
                                "Article  Number", "SKU (ours)"})
        QTest::newRow(heading) << QString::fromLatin1(heading) << u"item_code"_s;
    QTest::newRow("full width") << u"ＩＴＥＭ　ＣＯＤＥ"_s << u"item_code"_s;
    QTest::newRow("unit") << u"Cost Price (MYR)"_s << u"cost_price"_s;
    QTest::newRow("synonym with unit") << u"Unit cost (USD)"_s << u"cost_price"_s;
    QTest::newRow("something else") << u"item"_s << QString();
    QTest::newRow("only brackets") << u"(item code)"_s << u"item_code"_s;
    QTest::newRow("no letters") << u"#"_s << QString();
}

void TestTabularMapping::headingsAreFound()
{
    QFETCH(QString, heading);
    QFETCH(QString, field);
    const ColumnMapping mapping = mapColumns({u"other"_s, heading}, itemFields());
    QCOMPARE(mapping.columns.key(1), field);
    QCOMPARE(mapping.columns.size(), field.isEmpty() ? 0 : 1);
}

void TestTabularMapping::aNameGoesBeforeASynonym()
{
    const ColumnMapping mapping = mapColumns({u"Description"_s, u"Code"_s, u"Name"_s, u"Item code"_s}, itemFields());
    QCOMPARE(mapping.problems, {});
    QCOMPARE(mapping.column(u"name"_s), 2);
    QCOMPARE(mapping.column(u"item_code"_s), 3);
    QCOMPARE(mapping.column(u"barcode"_s), 1); // "code" is its synonym too, and free
    QCOMPARE(mapping.column(u"cost_price"_s), -1);
    QCOMPARE(texts(mapping.unknown), QStringList{u"mapping.unknown(heading=Description, column=A)"_s});
}

void TestTabularMapping::problemsAreNamed()
{
    const ColumnMapping mapping = mapColumns({u"SKU"_s, u"cost"_s, u"Unit Cost"_s}, itemFields());
    QCOMPARE(texts(mapping.problems), QStringList({u"mapping.duplicate(field=cost_price, headings=cost, Unit Cost)"_s,
                                                   u"mapping.missing(field=name)"_s}));
    QCOMPARE(mapping.column(u"cost_price"_s), 1);
    QCOMPARE(mapping.unknown, {});

    const ColumnMapping twice = mapColumns({u"item_code"_s, u"name"_s, u"item_code"_s}, itemFields());
    QCOMPARE(texts(twice.problems),
             QStringList{u"mapping.duplicate(field=item_code, headings=item_code, item_code)"_s});
}

void TestTabularMapping::whatIsUnknownIsNamed()
{
    const ColumnMapping mapping = mapColumns({u"sku"_s, QString(), u"name"_s, u"Colour"_s}, itemFields());
    QCOMPARE(mapping.problems, {});
    QCOMPARE(texts(mapping.unknown),
             QStringList({u"mapping.unknown(heading=, column=B)"_s, u"mapping.unknown(heading=Colour, column=D)"_s}));
}

void TestTabularMapping::aPersonsChoiceGoesFirst()
{
    const QStringList header{u"item_code"_s, u"Our No."_s, u"Name"_s};
    const ColumnMapping mapping = mapColumns(header, itemFields(), {{u"item_code"_s, u"our no"_s}});
    QCOMPARE(mapping.problems, {});
    QCOMPARE(mapping.column(u"item_code"_s), 1);
    QCOMPARE(texts(mapping.unknown), QStringList{u"mapping.unknown(heading=item_code, column=A)"_s});
}

void TestTabularMapping::impossibleChoicesAreNamed()
{
    const QStringList header{u"sku"_s, u"name"_s, u"a b"_s, u"a_b"_s};
    const ColumnMapping mapping = mapColumns(header, itemFields(),
                                             {{u"colour"_s, u"sku"_s},
                                              {u"barcode"_s, u"EAN13"_s},
                                              {u"cost_price"_s, u"AB"_s},
                                              {u"name"_s, u"name"_s},
                                              {u"name"_s, u"sku"_s}});
    QCOMPARE(texts(mapping.problems),
             QStringList(
                 {u"mapping.no_such_field(field=colour)"_s, u"mapping.no_such_heading(field=barcode, heading=EAN13)"_s,
                  u"mapping.duplicate(field=cost_price, headings=a b, a_b)"_s,
                  u"mapping.duplicate(field=name, headings=name, sku)"_s, u"mapping.missing(field=item_code)"_s}));
}

void TestTabularMapping::aChoiceSettlesADuplicate()
{
    const QStringList header{u"sku"_s, u"name"_s, u"cost"_s, u"Unit Cost"_s};
    const ColumnMapping mapping = mapColumns(header, itemFields(), {{u"cost_price"_s, u"Unit Cost"_s}});
    QCOMPARE(mapping.problems, {});
    QCOMPARE(mapping.column(u"cost_price"_s), 3);
    QCOMPARE(texts(mapping.unknown), QStringList{u"mapping.unknown(heading=cost, column=C)"_s});
}

void TestTabularMapping::customColumnsPassThrough()
{
    const QStringList header{u"sku"_s, u"name"_s, u"Custom. Shelf life"_s, u"custom."_s, u"custom.Farbe"_s, u"Hue"_s};
    const ColumnMapping mapping = mapColumns(header, itemFields(), {{u"custom.tint"_s, u"Hue"_s}});
    QCOMPARE(mapping.problems, {});
    QCOMPARE(mapping.customNames(), QStringList({u"Shelf life"_s, u"Farbe"_s, u"tint"_s}));
    QCOMPARE(mapping.column(u"custom.Shelf life"_s), 2);
    QCOMPARE(texts(mapping.unknown), QStringList{u"mapping.unknown(heading=custom., column=D)"_s});

    QCOMPARE(texts(mapColumns({u"sku"_s, u"name"_s, u"custom.a"_s, u"CUSTOM.a"_s}, itemFields()).problems),
             QStringList{u"mapping.duplicate(field=custom.a, headings=custom.a, CUSTOM.a)"_s});
}

void TestTabularMapping::pairs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("heading");
    QTest::newRow("pair") << u"item_code=Our No."_s << u"item_code"_s << u"Our No."_s;
    QTest::newRow("spaces") << u" item_code = Our No. "_s << u"item_code"_s << u"Our No."_s;
    QTest::newRow("an equals sign in the heading") << u"name=a=b"_s << u"name"_s << u"a=b"_s;
    QTest::newRow("no field") << u"=a"_s << QString() << QString();
    QTest::newRow("no heading") << u"a="_s << QString() << QString();
    QTest::newRow("no pair") << u"a"_s << QString() << QString();
}

void TestTabularMapping::pairs()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(QString, heading);
    const auto pair = FieldHeading::parse(text);
    QCOMPARE(pair ? pair->field : QString(), field);
    QCOMPARE(pair ? pair->heading : QString(), heading);
    if (!pair)
        QCOMPARE(pair.error().key, u"mapping.bad_pair"_s);
}

STOWAGE_SUITE(TestTabularMapping)
#include "tst_tabular_mapping.moc"
