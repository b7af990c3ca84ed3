// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"
#include "tests/support/child.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>

#include <unistd.h>

using namespace stowage;
using namespace stowage::test;

namespace {

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

QStringList columnOf(Connection &db, const char *sql)
{
    QStringList texts;
    Query row = db.query(sql);
    while (row.next())
        texts << row.text(0);
    must(row.done());
    return texts;
}

// Every table with its columns, as each engine tells them.
QStringList tablesOf(Connection &db)
{
    if (db.isSqlite()) {
        return columnOf(
            db, "SELECT m.name || '.' || c.name || CASE WHEN c.\"notnull\" OR c.pk > 0 THEN '!' ELSE '' END"
                " FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"
                " AND m.name NOT LIKE 'item\\_search%' ESCAPE '\\' AND m.name NOT LIKE 'item\\_word%' ESCAPE '\\'"
                " AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1");
    }
    QStringList tables =
        columnOf(db, "SELECT table_name || '.' || column_name || CASE WHEN is_nullable = 'NO' THEN '!' ELSE '' END"
                     " FROM information_schema.columns WHERE table_schema = current_schema()"
                     " AND table_name NOT LIKE 'item\\_search%' AND table_name NOT LIKE 'item\\_word%'");
    tables.sort();
    return tables;
}

// The program's own steps and those of a version to come.
QList<Migration> withNext(StoreUrl::Engine engine, const QList<QByteArray> &next)
{
    QList<Migration> all = knownMigrations(engine);
    for (const QByteArray &sql : next) {
        const int version = all.last().version + 1;
        all << Migration{version, u"%1_next.sql"_s.arg(version, 4, 10, QLatin1Char('0')), sql};
    }
    return all;
}

constexpr const char *addMark = "ALTER TABLE item ADD COLUMN mark TEXT NOT NULL DEFAULT 'none';"
                                "CREATE TABLE made_next (n BIGINT PRIMARY KEY);";

// Many statements, so that a kill falls between two of them.
QByteArray longMigration()
{
    QByteArray sql = addMark;
    for (int i = 0; i < 20'000; ++i)
        sql += "INSERT INTO made_next VALUES (" + QByteArray::number(i) + ");";
    return sql;
}

QString copyOf(const StoreUrl &url)
{
    return u"%1.before-%2"_s.arg(url.path).arg(schemaVersion() + 1, 4, 10, QLatin1Char('0'));
}

std::int64_t numberIn(Connection &db, const char *sql)
{
    Query row = db.query(sql);
    return row.next() ? row.int64(0) : -1;
}

std::int64_t versionOf(Connection &db)
{
    return numberIn(db, "SELECT max(version) FROM schema_migration");
}

[[noreturn]] void playMigrator()
{
    const StoreUrl url = childUrl();
    const FixedClock clock;
    const auto db = must(Connection::open(url, Connection::Role::Writer));
    say("open " + QByteArray::number(serverProcess(*db)));
    must(migrate(*db, url, clock, withNext(url.engine, {longMigration()})));
    say("done");
    endChild(true);
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makeAFreshStore_data() { addEngineRows(); }
    void makeAFreshStore();
    void doNothingTheSecondTime_data() { addEngineRows(); }
    void doNothingTheSecondTime();
    void bothEnginesHaveTheSameTables();
    void refuseANewerSchemaUntouched_data() { addEngineRows(); }
    void refuseANewerSchemaUntouched();
    void refuseAChangedMigration_data() { addEngineRows(); }
    void refuseAChangedMigration();
    void refuseAnUnknownMigration_data() { addEngineRows(); }
    void refuseAnUnknownMigration();
    void refuseAHoleInTheRow_data() { addEngineRows(); }
    void refuseAHoleInTheRow();
    void theNextKeepsWhatIsThere_data() { addEngineRows(); }
    void theNextKeepsWhatIsThere();
    void aFailedNextLeavesTheOneBefore_data() { addEngineRows(); }
    void aFailedNextLeavesTheOneBefore();
    void aKilledNextIsWholeOrNothing_data() { addEngineRows(); }
    void aKilledNextIsWholeOrNothing();
    void nothingIsDoneWithoutTheCopy();
    void aFailedOneLeavesNothing_data() { addEngineRows(); }
    void aFailedOneLeavesNothing();
    void refuseWhatIsNoStoreOfOurs_data();
    void refuseWhatIsNoStoreOfOurs();
    void readWhatMayOnlyBeRead();
};

void TestMigrations::initTestCase()
{
    if (childRole() == "migrator"_L1)
        playMigrator();
}

void TestMigrations::makeAFreshStore()
{
    QFETCH(StoreUrl::Engine, engine);
    TestStore store(engine);
    QCOMPARE(columnOf(store.db(), "SELECT version FROM schema_migration ORDER BY version").constLast(),
             QString::number(schemaVersion()));
    for (const char *table :
         {"item", "location", "document", "movement", "stock_level", "lot_level", "transit", "writer"}) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
        Query row = store.db().query(sql.constData());
        QVERIFY2(row.next(), table);
    }
    QVERIFY(columnOf(store.db(), "SELECT code FROM reason").contains(u"stock_count"_s));
    QVERIFY(columnOf(store.db(), "SELECT code FROM unit").contains(u"pcs"_s));
}

void TestMigrations::doNothingTheSecondTime()
{
    QFETCH(StoreUrl::Engine, engine);
    TestStore store(engine);
    const QStringList before = tablesOf(store.db());
    const QStringList applied = columnOf(store.db(), "SELECT applied_at FROM schema_migration");
    store.clock().advance(1000);
    STOWAGE_OK(migrate(store.db(), store.url(), store.clock()));
    STOWAGE_OK(migrate(store.db(), store.url(), store.clock()));
    QCOMPARE(tablesOf(store.db()), before);
    QCOMPARE(columnOf(store.db(), "SELECT applied_at FROM schema_migration"), applied);
}

void TestMigrations::bothEnginesHaveTheSameTables()
{
    TestStore sqlite(StoreUrl::Engine::Sqlite);
    TestStore postgresql(StoreUrl::Engine::Postgresql);
    const QStringList one = tablesOf(sqlite.db());
    const QStringList other = tablesOf(postgresql.db());
    QVERIFY(one.size() > 100);
    const QSet<QString> ones(one.begin(), one.end());
    const QSet<QString> others(other.begin(), other.end());
    QCOMPARE(QStringList((ones - others).values()), QStringList());
    QCOMPARE(QStringList((others - ones).values()), QStringList());
}

void TestMigrations::refuseANewerSchemaUntouched()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    STOWAGE_OK(ledger.receive(item, ledger.location(u"L"_s), u"1"_s, u"1"_s));
    must(ledger.db().run("INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (?, ?, ?, 0)",
                         schemaVersion() + 7, u"later"_s, QByteArray(32, 'x')));
    const QString content = ledger.content();
    ledger.close();
    const QByteArray before = engine == StoreUrl::Engine::Sqlite ? bytesOf(ledger.url().path) : QByteArray();
    const auto opened = Session::open(ledger.url(), ledger.clock, ledger.rng, u"tester"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Refused);
    QCOMPARE(opened.error().key, u"store.newer"_s);
    QCOMPARE(opened.error().arg(u"version"), QString::number(schemaVersion() + 7));
    QCOMPARE(opened.error().arg(u"known"), QString::number(schemaVersion()));
    if (engine == StoreUrl::Engine::Sqlite) {
        QVERIFY(bytesOf(ledger.url().path) == before);
        QVERIFY(!QFile::exists(ledger.url().path + "-wal"_L1));
    }
    // The newer program finds everything as it was.
    const auto db = must(Connection::open(ledger.url(), Connection::Role::Writer));
    must(db->run("DELETE FROM schema_migration WHERE version > ?", schemaVersion()));
    ledger.reopen();
    QCOMPARE(ledger.content(), content);
}

