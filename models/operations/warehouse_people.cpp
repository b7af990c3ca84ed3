// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/people/people.h"
#include "models/operations/warehouse.h"
#include "models/operations/warehouse_work.h"

namespace stowage {

void Warehouse::setActor(const Actor &actor)
{
    m_actor = actor;
    Q_EMIT actorChanged();
}

Future<QList<User>> Warehouse::users()
{
    return onReader<QList<User>>([this](Connection &db) { return People(db, m_clock, m_rng).users(); });
}

Future<QList<Role>> Warehouse::roles()
{
    return onReader<QList<Role>>([this](Connection &db) { return People(db, m_clock, m_rng).roles(); });
}

Future<Actor> Warehouse::createOwner(const User &owner, SecretKind kind, const QString &secret)
{
    auto made = inWriterTransaction<Actor>([this, owner, kind, secret](Connection &db) -> Result<Actor> {
        People people(db, m_clock, m_rng);
        STOWAGE_LET(user, people.createOwner(owner.login, owner.name));
        STOWAGE_TRY(people.setSecret(user.id, kind, secret));
        return people.actor(user.id);
    });
    return telling<Actor>(made, [this](const Result<Actor> &actor) {
        setActor(*actor);
        Q_EMIT peopleChanged();
    });
}

Future<User> Warehouse::saveUser(const User &user)
{
    auto saved = inWriterTransaction<User>(
        Right::ManagePeople, {}, [this, user](Connection &db) { return People(db, m_clock, m_rng).saveUser(user); });
    return telling<User>(saved, [this](const Result<User> &) { Q_EMIT peopleChanged(); });
}

Future<void> Warehouse::setSecret(RowId userId, SecretKind kind, const QString &secret)
{
    const auto work = [this, userId, kind, secret](Connection &db) {
        return People(db, m_clock, m_rng).setSecret(userId, kind, secret);
    };
    auto set = userId == m_actor.userId() ? inWriterTransaction<void>(work)
                                          : inWriterTransaction<void>(Right::ManagePeople, {}, work);
    return telling<void>(set, [this](const Done &) { Q_EMIT peopleChanged(); });
}

Future<Role> Warehouse::saveRole(const Role &role, bool isNew)
{
    auto saved = inWriterTransaction<Role>(Right::ManagePeople, {}, [this, role, isNew](Connection &db) {
        return People(db, m_clock, m_rng).saveRole(role, isNew);
    });
    return telling<Role>(saved, [this](const Result<Role> &) { Q_EMIT peopleChanged(); });
}

Future<void> Warehouse::removeRole(const QString &code)
{
    auto removed = inWriterTransaction<void>(
        Right::ManagePeople, {}, [this, code](Connection &db) { return People(db, m_clock, m_rng).removeRole(code); });
    return telling<void>(removed, [this](const Done &) { Q_EMIT peopleChanged(); });
}

Future<Actor> Warehouse::signIn(const QString &login, const QString &secret)
{
    auto known = onWriter<Actor>(
        [this, login, secret](Connection &db) { return People(db, m_clock, m_rng).signIn(login, secret); });
    return telling<Actor>(known, [this](const Result<Actor> &actor) { setActor(*actor); });
}

} // namespace stowage
