// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/people/people.h"
#include "models/operations/transfer/transfer_rules.h"
#include "models/operations/warehouse.h"
#include "models/operations/warehouse_work.h"

#include <algorithm>

namespace stowage {

Future<PageIndex> Warehouse::transferIndex(const TransferFilter &filter)
{
    return onReader<PageIndex>([filter](Connection &db) { return TransferListing(db).index(filter); });
}

Future<QList<TransferRow>> Warehouse::transferPage(const TransferFilter &filter, const std::optional<PageAnchor> &from)
{
    return onReader<QList<TransferRow>>([filter, from, now = now()](Connection &db) -> Result<QList<TransferRow>> {
        STOWAGE_LET(rows, TransferListing(db).page(filter, from));
        for (TransferRow &row : rows)
            row.isOverdue = isOverdue(row.state, row.estimatedDelivery, now);
        return rows;
    });
}

Future<PageIndex> Warehouse::transitIndex(const TransitFilter &filter)
{
    return onReader<PageIndex>([filter](Connection &db) { return TransferListing(db).transitIndex(filter); });
}

Future<QList<InTransitRow>> Warehouse::transitPage(const TransitFilter &filter, const std::optional<PageAnchor> &from)
{
    return onReader<QList<InTransitRow>>(
        [filter, from, calendar = company().calendar, now = now()](Connection &db) -> Result<QList<InTransitRow>> {
            STOWAGE_LET(rows, TransferListing(db).transitPage(filter, from));
            for (InTransitRow &row : rows) {
                row.ageDays =
                    static_cast<int>(std::max<qint64>(0, calendar.dayOf(row.shippedAt).daysTo(calendar.dayOf(now))));
                row.isOverdue = row.estimatedDelivery && *row.estimatedDelivery < now;
            }
            return rows;
        });
}

Future<TransitTotals> Warehouse::transitTotals(const TransitFilter &filter)
{
    return onReader<TransitTotals>(
        [filter, now = now()](Connection &db) { return TransferListing(db).transitTotals(filter, now); });
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

Future<TransferView> Warehouse::transferView(RowId id)
{
    return onReader<TransferView>([id](Connection &db) -> Result<TransferView> {
        return inSnapshot(db, [&]() -> Result<TransferView> {
            TransferStore store(db);
            STOWAGE_LET(found, store.transfer(id));
            if (!found)
                return fail(Error::Code::NotFound, u"transfer.missing"_s);
            STOWAGE_LET(events, store.events(id));
            STOWAGE_LET(approvals, ApprovalStore(db).ofSubject(ApprovalSubject::Transfer, id));
            STOWAGE_LET(claims, TransferRuleStore(db).claimsOf(id));
            return TransferView{*found, events, approvals, claims};
        });
    });
}

Future<TransferEffect> Warehouse::transferEffect(const Transfer &draft)
{
    return onReader<TransferEffect>([draft, context = posting(), actor = m_actor](Connection &db) {
        return inSnapshot(db, [&] { return Transfers(db, context, actor).effect(draft); });
    });
}

Future<Transfer> Warehouse::saveTransfer(const Transfer &transfer)
{
    auto saved = inWriterTransaction<Transfer>([transfer, context = posting(), actor = m_actor](Connection &db) {
        return Transfers(db, context, actor).save(transfer);
    });
    return telling<Transfer>(saved, [this](const Result<Transfer> &) { Q_EMIT papersChanged(); });
}

Future<TransferDone> Warehouse::tellingTransfer(Future<TransferDone> done)
{
    return telling<TransferDone>(std::move(done), [this](const Result<TransferDone> &changed) {
        if (const QList<RowId> items = changed->itemIds(); !items.isEmpty())
            Q_EMIT stockChanged(items);
        Q_EMIT papersChanged();
    });
}

Future<TransferDone> Warehouse::changeTransfer(const TransferWork &step)
{
    return tellingTransfer(
        inWriterTransaction<TransferDone>([step, context = posting(), actor = m_actor](Connection &db) {
            Transfers all(db, context, actor);
            return step(all);
        }));
}

Future<TransferDone> Warehouse::changeTransferAs(const QString &login, const QString &secret, const TransferWork &step)
{
    return tellingTransfer(onWriter<TransferDone>([=, this, context = posting()](Connection &db) {
        return People(db, m_clock, m_rng).signIn(login, secret).and_then([&](const Actor &other) {
            PostingContext signedByOther = context;
            signedByOther.user = other.login();
            return inTransaction(db, [&] {
                Transfers all(db, signedByOther, other);
                return step(all);
            });
        });
    }));
}

Future<QList<TransferRule>> Warehouse::transferRules()
{
    return onReader<QList<TransferRule>>([](Connection &db) { return TransferRuleStore(db).rules(); });
}

Future<void> Warehouse::saveTransferRules(const QList<TransferRule> &rules)
{
    auto saved = inWriterTransaction<void>([this, rules, actor = m_actor](Connection &db) {
        return stowage::saveTransferRules(db, m_clock, m_rng, actor, rules);
    });
    return telling<void>(saved, [this](const Done &) { Q_EMIT papersChanged(); });
}

} // namespace stowage
