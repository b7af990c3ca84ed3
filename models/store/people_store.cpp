// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/people_store.h"

#include "models/store/lookup.h"

#include <algorithm>

namespace stowage {

Result<QList<User>> PeopleStore::users()
{
    QList<User> users;
    QHash<RowId, qsizetype> places;
    Query row = m_db.query("SELECT id, uid, login, name, secret_kind, active, version FROM app_user");
    while (row.next()) {
        places.insert(row.int64(0), users.size());
        users << User{.id = row.int64(0),
                      .uid = row.text(1),
                      .login = row.text(2),
                      .name = row.text(3),
                      .secret = secretKindFromName(row.text(4)).value_or(SecretKind::None),
                      .active = row.boolean(5),
                      .version = row.int32(6)};
    }
    STOWAGE_TRY(row.done());
    Query held = m_db.query("SELECT user_id, role, location_id FROM user_role ORDER BY role, location_id");
    while (held.next()) {
        if (const auto place = places.constFind(held.int64(0)); place != places.cend())
            users[*place].roles << RoleHeld{held.text(1), held.isNull(2) ? 0 : held.int64(2)};
    }
    STOWAGE_TRY(held.done());
    std::ranges::sort(users, {}, [](const User &user) { return user.login.toLower(); });
    return users;
}

Result<std::optional<User>> PeopleStore::user(RowId id)
{
    STOWAGE_LET(all, users());
    const auto found = std::ranges::find(all, id, &User::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<std::optional<RowId>> PeopleStore::userId(const QString &login)
{
    return firstId(m_db.query("SELECT id FROM app_user WHERE login_key = ?", login.toLower()));
}

Result<RowId> PeopleStore::insertUser(const User &user, Instant now)
{
    User stored = user;
    STOWAGE_LET(id, insertedId(m_db.query("INSERT INTO app_user (uid, login, login_key, name, active, created_at)"
                                          " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                                          user.uid, user.login, user.login.toLower(), user.name, user.active, now)));
    stored.id = id;
    STOWAGE_TRY(saveRolesHeld(stored));
    return id;
}

Result<bool> PeopleStore::updateUser(const User &user)
{
    STOWAGE_LET(changed, m_db.run("UPDATE app_user SET login = ?, login_key = ?, name = ?, active = ?, version = ?"
                                  " WHERE id = ? AND version = ?",
                                  user.login, user.login.toLower(), user.name, user.active, user.version, user.id,
                                  user.version - 1));
    if (changed == 0)
        return false;
    STOWAGE_TRY(m_db.run("DELETE FROM user_role WHERE user_id = ?", user.id));
    STOWAGE_TRY(saveRolesHeld(user));
    return true;
}

Done PeopleStore::saveRolesHeld(const User &user)
{
    for (const RoleHeld &held : user.roles) {
        STOWAGE_TRY(m_db.run("INSERT INTO user_role (user_id, role, location_id) VALUES (?, ?, ?)", user.id, held.role,
                             held.locationId == 0 ? std::nullopt : std::optional(held.locationId)));
    }
    return {};
}

Result<UserSecret> PeopleStore::secret(RowId userId)
{
    UserSecret secret;
    Query row = m_db.query("SELECT secret, failures, locked_until FROM app_user WHERE id = ?", userId);
    if (row.next())
        secret = {row.text(0), row.int32(1), row.int64(2)};
    STOWAGE_TRY(row.done());
    return secret;
}

Done PeopleStore::saveSecret(RowId userId, SecretKind kind, const UserSecret &secret)
{
    return discard(
        m_db.run("UPDATE app_user SET secret = ?, secret_kind = ?, failures = ?, locked_until = ? WHERE id = ?",
                 secret.encoded, secretKindName(kind), secret.failures, secret.lockedUntil, userId));
}

Result<QList<Role>> PeopleStore::ownRoles()
{
    QList<Role> roles;
    Query row = m_db.query("SELECT code, name, rights FROM app_role");
    while (row.next())
        roles << Role{row.text(0), row.text(1), Rights::fromText(row.text(2))};
    STOWAGE_TRY(row.done());
    std::ranges::sort(roles, {}, &Role::code);
    return roles;
}

Done PeopleStore::saveRole(const Role &role)
{
    return discard(m_db.run("INSERT INTO app_role (code, name, rights) VALUES (?, ?, ?)"
                            " ON CONFLICT (code) DO UPDATE SET name = excluded.name, rights = excluded.rights",
                            role.code, role.name, role.rights.text()));
}

Done PeopleStore::removeRole(const QString &code)
{
    return discard(m_db.run("DELETE FROM app_role WHERE code = ?", code));
}

Result<bool> PeopleStore::isRoleHeld(const QString &code)
{
    Query row = m_db.query("SELECT 1 FROM user_role WHERE role = ? LIMIT 1", code);
    const bool held = row.next();
    STOWAGE_TRY(row.done());
    return held;
}

} // namespace stowage
