// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/money_delegate.h"

namespace stowage {

CellDelegate::Look MoneyDelegate::look(const QModelIndex &index, const QVariant &value) const
{
    Q_UNUSED(index);
    const bool negative =
        kind() == CellKind::Amount ? value.value<Money>().isNegative() : value.value<UnitCost>().isNegative();
    const bool zero = kind() == CellKind::Amount ? value.value<Money>().isZero() : value.value<UnitCost>().isZero();
    return {.icon = {}, .tint = negative ? IconTint::Danger : zero ? IconTint::Muted : IconTint::Text, .bold = false};
}

} // namespace stowage
