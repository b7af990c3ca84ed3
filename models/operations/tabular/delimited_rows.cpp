// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/delimited_rows.h"

#include "models/operations/tabular/table_limits.h"

#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace stowage::table {

namespace {

constexpr qsizetype blockBytes = 256LL * 1024;

// Windows-1252 from 0x80 to 0x9F; its five unused bytes are the control characters of the same number, as on the web.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                               0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                               0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                               0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

std::size_t index(char byte)
{
    return static_cast<unsigned char>(byte);
}

bool isPlainAscii(QChar c)
{
    return c.unicode() > 0 && c.unicode() < 0x80 && c != u'\r' && c != u'\n';
}

QString number(qint64 value)
{
    return QString::number(value);
}

// Line ends in a text that begins a line: LF, CRLF and CR each count once.
qint64 lineEnds(QByteArrayView text)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        count += text[i] == '\n' ? (i == 0 || text[i - 1] != '\r') : text[i] == '\r';
    return count;
}

qsizetype lastLineStart(QByteArrayView text)
{
    qsizetype at = text.size();
    while (at > 0 && text[at - 1] != '\n' && text[at - 1] != '\r')
        --at;
    return at;
}

} // namespace

Result<std::unique_ptr<RowSource>> DelimitedRows::open(QIODevice &device, const TableFormat &format)
{
    if (!isPlainAscii(format.separator))
        return fail(Error::Code::Invalid, u"table.bad_separator"_s, {{u"separator"_s, format.separator}});
    if (!format.quote.isNull() && (!isPlainAscii(format.quote) || format.quote == format.separator))
        return fail(Error::Code::Invalid, u"table.bad_quote"_s, {{u"quote"_s, format.quote}});
    return std::unique_ptr<RowSource>(new DelimitedRows(device, format));
}

DelimitedRows::DelimitedRows(QIODevice &device, const TableFormat &format)
    : m_blocks(device, format.encoding),
      m_encoding(format.encoding),
      m_separator(format.separator.toLatin1()),
      m_quote(format.quote.toLatin1()),
      m_linesToSkip(format.skipLines)
{
    for (const char byte : {m_separator, '\n', '\r', '\0'})
        m_endsPlain[index(byte)] = true;
    for (const char byte : {m_quote, '\n', '\r', '\0'})
        m_endsQuoted[index(byte)] = true;
}

Result<bool> DelimitedRows::next(Row &row)
{
    STOWAGE_TRY(skipTitle());
    do {
        STOWAGE_LET(found, findRow());
        if (!found)
            return false;
    } while (isBlank());
    row.line = m_rowLine;
    STOWAGE_TRY(fill(row.cells));
    return true;
}

// The lines above the header are no rows: a quote in them opens nothing.
Done DelimitedRows::skipTitle()
{
    while (m_linesToSkip > 0) {
        switch (scanLine()) {
        case Scan::Complete:
            --m_linesToSkip;
            break;
        case Scan::NeedsMore:
            STOWAGE_TRY(refill());
            break;
        case Scan::Failed:
            return fail(*m_error);
        }
    }
    return {};
}

Result<bool> DelimitedRows::findRow()
{
    while (!m_ended || m_at < m_buffer.size()) {
        switch (scanRow()) {
        case Scan::Complete:
            return true;
        case Scan::NeedsMore:
            STOWAGE_TRY(refill());
            break;
        case Scan::Failed:
            return fail(*m_error);
        }
    }
    return false;
}

// Moves the unread rest to the front and reads on: twice as much when a row did not fit, so that a long one is
// scanned only a few times.
Done DelimitedRows::refill()
{
    const qsizetype rest = m_buffer.size() - m_at;
    if (rest > rowBytesMax) {
        return fail(Error::Code::Invalid, u"row.too_long"_s,
                    {{u"line"_s, number(m_line)}, {u"limit"_s, number(rowBytesMax)}});
    }
    if (m_at > 0)
        std::memmove(m_buffer.data(), m_buffer.constData() + m_at, static_cast<std::size_t>(rest));
    m_buffer.truncate(rest);
    m_at = 0;
    STOWAGE_LET(more, m_blocks.appendTo(m_buffer, std::max(blockBytes, rest)));
    m_ended = !more;
    const qsizetype nul = m_buffer.indexOf('\0', rest);
    if (nul >= 0) {
        const auto before = QByteArrayView(m_buffer).first(nul);
        return fail(
            Error::Code::Invalid, u"table.nul"_s,
            {{u"line"_s, number(m_line + lineEnds(before))}, {u"column"_s, number(nul - lastLineStart(before) + 1)}});
    }
    return {};
}

DelimitedRows::Scan DelimitedRows::scanLine()
{
    const char *const data = m_buffer.constData();
    qsizetype at = m_at;
    while (at < m_buffer.size() && data[at] != '\n' && data[at] != '\r')
        ++at;
    return at < m_buffer.size() || m_ended ? endLine(at, m_line) : Scan::NeedsMore;
}

DelimitedRows::Scan DelimitedRows::scanRow()
{
    m_spans.clear();
    m_rowLine = m_line;
    qsizetype at = m_at;
    qint64 line = m_line;
    for (;;) {
        if (m_spans.size() == columnsMax) {
            return giveUp(u"row.too_many_columns"_s,
                          {{u"line"_s, number(m_rowLine)}, {u"limit"_s, number(columnsMax)}});
        }
        if (const Scan cell = scanCell(at, line); cell != Scan::Complete)
            return cell;
        if (at == m_buffer.size() || m_buffer.constData()[at] != m_separator)
            return endLine(at, line);
        ++at;
    }
}

