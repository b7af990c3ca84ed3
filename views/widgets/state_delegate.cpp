// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/state_delegate.h"

namespace stowage {

IconTint stockStateTint(StockState state)
{
    switch (state) {
    case StockState::Ok:
        return IconTint::Muted;
    case StockState::Low:
        return IconTint::Warning;
    case StockState::Out:
    case StockState::Negative:
        return IconTint::Danger;
    }
    Q_UNREACHABLE();
}

StateDelegate::StateDelegate(CellFormat format, QObject *parent)
    : CellDelegate(CellKind::State, std::move(format), parent)
{
}

CellDelegate::Look StateDelegate::look(const QModelIndex &index, const QVariant &value) const
{
    Q_UNUSED(index);
    const auto state = value.value<StockState>();
    return {.icon = stockStateIcon(state), .tint = stockStateTint(state), .bold = state == StockState::Negative};
}

} // namespace stowage
