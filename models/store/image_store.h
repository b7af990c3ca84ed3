// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace stowage {

// Pictures, each content once, by the SHA-256 of its bytes.
class ImageStore {
public:
    static constexpr qsizetype bytesMax = qsizetype(16) * 1024 * 1024;
    static constexpr qsizetype thumbnailBytesMax = qsizetype(256) * 1024;

    explicit ImageStore(Connection &db) : m_db(db) { }

    // The hash of the bytes, stored once however often they come. The thumbnail is a small PNG that the caller made.
    // Errors: image.unsupported (no PNG, JPEG, WebP or GIF), image.too_large{max}.
    Result<QByteArray> put(const QByteArray &bytes, const QByteArray &thumbnail, Instant now);
    Result<QByteArray> bytes(const QByteArray &hash); // Errors: image.missing{hash}
    Result<QByteArray> thumbnail(const QByteArray &hash); // Errors: image.missing{hash}
    Result<bool> exists(const QByteArray &hash);
    // Removes what no item shows and is older than `before`: a picture is stored a moment before its item is saved.
    Result<std::int64_t> collectGarbage(Instant before);

private:
    Connection &m_db;
};

// "image/png" by the first bytes; empty when it is none of the four kinds.
QString imageMime(const QByteArray &bytes);

} // namespace stowage
