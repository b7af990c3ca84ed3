// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operations/import_fixture.h"
#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <cstdlib>

using namespace stowage;
using namespace stowage::test;

namespace {

constexpr auto childVariable = "STOWAGE_IMPORT_CHILD"; // the store's address and the file, a line each
constexpr int rows = 4000;

// What the killed program is: opens the company and imports one file.
[[noreturn]] void runChild(const QStringList &arguments)
{
    const auto url = StoreUrl::parse(arguments.value(0));
    FixedClock clock;
    SeededRng rng(7);
    const auto session = url ? Session::open(*url, clock, rng, u"child"_s) : fail(url.error());
    if (!session)
        std::_Exit(2);
    const auto report = Importer((*session)->db(), (*session)->posting())
                            .run({.kind = ImportKind::Movements, .path = arguments.value(1)});
    std::_Exit(report && report->added == rows ? 0 : 1);
}

} // namespace

// A program that dies in the middle of an import leaves all of it or nothing.
class TestImportKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesAllOrNothing();

private:
    QByteArray movements() const;
};

void TestImportKill::initTestCase()
{
    const QString asChild = qEnvironmentVariable(childVariable);
    if (!asChild.isEmpty())
        runChild(asChild.split(u'\n'));
}

QByteArray TestImportKill::movements() const
{
    QByteArray bytes = "effective_at,kind,item,location,quantity,reference\n";
    for (int i = 0; i < rows; ++i)
        bytes += "2023-12-01,in,A,LON,1,PO-" + QByteArray::number(i / 3) + "\n";
    return bytes;
}

void TestImportKill::leavesAllOrNothing()
{
    ImportFixture company(StoreUrl::Engine::Sqlite);
    const QString path = company.path(u"killed.stowage"_s);
    const QString file = company.file(movements());
    StoreUrl url;
    url.path = path;
    const auto create = [&] {
        QFile::remove(path);
        QFile::remove(path + "-wal"_L1);
        QFile::remove(path + "-shm"_L1);
        const auto session =
            Session::create(url, {.name = u"Killed"_s}, company.store.clock(), company.store.rng(), u"ana"_s);
        if (!session)
            qFatal("%s", qPrintable(session.error().toString()));
        Importer importer((*session)->db(), (*session)->posting());
        const auto masters = importer.run({.kind = ImportKind::Locations, .pasted = "code,name\nLON,London\n"});
        const auto items = importer.run({.kind = ImportKind::Items, .pasted = "item_code,name\nA,Apple\n"});
        if (!masters || !items)
            qFatal("the company could not be made");
    };
    const auto start = [&](QProcess &child) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(childVariable), path + u'\n' + file);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"import_kill"_s});
    };

    create();
    QElapsedTimer whole;
    whole.start();
    QProcess unharmed;
    start(unharmed);
    QVERIFY(unharmed.waitForFinished(120'000));
    QCOMPARE(unharmed.exitCode(), 0);
    const qint64 milliseconds = whole.elapsed();

    const int kills = qEnvironmentVariable("STOWAGE_KILLS", u"10"_s).toInt();
    int nothing = 0;
    std::mt19937 random(42);
    for (int i = 0; i < kills; ++i) {
        create();
        QProcess child;
        start(child);
        QVERIFY(child.waitForStarted());
        QThread::msleep(random() % static_cast<unsigned>(milliseconds + 1));
        child.kill();
        QVERIFY(child.waitForFinished());

        const auto session = Session::open(url, company.store.clock(), company.store.rng(), u"ana"_s);
        QVERIFY2(session, session ? "" : qPrintable(session.error().toString()));
        Query count = (*session)->db().query("SELECT count(*) FROM movement");
        QVERIFY(count.next());
        const auto movements = count.int64(0);
        QVERIFY2(movements == 0 || movements == rows, qPrintable(QString::number(movements)));
        nothing += movements == 0;
        const auto verified = verifyStore((*session)->db(), (*session)->company());
        QVERIFY(verified);
        QCOMPARE(verified->differenceCount, 0);
        const auto again =
            Importer((*session)->db(), (*session)->posting()).run({.kind = ImportKind::Movements, .path = file});
        QVERIFY(again);
        QCOMPARE(again->added + again->unchanged, rows);
        QCOMPARE(again->unchanged, movements);
    }
    QVERIFY(nothing > 0);
}

STOWAGE_SUITE(TestImportKill)
#include "tst_import_kill.moc"
