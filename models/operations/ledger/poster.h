// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/ledger/changed_past.h"
#include "models/operations/ledger/ledger_writer.h"
#include "models/operations/ledger/posting_levels.h"
#include "models/operations/ledger/posting_lots.h"
#include "models/operations/ledger/posting_reservations.h"
#include "models/operations/requests.h"

namespace stowage {

// Posts documents within one transaction that the caller opened: one document for a click, thousands for an import.
// post() writes documents and movements as they come; finish() writes the projections (levels, transit, settlements),
// the chain's head and the counters once. A refused document leaves nothing behind, and the next may be posted; after
// an error of the store (Storage, Corrupt) the caller rolls back.
//
// Errors of a document: document.no_lines, document.too_many_lines{max}, document.location_missing,
// document.same_location, document.effective_invalid{year}, document.text_invalid; of a line, each with `line`:
// line.item_missing, line.item_unknown{item}, line.item_not_stocked{item}, line.location_missing,
// line.location_unknown, line.location_is_transit{location}, line.quantity_zero, line.quantity_negative{quantity},
// line.quantity_too_fine{item, quantity, unit, decimals, nearest}, line.cost_negative{cost}, line.text_invalid{item},
// line.lot_missing{item}, line.lot_not_tracked{item, lot}, line.serial_quantity{item, lot}, lot.expiry_differs{lot,
// expires}, line.shipment_unknown{shipment}, line.shipment_differs{item, number}, line.before_shipment{item, number,
// date}, line.not_of_transfer{location, number}, transit.not_enough{item, number, wanted, inTransit, date},
// document.shipped_by_transfer{number},
// stock.not_enough{item, location, onHand, wanted, missing, date}, stock.lot_not_enough{…, lot},
// stock.lot_expired{item, lot, expires}, stock.reserved{item, location, onHand, reserved, available, wanted, for},
// stock.lot_reserved{…, lot}, stock.serial_twice{item, lot}, stock.too_large{item}, amount.too_large{item, quantity,
// cost}.
class Poster {
public:
    Poster(Connection &db, const PostingContext &context);
    ~Poster() = default;

    // Keeps others from posting these items meanwhile. For many documents: before the first of them, all their items.
    Done lockItems(const std::set<RowId> &ids);

    // What is posted from now on is this transfer's: nothing else receives or loses what it shipped.
    void postForTransfer(RowId transferId) { m_transferId = transferId; }

    Result<PostedDocument> post(const DocumentRequest &request, const DocumentSource &source = {});

    // Takes a posted document back by a new one, at the original amounts. `uuid` is the new document's; `effectiveAt`
    // 0 is now. Errors: document.missing, document.already_reversed{number, by}, document.is_reversal{number},
    // document.shipment_used{number, by} (take that one back first), stock.not_enough (what it brought has been used
    // since).
    Result<PostedDocument> reverse(RowId documentId, const QByteArray &uuid, const QString &notes,
                                   Instant effectiveAt = 0, const DocumentSource &source = {});

    // For many documents that are taken back together: only finish() asks whether any moment holds less than nothing.
    // Its errors: stock.missing{item, location, missing, date}, transit.missing{item, number, missing, date}.
    void checkAtFinish() { m_past.checkAtFinish(); }

    // Values an item's whole past anew: after a change of its dated cost prices.
    Done revalue(RowId itemId);

    Done finish();

    Q_DISABLE_COPY_MOVE(Poster) // its parts know each other

private:
    Result<std::optional<PostedDocument>> postedBefore(const QByteArray &uuid, const QByteArray &sourceKey);
    Done checkOfTransfer(const std::vector<PostingLine> &lines);
    Done checkReversible(RowId documentId);
    Done checkShipments(const Document &original, const std::vector<Movement> &movements);
    Done applyLine(PostingLine &line);
    Done applyReserved(const PostingLine &line);
    Result<PostedDocument> write(Document document, std::vector<PostingLine> lines);
    Done apply(const Document &document, std::vector<PostingLine> &lines);
    Done takeBack(const std::vector<PostingLine> &lines);

    Connection &m_db;
    PostingContext m_context;
    LedgerStore m_store;
    LedgerFacts m_facts;
    PostingLevels m_levels;
    PostingLots m_lots;
    PostingReservations m_reservations;
    ChangedPast m_past;
    LedgerWriter m_writer;
    std::set<RowId> m_lockedItems;
    RowId m_transferId = 0; // whose documents are posted; 0 is none's
};

} // namespace stowage
