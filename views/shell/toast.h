// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace stowage {

class WorkBar;

// One message of Toasts.
class Toast final : public QFrame {
    Q_OBJECT

public:
    Toast(const QString &message, std::function<void()> undo, QWidget *window);
    // Of work that goes on: it stays until finish().
    static Toast *ofWork(const QString &message, std::function<void()> cancel, QWidget *window);

    bool isWork() const { return m_work; }
    void setFraction(double fraction); // of work
    void finish() { Q_EMIT finished(); }
    bool canUndo() const { return static_cast<bool>(m_undo); }
    void undo(); // once
    void announce();
    QSize sizeWithin(int width) const;

Q_SIGNALS:
    void finished(); // its time is over, or Undo was pressed

protected:
    bool event(QEvent *event) override;

private:
    explicit Toast(QWidget *window);

    std::function<void()> m_undo;
    QLabel *m_message = nullptr; // owned by this widget, as is what follows
    WorkBar *m_work = nullptr; // in place of the message
    QPushButton *m_button = nullptr;
    QTimer m_life;
};

} // namespace stowage
