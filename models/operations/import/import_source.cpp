// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/import_source.h"

#include "models/operations/tabular/format_guess.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace stowage {

std::unique_ptr<QIODevice> ImportSource::pasted() const
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(m_request.pasted);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

QString ImportSource::name() const
{
    return QFileInfo(m_request.path).fileName();
}

Result<QByteArray> ImportSource::hash() const
{
    if (m_request.path.isEmpty())
        return QCryptographicHash::hash(m_request.pasted, QCryptographicHash::Sha256);
    QFile file(m_request.path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return unreadable(file.errorString());
    return hash.result();
}

Result<QByteArray> ImportSource::bytes(qsizetype max) const
{
    if (m_request.path.isEmpty())
        return m_request.pasted;
    QFile file(m_request.path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    QByteArray all = file.read(max + 1);
    if (file.error() != QFile::NoError)
        return unreadable(file.errorString());
    return all;
}

tl::unexpected<Error> ImportSource::unreadable(const QString &reason) const
{
    return fail(Error::Code::Storage, u"file.cannot_open"_s, {{u"path"_s, m_request.path}, {u"reason"_s, reason}});
}

Result<TableFormat> ImportSource::format() const
{
    if (m_request.format)
        return *m_request.format;
    return m_request.path.isEmpty() ? guessFormat(*pasted()) : guessFormat(m_request.path);
}

Result<std::unique_ptr<TableReader>> ImportSource::open(const TableFormat &format) const
{
    return m_request.path.isEmpty() ? TableReader::read(pasted(), format) : TableReader::open(m_request.path, format);
}

} // namespace stowage
