// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/quantity_delegate.h"

namespace stowage {

CellDelegate::Look QuantityDelegate::look(const QModelIndex &index, const QVariant &value) const
{
    Q_UNUSED(index);
    const auto quantity = value.value<Quantity>();
    if (kind() == CellKind::Change)
        return {.icon = {}, .tint = quantity.isNegative() ? IconTint::Danger : IconTint::Success, .bold = true};
    if (quantity.isNegative())
        return {.icon = {}, .tint = IconTint::Danger, .bold = true};
    return {.icon = {}, .tint = quantity.isZero() ? IconTint::Muted : IconTint::Text, .bold = false};
}

} // namespace stowage
