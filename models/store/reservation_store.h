// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"
#include "models/domain/reservation.h"
#include "models/store/connection.h"

#include <QList>

namespace stowage {

// Where something is reserved: of one lot, or of any that is there (lotId 0).
struct ReservedPlace {
    RowId itemId = 0;
    RowId locationId = 0;
    RowId lotId = 0;
    bool operator==(const ReservedPlace &) const = default;
};

// A reservation that still holds something.
struct HeldReservation {
    RowId id = 0;
    ReservedPlace place;
    QString reference;
    Quantity held;
    QDate expires;
};

enum class Raised { Yes, PlaceShort, LotShort };

class ReservationStore {
public:
    explicit ReservationStore(Connection &db) : m_db(db) { }

    // Raises what is reserved where as much is available, and tells whether it did. One statement looks and writes, so
    // of any number of connections only as many succeed as there is stock for. For a lot there are two of them: where
    // the second fails, the caller rolls back.
    Result<Raised> raise(const ReservedPlace &place, Quantity quantity);
    Done lower(const ReservedPlace &place, Quantity quantity);

    Result<RowId> insert(const Reservation &reservation, RowId lotId);
    // Takes out of what it holds, as issued or as released.
    Done issue(RowId id, Quantity quantity, const QString &by, Instant at);
    Done release(RowId id, Quantity quantity, const QString &by, Instant at);

    Result<std::optional<Reservation>> byId(RowId id);
    Result<std::optional<Reservation>> byUuid(const QByteArray &uuid);
    Result<QList<HeldReservation>> heldAt(RowId itemId, RowId locationId); // the oldest first
    Result<QList<HeldReservation>> heldOf(RowId itemId);
    Result<QList<QByteArray>> heldUnder(const QString &reference); // their uuids
    Result<QList<HeldReservation>> overdue(const QDate &day); // that hold something and no longer may
    Result<std::optional<HeldReservation>> held(RowId id);
    // On hand, and of it reserved, at one place.
    Result<std::pair<Quantity, Quantity>> stockAt(const ReservedPlace &place);
    // The lot and when it expires; nothing where there is no such lot.
    Result<std::optional<std::pair<RowId, QDate>>> lot(RowId itemId, const QString &code);

    // As a list, the newest first.
    Result<PageIndex> index(const ReservationFilter &filter);
    Result<QList<ReservationRow>> page(const ReservationFilter &filter, const std::optional<PageAnchor> &from);
    Result<std::optional<ReservationRow>> row(const QByteArray &uuid);

private:
    Connection &m_db;
};

} // namespace stowage
