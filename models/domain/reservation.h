// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace stowage {

enum class ReservationState { Held, Issued, Released };
QString reservationStateName(ReservationState state); // "held", "issued", "released"
std::optional<ReservationState> reservationStateFromName(QStringView name);

// Stock at a location that is promised to a reference: it counts as on hand and not as available.
struct Reservation {
    RowId id = 0;
    QByteArray uuid; // made before it is first asked for: asking again reserves nothing more
    QString referenceType; // "sales_order"
    QString reference;
    RowId itemId = 0;
    RowId locationId = 0;
    QString lot; // empty: any that is there
    Quantity quantity; // that was asked for
    Quantity held; // that is still kept
    Quantity issued; // that left under its reference
    QDate expires; // the last day on which it holds; invalid for none
    QString notes;
    QString madeBy;
    Instant madeAt = 0;
    QString endedBy;
    Instant endedAt = 0; // 0 while something is held

    Quantity released() const { return quantity - held - issued; }
    ReservationState state() const;
    bool operator==(const Reservation &) const = default;
};

struct ReservationFilter {
    std::optional<ReservationState> state;
    RowId itemId = 0;
    RowId locationId = 0; // with everything below it
    QString reference; // from its beginning
    bool operator==(const ReservationFilter &) const = default;
};

// As a list shows it.
struct ReservationRow {
    Reservation reservation;
    QString itemUid, locationUid;
    QString itemCode, itemName, unit;
    QString locationCode, locationName;
    bool operator==(const ReservationRow &) const = default;
};

} // namespace stowage
