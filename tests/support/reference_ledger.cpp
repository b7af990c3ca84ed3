// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reference_ledger.h"

#include <algorithm>
#include <set>

namespace stowage::test {

namespace {

using Number = ReferenceLedger::Number;

// a × b ÷ c, half away from zero.
Number timesOver(Number a, Number b, Int128 c)
{
    Int128 numerator = Int128(a) * b;
    if (c < 0) {
        numerator = -numerator;
        c = -c;
    }
    const bool negative = numerator < 0;
    if (negative)
        numerator = -numerator;
    const Int128 rounded = (numerator * 2 + c) / (c * 2);
    return static_cast<Number>(negative ? -rounded : rounded);
}

Int128 tenToThe(int exponent)
{
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

void ReferenceLedger::addItem(RowId item, Number costPrice, bool hasLots)
{
    m_costPrices[item] = costPrice;
    m_hasLots[item] = hasLots;
}

void ReferenceLedger::addLocation(RowId location, bool mayGoBelowZero)
{
    m_mayGoBelowZero[location] = mayGoBelowZero;
}

std::optional<ReferenceLedger::Refusal> ReferenceLedger::post(const DocumentRequest &request,
                                                              const std::vector<std::size_t> &shipments)
{
    std::vector<Move> moves;
    for (const std::size_t shipment : shipments) {
        if (request.effectiveAt < m_moves[shipment].at)
            return Refusal{.why = Refusal::BeforeShipment, .item = m_moves[shipment].item};
    }
    for (std::size_t i = 0; i < shipments.size(); ++i) {
        const DocumentLine &line = request.lines[static_cast<qsizetype>(i)];
        const bool isLost = request.kind == DocumentKind::TransferLoss;
        Move move;
        move.item = m_moves[shipments[i]].item;
        move.lot = m_moves[shipments[i]].lot;
        move.shipment = shipments[i];
        move.role = isLost ? MovementRole::TransitLoss : MovementRole::Receive;
        move.location = isLost ? 0 : request.locationId;
        move.quantity = isLost ? -line.quantity.scaled() : line.quantity.scaled();
        moves.push_back(move);
    }
    if (!shipments.empty())
        return accept(moves, request.effectiveAt, false);
    for (const DocumentLine &line : request.lines) {
        Move move;
        move.item = line.itemId;
        move.location = line.locationId != 0 ? line.locationId : request.locationId;
        move.lot = line.lot;
        move.quantity = line.quantity.scaled();
        if (line.unitCost && move.quantity > 0)
            move.cost = line.unitCost->scaled();
        if (request.kind == DocumentKind::Receipt) {
            move.role = request.isReturn ? MovementRole::CustomerReturn : MovementRole::Receipt;
        } else if (request.kind == DocumentKind::Issue) {
            move.role = request.isReturn ? MovementRole::SupplierReturn : MovementRole::Issue;
            move.quantity = -move.quantity;
            move.cost.reset(); // what goes out leaves at what the pool says
        } else if (request.kind == DocumentKind::Transfer) {
            move.role = MovementRole::Ship;
            move.quantity = -move.quantity;
            move.cost.reset();
            move.destination = request.toLocationId;
            if (!request.shipsOnly) {
                moves.push_back(move);
                move.destination = 0;
            }
        } else {
            move.role = MovementRole::Adjustment;
        }
        if (move.role == MovementRole::Ship && !request.shipsOnly) {
            move.role = MovementRole::Receive;
            move.location = request.toLocationId;
            move.quantity = -move.quantity;
            move.shipment = m_moves.size() + moves.size() - 1;
        }
        moves.push_back(move);
    }
    return accept(moves, request.effectiveAt, false);
}

bool ReferenceLedger::mayBeReversed(std::size_t document) const
{
    return !m_documents[document].takenBack && !m_documents[document].takesBack;
}

std::optional<ReferenceLedger::Refusal> ReferenceLedger::reverse(std::size_t document, Instant at)
{
    const Document original = m_documents[document];
    if (isUsed(original))
        return Refusal{.why = Refusal::ShipmentUsed};
    std::vector<Move> moves;
    for (std::size_t i = original.moveCount; i > 0; --i) { // what came last goes first
        const std::size_t undone = original.firstMove + i - 1;
        Move move = m_moves[undone];
        move.quantity = -move.quantity;
        move.cost.reset();
        move.shipment.reset();
        move.destination = 0;
        move.takesBack = undone;
        moves.push_back(move);
    }
    const auto refusal = accept(moves, std::max(at, original.at), true);
    if (!refusal)
        m_documents[document].takenBack = true;
    return refusal;
}

// Whether another document, not taken back, received or lost of what this one shipped.
bool ReferenceLedger::isUsed(const Document &document) const
{
    for (const Document &later : m_documents) {
        if (later.firstMove == document.firstMove || later.takenBack)
            continue;
        for (std::size_t i = later.firstMove; i < later.firstMove + later.moveCount; ++i) {
            const auto shipment = m_moves[i].shipment;
            if (shipment && *shipment >= document.firstMove && *shipment < document.firstMove + document.moveCount)
                return true;
        }
    }
    return false;
}

std::optional<ReferenceLedger::Refusal> ReferenceLedger::accept(const std::vector<Move> &moves, Instant at,
                                                                bool takesBack)
{
    const std::size_t firstNew = m_moves.size();
    for (Move move : moves) {
        move.at = at;
        const bool isLost = move.role == MovementRole::TransitLoss;
        move.balanceAfter = (isLost ? underWay(move.item) : onHand(move.item, move.location)) + move.quantity;
        m_moves.push_back(move);
    }
    auto refusal = firstShortage(firstNew);
    if (refusal) {
        m_moves.resize(firstNew);
        return refusal;
    }
    m_documents.push_back({firstNew, moves.size(), at, false, takesBack});
    return std::nullopt;
}

Number ReferenceLedger::onHand(RowId item, RowId location) const
{
    Number sum = 0;
    for (const Move &move : m_moves) {
        if (move.item == item && move.location == location)
            sum += move.quantity;
    }
    return sum;
}

// What left a place less what came to one and what was lost.
Number ReferenceLedger::underWay(RowId item) const
{
    Number sum = 0;
    for (const Move &move : m_moves) {
        if (move.item != item)
            continue;
        if (move.role == MovementRole::Ship || move.role == MovementRole::Receive)
            sum -= move.quantity;
        if (move.role == MovementRole::TransitLoss)
            sum += move.quantity;
    }
    return sum;
}

// An item's moves as they count: by their moment, those of one moment in order of posting.
std::vector<std::size_t> ReferenceLedger::inTime(RowId item) const
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_moves.size(); ++i) {
        if (m_moves[i].item == item)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return m_moves[a].at < m_moves[b].at; });
    return order;
}

