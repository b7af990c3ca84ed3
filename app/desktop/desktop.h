// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/languages.h"
#include "app/desktop/options.h"
#include "app/platform/system_clock.h"
#include "models/operations/warehouse.h"

#include <QObject>

#include <memory>

class QApplication;
class QTemporaryDir;

namespace stowage {

class DemoMaker;
class MainWindow;
class Settings;
class SystemTheme;
class Theme;
class Tour;
class TrayNotices;
class SignIn;
class WelcomeWindow;

// The one place that builds the desktop program's objects and connects them. What outlives what is the order of the
// members: the window goes before the warehouse, the warehouse before clock and chance.
class Desktop final : public QObject {
    Q_OBJECT

public:
    Desktop(QApplication &app, Options options);
    ~Desktop() override;

    // Shows the first window, or says why there is none: the exit status, or nothing to run the event loop.
    std::optional<int> start();

    MainWindow *window() const { return m_window.get(); }

private:
    void dress();
    std::optional<int> openFirst();
    // Opens a company and its window; the welcome says so when it cannot.
    Done open(const StoreUrl &url, PageId page);
    void openFromWelcome(const StoreUrl &url, PageId page);
    void openDemo();
    void create(const NewCompany &company, bool thenImport);
    void askWhoIsWorking(PageId page);
    void showWindow(PageId page);
    void rebuildWindow();
    void showWelcome(const QString &newDatabase, const std::optional<Error> &error = {});
    void changeCompany();
    void changeLanguage();
    std::optional<int> takePictures();

    QApplication &m_app; // outlives this object
    Options m_options;
    SystemClock m_clock;
    SystemRng m_rng;
    std::unique_ptr<QTemporaryDir> m_scratch; // settings of a run without a person
    std::unique_ptr<Settings> m_settings;
    Languages m_languages;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SystemTheme> m_systemTheme;
    QString m_newDatabase; // what the welcome creates
    std::unique_ptr<DemoMaker> m_demoMaker;
    std::unique_ptr<Warehouse> m_warehouse;
    std::unique_ptr<TrayNotices> m_tray; // none in a run without a person
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WelcomeWindow> m_welcome;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<Tour> m_tour;
};

} // namespace stowage
