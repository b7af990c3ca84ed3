// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/importer.h"
#include "tests/support/child.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/sim_disk.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTest>

#include <sqlite3.h>

#include <cerrno>
#include <csignal>
#include <thread>

#include <sys/resource.h>
#include <unistd.h>

using namespace stowage;
using namespace stowage::test;

namespace {

using Part = SimDisk::Part;
using Call = SimDisk::Call;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

// A company with one item at one place, and 5 of it.
struct Shop {
    explicit Shop(StoreUrl::Engine engine) : ledger(engine)
    {
        item = ledger.item(u"A"_s);
        place = ledger.location(u"L"_s);
        must(ledger.receive(item, place, u"5"_s, u"1"_s));
    }
    DocumentRequest aReceipt()
    {
        return ledger.request(DocumentKind::Receipt, place, {line(item, u"1"_s, u"1"_s), line(item, u"2"_s, u"3"_s)});
    }

    LedgerFixture ledger;
    RowId item = 0;
    RowId place = 0;
};

ImportRequest manyReceipts(int rows)
{
    QByteArray bytes = "effective_at,kind,item,location,quantity,reference\n";
    for (int i = 0; i < rows; ++i)
        bytes += "2024-01-01,in,A,L,1,PO-" + QByteArray::number(i) + "\n";
    return {.kind = ImportKind::Movements, .pasted = bytes};
}

// Holds the store's writing, as a backup or a virus scanner may, for so long that others must wait.
constexpr std::chrono::milliseconds heldFor{400};

[[noreturn]] void playHolder()
{
    const auto db = must(Connection::open(childUrl(), Connection::Role::Writer));
    for (;;) {
        must(db->script("BEGIN IMMEDIATE"));
        say("held");
        std::this_thread::sleep_for(heldFor);
        must(db->script("ROLLBACK"));
        std::this_thread::sleep_for(heldFor / 4);
    }
}

// Posts until a file may not grow any more: the system itself refuses.
[[noreturn]] void playFiller()
{
    const FixedClock clock;
    SeededRng rng(static_cast<std::uint64_t>(QCoreApplication::applicationPid()));
    const StoreUrl url = childUrl();
    const auto session = must(Session::open(url, clock, rng, u"filler"_s));
    Query ids = session->db().query("SELECT (SELECT id FROM item), (SELECT id FROM location WHERE code = 'L')");
    if (!ids.next())
        endChild(false);
    std::signal(SIGXFSZ, SIG_IGN);
    constexpr rlim_t room = 2'000'000; // less than the journal grows to
    const rlimit limit{room, room};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    for (int i = 0; i < 10'000; ++i) {
        DocumentRequest request;
        request.uuid = makeUuid(clock, rng);
        request.kind = DocumentKind::Receipt;
        request.locationId = ids.int64(1);
        request.lines << line(ids.int64(0), u"1"_s, u"1"_s);
        const auto posted = inTransaction(session->db(), [&]() -> Result<PostedDocument> {
            Poster poster(session->db(), session->posting());
            auto document = poster.post(request);
            if (document)
                STOWAGE_TRY(poster.finish());
            return document;
        });
        say(posted ? "posted" : posted.error().key.toUtf8());
        if (!posted)
            break;
    }
    endChild(true);
}

// An ordinary user for a while, where the tests run as one whom no permission stops.
class OrdinaryUser {
public:
    OrdinaryUser() : m_changed(::geteuid() == 0 && ::seteuid(65534) == 0) { }
    ~OrdinaryUser()
    {
        if (m_changed && ::seteuid(0) != 0)
            qFatal("cannot become who it was");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    bool m_changed;
};

} // namespace

// What disks, servers and other programs do to a store, and what must be left of it.
class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFailingDiskLosesNothing_data();
    void aFailingDiskLosesNothing();
    void aFullDiskTakesNoHalfImport();
    void aFileThatMayNotGrowIsAFullDisk();
    void aFullDiskOnlyDelaysTheCheckpoint();
    void aPowerCutLosesNothing();
    void aPowerCutIsSeenByThisTest();
    void aBusyStoreIsWaitedFor();
    void aDamagedFileIsToldAndKept_data();
    void aDamagedFileIsToldAndKept();
    void aFolderThatMayNotBeWritten();
    void aServerThatIsGoneIsTold();
    void aServerThatOnlyReadsIsTold();

private:
    int documentsLostByPowerCuts(const char *synchronous, int cuts);
};

