// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_json.h"
#include "models/operations/catalog/item_objects.h"
#include "models/store/category_store.h"
#include "models/store/supplier_store.h"
#include "tests/operations/import_fixture.h"
#include "tests/support/json_compare.h"
#include "tests/support/suite.h"

#include <QBuffer>

using namespace stowage;
using namespace stowage::test;

namespace {

QByteArray example()
{
    QFile file(QStringLiteral(STOWAGE_SOURCE_DIR "/tests/golden/api/item_object.json"));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

class Objects : public ImportFixture {
public:
    using ImportFixture::ImportFixture;

    QList<CustomField> fields() { return *customFieldsOf(store.db()); }

    ImportReport bring(const QByteArray &json, ImportRequest request = {.createMissing = true})
    {
        request.path = file(json);
        auto report = importer().runItems(itemJson(), request);
        if (!report)
            qFatal("%s", qPrintable(report.error().toString()));
        return *std::move(report);
    }

    // What such an import rejected, as the file that is written of it.
    QByteArray rejectedOf(const QByteArray &json, ImportRequest request = {})
    {
        const ImportReport report = bring(json, request);
        request.path = file(json);
        QFile file(path(u"rejected.json"_s));
        const auto saved = saveRejectedItems(itemJson(), request, report, file.fileName(),
                                             {.company = store.company(), .now = 0, .words = [](const Error &error) {
                                                  return error.key;
                                              }});
        if (!saved || !file.open(QFile::ReadOnly))
            qFatal("%s", qPrintable(saved ? file.errorString() : saved.error().toString()));
        return file.readAll();
    }

    QByteArray told(const QString &code = {})
    {
        const QList<CustomField> own = fields();
        const ItemDialect dialect{store.company().currency, own, store.company().calendar};
        QBuffer buffer;
        buffer.open(QBuffer::WriteOnly);
        {
            JsonWriter json(buffer);
            json.beginArray();
            const auto rows = forEachItemObject(store.db(), {}, [&](const ItemObject &object, auto, auto) -> Done {
                if (code.isEmpty() || object.item.code == code)
                    writeItemObject(json, object, dialect);
                return {};
            });
            if (!rows)
                qFatal("%s", qPrintable(rows.error().toString()));
            json.endArray();
        }
        return buffer.data();
    }
    JsonValue object(const QString &code) { return parsed(told(code)).children.at(0); }

    // The item A, which belongs at these places of two sites.
    void addHomes(const QByteArray &homes)
    {
        mustRun(ImportKind::Locations, "code,name,type,parent\nKL,KL,warehouse,\nKL-1,1,bin,KL\nKL-2,2,bin,KL\n"
                                       "JB,JB,store,\nJB-1,1,bin,JB\n");
        mustRun(ImportKind::Items, "item_code,name,bin_location\nA,A," + homes + '\n');
    }
    QStringList homes()
    {
        QStringList codes;
        const QList<RowId> ids = item(u"A"_s).homeIds;
        for (const RowId id : ids)
            codes << LocationStore(store.db()).byId(id)->code;
        return codes;
    }
};

// The example without the stock that it tells of, which the ledger alone knows here, and with the category's name as
// its path has it.
JsonValue withoutStock(JsonValue object)
{
    object.member(u"category")->member(u"name")->text = u"Components"_s;
    const auto drop = [](JsonValue &from, const QStringList &names) {
        std::erase_if(from.children, [&](const JsonValue &member) { return names.contains(member.name); });
    };
    drop(*object.member(u"inventory"), {u"currentStock"_s, u"availableStock"_s, u"reservedStock"_s});
    for (const QString &list : {u"locations"_s, u"variants"_s}) {
        for (JsonValue &one : object.member(list)->children)
            drop(one, {u"stock"_s, u"available"_s, u"reserved"_s});
    }
    // Sites stand in order of their codes.
    std::ranges::reverse(object.member(u"locations")->children);
    return object;
}

} // namespace

class TestImportItemObjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theApisExampleComesBackFromTheStore_data() { addEngineRows(); }
    void theApisExampleComesBackFromTheStore()
    {
        QFETCH(StoreUrl::Engine, engine);
        Objects company(engine);
        QByteArray json = example();
        json.insert(json.lastIndexOf('}'), R"(,"hsCode":8471.3012345678901,"pack":{"inner":[1,2.50,null]})");
        const ImportReport report = company.bring(json);
        QVERIFY2(report.rejected == 0, qPrintable(Objects::reasons(report).join(u'\n')));
        QCOMPARE(report.added, 2); // its variant is an item too
        QCOMPARE(report.created.value(u"category"_s), 2);
        QCOMPARE(report.created.value(u"supplier"_s), 1);
        QCOMPARE(report.created.value(u"custom_field"_s), 2);
        QCOMPARE(report.created.value(u"location"_s), 4);
        QCOMPARE(missingFrom(company.object(u"WDG-001"_s), withoutStock(parsed(json))), QString());

        const Item red = company.item(u"WDG-001-RED-M"_s);
        QCOMPARE(red.uid, u"var_123"_s);
        QCOMPARE(red.parentId, company.item(u"WDG-001"_s).id);
        QCOMPARE(red.name, u"Red Widget"_s);
        QCOMPARE(red.barcode(), u"1234567890124"_s);
        QCOMPARE(red.costPrice.toString(), u"18.5"_s); // as its parent

        // The same again changes nothing, nor does what the store tells of itself.
        const ImportReport again = company.bring(json);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(again.added + again.updated + again.rejected, 0);
        const ImportReport own = company.bring(company.told());
        QCOMPARE(own.unchanged, 2);
        QVERIFY2(own.rejected == 0, qPrintable(Objects::reasons(own).join(u'\n')));
    }

