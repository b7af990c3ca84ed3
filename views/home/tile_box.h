// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stowage {

class Tile;

// The tiles of Home. All show their figures in one size: the largest that every one of them has room for.
class TileBox final : public QWidget {
    Q_OBJECT

public:
    explicit TileBox(QWidget *parent = nullptr);

    void addTile(Tile *tile);

protected:
    bool event(QEvent *event) override;

private:
    void sizeFigures();

    QList<Tile *> m_tiles; // owned by this widget
};

} // namespace stowage
