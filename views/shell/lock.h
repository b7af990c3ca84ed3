// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QStackedWidget>
#include <QTimer>

class QAction;

namespace stowage {

class Settings;
class SignIn;
class Warehouse;

// A window's work, or the question who is there in its place: asked when somebody wants it, and when nobody did
// anything for a while. Only for a company that knows its people.
class Lock final : public QStackedWidget {
    Q_OBJECT

public:
    // Gives the window the actions to lock it and to change one's own secret.
    Lock(Warehouse &warehouse, Settings &settings, QWidget *window);

    void setWork(QWidget *work);
    void lock();
    bool isLocked() const;
    SignIn *signIn() const { return m_signIn; }
    void followSettings(); // how long nobody may do nothing

Q_SIGNALS:
    void locked();
    void unlocked(); // by the same person, who finds everything as it was
    void userSwitched(); // somebody else signed in: the work was built for what another may do

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildActions();
    void putActionsToSleep();
    void signedIn();
    void followActor();

    Warehouse &m_warehouse; // outlives the window, as do the settings
    Settings &m_settings;
    QWidget *m_window; // owns this
    RowId m_userId; // for whom the work was built
    QAction *m_lock = nullptr; // owned by the window
    QAction *m_ownSecret = nullptr; // owned by the window
    SignIn *m_signIn = nullptr; // owned by this widget
    QList<QAction *> m_asleep; // while it is locked
    QTimer m_idle;
};

} // namespace stowage
