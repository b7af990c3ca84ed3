// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/durable_file.h"

#include <QFile>

#include <unistd.h>

namespace stowage {

Done syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly) || ::fsync(file.handle()) != 0) {
        return fail(Error::Code::Storage, u"backup.failed"_s, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    }
    return {};
}

} // namespace stowage
