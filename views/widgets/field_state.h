// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

class QWidget;

namespace stowage {

// Marks a field as wrong: a red edge, and the sentence for pointer and screen reader. Empty takes the mark away.
void markField(QWidget *field, const QString &sentence);
bool isFieldMarked(const QWidget *field);

// Sets a property that the stylesheet looks at, and applies it at once.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace stowage
