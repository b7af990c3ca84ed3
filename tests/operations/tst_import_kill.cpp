// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operations/import_fixture.h"
#include "tests/support/child.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>

#include <thread>

using namespace stowage;
using namespace stowage::test;

namespace {

constexpr int rowCount = 3000;
constexpr int rowsInADocument = 3; // rows of one reference

QByteArray movements()
{
    QByteArray bytes = "effective_at,kind,item,location,quantity,reference\n";
    for (int i = 0; i < rowCount; ++i)
        bytes += "2023-12-01,in,A,LON,1,PO-" + QByteArray::number(i / rowsInADocument) + "\n";
    return bytes;
}

ImportRequest request()
{
    return {.kind = ImportKind::Movements, .pasted = movements()};
}

// Imports once, telling how far it is and, after the commit, that it is done.
[[noreturn]] void playImporter()
{
    const FixedClock clock;
    SeededRng rng(7);
    const auto session = must(Session::open(childUrl(), clock, rng, u"importer"_s));
    say("open " + QByteArray::number(serverProcess(session->db())));
    const ImportHooks hooks{.progress =
                                [](const ImportProgress &progress) {
                                    say("phase " + QByteArray::number(static_cast<int>(progress.phase)));
                                    return true;
                                },
                            .row = {}};
    const auto report = Importer(session->db(), session->posting()).run(request(), hooks);
    say(report && report->added == rowCount ? "done" : "failed");
    endChild(true);
}

QString phaseLine(ImportProgress::Phase phase)
{
    return u"phase %1"_s.arg(static_cast<int>(phase));
}

// Waits until the child has told a line, or is at its end.
void waitForLine(Child &child, const QString &line)
{
    while (!child.lines().contains(line) && child.waitForLines(child.lines().size() + 1)) { }
}

// A company with what the rows name.
StoreUrl newCompany(StoreUrl::Engine engine, const QString &folder)
{
    const StoreUrl url = newStoreUrl(engine, folder);
    const FixedClock clock;
    SeededRng rng(11);
    const auto session = must(Session::create(url, {.name = u"Killed"_s}, clock, rng, u"ana"_s));
    Importer importer(session->db(), session->posting());
    must(importer.run({.kind = ImportKind::Locations, .pasted = "code,name\nLON,London\n"}));
    must(importer.run({.kind = ImportKind::Items, .pasted = "item_code,name\nA,Apple\n"}));
    return url;
}

// Where the kills of a run fell, by what the killed program had told last, and what was found after them.
struct Tally {
    int opening = 0, reading = 0, posting = 0, finishing = 0; // finishing: until the commit is told
    int told = 0; // after it had said that all was in
    int whole = 0, nothing = 0; // what was found

    QString toString() const
    {
        return u"kills before the import %1, while reading %2, while posting %3, while finishing and committing %4, "
               "after it was told %5; all of it was there %6 times, nothing %7 times"_s.arg(opening)
                   .arg(reading)
                   .arg(posting)
                   .arg(finishing)
                   .arg(told)
                   .arg(whole)
                   .arg(nothing);
    }
};

} // namespace

// A program that dies in the middle of an import leaves all of it or nothing.
class TestImportKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesAllOrNothing_data() { addEngineRows(); }
    void leavesAllOrNothing();

private:
    void look(const StoreUrl &url, const QStringList &told, Tally &tally);
};

void TestImportKill::initTestCase()
{
    if (childRole() == "importer"_L1)
        playImporter();
}

void TestImportKill::leavesAllOrNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    const QTemporaryDir folder(fastFolder());
    qint64 milliseconds = 0;
    qint64 commitMilliseconds = 0; // from its last words before the commit to its end
    {
        const StoreUrl url = newCompany(engine, folder.path());
        QElapsedTimer whole;
        whole.start();
        Child unharmed(u"import_kill"_s, u"importer"_s, url);
        waitForLine(unharmed, phaseLine(ImportProgress::Phase::Finishing));
        commitMilliseconds = -whole.elapsed();
        QVERIFY(unharmed.waitForEnd());
        milliseconds = whole.elapsed();
        commitMilliseconds += milliseconds;
        QCOMPARE(unharmed.lines().constLast(), u"done"_s);
        dropSchema(url);
    }
    const int kills =
        qEnvironmentVariable("STOWAGE_KILLS", engine == StoreUrl::Engine::Sqlite ? u"9"_s : u"3"_s).toInt();
    std::mt19937 random(42);
    Tally tally;
    for (int i = 0; i < kills; ++i) {
        const StoreUrl url = newCompany(engine, folder.path());
        Child child(u"import_kill"_s, u"importer"_s, url);
        // One third while it posts, one about the commit, one anywhere.
        qint64 within = milliseconds;
        if (i % 3 == 0) {
            waitForLine(child, phaseLine(ImportProgress::Phase::Posting));
            within = 0;
        } else if (i % 3 == 1) {
            waitForLine(child, phaseLine(ImportProgress::Phase::Finishing));
            within = commitMilliseconds;
        }
        std::this_thread::sleep_for(std::chrono::microseconds(random() % static_cast<unsigned>(1000 * within + 1)));
        child.kill();
        const QStringList told = child.lines();
        if (!told.isEmpty())
            waitForServer(url, told.first().section(u' ', 1).toLongLong());
        look(url, told, tally);
        dropSchema(url);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%s", qPrintable(tally.toString()));
    QVERIFY(tally.posting > 0 && tally.nothing > 0);
}

void TestImportKill::look(const StoreUrl &url, const QStringList &told, Tally &tally)
{
    const FixedClock clock;
    SeededRng rng(13);
    const auto session = Session::open(url, clock, rng, u"ana"_s);
    STOWAGE_OK(session);
    Connection &db = (*session)->db();
    const auto count = [&](const char *sql) {
        Query row = db.query(sql);
        return row.next() ? row.int64(0) : -1;
    };
    const auto moved = count("SELECT count(*) FROM movement");
    const bool whole = moved > 0;
    QCOMPARE(moved, whole ? rowCount : 0);
    QCOMPARE(count("SELECT count(*) FROM document"), whole ? rowCount / rowsInADocument : 0);
    QCOMPARE(count("SELECT count(*) FROM import_batch WHERE kind = 'movements'"), whole ? 1 : 0);
    QCOMPARE(count("SELECT count(*) FROM import_row"), whole ? rowCount : 0);
    const auto verified = verifyStore(db, (*session)->company());
    STOWAGE_OK(verified);
    QCOMPARE(verified->differenceCount, 0);

    const QString last = told.isEmpty() ? QString() : told.last();
    QVERIFY(whole || last != "done"_L1); // what it promised is there
    if (last == "done"_L1)
        ++tally.told;
    else if (last == phaseLine(ImportProgress::Phase::Finishing))
        ++tally.finishing;
    else if (last == phaseLine(ImportProgress::Phase::Posting))
        ++tally.posting;
    else if (last == phaseLine(ImportProgress::Phase::Reading))
        ++tally.reading;
    else
        ++tally.opening;
    ++(whole ? tally.whole : tally.nothing);

    const auto again = Importer(db, (*session)->posting()).run(request());
    STOWAGE_OK(again);
    QCOMPARE(count("SELECT count(*) FROM movement"), rowCount);
    QCOMPARE(again->unchanged, whole ? rowCount : 0);
    QCOMPARE(again->added, whole ? 0 : rowCount);
}

STOWAGE_SUITE(TestImportKill)
#include "tst_import_kill.moc"
