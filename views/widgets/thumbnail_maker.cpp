// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/thumbnail_maker.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

namespace stowage {

namespace {

Result<QByteArray> shrink(const QByteArray &picture)
{
    QBuffer source;
    source.setData(picture);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source);
    reader.setAutoTransform(true); // a telephone's pictures say which side is up
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > thumbnailSide)
        reader.setScaledSize(size.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return fail(Error::Code::Invalid, u"image.unsupported"_s);
    if (std::max(image.width(), image.height()) > thumbnailSide)
        image = image.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer target(&png);
    target.open(QIODevice::WriteOnly);
    image.save(&target, "PNG");
    return png;
}

} // namespace

QFuture<Result<QByteArray>> makeThumbnail(const QByteArray &picture)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    const QFuture<Result<QByteArray>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, picture] {
        promise->addResult(shrink(picture));
        promise->finish();
    });
    return future;
}

} // namespace stowage
