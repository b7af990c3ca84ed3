// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alert.h"
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
    Alerts,
    AlertRules,
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
// One of the list, and why it was raised.
struct AlertCard {
    RowId alertId = 0;
};
// One rule in its form.
struct AlertRuleCard {
    RowId ruleId = 0;
};
using PageTarget =
    std::variant<std::monostate, ItemFilter, StockFilter, MovementFilter, ItemCard, ItemEditorFor, DocumentCard,
                 StartLine, AdjustmentDraft, AdjustmentCard, AlertFilter, AlertCard, AlertRuleCard>;

// How one page sends the person to another, without knowing it.
class Navigator {
public:
    Navigator() = default;
    virtual ~Navigator() = default;
    virtual void go(PageId page, const PageTarget &target = {}) = 0;
    Q_DISABLE_COPY_MOVE(Navigator)
};

} // namespace stowage
