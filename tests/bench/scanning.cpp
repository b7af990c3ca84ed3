// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/bench_store.h"

#include "models/store/ledger_scan.h"

#include <sqlite3.h>

#include <algorithm>
#include <random>

namespace stowage::bench {

namespace {

// `movements` rows by the bare library, in order of time, without the levels nobody reads here.
void fill(const QString &path, std::int64_t items, std::int64_t movements)
{
    makeCompany(path, items, 20);
    Bare bare(path);
    BareLedger ledger(bare);
    std::mt19937_64 random(7);
    bare.exec("PRAGMA synchronous=OFF; PRAGMA cache_size=-1048576; BEGIN IMMEDIATE");
    std::vector<BareLedger::Line> lines(5);
    for (std::int64_t m = 0; m < movements; m += 5) {
        for (auto &line : lines) {
            const double u = std::uniform_real_distribution<double>(0, 1)(random);
            line = {1 + static_cast<std::int64_t>(u * u * static_cast<double>(items - 1)),
                    2 + static_cast<std::int64_t>(random() % 20), random() % 3 == 0 ? 30'000'000 : -10'000'000,
                    1'700'000'000'000 + m * 100};
        }
        ledger.post(lines, false);
    }
    bare.exec("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
}

struct Plain {
    std::int64_t seq, effectiveAt, location, quantity, unitCost, link, lot;
    int role;
    bool reversal, hasCost;
};

double bareScan(const QString &path, std::int64_t &checksum)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_exec(db, "PRAGMA cache_size=-8192; PRAGMA mmap_size=0", nullptr, nullptr, nullptr);
    const double took = milliseconds([&] {
        sqlite3_stmt *row = nullptr;
        sqlite3_prepare_v2(db,
                           "SELECT item_id, effective_at, seq, location_id, quantity, unit_cost, role, reversal, link,"
                           " lot_id FROM movement ORDER BY item_id, effective_at, seq",
                           -1, &row, nullptr);
        std::vector<Plain> item;
        std::int64_t current = 0;
        while (sqlite3_step(row) == SQLITE_ROW) {
            const std::int64_t id = sqlite3_column_int64(row, 0);
            if (id != current) {
                for (const Plain &p : item)
                    checksum += p.quantity ^ p.seq;
                item.clear();
                current = id;
            }
            Plain p{};
            p.effectiveAt = sqlite3_column_int64(row, 1);
            p.seq = sqlite3_column_int64(row, 2);
            p.location = sqlite3_column_int64(row, 3);
            p.quantity = sqlite3_column_int64(row, 4);
            p.hasCost = sqlite3_column_type(row, 5) != SQLITE_NULL;
            p.unitCost = sqlite3_column_int64(row, 5);
            p.role = sqlite3_column_int(row, 6);
            p.reversal = sqlite3_column_int(row, 7) != 0;
            p.link = sqlite3_column_int64(row, 8);
            p.lot = sqlite3_column_int64(row, 9);
            item.push_back(p);
        }
        for (const Plain &p : item)
            checksum += p.quantity ^ p.seq;
        sqlite3_finalize(row);
    });
    sqlite3_close(db);
    return took;
}

double ourScan(const QString &path, std::int64_t items, std::int64_t &checksum)
{
    StoreUrl url;
    url.path = path;
    const auto db = must(Connection::open(url, Connection::Role::Reader));
    return milliseconds([&] {
        must(scanLedger(*db, 1, items, [&](RowId, std::vector<LedgerEntry> &entries) -> Done {
            for (const LedgerEntry &entry : entries)
                checksum += entry.quantity.scaled() ^ entry.seq;
            return {};
        }));
    });
}

} // namespace

std::vector<Row> scanning(const Options &options)
{
    const QString path = options.folder + u"/scanning.stowage"_s;
    std::vector<Row> rows;
    for (const std::int64_t movements : {options.movements / 10, options.movements}) {
        fill(path, options.items, movements);
        std::vector<double> ours;
        std::vector<double> bare;
        for (int round = 0; round < 3; ++round) {
            std::int64_t a = 0;
            std::int64_t b = 0;
            bare.push_back(bareScan(path, a));
            ours.push_back(ourScan(path, options.items, b));
            if (a != b)
                qFatal("the two scans read different rows");
        }
        rows.push_back({u"ordered scan of the ledger"_s, u"%L1 movements"_s.arg(movements), std::ranges::min(ours),
                        std::ranges::min(bare), u"ms"_s, 1.3});
    }
    return rows;
}

} // namespace stowage::bench
