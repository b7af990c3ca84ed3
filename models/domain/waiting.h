// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/adjustment.h"
#include "models/domain/transfer_gates.h"

namespace stowage {

// What somebody waits for a yes to: a paper of any kind.
struct WaitingApproval {
    Approval approval;
    QString number;
    RowId locationId = 0; // where whoever decides must have a say
    QString locationCode; // of the paper
    QString reason; // of an adjustment
    QString reasonName; // as the company calls it
    QString notes;
    int lines = 0;
    std::optional<Money> value;
    ApprovalQuestion question; // as the list knows it: the lines are looked at again when it is decided
    QString toCode; // of a transfer
    std::optional<TransferPhase> phase; // of a transfer
    int version = 0; // of a transfer
};

// Whether this one could decide it, as far as the list knows. Errors: those of mayDecide().
Done mayDecide(const WaitingApproval &waiting, const Actor &actor);
// How many of them wait for this one.
int waitingFor(const QList<WaitingApproval> &waiting, const Actor &actor);

} // namespace stowage
