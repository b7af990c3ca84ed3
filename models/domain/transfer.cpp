// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/transfer.h"

#include "models/domain/canonical_bytes.h"

#include <algorithm>
#include <array>

namespace stowage {

namespace {

using enum TransferState;
using enum TransferStep;

constexpr std::array stateNames{u"draft",    u"pending_approval", u"approved", u"shipped",   u"partially_received",
                                u"received", u"completed",        u"rejected", u"cancelled", u"recalled"};
constexpr std::array stepNames{u"save",    u"submit",  u"approve",   u"reject",   u"reopen", u"ship",
                               u"receive", u"resolve", u"take_back", u"complete", u"cancel", u"recall"};
constexpr std::array differenceNames{u"lost", u"damaged", u"found"};
constexpr std::array outcomeNames{u"still_coming", u"lost", u"damaged", u"sent_back"};

template <typename Names>
QString nameIn(const Names &names, int number)
{
    return QString::fromUtf16(names.at(static_cast<std::size_t>(number)));
}

struct Possible {
    TransferStep step;
    TransferState state;
};

// Everything that is possible; nothing else is.
constexpr Possible possible[] = {
    {Save, Draft},
    {Submit, Draft},
    {Approve, PendingApproval},
    {Approve, Shipped},
    {Approve, PartiallyReceived},
    {Approve, Received},
    {Reject, PendingApproval},
    {Reject, Shipped},
    {Reject, PartiallyReceived},
    {Reject, Received},
    {Reopen, PendingApproval},
    {Reopen, Approved},
    {Reopen, Rejected},
    {Ship, Approved},
    {Receive, Shipped},
    {Receive, PartiallyReceived},
    {Resolve, Shipped},
    {Resolve, PartiallyReceived},
    {TakeBack, PartiallyReceived},
    {TakeBack, Received},
    {Complete, Received},
    {Cancel, Draft},
    {Cancel, PendingApproval},
    {Cancel, Approved},
    {Cancel, Rejected},
    {Recall, Shipped},
    {Recall, PartiallyReceived},
};

} // namespace

QString transferStateName(TransferState state)
{
    return nameIn(stateNames, static_cast<int>(state) - 1);
}

std::optional<TransferState> transferStateFromName(QStringView name)
{
    const auto found =
        std::ranges::find_if(stateNames, [&](const char16_t *each) { return name == QStringView(each); });
    return found == stateNames.end() ? std::nullopt
                                     : std::optional(static_cast<TransferState>(found - stateNames.begin() + 1));
}

bool isFinal(TransferState state)
{
    return std::ranges::none_of(possible, [&](const Possible &each) { return each.state == state; });
}

QString transferStepName(TransferStep step)
{
    return nameIn(stepNames, static_cast<int>(step) - 1);
}

QString shortageOutcomeName(ShortageOutcome outcome)
{
    return nameIn(outcomeNames, static_cast<int>(outcome));
}

QString transferDifferenceName(TransferDifference kind)
{
    return nameIn(differenceNames, static_cast<int>(kind) - 1);
}

bool isPossible(TransferStep step, TransferState state)
{
    return std::ranges::any_of(possible,
                               [&](const Possible &each) { return each.step == step && each.state == state; });
}

Done checkStep(TransferStep step, TransferState state, const QString &number)
{
    if (isPossible(step, state))
        return {};
    const QString name = transferStateName(state);
    return fail(Error::Code::Conflict, u"transfer.state."_s + name,
                {{u"number"_s, number}, {u"step"_s, transferStepName(step)}, {u"state"_s, name}});
}

Quantity Transfer::inTransit() const
{
    Quantity sum;
    for (const TransferLine &line : lines)
        sum += line.inTransit();
    return sum;
}

Money Transfer::totalValue() const
{
    Money sum;
    for (const TransferLine &line : lines)
        sum += line.totalCost;
    return sum;
}

const TransferLine *Transfer::line(RowId lineId) const
{
    const auto found = std::ranges::find(lines, lineId, &TransferLine::id);
    return found == lines.end() ? nullptr : &*found;
}

TransferState stateOfShipped(const QList<TransferLine> &lines)
{
    const bool open = std::ranges::any_of(lines, [](const TransferLine &line) { return !line.inTransit().isZero(); });
    if (!open)
        return Received;
    const bool untouched = std::ranges::all_of(
        lines, [](const TransferLine &line) { return line.inTransit() == line.shipped && line.found.isZero(); });
    return untouched ? Shipped : PartiallyReceived;
}

QByteArray transferDigest(const Transfer &transfer)
{
    CanonicalBytes canonical(256);
    canonical.text(transfer.number).number(transfer.fromLocationId).number(transfer.toLocationId);
    canonical.number(static_cast<std::int64_t>(transfer.lines.size()));
    for (const TransferLine &line : transfer.lines) {
        canonical.number(line.itemId).number(line.locationId).text(line.lot).text(line.notes);
        for (const Quantity quantity :
             {line.requested, line.shipped, line.received, line.found, line.lost, line.sentBack})
            canonical.number(quantity.scaled());
    }
    return canonical.digest();
}

QByteArray claimsDigest(const Transfer &transfer, const QList<TransferClaim> &claims)
{
    CanonicalBytes canonical(256);
    canonical.text(transfer.number).number(transfer.fromLocationId).number(transfer.toLocationId);
    canonical.number(static_cast<std::int64_t>(claims.size()));
    for (const TransferClaim &claim : claims) {
        const TransferLine *line = transfer.line(claim.lineId);
        const bool isFound = claim.kind == TransferDifference::Found;
        canonical.number(claim.lineId).number(static_cast<std::int64_t>(claim.kind)).number(claim.quantity.scaled());
        canonical.number(claim.locationId).number(line ? line->itemId : 0).text(line ? line->lot : QString());
        canonical.number(line && !isFound ? line->inTransit().scaled() : 0);
    }
    return canonical.digest();
}

bool isOverdue(TransferState state, const std::optional<Instant> &estimatedDelivery, Instant now)
{
    return (state == Shipped || state == PartiallyReceived) && estimatedDelivery && *estimatedDelivery < now;
}

} // namespace stowage
