// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/result.h"
#include "tests/support/suite.h"
#include "views/shell/scanner.h"

#include <QDialog>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace stowage;

namespace {

// A form with what a scan could disturb: a field, a list, a default button.
class Form : public QDialog {
    Q_OBJECT

public:
    Form()
    {
        auto *column = new QVBoxLayout(this);
        list.addItems({u"apples"_s, u"5 pears"_s, u"plums"_s});
        list.setCurrentRow(0);
        column->addWidget(&field);
        column->addWidget(&list);
        column->addWidget(&button);
        button.setDefault(true);
        connect(&button, &QPushButton::clicked, this, [this] { ++presses; });
        show();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("the window does not come up");
        field.setFocus();
    }

    QLineEdit field;
    QListWidget list;
    QPushButton button;
    int presses = 0;
};

} // namespace

// Fingers and scanners type alike; only the pace tells them apart.
class TestScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paceTellsScansFromTyping_data();
    void paceTellsScansFromTyping();
    void thresholdsAreSettings();
    void echoWithinATenthOfASecondIsDropped_data();
    void echoWithinATenthOfASecondIsDropped();
    void scanLeavesTheFieldAsItWas();
    void scanNeverPressesTheDefaultButton();
    void typingStillPressesIt();
    void scanLeavesTheListsRow();
    void tabEndsAScanAndKeepsTheFocus();
    void enterAfterTabBelongsToTheScan();
    void heldKeyIsNoScan();
    void groupSeparatorIsPartOfTheCode();
    void aChartTakesAScanOnce();

private:
    // Types into the focused widget, `gap` milliseconds from key to key.
    void type(QWidget *into, const QString &text, qint64 gap);
    void press(QWidget *into, Qt::Key key, qint64 after);

    qint64 m_now = 1000;
};

