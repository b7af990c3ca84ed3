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

Future<User> Warehouse::saveUser(const User &user)
{
    const auto first = std::make_shared<std::optional<Actor>>();
    auto saved = inWriterTransaction<User>(
        Right::ManagePeople, {},
        [this, user, first, isMachine = m_actor.userId() == 0](Connection &db) -> Result<User> {
            People people(db, m_clock, m_rng);
            STOWAGE_LET(stored, people.saveUser(user));
            if (isMachine) {
                STOWAGE_LET(actor, people.actor(stored.id));
                *first = actor;
            }
            return stored;
        });
    return telling<User>(saved, [this, first](const Result<User> &) {
        if (*first)
            setActor(**first);
        Q_EMIT peopleChanged();
    });
}

Future<void> Warehouse::setOwnSecret(const NewSecret &secret)
{
    auto set = inWriterTransaction<void>([this, secret, userId = m_actor.userId()](Connection &db) {
        return People(db, m_clock, m_rng).setSecret(userId, secret.kind, secret.text);
    });
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
