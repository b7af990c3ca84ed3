// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalog.h"
#include "models/domain/item.h"
#include "models/domain/pool.h"
#include "models/domain/stock_state.h"
#include "models/store/connection.h"

#include <optional>
#include <set>
#include <vector>

namespace stowage {

// The row of one writer: the end of its hash chain.
struct WriterChain {
    RowId id = 0;
    QByteArray head; // hash of its last movement
    qint64 count = 0;
};

// A stock level as the ledger keeps it: the pool under the moving average and where it stands in time.
struct LevelState {
    AveragePool pool;
    Instant lastMovementAt = 0;
    qint64 lastSeq = 0;
    Quantity reserved; // as it is stored: posting changes it through the reservations
};

struct TransitRow {
    qint64 shipSeq = 0;
    RowId documentId = 0;
    RowId toLocationId = 0;
    TransitPool pool;
    bool operator==(const TransitRow &) const = default;
};

struct LotFound {
    RowId id = 0;
    bool isNew = false;
    bool isDated = false; // its expiry was not known before
    QDate expires; // invalid when it never does
};

// What an item is to the ledger.
struct LedgerItem {
    RowId id = 0;
    QByteArray uid;
    QString code;
    bool stocked = true; // tracked, and no service
    LotTracking lots = LotTracking::None;
    Unit unit;
    bool active = true;
    RowId categoryId = 0;
    StockLimits limits;
    std::optional<Quantity> reorderQuantity;
    bool autoReorder = false;
};

struct LedgerLocation {
    RowId id = 0;
    QByteArray uid;
    QString code;
    bool transit = false;
    bool allowNegative = false;
};

// The rows of the ledger and its projections. It knows no rule: operations/ledger does.
class LedgerStore {
public:
    explicit LedgerStore(Connection &db) : m_db(db) { }

    // Keeps others from posting the same items until the transaction ends (PostgreSQL; SQLite has one writer). Who asks
    // for all at once never waits for somebody who waits for him.
    Done lockItems(const std::set<RowId> &ids);
    // The first of `count` sequence numbers that nobody else gets.
    Result<qint64> reserveSeq(qint64 count);

    Result<std::optional<Document>> documentByUuid(const QByteArray &uuid);
    Result<std::optional<Document>> documentBySource(const QByteArray &sourceKey);
    Result<std::optional<Document>> document(RowId id);
    Result<std::vector<Document>> documentsOfImport(RowId importId);
    Result<QByteArray> importNumber(RowId importId); // empty when there is no such import
    Result<RowId> insertDocument(const Document &document);
    Done markReversed(RowId id, RowId reversedById);

    Done insertMovement(const Movement &movement);
    Result<std::vector<Movement>> movementsOf(const Document &document);
    // One item's history in ledger order, from the covering index.
    Result<std::vector<LedgerEntry>> entriesOf(RowId itemId);
    Result<std::optional<Movement>> movement(qint64 seq);
    Result<QByteArray> hashOf(qint64 seq);
    // The number of a document, other than the shipment's own and not taken back, that received or lost of it.
    Result<std::optional<QString>> takenFrom(const Movement &ship);

    Result<std::optional<LedgerItem>> item(RowId id);
    Result<std::optional<LedgerLocation>> location(RowId id);
    Result<RowId> transitLocation();
    // Whether a location is another or lies in it.
    Result<bool> isWithin(RowId location, RowId outer);
    // (first day in company time, cost), ascending.
    Result<std::vector<std::pair<QDate, UnitCost>>> costHistory(RowId itemId);

    // What a location held of an item at an instant, by the movements known today; of a lot alone where one is named.
    Result<Quantity> quantityAt(RowId itemId, RowId locationId, const QString &lot, Instant at);
    Result<std::optional<LevelState>> level(RowId itemId, RowId locationId);
    Done saveLevel(RowId itemId, RowId locationId, const LevelState &level);
    // Of all that the company has of it, by moving average: on shelves and on its way.
    Result<Money> valueOf(RowId itemId);
    Done saveInTransit(RowId itemId);
    Result<Quantity> lotLevel(RowId itemId, RowId locationId, RowId lotId);
    Result<Quantity> lotTotal(RowId lotId); // over all locations and in transit
    Done saveLotLevel(RowId itemId, RowId locationId, RowId lotId, Quantity onHand);
    // The lot, made when it is new. An expiry that is given again must be the same: lot.expiry_differs{lot,
    // expires}.
    Result<LotFound> lot(RowId itemId, const QString &code, QDate expires);
    // Takes back what lot() did.
    Done forgetLot(const LotFound &lot);
    Result<QString> lotCode(RowId id);

    Done addTransit(RowId itemId, const TransitRow &row);
    Done replaceTransit(RowId itemId, const std::vector<TransitRow> &rows);
    Done addSettlement(RowId itemId, const Settlement &settlement);
    Done replaceSettlements(RowId itemId, const std::vector<Settlement> &settlements);
    // A shipment's document and destination.
    Result<TransitRow> shipment(qint64 shipSeq);

    // This process's chain: on SQLite the file's one writer, on PostgreSQL one that no other process holds.
    Result<WriterChain> claimWriter(const QString &uid, const QString &name, Instant now);
    Done saveWriter(const WriterChain &writer);

    Result<int> lastNumber(DocumentKind kind, int year, RowId writerId);
    Done saveLastNumber(DocumentKind kind, int year, RowId writerId, int last);

private:
    Connection &m_db;
};

} // namespace stowage
