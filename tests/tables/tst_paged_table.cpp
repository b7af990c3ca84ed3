// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/tables/fake_source.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

// A table with its source, under the eyes of Qt's model tester where the list is short: it reads every row each time.
struct Fixture {
    static constexpr int testedRowsMax = 2000;

    FakeSource source;
    FakeTable table{fakeColumns(), source};
    std::optional<QAbstractItemModelTester> tester;

    explicit Fixture(int rows)
    {
        source.fill(rows);
        if (rows <= testedRowsMax)
            tester.emplace(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    // Answers until nothing is left to ask.
    void settle()
    {
        while (source.waiting() > 0) {
            source.answerNext();
            QCoreApplication::processEvents();
        }
        QCoreApplication::processEvents();
    }
    void answer()
    {
        source.answerNext();
        QCoreApplication::processEvents();
    }
    void start()
    {
        table.restart();
        settle();
    }
    std::int64_t idAt(int row) const { return table.row(row) ? table.row(row)->id : 0; }
    void look(int row) const { table.data(table.index(row, 0)); }
    void visit(int row)
    {
        look(row);
        settle();
    }
};

const Error diskError{Error::Code::Storage, u"store.read_failed"_s, {}};

} // namespace

class TestPagedTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstPageIsShownBeforeTheCountIsKnown()
    {
        Fixture f(1000);
        QSignalSpy resets(&f.table, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&f.table, &QAbstractItemModel::rowsInserted);
        f.table.restart();
        QVERIFY(f.table.isStarting());
        f.answer(); // the first page
        QCOMPARE(f.table.rowCount(), 256);
        QVERIFY(!f.table.isCountExact());
        QCOMPARE(f.idAt(255), 2560);
        f.answer(); // the index
        QCOMPARE(f.table.rowCount(), 1000);
        QCOMPARE(f.table.total(), 1000);
        QVERIFY(f.table.isCountExact());
        QCOMPARE(resets.size(), 1);
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(inserts.first().at(1).toInt(), 256);
    }

    void theIndexMayComeFirst()
    {
        Fixture f(1000);
        f.table.restart();
        f.source.answerLast();
        QCoreApplication::processEvents();
        QCOMPARE(f.table.rowCount(), 0);
        f.settle();
        QCOMPARE(f.table.rowCount(), 1000);
    }

    void aShortListNeedsNoIndex()
    {
        Fixture f(3);
        f.table.restart();
        f.answer();
        QCOMPARE(f.table.rowCount(), 3);
        QVERIFY(f.table.isCountExact());
        f.settle();
        QCOMPARE(f.table.rowCount(), 3);
        QVERIFY(!f.table.isLoading());
    }

    void anEmptyListIsEmpty()
    {
        Fixture f(0);
        f.start();
        QCOMPARE(f.table.rowCount(), 0);
        QVERIFY(f.table.isCountExact());
        QVERIFY(!f.table.isLoading());
    }

