// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/money_delegate.h"

#include "models/tables/list_values.h"

namespace stowage {

namespace {

IconTint tintOf(const auto &amount)
{
    return amount.isNegative() ? IconTint::Danger : amount.isZero() ? IconTint::Muted : IconTint::Text;
}

} // namespace

CellDelegate::Look MoneyDelegate::look(const QModelIndex &index, const QVariant &value) const
{
    Q_UNUSED(index);
    Look look;
    if (kind() == CellKind::Cost)
        look.tint = tintOf(value.value<UnitCost>());
    else if (kind() == CellKind::StockValue)
        look.tint = tintOf(value.value<StockValue>().amount);
    return look;
}

} // namespace stowage
