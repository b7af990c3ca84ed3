// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/company_store.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

// A small company in which every kind of document was posted, by name.
struct Books {
    explicit Books(StoreUrl::Engine engine) : ledger(engine)
    {
        bolt = ledger.item(u"BOLT"_s, {.costPrice = u"2"_s});
        milk = ledger.item(u"MILK"_s, {.costPrice = u"3"_s, .lots = LotTracking::Lot});
        quiet = ledger.item(u"QUIET"_s);
        shop = ledger.location(u"SHOP"_s);
        store = ledger.location(u"STORE"_s);
        for (const int id : {1, 2}) {
            must(ledger.db().run("INSERT INTO import_batch (id, number, kind, file_name, file_hash, created_at)"
                                 " VALUES (?, ?, 'receipts', 'a.csv', ?, 1)",
                                 id, u"IMP-000%1"_s.arg(id), QByteArray(32, 'h')));
        }

        DocumentRequest receipt =
            ledger.request(DocumentKind::Receipt, shop, {line(bolt, u"10"_s, u"1.5"_s), line(bolt, u"20"_s, u"2.25"_s)},
                           u"2024-01-10"_s);
        receipt.reference = u"PO-7"_s;
        receipt.lines[1].notes = u"counted twice by hand"_s;
        received = post(receipt, {.importId = 1, .key = QByteArray(32, 'k')});
        lots = post(ledger.request(DocumentKind::Receipt, store,
                                   {line(milk, u"5"_s, u"3"_s, u"L1"_s), line(milk, u"4"_s, u"3.1"_s, u"L2"_s)},
                                   u"2024-01-11"_s));
        issued = post(ledger.request(DocumentKind::Issue, shop, {line(bolt, u"4"_s)}, u"2024-01-12"_s));
        DocumentRequest moved = ledger.request(DocumentKind::Transfer, shop, {line(bolt, u"6"_s)}, u"2024-01-13"_s);
        moved.toLocationId = store;
        transferred = post(moved);
        adjusted = post(ledger.request(DocumentKind::Adjustment, store, {line(bolt, u"-1"_s)}, u"2024-01-14"_s));
        reversed = must(ledger.reverse(issued, u"2024-01-15"_s));
        last = post(ledger.request(DocumentKind::Receipt, store, {line(bolt, u"1"_s, u"9"_s)}, u"2024-01-16"_s));
    }

