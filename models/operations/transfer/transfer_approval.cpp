// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/document_plan.h"
#include "models/operations/people/permission.h"
#include "models/operations/transfer/transfers.h"

#include <algorithm>

// What transfers ask others for.

namespace stowage {

using enum Error::Code;

// What shipping would refuse is told while the lines can be changed.
Done Transfers::checkLines(const Work &work)
{
    DocumentRequest trial = shipment(work.transfer, work.at);
    for (const TransferLine &line : work.transfer.lines) {
        trial.lines << DocumentLine{
            .itemId = line.itemId, .locationId = line.locationId, .quantity = line.requested, .lot = line.lot};
    }
    LedgerStore ledger(m_db);
    LedgerFacts facts(ledger, m_context.company.calendar);
    return planDocument(trial, m_context, facts).map([](const auto &) { });
}

// Where a company knows no users, nobody else could say yes.
bool Transfers::needsYes(const Transfer &transfer, TransferPhase phase) const
{
    return m_actor.userId() != 0 && !transferGates(transfer, phase).isEmpty();
}

Done Transfers::ask(const Transfer &transfer, TransferPhase phase)
{
    STOWAGE_LET(before, m_approvals.ofSubject(ApprovalSubject::Transfer, transfer.id));
    int position = static_cast<int>(before.size());
    for (const TransferGate &gate : transferGates(transfer, phase)) {
        STOWAGE_TRY(m_approvals.insert({.subject = ApprovalSubject::Transfer,
                                        .subjectId = transfer.id,
                                        .position = ++position,
                                        .step = gate.role,
                                        .askedBy = m_context.user,
                                        .askedAt = m_context.clock.now(),
                                        .linesHash = transferDigest(transfer)}));
    }
    return {};
}

// Nobody is asked any longer about what has changed; what was said of it before stays said.
Done Transfers::stopAsking(RowId transferId)
{
    STOWAGE_LET(all, m_approvals.ofSubject(ApprovalSubject::Transfer, transferId));
    for (Approval &approval : all) {
        if (approval.decision != Decision::Waiting)
            continue;
        approval.decision = Decision::Void;
        STOWAGE_TRY(m_approvals.decide(approval));
    }
    return {};
}

Result<bool> Transfers::isAsked(RowId transferId)
{
    STOWAGE_LET(all, m_approvals.ofSubject(ApprovalSubject::Transfer, transferId));
    return std::ranges::any_of(all, [](const Approval &each) { return each.decision == Decision::Waiting; });
}

Result<TransferDone> Transfers::submit(const TransferRequest &request)
{
    return step(TransferStep::Submit, request, [&](Work &work) -> Done {
        STOWAGE_TRY(allowed(m_actor, Right::Transfer, {work.transfer.fromLocationId}));
        STOWAGE_TRY(checkLines(work));
        if (!needsYes(work.transfer, TransferPhase::Release)) {
            work.transfer.state = TransferState::Approved;
            return {};
        }
        work.transfer.state = TransferState::PendingApproval;
        return ask(work.transfer, TransferPhase::Release);
    });
}

Result<TransferDone> Transfers::complete(const TransferRequest &request)
{
    STOWAGE_LET(stored, m_store.transfer(request.transferId));
    if (stored && isPossible(TransferStep::Receive, stored->state)) {
        return fail(Refused, u"transfer.in_transit"_s,
                    {{u"number"_s, stored->number}, {u"quantity"_s, stored->inTransit().toString()}});
    }
    return step(TransferStep::Complete, request, [&](Work &work) -> Done {
        STOWAGE_TRY(allowed(m_actor, Right::ReceiveTransfers, {work.transfer.toLocationId}));
        if (!needsYes(work.transfer, TransferPhase::Receipt)) {
            work.transfer.state = TransferState::Completed;
            return {};
        }
        STOWAGE_LET(asked, isAsked(work.transfer.id));
        if (asked)
            return fail(Conflict, u"transfer.asked"_s, {{u"number"_s, work.transfer.number}});
        return ask(work.transfer, TransferPhase::Receipt);
    });
}

Result<TransferDone> Transfers::decide(const TransferRequest &request, RowId approvalId, TransferDecision decision)
{
    const bool approves = decision == TransferDecision::Approve;
    return step(approves ? TransferStep::Approve : TransferStep::Reject, request, [&](Work &work) -> Done {
        STOWAGE_LET(asked, m_approvals.byId(approvalId));
        if (!asked || asked->subject != ApprovalSubject::Transfer || asked->subjectId != work.transfer.id)
            return fail(NotFound, u"transfer.approval_unknown"_s, {{u"number"_s, work.transfer.number}});
        const TransferPhase phase = *phaseOf(work.transfer.state);
        STOWAGE_TRY(decideGate(work, *asked, phase, approves));
        if (!approves) {
            STOWAGE_TRY(stopAsking(work.transfer.id));
            if (phase == TransferPhase::Release)
                work.transfer.state = TransferState::Rejected;
            return {};
        }
        STOWAGE_LET(stillAsked, isAsked(work.transfer.id));
        if (!stillAsked)
            work.transfer.state = phase == TransferPhase::Release ? TransferState::Approved : TransferState::Completed;
        return {};
    });
}

Done Transfers::decideGate(const Work &work, Approval asked, TransferPhase phase, bool approves)
{
    const QList<TransferGate> gates = transferGates(work.transfer, phase);
    const auto gate = std::ranges::find(gates, asked.step, &TransferGate::role);
    const ApprovalQuestion question{
        .right = gate == gates.end() ? Right::ReleaseTransfers : gate->right,
        .locationIds = {gate == gates.end() ? work.transfer.fromLocationId : gate->locationId},
        .authors = {work.transfer.createdBy},
        .linesHash = transferDigest(work.transfer)};
    STOWAGE_TRY(mayDecide(asked, question, m_actor));
    if (!approves && work.request.notes.trimmed().isEmpty())
        return fail(Invalid, u"approval.notes_missing"_s);
    asked.decision = approves ? Decision::Approved : Decision::Rejected;
    asked.decidedBy = m_context.user;
    asked.decidedAt = m_context.clock.now();
    asked.notes = work.request.notes.trimmed();
    STOWAGE_LET(first, m_approvals.decide(asked));
    return first ? Done() : Done(fail(Conflict, u"approval.decided"_s, {{u"by"_s, {}}}));
}

Result<TransferDone> Transfers::reopen(const TransferRequest &request)
{
    return step(TransferStep::Reopen, request, [&](Work &work) -> Done {
        STOWAGE_TRY(allowed(m_actor, Right::Transfer, {work.transfer.fromLocationId}));
        work.transfer.state = TransferState::Draft;
        return m_approvals.makeVoid(ApprovalSubject::Transfer, work.transfer.id);
    });
}

Result<TransferDone> Transfers::cancel(const TransferRequest &request)
{
    return step(TransferStep::Cancel, request, [&](Work &work) -> Done {
        STOWAGE_TRY(allowed(m_actor, Right::Transfer, {work.transfer.fromLocationId}));
        work.transfer.state = TransferState::Cancelled;
        return stopAsking(work.transfer.id);
    });
}

} // namespace stowage
