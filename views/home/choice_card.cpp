// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/choice_card.h"

#include "models/base/result.h"
#include "views/widgets/icons.h"
#include "views/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace stowage {

namespace {

constexpr int padding = 24;
constexpr int badge = 48;
constexpr int gap = 12;
constexpr int widthHint = 280;

} // namespace

ChoiceCard::ChoiceCard(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent),
      m_icon(iconName),
      m_text(text)
{
    setText(title);
    setAccessibleDescription(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceCard::titleFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    return large;
}

QSize ChoiceCard::sizeHint() const
{
    return {widthHint, heightForWidth(widthHint)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {fontMetrics().height() * 10, badge + 2 * padding};
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - 2 * padding), 10'000);
    const int text = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_text).height();
    const int title = QFontMetrics(titleFont()).boundingRect(room, Qt::TextWordWrap, this->text()).height();
    return padding + badge + gap + title + gap / 2 + text + padding;
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pointed = underMouse() || isDown();
    painter.setPen(hasFocus() ? QPen(tokens.focus, 2) : QPen(pointed ? tokens.control : tokens.border, 1));
    painter.setBrush(isDown() ? tokens.pressed : pointed ? tokens.hover : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);

    const QRect inside = rect().adjusted(padding, padding, -padding, -padding);
    const auto placed = [this](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    const QRect badgeRect = placed(QRect(inside.topLeft(), QSize(badge, badge)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.infoSoft);
    painter.drawRoundedRect(badgeRect, 12, 12);
    stowage::icon(m_icon, IconTint::Accent).paint(&painter, badgeRect.adjusted(12, 12, -12, -12));

    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap;
    QRect room = inside.adjusted(0, badge + gap, 0, 0);
    painter.setPen(tokens.text);
    painter.setFont(titleFont());
    const int titleHeight = painter.fontMetrics().boundingRect(room, flags, text()).height();
    painter.drawText(placed(room), flags | Qt::TextShowMnemonic, text());
    room.setTop(room.top() + titleHeight + gap / 2);
    painter.setPen(tokens.muted);
    painter.setFont(font());
    painter.drawText(placed(room), flags, m_text);
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace stowage
