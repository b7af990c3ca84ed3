// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/tabular/zip_reader.h"

#include "models/operations/tabular/table_limits.h"

#include <QIODevice>

#include <minizip/unzip.h>

#include <algorithm>
#include <array>
#include <utility>

namespace stowage::table {

namespace {

// minizip sees files through these functions; a device is its own stream.
QIODevice &deviceOf(voidpf stream)
{
    return *static_cast<QIODevice *>(stream);
}

voidpf openDevice(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong readDevice(voidpf, voidpf stream, void *data, uLong size)
{
    const qint64 count = deviceOf(stream).read(static_cast<char *>(data), static_cast<qint64>(size));
    return count < 0 ? 0 : static_cast<uLong>(count);
}

uLong writeNothing(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellDevice(voidpf, voidpf stream)
{
    return static_cast<ZPOS64_T>(deviceOf(stream).pos());
}

long seekDevice(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QIODevice &device = deviceOf(stream);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? device.pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? device.size()
                                                           : 0;
    const bool inside = offset <= static_cast<ZPOS64_T>(device.size() - from);
    return inside && device.seek(from + static_cast<qint64>(offset)) ? 0 : -1;
}

int closeNothing(voidpf, voidpf)
{
    return 0;
}

Error entryError(const QString &key, const QString &entry)
{
    return {Error::Code::Invalid, key, {{u"entry"_s, entry}}};
}

Error limitError(const QString &key, qint64 limit)
{
    return {Error::Code::Invalid, key, {{u"limit"_s, QString::number(limit)}}};
}

// Old programs wrote the paths with the other stroke.
QString entryKey(const QString &name)
{
    QString key = name.toLower();
    key.replace(u'\\', u'/');
    return key;
}

bool isLink(const unz_file_info64 &info)
{
    constexpr uLong unixType = 0170000;
    constexpr uLong unixLink = 0120000;
    return ((info.external_fa >> 16) & unixType) == unixLink;
}

bool isEncrypted(const unz_file_info64 &info)
{
    return (info.flag & 1) != 0;
}

} // namespace

struct ZipReader::Handle {
    explicit Handle(QIODevice &device)
    {
        zlib_filefunc64_def functions{openDevice, readDevice,   writeNothing, tellDevice,
                                      seekDevice, closeNothing, closeNothing, &device};
        file = unzOpen2_64("", &functions);
    }
    ~Handle()
    {
        if (file)
            unzClose(file);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    unzFile file = nullptr;
};

ZipReader::ZipReader(QIODevice &device) : m_handle(std::make_unique<Handle>(device))
{
}

ZipReader::~ZipReader() = default;

Result<std::unique_ptr<ZipReader>> ZipReader::open(QIODevice &device)
{
    std::unique_ptr<ZipReader> reader(new ZipReader(device));
    if (!reader->m_handle->file)
        return fail(entryError(u"zip.damaged"_s, {}));
    STOWAGE_TRY(reader->checkEntries(device.size()));
    return reader;
}

Done ZipReader::checkEntries(qint64 fileSize)
{
    unz_global_info64 global{};
    if (unzGetGlobalInfo64(m_handle->file, &global) != UNZ_OK)
        return fail(entryError(u"zip.damaged"_s, {}));
    if (global.number_entry > packageEntriesMax)
        return fail(limitError(u"zip.too_many_entries"_s, packageEntriesMax));
    int state = unzGoToFirstFile(m_handle->file);
    for (; state == UNZ_OK; state = unzGoToNextFile(m_handle->file))
        STOWAGE_TRY(checkEntry(fileSize));
    if (state != UNZ_END_OF_LIST_OF_FILE || static_cast<ZPOS64_T>(m_entries.size()) != global.number_entry)
        return fail(entryError(u"zip.damaged"_s, {}));
    return {};
}

Done ZipReader::checkEntry(qint64 fileSize)
{
    constexpr std::size_t nameLengthMax = 1024;
    std::array<char, nameLengthMax> nameBytes{};
    unz_file_info64 info{};
    unz64_file_pos position{};
    if (unzGetCurrentFileInfo64(m_handle->file, &info, nameBytes.data(), nameBytes.size() - 1, nullptr, 0, nullptr, 0)
            != UNZ_OK
        || unzGetFilePos64(m_handle->file, &position) != UNZ_OK)
        return fail(entryError(u"zip.damaged"_s, {}));
    const QString name = QString::fromUtf8(nameBytes.data());
    if (isLink(info))
        return fail(entryError(u"zip.link"_s, name));
    if (isEncrypted(info))
        return fail(entryError(u"zip.encrypted"_s, name));
    if (info.compressed_size > static_cast<ZPOS64_T>(fileSize))
        return fail(entryError(u"zip.damaged"_s, name));
    const auto size = static_cast<qint64>(std::min<ZPOS64_T>(info.uncompressed_size, unpackedBytesMax + 1));
    if (size > packRatioFreeBytes && size > static_cast<qint64>(info.compressed_size) * packRatioMax) {
        Error error = entryError(u"zip.packed_too_tightly"_s, name);
        error.args << ErrorArg{u"limit"_s, QString::number(packRatioMax)};
        return fail(error);
    }
    m_unpacked += size;
    if (m_unpacked > unpackedBytesMax)
        return fail(limitError(u"zip.too_large"_s, unpackedBytesMax));
    const QString key = entryKey(name);
    if (m_entries.contains(key))
        return fail(entryError(u"zip.double_entry"_s, name));
    m_entries.insert(key, {position.pos_in_zip_directory, position.num_of_file});
    return {};
}

Done ZipReader::begin(const QString &name)
{
    end();
    const auto entry = m_entries.constFind(name.toLower());
    if (entry == m_entries.constEnd())
        return fail(entryError(u"zip.damaged"_s, name));
    const unz64_file_pos position{entry->offset, entry->number};
    unz_file_info64 info{};
    m_isOpen = unzGoToFilePos64(m_handle->file, &position) == UNZ_OK
               && unzGetCurrentFileInfo64(m_handle->file, &info, nullptr, 0, nullptr, 0, nullptr, 0) == UNZ_OK
               && unzOpenCurrentFile(m_handle->file) == UNZ_OK;
    m_size = static_cast<qint64>(std::min<ZPOS64_T>(info.uncompressed_size, unpackedBytesMax));
    return m_isOpen ? Done() : fail(entryError(u"zip.damaged"_s, name));
}

qint64 ZipReader::read(char *data, qint64 maxSize)
{
    constexpr qint64 blockMax = 1024LL * 1024;
    return m_isOpen ? unzReadCurrentFile(m_handle->file, data, static_cast<unsigned>(std::min(maxSize, blockMax))) : -1;
}

bool ZipReader::end()
{
    return !std::exchange(m_isOpen, false) || unzCloseCurrentFile(m_handle->file) == UNZ_OK;
}

} // namespace stowage::table
