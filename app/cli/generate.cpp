// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/generate/generator.h"

#include "app/cli/commands.h"

namespace stowage::cli {

void declareGenerate(QCommandLineParser &parser)
{
    parser.addOptions({{u"items"_s, u"How many items."_s, u"N"_s, u"1000"_s},
                       {u"locations"_s, u"How many locations."_s, u"N"_s, u"5"_s},
                       {u"movements"_s, u"How many movements."_s, u"N"_s, u"50000"_s},
                       {u"seed"_s, u"The same seed makes the same company."_s, u"S"_s, u"1"_s},
                       {u"from"_s, u"Its first day."_s, u"DATE"_s, u"2024-01-01"_s},
                       {u"days"_s, u"How many days its history lasts."_s, u"N"_s, u"730"_s}});
}

namespace {

// The company that --db names; a new one where there is none.
Result<std::unique_ptr<Session>> openOrMake(const Shell &shell, const QCommandLineParser &parser)
{
    auto session = openSession(shell, parser);
    if (session || (session.error().key != "store.missing"_L1 && session.error().key != "company.missing"_L1))
        return session;
    STOWAGE_LET(url, storeUrl(parser));
    return Session::create(url, {.name = u"Generated company"_s}, shell.clock, shell.rng, u"generate"_s);
}

} // namespace

Exit runGenerate(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return shell.usage(u"generate takes no argument “%1”"_s.arg(arguments.first()));
    GenerateRequest request;
    bool ok = true;
    const auto number = [&](const QString &name) {
        bool numeric = false;
        const qint64 value = parser.value(name).toLongLong(&numeric);
        ok = ok && numeric;
        return value;
    };
    request.items = number(u"items"_s);
    request.locations = static_cast<int>(number(u"locations"_s));
    request.movements = number(u"movements"_s);
    request.seed = static_cast<std::uint64_t>(number(u"seed"_s));
    request.days = static_cast<int>(number(u"days"_s));
    request.from = QDate::fromString(parser.value(u"from"_s), Qt::ISODate);
    if (!ok || !request.from.isValid() || request.days < 1)
        return shell.usage(u"--items, --locations, --movements, --seed and --days take whole numbers, --from a day"_s);
    const auto session = openOrMake(shell, parser);
    if (!session)
        return shell.report(session.error());
    Progress progress(shell, u"generate"_s);
    const auto report = generateCompany(**session, request,
                                        [&](std::int64_t done, std::int64_t total) { return progress(done, total); });
    if (!report)
        return shell.report(report.error());
    if (wantsJson(parser)) {
        printData(shell, [&](JsonWriter &json) {
            json.beginObject()
                .key("items")
                .value(std::int64_t(report->items))
                .key("locations")
                .value(std::int64_t(report->locations));
            json.key("documents").value(report->documents).key("movements").value(report->movements).endObject();
        });
        return Exit::Done;
    }
    shell.out << report->items << " items, " << report->locations << " locations, " << report->documents
              << " documents, " << report->movements << " movements.\n";
    return Exit::Done;
}

} // namespace stowage::cli
