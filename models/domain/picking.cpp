// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/picking.h"

#include <algorithm>
#include <tuple>

namespace stowage {

namespace {

// What never expires comes last.
QDate lastUse(const PickSource &source)
{
    return source.expires.isValid() ? source.expires : QDate(9999, 12, 31);
}

auto rankOf(const PickSource &source)
{
    return std::tuple(!source.isPromised, lastUse(source), source.receivedAt, source.locationCode);
}

// Promised or not, what is taken of one lot in one bin is one pick.
void addPick(QList<Pick> &picks, const Pick &more)
{
    const auto same = std::ranges::find_if(picks, [&](const Pick &pick) {
        return pick.source.locationId == more.source.locationId && pick.source.lotId == more.source.lotId;
    });
    if (same == picks.end())
        picks << more;
    else
        same->quantity += more.quantity;
}

} // namespace

bool isAsGood(const PickSource &one, const PickSource &other)
{
    return rankOf(one) == rankOf(other);
}

bool picksBefore(const PickSource &one, const PickSource &other)
{
    // The lot's code last, so that the same stock is always proposed in the same order.
    return std::tuple_cat(rankOf(one), std::tuple(one.lot)) < std::tuple_cat(rankOf(other), std::tuple(other.lot));
}

PickProposal proposePicks(PickStock stock, Quantity wanted, const QDate &day)
{
    PickProposal proposal{.missing = wanted};
    std::ranges::sort(stock.sources, picksBefore);
    for (const PickSource &source : std::as_const(stock.sources)) {
        if (isExpired(source.expires, day)) {
            proposal.expired += source.onHand;
            continue;
        }
        Quantity &freeThere = stock.freeAt[source.locationId];
        const Quantity free = std::max(std::min(source.free, freeThere), Quantity());
        proposal.reserved += std::max(source.onHand - free, Quantity());
        const Quantity taken = std::min(free, proposal.missing);
        if (taken.isZero())
            continue;
        addPick(proposal.picks, {source, taken});
        proposal.missing -= taken;
        freeThere -= taken;
    }
    return proposal;
}

void takeFrom(PickStock &stock, const Pick &pick)
{
    Quantity left = pick.quantity;
    for (PickSource &source : stock.sources) {
        if (source.locationId != pick.source.locationId || source.lotId != pick.source.lotId)
            continue;
        const Quantity taken = std::min(left, std::max(source.free, Quantity()));
        source.free -= taken;
        source.onHand -= taken;
        left -= taken;
    }
    stock.freeAt[pick.source.locationId] -= pick.quantity;
}

} // namespace stowage
