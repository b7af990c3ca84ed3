// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace stowage {

// One message of Toasts.
class Toast final : public QFrame {
    Q_OBJECT

public:
    Toast(const QString &message, std::function<void()> undo, QWidget *window);

    bool canUndo() const { return static_cast<bool>(m_undo); }
    void undo(); // once
    void announce();
    QSize sizeWithin(int width) const;

Q_SIGNALS:
    void finished(); // its time is over, or Undo was pressed

protected:
    bool event(QEvent *event) override;

private:
    std::function<void()> m_undo;
    QLabel *m_message; // owned by this widget
    QPushButton *m_button = nullptr; // owned by this widget
    QTimer m_life;
};

} // namespace stowage
