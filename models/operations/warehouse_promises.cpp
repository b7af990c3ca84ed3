// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/warehouse_work.h"
#include "models/store/expiry_listing.h"

namespace stowage {

Future<PageIndex> Warehouse::reservationIndex(const ReservationFilter &filter)
{
    return onReader<PageIndex>([filter](Connection &db) { return ReservationStore(db).index(filter); });
}

Future<QList<ReservationRow>> Warehouse::reservationPage(const ReservationFilter &filter,
                                                         const std::optional<PageAnchor> &from)
{
    return onReader<QList<ReservationRow>>(
        [filter, from](Connection &db) { return ReservationStore(db).page(filter, from); });
}

Future<Reservation> Warehouse::reserve(const Reservation &asked)
{
    auto made = inWriterTransaction<Reservation>([asked, context = posting(), actor = m_actor](Connection &db) {
        return Reservations(db, context, actor).reserve(asked);
    });
    return telling<Reservation>(made, [this](const Result<Reservation> &reservation) {
        Q_EMIT stockChanged({reservation->itemId});
        Q_EMIT papersChanged();
    });
}

Future<Reservation> Warehouse::release(const QByteArray &uuid, std::optional<Quantity> quantity)
{
    auto released =
        inWriterTransaction<Reservation>([uuid, quantity, context = posting(), actor = m_actor](Connection &db) {
            return Reservations(db, context, actor).release(uuid, quantity);
        });
    return telling<Reservation>(released, [this](const Result<Reservation> &reservation) {
        Q_EMIT stockChanged({reservation->itemId});
        Q_EMIT papersChanged();
    });
}

Future<int> Warehouse::releaseOverdue()
{
    auto released = inWriterTransaction<int>([context = posting(), actor = m_actor](Connection &db) {
        return Reservations(db, context, actor).releaseOverdue();
    });
    return telling<int>(released, [this](const Result<int> &count) {
        if (*count == 0)
            return;
        Q_EMIT stockChanged({});
        Q_EMIT papersChanged();
    });
}

Future<PickProposal> Warehouse::pickProposal(const PickRequest &request)
{
    return onReader<PickProposal>(
        [request, context = posting()](Connection &db) { return proposePick(db, context, request); });
}

Future<PageIndex> Warehouse::expiryIndex(const ExpiryFilter &filter)
{
    return onReader<PageIndex>([filter](Connection &db) { return ExpiryListing(db).index(filter); });
}

Future<QList<ExpiryRow>> Warehouse::expiryPage(const ExpiryFilter &filter, const std::optional<PageAnchor> &from)
{
    return onReader<QList<ExpiryRow>>([filter, from](Connection &db) { return ExpiryListing(db).page(filter, from); });
}

} // namespace stowage
