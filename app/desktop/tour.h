// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace stowage {

class MainWindow;
class Theme;
class Warehouse;
class WelcomeWindow;

// Draws pages into pictures, each when its data has come: one page, or all of them and what opens over them.
class Tour final : public QObject {
    Q_OBJECT

public:
    Tour(MainWindow &window, Theme &theme, Warehouse &warehouse);
    ~Tour() override;

    void takeOne(const QString &file);
    void takeAll(const QString &folder);

Q_SIGNALS:
    void finished(int status);

private:
    struct Step {
        QString file;
        std::function<void()> prepare;
        std::function<void()> after;
        QWidget *subject = nullptr; // the window where there is none
    };

    void addPages(const QString &theme);
    void addOverlays(const QString &theme);
    void begin();
    void look();
    bool save(QWidget &subject, const QString &file);

    MainWindow &m_window; // outlives this object
    Theme &m_theme; // outlives this object
    Warehouse &m_warehouse; // outlives this object
    std::unique_ptr<WelcomeWindow> m_welcome;
    QString m_folder;
    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    QTimer m_poll;
    QElapsedTimer m_waited;
    int m_calm = 0; // looks in a row that found everything in place
};

} // namespace stowage
