// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace stowage {

// A push button that stands for an action: its text and icon, its shortcut in the tooltip, enabled and visible as the
// action is.
class ActionButton final : public QPushButton {
    Q_OBJECT

public:
    enum Kind { Plain, Primary, Danger };

    explicit ActionButton(QAction *action, Kind kind = Plain, QWidget *parent = nullptr);

    void leaveKeyToAnother(); // shows no access key

private:
    void follow();

    QAction *m_action; // outlives the button: its page's, or the window's
    Kind m_kind;
    bool m_hasKey = true;
};

} // namespace stowage
