// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QToolButton;

namespace stowage {

class PagedTableView;

// What the pointer does to a list's header, for the keys: which columns are shown, in what order, how wide, and which
// one sorts.
class ColumnChooser final : public QWidget {
    Q_OBJECT

public:
    explicit ColumnChooser(PagedTableView &view, QWidget *parent = nullptr);

    // Fills the list from the view as it is now.
    void reload();

private:
    QToolButton *addButton(const QString &icon, const QString &text, void (ColumnChooser::*done)());
    int currentColumn() const;
    void showEnabled();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void wider() { widen(1); }
    void narrower() { widen(-1); }
    void sortUp() { sort(Qt::AscendingOrder); }
    void sortDown() { sort(Qt::DescendingOrder); }
    void reset();
    void move(int by);
    void widen(int by);
    void sort(Qt::SortOrder order);

    PagedTableView &m_view; // outlives the chooser: both belong to the same list
    QListWidget *m_list; // owned by this widget
    QToolButton *m_up, *m_down, *m_wider, *m_narrower, *m_sortUp, *m_sortDown; // owned by this widget
    bool m_filling = false;
};

} // namespace stowage
