// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHelpNamesTheProgram();
    void anUnknownLocaleIsRefused();
    void aKnownLocaleIsTaken_data();
    void aKnownLocaleIsTaken();
};

void TestCommandLine::theHelpNamesTheProgram()
{
    const CommandLine line = readCommandLine({u"/somewhere/stowage"_s, u"--help"_s});
    QCOMPARE(line.status, 0);
    QVERIFY2(line.text.startsWith("Usage: stowage [OPTIONS]\n"_L1), qPrintable(line.text));
    QVERIFY(line.text.contains("--locale"_L1));
    QVERIFY(!line.text.contains("executable_name"_L1));
}

void TestCommandLine::anUnknownLocaleIsRefused()
{
    const CommandLine line = readCommandLine({u"stowage"_s, u"--locale"_s, u"zz"_s});
    QVERIFY(!line.options);
    QCOMPARE(line.status, 2);
    QVERIFY2(line.text.contains(u"“zz”"_s), qPrintable(line.text));
    QVERIFY2(line.text.contains("languages en, ms, xx,"_L1), qPrintable(line.text));
}

void TestCommandLine::aKnownLocaleIsTaken_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"en", "ms", "ms_MY", "xx", "de_DE", "C", ""})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCommandLine::aKnownLocaleIsTaken()
{
    QFETCH(const QString, name);
    const CommandLine line = readCommandLine({u"stowage"_s, u"--locale"_s, name});
    QVERIFY2(line.options.has_value(), qPrintable(line.text));
    QCOMPARE(line.options->locale, name);
}

STOWAGE_SUITE(TestCommandLine)
#include "tst_command_line.moc"
