// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sim_disk.h"

#include <QFile>

#include <sqlite3.h>

#include <cstring>

namespace stowage::test {

namespace {

constexpr qsizetype sectorSize = 512;

SimDisk *theDisk = nullptr;

// What SQLite holds as a file. The real one follows it in memory.
struct Handle {
    sqlite3_file base;
    SimDisk::File *file; // none for SQLite's own temporary ones
    SimDisk::Part part;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

Handle *handleOf(sqlite3_file *file)
{
    return reinterpret_cast<Handle *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return handleOf(file)->real();
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    Handle *handle = handleOf(file);
    if (!handle->file)
        return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
    if (const int fault = theDisk->ask(handle->part, SimDisk::Call::Write); fault != SQLITE_OK)
        return fault;
    handle->file->pending << SimDisk::File::Change{offset, QByteArray(static_cast<const char *>(bytes), size)};
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    Handle *handle = handleOf(file);
    if (handle->file) {
        if (const int fault = theDisk->ask(handle->part, SimDisk::Call::Truncate); fault != SQLITE_OK)
            return fault;
        handle->file->pending << SimDisk::File::Change{size, {}, true};
    }
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int sync(sqlite3_file *file, int flags)
{
    Handle *handle = handleOf(file);
    if (handle->file) {
        if (const int fault = theDisk->ask(handle->part, SimDisk::Call::Sync); fault != SQLITE_OK)
            return fault;
        handle->file->sync();
    }
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

const sqlite3_io_methods methods = {
    2, // with shared memory, without mapped files
    [](sqlite3_file *f) { return realOf(f)->pMethods->xClose(realOf(f)); },
    [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) {
        return realOf(f)->pMethods->xRead(realOf(f), to, size, at);
    },
    write,
    truncate,
    sync,
    [](sqlite3_file *f, sqlite3_int64 *size) { return realOf(f)->pMethods->xFileSize(realOf(f), size); },
    [](sqlite3_file *f, int lock) { return realOf(f)->pMethods->xLock(realOf(f), lock); },
    [](sqlite3_file *f, int lock) { return realOf(f)->pMethods->xUnlock(realOf(f), lock); },
    [](sqlite3_file *f, int *held) { return realOf(f)->pMethods->xCheckReservedLock(realOf(f), held); },
    [](sqlite3_file *f, int what, void *arg) { return realOf(f)->pMethods->xFileControl(realOf(f), what, arg); },
    [](sqlite3_file *f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); },
    [](sqlite3_file *f) { return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f)); },
    [](sqlite3_file *f, int region, int size, int extend, void volatile **to) {
        return realOf(f)->pMethods->xShmMap(realOf(f), region, size, extend, to);
    },
    [](sqlite3_file *f, int at, int count, int flags) {
        return realOf(f)->pMethods->xShmLock(realOf(f), at, count, flags);
    },
    [](sqlite3_file *f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); },
    [](sqlite3_file *f, int remove) { return realOf(f)->pMethods->xShmUnmap(realOf(f), remove); },
    nullptr,
    nullptr,
};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *real = theDisk->real();
    Handle *handle = handleOf(file);
    handle->base.pMethods = nullptr;
    handle->file = nullptr;
    if (const int result = real->xOpen(real, name, handle->real(), flags, outFlags); result != SQLITE_OK)
        return result;
    handle->base.pMethods = &methods;
    handle->part = flags & SQLITE_OPEN_MAIN_DB ? SimDisk::Part::Database
                   : flags & SQLITE_OPEN_WAL   ? SimDisk::Part::Wal
                                               : SimDisk::Part::Other;
    if (!name || flags & SQLITE_OPEN_DELETEONCLOSE)
        return SQLITE_OK;
    const QString path = QString::fromUtf8(name);
    handle->file = &theDisk->file(path);
    QFile there(path);
    if (handle->file->synced.isEmpty() && handle->file->pending.isEmpty() && there.open(QFile::ReadOnly))
        handle->file->synced = there.readAll();
    return SQLITE_OK;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    theDisk->forget(QString::fromUtf8(name));
    return theDisk->real()->xDelete(theDisk->real(), name, syncFolder);
}

sqlite3_vfs theVfs;

} // namespace

void SimDisk::File::apply(const Change &change)
{
    if (change.truncates) {
        synced.resize(change.offset);
        return;
    }
    if (synced.size() < change.offset + change.bytes.size())
        synced.append(change.offset + change.bytes.size() - synced.size(), '\0');
    std::memcpy(synced.data() + change.offset, change.bytes.constData(), static_cast<std::size_t>(change.bytes.size()));
}

void SimDisk::File::sync()
{
    for (const Change &change : std::as_const(pending))
        apply(change);
    pending.clear();
}

SimDisk::SimDisk() : m_real(sqlite3_vfs_find(nullptr))
{
    Q_ASSERT(!theDisk);
    theDisk = this;
    theVfs = *m_real; // whatever is not named here, the real one does
    theVfs.zName = "stowage-sim";
    theVfs.szOsFile += static_cast<int>(sizeof(Handle));
    theVfs.xOpen = open;
    theVfs.xDelete = remove;
    sqlite3_vfs_register(&theVfs, 1);
}

SimDisk::~SimDisk()
{
    sqlite3_vfs_unregister(&theVfs);
    sqlite3_vfs_register(m_real, 1);
    theDisk = nullptr;
}

QMap<QString, QByteArray> SimDisk::afterPowerCut(Rng &rng) const
{
    QMap<QString, QByteArray> left;
    for (const auto &[path, file] : m_files) {
        File image{file.synced, {}};
        for (const File::Change &change : file.pending) {
            if (change.truncates) {
                if (rng.next() % 2 == 0)
                    image.apply(change);
                continue;
            }
            for (qsizetype at = 0; at < change.bytes.size(); at += sectorSize) {
                QByteArray sector = change.bytes.mid(at, sectorSize);
                const auto fate = rng.next() % 10;
                if (fate == 0)
                    sector.fill(static_cast<char>(rng.next()));
                if (fate < 6)
                    image.apply({change.offset + at, sector});
            }
        }
        left.insert(path, image.synced);
    }
    return left;
}

} // namespace stowage::test
