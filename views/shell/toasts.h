// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace stowage {

class Toast;

// Short messages at the bottom of a window, newest below, each for some seconds; longer while the pointer or the focus
// is on one, and work for as long as it takes. They never take the focus, and screen readers hear them.
class Toasts final : public QObject {
    Q_OBJECT

public:
    explicit Toasts(QWidget *window);

    void add(const QString &message, std::function<void()> undo);
    // Stays until it is told to finish, or the window goes.
    Toast *addWork(const QString &message, std::function<void()> cancel);
    bool canUndo() const;
    void undoNewest();

Q_SIGNALS:
    void canUndoChanged(bool can);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(Toast *toast);
    void remove(Toast *toast);
    void place();

    QWidget *m_window; // outlives this object: its parent
    QList<Toast *> m_toasts; // owned by the window
};

} // namespace stowage