    void lookingAtARowBringsItsPage()
    {
        Fixture f(1000);
        f.start();
        const QModelIndex cell = f.table.index(600, 2);
        QVERIFY(!cell.data().isValid());
        QVERIFY(!cell.data(PagedTable::LoadedRole).toBool());
        QSignalSpy changed(&f.table, &QAbstractItemModel::dataChanged);
        f.settle();
        QCOMPARE(cell.data().value<Quantity>(), Quantity::fromInt(600));
        QVERIFY(cell.data(PagedTable::LoadedRole).toBool());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 512);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 767);
    }

    void everyRowIsItsOwn()
    {
        Fixture f(1000);
        f.start();
        for (int row = 0; row < 1000; row += 77) {
            f.visit(row);
            QCOMPARE(f.idAt(row), (row + 1) * 10);
        }
    }

    void whatIsInSightGoesFirst()
    {
        Fixture f(100'000);
        f.start();
        f.source.askedPages.clear();
        f.table.setVisibleRows(50'000, 50'040); // page 195
        QCOMPARE(f.source.askedPages.value(0), (195 * 256 + 1) * 10);
    }

    void scrollingFastAsksForLittle()
    {
        Fixture f(1'000'000);
        f.start();
        f.source.askedPages.clear();
        for (int row = 0; row < 900'000; row += 1000)
            f.table.setVisibleRows(row, row + 40);
        f.table.setVisibleRows(999'950, 999'999);
        QVERIFY2(f.source.askedPages.size() <= 2000, "one question for each thing in sight at most");
        f.settle();
        QCOMPARE(f.idAt(999'999), 10'000'000);
        QVERIFY2(f.source.cancelled > 0, "what scrolled past is cancelled");
        QVERIFY2(f.table.cachedPages() < 8, "what scrolled past is not kept");
    }

    void memoryIsFlat()
    {
        Fixture f(1'000'000);
        f.start();
        QCOMPARE(f.table.rowCount(), 1'000'000);
        for (int row = 0; row < 1'000'000; row += PageIndex::pageSize * 7)
            f.visit(row);
        QCOMPARE(f.table.cachedPages(), PageCache::pagesMax);
        f.visit(0);
        QCOMPARE(f.idAt(0), 10);
        QCOMPARE(f.table.cachedPages(), PageCache::pagesMax);
    }

    void tenMillionRowsAreTheLimit()
    {
        Fixture f(5000);
        f.source.countSaid = 20'000'000;
        f.start();
        QCOMPARE(f.table.rowCount(), 10'000'000);
        QCOMPARE(f.table.total(), 20'000'000);
    }

    void answersToAnOlderQuestionAreDropped()
    {
        Fixture f(1000);
        f.start();
        f.look(900); // of the old order, still on its way
        f.table.sort(2, Qt::DescendingOrder);
        QCOMPARE(f.source.sortKey, FakeSource::sortByQuantity);
        QVERIFY(f.source.descending);
        std::reverse(f.source.rows.begin(), f.source.rows.end());
        f.settle();
        QVERIFY(!f.table.row(900));
        QCOMPARE(f.idAt(0), 10'000);
    }

    void theOldListStaysUntilTheNewOneComes()
    {
        Fixture f(1000);
        f.start();
        f.source.fill(5);
        f.table.restart();
        QCOMPARE(f.table.rowCount(), 1000);
        QCOMPARE(f.idAt(3), 40);
        f.look(900); // must not be asked for: it would come by the new order
        QCOMPARE(f.source.waiting(), 2);
        f.settle();
        QCOMPARE(f.table.rowCount(), 5);
    }

    void onlyTheNewestFilterIsShown()
    {
        Fixture f(1000);
        for (int typed = 0; typed < 5; ++typed)
            f.table.restart();
        QSignalSpy resets(&f.table, &QAbstractItemModel::modelReset);
        f.settle();
        QCOMPARE(resets.size(), 1);
        QCOMPARE(f.source.cancelled, 8);
    }

    void aColumnWithoutOrderIsNotSortedBy()
    {
        Fixture f(10);
        f.start();
        f.source.askedPages.clear();
        f.table.sort(1);
        QVERIFY(f.source.askedPages.isEmpty());
        f.table.sort(0, Qt::DescendingOrder);
        QCOMPARE(f.table.sortColumn(), 0);
        QCOMPARE(f.table.sortOrder(), Qt::DescendingOrder);
    }

    void aFailedStartIsToldAndCanBeTriedAgain()
    {
        Fixture f(1000);
        f.start();
        f.source.pageError = diskError;
        f.table.restart();
        f.settle();
        QCOMPARE(f.table.rowCount(), 0); // the rows of the other order must not stay
        QCOMPARE(f.table.error(), diskError);
        QVERIFY(!f.table.isLoading());
        f.source.pageError.reset();
        f.table.refresh();
        f.settle();
        QVERIFY(!f.table.error());
        QCOMPARE(f.table.rowCount(), 1000);
    }

    void aFailedCountLeavesTheFirstPage()
    {
        Fixture f(1000);
        f.source.indexError = diskError;
        f.start();
        QCOMPARE(f.table.rowCount(), 256);
        QCOMPARE(f.table.error(), diskError);
        QVERIFY(!f.table.isCountExact());
        f.source.indexError.reset();
        f.table.refresh();
        f.settle();
        QVERIFY(!f.table.error());
        QCOMPARE(f.table.rowCount(), 1000);
    }

    void aFailedPageIsNotAskedForForever()
    {
        Fixture f(1000);
        f.start();
        f.source.pageError = diskError;
        f.visit(600);
        QCOMPARE(f.table.error(), diskError);
        f.source.askedPages.clear();
        f.look(600);
        QVERIFY(f.source.askedPages.isEmpty());
        f.source.pageError.reset();
        f.table.refresh();
        f.settle();
        f.visit(600);
        QCOMPARE(f.idAt(600), 6010);
        QVERIFY(!f.table.error());
    }

    void aRefreshRepaintsOnlyWhatChanged()
    {
        Fixture f(1000);
        f.start();
        f.table.setVisibleRows(0, 40);
        f.settle();
        f.source.rows[7].onHand = Quantity::fromInt(-1);
        f.source.rows[8].onHand = Quantity::fromInt(-2);
        f.source.rows[30].onHand = Quantity::fromInt(-3);
        QSignalSpy changed(&f.table, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&f.table, &QAbstractItemModel::modelReset);
        QSignalSpy layouts(&f.table, &QAbstractItemModel::layoutChanged);
        f.table.refresh();
        f.settle();
        QList<std::pair<int, int>> runs;
        for (const auto &change : std::as_const(changed)) {
            if (change.at(0).toModelIndex().row() < 256)
                runs << std::pair(change.at(0).toModelIndex().row(), change.at(1).toModelIndex().row());
        }
        QCOMPARE(runs, (QList<std::pair<int, int>>{{7, 8}, {30, 30}}));
        QCOMPARE(resets.size() + layouts.size(), 0);
        QCOMPARE(f.table.row(7)->onHand, Quantity::fromInt(-1));
    }

    void aRefreshKeepsTheSelectionOnItsRows()
    {
        Fixture f(1000);
        f.start();
        f.table.setVisibleRows(0, 40);
        f.settle();
        QItemSelectionModel selection(&f.table);
        const auto select = QItemSelectionModel::Select | QItemSelectionModel::Rows;
        selection.select(f.table.index(10, 0), select); // 110
        selection.select(f.table.index(20, 0), select); // 210
        selection.setCurrentIndex(f.table.index(20, 1), QItemSelectionModel::NoUpdate);
        f.source.rows.erase(f.source.rows.begin() + 10); // the first of them is gone
        f.source.rows.insert(f.source.rows.begin(), {.id = 1, .name = {}, .onHand = {}});
        f.source.rows.insert(f.source.rows.begin() + 5, {.id = 45, .name = {}, .onHand = {}});
        f.table.refresh();
        f.settle();
        QCOMPARE(f.table.rowCount(), 1001);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(f.idAt(selection.selectedRows().constFirst().row()), 210);
        QCOMPARE(selection.currentIndex().row(), 21);
        QCOMPARE(selection.currentIndex().column(), 1);
    }

    void aSelectionFarAwayIsKeptToo()
    {
        Fixture f(100'000);
        f.start();
        f.visit(90'000);
        QItemSelectionModel selection(&f.table);
        selection.select(f.table.index(90'000, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        f.table.setVisibleRows(0, 40);
        f.settle();
        f.source.rows.erase(f.source.rows.begin() + 3);
        f.table.refresh();
        f.settle();
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(f.idAt(selection.selectedRows().constFirst().row()), 900'010);
    }

    void aRefreshNeverSelectsAnotherRow()
    {
        Fixture f(100'000);
        f.start();
        QItemSelectionModel selection(&f.table);
        f.visit(90'000);
        selection.select(f.table.index(90'000, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        // More rows came before it than the refreshed page reaches: it cannot be found.
        f.source.rows.erase(f.source.rows.begin() + 10, f.source.rows.begin() + 1000);
        f.table.refresh();
        f.settle();
        for (const QModelIndex &row : selection.selectedRows())
            QCOMPARE(f.idAt(row.row()), 900'010);
    }

    void aListThatShrinksLosesItsEnd()
    {
        Fixture f(1000);
        f.start();
        f.table.setVisibleRows(900, 940);
        f.settle();
        f.source.rows.resize(500);
        QSignalSpy removed(&f.table, &QAbstractItemModel::rowsRemoved);
        f.table.refresh();
        f.settle();
        QCOMPARE(f.table.rowCount(), 500);
        QCOMPARE(f.table.total(), 500);
        QCOMPARE(removed.size(), 1);
        f.source.rows.clear();
        f.table.refresh();
        f.settle();
        QCOMPARE(f.table.rowCount(), 0);
    }

    void changesDuringARefreshAreSeenToo()
    {
        Fixture f(300);
        f.start();
        QSignalSpy refreshed(&f.table, &PagedTable::refreshed);
        f.table.refresh();
        f.table.refresh();
        f.table.refresh();
        f.settle();
        QCOMPARE(refreshed.size(), 2); // the one that ran, and one for all that came meanwhile
        f.table.restart();
        f.table.refresh();
        f.settle();
        QVERIFY(!f.table.isLoading());
    }

    void aFailedRefreshKeepsWhatIsShown()
    {
        Fixture f(1000);
        f.start();
        f.source.indexError = diskError;
        f.table.refresh();
        f.settle();
        QCOMPARE(f.table.rowCount(), 1000);
        QCOMPARE(f.table.error(), diskError);
        f.source.indexError.reset();
        f.source.pageError = diskError;
        f.table.refresh();
        f.settle();
        QCOMPARE(f.idAt(0), 10);
        QCOMPARE(f.table.error(), diskError);
        f.source.pageError.reset();
        f.table.refresh();
        f.settle();
        QVERIFY(!f.table.error());
    }

    void rowsAreCollectedOverManyPages()
    {
        Fixture f(2000);
        f.start();
        QList<std::int64_t> ids;
        f.table.collect({{5, 6}, {250, 770}, {1999, 1999}}, &f.table, [&](const Result<PagedTable::Collected> &rows) {
            QVERIFY(rows);
            for (int at = 0; at < rows->rows; ++at)
                ids << rows->value(at, 0).toLongLong();
        });
        f.settle();
        QCOMPARE(ids.size(), 2 + 521 + 1);
        QCOMPARE(ids.first(), 60);
        QCOMPARE(ids.at(2), 2510);
        QCOMPARE(ids.at(522), 7710);
        QCOMPARE(ids.last(), 20'000);
    }

    void collectingHasALimit()
    {
        Fixture f(PagedTable::collectMax + 1000);
        f.start();
        int count = 0;
        f.table.collect({{0, f.table.rowCount() - 1}}, &f.table,
                        [&](const Result<PagedTable::Collected> &rows) { count = rows->rows; });
        f.settle();
        QCOMPARE(count, PagedTable::collectMax);
    }

    void collectingEndsWhenTheListBecomesAnother()
    {
        Fixture f(2000);
        f.start();
        std::optional<Error::Code> code;
        f.table.collect({{0, 1999}}, &f.table, [&](const Result<PagedTable::Collected> &rows) {
            code = rows ? std::nullopt : std::optional(rows.error().code);
        });
        f.table.restart();
        f.settle();
        QCOMPARE(code, Error::Code::Cancelled);
    }

    void titlesAndCellsAreSaidInTheViewsWords()
    {
        Fixture f(5);
        QCOMPARE(f.table.headerData(2, Qt::Horizontal).toString(), u"On hand"_s);
        f.start();
        f.table.setWording({.title = [](const char *title) { return QString::fromUtf8(title).toUpper(); },
                            .cell =
                                [](const QModelIndex &index, const QString &title) {
                                    return title + u' ' + index.data().value<Quantity>().toString();
                                }});
        QCOMPARE(f.table.index(3, 2).data(Qt::AccessibleTextRole).toString(), u"ON HAND 3"_s);
    }

    void aMillionRowsComeAndGoWithoutAPause()
    {
        Fixture f(1'000'000);
        f.start();
        QElapsedTimer timer;
        qint64 longest = 0;
        for (int row = 0; row < 1'000'000; row += 9973) {
            timer.start();
            f.table.setVisibleRows(row, row + 40);
            longest = std::max(longest, timer.elapsed());
            f.settle();
        }
        QVERIFY2(longest < 50, qPrintable(u"%1 ms"_s.arg(longest)));
    }
};

STOWAGE_SUITE(TestPagedTable)
#include "tst_paged_table.moc"
