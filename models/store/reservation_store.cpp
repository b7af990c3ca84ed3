// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reservation_store.h"

#include "models/store/list_sql.h"
#include "models/store/lookup.h"

namespace stowage {

namespace {

#define STOWAGE_RESERVATION                                                                                            \
    "r.id, r.uuid, r.reference_type, r.reference, r.item_id, r.location_id, coalesce(t.code, ''), r.quantity, r.held," \
    " r.issued, r.expires, r.notes, r.made_by, r.made_at, r.ended_by, r.ended_at"
#define STOWAGE_RESERVATION_FROM " FROM reservation r LEFT JOIN lot t ON t.id = r.lot_id"
#define STOWAGE_HELD "SELECT id, item_id, location_id, lot_id, reference, held, expires FROM reservation "

QDate dayFrom(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

Reservation readReservation(const Query &row)
{
    return {.id = row.int64(0),
            .uuid = row.blob(1),
            .referenceType = row.text(2),
            .reference = row.text(3),
            .itemId = row.int64(4),
            .locationId = row.int64(5),
            .lot = row.text(6),
            .quantity = row.quantity(7),
            .held = row.quantity(8),
            .issued = row.quantity(9),
            .expires = dayFrom(row.text(10)),
            .notes = row.text(11),
            .madeBy = row.text(12),
            .madeAt = row.int64(13),
            .endedBy = row.text(14),
            .endedAt = row.int64(15)};
}

Result<std::optional<Reservation>> oneReservation(Query row)
{
    std::optional<Reservation> found;
    if (row.next())
        found = readReservation(row);
    STOWAGE_TRY(row.done());
    return found;
}

Result<QList<HeldReservation>> readHeld(Query row)
{
    QList<HeldReservation> all;
    while (row.next())
        all << HeldReservation{row.int64(0),
                               {row.int64(1), row.int64(2), row.isNull(3) ? 0 : row.int64(3)},
                               row.text(4),
                               row.quantity(5),
                               dayFrom(row.text(6))};
    STOWAGE_TRY(row.done());
    return all;
}

constexpr const char *rowColumns = STOWAGE_RESERVATION ", i.uid, l.uid, i.code, i.name, i.unit, l.code, l.name";

SqlText fromWhere(const ReservationFilter &filter)
{
    SqlText sql;
    sql.add(STOWAGE_RESERVATION_FROM
            " JOIN item i ON i.id = r.item_id JOIN location l ON l.id = r.location_id WHERE 1 = 1");
    if (filter.state == ReservationState::Held)
        sql.add(" AND r.held > 0");
    else if (filter.state == ReservationState::Issued)
        sql.add(" AND r.held = 0 AND r.issued = r.quantity");
    else if (filter.state == ReservationState::Released)
        sql.add(" AND r.held = 0 AND r.issued < r.quantity");
    if (filter.itemId != 0)
        sql.add(" AND r.item_id = ?", filter.itemId);
    if (filter.locationId != 0)
        sql.add(inTree("r.location_id", "location", filter.locationId));
    if (!filter.reference.isEmpty())
        sql.add(" AND r.reference >= ? AND r.reference < ?", filter.reference, filter.reference + QChar(0xffff));
    return sql;
}

const ListOrder newestFirst{"r.id", false, "r.id", {}, true};

Result<QList<ReservationRow>> readRows(Query row)
{
    QList<ReservationRow> rows;
    while (row.next())
        rows << ReservationRow{readReservation(row), row.text(16), row.text(17), row.text(18),
                               row.text(19),         row.text(20), row.text(21), row.text(22)};
    STOWAGE_TRY(row.done());
    return rows;
}

} // namespace

Result<Raised> ReservationStore::raise(const ReservedPlace &place, Quantity quantity)
{
    STOWAGE_LET(changed, m_db.run("UPDATE stock_level SET reserved = reserved + ?"
                                  " WHERE item_id = ? AND location_id = ? AND on_hand - reserved >= ?",
                                  quantity, place.itemId, place.locationId, quantity));
    if (changed == 0)
        return Raised::PlaceShort;
    if (place.lotId == 0)
        return Raised::Yes;
    STOWAGE_LET(ofLot, m_db.run("UPDATE lot_level SET reserved = reserved + ?"
                                " WHERE item_id = ? AND location_id = ? AND lot_id = ? AND on_hand - reserved >= ?",
                                quantity, place.itemId, place.locationId, place.lotId, quantity));
    return ofLot == 0 ? Raised::LotShort : Raised::Yes;
}

Done ReservationStore::lower(const ReservedPlace &place, Quantity quantity)
{
    STOWAGE_TRY(m_db.run("UPDATE stock_level SET reserved = reserved - ? WHERE item_id = ? AND location_id = ?",
                         quantity, place.itemId, place.locationId));
    if (place.lotId == 0)
        return {};
    return discard(m_db.run("UPDATE lot_level SET reserved = reserved - ?"
                            " WHERE item_id = ? AND location_id = ? AND lot_id = ?",
                            quantity, place.itemId, place.locationId, place.lotId));
}

Result<RowId> ReservationStore::insert(const Reservation &reservation, RowId lotId)
{
    return insertedId(m_db.query(
        "INSERT INTO reservation (uuid, reference_type, reference, item_id, location_id, lot_id, quantity, held,"
        " expires, notes, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        reservation.uuid, reservation.referenceType, reservation.reference, reservation.itemId, reservation.locationId,
        idOrNull(lotId), reservation.quantity, reservation.held, dayText(reservation.expires), reservation.notes,
        reservation.madeBy, reservation.madeAt));
}

Done ReservationStore::issue(RowId id, Quantity quantity, const QString &by, Instant at)
{
    STOWAGE_TRY(
        m_db.run("UPDATE reservation SET held = held - ?, issued = issued + ? WHERE id = ?", quantity, quantity, id));
    return discard(m_db.run("UPDATE reservation SET ended_by = ?, ended_at = ? WHERE id = ? AND held = 0", by, at, id));
}

Done ReservationStore::release(RowId id, Quantity quantity, const QString &by, Instant at)
{
    STOWAGE_TRY(m_db.run("UPDATE reservation SET held = held - ? WHERE id = ?", quantity, id));
    return discard(m_db.run("UPDATE reservation SET ended_by = ?, ended_at = ? WHERE id = ? AND held = 0", by, at, id));
}

Result<std::optional<Reservation>> ReservationStore::byId(RowId id)
{
    return oneReservation(m_db.query("SELECT " STOWAGE_RESERVATION STOWAGE_RESERVATION_FROM " WHERE r.id = ?", id));
}

Result<std::optional<Reservation>> ReservationStore::byUuid(const QByteArray &uuid)
{
    return oneReservation(m_db.query("SELECT " STOWAGE_RESERVATION STOWAGE_RESERVATION_FROM " WHERE r.uuid = ?", uuid));
}

Result<QList<HeldReservation>> ReservationStore::heldAt(RowId itemId, RowId locationId)
{
    return readHeld(
        m_db.query(STOWAGE_HELD "WHERE held > 0 AND item_id = ? AND location_id = ? ORDER BY id", itemId, locationId));
}

Result<QList<HeldReservation>> ReservationStore::heldOf(RowId itemId)
{
    return readHeld(m_db.query(STOWAGE_HELD "WHERE held > 0 AND item_id = ? ORDER BY id", itemId));
}

Result<QList<QByteArray>> ReservationStore::heldUnder(const QString &reference)
{
    QList<QByteArray> uuids;
    Query row = m_db.query("SELECT uuid FROM reservation WHERE held > 0 AND reference = ? ORDER BY id", reference);
    while (row.next())
        uuids << row.blob(0);
    STOWAGE_TRY(row.done());
    return uuids;
}

Result<QList<HeldReservation>> ReservationStore::overdue(const QDate &day)
{
    return readHeld(
        m_db.query(STOWAGE_HELD "WHERE held > 0 AND expires <> '' AND expires < ? ORDER BY id", dayText(day)));
}

Result<std::optional<HeldReservation>> ReservationStore::held(RowId id)
{
    STOWAGE_LET(found, readHeld(m_db.query(STOWAGE_HELD "WHERE id = ?", id)));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

Result<std::pair<Quantity, Quantity>> ReservationStore::stockAt(const ReservedPlace &place)
{
    std::pair<Quantity, Quantity> stock;
    Query row = place.lotId == 0
                    ? m_db.query("SELECT on_hand, reserved FROM stock_level WHERE item_id = ? AND location_id = ?",
                                 place.itemId, place.locationId)
                    : m_db.query("SELECT on_hand, reserved FROM lot_level"
                                 " WHERE item_id = ? AND location_id = ? AND lot_id = ?",
                                 place.itemId, place.locationId, place.lotId);
    if (row.next())
        stock = {row.quantity(0), row.quantity(1)};
    STOWAGE_TRY(row.done());
    return stock;
}

Result<std::optional<std::pair<RowId, QDate>>> ReservationStore::lot(RowId itemId, const QString &code)
{
    std::optional<std::pair<RowId, QDate>> found;
    Query row = m_db.query("SELECT id, expires FROM lot WHERE item_id = ? AND code = ?", itemId, code);
    if (row.next())
        found = std::pair(row.int64(0), dayFrom(row.text(1)));
    STOWAGE_TRY(row.done());
    return found;
}

Result<PageIndex> ReservationStore::index(const ReservationFilter &filter)
{
    return indexList(m_db, fromWhere(filter), newestFirst);
}

Result<QList<ReservationRow>> ReservationStore::page(const ReservationFilter &filter,
                                                     const std::optional<PageAnchor> &from)
{
    const SqlText sql = pageOf(rowColumns, fromWhere(filter), newestFirst, from);
    return readRows(m_db.queryWith(sql.text.constData(), sql.values));
}

Result<std::optional<ReservationRow>> ReservationStore::row(const QByteArray &uuid)
{
    SqlText sql;
    sql.add("SELECT ").add(rowColumns).add(" ").add(fromWhere({}));
    sql.add(" AND r.uuid = ?", uuid);
    STOWAGE_LET(rows, readRows(m_db.queryWith(sql.text.constData(), sql.values)));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst());
}

} // namespace stowage
