// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/data_places.h"

#include <QDir>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace stowage {

namespace {

QString inDataFolder(const QString &file)
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/stowage"));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(file);
}

} // namespace

QString defaultDatabase()
{
    return inDataFolder(QStringLiteral("company.stowage"));
}

QString demoDatabase()
{
    return inDataFolder(QStringLiteral("demo.stowage"));
}

QString systemUser()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString user = qEnvironmentVariable(variable); !user.isEmpty())
            return user;
    }
    // A program that a service starts has none of them.
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

} // namespace stowage