void TestFaults::initTestCase()
{
    if (childRole() == "holder"_L1)
        playHolder();
    if (childRole() == "filler"_L1)
        playFiller();
}

void TestFaults::aFailingDiskLosesNothing_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("systemError");
    QTest::addColumn<bool>("forGood");
    QTest::addColumn<QString>("key");
    const auto write = static_cast<int>(Call::Write);
    const auto sync = static_cast<int>(Call::Sync);
    QTest::newRow("full") << write << SQLITE_FULL << ENOSPC << true << u"store.full"_s;
    QTest::newRow("full for a moment") << write << SQLITE_FULL << ENOSPC << false << u"store.full"_s;
    QTest::newRow("over the quota") << write << SQLITE_IOERR_WRITE << EDQUOT << true << u"store.full"_s;
    QTest::newRow("a file too large") << write << SQLITE_IOERR_WRITE << EFBIG << true << u"store.full"_s;
    QTest::newRow("broken") << write << SQLITE_IOERR_WRITE << EIO << true << u"store.failed"_s;
    QTest::newRow("does not sync") << sync << SQLITE_IOERR_FSYNC << EIO << true << u"store.failed"_s;
    QTest::newRow("does not sync once") << sync << SQLITE_IOERR_FSYNC << EIO << false << u"store.failed"_s;
    QTest::newRow("has no room to sync") << sync << SQLITE_IOERR_FSYNC << ENOSPC << true << u"store.full"_s;
}

// The disk fails at the first call of a document's transaction, at the second, and so on until none is left to fail.
void TestFaults::aFailingDiskLosesNothing()
{
    QFETCH(int, call);
    QFETCH(int, code);
    QFETCH(int, systemError);
    QFETCH(bool, forGood);
    QFETCH(QString, key);
    SimDisk disk;
    Shop shop(StoreUrl::Engine::Sqlite);
    int failures = 0;
    for (int nth = 0;; ++nth) {
        const QString content = shop.ledger.content();
        const DocumentRequest request = shop.aReceipt();
        int seen = 0;
        disk.setHook([&](Part, Call made) {
            if (static_cast<int>(made) != call)
                return SQLITE_OK;
            const int index = seen++;
            if (index != nth && (!forGood || index <= nth))
                return SQLITE_OK;
            errno = systemError;
            return code;
        });
        const auto posted = shop.ledger.post(request);
        disk.setHook({});
        if (seen <= nth) {
            STOWAGE_OK(posted);
            break;
        }
        ++failures;
        QVERIFY(!posted);
        QCOMPARE(posted.error().code, Error::Code::Storage);
        QCOMPARE(posted.error().key, key);
        QCOMPARE(shop.ledger.content(), content);
        if (nth % 2 == 1)
            shop.ledger.reopen();
        QCOMPARE(shop.ledger.content(), content);
        QCOMPARE(shop.ledger.differences(), QStringList());
        // The same document, sent again once there is room, is posted once.
        STOWAGE_OK(shop.ledger.post(request));
        QVERIFY(must(shop.ledger.post(request)).alreadyPosted);
        QCOMPARE(shop.ledger.differences(), QStringList());
    }
    QVERIFY(failures > 0);
    QCOMPARE(shop.ledger.count("SELECT count(*) FROM document"), failures + 2);
    shop.ledger.close(); // before the disk
}

