// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/adjustment.h"
#include "models/store/connection.h"

namespace stowage {

// Adjustments as they are written, and what each role may adjust. It knows no rule: operations/adjust does.
class AdjustmentStore {
public:
    explicit AdjustmentStore(Connection &db) : m_db(db) { }

    Result<std::optional<Adjustment>> byId(RowId id);
    Result<std::optional<Adjustment>> byUuid(const QByteArray &uuid);
    Result<RowId> insert(const Adjustment &adjustment);
    // Header and lines. False when it was changed since version - 1 was read.
    Result<bool> update(const Adjustment &adjustment);
    Done remove(RowId id);

    Result<QList<AdjustmentLimit>> limits(); // by role and reason
    Done replaceLimits(const QList<AdjustmentLimit> &limits);

private:
    Result<std::optional<Adjustment>> read(Query row);
    Done readLines(Adjustment &adjustment);
    Done insertLines(const Adjustment &adjustment);

    Connection &m_db;
};

} // namespace stowage
