// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people.h"
#include "models/operations/ledger/posting_context.h"
#include "models/store/reservation_store.h"

namespace stowage {

// Stock that is promised, within one transaction that the caller opened. After an error the caller rolls back.
//
// Errors of reserving: right.missing.reserve, reservation.reference_missing, line.item_missing,
// line.item_unknown{item}, line.item_not_stocked{item}, line.location_missing, line.location_unknown{location},
// line.location_is_transit{location}, line.quantity_zero{item}, line.quantity_negative{item, quantity},
// line.quantity_too_fine{…}, line.lot_not_tracked{item, lot}, reservation.lot_unknown{item, lot},
// reservation.lot_expired{item, lot, expires}, reservation.expired{expires, today}, line.text_invalid{item},
// reservation.not_enough{item, location, onHand, reserved, available, wanted},
// reservation.lot_not_enough{…, lot}.
// Errors of releasing: reservation.missing, reservation.ended{reference}, reservation.release_nothing{reference},
// reservation.release_too_much{reference, held, wanted}.
class Reservations {
public:
    Reservations(Connection &db, const PostingContext &context, const Actor &actor)
        : m_db(db),
          m_context(context),
          m_actor(actor),
          m_store(db)
    {
    }

    // The same uuid again reserves nothing more and answers with what was reserved.
    Result<Reservation> reserve(const Reservation &asked);
    // Gives back what it holds, or a part of it.
    Result<Reservation> release(const QByteArray &uuid, std::optional<Quantity> quantity = {});
    // Gives back what was held for longer than it might be; how many they were.
    Result<int> releaseOverdue();

private:
    Result<ReservedPlace> checked(const Reservation &asked);
    Result<RowId> checkedLot(const Reservation &asked, const QString &item);
    Result<Reservation> notEnough(const Reservation &asked, const ReservedPlace &place, bool ofLot);
    Done giveBack(const HeldReservation &reservation, Quantity quantity);
    Done giveBackOverdue(const QList<HeldReservation> &overdue);
    QDate today() const;

    Connection &m_db;
    PostingContext m_context;
    Actor m_actor;
    ReservationStore m_store;
};

} // namespace stowage
