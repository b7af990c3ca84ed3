// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/json_writer.h"
#include "models/domain/movement_order.h"

#include <QList>

#include <vector>

namespace stowage {

struct MovementOrders {
    std::vector<MovementOrder> orders;
    bool single = false; // asked for as one object, and so answered
    QList<Error> warnings; // what was read over, each with its place; at most warningsMax
    qsizetype warningCount = 0; // all of them

    static constexpr qsizetype warningsMax = 100;
};

// Reads the Inventory API's movement: one object, an array of them, or an object whose "movements" is such an array.
// Besides the API's fields it takes to_warehouse_id (of a transfer), lot, expires, effective_at, id, and reason (of an
// issue: why it is another lot than the one to pick).
//
// Errors are readJson's, and, each with `place` ("movements[3].quantity") and `line`: json.text_expected,
// json.number_expected, json.array_expected, json.text_too_long{max}, number.exponent{text}, number.*, date.invalid,
// movement.shape_unknown, movement.none, json.field_missing{field}, movement.kind_unknown{text},
// movement.quantity_zero, movement.quantity_negative{quantity}, movement.to_missing, movement.to_unexpected,
// movement.expires_without_lot, json.zone_missing{text}, json.id_invalid{text}, movement.id_twice{text, first}.
// Warnings: json.field_unknown{field}, movement.cost_unused, movement.reason_unused.
Result<MovementOrders> readMovementOrders(const QByteArray &bytes, const Calendar &calendar);

// The API's answer to one of them, without the "data" around it.
void writePostedMovement(JsonWriter &json, const PostedMovement &posted, const Currency &currency);

} // namespace stowage
