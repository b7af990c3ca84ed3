// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace stowage {

namespace {

constexpr int gap = 8;

} // namespace

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items.at(index) : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        width += item->sizeHint().width() + gap;
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(0, width - gap), height};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    // One height for all, the first one's: a line of fields and buttons stands on one base.
    const auto first = std::find_if(m_items.begin(), m_items.end(), [](const QLayoutItem *i) { return !i->isEmpty(); });
    const int height = first == m_items.end() ? 0 : (*first)->sizeHint().height();
    int x = rect.left();
    int y = rect.top();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), std::max(1, rect.width()));
        if (x > rect.left() && x + width > rect.right() + 1) {
            x = rect.left();
            y += height + gap;
        }
        if (move)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(x, y, width, height)));
        x += width + gap;
    }
    return y + height - rect.top();
}

} // namespace stowage
