// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/lock.h"

#include "app/platform/settings.h"
#include "models/operations/warehouse.h"
#include "views/shell/actions.h"
#include "views/shell/own_secret.h"
#include "views/shell/sign_in.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

namespace stowage {

Lock::Lock(Warehouse &warehouse, Settings &settings, QWidget *window)
    : QStackedWidget(window),
      m_warehouse(warehouse),
      m_settings(settings),
      m_window(window),
      m_userId(warehouse.actor().userId())
{
    buildActions();
    m_idle.setObjectName(u"idle"_s);
    m_idle.setParent(this);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Lock::lock);
    connect(&warehouse, &Warehouse::actorChanged, this, &Lock::followActor);
    followActor();
    qApp->installEventFilter(this);
}

void Lock::buildActions()
{
    m_lock = stowage::addAction(m_window, actions::lock);
    m_ownSecret = stowage::addAction(m_window, actions::ownSecret);
    connect(m_lock, &QAction::triggered, this, &Lock::lock);
    connect(m_ownSecret, &QAction::triggered, this, [this] { (new OwnSecret(m_warehouse, m_window))->open(); });
}

void Lock::setWork(QWidget *work)
{
    addWidget(work);
    setCurrentWidget(work);
}

void Lock::lock()
{
    if (isLocked() || m_warehouse.actor().userId() == 0)
        return;
    if (!m_signIn) {
        m_signIn = new SignIn(m_warehouse, this);
        addWidget(m_signIn);
        connect(m_signIn, &SignIn::signedIn, this, &Lock::signedIn);
    }
    putActionsToSleep();
    setCurrentWidget(m_signIn);
    Q_EMIT locked();
    m_signIn->ask(m_warehouse.actor().login());
}

// All of the window's but the one that ends it.
void Lock::putActionsToSleep()
{
    const auto own = m_window->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (QAction *each : own) {
        if (!each->isEnabled() || each->objectName() == QLatin1StringView(actions::quit.id))
            continue;
        each->setEnabled(false);
        m_asleep << each;
    }
}

bool Lock::isLocked() const
{
    return m_signIn && currentWidget() == m_signIn;
}

void Lock::signedIn()
{
    if (m_warehouse.actor().userId() != m_userId) {
        Q_EMIT userSwitched();
        return;
    }
    for (QAction *each : std::exchange(m_asleep, {}))
        each->setEnabled(true);
    setCurrentIndex(0);
    followSettings();
    Q_EMIT unlocked();
}

// The first person who is added is at work from then on.
void Lock::followActor()
{
    const RowId userId = m_warehouse.actor().userId();
    if (m_userId == 0)
        m_userId = userId;
    m_lock->setVisible(userId != 0);
    m_ownSecret->setVisible(userId != 0);
    followSettings();
}

void Lock::followSettings()
{
    const int minutes = m_settings.lockAfterMinutes();
    if (m_warehouse.actor().userId() == 0 || minutes == 0)
        m_idle.stop();
    else
        m_idle.start(std::chrono::minutes(minutes));
}

// Whatever a person does puts the lock off.
bool Lock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_idle.isActive())
            m_idle.start();
        break;
    default:
        break;
    }
    return QStackedWidget::eventFilter(watched, event);
}

} // namespace stowage
