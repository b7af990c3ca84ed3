// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people.h"
#include "models/store/connection.h"

namespace stowage {

// What a sign-in needs to know, and nobody else.
struct UserSecret {
    QString encoded; // Argon2id with its salt and costs; empty for none
    int failures = 0; // wrong ones since the last right one
    Instant lockedUntil = 0;
};

// The company's users and its own roles. They are few: always read whole.
class PeopleStore {
public:
    explicit PeopleStore(Connection &db) : m_db(db) { }

    Result<QList<User>> users(); // by login
    Result<std::optional<User>> user(RowId id);
    Result<std::optional<RowId>> userId(const QString &login);
    Result<RowId> insertUser(const User &user, Instant now);
    // Everything but its secret. False when it was changed since version - 1 was read.
    Result<bool> updateUser(const User &user);

    Result<UserSecret> secret(RowId userId);
    Done saveSecret(RowId userId, SecretKind kind, const UserSecret &secret);

    Result<QList<Role>> ownRoles(); // by code
    Done saveRole(const Role &role);
    Done removeRole(const QString &code);
    Result<bool> isRoleHeld(const QString &code);

private:
    Done saveRolesHeld(const User &user);

    Connection &m_db;
};

} // namespace stowage
