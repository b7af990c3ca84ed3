// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <csignal>
#include <cstdio>

// tst_domain [suite [QtTest options]]: one suite, or all of them when none is named.
int main(int argc, char **argv)
{
    // When `| head` has read enough: QtTest would have a debugger print into the broken pipe, for ever.
    sigset_t brokenPipe;
    sigemptyset(&brokenPipe);
    sigaddset(&brokenPipe, SIGPIPE);
    sigprocmask(SIG_BLOCK, &brokenPipe, nullptr);
    Application app(argc, argv);
    QStringList arguments = Application::arguments();
    auto &all = stowage::test::suites();
    if (arguments.size() > 1 && !arguments[1].startsWith(u'-')) {
        const auto suite = all.find(arguments.takeAt(1));
        if (suite == all.end()) {
            std::fputs("no such suite\n", stderr);
            return 2;
        }
        return QTest::qExec(suite->second().get(), arguments);
    }
    int failures = 0;
    for (const auto &[name, make] : all)
        failures += QTest::qExec(make().get(), arguments);
    return failures;
}