void TestFaults::aFullDiskTakesNoHalfImport()
{
    Shop shop(StoreUrl::Engine::Sqlite);
    LedgerFixture &ledger = shop.ledger;
    const QString content = ledger.content();
    const auto pages = ledger.count("PRAGMA page_count");
    const ImportRequest request = manyReceipts(2000);
    for (const int more : {0, 1, 3, 10, 20}) {
        const QByteArray limit = "PRAGMA max_page_count = " + QByteArray::number(pages + more);
        must(ledger.db().script(limit));
        const auto report = Importer(ledger.db(), ledger.session().posting()).run(request);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Storage);
        QCOMPARE(report.error().key, u"store.full"_s);
        QCOMPARE(ledger.content(), content);
        QCOMPARE(ledger.count("SELECT count(*) FROM import_batch") + ledger.count("SELECT count(*) FROM import_row"),
                 0);
        QCOMPARE(ledger.differences(), QStringList());
    }
    must(ledger.db().script("PRAGMA max_page_count = 1000000"));
    const auto report = Importer(ledger.db(), ledger.session().posting()).run(request);
    STOWAGE_OK(report);
    QCOMPARE(report->added, 2000);
    QCOMPARE(ledger.differences(), QStringList());
}

void TestFaults::aFileThatMayNotGrowIsAFullDisk()
{
    Shop shop(StoreUrl::Engine::Sqlite);
    shop.ledger.close();
    qint64 documents = 1;
    for (int round = 0; round < 2; ++round) {
        Child filler(u"faults"_s, u"filler"_s, shop.ledger.url());
        QVERIFY2(filler.waitForEnd(), qPrintable(filler.output()));
        QCOMPARE(filler.lines().constLast(), u"store.full"_s);
        const auto posted = filler.lines().count(u"posted"_s);
        QVERIFY(posted > 0);
        shop.ledger.reopen();
        QCOMPARE(shop.ledger.differences(), QStringList());
        documents += posted;
        QCOMPARE(shop.ledger.count("SELECT count(*) FROM document"), documents);
        shop.ledger.close();
    }
}

// What is committed lies in the journal; taking it over into the file can wait until there is room.
void TestFaults::aFullDiskOnlyDelaysTheCheckpoint()
{
    SimDisk disk;
    Shop shop(StoreUrl::Engine::Sqlite);
    shop.ledger.reopen();
    shop.ledger.run("PRAGMA wal_autocheckpoint = 5");
    int refused = 0;
    disk.setHook([&](Part part, Call) {
        if (part != Part::Database)
            return SQLITE_OK;
        ++refused;
        return SQLITE_FULL;
    });
    for (int i = 0; i < 40; ++i)
        STOWAGE_OK(shop.ledger.post(shop.aReceipt()));
    QVERIFY(refused > 0);
    const QString content = shop.ledger.content();
    QCOMPARE(shop.ledger.differences(), QStringList());
    shop.ledger.reopen(); // nor does it matter when the program ends meanwhile
    QCOMPARE(shop.ledger.content(), content);
    disk.setHook({});
    STOWAGE_OK(shop.ledger.post(shop.aReceipt()));
    shop.ledger.reopen();
    QCOMPARE(shop.ledger.differences(), QStringList());
    QCOMPARE(shop.ledger.count("SELECT count(*) FROM document"), 42);
    shop.ledger.close();
}

