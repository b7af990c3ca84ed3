// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto line = stowage::readCommandLine(arguments);
    if (!line.options) {
        std::fputs(qUtf8Printable(line.text), line.status == 0 ? stdout : stderr);
        return line.status;
    }
    // Pictures need no screen, and the same ones come from every machine.
    if (line.options->unattended() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"Stowage"_s);
    QApplication::setApplicationVersion(QStringLiteral(STOWAGE_VERSION));
    QApplication::setDesktopFileName(u"stowage"_s);
    stowage::Desktop desktop(app, *line.options);
    if (const auto status = desktop.start())
        return *status;
    return QApplication::exec();
}
