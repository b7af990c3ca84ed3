// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/chain.h"
#include "models/operations/requests.h"
#include "models/store/ledger_store.h"

#include <map>
#include <set>
#include <unordered_map>

namespace stowage {

// Who posts, when and for whom.
struct PostingContext {
    const Company &company;
    const Clock &clock;
    Rng &rng;
    QString user;
};

// What an import adds to a document: which import brought it, and what it is known by so that it comes only once.
struct DocumentSource {
    RowId importId = 0;
    QByteArray key; // SHA-256 of its content; empty for none
};

// Posts documents within one transaction that the caller opened: one document for a click, thousands for an import.
// post() writes documents and movements as they come; finish() writes the projections (levels, transit), the chain's
// head and the counters once. A refused document leaves nothing behind, and the next may be posted; after an error of
// the store (Storage, Corrupt) the caller rolls back.
//
// Errors of a document: document.no_lines, document.too_many_lines{max}, document.location_missing,
// document.same_location, document.effective_invalid{year}, document.text_invalid; of a line, each with `line`:
// line.item_missing, line.item_unknown{item}, line.item_not_stocked{item}, line.location_missing,
// line.location_unknown, line.location_is_transit{location}, line.quantity_zero, line.quantity_negative{quantity},
// line.cost_negative{cost}, line.text_invalid{item}, line.lot_missing{item}, line.lot_not_tracked{item, lot},
// line.serial_quantity{item, lot}, lot.expiry_differs{lot, expires}, stock.not_enough{item, location, onHand, wanted,
// missing, date}, stock.lot_not_enough{…, lot}, stock.serial_twice{item, lot}, stock.too_large{item},
// amount.too_large{item, quantity, cost}.
class Poster {
public:
    Poster(Connection &db, const PostingContext &context);

    // Keeps others from posting these items meanwhile. For many documents: before the first of them, all their items.
    Done lockItems(const std::set<RowId> &ids);

    Result<PostedDocument> post(const DocumentRequest &request, const DocumentSource &source = {});

    // Takes a posted document back by a new one, at the original amounts. `uuid` is the new document's; `effectiveAt`
    // 0 is now. Errors: document.missing, document.already_reversed{number, by}, document.is_reversal{number},
    // stock.not_enough (what it brought has been used since).
    Result<PostedDocument> reverse(RowId documentId, const QByteArray &uuid, const QString &notes,
                                   Instant effectiveAt = 0, const DocumentSource &source = {});

    // From here on the ledger may hold less than nothing on the way: whether any moment does in the end is asked once,
    // by finish(): stock.missing{item, location, missing, date}. For many documents that are taken back together.
    void checkAtFinish() { m_checksAtFinish = true; }

    // Values an item's whole past anew: after a change of its dated cost prices.
    Done revalue(RowId itemId);

    Done finish();

private:
    struct LevelKey {
        RowId itemId;
        RowId locationId;
        auto operator<=>(const LevelKey &) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const LevelKey &key) const
        {
            return static_cast<std::size_t>(key.itemId) * 0x9e3779b97f4a7c15U
                   + static_cast<std::size_t>(key.locationId);
        }
    };
    // As read, then as it will be.
    struct Level : LevelState {
        bool dirty = false;
    };
    struct Line {
        Movement movement;
        int requestLine = 0; // the line that asked for it: a transfer's makes two movements; 0 in a reversal
        int linkedLine = -1; // index of the line of this document that it links to
        Level *level = nullptr; // where it moves; set when it is applied
        QString lot;
        QDate expires;
        int number() const { return requestLine != 0 ? requestLine : movement.line; } // for people
    };
    struct LotKey {
        RowId itemId;
        RowId locationId;
        RowId lotId;
        auto operator<=>(const LotKey &) const = default;
    };
    struct LotLevel {
        Quantity onHand;
        bool dirty = false;
    };
    // What one document changed, to take it back if it is refused.
    struct Undo {
        std::vector<std::pair<LevelKey, Level>> levels; // in order of change: the first of a key is the oldest
        std::vector<std::pair<LotKey, LotLevel>> lots;
        std::vector<LotFound> newLots;
        std::vector<std::pair<RowId, Quantity>> serials; // as in m_serials, before
    };

    Result<const LedgerItem *> item(RowId id);
    Result<const LedgerLocation *> location(RowId id);
    Result<Level *> level(LevelKey key);
    Result<LotLevel *> lotLevel(LotKey key);
    Result<UnitCost> costPrice(RowId itemId, Instant at);

    Result<std::optional<PostedDocument>> postedBefore(const QByteArray &uuid, const QByteArray &sourceKey);
    Done checkReversible(RowId documentId);
    Instant momentOf(const DocumentRequest &request) const;
    Done planHeader(const DocumentRequest &request);
    Result<std::vector<Line>> plan(const DocumentRequest &request);
    Done planLine(const DocumentRequest &request, const DocumentLine &line, int number, std::vector<Line> &out);
    Result<PostedDocument> write(Document document, std::vector<Line> lines);
    Done resolveLots(std::vector<Line> &lines, Undo &undo);
    Done applyAll(std::vector<Line> &lines, Undo &undo);
    Done applyLevel(Line &line, bool replayed, Undo &undo);
    Done applyValue(const Movement &movement, LevelState &state);
    Done applyLot(const Line &line, bool replayed, Undo &undo);
    Done applySerial(const Line &line, const LedgerItem &item, Undo &undo);
    Done checkHistories(const std::vector<Line> &lines);
    Result<std::optional<Shortage>> shortageIn(const std::vector<LedgerEntry> &entries, qint64 firstNewSeq);
    Done checkValues(RowId itemId, const std::vector<LedgerEntry> &entries);
    Done checkReplayed();
    Result<AverageReplay> replayOf(RowId itemId, const std::vector<LedgerEntry> &entries);
    Result<HeaderNames> headerNames(const Document &document);
    Done insert(Document &document, std::vector<Line> &lines);
    static bool needsReplay(const Line &line);
    Done takeBack(const Undo &undo, const std::vector<Line> &lines);
    Done saveLevels();
    Done finishReplayed(RowId itemId, const std::vector<LedgerEntry> &entries);
    Result<QString> nextNumber(DocumentKind kind, Instant effectiveAt);
    Error notEnough(const Line &line, const LedgerItem &item, const LedgerLocation &location, Quantity onHand,
                    Quantity missing, Instant at) const;
    Error lotNotEnough(const Line &line, Error error);

    Connection &m_db;
    PostingContext m_context;
    LedgerStore m_store;
    std::optional<WriterChain> m_writer;
    qint64 m_nextSeq = 0; // SQLite only: PostgreSQL reserves for each document
    std::set<RowId> m_lockedItems;
    bool m_checksAtFinish = false;
    qint64 m_firstUnchecked = 0; // the first movement that finish() has to look at

    std::unordered_map<RowId, LedgerItem> m_items;
    std::unordered_map<RowId, LedgerLocation> m_locations;
    std::unordered_map<RowId, QByteArray> m_importNumbers;
    std::unordered_map<RowId, std::vector<std::pair<Instant, UnitCost>>> m_costs;
    std::unordered_map<LevelKey, Level, KeyHash> m_levels;
    std::map<LotKey, LotLevel> m_lots;
    std::map<RowId, Quantity> m_serials; // by lot: how many there are, everywhere
    std::map<RowId, std::vector<LedgerEntry>> m_replayed; // histories of items whose past changed
    std::map<qint64, std::pair<RowId, TransitRow>> m_shipped; // shipped here and not received: item, row
    std::map<std::pair<DocumentKind, int>, int> m_numbers;
};

} // namespace stowage
