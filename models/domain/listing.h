// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What lists ask for and what their rows hold: values that travel from a screen to the store and back.

#include "models/domain/item.h"
#include "models/domain/location.h"
#include "models/domain/movement.h"
#include "models/domain/pool.h"
#include "models/domain/stock_state.h"

#include <QList>

#include <optional>
#include <vector>

namespace stowage {

// Where a page of a sorted list begins: the sort key and row id of its first row, as the store made them.
struct PageAnchor {
    QString text; // when the list is sorted by a text
    std::int64_t number = 0; // when it is sorted by a number
    std::int64_t id = 0;
    std::int64_t secondId = 0; // the location of a stock row
};

// The shape of a whole list: how many rows, and where every page of `pageSize` rows begins.
struct PageIndex {
    static constexpr int pageSize = 256;

    std::int64_t count = 0;
    std::vector<PageAnchor> anchors;
};

struct ItemFilter {
    QString search; // in code, name, barcodes and description
    RowId categoryId = 0; // with everything below it
    std::optional<ItemType> type;
    std::optional<bool> tracked;
    std::optional<bool> active;
    bool lowStock = false; // active, and all that the company has is at or below the minimum that is set
    bool outOfStock = false; // active, and the company has 0
    RowId supplierId = 0;
    RowId locationId = 0; // has stock there or below it
    RowId parentId = 0; // the variants of one item
    std::optional<UnitCost> costPriceMin, costPriceMax, sellingPriceMin, sellingPriceMax;
    bool operator==(const ItemFilter &) const = default;
};

enum class ItemSort { Code, Name, Stock, CostPrice, SellingPrice };

struct ItemRow {
    RowId id = 0;
    QString uid;
    QString code;
    QString name;
    QString barcode;
    QString category; // path
    QString unit;
    ItemType type = ItemType::Inventory;
    bool tracked = true;
    bool active = true;
    UnitCost costPrice;
    UnitCost sellingPrice;
    Quantity onHand; // over all locations, variants' included
    Quantity reserved;
    std::optional<Quantity> minimumStock;
    RowId parentId = 0;
    int variants = 0;
    QByteArray imageHash; // of the primary image; empty without one
    bool operator==(const ItemRow &) const = default;
};

// One hit of type-ahead or of a scan.
struct ItemHit {
    enum class Match { Exact, Prefix, Anywhere }; // how it was found, best first

    RowId id = 0;
    QString code;
    QString name;
    QString barcode; // the one that matched, else the first
    QString unit;
    Quantity packFactor = Quantity::fromInt(1); // of the barcode that matched
    UnitCost costPrice;
    LotTracking lotTracking = LotTracking::None;
    Match match = Match::Anywhere;
};

struct StockFilter {
    QString search; // as in ItemFilter
    RowId itemId = 0;
    RowId locationId = 0; // with everything below it; what is in transit only where that place is asked for
    RowId categoryId = 0; // with everything below it
    bool low = false; // of an active item: the site's stock at or below its minimum
    bool out = false; // of an active item: on hand is 0
    bool negative = false; // on hand is below 0
    // Of any item, by the row's own figures: on hand at or below the item's minimum, and 0.
    bool lowHere = false;
    bool outHere = false;
    std::optional<Money> valueMin, valueMax;
    bool operator==(const StockFilter &) const = default;
};

enum class StockSort { ItemCode, ItemName, OnHand, Value, LastMovement };

struct StockRow {
    RowId itemId = 0;
    RowId locationId = 0;
    QString itemUid, locationUid;
    QString itemCode;
    QString itemName;
    QString unit;
    QString category; // path
    QString locationCode;
    QString locationName;
    QString locationPath;
    LocationType locationType = LocationType::Warehouse;
    Quantity onHand;
    Quantity reserved;
    Quantity inTransit;
    Quantity onOrder;
    Money value;
    std::optional<UnitCost> averageCost; // nothing where on hand is 0
    std::optional<Quantity> minimumStock, reorderPoint;
    std::optional<StockState> state; // low by its site's stock, the rest by its own; nothing in transit
    Instant lastMovementAt = 0; // 0 is never
    qint64 lastSeq = 0;

    Quantity available() const { return onHand - reserved; }
    // What is owed has no cost yet: it stands at the last known one until a receipt settles it.
    bool isValueEstimated() const { return onHand.isNegative(); }
    bool operator==(const StockRow &) const = default;
};

// Sums over every row that a filter lets through, not only those on screen.
struct StockTotals {
    std::int64_t rows = 0;
    Quantity onHand;
    Quantity reserved;
    Money value;
};

struct MovementFilter {
    RowId itemId = 0;
    RowId locationId = 0; // with everything below it
    std::optional<MovementKind> kind;
    std::optional<Instant> from, to; // effective, both included
    QString document; // a document's number or reference, from its beginning
    RowId importId = 0;
    bool operator==(const MovementFilter &) const = default;
};

// Newest first: by seq, or by (effectiveAt, seq) where the filter names an item.
struct MovementRow {
    qint64 seq = 0;
    Instant effectiveAt = 0;
    Instant postedAt = 0;
    MovementRole role = MovementRole::Receipt;
    bool reversal = false;
    RowId itemId = 0;
    RowId locationId = 0;
    QString itemCode;
    QString itemName;
    QString unit;
    QString locationCode;
    QString lot;
    Quantity quantity;
    std::optional<UnitCost> unitCost;
    Quantity balanceBefore; // at its location; where the filter names an item, along effective time
    Quantity balanceAfter;
    QString reason;
    QString notes;
    RowId documentId = 0;
    QString documentNumber;
    QString reference;
    QString user;
    std::optional<Settlement> settlement; // of the shortage that this receipt found
    bool operator==(const MovementRow &) const = default;
};

struct DocumentView {
    Document document;
    QString locationCode, toLocationCode;
    QString reversesNumber, reversedByNumber;
    QList<MovementRow> lines;
};

// Lots with stock that expire, where they are.
struct ExpiryFilter {
    QString search; // how a lot's or an item's code begins
    QDate until; // expires on that day at the latest; invalid for any
    RowId locationId = 0; // with everything below it
    RowId itemId = 0;
    bool operator==(const ExpiryFilter &) const = default;
};

// What expires first comes first.
struct ExpiryRow {
    RowId itemId = 0;
    RowId locationId = 0;
    RowId lotId = 0;
    QString itemUid, locationUid;
    QString itemCode, itemName, unit;
    QString locationCode, locationName;
    QString lot;
    QDate expires;
    Quantity onHand;
    Quantity reserved; // of this lot
    Money value; // its part of what is there, by moving average
    bool operator==(const ExpiryRow &) const = default;
};

struct TopMover {
    RowId itemId = 0;
    QString code;
    QString name;
    QString unit;
    int movements = 0;
    Quantity quantity; // issued
};

struct DailyFlow {
    QDate day;
    Quantity in, out;
};

// The figures of Home, each the size of the list that its tile opens.
struct Dashboard {
    Money stockValue;
    Money inTransitValue;
    std::int64_t items = 0; // active
    std::int64_t lowRows = 0; // StockFilter{low}
    std::int64_t outItems = 0; // ItemFilter{outOfStock}
    std::int64_t negativeRows = 0; // StockFilter{negative}
    std::int64_t movements = 0; // of the period
    Quantity stockIn, stockOut, adjusted; // of the period
    QList<DailyFlow> daily;
    QList<TopMover> topMovers;
    QDate from, to;
};

} // namespace stowage
