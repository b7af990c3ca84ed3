// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/navigator.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace stowage {

class NoticePanel;
class Prompts;
class Warehouse;

// What happens to a scan that no item has: a sound, and a panel that offers to create an item, to attach the code to
// one, or to ignore it. The next scan works while the panel stands.
class UnknownCode final : public QObject {
    Q_OBJECT

public:
    UnknownCode(Warehouse &warehouse, Navigator &navigator, Prompts &prompts, QWidget *window);

    void show(const QString &code);
    void dismiss();

private:
    void offerAttach(const QString &code);
    void attach(const QString &code, RowId itemId);

    Warehouse &m_warehouse; // outlives every view
    Navigator &m_navigator; // the window
    Prompts &m_prompts; // the window's
    QWidget *m_window; // outlives this object: its parent
    QPointer<NoticePanel> m_panel; // owned by the window
};

} // namespace stowage
