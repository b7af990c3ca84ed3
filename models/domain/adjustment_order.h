// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/seams.h"
#include "models/domain/adjustment.h"

namespace stowage {

// An adjustment as another program asks for it: everything by code or uid, nothing of it looked up yet.
struct AdjustmentOrderLine {
    QString item;
    QString location; // of the bin, where it is another than the order's; empty otherwise
    QString lot;
    QDate expires;
    Quantity quantity; // signed
    std::optional<UnitCost> unitCost;
    QString reason; // the order's where it is empty
    QString notes;
    int textLine = 0;
};

struct AdjustmentOrder {
    QByteArray uuid; // so that asking again adds nothing; empty where it gives none
    QDate date; // counts at its end; not valid: when it posts
    QString reason;
    QString location;
    QString reference;
    QString notes;
    std::vector<AdjustmentOrderLine> lines;
    int textLine = 0;
};

// An adjustment with all that BigLedger's Stock Adjustment Object names.
struct AdjustmentObject {
    struct Line {
        QString itemUid, itemCode, itemName;
    };

    Adjustment adjustment;
    QString locationUid, locationName;
    QList<Line> lines; // as many as the adjustment has
    Instant postedAt = 0; // 0 until then
    bool alreadyPosted = false; // by an earlier order of the same uuid: nothing was added now
};

} // namespace stowage
