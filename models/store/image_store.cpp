// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/image_store.h"

#include "models/base/sha256.h"

namespace stowage {

namespace {

Result<QByteArray> oneBlob(Query row, const QByteArray &hash)
{
    if (row.next())
        return row.blob(0);
    STOWAGE_TRY(row.done());
    return fail(Error::Code::NotFound, u"image.missing"_s, {{u"hash"_s, QString::fromLatin1(hash.toHex())}});
}

} // namespace

QString imageMime(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return u"image/gif"_s;
    return {};
}

Result<QByteArray> ImageStore::put(const QByteArray &bytes, const QByteArray &thumbnail, Instant now)
{
    if (bytes.size() > bytesMax || thumbnail.size() > thumbnailBytesMax) {
        return fail(Error::Code::Invalid, u"image.too_large"_s,
                    {{u"max"_s, QString::number(bytes.size() > bytesMax ? bytesMax : thumbnailBytesMax)}});
    }
    const QString mime = imageMime(bytes);
    if (mime.isEmpty())
        return fail(Error::Code::Invalid, u"image.unsupported"_s);
    QByteArray hash = sha256(bytes);
    STOWAGE_TRY(m_db.run("INSERT INTO image (hash, mime, bytes, thumbnail, created_at) VALUES (?, ?, ?, ?, ?)"
                         " ON CONFLICT (hash) DO NOTHING",
                         hash, mime, bytes, thumbnail, now));
    return hash;
}

Result<QByteArray> ImageStore::bytes(const QByteArray &hash)
{
    return oneBlob(m_db.query("SELECT bytes FROM image WHERE hash = ?", hash), hash);
}

Result<QByteArray> ImageStore::thumbnail(const QByteArray &hash)
{
    return oneBlob(m_db.query("SELECT thumbnail FROM image WHERE hash = ?", hash), hash);
}

Result<bool> ImageStore::exists(const QByteArray &hash)
{
    Query row = m_db.query("SELECT 1 FROM image WHERE hash = ?", hash);
    const bool found = row.next();
    STOWAGE_TRY(row.done());
    return found;
}

Result<std::int64_t> ImageStore::collectGarbage(Instant before)
{
    return m_db.run("DELETE FROM image WHERE created_at < ?"
                    " AND NOT EXISTS (SELECT 1 FROM item_image WHERE item_image.hash = image.hash)",
                    before);
}

} // namespace stowage
