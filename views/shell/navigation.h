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

// The pages, at the window's side: icons with names, or icons alone, in groups that can be folded away. One stop for
// Tab; the arrows move inside. Where a low window has no room for all of them, they scroll.
class Navigation final : public QFrame {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    // `name` is the group's in the settings. Its title folds it; without words there are no titles and all is shown.
    void startGroup(const QString &name, const QString &title);
    // The action's icon and words; triggering it is the action's.
    void addPage(PageId page, QAction *action);
    void addAtEnd(QAction *action);
    // How much waits there; 0 shows nothing.
    void setBadge(PageId page, int count);
    void finish(); // what is added after this stands at the bottom
    void setCurrent(PageId page);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    void setFolded(const QStringList &names);
    QStringList folded() const;

Q_SIGNALS:
    void foldingChanged(); // by the person

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Group {
        QString name;
        QToolButton *title = nullptr;
        QList<QToolButton *> pages;
        bool folded = false;
    };
    QToolButton *makeButton(QAction *action, QBoxLayout *column);
    void addStop(QToolButton *button);
    void showGroup(Group &group, bool folded);
    void moveFocus(QToolButton *from, int by);
    void dress(QToolButton *button) const;
    void fit();
    int widthNeeded() const;
    void placeBadge(const QToolButton *button) const;

    QScrollArea *m_scroll; // owned by this widget, as is what follows
    QVBoxLayout *m_column; // of the pages
    bool m_atEnd = false; // the pages are all there
    QHash<PageId, QToolButton *> m_pages;
    QToolButton *m_current = nullptr; // one of the pages
    QList<QToolButton *> m_buttons; // titles too, in order
    QList<Group> m_groups;
    QList<QToolButton *> m_ends; // below the pages
    QHash<QToolButton *, QLabel *> m_badges; // each is its button's
    bool m_narrow = false;
};

} // namespace stowage
