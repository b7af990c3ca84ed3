// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/popover.h"

#include "models/base/result.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace stowage {

namespace {

constexpr int margin = 8;

} // namespace

Popover::Popover(QAbstractButton *button, const QString &name)
    : QFrame(button),
      m_button(button),
      m_body(new QVBoxLayout(this))
{
    setProperty("role", u"panel"_s);
    setAccessibleName(name);
    m_body->setContentsMargins(16, 14, 16, 14);
    m_body->setSpacing(10);
    hide();
    button->setCheckable(true);
    connect(button, &QAbstractButton::clicked, this, [this](bool checked) { checked ? open() : close(); });
}

void Popover::open()
{
    if (isVisible())
        return;
    // The window is known only now: a button is made before it is put anywhere.
    if (parentWidget() != m_button->window())
        setParent(m_button->window());
    m_button->setChecked(true);
    place();
    show();
    raise();
    qApp->installEventFilter(this);
    Q_EMIT opened();
    if (!isAncestorOf(QApplication::focusWidget()))
        focusNextPrevChild(true);
}

void Popover::close()
{
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (m_button) {
        m_button->setChecked(false);
        if (hadFocus)
            m_button->setFocus(Qt::PopupFocusReason);
    }
    Q_EMIT closed();
}

void Popover::place()
{
    const QWidget *host = parentWidget();
    const QSize wanted = sizeHint().boundedTo(host->size() - QSize(2 * margin, 2 * margin));
    const QRect anchor(m_button->mapTo(host, QPoint()), m_button->size());
    int left = m_button->isRightToLeft() ? anchor.right() - wanted.width() + 1 : anchor.left();
    left = std::clamp(left, margin, std::max(margin, host->width() - wanted.width() - margin));
    const int below = anchor.bottom() + 4;
    const int top = std::clamp(below, margin, std::max(margin, host->height() - wanted.height() - margin));
    // Where there is no room below, it opens above.
    const bool above = top < below && anchor.top() - wanted.height() - 4 >= margin;
    setGeometry(left, above ? anchor.top() - wanted.height() - 4 : top, wanted.width(), wanted.height());
}

// What belongs to the panel: its own widgets, its button, and what its fields open above the window.
bool Popover::isOurs(QObject *object) const
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || widget == this || isAncestorOf(widget) || widget == m_button)
        return true;
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (at->objectName() == "suggestionList"_L1 || at->isWindow())
            return at != window();
    }
    return false;
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressedOutside =
        event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && !isOurs(watched);
    if (pressedOutside || (event->type() == QEvent::Resize && watched == window()))
        close();
    return QFrame::eventFilter(watched, event);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool Popover::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        from = this;
    QWidget *at = from;
    do {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (isAncestorOf(at) && at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus)) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (at != from);
    return true;
}

} // namespace stowage
