// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/chain.h"
#include "models/operations/ledger/ledger_facts.h"
#include "models/operations/ledger/posting_context.h"
#include "models/operations/ledger/posting_line.h"

#include <map>
#include <unordered_map>

namespace stowage {

// Puts documents into the ledger: a document gets its number, its movements their place in the writer's hash chain,
// and both are written. The chain's head and the counters follow once, by finish().
class LedgerWriter {
public:
    LedgerWriter(Connection &db, LedgerStore &store, const PostingContext &context, LedgerFacts &facts)
        : m_db(db),
          m_store(store),
          m_context(context),
          m_facts(facts)
    {
    }

    // Numbers a document's movements. A document that is refused after this leaves a gap on PostgreSQL only.
    Done begin(Document &document, std::vector<PostingLine> &lines);
    Done insert(Document &document, std::vector<PostingLine> &lines);
    Done finish();

private:
    Done claim();
    Done insertMovement(Movement &movement, const QByteArray &digest, const MovementNames &names);
    Result<HeaderNames> headerNames(const Document &document);
    Result<MovementNames> movementNames(const PostingLine &line, const std::vector<PostingLine> &lines);
    Result<QString> nextNumber(DocumentKind kind, Instant effectiveAt);

    Connection &m_db;
    LedgerStore &m_store;
    const PostingContext &m_context;
    LedgerFacts &m_facts;
    std::optional<WriterChain> m_chain;
    qint64 m_nextSeq = 0; // SQLite only: PostgreSQL reserves for each document
    std::unordered_map<RowId, QByteArray> m_importNumbers;
    std::map<std::pair<DocumentKind, int>, int> m_numbers;
};

} // namespace stowage
