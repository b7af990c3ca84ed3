// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <chrono>

class QLabel;
class QToolButton;

namespace stowage {

class Actor;
class Warehouse;

// The foot of the window: which data this is, who works, whether a server has it too, and how long the last action
// took.
class StatusBar final : public QFrame {
    Q_OBJECT

public:
    explicit StatusBar(Warehouse &warehouse, QWidget *parent = nullptr);

    void showUser(const Actor &actor);
    QPoint userCorner() const; // on the screen: where a menu belongs
    void showActionTime(const QString &what, std::chrono::milliseconds took);

Q_SIGNALS:
    void storeClicked();
    void syncClicked();
    void userClicked();

private:
    QToolButton *makeButton(const QString &iconName, const QString &text);

    QLabel *m_action; // owned by this widget, as is what follows
    QToolButton *m_user = nullptr;
};

} // namespace stowage
