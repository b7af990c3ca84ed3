// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace stowage::bench {

// One line of the table: what Stowage took, what the bare limit took in the same run, and the bar for the ratio (or,
// where there is no bare limit, the bar in milliseconds).
struct Row {
    QString name;
    QString size; // "10 M movements"
    double ours = 0; // in `unit`
    double bare = 0; // 0 where nothing bare compares
    QString unit; // "µs per document"
    double bar = 0; // the ratio, or the figure itself where bare is 0; 0 is no bar
};

struct Options {
    QString folder; // scratch, emptied before and after
    std::int64_t movements = 1'000'000;
    std::int64_t items = 100'000;
    std::int64_t largeItems = 1'000'000; // of the company that screens are measured with
    QString company; // that company's file, if there is one already
    QString only; // part of a section's name; empty is all
    bool quick = false;
};

using Section = std::vector<Row> (*)(const Options &);

std::vector<Row> posting(const Options &options);
std::vector<Row> growing(const Options &options);
std::vector<Row> scanning(const Options &options);
std::vector<Row> finding(const Options &options);
std::vector<Row> listing(const Options &options);
std::vector<Row> scrolling(const Options &options);
std::vector<Row> starting(const Options &options);

// The path of a company of `largeItems` items and `movements` movements: the one given, else made at the first call.
QString largeCompany(const Options &options);

// The same of two sizes: a tenth, and the whole. What should not grow with the company shows it by both.
struct Sized {
    QString path;
    std::int64_t items = 0;
    std::int64_t movements = 0;
};
std::vector<Sized> companies(const Options &options);

// Milliseconds of one call.
inline double milliseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

} // namespace stowage::bench
