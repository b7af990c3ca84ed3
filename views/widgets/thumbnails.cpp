// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/thumbnails.h"

#include "models/base/on_result.h"
#include "models/operations/warehouse.h"

namespace stowage {

Thumbnails::Thumbnails(Warehouse &warehouse, QObject *parent) : QObject(parent), m_warehouse(warehouse), m_pixmaps(kept)
{
}

QPixmap Thumbnails::find(const QByteArray &hash)
{
    if (hash.isEmpty())
        return {};
    if (const QPixmap *known = m_pixmaps.object(hash))
        return *known;
    // Beyond the limit a picture is asked for when it is painted again.
    if (m_waiting.contains(hash) || m_missing.contains(hash) || m_waiting.size() >= waitingMax)
        return {};
    m_waiting.insert(hash);
    onResult(this, m_warehouse.thumbnail(hash), [this, hash](const Result<QByteArray> &png) {
        m_waiting.remove(hash);
        auto pixmap = std::make_unique<QPixmap>();
        if (png && pixmap->loadFromData(*png))
            m_pixmaps.insert(hash, pixmap.release());
        else
            m_missing.insert(hash);
        Q_EMIT arrived(hash);
    });
    return {};
}

} // namespace stowage
