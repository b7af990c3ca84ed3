// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/posting_levels.h"

#include "models/base/reversed.h"
#include "models/operations/ledger/posting_errors.h"

#include <algorithm>

namespace stowage {

Result<PostingLevels::Level *> PostingLevels::level(Key key)
{
    auto known = m_levels.find(key);
    if (known == m_levels.end()) {
        STOWAGE_LET(stored, m_store.level(key.itemId, key.locationId));
        Level read{stored.value_or(LevelState())};
        if (read.lastSeq != 0)
            read.saved = read.pool.quantity;
        known = m_levels.emplace(key, read).first;
    }
    return &known->second;
}

void PostingLevels::takeBack(qint64 firstSeq)
{
    for (const auto &[key, before] : Reversed(m_undo))
        m_levels[key] = before;
    m_shipped.erase(m_shipped.lower_bound(firstSeq), m_shipped.end());
    m_settled.erase(m_settled.lower_bound(firstSeq), m_settled.end());
}

Result<bool> PostingLevels::changesPast(const PostingLine &line)
{
    const Movement &movement = line.movement;
    if (movement.role == MovementRole::TransitLoss)
        return true;
    STOWAGE_LET(state, level({movement.itemId, movement.locationId}));
    return movement.reversal || (movement.role == MovementRole::Receive && line.linkedLine < 0)
           || movement.effectiveAt < state->lastMovementAt;
}

Done PostingLevels::apply(PostingLine &line, bool replayed)
{
    Movement &movement = line.movement;
    const Key key{movement.itemId, movement.locationId};
    STOWAGE_LET(state, level(key));
    STOWAGE_LET(item, m_facts.item(movement.itemId));
    STOWAGE_LET(place, m_facts.location(movement.locationId));
    m_undo.emplace_back(key, *state);

    const auto balance = Quantity::sum(state->pool.quantity, movement.quantity);
    if (!balance)
        return refuseLine(line.number(), u"stock.too_large"_s, {{u"item"_s, item->code}});
    movement.balanceAfter = *balance;
    state->dirty = true;
    if (replayed) {
        state->pool.quantity = *balance;
        state->lastMovementAt = std::max(state->lastMovementAt, movement.effectiveAt);
        return {};
    }

    if (balance->isNegative() && movement.quantity.isNegative() && !place->allowNegative)
        return fail(
            notEnough(line, *item, *place, {state->pool.quantity, -*balance, m_calendar.dayOf(movement.effectiveAt)}));
    if (auto valued = applyValue(movement, *state); !valued) {
        if (valued.error().code == Error::Code::Invalid)
            return fail(ofLine(valued.error(), line.number(), item->code));
        return valued;
    }
    state->lastMovementAt = movement.effectiveAt;
    state->lastSeq = movement.seq;
    return {};
}

Done PostingLevels::applyValue(const Movement &movement, LevelState &state)
{
    // Read only where it counts: a first import brings a cost with nearly every line.
    UnitCost fallback;
    if (!movement.unitCost && !knowsCost(state.pool)) {
        STOWAGE_LET(price, m_facts.costPrice(movement.itemId, movement.effectiveAt));
        fallback = price;
    }
    if (movement.quantity.isNegative())
        return takeOut(movement, state, fallback);
    STOWAGE_LET(amount, amountIn(movement, state, fallback));
    STOWAGE_LET(effect, averageIn(state.pool, movement.quantity, amount, movement.unitCost, movement.seq, m_currency));
    if (effect.settlement)
        m_settled[movement.seq] = {movement.itemId, *effect.settlement};
    return {};
}

Done PostingLevels::takeOut(const Movement &movement, LevelState &state, UnitCost fallback)
{
    STOWAGE_LET(effect, averageOut(state.pool, -movement.quantity, fallback, m_currency));
    if (movement.role == MovementRole::Ship) {
        const TransitPool underWay{-movement.quantity, effect.amount};
        m_shipped[movement.seq] = {movement.itemId, TransitRow{movement.seq, 0, 0, underWay}};
    }
    return {};
}

Result<Money> PostingLevels::amountIn(const Movement &movement, const LevelState &state, UnitCost fallback)
{
    if (movement.role == MovementRole::Receive) {
        const auto shipment = m_shipped.extract(movement.link);
        Q_ASSERT(!shipment.empty());
        return shipment.mapped().row.pool.value;
    }
    return movement.unitCost ? extend(movement.quantity, *movement.unitCost, m_currency)
                             : averageInAmount(state.pool, movement.quantity, fallback, m_currency);
}

Result<Quantity> PostingLevels::reservedAt(RowId itemId, RowId locationId)
{
    STOWAGE_LET(state, level({itemId, locationId}));
    return state->reserved;
}

void PostingLevels::nameShipments(const Document &document)
{
    for (auto shipment = m_shipped.lower_bound(document.firstSeq); shipment != m_shipped.end(); ++shipment) {
        shipment->second.row.documentId = document.id;
        shipment->second.row.toLocationId = document.toLocationId;
    }
}

Done PostingLevels::replace(RowId itemId, const std::vector<LedgerEntry> &entries, const AverageReplay &replay)
{
    for (const auto &[locationId, pool] : replay.pools()) {
        STOWAGE_LET(state, level({itemId, locationId}));
        Q_ASSERT(state->pool.quantity == pool.quantity);
        state->pool = pool;
        state->dirty = true;
    }
    for (const LedgerEntry &entry : entries) {
        if (entry.role == MovementRole::TransitLoss)
            continue; // no location has it
        STOWAGE_LET(state, level({itemId, entry.locationId}));
        state->lastMovementAt = entry.effectiveAt; // entries are in ledger order: the last one stays
        state->lastSeq = entry.seq;
    }
    std::vector<TransitRow> underWay;
    for (const auto &[seq, pool] : replay.transit()) {
        STOWAGE_LET(row, m_store.shipment(seq));
        row.pool = pool;
        underWay.push_back(row);
    }
    STOWAGE_TRY(m_store.replaceSettlements(itemId, replay.settlements()));
    STOWAGE_TRY(m_store.replaceTransit(itemId, underWay));
    return m_store.saveInTransit(itemId);
}

Done PostingLevels::save(const std::set<RowId> &replayed)
{
    STOWAGE_TRY(saveLevels());
    for (const auto &[seq, shipment] : m_shipped) {
        if (replayed.contains(shipment.itemId))
            continue;
        STOWAGE_TRY(m_store.addTransit(shipment.itemId, shipment.row));
        STOWAGE_TRY(m_store.saveInTransit(shipment.itemId));
    }
    for (const auto &[seq, settled] : m_settled) {
        if (!replayed.contains(settled.itemId))
            STOWAGE_TRY(m_store.addSettlement(settled.itemId, settled.settlement));
    }
    m_shipped.clear();
    m_settled.clear();
    return {};
}

// In key order, so that neighbours in the table are written together.
Done PostingLevels::saveLevels()
{
    std::vector<std::pair<Key, Level *>> changed;
    for (auto &[key, state] : m_levels) {
        if (state.dirty)
            changed.emplace_back(key, &state);
    }
    std::ranges::sort(changed, {}, &std::pair<Key, Level *>::first);
    for (const auto &[key, state] : changed) {
        STOWAGE_TRY(m_store.saveLevel(key.itemId, key.locationId, *state));
        state->dirty = false;
        if (state->lastSeq == 0 || state->saved == state->pool.quantity)
            continue;
        m_changes.push_back({key.itemId, key.locationId, state->saved, state->pool.quantity, state->lastSeq});
        state->saved = state->pool.quantity;
    }
    return {};
}

} // namespace stowage
