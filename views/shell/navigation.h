// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/navigator.h"

#include <QFrame>
#include <QHash>

class QAction;
class QBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace stowage {

// The pages, at the window's side: icons with names, or icons alone. One stop for Tab; the arrows move inside.
// Where a low window has no room for all of them, they scroll.
class Navigation final : public QFrame {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void startGroup(const QString &title);
    // The action's icon and words; triggering it is the action's.
    void addPage(PageId page, QAction *action);
    void addAtEnd(QAction *action);
    // How much waits there; 0 shows nothing.
    void setBadge(PageId page, int count);
    void finish(); // what is added after this stands at the bottom
    void setCurrent(PageId page);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeButton(QAction *action, QBoxLayout *column);
    void dress(QToolButton *button) const;
    void fit();
    int widthNeeded() const;
    void placeBadge(const QToolButton *button) const;

    QScrollArea *m_scroll; // owned by this widget, as is what follows
    QVBoxLayout *m_column; // of the pages
    bool m_atEnd = false; // the pages are all there
    QHash<PageId, QToolButton *> m_pages;
    QList<QToolButton *> m_buttons; // in order
    QHash<QToolButton *, QLabel *> m_badges; // each is its button's
    QList<QLabel *> m_titles;
    bool m_narrow = false;
};

} // namespace stowage
