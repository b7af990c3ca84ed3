// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/transfer/order_transferring.h"

#include "models/store/item_store.h"
#include "models/store/location_store.h"

#include <algorithm>

namespace stowage {

using enum TransferState;

namespace {

template <typename Store>
Result<RowId> resolved(Connection &db, const QString &text, const QString &unknownKey)
{
    if (text.isEmpty())
        return 0;
    STOWAGE_LET(id, Store(db).resolve(text));
    if (!id)
        return fail(Error::Code::NotFound, unknownKey, {{u"code"_s, text}});
    return *id;
}

Error ofLine(Error error, std::size_t index, int textLine)
{
    error.args.removeIf([](const ErrorArg &arg) { return arg.name == "line"_L1; });
    error.args << ErrorArg{u"line"_s, QString::number(textLine)} << ErrorArg{u"place"_s, u"items[%1]"_s.arg(index)};
    return error;
}

// People number lines; a file's reader wants to know where it stands.
Error whereItStands(Error error, const TransferOrder &order)
{
    const auto number = error.arg(u"place"_s).isEmpty() ? error.arg(u"line"_s).toULongLong() : 0;
    return number >= 1 && number <= order.lines.size()
               ? ofLine(std::move(error), number - 1, order.lines[number - 1].textLine)
               : error;
}

Result<Transfer> transferFor(Connection &db, const PostingContext &context, const TransferOrder &order)
{
    STOWAGE_LET(from, resolved<LocationStore>(db, order.from, u"location.unknown_code"_s));
    STOWAGE_LET(to, resolved<LocationStore>(db, order.to, u"location.unknown_code"_s));
    Transfer transfer;
    transfer.uuid = order.uuid.isEmpty() ? makeUuid(context.clock, context.rng) : order.uuid;
    transfer.date = order.date;
    transfer.fromLocationId = from;
    transfer.toLocationId = to;
    transfer.reference = order.reference;
    transfer.notes = order.notes;
    transfer.shipping = order.shipping;
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        const TransferOrderLine &asked = order.lines[i];
        const auto item = resolved<ItemStore>(db, asked.item, u"item.unknown_code"_s);
        const auto place = resolved<LocationStore>(db, asked.location, u"location.unknown_code"_s);
        for (const auto *found : {&item, &place}) {
            if (!*found)
                return fail(ofLine(found->error(), i, asked.textLine));
        }
        TransferLine line;
        line.itemId = *item;
        line.locationId = *place;
        line.lot = asked.lot;
        line.requested = asked.quantity;
        line.notes = asked.notes;
        transfer.lines << line;
    }
    return transfer;
}

Result<std::optional<Transfer>> transferNamed(Connection &db, const QString &name)
{
    TransferStore store(db);
    const QByteArray uuid = uuidBytes(name);
    if (uuid.isEmpty())
        return store.byNumber(name);
    return store.byUuid(uuid);
}

// How far it has come, for one that is asked for twice. What ended otherwise is no step on the way.
int rankOf(TransferState state)
{
    constexpr std::array order{Draft, PendingApproval, Approved, Shipped, PartiallyReceived, Received, Completed};
    const auto found = std::ranges::find(order, state);
    return found == order.end() ? -1 : static_cast<int>(found - order.begin());
}

bool isThere(const Transfer &transfer, const TransferStatusOrder &order)
{
    if (transfer.state == order.status)
        return order.lines.empty();
    return rankOf(order.status) >= 0 && rankOf(transfer.state) > rankOf(order.status);
}

// What one step of a status order needs.
class StatusChange {
public:
    StatusChange(Connection &db, const PostingContext &context, const Actor &actor, const TransferStatusOrder &order,
                 const Transfer &transfer)
        : m_db(db),
          m_context(context),
          m_transfers(db, context, actor),
          m_order(order),
          m_transfer(transfer)
    {
    }

    Result<TransferDone> make()
    {
        const TransferRequest request{.uuid = makeUuid(m_context.clock, m_context.rng),
                                      .transferId = m_transfer.id,
                                      .version = m_transfer.version,
                                      .notes = m_order.notes};
        switch (m_order.status) {
        case PendingApproval:
            return m_transfers.submit(request);
        case Approved:
            return m_transfer.state == Draft ? m_transfers.submit(request) : decide(request, TransferDecision::Approve);
        case Rejected:
            return decide(request, TransferDecision::Reject);
        case Shipped:
            return m_transfers.ship(request, {}, m_order.shipping);
        case PartiallyReceived:
        case Received:
            return receive(request);
        case Completed:
            return m_transfers.complete(request);
        case Cancelled:
            return m_transfers.cancel(request);
        case Recalled:
            return m_transfers.recall(request);
        case Draft:
            return m_transfers.reopen(request);
        }
        Q_UNREACHABLE();
    }

private:
    Result<TransferDone> decide(const TransferRequest &request, TransferDecision decision)
    {
        STOWAGE_LET(all, ApprovalStore(m_db).ofSubject(ApprovalSubject::Transfer, m_transfer.id));
        const auto waits = std::ranges::find(all, Decision::Waiting, &Approval::decision);
        return m_transfers.decide(request, waits == all.end() ? 0 : waits->id, decision);
    }

