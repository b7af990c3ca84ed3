// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace stowage {

class ActionButton;

// What stands where a list would: why there is nothing, and what can be done about it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    // A button for the action; the first one is the primary.
    ActionButton *addAction(QAction *action);
    // The same for an action whose button with the access key stands in the page's header: of two buttons with one key,
    // the key would run neither.
    void addHeaderAction(QAction *action);

private:
    QLabel *m_title; // owned by this widget
    QLabel *m_text; // owned by this widget
    QHBoxLayout *m_buttons;
};

} // namespace stowage
