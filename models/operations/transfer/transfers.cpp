// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/transfer/transfers.h"

#include "models/operations/ledger/document_number.h"
#include "models/operations/ledger/posting_errors.h"
#include "models/operations/people/permission.h"

#include <ranges>

namespace stowage {

using enum Error::Code;

namespace {

// What whoever writes a draft says of it: no figure of what moved is theirs.
Transfer asWritten(Transfer draft)
{
    draft.shipping.shippedAt.reset();
    draft.shipping.actualDelivery.reset();
    for (TransferLine &line : draft.lines)
        line = {.itemId = line.itemId,
                .locationId = line.locationId,
                .lot = line.lot,
                .requested = line.requested,
                .notes = line.notes};
    return draft;
}

// `stored` with what the draft says.
Transfer rewritten(const Transfer &stored, const Transfer &draft)
{
    Transfer changed = stored;
    changed.date = draft.date;
    changed.fromLocationId = draft.fromLocationId;
    changed.toLocationId = draft.toLocationId;
    changed.reference = draft.reference;
    changed.notes = draft.notes;
    changed.shipping = draft.shipping;
    changed.lines = draft.lines;
    return changed;
}

// A retry that comes after its first try: nothing is left to do.
bool isSaved(const Transfer &stored, const Transfer &draft)
{
    return stored.state == TransferState::Draft && asWritten(stored) == asWritten(rewritten(stored, draft));
}

} // namespace

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
    draft = asWritten(std::move(draft));
    if (!draft.date.isValid())
        draft.date = m_context.company.calendar.dayOf(m_context.clock.now());
    if (draft.id == 0) {
        STOWAGE_LET(known, m_store.byUuid(draft.uuid));
        if (known)
            return *known;
        STOWAGE_TRY(checkDraft(draft));
        STOWAGE_TRY(allowed(m_actor, Right::Transfer, {draft.fromLocationId}));
        return create(std::move(draft));
    }
    STOWAGE_LET(claimed, m_store.claim(draft.id, draft.version));
    STOWAGE_LET(stored, m_store.transfer(draft.id));
    if (!stored)
        return fail(NotFound, u"transfer.missing"_s);
    if (!claimed && isSaved(*stored, draft))
        return *stored;
    if (!claimed)
        return fail(Conflict, u"transfer.changed"_s, {{u"number"_s, stored->number}});
    STOWAGE_TRY(checkStep(TransferStep::Save, stored->state, stored->number));
    // Or one could write lines under another's name, and approve them.
    STOWAGE_TRY(checkWriter(*stored));
    STOWAGE_TRY(checkDraft(draft));
    STOWAGE_TRY(allowed(m_actor, Right::Transfer, {stored->fromLocationId, draft.fromLocationId}));
    Transfer changed = rewritten(*stored, draft);
    changed.updatedAt = m_context.clock.now();
    STOWAGE_TRY(m_store.replaceLines(changed));
    STOWAGE_TRY(m_store.update(changed));
    return changed;
}

Done Transfers::checkWriter(const Transfer &transfer) const
{
    if (m_actor.userId() == 0 || transfer.createdBy == m_actor.login())
        return {};
    return fail(Refused, u"transfer.not_yours"_s, {{u"number"_s, transfer.number}, {u"user"_s, transfer.createdBy}});
}

Result<Transfer> Transfers::create(Transfer draft)
{
    STOWAGE_LET(number, takeDocumentNumber(m_db, m_context, DocumentKind::Transfer,
                                           m_context.company.calendar.startOf(draft.date)));
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
    under.poster.postForTransfer(stored->id);
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

} // namespace stowage
