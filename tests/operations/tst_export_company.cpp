// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/sha256.h"
#include "models/operations/catalog/catalog.h"
#include "models/operations/demo/demo.h"
#include "models/operations/export/export_table.h"
#include "models/operations/export/exporter.h"
#include "models/operations/import/entity_json.h"
#include "models/operations/tabular/formula_guard.h"
#include "models/store/location_store.h"
#include "tests/operations/import_fixture.h"
#include "tests/operations/tabular_tables.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace stowage;
using namespace stowage::test;

namespace {

const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(40, 'x');

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return *std::move(result);
}

QString textOf(const QByteArray &json)
{
    return QString::fromUtf8(json);
}

// A company in which every table of the store has rows, with what a table in a file makes hard.
class FullCompany : public ImportFixture {
public:
    explicit FullCompany(StoreUrl::Engine engine) : ImportFixture(engine)
    {
        addFields();
        addPlaces();
        addItems();
        addMovements();
        addWhatNothingWritesYet();
    }

private:
    template <typename T>
    T saved(std::function<Result<T>(Catalog &)> save)
    {
        return need(inTransaction(store.db(), [&] {
            Catalog catalog(store.db(), {store.company(), store.clock(), store.rng()});
            return save(catalog);
        }));
    }
    void addFields()
    {
        using enum CustomFieldType;
        const QList<CustomField> fields{
            {.name = u"origin"_s, .label = u"Origin"_s, .type = Text, .position = 1},
            {.name = u"grade"_s, .label = u"Grade"_s, .type = Number, .position = 2},
            {.name = u"tested"_s, .label = u"Tested on"_s, .type = Date, .position = 3},
            {.name = u"class"_s, .label = u"Class"_s, .type = List, .choices = {u"A, b"_s, u"C"_s}, .position = 4},
            {.name = u"fragile"_s, .label = u"Fragile"_s, .type = Boolean, .position = 5}};
        for (const CustomField &field : fields)
            saved<CustomField>([&](Catalog &catalog) { return catalog.saveCustomField(field); });
    }
    void addPlaces()
    {
        mustRun(ImportKind::Categories, "code,name,parent,Colour\n"
                                        "T1,Tools,,green\n"
                                        "Tools,Old tools,,\n"
                                        "T2,Hand tools,T1,\n");
        mustRun(ImportKind::Suppliers, "code,name,contact,email,phone,address,lead_time_days,active,VAT\n"
                                       "S-1,Søren & Co,Ana,ana@x.test,+60 3-1234 5678,\"1 Jalan Satu\nKL\",14,yes,007\n"
                                       "0002,Second,,,,,,no,\n");
        mustRun(ImportKind::Locations, "code,name,type,parent,allow_negative,active,Keeper\n"
                                       "A-BIN,Bin,bin,KL-Z,,,\n"
                                       "KL,Kuala Lumpur,warehouse,,,,Ana\n"
                                       "KL-Z,Zone,zone,KL,,,\n"
                                       "JB,Johor,store,,yes,no,\n");
        for (const char *table : {"category", "supplier", "location"}) {
            const QByteArray sql = QByteArray("UPDATE ") + table
                                   + " SET extra = '{\"nested\":{\"b\":[1,2.5,null],\"a\":true}}' WHERE code IN"
                                     " ('T2', '0002', 'JB')";
            need(store.db().run(sql.constData()));
        }
    }
    void addItems()
    {
        const RowId category = number("SELECT id FROM category WHERE code = 'T2'");
        const RowId supplier = number("SELECT id FROM supplier WHERE code = 'S-1'");
        Item widget{.code = u"0012"_s,
                    .name = u"=1+1, \"heavy\""_s,
                    .description = u"two\nlines\tand a tab"_s,
                    .categoryId = category,
                    .unit = u"kg"_s,
                    .weight = *Quantity::fromString(u"1.5"),
                    .dimensions = {.length = Quantity::fromInt(10), .height = Quantity::fromInt(0), .unit = u"cm"_s},
                    .costPrice = *UnitCost::fromString(u"18.123456"),
                    .sellingPrice = *UnitCost::fromString(u"25"),
                    .currency = u"USD"_s,
                    .priceGroups = {{u"wholesale"_s, *UnitCost::fromString(u"22.5")},
                                    {u"A, staff"_s, *UnitCost::fromString(u"0.000001")}},
                    .minimumStock = Quantity::fromInt(0),
                    .maximumStock = Quantity::fromInt(500),
                    .reorderPoint = Quantity::fromInt(30),
                    .reorderQuantity = Quantity::fromInt(100),
                    .autoReorder = true,
                    .lotTracking = LotTracking::Lot,
                    .supplierId = supplier,
                    .supplierItemCode = u"WS-001"_s,
                    .leadTimeDays = 7,
                    .incomeAccountId = u"acc_sales"_s,
                    .expenseAccountId = u"acc_cogs"_s,
                    .assetAccountId = u"acc_inv"_s,
                    .salesTaxCode = u"SST"_s,
                    .purchaseTaxCode = u"GST"_s,
                    .taxable = false,
                    .barcodes = {{u"0012345678905"_s}, {u"4006381333931"_s, Quantity::fromInt(12)}},
                    .customFields = R"({"origin":"Peru","grade":0.00001,"tested":"2024-02-29","class":"A, b",)"
                                    R"("fragile":true,"remote":{"id":7}})",
                    .extra = R"({"zeta":1,"alpha":{"list":[1,"two",null]},"big":9007199254740993})",
                    .active = false};
        saved<Item>([&](Catalog &catalog) -> Result<Item> {
            STOWAGE_LET(image, catalog.storeImage(png, png));
            image.url = u"https://x.test/a.png"_s;
            image.primary = true;
            widget.images = {image};
            return catalog.saveItem(widget);
        });
        const Item shirt = saved<Item>([](Catalog &catalog) {
            return catalog.saveItem({.code = u"SHIRT"_s, .name = u"Shirt"_s, .costPrice = *UnitCost::fromString(u"4")});
        });
        Item red{.code = u"RED-M"_s,
                 .name = u"Shirt, red"_s,
                 .priceGroups = {{u"A, staff"_s, *UnitCost::fromString(u"3")},
                                 {u"wholesale"_s, *UnitCost::fromString(u"2")}},
                 .attributes = {{u"size"_s, u"M"_s}, {u"color"_s, u"Red"_s}},
                 .barcodes = {{u"4006381333948"_s}}};
        Item blue{.code = u"BLUE-L"_s,
                  .name = u"Shirt, blue"_s,
                  .tracked = false,
                  .attributes = {{u"color"_s, u"Blue"_s}, {u"size"_s, u"L"_s}}};
        saved<QList<Item>>([&](Catalog &catalog) { return catalog.createVariants(shirt.id, {red, blue}); });
        saved<Item>([](Catalog &catalog) {
            return catalog.saveItem({.code = u"VISIT"_s,
                                     .name = u"'+A visit"_s,
                                     .description = u"=one\r\n two"_s,
                                     .type = ItemType::Service,
                                     .supplierItemCode = u"007"_s});
        });
        saved<Item>([](Catalog &catalog) {
            return catalog.saveItem(
                {.code = u"PUMP"_s, .name = u"Pump"_s, .unit = u"set"_s, .lotTracking = LotTracking::Serial});
        });
    }
    void addMovements()
    {
        mustRun(ImportKind::Movements,
                "effective_at,kind,item,location,to_location,quantity,unit_cost,reference,notes,lot,expires,reason\n"
                "2023-11-02,in,RED-M,KL,,10,5,PO-1,\"with, comma\",,,\n"
                "2023-11-05,in,0012,KL,,2.5,20,PO-3,,L-1,2025-06-30,\n"
                "2023-11-05,in,0012,KL,,1,21,PO-3,,0002,,\n"
                "2023-11-05,in,PUMP,KL,,1,300,PO-4,,SN-1,,\n"
                "2023-11-06,transfer,RED-M,KL,JB,4,,XF-1,,,,\n"
                "2023-11-06,transfer,0012,KL,A-BIN,0.5,,XF-2,,L-1,,\n"
                "2023-11-07,adjustment,RED-M,KL,,-1,,,,,,damaged\n"
                "2023-11-08,in,RED-M,KL,,2,,PO-5,,,,\n"
                "2023-11-10,out,RED-M,JB,,6,,SO-3,,,,\n");
    }
    // Tables that have their place in the store before anything fills them.
    void addWhatNothingWritesYet()
    {
        for (const char *sql :
             {"INSERT INTO app_role (code, name, rights) VALUES ('picker', 'Picker', 'issue')",
              "INSERT INTO app_user (uid, login, name, login_key, created_at) VALUES ('u-1', 'ana', 'Ana', 'ana', 5)",
              "INSERT INTO user_role (user_id, role, location_id) SELECT u.id, 'picker', l.id FROM app_user u, "
              "location l"
              " WHERE l.code = 'JB'",
              "INSERT INTO adjustment (id, uuid, number, reason, reference, notes, created_by, created_at, updated_at,"
              " value) SELECT 5, w.head, 'ADJ-2024-0777', 'found', 'SC-7', 'two, \"three\"', 'ana', 5, 6, -1234"
              " FROM writer w",
              "INSERT INTO adjustment_line (adjustment_id, line, uid, item_id, lot, expires, quantity, reason, notes)"
              " SELECT 5, 1, 'line-1', i.id, 'L7', '2027-01-31', -1500000, 'lost', 'not there' FROM item i"
              " WHERE i.code = 'RED-M'",
              "INSERT INTO approval (subject, subject_id, position, step, asked_by, asked_at, decided_by, notes,"
              " lines_hash) SELECT 1, 5, 1, 'store_manager', 'ana', 5, 'olga', 'count again', w.head FROM writer w",
              "INSERT INTO stock_count (id, uuid, number, abc_class, location_id, notes, created_by, created_at,"
              " closed_by) SELECT 3, w.head, 'SC-2024-0777', 'A', l.id, 'twice a year', 'cora', 5, 'olga'"
              " FROM writer w, location l WHERE l.code = 'JB'",
              "INSERT INTO stock_count_line (id, count_id, item_id, location_id, lot, cause, notes)"
              " SELECT 4, 3, i.id, l.id, 'L9', 'miscount', 'dark there' FROM item i, location l"
              " WHERE i.code = 'RED-M' AND l.code = 'JB'",
              "INSERT INTO stock_count_entry (uuid, line_id, round, quantity, counted_by, counted_at)"
              " SELECT w.head, 4, 1, 1500000, 'carl', 5 FROM writer w",
              "INSERT INTO last_count (item_id, location_id, counted_at, counted, expected)"
              " SELECT i.id, l.id, 5, 1500000, 2500000 FROM item i, location l"
              " WHERE i.code = 'RED-M' AND l.code = 'JB'",
              "INSERT INTO reservation (uuid, reference_type, reference, item_id, location_id, lot_id, quantity, held,"
              " issued, expires, notes, made_by, made_at, ended_by, ended_at) SELECT w.head, 'sales_order', 'SO-77',"
              " t.item_id, l.id, t.id, 5000000, 1500000, 2500000, '2027-02-28', 'calls \"first\"', 'ana', 5, 'olga', 6"
              " FROM writer w, location l, lot t WHERE l.code = 'JB' AND t.id = (SELECT min(id) FROM lot)",
              "INSERT INTO adjustment_limit (role, reason, amount) VALUES ('clerk', 'theft', 100)",
              "INSERT INTO item_home (item_id, location_id, position)"
              " SELECT i.id, l.id, 0 FROM item i, location l WHERE i.code = 'RED-M' AND l.code = 'JB'",
              "INSERT INTO transit (ship_seq, item_id, document_id, to_location_id, quantity, value)"
              " SELECT 77, m.item_id, m.document_id, m.location_id, 1500000, 1234 FROM movement m WHERE m.seq = 1",
              "INSERT INTO settlement (receipt_seq, item_id, quantity, estimate, difference)"
              " SELECT 77, m.item_id, 1500000, 1234, -56 FROM movement m WHERE m.seq = 1",
              "INSERT INTO transfer (uuid, number, state, date, from_location_id, to_location_id, reference, notes,"
              " shipping_method, tracking_number, shipped_at, created_by, created_at, updated_at)"
              " SELECT d.uuid, 'XFR-2099-0001', 5, '2023-12-01', a.id, b.id, 'RESTOCK-7', 'by hand', 'van', 'T-77', 7,"
              " 'ana', 5, 6 FROM document d, location a, location b"
              " WHERE d.id = 1 AND a.code = 'JB' AND b.code = 'KL'",
              "INSERT INTO transfer_line (transfer_id, position, item_id, lot, requested, shipped, unit_cost, "
              "total_cost,"
              " ship_seq, notes) SELECT t.id, 1, i.id, 'L-9', 1500000, 1000000, 333, 1234, 77, 'with care'"
              " FROM transfer t, item i WHERE i.code = 'RED-M'",
              "INSERT INTO transfer_step (transfer_id, uuid, step, state, user_name, done_at, notes)"
              " SELECT t.id, t.uuid, 9, 5, 'ben', 8, 'as told' FROM transfer t",
              "INSERT INTO transfer_document (document_id, transfer_id, step_id, taken_back)"
              " SELECT 1, s.transfer_id, s.id, 1 FROM transfer_step s",
              "INSERT INTO transfer_rule (phase, from_location_id, to_location_id, value, role, end_asked)"
              " SELECT 3, a.id, b.id, 98765, 'auditor', 2 FROM location a, location b"
              " WHERE a.code = 'JB' AND b.code = 'KL'",
              "INSERT INTO transfer_claim (approval_id, line_id, kind, quantity, location_id, claimed_by)"
              " SELECT v.id, n.id, 2, 1250000, l.id, 'carla' FROM approval v, transfer_line n, location l"
              " WHERE l.code = 'JB'",
              "INSERT INTO alert_rule (id, uuid, type, name, enabled, threshold, days, frequency, emails, webhook)"
              " SELECT 70, w.head, 6, 'Milk, cream', 0, 1500000, 14, 2, '[\"ana@x.test\"]', 'https://x.test/hook'"
              " FROM writer w",
              "INSERT INTO alert_rule_scope (rule_id, category_id) SELECT 70, c.id FROM category c WHERE c.code = 'T2'",
              "INSERT INTO alert_rule_scope (rule_id, location_id) SELECT 70, l.id FROM location l WHERE l.code = 'JB'",
              "INSERT INTO alert (id, rule_id, item_id, location_id, lot_id, raised_at, raised_seq, value, threshold,"
              " closed_at, closed_seq, closed_value, acknowledged_at, acknowledged_by, snoozed_until)"
              " SELECT 71, 70, b.item_id, l.id, b.id, 5, 77, 1500000, 2500000, 6, 78, 3500000, 7, 'cora', 8"
              " FROM lot b, location l WHERE b.code = 'L-1' AND l.code = 'JB'",
              "INSERT INTO alert_delivery (alert_id, channel, target, payload, due_at, attempts, sent_at, failure)"
              " VALUES (71, 2, 'https://x.test/other', '{\"event\":\"inventory.expiry_warning\"}', 9, 3, 11,"
              " 'no answer')",
              "INSERT INTO ledger_checkpoint (id, created_at, occasion, heads, hash)"
              " SELECT 999, 1704067200000, 'year end', '[\"9f\"]', w.head FROM writer w"}) {
            const auto rows = store.db().run(sql);
            if (!rows || *rows != 1)
                qFatal("%s", sql);
        }
    }
};

