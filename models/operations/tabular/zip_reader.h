// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>

#include <memory>

class QIODevice;

namespace stowage::table {

// The entries of a zip file, read by name, one at a time and in order. Their number, sizes and how tightly they are
// packed are checked before any is unpacked; nothing is written, and no link is followed.
class ZipReader {
public:
    // The device outlives the reader. Errors: zip.damaged{entry}, zip.too_many_entries{limit}, zip.too_large{limit},
    // zip.packed_too_tightly{entry, limit}, zip.link{entry}, zip.encrypted{entry}, zip.double_entry{entry}.
    static Result<std::unique_ptr<ZipReader>> open(QIODevice &device);
    ~ZipReader();
    Q_DISABLE_COPY_MOVE(ZipReader)

    // In any case of letters, as the parts of a workbook are named.
    bool contains(const QString &name) const { return m_entries.contains(name.toLower()); }
    // Ends the entry before. Errors: zip.damaged{entry}.
    Done begin(const QString &name);
    // As many bytes of the entry begun; 0 at its end, -1 when it cannot be unpacked.
    qint64 read(char *data, qint64 maxSize);
    // Whether all of the entry was there and unchanged, if it was read to its end.
    bool end();
    qint64 unpackedSize() const { return m_size; }

private:
    struct Entry {
        quint64 offset = 0; // in the directory
        quint64 number = 0;
    };
    struct Handle;

    explicit ZipReader(QIODevice &device);
    Done checkEntries(qint64 fileSize);
    Done checkEntry(qint64 fileSize);

    std::unique_ptr<Handle> m_handle;
    QHash<QString, Entry> m_entries; // by their names in small letters
    qint64 m_unpacked = 0;
    qint64 m_size = 0;
    bool m_isOpen = false;
};

} // namespace stowage::table
