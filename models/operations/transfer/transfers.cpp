// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/transfer/transfers.h"

#include "models/operations/ledger/document_plan.h"
#include "models/operations/ledger/posting_errors.h"

#include <ranges>

namespace stowage {

using enum Error::Code;

QList<RowId> TransferDone::itemIds() const
{
    std::set<RowId> all;
    for (const PostedDocument &document : documents)
        all.insert(document.itemIds.begin(), document.itemIds.end());
    return {all.begin(), all.end()};
}

Result<Transfer> Transfers::save(Transfer draft)
{
    Q_ASSERT(draft.uuid.size() == 16);
    if (!draft.date.isValid())
        draft.date = m_context.company.calendar.dayOf(m_context.clock.now());
    if (draft.id == 0) {
        STOWAGE_LET(known, m_store.byUuid(draft.uuid));
        if (known)
            return *known;
        STOWAGE_TRY(checkDraft(draft));
        return create(std::move(draft));
    }
    STOWAGE_LET(claimed, m_store.claim(draft.id, draft.version));
    STOWAGE_LET(stored, m_store.transfer(draft.id));
    if (!stored)
        return fail(NotFound, u"transfer.missing"_s);
    if (!claimed)
        return fail(Conflict, u"transfer.changed"_s, {{u"number"_s, stored->number}});
    STOWAGE_TRY(checkStep(TransferStep::Save, stored->state, stored->number));
    STOWAGE_TRY(checkDraft(draft));
    Transfer changed = *stored;
    changed.date = draft.date;
    changed.fromLocationId = draft.fromLocationId;
    changed.toLocationId = draft.toLocationId;
    changed.reference = draft.reference;
    changed.notes = draft.notes;
    changed.shipping = draft.shipping;
    changed.lines = draft.lines;
    changed.updatedAt = m_context.clock.now();
    STOWAGE_TRY(m_store.replaceLines(changed));
    STOWAGE_TRY(m_store.update(changed));
    return changed;
}

Result<Transfer> Transfers::create(Transfer draft)
{
    STOWAGE_LET(number, nextNumber(draft.date));
    draft.number = number;
    draft.state = TransferState::Draft;
    draft.createdBy = m_context.user;
    draft.createdAt = draft.updatedAt = m_context.clock.now();
    draft.version = 1;
    STOWAGE_TRY(m_store.insert(draft));
    TransferEvent event{.uuid = draft.uuid,
                        .step = TransferStep::Save,
                        .state = draft.state,
                        .user = m_context.user,
                        .at = draft.createdAt};
    STOWAGE_TRY(m_store.addEvent(draft.id, event));
    return draft;
}

// From the range of the documents that ship: one of them will carry it.
Result<QString> Transfers::nextNumber(QDate date)
{
    LedgerStore ledger(m_db);
    STOWAGE_LET(writer,
                ledger.claimWriter(makeUid(m_context.clock, m_context.rng), m_context.user, m_context.clock.now()));
    STOWAGE_LET(last, ledger.lastNumber(DocumentKind::Transfer, date.year(), writer.id));
    STOWAGE_TRY(ledger.saveLastNumber(DocumentKind::Transfer, date.year(), writer.id, last + 1));
    return documentNumber(DocumentKind::Transfer, date.year(), writer.id, last + 1);
}

Done Transfers::checkDraft(const Transfer &draft)
{
    if (draft.fromLocationId == 0 || draft.toLocationId == 0)
        return fail(Invalid, u"document.location_missing"_s);
    LedgerStore ledger(m_db);
    LedgerFacts facts(ledger, m_context.company.calendar);
    STOWAGE_TRY(checkPlace(draft.fromLocationId, 0, facts));
    STOWAGE_TRY(checkPlace(draft.toLocationId, 0, facts));
    int number = 0;
    for (const TransferLine &line : draft.lines) {
        STOWAGE_TRY(checkDraftLine(line, ++number, facts));
        if (line.locationId == draft.toLocationId)
            return fail(Invalid, u"document.same_location"_s);
    }
    if (draft.fromLocationId == draft.toLocationId)
        return fail(Invalid, u"document.same_location"_s);
    return {};
}

Done Transfers::checkPlace(RowId id, int line, LedgerFacts &facts)
{
    STOWAGE_LET(place, facts.location(id));
    if (!place)
        return refuseLine(line, u"line.location_unknown"_s, {{u"location"_s, QString::number(id)}}, NotFound);
    if (place->transit)
        return refuseLine(line, u"line.location_is_transit"_s, {{u"location"_s, place->code}});
    return {};
}

// The lot may be chosen later: shipping asks for it.
Done Transfers::checkDraftLine(const TransferLine &line, int number, LedgerFacts &facts)
{
    if (line.itemId == 0)
        return refuseLine(number, u"line.item_missing"_s);
    STOWAGE_LET(item, facts.item(line.itemId));
    if (!item)
        return refuseLine(number, u"line.item_unknown"_s, {{u"item"_s, QString::number(line.itemId)}}, NotFound);
    if (!item->stocked)
        return refuseLine(number, u"line.item_not_stocked"_s, {{u"item"_s, item->code}});
    if (line.requested.isZero())
        return refuseLine(number, u"line.quantity_zero"_s, {{u"item"_s, item->code}});
    if (line.requested.isNegative())
        return refuseLine(number, u"line.quantity_negative"_s,
                          {{u"item"_s, item->code}, {u"quantity"_s, line.requested.toString()}});
    return line.locationId == 0 ? Done() : checkPlace(line.locationId, number, facts);
}

Result<std::optional<TransferDone>> Transfers::doneBefore(const QByteArray &stepUuid)
{
    STOWAGE_LET(id, m_store.transferOfStep(stepUuid));
    if (!id)
        return std::nullopt;
    STOWAGE_LET(transfer, m_store.transfer(*id));
    return TransferDone{*transfer, {}, true};
}

Result<TransferDone> Transfers::step(TransferStep step, const TransferRequest &request,
                                     const std::function<Done(Work &)> &work)
{
    Q_ASSERT(request.uuid.size() == 16);
    STOWAGE_LET(known, doneBefore(request.uuid));
    if (known)
        return *known;
    STOWAGE_LET(claimed, m_store.claim(request.transferId, request.version));
    // Another program may have done the same while this one waited.
    STOWAGE_LET(meanwhile, doneBefore(request.uuid));
    if (meanwhile)
        return *meanwhile;
    STOWAGE_LET(stored, m_store.transfer(request.transferId));
    if (!stored)
        return fail(NotFound, u"transfer.missing"_s);
    if (!claimed)
        return fail(Conflict, u"transfer.changed"_s, {{u"number"_s, stored->number}});
    STOWAGE_TRY(checkStep(step, stored->state, stored->number));

    const Instant now = m_context.clock.now();
    Work under{*stored, request, Poster(m_db, m_context), {}, request.at == 0 ? now : request.at};
    STOWAGE_TRY(work(under));
    under.transfer.updatedAt = now;
    STOWAGE_TRY(m_store.update(under.transfer));
    TransferEvent event{.uuid = request.uuid,
                        .step = step,
                        .state = under.transfer.state,
                        .user = m_context.user,
                        .at = now,
                        .notes = request.notes};
    STOWAGE_TRY(m_store.addEvent(under.transfer.id, event));
    for (const PostedDocument &document : std::as_const(under.documents))
        STOWAGE_TRY(m_store.addDocument(document.id, under.transfer.id, event.id));
    return TransferDone{std::move(under.transfer), std::move(under.documents), false};
}

Result<TransferDone> Transfers::submit(const TransferRequest &request, bool needsApproval)
{
    return step(TransferStep::Submit, request, [&](Work &work) -> Done {
        // What shipping would refuse is told now, while the lines can be changed.
        DocumentRequest trial = shipment(work.transfer, work.at);
        for (const TransferLine &line : std::as_const(work.transfer.lines))
            trial.lines << DocumentLine{
                .itemId = line.itemId, .locationId = line.locationId, .quantity = line.requested, .lot = line.lot};
        LedgerStore ledger(m_db);
        LedgerFacts facts(ledger, m_context.company.calendar);
        STOWAGE_TRY(planDocument(trial, m_context, facts));
        work.transfer.state = needsApproval ? TransferState::PendingApproval : TransferState::Approved;
        return {};
    });
}

Result<TransferDone> Transfers::decide(const TransferRequest &request, TransferDecision decision)
{
    const bool approves = decision == TransferDecision::Approve;
    return step(approves ? TransferStep::Approve : TransferStep::Reject, request, [&](Work &work) -> Done {
        work.transfer.state = approves ? TransferState::Approved : TransferState::Rejected;
        return {};
    });
}

Result<TransferDone> Transfers::reopen(const TransferRequest &request)
{
    return step(TransferStep::Reopen, request, [](Work &work) -> Done {
        work.transfer.state = TransferState::Draft;
        return {};
    });
}

Result<TransferDone> Transfers::cancel(const TransferRequest &request)
{
    return step(TransferStep::Cancel, request, [](Work &work) -> Done {
        work.transfer.state = TransferState::Cancelled;
        return {};
    });
}

Result<TransferDone> Transfers::complete(const TransferRequest &request)
{
    STOWAGE_LET(stored, m_store.transfer(request.transferId));
    if (stored && isPossible(TransferStep::Receive, stored->state)) {
        return fail(Refused, u"transfer.in_transit"_s,
                    {{u"number"_s, stored->number}, {u"quantity"_s, stored->inTransit().toString()}});
    }
    return step(TransferStep::Complete, request, [](Work &work) -> Done {
        work.transfer.state = TransferState::Completed;
        return {};
    });
}

} // namespace stowage
