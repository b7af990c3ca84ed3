// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reservation.h"

#include <vector>

namespace stowage {

// What another program wants reserved, everything by code or uid; or given back, by the id of one reservation or by the
// reference of many.
struct ReservationOrder {
    bool isRelease = false;
    QByteArray uuid; // so that asking again reserves nothing more; empty where it gives none
    QString item;
    QString location;
    QString lot;
    std::optional<Quantity> quantity; // of a release: a part of it
    QString referenceType;
    QString reference;
    QDate expires;
    QString notes;
    QString place; // where it stands in what was read: "reservations[3]"
    int textLine = 0;
};

} // namespace stowage
