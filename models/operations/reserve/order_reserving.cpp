// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/reserve/order_reserving.h"

#include "models/operations/reserve/reservations.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"

namespace stowage {

namespace {

template <typename Store>
Result<RowId> resolved(Connection &db, const QString &text, const QString &unknownKey)
{
    STOWAGE_LET(id, Store(db).resolve(text));
    if (!id)
        return fail(Error::Code::NotFound, unknownKey, {{u"code"_s, text}});
    return *id;
}

Error placed(Error error, const ReservationOrder &order)
{
    using enum Error::Code;
    if (error.code == Storage || error.code == Corrupt || error.code == Cancelled)
        return error;
    error.args << ErrorArg{u"place"_s, order.place} << ErrorArg{u"line"_s, QString::number(order.textLine)};
    return error;
}

class OrderReserving {
public:
    OrderReserving(Connection &db, const PostingContext &context, const Actor &actor)
        : m_db(db),
          m_context(context),
          m_all(db, context, actor)
    {
    }

    Result<QList<QByteArray>> carryOut(const ReservationOrder &order)
    {
        if (!order.isRelease)
            return reserve(order);
        if (order.uuid.isEmpty())
            return releaseReference(order.reference);
        STOWAGE_LET(released, m_all.release(order.uuid, order.quantity));
        return QList{released.uuid};
    }

private:
    Result<QList<QByteArray>> reserve(const ReservationOrder &order)
    {
        STOWAGE_LET(item, resolved<ItemStore>(m_db, order.item, u"item.unknown_code"_s));
        STOWAGE_LET(location, resolved<LocationStore>(m_db, order.location, u"location.unknown_code"_s));
        STOWAGE_LET(made,
                    m_all.reserve({.uuid = order.uuid.isEmpty() ? makeUuid(m_context.clock, m_context.rng) : order.uuid,
                                   .referenceType = order.referenceType,
                                   .reference = order.reference,
                                   .itemId = item,
                                   .locationId = location,
                                   .lot = order.lot,
                                   .quantity = *order.quantity,
                                   .expires = order.expires,
                                   .notes = order.notes}));
        return QList{made.uuid};
    }

    Result<QList<QByteArray>> releaseReference(const QString &reference)
    {
        STOWAGE_LET(held, ReservationStore(m_db).heldUnder(reference));
        if (held.isEmpty())
            return fail(Error::Code::NotFound, u"reservation.reference_unknown"_s, {{u"reference"_s, reference}});
        for (const QByteArray &uuid : std::as_const(held))
            STOWAGE_TRY(m_all.release(uuid));
        return held;
    }

    Connection &m_db;
    PostingContext m_context;
    Reservations m_all;
};

} // namespace

Result<QList<ReservationRow>> reserveByOrder(Connection &db, const PostingContext &context, const Actor &actor,
                                             const std::vector<ReservationOrder> &orders)
{
    return inTransaction(db, [&]() -> Result<QList<ReservationRow>> {
        OrderReserving reserving(db, context, actor);
        QList<QByteArray> touched;
        for (const ReservationOrder &order : orders) {
            auto done = reserving.carryOut(order);
            if (!done)
                return fail(placed(std::move(done.error()), order));
            touched += *done;
        }
        QList<ReservationRow> rows;
        for (const QByteArray &uuid : std::as_const(touched)) {
            STOWAGE_LET(row, ReservationStore(db).row(uuid));
            rows << *row;
        }
        return rows;
    });
}

Done reservationReport(Connection &db, const PostingContext &context, const ReservationFilter &filter,
                       const std::function<Done(const ReservationRow &)> &tell)
{
    STOWAGE_TRY(
        inTransaction(db, [&] { return Reservations(db, context, Actor::ofMachine(context.user)).releaseOverdue(); }));
    ReservationStore store(db);
    STOWAGE_LET(index, store.index(filter));
    for (const PageAnchor &anchor : std::as_const(index.anchors)) {
        STOWAGE_LET(rows, store.page(filter, anchor));
        for (const ReservationRow &row : std::as_const(rows))
            STOWAGE_TRY(tell(row));
    }
    return {};
}

} // namespace stowage
