// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/toast.h"

#include "models/base/result.h"

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

Toast::Toast(const QString &message, std::function<void()> undo, QWidget *window)
    : QFrame(window),
      m_undo(std::move(undo)),
      m_message(new QLabel(message, this))
{
    setObjectName(u"toast"_s);
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

void Toast::announce()
{
    show();
    raise();
    m_life.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QSize Toast::sizeWithin(int width) const
{
    const int wanted = m_message->fontMetrics().horizontalAdvance(m_message->text()) + 40
                       + (m_button ? m_button->sizeHint().width() + 8 : 0);
    const int used = std::min({wanted, width, 640});
    return {used, std::max(44, layout()->totalHeightForWidth(used))};
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_life.start();
    return QFrame::event(event);
}

} // namespace stowage
