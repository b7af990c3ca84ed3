// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tray_notices.h"

namespace stowage {

TrayNotices::TrayNotices(const QIcon &icon) : m_tray(icon)
{
    if (!isThere())
        return;
    QObject::connect(&m_tray, &QSystemTrayIcon::messageClicked, &m_tray, [this] {
        if (m_clicked)
            m_clicked();
    });
    m_tray.show();
}

bool TrayNotices::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void TrayNotices::show(const QString &title, const QString &text)
{
    m_tray.showMessage(title, text, m_tray.icon());
}

} // namespace stowage
