// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/ledger/ledger_facts.h"
#include "models/operations/ledger/posting_line.h"

#include <map>
#include <set>
#include <utility>

namespace stowage {

// The lots and serial numbers that posting changes: made where they are new, counted by location, written by save().
class PostingLots {
public:
    PostingLots(LedgerStore &store, const Calendar &calendar, LedgerFacts &facts)
        : m_store(store),
          m_calendar(calendar),
          m_facts(facts)
    {
    }

    // What is done from here on is what takeBack() undoes.
    void beginDocument() { m_undo = {}; }
    Done takeBack();

    // Gives each line the lot that it names. What is expired is not issued.
    Done resolve(std::vector<PostingLine> &lines);

    // Moves the line's quantity of its lot. Where the item's past changes (`replayed`), whether it may be comes from
    // the replay.
    Done apply(const PostingLine &line, bool replayed);

    Result<Quantity> onHand(RowId itemId, RowId locationId, RowId lotId);

    Done save();

    // The items whose lots save() wrote, or gave an expiry.
    std::set<RowId> takeChangedItems() { return std::exchange(m_changed, {}); }

private:
    struct Key {
        RowId itemId;
        RowId locationId;
        RowId lotId;
        auto operator<=>(const Key &) const = default;
    };
    struct Level {
        Quantity onHand;
        bool dirty = false;
    };
    struct Undo {
        std::vector<std::pair<Key, Level>> levels; // in order of change: the first of a key is the oldest
        std::vector<LotFound> newLots;
        std::vector<std::pair<RowId, Quantity>> serials; // as in m_serials, before
    };

    Result<Level *> level(Key key);
    Done checkExpiry(const PostingLine &line, const QDate &expires);
    Done applySerial(const PostingLine &line, const LedgerItem &item);

    LedgerStore &m_store;
    const Calendar &m_calendar;
    LedgerFacts &m_facts;
    std::map<Key, Level> m_levels;
    std::map<RowId, Quantity> m_serials; // by lot: how many there are, everywhere
    std::set<RowId> m_changed;
    Undo m_undo;
};

} // namespace stowage
