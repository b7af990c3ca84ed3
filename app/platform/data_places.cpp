// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/data_places.h"

#include <QDir>
#include <QStandardPaths>

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
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

} // namespace stowage
