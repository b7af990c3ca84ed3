// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include "app/platform/settings.h"
#include "models/domain/waiting.h"
#include "models/operations/warehouse.h"
#include "views/shell/action_text.h"
#include "views/shell/alert_watcher.h"
#include "views/shell/command_palette.h"
#include "views/shell/global_search.h"
#include "views/shell/header_bar.h"
#include "views/shell/help_panel.h"
#include "views/shell/key_list.h"
#include "views/shell/lock.h"
#include "views/shell/navigation.h"
#include "views/shell/notice_panel.h"
#include "views/shell/on_result.h"
#include "views/shell/page.h"
#include "views/shell/pages.h"
#include "views/shell/scan_target.h"
#include "views/shell/scanner.h"
#include "views/shell/status_bar.h"
#include "views/shell/theme.h"
#include "views/shell/unknown_code.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

namespace stowage {

namespace {

constexpr qsizetype visitsMax = 50;
constexpr qsizetype recentMax = 12;
constexpr std::chrono::milliseconds settlePoll{5};
constexpr std::chrono::milliseconds settleMax{30'000};

} // namespace

MainWindow::MainWindow(Warehouse &warehouse, Settings &settings, Theme &theme, PageFactory factory)
    : m_warehouse(warehouse),
      m_settings(settings),
      m_theme(theme),
      m_factory(std::move(factory)),
      m_prompts(this),
      m_navigation(new Navigation(this)),
      m_split(new QSplitter(this)),
      m_stack(new QStackedWidget(this)),
      m_palette(new CommandPalette(this)),
      m_scanner(new Scanner(this)),
      m_unknown(new UnknownCode(warehouse, *this, m_prompts, this)),
      m_alerts(new AlertWatcher(warehouse, *this, this))
{
    //: %1 is a company's name
    setWindowTitle(tr("%1 – Stowage").arg(warehouse.company().name));
    resize(1280, 800);
    setMinimumSize(760, 520);
    buildActions();
    buildLook();
    buildLock();
    hideForbidden(this, warehouse.actor());
    buildNavigation();
    buildHeader();
    buildMenu();

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_split->addWidget(m_stack);
    m_split->setChildrenCollapsible(false);
    column->addWidget(m_split, 1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_navigation);
    upper->addWidget(content, 1);
    m_status = new StatusBar(warehouse, this);
    auto *work = new QWidget(m_lock);
    auto *rows = new QVBoxLayout(work);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(upper, 1);
    rows->addWidget(m_status);
    m_lock->setWork(work);
    setCentralWidget(m_lock);

    connect(m_status, &StatusBar::storeClicked, this, &MainWindow::openCompanyAsked);
    connect(m_status, &StatusBar::syncClicked, this, &MainWindow::explainSync);
    connect(m_status, &StatusBar::userClicked, this, &MainWindow::showUserMenu);
    const auto showUser = [this] {
        m_status->showUser(m_warehouse.actor());
    };
    connect(&warehouse, &Warehouse::actorChanged, this, showUser);
    showUser();
    connect(&warehouse, &Warehouse::papersChanged, this, &MainWindow::countWaiting);
    connect(&warehouse, &Warehouse::actorChanged, this, &MainWindow::countWaiting);
    countWaiting();
    connect(m_alerts, &AlertWatcher::counted, this,
            [this](const AlertCounts &counts) { m_navigation->setBadge(PageId::Alerts, counts.open); });
    connect(m_palette, &CommandPalette::used, this, [this](const QString &id) {
        QStringList recent = m_settings.recentCommands();
        recent.removeAll(id);
        recent.prepend(id);
        m_settings.setRecentCommands(recent.mid(0, recentMax));
    });
    followSettings();
    connect(m_scanner, &Scanner::scanned, this, &MainWindow::handleScan);
    m_settling.setInterval(settlePoll);
    connect(&m_settling, &QTimer::timeout, this, &MainWindow::waitUntilSettled);
    restoreGeometry(settings.geometry());
    m_navigation->setNarrow(settings.navigationNarrow());
}

void MainWindow::tellOutside(DesktopNotices &notices)
{
    m_alerts->setNotices(notices);
}

void MainWindow::followSettings()
{
    m_scanner->setRules({.gapAverageMs = m_settings.scanGapMs(), .lengthMin = m_settings.scanLengthMin()});
    m_lock->followSettings();
}

MainWindow::~MainWindow()
{
    // Pages use what this window lends them; they go first.
    qDeleteAll(m_pages);
}

QAction *MainWindow::windowAction(const ActionSpec &spec, std::function<void()> run)
{
    QAction *made = stowage::addAction(this, spec);
    connect(made, &QAction::triggered, this, std::move(run));
    return made;
}

QAction *MainWindow::action(const ActionSpec &spec) const
{
    auto *found = findChild<QAction *>(QString::fromLatin1(spec.id), Qt::FindDirectChildrenOnly);
    Q_ASSERT(found);
    return found;
}

void MainWindow::buildActions()
{
    for (const PageInfo &info : allPages())
        windowAction(*info.go, [this, page = info.id] { go(page); });
    windowAction(actions::palette, [this] { openPalette(); });
    windowAction(actions::globalSearch, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    windowAction(actions::findOnPage, [this] { findOnPage(); })->setShortcuts({QKeySequence::Find, Qt::Key_F3});
    windowAction(actions::back, [this] { goBack(); });
    windowAction(actions::forward, [this] { goForward(); });
    windowAction(actions::refresh, [this] { m_warehouse.announceEverythingChanged(); });
    windowAction(actions::keyList, [this] { (new KeyList(this))->open(); });
    windowAction(actions::help, [this] { showHelp(QString::fromLatin1(infoOf(m_current.page).name)); });
    windowAction(actions::about, [this] { showAbout(); });
    windowAction(actions::fullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    windowAction(actions::nextArea, [this] { focusNextArea(); });
    windowAction(actions::menu, [] { });
    windowAction(actions::openCompany, [this] { Q_EMIT openCompanyAsked(); });
    windowAction(actions::demoCompany, [this] { Q_EMIT demoAsked(); })->setVisible(!m_warehouse.company().demo);
    windowAction(actions::quit, [this] { close(); });
    windowAction(actions::undo, [this] { undo(); })->setEnabled(false);
    connect(&m_prompts.toasts(), &Toasts::canUndoChanged, this, &MainWindow::followUndo);
    followHistory();
}

void MainWindow::buildLook()
{
    auto *group = new QActionGroup(this);
    const std::pair<const ActionSpec *, QString> themes[] = {{&actions::themeSystem, u"system"_s},
                                                             {&actions::themeLight, u"light"_s},
                                                             {&actions::themeDark, u"dark"_s},
                                                             {&actions::themeContrast, u"contrast"_s}};
    for (const auto &[spec, name] : themes) {
        QAction *choice = windowAction(*spec, [this, name = name] { setThemeChoice(name); });
        choice->setCheckable(true);
        choice->setChecked(themeFromName(name) == m_theme.choice());
        group->addAction(choice);
        connect(&m_theme, &Theme::changed, choice,
                [this, choice, name = name] { choice->setChecked(themeFromName(name) == m_theme.choice()); });
    }
    QAction *compact = windowAction(actions::compact, [this] {
        const bool wanted = action(actions::compact)->isChecked();
        m_settings.setCompact(wanted);
        m_theme.setDensity(wanted ? Density::Compact : Density::Comfortable);
    });
    compact->setCheckable(true);
    compact->setChecked(m_theme.density() == Density::Compact);
    connect(&m_theme, &Theme::changed, compact,
            [this, compact] { compact->setChecked(m_theme.density() == Density::Compact); });
    windowAction(actions::collapseNavigation, [this] {
        m_navigation->setNarrow(!m_navigation->isNarrow());
        m_settings.setNavigationNarrow(m_navigation->isNarrow());
    });
}

void MainWindow::buildLock()
{
    m_lock = new Lock(m_warehouse, m_settings, this);
    connect(m_lock, &Lock::locked, m_palette, &QWidget::hide);
    connect(m_lock, &Lock::unlocked, this, [this] { currentPage()->setFocus(Qt::OtherFocusReason); });
    connect(m_lock, &Lock::userSwitched, this, &MainWindow::userSwitched);
}

void MainWindow::setThemeChoice(const QString &name)
{
    m_settings.setTheme(name);
    m_theme.setChoice(themeFromName(name));
}

void MainWindow::buildNavigation()
{
    const auto add = [this](PageId page) {
        if (QAction *go = action(*infoOf(page).go); go->isVisible())
            m_navigation->addPage(page, go);
    };
    m_navigation->startGroup(u"overview"_s, tr("Overview"));
    for (const PageId page :
         {PageId::Home, PageId::Items, PageId::Stock, PageId::Movements, PageId::Reservations, PageId::Expiry})
        add(page);
    m_navigation->startGroup(u"work"_s, tr("Work"));
    for (const PageId page : {PageId::Receive, PageId::Issue, PageId::Adjust, PageId::Adjustments, PageId::Approvals,
                              PageId::Alerts, PageId::Import})
        add(page);
    m_navigation->startGroup(u"setup"_s, tr("Set up"));
    for (const PageId page : {PageId::Locations, PageId::Categories, PageId::Suppliers, PageId::Fields,
                              PageId::AlertRules, PageId::People, PageId::Roles, PageId::Reasons, PageId::Settings})
        add(page);
    m_navigation->finish();
    m_navigation->setFolded(m_settings.navigationFolded());
    connect(m_navigation, &Navigation::foldingChanged, this,
            [this] { m_settings.setNavigationFolded(m_navigation->folded()); });
    m_navigation->addAtEnd(action(actions::help));
    m_navigation->addAtEnd(action(actions::collapseNavigation));
}

void MainWindow::buildHeader()
{
    m_search = new GlobalSearch(m_warehouse, *this, this);
    m_header = new HeaderBar(m_search, m_warehouse.company().demo, this);
    m_header->addLeading(action(actions::back));
    m_header->addLeading(action(actions::forward));
    connect(m_header, &HeaderBar::scanClicked, this, &MainWindow::explainScanner);
}

void MainWindow::buildMenu()
{
    auto *menu = new QMenu(this);
    menu->setAccessibleName(tr("Menu"));
    const auto fill = [this](QMenu *target, std::initializer_list<const ActionSpec *> specs) {
        for (const ActionSpec *spec : specs)
            target->addAction(action(*spec));
    };
    fill(menu, {&actions::palette, &actions::globalSearch, &actions::findOnPage, &actions::refresh, &actions::undo});
    menu->addSeparator();
    QMenu *goMenu = menu->addMenu(tr("&Go to"));
    for (const PageInfo &info : allPages())
        goMenu->addAction(action(*info.go));
    goMenu->addSeparator();
    fill(goMenu, {&actions::back, &actions::forward, &actions::nextArea});
    QMenu *view = menu->addMenu(tr("&View"));
    fill(view, {&actions::themeSystem, &actions::themeLight, &actions::themeDark, &actions::themeContrast});
    view->addSeparator();
    fill(view, {&actions::compact, &actions::collapseNavigation, &actions::fullScreen});
    menu->addSeparator();
    fill(menu, {&actions::openCompany, &actions::demoCompany});
    menu->addSeparator();
    fill(menu, {&actions::help, &actions::keyList, &actions::about});
    menu->addSeparator();
    fill(menu, {&actions::lock, &actions::ownSecret, &actions::quit});
    m_header->setMenu(menu, action(actions::menu));
}

void MainWindow::go(PageId page, const PageTarget &target)
{
    // Other pages lead here, too, and do not know who may go.
    if (!action(*infoOf(page).go)->isVisible())
        return;
    const Visit visit{page, target};
    if (m_anyVisit && (page != m_current.page || !std::holds_alternative<std::monostate>(target))) {
        m_before << m_current;
        if (m_before.size() > visitsMax)
            m_before.removeFirst();
        m_after.clear();
    }
    showVisit(visit);
}

void MainWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    m_after << m_current;
    showVisit(m_before.takeLast());
}

void MainWindow::goForward()
{
    if (m_after.isEmpty())
        return;
    m_before << m_current;
    showVisit(m_after.takeLast());
}

void MainWindow::showVisit(const Visit &visit)
{
    m_sinceAction.start();
    m_anyVisit = true;
    m_current = visit;
    Page *shown = page(visit.page);
    m_stack->setCurrentWidget(shown);
    shown->show(visit.target);
    m_navigation->setCurrent(visit.page);
    followHistory();
    followUndo();
    if (m_help && m_help->isVisible())
        m_help->showChapter(QString::fromLatin1(infoOf(visit.page).name));
    focusPage();
    m_settling.start();
}

Page *MainWindow::page(PageId id)
{
    if (Page *built = m_pages.value(id))
        return built;
    Page *built = m_factory(id, *this, m_prompts);
    built->setObjectName(QString::fromLatin1(infoOf(id).name));
    built->setAccessibleName(titleOf(id));
    hideForbidden(built, m_warehouse.actor());
    m_stack->addWidget(built);
    m_pages.insert(id, built);
    if (const QAction *undo = built->undoAction())
        connect(undo, &QAction::enabledChanged, this, &MainWindow::followUndo);
    return built;
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_current.page);
}

bool MainWindow::isSettled() const
{
    return currentPage() && currentPage()->isSettled();
}

// Whoever goes through the navigation by keys stays there; everyone else goes on in the page.
void MainWindow::focusPage()
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && m_navigation->isAncestorOf(focused))
        return;
    Page *shown = currentPage();
    if (focused && shown->isAncestorOf(focused))
        return;
    if (QWidget *search = shown->searchField())
        search->setFocus(Qt::OtherFocusReason);
    else
        shown->setFocus(Qt::OtherFocusReason);
}

