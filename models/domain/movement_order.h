// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/seams.h"
#include "models/domain/movement.h"

#include <QDate>

namespace stowage {

// One movement as another program asks for it: everything by code or uid, nothing of it looked up yet.
struct MovementOrder {
    QByteArray uuid; // its document's, so that asking again adds nothing; empty where it gives none
    QString item;
    QString location;
    QString toLocation; // of a transfer; empty otherwise
    MovementKind kind = MovementKind::In;
    Quantity quantity; // positive; signed for an adjustment
    std::optional<UnitCost> unitCost;
    QString lot; // empty for none
    QDate expires;
    std::optional<Instant> effectiveAt; // nothing is now
    QString reference;
    QString referenceType;
    QString notes;
    QString place; // where it stands in what was read, for messages: "movements[3]"; empty where it is all there is
    int textLine = 0;
};

// What became of it: its document, and the movement at `location`. A transfer's other movement mirrors it.
struct PostedMovement {
    Document document;
    Movement movement;
    QString itemUid, itemCode;
    QString locationUid, locationCode;
    QString toLocationUid, toLocationCode; // of a transfer
    QString lot;
    bool alreadyPosted = false; // by an earlier order of the same uuid: nothing was added now
};

} // namespace stowage
