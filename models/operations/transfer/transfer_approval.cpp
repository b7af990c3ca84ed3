// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/people/permission.h"
#include "models/operations/transfer/transfers.h"

#include <algorithm>

// What transfers ask others for.

namespace stowage {

using enum Error::Code;

Result<TransferRoute> Transfers::routeOf(const Transfer &transfer)
{
    STOWAGE_LET(from, m_rules.pathOf(transfer.fromLocationId));
    STOWAGE_LET(to, m_rules.pathOf(transfer.toLocationId));
    return TransferRoute{from, to};
}

// Where a company knows no users, nobody else could say yes.
Result<QList<TransferGate>> Transfers::gates(const Transfer &transfer, TransferPhase phase, Money value)
{
    if (m_actor.userId() == 0)
        return QList<TransferGate>();
    STOWAGE_LET(rules, m_rules.rules());
    STOWAGE_LET(route, routeOf(transfer));
    return transferGates(rules, route, phase, value);
}

Result<Approval> Transfers::ask(const Transfer &transfer, const QString &role, const QByteArray &hash,
                                const QString &asker)
{
    STOWAGE_LET(before, m_approvals.ofSubject(ApprovalSubject::Transfer, transfer.id));
    Approval approval{.subject = ApprovalSubject::Transfer,
                      .subjectId = transfer.id,
                      .position = static_cast<int>(before.size()) + 1,
                      .step = role,
                      .askedBy = asker,
                      .askedAt = m_context.clock.now(),
                      .linesHash = hash};
    STOWAGE_LET(id, m_approvals.insert(approval));
    approval.id = id;
    return approval;
}

Done Transfers::askAll(const Transfer &transfer, const QList<TransferGate> &gates)
{
    for (const TransferGate &gate : gates)
        STOWAGE_TRY(ask(transfer, gate.role, transferDigest(transfer), m_context.user).map([](const auto &) { }));
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

// Claims of goods that have moved since.
Done Transfers::stopAskingOfChanged(const Work &work)
{
    STOWAGE_LET(all, m_approvals.ofSubject(ApprovalSubject::Transfer, work.transfer.id));
    for (Approval &approval : all) {
        if (approval.decision != Decision::Waiting)
            continue;
        STOWAGE_LET(claims, m_rules.claims(approval.id));
        if (claims.isEmpty() || claimsDigest(work.transfer, claims) == approval.linesHash)
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
        STOWAGE_TRY(checkLines(work.transfer, work.at));
        STOWAGE_LET(effect, this->effect(work.transfer));
        STOWAGE_LET(asked, gates(work.transfer, TransferPhase::Release, effect.value));
        work.transfer.state = asked.isEmpty() ? TransferState::Approved : TransferState::PendingApproval;
        return askAll(work.transfer, asked);
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
        STOWAGE_LET(claims, m_rules.openClaims(work.transfer.id));
        if (!claims.isEmpty())
            return fail(Conflict, u"transfer.claim_waits"_s, {{u"number"_s, work.transfer.number}});
        STOWAGE_LET(already, isAsked(work.transfer.id));
        if (already)
            return fail(Conflict, u"transfer.asked"_s, {{u"number"_s, work.transfer.number}});
        STOWAGE_LET(asked, gates(work.transfer, TransferPhase::Receipt, work.transfer.totalValue()));
        if (asked.isEmpty())
            work.transfer.state = TransferState::Completed;
        return askAll(work.transfer, asked);
    });
}

Result<TransferDone> Transfers::decide(const TransferRequest &request, RowId approvalId, TransferDecision decision)
{
    const bool approves = decision == TransferDecision::Approve;
    return step(approves ? TransferStep::Approve : TransferStep::Reject, request, [&](Work &work) -> Done {
        STOWAGE_LET(asked, m_approvals.byId(approvalId));
        if (!asked || asked->subject != ApprovalSubject::Transfer || asked->subjectId != work.transfer.id)
            return fail(NotFound, u"transfer.approval_unknown"_s, {{u"number"_s, work.transfer.number}});
        STOWAGE_LET(claims, m_rules.claims(approvalId));
        if (!claims.isEmpty())
            return decideClaims(work, *asked, claims, approves);
        return decidePhase(work, *asked, phaseOf(work.transfer.state).value_or(TransferPhase::Release), approves);
    });
}

Done Transfers::decidePhase(Work &work, const Approval &asked, TransferPhase phase, bool approves)
{
    STOWAGE_LET(asks, question(work.transfer, phase, asked.step, {}));
    STOWAGE_TRY(decideGate(work, asked, asks, approves));
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
}

Result<ApprovalQuestion> Transfers::question(const Transfer &transfer, TransferPhase phase, const QString &role,
                                             const QList<TransferClaim> &claims)
{
    STOWAGE_LET(rules, m_rules.rules());
    STOWAGE_LET(route, routeOf(transfer));
    const TransferGate gate = transferGate(rules, route, phase, role);
    ApprovalQuestion asks{.right = gate.right,
                          .locationIds = {gate.locationId},
                          .authors = {transfer.createdBy},
                          .linesHash = claims.isEmpty() ? transferDigest(transfer) : claimsDigest(transfer, claims)};
    for (const TransferClaim &claim : claims)
        asks.authors << claim.claimedBy;
    return asks;
}

Done Transfers::decideGate(const Work &work, Approval asked, const ApprovalQuestion &question, bool approves)
{
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

Result<QList<WaitingApproval>> Transfers::waiting()
{
    STOWAGE_LET(all, TransferListing(m_db).waiting());
    QList<WaitingApproval> waiting;
    waiting.reserve(all.size());
    for (const WaitingTransfer &each : std::as_const(all)) {
        STOWAGE_LET(transfer, m_store.transfer(each.approval.subjectId));
        STOWAGE_LET(claims, m_rules.claims(each.approval.id));
        const TransferPhase phase =
            claims.isEmpty() ? phaseOf(each.state).value_or(TransferPhase::Release) : TransferPhase::Difference;
        STOWAGE_LET(asks, question(*transfer, phase, each.approval.step, claims));
        Money value = each.value;
        if (phase == TransferPhase::Release) {
            STOWAGE_LET(effect, this->effect(*transfer));
            value = effect.value;
        } else if (phase == TransferPhase::Difference) {
            STOWAGE_LET(claimed, valueOf(*transfer, claims));
            value = claimed;
        }
        waiting << WaitingApproval{.approval = each.approval,
                                   .number = each.number,
                                   .locationId = asks.locationIds.first(),
                                   .locationCode = each.fromCode,
                                   .notes = each.notes,
                                   .lines = claims.isEmpty() ? each.lines : static_cast<int>(claims.size()),
                                   .value = value,
                                   .question = asks,
                                   .toCode = each.toCode,
                                   .phase = phase,
                                   .version = each.version};
    }
    return waiting;
}

} // namespace stowage
