// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is asked of an operation, and what it answers.

#include "models/domain/catalog.h"
#include "models/domain/company.h"
#include "models/domain/item.h"
#include "models/domain/location.h"
#include "models/domain/movement.h"

#include <QList>

namespace stowage {

// One line of a document before it posts.
struct DocumentLine {
    RowId itemId = 0;
    RowId locationId = 0; // the document's where it is 0
    Quantity quantity; // positive; signed for adjustments
    std::optional<UnitCost> unitCost;
    QString lot; // needed where the item is lot- or serial-tracked
    QDate expires;
    QString reason; // of an Issue: why it is another lot than the one to pick
    QString notes;
    int number = 0; // what people call it, where it is not its place in the document
    // Of a TransferReceipt or a TransferLoss: the movement that shipped what arrives or is lost. Item and lot are its.
    qint64 shipSeq = 0;
};

// A document before it posts. The uuid is made once, before the first try: posting the same again changes nothing and
// answers with what was posted.
struct DocumentRequest {
    QByteArray uuid;
    QString number; // of the paper that it posts; the next one of its kind where it is empty
    DocumentKind kind = DocumentKind::Receipt; // anything but a Reversal
    bool isReturn = false; // a Receipt from a customer, an Issue back to a supplier
    Instant effectiveAt = 0; // 0 is now
    RowId locationId = 0;
    RowId toLocationId = 0; // of a transfer
    QString reference;
    QString referenceType;
    QString notes;
    QString reason;
    QList<DocumentLine> lines;
    bool shipsOnly = false; // a Transfer whose goods stay in transit until a TransferReceipt; else it receives at once
};

struct PostedDocument {
    RowId id = 0;
    QByteArray uuid;
    QString number;
    bool alreadyPosted = false; // this uuid was known: nothing was changed now
    QList<RowId> itemIds; // whose stock changed
};

struct NewCompany {
    QString uid;
    QString name;
    QString currency = u"MYR"_s;
    QString timezone = u"Asia/Kuala_Lumpur"_s;
    bool demo = false;
};

// What verify found. Empty differences: every projection and every hash is what the ledger says.
struct VerifyReport {
    std::int64_t documents = 0;
    std::int64_t movements = 0;
    std::int64_t levels = 0;
    int chains = 0;
    std::int64_t checkpoints = 0;
    QByteArray lastCheckpoint; // its hash: SHA-256; empty for none
    QList<Error> differences; // at most differencesMax, each naming its movement, document, item or location
    std::int64_t differenceCount = 0;

    static constexpr int differencesMax = 1000;
};

} // namespace stowage
