// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/search_field.h"

#include "models/base/result.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace stowage {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent), m_soon(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(tr("Search"));
    setAccessibleDescription(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, IconTint::Muted), LeadingPosition);
    setMaxLength(200);
    m_soon->setSingleShot(true);
    m_soon->setInterval(delayMs);
    connect(this, &QLineEdit::textEdited, m_soon, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            tell(); // the clear button edits nothing
    });
    connect(m_soon, &QTimer::timeout, this, &SearchField::tell);
}

void SearchField::setSearch(const QString &text)
{
    m_soon->stop();
    m_told = text;
    setText(text);
}

void SearchField::typeOn(const QString &text)
{
    setFocus(Qt::OtherFocusReason);
    setText(this->text() + text);
    m_soon->start();
}

bool SearchField::isWaiting() const
{
    return m_soon->isActive();
}

void SearchField::tell()
{
    m_soon->stop();
    const QString search = text().trimmed();
    if (search == m_told)
        return;
    m_told = search;
    Q_EMIT searchChanged(search);
}

QSize SearchField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34, QLineEdit::sizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tell();
        Q_EMIT listAsked();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace stowage
