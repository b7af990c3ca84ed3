// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/document_plan.h"
#include "models/operations/people/permission.h"
#include "models/operations/transfer/transfers.h"

#include <algorithm>

// What transfers post: shipments, receipts, losses.

namespace stowage {

using enum Error::Code;

DocumentRequest Transfers::shipment(const Transfer &transfer, Instant at) const
{
    DocumentRequest request;
    request.kind = DocumentKind::Transfer;
    request.shipsOnly = true;
    request.number = transfer.number;
    request.effectiveAt = at;
    request.locationId = transfer.fromLocationId;
    request.toLocationId = transfer.toLocationId;
    request.reference = transfer.reference;
    request.notes = transfer.notes;
    return request;
}

// What comes after the shipment names its transfer.
DocumentRequest Transfers::document(const Work &work, DocumentKind kind)
{
    DocumentRequest request;
    request.uuid = work.documents.isEmpty() ? work.request.uuid : makeUuid(m_context.clock, m_context.rng);
    request.kind = kind;
    request.effectiveAt = work.at;
    request.reference = work.transfer.number;
    request.referenceType = u"transfer"_s;
    request.notes = work.request.notes;
    return request;
}

Done Transfers::post(Work &work, const DocumentRequest &request)
{
    STOWAGE_LET(posted, work.poster.post(request));
    work.documents << posted;
    return {};
}

Result<QString> Transfers::codeOf(RowId itemId)
{
    STOWAGE_LET(item, LedgerStore(m_db).item(itemId));
    return item ? item->code : QString::number(itemId);
}

Result<TransferLine *> Transfers::lineOf(Work &work, RowId lineId)
{
    for (TransferLine &line : work.transfer.lines) {
        if (line.id == lineId)
            return &line;
    }
    return fail(NotFound, u"transfer.line_unknown"_s, {{u"number"_s, work.transfer.number}});
}

Result<TransferDone> Transfers::ship(const TransferRequest &request, const QList<ShipLine> &lines,
                                     const Shipping &shipping)
{
    return step(TransferStep::Ship, request, [&](Work &work) -> Done {
        STOWAGE_TRY(allowed(m_actor, Right::Transfer, {work.transfer.fromLocationId}));
        STOWAGE_TRY(setShipped(work, lines));
        STOWAGE_TRY(postShipment(work));
        STOWAGE_TRY(work.poster.finish());
        STOWAGE_TRY(keepCosts(work));
        Shipping &kept = work.transfer.shipping;
        if (!shipping.method.isEmpty())
            kept.method = shipping.method;
        if (!shipping.trackingNumber.isEmpty())
            kept.trackingNumber = shipping.trackingNumber;
        if (shipping.estimatedDelivery)
            kept.estimatedDelivery = shipping.estimatedDelivery;
        kept.shippedAt = work.at;
        work.transfer.state = TransferState::Shipped;
        return {};
    });
}

Done Transfers::setShipped(Work &work, const QList<ShipLine> &lines)
{
    for (TransferLine &line : work.transfer.lines)
        line.shipped = lines.isEmpty() ? line.requested : Quantity();
    for (const ShipLine &asked : lines) {
        STOWAGE_LET(line, lineOf(work, asked.lineId));
        if (asked.quantity.isNegative() || asked.quantity > line->requested) {
            STOWAGE_LET(code, codeOf(line->itemId));
            return fail(Invalid, u"transfer.over_shipped"_s,
                        {{u"item"_s, code},
                         {u"requested"_s, line->requested.toString()},
                         {u"wanted"_s, asked.quantity.toString()}});
        }
        line->shipped = asked.quantity;
    }
    return {};
}

Done Transfers::postShipment(Work &work)
{
    DocumentRequest request = shipment(work.transfer, work.at);
    request.uuid = work.request.uuid;
    if (!work.request.notes.isEmpty())
        request.notes = work.request.notes;
    for (const TransferLine &line : std::as_const(work.transfer.lines)) {
        if (!line.shipped.isZero())
            request.lines << DocumentLine{.itemId = line.itemId,
                                          .locationId = line.locationId,
                                          .quantity = line.shipped,
                                          .lot = line.lot,
                                          .notes = line.notes};
    }
    if (request.lines.isEmpty())
        return fail(Invalid, u"transfer.nothing"_s, {{u"number"_s, work.transfer.number}});
    return post(work, request);
}

// Each line learns which movement shipped it, and at what cost.
Done Transfers::keepCosts(Work &work)
{
    LedgerStore ledger(m_db);
    STOWAGE_LET(document, ledger.document(work.documents.first().id));
    qint64 seq = document->firstSeq;
    for (TransferLine &line : work.transfer.lines) {
        if (line.shipped.isZero())
            continue;
        line.shipSeq = seq++;
        STOWAGE_LET(value, m_store.valueInTransit(line.shipSeq));
        line.totalCost = value;
        line.unitCost = unitCost(value, line.shipped, m_context.company.currency);
    }
    return {};
}

Result<TransferDone> Transfers::receive(const TransferRequest &request, const QList<ReceiveLine> &lines)
{
    return step(TransferStep::Receive, request, [&](Work &work) -> Done {
        STOWAGE_TRY(allowed(m_actor, Right::ReceiveTransfers, {work.transfer.toLocationId}));
        QList<ReceiveLine> asked = lines;
        if (asked.isEmpty()) {
            for (const TransferLine &line : std::as_const(work.transfer.lines))
                asked << ReceiveLine{.lineId = line.id, .quantity = line.inTransit()};
        }
        QList<Figures> arriving;
        QList<TransferClaim> found;
        for (const ReceiveLine &line : std::as_const(asked))
            STOWAGE_TRY(receiveLine(work, line, arriving, found));
        if (arriving.isEmpty() && found.isEmpty())
            return fail(Invalid, u"transfer.nothing"_s, {{u"number"_s, work.transfer.number}});
        STOWAGE_TRY(postArrivals(work, DocumentKind::TransferReceipt, arriving));
        STOWAGE_LET(waits, claim(work, found));
        if (!waits)
            STOWAGE_TRY(postClaims(work, found));
        STOWAGE_TRY(work.poster.finish());
        work.transfer.shipping.actualDelivery =
            std::max(work.at, work.transfer.shipping.actualDelivery.value_or(work.at));
        work.transfer.state = stateOfShipped(work.transfer.lines);
        return stopAskingOfChanged(work);
    });
}

Done Transfers::receiveLine(Work &work, const ReceiveLine &asked, QList<Figures> &arriving, QList<TransferClaim> &found)
{
    STOWAGE_LET(line, lineOf(work, asked.lineId));
    if (asked.quantity > line->inTransit()) {
        STOWAGE_LET(code, codeOf(line->itemId));
        return fail(Conflict, u"transfer.over_received"_s,
                    {{u"item"_s, code},
                     {u"wanted"_s, asked.quantity.toString()},
                     {u"inTransit"_s, line->inTransit().toString()},
                     {u"over"_s, (asked.quantity - line->inTransit()).toString()}});
    }
    const RowId place = asked.locationId != 0 ? asked.locationId : work.transfer.toLocationId;
    if (!asked.quantity.isZero())
        arriving << Figures{line, asked.quantity, place, {}};
    line->received += asked.quantity;
    if (asked.found.isZero())
        return {};
    STOWAGE_TRY(checkFound(work, *line, asked.found));
    found << TransferClaim{.lineId = line->id,
                           .kind = TransferDifference::Found,
                           .quantity = asked.found,
                           .locationId = place,
                           .claimedBy = m_context.user};
    return {};
}

// What posting would refuse is told to who found it, and not to who agrees.
Done Transfers::checkFound(Work &work, const TransferLine &line, Quantity found)
{
    if (found.isNegative()) {
        STOWAGE_LET(code, codeOf(line.itemId));
        return fail(Invalid, u"line.quantity_negative"_s, {{u"item"_s, code}, {u"quantity"_s, found.toString()}});
    }
    DocumentRequest trial = document(work, DocumentKind::Adjustment);
    trial.locationId = work.transfer.toLocationId;
    trial.lines << DocumentLine{.itemId = line.itemId, .quantity = found, .lot = line.lot};
    LedgerStore ledger(m_db);
    LedgerFacts facts(ledger, m_context.company.calendar);
    return planDocument(trial, m_context, facts).map([](const auto &) { });
}

Done Transfers::postArrivals(Work &work, DocumentKind kind, const QList<Figures> &lines)
{
    if (lines.isEmpty())
        return {};
    DocumentRequest request = document(work, kind);
    if (kind == DocumentKind::TransferReceipt)
        request.locationId = lines.first().locationId;
    for (const Figures &figures : lines) {
        request.lines << DocumentLine{.locationId = figures.locationId,
                                      .quantity = figures.quantity,
                                      .reason = figures.reason,
                                      .notes = figures.line->notes,
                                      .shipSeq = figures.line->shipSeq};
    }
    return post(work, request);
}

Done Transfers::postFound(Work &work, const QList<Figures> &lines)
{
    if (lines.isEmpty())
        return {};
    DocumentRequest request = document(work, DocumentKind::Adjustment);
    request.locationId = lines.first().locationId;
    request.reason = u"found"_s;
    for (const Figures &figures : lines) {
        request.lines << DocumentLine{.itemId = figures.line->itemId,
                                      .locationId = figures.locationId,
                                      .quantity = figures.quantity,
                                      .lot = figures.line->lot,
                                      .reason = figures.reason,
                                      .notes = figures.line->notes};
    }
    return post(work, request);
}

Result<TransferDone> Transfers::resolve(const TransferRequest &request, const QList<ResolveLine> &lines)
{
    return step(TransferStep::Resolve, request, [&](Work &work) -> Done {
        STOWAGE_TRY(allowed(m_actor, Right::ReceiveTransfers, {work.transfer.toLocationId}));
        if (lines.isEmpty())
            return fail(Invalid, u"transfer.nothing"_s, {{u"number"_s, work.transfer.number}});
        QList<Figures> arriving;
        QList<TransferClaim> lost;
        for (const ResolveLine &asked : lines)
            STOWAGE_TRY(resolveLine(work, asked, arriving, lost));
        STOWAGE_LET(waits, claim(work, lost));
        if (!waits)
            STOWAGE_TRY(postClaims(work, lost));
        STOWAGE_TRY(postArrivals(work, DocumentKind::TransferReceipt, arriving));
        STOWAGE_TRY(work.poster.finish());
        work.transfer.state = stateOfShipped(work.transfer.lines);
        return stopAskingOfChanged(work);
    });
}

Done Transfers::resolveLine(Work &work, const ResolveLine &asked, QList<Figures> &arriving, QList<TransferClaim> &lost)
{
    using enum ShortageOutcome;
    STOWAGE_LET(line, lineOf(work, asked.lineId));
    if (asked.quantity > line->inTransit() || !asked.quantity.isPositive()) {
        STOWAGE_LET(code, codeOf(line->itemId));
        return fail(Conflict, u"transfer.not_in_transit"_s,
                    {{u"item"_s, code},
                     {u"wanted"_s, asked.quantity.toString()},
                     {u"inTransit"_s, line->inTransit().toString()}});
    }
    if (asked.outcome == StillComing)
        return {};
    if (asked.outcome == Lost || (asked.outcome == Damaged && asked.locationId == 0)) {
        STOWAGE_LET(open, m_rules.openClaims(work.transfer.id));
        STOWAGE_TRY(checkUnclaimed(work, *line, asked.quantity, open + lost));
        lost << TransferClaim{.lineId = line->id,
                              .kind = asked.outcome == Lost ? TransferDifference::Lost : TransferDifference::Damaged,
                              .quantity = asked.quantity,
                              .claimedBy = m_context.user};
        return {};
    }
    const RowId source = work.transfer.placeOf(*line);
    const RowId place = asked.outcome == SentBack ? source : asked.locationId;
    arriving << Figures{line, asked.quantity, place,
                        asked.outcome == Damaged ? shortageOutcomeName(Damaged) : QString()};
    (place == source ? line->sentBack : line->received) += asked.quantity;
    return {};
}

Result<TransferDone> Transfers::recall(const TransferRequest &request)
{
    return step(TransferStep::Recall, request, [&](Work &work) -> Done {
        STOWAGE_TRY(allowed(m_actor, Right::Transfer, {work.transfer.fromLocationId}));
        QList<Figures> sentBack;
        for (TransferLine &line : work.transfer.lines) {
            const Quantity open = line.inTransit();
            if (open.isZero())
                continue;
            sentBack << Figures{&line, open, work.transfer.placeOf(line), {}};
            line.sentBack += open;
        }
        STOWAGE_TRY(postArrivals(work, DocumentKind::TransferReceipt, sentBack));
        STOWAGE_TRY(work.poster.finish());
        work.transfer.state = TransferState::Recalled;
        return stopAsking(work.transfer.id); // there is nobody left to find anything
    });
}

Result<TransferDone> Transfers::takeBack(const TransferRequest &request, RowId documentId)
{
    return step(TransferStep::TakeBack, request, [&](Work &work) -> Done {
        STOWAGE_TRY(allowed(m_actor, Right::Reverse, {work.transfer.toLocationId}));
        STOWAGE_TRY(stopAsking(work.transfer.id));
        STOWAGE_LET(document, m_store.document(documentId));
        if (!document || document->transferId != work.transfer.id || document->takenBack
            || document->step == TransferStep::Ship || document->step == TransferStep::TakeBack)
            return fail(NotFound, u"transfer.document_unknown"_s, {{u"number"_s, work.transfer.number}});
        STOWAGE_TRY(giveBack(work, *document));
        STOWAGE_TRY(m_store.markTakenBack(documentId));
        STOWAGE_LET(reversal, work.poster.reverse(documentId, request.uuid, request.notes, work.at));
        STOWAGE_TRY(work.poster.finish());
        work.documents << reversal;
        work.transfer.state = stateOfShipped(work.transfer.lines);
        return {};
    });
}

Done Transfers::giveBack(Work &work, const TransferDocument &document)
{
    LedgerStore ledger(m_db);
    STOWAGE_LET(posted, ledger.document(document.documentId));
    STOWAGE_LET(movements, ledger.movementsOf(*posted));
    for (const Movement &movement : movements) {
        QString lot;
        if (movement.lotId != 0) {
            STOWAGE_LET(code, ledger.lotCode(movement.lotId));
            lot = code;
        }
        giveBackLine(work, movement, lot, document.step);
    }
    return {};
}

void Transfers::giveBackLine(Work &work, const Movement &movement, const QString &lot, TransferStep step)
{
    const Quantity quantity = movement.quantity.abs();
    const bool isFound = movement.role == MovementRole::Adjustment;
    const auto line = std::ranges::find_if(work.transfer.lines, [&](const TransferLine &each) {
        return isFound ? each.itemId == movement.itemId && each.lot == lot && each.found >= quantity
                       : each.shipSeq == movement.link;
    });
    if (line == work.transfer.lines.end())
        return;
    const bool cameBack = step != TransferStep::Receive && movement.locationId == work.transfer.placeOf(*line);
    Quantity &figure = isFound                                      ? line->found
                       : movement.role == MovementRole::TransitLoss ? line->lost
                       : cameBack                                   ? line->sentBack
                                                                    : line->received;
    figure -= quantity;
}

} // namespace stowage
