// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/tile_layout.h"

#include <QWidget>

#include <algorithm>

namespace stowage {

namespace {

constexpr int gap = 12;

} // namespace

TileLayout::TileLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

TileLayout::~TileLayout() = default;

void TileLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int TileLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *TileLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *TileLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QList<QLayoutItem *> TileLayout::shownItems() const
{
    QList<QLayoutItem *> shown;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            shown << item.get();
    }
    return shown;
}

QSize TileLayout::cellHint() const
{
    QSize hint;
    for (const auto &item : m_items)
        hint = hint.expandedTo(item->sizeHint());
    return hint;
}

// As many as fit, but rows of like length: six tiles go 6, 3 + 3 or 2 + 2 + 2, never 5 + 1.
int TileLayout::columnsFor(int width, int items) const
{
    const int fitting = std::clamp((width + gap) / std::max(1, cellHint().width() + gap), 1, std::max(1, items));
    const int rows = (items + fitting - 1) / fitting;
    return (items + rows - 1) / std::max(1, rows);
}

double TileLayout::cellWidth(int width, int columns) const
{
    return (width - (columns - 1) * gap) / static_cast<double>(columns);
}

int TileLayout::cellHeight(double cellWidth) const
{
    int height = cellHint().height();
    for (const auto &item : m_items) {
        if (!item->isEmpty() && item->hasHeightForWidth())
            height = std::max(height, item->heightForWidth(static_cast<int>(cellWidth)));
    }
    return height;
}

int TileLayout::heightForWidth(int width) const
{
    const int items = static_cast<int>(shownItems().size());
    if (items == 0)
        return 0;
    const int columns = columnsFor(width, items);
    const int rows = (items + columns - 1) / columns;
    return rows * cellHeight(cellWidth(width, columns)) + (rows - 1) * gap;
}

QSize TileLayout::minimumSize() const
{
    return cellHint();
}

void TileLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    const QList<QLayoutItem *> shown = shownItems();
    if (shown.isEmpty())
        return;
    const int columns = columnsFor(area.width(), static_cast<int>(shown.size()));
    const double cell = cellWidth(area.width(), columns);
    const int height = cellHeight(cell);
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    for (int i = 0; i < shown.size(); ++i) {
        const int column = mirrored ? columns - 1 - i % columns : i % columns;
        const int left = area.left() + qRound(column * (cell + gap));
        const int right = area.left() + qRound(column * (cell + gap) + cell);
        shown[i]->setGeometry(QRect(left, area.top() + i / columns * (height + gap), right - left, height));
    }
}

} // namespace stowage
