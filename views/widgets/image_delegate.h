// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/cell_delegate.h"

namespace stowage {

class Thumbnails;

// An item's picture, small; an icon in its place where the item has none.
class ImageDelegate final : public CellDelegate {
    Q_OBJECT

public:
    ImageDelegate(Thumbnails &thumbnails, CellFormat format, QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &area) const override;

private:
    Thumbnails &m_thumbnails; // outlives the delegate: both are owned by the same list
};

} // namespace stowage
