// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"
#include "models/domain/transfer_list.h"
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

    Result<PageIndex> index(const TransferFilter &filter);
    Result<QList<TransferRow>> page(const TransferFilter &filter, const std::optional<PageAnchor> &from = {});
    Result<QList<WaitingTransfer>> waiting(); // oldest first

    Result<PageIndex> transitIndex(const TransitFilter &filter);
    Result<QList<InTransitRow>> transitPage(const TransitFilter &filter, const std::optional<PageAnchor> &from = {});
    // `now` tells what is overdue.
    Result<TransitTotals> transitTotals(const TransitFilter &filter, Instant now);

private:
    Connection &m_db;
};

} // namespace stowage
