// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/tile_box.h"

#include "views/home/tile.h"
#include "views/home/tile_layout.h"

#include <QEvent>

#include <algorithm>

namespace stowage {

TileBox::TileBox(QWidget *parent) : QWidget(parent)
{
    setLayout(new TileLayout);
}

void TileBox::addTile(Tile *tile)
{
    layout()->addWidget(tile);
    m_tiles << tile;
}

// The layout has had both events by then: the tiles are as wide as they will be.
bool TileBox::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        sizeFigures();
    return handled;
}

void TileBox::sizeFigures()
{
    QList<int> fitting;
    for (const Tile *tile : std::as_const(m_tiles))
        fitting << tile->fittingPercent();
    if (fitting.isEmpty())
        return;
    const int percent = *std::min_element(fitting.begin(), fitting.end());
    for (Tile *tile : std::as_const(m_tiles))
        tile->setFigurePercent(percent);
}

} // namespace stowage
