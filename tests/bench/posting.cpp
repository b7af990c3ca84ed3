// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/bench_store.h"

#include <algorithm>
#include <random>

namespace stowage::bench {

namespace {

constexpr int linesPerDocument = 5;
constexpr int locations = 20;
constexpr Instant firstDay = 1'760'000'000'000;

// The same documents for both: five lines, items by a steep popularity.
class Demand {
public:
    explicit Demand(std::int64_t items) : m_items(items) { }
    std::int64_t item()
    {
        const double u = std::uniform_real_distribution<double>(0, 1)(m_random);
        return 1 + static_cast<std::int64_t>(u * u * u * static_cast<double>(m_items - 1));
    }
    std::int64_t location() { return 2 + std::uniform_int_distribution<int>(0, locations - 1)(m_random); }

private:
    std::int64_t m_items;
    std::mt19937_64 m_random{42};
};

double oursOneByOne(const QString &path, std::int64_t items, int documents)
{
    makeCompany(path, items, locations);
    static const SystemClock clock;
    static SystemRng rng;
    StoreUrl url;
    url.path = path;
    const auto session = must(Session::open(url, clock, rng, u"bench"_s));
    Demand demand(items);
    return milliseconds([&] {
               for (int d = 0; d < documents; ++d) {
                   DocumentRequest request{.uuid = makeUuid(clock, rng),
                                           .effectiveAt = firstDay + d * 1000LL,
                                           .locationId = demand.location(),
                                           .reference = u"PO-2026-0001"_s};
                   for (int l = 0; l < linesPerDocument; ++l) {
                       request.lines << DocumentLine{.itemId = demand.item(),
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

double bareOneByOne(const QString &path, std::int64_t items, int documents)
{
    makeCompany(path, items, locations);
    Bare bare(path);
    BareLedger ledger(bare);
    Demand demand(items);
    return milliseconds([&] {
               for (int d = 0; d < documents; ++d) {
                   const std::int64_t location = demand.location();
                   std::vector<BareLedger::Line> lines;
                   lines.reserve(linesPerDocument);
                   for (int l = 0; l < linesPerDocument; ++l)
                       lines.push_back({demand.item(), location, 10'000'000, firstDay + d * 1000LL});
                   bare.exec("BEGIN IMMEDIATE");
                   ledger.post(lines, true);
                   bare.exec("COMMIT");
               }
           })
           / documents * 1000;
}

double oursInBatch(const QString &path, std::int64_t items, int documents)
{
    makeCompany(path, items, locations);
    static const SystemClock clock;
    static SystemRng rng;
    StoreUrl url;
    url.path = path;
    const auto session = must(Session::open(url, clock, rng, u"bench"_s));
    Demand demand(items);
    return milliseconds([&] {
               must(inTransaction(session->db(), [&]() -> Done {
                   Poster poster(session->db(), session->posting());
                   for (int d = 0; d < documents; ++d) {
                       DocumentRequest request{.uuid = makeUuid(clock, rng),
                                               .effectiveAt = firstDay + d * 1000LL,
                                               .locationId = demand.location(),
                                               .reference = u"PO-2026-0001"_s};
                       for (int l = 0; l < linesPerDocument; ++l) {
                           request.lines << DocumentLine{.itemId = demand.item(),
                                                         .quantity = Quantity::fromInt(10),
                                                         .unitCost = UnitCost::fromScaled(5'250'000)};
                       }
                       STOWAGE_TRY(poster.post(request));
                   }
                   return poster.finish();
               }));
           })
           / (documents * linesPerDocument) * 1000;
}

double bareInBatch(const QString &path, std::int64_t items, int documents)
{
    makeCompany(path, items, locations);
    Bare bare(path);
    BareLedger ledger(bare);
    Demand demand(items);
    return milliseconds([&] {
               bare.exec("BEGIN IMMEDIATE");
               std::map<std::pair<std::int64_t, std::int64_t>, bool> touched;
               for (int d = 0; d < documents; ++d) {
                   const std::int64_t location = demand.location();
                   std::vector<BareLedger::Line> lines;
                   lines.reserve(linesPerDocument);
                   for (int l = 0; l < linesPerDocument; ++l) {
                       lines.push_back({demand.item(), location, 10'000'000, firstDay + d * 1000LL});
                       touched[{lines.back().item, location}] = true;
                   }
                   ledger.post(lines, false);
               }
               for (const auto &[place, yes] : touched)
                   ledger.saveLevel(place.first, place.second);
               ledger.saveHead();
               bare.exec("COMMIT");
           })
           / (documents * linesPerDocument) * 1000;
}

} // namespace

std::vector<Row> posting(const Options &options)
{
    const QString path = options.folder + u"/posting.stowage"_s;
    std::vector<Row> rows;
    const auto compare = [&](const QString &name, const QString &unit, double bar, std::int64_t items, int documents,
                             auto ours, auto bare) {
        Row row{name, u"%L1 items × %2 locations"_s.arg(items).arg(locations), 0, 0, unit, bar};
        for (int round = 0; round < 3; ++round) { // in turns, so that a busy machine is busy for both
            const double tookBare = bare(path, items, documents);
            const double tookOurs = ours(path, items, documents);
            row.bare = round == 0 ? tookBare : std::min(row.bare, tookBare);
            row.ours = round == 0 ? tookOurs : std::min(row.ours, tookOurs);
        }
        rows.push_back(row);
    };
    for (const std::int64_t items : {options.items / 10, options.items}) {
        compare(u"five-line document, durable"_s, u"µs per document"_s, 2.0, items, options.quick ? 100 : 400,
                oursOneByOne, bareOneByOne);
        compare(u"import in one transaction"_s, u"µs per movement"_s, 2.5, items, options.quick ? 5'000 : 40'000,
                oursInBatch, bareInBatch);
    }
    return rows;
}

} // namespace stowage::bench
