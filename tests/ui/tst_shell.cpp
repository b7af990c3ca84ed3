// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/shell_fixture.h"
#include "views/shell/actions.h"
#include "views/shell/command_palette.h"
#include "views/shell/global_search.h"
#include "views/shell/help_panel.h"
#include "views/shell/navigation.h"
#include "views/shell/notice_panel.h"
#include "views/shell/pages.h"
#include "views/widgets/work_bar.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace stowage;
using namespace stowage::test;

// The window around the pages: where keys lead, what scans do, how it speaks.
class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pagesAreBuiltWhenShown();
    void everyPageHasKeys();
    void backAndForward();
    void navigationIsOneStopWithArrows();
    void groupsOfPagesFoldAway();
    void findGoesToThePagesSearch();
    void areasFollowEachOther();
    void paletteRunsAndRemembers();
    void escLeavesThePaletteAlone();
    void globalSearchOpensItems();
    void globalSearchFindsDocuments();
    void scanGoesToThePageFirst();
    void scanOfAnItemOpensIt();
    void unknownScanAsksAndTheNextWorks();
    void unknownScanCreatesAnItem();
    void unknownScanIsAttached();
    void toastUndoes();
    void workIsShownUntilItEnds();
    void undoGoesToThePageFirst();
    void errorsSpeakWithoutBlocking();
    void confirmNamesTheVerb();
    void helpFollowsThePage();
    void handbookIsWhole();
    void demoIsMarked();
    void lookIsKept();
    void barsKeepTheirHeight();

private:
    NotedPage *page(PageId id) { return static_cast<NotedPage *>(m_window->page(id)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window.get(), key, modifiers); }
    NoticePanel *panel(const QString &name) { return m_window->findChild<NoticePanel *>(name); }
    static QPushButton *button(QWidget *inside, const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenCompany> m_company;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    QList<PageId> m_built;
};

void TestShell::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_company = std::make_unique<OpenCompany>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_theme = std::make_unique<Theme>(*qApp);
    m_built.clear();
    m_window = std::make_unique<MainWindow>(*m_company->warehouse, *m_settings, *m_theme,
                                            [this](PageId id, Navigator &, Prompts &) {
                                                m_built << id;
                                                return new NotedPage(id);
                                            });
    // Slow fingers, so that what tests type is never taken for a scan.
    m_window->scanner().setKeyTime([now = qint64(0)](const QKeyEvent &) mutable { return now += 200; });
    m_window->go(PageId::Home);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShell::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_company.reset();
}

QPushButton *TestShell::button(QWidget *inside, const QString &text)
{
    const auto buttons = inside->findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

void TestShell::pagesAreBuiltWhenShown()
{
    QCOMPARE(m_built, QList<PageId>{PageId::Home});
    m_window->go(PageId::Stock);
    m_window->go(PageId::Home);
    m_window->go(PageId::Stock);
    QCOMPARE(m_built, (QList<PageId>{PageId::Home, PageId::Stock}));
    QCOMPARE(page(PageId::Stock)->visits, 2);
}

void TestShell::everyPageHasKeys()
{
    for (const PageInfo &info : allPages()) {
        auto *go = m_window->findChild<QAction *>(QString::fromLatin1(info.go->id));
        QVERIFY(go);
        if (go->shortcut().isEmpty())
            continue; // by navigation, menu and palette
        m_window->go(info.id == PageId::Home ? PageId::Stock : PageId::Home);
        QTest::keySequence(m_window.get(), go->shortcut());
        QVERIFY2(m_window->currentPageId() == info.id, info.name);
    }
}

void TestShell::backAndForward()
{
    m_window->go(PageId::Items, ItemCard{7});
    m_window->go(PageId::Stock);
    key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_window->currentPageId() == PageId::Items);
    QCOMPARE(std::get<ItemCard>(page(PageId::Items)->last).itemId, RowId(7));
    key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_window->currentPageId() == PageId::Home);
    key(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(m_window->currentPageId() == PageId::Items);
    m_window->go(PageId::Movements); // a new way: nothing lies ahead any more
    QVERIFY(!m_window->findChild<QAction *>(u"app.forward"_s)->isEnabled());
}

void TestShell::navigationIsOneStopWithArrows()
{
    auto *navigation = m_window->findChild<Navigation *>();
    navigation->setFocus();
    auto *home = qobject_cast<QToolButton *>(QApplication::focusWidget());
    QVERIFY(home);
    QCOMPARE(home->accessibleName(), u"Home"_s);
    QTest::keyClick(home, Qt::Key_Down);
    auto *items = qobject_cast<QToolButton *>(QApplication::focusWidget());
    QCOMPARE(items->accessibleName(), u"Items"_s);
    QTest::keyClick(items, Qt::Key_Return);
    QVERIFY(m_window->currentPageId() == PageId::Items);
    QCOMPARE(QApplication::focusWidget(), items); // whoever goes by keys stays
    QTest::keyClick(items, Qt::Key_Tab);
    QVERIFY(!navigation->isAncestorOf(QApplication::focusWidget()));
}

