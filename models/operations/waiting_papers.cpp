// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/waiting_papers.h"

#include "models/operations/transfer/transfers.h"
#include "models/store/adjustment_listing.h"

#include <algorithm>

namespace stowage {

Result<QList<WaitingApproval>> waitingPapers(Connection &db, const PostingContext &context, const Actor &actor)
{
    return inSnapshot(db, [&]() -> Result<QList<WaitingApproval>> {
        STOWAGE_LET(all, AdjustmentListing(db).waiting());
        STOWAGE_LET(transfers, Transfers(db, context, actor).waiting());
        all << transfers;
        std::ranges::sort(all, {}, [](const WaitingApproval &each) { return each.approval.id; });
        return all;
    });
}

} // namespace stowage
