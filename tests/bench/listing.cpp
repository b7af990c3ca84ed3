// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/bench_store.h"

#include "models/store/item_listing.h"
#include "models/store/movement_listing.h"
#include "models/store/stock_listing.h"

#include <algorithm>

namespace stowage::bench {

namespace {

constexpr double firstPageMs = 100;

double median(const std::function<void()> &work)
{
    work(); // warm
    std::vector<double> took;
    took.reserve(3);
    for (int i = 0; i < 3; ++i)
        took.push_back(milliseconds(work));
    std::ranges::sort(took);
    return took[1];
}

void listIn(const Sized &company, std::vector<Row> &rows)
{
    StoreUrl url;
    url.path = company.path;
    const auto db = must(Connection::open(url, Connection::Role::Reader));
    const Currency currency{u"MYR"_s, 2};
    ItemListing items(*db);
    StockListing stock(*db, currency);
    MovementListing movements(*db);
    const QString itemSize = u"%L1 items"_s.arg(company.items);
    const QString stockSize = u"%L1 stock rows"_s.arg(must(stock.totals({})).rows);
    const QString movementSize = u"%L1 movements"_s.arg(company.movements);
    // Orders without an index and whole lists: a second for 200,000 items, and no worse than in proportion.
    const double otherOrderMs = 1000 * std::max(1.0, static_cast<double>(company.items) / 200'000);
    const auto add = [&](const QString &name, const QString &size, double bar, const std::function<void()> &work) {
        rows.push_back({name, size, median(work), 0, u"ms"_s, bar});
    };

    const auto itemPage = [&](const QString &name, const ItemFilter &filter, ItemSort sort, bool descending,
                              double bar) {
        add(u"first page of items, "_s + name, itemSize, bar,
            [&, filter] { must(items.page(filter, sort, descending, std::nullopt)); });
    };
    itemPage(u"by code"_s, {}, ItemSort::Code, false, firstPageMs);
    itemPage(u"by name, from the end"_s, {}, ItemSort::Name, true, firstPageMs);
    itemPage(u"by cost price"_s, {}, ItemSort::CostPrice, true, firstPageMs);
    itemPage(u"by selling price"_s, {}, ItemSort::SellingPrice, true, firstPageMs);
    itemPage(u"by stock"_s, {}, ItemSort::Stock, true, otherOrderMs);
    itemPage(u"that hold “blue”"_s, {.search = u"blue"_s}, ItemSort::Code, false, otherOrderMs);
    itemPage(u"low stock"_s, {.lowStock = true}, ItemSort::Code, false, otherOrderMs);
    add(u"length and pages of the items' list"_s, itemSize, otherOrderMs,
        [&] { must(items.index({}, ItemSort::Code, false)); });

    const auto stockPage = [&](const QString &name, const StockFilter &filter, StockSort sort, bool descending,
                               double bar) {
        add(u"first page of stock, "_s + name, stockSize, bar,
            [&, filter] { must(stock.page(filter, sort, descending, std::nullopt)); });
    };
    stockPage(u"by item code"_s, {}, StockSort::ItemCode, false, firstPageMs);
    stockPage(u"by item name"_s, {}, StockSort::ItemName, false, firstPageMs);
    stockPage(u"by value"_s, {}, StockSort::Value, true, otherOrderMs);
    stockPage(u"by on hand"_s, {}, StockSort::OnHand, true, otherOrderMs);
    stockPage(u"low"_s, {.low = true}, StockSort::ItemCode, false, firstPageMs);
    stockPage(u"negative"_s, {.negative = true}, StockSort::ItemCode, false, otherOrderMs);
    add(u"totals of the stock"_s, stockSize, otherOrderMs, [&] { must(stock.totals({})); });
    add(u"length and pages of the stock's list"_s, stockSize, otherOrderMs,
        [&] { must(stock.index({}, StockSort::ItemCode, false)); });

    add(u"first page of movements"_s, movementSize, firstPageMs, [&] { must(movements.page({}, std::nullopt)); });
    add(u"length and pages of the movements' list"_s, movementSize, otherOrderMs, [&] { must(movements.index({})); });
}

} // namespace

std::vector<Row> listing(const Options &options)
{
    std::vector<Row> rows;
    for (const Sized &company : companies(options))
        listIn(company, rows);
    return rows;
}

} // namespace stowage::bench
