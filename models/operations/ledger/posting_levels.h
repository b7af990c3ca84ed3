// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/alerts/level_change.h"
#include "models/operations/ledger/ledger_facts.h"
#include "models/operations/ledger/posting_line.h"

#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace stowage {

// The stock levels, shipments and settlements that posting changes: read once, changed movement by movement, written
// once by save().
class PostingLevels {
public:
    PostingLevels(LedgerStore &store, const Currency &currency, const Calendar &calendar, LedgerFacts &facts)
        : m_store(store),
          m_currency(currency),
          m_calendar(calendar),
          m_facts(facts)
    {
    }

    // What is applied from here on is what takeBack() undoes.
    void beginDocument() { m_undo.clear(); }
    void takeBack(qint64 firstSeq);

    // Movements at the end of a location's time change its pool as they come. Anything else changes the item's past.
    Result<bool> changesPast(const PostingLine &line);

    // Moves the line's quantity, and gives it its balance. Where the item's past changes (`replayed`), only the
    // quantity is known now: its value, and whether it may be, come from the replay.
    Done apply(PostingLine &line, bool replayed);

    // What is reserved there, as it was when posting began.
    Result<Quantity> reservedAt(RowId itemId, RowId locationId);

    // Gives a posted document's shipments what only its row knows.
    void nameShipments(const Document &document);

    // What an item's whole history comes to.
    Done replace(RowId itemId, const std::vector<LedgerEntry> &entries, const AverageReplay &replay);

    // Shipments and settlements of `replayed` items are written already, by replace().
    Done save(const std::set<RowId> &replayed);

    // What save() wrote that is not as it was before.
    std::vector<LevelChange> takeChanges() { return std::exchange(m_changes, {}); }

private:
    struct Key {
        RowId itemId;
        RowId locationId;
        auto operator<=>(const Key &) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const
        {
            return static_cast<std::size_t>(key.itemId) * 0x9e3779b97f4a7c15U
                   + static_cast<std::size_t>(key.locationId);
        }
    };
    // As read, then as it will be.
    struct Level : LevelState {
        bool dirty = false;
        std::optional<Quantity> saved; // as it is stored; nothing where nothing ever moved
    };
    struct Shipment {
        RowId itemId;
        TransitRow row;
    };

    Result<Level *> level(Key key);
    Done applyValue(const Movement &movement, LevelState &state);
    Done takeOut(const Movement &movement, LevelState &state, UnitCost fallback);
    Result<Money> amountIn(const Movement &movement, const LevelState &state, UnitCost fallback);
    Done saveLevels();

    struct Settled {
        RowId itemId;
        Settlement settlement;
    };

    LedgerStore &m_store;
    const Currency &m_currency;
    const Calendar &m_calendar;
    LedgerFacts &m_facts;
    std::unordered_map<Key, Level, KeyHash> m_levels;
    std::vector<LevelChange> m_changes;
    std::map<qint64, Shipment> m_shipped; // shipped here and not received, by seq
    std::map<qint64, Settled> m_settled; // by the receipt's seq
    std::vector<std::pair<Key, Level>> m_undo; // in order of change: the first of a key is the oldest
};

} // namespace stowage