    PostedDocument post(const DocumentRequest &request, const DocumentSource &source = {})
    {
        ledger.clock.advance(60'000);
        return must(ledger.withPoster([&](Poster &poster) { return poster.post(request, source); }));
    }
    qint64 seqOf(const PostedDocument &document, int lineNumber)
    {
        return ledger.document(document.id).firstSeq + lineNumber - 1;
    }
    // "UPDATE … WHERE seq = $1" with the names of this company in place.
    QByteArray fill(QByteArray sql)
    {
        const auto put = [&](const char *name, std::int64_t value) {
            sql.replace(name, QByteArray::number(value));
        };
        put("$seq", seqOf(received, 2));
        put("$lotseq", seqOf(lots, 2));
        put("$revseq", seqOf(reversed, 1));
        put("$lastseq", seqOf(last, 1));
        put("$document", received.id);
        put("$transfer", transferred.id);
        put("$issue", issued.id);
        put("$reversal", reversed.id);
        put("$adjustment", adjusted.id);
        put("$lastdocument", last.id);
        put("$bolt", bolt);
        put("$milk", milk);
        put("$quiet", quiet);
        put("$shop", shop);
        put("$store", store);
        return sql;
    }

    LedgerFixture ledger;
    RowId bolt = 0, milk = 0, quiet = 0, shop = 0, store = 0;
    PostedDocument received, lots, issued, transferred, adjusted, reversed, last;
};

struct Tampering {
    const char *name;
    const char *sql;
    const char *found; // what verify must say, among other things
};

// The second line of the first receipt is what is changed in most.
const Tampering tamperings[] = {
    {"movement.seq", "UPDATE movement SET seq = seq + 1000 WHERE seq = $seq", "ledger.order_differs(seq=1002"},
    {"movement.seq, the last", "UPDATE movement SET seq = seq + 1 WHERE seq = $lastseq", "ledger.order_differs(seq="},
    {"movement.document_id", "UPDATE movement SET document_id = document_id + 1 WHERE seq = $seq",
     "ledger.hash_mismatch(seq=$seq"},
    {"movement.line", "UPDATE movement SET line = line + 1 WHERE seq = $seq", "ledger.hash_mismatch(seq=$seq"},
    {"movement.line, wrapping", "UPDATE movement SET line = line + 4294967296 WHERE seq = $seq",
     "ledger.hash_mismatch(seq=$seq"},
    {"movement.item_id", "UPDATE movement SET item_id = item_id + 1 WHERE seq = $seq", "ledger.hash_mismatch(seq=$seq"},
    {"movement.item_id, to none", "UPDATE movement SET item_id = 4711 WHERE seq = $seq",
     "ledger.item_missing(seq=$seq"},
    {"movement.item_id, far away", "UPDATE movement SET item_id = 4611686018427387904 WHERE seq = $seq",
     "ledger.item_missing(seq=$seq"},
    {"movement.item_id, below zero", "UPDATE movement SET item_id = -1 WHERE seq = $seq",
     "ledger.item_missing(seq=$seq"},
    {"movement.location_id", "UPDATE movement SET location_id = location_id + 1 WHERE seq = $seq",
     "ledger.hash_mismatch(seq=$seq"},
    {"movement.lot_id", "UPDATE movement SET lot_id = lot_id - 1 WHERE seq = $lotseq",
     "ledger.hash_mismatch(seq=$lotseq"},
    {"movement.lot_id, taken off", "UPDATE movement SET lot_id = NULL WHERE seq = $lotseq",
     "ledger.hash_mismatch(seq=$lotseq"},
    {"movement.lot_id, put on", "UPDATE movement SET lot_id = 1 WHERE seq = $seq", "ledger.hash_mismatch(seq=$seq"},
    {"movement.role", "UPDATE movement SET role = 3 WHERE seq = $seq", "ledger.hash_mismatch(seq=$seq"},
    {"movement.role, to none", "UPDATE movement SET role = 77 WHERE seq = $seq", "ledger.hash_mismatch(seq=$seq"},
    {"movement.role, wrapping", "UPDATE movement SET role = role + 4294967296 WHERE seq = $seq",
     "ledger.hash_mismatch(seq=$seq"},
    {"movement.reversal", "UPDATE movement SET reversal = 1 WHERE seq = $seq", "ledger.hash_mismatch(seq=$seq"},
    {"movement.reversal, to two", "UPDATE movement SET reversal = 2 WHERE seq = $revseq",
     "ledger.hash_mismatch(seq=$revseq"},
    {"movement.effective_at", "UPDATE movement SET effective_at = effective_at + 1 WHERE seq = $seq",
     "ledger.hash_mismatch(seq=$seq"},
    {"movement.quantity", "UPDATE movement SET quantity = quantity + 1 WHERE seq = $seq",
     "ledger.hash_mismatch(seq=$seq"},
    {"movement.quantity, below zero", "UPDATE movement SET quantity = -quantity WHERE seq = $seq",
     "ledger.hash_mismatch(seq=$seq"},
    {"movement.quantity, as much as there is", "UPDATE movement SET quantity = 9223372036854775807 WHERE seq = $seq",
     "ledger.hash_mismatch(seq=$seq"},
    {"movement.unit_cost", "UPDATE movement SET unit_cost = unit_cost + 1 WHERE seq = $seq",
     "ledger.hash_mismatch(seq=$seq"},
    {"movement.unit_cost, taken off", "UPDATE movement SET unit_cost = NULL WHERE seq = $seq",
     "ledger.hash_mismatch(seq=$seq"},
    {"movement.unit_cost, as much as there is", "UPDATE movement SET unit_cost = 9223372036854775807 WHERE seq = $seq",
     "ledger.hash_mismatch(seq=$seq"},
    {"movement.reason", "UPDATE movement SET reason = 'x' WHERE seq = $seq", "ledger.hash_mismatch(seq=$seq"},
    {"movement.notes", "UPDATE movement SET notes = 'counted twice by hans' WHERE seq = $seq",
     "ledger.hash_mismatch(seq=$seq"},
    {"movement.link", "UPDATE movement SET link = link - 1 WHERE seq = $revseq", "ledger.hash_mismatch(seq=$revseq"},
    {"movement.link, taken off", "UPDATE movement SET link = NULL WHERE seq = $revseq",
     "ledger.hash_mismatch(seq=$revseq"},
    {"movement.link, put on", "UPDATE movement SET link = 1 WHERE seq = $seq", "ledger.hash_mismatch(seq=$seq"},
    {"movement.balance_after", "UPDATE movement SET balance_after = balance_after + 1 WHERE seq = $seq",
     "ledger.hash_mismatch(seq=$seq"},
    {"movement.writer_id", "UPDATE movement SET writer_id = writer_id + 1 WHERE seq = $seq",
     "ledger.chain_broken(seq=$seq"},
    {"movement.writer_seq", "UPDATE movement SET writer_seq = writer_seq + 1000 WHERE seq = $seq",
     "ledger.chain_broken(seq=$seq"},
    {"movement.hash", "UPDATE movement SET hash = (SELECT hash FROM movement WHERE seq = $seq - 1) WHERE seq = $seq",
     "ledger.hash_mismatch(seq=$seq"},
    {"two movements change places",
     "UPDATE movement SET seq = -1 WHERE seq = $seq; UPDATE movement SET seq = $seq WHERE seq = $lotseq;"
     "UPDATE movement SET seq = $lotseq WHERE seq = -1",
     "ledger.order_differs(seq="},
    {"two lines of a document change places",
     "UPDATE movement SET seq = -1 WHERE seq = $seq; UPDATE movement SET seq = $seq WHERE seq = $seq - 1;"
     "UPDATE movement SET seq = $seq - 1 WHERE seq = -1",
     "ledger.order_differs(seq="},

    {"document.id", "UPDATE document SET id = 4711 WHERE id = $document", "ledger.document_missing(seq=$seq"},
    {"document.uuid",
     "UPDATE document SET uuid = hash FROM movement WHERE movement.seq = 1 AND document.id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.kind", "UPDATE document SET kind = kind + 1 WHERE id = $document", "ledger.hash_mismatch(seq=$seq"},
    {"document.kind, wrapping", "UPDATE document SET kind = kind + 4294967296 WHERE id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.number", "UPDATE document SET number = 'RCV-2024-9999' WHERE id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.effective_at", "UPDATE document SET effective_at = effective_at + 1 WHERE id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.effective_at, with its movements",
     "UPDATE document SET effective_at = effective_at + 1 WHERE id = $document;"
     "UPDATE movement SET effective_at = effective_at + 1 WHERE document_id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.posted_at", "UPDATE document SET posted_at = posted_at + 1 WHERE id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.reference", "UPDATE document SET reference = 'PO-8' WHERE id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.reference_type", "UPDATE document SET reference_type = 'x' WHERE id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.notes", "UPDATE document SET notes = 'x' WHERE id = $document", "ledger.hash_mismatch(seq=$seq"},
    {"document.reason", "UPDATE document SET reason = 'x' WHERE id = $document", "ledger.hash_mismatch(seq=$seq"},
    {"document.user_name", "UPDATE document SET user_name = 'x' WHERE id = $document", "ledger.hash_mismatch(seq=$seq"},
    {"document.location_id", "UPDATE document SET location_id = location_id + 1 WHERE id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.location_id, taken off", "UPDATE document SET location_id = NULL WHERE id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.to_location_id", "UPDATE document SET to_location_id = $shop WHERE id = $transfer",
     "ledger.hash_mismatch(seq="},
    {"document.to_location_id, put on", "UPDATE document SET to_location_id = $shop WHERE id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.reverses_id", "UPDATE document SET reverses_id = $document WHERE id = $reversal",
     "ledger.hash_mismatch(seq=$revseq"},
    {"document.reverses_id, taken off", "UPDATE document SET reverses_id = NULL WHERE id = $reversal",
     "ledger.hash_mismatch(seq=$revseq"},
    {"document.reversed_by_id, taken off", "UPDATE document SET reversed_by_id = NULL WHERE id = $issue",
     "ledger.reversal_differs(document=ISS-2024-0001"},
    {"document.reversed_by_id, put on", "UPDATE document SET reversed_by_id = $reversal WHERE id = $document",
     "ledger.reversal_differs(document=RCV-2024-0001"},
    {"document.reversed_by_id, of another", "UPDATE document SET reversed_by_id = $document WHERE id = $issue",
     "ledger.reversal_differs(document=ISS-2024-0001"},
    {"document.import_id", "UPDATE document SET import_id = import_id + 1 WHERE id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.import_id, taken off", "UPDATE document SET import_id = NULL WHERE id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.import_id, to none", "UPDATE document SET import_id = 4711 WHERE id = $transfer",
     "ledger.import_missing(document=XFR-2024-0001"},
    {"document.source_key",
     "UPDATE document SET source_key = hash FROM movement WHERE movement.seq = 1 AND document.id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.source_key, taken off", "UPDATE document SET source_key = NULL WHERE id = $document",
     "ledger.hash_mismatch(seq=$seq"},
    {"document.first_seq", "UPDATE document SET first_seq = first_seq + 1 WHERE id = $document",
     "ledger.order_differs(seq=$seq"},
    {"document.line_count", "UPDATE document SET line_count = line_count + 1 WHERE id = $document",
     "ledger.lines_differ(document=RCV-2024-0001, expected=3, found=2)"},
    {"document.line_count, wrapping", "UPDATE document SET line_count = line_count + 4294967296 WHERE id = $document",
     "ledger.lines_differ(document=RCV-2024-0001"},

    {"a movement taken out of the middle", "DELETE FROM movement WHERE seq = $seq", "ledger.chain_broken(seq="},
    {"the first movement taken out", "DELETE FROM movement WHERE seq = (SELECT min(seq) FROM movement)",
     "ledger.chain_broken(seq="},
    {"the last movement taken out", "DELETE FROM movement WHERE seq = $lastseq", "ledger.head_differs(writer="},
    {"the last document taken out",
     "DELETE FROM movement WHERE seq = $lastseq; DELETE FROM document WHERE id = $lastdocument",
     "ledger.head_differs(writer="},
    {"the last document taken out, and the chain's head put back",
     "DELETE FROM movement WHERE seq = $lastseq; DELETE FROM document WHERE id = $lastdocument;"
     " UPDATE writer SET count = count - 1, head = (SELECT hash FROM movement ORDER BY seq DESC LIMIT 1)",
     "ledger.number_missing(document="},
    {"every movement taken out", "DELETE FROM movement", "ledger.head_differs(writer="},
    {"a document taken out", "DELETE FROM document WHERE id = $adjustment", "ledger.document_missing(seq="},
    {"a document taken out with its movements",
     "DELETE FROM movement WHERE document_id = $adjustment; DELETE FROM document WHERE id = $adjustment",
     "ledger.chain_broken(seq="},
    {"a movement put in",
     "INSERT INTO movement (seq, document_id, line, item_id, location_id, role, effective_at, quantity, balance_after,"
     " writer_id, writer_seq, hash) SELECT seq + 1, document_id, 2, item_id, location_id, role, effective_at, quantity,"
     " balance_after, writer_id, writer_seq + 1, hash FROM movement WHERE seq = $lastseq",
     "ledger.hash_mismatch(seq="},
    {"a document put in without lines",
     "INSERT INTO document (uuid, kind, number, effective_at, posted_at, first_seq, line_count)"
     " SELECT hash, 1, 'RCV-2024-0099', 0, 0, 99, 0 FROM movement WHERE seq = 1",
     "ledger.lines_differ(document=RCV-2024-0099"},
    {"a writer taken out", "DELETE FROM writer", "ledger.head_differs(writer="},
    {"writer.head", "UPDATE writer SET head = (SELECT hash FROM movement WHERE seq = 1)", "ledger.head_differs("},
    {"writer.count", "UPDATE writer SET count = count + 1", "ledger.head_differs(writer="},
    {"an item's name on other machines", "UPDATE item SET uid = 'another' WHERE id = $bolt",
     "ledger.hash_mismatch(seq=$seq"},
    {"a location's name on other machines", "UPDATE location SET uid = 'another' WHERE id = $shop",
     "ledger.hash_mismatch(seq=$seq"},
    {"a lot's name", "UPDATE lot SET code = 'L9' WHERE code = 'L2'", "ledger.hash_mismatch(seq=$lotseq"},
    {"an import's name", "UPDATE import_batch SET number = 'IMP-0009' WHERE id = 1", "ledger.hash_mismatch(seq=$seq"},

    {"stock_level.on_hand",
     "UPDATE stock_level SET on_hand = on_hand + 1 WHERE item_id = $bolt AND location_id = $shop",
     "level.differs(item=BOLT, location=SHOP, field=on_hand"},
    {"stock_level.value", "UPDATE stock_level SET value = value + 1 WHERE item_id = $bolt AND location_id = $shop",
     "level.differs(item=BOLT, location=SHOP, field=value"},
    {"stock_level.last_issue_cost",
     "UPDATE stock_level SET last_issue_cost = last_issue_cost + 1 WHERE item_id = $bolt AND location_id = $shop",
     "level.differs(item=BOLT, location=SHOP, field=last_issue_cost"},
    {"stock_level.last_receipt_cost",
     "UPDATE stock_level SET last_receipt_cost = NULL WHERE item_id = $bolt AND location_id = $shop",
     "level.differs(item=BOLT, location=SHOP, field=last_receipt_cost"},
    {"stock_level.last_movement_at",
     "UPDATE stock_level SET last_movement_at = last_movement_at + 1 WHERE item_id = $bolt AND location_id = $shop",
     "level.differs(item=BOLT, location=SHOP, field=last_movement_at"},
    {"stock_level.last_seq",
     "UPDATE stock_level SET last_seq = last_seq + 1 WHERE item_id = $bolt AND location_id = $shop",
     "level.differs(item=BOLT, location=SHOP, field=last_seq"},
    {"stock_level.in_transit", "UPDATE stock_level SET in_transit = 1 WHERE item_id = $bolt AND location_id = $shop",
     "level.differs(item=BOLT, location=SHOP, field=in_transit"},
    {"stock_level.in_transit, as much elsewhere",
     "UPDATE stock_level SET in_transit = 1 WHERE item_id = $bolt AND location_id = $shop;"
     "UPDATE stock_level SET in_transit = -1 WHERE item_id = $bolt AND location_id = $store",
     "level.differs(item=BOLT, location=SHOP, field=in_transit"},
    {"a level taken out", "DELETE FROM stock_level WHERE item_id = $bolt AND location_id = $store",
     "level.differs(item=BOLT, location=STORE, field=on_hand"},
    {"a level put in", "INSERT INTO stock_level (item_id, location_id, on_hand) VALUES ($quiet, $shop, 5000000)",
     "level.differs(item=QUIET, location=SHOP, field=on_hand, stored=5, expected=0)"},
    {"a level put in for nothing", "INSERT INTO stock_level (item_id, location_id, on_hand) VALUES (4711, $shop, 1)",
     "level.differs(item=#4711, location=SHOP, field=on_hand"},
    {"a level put in below zero", "INSERT INTO stock_level (item_id, location_id, on_hand) VALUES (-5, $shop, 1)",
     "level.differs(item=#-5, location=SHOP, field=on_hand"},
    {"a level put in far away",
     "INSERT INTO stock_level (item_id, location_id, on_hand) VALUES (9223372036854775807, $shop, 1)",
     "level.differs(item=#9223372036854775807, location=SHOP, field=on_hand"},
    {"lot_level.on_hand", "UPDATE lot_level SET on_hand = on_hand + 1 WHERE item_id = $milk AND on_hand = 4000000",
     "lot_level.differs(item=MILK, location=STORE, lot=L2, stored=4.000001, expected=4)"},
    {"a lot's level taken out", "DELETE FROM lot_level WHERE item_id = $milk AND on_hand = 4000000",
     "lot_level.differs(item=MILK, location=STORE, lot=L2, stored=0, expected=4)"},
    {"a lot's level put in",
     "INSERT INTO lot_level (item_id, location_id, lot_id, on_hand)"
     " SELECT $milk, $shop, id, 7000000 FROM lot WHERE code = 'L2'",
     "lot_level.differs(item=MILK, location=SHOP, lot=L2, stored=7, expected=0)"},
    {"a lot's level put in for nothing",
     "INSERT INTO lot_level (item_id, location_id, lot_id, on_hand) VALUES (-7, $shop, 4711, 7000000)",
     "lot_level.differs(item=#-7"},
    {"stock in transit put in",
     "INSERT INTO transit (ship_seq, item_id, document_id, to_location_id, quantity, value)"
     " VALUES (5, $bolt, $transfer, $store, 1000000, 150)",
     "transit.differs(item=BOLT"},
    {"a settlement put in",
     "INSERT INTO settlement (receipt_seq, item_id, quantity, estimate, difference) VALUES (5, $bolt, 1000000, 150, 7)",
     "settlement.differs(item=BOLT, seq=5, stored=1: 1.50 → 1.57, expected=0: 0.00 → 0.00)"},
    {"a settlement put in for nothing",
     "INSERT INTO settlement (receipt_seq, item_id, quantity, estimate, difference) VALUES (5, -3, 1000000, 150, 7)",
     "settlement.differs(item=#-3"},
    {"stock in transit put in for nothing",
     "INSERT INTO transit (ship_seq, item_id, document_id, to_location_id, quantity, value)"
     " VALUES (5, -3, $transfer, $store, 1000000, 150)",
     "transit.differs(item=#-3"},
};

bool holds(const QStringList &differences, const QString &wanted)
{
    return std::ranges::any_of(differences, [&](const QString &text) { return text.startsWith(wanted); });
}

// What is said of a damaged file, by opening it or by verify. Empty when nothing is wrong.
QStringList faultsOf(const StoreUrl &url)
{
    const auto db = Connection::open(url, Connection::Role::Reader);
    if (!db)
        return {db.error().toString()};
    const auto company = CompanyStore(**db).load();
    if (!company)
        return {company.error().toString()};
    const auto report = verifyStore(**db, *company);
    if (!report)
        return {report.error().toString()};
    QStringList texts;
    for (const Error &difference : report->differences)
        texts << difference.toString();
    return texts;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read the store");
    return file.readAll();
}

void write(const QString &path, const QByteArray &content)
{
    QFile::remove(path + "-wal"_L1);
    QFile::remove(path + "-shm"_L1);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the store");
}

} // namespace

