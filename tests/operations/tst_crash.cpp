// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

using namespace stowage;
using namespace stowage::test;

namespace {

constexpr int itemCount = 3; // the last one has lots
constexpr int placeCount = 3;

// Printed, so that a run can be had again.
std::uint64_t seedOfThisRun()
{
    static const std::uint64_t seed =
        qEnvironmentVariableIsSet("STOWAGE_SEED")
            ? qEnvironmentVariable("STOWAGE_SEED").toULongLong()
            : static_cast<std::uint64_t>(std::chrono::system_clock::now().time_since_epoch().count());
    return seed;
}

int killsOfThisRun(int otherwise)
{
    return qEnvironmentVariableIsSet("STOWAGE_KILLS") ? qEnvironmentVariableIntValue("STOWAGE_KILLS") : otherwise;
}

class WallClock final : public Clock {
public:
    Instant now() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::system_clock::now().time_since_epoch())
            .count();
    }
};

// Of this process, so that no two make the same ids.
std::uint64_t ownSeed(int salt)
{
    return static_cast<std::uint64_t>(QCoreApplication::applicationPid()) * 1'000'003U
           + static_cast<std::uint64_t>(salt) * 7'919U + static_cast<std::uint64_t>(WallClock().now());
}

// What there is to work with.
struct Floor {
    QList<RowId> items;
    QList<RowId> places;
};

Floor furnish(LedgerFixture &ledger)
{
    Floor floor;
    for (int i = 0; i < itemCount; ++i) {
        floor.items << ledger.item(
            u"ITEM-%1"_s.arg(i),
            {.costPrice = u"2"_s, .lots = i == itemCount - 1 ? LotTracking::Lot : LotTracking::None});
    }
    for (int i = 0; i < placeCount; ++i)
        floor.places << ledger.location(u"PLACE-%1"_s.arg(i));
    return floor;
}

Floor furnished(Connection &db)
{
    Floor floor;
    Query items = db.query("SELECT id FROM item ORDER BY code");
    while (items.next())
        floor.items << items.int64(0);
    must(items.done());
    Query places = db.query("SELECT id FROM location WHERE type <> 'transit' ORDER BY code");
    while (places.next())
        floor.places << places.int64(0);
    must(places.done());
    return floor;
}

// Somebody at work: documents of every kind, some dated back, some that are refused.
class Clerk {
public:
    Clerk(Session &session, std::uint64_t seed) : m_session(session), m_floor(furnished(session.db())), m_rng(seed) { }

    // What was posted, by uuid and number; empty when it was refused, which is an answer too.
    QByteArray workOnce()
    {
        for (;;) {
            const auto posted = inTransaction(m_session.db(), [&]() -> Result<PostedDocument> {
                Poster poster(m_session.db(), m_session.posting());
                auto document = below(8) == 0 && !m_posted.isEmpty()
                                    ? poster.reverse(m_posted[below(m_posted.size())], newUuid(), {})
                                    : poster.post(request());
                if (document)
                    STOWAGE_TRY(poster.finish());
                return document;
            });
            if (posted) {
                m_posted << posted->id;
                return posted->uuid.toHex() + ' ' + posted->number.toUtf8();
            }
            if (posted.error().key == "store.serialization"_L1)
                continue;
            if (posted.error().code == Error::Code::Storage || posted.error().code == Error::Code::Corrupt)
                qFatal("%s", qPrintable(posted.error().toString()));
            return {};
        }
    }

private:
    qsizetype below(qsizetype limit)
    {
        return static_cast<qsizetype>(m_rng.next() % static_cast<std::uint64_t>(limit));
    }
    QByteArray newUuid() { return makeUuid(m_session.clock(), m_rng); }

