// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/ids.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace stowage {

// What may be picked from: a lot in a bin, or a bin's stock of an item without lots.
struct PickSource {
    RowId locationId = 0;
    QString locationCode;
    RowId lotId = 0; // 0 for none
    QString lot;
    QDate expires; // invalid when it never does
    Instant receivedAt = 0; // the oldest receipt of it
    Quantity onHand;
    Quantity free; // of this lot here, less what is reserved of it for others
    bool isPromised = false; // reserved for whom it is picked for
    bool operator==(const PickSource &) const = default;
};

struct Pick {
    PickSource source;
    Quantity quantity;
    bool operator==(const Pick &) const = default;
};

struct PickProposal {
    QList<Pick> picks; // in picking order
    Quantity missing; // that nothing was found for
    Quantity expired; // that was left where it is, since it may not be issued any more
    Quantity reserved; // that was left where it is for others
    bool operator==(const PickProposal &) const = default;
};

// What the sources lie in, and how much of each place nobody else waits for.
struct PickStock {
    QList<PickSource> sources;
    QHash<RowId, Quantity> freeAt; // by location, over all lots
};

// A lot that expires on a day may be used on that day.
inline bool isExpired(const QDate &expires, const QDate &day)
{
    return expires.isValid() && expires < day;
}

// What is promised to whom it is for, then what expires first, then what came first, then by bin.
bool isAsGood(const PickSource &one, const PickSource &other);
bool picksBefore(const PickSource &one, const PickSource &other);

// What to take `wanted` from on that day. What is expired stays where it is.
PickProposal proposePicks(PickStock stock, Quantity wanted, const QDate &day);

// Takes a quantity out of what may be picked from.
void takeFrom(PickStock &stock, const Pick &pick);

} // namespace stowage
