// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/alert_watcher.h"

#include "views/shell/alert_text.h"
#include "views/shell/desktop_notices.h"
#include "views/shell/navigator.h"
#include "views/shell/on_result.h"

#include <QLocale>

#include <algorithm>

namespace stowage {

namespace {

constexpr std::chrono::minutes lookEvery{1};
constexpr std::chrono::milliseconds together{200};
constexpr int alertsAtOnce = 100; // more are told as that many
constexpr int linesAtOnce = 3;

} // namespace

AlertWatcher::AlertWatcher(Warehouse &warehouse, Navigator &navigator, QObject *parent)
    : QObject(parent),
      m_warehouse(warehouse),
      m_navigator(navigator),
      m_toldUntil(warehouse.now() - 1)
{
    m_timer.setInterval(lookEvery);
    m_soon.setInterval(together);
    m_soon.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AlertWatcher::look);
    connect(&m_soon, &QTimer::timeout, this, &AlertWatcher::look);
    const auto soon = [this] {
        m_soon.start();
    };
    connect(&m_warehouse, &Warehouse::stockChanged, this, soon);
    connect(&m_warehouse, &Warehouse::itemsChanged, this, soon);
    connect(&m_warehouse, &Warehouse::catalogChanged, this, soon);
    connect(&m_warehouse, &Warehouse::alertsChanged, this, soon);
    m_timer.start();
    count();
}

void AlertWatcher::setNotices(DesktopNotices &notices)
{
    m_notices = &notices;
    m_notices->setClicked([this] { m_navigator.go(PageId::Alerts, AlertFilter{}); });
}

void AlertWatcher::look()
{
    count();
    if (m_notices && m_notices->isThere())
        tell();
}

void AlertWatcher::count()
{
    ++m_pending;
    onResult(this, m_warehouse.alertCounts(), [this](const Result<AlertCounts> &counts) {
        --m_pending;
        if (counts)
            Q_EMIT counted(*counts);
    });
}

void AlertWatcher::tell()
{
    ++m_pending;
    onResult(this, m_warehouse.alertsToTell(m_toldUntil, alertsAtOnce), [this](const Result<QList<AlertRow>> &alerts) {
        --m_pending;
        if (!alerts)
            return; // told at the next look
        QList<AlertRow> fresh; // a look before this one may have told some
        Instant last = m_toldUntil;
        for (const AlertRow &alert : *alerts) {
            if (alert.notifyAt > m_toldUntil)
                fresh << alert;
            last = std::max(last, alert.notifyAt);
        }
        m_toldUntil = last;
        if (!fresh.isEmpty())
            show(fresh);
    });
}

void AlertWatcher::show(const QList<AlertRow> &alerts)
{
    const QLocale locale;
    QStringList lines;
    for (const AlertRow &alert : alerts.first(std::min<qsizetype>(linesAtOnce, alerts.size())))
        lines << alertSummary(alert, locale);
    if (alerts.size() > linesAtOnce)
        lines << tr("and %Ln more", nullptr, static_cast<int>(alerts.size()) - linesAtOnce);
    m_notices->show(tr("%Ln stock alert(s)", nullptr, static_cast<int>(alerts.size())), lines.join(u'\n'));
}

} // namespace stowage
