// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ctl.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage::test;

// The command line as scripts see it: what a call ends with, prints and leaves behind.
class TestStowagectl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initMakesTheDemoCompany();
    void initOfTheDemoTakesNoNameOfItsOwn();
    void initWritesWellFormedJson();
    void anUnknownFormatIsRefused();
    void helpNamesTheProgram();
};

void TestStowagectl::initMakesTheDemoCompany()
{
    const Ctl ctl;
    const Ended made = ctl.on(u"init"_s, {u"--demo"_s});
    QCOMPARE(made.status, 0);
    QCOMPARE(made.out, u"Made Wide World Importers in shop.stowage\n"_s);
    QVERIFY(!ctl.has(u"shop.stowage.new"_s));
    const QJsonObject books = ctl.on(u"verify"_s, {u"--format"_s, u"json"_s}).data();
    QVERIFY(books[u"movements"].toInt() > 5000);
    QCOMPARE(books[u"differenceCount"].toInt(), 0);

    const Ended again = ctl.on(u"init"_s, {u"--demo"_s});
    QCOMPARE(again.status, 3);
    QVERIFY2(again.err.contains("Wide World Importers"_L1), qPrintable(again.err));
}

void TestStowagectl::initOfTheDemoTakesNoNameOfItsOwn()
{
    const Ctl ctl;
    for (const QString &option : {u"--name"_s, u"--currency"_s, u"--timezone"_s, u"--company"_s}) {
        const Ended refused = ctl.on(u"init"_s, {u"--demo"_s, option, u"EUR"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains(u"takes no "_s + option), qPrintable(refused.err));
    }
    QVERIFY(!ctl.has(u"shop.stowage"_s));
}

void TestStowagectl::initWritesWellFormedJson()
{
    const Ctl ctl;
    const QString name = u"Say \"yes\" \\ ünd"_s;
    const Ended made = ctl.on(u"init"_s, {u"--name"_s, name, u"--company"_s, u"a\"b"_s, u"--format"_s, u"json"_s});
    QCOMPARE(made.status, 0);
    QCOMPARE(made.data()[u"name"].toString(), name);
    QCOMPARE(made.data()[u"id"].toString(), u"a\"b"_s);
    QCOMPARE(made.data()[u"demo"].toBool(), false);
}

void TestStowagectl::anUnknownFormatIsRefused()
{
    const Ctl ctl;
    const Ended refused = ctl.on(u"init"_s, {u"--format"_s, u"xml"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(u"--format takes text or json, not “xml”"_s), qPrintable(refused.err));
    QVERIFY(!ctl.has(u"shop.stowage"_s));
}

void TestStowagectl::helpNamesTheProgram()
{
    const Ended help = Ctl().run({u"import"_s, u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY2(help.out.startsWith("Usage: stowagectl import [OPTIONS] KIND FILE\n"_L1), qPrintable(help.out));
}

STOWAGE_SUITE(TestStowagectl)
#include "tst_stowagectl.moc"