    DocumentRequest request()
    {
        static constexpr DocumentKind kinds[] = {DocumentKind::Receipt, DocumentKind::Receipt, DocumentKind::Issue,
                                                 DocumentKind::Transfer, DocumentKind::Adjustment};
        DocumentRequest request;
        request.uuid = newUuid();
        request.kind = kinds[below(5)];
        const qsizetype from = below(placeCount);
        request.locationId = m_floor.places[from];
        if (request.kind == DocumentKind::Transfer)
            request.toLocationId = m_floor.places[(from + 1 + below(placeCount - 1)) % placeCount];
        request.effectiveAt = m_session.clock().now() - below(3) * below(30) * 86'400'000;
        for (qsizetype i = 0, lines = 1 + below(4); i < lines; ++i)
            request.lines << aLine(request.kind);
        return request;
    }
    DocumentLine aLine(DocumentKind kind)
    {
        const qsizetype item = below(itemCount);
        const bool down = kind == DocumentKind::Adjustment && below(2) == 0;
        const qsizetype most = kind == DocumentKind::Receipt ? 20 : 5;
        DocumentLine made = line(m_floor.items[item], QString::number((down ? -1 : 1) * (1 + below(most))));
        if (below(2) == 0)
            made.unitCost = UnitCost::fromScaled(below(20'000'000));
        if (item == itemCount - 1)
            made.lot = u"LOT-%1"_s.arg(below(2));
        return made;
    }

    Session &m_session;
    Floor m_floor;
    SeededRng m_rng;
    QList<RowId> m_posted;
};

// Posts until it is killed, telling when it begins with each document, and each after its commit.
[[noreturn]] void playClerk()
{
    const WallClock clock;
    SeededRng rng(ownSeed(1));
    const auto session = must(Session::open(childUrl(), clock, rng, u"clerk"_s));
    Clerk clerk(*session, ownSeed(2));
    say("open " + QByteArray::number(serverProcess(session->db())));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 30'000) {
        say("begin");
        const QByteArray posted = clerk.workOnce();
        say(posted.isEmpty() ? "refused" : "posted " + posted);
    }
    endChild(true);
}

// Where the kills of a run fell, by what the killed program had told last, and what was found after them.
struct Tally {
    int opening = 0; // before it could work: while it opened the store
    int posting = 0; // within a document
    int between = 0; // after a document
    qsizetype promised = 0; // documents it told of, all of which must be there
    int untold = 0; // committed, and killed before it could tell

    QString toString() const
    {
        return u"%1 kills while opening, %2 within a document, %3 after one; %4 told documents survived, and %5 untold"_s
            .arg(opening)
            .arg(posting)
            .arg(between)
            .arg(promised)
            .arg(untold);
    }
};

// Makes a company, to be killed meanwhile.
[[noreturn]] void playFounder()
{
    const WallClock clock;
    SeededRng rng(ownSeed(3));
    say("begin");
    const auto session = Session::create(childUrl(), {.name = u"Founded"_s}, clock, rng, u"founder"_s);
    say(session ? "made" : session.error().toString().toUtf8());
    endChild(true);
}

constexpr int crewCount = 4;
constexpr int clerksInACrew = 4;
constexpr int documentsOfAClerk = 12;

// Several connections of one process, each with a chain of its own, all at the same items.
[[noreturn]] void playCrew()
{
    const WallClock clock;
    std::vector<std::thread> crew;
    std::mutex saying;
    std::atomic<bool> well = true;
    crew.reserve(clerksInACrew);
    for (int i = 0; i < clerksInACrew; ++i) {
        crew.emplace_back([&, i] {
            SeededRng rng(ownSeed(100 + i));
            const auto session = Session::open(childUrl(), clock, rng, u"crew"_s);
            if (!session) {
                well = false;
                return;
            }
            Clerk clerk(**session, ownSeed(200 + i));
            for (int done = 0; done < documentsOfAClerk;) {
                const QByteArray posted = clerk.workOnce();
                if (posted.isEmpty())
                    continue;
                ++done;
                const std::lock_guard lock(saying);
                say(posted);
            }
        });
    }
    for (std::thread &one : crew)
        one.join();
    endChild(well);
}

// The same work by many connections, let go at one moment.
template <typename Work>
std::vector<Result<PostedDocument>> atOnce(const StoreUrl &url, int count, Work work)
{
    std::vector<Result<PostedDocument>> outcomes(static_cast<std::size_t>(count));
    std::vector<std::thread> threads;
    std::atomic<int> ready = 0;
    threads.reserve(outcomes.size());
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&, i] {
            const WallClock clock;
            SeededRng rng(ownSeed(i));
            const auto session = must(Session::open(url, clock, rng, u"one of many"_s));
            for (++ready; ready < count;)
                std::this_thread::yield();
            outcomes[static_cast<std::size_t>(i)] = inTransaction(session->db(), [&]() -> Result<PostedDocument> {
                Poster poster(session->db(), session->posting());
                auto posted = work(poster, i);
                if (posted)
                    STOWAGE_TRY(poster.finish());
                return posted;
            });
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return outcomes;
}

