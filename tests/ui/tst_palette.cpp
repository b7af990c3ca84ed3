// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/result.h"
#include "tests/support/suite.h"
#include "views/shell/action_text.h"
#include "views/shell/actions.h"
#include "views/shell/command_palette.h"
#include "views/shell/palette_match.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QFile>
#include <QKeySequence>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace stowage;

class TestPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitsWhatWasMeant_data();
    void fitsWhatWasMeant();
    void bestComesFirst_data();
    void bestComesFirst();
    void recentComesFirst();
    void enterRunsTheMarkedOne();
    void disabledActionsAreNotOffered();
    void everyActionIsWhole();
    void noTwoActionsOfOnePlaceShareKeys();
    void everyDeclaredActionIsInTheTable();
};

void TestPalette::fitsWhatWasMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");

    QTest::newRow("nothing typed") << u""_s << u"Receive"_s << true;
    QTest::newRow("whole") << u"receive"_s << u"Receive"_s << true;
    QTest::newRow("beginning") << u"rec"_s << u"Receive this item"_s << true;
    QTest::newRow("other letter case") << u"REC"_s << u"Receive"_s << true;
    QTest::newRow("second word") << u"item"_s << u"New item"_s << true;
    QTest::newRow("words in any order") << u"item new"_s << u"New item"_s << true;
    QTest::newRow("part of a word") << u"board"_s << u"Keyboard shortcuts"_s << true;
    QTest::newRow("letters in order") << u"rcv"_s << u"Receive"_s << true;
    QTest::newRow("two letters swapped") << u"recieve"_s << u"Receive"_s << true;
    QTest::newRow("one letter wrong") << u"mavements"_s << u"Movements"_s << true;
    QTest::newRow("one letter left out") << u"movments"_s << u"Movements"_s << true;
    QTest::newRow("one letter too many") << u"stocck"_s << u"Stock"_s << true;
    QTest::newRow("slip in an unfinished word") << u"setings"_s << u"Settings"_s << true;
    QTest::newRow("two slips in a long word") << u"catgoreis"_s << u"Categories"_s << true;
    QTest::newRow("accents do not matter") << u"pate"_s << u"Pâté"_s << true;
    QTest::newRow("something else") << u"invoice"_s << u"Receive"_s << false;
    QTest::newRow("one word of two fits") << u"new invoice"_s << u"New item"_s << false;
    QTest::newRow("short words take no slips") << u"xew"_s << u"New item"_s << false;
}

void TestPalette::fitsWhatWasMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(paletteScore(typed, text).has_value(), fits);
}

void TestPalette::bestComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");

    QTest::newRow("whole before beginning") << u"stock"_s << u"Stock"_s << u"Stocktaking"_s;
    QTest::newRow("beginning before part") << u"port"_s << u"Portal"_s << u"Import"_s;
    QTest::newRow("first word before second") << u"item"_s << u"Item fields"_s << u"New item"_s;
    QTest::newRow("right before a slip") << u"receive"_s << u"Receive"_s << u"Recieve"_s;
    QTest::newRow("part before letters in order") << u"mov"_s << u"Remove line"_s << u"Make one variant"_s;
}

void TestPalette::bestComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(paletteScore(typed, better).value_or(0) > paletteScore(typed, worse).value_or(0));
}

void TestPalette::recentComesFirst()
{
    QWidget window;
    QList<QAction *> offered{addAction(&window, actions::goItems), addAction(&window, actions::goStock),
                             addAction(&window, actions::newItem)};
    CommandPalette palette(&window);
    palette.open(offered, {u"items.new"_s, u"go.stock"_s});
    QCOMPARE(palette.shownIds(), (QStringList{u"items.new"_s, u"go.stock"_s, u"go.items"_s}));
    palette.findChild<QLineEdit *>()->setText(u"stock"_s);
    QCOMPARE(palette.shownIds(), QStringList{u"go.stock"_s});
}

void TestPalette::enterRunsTheMarkedOne()
{
    QWidget window;
    QAction *first = addAction(&window, actions::goItems);
    QAction *second = addAction(&window, actions::goStock);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    CommandPalette palette(&window);
    QSignalSpy firstRun(first, &QAction::triggered);
    QSignalSpy secondRun(second, &QAction::triggered);
    QSignalSpy used(&palette, &CommandPalette::used);
    palette.open({first, second}, {});
    auto *edit = palette.findChild<QLineEdit *>();
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(firstRun.size(), 0);
    QCOMPARE(secondRun.size(), 1);
    QCOMPARE(used.value(0).value(0).toString(), u"go.stock"_s);
    QVERIFY(!palette.isVisible());
}

void TestPalette::disabledActionsAreNotOffered()
{
    QWidget window;
    QAction *back = addAction(&window, actions::back);
    back->setEnabled(false);
    CommandPalette palette(&window);
    palette.open({back, addAction(&window, actions::forward)}, {});
    QCOMPARE(palette.shownIds(), QStringList{u"app.forward"_s});
}

void TestPalette::everyActionIsWhole()
{
    QSet<QString> ids;
    for (const ActionSpec *spec : allActions()) {
        const QString id = QString::fromLatin1(spec->id);
        QVERIFY2(!ids.contains(id), spec->id);
        ids << id;
        QVERIFY2(!withoutAccessKey(QString::fromLatin1(spec->text)).isEmpty(), spec->id);
        QVERIFY2(!groupText(id).isEmpty(), spec->id);
        const QString iconName = QString::fromLatin1(spec->icon);
        QVERIFY2(iconName.isEmpty() || hasIcon(iconName), spec->id);
        const QString keys = QString::fromLatin1(spec->shortcut);
        QVERIFY2(keys.isEmpty() || !QKeySequence::fromString(keys, QKeySequence::PortableText).isEmpty(), spec->id);
    }
}

// A page's keys may be another page's, but never the window's: the window would not know which one is meant.
void TestPalette::noTwoActionsOfOnePlaceShareKeys()
{
    const auto place = [](const QString &id) {
        const QString prefix = id.section(u'.', 0, 0);
        return prefix == "go"_L1 ? u"app"_s : prefix;
    };
    QHash<QString, QString> byKeys;
    for (const ActionSpec *spec : allActions()) {
        const QString id = QString::fromLatin1(spec->id);
        const QString keys = QString::fromLatin1(spec->shortcut);
        if (!keys.isEmpty() && place(id) == "app"_L1) {
            QVERIFY2(!byKeys.contains(keys), spec->id);
            byKeys.insert(keys, id);
        }
    }
    for (const ActionSpec *spec : allActions()) {
        const QString id = QString::fromLatin1(spec->id);
        if (place(id) != "app"_L1)
            QVERIFY2(!byKeys.contains(QString::fromLatin1(spec->shortcut)), spec->id);
    }
}

void TestPalette::everyDeclaredActionIsInTheTable()
{
    QFile header(QStringLiteral(STOWAGE_SOURCE_DIR "/views/shell/actions.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(header.readAll());
    QCOMPARE(allActions().size(), static_cast<size_t>(text.count(u"constexpr ActionSpec "_s)));
}

STOWAGE_SUITE(TestPalette)
#include "tst_palette.moc"
