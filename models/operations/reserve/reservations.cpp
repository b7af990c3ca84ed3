// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/reserve/reservations.h"

#include "models/domain/picking.h"
#include "models/operations/people/permission.h"
#include "models/store/ledger_store.h"

namespace stowage {

namespace {

using enum Error::Code;

bool holdsNul(const QString &text)
{
    return text.contains(QChar(u'\0'));
}

} // namespace

QDate Reservations::today() const
{
    return m_context.company.calendar.dayOf(m_context.clock.now());
}

Result<Reservation> Reservations::reserve(const Reservation &asked)
{
    Q_ASSERT(asked.uuid.size() == 16);
    STOWAGE_LET(known, m_store.byUuid(asked.uuid));
    if (known)
        return *known;
    STOWAGE_TRY(allowed(m_actor, Right::Reserve, asked.locationId == 0 ? QList<RowId>() : QList{asked.locationId}));
    // The statement below keeps those who reserve apart; the lock keeps them from a posting that has read the level.
    STOWAGE_TRY(LedgerStore(m_db).lockItems({asked.itemId}));
    STOWAGE_LET(place, checked(asked));
    STOWAGE_LET(overdue, m_store.overdue(today()));
    overdue.removeIf([&](const HeldReservation &one) { return one.place.itemId != asked.itemId; });
    STOWAGE_TRY(giveBackOverdue(overdue));
    STOWAGE_LET(raised, m_store.raise(place, asked.quantity));
    if (raised != Raised::Yes)
        return notEnough(asked, place, raised == Raised::LotShort);
    Reservation made = asked;
    made.reference = asked.reference.trimmed();
    made.held = asked.quantity;
    made.issued = {};
    made.madeBy = m_context.user;
    made.madeAt = m_context.clock.now();
    STOWAGE_LET(id, m_store.insert(made, place.lotId));
    made.id = id;
    return made;
}

Result<ReservedPlace> Reservations::checked(const Reservation &asked)
{
    LedgerStore ledger(m_db);
    if (asked.reference.trimmed().isEmpty())
        return fail(Invalid, u"reservation.reference_missing"_s);
    if (asked.itemId == 0)
        return fail(Invalid, u"line.item_missing"_s);
    STOWAGE_LET(item, ledger.item(asked.itemId));
    if (!item)
        return fail(NotFound, u"line.item_unknown"_s, {{u"item"_s, QString::number(asked.itemId)}});
    if (!item->stocked)
        return fail(Invalid, u"line.item_not_stocked"_s, {{u"item"_s, item->code}});
    if (asked.locationId == 0)
        return fail(Invalid, u"line.location_missing"_s);
    STOWAGE_LET(location, ledger.location(asked.locationId));
    if (!location)
        return fail(NotFound, u"line.location_unknown"_s, {{u"location"_s, QString::number(asked.locationId)}});
    if (location->transit)
        return fail(Invalid, u"line.location_is_transit"_s, {{u"location"_s, location->code}});
    if (asked.quantity.isZero())
        return fail(Invalid, u"line.quantity_zero"_s, {{u"item"_s, item->code}});
    if (asked.quantity.isNegative())
        return fail(Invalid, u"line.quantity_negative"_s,
                    {{u"item"_s, item->code}, {u"quantity"_s, asked.quantity.toString()}});
    if (auto fits = checkUnitQuantity(asked.quantity, item->unit); !fits) {
        fits.error().key = u"line.quantity_too_fine"_s;
        fits.error().args.prepend({u"item"_s, item->code});
        return fail(std::move(fits.error()));
    }
    for (const QString &text : {asked.reference, asked.referenceType, asked.notes, asked.lot}) {
        if (holdsNul(text))
            return fail(Invalid, u"line.text_invalid"_s, {{u"item"_s, item->code}});
    }
    if (asked.expires.isValid() && asked.expires < today())
        return fail(Invalid, u"reservation.expired"_s,
                    {{u"expires"_s, asked.expires.toString(Qt::ISODate)}, {u"today"_s, today().toString(Qt::ISODate)}});
    if (item->lots == LotTracking::None && !asked.lot.isEmpty())
        return fail(Invalid, u"line.lot_not_tracked"_s, {{u"item"_s, item->code}, {u"lot"_s, asked.lot}});
    STOWAGE_LET(lotId, checkedLot(asked, item->code));
    return ReservedPlace{asked.itemId, asked.locationId, lotId};
}

Result<RowId> Reservations::checkedLot(const Reservation &asked, const QString &item)
{
    if (asked.lot.isEmpty())
        return 0;
    STOWAGE_LET(lot, m_store.lot(asked.itemId, asked.lot));
    if (!lot)
        return fail(NotFound, u"reservation.lot_unknown"_s, {{u"item"_s, item}, {u"lot"_s, asked.lot}});
    if (isExpired(lot->second, today()))
        return fail(Conflict, u"reservation.lot_expired"_s,
                    {{u"item"_s, item}, {u"lot"_s, asked.lot}, {u"expires"_s, lot->second.toString(Qt::ISODate)}});
    return lot->first;
}

Result<Reservation> Reservations::notEnough(const Reservation &asked, const ReservedPlace &place, bool ofLot)
{
    LedgerStore ledger(m_db);
    STOWAGE_LET(item, ledger.item(asked.itemId));
    STOWAGE_LET(location, ledger.location(asked.locationId));
    STOWAGE_LET(stock, m_store.stockAt(ofLot ? place : ReservedPlace{place.itemId, place.locationId, 0}));
    QList<ErrorArg> facts{{u"item"_s, item->code},
                          {u"location"_s, location->code},
                          {u"onHand"_s, stock.first.toString()},
                          {u"reserved"_s, stock.second.toString()},
                          {u"available"_s, (stock.first - stock.second).toString()},
                          {u"wanted"_s, asked.quantity.toString()}};
    if (!ofLot)
        return fail(Conflict, u"reservation.not_enough"_s, std::move(facts));
    facts << ErrorArg{u"lot"_s, asked.lot};
    return fail(Conflict, u"reservation.lot_not_enough"_s, std::move(facts));
}

Done Reservations::giveBack(const HeldReservation &reservation, Quantity quantity)
{
    STOWAGE_TRY(m_store.lower(reservation.place, quantity));
    return m_store.release(reservation.id, quantity, m_context.user, m_context.clock.now());
}

Result<Reservation> Reservations::release(const QByteArray &uuid, std::optional<Quantity> quantity)
{
    STOWAGE_LET(before, m_store.byUuid(uuid));
    if (!before)
        return fail(NotFound, u"reservation.missing"_s);
    STOWAGE_TRY(allowed(m_actor, Right::Reserve, {before->locationId}));
    STOWAGE_TRY(LedgerStore(m_db).lockItems({before->itemId}));
    STOWAGE_LET(reservation, m_store.held(before->id)); // as it is now that nobody else can change it
    if (reservation->held.isZero())
        return fail(Conflict, u"reservation.ended"_s, {{u"reference"_s, before->reference}});
    const Quantity given = quantity.value_or(reservation->held);
    if (!given.isPositive())
        return fail(Invalid, u"reservation.release_nothing"_s, {{u"reference"_s, before->reference}});
    if (given > reservation->held)
        return fail(Conflict, u"reservation.release_too_much"_s,
                    {{u"reference"_s, before->reference},
                     {u"held"_s, reservation->held.toString()},
                     {u"wanted"_s, given.toString()}});
    STOWAGE_TRY(giveBack(*reservation, given));
    STOWAGE_LET(after, m_store.byId(before->id));
    return *after;
}

Result<int> Reservations::releaseOverdue()
{
    STOWAGE_LET(overdue, m_store.overdue(today()));
    std::set<RowId> items;
    for (const HeldReservation &one : std::as_const(overdue))
        items.insert(one.place.itemId);
    STOWAGE_TRY(LedgerStore(m_db).lockItems(items));
    STOWAGE_TRY(giveBackOverdue(overdue));
    return static_cast<int>(overdue.size());
}

Done Reservations::giveBackOverdue(const QList<HeldReservation> &overdue)
{
    for (const HeldReservation &one : overdue) {
        STOWAGE_LET(now, m_store.held(one.id)); // somebody else may have been first
        if (now->held.isPositive())
            STOWAGE_TRY(giveBack(*now, now->held));
    }
    return {};
}

} // namespace stowage
