// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/image_delegate.h"

#include "views/widgets/thumbnails.h"

#include <QPainter>
#include <QPainterPath>

namespace stowage {

ImageDelegate::ImageDelegate(Thumbnails &thumbnails, CellFormat format, QObject *parent)
    : CellDelegate(CellKind::Image, std::move(format), parent),
      m_thumbnails(thumbnails)
{
}

void ImageDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 const QRect &area) const
{
    Q_UNUSED(area);
    const int side = option.rect.height() - 8;
    QRect frame(0, 0, side, side);
    frame.moveCenter(option.rect.center());
    const QByteArray hash = index.data().toByteArray();
    const QPixmap picture = m_thumbnails.find(hash);
    if (picture.isNull()) {
        icon(hash.isEmpty() ? u"package"_s : u"image"_s, IconTint::Muted)
            .paint(painter, frame.adjusted(5, 5, -5, -5), Qt::AlignCenter, QIcon::Disabled);
        return;
    }
    QSize size = picture.size().scaled(frame.size(), Qt::KeepAspectRatio);
    QRect shown(QPoint(), size);
    shown.moveCenter(frame.center());
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath corners;
    corners.addRoundedRect(shown, 4, 4);
    painter->setClipPath(corners);
    painter->drawPixmap(shown, picture);
    painter->restore();
}

} // namespace stowage
