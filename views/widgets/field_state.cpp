// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/field_state.h"

#include <QStyle>
#include <QWidget>

namespace stowage {

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void markField(QWidget *field, const QString &sentence)
{
    setStyleProperty(field, "invalid", !sentence.isEmpty());
    field->setToolTip(sentence);
    field->setAccessibleDescription(sentence);
}

bool isFieldMarked(const QWidget *field)
{
    return field->property("invalid").toBool();
}

} // namespace stowage
