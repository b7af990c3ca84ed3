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

bool isNameless(QWidget *widget)
{
    if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->accessibleName().isEmpty())
        return false;
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible && accessible->text(QAccessible::Name).isEmpty();
}

} // namespace

QString controlFaults(const QWidget &page)
{
    QStringList faults;
    QHash<QString, QString> taken;
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&page))
            continue;
        if (isNameless(widget))
            faults << u"%1 %2 has no name"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                 widget->objectName());
        const QString key = keyOf(widget);
        if (key.isEmpty())
            continue;
        const QString text = widget->property("text").toString();
        if (key.back().isDigit())
            faults << u"%1 of \"%2\" goes to another page"_s.arg(key, text);
        if (taken.contains(key))
            faults << u"%1 stands for \"%2\" and \"%3\""_s.arg(key, taken.value(key), text);
        taken.insert(key, text);
    }
    return faults.join(u'\n');
}

} // namespace stowage::test
