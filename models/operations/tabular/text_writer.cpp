// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/text_writer.h"

#include "models/operations/tabular/cell_text.h"
#include "models/operations/tabular/formula_guard.h"

#include <QSaveFile>

#include <algorithm>

namespace stowage::table {

namespace {

constexpr qsizetype flushBytes = 64LL * 1024;

bool needsQuotes(QStringView text, QChar separator)
{
    const auto isSpecial = [&](QChar c) {
        return c == separator || c == u'"' || c == u'\r' || c == u'\n';
    };
    return std::any_of(text.begin(), text.end(), isSpecial);
}

// No reader takes a NUL, our own least of all.
QString harmless(QString text)
{
    return guarded(text.remove(QChar(u'\0')));
}

// A mark would be taken for the file's, and a file that begins with "ID" for one of another spreadsheet's (SYLK).
bool isRiskyStart(const QString &text)
{
    return text.startsWith(QChar(QChar::ByteOrderMark)) || text.startsWith("ID"_L1);
}

} // namespace

Result<std::unique_ptr<TableWriter>> TextWriter::create(const QString &path, const QList<WrittenColumn> &columns,
                                                        const WriteOptions &options)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly)) {
        return fail(Error::Code::Storage, u"file.cannot_write"_s,
                    {{u"path"_s, path}, {u"reason"_s, file->errorString()}});
    }
    QIODevice &device = *file;
    std::unique_ptr<TextWriter> writer(new TextWriter(std::move(file), device, options));
    writer->begin(columns);
    return writer;
}

std::unique_ptr<TableWriter> TextWriter::create(QIODevice &device, const QList<WrittenColumn> &columns,
                                                const WriteOptions &options)
{
    std::unique_ptr<TextWriter> writer(new TextWriter(nullptr, device, options));
    writer->begin(columns);
    return writer;
}

TextWriter::TextWriter(std::unique_ptr<QSaveFile> file, QIODevice &device, const WriteOptions &options)
    : m_file(std::move(file)),
      m_device(device),
      m_options(options)
{
    Q_ASSERT(options.separator.unicode() < 0x80);
}

TextWriter::~TextWriter() = default;

void TextWriter::begin(const QList<WrittenColumn> &columns)
{
    if (m_options.byteOrderMark)
        m_buffer += "\xef\xbb\xbf";
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i > 0)
            m_buffer += m_options.separator.toLatin1();
        appendQuoted(harmless(columns[i].heading), i == 0 && !m_options.byteOrderMark);
    }
    m_buffer += "\r\n";
}

Done TextWriter::write(const QList<CellValue> &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += m_options.separator.toLatin1();
        append(cells[i]);
    }
    m_buffer += "\r\n";
    return m_buffer.size() >= flushBytes ? flush() : Done();
}

void TextWriter::append(const CellValue &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        appendQuoted(harmless(*text));
    else
        appendQuoted(plainText(cell, m_options)); // a number keeps its minus
}

void TextWriter::appendQuoted(QString text, bool startsFile)
{
    if (!needsQuotes(text, m_options.separator) && !(startsFile && isRiskyStart(text))) {
        m_buffer += text.toUtf8();
        return;
    }
    text.replace(u'"', u"\"\""_s);
    m_buffer += '"' + text.toUtf8() + '"';
}

Done TextWriter::flush()
{
    if (m_device.write(m_buffer) != m_buffer.size())
        return fail(failure());
    m_buffer.resize(0);
    return {};
}

Done TextWriter::finish()
{
    STOWAGE_TRY(flush());
    if (m_file && !m_file->commit())
        return fail(failure());
    return {};
}

Error TextWriter::failure() const
{
    QList<ErrorArg> args{{u"reason"_s, m_device.errorString()}};
    if (m_file)
        args.prepend({u"path"_s, m_file->fileName()});
    return {Error::Code::Storage, u"file.cannot_write"_s, args};
}

} // namespace stowage::table