class TestVerify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhereNothingIsWrong_data() { addEngineRows(); }
    void findsNothingWhereNothingIsWrong();
    void findsTampering_data();
    void findsTampering();
    void namesOnlyWhatWasChanged_data() { addEngineRows(); }
    void namesOnlyWhatWasChanged();
    void findsStockInTransitThatIsNot_data() { addEngineRows(); }
    void findsStockInTransitThatIsNot();
    void findsAnIndexThatDiffersFromItsTable();
    void namesATextThatBecameABlob();
    void findsOneFlippedByteAndNamesItsMovement();
    void everyByteOfAMovementCounts();
    void survivesAnyFlippedByte();
    void countsWhatItLookedAt_data() { addEngineRows(); }
    void countsWhatItLookedAt();
    void stopsWhenAsked_data() { addEngineRows(); }
    void stopsWhenAsked();
    void agreesWhereOneWriterTakesBackWhatAnotherPosted();
    void namesAsManyAsItMay();

private:
    // One company serves all: what is changed is rolled back.
    Books &books(StoreUrl::Engine engine)
    {
        auto &made = m_books[engine];
        if (!made)
            made = std::make_unique<Books>(engine);
        return *made;
    }

    std::map<StoreUrl::Engine, std::unique_ptr<Books>> m_books;
};

