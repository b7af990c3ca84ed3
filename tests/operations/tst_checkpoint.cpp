// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/backup.h"
#include "models/operations/ledger/checkpoint.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

constexpr Instant aDay = 86'400'000;

struct Shop {
    explicit Shop(StoreUrl::Engine engine) : ledger(engine)
    {
        item = ledger.item(u"A"_s);
        place = ledger.location(u"L"_s);
    }
    PostedDocument receive() { return must(ledger.receive(item, place, u"2"_s, u"1.5"_s)); }
    void nextDay() { ledger.clock.advance(aDay); }
    std::vector<Checkpoint> checkpoints() { return must(CheckpointStore(ledger.db()).all()); }
    qint64 boundBy(const Checkpoint &checkpoint) { return headsFromText(checkpoint.heads).value().front().count; }

    LedgerFixture ledger;
    RowId item = 0;
    RowId place = 0;
};

// What verify says of checkpoints alone; other checks have their own tests.
QStringList checkpointFindings(Shop &shop)
{
    return shop.ledger.differences().filter(u"ledger.checkpoint_"_s);
}

} // namespace

class TestCheckpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstPostingOfADayBindsTheDaysBefore_data() { addEngineRows(); }
    void theFirstPostingOfADayBindsTheDaysBefore();
    void eachBindsTheOneBefore_data() { addEngineRows(); }
    void eachBindsTheOneBefore();
    void oneProgramAtATimeBinds();
    void aBackupHoldsItsOwn();
    void whatWasBoundCannotGoUnseen_data();
    void whatWasBoundCannotGoUnseen();
    void headsAreReadAsTheyWereWritten();
};

void TestCheckpoint::theFirstPostingOfADayBindsTheDaysBefore()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    shop.receive();
    shop.receive();
    shop.nextDay();
    shop.receive();
    shop.receive();
    auto found = shop.checkpoints();
    QVERIFY(!found.empty());
    QCOMPARE(found.back().occasion, u"daily"_s);
    QCOMPARE(shop.ledger.calendar().dayOf(found.back().createdAt),
             shop.ledger.calendar().dayOf(shop.ledger.clock.now()));
    QCOMPARE(shop.boundBy(found.back()), 2);
    const std::size_t before = found.size();
    shop.nextDay();
    shop.nextDay();
    shop.receive();
    shop.receive();
    found = shop.checkpoints();
    QCOMPARE(found.size(), before + 1);
    QCOMPARE(shop.boundBy(found.back()), 4);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestCheckpoint::eachBindsTheOneBefore()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    for (int day = 0; day < 4; ++day, shop.nextDay())
        shop.receive();
    QByteArray previous = chainStart();
    for (const Checkpoint &each : shop.checkpoints()) {
        QCOMPARE(each.hash, checkpointHash(previous, each.createdAt, each.occasion, headsFromText(each.heads).value()));
        previous = each.hash;
    }
    const auto report = must(verifyStore(shop.ledger.db(), shop.ledger.session().company()));
    QCOMPARE(report.lastCheckpoint, previous);
    QCOMPARE(report.checkpoints, static_cast<std::int64_t>(shop.checkpoints().size()));
}