void TestMigrations::refuseAChangedMigration()
{
    QFETCH(StoreUrl::Engine, engine);
    TestStore store(engine);
    must(store.db().run("UPDATE schema_migration SET checksum = ? WHERE version = 1", QByteArray(32, 'x')));
    const Done done = migrate(store.db(), store.url(), store.clock());
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Corrupt);
    QCOMPARE(done.error().key, u"store.migration_changed"_s);
    QCOMPARE(done.error().arg(u"name"), u"0001_base.sql"_s);
}

void TestMigrations::refuseAnUnknownMigration()
{
    QFETCH(StoreUrl::Engine, engine);
    TestStore store(engine);
    must(store.db().run("UPDATE schema_migration SET version = 0, name = 'before all' WHERE version = 1"));
    const Done done = migrate(store.db(), store.url(), store.clock());
    QVERIFY(!done);
    QCOMPARE(done.error().key, u"store.migration_changed"_s);
    QCOMPARE(done.error().arg(u"name"), u"before all"_s);
}

void TestMigrations::refuseAHoleInTheRow()
{
    QFETCH(StoreUrl::Engine, engine);
    TestStore store(engine);
    const auto next = withNext(engine, {addMark, "CREATE TABLE last (n BIGINT)"});
    STOWAGE_OK(migrate(store.db(), store.url(), store.clock(), next));
    must(store.db().run("DELETE FROM schema_migration WHERE version = ?", schemaVersion() + 1));
    const Done done = migrate(store.db(), store.url(), store.clock(), next);
    QVERIFY(!done);
    QCOMPARE(done.error().key, u"store.migration_changed"_s);
    QCOMPARE(done.error().arg(u"name"), next[next.size() - 2].name);
}