void TestVerify::findsNothingWhereNothingIsWrong()
{
    QFETCH(StoreUrl::Engine, engine);
    QCOMPARE(books(engine).ledger.differences(), QStringList());
}

void TestVerify::findsTampering_data()
{
    QTest::addColumn<StoreUrl::Engine>("engine");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("found");
    for (const Tampering &row : tamperings) {
        QTest::addRow("SQLite: %s", row.name)
            << StoreUrl::Engine::Sqlite << QByteArray(row.sql) << QByteArray(row.found);
        QTest::addRow("PostgreSQL: %s", row.name)
            << StoreUrl::Engine::Postgresql << QByteArray(row.sql) << QByteArray(row.found);
    }
}

void TestVerify::findsTampering()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, found);
    Books &made = books(engine);
    const QString wanted = QString::fromUtf8(made.fill(found));
    LedgerFixture &ledger = made.ledger;
    if (!ledger.db().isSqlite())
        ledger.run("SET session_replication_role = replica"); // who tampers is not held back by foreign keys
    else
        ledger.run("PRAGMA foreign_keys = OFF");
    ledger.run("BEGIN");
    const auto tampered = ledger.db().script(made.fill(sql));
    const QStringList differences = tampered ? ledger.differences() : QStringList{tampered.error().toString()};
    ledger.run("ROLLBACK");
    QVERIFY2(holds(differences, wanted), qPrintable(wanted + " is not in:\n"_L1 + differences.join(u'\n')));
    QCOMPARE(ledger.differences(), QStringList());
}

