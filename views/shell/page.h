// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/navigator.h"
#include "views/shell/scan_target.h"

#include <QWidget>

class QAction;

namespace stowage {

// One screen of the main window. It is built once, shown often; it asks the warehouse for its data and shows what
// comes. Its constructor takes what it needs: at most (Warehouse &, Navigator &, Prompts &, QWidget *parent).
class Page : public QWidget, public ScanTarget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Shows what a link asked for; monostate is a plain visit, which keeps what was there.
    virtual void show(const PageTarget &target) = 0;
    // The search field that Ctrl+F goes to, or nullptr.
    virtual QWidget *searchField() { return nullptr; }
    // What a scan does here. False: the shell looks the code up and opens the item.
    bool handleScan(const QString &code) override
    {
        Q_UNUSED(code);
        return false;
    }
    // The page's own actions for toolbar, palette and key list, by their ActionSpec ids (views/shell/actions.h).
    virtual QList<QAction *> pageActions() const { return {}; }
    // What takes back the last thing done on this page. Ctrl+Z goes to it while it can, before it goes to a message's
    // Undo; the page's own action has no keys, or the window would not know which one is meant.
    virtual QAction *undoAction() const { return nullptr; }
    // Whether everything asked for has come: pictures wait for it.
    virtual bool isSettled() const { return true; }
};

} // namespace stowage
