// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/control_rules.h"

#include "models/base/result.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHash>
#include <QKeySequence>
#include <QLabel>

namespace stowage::test {

namespace {

QString keyOf(const QWidget *widget)
{
    QString text;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
        text = label->text();
    return QKeySequence::mnemonic(text).toString();
}

} // namespace

QStringList accessKeyFaults(const QWidget &page)
{
    QStringList faults;
    QHash<QString, QString> taken;
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QString key = widget->isVisibleTo(&page) ? keyOf(widget) : QString();
        if (key.isEmpty())
            continue;
        const QString text = widget->property("text").toString();
        if (taken.contains(key))
            faults << u"%1: \"%2\" and \"%3\""_s.arg(key, taken.value(key), text);
        taken.insert(key, text);
    }
    return faults;
}

QStringList accessibleNameFaults(const QWidget &page)
{
    QStringList faults;
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&page) || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && accessible->text(QAccessible::Name).isEmpty()
            && accessible->text(QAccessible::Value).isEmpty())
            faults << u"%1 %2 has no name"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                 widget->objectName());
    }
    return faults;
}

} // namespace stowage::test