bool isPosted(const QString &line)
{
    return line.startsWith("posted "_L1);
}

// Waits until the clerk has told of its first document, however busy the machine is.
bool waitForPosted(Child &clerk)
{
    while (std::ranges::none_of(clerk.lines(), isPosted)) {
        if (!clerk.waitForLines(clerk.lines().size() + 1))
            return false;
    }
    return true;
}

QSet<QString> documentsIn(Connection &db)
{
    QSet<QString> there;
    Query row = db.query("SELECT uuid, number FROM document");
    while (row.next())
        there.insert(QString::fromLatin1(row.blob(0).toHex()) + u' ' + row.text(1));
    must(row.done());
    return there;
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKilledProgramLosesNothing_data() { addEngineRows(); }
    void aKilledProgramLosesNothing();
    void aProgramKilledWhileItFoundsACompanyIsInNobodysWay();
    void sixteenWritersAtOnce();
    void theSameDocumentFromManyAtOnceIsPostedOnce_data();
    void theSameDocumentFromManyAtOnceIsPostedOnce();
    void aDocumentIsTakenBackOnceByManyAtOnce();
    void aCompanyIsFoundedOnceByManyAtOnce();
};

void TestCrash::initTestCase()
{
    const QString role = childRole();
    if (role == "clerk"_L1)
        playClerk();
    if (role == "founder"_L1)
        playFounder();
    if (role == "crew"_L1)
        playCrew();
    qInfo("STOWAGE_SEED=%llu", static_cast<unsigned long long>(seedOfThisRun()));
}

void TestCrash::aKilledProgramLosesNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    const int kills = killsOfThisRun(engine == StoreUrl::Engine::Sqlite ? 12 : 6);
    LedgerFixture ledger(engine);
    furnish(ledger);
    ledger.close();
    SeededRng rng(seedOfThisRun());
    QSet<QString> before;
    Tally tally;
    for (int round = 0; round < kills; ++round) {
        Child clerk(u"crash"_s, u"clerk"_s, ledger.url());
        // Every fourth is killed while it starts, and so while it takes in what the one before it left.
        const bool early = round % 4 == 3;
        if (!early)
            QVERIFY2(waitForPosted(clerk), qPrintable(clerk.output()));
        std::this_thread::sleep_for(std::chrono::microseconds(rng.next() % (early ? 60'000 : 40'000)));
        clerk.kill();
        const QStringList told = clerk.lines();
        if (!told.isEmpty())
            waitForServer(ledger.url(), told.first().section(u' ', 1).toLongLong());
        QSet<QString> promised = before;
        for (const QString &line : told) {
            if (isPosted(line))
                promised.insert(line.section(u' ', 1));
        }
        const bool within = !told.isEmpty() && told.last() == "begin"_L1;
        ++(told.isEmpty() ? tally.opening : within ? tally.posting : tally.between);
        tally.promised += promised.size() - before.size();

        ledger.reopen(); // its lock is free at once
        QCOMPARE(ledger.differences(), QStringList());
        const QSet<QString> there = documentsIn(ledger.db());
        const QSet<QString> lost = promised - there;
        QVERIFY2(lost.isEmpty(), qPrintable(QStringList(lost.begin(), lost.end()).join(u'\n')));
        const QSet<QString> untold = there - promised;
        QVERIFY2(untold.size() <= (within ? 1 : 0), qPrintable(QStringList(untold.begin(), untold.end()).join(u'\n')));
        tally.untold += static_cast<int>(untold.size());
        // And it can be worked in at once.
        const Floor floor = furnished(ledger.db());
        STOWAGE_OK(ledger.receive(floor.items[0], floor.places[0], u"1"_s, u"1"_s));
        STOWAGE_OK(ledger.reverse(must(ledger.receive(floor.items[1], floor.places[0], u"1"_s, u"1"_s))));
        before = documentsIn(ledger.db());
        ledger.close();
    }
    ledger.reopen();
    qInfo("%s", qPrintable(tally.toString()));
    QVERIFY(tally.posting > 0);
    QVERIFY(tally.promised >= kills / 2);
}

