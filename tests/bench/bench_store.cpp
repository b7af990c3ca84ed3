// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_store.h"

#include "models/operations/generate/generator.h"
#include "tests/bench/bench.h"

#include <QFile>

#include <sqlite3.h>

#include <array>
#include <cstring>

namespace stowage::bench {

void makeCompany(const QString &path, std::int64_t items, int locations)
{
    for (const char *suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1StringView(suffix));
    static const SystemClock clock;
    static SystemRng rng;
    {
        StoreUrl url;
        url.path = path;
        const auto session = must(Session::create(url, {.name = u"Bench"_s}, clock, rng, u"bench"_s));
        Connection &db = session->db();
        must(db.script("PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE"));
        for (int i = 0; i < locations; ++i) {
            must(db.run("INSERT INTO location (uid, code, code_key, name, type, site_id, path)"
                        " VALUES (?, ?, ?, ?, 'warehouse', ?, ?)",
                        makeUid(clock, rng), u"L%1"_s.arg(i), u"l%1"_s.arg(i), u"Location %1"_s.arg(i), i + 2,
                        u"L%1"_s.arg(i)));
        }
        for (std::int64_t i = 0; i < items; ++i) {
            must(db.run("INSERT INTO item (uid, code, code_key, name, name_key, cost_price, created_at, updated_at)"
                        " VALUES (?, ?, ?, ?, ?, 5000000, 0, 0)",
                        makeUid(clock, rng), u"ITEM-%1"_s.arg(i), u"item-%1"_s.arg(i), u"Item %1"_s.arg(i),
                        u"item %1"_s.arg(i)));
        }
        must(db.script("COMMIT"));
    }
}

namespace {

void generate(const QString &path, std::int64_t items, std::int64_t movements)
{
    if (QFile::exists(path))
        return;
    static const SystemClock clock;
    static SystemRng rng;
    StoreUrl url;
    url.path = path;
    const auto session = must(Session::create(url, {.name = u"Bench"_s}, clock, rng, u"bench"_s));
    must(generateCompany(*session, {.items = items, .locations = 20, .movements = movements, .seed = 5}));
}

} // namespace

QString largeCompany(const Options &options)
{
    if (!options.company.isEmpty())
        return options.company;
    QString path = options.folder + u"/large.stowage"_s;
    generate(path, options.largeItems, options.movements);
    return path;
}

std::vector<Sized> companies(const Options &options)
{
    const QString tenth = options.folder + u"/tenth.stowage"_s;
    generate(tenth, options.largeItems / 10, options.movements / 10);
    return {{tenth, options.largeItems / 10, options.movements / 10},
            {largeCompany(options), options.largeItems, options.movements}};
}

Bare::Bare(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_db));
    exec("PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-32768;"
         "PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA mmap_size=0;");
}

Bare::~Bare()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void Bare::exec(const char *sql)
{
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_db));
}

sqlite3_stmt *Bare::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_db));
    m_statements.push_back(statement);
    return statement;
}

void Bare::step(sqlite3_stmt *statement)
{
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW) { }
    if (result != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(m_db));
    sqlite3_reset(statement);
}

BareLedger::BareLedger(Bare &bare)
    : m_bare(bare),
      m_document(
          bare.prepare("INSERT INTO document (uuid, kind, number, effective_at, posted_at, reference, location_id,"
                       " first_seq, line_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")),
      m_movement(bare.prepare("INSERT INTO movement (seq, document_id, line, item_id, location_id, role, effective_at,"
                              " quantity, unit_cost, balance_after, writer_id, writer_seq, hash)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)")),
      m_level(bare.prepare("INSERT INTO stock_level (item_id, location_id, on_hand, value, last_receipt_cost,"
                           " last_movement_at, last_seq) VALUES (?, ?, ?, ?, ?, ?, ?)"
                           " ON CONFLICT (item_id, location_id) DO UPDATE SET on_hand = excluded.on_hand,"
                           " value = excluded.value, last_receipt_cost = excluded.last_receipt_cost,"
                           " last_movement_at = excluded.last_movement_at, last_seq = excluded.last_seq")),
      m_head(bare.prepare("INSERT INTO writer (id, uid, name, head, count, created_at) VALUES (1, '', '', ?, ?, 0)"
                          " ON CONFLICT (id) DO UPDATE SET head = excluded.head, count = excluded.count")),
      m_counter(bare.prepare("INSERT INTO document_counter (kind, year, writer, last) VALUES (1, 2026, 1, ?)"
                             " ON CONFLICT (kind, year, writer) DO UPDATE SET last = excluded.last"))
{
    // After what is there already.
    sqlite3_stmt *last = bare.prepare("SELECT coalesce((SELECT max(seq) FROM movement), 0),"
                                      " coalesce((SELECT max(id) FROM document), 0)");
    if (sqlite3_step(last) == SQLITE_ROW) {
        m_nextSeq = sqlite3_column_int64(last, 0) + 1;
        m_documents = sqlite3_column_int64(last, 1);
    }
    sqlite3_reset(last);
}

