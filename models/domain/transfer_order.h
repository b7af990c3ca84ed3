// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/transfer_list.h"

namespace stowage {

// A transfer as another program asks for it: everything by code or uid, nothing of it looked up yet.
struct TransferOrderLine {
    QString item;
    QString location; // of the bin that it is picked from; empty otherwise
    QString lot;
    Quantity quantity;
    QString notes;
    int textLine = 0;
};

struct TransferOrder {
    QByteArray uuid; // so that asking again adds nothing; empty where it gives none
    QDate date; // of the paper; today where it is not valid
    QString from, to;
    QString reference;
    QString notes;
    Shipping shipping;
    bool requestApproval = false; // or it stays a draft
    std::vector<TransferOrderLine> lines;
    int textLine = 0;
};

// What is to become of one that is there.
struct TransferStatusLine {
    QString line; // its place among the transfer's, from 1; or
    QString item; // its code or uid
    std::optional<Quantity> received; // of all its receipts together
    QString reason; // of what is missing: lost, damaged; or found, of what is too much
    int textLine = 0;
};

struct TransferStatusOrder {
    QString transfer; // its number or uuid
    TransferState status = TransferState::Draft;
    QString notes;
    Shipping shipping;
    std::vector<TransferStatusLine> lines; // of a receipt; without them, all that is in transit
    int textLine = 0;
};

// A transfer with all that BigLedger's Stock Transfer Object names.
struct TransferObject {
    struct Line {
        QString itemUid, itemCode, itemName;
    };

    Transfer transfer;
    QList<Approval> approvals; // those that were given
    QString fromUid, fromName, toUid, toName;
    QList<Line> lines; // as many as the transfer has
    bool alreadyDone = false; // by an earlier order: nothing was changed now
};

} // namespace stowage
