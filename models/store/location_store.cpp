// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/location_store.h"

#include "models/domain/item.h"
#include "models/store/lookup.h"

namespace stowage {

namespace {

#define STOWAGE_LOCATION_COLUMNS "id, uid, code, name, type, parent_id, site_id, path, allow_negative, active, extra"

Location readLocation(const Query &row)
{
    return Location{.id = row.int64(0),
                    .uid = row.text(1),
                    .code = row.text(2),
                    .name = row.text(3),
                    .type = locationTypeFromName(row.text(4)).value_or(LocationType::Bin),
                    .parentId = row.isNull(5) ? 0 : row.int64(5),
                    .siteId = row.int64(6),
                    .path = row.text(7),
                    .allowNegative = row.boolean(8),
                    .active = row.boolean(9),
                    .extra = row.text(10).toUtf8()};
}

Result<QList<Location>> readAll(Query row)
{
    QList<Location> locations;
    while (row.next())
        locations << readLocation(row);
    STOWAGE_TRY(row.done());
    return locations;
}

} // namespace

Result<QList<Location>> LocationStore::all()
{
    return readAll(m_db.query("SELECT " STOWAGE_LOCATION_COLUMNS " FROM location ORDER BY code_key, id"));
}

Result<Location> LocationStore::byId(RowId id)
{
    Query row = m_db.query("SELECT " STOWAGE_LOCATION_COLUMNS " FROM location WHERE id = ?", id);
    if (row.next())
        return readLocation(row);
    STOWAGE_TRY(row.done());
    return fail(Error::Code::NotFound, u"location.missing"_s, {{u"id"_s, QString::number(id)}});
}

Result<bool> LocationStore::isInside(RowId id, RowId outer)
{
    Query row = m_db.query("WITH RECURSIVE above (id) AS (SELECT CAST(? AS BIGINT) UNION ALL SELECT l.parent_id"
                           " FROM location l JOIN above ON l.id = above.id WHERE l.parent_id IS NOT NULL)"
                           " SELECT 1 FROM above WHERE id = ?",
                           id, outer);
    const bool inside = row.next();
    STOWAGE_TRY(row.done());
    return inside;
}

Result<std::optional<RowId>> LocationStore::idByCode(const QString &code)
{
    return firstId(m_db.query("SELECT id FROM location WHERE code = ?", code));
}

Result<std::optional<RowId>> LocationStore::idByUid(const QString &uid)
{
    return firstId(m_db.query("SELECT id FROM location WHERE uid = ?", uid));
}

Result<std::optional<RowId>> LocationStore::resolve(const QString &text)
{
    for (const auto find : {&LocationStore::idByCode, &LocationStore::idByUid}) {
        STOWAGE_LET(id, (this->*find)(text));
        if (id)
            return id;
    }
    return onlyId(m_db.query("SELECT id FROM location WHERE code_key = ?", searchFold(text)));
}

Result<RowId> LocationStore::transit()
{
    STOWAGE_LET(id, firstId(m_db.query("SELECT id FROM location WHERE type = 'transit'")));
    if (!id)
        return fail(Error::Code::Corrupt, u"location.transit_missing"_s);
    return *id;
}

Result<std::vector<RowId>> LocationStore::withBelow(RowId id)
{
    std::vector<RowId> ids;
    Query row = m_db.query("WITH RECURSIVE below (id) AS (SELECT id FROM location WHERE id = ?"
                           " UNION ALL SELECT l.id FROM location l JOIN below ON l.parent_id = below.id)"
                           " SELECT id FROM below",
                           id);
    while (row.next())
        ids.push_back(row.int64(0));
    STOWAGE_TRY(row.done());
    return ids;
}

Result<Location> LocationStore::save(Location location)
{
    STOWAGE_TRY(checkParent(location));
    STOWAGE_LET(owner, idByCode(location.code));
    if (owner && *owner != location.id)
        return fail(Error::Code::Conflict, u"location.code.taken"_s, {{u"code"_s, location.code}});

    location.path = location.code;
    location.siteId = location.id;
    if (location.parentId != 0) {
        STOWAGE_LET(parent, byId(location.parentId));
        location.path = parent.path + u'/' + location.code;
        location.siteId = parent.siteId;
    }
    const QString key = searchFold(location.code);
    const QString type = locationTypeName(location.type);
    const QString extra = QString::fromUtf8(location.extra);
    if (location.id == 0) {
        STOWAGE_LET(id, insertedId(m_db.query("INSERT INTO location (uid, code, code_key, name, type, parent_id,"
                                              " site_id, path, allow_negative, active, extra)"
                                              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                              " ON CONFLICT DO NOTHING RETURNING id",
                                              location.uid, location.code, key, location.name, type,
                                              idOrNull(location.parentId), location.siteId, location.path,
                                              location.allowNegative, location.active, extra)));
        if (id == 0)
            return fail(Error::Code::Conflict, u"location.uid.taken"_s, {{u"uid"_s, location.uid}});
        location.id = id;
        if (location.siteId == 0) {
            location.siteId = id;
            STOWAGE_TRY(m_db.run("UPDATE location SET site_id = id WHERE id = ?", id));
        }
        return location;
    }
    STOWAGE_LET(known, byId(location.id));
    location.uid = known.uid;
    STOWAGE_TRY(m_db.run("UPDATE location SET code = ?, code_key = ?, name = ?, type = ?, parent_id = ?, site_id = ?,"
                         " path = ?, allow_negative = ?, active = ?, extra = ? WHERE id = ?",
                         location.code, key, location.name, type, idOrNull(location.parentId), location.siteId,
                         location.path, location.allowNegative, location.active, extra, location.id));
    if (location.path != known.path || location.siteId != known.siteId)
        STOWAGE_TRY(movePathsBelow(location));
    return location;
}

Done LocationStore::remove(RowId id)
{
    STOWAGE_LET(location, byId(id));
    for (const char *use : {"SELECT id FROM location WHERE parent_id = ? LIMIT 1",
                            "SELECT item_id FROM stock_level WHERE location_id = ? LIMIT 1",
                            "SELECT item_id FROM item_home WHERE location_id = ? LIMIT 1",
                            "SELECT id FROM document WHERE location_id = ? LIMIT 1",
                            "SELECT id FROM document WHERE to_location_id = ? LIMIT 1",
                            "SELECT id FROM transfer WHERE from_location_id = ? LIMIT 1",
                            "SELECT id FROM transfer WHERE to_location_id = ? LIMIT 1",
                            "SELECT id FROM transfer_line WHERE location_id = ? LIMIT 1",
                            "SELECT id FROM transfer_rule WHERE from_location_id = ? LIMIT 1",
                            "SELECT id FROM transfer_rule WHERE to_location_id = ? LIMIT 1"}) {
        STOWAGE_LET(user, firstId(m_db.query(use, id)));
        if (user)
            return fail(Error::Code::Conflict, u"location.in_use"_s, {{u"code"_s, location.code}});
    }
    STOWAGE_LET(rule, firstId(m_db.query("SELECT rule_id FROM alert_rule_scope WHERE location_id = ? LIMIT 1", id)));
    if (rule)
        return fail(Error::Code::Conflict, u"location.in_alert_rule"_s, {{u"code"_s, location.code}});
    STOWAGE_TRY(m_db.run("DELETE FROM location WHERE id = ?", id));
    return {};
}

Done LocationStore::checkParent(const Location &location)
{
    for (RowId ancestor = location.parentId; ancestor != 0;) {
        if (ancestor == location.id)
            return fail(Error::Code::Conflict, u"location.cycle"_s, {{u"code"_s, location.code}});
        Query row = m_db.query("SELECT coalesce(parent_id, 0) FROM location WHERE id = ?", ancestor);
        if (!row.next()) {
            STOWAGE_TRY(row.done());
            return fail(Error::Code::NotFound, u"location.parent.missing"_s, {{u"code"_s, location.code}});
        }
        ancestor = row.int64(0);
    }
    return {};
}

Done LocationStore::movePathsBelow(const Location &parent)
{
    STOWAGE_LET(children, readAll(m_db.query("SELECT " STOWAGE_LOCATION_COLUMNS " FROM location WHERE parent_id = ?",
                                             parent.id)));
    for (Location &child : children) {
        child.path = parent.path + u'/' + child.code;
        child.siteId = parent.siteId;
        STOWAGE_TRY(
            m_db.run("UPDATE location SET path = ?, site_id = ? WHERE id = ?", child.path, child.siteId, child.id));
        STOWAGE_TRY(movePathsBelow(child));
    }
    return {};
}

} // namespace stowage
