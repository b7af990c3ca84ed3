// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/action_button.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace stowage {

// The head of a page: its title, a line about what it shows, and its buttons at the far end.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &text);
    // What the page is for stays at the end: a plain button that comes later goes before it.
    ActionButton *addButton(QAction *action, ActionButton::Kind kind = ActionButton::Plain);
    void addWidget(QWidget *widget);

private:
    QLabel *m_title; // owned by this widget
    QLabel *m_subtitle; // owned by this widget
    QHBoxLayout *m_row;
    ActionButton *m_primary = nullptr; // the first one
};

} // namespace stowage
