// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/tile.h"

#include "models/base/result.h"
#include "views/widgets/icons.h"
#include "views/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace stowage {

namespace {

constexpr int padding = 14;
constexpr int radius = 10;
constexpr int largestPercent = 170; // of the text around it
constexpr int readablePercent = 110; // a tile is made wide enough for it
constexpr int smallestPercent = 70;
constexpr int percentStep = 5;

struct ToneColors {
    QColor front;
    QColor back;
    IconTint tint;
};

ToneColors colorsOf(Tile::Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tile::Tone::Plain:
        return {tokens.link, tokens.infoSoft, IconTint::Accent};
    case Tile::Tone::Good:
        return {tokens.success, tokens.successSoft, IconTint::Success};
    case Tile::Tone::Warning:
        return {tokens.warning, tokens.warningSoft, IconTint::Warning};
    case Tile::Tone::Danger:
        return {tokens.danger, tokens.dangerSoft, IconTint::Danger};
    }
    Q_UNREACHABLE();
}

} // namespace

Tile::Tile(const QString &title, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent),
      m_icon(iconName),
      m_figure(QString(u'…')),
      m_figurePercent(largestPercent)
{
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void Tile::setFigure(const QString &figure, const QString &caption, Tone tone)
{
    m_figure = figure;
    m_caption = caption;
    m_tone = tone;
    QString title = text();
    title.remove(u'&');
    //: what a figure of the start page says: "Low stock: 12"
    setAccessibleName(tr("%1: %2").arg(title, figure));
    setAccessibleDescription(caption);
    setToolTip(caption);
    updateGeometry();
    update();
}

QFont Tile::captionFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

QFont Tile::figureFont(int percent) const
{
    QFont large = font();
    large.setWeight(QFont::DemiBold);
    large.setPointSizeF(large.pointSizeF() * percent / 100);
    return large;
}

int Tile::figureWidth(int percent) const
{
    return QFontMetrics(figureFont(percent)).horizontalAdvance(m_figure);
}

// An amount in millions must not lose a digit.
int Tile::fittingPercent() const
{
    int percent = largestPercent;
    while (percent > smallestPercent && figureWidth(percent) > width() - 2 * padding)
        percent -= percentStep;
    return percent;
}

void Tile::setFigurePercent(int percent)
{
    m_figurePercent = percent;
    update();
}

// Nor a title in another language a letter.
QFont Tile::titleFont(int width) const
{
    QFont title = font();
    const double points = title.pointSizeF();
    const QString shown = QString(text()).remove(u'&');
    for (int percent = 100; percent > smallestPercent; percent -= percentStep) {
        title.setPointSizeF(points * percent / 100);
        if (QFontMetrics(title).horizontalAdvance(shown) <= width)
            break;
    }
    return title;
}

int Tile::captionHeight(int width) const
{
    const QFontMetrics metrics(captionFont());
    const QRect room(0, 0, width, metrics.height() * 4);
    return std::max(fontMetrics().height(), metrics.boundingRect(room, Qt::TextWordWrap, m_caption).height());
}

int Tile::heightAbove() const
{
    const int line = fontMetrics().height();
    return padding + line + 6 + line * largestPercent / 100 + 4;
}

int Tile::heightForWidth(int width) const
{
    return heightAbove() + captionHeight(width - 2 * padding) + padding;
}

QSize Tile::sizeHint() const
{
    const int line = fontMetrics().height();
    return {std::max(line * 10, figureWidth(readablePercent) + 2 * padding), heightAbove() + line + padding};
}

void Tile::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const ToneColors tone = colorsOf(m_tone, tokens);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pointed = underMouse() || isDown();
    const QRectF card = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(tokens.focus, 2) : QPen(pointed ? tokens.control : tokens.border, 1));
    painter.setBrush(isDown() ? tokens.pressed : pointed ? tokens.hover : tokens.surface);
    painter.drawRoundedRect(card, radius, radius);

    const int line = fontMetrics().height();
    const QRect inside = rect().adjusted(padding, padding, -padding, -padding);
    const int badge = line + 12;
    QRect badgeRect(inside.right() - badge, inside.top() - 4, badge, badge);
    badgeRect = QStyle::visualRect(layoutDirection(), rect(), badgeRect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.back);
    painter.drawRoundedRect(badgeRect, 8, 8);
    stowage::icon(m_icon, tone.tint).paint(&painter, badgeRect.adjusted(6, 6, -6, -6));

    const auto lineOf = [&](int top, int height, int less) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(inside.left(), top, inside.width() - less, height));
    };
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.setPen(tokens.muted);
    const QRect titleRect = lineOf(inside.top(), line, badge + 6);
    painter.setFont(titleFont(titleRect.width()));
    painter.drawText(titleRect, int(leading) | Qt::TextShowMnemonic, text());
    const int large = line * largestPercent / 100;
    painter.setFont(figureFont(m_figurePercent));
    painter.setPen(m_tone == Tone::Plain || m_tone == Tone::Good ? tokens.text : tone.front);
    painter.drawText(lineOf(inside.top() + line + 6, large, 0), int(leading), m_figure);
    painter.setFont(captionFont());
    painter.setPen(tokens.muted);
    const auto above = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    painter.drawText(lineOf(heightAbove(), captionHeight(inside.width()), 0), int(above) | Qt::TextWordWrap, m_caption);
}

void Tile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Tile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace stowage
