// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/ledger/ledger_facts.h"
#include "models/operations/ledger/posting_context.h"
#include "models/operations/ledger/posting_line.h"

#include <map>

namespace stowage {

// The items whose past changed: by a back-dated movement, a reversal, a late receipt, a change of dated cost prices.
// Their whole histories are held, the new movements in place: checked for what may not go below zero as each document
// comes, and replayed at the end for every value that they reach.
class ChangedPast {
public:
    ChangedPast(LedgerStore &store, const PostingContext &context, LedgerFacts &facts)
        : m_store(store),
          m_context(context),
          m_facts(facts)
    {
    }

    // From here on the ledger may hold less than nothing on the way: checkAll() asks once.
    void checkAtFinish() { m_checksAtFinish = true; }

    bool holds(RowId itemId) const { return m_histories.contains(itemId); }
    const std::map<RowId, std::vector<LedgerEntry>> &histories() const { return m_histories; }
    Done hold(RowId itemId);
    void insert(const Movement &movement);
    void takeBack(const std::vector<PostingLine> &lines);
    void clear() { m_histories.clear(); }

    // What is in transit of an item that is held.
    Quantity inTransit(RowId itemId) const { return totalInTransit(m_histories.at(itemId)); }

    // Whether a document's lines, inserted, leave a history that can be.
    Done check(const std::vector<PostingLine> &lines);
    // The same for all that check() left to the end.
    Done checkAll();

    Result<AverageReplay> replay(RowId itemId, const std::vector<LedgerEntry> &entries);

private:
    Done checkItem(const PostingLine &firstLine, const std::vector<PostingLine> &lines,
                   const std::vector<LedgerEntry> &entries);
    Done checkTransit(const PostingLine &firstLine, const std::vector<PostingLine> &lines,
                      const std::vector<LedgerEntry> &entries);
    Done checkValues(RowId itemId, const std::vector<LedgerEntry> &entries);
    Result<std::optional<Shortage>> shortageIn(const std::vector<LedgerEntry> &entries, qint64 firstNewSeq);
    Result<Error> refusal(const Shortage &shortage, const PostingLine &blamed);
    QDate dayOf(Instant at) const { return m_context.company.calendar.dayOf(at); }

    LedgerStore &m_store;
    const PostingContext &m_context;
    LedgerFacts &m_facts;
    std::map<RowId, std::vector<LedgerEntry>> m_histories;
    bool m_checksAtFinish = false;
    qint64 m_firstUnchecked = 0; // the first movement that checkAll() has to look at
};

} // namespace stowage