void TestMigrations::theNextKeepsWhatIsThere()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    const RowId item = ledger.item(u"A"_s);
    STOWAGE_OK(ledger.receive(item, ledger.location(u"L"_s), u"7"_s, u"1"_s));
    const QString content = ledger.content();
    const auto next = withNext(engine, {addMark});
    ledger.clock.advance(1000);
    STOWAGE_OK(migrate(ledger.db(), ledger.url(), ledger.clock, next));
    STOWAGE_OK(migrate(ledger.db(), ledger.url(), ledger.clock, next));
    QCOMPARE(ledger.content(), content);
    QCOMPARE(ledger.differences(), QStringList());
    QCOMPARE(ledger.column("SELECT mark FROM item"), QStringList{u"none"_s});
    QCOMPARE(versionOf(ledger.db()), schemaVersion() + 1);
    QCOMPARE(ledger.count("SELECT max(applied_at) FROM schema_migration"), ledger.clock.now());
    // This program, older than the file now, leaves it alone.
    const Done older = migrate(ledger.db(), ledger.url(), ledger.clock);
    QVERIFY(!older);
    QCOMPARE(older.error().key, u"store.newer"_s);
    if (engine == StoreUrl::Engine::Postgresql)
        return;
    // The copy is a store of its own, as it was before.
    StoreUrl copy;
    copy.path = copyOf(ledger.url());
    const auto session = Session::open(copy, ledger.clock, ledger.rng, u"tester"_s);
    STOWAGE_OK(session);
    QCOMPARE(versionOf((*session)->db()), schemaVersion());
    QCOMPARE(numberIn((*session)->db(), "SELECT count(*) FROM movement"), 1);
    QCOMPARE(must(verifyStore((*session)->db(), (*session)->company())).differenceCount, 0);
}

void TestMigrations::aFailedNextLeavesTheOneBefore()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    STOWAGE_OK(ledger.receive(ledger.item(u"A"_s), ledger.location(u"L"_s), u"7"_s, u"1"_s));
    const QString content = ledger.content();
    const QByteArray broken =
        "CREATE TABLE half (n BIGINT); UPDATE item SET name = 'half'; INSERT INTO nowhere VALUES (1)";
    const Done failed = migrate(ledger.db(), ledger.url(), ledger.clock, withNext(engine, {addMark, broken}));
    QVERIFY(!failed);
    QCOMPARE(failed.error().key, u"store.migration_failed"_s);
    QCOMPARE(failed.error().arg(u"name"), u"%1_next.sql"_s.arg(schemaVersion() + 2, 4, 10, QLatin1Char('0')));
    QVERIFY(failed.error().arg(u"detail").contains("nowhere"_L1));
    QCOMPARE(versionOf(ledger.db()), schemaVersion() + 1);
    QVERIFY(!tablesOf(ledger.db()).contains("half.n"_L1));
    QCOMPARE(ledger.column("SELECT name FROM item"), QStringList{u"A"_s});
    QCOMPARE(ledger.content(), content);
    QCOMPARE(ledger.differences(), QStringList());
    // A corrected edition goes on from there.
    STOWAGE_OK(
        migrate(ledger.db(), ledger.url(), ledger.clock, withNext(engine, {addMark, "CREATE TABLE whole (n BIGINT)"})));
    QCOMPARE(versionOf(ledger.db()), schemaVersion() + 2);
}

