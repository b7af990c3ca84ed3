// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/warehouse.h"

#include <QTimer>

namespace stowage {

class DesktopNotices;
class Navigator;

// Tells of alerts outside the window when their moment comes: at once, or with those of an hour or a day together. How
// many are open is told to the window.
class AlertWatcher final : public QObject {
    Q_OBJECT

public:
    AlertWatcher(Warehouse &warehouse, Navigator &navigator, QObject *parent = nullptr);

    // Where they are told, besides the window. It outlives this object.
    void setNotices(DesktopNotices &notices);

    // What the timer asks for, and every change of stock.
    void look();
    bool isSettled() const { return m_pending == 0; }

Q_SIGNALS:
    void counted(const stowage::AlertCounts &counts);

private:
    void count();
    void tell();
    void show(const QList<AlertRow> &alerts);

    Warehouse &m_warehouse; // all outlive this object
    Navigator &m_navigator;
    DesktopNotices *m_notices = nullptr;
    Instant m_toldUntil;
    int m_pending = 0;
    QTimer m_timer; // what is told every hour or day, and the end of a silence
    QTimer m_soon; // several changes together
};

} // namespace stowage
