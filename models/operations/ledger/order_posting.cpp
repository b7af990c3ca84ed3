// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/order_posting.h"

#include "models/operations/pick/picking.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"

#include <QHash>

namespace stowage {

namespace {

// What an order names.
struct OrderTarget {
    RowId itemId = 0;
    RowId locationId = 0;
    RowId toLocationId = 0;
};

// Its document has a single line, so what counts for people is where the order stands.
Error placed(Error error, const MovementOrder &order)
{
    using enum Error::Code;
    if (error.code == Storage || error.code == Corrupt || error.code == Cancelled)
        return error;
    error.args.removeIf([](const ErrorArg &fact) { return fact.name == "line"_L1; });
    if (!order.place.isEmpty())
        error.args << ErrorArg{u"place"_s, order.place};
    if (order.textLine > 0)
        error.args << ErrorArg{u"line"_s, QString::number(order.textLine)};
    return error;
}

class OrderPosting {
public:
    OrderPosting(Connection &db, const PostingContext &context)
        : m_db(db),
          m_context(context),
          m_store(db),
          m_poster(db, context)
    {
    }

    Result<std::vector<PostedMovement>> post(const std::vector<MovementOrder> &orders)
    {
        std::vector<OrderTarget> targets;
        std::set<RowId> items;
        for (const MovementOrder &order : orders) {
            auto target = resolve(order);
            if (!target)
                return fail(placed(std::move(target.error()), order));
            items.insert(target->itemId);
            targets.push_back(*target);
        }
        STOWAGE_TRY(m_poster.lockItems(items));
        std::vector<PostedMovement> posted;
        for (std::size_t i = 0; i < orders.size(); ++i) {
            auto one = postOne(orders[i], targets[i]);
            if (!one)
                return fail(placed(std::move(one.error()), orders[i]));
            posted.push_back(std::move(*one));
        }
        STOWAGE_TRY(m_poster.finish());
        return posted;
    }

private:
    template <typename Store>
    Result<RowId> named(QHash<QString, RowId> &known, const QString &text, const QString &unknownKey)
    {
        if (text.isEmpty())
            return 0;
        if (const auto found = known.constFind(text); found != known.cend())
            return *found;
        STOWAGE_LET(id, Store(m_db).resolve(text));
        if (!id)
            return fail(Error::Code::NotFound, unknownKey, {{u"code"_s, text}});
        known.insert(text, *id);
        return *id;
    }

    Result<OrderTarget> resolve(const MovementOrder &order)
    {
        const QString unknownLocation = u"location.unknown_code"_s;
        STOWAGE_LET(item, named<ItemStore>(m_itemIds, order.item, u"item.unknown_code"_s));
        STOWAGE_LET(location, named<LocationStore>(m_locationIds, order.location, unknownLocation));
        STOWAGE_LET(toLocation, named<LocationStore>(m_locationIds, order.toLocation, unknownLocation));
        return OrderTarget{item, location, toLocation};
    }

    DocumentRequest requestOf(const MovementOrder &order, const OrderTarget &target)
    {
        DocumentLine line;
        line.itemId = target.itemId;
        line.quantity = order.quantity;
        line.unitCost = order.unitCost;
        line.lot = order.lot;
        line.expires = order.expires;
        line.reason = order.reason;
        DocumentRequest request;
        request.uuid = order.uuid.isEmpty() ? makeUuid(m_context.clock, m_context.rng) : order.uuid;
        request.kind = documentKindOf(order.kind);
        // The first moment of 1970 is 0, which would be now.
        request.effectiveAt = order.effectiveAt ? (*order.effectiveAt == 0 ? 1 : *order.effectiveAt) : 0;
        request.locationId = target.locationId;
        request.toLocationId = target.toLocationId;
        request.reference = order.reference;
        request.referenceType = order.referenceType;
        request.notes = order.notes;
        request.lines << line;
        return request;
    }

