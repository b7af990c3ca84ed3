// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/navigator.h"
#include "views/shell/window_prompts.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <functional>

class QSplitter;
class QStackedWidget;

namespace stowage {

class AlertWatcher;
class CommandPalette;
class DesktopNotices;
class GlobalSearch;
class HeaderBar;
class HelpPanel;
class Lock;
class Navigation;
class Page;
class Scanner;
class Settings;
class SignIn;
class StatusBar;
class Theme;
class UnknownCode;
class Warehouse;

// The window of one company: navigation, header, the pages one at a time, status. Pages are built when they are first
// shown. It is the pages' Navigator and owns their Prompts.
class MainWindow final : public QMainWindow, public Navigator {
    Q_OBJECT

public:
    using PageFactory = std::function<Page *(PageId, Navigator &, Prompts &)>;

    MainWindow(Warehouse &warehouse, Settings &settings, Theme &theme, PageFactory factory);
    ~MainWindow() override;

    void go(PageId page, const PageTarget &target = {}) override;
    void goBack();
    void goForward();

    Page *page(PageId page); // builds it
    PageId currentPageId() const { return m_current.page; }
    Page *currentPage() const;
    bool isSettled() const;
    Prompts &prompts() { return m_prompts; }
    Scanner &scanner() { return *m_scanner; }
    CommandPalette &palette() { return *m_palette; }
    void openPalette();
    // What the palette offers now: the page's actions, then the window's.
    QList<QAction *> commands() const;
    // Alerts are told there as well. `notices` outlives the window.
    void tellOutside(DesktopNotices &notices);
    void followSettings(); // the rules of the scanner and of the lock
    void showHelp(const QString &chapter);
    // What a scanner read, wherever the focus was.
    void handleScan(const QString &code);
    // Covers everything until somebody signs in; for a company that knows its people.
    void lock();
    bool isLocked() const;
    SignIn *signIn() const;

Q_SIGNALS:
    void openCompanyAsked();
    void demoAsked();
    void userSwitched(); // somebody else signed in: this window was built for what another may do

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Visit {
        PageId page = PageId::Home;
        PageTarget target;
    };

    void buildActions();
    void buildLook();
    void buildNavigation();
    void buildMenu();
    void buildHeader();
    void buildHelp();
    void buildLock();
    void countWaiting(); // what waits for a yes of whoever is at work
    void showUserMenu();
    QAction *windowAction(const struct ActionSpec &spec, std::function<void()> run);
    QAction *action(const struct ActionSpec &spec) const;

    void showVisit(const Visit &visit);
    void focusPage();
    void followHistory();
    void waitUntilSettled();
    void findOnPage();
    void undo();
    void followUndo();
    void focusNextArea();
    void hideHelp();
    void explainSync();
    void explainScanner();
    void showAbout();
    void scanSeen(const QString &code, bool found);
    void setThemeChoice(const QString &name);

    Warehouse &m_warehouse; // outlives the window
    Settings &m_settings; // outlives the window
    Theme &m_theme; // outlives the window
    PageFactory m_factory;
    WindowPrompts m_prompts;

    Lock *m_lock = nullptr; // owned by the window, as all below
    Navigation *m_navigation;
    HeaderBar *m_header = nullptr;
    GlobalSearch *m_search = nullptr;
    QSplitter *m_split;
    QStackedWidget *m_stack;
    HelpPanel *m_help = nullptr;
    StatusBar *m_status = nullptr;
    CommandPalette *m_palette;
    Scanner *m_scanner;
    UnknownCode *m_unknown;
    AlertWatcher *m_alerts;

    QHash<PageId, Page *> m_pages;
    Visit m_current;
    QList<Visit> m_before, m_after;
    bool m_anyVisit = false;
    QElapsedTimer m_sinceAction;
    QTimer m_settling;
};

} // namespace stowage