void TestMigrations::aKilledNextIsWholeOrNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    SeededRng rng(5);
    int killed = 0;
    for (unsigned round = 0; round < 4; ++round) { // the first at once
        LedgerFixture ledger(engine);
        STOWAGE_OK(ledger.receive(ledger.item(u"A"_s), ledger.location(u"L"_s), u"7"_s, u"1"_s));
        const QString content = ledger.content();
        ledger.close();
        Child migrator(u"migrations"_s, u"migrator"_s, ledger.url());
        QVERIFY(migrator.waitForLines(1));
        std::this_thread::sleep_for(std::chrono::microseconds(round * (rng.next() % 15'000)));
        migrator.kill();
        waitForServer(ledger.url(), migrator.lines().constFirst().section(u' ', 1).toLongLong());
        auto db = must(Connection::open(ledger.url(), Connection::Role::Writer));
        const bool whole = versionOf(*db) > schemaVersion();
        QVERIFY(whole || !migrator.lines().contains(u"done"_s));
        QCOMPARE(tablesOf(*db).join(u' ').contains("made_next"_L1), whole);
        killed += whole ? 0 : 1;
        STOWAGE_OK(migrate(*db, ledger.url(), ledger.clock, withNext(engine, {longMigration()})));
        QCOMPARE(numberIn(*db, "SELECT count(*) FROM made_next"), 20'000);
        must(db->run("DELETE FROM schema_migration WHERE version > ?", schemaVersion()));
        db.reset();
        ledger.reopen();
        QCOMPARE(ledger.content(), content);
        QCOMPARE(ledger.differences(), QStringList());
    }
    QVERIFY(killed > 0);
}

// Where the copy cannot be made, the file stays as it is.
void TestMigrations::nothingIsDoneWithoutTheCopy()
{
    LedgerFixture ledger(StoreUrl::Engine::Sqlite);
    STOWAGE_OK(ledger.receive(ledger.item(u"A"_s), ledger.location(u"L"_s), u"7"_s, u"1"_s));
    const QString content = ledger.content();
    QVERIFY(QDir().mkpath(copyOf(ledger.url()) + "/in the way"_L1)); // no file can have that name
    const auto next = withNext(StoreUrl::Engine::Sqlite, {addMark});
    const Done done = migrate(ledger.db(), ledger.url(), ledger.clock, next);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Storage);
    QCOMPARE(versionOf(ledger.db()), schemaVersion());
    QCOMPARE(ledger.content(), content);
    QVERIFY(QDir(copyOf(ledger.url())).removeRecursively());
    STOWAGE_OK(migrate(ledger.db(), ledger.url(), ledger.clock, next));
    QVERIFY(QFile::exists(copyOf(ledger.url())));
}

void TestMigrations::aFailedOneLeavesNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    const QTemporaryDir folder(fastFolder());
    const StoreUrl url = newStoreUrl(engine, folder.path());
    auto db = must(Connection::open(url, Connection::Role::Writer, true));
    must(db->script("CREATE TABLE movement (seq INTEGER)")); // in the way of the first migration, late in it
    const FixedClock clock;
    const Done done = migrate(*db, url, clock);
    const QStringList after = tablesOf(*db);
    const QStringList applied = columnOf(*db, "SELECT name FROM schema_migration");
    must(db->script("DROP TABLE movement"));
    const Done again = migrate(*db, url, clock);
    db.reset();
    dropSchema(url);
    QVERIFY(!done);
    QCOMPARE(done.error().key, u"store.migration_failed"_s);
    QCOMPARE(done.error().arg(u"name"), u"0001_base.sql"_s);
    QVERIFY(done.error().arg(u"detail").contains("movement"_L1));
    QCOMPARE(applied, QStringList());
    QVERIFY(!after.contains(u"item.id!"_s));
    STOWAGE_OK(again); // and once the way is free, all is well
}

void TestMigrations::refuseWhatIsNoStoreOfOurs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a text") << QByteArray("Dear diary\n");
    QTest::newRow("a long text") << QByteArray(100'000, 'x');
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("a header without more") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("another program's database") << QByteArray();
}

void TestMigrations::refuseWhatIsNoStoreOfOurs()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder(fastFolder());
    const StoreUrl url = newStoreUrl(StoreUrl::Engine::Sqlite, folder.path());
    if (content.isEmpty()) {
        // A database of ours is another program's once its mark is gone.
        auto db = must(Connection::open(url, Connection::Role::Writer, true));
        must(db->script("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup');"
                        "PRAGMA journal_mode=DELETE; PRAGMA application_id=0"));
        db.reset();
    } else {
        put(url.path, content);
    }
    const QByteArray before = bytesOf(url.path);
    FixedClock clock;
    SeededRng rng;
    for (const auto &opened : {Session::open(url, clock, rng, u"tester"_s).map([](auto &&) { }),
                               Session::create(url, {.name = u"Test"_s}, clock, rng, u"tester"_s).map([](auto &&) { }),
                               Connection::open(url, Connection::Role::Reader).map([](auto &&) { })}) {
        QVERIFY(!opened);
        QCOMPARE(opened.error().key, u"store.not_stowage"_s);
        QCOMPARE(opened.error().arg(u"path"), url.path);
    }
    QVERIFY(bytesOf(url.path) == before);
}

