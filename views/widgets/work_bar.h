// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace stowage {

// Work that goes on behind the screen: what it is, how far it is, and a button that stops it.
class WorkBar final : public QWidget {
    Q_OBJECT

public:
    // A column in the middle of its place, or one row.
    WorkBar(Qt::Orientation direction, const QString &cancelText, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setFraction(double fraction); // 0 to 1
    // What screen readers call the bar.
    void setName(const QString &name);
    QPushButton *cancelButton() const { return m_cancel; }
    QProgressBar *bar() const { return m_bar; }

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_text; // owned by this widget, as is what follows
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace stowage
