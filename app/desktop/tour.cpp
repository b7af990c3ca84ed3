// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "models/operations/warehouse.h"
#include "views/shell/command_palette.h"
#include "views/shell/main_window.h"
#include "views/shell/notice_panel.h"
#include "views/shell/pages.h"
#include "views/shell/theme.h"
#include "views/shell/welcome_window.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>

#include <cstdio>

namespace stowage {

namespace {

constexpr std::chrono::milliseconds pollInterval{5};
constexpr int calmLooks = 3; // pictures and pages of a list come after the list
constexpr qint64 waitMaxMs = 30'000;
constexpr int ioFailed = 4;

} // namespace

Tour::Tour(MainWindow &window, Theme &theme, Warehouse &warehouse)
    : m_window(window),
      m_theme(theme),
      m_warehouse(warehouse)
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &Tour::look);
}

Tour::~Tour() = default;

void Tour::takeOne(const QString &file)
{
    m_steps.push_back({file, [] { },
                       [] {
                       }});
    begin();
}

void Tour::takeAll(const QString &folder)
{
    m_folder = folder;
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "stowage: %s cannot be made\n", qUtf8Printable(folder));
        Q_EMIT finished(ioFailed);
        return;
    }
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        addPages(theme);
        addOverlays(theme);
    }
    begin();
}

void Tour::addPages(const QString &theme)
{
    int number = 1;
    for (const PageInfo &info : allPages()) {
        const QString file =
            u"%1-%2-%3.png"_s.arg(number++, 2, 10, QChar(u'0')).arg(QLatin1StringView(info.name), theme);
        m_steps.push_back({file,
                           [this, page = info.id, theme] {
                               m_theme.setChoice(themeFromName(theme));
                               m_window.go(page);
                           },
                           [] {
                           }});
    }
}

void Tour::addOverlays(const QString &theme)
{
    int number = static_cast<int>(allPages().size()) + 1;
    const auto add = [&](const QString &name, std::function<void()> prepare, std::function<void()> after) {
        m_steps.push_back({u"%1-%2-%3.png"_s.arg(number++, 2, 10, QChar(u'0')).arg(name, theme), std::move(prepare),
                           std::move(after), &m_window});
    };
    const auto closeAll = [this] {
        const auto dialogs = m_window.findChildren<QDialog *>();
        for (QDialog *dialog : dialogs)
            dialog->close();
        const auto panels = m_window.findChildren<NoticePanel *>();
        for (NoticePanel *panel : panels)
            panel->close();
        m_window.palette().hide();
    };
    add(
        u"palette"_s,
        [this] {
            m_window.go(PageId::Items);
            m_window.openPalette();
        },
        closeAll);
    add(u"item-editor"_s, [this] { m_window.go(PageId::Items, ItemEditorFor{}); }, closeAll);
    add(
        u"unknown-scan"_s,
        [this] {
            m_window.go(PageId::Stock);
            m_window.handleScan(u"9990001112223"_s);
        },
        closeAll);
    if (!m_welcome)
        m_welcome = std::make_unique<WelcomeWindow>();
    const auto addWelcome = [&](const QString &name, std::function<void()> prepare) {
        add(name, std::move(prepare), [] { });
        m_steps.back().subject = m_welcome.get();
    };
    addWelcome(u"welcome"_s, [this] { m_welcome->showChoices(); });
    addWelcome(u"new-company"_s, [this] { m_welcome->showCompanyForm(false); });
    add(
        u"handbook"_s, [this] { m_window.showHelp(QString::fromLatin1(infoOf(PageId::Stock).name)); },
        [this] { m_window.showHelp(QString::fromLatin1(infoOf(PageId::Stock).name)); });
}

void Tour::begin()
{
    m_next = 0;
    m_steps.front().prepare();
    m_waited.start();
    m_poll.start();
}

void Tour::look()
{
    m_calm = m_window.isSettled() ? m_calm + 1 : 0;
    if (m_calm < calmLooks && m_waited.elapsed() < waitMaxMs)
        return;
    const Step &step = m_steps[m_next];
    if (!save(step.subject ? *step.subject : m_window, step.file)) {
        m_poll.stop();
        Q_EMIT finished(ioFailed);
        return;
    }
    step.after();
    m_calm = 0;
    m_waited.restart();
    if (++m_next < m_steps.size()) {
        m_steps[m_next].prepare();
        return;
    }
    m_poll.stop();
    Q_EMIT finished(0);
}

// The window with the dialogs that stand over it.
bool Tour::save(QWidget &subject, const QString &file)
{
    QPixmap picture = subject.grab();
    QPainter painter(&picture);
    const auto dialogs = subject.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        const QRect area(QPoint(), subject.size());
        QRect place(QPoint(), dialog->size());
        place.moveCenter(area.center());
        painter.fillRect(area, QColor(0, 0, 0, 90));
        painter.drawPixmap(place.topLeft(), dialog->grab());
    }
    painter.end();
    const QString path = m_folder.isEmpty() ? file : QDir(m_folder).filePath(file);
    if (picture.save(path))
        return true;
    std::fprintf(stderr, "stowage: %s cannot be written\n", qUtf8Printable(path));
    return false;
}

} // namespace stowage
