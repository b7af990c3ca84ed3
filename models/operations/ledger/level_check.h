// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/company.h"
#include "models/operations/ledger/findings.h"
#include "models/store/ledger_store.h"

#include <map>

namespace stowage {

// Replays every item from the index and holds against it what is stored of it: levels, lots, what is in transit, what
// settled a shortage. The
// index itself is held against the table by the fingerprints that ChainCheck took there.
class LevelCheck {
public:
    LevelCheck(Connection &db, const Company &company, Findings &findings,
               std::unordered_map<RowId, Fingerprint> &fingerprints)
        : m_db(db),
          m_company(company),
          m_findings(findings),
          m_fingerprints(fingerprints)
    {
    }

    Done run();

private:
    // Sums of many items or places may leave 64 bits, though none of them does.
    using Sum = Int128;
    struct Stored {
        LevelState state;
        Quantity inTransit; // on its way there
        Sum reserved = 0;
    };
    struct Projection {
        std::vector<LedgerEntry> entries;
        std::map<RowId, Stored> levels; // by location
        std::map<std::pair<RowId, RowId>, Quantity> lots; // by location and lot
        std::map<std::pair<RowId, RowId>, Quantity> lotsReserved;
        std::map<std::pair<RowId, RowId>, Sum> held; // by reservations of a lot, or of any (0)
        std::map<qint64, TransitRow> transit; // by shipment
        std::map<qint64, Settlement> settlements; // by receipt
        std::vector<std::pair<Instant, UnitCost>> costs;
    };

    Result<std::optional<RowId>> nextItem(RowId from);
    Done loadRange(RowId from, RowId to);
    Done loadLevels(RowId from, RowId to);
    Done loadLots(RowId from, RowId to);
    Done loadTransit(RowId from, RowId to);
    Done loadSettlements(RowId from, RowId to);
    Done loadReservations(RowId from, RowId to);
    Done loadCosts(RowId from, RowId to);

    Done checkItem(RowId itemId, const Projection &projection);
    void checkIndex(RowId itemId, const std::vector<LedgerEntry> &entries);
    Done checkReplay(RowId itemId, const Projection &projection);
    void checkConservation(RowId itemId, const Projection &projection, const AverageReplay &replay);
    Result<std::map<qint64, TransitRow>> underWay(const AverageReplay &replay);
    void checkTransit(RowId itemId, const Projection &projection, const std::map<qint64, TransitRow> &underWay);
    void checkSettlements(RowId itemId, const Projection &projection, const AverageReplay &replay);
    void checkLevels(RowId itemId, const Projection &projection, std::map<RowId, Stored> right);
    void checkLevel(RowId itemId, RowId locationId, const Stored &stored, const Stored &right);
    void checkLotsReserved(RowId itemId, const Projection &projection);
    void checkLots(RowId itemId, const Projection &projection);

    Connection &m_db;
    const Company &m_company;
    Findings &m_findings;
    std::unordered_map<RowId, Fingerprint> &m_fingerprints;
    std::map<RowId, Projection> m_range;
};

} // namespace stowage
