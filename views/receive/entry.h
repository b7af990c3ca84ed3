// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/adjustment.h"
#include "models/domain/listing.h"
#include "models/operations/requests.h"

#include <functional>

namespace stowage {

// One line of a receipt, an issue or an adjustment while it is typed.
struct EntryLine {
    RowId itemId = 0;
    QString code;
    QString name;
    QString unit;
    LotTracking lotTracking = LotTracking::None;
    Quantity quantity; // signed in an adjustment: what is added
    std::optional<UnitCost> unitCost; // empty: what the stock there costs already
    QString lot;
    QDate expires;
    // Of an adjustment's line; the document's where it is empty. Of an issue's, why it is this lot.
    QString reason;
    RowId locationId = 0; // where an adjustment's line is elsewhere
    QString notes;
    bool operator==(const EntryLine &) const = default;
};

// A receipt, an issue or an adjustment while it is typed: what posts, and what a draft keeps.
struct Entry {
    QByteArray uuid; // made before the first try, so that trying again posts nothing twice
    DocumentKind kind = DocumentKind::Receipt;
    bool isReturn = false;
    RowId locationId = 0;
    Instant effectiveAt = 0; // 0 is the moment of posting
    QString reference;
    QString referenceType;
    QString notes;
    QString reason; // of an adjustment
    RowId adjustmentId = 0; // the stored draft that is gone on with
    int version = 0; // of that draft
    QList<EntryLine> lines;
    bool operator==(const Entry &) const = default;

    bool isEmpty() const;
};

constexpr int entryLinesMax = 2000;

// What is on hand before and after each line, the lines of one item following each other.
struct EntryBalance {
    Quantity before;
    Quantity after;
};

struct EntryTotals {
    Quantity quantity;
    std::optional<Money> value; // nothing where it leaves what an amount can hold
    bool estimated = false; // a line without a cost of its own is in it
};

// A scan of `hit`: one more pack on the last line of the item, or a line of its own. The line's index, or -1 where
// the entry is full.
int addScan(Entry &entry, const ItemHit &hit);
EntryLine lineFor(const ItemHit &hit);

// Adds `steps` base units to a line, never to 0: below it only where `isSigned`.
void stepQuantity(EntryLine &line, int steps, bool isSigned = false);

QList<EntryBalance> balancesOf(const Entry &entry, const std::function<Quantity(RowId itemId)> &onHand);

// `estimate` is the cost of a line that names none.
std::optional<Money> valueOf(const EntryLine &line, const std::optional<UnitCost> &estimate, const Currency &currency);
EntryTotals totalsOf(const Entry &entry, const std::function<std::optional<UnitCost>(RowId itemId)> &estimate,
                     const Currency &currency);

DocumentRequest requestFor(const Entry &entry);
Adjustment adjustmentFor(const Entry &entry);
// The way back, to go on with it; `items` are those of its lines.
Entry entryOf(const Adjustment &adjustment, const QList<ItemHit> &items);

} // namespace stowage
