// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/location.h"
#include "models/store/people_store.h"

namespace stowage {

// Who may work here, and who is at work. Each call is within a transaction of the caller's, but for signIn.
//
// Errors: user.login_missing, user.login_invalid{login} (letters, digits, dot, hyphen, underscore), user.name_missing,
// user.login_taken{login}, user.missing, user.changed_meanwhile{login}, user.role_missing{login},
// user.role_unknown{role}, user.location_unknown, user.first_administrator{login}, user.last_administrator{login}
// (somebody must be able to let others in), user.exists (the first is there already), secret.pin_form{min, max},
// secret.pin_simple (all digits alike, or one after the other), secret.password_short{min}, role.code_missing,
// role.code_taken{role}, role.name_missing, role.held{role}.
class People {
public:
    static constexpr int pinMin = 4;
    static constexpr int pinMax = 12;
    static constexpr int passwordMin = 8;
    static constexpr int failuresMax = 5; // then each further one waits longer

    People(Connection &db, const Clock &clock, Rng &rng) : m_db(db), m_store(db), m_clock(clock), m_rng(rng) { }

    Result<bool> hasUsers();
    Result<QList<User>> users() { return m_store.users(); }
    Result<QList<Role>> roles(); // the standard ones, then the company's own

    Result<QList<Location>> locations(); // where a role may be held

    // id 0 is new. The first may do everything: user.first_administrator{login}.
    Result<User> saveUser(const User &user);
    Done setSecret(RowId userId, SecretKind kind, const QString &secret);
    // A new one without a code gets one made of its name.
    Result<Role> saveRole(const Role &role, bool isNew);
    Done removeRole(const QString &code);

    // What a user may do now. For one who is switched off, nothing: user.missing.
    Result<Actor> actor(RowId userId);

    // In a transaction of its own, since a wrong secret is counted. Errors: signin.wrong (whichever of the two it is),
    // signin.locked{seconds}.
    Result<Actor> signIn(const QString &login, const QString &secret);

private:
    Done checkUser(const User &user);
    Done checkRoles(const User &user);
    Done keepsAnAdministrator(const User &user);
    Result<std::optional<Error>> trySecret(RowId userId, const User &user, const QString &secret);

    Connection &m_db;
    PeopleStore m_store;
    const Clock &m_clock;
    Rng &m_rng;
};

} // namespace stowage
