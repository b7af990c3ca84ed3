// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/demo/demo.h"

#include "app/cli/commands.h"

#include <QDir>
#include <QFileInfo>

namespace stowage::cli {

void declareInit(QCommandLineParser &parser)
{
    parser.addOptions({{u"company"_s, u"The company's id in a remote system; made up where none is given."_s, u"ID"_s},
                       {u"name"_s, u"The company's name."_s, u"NAME"_s, u"My company"_s},
                       {u"currency"_s, u"ISO 4217 code of its currency."_s, u"CODE"_s, u"MYR"_s},
                       {u"timezone"_s, u"IANA name of its time zone."_s, u"ZONE"_s, u"Asia/Kuala_Lumpur"_s},
                       {u"demo"_s, u"Makes the demo company with its year; it has its own name and currency."_s}});
}

namespace {

// A new file or an empty database: a company that is there already is left alone.
Done makeDemo(const Shell &shell, const StoreUrl &url)
{
    Progress bar(shell, u"demo"_s);
    const auto progress = [&](std::int64_t done, std::int64_t total) {
        return bar(done, total);
    };
    if (url.engine != StoreUrl::Engine::Sqlite)
        return createDemo(url, shell.clock, shell.rng, progress);
    if (QFileInfo::exists(url.path)) {
        STOWAGE_LET(session, Session::open(url, shell.clock, shell.rng, u"init"_s));
        return fail(Error::Code::Conflict, u"company.exists"_s, {{u"name"_s, session->company().name}});
    }
    return createDemoFile(url.path, shell.clock, shell.rng, progress);
}

Result<std::unique_ptr<Session>> make(const Shell &shell, const QCommandLineParser &parser, const StoreUrl &url)
{
    if (parser.isSet(u"demo"_s)) {
        STOWAGE_TRY(makeDemo(shell, url));
        return Session::open(url, shell.clock, shell.rng, u"init"_s);
    }
    const NewCompany company{.uid = parser.value(u"company"_s),
                             .name = parser.value(u"name"_s),
                             .currency = parser.value(u"currency"_s),
                             .timezone = parser.value(u"timezone"_s)};
    return Session::create(url, company, shell.clock, shell.rng, u"init"_s);
}

} // namespace

Exit runInit(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return shell.usage(u"init takes no argument “%1”"_s.arg(arguments.first()));
    for (const QString &own : {u"company"_s, u"name"_s, u"currency"_s, u"timezone"_s}) {
        if (parser.isSet(u"demo"_s) && parser.isSet(own))
            return shell.usage(u"--demo brings its own company, so it takes no --%1"_s.arg(own));
    }
    const auto url = storeUrl(parser);
    if (!url)
        return shell.report(url.error());
    if (url->engine == StoreUrl::Engine::Sqlite)
        QDir().mkpath(QFileInfo(url->path).absolutePath());
    const auto session = make(shell, parser, *url);
    if (!session)
        return shell.report(session.error());
    const Company &company = (*session)->company();
    if (wantsJson(parser)) {
        printData(shell, [&](JsonWriter &json) {
            json.beginObject().key("id").value(company.uid).key("name").value(company.name);
            json.key("currency").value(company.currency.code).key("demo").value(company.demo);
            json.key("db").value(url->toString()).endObject();
        });
        return Exit::Done;
    }
    shell.out << "Made " << company.name << " in " << url->toString() << '\n';
    return Exit::Done;
}

} // namespace stowage::cli
