// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/adjust/adjustment_objects.h"

#include "models/store/adjustment_listing.h"
#include "models/store/adjustment_store.h"
#include "models/store/item_store.h"
#include "models/store/ledger_store.h"
#include "models/store/location_store.h"

namespace stowage {

namespace {

// A document that nobody wrote an adjustment for, as one. What it changed the value by was not kept.
Result<Adjustment> adjustmentOf(Connection &db, RowId documentId)
{
    LedgerStore ledger(db);
    STOWAGE_LET(document, ledger.document(documentId));
    STOWAGE_LET(movements, ledger.movementsOf(*document));
    Adjustment adjustment{.uuid = document->uuid,
                          .number = document->number,
                          .state = document->reversedById != 0 ? AdjustmentState::Reversed : AdjustmentState::Posted,
                          .effectiveAt = document->effectiveAt,
                          .locationId = document->locationId,
                          .reason = document->reason,
                          .reference = document->reference,
                          .notes = document->notes,
                          .createdBy = document->user,
                          .createdAt = document->postedAt,
                          .updatedAt = document->postedAt,
                          .documentId = documentId};
    for (const Movement &movement : movements) {
        AdjustmentLine line{.uid = QString::number(movement.seq),
                            .itemId = movement.itemId,
                            .locationId = movement.locationId,
                            .quantity = movement.quantity,
                            .unitCost = movement.unitCost,
                            .reason = movement.reason,
                            .notes = movement.notes,
                            .stockBefore = movement.balanceAfter - movement.quantity};
        if (movement.lotId != 0) {
            STOWAGE_LET(lot, ledger.lotCode(movement.lotId));
            line.lot = lot;
        }
        adjustment.lines << line;
    }
    return adjustment;
}

Result<Adjustment> adjustmentOf(Connection &db, const AdjustmentRow &row)
{
    if (row.adjustmentId == 0)
        return adjustmentOf(db, row.documentId);
    STOWAGE_LET(adjustment, AdjustmentStore(db).byId(row.adjustmentId));
    return *adjustment;
}

} // namespace

Result<AdjustmentObject> adjustmentObject(Connection &db, const Adjustment &adjustment)
{
    AdjustmentObject object{.adjustment = adjustment};
    if (adjustment.locationId != 0) {
        STOWAGE_LET(location, LocationStore(db).byId(adjustment.locationId));
        object.locationUid = location.uid;
        object.locationName = location.name;
    }
    for (const AdjustmentLine &line : adjustment.lines) {
        STOWAGE_LET(item, ItemStore(db).byId(line.itemId));
        object.lines << AdjustmentObject::Line{item.uid, item.code, item.name};
    }
    if (adjustment.documentId != 0) {
        STOWAGE_LET(document, LedgerStore(db).document(adjustment.documentId));
        object.postedAt = document->postedAt;
    }
    return object;
}

Done adjustmentReport(Connection &db, const AdjustmentFilter &filter,
                      const std::function<Done(const AdjustmentObject &)> &sink)
{
    return inSnapshot(db, [&]() -> Done {
        AdjustmentListing listing(db);
        STOWAGE_LET(index, listing.index(filter));
        for (const PageAnchor &anchor : index.anchors) {
            STOWAGE_LET(rows, listing.page(filter, anchor));
            for (const AdjustmentRow &row : rows) {
                STOWAGE_LET(adjustment, adjustmentOf(db, row));
                STOWAGE_LET(object, adjustmentObject(db, adjustment));
                STOWAGE_TRY(sink(object));
            }
        }
        return {};
    });
}

} // namespace stowage
