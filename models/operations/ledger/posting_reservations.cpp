// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/posting_reservations.h"

#include "models/operations/ledger/posting_errors.h"

#include <algorithm>

namespace stowage {

namespace {

bool isOf(const HeldReservation &reservation, RowId lotId)
{
    return lotId == 0 || reservation.place.lotId == lotId;
}

} // namespace

bool PostingReservations::concern(const Movement &movement)
{
    using enum MovementRole;
    return !movement.reversal && (movement.role == Issue || movement.role == Ship || movement.role == SupplierReturn);
}

void PostingReservations::beginDocument(const QString &reference)
{
    m_reference = reference;
    m_undo.clear();
}

void PostingReservations::takeBack()
{
    for (const auto &[place, before] : m_undo)
        m_places[place] = before;
}

Result<std::vector<PostingReservations::Held> *> PostingReservations::heldAt(const Place &place)
{
    auto known = m_places.find(place);
    if (known == m_places.end()) {
        STOWAGE_LET(stored, m_store.heldAt(place.first, place.second));
        const QDate today = m_context.company.calendar.dayOf(m_context.clock.now());
        std::vector<Held> held;
        for (const HeldReservation &one : std::as_const(stored)) {
            const bool lapsed = one.expires.isValid() && one.expires < today;
            held.push_back({one, lapsed ? Quantity() : one.held, lapsed});
        }
        known = m_places.emplace(place, std::move(held)).first;
    }
    m_undo.try_emplace(place, known->second);
    return &known->second;
}

// What holds that very lot is used up before what holds any.
void PostingReservations::takePromised(const Movement &movement, std::vector<Held> &there)
{
    if (m_reference.isEmpty() || movement.role == MovementRole::SupplierReturn)
        return;
    Quantity wanted = -movement.quantity;
    for (const bool ofLot : {true, false}) {
        for (Held &one : there) {
            if (one.stored.reference != m_reference || (one.stored.place.lotId != 0) != ofLot
                || (ofLot && one.stored.place.lotId != movement.lotId))
                continue;
            const Quantity taken = std::min(one.held, wanted);
            one.held -= taken;
            wanted -= taken;
        }
    }
}

Done PostingReservations::apply(const PostingLine &line, std::optional<Quantity> ofLot)
{
    const Movement &movement = line.movement;
    STOWAGE_LET(there, heldAt({movement.itemId, movement.locationId}));
    takePromised(movement, *there);
    STOWAGE_TRY(checkRest(line, *there, 0, movement.balanceAfter));
    return ofLot ? checkRest(line, *there, movement.lotId, *ofLot) : Done();
}

Done PostingReservations::checkRest(const PostingLine &line, const std::vector<Held> &there, RowId lotId,
                                    Quantity left) const
{
    Quantity reserved;
    QStringList whose;
    for (const Held &one : there) {
        if (one.held.isZero() || !isOf(one.stored, lotId))
            continue;
        reserved += one.held;
        whose << u"%1 (%2)"_s.arg(one.stored.reference, one.held.toString());
    }
    if (reserved.isZero() || left >= reserved)
        return {};
    STOWAGE_LET(item, m_facts.item(line.movement.itemId));
    STOWAGE_LET(place, m_facts.location(line.movement.locationId));
    const Quantity wanted = -line.movement.quantity;
    const Quantity onHand = left + wanted;
    QList<ErrorArg> facts{{u"item"_s, item->code},
                          {u"location"_s, place->code},
                          {u"onHand"_s, onHand.toString()},
                          {u"reserved"_s, reserved.toString()},
                          {u"available"_s, (onHand - reserved).toString()},
                          {u"wanted"_s, wanted.toString()},
                          {u"for"_s, whose.join(u", "_s)}};
    if (lotId == 0)
        return refuseLine(line.number(), u"stock.reserved"_s, std::move(facts), Error::Code::Conflict);
    facts << ErrorArg{u"lot"_s, line.lot};
    return refuseLine(line.number(), u"stock.lot_reserved"_s, std::move(facts), Error::Code::Conflict);
}

Done PostingReservations::save()
{
    const Instant now = m_context.clock.now();
    for (auto &[place, there] : m_places) {
        for (Held &one : there) {
            const Quantity gone = one.stored.held - one.held;
            if (gone.isZero())
                continue;
            STOWAGE_TRY(m_store.lower(one.stored.place, gone));
            STOWAGE_TRY(one.lapsed ? m_store.release(one.stored.id, gone, m_context.user, now)
                                   : m_store.issue(one.stored.id, gone, m_context.user, now));
            one.stored.held = one.held;
        }
    }
    return {};
}

} // namespace stowage
