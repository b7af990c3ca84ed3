// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/text_blocks.h"

#include <QIODevice>
#include <QtEndian>

namespace stowage::table {

namespace {

using Encoding = TableFormat::Encoding;

Error badEncoding(Encoding encoding)
{
    return {Error::Code::Invalid, u"table.bad_encoding"_s, {{u"encoding"_s, encodingName(encoding)}}};
}

QString unitsOf(QByteArrayView bytes, Encoding encoding)
{
    QString units(bytes.size() / 2, Qt::Uninitialized);
    auto *const target = reinterpret_cast<char16_t *>(units.data());
    if (encoding == Encoding::Utf16Le)
        qFromLittleEndian<char16_t>(bytes.data(), units.size(), target);
    else
        qFromBigEndian<char16_t>(bytes.data(), units.size(), target);
    return units;
}

} // namespace

Result<bool> TextBlocks::appendTo(QByteArray &buffer, qsizetype bytesWanted)
{
    const bool wide = m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be;
    QByteArray &target = wide ? m_units : buffer;
    const qsizetype before = target.size();
    target.resize(before + bytesWanted);
    const qint64 count = m_device.read(target.data() + before, bytesWanted);
    target.truncate(before + std::max<qint64>(count, 0));
    // A sequential device says -1 at its end too.
    if (count < 0 && !m_device.atEnd())
        return fail(Error::Code::Storage, u"file.cannot_read"_s, {{u"reason"_s, m_device.errorString()}});
    if (m_atStart) {
        m_atStart = false;
        const ByteOrderMark mark = byteOrderMark(QByteArrayView(target).sliced(before));
        if (mark.encoding == m_encoding)
            target.remove(before, mark.size);
    }
    if (wide)
        return count > 0 || !m_units.isEmpty() ? appendUtf16(buffer) : false;
    return count > 0;
}

Result<bool> TextBlocks::appendUtf16(QByteArray &buffer)
{
    const bool atEnd = m_device.atEnd();
    QString units = unitsOf(m_units, m_encoding);
    if (!atEnd && !units.isEmpty() && units.back().isHighSurrogate())
        units.chop(1); // its other half is in the next block
    m_units.remove(0, units.size() * 2);
    if (!units.isValidUtf16() || (atEnd && !m_units.isEmpty()))
        return fail(badEncoding(m_encoding));
    buffer += units.toUtf8();
    return true;
}

double TextBlocks::progress() const
{
    const qint64 size = m_device.size();
    return size > 0 ? static_cast<double>(m_device.pos()) / static_cast<double>(size) : 1.0;
}

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16Le:
        return u"UTF-16LE"_s;
    case Encoding::Utf16Be:
        return u"UTF-16BE"_s;
    case Encoding::Windows1252:
        return u"Windows-1252"_s;
    }
    Q_UNREACHABLE();
}

ByteOrderMark byteOrderMark(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        return {Encoding::Utf8, 3};
    if (head.startsWith("\xff\xfe"))
        return {Encoding::Utf16Le, 2};
    if (head.startsWith("\xfe\xff"))
        return {Encoding::Utf16Be, 2};
    return {Encoding::Utf8, 0};
}

} // namespace stowage::table