    void aDryRunChangesNothing_data() { addEngineRows(); }
    void aDryRunChangesNothing()
    {
        QFETCH(StoreUrl::Engine, engine);
        Objects company(engine);
        const ImportReport report = company.bring(example(), {.createMissing = true, .dryRun = true});
        QCOMPARE(report.added, 2);
        QVERIFY(report.number.isEmpty());
        QVERIFY(!company.hasItem(u"WDG-001"_s));
        QCOMPARE(company.number("SELECT count(*) FROM category"), 0);
    }

    void changesOnlyWhatItNames_data() { addEngineRows(); }
    void changesOnlyWhatItNames()
    {
        QFETCH(StoreUrl::Engine, engine);
        Objects company(engine);
        company.bring(example());
        Item expected = company.item(u"WDG-001"_s);
        const ImportReport report = company.bring(
            R"({"itemCode":"WDG-001","name":"New","pricing":{"costPrice":20.00},"inventory":{"minimumStock":null}})");
        QCOMPARE(report.updated, 1);
        const Item item = company.item(u"WDG-001"_s);
        expected.name = u"New"_s;
        expected.costPrice = UnitCost::fromInt(20);
        expected.minimumStock = std::nullopt;
        expected.version = item.version;
        expected.updatedAt = item.updatedAt;
        QVERIFY(item == expected);
        QCOMPARE(ItemStore(company.store.db()).costHistory(item.id)->size(), 2); // the old price keeps its days
    }

    void anotherSystemsIdIsKept()
    {
        Objects company(StoreUrl::Engine::Sqlite);
        company.bring(R"({"id":"ours","itemCode":"A","name":"A","far":12345678901234567890.5})");
        QCOMPARE(company.bring(R"({"id":"theirs","itemCode":"A"})").updated, 1);
        QCOMPARE(company.item(u"A"_s).uid, u"ours"_s);
        QCOMPARE(company.item(u"A"_s).extra, QByteArray(R"({"far":12345678901234567890.5,"id":"theirs"})"));
        QCOMPARE(company.bring(R"({"id":"theirs","itemCode":"A"})").unchanged, 1);
        // A new code under a known id is a new name for the same thing.
        QCOMPARE(company.bring(R"({"id":"ours","itemCode":"B"})").updated, 1);
        QVERIFY(!company.hasItem(u"A"_s));
    }