// Posts on a disk whose power goes at many moments; each time the file that is left must open and be whole. The
// acknowledged documents that are missing then, over all cuts.
int TestFaults::documentsLostByPowerCuts(const char *synchronous, int cuts)
{
    struct Remains {
        QMap<QString, QByteArray> files;
        qsizetype promised = 0;
    };
    QList<Remains> all;
    QList<QByteArray> promised;
    QString path;
    {
        SimDisk disk;
        Shop shop(StoreUrl::Engine::Sqlite);
        path = shop.ledger.url().path;
        shop.ledger.reopen();
        shop.ledger.run("PRAGMA wal_autocheckpoint = 25"); // so that cuts fall into checkpoints too
        shop.ledger.run(synchronous);
        SeededRng rng(3);
        disk.setHook([&](Part, Call) {
            if (all.size() < cuts && rng.next() % 12 == 0)
                all << Remains{disk.afterPowerCut(rng), promised.size()};
            return SQLITE_OK;
        });
        while (all.size() < cuts) {
            const DocumentRequest request = shop.aReceipt();
            must(shop.ledger.post(request));
            promised << request.uuid;
        }
        shop.ledger.close();
    }
    int lost = 0;
    const QTemporaryDir folder(fastFolder());
    for (const Remains &remains : std::as_const(all)) {
        const StoreUrl url = newStoreUrl(StoreUrl::Engine::Sqlite, folder.path());
        for (auto file = remains.files.begin(); file != remains.files.end(); ++file)
            put(url.path + file.key().mid(path.size()), file.value());
        const FixedClock clock;
        SeededRng rng;
        const auto session = must(Session::open(url, clock, rng, u"tester"_s));
        const auto report = must(verifyStore((*session).db(), session->company()));
        if (report.differenceCount != 0)
            qFatal("%s", qPrintable(report.differences.first().toString()));
        Query row = session->db().query("SELECT uuid FROM document");
        QSet<QByteArray> there;
        while (row.next())
            there << row.blob(0);
        for (const QByteArray &uuid : promised.first(remains.promised))
            lost += there.contains(uuid) ? 0 : 1;
    }
    return lost;
}

void TestFaults::aPowerCutLosesNothing()
{
    QCOMPARE(documentsLostByPowerCuts("PRAGMA synchronous", qEnvironmentVariable("STOWAGE_CUTS", u"60"_s).toInt()), 0);
}

// With the usual, weaker setting this very test loses documents: it sees what it is there for.
void TestFaults::aPowerCutIsSeenByThisTest()
{
    QVERIFY(documentsLostByPowerCuts("PRAGMA synchronous = NORMAL", 60) > 0);
}

void TestFaults::aBusyStoreIsWaitedFor()
{
    Shop shop(StoreUrl::Engine::Sqlite);
    Child holder(u"faults"_s, u"holder"_s, shop.ledger.url());
    QVERIFY(holder.waitForLines(1));
    STOWAGE_OK(shop.ledger.post(shop.aReceipt())); // after a while

    const QString content = shop.ledger.content();
    shop.ledger.run("PRAGMA busy_timeout = 20");
    QVERIFY(holder.waitForLines(holder.lines().size() + 1));
    const DocumentRequest request = shop.aReceipt();
    const auto busy = shop.ledger.post(request);
    QVERIFY(!busy);
    QCOMPARE(busy.error().code, Error::Code::Storage);
    QCOMPARE(busy.error().key, u"store.busy"_s);
    QCOMPARE(shop.ledger.content(), content); // reading goes on meanwhile

    QVERIFY(holder.waitForLines(holder.lines().size() + 1));
    holder.kill(); // while it holds
    QElapsedTimer timer;
    timer.start();
    STOWAGE_OK(shop.ledger.post(request));
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestFaults::aDamagedFileIsToldAndKept_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("size"); // 0: cut off there
    QTest::newRow("the name of the format") << 0 << 16;
    QTest::newRow("the size of pages") << 16 << 2;
    QTest::newRow("the version of the format") << 18 << 2;
    QTest::newRow("the fractions") << 21 << 3;
    QTest::newRow("the version of the schema") << 44 << 4;
    QTest::newRow("the encoding") << 56 << 4;
    QTest::newRow("the first page's rows") << 100 << 400;
    QTest::newRow("all after the header") << 8192 << 8192 * 20;
    QTest::newRow("cut in its first page") << 2000 << 0;
    QTest::newRow("cut after its first page") << 8192 << 0;
    QTest::newRow("cut within a page") << 8192 * 3 + 100 << 0;
}

