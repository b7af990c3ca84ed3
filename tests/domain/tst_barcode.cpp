// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/barcode.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;

class TestBarcode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsRefusedFor_data();
    void aCodeIsRefusedFor();
    void doubtsOfAGtin_data();
    void doubtsOfAGtin();
    void everyKindHasItsLength();
    void everySingleWrongDigitIsFound();
};

void TestBarcode::aCodeIsRefusedFor_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("key");
    QTest::newRow("digits") << u"0012345678905"_s << QString();
    QTest::newRow("letters of any script") << u"Ä-12/3 東"_s << QString();
    QTest::newRow("the longest") << QString(128, u'7') << QString();
    QTest::newRow("empty") << QString() << u"barcode.empty"_s;
    QTest::newRow("one too long") << QString(129, u'7') << u"barcode.too_long"_s;
    QTest::newRow("a tab") << u"12\t3"_s << u"barcode.control_character"_s;
    QTest::newRow("a line end") << u"123\n"_s << u"barcode.control_character"_s;
    QTest::newRow("a group separator") << u"01\u001d10"_s << u"barcode.control_character"_s;
}

void TestBarcode::aCodeIsRefusedFor()
{
    QFETCH(QString, code);
    QFETCH(QString, key);
    const Done done = checkBarcode(code);
    QCOMPARE(done ? QString() : done.error().key, key);
}

void TestBarcode::doubtsOfAGtin_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    QTest::newRow("EAN-13") << u"4006381333931"_s << QString() << QString();
    QTest::newRow("EAN-13 mistyped") << u"4006381333932"_s << u"barcode.check_digit"_s << u"4006381333931"_s;
    QTest::newRow("UPC-A") << u"036000291452"_s << QString() << QString();
    QTest::newRow("UPC-A mistyped") << u"036000291453"_s << u"barcode.check_digit"_s << u"036000291452"_s;
    QTest::newRow("EAN-8") << u"73513537"_s << QString() << QString();
    QTest::newRow("EAN-8 mistyped") << u"73513536"_s << u"barcode.check_digit"_s << u"73513537"_s;
    QTest::newRow("ITF-14") << u"10614141000415"_s << QString() << QString();
    QTest::newRow("ITF-14 mistyped") << u"10614141000410"_s << u"barcode.check_digit"_s << u"10614141000415"_s;
    QTest::newRow("UPC-A without its zero") << u"36000291452"_s << u"barcode.lost_zero"_s << u"036000291452"_s;
    QTest::newRow("eleven other digits") << u"36000291453"_s << QString() << QString();
    QTest::newRow("a code of one's own") << u"WDG-0001"_s << QString() << QString();
    QTest::newRow("twelve letters") << u"ABCDEFGHIJKL"_s << QString() << QString();
    QTest::newRow("other digits") << u"٠٣٦٠٠٠٢٩١٤٥٢"_s << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
}

void TestBarcode::doubtsOfAGtin()
{
    QFETCH(QString, code);
    QFETCH(QString, key);
    QFETCH(QString, expected);
    const auto problem = gtinProblem(code);
    QCOMPARE(problem ? problem->key : QString(), key);
    QCOMPARE(problem ? problem->arg(u"expected") : QString(), expected);
}

void TestBarcode::everyKindHasItsLength()
{
    QVERIFY(gtinKind(u"12345678") == GtinKind::Ean8);
    QVERIFY(gtinKind(u"123456789012") == GtinKind::UpcA);
    QVERIFY(gtinKind(u"1234567890123") == GtinKind::Ean13);
    QVERIFY(gtinKind(u"12345678901234") == GtinKind::Itf14);
    QVERIFY(!gtinKind(u"1234567890"));
    QVERIFY(!gtinKind(u"1234567A"));
}

void TestBarcode::everySingleWrongDigitIsFound()
{
    const QString right = u"4006381333931"_s;
    for (qsizetype at = 0; at < right.size(); ++at) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString code = right;
            code[at] = digit;
            QCOMPARE(gtinProblem(code).has_value(), code != right);
        }
    }
}

STOWAGE_SUITE(TestBarcode)
#include "tst_barcode.moc"
