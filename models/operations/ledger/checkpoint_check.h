// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/ledger/findings.h"
#include "models/store/checkpoint_store.h"

namespace stowage {

// Holds the checkpoints against each other and against the movements whose hashes they bind. It is shown every
// movement while the chains are read.
class CheckpointCheck {
public:
    CheckpointCheck(Connection &db, Findings &findings) : m_db(db), m_findings(findings) { }

    Done load();
    void see(RowId writerId, qint64 writerSeq, const QByteArray &hash);
    void finish();

private:
    struct Bound {
        qint64 count = 0;
        QByteArray hash;
        RowId checkpoint = 0;
        bool met = false;
    };

    void check(const Checkpoint &checkpoint, const QByteArray &previous);

    Connection &m_db;
    Findings &m_findings;
    std::unordered_map<QString, RowId> m_writers; // by uid
    std::unordered_map<RowId, std::vector<Bound>> m_bound; // by writer
};

} // namespace stowage