std::optional<std::size_t> ReferenceLedger::undoneBy(std::size_t move) const
{
    for (std::size_t i = move + 1; i < m_moves.size(); ++i) {
        if (m_moves[i].takesBack == move)
            return i;
    }
    return std::nullopt;
}

// What is taken back as of its own moment never was, and nor was what took it back; unless something that was stands on
// it: goods that arrived were shipped.
bool ReferenceLedger::neverWas(std::size_t move) const
{
    if (m_moves[move].takesBack)
        return neverWas(*m_moves[move].takesBack);
    const auto undoing = undoneBy(move);
    if (!undoing || m_moves[*undoing].at != m_moves[move].at)
        return false;
    for (std::size_t i = 0; i < m_moves.size(); ++i) {
        if (m_moves[i].shipment == move && !neverWas(i))
            return false;
    }
    return true;
}

// The first moment, item by item as the document names them, at which a place or a lot there would hold less than
// nothing because of the new moves.
std::optional<ReferenceLedger::Refusal> ReferenceLedger::firstShortage(std::size_t firstNew) const
{
    std::set<RowId> looked;
    for (std::size_t i = firstNew; i < m_moves.size(); ++i) {
        if (!looked.insert(m_moves[i].item).second)
            continue;
        const std::vector<std::size_t> order = inTime(m_moves[i].item);
        for (std::size_t upTo = 0; upTo < order.size(); ++upTo) {
            if (const auto refusal = transitShortageAt(order, upTo))
                return refusal;
        }
        for (std::size_t upTo = 0; upTo < order.size(); ++upTo) {
            if (const auto refusal = shortageAt(order, upTo, firstNew))
                return refusal;
        }
    }
    return std::nullopt;
}