void BareLedger::post(const std::vector<Line> &lines, bool levels)
{
    ++m_documents;
    std::array<unsigned char, 32> hash{};
    std::memcpy(hash.data(), &m_documents, sizeof m_documents);
    std::array<unsigned char, 16> uuid{};
    for (unsigned i = 0; i < 8; ++i) // big end first, as a time-ordered UUID is
        uuid[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(m_documents) >> (56U - 8U * i));
    char number[32];
    std::snprintf(number, sizeof number, "RCV-2026-%06lld", static_cast<long long>(m_documents));
    sqlite3_bind_blob(m_document, 1, uuid.data(), 16, SQLITE_STATIC);
    sqlite3_bind_int(m_document, 2, 1);
    sqlite3_bind_text(m_document, 3, number, -1, SQLITE_STATIC);
    sqlite3_bind_int64(m_document, 4, lines.front().effectiveAt);
    sqlite3_bind_int64(m_document, 5, lines.front().effectiveAt);
    sqlite3_bind_text(m_document, 6, "PO-2026-0001", -1, SQLITE_STATIC);
    sqlite3_bind_int64(m_document, 7, lines.front().location);
    sqlite3_bind_int64(m_document, 8, m_nextSeq);
    sqlite3_bind_int64(m_document, 9, static_cast<std::int64_t>(lines.size()));
    m_bare.step(m_document);
    int lineNumber = 0;
    for (const Line &line : lines) {
        sqlite3_bind_int64(m_movement, 1, m_nextSeq);
        sqlite3_bind_int64(m_movement, 2, m_documents);
        sqlite3_bind_int(m_movement, 3, ++lineNumber);
        sqlite3_bind_int64(m_movement, 4, line.item);
        sqlite3_bind_int64(m_movement, 5, line.location);
        sqlite3_bind_int(m_movement, 6, line.quantity > 0 ? 1 : 2);
        sqlite3_bind_int64(m_movement, 7, line.effectiveAt);
        sqlite3_bind_int64(m_movement, 8, line.quantity);
        if (line.quantity > 0)
            sqlite3_bind_int64(m_movement, 9, 5'250'000);
        else
            sqlite3_bind_null(m_movement, 9);
        sqlite3_bind_int64(m_movement, 10, 100'000'000 + line.quantity);
        sqlite3_bind_int64(m_movement, 11, m_nextSeq);
        sqlite3_bind_blob(m_movement, 12, hash.data(), 32, SQLITE_STATIC);
        m_bare.step(m_movement);
        ++m_nextSeq;
        if (levels)
            saveLevel(line.item, line.location);
    }
    if (levels)
        saveHead();
}

void BareLedger::saveLevel(std::int64_t item, std::int64_t location)
{
    sqlite3_bind_int64(m_level, 1, item);
    sqlite3_bind_int64(m_level, 2, location);
    sqlite3_bind_int64(m_level, 3, 100'000'000 + m_nextSeq);
    sqlite3_bind_int64(m_level, 4, 52'500);
    sqlite3_bind_int64(m_level, 5, 5'250'000);
    sqlite3_bind_int64(m_level, 6, 1'760'000'000'000 + m_nextSeq);
    sqlite3_bind_int64(m_level, 7, m_nextSeq);
    m_bare.step(m_level);
}

void BareLedger::saveHead()
{
    std::array<unsigned char, 32> hash{};
    sqlite3_bind_blob(m_head, 1, hash.data(), 32, SQLITE_STATIC);
    sqlite3_bind_int64(m_head, 2, m_nextSeq);
    m_bare.step(m_head);
    sqlite3_bind_int64(m_counter, 1, m_documents);
    m_bare.step(m_counter);
}

} // namespace stowage::bench