// Killed at any moment of its making, the file can be opened, or the company made again.
void TestCrash::aProgramKilledWhileItFoundsACompanyIsInNobodysWay()
{
    SeededRng rng(seedOfThisRun() + 1);
    const FixedClock clock;
    const QTemporaryDir folder(fastFolder());
    for (int round = 0, kills = killsOfThisRun(6); round < kills; ++round) {
        const StoreUrl url = newStoreUrl(StoreUrl::Engine::Sqlite, folder.path());
        Child founder(u"crash"_s, u"founder"_s, url);
        QVERIFY(founder.waitForLines(1));
        std::this_thread::sleep_for(std::chrono::microseconds(rng.next() % 30'000));
        founder.kill();
        auto session = Session::open(url, clock, rng, u"tester"_s);
        if (!session) {
            const QString key = session.error().key;
            QVERIFY2(key == "store.missing"_L1 || key == "company.missing"_L1, qPrintable(session.error().toString()));
            session = Session::create(url, {.name = u"Again"_s}, clock, rng, u"tester"_s);
        }
        STOWAGE_OK(session);
        const VerifyReport report = must(verifyStore((*session)->db(), (*session)->company()));
        QCOMPARE(report.differenceCount, 0);
        Query transit = (*session)->db().query("SELECT count(*) FROM location WHERE type = 'transit'");
        QVERIFY(transit.next());
        QCOMPARE(transit.int64(0), 1);
    }
}

void TestCrash::sixteenWritersAtOnce()
{
    LedgerFixture ledger(StoreUrl::Engine::Postgresql);
    const Floor floor = furnish(ledger);
    for (const RowId place : floor.places) {
        STOWAGE_OK(ledger.post(
            ledger.request(DocumentKind::Receipt, place,
                           {line(floor.items[0], u"50"_s, u"1.11"_s), line(floor.items[1], u"50"_s, u"2.22"_s),
                            line(floor.items[2], u"50"_s, u"3.33"_s, u"LOT-0"_s)},
                           u"2020-01-01"_s)));
    }
    std::vector<std::unique_ptr<Child>> crews;
    crews.reserve(static_cast<std::size_t>(crewCount));
    for (int i = 0; i < crewCount; ++i)
        crews.push_back(std::make_unique<Child>(u"crash"_s, u"crew"_s, ledger.url()));
    QStringList told;
    for (const auto &crew : crews) {
        QVERIFY2(crew->waitForEnd(), qPrintable(crew->output()));
        told << crew->lines();
    }
    QCOMPARE(told.size(), crewCount * clerksInACrew * documentsOfAClerk);
    QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), told.size());
    QVERIFY(documentsIn(ledger.db()).contains(QSet<QString>(told.begin(), told.end())));
    QCOMPARE(ledger.count("SELECT count(*) FROM document WHERE user_name = 'crew'"), told.size());
    QCOMPARE(ledger.differences(), QStringList()); // conservation and every chain among them
    QCOMPARE(ledger.count("SELECT count(*) FROM stock_level WHERE on_hand < 0"), 0);
    QCOMPARE(ledger.count("SELECT count(*) FROM lot_level WHERE on_hand < 0"), 0);
    QVERIFY(ledger.count("SELECT count(*) FROM writer") > 1);
    // Numbers of one writer, kind and year have no gap, and no two movements one place in a chain.
    QCOMPARE(ledger.count("SELECT CAST(sum(last) AS BIGINT) FROM document_counter"),
             ledger.count("SELECT count(*) FROM document"));
    QCOMPARE(ledger.count("SELECT count(*) FROM (SELECT DISTINCT writer_id, writer_seq FROM movement) AS places"),
             ledger.count("SELECT count(*) FROM movement"));
}

void TestCrash::theSameDocumentFromManyAtOnceIsPostedOnce_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by its uuid") << false;
    QTest::newRow("by the key of its source") << true;
}

