// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/pseudo.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace stowage;

// stowage_make_pseudo FOUND.ts OUT.ts: leaves OUT as it is when nothing in it changes, so that nothing is rebuilt.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("stowage_make_pseudo FOUND.ts OUT.ts\n", stderr);
        return 2;
    }
    QFile found(arguments[1]);
    if (!found.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(found.fileName()), qPrintable(found.errorString()));
        return 1;
    }
    const QByteArray pseudo = pseudoTranslation(found.readAll());
    QFile out(arguments[2]);
    if (out.open(QIODevice::ReadOnly) && out.readAll() == pseudo)
        return 0;
    out.close();
    if (!out.open(QIODevice::WriteOnly) || out.write(pseudo) != pseudo.size() || !out.flush()) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(out.fileName()), qPrintable(out.errorString()));
        return 1;
    }
    return 0;
}