void TestFaults::aDamagedFileIsToldAndKept()
{
    QFETCH(int, offset);
    QFETCH(int, size);
    Shop shop(StoreUrl::Engine::Sqlite);
    shop.ledger.close();
    const StoreUrl &url = shop.ledger.url();
    const QByteArray sound = bytesOf(url.path);
    QByteArray damaged = sound;
    if (size == 0)
        damaged.truncate(offset);
    else
        damaged.replace(offset, size, QByteArray(size, '\xee'));
    put(url.path, damaged);
    const auto session = Session::open(url, shop.ledger.clock, shop.ledger.rng, u"tester"_s);
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::Corrupt);
    QCOMPARE(session.error().key, u"store.corrupt"_s);
    const auto created = Session::create(url, {.name = u"New"_s}, shop.ledger.clock, shop.ledger.rng, u"tester"_s);
    QVERIFY(!created);
    QCOMPARE(created.error().key, u"store.corrupt"_s);
    QVERIFY(bytesOf(url.path) == damaged); // for whoever can save something from it
    put(url.path, sound);
    shop.ledger.reopen();
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestFaults::aFolderThatMayNotBeWritten()
{
    Shop shop(StoreUrl::Engine::Sqlite);
    shop.ledger.close();
    const StoreUrl &url = shop.ledger.url();
    const QString folder = QFileInfo(url.path).path();
    QVERIFY(QFile::setPermissions(url.path, QFileDevice::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(folder, QFileDevice::Permissions(0x5555)));
    const QByteArray before = bytesOf(url.path);
    {
        const OrdinaryUser user;
        const auto session = Session::open(url, shop.ledger.clock, shop.ledger.rng, u"tester"_s);
        QVERIFY(!session);
        QCOMPARE(session.error().key, u"store.lock_failed"_s);
        const auto writer = Connection::open(url, Connection::Role::Writer);
        const auto written = writer ? (*writer)->run("UPDATE item SET name = 'B'") : fail(writer.error());
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Storage);
        QCOMPARE(written.error().key, u"store.read_only"_s);
    }
    QVERIFY(QFile::setPermissions(folder, QFileDevice::Permissions(0x7777)));
    QVERIFY(bytesOf(url.path) == before);
    shop.ledger.reopen();
    QCOMPARE(shop.ledger.differences(), QStringList());
}

// The server ends the connection at each moment of a document's transaction.
void TestFaults::aServerThatIsGoneIsTold()
{
    Shop shop(StoreUrl::Engine::Postgresql);
    LedgerFixture &ledger = shop.ledger;
    for (const bool inside : {false, true}) {
        const QString content = ledger.content();
        const DocumentRequest request = shop.aReceipt();
        const auto admin = must(Connection::open(ledger.url(), Connection::Role::Writer));
        const qint64 process = serverProcess(ledger.db());
        const auto end = [&] {
            must(admin->run("SELECT pg_terminate_backend(?)", process));
            waitForServer(ledger.url(), process);
        };
        if (!inside)
            end();
        const auto posted = inTransaction(ledger.db(), [&]() -> Result<PostedDocument> {
            Poster poster(ledger.db(), ledger.session().posting());
            auto document = poster.post(request);
            if (inside)
                end();
            if (document)
                STOWAGE_TRY(poster.finish());
            return document;
        });
        QVERIFY(!posted);
        QCOMPARE(posted.error().code, Error::Code::Storage);
        QCOMPARE(posted.error().key, u"store.unreachable"_s);
        ledger.reopen();
        QCOMPARE(ledger.content(), content);
        STOWAGE_OK(ledger.post(request));
        QCOMPARE(ledger.differences(), QStringList());
    }
}

void TestFaults::aServerThatOnlyReadsIsTold()
{
    Shop shop(StoreUrl::Engine::Postgresql);
    const QString content = shop.ledger.content();
    shop.ledger.run("SET default_transaction_read_only = on");
    const auto posted = shop.ledger.post(shop.aReceipt());
    QVERIFY(!posted);
    QCOMPARE(posted.error().code, Error::Code::Storage);
    QCOMPARE(posted.error().key, u"store.read_only"_s);
    shop.ledger.run("SET default_transaction_read_only = off");
    QCOMPARE(shop.ledger.content(), content);
    STOWAGE_OK(shop.ledger.post(shop.aReceipt()));
    QCOMPARE(shop.ledger.differences(), QStringList());
}

STOWAGE_SUITE(TestFaults)
#include "tst_faults.moc"
