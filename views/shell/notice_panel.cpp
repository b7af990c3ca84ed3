// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/notice_panel.h"

#include "models/base/result.h"
#include "views/widgets/field_state.h"
#include "views/widgets/icon_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace stowage {

namespace {

constexpr int widthMax = 560;
constexpr int topDistance = 64; // below the header

QString iconOf(NoticePanel::Tone tone)
{
    switch (tone) {
    case NoticePanel::Tone::Info:
        return u"info"_s;
    case NoticePanel::Tone::Warning:
        return u"triangle-alert"_s;
    case NoticePanel::Tone::Danger:
        return u"circle-alert"_s;
    }
    Q_UNREACHABLE();
}

IconTint tintOf(NoticePanel::Tone tone)
{
    switch (tone) {
    case NoticePanel::Tone::Info:
        return IconTint::Accent;
    case NoticePanel::Tone::Warning:
        return IconTint::Warning;
    case NoticePanel::Tone::Danger:
        return IconTint::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace

NoticePanel::NoticePanel(Tone tone, const QString &title, const QString &text, QWidget *window)
    : QFrame(window),
      m_body(new QVBoxLayout),
      m_buttons(new QHBoxLayout),
      m_details(new QLabel(this))
{
    setProperty("role", u"panel"_s);
    if (tone != Tone::Info)
        setProperty("tone", tone == Tone::Danger ? u"danger"_s : u"warning"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    setAccessibleDescription(text);

    auto *heading = new QLabel(title, this);
    heading->setProperty("role", u"sectionTitle"_s);
    heading->setWordWrap(true);
    auto *words = new QLabel(text, this);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setVisible(!text.isEmpty());
    m_details->setProperty("role", u"hint"_s);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->hide();
    auto *closeButton = new QToolButton(this);
    closeButton->setIcon(icon(u"x"_s, IconTint::Muted));
    closeButton->setAccessibleName(tr("Close"));
    closeButton->setToolTip(tr("Close (Esc)"));
    connect(closeButton, &QToolButton::clicked, this, &QWidget::close);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &QWidget::close);

    m_body->setSpacing(6);
    m_body->addWidget(heading);
    m_body->addWidget(words);
    m_body->addWidget(m_details);
    m_body->addLayout(m_buttons);
    m_buttons->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 10, 14);
    row->setSpacing(12);
    row->addWidget(new IconLabel(iconOf(tone), 22, tintOf(tone), this), 0, Qt::AlignTop);
    row->addLayout(m_body, 1);
    row->addWidget(closeButton, 0, Qt::AlignTop);
    window->installEventFilter(this);
}

void NoticePanel::setDetails(const QString &details)
{
    m_details->setText(details);
    QPushButton *button = addButton(tr("Details"));
    setStyleProperty(button, "kind", u"link"_s);
    connect(button, &QPushButton::clicked, this, [this] {
        m_details->setVisible(!m_details->isVisible());
        place();
    });
}

QPushButton *NoticePanel::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void NoticePanel::addWidget(QWidget *widget)
{
    m_body->insertWidget(m_body->count() - 1, widget);
}

void NoticePanel::announce()
{
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool NoticePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void NoticePanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    place();
}

void NoticePanel::place()
{
    const QWidget *host = parentWidget();
    const int width = std::min(widthMax, host->width() - 32);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry((host->width() - width) / 2, std::min(topDistance, std::max(8, host->height() - height - 8)), width,
                height);
}

} // namespace stowage