std::optional<ReferenceLedger::Refusal> ReferenceLedger::shortageAt(const std::vector<std::size_t> &order,
                                                                    std::size_t upTo, std::size_t firstNew) const
{
    const Move &here = m_moves[order[upTo]];
    if (here.role == MovementRole::TransitLoss)
        return std::nullopt; // it takes from no place
    if (m_mayGoBelowZero.at(here.location))
        return std::nullopt;
    Number held = 0, heldOfLot = 0; // at this moment
    Number taken = 0, takenOfLot = 0; // by the new moves, and by what they undo as if it had never been
    for (std::size_t j = 0; j <= upTo; ++j) {
        const std::size_t index = order[j];
        const Move &move = m_moves[index];
        if (move.location != here.location)
            continue;
        const Number ofLot = move.lot == here.lot ? move.quantity : 0;
        if (!neverWas(index)) {
            held += move.quantity;
            heldOfLot += ofLot;
            if (index >= firstNew) {
                taken += move.quantity;
                takenOfLot += ofLot;
            }
        } else if (!move.takesBack && *undoneBy(index) >= firstNew) {
            taken -= move.quantity; // it was there until now
            takenOfLot -= ofLot;
        }
    }
    if (held < 0 && taken < 0)
        return Refusal{Refusal::OnHand, here.item, here.location, {}, here.at, -held};
    if (m_hasLots.at(here.item) && heldOfLot < 0 && takenOfLot < 0)
        return Refusal{Refusal::OnHand, here.item, here.location, here.lot, here.at, -heldOfLot};
    return std::nullopt;
}

// Whether this move takes more of its shipment than had left and not come back by then.
std::optional<ReferenceLedger::Refusal> ReferenceLedger::transitShortageAt(const std::vector<std::size_t> &order,
                                                                           std::size_t upTo) const
{
    const auto shipmentOf = [&](std::size_t index) -> std::optional<std::size_t> {
        const std::size_t moved = m_moves[index].takesBack.value_or(index);
        if (m_moves[moved].role == MovementRole::Ship)
            return moved;
        return m_moves[moved].shipment;
    };
    const auto shipment = shipmentOf(order[upTo]);
    if (!shipment || neverWas(order[upTo]))
        return std::nullopt;
    Number left = 0;
    for (std::size_t j = 0; j <= upTo; ++j) {
        if (shipmentOf(order[j]) != shipment || neverWas(order[j]))
            continue;
        const Move &move = m_moves[order[j]];
        left += move.role == MovementRole::TransitLoss ? move.quantity : -move.quantity;
    }
    if (left >= 0)
        return std::nullopt;
    const Move &here = m_moves[order[upTo]];
    return Refusal{Refusal::InTransit, here.item, 0, {}, here.at, -left};
}

ReferenceLedger::State ReferenceLedger::state() const
{
    State state;
    for (const auto &[item, price] : m_costPrices) {
        for (const std::size_t move : inTime(item))
            play(state, move);
    }
    return state;
}

void ReferenceLedger::play(State &state, std::size_t index) const
{
    const Move &move = m_moves[index];
    if (move.role == MovementRole::TransitLoss) {
        if (!neverWas(index))
            state.amounts[index] = move.takesBack ? takeBack(state, index) : leaveTransit(state, index);
        return;
    }
    Pool &pool = state.pools[{move.item, move.location}];
    if (!neverWas(index))
        state.amounts[index] = worthOf(state, index);
    pool.lastAt = move.at;
    pool.lastMove = index;
    if (!move.lot.isEmpty())
        state.lots[{move.item, move.location, move.lot}] += move.quantity;
}

// Moves the goods with what they are worth, and says what that was.
Number ReferenceLedger::worthOf(State &state, std::size_t index) const
{
    const Move &move = m_moves[index];
    const Pool &pool = state.pools.at({move.item, move.location});
    if (move.takesBack)
        return takeBack(state, index);
    if (move.role == MovementRole::Receive)
        return comeIn(state, index, leaveTransit(state, index));
    if (move.quantity < 0) {
        const Number amount = goOut(state, index);
        if (move.role == MovementRole::Ship)
            state.transit[index] = {-move.quantity, amount};
        return amount;
    }
    // Its own cost; else the pool's average; else the last known cost; else the cost price.
    if (move.cost)
        return comeIn(state, index, worth(move.quantity, *move.cost));
    if (pool.quantity > 0)
        return comeIn(state, index, timesOver(pool.value, move.quantity, pool.quantity));
    return comeIn(state, index, worth(move.quantity, lastKnownCost(pool, move.item)));
}

