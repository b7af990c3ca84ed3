// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace stowage {

// Whether the desktop prefers dark, as the settings portal of Linux desktops tells (Qt 6.4 does not ask it). Without a
// portal nothing is said, and light stays.
class SystemTheme final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // Asks once, without waiting, and hears of changes.
    void watch();

Q_SIGNALS:
    void darkChanged(bool dark);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void tell(const QVariant &value);
};

} // namespace stowage
