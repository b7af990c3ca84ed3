// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/backup.h"
#include "tests/support/child.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/sim_disk.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

#include <thread>

using namespace stowage;
using namespace stowage::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

// A company with something in its books, and a folder for its backups.
struct Shop {
    Shop() : ledger(StoreUrl::Engine::Sqlite)
    {
        item = ledger.item(u"A"_s);
        place = ledger.location(u"L"_s);
        receive(20);
    }
    void receive(int times)
    {
        for (int i = 0; i < times; ++i)
            must(ledger.receive(item, place, u"2"_s, u"1.5"_s));
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir folder{fastFolder()};
    LedgerFixture ledger;
    RowId item = 0;
    RowId place = 0;
};

// What a file of a company holds, without changing it; -1 where its books do not agree.
std::int64_t documentsIn(const QString &path)
{
    StoreUrl url;
    url.path = path;
    const FixedClock clock;
    SeededRng rng;
    const auto session = must(Session::open(url, clock, rng, u"tester"_s));
    if (must(verifyStore(session->db(), session->company())).differenceCount != 0)
        return -1;
    Query row = session->db().query("SELECT count(*) FROM document");
    return row.next() ? row.int64(0) : -1;
}

// Makes one backup after another until it is killed.
[[noreturn]] void playKeeper()
{
    const FixedClock clock;
    SeededRng rng;
    const auto session = must(Session::open(childUrl(), clock, rng, u"keeper"_s));
    for (int i = 0;; ++i) {
        const QString path = u"%1.backup-%2-%3"_s.arg(childUrl().path).arg(QCoreApplication::applicationPid()).arg(i);
        say("begin");
        must(backUpStore(session->db(), clock.now(), path));
        say(path.toUtf8());
    }
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTheStoreAsItWas();
    void isMadeWhileOthersRead();
    void neverOverwrites();
    void ofABackupThatIsNone_data();
    void ofABackupThatIsNone();
    void tellsOfBooksThatDoNotAgree();
    void aFullDiskLeavesNothingBehind();
    void aKilledOneIsInNobodysWay();
    void isTheServersOwnMatter();
};

void TestBackup::initTestCase()
{
    if (childRole() == "keeper"_L1)
        playKeeper();
}

void TestBackup::isTheStoreAsItWas()
{
    Shop shop;
    const QString content = shop.ledger.content();
    STOWAGE_OK(backUpStore(shop.ledger.db(), shop.ledger.clock.now(), shop.path(u"a"_s)));
    shop.receive(3);
    QCOMPARE(shop.files(), QStringList{u"a"_s});
    QCOMPARE(documentsIn(shop.path(u"a"_s)), 20);
    StoreUrl restored;
    restored.path = shop.path(u"b"_s);
    STOWAGE_OK(restoreStore(shop.path(u"a"_s), restored));
    QCOMPARE(documentsIn(restored.path), 20);
    // And the restored one is a company to work in, as the first is.
    const auto session = must(Session::open(restored, shop.ledger.clock, shop.ledger.rng, u"tester"_s));
    STOWAGE_OK(inTransaction(session->db(), [&]() -> Result<PostedDocument> {
        Poster poster(session->db(), session->posting());
        STOWAGE_LET(posted,
                    poster.post(shop.ledger.request(DocumentKind::Receipt, shop.place, {line(shop.item, u"1"_s)})));
        STOWAGE_TRY(poster.finish());
        return posted;
    }));
    QCOMPARE(must(verifyStore(session->db(), session->company())).differenceCount, 0);
    QVERIFY(shop.ledger.content() != content);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestBackup::isMadeWhileOthersRead()
{
    Shop shop;
    const auto reader = must(Connection::open(shop.ledger.url(), Connection::Role::Reader));
    must(inSnapshot(*reader, [&]() -> Done {
        Query row = reader->query("SELECT count(*) FROM document");
        if (!row.next())
            return row.done();
        return backUpStore(shop.ledger.db(), shop.ledger.clock.now(), shop.path(u"a"_s)).map([](const auto &) { });
    }));
    QCOMPARE(documentsIn(shop.path(u"a"_s)), 20);
}

void TestBackup::neverOverwrites()
{
    Shop shop;
    STOWAGE_OK(backUpStore(shop.ledger.db(), shop.ledger.clock.now(), shop.path(u"a"_s)));
    const QByteArray before = bytesOf(shop.path(u"a"_s));
    shop.receive(1);
    const auto again = backUpStore(shop.ledger.db(), shop.ledger.clock.now(), shop.path(u"a"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QCOMPARE(again.error().key, u"backup.exists"_s);
    QCOMPARE(again.error().arg(u"path"), shop.path(u"a"_s));
    QVERIFY(bytesOf(shop.path(u"a"_s)) == before);
    const QString content = shop.ledger.content();
    const Done over = restoreStore(shop.path(u"a"_s), shop.ledger.url());
    QVERIFY(!over);
    QCOMPARE(over.error().key, u"backup.target_exists"_s);
    QCOMPARE(shop.ledger.content(), content);
}

void TestBackup::ofABackupThatIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("cutAt"); // of a real one; 0: the content
    QTest::addColumn<QString>("key");
    QTest::newRow("a text") << QByteArray("Dear diary\n") << 0 << u"store.not_stowage"_s;
    QTest::newRow("a piece") << QByteArray() << 50'000 << u"store.corrupt"_s;
    QTest::newRow("nothing in it") << QByteArray() << 0 << QString(); // whatever it says, not a store
}

void TestBackup::ofABackupThatIsNone()
{
    QFETCH(QByteArray, content);
    QFETCH(int, cutAt);
    QFETCH(QString, key);
    Shop shop;
    STOWAGE_OK(backUpStore(shop.ledger.db(), shop.ledger.clock.now(), shop.path(u"whole"_s)));
    QFile file(shop.path(u"a"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(cutAt > 0 ? bytesOf(shop.path(u"whole"_s)).first(cutAt) : content);
    file.close();
    StoreUrl target;
    target.path = shop.path(u"b"_s);
    const Done restored = restoreStore(file.fileName(), target);
    QVERIFY(!restored);
    if (!key.isEmpty())
        QCOMPARE(restored.error().key, key);
    QCOMPARE(shop.files(), QStringList({u"a"_s, u"whole"_s}));
    const Done missing = restoreStore(shop.path(u"nowhere"_s), target);
    QVERIFY(!missing);
    QCOMPARE(missing.error().key, u"store.missing"_s);
}

void TestBackup::tellsOfBooksThatDoNotAgree()
{
    Shop shop;
    must(shop.ledger.db().run("UPDATE movement SET quantity = quantity + 1 WHERE seq = 3"));
    const auto done = backUpStore(shop.ledger.db(), shop.ledger.clock.now(), shop.path(u"a"_s));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Corrupt);
    QCOMPARE(done.error().key, u"backup.differences"_s);
    QCOMPARE(done.error().arg(u"path"), shop.path(u"a"_s));
    QCOMPARE(shop.files(), QStringList{u"a"_s}); // kept, for whoever mends them
    StoreUrl target;
    target.path = shop.path(u"b"_s);
    const Done restored = restoreStore(shop.path(u"a"_s), target);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Error::Code::Corrupt);
    QCOMPARE(restored.error().key, u"backup.not_restored"_s);
    QCOMPARE(restored.error().arg(u"path"), shop.path(u"a"_s));
    QCOMPARE(shop.files(), QStringList{u"a"_s});
}

void TestBackup::aFullDiskLeavesNothingBehind()
{
    SimDisk disk;
    {
        Shop shop;
        STOWAGE_OK(backUpStore(shop.ledger.db(), shop.ledger.clock.now(), shop.path(u"earlier"_s)));
        const QByteArray earlier = bytesOf(shop.path(u"earlier"_s));
        const QString content = shop.ledger.content();
        int room = 10; // writes
        disk.setHook([&](SimDisk::Part, SimDisk::Call call) {
            return call == SimDisk::Call::Write && --room < 0 ? SQLITE_FULL : SQLITE_OK;
        });
        const auto done = backUpStore(shop.ledger.db(), shop.ledger.clock.now(), shop.path(u"a"_s));
        disk.setHook({});
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Storage);
        QCOMPARE(done.error().key, u"store.full"_s);
        QCOMPARE(shop.files(), QStringList{u"earlier"_s});
        QVERIFY(bytesOf(shop.path(u"earlier"_s)) == earlier);
        QCOMPARE(shop.ledger.content(), content);
        STOWAGE_OK(backUpStore(shop.ledger.db(), shop.ledger.clock.now(), shop.path(u"a"_s)));
        QCOMPARE(documentsIn(shop.path(u"a"_s)), 20);
    }
}

void TestBackup::aKilledOneIsInNobodysWay()
{
    Shop shop;
    shop.ledger.close();
    SeededRng rng(9);
    int within = 0;
    for (unsigned round = 0; round < 6; ++round) {
        Child keeper(u"backup"_s, u"keeper"_s, shop.ledger.url());
        QVERIFY(keeper.waitForLines(1));
        std::this_thread::sleep_for(std::chrono::microseconds(round * (rng.next() % 10'000)));
        keeper.kill();
        within += keeper.lines().constLast() == "begin"_L1 ? 1 : 0;
        for (const QString &line : keeper.lines()) {
            if (line != "begin"_L1)
                QCOMPARE(documentsIn(line), 20); // what it told of is whole
        }
        shop.ledger.reopen();
        QCOMPARE(shop.ledger.differences(), QStringList());
        shop.ledger.close();
    }
    QVERIFY(within > 0);
    // Whatever bears a backup's name is one, told or not; only a piece under its temporary name may be left.
    const QFileInfo store(shop.ledger.url().path);
    for (const QFileInfo &file : store.dir().entryInfoList({store.fileName() + ".backup-*"_L1}, QDir::Files)) {
        if (!file.fileName().contains(".part"_L1))
            QCOMPARE(documentsIn(file.filePath()), 20);
    }
    // And a piece is in nobody's way.
    QFile piece(shop.path(u"a.part"_s));
    QVERIFY(piece.open(QFile::WriteOnly));
    piece.write(QByteArray(5000, 'x'));
    piece.close();
    shop.ledger.reopen();
    STOWAGE_OK(backUpStore(shop.ledger.db(), shop.ledger.clock.now(), shop.path(u"a"_s)));
    QCOMPARE(shop.files(), QStringList{u"a"_s});
}

void TestBackup::isTheServersOwnMatter()
{
    LedgerFixture ledger(StoreUrl::Engine::Postgresql);
    const QTemporaryDir folder(fastFolder());
    const auto made = backUpStore(ledger.db(), ledger.clock.now(), folder.filePath(u"a"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().key, u"backup.use_pg_dump"_s);
    const Done restored = restoreStore(folder.filePath(u"a"_s), ledger.url());
    QVERIFY(!restored);
    QCOMPARE(restored.error().key, u"backup.use_pg_dump"_s);
    QVERIFY(QDir(folder.path()).isEmpty());
}

STOWAGE_SUITE(TestBackup)
#include "tst_backup.moc"
