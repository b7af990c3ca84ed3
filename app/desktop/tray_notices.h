// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/desktop_notices.h"

#include <QSystemTrayIcon>

namespace stowage {

// Notices of the desktop's tray, where there is one.
class TrayNotices final : public DesktopNotices {
public:
    explicit TrayNotices(const QIcon &icon);

    bool isThere() const override;
    void show(const QString &title, const QString &text) override;
    void setClicked(std::function<void()> clicked) override { m_clicked = std::move(clicked); }

private:
    QSystemTrayIcon m_tray;
    std::function<void()> m_clicked;
};

} // namespace stowage