void TestShell::groupsOfPagesFoldAway()
{
    auto *navigation = m_window->findChild<Navigation *>();
    const auto button = [&](const QString &name) {
        const auto all = navigation->findChildren<QToolButton *>();
        const auto found = std::ranges::find(all, name, &QToolButton::accessibleName);
        return found == all.end() ? nullptr : *found;
    };
    QCOMPARE(navigation->folded(), QStringList{u"setup"_s}); // until somebody says otherwise
    QVERIFY(!button(u"Suppliers"_s)->isVisible());
    key(Qt::Key_8, Qt::AltModifier); // Locations, whose group opens for it
    QVERIFY(button(u"Locations"_s)->isVisible());
    QVERIFY(button(u"Suppliers"_s)->isVisible());
    QCOMPARE(m_settings->navigationFolded(), QStringList{u"setup"_s});

    QToolButton *overview = button(u"Fold Overview away"_s);
    overview->setFocus();
    QTest::keyClick(overview, Qt::Key_Return);
    QVERIFY(!button(u"Items"_s)->isVisible());
    QCOMPARE(overview->accessibleName(), u"Unfold Overview"_s);
    QCOMPARE(m_settings->navigationFolded(), QStringList{u"overview"_s});
    QTest::keyClick(overview, Qt::Key_Down); // past what is out of sight
    QCOMPARE(qobject_cast<QToolButton *>(QApplication::focusWidget())->accessibleName(), u"Fold Work away"_s);
    m_window->findChild<QAction *>(u"app.navigation"_s)->trigger(); // icons alone have no titles to unfold
    QVERIFY(button(u"Items"_s)->isVisible());
    QVERIFY(!overview->isVisible());
}

void TestShell::findGoesToThePagesSearch()
{
    page(PageId::Home)->other->setFocus();
    key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(page(PageId::Home)->search->hasFocus());
    page(PageId::Home)->other->setFocus();
    key(Qt::Key_F3);
    QVERIFY(page(PageId::Home)->search->hasFocus());
}

void TestShell::areasFollowEachOther()
{
    auto *navigation = m_window->findChild<Navigation *>();
    auto *search = m_window->findChild<GlobalSearch *>();
    page(PageId::Home)->search->setFocus();
    key(Qt::Key_F6);
    QVERIFY(navigation->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_F6);
    QVERIFY(search->hasFocus());
    key(Qt::Key_F6);
    QVERIFY(m_window->currentPage()->isAncestorOf(QApplication::focusWidget()));
}

void TestShell::paletteRunsAndRemembers()
{
    key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_window->palette().isVisible());
    auto *edit = m_window->palette().findChild<QLineEdit *>();
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"mvements"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(m_window->currentPageId() == PageId::Movements);
    QCOMPARE(m_settings->recentCommands(), QStringList{u"go.movements"_s});
    key(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(m_window->palette().shownIds().value(0), u"go.movements"_s);
}

void TestShell::escLeavesThePaletteAlone()
{
    page(PageId::Home)->other->setFocus();
    key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(m_window->palette().findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!m_window->palette().isVisible());
    QVERIFY(page(PageId::Home)->other->hasFocus());
}

void TestShell::globalSearchOpensItems()
{
    auto *search = m_window->findChild<GlobalSearch *>();
    key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"wdg"_s);
    QTRY_VERIFY(search->isOpen());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_window->currentPageId() == PageId::Items);
    QCOMPARE(std::get<ItemCard>(page(PageId::Items)->last).itemId, m_company->itemId);
    QVERIFY(search->text().isEmpty());
}

void TestShell::globalSearchFindsDocuments()
{
    auto *search = m_window->findChild<GlobalSearch *>();
    search->setFocus();
    QTest::keyClicks(search, u"RCV-2024-0001"_s);
    QTest::keyClick(search, Qt::Key_Return); // before the answer: it is taken when it comes
    QTRY_VERIFY(m_window->currentPageId() == PageId::Movements);
    QVERIFY(std::holds_alternative<DocumentCard>(page(PageId::Movements)->last));
}

void TestShell::scanGoesToThePageFirst()
{
    page(PageId::Home)->takesScans = true;
    m_window->handleScan(u"WDG-001"_s);
    QCOMPARE(page(PageId::Home)->scans, QStringList{u"WDG-001"_s});
    QTest::qWait(50);
    QVERIFY(m_window->currentPageId() == PageId::Home);
}