// Another program's transaction may last for the whole of an import, and nobody waits for it.
void TestCheckpoint::oneProgramAtATimeBinds()
{
    Shop shop(StoreUrl::Engine::Postgresql);
    shop.receive();
    shop.nextDay();
    const auto other = must(Connection::open(shop.ledger.url(), Connection::Role::Writer));
    STOWAGE_OK(inTransaction(*other, [&]() -> Done {
        STOWAGE_LET(held, CheckpointStore(*other).hold());
        if (!held)
            return fail(Error::Code::Conflict, u"test.not_held"_s);
        shop.receive();
        return {};
    }));
    for (const Checkpoint &each : shop.checkpoints())
        QVERIFY(shop.ledger.calendar().dayOf(each.createdAt) != shop.ledger.calendar().dayOf(shop.ledger.clock.now()));
    shop.receive(); // the other is done: now it is bound, with what came meanwhile
    QCOMPARE(shop.boundBy(shop.checkpoints().back()), 2);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

void TestCheckpoint::aBackupHoldsItsOwn()
{
    Shop shop(StoreUrl::Engine::Sqlite);
    shop.receive();
    const QTemporaryDir folder(fastFolder());
    const auto first = must(backUpStore(shop.ledger.db(), shop.ledger.clock.now(), folder.filePath(u"a"_s)));
    QCOMPARE(shop.checkpoints().back().occasion, u"backup"_s);
    QCOMPARE(first.lastCheckpoint, shop.checkpoints().back().hash);
    const std::size_t before = shop.checkpoints().size();
    const auto second = must(backUpStore(shop.ledger.db(), shop.ledger.clock.now(), folder.filePath(u"b"_s)));
    QCOMPARE(shop.checkpoints().size(), before); // nothing was posted in between
    QCOMPARE(second.lastCheckpoint, first.lastCheckpoint);
    shop.receive();
    const auto third = must(backUpStore(shop.ledger.db(), shop.ledger.clock.now(), folder.filePath(u"c"_s)));
    QVERIFY(third.lastCheckpoint != first.lastCheckpoint);
    StoreUrl url;
    url.path = folder.filePath(u"a"_s);
    const auto copy = must(Connection::open(url, Connection::Role::Reader));
    QCOMPARE(must(CheckpointStore(*copy).last()).value().hash, first.lastCheckpoint);
}

void TestCheckpoint::whatWasBoundCannotGoUnseen_data()
{
    QTest::addColumn<StoreUrl::Engine>("engine");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QStringList>("found");
    const struct {
        const char *name;
        const char *sql;
        const char *found;
    } cases[] = {
        // As somebody would who takes the last receipt away and makes the chain, its writer and its number fit.
        {"a movement taken away with its traces",
         "DELETE FROM movement WHERE seq = (SELECT max(seq) FROM movement);"
         "DELETE FROM document WHERE id = (SELECT max(id) FROM document);"
         "UPDATE document_counter SET last = last - 1;"
         "UPDATE writer SET count = count - 1, head = (SELECT hash FROM movement ORDER BY seq DESC LIMIT 1)",
         "ledger.checkpoint_broken(checkpoint=3, writer=1, count=3)"},
        {"its time", "UPDATE ledger_checkpoint SET created_at = created_at + 1 WHERE id = 3",
         "ledger.checkpoint_differs(checkpoint=3)"},
        {"its occasion", "UPDATE ledger_checkpoint SET occasion = 'daily' WHERE id = 3",
         "ledger.checkpoint_differs(checkpoint=3)"},
        {"its hash",
         "UPDATE ledger_checkpoint SET hash = (SELECT hash FROM ledger_checkpoint WHERE id = 1) WHERE id = 3",
         "ledger.checkpoint_differs(checkpoint=3)"},
        {"no text of heads", "UPDATE ledger_checkpoint SET heads = 'nobody' WHERE id = 3",
         "ledger.checkpoint_differs(checkpoint=3)"},
        {"one between removed", "DELETE FROM ledger_checkpoint WHERE id = 2",
         "ledger.checkpoint_differs(checkpoint=3)"},
    };
    for (const auto engine : {StoreUrl::Engine::Sqlite, StoreUrl::Engine::Postgresql}) {
        for (const auto &each : cases) {
            QTest::addRow("%s, %s", each.name, engine == StoreUrl::Engine::Sqlite ? "SQLite" : "PostgreSQL")
                << engine << QByteArray(each.sql) << QStringList{QString::fromUtf8(each.found)};
        }
    }
}

void TestCheckpoint::whatWasBoundCannotGoUnseen()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(QByteArray, sql);
    QFETCH(QStringList, found);
    Shop shop(engine);
    for (int day = 0; day < 3; ++day, shop.nextDay())
        shop.receive();
    STOWAGE_OK(inTransaction(shop.ledger.db(),
                             [&] { return bindLedger(shop.ledger.db(), u"backup"_s, shop.ledger.clock.now()); }));
    QCOMPARE(shop.checkpoints().size(), std::size_t(3));
    QCOMPARE(shop.ledger.differences(), QStringList());
    shop.ledger.run(sql.constData());
    QCOMPARE(checkpointFindings(shop), found);
}

void TestCheckpoint::headsAreReadAsTheyWereWritten()
{
    const std::vector<ChainHead> heads{{"w1", 7, QByteArray(32, 'a')}, {"w2", 1, QByteArray(32, '\0')}};
    QCOMPARE(headsFromText(headsText(heads)), std::optional(heads));
    for (const auto &text : {u""_s, u"w1"_s, u"w1 7"_s, u"w1 seven aa"_s, u"w1 7 aa bb"_s})
        QVERIFY(!headsFromText(text));
}

STOWAGE_SUITE(TestCheckpoint)
#include "tst_checkpoint.moc"