    Result<PostedMovement> postOne(const MovementOrder &order, const OrderTarget &target)
    {
        const DocumentRequest request = requestOf(order, target);
        STOWAGE_LET(document, postPicked(m_db, m_context, m_poster, request));
        STOWAGE_LET(posted, answer(document));
        if (posted.alreadyPosted && !isSame(posted, request, order))
            return fail(Error::Code::Conflict, u"movement.id_taken"_s,
                        {{u"id"_s, uuidText(request.uuid)}, {u"number"_s, document.number}});
        return posted;
    }

    Result<PostedMovement> answer(const PostedDocument &posted)
    {
        PostedMovement made;
        made.alreadyPosted = posted.alreadyPosted;
        STOWAGE_LET(document, m_store.document(posted.id));
        STOWAGE_LET(movements, m_store.movementsOf(*document));
        made.document = *document;
        made.movement = movements.front();
        if (document->kind == DocumentKind::Issue)
            STOWAGE_TRY(nameParts(made, movements));
        STOWAGE_LET(item, m_store.item(made.movement.itemId));
        made.itemUid = QString::fromUtf8(item->uid);
        made.itemCode = item->code;
        STOWAGE_LET(location, m_store.location(made.movement.locationId));
        made.locationUid = QString::fromUtf8(location->uid);
        made.locationCode = location->code;
        if (document->toLocationId != 0) {
            STOWAGE_LET(to, m_store.location(document->toLocationId));
            made.toLocationUid = QString::fromUtf8(to->uid);
            made.toLocationCode = to->code;
        }
        if (made.movement.lotId != 0 && made.picked.size() < 2) {
            STOWAGE_LET(lot, m_store.lotCode(made.movement.lotId));
            made.lot = lot;
        }
        return made;
    }

    // Picked from several lots or bins it is still one movement to whoever asked.
    Done nameParts(PostedMovement &made, const std::vector<Movement> &movements)
    {
        if (movements.front().lotId == 0)
            return {};
        Quantity total;
        for (const Movement &movement : movements) {
            STOWAGE_LET(lot, m_store.lotCode(movement.lotId));
            STOWAGE_LET(location, m_store.location(movement.locationId));
            made.picked << PickedPart{lot, QString::fromUtf8(location->uid), location->code, movement.quantity.abs()};
            total += movement.quantity;
        }
        made.movement = movements.back();
        made.movement.quantity = total;
        return {};
    }

    static bool isSame(const PostedMovement &posted, const DocumentRequest &request, const MovementOrder &order)
    {
        const Document &document = posted.document;
        const Movement &movement = posted.movement;
        const bool isTransfer = order.kind == MovementKind::Transfer;
        const Quantity quantity = order.kind == MovementKind::Adjustment ? movement.quantity : movement.quantity.abs();
        const bool isPicked = order.kind == MovementKind::Out && order.lot.isEmpty() && !posted.picked.isEmpty();
        return document.kind == request.kind && (isPicked || document.lineCount == (isTransfer ? 2 : 1))
               && document.toLocationId == request.toLocationId && document.locationId == request.locationId
               && movement.itemId == request.lines.first().itemId && quantity == order.quantity
               && (isPicked || posted.lot == order.lot);
    }

    Connection &m_db;
    PostingContext m_context;
    LedgerStore m_store;
    Poster m_poster;
    QHash<QString, RowId> m_itemIds, m_locationIds;
};

} // namespace

DocumentKind documentKindOf(MovementKind kind)
{
    switch (kind) {
    case MovementKind::In:
        return DocumentKind::Receipt;
    case MovementKind::Out:
        return DocumentKind::Issue;
    case MovementKind::Adjustment:
        return DocumentKind::Adjustment;
    case MovementKind::Transfer:
        return DocumentKind::Transfer;
    }
    Q_UNREACHABLE();
}

Result<std::vector<PostedMovement>> postOrders(Connection &db, const PostingContext &context,
                                               const std::vector<MovementOrder> &orders)
{
    return inTransaction(db, [&] { return OrderPosting(db, context).post(orders); });
}

} // namespace stowage
