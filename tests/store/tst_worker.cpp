// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database_worker.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QTest>

#include <atomic>

using namespace stowage;
using namespace stowage::test;

namespace {

// Holds whoever comes until it is opened.
class Gate {
public:
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_opened.notify_all();
    }
    void pass()
    {
        std::unique_lock lock(m_mutex);
        m_arrived = true;
        m_opened.notify_all();
        m_opened.wait(lock, [this] { return m_open; });
    }
    void waitForArrival()
    {
        std::unique_lock lock(m_mutex);
        m_opened.wait(lock, [this] { return m_arrived; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_open = false;
    bool m_arrived = false;
};

// Work that waits at the gate.
std::function<Result<int>(Connection &)> waiting(Gate &gate)
{
    return [&gate](Connection &) -> Result<int> {
        gate.pass();
        return 0;
    };
}

// A query that runs for minutes, on either engine.
constexpr const char *endless = "WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n"
                                " WHERE i < 100000000000) SELECT count(*) FROM n";

} // namespace

class TestWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksInOrder_data() { addEngineRows(); }
    void worksInOrder();
    void worksOnOneThreadOfItsOwn();
    void answersWithErrorsToo_data() { addEngineRows(); }
    void answersWithErrorsToo();
    void dropsWhatWasCancelledBeforeItBegan();
    void finishesWhatIsQueuedBeforeItCloses_data() { addEngineRows(); }
    void finishesWhatIsQueuedBeforeItCloses();
    void countsWhatIsPending();
    void interruptsWhatRuns_data() { addEngineRows(); }
    void interruptsWhatRuns();
    void anInterruptionOfNothingDoesNothing_data() { addEngineRows(); }
    void anInterruptionOfNothingDoesNothing();
    void saysWhenItCannotOpen();
    void takesWorkFromManyThreads_data() { addEngineRows(); }
    void takesWorkFromManyThreads();
    void aReaderDoesNotWrite_data() { addEngineRows(); }
    void aReaderDoesNotWrite();
};

void TestWorker::worksInOrder()
{
    QFETCH(StoreUrl::Engine, engine);
    TestStore store(engine);
    const auto worker = must(DatabaseWorker::start(store.url(), Connection::Role::Writer));
    QList<int> order;
    QList<QFuture<Result<int>>> answers;
    for (int i = 0; i < 200; ++i) {
        answers << worker->enqueue<int>([&order, i](Connection &db) -> Result<int> {
            order << i;
            Query row = db.query("SELECT CAST(? AS BIGINT) + 1", i);
            return row.next() ? Result<int>(row.int32(0)) : fail(row.done().error());
        });
    }
    for (int i = 0; i < 200; ++i)
        QCOMPARE(answers[i].result().value_or(-1), i + 1);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(order[i], i);
}

void TestWorker::worksOnOneThreadOfItsOwn()
{
    TestStore store(StoreUrl::Engine::Sqlite);
    const auto worker = must(DatabaseWorker::start(store.url(), Connection::Role::Writer));
    const auto where = [&] {
        return worker
            ->enqueue<std::thread::id>(
                [](Connection &) -> Result<std::thread::id> { return std::this_thread::get_id(); })
            .result()
            .value();
    };
    const std::thread::id first = where();
    QVERIFY(first != std::this_thread::get_id());
    QVERIFY(where() == first);
}

void TestWorker::answersWithErrorsToo()
{
    QFETCH(StoreUrl::Engine, engine);
    TestStore store(engine);
    const auto worker = must(DatabaseWorker::start(store.url(), Connection::Role::Writer));
    const auto own =
        worker->enqueue<int>([](Connection &) -> Result<int> { return fail(Error::Code::Refused, u"not.today"_s); });
    const auto stores =
        worker->enqueue<std::int64_t>([](Connection &db) { return db.run("INSERT INTO nowhere DEFAULT VALUES"); });
    const auto after = worker->enqueue<int>([](Connection &) -> Result<int> { return 7; });
    QCOMPARE(own.result().error().key, u"not.today"_s);
    QCOMPARE(stores.result().error().key, u"store.failed"_s);
    QCOMPARE(after.result().value_or(0), 7);
}

void TestWorker::dropsWhatWasCancelledBeforeItBegan()
{
    TestStore store(StoreUrl::Engine::Sqlite);
    const auto worker = must(DatabaseWorker::start(store.url(), Connection::Role::Writer));
    Gate gate;
    std::atomic<bool> ran = false;
    auto first = worker->enqueue<int>(waiting(gate));
    auto dropped = worker->enqueue<int>([&ran](Connection &) -> Result<int> {
        ran = true;
        return 1;
    });
    auto last = worker->enqueue<int>([](Connection &) -> Result<int> { return 2; });
    gate.waitForArrival();
    first.cancel(); // it has begun: too late
    dropped.cancel();
    gate.open();
    QCOMPARE(last.result().value_or(0), 2);
    QCOMPARE(ran.load(), false);
    dropped.waitForFinished(); // it ends all the same, without an answer
    QCOMPARE(dropped.resultCount(), 0);
    QVERIFY(dropped.isCanceled());
}

void TestWorker::finishesWhatIsQueuedBeforeItCloses()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    ledger.close();
    auto worker = must(DatabaseWorker::start(ledger.url(), Connection::Role::Writer));
    QList<QFuture<Result<std::int64_t>>> answers;
    for (int i = 0; i < 50; ++i) {
        answers << worker->enqueue<std::int64_t>([i](Connection &db) {
            return db.run("INSERT INTO supplier (uid, code, code_key, name) VALUES (?, ?, ?, ?)", QString::number(i),
                          QString::number(i), QString::number(i), u"S"_s);
        });
    }
    worker.reset();
    for (const auto &answer : answers) {
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().value_or(0), 1);
    }
    ledger.reopen();
    QCOMPARE(ledger.count("SELECT count(*) FROM supplier"), 50);
}

