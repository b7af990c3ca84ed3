// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/ledger/checkpoint.h"

namespace stowage {

Result<std::optional<Checkpoint>> bindLedger(Connection &db, const QString &occasion, Instant now)
{
    CheckpointStore store(db);
    STOWAGE_LET(held, store.hold());
    if (!held)
        return std::nullopt;
    STOWAGE_LET(last, store.last());
    STOWAGE_LET(heads, store.heads());
    if (heads.empty() || (last && last->heads == headsText(heads)))
        return last;
    const QByteArray previous = last ? last->hash : chainStart();
    Checkpoint checkpoint{.createdAt = now,
                          .occasion = occasion,
                          .heads = headsText(heads),
                          .hash = checkpointHash(previous, now, occasion, heads)};
    STOWAGE_TRY(store.insert(checkpoint));
    return checkpoint;
}

Done bindLedgerDaily(Connection &db, const Calendar &calendar, Instant now)
{
    STOWAGE_LET(last, CheckpointStore(db).last());
    if (last && calendar.dayOf(last->createdAt) == calendar.dayOf(now))
        return {};
    return bindLedger(db, u"daily"_s, now).map([](const auto &) { });
}

} // namespace stowage
