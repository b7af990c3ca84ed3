// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>
#include <utility>

using namespace stowage::bench;
using namespace Qt::StringLiterals;

namespace {

void print(const Row &row)
{
    const double ratio = row.bare > 0 ? row.ours / row.bare : 0;
    const bool met = row.bar <= 0 || (row.bare > 0 ? ratio <= row.bar : row.ours <= row.bar);
    const QString bareText = row.bare > 0 ? QString::number(row.bare, 'f', 2) : u"–"_s;
    const QString ratioText = row.bare > 0 ? QString::number(ratio, 'f', 2) + u'×' : u"–"_s;
    const QString barText = row.bar > 0 ? QString::number(row.bar) + (row.bare > 0 ? u"×"_s : QString()) : u"–"_s;
    const QString line = u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 |"_s.arg(row.name, row.size)
                             .arg(row.ours, 0, 'f', 2)
                             .arg(bareText, row.unit, ratioText, barText, met ? u"met"_s : u"MISSED"_s);
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption movements(u"movements"_s, u"Movements in the large ledger."_s, u"n"_s, u"10000000"_s);
    const QCommandLineOption items(u"items"_s, u"Items in the catalog."_s, u"n"_s, u"100000"_s);
    const QCommandLineOption large(u"large-items"_s, u"Items of the company that screens are measured with."_s, u"n"_s,
                                   u"1000000"_s);
    const QCommandLineOption company(u"company"_s, u"A company made by stowagectl generate, instead of making one."_s,
                                     u"file"_s);
    const QCommandLineOption only(u"only"_s, u"Only the sections whose name holds this."_s, u"name"_s);
    const QCommandLineOption quick(u"quick"_s, u"Small sizes, to see that it runs."_s);
    parser.addHelpOption();
    parser.addOptions({movements, items, large, company, only, quick});
    parser.process(app);

    const QTemporaryDir folder;
    Options options;
    options.folder = folder.path();
    options.movements = parser.value(movements).toLongLong();
    options.items = parser.value(items).toLongLong();
    options.largeItems = parser.value(large).toLongLong();
    options.company = parser.value(company);
    options.only = parser.value(only);
    options.quick = parser.isSet(quick);
    if (options.quick) {
        options.movements = 100'000;
        options.items = 10'000;
        options.largeItems = 20'000;
    }
    const std::pair<const char *, Section> sections[] = {
        {"posting", posting}, {"growing", growing},     {"scanning", scanning}, {"finding", finding},
        {"listing", listing}, {"scrolling", scrolling}, {"starting", starting}};
    std::puts("| what | size | Stowage | bare | unit | ratio | bar | |\n|---|---|---:|---:|---|---:|---:|---|");
    for (const auto &[name, section] : sections) {
        if (!options.only.isEmpty() && !QString::fromUtf8(name).contains(options.only))
            continue;
        for (const Row &row : section(options))
            print(row);
    }
    return 0;
}
