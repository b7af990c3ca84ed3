// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/transfer_gates.h"

namespace stowage {

QList<TransferGate> transferGates(const Transfer &transfer, TransferPhase phase)
{
    if (phase == TransferPhase::Release)
        return {{u"warehouse_manager"_s, Right::ReleaseTransfers, transfer.fromLocationId}};
    return {{u"store_manager"_s, Right::ReceiveTransfers, transfer.toLocationId}};
}

std::optional<TransferPhase> phaseOf(TransferState state)
{
    if (state == TransferState::PendingApproval)
        return TransferPhase::Release;
    if (state == TransferState::Received)
        return TransferPhase::Receipt;
    return std::nullopt;
}

} // namespace stowage
