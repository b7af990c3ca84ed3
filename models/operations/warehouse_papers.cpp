// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/warehouse.h"

#include "models/operations/adjust/reasons.h"
#include "models/operations/people/people.h"
#include "models/operations/waiting_papers.h"
#include "models/operations/warehouse_work.h"
#include "models/store/adjustment_listing.h"
#include "models/store/item_store.h"

namespace stowage {

Future<PageIndex> Warehouse::adjustmentIndex(const AdjustmentFilter &filter)
{
    return onReader<PageIndex>([filter](Connection &db) { return AdjustmentListing(db).index(filter); });
}

Future<QList<AdjustmentRow>> Warehouse::adjustmentPage(const AdjustmentFilter &filter,
                                                       const std::optional<PageAnchor> &from)
{
    return onReader<QList<AdjustmentRow>>(
        [filter, from](Connection &db) { return AdjustmentListing(db).page(filter, from); });
}

Future<Adjustment> Warehouse::adjustment(RowId id)
{
    return onReader<Adjustment>([id, context = posting(), actor = m_actor](Connection &db) {
        return Adjustments(db, context, actor).byId(id);
    });
}

Future<QList<WaitingApproval>> Warehouse::waitingApprovals()
{
    return onReader<QList<WaitingApproval>>([context = posting(), actor = m_actor](Connection &db) {
        // Transfers are decided where they are seen whole: the window has no page of them yet.
        return waitingPapers(db, context, actor).map([](QList<WaitingApproval> waiting) {
            waiting.removeIf(
                [](const WaitingApproval &one) { return one.approval.subject == ApprovalSubject::Transfer; });
            return waiting;
        });
    });
}

Future<AdjustmentEffect> Warehouse::adjustmentEffect(const Adjustment &adjustment)
{
    return inWriterTransaction<AdjustmentEffect>([adjustment, context = posting(), actor = m_actor](Connection &db) {
        return Adjustments(db, context, actor).effect(adjustment);
    });
}

Future<Adjustment> Warehouse::saveAdjustment(const Adjustment &adjustment)
{
    auto saved = inWriterTransaction<Adjustment>([adjustment, context = posting(), actor = m_actor](Connection &db) {
        return Adjustments(db, context, actor).save(adjustment);
    });
    return telling<Adjustment>(saved, [this](const Result<Adjustment> &) { Q_EMIT papersChanged(); });
}

Future<AdjustmentDone> Warehouse::tellingAdjustment(Future<AdjustmentDone> done)
{
    return telling<AdjustmentDone>(std::move(done), [this](const Result<AdjustmentDone> &adjusted) {
        if (!adjusted->itemIds.isEmpty())
            Q_EMIT stockChanged(adjusted->itemIds);
        Q_EMIT papersChanged();
    });
}

Future<AdjustmentDone> Warehouse::submitAdjustment(const Adjustment &adjustment)
{
    return tellingAdjustment(inWriterTransaction<AdjustmentDone>(
        [adjustment, context = posting(), actor = m_actor](Connection &db) -> Result<AdjustmentDone> {
            Adjustments all(db, context, actor);
            STOWAGE_LET(saved, all.save(adjustment));
            const bool triedBefore = adjustment.id == 0 && saved.state != AdjustmentState::Draft;
            return triedBefore ? AdjustmentDone{saved, {}} : all.submit(saved.id);
        }));
}

Future<AdjustmentDone> Warehouse::decideAdjustment(RowId approvalId, bool approve, const QString &notes)
{
    return tellingAdjustment(inWriterTransaction<AdjustmentDone>(
        [approvalId, approve, notes, context = posting(), actor = m_actor](Connection &db) {
            return Adjustments(db, context, actor).decide(approvalId, approve, notes);
        }));
}

Future<AdjustmentDone> Warehouse::decideAdjustmentAs(const QString &login, const QString &secret, RowId approvalId,
                                                     bool approve, const QString &notes)
{
    return tellingAdjustment(onWriter<AdjustmentDone>([=, this, context = posting()](Connection &db) {
        return People(db, m_clock, m_rng).signIn(login, secret).and_then([&](const Actor &other) {
            PostingContext signedByOther = context;
            signedByOther.user = other.login();
            return inTransaction(
                db, [&] { return Adjustments(db, signedByOther, other).decide(approvalId, approve, notes); });
        });
    }));
}

Future<QList<Approval>> Warehouse::approvalsOf(ApprovalSubject subject, RowId subjectId)
{
    return onReader<QList<Approval>>([=](Connection &db) { return ApprovalStore(db).ofSubject(subject, subjectId); });
}

Future<Adjustment> Warehouse::withdrawAdjustment(RowId id)
{
    auto withdrawn = inWriterTransaction<Adjustment>([id, context = posting(), actor = m_actor](Connection &db) {
        return Adjustments(db, context, actor).withdraw(id);
    });
    return telling<Adjustment>(withdrawn, [this](const Result<Adjustment> &) { Q_EMIT papersChanged(); });
}

Future<void> Warehouse::removeAdjustment(RowId id)
{
    auto removed = inWriterTransaction<void>([id, context = posting(), actor = m_actor](Connection &db) {
        return Adjustments(db, context, actor).remove(id);
    });
    return telling<void>(removed, [this](const Done &) { Q_EMIT papersChanged(); });
}

Future<QList<AdjustmentLimit>> Warehouse::adjustmentLimits()
{
    return onReader<QList<AdjustmentLimit>>([](Connection &db) { return AdjustmentStore(db).limits(); });
}

Future<void> Warehouse::saveAdjustmentLimits(const QList<AdjustmentLimit> &limits)
{
    auto saved = inWriterTransaction<void>(
        Right::ManageCompany, {}, [limits](Connection &db) { return AdjustmentStore(db).replaceLimits(limits); });
    return telling<void>(saved, [this](const Done &) { Q_EMIT papersChanged(); });
}

Future<Reason> Warehouse::saveReason(const Reason &reason, bool isNew)
{
    auto saved = inWriterTransaction<Reason>(
        Right::ManageCompany, {}, [reason, isNew](Connection &db) { return stowage::saveReason(db, reason, isNew); });
    return telling<Reason>(saved, [this](const Result<Reason> &) { Q_EMIT papersChanged(); });
}

Future<QList<ItemHit>> Warehouse::itemsOf(const QList<RowId> &ids)
{
    return onReader<QList<ItemHit>>([ids](Connection &db) -> Result<QList<ItemHit>> {
        QList<ItemHit> hits;
        const QSet<RowId> once(ids.begin(), ids.end());
        for (const RowId id : once) {
            const auto item = ItemStore(db).byId(id);
            if (!item && item.error().code == Error::Code::NotFound)
                continue;
            if (!item)
                return fail(item.error());
            hits << ItemHit{.id = item->id,
                            .code = item->code,
                            .name = item->name,
                            .barcode = item->barcode(),
                            .unit = item->unit,
                            .costPrice = item->costPrice,
                            .lotTracking = item->lotTracking,
                            .match = ItemHit::Match::Exact};
        }
        return hits;
    });
}

} // namespace stowage
