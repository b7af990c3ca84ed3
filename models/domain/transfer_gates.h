// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people.h"
#include "models/domain/transfer.h"

namespace stowage {

// When a transfer needs a yes: before its goods leave, and of what arrived.
enum class TransferPhase { Release, Receipt };

// A yes that it needs: of somebody with this role and this right there.
struct TransferGate {
    QString role; // "warehouse_manager": the API's name of the step
    Right right = Right::ReleaseTransfers;
    RowId locationId = 0;
    bool operator==(const TransferGate &) const = default;
};

// In the order they are asked. The one rule there is so far: the sender's warehouse manager releases it, and the
// receiver's store manager agrees to what arrived.
QList<TransferGate> transferGates(const Transfer &transfer, TransferPhase phase);

// The phase whose yes a transfer in this state can be given.
std::optional<TransferPhase> phaseOf(TransferState state);

} // namespace stowage