QString exported(ImportFixture &company, const QString &folder = u"all"_s)
{
    const QString path = company.path(folder);
    (void)need(exportAll(company.store.db(), company.store.company(), path, company.store.clock().now()));
    return path;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

ReadTable tableOf(const QString &path)
{
    const ReadTable table = readTable(bytesOf(path));
    if (!table.error.key.isEmpty())
        qFatal("%s: %s", qPrintable(path), qPrintable(table.error.toString()));
    return table;
}

// "heading: value" of one row, without what is empty.
QStringList rowWith(const ReadTable &table, const QString &heading, const QString &value)
{
    QStringList told;
    const qsizetype by = table.header.indexOf(heading);
    for (const Row &row : table.rows) {
        for (qsizetype i = 0; row.cells.value(by) == value && i < table.header.size(); ++i) {
            if (!row.cells[i].isEmpty())
                told << table.header[i] + ": "_L1 + row.cells[i];
        }
    }
    return told;
}

QStringList textsOf(Connection &db, const QByteArray &sql)
{
    QStringList texts;
    Query row = db.query(sql.constData());
    while (row.next())
        texts << row.text(0);
    if (!row.done())
        qFatal("%s", sql.constData());
    return texts;
}

// The store's own tables; an index's inner ones are part of it.
QStringList storeTables(Connection &db)
{
    QStringList tables =
        textsOf(db, db.isSqlite() ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                                  : "SELECT table_name FROM information_schema.tables"
                                    " WHERE table_schema = current_schema()");
    static const QRegularExpression inner(u"^item_(search|word)_"_s);
    tables.removeIf([](const QString &name) { return inner.match(name).hasMatch(); });
    tables.sort();
    return tables;
}

QStringList toldTables(Connection &db)
{
    QStringList tables = storeTables(db);
    for (const UntoldTable &untold : untoldTables())
        tables.removeAll(QString::fromUtf8(untold.name));
    return tables;
}

bool isTold(const QString &table, const QString &column)
{
    for (const ExportTable &file : exportTables()) {
        if (QLatin1StringView(file.tells) != table)
            continue;
        const QString from = QString::fromUtf8(file.from);
        const QRegularExpression alias(u"\\b%1 ([a-z])\\b"_s.arg(table));
        const QString name = alias.match(from).captured(1);
        QString texts = from;
        for (const ExportColumn &told : file.columns)
            texts += u' ' + QString::fromUtf8(told.sql);
        if (QRegularExpression(u"\\b%1\\.%2\\b"_s.arg(name, column)).match(texts).hasMatch())
            return true;
    }
    return false;
}

// What is made from other columns, and what is a file of its own.
bool isMade(const QStringList &columns, const QString &table, const QString &column)
{
    // A secret's hash stays where it is; who signs in elsewhere gets another.
    static const QStringList made{u"app_user.secret"_s, u"app_user.failures"_s, u"app_user.locked_until"_s,
                                  u"category.path"_s,   u"location.path"_s,     u"location.site_id"_s,
                                  u"image.bytes"_s,     u"image.thumbnail"_s};
    const bool folded = column.endsWith("_key"_L1) && columns.contains(column.chopped(4));
    return column == "id"_L1 || folded || made.contains(table + u'.' + column);
}

// Everything that the files of a table say.
QSet<QString> toldTexts(const QString &folder, const QString &table)
{
    QSet<QString> texts;
    for (const ExportTable &file : exportTables()) {
        if (QLatin1StringView(file.tells) != table)
            continue;
        const QString path = folder + u'/' + fileName(file);
        if (file.shape == ExportTable::Shape::Csv) {
            const ReadTable cells = tableOf(path);
            for (const Row &row : cells.rows) {
                for (const QString &cell : row.cells)
                    texts << table::unguarded(cell);
            }
            continue;
        }
        const QJsonDocument json = QJsonDocument::fromJson(bytesOf(path));
        const QJsonArray rows = json.isArray() ? json.array() : QJsonArray{json.object()};
        for (const QJsonValueConstRef row : rows) {
            const QJsonObject members = row.toObject();
            for (const QJsonValueConstRef value : members) {
                texts << (value.isArray() ? textOf(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
                                          : value.toString());
            }
        }
    }
    return texts;
}

QStringList missingTexts(Connection &db, const QString &folder)
{
    QStringList missing;
    for (const QString &table : toldTables(db)) {
        const QStringList columns = textsOf(db, "SELECT name FROM pragma_table_info('" + table.toUtf8() + "')");
        const QStringList texts =
            textsOf(db, "SELECT name FROM pragma_table_info('" + table.toUtf8() + "') WHERE type = 'TEXT'");
        const QSet<QString> told = toldTexts(folder, table);
        for (const QString &column : texts) {
            if (isMade(columns, table, column))
                continue;
            QByteArray sql = "SELECT DISTINCT " + column.toUtf8() + " FROM " + table.toUtf8();
            if (table == "location"_L1) // where stock is on its way is told with the company
                sql += " WHERE type <> 'transit'";
            for (const QString &text : textsOf(db, sql)) {
                if (!text.isEmpty() && !told.contains(text))
                    missing << u"%1.%2: %3"_s.arg(table, column, text);
            }
        }
    }
    return missing;
}

// One less of locations: the place for stock on its way.
std::int64_t rowsLess(const QString &table)
{
    return table == "location"_L1 ? 1 : 0;
}

QStringList wrongRowCounts(Connection &db, const QString &folder)
{
    QStringList wrong;
    for (const ExportTable &file : exportTables()) {
        const QString table = QString::fromUtf8(file.tells);
        if (file.shape != ExportTable::Shape::Csv || qstrcmp(file.name, "movements") == 0)
            continue;
        const std::int64_t rows = textsOf(db, "SELECT '' FROM " + table.toUtf8()).size() - rowsLess(table);
        const std::int64_t told = tableOf(folder + u'/' + fileName(file)).rows.size();
        if (told != rows)
            wrong << u"%1: %2 of %3"_s.arg(table).arg(told).arg(rows);
    }
    return wrong;
}

// Every item by its code, without what another database has of its own: ids, saves and their times. What it names is
// told by its code.
QStringList itemsOf(Connection &db)
{
    QStringList items;
    Query row = db.query("SELECT i.id, coalesce(c.path, ''), coalesce(s.code, ''), coalesce(p.code, '') FROM item i"
                         " LEFT JOIN category c ON c.id = i.category_id LEFT JOIN supplier s ON s.id = i.supplier_id"
                         " LEFT JOIN item p ON p.id = i.parent_id ORDER BY i.code_key, i.code");
    while (row.next()) {
        Item item = need(ItemStore(db).byId(row.int64(0)));
        item.categoryId = item.supplierId = item.parentId = 0;
        QStringList homes;
        for (const RowId home : std::exchange(item.homeIds, {}))
            homes << need(LocationStore(db).byId(home)).code;
        for (ItemImage &image : item.images)
            image.hash.clear(); // pictures do not come by a table
        items << QStringList{row.text(1), row.text(2), row.text(3), homes.join(u'|'), textOf(entityJson(item))}.join(
            u' ');
        if (!item.images.isEmpty())
            items.last().remove(item.images.first().uid);
    }
    return items;
}

QStringList placesOf(Connection &db)
{
    QStringList all;
    for (const char *sql : {"SELECT c.code, c.path, c.name, c.extra, '', '', '', '' FROM category c ORDER BY c.code",
                            "SELECT l.code, l.path, l.name, l.extra, l.type, CAST(l.allow_negative AS TEXT),"
                            " CAST(l.active AS TEXT), '' FROM location l ORDER BY l.code",
                            "SELECT s.code, s.contact, s.name, s.extra, s.email, s.phone, s.address,"
                            " s.active || ' ' || coalesce(s.lead_time_days, -1) FROM supplier s ORDER BY s.code"}) {
        Query row = db.query(sql);
        while (row.next()) {
            QStringList values;
            for (int i = 0; i < 8; ++i)
                values << row.text(i);
            all << values.join(u'|');
        }
    }
    return all;
}

// "A LON 5 50.00", of every item and location that has either; then each lot.
QStringList stockOf(Connection &db)
{
    QStringList all;
    Query level = db.query("SELECT i.code, l.code, s.on_hand, s.value FROM stock_level s JOIN item i ON i.id ="
                           " s.item_id JOIN location l ON l.id = s.location_id WHERE s.on_hand <> 0 OR s.value <> 0");
    while (level.next())
        all << u"%1 %2 %3 %4"_s.arg(level.text(0), level.text(1), level.quantity(2).toString()).arg(level.int64(3));
    Query lot = db.query("SELECT i.code, l.code, t.code, t.expires, v.on_hand FROM lot_level v JOIN lot t ON t.id ="
                         " v.lot_id JOIN item i ON i.id = v.item_id JOIN location l ON l.id = v.location_id"
                         " WHERE v.on_hand <> 0");
    while (lot.next())
        all << u"%1 %2 %3 %4 %5"_s.arg(lot.text(0), lot.text(1), lot.text(2), lot.text(3), lot.quantity(4).toString());
    all.sort();
    return all;
}

void importFolder(ImportFixture &company, const QString &folder)
{
    for (const ImportKind kind : {ImportKind::Locations, ImportKind::Categories, ImportKind::Suppliers,
                                  ImportKind::Items, ImportKind::Movements}) {
        const ImportReport report =
            company.run({.kind = kind, .path = folder + u'/' + importKindName(kind) + ".csv"_L1});
        if (report.refusal || report.rejected != 0)
            qFatal("%s", qPrintable(ImportFixture::reasons(report).join(u'\n')));
        if (!report.keptHeadings.isEmpty())
            qFatal("%s", qPrintable(report.keptHeadings.join(u'\n')));
    }
}

// What the first has and the second has not, and the other way round.
QStringList unequal(const QStringList &first, const QStringList &second)
{
    const auto without = [](const QStringList &all, const QStringList &others, QChar sign) {
        const QSet<QString> known(others.begin(), others.end());
        QStringList rest;
        for (const QString &one : all) {
            if (!known.contains(one))
                rest << sign + one;
        }
        return rest;
    };
    return without(first, second, u'-') + without(second, first, u'+');
}

} // namespace

class TestExportCompany : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsTold_data() { addEngineRows(); }
    void everyTableIsTold();
    void everyColumnIsTold();
    void whatIsStoredIsInTheFolder();
    void theDemoIsInTheFolder();
    void saysWhatIsInTheFiles_data() { addEngineRows(); }
    void saysWhatIsInTheFiles();
    void theReadmeNamesEveryFileAndColumn();
    void comesBackEqual_data() { addEngineRows(); }
    void comesBackEqual();
    void theDemoComesBackEqual_data() { addEngineRows(); }
    void theDemoComesBackEqual();
};

