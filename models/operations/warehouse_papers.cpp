// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/warehouse.h"
#include "models/operations/warehouse_work.h"
#include "models/store/adjustment_listing.h"

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
    return onReader<QList<WaitingApproval>>([](Connection &db) { return AdjustmentListing(db).waiting(); });
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
            return all.submit(saved.id);
        }));
}

Future<AdjustmentDone> Warehouse::decideAdjustment(RowId approvalId, bool approve, const QString &notes)
{
    return tellingAdjustment(inWriterTransaction<AdjustmentDone>(
        [approvalId, approve, notes, context = posting(), actor = m_actor](Connection &db) {
            return Adjustments(db, context, actor).decide(approvalId, approve, notes);
        }));
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

} // namespace stowage
