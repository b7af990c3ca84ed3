// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

class QString;

namespace stowage {

// What the desktop shows outside the window. Where it shows nothing, isThere() says so. Tests put their own in its
// place.
class DesktopNotices {
public:
    DesktopNotices() = default;
    virtual ~DesktopNotices() = default;
    virtual bool isThere() const = 0;
    virtual void show(const QString &title, const QString &text) = 0;
    // Called when the person clicks the notice.
    virtual void setClicked(std::function<void()> clicked) = 0;
    Q_DISABLE_COPY_MOVE(DesktopNotices)
};

} // namespace stowage