void TestExportCompany::everyTableIsTold()
{
    QFETCH(StoreUrl::Engine, engine);
    TestStore store(engine);
    const QStringList tables = storeTables(store.db());
    QStringList told;
    for (const ExportTable &file : exportTables())
        told << QString::fromUtf8(file.tells);
    QStringList untold;
    for (const UntoldTable &table : untoldTables())
        untold << QString::fromUtf8(table.name);
    for (const QString &table : tables)
        QVERIFY2(told.contains(table) || untold.contains(table), qPrintable(table + " is in no file"_L1));
    for (const QString &table : told)
        QVERIFY2(tables.contains(table), qPrintable(table + " is no table"_L1));
}

void TestExportCompany::everyColumnIsTold()
{
    TestStore store(StoreUrl::Engine::Sqlite);
    QStringList missing;
    for (const QString &table : toldTables(store.db())) {
        const QStringList columns = textsOf(store.db(), "SELECT name FROM pragma_table_info('" + table.toUtf8() + "')");
        for (const QString &column : columns) {
            if (!isMade(columns, table, column) && !isTold(table, column))
                missing << table + u'.' + column;
        }
    }
    QCOMPARE(missing.join(u' '), QString());
}

void TestExportCompany::whatIsStoredIsInTheFolder()
{
    FullCompany company(StoreUrl::Engine::Sqlite);
    for (const QString &table : toldTables(company.store.db()))
        QVERIFY2(company.number(("SELECT count(*) FROM " + table.toUtf8()).constData()) > 0,
                 qPrintable(table + " is empty"_L1));
    const QString folder = exported(company);
    QCOMPARE(missingTexts(company.store.db(), folder), QStringList());
    QCOMPARE(wrongRowCounts(company.store.db(), folder), QStringList());
}

