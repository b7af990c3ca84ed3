// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/ids.h"
#include "tests/support/suite.h"
#include "tests/support/test_store.h"

#include <QSet>
#include <QTest>

using namespace stowage;
using namespace stowage::test;

class TestIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheFormOfVersionSeven();
    void laterIdsSortLater();
    void differWithinOneMillisecond();
    void textAndBytesAreTheSame();
    void whatIsNoUuidIsNothing_data();
    void whatIsNoUuidIsNothing();
};

void TestIds::hasTheFormOfVersionSeven()
{
    FixedClock clock(0x0123456789abLL);
    SeededRng rng(1);
    for (int i = 0; i < 1000; ++i) {
        const QByteArray uuid = makeUuid(clock, rng);
        QCOMPARE(uuid.size(), 16);
        QCOMPARE(uuid.left(6).toHex(), QByteArray("0123456789ab"));
        QCOMPARE(static_cast<unsigned char>(uuid[6]) >> 4, 7);
        QCOMPARE(static_cast<unsigned char>(uuid[8]) >> 6, 2);
    }
}

void TestIds::laterIdsSortLater()
{
    FixedClock clock(1'700'000'000'000);
    SeededRng rng(2);
    QByteArray before = makeUuid(clock, rng);
    QString textBefore = uuidText(before);
    for (int i = 0; i < 2000; ++i) {
        clock.advance(1 + i % 7 * 1000);
        const QByteArray after = makeUuid(clock, rng);
        QVERIFY(before < after);
        QVERIFY(textBefore < uuidText(after));
        before = after;
        textBefore = uuidText(after);
    }
}

void TestIds::differWithinOneMillisecond()
{
    FixedClock clock(1'700'000'000'000);
    SeededRng rng(3);
    QSet<QByteArray> seen;
    for (int i = 0; i < 10'000; ++i)
        seen.insert(makeUuid(clock, rng));
    QCOMPARE(seen.size(), 10'000);
}

void TestIds::textAndBytesAreTheSame()
{
    FixedClock clock(1'700'000'000'000);
    SeededRng rng(4);
    const QByteArray uuid = makeUuid(clock, rng);
    const QString text = uuidText(uuid);
    QCOMPARE(text.size(), 36);
    QCOMPARE(text, text.toLower());
    QCOMPARE(uuidBytes(text), uuid);
    QCOMPARE(uuidBytes(text.toUpper()), uuid);
    QCOMPARE(uuidBytes(makeUid(clock, rng)).size(), 16);
}

void TestIds::whatIsNoUuidIsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"WDG-001"_s;
    QTest::newRow("too short") << u"018f2f6e-0000-7000-8000-00000000000"_s;
    QTest::newRow("a letter that is no digit") << u"018f2f6e-0000-7000-8000-00000000000g"_s;
}

void TestIds::whatIsNoUuidIsNothing()
{
    QFETCH(QString, text);
    QCOMPARE(uuidBytes(text), QByteArray());
    QCOMPARE(uuidText(text.toUtf8()), QString());
}

STOWAGE_SUITE(TestIds)
#include "tst_ids.moc"