void MainWindow::followHistory()
{
    action(actions::back)->setEnabled(!m_before.isEmpty());
    action(actions::forward)->setEnabled(!m_after.isEmpty());
}

void MainWindow::waitUntilSettled()
{
    if (!isSettled() && m_sinceAction.elapsed() < settleMax.count())
        return;
    m_settling.stop();
    m_status->showActionTime(titleOf(m_current.page), std::chrono::milliseconds(m_sinceAction.elapsed()));
}

void MainWindow::findOnPage()
{
    QWidget *search = currentPage()->searchField();
    (search ? search : m_search)->setFocus(Qt::ShortcutFocusReason);
}

// Navigation → search → page → handbook → navigation.
void MainWindow::undo()
{
    QAction *own = currentPage()->undoAction();
    if (own && own->isEnabled())
        own->trigger();
    else
        m_prompts.toasts().undoNewest();
}

void MainWindow::followUndo()
{
    const QAction *own = currentPage() ? currentPage()->undoAction() : nullptr;
    action(actions::undo)->setEnabled((own && own->isEnabled()) || m_prompts.toasts().canUndo());
}

void MainWindow::focusNextArea()
{
    QWidget *focused = QApplication::focusWidget();
    const bool helpShown = m_help && m_help->isVisible();
    if (focused && m_navigation->isAncestorOf(focused))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (focused == m_search)
        currentPage()->setFocus(Qt::ShortcutFocusReason);
    else if (helpShown && !(focused && m_help->isAncestorOf(focused)))
        m_help->setFocus(Qt::ShortcutFocusReason);
    else
        m_navigation->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::openPalette()
{
    m_palette->open(commands(), m_settings.recentCommands());
}

QList<QAction *> MainWindow::commands() const
{
    QList<QAction *> all = currentPage() ? currentPage()->pageActions() : QList<QAction *>();
    // A list's own actions answer to its keys only while the focus is in it; here they are at hand from anywhere.
    const auto ofPage = currentPage() ? currentPage()->findChildren<QAction *>() : QList<QAction *>();
    for (QAction *candidate : ofPage) {
        const auto *owner = qobject_cast<const QWidget *>(candidate->parent());
        if (candidate->objectName().startsWith("list."_L1) && owner && owner->isVisible() && !all.contains(candidate))
            all << candidate;
    }
    const auto own = findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (QAction *candidate : own) {
        if (candidate->isVisible() && !candidate->objectName().isEmpty())
            all << candidate;
    }
    return all;
}

void MainWindow::buildHelp()
{
    m_help = new HelpPanel(this);
    m_split->addWidget(m_help);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({m_split->width() - 360, 360});
    connect(m_help, &HelpPanel::closed, this, &MainWindow::hideHelp);
}

void MainWindow::showHelp(const QString &chapter)
{
    if (!m_help)
        buildHelp();
    if (m_help->isVisible() && m_help->chapter() == chapter) {
        hideHelp();
        return;
    }
    m_help->showChapter(chapter);
    m_help->show();
}

void MainWindow::hideHelp()
{
    const bool hadFocus = m_help->isAncestorOf(QApplication::focusWidget());
    m_help->hide();
    if (hadFocus)
        currentPage()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::explainSync()
{
    auto *panel =
        new NoticePanel(NoticePanel::Tone::Info, tr("Not connected to a server"),
                        tr("Everything you do is stored on this machine at once and nothing waits for a network. "
                           "Make a backup of the company's file to have it twice."),
                        this);
    panel->announce();
}

void MainWindow::explainScanner()
{
    auto *panel = new NoticePanel(
        NoticePanel::Tone::Info, tr("Scan at any time"),
        tr("A scanner that works like a keyboard and ends with Enter or Tab is read wherever the cursor is. On a list "
           "a scan opens the item, in Receive and Issue it counts one more. A pace of at most %1 ms from key to key "
           "and "
           "at least %2 signs make a scan; both can be changed in the settings.")
            .arg(m_settings.scanGapMs())
            .arg(m_settings.scanLengthMin()),
        this);
    panel->announce();
}

void MainWindow::showAbout()
{
    auto *panel =
        new NoticePanel(NoticePanel::Tone::Info, tr("Stowage %1").arg(QStringLiteral(STOWAGE_VERSION)),
                        tr("Warehouse management, at the desk and on the store floor. Free software under the "
                           "GNU General Public License, version 3 or later. Icons by Lucide, font made from "
                           "Inter."),
                        this);
    panel->announce();
}

void MainWindow::handleScan(const QString &code)
{
    if (isLocked())
        return;
    // A dialog that is open takes the scan, or nothing does: the page behind it is not being worked on.
    QWidget *active = QApplication::activeModalWidget();
    for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        auto *target = at == currentPage() ? nullptr : dynamic_cast<ScanTarget *>(at);
        if (target && target->handleScan(code)) {
            scanSeen(code, true);
            return;
        }
    }
    if (active && active != this) {
        QApplication::beep();
        return;
    }
    if (currentPage() && currentPage()->handleScan(code)) {
        scanSeen(code, true);
        return;
    }
    onResult(this, m_warehouse.itemForScan(code), [this, code](const Result<ItemHit> &hit) {
        scanSeen(code, hit.has_value());
        if (hit) {
            m_unknown->dismiss();
            go(PageId::Items, ItemCard{hit->id});
        } else if (hit.error().key == "item.unknown_barcode"_L1) {
            m_unknown->show(code);
        } else {
            m_prompts.showError(this, hit.error());
        }
    });
}

void MainWindow::scanSeen(const QString &code, bool found)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_warehouse.now(), m_warehouse.company().calendar.zone());
    m_header->showScan(code, locale().toString(at.time(), QLocale::ShortFormat), found);
}

void MainWindow::lock()
{
    m_lock->lock();
}

bool MainWindow::isLocked() const
{
    return m_lock->isLocked();
}

SignIn *MainWindow::signIn() const
{
    return m_lock->signIn();
}

void MainWindow::countWaiting()
{
    onResult(this, m_warehouse.waitingApprovals(), [this](const Result<QList<WaitingApproval>> &waiting) {
        if (waiting)
            m_navigation->setBadge(PageId::Approvals, waitingFor(*waiting, m_warehouse.actor()));
    });
}

void MainWindow::showUserMenu()
{
    if (m_warehouse.actor().userId() == 0) {
        go(PageId::People);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(action(actions::lock));
    menu->addAction(action(actions::ownSecret));
    menu->popup(m_status->userCorner() - QPoint(0, menu->sizeHint().height()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

// Esc that nobody needed closes the newest panel.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const auto panels = findChildren<NoticePanel *>(Qt::FindDirectChildrenOnly);
    if (event->key() == Qt::Key_Escape && !panels.isEmpty()) {
        panels.last()->close();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace stowage
