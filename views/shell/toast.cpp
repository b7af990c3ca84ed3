// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/toast.h"

#include "models/base/result.h"
#include "views/widgets/work_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>

namespace stowage {

namespace {

constexpr std::chrono::seconds life{6};
constexpr std::chrono::seconds lifeWithUndo{12};

} // namespace

Toast::Toast(QWidget *window) : QFrame(window)
{
    setObjectName(u"toast"_s);
}

Toast *Toast::ofWork(const QString &message, std::function<void()> cancel, QWidget *window)
{
    auto *toast = new Toast(window);
    toast->setAccessibleName(message);
    toast->m_work = new WorkBar(Qt::Horizontal, tr("Cancel"), toast);
    toast->m_work->setText(message);
    toast->m_work->setName(message);
    //: %1 is what is being done, such as "Writing items.csv"
    toast->m_work->cancelButton()->setAccessibleDescription(tr("Stops: %1").arg(message));
    connect(toast->m_work, &WorkBar::cancelRequested, toast, std::move(cancel));
    auto *row = new QHBoxLayout(toast);
    row->setContentsMargins(16, 8, 8, 8);
    row->addWidget(toast->m_work);
    return toast;
}

Toast::Toast(const QString &message, std::function<void()> undo, QWidget *window) : Toast(window)
{
    m_undo = std::move(undo);
    m_message = new QLabel(message, this);
    setAccessibleName(message);
    m_message->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, m_undo ? 8 : 16, 8);
    row->setSpacing(16);
    row->addWidget(m_message, 1);
    if (m_undo) {
        m_button = new QPushButton(tr("Undo"), this);
        m_button->setAutoDefault(false);
        m_button->setToolTip(tr("Undo (Ctrl+Z)"));
        //: %1 is what was done, such as "3 lines posted"
        m_button->setAccessibleDescription(tr("Takes back: %1").arg(message));
        connect(m_button, &QPushButton::clicked, this, &Toast::undo);
        row->addWidget(m_button);
    }
    m_life.setSingleShot(true);
    m_life.setInterval(m_undo ? lifeWithUndo : life);
    connect(&m_life, &QTimer::timeout, this, [this] {
        // Whoever is about to press Undo keeps it.
        if (underMouse() || (m_button && m_button->hasFocus()))
            m_life.start();
        else
            Q_EMIT finished();
    });
}

void Toast::undo()
{
    if (const auto undo = std::exchange(m_undo, {}))
        undo();
    Q_EMIT finished();
}

void Toast::setFraction(double fraction)
{
    m_work->setFraction(fraction);
}

void Toast::announce()
{
    show();
    raise();
    if (!m_work)
        m_life.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QSize Toast::sizeWithin(int width) const
{
    if (m_work)
        return {std::min(sizeHint().width(), width), std::max(44, sizeHint().height())};
    const int wanted = m_message->fontMetrics().horizontalAdvance(m_message->text()) + 40
                       + (m_button ? m_button->sizeHint().width() + 8 : 0);
    const int used = std::min({wanted, width, 640});
    return {used, std::max(44, layout()->totalHeightForWidth(used))};
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_work)
        m_life.start();
    return QFrame::event(event);
}

} // namespace stowage
