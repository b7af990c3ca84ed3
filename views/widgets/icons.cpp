// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/icons.h"

#include "models/base/result.h"
#include "views/widgets/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace stowage {

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

QColor colorOf(IconTint tint, QIcon::Mode mode)
{
    const Tokens &tokens = tokensOf(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return tokens.disabled;
    switch (tint) {
    case IconTint::Text:
        return tokens.text;
    case IconTint::Muted:
        return tokens.muted;
    case IconTint::Accent:
        return tokens.link;
    case IconTint::OnAccent:
        return tokens.onAccent;
    case IconTint::Success:
        return tokens.success;
    case IconTint::Warning:
        return tokens.warning;
    case IconTint::Danger:
        return tokens.danger;
    }
    Q_UNREACHABLE();
}

class TintedIcon final : public QIconEngine {
public:
    TintedIcon(QString name, IconTint tint) : m_name(std::move(name)), m_tint(tint) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor color = colorOf(m_tint, mode);
        const QString key = u"stowage-icon-%1-%2-%3x%4@%5%6"_s.arg(m_name, color.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(QGuiApplication::isRightToLeft() ? u"r"_s : QString());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(pathOf(m_name));
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, placeOf(size));
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIcon(*this); }

private:
    // In a size wider than tall the icon stands on the leading side, and the rest keeps the words off it.
    static QRectF placeOf(const QSize &size)
    {
        const qreal side = std::min(size.width(), size.height());
        const bool mirrored = QGuiApplication::isRightToLeft();
        return {size.width() > size.height() && mirrored ? size.width() - side : 0, (size.height() - side) / 2, side,
                side};
    }

    QString m_name;
    IconTint m_tint;
};

} // namespace

QIcon icon(const QString &name, IconTint tint)
{
    return QIcon(new TintedIcon(name, tint)); // the icon owns its engine
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}

} // namespace stowage
