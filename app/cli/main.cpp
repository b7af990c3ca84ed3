// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace stowage;
using namespace stowage::cli;

constexpr int summaryColumn = 28;

void printHelp(QTextStream &out)
{
    out << "stowagectl " STOWAGE_VERSION ": a company's stock from the command line.\n\n"
           "Usage: stowagectl COMMAND [OPTIONS] [ARGUMENTS]\n\n";
    for (const Command &command : commands()) {
        const QString call = QString::fromUtf8(command.name) + u' ' + QString::fromUtf8(command.arguments);
        out << "  " << call.leftJustified(summaryColumn - 2);
        if (call.size() + 3 > summaryColumn)
            out << '\n' << QString(summaryColumn, u' ');
        out << command.summary << '\n';
    }
    out << "\n--db DB names the company's data: a path (one .stowage file; the default is in the data folder) or\n"
           "postgresql://user@host:port/name (password from PGPASSWORD or ~/.pgpass).\n"
           "--format json prints results as JSON. 'stowagectl COMMAND --help' tells a command's options.\n\n"
           "Exit status: 0 done, 1 a check found differences, 2 wrong usage, 3 the data was refused,\n"
           "4 the store or the network failed. Messages go to stderr, results to stdout.\n";
}

Exit runCommand(const Shell &shell, const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromUtf8(command.summary));
    parser.addOption({u"db"_s, u"Where the company's data lives."_s, u"DB"_s});
    parser.addOption({u"format"_s, u"How results are printed: text or json."_s, u"FORMAT"_s, u"text"_s});
    parser.addOption({QStringList{u"h"_s, u"help"_s}, u"Tell the options."_s});
    command.declare(parser);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    if (!parser.parse(arguments))
        return shell.usage(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        const QString call = QString::fromUtf8(command.name) + u" [OPTIONS] "_s + QString::fromUtf8(command.arguments);
        // Qt names the program as it was called, with its folder.
        shell.out << parser.helpText().replace(QCoreApplication::arguments().constFirst() + u" [options]"_s,
                                               u"stowagectl "_s + call);
        return Exit::Done;
    }
    const QString format = parser.value(u"format"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return shell.usage(u"--format takes text or json, not “%1”"_s.arg(format));
    return command.run(shell, parser, parser.positionalArguments());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"stowagectl"_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const SystemClock clock;
    SystemRng rng;
    const Shell shell{out, err, clock, rng};

    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        printHelp(err);
        return static_cast<int>(Exit::Usage);
    }
    const QString name = arguments.takeAt(1);
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        printHelp(out);
        return 0;
    }
    if (name == "--version"_L1 || name == "-v"_L1) {
        out << "stowagectl " STOWAGE_VERSION "\n";
        return 0;
    }
    for (const Command &command : commands()) {
        if (name == QLatin1StringView(command.name))
            return static_cast<int>(runCommand(shell, command, arguments));
    }
    return static_cast<int>(shell.usage(u"there is no command “%1”"_s.arg(name)));
}
