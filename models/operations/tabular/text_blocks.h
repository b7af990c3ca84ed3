// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/operations/tabular/table_format.h"

#include <QByteArray>

class QIODevice;

namespace stowage::table {

// A text file block by block, in an encoding whose line ends, commas and quotes are one byte each: UTF-16 comes out
// as UTF-8, the others as they are. A byte order mark is left out.
class TextBlocks {
public:
    TextBlocks(QIODevice &device, TableFormat::Encoding encoding) : m_device(device), m_encoding(encoding) { }

    // Adds some of the file to the buffer, about so many bytes; false when there was nothing left.
    // Errors: file.cannot_read{reason}, table.bad_encoding{encoding}.
    Result<bool> appendTo(QByteArray &buffer, qsizetype bytesWanted);
    double progress() const;

private:
    Result<bool> appendUtf16(QByteArray &buffer);

    QIODevice &m_device;
    TableFormat::Encoding m_encoding;
    QByteArray m_units; // UTF-16 not yet handed on
    bool m_atStart = true;
};

// "UTF-16LE", for messages and lists.
QString encodingName(TableFormat::Encoding encoding);

// What a byte order mark at the start of the file says, and its length in bytes; 0 where there is none.
struct ByteOrderMark {
    TableFormat::Encoding encoding = TableFormat::Encoding::Utf8;
    qsizetype size = 0;
};
ByteOrderMark byteOrderMark(QByteArrayView head);

} // namespace stowage::table
