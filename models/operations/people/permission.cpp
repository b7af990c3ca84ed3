// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/people/permission.h"

#include <algorithm>

namespace stowage {

Done allowed(const Actor &actor, Right right, const QList<RowId> &locationIds)
{
    const bool may = locationIds.isEmpty()
                         ? actor.may(right)
                         : std::ranges::all_of(locationIds, [&](RowId id) { return actor.may(right, id); });
    if (may)
        return {};
    return fail(Error::Code::Refused, u"right.missing."_s + rightCode(right));
}

Right rightToPost(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Receipt:
        return Right::Receive;
    case DocumentKind::Issue:
        return Right::Issue;
    case DocumentKind::Adjustment:
        return Right::Adjust;
    case DocumentKind::Count:
        return Right::Count;
    case DocumentKind::Transfer:
        return Right::Transfer;
    case DocumentKind::Reversal:
        return Right::Reverse;
    case DocumentKind::TransferReceipt:
    case DocumentKind::TransferLoss:
        return Right::ReceiveTransfers;
    }
    Q_UNREACHABLE();
}

} // namespace stowage
