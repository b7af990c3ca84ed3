// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/list_header.h"

#include "models/base/result.h"
#include "views/widgets/icons.h"
#include "views/widgets/tokens.h"

#include <QMouseEvent>
#include <QPainter>

namespace stowage {

namespace {

constexpr int arrowSize = 14;

} // namespace

ListHeader::ListHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(false); // or the style would draw one as well
    setTextElideMode(Qt::ElideRight);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(40);
    setFocusPolicy(Qt::NoFocus);
}

void ListHeader::setFrozen(const QList<Frozen> &frozen)
{
    m_frozen = frozen;
    viewport()->update();
}

void ListHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (m_frozen.isEmpty())
        return;
    QPainter painter(viewport());
    for (const Frozen &section : std::as_const(m_frozen)) {
        const QRect area(section.left, 0, section.width, viewport()->height());
        painter.fillRect(area, tokensOf(palette()).sunken);
        painter.save();
        paintSection(&painter, area, section.column);
        painter.restore();
    }
}

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (logicalIndex != sortIndicatorSection())
        return;
    const bool ascending = sortIndicatorOrder() == Qt::AscendingOrder;
    const QVariant alignment = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole);
    const bool textAtEnd = alignment.isValid() && (Qt::Alignment(alignment.toInt()) & Qt::AlignRight);
    QRect arrow(0, 0, arrowSize, arrowSize);
    arrow.moveCenter(rect.center());
    arrow.moveRight(textAtEnd ? rect.left() + arrowSize + 2 : rect.right() - 4);
    icon(ascending ? u"arrow-up"_s : u"arrow-down"_s, IconTint::Accent)
        .paint(painter, QStyle::visualRect(layoutDirection(), rect, arrow), Qt::AlignCenter);
}

int ListHeader::frozenAt(int x) const
{
    for (const Frozen &section : m_frozen) {
        if (x >= section.left && x < section.left + section.width)
            return section.column;
    }
    return -1;
}

void ListHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? frozenAt(event->position().toPoint().x()) : -1;
    if (m_pressed < 0)
        QHeaderView::mousePressEvent(event);
}

void ListHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed < 0)
        QHeaderView::mouseReleaseEvent(event);
    else if (frozenAt(event->position().toPoint().x()) == pressed)
        Q_EMIT frozenClicked(pressed);
}

} // namespace stowage
