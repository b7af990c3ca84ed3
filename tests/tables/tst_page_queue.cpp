// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/page_queue.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;

class TestPageQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestWishGoesFirst()
    {
        PageQueue queue;
        queue.want(1);
        queue.want(2);
        queue.want(3);
        QCOMPARE(queue.next(), 3);
        QCOMPARE(queue.next(), 2);
    }

    void fewAreAskedAtATime()
    {
        PageQueue queue;
        for (const int page : {1, 2, 3})
            queue.want(page);
        QCOMPARE(queue.next(), 3);
        QCOMPARE(queue.next(), 2);
        QVERIFY(!queue.next());
        queue.finished(3);
        QCOMPARE(queue.next(), 1);
        QVERIFY(!queue.next());
        queue.finished(1);
        queue.finished(2);
        QVERIFY(queue.isEmpty());
    }

    void wishingAgainBringsAPageToTheFront()
    {
        PageQueue queue;
        queue.want(1);
        queue.want(2);
        queue.want(1);
        QCOMPARE(queue.next(), 1);
    }

    void whatScrolledPastIsForgotten()
    {
        PageQueue queue;
        for (int page = 1; page <= PageQueue::wishesMax; ++page)
            QVERIFY(!queue.want(page));
        QVERIFY(!queue.want(100)); // page 1 was never asked for: nothing to cancel
        QCOMPARE(queue.next(), 100);
        QCOMPARE(queue.next(), 4);
        queue.want(101); // pushes out 2
        queue.want(102); // pushes out 3
        QCOMPARE(queue.want(103), 4); // which was asked for
    }
};

STOWAGE_SUITE(TestPageQueue)
#include "tst_page_queue.moc"
