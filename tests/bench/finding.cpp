// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/bench_store.h"

#include "models/store/item_search.h"

#include <algorithm>
#include <random>

namespace stowage::bench {

namespace {

constexpr int typedMin = 1, typedMax = 24;
constexpr int hits = 50;

struct Known {
    QString code, name, barcode;
};

std::vector<Known> sampleOf(Connection &db, std::int64_t items, int count, std::mt19937_64 &random)
{
    std::vector<Known> known;
    for (int i = 0; i < count; ++i) {
        Query row = db.query("SELECT i.code, i.name, coalesce((SELECT b.code FROM item_barcode b"
                             " WHERE b.item_id = i.id ORDER BY b.position LIMIT 1), '') FROM item i WHERE i.id >= ?"
                             " ORDER BY i.id LIMIT 1",
                             static_cast<qint64>(1 + random() % static_cast<std::uint64_t>(items)));
        if (row.next())
            known.push_back({row.text(0), row.text(1), row.text(2)});
        must(row.done());
    }
    return known;
}

// What people type, letter by letter, on the way to one item.
struct Habit {
    const char *name;
    QString (*text)(const Known &item, std::mt19937_64 &random);
};

QString words(const Known &item, std::mt19937_64 &random, int count, int letters)
{
    QStringList all = item.name.split(u' ');
    std::shuffle(all.begin(), all.end(), random);
    QStringList typed;
    for (const QString &word : all.mid(0, count))
        typed << word.left(letters);
    return typed.join(u' ');
}

const Habit habits[]{
    {"a code",
     [](const Known &item, std::mt19937_64 &) {
         return item.code;
     }},
    {"a barcode",
     [](const Known &item, std::mt19937_64 &) {
         return item.barcode;
     }},
    {"a name",
     [](const Known &item, std::mt19937_64 &) {
         return item.name.toLower();
     }},
    {"the end of a code or barcode",
     [](const Known &item, std::mt19937_64 &random) {
         const QString &from = random() % 2 == 0 ? item.code : item.barcode;
         return from.right(4 + static_cast<int>(random() % 4));
     }},
    {"words of the name, in any order",
     [](const Known &item, std::mt19937_64 &random) {
         return words(item, random, 3, 40).toLower();
     }},
    {"beginnings of words",
     [](const Known &item, std::mt19937_64 &random) {
         return words(item, random, 3, 3).toLower();
     }},
    {"a piece from the middle",
     [](const Known &item, std::mt19937_64 &random) {
         const qsizetype size = 5;
         return item.name.size() <= size
                    ? item.name
                    : item.name.mid(
                          static_cast<qsizetype>(random() % static_cast<std::uint64_t>(item.name.size() - size)), size);
     }},
    {"what nothing has",
     [](const Known &item, std::mt19937_64 &) {
         return item.name.left(6) + u"qzx"_s;
     }},
};

double percentile(std::vector<double> took, double share)
{
    std::ranges::sort(took);
    return took[static_cast<std::size_t>(share * static_cast<double>(took.size() - 1))];
}

void findIn(const Sized &company, bool quick, std::vector<Row> &rows)
{
    StoreUrl url;
    url.path = company.path;
    const auto db = must(Connection::open(url, Connection::Role::Reader));
    ItemSearch search(*db);
    std::mt19937_64 random(11);
    const QString size = u"%L1 items"_s.arg(company.items);
    std::vector<double> all;
    for (const Habit &habit : habits) {
        std::vector<double> took;
        double slowest = 0;
        QString slowestText;
        for (const Known &item : sampleOf(*db, company.items, quick ? 20 : 100, random)) {
            const QString text = habit.text(item, random);
            for (qsizetype typed = typedMin; typed <= std::min<qsizetype>(text.size(), typedMax); ++typed) {
                const QString so = text.left(typed);
                const double one = milliseconds([&] { must(search.suggest(so, hits)); });
                took.push_back(one);
                if (one > slowest) {
                    slowest = one;
                    slowestText = so;
                }
            }
        }
        all.insert(all.end(), took.begin(), took.end());
        rows.push_back({u"type-ahead, %1, p99 (slowest: “%2”, %3 ms)"_s.arg(QString::fromUtf8(habit.name), slowestText)
                            .arg(slowest, 0, 'f', 1),
                        size, percentile(took, 0.99), 0, u"ms"_s, 10});
    }
    rows.push_back({u"type-ahead, every letter of all, median"_s, size, percentile(all, 0.5), 0, u"ms"_s, 10});
    rows.push_back({u"type-ahead, every letter of all, p99"_s, size, percentile(all, 0.99), 0, u"ms"_s, 10});
}

} // namespace

std::vector<Row> finding(const Options &options)
{
    std::vector<Row> rows;
    for (const Sized &company : companies(options))
        findIn(company, options.quick, rows);
    return rows;
}

} // namespace stowage::bench