// One changed fact is one movement named, not every one after it.
void TestVerify::namesOnlyWhatWasChanged()
{
    QFETCH(StoreUrl::Engine, engine);
    Books &made = books(engine);
    LedgerFixture &ledger = made.ledger;
    const QString seq = QString::number(made.seqOf(made.received, 2));
    ledger.run("BEGIN");
    ledger.run(made.fill("UPDATE movement SET notes = 'other' WHERE seq = $seq").constData());
    const QStringList differences = ledger.differences();
    ledger.run("ROLLBACK");
    QCOMPARE(differences,
             QStringList{u"ledger.hash_mismatch(seq=%1, document=RCV-2024-0001, line=2, item=BOLT)"_s.arg(seq)});
}

// Nothing that is posted today stays in transit, so it is put there by hand: shipped, and not received.
void TestVerify::findsStockInTransitThatIsNot()
{
    QFETCH(StoreUrl::Engine, engine);
    Books &made = books(engine);
    LedgerFixture &ledger = made.ledger;
    ledger.run("BEGIN");
    // The receiving half of the transfer never happened; what follows from that is put right in the projections.
    ledger.run(
        made.fill("DELETE FROM movement WHERE document_id = $transfer AND role = 5;"
                  "UPDATE stock_level SET on_hand = on_hand - 6000000, value = value - 1200, in_transit = 6000000"
                  " WHERE item_id = $bolt AND location_id = $store;"
                  "INSERT INTO transit (ship_seq, item_id, document_id, to_location_id, quantity, value)"
                  " SELECT seq, $bolt, $transfer, $store, 6000000, 1200 FROM movement"
                  " WHERE document_id = $transfer")
            .constData());
    const auto transitDiffers = [&](const char *sql) {
        ledger.run("SAVEPOINT before");
        ledger.run(made.fill(sql).constData());
        const QStringList differences = ledger.differences();
        ledger.run("ROLLBACK TO before");
        return holds(differences, u"transit.differs(item=BOLT"_s)
               || holds(differences, u"level.differs(item=BOLT, location=STORE, field=in_transit"_s);
    };
    const bool rightAtFirst = !transitDiffers("SELECT 1");
    const bool quantity = transitDiffers("UPDATE transit SET quantity = quantity + 1");
    const bool value = transitDiffers("UPDATE transit SET value = value + 1");
    const bool destination = transitDiffers("UPDATE transit SET to_location_id = $shop");
    const bool document = transitDiffers("UPDATE transit SET document_id = $issue");
    const bool shipment = transitDiffers("UPDATE transit SET ship_seq = ship_seq + 1");
    const bool item = transitDiffers("UPDATE transit SET item_id = $milk");
    const bool gone = transitDiffers("DELETE FROM transit");
    const bool level = transitDiffers("UPDATE stock_level SET in_transit = in_transit + 1 WHERE in_transit > 0");
    ledger.run("ROLLBACK");
    QVERIFY(rightAtFirst);
    QVERIFY(quantity);
    QVERIFY(value);
    QVERIFY(destination);
    QVERIFY(document);
    QVERIFY(shipment);
    QVERIFY(item);
    QVERIFY(gone);
    QVERIFY(level);
}

