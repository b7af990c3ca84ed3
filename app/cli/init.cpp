// SPDX-License-Identifier: GPL-3.0-or-later
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
                       {u"demo"_s, u"Fill it with the demo company, marked as one."_s}});
}

Exit runInit(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return shell.usage(u"init takes no argument “%1”"_s.arg(arguments.first()));
    const auto url = storeUrl(parser);
    if (!url)
        return shell.report(url.error());
    if (url->engine == StoreUrl::Engine::Sqlite)
        QDir().mkpath(QFileInfo(url->path).absolutePath());
    const NewCompany company{.uid = parser.value(u"company"_s),
                             .name = parser.value(u"name"_s),
                             .currency = parser.value(u"currency"_s),
                             .timezone = parser.value(u"timezone"_s),
                             .demo = parser.isSet(u"demo"_s)};
    const auto session = Session::create(*url, company, shell.clock, shell.rng, u"init"_s);
    if (!session)
        return shell.report(session.error());
    if (parser.value(u"format"_s) == "json"_L1) {
        shell.out << "{\"success\":true,\"data\":{\"id\":\"" << (*session)->company().uid << "\"}}\n";
        return Exit::Done;
    }
    shell.out << "Made " << company.name << " in " << url->toString() << '\n';
    return Exit::Done;
}

} // namespace stowage::cli