void TestWorker::countsWhatIsPending()
{
    TestStore store(StoreUrl::Engine::Sqlite);
    const auto worker = must(DatabaseWorker::start(store.url(), Connection::Role::Writer));
    QCOMPARE(worker->pending(), std::size_t(0));
    Gate gate;
    auto first = worker->enqueue<int>(waiting(gate));
    gate.waitForArrival();
    auto second = worker->enqueue<int>([](Connection &) -> Result<int> { return 1; });
    auto third = worker->enqueue<int>([](Connection &) -> Result<int> { return 1; });
    QCOMPARE(worker->pending(), std::size_t(3)); // one runs, two wait
    gate.open();
    QVERIFY(third.result());
    QTRY_COMPARE(worker->pending(), std::size_t(0));
}

void TestWorker::interruptsWhatRuns()
{
    QFETCH(StoreUrl::Engine, engine);
    TestStore store(engine);
    const auto worker = must(DatabaseWorker::start(store.url(), Connection::Role::Reader));
    std::atomic<bool> begun = false;
    auto slow = worker->enqueue<std::int64_t>([&begun](Connection &db) -> Result<std::int64_t> {
        begun = true;
        Query row = db.query(endless);
        if (row.next())
            return row.int64(0);
        return fail(row.done().error());
    });
    auto next = worker->enqueue<int>([](Connection &db) -> Result<int> {
        Query row = db.query("SELECT 7");
        return row.next() ? Result<int>(row.int32(0)) : fail(row.done().error());
    });
    while (!begun)
        std::this_thread::yield();
    QTest::qWait(50);
    worker->interrupt();
    const auto answer = slow.result();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Cancelled);
    QCOMPARE(answer.error().key, u"store.interrupted"_s);
    QCOMPARE(next.result().value_or(0), 7); // the connection is as good as before
}

void TestWorker::anInterruptionOfNothingDoesNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    TestStore store(engine);
    const auto worker = must(DatabaseWorker::start(store.url(), Connection::Role::Writer));
    for (int i = 0; i < 20; ++i) {
        worker->interrupt();
        const auto answer = worker
                                ->enqueue<int>([](Connection &db) -> Result<int> {
                                    Query row = db.query("SELECT count(*) FROM reason");
                                    return row.next() ? Result<int>(row.int32(0)) : fail(row.done().error());
                                })
                                .result();
        STOWAGE_OK(answer);
        QVERIFY(*answer > 0);
    }
}

void TestWorker::saysWhenItCannotOpen()
{
    const QTemporaryDir folder;
    const auto missing =
        DatabaseWorker::start(newStoreUrl(StoreUrl::Engine::Sqlite, folder.path()), Connection::Role::Reader);
    QVERIFY(!missing);
    QCOMPARE(missing.error().key, u"store.missing"_s);
    StoreUrl nowhere = newStoreUrl(StoreUrl::Engine::Postgresql, {});
    nowhere.host = folder.path();
    const auto unreachable = DatabaseWorker::start(nowhere, Connection::Role::Writer);
    QVERIFY(!unreachable);
    QCOMPARE(unreachable.error().key, u"store.unreachable"_s);
}

void TestWorker::takesWorkFromManyThreads()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    ledger.close();
    auto worker = must(DatabaseWorker::start(ledger.url(), Connection::Role::Writer));
    std::vector<std::thread> threads;
    std::atomic<int> failed = 0;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 25; ++i) {
                const QString name = u"%1-%2"_s.arg(t).arg(i);
                const auto done = worker
                                      ->enqueue<std::int64_t>([name](Connection &db) {
                                          return db.run("INSERT INTO supplier (uid, code, code_key, name)"
                                                        " VALUES (?, ?, ?, ?)",
                                                        name, name, name, name);
                                      })
                                      .result();
                failed += done ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    worker.reset();
    QCOMPARE(failed.load(), 0);
    ledger.reopen();
    QCOMPARE(ledger.count("SELECT count(*) FROM supplier"), 100);
}

void TestWorker::aReaderDoesNotWrite()
{
    QFETCH(StoreUrl::Engine, engine);
    TestStore store(engine);
    const auto reader = must(DatabaseWorker::start(store.url(), Connection::Role::Reader));
    const auto written =
        reader->enqueue<std::int64_t>([](Connection &db) { return db.run("DELETE FROM reason"); }).result();
    QVERIFY(!written);
    QCOMPARE(written.error().key, u"store.read_only"_s);
}

STOWAGE_SUITE(TestWorker)
#include "tst_worker.moc"