// Reads one cell and leaves `at` on what ends it: a separator, a line end or the end of the file.
DelimitedRows::Scan DelimitedRows::scanCell(qsizetype &at, qint64 &line)
{
    const qsizetype from = at;
    const qint64 firstLine = line;
    const bool quoted = m_quote != 0 && at < m_buffer.size() && m_buffer.constData()[at] == m_quote;
    const Scan scan = quoted ? scanQuoted(at, line) : scanPlain(at);
    if (scan != Scan::Failed && at - from > cellBytesMax) {
        return giveUp(u"cell.too_long"_s, {{u"line"_s, number(firstLine)}, {u"limit"_s, number(cellBytesMax)}});
    }
    return scan;
}

DelimitedRows::Scan DelimitedRows::scanPlain(qsizetype &at)
{
    const qsizetype from = at;
    const char *const data = m_buffer.constData();
    while (!m_endsPlain[index(data[at])])
        ++at;
    if (at == m_buffer.size() && !m_ended)
        return Scan::NeedsMore;
    m_spans.push_back({from, at - from, false});
    return Scan::Complete;
}

DelimitedRows::Scan DelimitedRows::scanQuoted(qsizetype &at, qint64 &line)
{
    const char *const data = m_buffer.constData();
    const qsizetype from = at;
    const qint64 firstLine = line;
    bool mixed = false;
    ++at;
    for (;; ++at) {
        while (!m_endsQuoted[index(data[at])])
            ++at;
        if (at == m_buffer.size()) {
            return m_ended ? giveUp(u"cell.unclosed_quote"_s, {{u"line"_s, number(firstLine)}}) : Scan::NeedsMore;
        }
        if (data[at] == '\r' || (data[at] == '\n' && data[at - 1] != '\r'))
            ++line;
        if (data[at] != m_quote)
            continue;
        if (data[at + 1] != m_quote)
            break;
        mixed = true;
        ++at;
    }
    const qsizetype closing = at;
    ++at;
    while (!m_endsPlain[index(data[at])])
        ++at;
    if (at == m_buffer.size() && !m_ended)
        return Scan::NeedsMore;
    if (mixed || at != closing + 1)
        m_spans.push_back({from, at - from, true});
    else
        m_spans.push_back({from + 1, closing - from - 1, false});
    return Scan::Complete;
}

DelimitedRows::Scan DelimitedRows::endLine(qsizetype at, qint64 line)
{
    if (at < m_buffer.size()) {
        const char *const data = m_buffer.constData();
        if (data[at] == '\r' && at + 1 == m_buffer.size() && !m_ended)
            return Scan::NeedsMore; // its LF may be the next block's first byte
        at += data[at] == '\r' && data[at + 1] == '\n' ? 2 : 1;
    }
    m_at = at;
    m_line = line + 1;
    return Scan::Complete;
}

DelimitedRows::Scan DelimitedRows::giveUp(const QString &key, QList<ErrorArg> args)
{
    m_error = Error{Error::Code::Invalid, key, std::move(args)};
    return Scan::Failed;
}

bool DelimitedRows::isBlank() const
{
    return std::all_of(m_spans.begin(), m_spans.end(), [](const Span &span) { return span.size == 0; });
}

Done DelimitedRows::fill(QStringList &cells)
{
    const auto count = static_cast<qsizetype>(m_spans.size());
    cells.resize(count);
    QString *const first = cells.data();
    for (qsizetype i = 0; i < count; ++i) {
        const Span &span = m_spans[static_cast<std::size_t>(i)];
        const QByteArrayView raw(m_buffer.constData() + span.from, span.size);
        if (!decode(span.mixed ? withoutQuotes(raw) : raw, first[i])) {
            return fail(Error::Code::Invalid, u"table.bad_encoding"_s,
                        {{u"encoding"_s, encodingName(m_encoding)},
                         {u"line"_s, number(m_rowLine)},
                         {u"cell"_s, number(i + 1)}});
        }
    }
    return {};
}

bool DelimitedRows::decode(QByteArrayView bytes, QString &cell) const
{
    if (bytes.isEmpty()) {
        clearCell(cell);
        return true;
    }
    cell.resize(bytes.size());
    auto *const target = reinterpret_cast<char16_t *>(cell.data());
    unsigned char seen = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes.data()[i]);
        seen = static_cast<unsigned char>(seen | byte);
        target[i] = byte;
    }
    if (seen < 0x80)
        return true;
    if (m_encoding == TableFormat::Encoding::Windows1252) {
        std::for_each(target, target + bytes.size(), [](char16_t &c) {
            if (c >= 0x80 && c < 0xa0)
                c = windows1252[c - 0x80U];
        });
        return true;
    }
    if (!bytes.isValidUtf8())
        return false;
    // Not fromUtf8: it would drop a byte order mark, which inside a file is a character.
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    cell.resize(decoder.requiredSpace(bytes.size()));
    cell.truncate(decoder.appendToBuffer(cell.data(), bytes) - cell.constData());
    return true;
}

// `"a ""b"" c" tail` is `a "b" c tail`.
QByteArrayView DelimitedRows::withoutQuotes(QByteArrayView bytes)
{
    m_scratch.resize(0);
    bool inside = true;
    for (qsizetype i = 1; i < bytes.size(); ++i) {
        if (inside && bytes[i] == m_quote) {
            if (i + 1 == bytes.size() || bytes[i + 1] != m_quote) {
                inside = false;
                continue;
            }
            ++i;
        }
        m_scratch += bytes[i];
    }
    return m_scratch;
}

} // namespace stowage::table
