// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/bench_store.h"

#include <QFile>

#include <algorithm>
#include <random>

namespace stowage::bench {

namespace {

constexpr int linesPerDocument = 5;

struct Place {
    RowId location = 0;
    std::vector<RowId> items;
};

// Documents of today for a company with a past: any items, one location each.
Place placeIn(const std::vector<RowId> &items, std::mt19937_64 &random)
{
    Place place{2 + static_cast<RowId>(random() % 20), {}};
    while (std::ssize(place.items) < linesPerDocument)
        place.items.push_back(items[random() % items.size()]);
    return place;
}

std::vector<RowId> plainItems(const QString &path)
{
    StoreUrl url;
    url.path = path;
    const auto db = must(Connection::open(url, Connection::Role::Reader));
    std::vector<RowId> ids;
    Query row = db->stream("SELECT id FROM item WHERE type = 0 AND tracked = 1 AND lot_tracking = 0");
    while (row.next())
        ids.push_back(row.int64(0));
    must(row.done());
    return ids;
}

double ours(const std::vector<RowId> &items, const QString &path, int documents, unsigned seed)
{
    static const SystemClock clock;
    static SystemRng rng;
    StoreUrl url;
    url.path = path;
    const auto session = must(Session::open(url, clock, rng, u"bench"_s));
    std::mt19937_64 random(seed);
    return milliseconds([&] {
               for (int d = 0; d < documents; ++d) {
                   const Place place = placeIn(items, random);
                   DocumentRequest request{.uuid = makeUuid(clock, rng), .locationId = place.location};
                   for (const RowId item : place.items) {
                       request.lines << DocumentLine{.itemId = item,
                                                     .quantity = Quantity::fromInt(10),
                                                     .unitCost = UnitCost::fromScaled(5'250'000)};
                   }
                   must(inTransaction(session->db(), [&]() -> Done {
                       Poster poster(session->db(), session->posting());
                       STOWAGE_TRY(poster.post(request));
                       return poster.finish();
                   }));
               }
           })
           / documents * 1000;
}

double bare(const std::vector<RowId> &items, const QString &path, int documents, unsigned seed)
{
    Bare store(path);
    BareLedger ledger(store);
    std::mt19937_64 random(seed);
    const SystemClock clock;
    return milliseconds([&] {
               for (int d = 0; d < documents; ++d) {
                   const Place place = placeIn(items, random);
                   std::vector<BareLedger::Line> lines;
                   lines.reserve(place.items.size());
                   for (const RowId item : place.items)
                       lines.push_back({item, place.location, 10'000'000, clock.now()});
                   store.exec("BEGIN IMMEDIATE");
                   ledger.post(lines, true);
                   store.exec("COMMIT");
               }
           })
           / documents * 1000;
}

} // namespace

std::vector<Row> growing(const Options &options)
{
    std::vector<Row> rows;
    const QString copy = options.folder + u"/growing.stowage"_s;
    const int documents = options.quick ? 300 : 1200;
    for (const Sized &company : companies(options)) {
        QFile::remove(copy);
        if (!QFile::copy(company.path, copy))
            qFatal("no room for a copy of %s", qPrintable(company.path));
        Row row{u"five-line document, durable, into a ledger with a past"_s,
                u"%L1 items, %L2 movements"_s.arg(company.items).arg(company.movements),
                0,
                0,
                u"µs per document"_s,
                2.0};
        const std::vector<RowId> items = plainItems(copy);
        for (unsigned round = 0; round < 6; ++round) { // in turns: a disk has moods
            const double tookOurs = ours(items, copy, documents / 6, 2 * round);
            const double tookBare = bare(items, copy, documents / 6, 2 * round + 1);
            row.ours = round == 0 ? tookOurs : std::min(row.ours, tookOurs);
            row.bare = round == 0 ? tookBare : std::min(row.bare, tookBare);
        }
        rows.push_back(row);
        QFile::remove(copy);
    }
    return rows;
}

} // namespace stowage::bench
