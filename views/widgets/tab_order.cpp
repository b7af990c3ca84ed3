// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tab_order.h"

#include <QLayout>
#include <QWidget>

namespace stowage {

void tabInOrder(const QLayout &layout)
{
    QWidget *before = nullptr;
    for (int at = 0; at < layout.count(); ++at) {
        QWidget *widget = layout.itemAt(at)->widget();
        if (!widget || widget->focusPolicy() == Qt::NoFocus)
            continue;
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace stowage
