// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace stowage {

class PagedList;

// A list, and beside it the details of what is opened there: one panel at a time, or none. Where there is no room for
// both, the panel stands in the list's place.
class ListBeside final : public QWidget {
    Q_OBJECT

public:
    struct Widths {
        int listMin; // what of the list must be seen beside a panel
        int panel;
    };

    ListBeside(PagedList *list, Widths widths, QWidget *parent = nullptr);

    // Takes the panel, and hides it until it is shown.
    void addPanel(QWidget *panel);
    void showPanel(QWidget *panel);
    // The list has the room, and the keys, again.
    void closePanel();
    QWidget *panel() const { return m_shown; } // null while none is open

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareRoom();

    PagedList *m_list; // owned by the splitter
    QSplitter *m_splitter; // owned by this widget
    QWidget *m_shown = nullptr; // one of the panels, which the splitter owns
    const Widths m_widths;
};

} // namespace stowage
