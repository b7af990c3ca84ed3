// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace stowage {

class Warehouse;

// Small pictures of items by their content's hash, loaded beside painting and kept while there is room.
class Thumbnails final : public QObject {
    Q_OBJECT

public:
    static constexpr int kept = 1000; // at most 96 × 96 × 4 bytes each
    static constexpr int waitingMax = 64;

    explicit Thumbnails(Warehouse &warehouse, QObject *parent = nullptr);

    // The picture, or a null one while it is on its way; arrived() tells when to paint again.
    QPixmap find(const QByteArray &hash);
    bool isLoading() const { return !m_waiting.isEmpty(); }

Q_SIGNALS:
    void arrived(const QByteArray &hash);

private:
    Warehouse &m_warehouse; // outlives every view
    QCache<QByteArray, QPixmap> m_pixmaps;
    QSet<QByteArray> m_waiting;
    QSet<QByteArray> m_missing; // asked for once, and not there
};

} // namespace stowage