namespace {

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

// A file that may not be written is opened for reading, and what would write says so.
void TestMigrations::readWhatMayOnlyBeRead()
{
    LedgerFixture ledger(StoreUrl::Engine::Sqlite);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    STOWAGE_OK(ledger.receive(item, place, u"5"_s, u"1"_s));
    const Company company = ledger.session().company();
    ledger.close();
    const QString folder = QFileInfo(ledger.url().path).path();
    QVERIFY(QFile::setPermissions(folder, QFileDevice::Permissions(0x7777)));
    QVERIFY(QFile::setPermissions(ledger.url().path, QFileDevice::Permissions(0x4444)));
    const QByteArray before = bytesOf(ledger.url().path);
    {
        const OrdinaryUser user;
        const auto reader = Connection::open(ledger.url(), Connection::Role::Reader);
        STOWAGE_OK(reader);
        Query row = (*reader)->query("SELECT on_hand FROM stock_level");
        QVERIFY(row.next());
        QCOMPARE(row.quantity(0), Quantity::fromInt(5));
        const auto report = verifyStore(**reader, company);
        STOWAGE_OK(report);
        QCOMPARE(report->differenceCount, 0);

        auto writer = Session::open(ledger.url(), ledger.clock, ledger.rng, u"tester"_s);
        if (writer) {
            const auto posted = inTransaction((*writer)->db(), [&]() -> Result<PostedDocument> {
                Poster poster((*writer)->db(), (*writer)->posting());
                return poster.post(ledger.request(DocumentKind::Receipt, place, {line(item, u"1"_s, u"1"_s)}));
            });
            QVERIFY(!posted);
            QCOMPARE(posted.error().key, u"store.read_only"_s);
        } else {
            QCOMPARE(writer.error().key, u"store.read_only"_s);
        }
    }
    QVERIFY(bytesOf(ledger.url().path) == before);
    QVERIFY(QFile::setPermissions(ledger.url().path, QFileDevice::Permissions(0x6666)));
    ledger.reopen();
    QCOMPARE(ledger.differences(), QStringList());
}

STOWAGE_SUITE(TestMigrations)
#include "tst_migrations.moc"
