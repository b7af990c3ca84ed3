// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/cell_delegate.h"

namespace stowage {

// An Instant as day and time of the company's zone.
class InstantDelegate final : public CellDelegate {
    Q_OBJECT

public:
    explicit InstantDelegate(CellFormat format, QObject *parent = nullptr);
};

} // namespace stowage
