// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/icon_label.h"

#include <QPainter>

namespace stowage {

IconLabel::IconLabel(const QString &name, int size, IconTint tint, QWidget *parent)
    : QWidget(parent),
      m_icon(icon(name, tint)),
      m_size(size)
{
    setFixedSize(size, size);
    setFocusPolicy(Qt::NoFocus);
}

void IconLabel::setIcon(const QString &name, IconTint tint)
{
    m_icon = icon(name, tint);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace stowage