void TestExportCompany::theDemoIsInTheFolder()
{
    QTemporaryDir folder;
    const StoreUrl url = newStoreUrl(StoreUrl::Engine::Sqlite, folder.path());
    FixedClock clock;
    SeededRng rng;
    QVERIFY(createDemo(url, clock, rng));
    const auto session = need(Session::open(url, clock, rng, u"ana"_s));
    const QString all = folder.filePath(u"all"_s);
    QVERIFY(exportAll(session->db(), session->company(), all, clock.now()));
    QCOMPARE(missingTexts(session->db(), all), QStringList());
    QCOMPARE(wrongRowCounts(session->db(), all), QStringList());
    QVERIFY(bytesOf(all + "/company.json"_L1).contains("\"demo\": true"));
}

void TestExportCompany::saysWhatIsInTheFiles()
{
    QFETCH(StoreUrl::Engine, engine);
    FullCompany company(engine);
    const QString folder = exported(company) + u'/';
    const QJsonObject about = QJsonDocument::fromJson(bytesOf(folder + "company.json"_L1)).object();
    QCOMPARE(about[u"name"].toString(), u"Test company"_s);
    QCOMPARE(about[u"currency"].toString(), u"MYR"_s);
    QCOMPARE(about[u"timezone"].toString(), u"Asia/Kuala_Lumpur"_s);
    QCOMPARE(about[u"demo"], QJsonValue(false));
    QCOMPARE(about[u"created_at"].toString(), u"2024-01-01T00:00:00Z"_s);

    const QJsonArray fields = QJsonDocument::fromJson(bytesOf(folder + "custom_fields.json"_L1)).array();
    QCOMPARE(fields.size(), 5);
    QCOMPARE(fields[3], QJsonValue(QJsonObject{{u"name"_s, u"class"_s},
                                               {u"label"_s, u"Class"_s},
                                               {u"type"_s, u"list"_s},
                                               {u"choices"_s, QJsonArray{u"A, b"_s, u"C"_s}},
                                               {u"position"_s, 4}}));

    QCOMPARE(rowWith(tableOf(folder + "units.csv"_L1), u"code"_s, u"kg"_s),
             (QStringList{u"code: kg"_s, u"name: Kilogram"_s, u"decimals: 3"_s}));
    QCOMPARE(rowWith(tableOf(folder + "reasons.csv"_L1), u"code"_s, u"damaged"_s),
             (QStringList{u"code: damaged"_s, u"name: Damaged"_s, u"direction: -1"_s, u"built_in: true"_s,
                          u"active: true"_s}));
    QVERIFY(rowWith(tableOf(folder + "suppliers.csv"_L1), u"code"_s, u"0002"_s)
                .contains(uR"(other_data_json: {"nested":{"b":[1,2.5,null],"a":true}})"_s));

    const QString hash = textOf(sha256(png).toHex());
    const QString file = u"images/"_s + hash + ".png"_L1;
    QCOMPARE(bytesOf(folder + file), png);
    const QStringList link = rowWith(tableOf(folder + "item_images.csv"_L1), u"item_code"_s, u"0012"_s);
    QCOMPARE(link.first(6), (QStringList{u"item_code: 0012"_s, u"position: 0"_s, "file: "_L1 + file, "hash: "_L1 + hash,
                                         u"url: https://x.test/a.png"_s, u"primary: true"_s}));
    QCOMPARE(rowWith(tableOf(folder + "images.csv"_L1), u"file"_s, file),
             (QStringList{"file: "_L1 + file, "hash: "_L1 + hash, u"type: image/png"_s,
                          u"created_at: 2024-01-01T00:00:00Z"_s}));

    const QStringList widget = rowWith(tableOf(folder + "items.csv"_L1), u"item_code"_s, u"0012"_s);
    for (const char *told :
         {"barcodes: 0012345678905|4006381333931*12", "cost_price: 18.123456", "lot_tracking: lot", "supplier: S-1",
          "image_url: https://x.test/a.png", "active: false",
          R"(price_groups_json: [{"group":"wholesale","price":"22.5"},{"group":"A, staff","price":"0.000001"}])",
          R"(other_data_json: {"zeta":1,"alpha":{"list":[1,"two",null]},"big":9007199254740993})"})
        QVERIFY2(widget.contains(QString::fromUtf8(told)), told);
    QVERIFY(rowWith(tableOf(folder + "items.csv"_L1), u"item_code"_s, u"RED-M"_s)
                .contains(uR"(attributes_json: [{"name":"size","value":"M"},{"name":"color","value":"Red"}])"_s));

    const QStringList underWay = rowWith(tableOf(folder + "in_transit.csv"_L1), u"ship_seq"_s, u"77"_s);
    QCOMPARE(underWay.last(2), (QStringList{u"quantity: 1.5"_s, u"value: 12.34"_s}));
    QCOMPARE(tableOf(folder + "movements.csv"_L1).rows.size(), 9);
    QCOMPARE(tableOf(folder + "ledger.csv"_L1).rows.size(), 11);
    QCOMPARE(rowWith(tableOf(folder + "documents.csv"_L1), u"reference"_s, u"PO-1"_s).filter(u"import: "_s),
             QStringList{u"import: IMP-2024-0004"_s});
}

