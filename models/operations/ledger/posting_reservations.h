// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/ledger/ledger_facts.h"
#include "models/operations/ledger/posting_context.h"
#include "models/operations/ledger/posting_line.h"
#include "models/store/reservation_store.h"

#include <map>

namespace stowage {

// What posting takes of reserved stock. A document that names a reservation's reference takes what that holds first;
// what else is reserved stays, or the line is refused. What is lost, counted or taken back is a fact: it may leave
// less than is reserved.
class PostingReservations {
public:
    PostingReservations(Connection &db, const PostingContext &context, LedgerFacts &facts)
        : m_store(db),
          m_context(context),
          m_facts(facts)
    {
    }

    static bool concern(const Movement &movement);

    // What is applied from here on is what takeBack() undoes.
    void beginDocument(const QString &reference);
    void takeBack();

    // Of a line whose movement has its balance; `ofLot` is what then is left of its lot there. Errors: Poster's
    // stock.reserved and stock.lot_reserved.
    Done apply(const PostingLine &line, std::optional<Quantity> ofLot);

    Done save();

private:
    struct Held {
        HeldReservation stored; // as it was read
        Quantity held; // as it will be
        bool lapsed = false;
    };
    using Place = std::pair<RowId, RowId>; // item and location

    Result<std::vector<Held> *> heldAt(const Place &place);
    void takePromised(const Movement &movement, std::vector<Held> &there);
    Done checkRest(const PostingLine &line, const std::vector<Held> &there, RowId lotId, Quantity left) const;

    ReservationStore m_store;
    const PostingContext &m_context;
    LedgerFacts &m_facts;
    QString m_reference;
    std::map<Place, std::vector<Held>> m_places;
    std::map<Place, std::vector<Held>> m_undo; // as they were before this document
};

} // namespace stowage
