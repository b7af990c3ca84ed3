// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/expiry_listing.h"

#include "models/store/list_sql.h"

namespace stowage {

namespace {

constexpr const char *expiryColumns =
    "v.item_id, v.location_id, v.lot_id, i.uid, l.uid, i.code, i.name, i.unit, l.code, l.name, t.code, t.expires,"
    " v.on_hand, v.reserved, s.value, s.on_hand";

SqlText fromWhere(const ExpiryFilter &filter)
{
    SqlText sql;
    sql.add("FROM lot_level v JOIN lot t ON t.id = v.lot_id JOIN item i ON i.id = v.item_id"
            " JOIN location l ON l.id = v.location_id"
            " JOIN stock_level s ON s.item_id = v.item_id AND s.location_id = v.location_id"
            " WHERE v.on_hand > 0 AND t.expires <> ''");
    if (filter.until.isValid())
        sql.add(" AND t.expires <= ?", filter.until.toString(Qt::ISODate));
    if (filter.locationId != 0)
        sql.add(inTree("v.location_id", "location", filter.locationId));
    if (const QString search = filter.search.trimmed(); !search.isEmpty()) {
        const QString key = search.toCaseFolded();
        sql.add(" AND ((t.code >= ? AND t.code < ?) OR (i.code_key >= ? AND i.code_key < ?))", search,
                search + QChar(0xffff), key, key + QChar(0xffff));
    }
    if (filter.itemId != 0)
        sql.add(" AND v.item_id = ?", filter.itemId);
    return sql;
}

const ListOrder firstToExpire{"t.expires", true, "v.lot_id", "v.location_id", false};

// Its share of what the place's stock is worth.
Money shareOf(Money value, Quantity part, Quantity whole)
{
    if (!whole.isPositive())
        return {};
    const auto share = decimal::divideRounded(Int128(value.minor()) * part.scaled(), whole.scaled());
    return Money::fromMinor(share.value_or(0));
}

} // namespace

Result<PageIndex> ExpiryListing::index(const ExpiryFilter &filter)
{
    return indexList(m_db, fromWhere(filter), firstToExpire);
}

Result<QList<ExpiryRow>> ExpiryListing::page(const ExpiryFilter &filter, const std::optional<PageAnchor> &from)
{
    const SqlText sql = pageOf(expiryColumns, fromWhere(filter), firstToExpire, from);
    QList<ExpiryRow> rows;
    Query row = m_db.queryWith(sql.text.constData(), sql.values);
    while (row.next()) {
        rows << ExpiryRow{.itemId = row.int64(0),
                          .locationId = row.int64(1),
                          .lotId = row.int64(2),
                          .itemUid = row.text(3),
                          .locationUid = row.text(4),
                          .itemCode = row.text(5),
                          .itemName = row.text(6),
                          .unit = row.text(7),
                          .locationCode = row.text(8),
                          .locationName = row.text(9),
                          .lot = row.text(10),
                          .expires = QDate::fromString(row.text(11), Qt::ISODate),
                          .onHand = row.quantity(12),
                          .reserved = row.quantity(13),
                          .value = shareOf(row.money(14), row.quantity(12), row.quantity(15))};
    }
    STOWAGE_TRY(row.done());
    return rows;
}

} // namespace stowage