void TestShell::scanOfAnItemOpensIt()
{
    m_window->handleScan(u"WDG-001"_s);
    QTRY_VERIFY(m_window->currentPageId() == PageId::Items);
    QCOMPARE(std::get<ItemCard>(page(PageId::Items)->last).itemId, m_company->itemId);
    QVERIFY(!panel(u"unknownCode"_s));
}

void TestShell::unknownScanAsksAndTheNextWorks()
{
    page(PageId::Home)->search->setFocus();
    m_window->handleScan(u"9990001112223"_s);
    QTRY_VERIFY(panel(u"unknownCode"_s));
    QVERIFY(page(PageId::Home)->search->hasFocus());
    m_window->handleScan(u"WDG-001"_s);
    QTRY_VERIFY(m_window->currentPageId() == PageId::Items);
    QTRY_VERIFY(!panel(u"unknownCode"_s));
}

void TestShell::unknownScanCreatesAnItem()
{
    m_window->handleScan(u"9990001112223"_s);
    QTRY_VERIFY(panel(u"unknownCode"_s));
    button(panel(u"unknownCode"_s), u"Create item"_s)->click();
    QVERIFY(m_window->currentPageId() == PageId::Items);
    const auto editor = std::get<ItemEditorFor>(page(PageId::Items)->last);
    QCOMPARE(editor.itemId, RowId(0));
    QCOMPARE(editor.barcode, u"9990001112223"_s);
}

void TestShell::unknownScanIsAttached()
{
    m_window->handleScan(u"9990001112223"_s);
    QTRY_VERIFY(panel(u"unknownCode"_s));
    button(panel(u"unknownCode"_s), u"Attach to item"_s)->click();
    auto *picker = qobject_cast<SuggestEdit *>(QApplication::focusWidget());
    QVERIFY(picker);
    QTest::keyClicks(picker, u"WDG-001"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    const auto barcodes = [this] {
        const auto item = m_company->warehouse->item(m_company->itemId).result();
        return item ? item->barcodes.size() : -1;
    };
    QTRY_COMPARE(barcodes(), 1);
    QTRY_VERIFY(m_window->findChild<QAction *>(u"app.undo"_s)->isEnabled());
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(barcodes(), 0);
}

void TestShell::toastUndoes()
{
    int undone = 0;
    m_window->prompts().notify(u"Three lines posted."_s, [&] { ++undone; });
    m_window->prompts().notify(u"Saved."_s);
    auto *undo = m_window->findChild<QAction *>(u"app.undo"_s);
    QVERIFY(undo->isEnabled());
    page(PageId::Home)->setFocus();
    undo->trigger();
    QCOMPARE(undone, 1);
    QVERIFY(!undo->isEnabled());
}

void TestShell::workIsShownUntilItEnds()
{
    int cancelled = 0;
    auto work = m_window->prompts().showWork(u"Writing items.csv"_s, [&] { ++cancelled; });
    auto *bar = m_window->findChild<WorkBar *>();
    QVERIFY(bar && bar->isVisible());
    QCOMPARE(bar->bar()->value(), 0);
    work->setFraction(0.5);
    QCOMPARE(bar->bar()->value(), 500);
    // Other messages come and go beside it.
    for (int i = 0; i < 5; ++i)
        m_window->prompts().notify(u"Saved."_s);
    QVERIFY(bar->isVisible());
    QTest::mouseClick(bar->cancelButton(), Qt::LeftButton);
    QCOMPARE(cancelled, 1);
    QVERIFY(bar->isVisible()); // until the work has seen it
    work.reset();
    QVERIFY(!bar->isVisible());
}

void TestShell::undoGoesToThePageFirst()
{
    int takenBack = 0;
    QSignalSpy pageUndone(page(PageId::Home)->undo, &QAction::triggered);
    m_window->prompts().notify(u"Two lines removed."_s, [&] { ++takenBack; });
    page(PageId::Home)->undo->setEnabled(true);
    page(PageId::Home)->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(pageUndone.size(), 1);
    QCOMPARE(takenBack, 0);
    page(PageId::Home)->undo->setEnabled(false);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(pageUndone.size(), 1);
    QCOMPARE(takenBack, 1);
    m_window->go(PageId::Stock);
    page(PageId::Stock)->undo->setEnabled(true);
    QVERIFY(m_window->findChild<QAction *>(u"app.undo"_s)->isEnabled());
    m_window->go(PageId::Home);
    QVERIFY(!m_window->findChild<QAction *>(u"app.undo"_s)->isEnabled());
}

void TestShell::errorsSpeakWithoutBlocking()
{
    page(PageId::Home)->search->setFocus();
    m_window->prompts().showError(m_window->currentPage(),
                                  {Error::Code::Conflict, u"item.code.taken"_s, {{u"code"_s, u"WDG-001"_s}}});
    NoticePanel *shown = panel(u"errorPanel"_s);
    QVERIFY(shown);
    QVERIFY(shown->accessibleDescription().contains(u"WDG-001"_s));
    QVERIFY(!shown->accessibleDescription().contains(u"item.code.taken"_s));
    QVERIFY(page(PageId::Home)->search->hasFocus());
    QVERIFY(button(shown, u"Details"_s));
    QTest::keyClick(page(PageId::Home), Qt::Key_Escape);
    QTRY_VERIFY(!panel(u"errorPanel"_s));
}

void TestShell::confirmNamesTheVerb()
{
    int accepted = 0;
    const auto ask = [&] {
        m_window->prompts().confirm(m_window.get(), u"Discard 12 lines?"_s, u"They cannot be brought back."_s,
                                    u"Discard"_s, [&] { ++accepted; });
        const auto boxes = m_window->findChildren<QMessageBox *>();
        return boxes.isEmpty() ? nullptr : boxes.last();
    };
    QMessageBox *box = ask();
    QVERIFY(box && box->isVisible());
    QVERIFY(!button(box, u"Yes"_s));
    QTest::keyClick(box, Qt::Key_Return); // the harmless one
    QCOMPARE(accepted, 0);
    QTRY_VERIFY(m_window->findChildren<QMessageBox *>().isEmpty());
    button(ask(), u"Discard"_s)->click();
    QCOMPARE(accepted, 1);
}

void TestShell::helpFollowsThePage()
{
    key(Qt::Key_F1);
    auto *help = m_window->findChild<HelpPanel *>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->chapter(), u"home"_s);
    m_window->go(PageId::Stock);
    QCOMPARE(help->chapter(), u"stock"_s);
    key(Qt::Key_F1);
    QVERIFY(!help->isVisible());
}

