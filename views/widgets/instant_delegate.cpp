// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/instant_delegate.h"

namespace stowage {

InstantDelegate::InstantDelegate(CellFormat format, QObject *parent)
    : CellDelegate(CellKind::Time, std::move(format), parent)
{
}

} // namespace stowage
