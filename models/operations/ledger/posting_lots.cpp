// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/posting_lots.h"

#include "models/base/reversed.h"
#include "models/domain/picking.h"
#include "models/operations/ledger/posting_errors.h"

namespace stowage {

Result<PostingLots::Level *> PostingLots::level(Key key)
{
    auto known = m_levels.find(key);
    if (known == m_levels.end()) {
        STOWAGE_LET(stored, m_store.lotLevel(key.itemId, key.locationId, key.lotId));
        known = m_levels.emplace(key, Level{stored}).first;
    }
    return &known->second;
}

Done PostingLots::takeBack()
{
    for (const auto &[key, before] : Reversed(m_undo.levels))
        m_levels[key] = before;
    for (const auto &[lotId, before] : Reversed(m_undo.serials))
        m_serials[lotId] = before;
    for (const LotFound &lot : m_undo.newLots) {
        std::erase_if(m_levels, [&](const auto &level) { return lot.isNew && level.first.lotId == lot.id; });
        STOWAGE_TRY(m_store.forgetLot(lot));
    }
    return {};
}

Done PostingLots::resolve(std::vector<PostingLine> &lines)
{
    for (PostingLine &line : lines) {
        if (line.lot.isEmpty())
            continue;
        auto lot = m_store.lot(line.movement.itemId, line.lot, line.expires);
        if (!lot) {
            lot.error().args.prepend({u"line"_s, QString::number(line.number())});
            return fail(std::move(lot.error()));
        }
        line.movement.lotId = lot->id;
        if (lot->isNew || lot->isDated)
            m_undo.newLots.push_back(*lot);
        STOWAGE_TRY(checkExpiry(line, lot->expires));
    }
    return {};
}

// By the day on which it counts: what was issued before it expired is in order. Scrap and returns are not issues.
Done PostingLots::checkExpiry(const PostingLine &line, const QDate &expires)
{
    if (line.movement.role != MovementRole::Issue || !isExpired(expires, m_calendar.dayOf(line.movement.effectiveAt)))
        return {};
    STOWAGE_LET(item, m_facts.item(line.movement.itemId));
    return refuseLine(line.number(), u"stock.lot_expired"_s,
                      {{u"item"_s, item->code}, {u"lot"_s, line.lot}, {u"expires"_s, expires.toString(Qt::ISODate)}},
                      Error::Code::Conflict);
}

Result<Quantity> PostingLots::onHand(RowId itemId, RowId locationId, RowId lotId)
{
    STOWAGE_LET(state, level({itemId, locationId, lotId}));
    return state->onHand;
}

Done PostingLots::apply(const PostingLine &line, bool replayed)
{
    const Movement &movement = line.movement;
    if (movement.lotId == 0)
        return {};
    STOWAGE_LET(item, m_facts.item(movement.itemId));
    if (item->lots == LotTracking::Serial)
        STOWAGE_TRY(applySerial(line, *item));
    if (movement.role == MovementRole::TransitLoss)
        return {}; // no location has it
    const Key key{movement.itemId, movement.locationId, movement.lotId};
    STOWAGE_LET(state, level(key));
    m_undo.levels.emplace_back(key, *state);
    const Quantity before = state->onHand;
    const auto balance = Quantity::sum(before, movement.quantity);
    if (!balance)
        return refuseLine(line.number(), u"stock.too_large"_s, {{u"item"_s, item->code}});
    *state = {*balance, true};
    STOWAGE_LET(place, m_facts.location(movement.locationId));
    if (replayed || !balance->isNegative() || !movement.quantity.isNegative() || place->allowNegative)
        return {};
    return fail(
        lotNotEnough(notEnough(line, *item, *place, {before, -*balance, m_calendar.dayOf(movement.effectiveAt)}),
                     m_store.lotCode(movement.lotId).value_or(QString())));
}

// A serial number is one thing: it cannot come in while it is somewhere already, be it in transit.
Done PostingLots::applySerial(const PostingLine &line, const LedgerItem &item)
{
    const Movement &movement = line.movement;
    if (kindOf(movement.role) == MovementKind::Transfer)
        return {};
    auto known = m_serials.find(movement.lotId);
    if (known == m_serials.end()) {
        STOWAGE_LET(total, m_store.lotTotal(movement.lotId));
        known = m_serials.emplace(movement.lotId, total).first;
    }
    m_undo.serials.emplace_back(*known);
    known->second += movement.quantity; // by one: nothing here is large
    if (!movement.quantity.isPositive() || known->second <= Quantity::fromInt(1))
        return {};
    STOWAGE_LET(code, m_store.lotCode(movement.lotId));
    return refuseLine(line.number(), u"stock.serial_twice"_s, {{u"item"_s, item.code}, {u"lot"_s, code}},
                      Error::Code::Conflict);
}

Done PostingLots::save()
{
    for (auto &[key, state] : m_levels) {
        if (!state.dirty)
            continue;
        STOWAGE_TRY(m_store.saveLotLevel(key.itemId, key.locationId, key.lotId, state.onHand));
        state.dirty = false;
        m_changed.insert(key.itemId);
    }
    return {};
}

} // namespace stowage
