// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/toasts.h"

#include "models/base/result.h"
#include "models/base/reversed.h"
#include "views/shell/toast.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

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
    show(new Toast(message, std::move(undo), m_window));
}

Toast *Toasts::addWork(const QString &message, std::function<void()> cancel)
{
    auto *toast = Toast::ofWork(message, std::move(cancel), m_window);
    show(toast);
    return toast;
}

void Toasts::show(Toast *toast)
{
    const auto isOld = [](const Toast *old) {
        return !old->isWork();
    };
    while (m_toasts.size() >= toastsMax) {
        const auto oldest = std::find_if(m_toasts.begin(), m_toasts.end(), isOld);
        if (oldest == m_toasts.end())
            break;
        remove(*oldest);
    }
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
    const auto newestFirst = Reversed(m_toasts);
    const auto newest = std::ranges::find_if(newestFirst, [](const Toast *toast) { return toast->canUndo(); });
    if (newest != newestFirst.end())
        (*newest)->undo();
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
    for (Toast *toast : Reversed(m_toasts)) {
        const QSize size = toast->sizeWithin(m_window->width() - 32);
        toast->setGeometry((m_window->width() - size.width()) / 2, bottom - size.height(), size.width(), size.height());
        bottom -= size.height() + gap;
    }
}

} // namespace stowage
