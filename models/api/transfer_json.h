// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/json_writer.h"
#include "models/domain/company.h"
#include "models/domain/transfer_order.h"

#include <QList>

namespace stowage {

struct TransferOrderRead {
    TransferOrder order;
    QList<Error> warnings; // what was read over, each with its place
};

struct TransferStatusRead {
    TransferStatusOrder order;
    QList<Error> warnings;
};

// Whether it is BigLedger's transfer: an object with `items` and an end of the way.
bool looksLikeTransfer(const JsonValue &value);
// Whether it is what becomes of one: an object with `transferId` and `status`.
bool looksLikeTransferStatus(const JsonValue &value);

// Reads BigLedger's body of a new transfer. Besides its fields it takes `id` (a UUID), `shipping`, and in an item
// `locationId` and `lot`.
//
// Errors, with `place` and `line`: those of JsonFields, transfer.no_items, number.negative{text}. Warnings:
// json.field_unknown{field}.
Result<TransferOrderRead> readTransferOrder(const JsonValue &value, const Calendar &calendar);

// Reads BigLedger's body of a transfer's status. Besides its fields it takes `transferId`, and `items` with
// `lineNumber` or `itemId`, `quantityReceived` (all that has arrived of it) and `reason`.
//
// Errors besides: transfer.status_unknown{text}.
Result<TransferStatusRead> readTransferStatus(const JsonValue &value, const Calendar &calendar);

// BigLedger's Stock Transfer Object.
void writeTransferObject(JsonWriter &json, const TransferObject &object, const Company &company);

} // namespace stowage