// What arrives or is lost takes its part of what left.
Number ReferenceLedger::leaveTransit(State &state, std::size_t index) const
{
    const Move &move = m_moves[index];
    const Number quantity = std::abs(move.quantity);
    Way &way = state.transit.at(*move.shipment);
    const Number amount = timesOver(way.value, quantity, way.quantity);
    way.value -= amount;
    way.quantity -= quantity;
    if (way.quantity == 0)
        state.transit.erase(*move.shipment);
    return amount;
}

// A shortage is settled first, at what the receipt costs; the difference to what it was estimated at is told.
Number ReferenceLedger::comeIn(State &state, std::size_t index, Number amount) const
{
    const Move &move = m_moves[index];
    Pool &pool = state.pools.at({move.item, move.location});
    if (pool.quantity < 0) {
        const Number owed = -pool.quantity;
        const Number settled = std::min(owed, move.quantity);
        const Number estimate = timesOver(-pool.value, settled, owed);
        const Number actual = timesOver(amount, settled, move.quantity);
        state.settlements.push_back({index, settled, actual - estimate});
        pool.value += estimate; // that much less is owed
        pool.value += amount - actual; // what is left over lies on the shelf
    } else {
        pool.value += amount;
    }
    pool.quantity += move.quantity;
    pool.lastReceiptCost = move.cost.value_or(costOfOne(amount, move.quantity));
    return amount;
}

// What the pool holds leaves in proportion; what it does not hold is owed at the last known cost.
Number ReferenceLedger::goOut(State &state, std::size_t index) const
{
    const Move &move = m_moves[index];
    Pool &pool = state.pools.at({move.item, move.location});
    const Number wanted = -move.quantity;
    const Number held = std::min(wanted, std::max<Number>(pool.quantity, 0));
    Number amount = 0;
    if (held > 0) {
        amount = timesOver(pool.value, held, pool.quantity);
        pool.value -= amount;
        pool.quantity -= held;
        pool.lastIssueCost = costOfOne(amount, held);
    }
    if (held < wanted) {
        const Number cost = lastKnownCost(pool, move.item);
        const Number estimate = worth(wanted - held, cost);
        pool.value -= estimate;
        pool.quantity -= wanted - held;
        pool.lastIssueCost = cost;
        amount += estimate;
    }
    return amount;
}

// The very amount comes back or leaves again; but a pool that is emptied is worth nothing, and one that is not is worth
// no less than nothing.
Number ReferenceLedger::takeBack(State &state, std::size_t index) const
{
    const Move &move = m_moves[index];
    const std::size_t undone = *move.takesBack;
    if (move.role == MovementRole::TransitLoss) {
        Way &way = state.transit[*m_moves[undone].shipment];
        way.quantity += move.quantity;
        way.value += state.amounts.at(undone);
        return state.amounts.at(undone);
    }
    Pool &pool = state.pools.at({move.item, move.location});
    if (move.quantity > 0) {
        if (move.role != MovementRole::Ship)
            return comeIn(state, index, state.amounts.at(undone));
        const Number amount = state.transit.at(undone).value; // all of it is still on the way
        state.transit.erase(undone);
        return comeIn(state, index, amount);
    }
    Number amount = 0;
    if (pool.quantity > -move.quantity) {
        amount = std::min(state.amounts.at(undone), pool.value);
        pool.value -= amount;
        pool.quantity += move.quantity;
        pool.lastIssueCost = costOfOne(amount, -move.quantity);
    } else {
        amount = goOut(state, index);
    }
    if (move.role == MovementRole::Receive) {
        Way &way = state.transit[*m_moves[undone].shipment];
        way.quantity += -move.quantity;
        way.value += amount;
    }
    return amount;
}

Number ReferenceLedger::lastKnownCost(const Pool &pool, RowId item) const
{
    if (pool.lastIssueCost && (*pool.lastIssueCost != 0 || !pool.lastReceiptCost)) // 0 may be a rounded cost
        return *pool.lastIssueCost;
    if (pool.lastReceiptCost)
        return *pool.lastReceiptCost;
    return m_costPrices.at(item);
}

// Millionths times millionths are 10^-12 of the currency; its minor unit is 10^-decimals.
Number ReferenceLedger::worth(Number quantity, Number cost) const
{
    return timesOver(quantity, cost, tenToThe(12 - m_currencyDecimals));
}

Number ReferenceLedger::costOfOne(Number amount, Number quantity) const
{
    return timesOver(amount, static_cast<Number>(tenToThe(12 - m_currencyDecimals)), quantity);
}

} // namespace stowage::test
