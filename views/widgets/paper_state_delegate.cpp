// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/paper_state_delegate.h"

#include "views/shell/format.h"

namespace stowage {

IconTint adjustmentStateTint(AdjustmentState state)
{
    switch (state) {
    case AdjustmentState::Draft:
    case AdjustmentState::Reversed:
        return IconTint::Muted;
    case AdjustmentState::PendingApproval:
        return IconTint::Warning;
    case AdjustmentState::Posted:
        return IconTint::Success;
    case AdjustmentState::Rejected:
        return IconTint::Danger;
    }
    Q_UNREACHABLE();
}

PaperStateDelegate::PaperStateDelegate(CellFormat format, QObject *parent)
    : CellDelegate(CellKind::PaperState, std::move(format), parent)
{
}

CellDelegate::Look PaperStateDelegate::look(const QModelIndex &index, const QVariant &value) const
{
    Q_UNUSED(index);
    const auto state = value.value<AdjustmentState>();
    return {.icon = adjustmentStateIcon(state), .tint = adjustmentStateTint(state)};
}

} // namespace stowage
