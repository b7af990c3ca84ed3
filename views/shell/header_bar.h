// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/day.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace stowage {

class GlobalSearch;

// The head of the window: back and forward, the search of the company, the last scan, the demo mark, the menu.
class HeaderBar final : public QFrame {
    Q_OBJECT

public:
    // Takes the search over as its child.
    HeaderBar(GlobalSearch *search, bool demo, QWidget *parent = nullptr);

    void addLeading(QAction *action); // an icon at the near end
    void setMenu(QMenu *menu, QAction *open);
    // A scan that was read; `found` whether something came of it.
    void showScan(const QString &code, const QString &time, bool found);

private:
    QHBoxLayout *m_row;
    QToolButton *m_scan; // owned by this widget
    QToolButton *m_menu; // owned by this widget
    int m_leading = 0;

Q_SIGNALS:
    void scanClicked();
};

} // namespace stowage
