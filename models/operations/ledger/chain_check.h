// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"
#include "models/operations/ledger/checkpoint_check.h"

#include <map>

namespace stowage {

// Reads every movement from the table itself, not from the index, and holds it against its writer's chain, its
// document, its place in it and the checkpoints; then the documents against each other.
class ChainCheck {
public:
    ChainCheck(Connection &db, Findings &findings) : m_db(db), m_findings(findings), m_checkpoints(db, findings) { }

    Done run();
    // Of what the table holds, item by item: to be held against the index.
    std::unordered_map<RowId, Fingerprint> &fingerprints() { return m_fingerprints; }

private:
    struct Chain {
        QByteArray head;
        qint64 count = 0;
        qint64 lastSeq = std::numeric_limits<qint64>::min();
    };
    struct Header {
        RowId id = 0;
        bool there = false;
        QByteArray digest;
        QString number;
        Instant effectiveAt = 0;
        qint64 firstSeq = 0;
    };

    Done loadLinks();
    Done readMovements();
    void readHeader(const Query &row, RowId id);
    void check(const Query &row, const Movement &movement);
    void checkPlace(const Movement &movement, Chain &chain);
    bool isWhole(const Query &row, const Movement &movement, const Chain &chain) const;
    void differs(const QString &key, const Movement &movement);
    Done checkHeads();
    Done checkDocuments();
    Done checkCounters();
    Done checkReversals();
    Done checkImports();

    Connection &m_db;
    Findings &m_findings;
    CheckpointCheck m_checkpoints;
    Header m_header; // of the movement that is read; lines of a document come one after the other
    std::map<RowId, Chain> m_chains; // by writer
    std::unordered_map<qint64, QByteArray> m_linked; // hashes that other movements bind
    std::unordered_map<RowId, QByteArray> m_reversedUuids;
    std::unordered_map<RowId, QByteArray> m_importNumbers;
    std::unordered_map<RowId, std::int64_t> m_linesOf;
    std::unordered_map<RowId, Fingerprint> m_fingerprints;
};

} // namespace stowage
