// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/settings.h"

namespace stowage {

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Stowage"), QStringLiteral("Stowage"))
{
}

Settings::Settings(const QString &path) : m_settings(path, QSettings::IniFormat)
{
}

QVariant Settings::value(const QByteArray &key, const QVariant &otherwise) const
{
    return m_settings.value(QString::fromUtf8(key), otherwise);
}

void Settings::set(const QByteArray &key, const QVariant &value)
{
    m_settings.setValue(QString::fromUtf8(key), value);
}

} // namespace stowage
