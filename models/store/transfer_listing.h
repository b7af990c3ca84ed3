// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/approval.h"
#include "models/domain/transfer.h"
#include "models/store/connection.h"

namespace stowage {

// A transfer that waits for somebody's yes.
struct WaitingTransfer {
    Approval approval;
    QString number;
    TransferState state = TransferState::PendingApproval;
    int version = 0;
    RowId fromLocationId = 0, toLocationId = 0;
    QString fromCode, toCode;
    QString reference;
    QString notes;
    int lines = 0;
    Money value; // of what was shipped; nothing before it is
};

class TransferListing {
public:
    explicit TransferListing(Connection &db) : m_db(db) { }

    Result<QList<WaitingTransfer>> waiting(); // oldest first

private:
    Connection &m_db;
};

} // namespace stowage