    Result<const TransferLine *> lineOf(const TransferStatusLine &asked)
    {
        const qsizetype number = asked.line.toLongLong();
        if (number >= 1 && number <= m_transfer.lines.size())
            return &m_transfer.lines[number - 1];
        STOWAGE_LET(item, ItemStore(m_db).resolve(asked.item));
        const auto found = std::ranges::find(m_transfer.lines, item.value_or(0), &TransferLine::itemId);
        if (found == m_transfer.lines.end())
            return fail(Error::Code::NotFound, u"transfer.line_unknown"_s, {{u"number"_s, m_transfer.number}});
        return &*found;
    }

    // `quantityReceived` is all that has arrived, so that the same order twice receives once.
    Result<TransferDone> receive(const TransferRequest &request)
    {
        if (m_order.lines.empty())
            return m_transfers.receive(request);
        QList<ReceiveLine> lines;
        for (std::size_t i = 0; i < m_order.lines.size(); ++i) {
            const TransferStatusLine &asked = m_order.lines[i];
            const auto line = lineOf(asked);
            if (!line)
                return fail(ofLine(line.error(), i, asked.textLine));
            const Quantity more = asked.received.value_or((*line)->shipped) - (*line)->arrived();
            if (!more.isPositive())
                continue;
            const bool isFound = asked.reason == "found"_L1;
            const Quantity shipped = isFound ? std::min(more, (*line)->inTransit()) : more;
            lines << ReceiveLine{.lineId = (*line)->id, .quantity = shipped, .found = more - shipped};
        }
        if (lines.isEmpty())
            return TransferDone{m_transfer, {}, true};
        return m_transfers.receive(request, lines);
    }

    Connection &m_db;
    const PostingContext &m_context;
    Transfers m_transfers;
    const TransferStatusOrder &m_order;
    const Transfer &m_transfer;
};

} // namespace

Result<TransferObject> transferObject(Connection &db, const Transfer &transfer)
{
    STOWAGE_LET(from, LocationStore(db).byId(transfer.fromLocationId));
    STOWAGE_LET(to, LocationStore(db).byId(transfer.toLocationId));
    STOWAGE_LET(approvals, ApprovalStore(db).ofSubject(ApprovalSubject::Transfer, transfer.id));
    approvals.removeIf([](const Approval &each) { return each.decision != Decision::Approved; });
    TransferObject object{.transfer = transfer,
                          .approvals = approvals,
                          .fromUid = from.uid,
                          .fromName = from.name,
                          .toUid = to.uid,
                          .toName = to.name};
    for (const TransferLine &line : transfer.lines) {
        STOWAGE_LET(item, ItemStore(db).byId(line.itemId));
        object.lines << TransferObject::Line{item.uid, item.code, item.name};
    }
    return object;
}

Done transferReport(Connection &db, const TransferFilter &filter,
                    const std::function<Done(const TransferObject &)> &sink)
{
    return inSnapshot(db, [&]() -> Done {
        TransferListing listing(db);
        STOWAGE_LET(index, listing.index(filter));
        for (const PageAnchor &anchor : index.anchors) {
            STOWAGE_LET(rows, listing.page(filter, anchor));
            for (const TransferRow &row : rows) {
                STOWAGE_LET(transfer, TransferStore(db).transfer(row.id));
                STOWAGE_LET(object, transferObject(db, *transfer));
                STOWAGE_TRY(sink(object));
            }
        }
        return {};
    });
}

Done transitReport(Connection &db, const TransitFilter &filter, const std::function<Done(const InTransitRow &)> &sink)
{
    return inSnapshot(db, [&]() -> Done {
        TransferListing listing(db);
        STOWAGE_LET(index, listing.transitIndex(filter));
        for (const PageAnchor &anchor : index.anchors) {
            STOWAGE_LET(rows, listing.transitPage(filter, anchor));
            for (const InTransitRow &row : rows)
                STOWAGE_TRY(sink(row));
        }
        return {};
    });
}

Result<TransferObject> transferByOrder(Connection &db, const PostingContext &context, const Actor &actor,
                                       const TransferOrder &order)
{
    auto made = inTransaction(db, [&]() -> Result<TransferObject> {
        STOWAGE_LET(known, TransferStore(db).byUuid(order.uuid));
        if (known) {
            STOWAGE_LET(object, transferObject(db, *known));
            object.alreadyDone = true;
            return object;
        }
        Transfers transfers(db, context, actor);
        STOWAGE_LET(wanted, transferFor(db, context, order));
        STOWAGE_LET(saved, transfers.save(wanted));
        if (!order.requestApproval)
            return transferObject(db, saved);
        STOWAGE_LET(done, transfers.submit({.uuid = makeUuid(context.clock, context.rng),
                                            .transferId = saved.id,
                                            .version = saved.version}));
        return transferObject(db, done.transfer);
    });
    if (!made)
        return fail(whereItStands(std::move(made.error()), order));
    return made;
}

Result<TransferObject> changeByOrder(Connection &db, const PostingContext &context, const Actor &actor,
                                     const TransferStatusOrder &order)
{
    return inTransaction(db, [&]() -> Result<TransferObject> {
        STOWAGE_LET(found, transferNamed(db, order.transfer));
        if (!found)
            return fail(Error::Code::NotFound, u"transfer.unknown"_s, {{u"number"_s, order.transfer}});
        if (isThere(*found, order)) {
            STOWAGE_LET(object, transferObject(db, *found));
            object.alreadyDone = true;
            return object;
        }
        STOWAGE_LET(done, StatusChange(db, context, actor, order, *found).make());
        STOWAGE_LET(object, transferObject(db, done.transfer));
        object.alreadyDone = done.alreadyDone;
        return object;
    });
}

} // namespace stowage
