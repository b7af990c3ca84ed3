// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/export/exporter.h"

#include "app/cli/commands.h"

namespace stowage::cli {

void declareExport(QCommandLineParser &)
{
}

Exit runExport(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 1)
        return shell.usage(u"export takes the DIR to write into"_s);
    const auto session = openSession(shell, parser);
    if (!session)
        return shell.report(session.error());
    const auto written = exportAll((*session)->db(), (*session)->company(), arguments.first(), shell.clock.now());
    if (!written)
        return shell.report(written.error());
    shell.out << "Wrote " << written->join(", "_L1) << " into " << arguments.first() << '\n';
    return Exit::Done;
}

} // namespace stowage::cli
