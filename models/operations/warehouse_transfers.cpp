// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/warehouse.h"
#include "models/operations/warehouse_work.h"

namespace stowage {

Future<QList<TransferRow>> Warehouse::transfers(const TransferFilter &filter, RowId before)
{
    return onReader<QList<TransferRow>>(
        [filter, before](Connection &db) { return TransferStore(db).list(filter, before); });
}

Future<Transfer> Warehouse::transfer(RowId id)
{
    return onReader<Transfer>([id](Connection &db) -> Result<Transfer> {
        STOWAGE_LET(found, TransferStore(db).transfer(id));
        if (!found)
            return fail(Error::Code::NotFound, u"transfer.missing"_s);
        return *found;
    });
}

Future<QList<TransferEvent>> Warehouse::transferEvents(RowId id)
{
    return onReader<QList<TransferEvent>>([id](Connection &db) { return TransferStore(db).events(id); });
}

Future<QList<Approval>> Warehouse::transferApprovals(RowId id)
{
    return onReader<QList<Approval>>(
        [id](Connection &db) { return ApprovalStore(db).ofSubject(ApprovalSubject::Transfer, id); });
}

Future<Transfer> Warehouse::saveTransfer(const Transfer &transfer)
{
    auto saved = inWriterTransaction<Transfer>([transfer, context = posting(), actor = m_actor](Connection &db) {
        return Transfers(db, context, actor).save(transfer);
    });
    return telling<Transfer>(saved, [this](const Result<Transfer> &) { Q_EMIT papersChanged(); });
}

Future<TransferDone> Warehouse::changeTransfer(const std::function<Result<TransferDone>(Transfers &)> &step)
{
    auto changed = inWriterTransaction<TransferDone>([step, context = posting(), actor = m_actor](Connection &db) {
        Transfers all(db, context, actor);
        return step(all);
    });
    return telling<TransferDone>(std::move(changed), [this](const Result<TransferDone> &done) {
        if (const QList<RowId> items = done->itemIds(); !items.isEmpty())
            Q_EMIT stockChanged(items);
        Q_EMIT papersChanged();
    });
}

} // namespace stowage