// Valuation reads the covering index, so it must say what the table says.
void TestVerify::findsAnIndexThatDiffersFromItsTable()
{
    Books made(StoreUrl::Engine::Sqlite);
    LedgerFixture &ledger = made.ledger;
    const QByteArray change = made.fill("UPDATE movement SET quantity = quantity %1 1000000 WHERE seq = $seq");
    const QByteArray more = QByteArray(change).replace("%1", "+");
    const QByteArray less = QByteArray(change).replace("%1", "-");
    ledger.run(more.constData());
    // The index is hidden from SQLite, the table put back, and the index shown again.
    ledger.run("CREATE TABLE hidden AS SELECT * FROM sqlite_schema WHERE name = 'movement_by_item';"
               "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'movement_by_item'");
    ledger.reopen();
    ledger.run(less.constData());
    ledger.run("PRAGMA writable_schema = ON; INSERT INTO sqlite_schema SELECT * FROM hidden;"
               "DELETE FROM hidden");
    ledger.reopen();
    const QStringList differences = ledger.differences();
    QVERIFY2(holds(differences, u"ledger.index_differs(item=BOLT"_s), qPrintable(differences.join(u'\n')));
    QVERIFY(!holds(differences, u"ledger.hash_mismatch"_s)); // the table itself is as it was posted
}

