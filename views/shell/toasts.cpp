// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/toasts.h"

#include "models/base/result.h"
#include "views/shell/toast.h"

#include <QEvent>
#include <QWidget>

namespace stowage {

namespace {

constexpr qsizetype toastsMax = 3;
constexpr int bottomDistance = 48; // above the status bar
constexpr int gap = 8;

} // namespace

Toasts::Toasts(QWidget *window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
}

void Toasts::add(const QString &message, std::function<void()> undo)
{
    while (m_toasts.size() >= toastsMax)
        remove(m_toasts.first());
    auto *toast = new Toast(message, std::move(undo), m_window);
    connect(toast, &Toast::finished, this, [this, toast] { remove(toast); });
    m_toasts << toast;
    place();
    toast->announce();
    Q_EMIT canUndoChanged(canUndo());
}

bool Toasts::canUndo() const
{
    return std::any_of(m_toasts.begin(), m_toasts.end(), [](const Toast *toast) { return toast->canUndo(); });
}

void Toasts::undoNewest()
{
    for (auto toast = m_toasts.rbegin(); toast != m_toasts.rend(); ++toast) {
        if (!(*toast)->canUndo())
            continue;
        (*toast)->undo();
        return;
    }
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

void Toasts::remove(Toast *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    toast->hide();
    toast->deleteLater();
    place();
    Q_EMIT canUndoChanged(canUndo());
}

void Toasts::place()
{
    int bottom = m_window->height() - bottomDistance;
    for (auto toast = m_toasts.rbegin(); toast != m_toasts.rend(); ++toast) {
        const QSize size = (*toast)->sizeWithin(m_window->width() - 32);
        (*toast)->setGeometry((m_window->width() - size.width()) / 2, bottom - size.height(), size.width(),
                              size.height());
        bottom -= size.height() + gap;
    }
}

} // namespace stowage