    void namesTheMemberOfEveryFault()
    {
        Objects company(StoreUrl::Engine::Sqlite);
        const ImportReport report = company.bring(R"({"data":[
            {"itemCode":"GOOD","name":"Good"},
            {"itemCode":"BAD","name":"Bad","weight":"heavy","pricing":{"costPrice":-1}},
            {"itemCode":"GOOD","name":"Again"},
            {"itemCode":"NONAME"},
            {"itemCode":"LEVELS","name":"L","inventory":{"minimumStock":5,"maximumStock":4}},
            {"itemCode":"LOST","name":"Lost","supplier":{"id":"nobody"}},
            {"itemCode":"BIN","name":"Bin","locations":[{"locationId":"nowhere","binLocation":"A1"}]}]})",
                                                  {.rejects = ImportRequest::Rejects::Skip});
        QCOMPARE(report.added, 1);
        QCOMPARE(report.total, 7);
        QStringList told;
        for (const RowOutcome &row : report.rejectedRows) {
            for (const Error &reason : row.reasons)
                told << u"%1 %2 %3"_s.arg(row.line).arg(reason.arg(u"column"), reason.key);
        }
        QCOMPARE(told, QStringList({u"3 data[1].weight json.number_expected"_s,
                                    u"3 data[1].pricing.costPrice number.negative"_s,
                                    u"4 data[2].itemCode import.code_twice"_s, u"5 data[3].name item.name.empty"_s,
                                    u"6 data[4].inventory.minimumStock item.minimum_above_maximum"_s,
                                    u"7 data[5].supplier.id import.unknown_supplier"_s,
                                    u"8 data[6].locations[0].locationId import.unknown_location"_s}));
    }

    void customFieldsTakeTheTypeOfTheirValues()
    {
        Objects company(StoreUrl::Engine::Sqlite);
        company.bring(R"([{"itemCode":"A","name":"A","customFields":{"n":1.5,"b":true,"t":"x","mixed":1,"list":[1]}},
                          {"itemCode":"B","name":"B","customFields":{"n":2,"b":false,"t":"y","mixed":"1"}}])");
        QStringList types;
        const QList<CustomField> fields = company.fields();
        for (const CustomField &field : fields)
            types << field.name + u' ' + customFieldTypeName(field.type);
        QCOMPARE(types, QStringList({u"b boolean"_s, u"n number"_s, u"t text"_s}));
        QCOMPARE(sign(*company.object(u"A"_s).member(u"customFields")),
                 uR"({"n":1.5,"b":true,"t":"x","mixed":1,"list":[1]})"_s);
        // From a table the values come as texts, and go out as what they are.
        company.mustRun(ImportKind::Items, "item_code,name,custom.n,custom.b\nC,C,\"2.50\",yes\n");
        QCOMPARE(sign(*company.object(u"C"_s).member(u"customFields")), uR"({"n":2.5,"b":true})"_s);
        const ImportReport report = company.run(ImportKind::Items, "item_code,name,custom.n\nD,D,heavy\n");
        QCOMPARE(report.rejected, 1);
        QCOMPARE(report.rejectedRows.first().reasons.first().key, u"custom.not_a_number"_s);
    }

    void aBinIsTheFirstHomeAtItsSite_data() { addEngineRows(); }
    void aBinIsTheFirstHomeAtItsSite()
    {
        QFETCH(StoreUrl::Engine, engine);
        Objects company(engine);
        company.addHomes("KL-1|JB");
        QCOMPARE(company.homes(), QStringList({u"KL-1"_s, u"JB"_s}));
        company.bring(R"({"itemCode":"A","locations":[{"locationId":"KL","binLocation":"KL-2"}]})");
        QCOMPARE(company.homes(), QStringList({u"KL-2"_s, u"KL-1"_s, u"JB"_s}));
        const JsonValue object = company.object(u"A"_s);
        QCOMPARE(object.member(u"locations")->children.size(), std::size_t(1)); // a site is no bin of itself
        QCOMPARE(object.member(u"locations")->children[0].member(u"binLocation")->text, u"KL-2"_s);
        const ImportReport unknown = company.run(ImportKind::Items, "item_code,name,bin_location\nA,A,X-9\n");
        QCOMPARE(unknown.rejectedRows.first().reasons.first().key, u"import.unknown_location"_s);
    }

    void aBinThatIsNullTakesTheHomesAtItsSiteAway_data() { addEngineRows(); }
    void aBinThatIsNullTakesTheHomesAtItsSiteAway()
    {
        QFETCH(StoreUrl::Engine, engine);
        Objects company(engine);
        company.addHomes("KL-1|KL-2|KL|JB-1");
        const QByteArray none = R"({"itemCode":"A","locations":[{"locationId":"KL","binLocation":null}]})";
        QCOMPARE(company.bring(R"({"itemCode":"A","locations":[{"locationId":"KL"}]})").unchanged, 1);
        const ImportReport report = company.bring(none);
        QCOMPARE(report.updated, 1);
        // A site is no bin of itself, and another site's homes are not spoken of.
        QCOMPARE(company.homes(), QStringList({u"KL"_s, u"JB-1"_s}));
        QCOMPARE(company.bring(none).unchanged, 1);
        QCOMPARE(company.bring(company.told()).unchanged, 1);
        // Where nobody knows the site there is nothing to take away, nor to make.
        QCOMPARE(company.bring(R"({"itemCode":"A","locations":[{"locationId":"moon","binLocation":null}]})").unchanged,
                 1);
        QVERIFY(company.importer().reverse(report.id).has_value());
        QCOMPARE(company.homes(), QStringList({u"KL-1"_s, u"KL-2"_s, u"KL"_s, u"JB-1"_s}));
    }

    void stockIsThatOfTheVariantsToo_data() { addEngineRows(); }
    void stockIsThatOfTheVariantsToo()
    {
        QFETCH(StoreUrl::Engine, engine);
        Objects company(engine);
        company.mustRun(ImportKind::Locations, "code,name,type,parent\nKL,KL,warehouse,\nKL-1,1,bin,KL\n");
        company.bring(R"({"itemCode":"A","name":"A","variants":[{"itemCode":"A-R","attributes":{"color":"Red"}}]})");
        company.mustRun(ImportKind::Counts, "item,location,quantity\nA,KL,5\nA-R,KL-1,3\n");
        const JsonValue object = company.object(u"A"_s);
        QCOMPARE(object.member(u"inventory")->member(u"currentStock")->text, u"8"_s);
        QCOMPARE(object.member(u"locations")->children.at(0).member(u"stock")->text, u"8"_s);
        QCOMPARE(object.member(u"variants")->children.at(0).member(u"stock")->text, u"3"_s);
        QCOMPARE(company.object(u"A-R"_s).member(u"parentItemCode")->text, u"A"_s);
    }

    void whatIsRejectedCanBeMendedAndBroughtAgain()
    {
        Objects company(StoreUrl::Engine::Sqlite);
        // All on one line, so that a line says nothing.
        const QByteArray rejected = company.rejectedOf(
            R"([{"itemCode":"GOOD","name":"Good"},{"itemCode":"BAD","name":"Bad","weight":"heavy","far":1.50,"isActive":7},)"
            R"({"itemCode":"COAT","name":"Coat","variants":[{"itemCode":"RED"},{"itemCode":"BLUE","barcode":8}]},)"
            R"({"itemCode":"LOST","name":"Lost","supplier":{"id":"nobody"}}])",
            {.rejects = ImportRequest::Rejects::Skip});
        const JsonValue list = parsed(rejected);
        QStringList told;
        for (const JsonValue &object : list.children)
            told << object.member(u"itemCode")->text + u' ' + object.member(u"rejectedBecause")->text;
        QCOMPARE(told, QStringList({u"BAD isActive: json.truth_expected weight: json.number_expected"_s,
                                    u"COAT variants[1].barcode: json.text_expected"_s,
                                    u"LOST supplier.id: import.unknown_supplier"_s}));
        QCOMPARE(list.children[0].member(u"far")->text, u"1.50"_s);

        const ImportReport report = company.bring(QByteArray(rejected)
                                                      .replace("\"heavy\"", "2.5")
                                                      .replace("\"isActive\": 7", "\"isActive\": true")
                                                      .replace("\"barcode\": 8", "\"barcode\": \"8\""));
        QVERIFY2(report.rejected == 0, qPrintable(Objects::reasons(report).join(u'\n')));
        QCOMPARE(company.item(u"BAD"_s).extra, R"({"far":1.50})"_ba);
        QCOMPARE(company.item(u"BLUE"_s).barcode(), u"8"_s);
        QVERIFY(company.hasItem(u"LOST"_s));
    }

    void aVariantThatIsRejectedIsWrittenWithItsParent()
    {
        Objects company(StoreUrl::Engine::Sqlite);
        const QByteArray rejected = company.rejectedOf(
            R"({"data":[{"itemCode":"COAT","name":"Coat","variants":[{"itemCode":"RED\ttab"},{"itemCode":"BLUE"}]}]})",
            {.rejects = ImportRequest::Rejects::Skip});
        const JsonValue coat = parsed(rejected).children.at(0);
        QCOMPARE(coat.member(u"itemCode")->text, u"COAT"_s);
        QVERIFY2(coat.member(u"rejectedBecause")->text.startsWith(u"variants[0].itemCode: "_s), rejected.constData());
        QVERIFY(company.hasItem(u"BLUE"_s));
    }

    void rejectedItemsOfAnotherFileAreNotWritten()
    {
        Objects company(StoreUrl::Engine::Sqlite);
        ImportRequest request;
        const ImportReport report = company.bring(R"([{"itemCode":"A"}])", request);
        request.path = company.file(R"([{"itemCode":"B"}])");
        const QString path = company.path(u"rejected.json"_s);
        const auto saved = saveRejectedItems(itemJson(), request, report, path,
                                             {.company = company.store.company(), .now = 0, .words = {}});
        QCOMPARE(saved ? QString() : saved.error().key, u"import.file_changed"_s);
        QVERIFY(!QFile::exists(path));
    }

    void canBeTakenBack()
    {
        Objects company(StoreUrl::Engine::Sqlite);
        const ImportReport report = company.bring(example());
        const auto reversal = company.importer().reverse(report.id);
        QVERIFY2(reversal.has_value(), qPrintable(reversal ? QString() : reversal.error().toString()));
        QVERIFY(!company.hasItem(u"WDG-001"_s));
        QCOMPARE(company.number("SELECT count(*) FROM location WHERE type <> 'transit'"), 0);
        QCOMPARE(company.number("SELECT count(*) FROM custom_field"), 0);
    }
};

STOWAGE_SUITE(TestImportItemObjects)
#include "tst_import_item_objects.moc"
