// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/demo_maker.h"
#include "app/desktop/pages.h"
#include "app/desktop/system_theme.h"
#include "app/desktop/tour.h"
#include "app/desktop/tray_notices.h"
#include "app/platform/data_places.h"
#include "app/platform/error_text.h"
#include "app/platform/settings.h"
#include "models/operations/session.h"
#include "views/shell/preferences_page.h"
#include "views/shell/scanner.h"
#include "views/shell/sign_in.h"
#include "views/shell/theme.h"
#include "views/shell/welcome_window.h"
#include "views/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace stowage {

namespace {

constexpr int storeFailed = 4;

bool isMissing(const Error &error)
{
    return error.key == "store.missing"_L1 || error.key == "company.missing"_L1;
}

StoreUrl fileUrl(const QString &path)
{
    StoreUrl url;
    url.path = path;
    return url;
}

} // namespace

Desktop::Desktop(QApplication &app, Options options) : m_app(app), m_options(std::move(options))
{
}

Desktop::~Desktop() = default;

std::optional<int> Desktop::start()
{
    if (m_options.unattended()) {
        m_scratch = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_scratch->filePath(u"settings.ini"_s));
    } else {
        m_settings = std::make_unique<Settings>();
    }
    dress();
    if (const auto status = openFirst())
        return status;
    return m_options.unattended() ? takePictures() : std::nullopt;
}

void Desktop::dress()
{
    m_languages.use(m_options.locale.isEmpty() ? m_settings->locale() : m_options.locale);
    QApplication::setLayoutDirection(QLocale().textDirection());
    m_theme = std::make_unique<Theme>(m_app);
    m_theme->setDensity(m_settings->compact() ? Density::Compact : Density::Comfortable);
    m_theme->setChoice(themeFromName(m_options.theme.isEmpty() ? m_settings->theme() : m_options.theme));
    // The desktop's answer takes a moment; until then its last one holds, so that no dark desktop sees a white flash.
    m_theme->setSystemDark(m_settings->systemDark());
    m_systemTheme = std::make_unique<SystemTheme>();
    connect(m_systemTheme.get(), &SystemTheme::darkChanged, this, [this](bool dark) {
        m_settings->setSystemDark(dark);
        m_theme->setSystemDark(dark);
    });
    QTimer::singleShot(0, m_systemTheme.get(), &SystemTheme::watch);
}

std::optional<int> Desktop::openFirst()
{
    if (m_options.demo && !m_options.unattended()) {
        openDemo();
        return std::nullopt;
    }
    const QString last = m_settings->lastDatabase();
    const QString wanted = m_options.demo                               ? demoDatabase()
                           : !m_options.database.isEmpty()              ? m_options.database
                           : !last.isEmpty() && !m_options.unattended() ? last
                                                                        : defaultDatabase();
    const auto ready = m_options.demo && !QFile::exists(wanted) ? DemoMaker::make(wanted, {}) : Done();
    const auto opened = ready.and_then([&] { return StoreUrl::parse(wanted); }).and_then([this](const StoreUrl &url) {
        return open(url, m_options.page.value_or(PageId::Home));
    });
    if (opened)
        return std::nullopt;
    if (m_options.unattended()) {
        std::fprintf(stderr, "stowage: %s\n", qUtf8Printable(errorText(opened.error())));
        return storeFailed;
    }
    // A file that is not there yet is a first start, not a failure; a last one that is gone is one to tell of.
    const bool first = isMissing(opened.error()) && wanted != last;
    showWelcome(isMissing(opened.error()) ? wanted : defaultDatabase(),
                first ? std::nullopt : std::optional(opened.error()));
    return std::nullopt;
}

Done Desktop::open(const StoreUrl &url, PageId page)
{
    StoreUrl address = url;
    if (address.engine == StoreUrl::Engine::Postgresql)
        address.password = qEnvironmentVariable("PGPASSWORD");
    // The window goes first: its pages use the warehouse that is about to be replaced.
    m_window.reset();
    m_signIn.reset();
    m_warehouse.reset();
    STOWAGE_LET(warehouse, Warehouse::open(address, m_clock, m_rng));
    m_warehouse = std::move(warehouse);
    if (!m_warehouse->company().demo)
        m_settings->setLastDatabase(address.toString());
    STOWAGE_LET(users, m_warehouse->users().result());
    const bool asks =
        std::ranges::any_of(users, [](const User &user) { return user.active && user.secret != SecretKind::None; });
    if (asks && !m_options.unattended()) {
        askWhoIsWorking(page);
    } else {
        m_warehouse->setActor(Actor::ofMachine(systemUser()));
        showWindow(page);
    }
    return {};
}

void Desktop::openFromWelcome(const StoreUrl &url, PageId page)
{
    if (const auto opened = open(url, page); !opened)
        showWelcome(defaultDatabase(), opened.error());
}

