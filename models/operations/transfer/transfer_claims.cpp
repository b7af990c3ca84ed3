// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/transfer/transfers.h"

#include <algorithm>

// What is lost, damaged or found on the way, until somebody else agrees and it is booked.

namespace stowage {

using enum Error::Code;

Result<Money> Transfers::valueOf(const Transfer &transfer, const QList<TransferClaim> &claims) const
{
    Money sum;
    for (const TransferClaim &claim : claims) {
        const TransferLine *line = transfer.line(claim.lineId);
        STOWAGE_LET(value, extend(claim.quantity, line->unitCost.value_or(UnitCost()), m_context.company.currency));
        sum += value;
    }
    return sum;
}

Done Transfers::checkUnclaimed(const Work &work, const TransferLine &line, Quantity wanted,
                               const QList<TransferClaim> &claims)
{
    Quantity claimed;
    for (const TransferClaim &claim : claims) {
        if (claim.lineId == line.id && claim.kind != TransferDifference::Found)
            claimed += claim.quantity;
    }
    if (claimed.isZero() || wanted + claimed <= line.inTransit())
        return {};
    STOWAGE_LET(code, codeOf(line.itemId));
    return fail(Conflict, u"transfer.claimed"_s,
                {{u"item"_s, code},
                 {u"number"_s, work.transfer.number},
                 {u"wanted"_s, wanted.toString()},
                 {u"inTransit"_s, line.inTransit().toString()},
                 {u"claimed"_s, claimed.toString()}});
}

Result<bool> Transfers::claim(Work &work, const QList<TransferClaim> &claims)
{
    if (claims.isEmpty())
        return true;
    STOWAGE_LET(value, valueOf(work.transfer, claims));
    STOWAGE_LET(asked, gates(work.transfer, TransferPhase::Difference, value));
    if (asked.isEmpty())
        return false;
    STOWAGE_LET(approval, ask(work.transfer, asked.first().role, claimsDigest(work.transfer, claims), m_context.user));
    for (TransferClaim each : claims) {
        each.approvalId = approval.id;
        STOWAGE_TRY(m_rules.insertClaim(each));
    }
    return true;
}

Done Transfers::decideClaims(Work &work, const Approval &asked, const QList<TransferClaim> &claims, bool approves)
{
    STOWAGE_LET(asks, question(work.transfer, TransferPhase::Difference, asked.step, claims));
    STOWAGE_TRY(decideGate(work, asked, asks, approves));
    if (!approves)
        return {};
    STOWAGE_LET(value, valueOf(work.transfer, claims));
    STOWAGE_LET(all, gates(work.transfer, TransferPhase::Difference, value));
    const auto answered = std::ranges::find(all, asked.step, &TransferGate::role);
    if (answered != all.end() && std::next(answered) != all.end()) {
        // One after the other: the claims go on to who is asked next.
        STOWAGE_LET(next, ask(work.transfer, std::next(answered)->role, asked.linesHash, asked.askedBy));
        return m_rules.moveClaims(asked.id, next.id);
    }
    // Who ships and receives may date it; what became of the goods came after.
    const Shipping &shipping = work.transfer.shipping;
    work.at = std::max({work.at, shipping.shippedAt.value_or(0), shipping.actualDelivery.value_or(0)});
    STOWAGE_TRY(postClaims(work, claims));
    STOWAGE_TRY(work.poster.finish());
    work.transfer.state = stateOfShipped(work.transfer.lines);
    return stopAskingOfChanged(work);
}

Done Transfers::postClaims(Work &work, const QList<TransferClaim> &claims)
{
    QList<Figures> lost, found;
    for (const TransferClaim &claim : claims) {
        STOWAGE_LET(line, lineOf(work, claim.lineId));
        const bool isFound = claim.kind == TransferDifference::Found;
        (isFound ? found : lost) << Figures{line, claim.quantity, claim.locationId, transferDifferenceName(claim.kind)};
        (isFound ? line->found : line->lost) += claim.quantity;
    }
    STOWAGE_TRY(postArrivals(work, DocumentKind::TransferLoss, lost));
    return postFound(work, found);
}

} // namespace stowage
