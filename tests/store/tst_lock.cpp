// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_lock.h"
#include "tests/support/child.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <thread>

#include <unistd.h>

using namespace stowage;
using namespace stowage::test;

namespace {

// Holds the store until it is killed.
[[noreturn]] void playHolder()
{
    const auto lock = StoreLock::take(childUrl());
    say(lock ? "held" : lock.error().toString().toUtf8());
    std::this_thread::sleep_for(std::chrono::seconds(60));
    endChild(true);
}

void leave(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void isFreeAfterItsHolder();
    void refusesASecondInThisProgram();
    void refusesASecondProgramAndNamesTheFirst();
    void ofAKilledProgramIsFreeAtOnce();
    void holdsByAnyNameOfTheFile();
    void leftByAPowerCutIsFree_data();
    void leftByAPowerCutIsFree();
    void saysWhenItCannotBeMade();
    void postgresqlNeedsNone();
    void aSessionHoldsIt();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    StoreUrl m_url;
};

void TestLock::initTestCase()
{
    if (childRole() == "holder"_L1)
        playHolder();
}

void TestLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>(fastFolder());
    m_url = newStoreUrl(StoreUrl::Engine::Sqlite, m_folder->path());
}

void TestLock::isFreeAfterItsHolder()
{
    {
        const auto lock = StoreLock::take(m_url);
        STOWAGE_OK(lock);
    }
    STOWAGE_OK(StoreLock::take(m_url));
    QVERIFY(!QFile::exists(m_url.path + ".lock"_L1));
}

void TestLock::refusesASecondInThisProgram()
{
    const auto lock = StoreLock::take(m_url);
    STOWAGE_OK(lock);
    const auto second = StoreLock::take(m_url);
    QVERIFY(!second);
    QCOMPARE(second.error().key, u"store.in_use"_s);
    QCOMPARE(second.error().arg(u"pid"), QString::number(::getpid()));
    // Another file is another matter.
    STOWAGE_OK(StoreLock::take(newStoreUrl(StoreUrl::Engine::Sqlite, m_folder->path())));
}

void TestLock::refusesASecondProgramAndNamesTheFirst()
{
    Child holder(u"lock"_s, u"holder"_s, m_url);
    QVERIFY(holder.waitForLines(1));
    QCOMPARE(holder.lines(), QStringList{u"held"_s});
    const auto second = StoreLock::take(m_url);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Refused);
    QCOMPARE(second.error().key, u"store.in_use"_s);
    QCOMPARE(second.error().arg(u"path"), m_url.path);
    QCOMPARE(second.error().arg(u"pid"), QString::number(holder.pid()));
    QCOMPARE(second.error().arg(u"program"), u"tst_store"_s);
    // And the other way round.
    holder.kill();
    const auto mine = StoreLock::take(m_url);
    STOWAGE_OK(mine);
    Child late(u"lock"_s, u"holder"_s, m_url);
    QVERIFY(late.waitForLines(1));
    QVERIFY2(late.lines().constFirst().startsWith("store.in_use("_L1), qPrintable(late.lines().constFirst()));
    QVERIFY(late.lines().constFirst().contains(u"pid=%1"_s.arg(::getpid())));
}

void TestLock::ofAKilledProgramIsFreeAtOnce()
{
    for (int round = 0; round < 5; ++round) {
        Child holder(u"lock"_s, u"holder"_s, m_url);
        QVERIFY(holder.waitForLines(1));
        QCOMPARE(holder.lines(), QStringList{u"held"_s});
        holder.kill();
        QVERIFY(QFile::exists(m_url.path + ".lock"_L1)); // it could not take it away
        QElapsedTimer timer;
        timer.start();
        STOWAGE_OK(StoreLock::take(m_url));
        QVERIFY(timer.elapsed() < 2000);
    }
}

void TestLock::holdsByAnyNameOfTheFile()
{
    leave(m_url.path, "x");
    const auto lock = StoreLock::take(m_url);
    STOWAGE_OK(lock);
    const QString folder = QFileInfo(m_url.path).path();
    const QString name = QFileInfo(m_url.path).fileName();
    const QString link = folder + "/link.stowage"_L1;
    QVERIFY(QFile::link(m_url.path, link));
    for (const QString &path : {folder + "/./"_L1 + name, folder + "//"_L1 + name, link}) {
        StoreUrl other = m_url;
        other.path = path;
        const auto second = StoreLock::take(other);
        QVERIFY2(!second, qPrintable(path));
        QCOMPARE(second.error().key, u"store.in_use"_s);
    }
}

// The power fails, and the lock's file is there without what was written into it.
void TestLock::leftByAPowerCutIsFree_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("cut short") << QByteArray("123");
    QTest::newRow("of a process that is gone") << QByteArray("999999999\ntst_store\n\n");
    QTest::newRow("garbage") << QByteArray("\xff\xfe?\n\n\n\n\n");
}

void TestLock::leftByAPowerCutIsFree()
{
    QFETCH(QByteArray, content);
    leave(m_url.path + ".lock"_L1, content);
    const auto lock = StoreLock::take(m_url);
    STOWAGE_OK(lock);
    const auto second = StoreLock::take(m_url); // and it is a lock again
    QVERIFY(!second);
    QCOMPARE(second.error().key, u"store.in_use"_s);
}

void TestLock::saysWhenItCannotBeMade()
{
    StoreUrl nowhere = m_url;
    nowhere.path = m_folder->filePath(u"no such folder/company.stowage"_s);
    const auto lock = StoreLock::take(nowhere);
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, Error::Code::Storage);
    QCOMPARE(lock.error().key, u"store.lock_failed"_s);
    QCOMPARE(lock.error().arg(u"path"), nowhere.path);
}

void TestLock::postgresqlNeedsNone()
{
    const StoreUrl url = newStoreUrl(StoreUrl::Engine::Postgresql, {});
    const auto first = StoreLock::take(url);
    STOWAGE_OK(first);
    STOWAGE_OK(StoreLock::take(url));
}

void TestLock::aSessionHoldsIt()
{
    FixedClock clock;
    SeededRng rng;
    auto session = must(Session::create(m_url, {.name = u"Test"_s}, clock, rng, u"tester"_s));
    const auto second = Session::open(m_url, clock, rng, u"tester"_s);
    QVERIFY(!second);
    QCOMPARE(second.error().key, u"store.in_use"_s);
    const auto again = Session::create(m_url, {.name = u"Test"_s}, clock, rng, u"tester"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().key, u"store.in_use"_s);
    session.reset();
    const auto exists = Session::create(m_url, {.name = u"Other"_s}, clock, rng, u"tester"_s);
    QVERIFY(!exists);
    QCOMPARE(exists.error().key, u"company.exists"_s);
    QCOMPARE(exists.error().arg(u"name"), u"Test"_s);
    STOWAGE_OK(Session::open(m_url, clock, rng, u"tester"_s));
}

STOWAGE_SUITE(TestLock)
#include "tst_lock.moc"
