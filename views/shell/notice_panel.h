// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace stowage {

// A panel that floats at the top of a window and takes nothing from it: the focus stays, work goes on. It says what
// happened, offers buttons, and closes by its button or by Esc. Screen readers hear it.
class NoticePanel final : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Danger };

    NoticePanel(Tone tone, const QString &title, const QString &text, QWidget *window);

    void setDetails(const QString &details); // shown on request
    QPushButton *addButton(const QString &text);
    void addWidget(QWidget *widget);
    void announce();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void place();

    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QLabel *m_details; // owned by this widget
};

} // namespace stowage
