// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/json_writer.h"
#include "models/domain/adjustment_order.h"
#include "models/domain/company.h"

#include <QList>

namespace stowage {

struct AdjustmentOrderRead {
    AdjustmentOrder order;
    QList<Error> warnings; // what was read over, each with its place
};

// Whether it is BigLedger's adjustment: an object with `items`, and none of a transfer's ends.
bool looksLikeAdjustment(const JsonValue &value);

// Reads BigLedger's body of a new adjustment. Besides its fields it takes `id` (a UUID), and in an item `locationId`,
// `lot` and `expires`. A `type` is not needed, but where it stands it must be what the signs say.
//
// Errors, with `place` and `line`: those of JsonFields, adjustment.no_items, adjustment.type_unknown{text},
// adjustment.type_differs{type, right}, number.negative{text}. Warnings: json.field_unknown{field}.
Result<AdjustmentOrderRead> readAdjustmentOrder(const JsonValue &value);

// BigLedger's Stock Adjustment Object.
void writeAdjustmentObject(JsonWriter &json, const AdjustmentObject &object, const Company &company);

} // namespace stowage
