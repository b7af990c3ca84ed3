// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/seams.h"
#include "models/domain/movement.h"

#include <QDate>
#include <QList>

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
    QString lot; // empty for none; of an issue, for what is to be picked
    QDate expires;
    std::optional<Instant> effectiveAt; // nothing is now
    QString reference;
    QString referenceType;
    QString notes;
    QString reason; // of an issue: why it is another lot than the one to pick
    QString place; // where it stands in what was read, for messages: "movements[3]"; empty where it is all there is
    int textLine = 0;
};

// A part of an issue that was picked from several lots or bins.
struct PickedPart {
    QString lot;
    QString locationUid, locationCode;
    Quantity quantity;
};

// What became of it: its document, and the movement at `location`. A transfer's other movement mirrors it.
struct PostedMovement {
    Document document;
    Movement movement;
    QString itemUid, itemCode;
    QString locationUid, locationCode;
    QString toLocationUid, toLocationCode; // of a transfer
    QString lot;
    QList<PickedPart> picked; // of an issue of an item with lots: where it came from; the movement is their sum
    bool alreadyPosted = false; // by an earlier order of the same uuid: nothing was added now
};

} // namespace stowage
