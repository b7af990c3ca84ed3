// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/listing.h"

#include <variant>

namespace stowage {

enum class PageId {
    Home,
    Items,
    Stock,
    Movements,
    Reservations,
    Expiry,
    Receive,
    Issue,
    Adjust,
    Adjustments,
    Approvals,
    Import,
    Locations,
    Categories,
    Suppliers,
    Fields,
    People,
    Roles,
    Reasons,
    Settings
};

// Where to go and what to show there: a filtered list, one item's card, one document, a line to begin with.
struct ItemCard {
    RowId itemId = 0;
};
struct ItemEditorFor {
    RowId itemId = 0; // 0 begins a new item
    QString barcode; // of the new item
};
struct DocumentCard {
    RowId documentId = 0;
};
// Without a quantity it is begun, to be gone on with; with one it stands in the document.
struct StartLine {
    RowId itemId = 0;
    RowId locationId = 0;
    Quantity quantity; // signed in an adjustment
    QString lot;
    QString reason; // of an adjustment
    QString reference; // of an issue
};
// A draft to go on with, in the form.
struct AdjustmentDraft {
    RowId adjustmentId = 0;
};
// One in the list.
struct AdjustmentCard {
    RowId adjustmentId = 0;
};
using PageTarget = std::variant<std::monostate, ItemFilter, StockFilter, MovementFilter, ItemCard, ItemEditorFor,
                                DocumentCard, StartLine, AdjustmentDraft, AdjustmentCard>;

// How one page sends the person to another, without knowing it.
class Navigator {
public:
    Navigator() = default;
    virtual ~Navigator() = default;
    virtual void go(PageId page, const PageTarget &target = {}) = 0;
    Q_DISABLE_COPY_MOVE(Navigator)
};

} // namespace stowage
