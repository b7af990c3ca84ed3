// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/adjust/adjustments.h"

#include "models/operations/ledger/document_number.h"
#include "models/operations/ledger/poster.h"
#include "models/operations/ledger/posting_errors.h"
#include "models/operations/people/permission.h"
#include "models/store/reason_store.h"

#include <algorithm>
#include <map>

namespace stowage {

namespace {

using enum Error::Code;

DocumentLine documentLine(const Adjustment &adjustment, const AdjustmentLine &line)
{
    return {.itemId = line.itemId,
            .locationId = adjustment.placeOf(line),
            .quantity = line.quantity,
            .unitCost = line.unitCost,
            .lot = line.lot,
            .expires = line.expires,
            .reason = adjustment.reasonOf(line),
            .notes = line.notes};
}

DocumentRequest requestOf(const Adjustment &adjustment, const QList<AdjustmentLine> &lines)
{
    DocumentRequest request{.uuid = adjustment.uuid,
                            .number = adjustment.number,
                            .kind = DocumentKind::Adjustment,
                            .effectiveAt = adjustment.effectiveAt,
                            .locationId = adjustment.locationId,
                            .reference = adjustment.reference,
                            .notes = adjustment.notes,
                            .reason = adjustment.reason};
    for (const AdjustmentLine &line : lines)
        request.lines << documentLine(adjustment, line);
    return request;
}

void keepEffect(Adjustment &adjustment, const AdjustmentEffect &effect)
{
    adjustment.value = effect.value;
    for (qsizetype index = 0; index < adjustment.lines.size(); ++index) {
        adjustment.lines[index].stockBefore = effect.lines[index].before;
        adjustment.lines[index].value = effect.lines[index].value;
    }
}

// Runs `work` and takes back whatever it wrote.
template <typename Work>
auto rehearsed(Connection &db, Work &&work) -> decltype(work())
{
    STOWAGE_TRY(db.script("SAVEPOINT rehearsal"));
    auto result = work();
    STOWAGE_TRY(db.script("ROLLBACK TO SAVEPOINT rehearsal; RELEASE SAVEPOINT rehearsal"));
    return result;
}

// It was tried as the first line of a document of its own.
Error ofLineNumber(Error error, qsizetype number)
{
    for (ErrorArg &arg : error.args) {
        if (arg.name == u"line")
            arg.value = QString::number(number);
    }
    return error;
}

// A refusal of the line, and not of the store.
bool isOfLine(const Error &error)
{
    return error.code == Invalid || error.code == Refused || error.code == NotFound || error.code == Conflict;
}

} // namespace

Result<Adjustment> Adjustments::byId(RowId id)
{
    STOWAGE_LET(found, m_store.byId(id));
    if (!found)
        return fail(NotFound, u"adjustment.missing"_s);
    return *found;
}

Result<Adjustment> Adjustments::save(const Adjustment &adjustment)
{
    Q_ASSERT(adjustment.uuid.size() == 16);
    STOWAGE_TRY(allowed(m_actor, m_right, adjustment.locationIds()));
    Adjustment stored = adjustment;
    for (AdjustmentLine &line : stored.lines) {
        if (line.uid.isEmpty())
            line.uid = makeUid(m_context.clock, m_context.rng);
    }
    if (adjustment.id == 0) {
        STOWAGE_LET(known, m_store.byUuid(adjustment.uuid));
        if (known)
            return *known;
        stored.createdBy = m_context.user;
        stored.createdAt = stored.updatedAt = m_context.clock.now();
        STOWAGE_LET(id, m_store.insert(stored));
        return byId(id);
    }
    STOWAGE_LET(before, byId(adjustment.id));
    STOWAGE_TRY(adjustmentAfter(before.state, AdjustmentStep::Edit));
    // Or one could write lines under another's name, and approve them.
    STOWAGE_TRY(checkWriter(before));
    stored.createdBy = before.createdBy;
    stored.createdAt = before.createdAt;
    stored.number = before.number;
    stored.state = before.state;
    STOWAGE_TRY(update(stored));
    return stored;
}

Done Adjustments::checkWriter(const Adjustment &adjustment) const
{
    if (m_actor.userId() == 0 || adjustment.createdBy == m_actor.login())
        return {};
    return fail(Refused, u"adjustment.not_yours"_s, {{u"user"_s, adjustment.createdBy}});
}

Done Adjustments::update(Adjustment &adjustment)
{
    adjustment.updatedAt = m_context.clock.now();
    ++adjustment.version;
    STOWAGE_LET(updated, m_store.update(adjustment));
    return updated ? Done() : Done(fail(Conflict, u"adjustment.changed_meanwhile"_s));
}

Done Adjustments::remove(RowId id)
{
    STOWAGE_LET(adjustment, byId(id));
    STOWAGE_TRY(allowed(m_actor, m_right, adjustment.locationIds()));
    STOWAGE_TRY(adjustmentAfter(adjustment.state, AdjustmentStep::Remove));
    STOWAGE_TRY(checkWriter(adjustment));
    // What has a number is on record: only a draft that was never asked for can go.
    if (!adjustment.number.isEmpty())
        return fail(Conflict, u"adjustment.step_remove_refused"_s, {{u"state"_s, u"rejected"_s}});
    return m_store.remove(id);
}

Done Adjustments::checkReason(const Adjustment &adjustment, const AdjustmentLine &line, int number)
{
    if (m_reasons.isEmpty()) {
        STOWAGE_LET(all, ReasonStore(m_db).all());
        m_reasons = all;
    }
    const QString &code = adjustment.reasonOf(line);
    if (code.isEmpty())
        return refuseLine(number, u"line.reason_missing"_s);
    const auto reason = std::ranges::find(m_reasons, code, &Reason::code);
    if (reason == m_reasons.end() || !reason->active)
        return refuseLine(number, u"line.reason_unknown"_s, {{u"reason"_s, code}});
    const bool fits = reason->direction == 0 || (reason->direction > 0) == line.quantity.isPositive();
    if (!fits)
        return refuseLine(number, u"line.reason_direction"_s,
                          {{u"reason"_s, code}, {u"quantity"_s, line.quantity.toString()}});
    return {};
}

Result<AdjustmentLineEffect> Adjustments::tryLine(const Adjustment &adjustment, qsizetype index)
{
    const AdjustmentLine &line = adjustment.lines[index];
    LedgerStore ledger(m_db);
    STOWAGE_LET(level, ledger.level(line.itemId, adjustment.placeOf(line)));
    STOWAGE_LET(valueBefore, ledger.valueOf(line.itemId));
    DocumentRequest request = requestOf(adjustment, {line});
    request.uuid = makeUuid(m_context.clock, m_context.rng);
    request.number.clear();
    Poster poster(m_db, m_context);
    auto posted = poster.post(request);
    if (!posted)
        return fail(ofLineNumber(posted.error(), index + 1));
    STOWAGE_TRY(poster.finish());
    STOWAGE_LET(valueAfter, ledger.valueOf(line.itemId));
    AdjustmentLineEffect effect{.value = valueAfter - valueBefore};
    effect.before = level ? level->pool.quantity : Quantity();
    effect.after = effect.before + line.quantity;
    effect.unitCost = unitCost(effect.value, line.quantity, m_context.company.currency);
    return effect;
}

Result<AdjustmentEffect> Adjustments::effect(const Adjustment &adjustment)
{
    AdjustmentEffect effect;
    if (adjustment.lines.isEmpty())
        effect.problems << Error{Invalid, u"document.no_lines"_s, {}};
    STOWAGE_TRY(rehearsed(m_db, [&]() -> Done {
        for (qsizetype index = 0; index < adjustment.lines.size(); ++index) {
            const int number = static_cast<int>(index) + 1;
            if (const Done reason = checkReason(adjustment, adjustment.lines[index], number); !reason)
                effect.problems << reason.error();
            auto line = tryLine(adjustment, index);
            if (!line && !isOfLine(line.error()))
                return fail(line.error());
            if (!line)
                effect.problems << line.error();
            effect.lines << line.value_or(AdjustmentLineEffect());
            effect.value += effect.lines.last().value;
        }
        return {};
    }));
    STOWAGE_TRY(askLimit(adjustment, effect));
    return effect;
}

// Each reason for itself: what is lost does not make up for what is found.
Done Adjustments::askLimit(const Adjustment &adjustment, AdjustmentEffect &effect)
{
    if (m_actor.userId() == 0)
        return {}; // nobody else could say yes
    STOWAGE_LET(limits, m_store.limits());
    std::map<std::pair<QString, RowId>, Money> sums;
    for (qsizetype index = 0; index < adjustment.lines.size(); ++index) {
        const AdjustmentLine &line = adjustment.lines[index];
        const Money value = effect.lines[index].value;
        sums[{adjustment.reasonOf(line), adjustment.placeOf(line)}] += value.isNegative() ? -value : value;
    }
    for (const auto &[of, sum] : sums) {
        const auto limit = limitFor(m_actor.rolesWith(m_right, of.second), of.first, limits);
        if (limit && sum > *limit) {
            effect.needsApproval = true;
            effect.limit = std::min(effect.limit.value_or(*limit), *limit);
        }
    }
    return {};
}

Result<AdjustmentDone> Adjustments::submit(RowId id)
{
    STOWAGE_LET(adjustment, byId(id));
    if (adjustment.state == AdjustmentState::Posted)
        return AdjustmentDone{adjustment, {}};
    STOWAGE_TRY(allowed(m_actor, m_right, adjustment.locationIds()));
    STOWAGE_LET(next, adjustmentAfter(adjustment.state, AdjustmentStep::Submit));
    STOWAGE_LET(effect, this->effect(adjustment));
    if (!effect.problems.isEmpty())
        return fail(effect.problems.first());
    if (adjustment.number.isEmpty()) {
        const Instant at = adjustment.effectiveAt != 0 ? adjustment.effectiveAt : m_context.clock.now();
        STOWAGE_LET(number, takeDocumentNumber(m_db, m_context, DocumentKind::Adjustment, at));
        adjustment.number = number;
    }
    if (!effect.needsApproval)
        return post(adjustment, effect);
    adjustment.state = next;
    keepEffect(adjustment, effect);
    STOWAGE_TRY(m_approvals.insert({.subject = ApprovalSubject::Adjustment,
                                    .subjectId = adjustment.id,
                                    .position = 1,
                                    .askedBy = m_context.user,
                                    .askedAt = m_context.clock.now(),
                                    .linesHash = linesHash(adjustment)}));
    STOWAGE_TRY(update(adjustment));
    return AdjustmentDone{adjustment, {}};
}

Result<AdjustmentDone> Adjustments::post(Adjustment adjustment, const AdjustmentEffect &effect)
{
    Poster poster(m_db, m_context);
    STOWAGE_LET(posted, poster.post(requestOf(adjustment, adjustment.lines)));
    STOWAGE_TRY(poster.finish());
    adjustment.documentId = posted.id;
    adjustment.state = AdjustmentState::Posted;
    keepEffect(adjustment, effect);
    STOWAGE_TRY(update(adjustment));
    return AdjustmentDone{adjustment, posted.itemIds};
}

Result<AdjustmentDone> Adjustments::decide(RowId approvalId, bool approve, const QString &notes)
{
    STOWAGE_LET(asked, m_approvals.byId(approvalId));
    if (!asked || asked->subject != ApprovalSubject::Adjustment)
        return fail(NotFound, u"adjustment.missing"_s);
    STOWAGE_LET(adjustment, byId(asked->subjectId));
    const ApprovalQuestion question{.right = Right::ApproveAdjustments,
                                    .locationIds = adjustment.locationIds(),
                                    .authors = {adjustment.createdBy},
                                    .linesHash = linesHash(adjustment)};
    STOWAGE_TRY(mayDecide(*asked, question, m_actor));
    STOWAGE_LET(next, adjustmentAfter(adjustment.state, approve ? AdjustmentStep::Approve : AdjustmentStep::Reject));
    if (!approve && notes.trimmed().isEmpty())
        return fail(Invalid, u"approval.notes_missing"_s);

    Approval decided = *asked;
    decided.decision = approve ? Decision::Approved : Decision::Rejected;
    decided.decidedBy = m_context.user;
    decided.decidedAt = m_context.clock.now();
    decided.notes = notes.trimmed();
    STOWAGE_LET(first, m_approvals.decide(decided));
    if (!first)
        return fail(Conflict, u"approval.decided"_s, {{u"by"_s, {}}});
    if (!approve) {
        adjustment.state = next;
        STOWAGE_TRY(update(adjustment));
        return AdjustmentDone{adjustment, {}};
    }
    STOWAGE_LET(effect, this->effect(adjustment));
    if (!effect.problems.isEmpty())
        return fail(effect.problems.first());
    if (effect.needsApproval) {
        const Currency &currency = m_context.company.currency;
        return fail(Refused, u"approval.limit_low"_s,
                    {{u"limit"_s, currency.format(*effect.limit)}, {u"value"_s, currency.format(effect.value)}});
    }
    return post(adjustment, effect);
}

Result<Adjustment> Adjustments::withdraw(RowId id)
{
    STOWAGE_LET(adjustment, byId(id));
    STOWAGE_LET(next, adjustmentAfter(adjustment.state, AdjustmentStep::Withdraw));
    STOWAGE_TRY(checkWriter(adjustment));
    STOWAGE_TRY(m_approvals.makeVoid(ApprovalSubject::Adjustment, id));
    adjustment.state = next;
    STOWAGE_TRY(update(adjustment));
    return adjustment;
}

} // namespace stowage
