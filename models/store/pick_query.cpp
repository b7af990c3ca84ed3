// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pick_query.h"

#include "models/store/list_sql.h"

#include <algorithm>

namespace stowage {

namespace {

struct LevelThere {
    PickSource source;
    Quantity onHandAtPlace;
};

Result<QList<LevelThere>> levelsIn(Connection &db, RowId itemId, RowId locationId, bool hasLots)
{
    SqlText sql;
    sql.add(hasLots ? "SELECT v.location_id, l.code, v.lot_id, t.code, t.expires, v.on_hand, s.on_hand FROM lot_level v"
                      " JOIN lot t ON t.id = v.lot_id JOIN location l ON l.id = v.location_id JOIN stock_level s"
                      " ON s.item_id = v.item_id AND s.location_id = v.location_id WHERE v.on_hand > 0"
                    : "SELECT v.location_id, l.code, 0, '', '', v.on_hand, v.on_hand FROM stock_level v"
                      " JOIN location l ON l.id = v.location_id WHERE v.on_hand > 0");
    sql.add(" AND l.type <> 'transit' AND v.item_id = ?", itemId);
    sql.add(inTree("v.location_id", "location", locationId));
    QList<LevelThere> levels;
    Query row = db.queryWith(sql.text.constData(), sql.values);
    while (row.next()) {
        PickSource source{.locationId = row.int64(0),
                          .locationCode = row.text(1),
                          .lotId = row.int64(2),
                          .lot = row.text(3),
                          .expires = QDate::fromString(row.text(4), Qt::ISODate),
                          .onHand = row.quantity(5),
                          .free = row.quantity(5)};
        levels << LevelThere{std::move(source), row.quantity(6)};
    }
    STOWAGE_TRY(row.done());
    return levels;
}

// A lot is as old as its first receipt, wherever it has been moved since.
Done dateLots(Connection &db, RowId itemId, QList<LevelThere> &levels)
{
    QHash<RowId, Instant> received;
    Query row = db.query("SELECT lot_id, min(effective_at) FROM movement WHERE item_id = ? AND quantity > 0"
                         " AND reversal = 0 AND role IN (1, 3, 6) AND lot_id IS NOT NULL GROUP BY lot_id",
                         itemId);
    while (row.next())
        received.insert(row.int64(0), row.int64(1));
    STOWAGE_TRY(row.done());
    for (LevelThere &level : levels)
        level.source.receivedAt = received.value(level.source.lotId);
    return {};
}

// What is still in a bin is what came last: its oldest is the arrival with which the newest ones make up what is there.
Done dateBins(Connection &db, RowId itemId, QList<LevelThere> &levels)
{
    QHash<RowId, Quantity> unexplained;
    QHash<RowId, Instant> oldest;
    for (const LevelThere &level : std::as_const(levels))
        unexplained.insert(level.source.locationId, level.source.onHand);
    Query row = db.stream("SELECT location_id, effective_at, quantity FROM movement WHERE item_id = ? AND quantity > 0"
                          " AND reversal = 0 ORDER BY effective_at DESC, seq DESC",
                          itemId);
    while (row.next()) { // to its end: a statement that is left half way costs PostgreSQL its transaction
        const auto left = unexplained.find(row.int64(0));
        if (left == unexplained.end() || !left->isPositive())
            continue;
        oldest[row.int64(0)] = row.int64(1);
        *left -= row.quantity(2);
    }
    STOWAGE_TRY(row.done());
    for (LevelThere &level : levels)
        level.source.receivedAt = oldest.value(level.source.locationId);
    return {};
}

bool isFor(const HeldReservation &reservation, const QString &reference)
{
    return !reference.isEmpty() && reservation.reference == reference;
}

// A source, or two where a part of its lot is promised.
QList<PickSource> sourcesOf(const PickSource &source, const QList<HeldReservation> &held, const QString &reference)
{
    Quantity others, ours;
    for (const HeldReservation &one : held) {
        if (one.place.locationId != source.locationId || one.place.lotId == 0 || one.place.lotId != source.lotId)
            continue;
        (isFor(one, reference) ? ours : others) += one.held;
    }
    ours = std::min(ours, source.onHand);
    PickSource rest = source;
    rest.onHand -= ours;
    rest.free = rest.onHand - others;
    if (ours.isZero())
        return {rest};
    PickSource promised = source;
    promised.onHand = promised.free = ours;
    promised.isPromised = true;
    return rest.onHand.isPositive() ? QList{promised, rest} : QList{promised};
}

} // namespace

Result<PickStock> pickStock(Connection &db, RowId itemId, RowId locationId, bool hasLots,
                            const QList<HeldReservation> &held, const QString &reference)
{
    STOWAGE_LET(levels, levelsIn(db, itemId, locationId, hasLots));
    STOWAGE_TRY(hasLots ? dateLots(db, itemId, levels) : dateBins(db, itemId, levels));
    PickStock stock;
    for (const LevelThere &level : std::as_const(levels)) {
        stock.freeAt.insert(level.source.locationId, level.onHandAtPlace);
        stock.sources += sourcesOf(level.source, held, reference);
    }
    for (const HeldReservation &one : held) {
        const auto free = stock.freeAt.find(one.place.locationId);
        if (free != stock.freeAt.end() && !isFor(one, reference))
            *free -= one.held;
    }
    return stock;
}

} // namespace stowage
