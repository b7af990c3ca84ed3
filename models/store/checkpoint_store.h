// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/chain.h"
#include "models/store/connection.h"

namespace stowage {

// The heads of all chains at one moment, as they are kept. `heads` is their text, see headsText().
struct Checkpoint {
    RowId id = 0;
    Instant createdAt = 0;
    QString occasion; // "daily", "backup"
    QString heads;
    QByteArray hash;
};

class CheckpointStore {
public:
    explicit CheckpointStore(Connection &db) : m_db(db) { }

    // Keeps others from adding one until the transaction ends; false when another program is just doing so.
    Result<bool> hold();
    Result<std::optional<Checkpoint>> last();
    Result<std::vector<Checkpoint>> all(); // oldest first
    // Where the chains stand that hold something, in the order of their writers.
    Result<std::vector<ChainHead>> heads();
    Done insert(const Checkpoint &checkpoint);

private:
    Connection &m_db;
};

} // namespace stowage