void TestCrash::theSameDocumentFromManyAtOnceIsPostedOnce()
{
    QFETCH(bool, byKey);
    LedgerFixture ledger(StoreUrl::Engine::Postgresql);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    const DocumentRequest request = ledger.request(DocumentKind::Receipt, place, {line(item, u"5"_s, u"1"_s)});
    std::vector<QByteArray> uuids;
    uuids.reserve(8);
    for (int i = 0; i < 8; ++i)
        uuids.push_back(byKey ? ledger.uuid() : request.uuid);
    const auto outcomes = atOnce(ledger.url(), 8, [&](Poster &poster, int i) {
        DocumentRequest mine = request;
        mine.uuid = uuids[static_cast<std::size_t>(i)];
        return poster.post(mine, {.importId = 0, .key = byKey ? QByteArray(32, 'k') : QByteArray()});
    });
    int first = 0;
    for (const auto &posted : outcomes) {
        STOWAGE_OK(posted);
        QCOMPARE(posted->number, outcomes[0]->number);
        first += posted->alreadyPosted ? 0 : 1;
    }
    QCOMPARE(first, 1);
    QCOMPARE(ledger.count("SELECT count(*) FROM document"), 1);
    QCOMPARE(ledger.stock(item, place), u"5 @ 5.00"_s);
    QCOMPARE(ledger.differences(), QStringList());
}

void TestCrash::aDocumentIsTakenBackOnceByManyAtOnce()
{
    LedgerFixture ledger(StoreUrl::Engine::Postgresql);
    const RowId item = ledger.item(u"A"_s);
    const RowId place = ledger.location(u"L"_s);
    STOWAGE_OK(ledger.receive(item, place, u"5"_s, u"1"_s));
    const PostedDocument issue = must(ledger.issue(item, place, u"2"_s));
    std::vector<QByteArray> uuids;
    uuids.reserve(8);
    for (int i = 0; i < 8; ++i)
        uuids.push_back(ledger.uuid());
    const auto outcomes = atOnce(ledger.url(), 8, [&](Poster &poster, int i) {
        return poster.reverse(issue.id, uuids[static_cast<std::size_t>(i)], {});
    });
    int taken = 0;
    for (const auto &reversed : outcomes) {
        if (reversed)
            ++taken;
        else
            QCOMPARE(reversed.error().key, u"document.already_reversed"_s);
    }
    QCOMPARE(taken, 1);
    QCOMPARE(ledger.stock(item, place), u"5 @ 5.00"_s);
    QCOMPARE(ledger.differences(), QStringList());
}

// Programs that find an empty database at one moment: one makes the company, the others find it.
void TestCrash::aCompanyIsFoundedOnceByManyAtOnce()
{
    constexpr int founderCount = 4;
    const StoreUrl url = newStoreUrl(StoreUrl::Engine::Postgresql, {});
    {
        // The schema itself is there before: the administrator made it.
        const auto db = must(Connection::open(url, Connection::Role::Writer));
    }
    std::vector<QString> outcomes(founderCount);
    std::atomic<int> ready = 0;
    std::vector<std::thread> founders;
    for (int i = 0; i < founderCount; ++i) {
        founders.emplace_back([&, i] {
            const WallClock clock;
            SeededRng rng(ownSeed(i));
            for (++ready; ready < founderCount;)
                std::this_thread::yield();
            const auto session = Session::create(url, {.name = u"Founded"_s}, clock, rng, u"founder"_s);
            outcomes[static_cast<std::size_t>(i)] = session ? u"made"_s : session.error().toString();
        });
    }
    for (std::thread &founder : founders)
        founder.join();
    const FixedClock clock;
    SeededRng rng(1);
    const bool opens = Session::open(url, clock, rng, u"tester"_s).has_value();
    dropSchema(url);
    std::ranges::sort(outcomes);
    const QString exists = u"company.exists(name=Founded)"_s;
    QCOMPARE(QStringList(outcomes.begin(), outcomes.end()), QStringList({exists, exists, exists, u"made"_s}));
    QVERIFY(opens);
}

STOWAGE_SUITE(TestCrash)
#include "tst_crash.moc"
