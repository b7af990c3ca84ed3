// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QString;

namespace stowage {

// What takes scans: a page, or a dialog that is open over it. The innermost one around the focus is asked first.
class ScanTarget {
public:
    ScanTarget() = default;
    virtual ~ScanTarget() = default;
    // False: not mine.
    virtual bool handleScan(const QString &code) = 0;
    Q_DISABLE_COPY_MOVE(ScanTarget)
};

} // namespace stowage
