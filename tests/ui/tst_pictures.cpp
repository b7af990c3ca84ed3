// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"
#include "views/widgets/tokens.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace stowage;
using namespace stowage::test;

// The program itself, run as a script runs it.
class TestPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void screenshotIsThePageAndItsSize();
    void themesDiffer();
    void versionAndHelp();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void missingDataIsStatusFour();
    void pictureThatCannotBeWrittenIsStatusFour();
    void settingsOfThePersonStayUntouched();

private:
    struct Run {
        int status = -1;
        QString output;
        QString errors;
    };
    Run run(const QStringList &arguments);
    QString file(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LedgerFixture> m_company;
};

void TestPictures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_company = std::make_unique<LedgerFixture>(StoreUrl::Engine::Sqlite, NewCompany{.name = u"Kedai Contoh"_s});
    m_company->item(u"WDG-001"_s);
    m_company->close();
}

TestPictures::Run TestPictures::run(const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, file(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, file(u"config"_s));
    environment.remove(u"QT_QPA_PLATFORM"_s); // it must do without being told
    environment.remove(u"DISPLAY"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(STOWAGE_BIN_DIR "/stowage"), arguments);
    if (!program.waitForFinished(60'000))
        return {};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

void TestPictures::screenshotIsThePageAndItsSize()
{
    const Run result = run({u"--db"_s, m_company->url().path, u"--page"_s, u"settings"_s, u"--theme"_s, u"light"_s,
                            u"--screenshot"_s, file(u"page.png"_s), u"--size"_s, u"1100x700"_s});
    QVERIFY2(result.status == 0, qPrintable(result.errors));
    const QImage picture(file(u"page.png"_s));
    QCOMPARE(picture.size(), QSize(1100, 700));
    // The corner of the page is its ground, the corner of the window the navigation's.
    QCOMPARE(picture.pixelColor(1090, 640), lightTokens().window);
    QCOMPARE(picture.pixelColor(2, 2), lightTokens().sunken);
}

void TestPictures::themesDiffer()
{
    for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s}) {
        const Run result = run({u"--db"_s, m_company->url().path, u"--page"_s, u"settings"_s, u"--theme"_s, theme,
                                u"--screenshot"_s, file(theme + u".png"_s), u"--size"_s, u"1000x640"_s});
        QVERIFY2(result.status == 0, qPrintable(result.errors));
    }
    QCOMPARE(QImage(file(u"dark.png"_s)).pixelColor(2, 2), darkTokens().sunken);
    QCOMPARE(QImage(file(u"contrast.png"_s)).pixelColor(2, 2), highContrastTokens().sunken);
}

void TestPictures::versionAndHelp()
{
    const Run version = run({u"--version"_s});
    QCOMPARE(version.status, 0);
    QCOMPARE(version.output, u"stowage %1\n"_s.arg(QStringLiteral(STOWAGE_VERSION)));
    const Run help = run({u"--help"_s});
    QCOMPARE(help.status, 0);
    for (const QString &option : {u"--db"_s, u"--demo"_s, u"--page"_s, u"--theme"_s, u"--locale"_s, u"--screenshot"_s,
                                  u"--size"_s, u"--tour"_s})
        QVERIFY2(help.output.contains(option), qPrintable(option));
}

void TestPictures::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
    QTest::newRow("unknown page") << QStringList{u"--page"_s, u"nowhere"_s};
    QTest::newRow("unknown theme") << QStringList{u"--theme"_s, u"pink"_s};
    QTest::newRow("no size") << QStringList{u"--size"_s, u"large"_s};
    QTest::newRow("demo and data") << QStringList{u"--demo"_s, u"--db"_s, u"x.stowage"_s};
    QTest::newRow("a file without --db") << QStringList{u"x.stowage"_s};
}

void TestPictures::wrongUsageIsStatusTwo()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(result.output.isEmpty());
    QVERIFY(result.errors.startsWith(u"stowage: "_s));
}

void TestPictures::missingDataIsStatusFour()
{
    const Run result = run({u"--db"_s, file(u"none.stowage"_s), u"--screenshot"_s, file(u"page.png"_s)});
    QCOMPARE(result.status, 4);
    QVERIFY(result.errors.contains(u"none.stowage"_s));
    QVERIFY(!QFile::exists(file(u"none.stowage"_s)));
}

void TestPictures::pictureThatCannotBeWrittenIsStatusFour()
{
    const Run result = run({u"--db"_s, m_company->url().path, u"--screenshot"_s, file(u"no/such/folder/page.png"_s)});
    QCOMPARE(result.status, 4);
}

void TestPictures::settingsOfThePersonStayUntouched()
{
    const Run result =
        run({u"--db"_s, m_company->url().path, u"--theme"_s, u"dark"_s, u"--screenshot"_s, file(u"page.png"_s)});
    QVERIFY2(result.status == 0, qPrintable(result.errors));
    QVERIFY(!QDir(file(u"config"_s)).exists(u"Stowage"_s));
}

STOWAGE_SUITE(TestPictures)
#include "tst_pictures.moc"