void TestScanner::type(QWidget *into, const QString &text, qint64 gap)
{
    for (const QChar c : text) {
        m_now += gap;
        QTest::sendKeyEvent(QTest::Click, into, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
}

void TestScanner::press(QWidget *into, Qt::Key key, qint64 after)
{
    m_now += after;
    QTest::keyClick(into, key);
}

void TestScanner::paceTellsScansFromTyping_data()
{
    QTest::addColumn<QList<int>>("gaps"); // before each key, the ending one last
    QTest::addColumn<bool>("scan");

    const auto even = [](int keys, int gap) {
        return QList<int>(keys, gap);
    };
    QTest::newRow("a fast scanner") << even(14, 5) << true;
    QTest::newRow("exactly 30 ms apart") << even(8, 30) << true;
    QTest::newRow("31 ms apart") << even(8, 31) << false;
    QTest::newRow("a fast typist") << even(14, 80) << false;
    QTest::newRow("six signs") << even(7, 10) << true;
    QTest::newRow("five signs") << even(6, 10) << false;
    QTest::newRow("a stutter that the average bears") << QList<int>{5, 5, 90, 5, 5, 5, 5, 5, 5, 5} << true;
    QTest::newRow("a pause in the middle") << QList<int>{5, 5, 5, 110, 5, 5, 5, 5} << false;
    QTest::newRow("a pause, then six signs") << QList<int>{5, 5, 5, 110, 5, 5, 5, 5, 5, 5} << true;
    QTest::newRow("Enter pressed by hand") << QList<int>{5, 5, 5, 5, 5, 5, 5, 400} << false;
    QTest::newRow("only Enter") << even(1, 5) << false;
}

void TestScanner::paceTellsScansFromTyping()
{
    QFETCH(QList<int>, gaps);
    QFETCH(bool, scan);
    ScanDetector detector;
    qint64 now = 0;
    for (qsizetype key = 0; key + 1 < gaps.size(); ++key)
        detector.key(QChar(static_cast<char16_t>(u'0' + key % 10)), now += gaps[key]);
    now += gaps.last();
    QCOMPARE(detector.wouldEnd(now), scan);
    QCOMPARE(detector.end(now) == ScanDetector::End::Scan, scan);
}

void TestScanner::thresholdsAreSettings()
{
    ScanDetector detector;
    detector.setRules({.gapAverageMs = 60, .lengthMin = 3});
    for (qint64 key = 0; key < 3; ++key)
        detector.key(u'7', key * 55);
    QVERIFY(detector.end(165) == ScanDetector::End::Scan);
    QCOMPARE(detector.code(), u"777"_s);
}

void TestScanner::echoWithinATenthOfASecondIsDropped_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("later"); // from the end of one scan to that of the next
    QTest::addColumn<int>("scans");

    QTest::newRow("same code, 90 ms") << u"5012345"_s << 90 << 1;
    QTest::newRow("same code, 100 ms") << u"5012345"_s << 100 << 1;
    QTest::newRow("same code, 101 ms") << u"5012345"_s << 101 << 2;
    QTest::newRow("another code, 40 ms") << u"5012346"_s << 40 << 2;
}

void TestScanner::echoWithinATenthOfASecondIsDropped()
{
    QFETCH(QString, second);
    QFETCH(int, later);
    QFETCH(int, scans);
    ScanDetector detector;
    int seen = 0;
    const auto scan = [&](const QString &code, qint64 endsAt) {
        qint64 at = endsAt - code.size() * 4;
        for (const QChar c : code)
            detector.key(c, at += 4);
        seen += detector.end(endsAt) == ScanDetector::End::Scan;
    };
    scan(u"5012345"_s, 1000);
    scan(second, 1000 + later);
    QCOMPARE(seen, scans);
}

void TestScanner::scanLeavesTheFieldAsItWas()
{
    Form form;
    Scanner scanner;
    scanner.setKeyTime([this](const QKeyEvent &) { return m_now; });
    QSignalSpy scanned(&scanner, &Scanner::scanned);
    type(&form.field, u"12"_s, 150);
    m_now += 500;
    type(&form.field, u"5012345678900"_s, 4);
    press(&form.field, Qt::Key_Return, 4);
    QCOMPARE(scanned.size(), 1);
    QCOMPARE(scanned[0][0].toString(), u"5012345678900"_s);
    QCOMPARE(form.field.text(), u"12"_s);
    QVERIFY(form.field.hasFocus());
}

void TestScanner::scanNeverPressesTheDefaultButton()
{
    Form form;
    Scanner scanner;
    scanner.setKeyTime([this](const QKeyEvent &) { return m_now; });
    m_now += 500;
    type(&form.field, u"ABC-12345"_s, 4);
    press(&form.field, Qt::Key_Return, 4);
    QCOMPARE(form.presses, 0);
    QVERIFY(form.isVisible());
}

void TestScanner::typingStillPressesIt()
{
    Form form;
    Scanner scanner;
    scanner.setKeyTime([this](const QKeyEvent &) { return m_now; });
    QSignalSpy scanned(&scanner, &Scanner::scanned);
    type(&form.field, u"1234567"_s, 120);
    press(&form.field, Qt::Key_Return, 120);
    QCOMPARE(scanned.size(), 0);
    QCOMPARE(form.field.text(), u"1234567"_s);
    QCOMPARE(form.presses, 1);
}

void TestScanner::scanLeavesTheListsRow()
{
    Form form;
    form.list.setFocus();
    Scanner scanner;
    scanner.setKeyTime([this](const QKeyEvent &) { return m_now; });
    m_now += 500;
    type(&form.list, u"5012345"_s, 4); // by itself, "5" goes to "5 pears"
    press(&form.list, Qt::Key_Return, 4);
    QCOMPARE(form.list.currentRow(), 0);
}

void TestScanner::tabEndsAScanAndKeepsTheFocus()
{
    Form form;
    Scanner scanner;
    scanner.setKeyTime([this](const QKeyEvent &) { return m_now; });
    QSignalSpy scanned(&scanner, &Scanner::scanned);
    m_now += 500;
    type(&form.field, u"5012345"_s, 4);
    press(&form.field, Qt::Key_Tab, 4);
    QCOMPARE(scanned.size(), 1);
    QVERIFY(form.field.hasFocus());
}

void TestScanner::enterAfterTabBelongsToTheScan()
{
    Form form;
    Scanner scanner;
    scanner.setKeyTime([this](const QKeyEvent &) { return m_now; });
    QSignalSpy scanned(&scanner, &Scanner::scanned);
    m_now += 500;
    type(&form.field, u"5012345"_s, 4);
    press(&form.field, Qt::Key_Tab, 4);
    press(&form.field, Qt::Key_Return, 4);
    QCOMPARE(scanned.size(), 1);
    QCOMPARE(form.presses, 0);
}

void TestScanner::heldKeyIsNoScan()
{
    Form form;
    Scanner scanner;
    scanner.setKeyTime([this](const QKeyEvent &) { return m_now; });
    QSignalSpy scanned(&scanner, &Scanner::scanned);
    m_now += 500;
    for (int i = 0; i < 12; ++i) {
        m_now += 20;
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_0, Qt::NoModifier, u"0"_s, i > 0);
        QApplication::sendEvent(&form.field, &repeat);
    }
    press(&form.field, Qt::Key_Return, 20);
    QCOMPARE(scanned.size(), 0);
    QCOMPARE(form.field.text(), u"000000000000"_s);
}

void TestScanner::groupSeparatorIsPartOfTheCode()
{
    Form form;
    Scanner scanner;
    scanner.setKeyTime([this](const QKeyEvent &) { return m_now; });
    QSignalSpy scanned(&scanner, &Scanner::scanned);
    const QString code = u"10LOT7\x1d"_s + u"17251231"_s;
    m_now += 500;
    for (const QChar c : code) {
        m_now += 4;
        const bool separator = c == QChar(0x1d);
        QKeyEvent key(QEvent::KeyPress, separator ? Qt::Key_BracketRight : Qt::Key_A,
                      separator ? Qt::ControlModifier : Qt::NoModifier, QString(c));
        QApplication::sendEvent(&form.field, &key);
    }
    press(&form.field, Qt::Key_Return, 4);
    QCOMPARE(scanned.size(), 1);
    QCOMPARE(scanned[0][0].toString(), code);
}

// Its scene, which is no widget, gets each key after its view has.
void TestScanner::aChartTakesAScanOnce()
{
    QGraphicsScene scene;
    QGraphicsView view(&scene);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    Scanner scanner;
    scanner.setKeyTime([this](const QKeyEvent &) { return m_now; });
    QSignalSpy scanned(&scanner, &Scanner::scanned);
    type(&view, u"4006381333931"_s, 5);
    press(&view, Qt::Key_Return, 5);
    QCOMPARE(scanned.count(), 1);
    QCOMPARE(scanned.first().constFirst().toString(), u"4006381333931"_s);
    QLineEdit other;
    type(&other, u"x"_s, 500); // a key elsewhere, right after
    QCOMPARE(other.text(), u"x"_s);
}

STOWAGE_SUITE(TestScanner)
#include "tst_scanner.moc"