// A byte in a record's header can make a blob of a text, which reads and hashes the same.
void TestVerify::namesATextThatBecameABlob()
{
    Books made(StoreUrl::Engine::Sqlite);
    LedgerFixture &ledger = made.ledger;
    ledger.run("PRAGMA writable_schema = ON;"
               "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'movement'");
    ledger.reopen();
    ledger.run(made.fill("UPDATE movement SET notes = CAST(notes AS BLOB) WHERE seq = $seq").constData());
    const QStringList differences = ledger.differences();
    const QString expected = QString::fromUtf8(made.fill("ledger.hash_mismatch(seq=$seq"));
    QVERIFY2(holds(differences, expected), qPrintable(differences.join(u'\n')));
}

void TestVerify::findsOneFlippedByteAndNamesItsMovement()
{
    Books made(StoreUrl::Engine::Sqlite);
    LedgerFixture &ledger = made.ledger;
    const QString seq = QString::number(made.seqOf(made.received, 2));
    ledger.close();
    QByteArray content = contentOf(ledger.url().path);
    const qsizetype at = content.indexOf("counted twice by hand");
    QVERIFY(at > 0);
    QCOMPARE(content.count("counted twice by hand"), 1);
    content[at] = 'C';
    write(ledger.url().path, content);
    const QStringList faults = faultsOf(ledger.url());
    QCOMPARE(faults,
             QStringList{u"ledger.hash_mismatch(seq=%1, document=RCV-2024-0001, line=2, item=BOLT)"_s.arg(seq)});
}

void TestVerify::everyByteOfAMovementCounts()
{
    Books made(StoreUrl::Engine::Sqlite);
    LedgerFixture &ledger = made.ledger;
    const QByteArray hash = ledger.movements(made.received.id).at(1).hash;
    ledger.close();
    const QByteArray content = contentOf(ledger.url().path);
    const qsizetype text = content.indexOf("counted twice by hand");
    const qsizetype end = content.indexOf(hash, text) + hash.size();
    QVERIFY(text > 0 && end > text && end < text + 100);
    // Back from the text: document, line, item, location, role, moment, quantity, cost, behind their header.
    const qsizetype begin = text - 30;
    QStringList unseen;
    for (qsizetype at = begin; at < end; ++at) {
        for (const char bit : {'\x01', '\x80'}) {
            QByteArray damaged = content;
            damaged[at] = static_cast<char>(damaged[at] ^ bit);
            write(ledger.url().path, damaged);
            if (faultsOf(ledger.url()).isEmpty())
                unseen << u"%1 of the text, bit %2"_s.arg(at - text).arg(static_cast<unsigned char>(bit));
        }
    }
    QCOMPARE(unseen, QStringList());
}