void TestExportCompany::theReadmeNamesEveryFileAndColumn()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const QString folder = exported(company);
    const QString readme = QString::fromUtf8(bytesOf(folder + "/README.txt"_L1));
    for (const QString &file : QDir(folder).entryList(QDir::Files)) {
        const qsizetype at = readme.indexOf(u"\n"_s + file + u"\n"_s);
        QVERIFY2(at >= 0 || file == "README.txt"_L1, qPrintable(file));
        if (!file.endsWith(".csv"_L1))
            continue;
        const QString part = readme.mid(at, readme.indexOf(u"\n\n"_s, at) - at);
        for (const QString &heading : tableOf(folder + u'/' + file).header) {
            const QRegularExpression line(u"^    %1( .*)?$"_s.arg(heading), QRegularExpression::MultilineOption);
            QVERIFY2(line.match(part).hasMatch(), qPrintable(file + ": "_L1 + heading));
        }
    }
}

void TestExportCompany::comesBackEqual()
{
    QFETCH(StoreUrl::Engine, engine);
    FullCompany first(engine);
    ImportFixture second(engine);
    importFolder(second, exported(first));
    QCOMPARE(itemsOf(first.store.db()).size(), 6);
    QCOMPARE(unequal(itemsOf(first.store.db()), itemsOf(second.store.db())).join(u'\n'), QString());
    QCOMPARE(unequal(placesOf(first.store.db()), placesOf(second.store.db())), QStringList());
    QCOMPARE(stockOf(first.store.db()).size(), 9);
    QCOMPARE(unequal(stockOf(first.store.db()), stockOf(second.store.db())), QStringList());
    QCOMPARE(second.differences(), QStringList());
}

void TestExportCompany::theDemoComesBackEqual()
{
    QFETCH(StoreUrl::Engine, engine);
    QTemporaryDir folder;
    const StoreUrl url = newStoreUrl(engine, folder.path());
    FixedClock clock;
    SeededRng rng;
    QVERIFY(createDemo(url, clock, rng));
    {
        const auto session = need(Session::open(url, clock, rng, u"ana"_s));
        const QString all = folder.filePath(u"all"_s);
        QVERIFY(exportAll(session->db(), session->company(), all, clock.now()));
        ImportFixture second(engine);
        importFolder(second, all);
        QCOMPARE(itemsOf(session->db()).size(), 219);
        QCOMPARE(unequal(itemsOf(session->db()), itemsOf(second.store.db())), QStringList());
        QCOMPARE(unequal(placesOf(session->db()), placesOf(second.store.db())), QStringList());
        QCOMPARE(unequal(stockOf(session->db()), stockOf(second.store.db())), QStringList());
        QCOMPARE(second.differences(), QStringList());
    }
    dropSchema(url);
}

STOWAGE_SUITE(TestExportCompany)
#include "tst_export_company.moc"