void TestShell::handbookIsWhole()
{
    QStringList chapters{u"index"_s, u"keys"_s};
    for (const PageInfo &info : allPages())
        chapters << QString::fromLatin1(info.name);
    static const QRegularExpression link(u"\\]\\(([a-z]+)\\.md\\)"_s);
    for (const QString &chapter : std::as_const(chapters)) {
        const QString text = handbookChapter(chapter, QLocale(u"en_GB"_s));
        QVERIFY2(text.startsWith(u"# "_s), qPrintable(chapter));
        for (auto links = link.globalMatch(text); links.hasNext();) {
            const QString target = links.next().captured(1);
            QVERIFY2(chapters.contains(target), qPrintable(chapter + u" → "_s + target));
        }
    }
    // A language without a chapter falls back to English.
    QVERIFY(!handbookChapter(u"home"_s, QLocale(u"fi_FI"_s)).isEmpty());
    QVERIFY(handbookChapter(u"nonsense"_s, QLocale(u"en_GB"_s)).isEmpty());
}

void TestShell::demoIsMarked()
{
    QVERIFY(!m_window->findChild<QLabel *>(u"demoMark"_s));
    OpenCompany demo(true);
    MainWindow window(*demo.warehouse, *m_settings, *m_theme,
                      [](PageId id, Navigator &, Prompts &) { return new NotedPage(id); });
    window.go(PageId::Home);
    window.show();
    QVERIFY(window.findChild<QLabel *>(u"demoMark"_s)->isVisible());
}

void TestShell::barsKeepTheirHeight()
{
    const auto heights = [this] {
        QTest::qWait(50); // what is posted to lay out anew has been
        return QList<int>{m_window->findChild<QFrame *>(u"header"_s)->height(),
                          m_window->findChild<QFrame *>(u"statusBar"_s)->height()};
    };
    const QList<int> first = heights();
    // As high as the search field and as a line of text, with their margins and an edge.
    QCOMPARE(first, (QList<int>{StowageStyle::fieldHeight(Density::Comfortable) + 17, 29}));
    m_theme->setChoice(ThemeChoice::Dark);
    QCOMPARE(heights(), first);
    for (const PageId id : {PageId::Items, PageId::Stock, PageId::Movements}) {
        m_window->go(id);
        QCOMPARE(heights(), first);
    }
    m_theme->setDensity(Density::Compact);
    const QList<int> compact = heights();
    QVERIFY(compact.first() <= first.first());
    m_theme->setDensity(Density::Comfortable);
    QCOMPARE(heights(), first);
}

void TestShell::lookIsKept()
{
    m_window->findChild<QAction *>(u"app.theme.dark"_s)->trigger();
    m_window->findChild<QAction *>(u"app.compact"_s)->trigger();
    m_window->findChild<QAction *>(u"app.navigation"_s)->trigger();
    QVERIFY(m_theme->isDark());
    QCOMPARE(m_settings->theme(), u"dark"_s);
    QVERIFY(m_settings->compact());
    QVERIFY(m_settings->navigationNarrow());
    m_window->close();
    QVERIFY(!m_settings->geometry().isEmpty());
}

STOWAGE_SUITE(TestShell)
#include "tst_shell.moc"