void TestVerify::survivesAnyFlippedByte()
{
    Books made(StoreUrl::Engine::Sqlite);
    LedgerFixture &ledger = made.ledger;
    ledger.close();
    const QByteArray content = contentOf(ledger.url().path);
    const auto seed = qEnvironmentVariableIsSet("STOWAGE_SEED")
                          ? qEnvironmentVariable("STOWAGE_SEED").toULongLong()
                          : static_cast<qulonglong>(QDateTime::currentMSecsSinceEpoch());
    qInfo("STOWAGE_SEED=%llu", seed);
    SeededRng rng(seed);
    const int rounds = qEnvironmentVariable("STOWAGE_FLIPS", u"250"_s).toInt();
    const auto ledgerBegins = static_cast<std::uint64_t>(content.indexOf("counted twice by hand"));
    for (int round = 0; round < rounds; ++round) {
        QByteArray damaged = content;
        // Anywhere, or within the pages of the ledger, where it hurts.
        const std::uint64_t at = round % 2 == 0 ? rng.next() % static_cast<std::uint64_t>(damaged.size())
                                                : ledgerBegins - 2000 + rng.next() % 2200;
        char &byte = damaged[static_cast<qsizetype>(at)];
        byte = static_cast<char>(byte ^ (1 << rng.next() % 8));
        write(ledger.url().path, damaged);
        // It may find or miss it (a free page is nobody's), but it comes back with an answer; and so does opening it
        // for work, which writes.
        (void)faultsOf(ledger.url());
        if (round % 16 == 0)
            (void)Session::open(ledger.url(), ledger.clock, ledger.rng, u"tester"_s);
    }
}

void TestVerify::countsWhatItLookedAt()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture &ledger = books(engine).ledger;
    const VerifyReport report = must(verifyStore(ledger.db(), ledger.session().company()));
    QCOMPARE(report.documents, 7);
    QCOMPARE(report.movements, 10);
    QCOMPARE(report.levels, 3);
    QCOMPARE(report.chains, 1);
    QCOMPARE(report.differenceCount, 0);
}

void TestVerify::stopsWhenAsked()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture &ledger = books(engine).ledger;
    const auto stopped = verifyStore(ledger.db(), ledger.session().company(), [](auto, auto) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    QCOMPARE(stopped.error().key, u"verify.stopped"_s);
    std::int64_t seen = 0;
    const auto whole = verifyStore(ledger.db(), ledger.session().company(), [&](auto done, auto total) {
        seen = std::max(seen, done);
        return done <= total;
    });
    QVERIFY(whole);
    QCOMPARE(seen, 20); // each movement twice: in its chain, and in its item's history
}

// Two programs on one server have a chain each, and what the first posts may be taken back by the second and the other
// way round: each link is checked whichever chain is read first.
void TestVerify::agreesWhereOneWriterTakesBackWhatAnotherPosted()
{
    LedgerFixture first(StoreUrl::Engine::Postgresql);
    const RowId item = first.item(u"A"_s);
    const RowId place = first.location(u"L"_s);
    const PostedDocument byFirst = must(first.receive(item, place, u"5"_s, u"1"_s));
    const auto second = must(Session::open(first.url(), first.clock, first.rng, u"second"_s));
    const auto inSecond = [&](auto work) {
        return inTransaction(second->db(), [&]() -> Result<PostedDocument> {
            Poster poster(second->db(), second->posting());
            auto posted = work(poster);
            if (posted)
                STOWAGE_TRY(poster.finish());
            return posted;
        });
    };
    const PostedDocument bySecond = must(inSecond([&](Poster &poster) {
        return poster.post(first.request(DocumentKind::Receipt, place, {line(item, u"7"_s, u"2"_s)}));
    }));
    STOWAGE_OK(inSecond([&](Poster &poster) { return poster.reverse(byFirst.id, first.uuid(), {}); }));
    STOWAGE_OK(first.reverse(bySecond));
    const VerifyReport report = must(verifyStore(first.db(), first.session().company()));
    QCOMPARE(first.differences(), QStringList());
    QCOMPARE(report.chains, 2);
    QCOMPARE(first.stock(item, place), u"0 @ 0.00"_s);
}

void TestVerify::namesAsManyAsItMay()
{
    LedgerFixture ledger(StoreUrl::Engine::Sqlite);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    QList<DocumentLine> lines;
    for (int i = 0; i < 1100; ++i)
        lines << line(item, u"1"_s, u"1"_s);
    STOWAGE_OK(ledger.post(ledger.request(DocumentKind::Receipt, place, lines)));
    ledger.run("UPDATE movement SET notes = 'x'");
    const VerifyReport report = must(verifyStore(ledger.db(), ledger.session().company()));
    QCOMPARE(report.differences.size(), VerifyReport::differencesMax);
    QCOMPARE(report.differenceCount, 1100);
}

STOWAGE_SUITE(TestVerify)
#include "tst_verify.moc"