void Desktop::openDemo()
{
    const QString path = demoDatabase();
    const PageId page = m_options.page.value_or(PageId::Home);
    if (QFile::exists(path)) {
        openFromWelcome(fileUrl(path), page);
        return;
    }
    if (!m_welcome)
        showWelcome(defaultDatabase());
    m_welcome->showProgress(tr("Making the demo company…"), 0, 0);
    m_demoMaker = std::make_unique<DemoMaker>(path);
    connect(m_demoMaker.get(), &DemoMaker::progressed, m_welcome.get(), [this](qint64 done, qint64 total) {
        m_welcome->showProgress(tr("Making the demo company…"), done, total);
    });
    connect(m_welcome.get(), &WelcomeWindow::cancelled, m_demoMaker.get(), &DemoMaker::stop);
    connect(m_demoMaker.get(), &DemoMaker::finished, this, [this, path, page] {
        const Done made = m_demoMaker->outcome();
        m_demoMaker.release()->deleteLater();
        if (made)
            openFromWelcome(fileUrl(path), page);
        else
            showWelcome(m_newDatabase,
                        made.error().code == Error::Code::Cancelled ? std::nullopt : std::optional(made.error()));
    });
    m_demoMaker->start();
}

void Desktop::create(const NewCompany &company, bool thenImport)
{
    const auto url = StoreUrl::parse(m_newDatabase);
    if (!url) {
        showWelcome(defaultDatabase(), url.error());
        return;
    }
    // Made and closed again; opening it is the same as every other time.
    const auto made = Session::create(*url, company, m_clock, m_rng, systemUser()).map([](const auto &) { });
    if (made)
        openFromWelcome(*url, thenImport ? PageId::Import : PageId::Home);
    else
        showWelcome(m_newDatabase, made.error());
}

void Desktop::askWhoIsWorking(PageId page)
{
    m_signIn = std::make_unique<SignIn>(*m_warehouse);
    m_signIn->setWindowTitle(tr("%1 – Stowage").arg(m_warehouse->company().name));
    m_signIn->resize(m_options.size.isValid() ? m_options.size : QSize(640, 600));
    connect(m_signIn.get(), &SignIn::signedIn, this, [this, page] {
        m_settings->setLastLogin(m_warehouse->actor().login());
        showWindow(page);
        m_signIn.release()->deleteLater(); // it is the sender
    });
    m_signIn->ask(m_settings->lastLogin());
    m_signIn->show();
    if (m_welcome)
        m_welcome.release()->deleteLater(); // it may be the sender of what led here
}

void Desktop::showWindow(PageId page)
{
    const auto build = [this, build = pageFactory(*m_warehouse, *m_settings, *m_theme)](PageId id, Navigator &navigator,
                                                                                        Prompts &prompts) {
        Page *built = build(id, navigator, prompts);
        if (auto *preferences = qobject_cast<PreferencesPage *>(built)) {
            connect(preferences, &PreferencesPage::languageChanged, this, &Desktop::changeLanguage);
            connect(preferences, &PreferencesPage::scanRulesChanged, m_window.get(), &MainWindow::followSettings);
            connect(preferences, &PreferencesPage::lockRulesChanged, m_window.get(), &MainWindow::followSettings);
        }
        return built;
    };
    m_window = std::make_unique<MainWindow>(*m_warehouse, *m_settings, *m_theme, build);
    if (!m_scratch) {
        if (!m_tray)
            m_tray = std::make_unique<TrayNotices>(icon(u"boxes"_s));
        m_window->tellOutside(*m_tray);
    }
    connect(m_window.get(), &MainWindow::openCompanyAsked, this, &Desktop::changeCompany);
    connect(m_window.get(), &MainWindow::demoAsked, this, &Desktop::openDemo);
    connect(m_window.get(), &MainWindow::userSwitched, this, &Desktop::rebuildWindow);
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    m_window->go(page);
    m_window->show();
    if (m_welcome)
        m_welcome.release()->deleteLater(); // it may be the sender of what led here
}

void Desktop::showWelcome(const QString &newDatabase, const std::optional<Error> &error)
{
    m_newDatabase = newDatabase;
    if (!m_welcome) {
        m_welcome = std::make_unique<WelcomeWindow>();
        connect(m_welcome.get(), &WelcomeWindow::demoChosen, this, &Desktop::openDemo);
        connect(m_welcome.get(), &WelcomeWindow::companyChosen, this, &Desktop::create);
        connect(m_welcome.get(), &WelcomeWindow::openChosen, this,
                [this](const QString &path) { openFromWelcome(fileUrl(path), PageId::Home); });
    }
    m_welcome->showChoices();
    m_welcome->show();
    if (error)
        m_welcome->showError(*error);
}

// The choices of the first start, over the window that is open: closing them changes nothing.
void Desktop::changeCompany()
{
    QString path = defaultDatabase();
    for (int number = 2; QFile::exists(path); ++number)
        path = defaultDatabase().replace(u".stowage"_s, u"-%1.stowage"_s.arg(number));
    showWelcome(path);
}

void Desktop::changeLanguage()
{
    m_languages.use(m_settings->locale());
    QApplication::setLayoutDirection(QLocale().textDirection());
    rebuildWindow();
}

void Desktop::rebuildWindow()
{
    const PageId page = m_window->currentPageId();
    m_window->close(); // keeps its geometry
    m_window.release()->deleteLater(); // it is the sender
    showWindow(page);
}

std::optional<int> Desktop::takePictures()
{
    m_tour = std::make_unique<Tour>(*m_window, *m_theme, *m_warehouse);
    connect(m_tour.get(), &Tour::finished, &m_app, [](int status) { QApplication::exit(status); });
    if (!m_options.tour.isEmpty())
        m_tour->takeAll(m_options.tour);
    else
        m_tour->takeOne(m_options.screenshot);
    return std::nullopt;
}

} // namespace stowage
