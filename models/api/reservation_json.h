// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/json_writer.h"
#include "models/domain/company.h"
#include "models/domain/reservation_order.h"

namespace stowage {

struct ReservationOrders {
    std::vector<ReservationOrder> orders;
    QList<Error> warnings; // what was read over, each with its place
};

// Whether it is an object that reserves or releases: one with "reservations" or "releases".
bool looksLikeReservations(const JsonValue &value);

// {"reservations": [{"product_id", "warehouse_id", "quantity", "reference_id", "reference_type"?, "lot"?, "expires"?,
// "notes"?, "id"?}], "releases": [{"id", "quantity"?} or {"reference_id"}]}; what is released is so first.
//
// Errors, with `place` and `line`: those of JsonFields, reservation.none, reservation.release_of_what. Warnings:
// json.field_unknown{field}.
Result<ReservationOrders> readReservationOrders(const JsonValue &root);

void writeReservation(JsonWriter &json, const ReservationRow &row);

} // namespace stowage
