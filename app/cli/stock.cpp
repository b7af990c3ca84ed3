// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/api/stock_json.h"
#include "models/operations/stock/stock_report.h"

#include <QFile>

#include <cstdio>

namespace stowage::cli {

namespace {

void printText(const Shell &shell, const Company &company, const StockLine &line)
{
    const StockRow &row = line.row;
    shell.out << row.itemCode << '\t' << row.locationCode << '\t' << row.onHand.toString() << '\t'
              << row.available().toString() << '\t' << company.currency.format(row.value) << '\t' << row.itemName
              << '\n';
}

Exit printAll(const Shell &shell, Session &session, const StockReportRequest &request, bool asJson)
{
    const Company &company = session.company();
    shell.out.flush();
    QFile out;
    if (!out.open(stdout, QFile::WriteOnly))
        return Exit::Failed;
    JsonWriter json(out);
    if (asJson)
        json.beginObject().key("success").value(true).key("data").beginArray();
    else
        shell.out << "item\tlocation\ton hand\tavailable\tvalue " << company.currency.code << "\tname\n";
    const Instant at = request.asOf ? company.calendar.endOf(*request.asOf) : shell.clock.now();
    const auto done = stockReport(session.db(), company, request, [&](const StockLine &line) -> Done {
        if (asJson)
            writeStockObject(json, line.row, line.last, company.currency, at);
        else
            printText(shell, company, line);
        return {};
    });
    if (!done)
        return shell.report(done.error());
    if (asJson) {
        json.endArray().endObject();
        json.flush();
        out.write("\n");
    }
    return Exit::Done;
}

} // namespace

void declareStock(QCommandLineParser &parser)
{
    parser.addOptions({{u"item"_s, u"Only this item: its code or id."_s, u"C"_s},
                       {u"location"_s, u"Only this location and what lies in it: its code or id."_s, u"L"_s},
                       {u"category"_s, u"Only this category and those below it: its code or id."_s, u"C"_s},
                       {u"low"_s, u"Only what is at or below the item's minimum where it lies."_s},
                       {u"out"_s, u"Only what is out of stock where it lay."_s},
                       {u"negative"_s, u"Only what is below zero where it lies."_s},
                       {u"as-of"_s, u"As it stood at the end of a day."_s, u"DATE"_s}});
}

Exit runStock(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return shell.usage(u"stock takes no argument “%1”"_s.arg(arguments.first()));
    StockReportRequest request{.item = parser.value(u"item"_s),
                               .location = parser.value(u"location"_s),
                               .category = parser.value(u"category"_s),
                               .low = parser.isSet(u"low"_s),
                               .out = parser.isSet(u"out"_s),
                               .negative = parser.isSet(u"negative"_s)};
    if (parser.isSet(u"as-of"_s)) {
        request.asOf = QDate::fromString(parser.value(u"as-of"_s), Qt::ISODate);
        if (!request.asOf->isValid())
            return shell.usage(u"--as-of takes a day such as 2024-01-31"_s);
    }
    const auto session = openSession(shell, parser);
    if (!session)
        return shell.report(session.error());
    return printAll(shell, **session, request, parser.value(u"format"_s) == "json"_L1);
}

} // namespace stowage::cli
