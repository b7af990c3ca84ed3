// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/people/people.h"

#include "models/base/codes.h"
#include "models/operations/people/secret.h"
#include "models/store/location_store.h"

#include <algorithm>

namespace stowage {

namespace {

using enum Error::Code;

constexpr int loginMax = 40;
constexpr Instant firstWait = 30'000;
constexpr Instant longestWait = 900'000;

bool isLogin(const QString &text)
{
    return text.size() <= loginMax && std::ranges::all_of(text, [](QChar c) {
               return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_';
           });
}

// "1111", "1234", "9876": what anybody tries first.
bool isSimple(const QString &pin)
{
    const int step = pin[1].unicode() - pin[0].unicode();
    if (step < -1 || step > 1)
        return false;
    for (qsizetype i = 2; i < pin.size(); ++i) {
        if (pin[i].unicode() - pin[i - 1].unicode() != step)
            return false;
    }
    return true;
}

Done checkSecret(SecretKind kind, const QString &secret)
{
    if (kind == SecretKind::Pin) {
        const bool digits = std::ranges::all_of(secret, [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!digits || secret.size() < People::pinMin || secret.size() > People::pinMax) {
            return fail(Invalid, u"secret.pin_form"_s,
                        {{u"min"_s, QString::number(People::pinMin)}, {u"max"_s, QString::number(People::pinMax)}});
        }
        if (isSimple(secret))
            return fail(Invalid, u"secret.pin_simple"_s);
    } else if (kind == SecretKind::Password && secret.size() < People::passwordMin) {
        return fail(Invalid, u"secret.password_short"_s, {{u"min"_s, QString::number(People::passwordMin)}});
    }
    return {};
}

bool isAdministrator(const User &user)
{
    return user.active && std::ranges::any_of(user.roles, [](const RoleHeld &held) {
               return held.role == administratorRole() && held.locationId == 0;
           });
}

// A place and everything inside it.
QSet<RowId> insideOf(RowId locationId, const QList<Location> &locations)
{
    QSet<RowId> inside{locationId};
    for (bool grew = true; grew;) {
        grew = false;
        for (const Location &location : locations) {
            if (inside.contains(location.parentId) && !inside.contains(location.id)) {
                inside.insert(location.id);
                grew = true;
            }
        }
    }
    return inside;
}

// How long to wait after so many wrong secrets.
Instant waitAfter(int failures)
{
    if (failures < People::failuresMax)
        return 0;
    const int doublings = std::min(failures - People::failuresMax, 10);
    return std::min(longestWait, firstWait << doublings);
}

} // namespace

Result<bool> People::hasUsers()
{
    STOWAGE_LET(all, m_store.users());
    return !all.isEmpty();
}

Result<QList<Role>> People::roles()
{
    STOWAGE_LET(own, m_store.ownRoles());
    return standardRoles() + own;
}

Result<QList<Location>> People::locations()
{
    return LocationStore(m_db).all();
}

Result<User> People::saveUser(const User &user)
{
    User saved = user;
    saved.login = user.login.trimmed();
    saved.name = user.name.simplified();
    STOWAGE_TRY(checkUser(saved));
    STOWAGE_TRY(checkRoles(saved));
    if (saved.id == 0) {
        STOWAGE_LET(isFirst, hasUsers().map([](bool there) { return !there; }));
        if (isFirst && !isAdministrator(saved))
            return fail(Refused, u"user.first_administrator"_s, {{u"login"_s, saved.login}});
        saved.uid = makeUid(m_clock, m_rng);
        saved.secret = SecretKind::None;
        saved.version = 1;
        STOWAGE_LET(id, m_store.insertUser(saved, m_clock.now()));
        saved.id = id;
    } else {
        STOWAGE_TRY(keepsAnAdministrator(saved));
        ++saved.version;
        STOWAGE_LET(isSaved, m_store.updateUser(saved));
        if (!isSaved)
            return fail(Conflict, u"user.changed_meanwhile"_s, {{u"login"_s, saved.login}});
    }
    if (saved.newSecret) {
        STOWAGE_TRY(setSecret(saved.id, saved.newSecret->kind, saved.newSecret->text));
        saved.secret = saved.newSecret->kind;
        saved.newSecret.reset();
    }
    return saved;
}

Done People::checkUser(const User &user)
{
    if (user.login.isEmpty())
        return fail(Invalid, u"user.login_missing"_s);
    if (!isLogin(user.login))
        return fail(Invalid, u"user.login_invalid"_s, {{u"login"_s, user.login}});
    if (user.name.isEmpty())
        return fail(Invalid, u"user.name_missing"_s);
    STOWAGE_LET(known, m_store.userId(user.login));
    if (known && *known != user.id)
        return fail(Conflict, u"user.login_taken"_s, {{u"login"_s, user.login}});
    return {};
}

Done People::checkRoles(const User &user)
{
    if (user.roles.isEmpty())
        return fail(Invalid, u"user.role_missing"_s, {{u"login"_s, user.login}});
    STOWAGE_LET(known, roles());
    STOWAGE_LET(places, locations());
    for (const RoleHeld &held : user.roles) {
        if (std::ranges::find(known, held.role, &Role::code) == known.end())
            return fail(NotFound, u"user.role_unknown"_s, {{u"role"_s, held.role}});
        if (held.locationId != 0 && std::ranges::find(places, held.locationId, &Location::id) == places.end())
            return fail(NotFound, u"user.location_unknown"_s);
    }
    return {};
}

Done People::keepsAnAdministrator(const User &user)
{
    STOWAGE_LET(all, m_store.users());
    const auto before = std::ranges::find(all, user.id, &User::id);
    if (before == all.end())
        return fail(NotFound, u"user.missing"_s);
    const bool another =
        std::ranges::any_of(all, [&](const User &each) { return each.id != user.id && isAdministrator(each); });
    if (!another && !isAdministrator(user))
        return fail(Refused, u"user.last_administrator"_s, {{u"login"_s, before->login}});
    return {};
}

Done People::setSecret(RowId userId, SecretKind kind, const QString &secret)
{
    STOWAGE_TRY(checkSecret(kind, secret));
    STOWAGE_LET(user, m_store.user(userId));
    if (!user)
        return fail(NotFound, u"user.missing"_s);
    UserSecret kept;
    if (kind != SecretKind::None)
        kept.encoded = hashSecret(secret, m_rng);
    return m_store.saveSecret(userId, kind, kept);
}

Result<Role> People::saveRole(const Role &role, bool isNew)
{
    Role saved = role;
    saved.name = role.name.simplified();
    saved.code = role.code.isEmpty() ? codeFromName(saved.name).left(loginMax) : role.code.trimmed();
    saved.standard = false;
    if (saved.name.isEmpty())
        return fail(Invalid, u"role.name_missing"_s);
    if (saved.code.isEmpty() || !isLogin(saved.code))
        return fail(Invalid, u"role.code_missing"_s);
    STOWAGE_LET(known, roles());
    const auto found = std::ranges::find(known, saved.code, &Role::code);
    if (found != known.end() && (isNew || found->standard))
        return fail(Conflict, u"role.code_taken"_s, {{u"role"_s, saved.code}});
    STOWAGE_TRY(m_store.saveRole(saved));
    return saved;
}

Done People::removeRole(const QString &code)
{
    STOWAGE_LET(held, m_store.isRoleHeld(code));
    if (held)
        return fail(Conflict, u"role.held"_s, {{u"role"_s, code}});
    return m_store.removeRole(code);
}

Result<Actor> People::actor(RowId userId)
{
    STOWAGE_LET(user, m_store.user(userId));
    if (!user || !user->active)
        return fail(NotFound, u"user.missing"_s);
    STOWAGE_LET(known, roles());
    STOWAGE_LET(places, locations());
    Actor actor(user->id, user->login, user->name);
    for (const RoleHeld &held : std::as_const(user->roles)) {
        const auto role = std::ranges::find(known, held.role, &Role::code);
        if (role == known.end())
            continue; // it was taken away since
        actor.addRole(held);
        if (held.locationId == 0)
            actor.allowEverywhere(role->rights, held.role);
        else
            actor.allow(role->rights, insideOf(held.locationId, places), held.role);
    }
    return actor;
}

Result<Actor> People::signIn(const QString &login, const QString &secret)
{
    RowId userId = 0;
    std::optional<Error> wrong;
    STOWAGE_TRY(inTransaction(m_db, [&]() -> Done {
        STOWAGE_LET(known, m_store.userId(login.trimmed()));
        userId = known.value_or(0);
        STOWAGE_LET(user, m_store.user(userId));
        STOWAGE_LET(refused, trySecret(userId, user.value_or(User{.active = false}), secret));
        wrong = refused;
        return {};
    }));
    if (wrong)
        return tl::unexpected(*wrong);
    return actor(userId);
}

// Nothing when it is the right one.
Result<std::optional<Error>> People::trySecret(RowId userId, const User &user, const QString &secret)
{
    Error wrong{Refused, u"signin.wrong"_s, {}};
    STOWAGE_LET(kept, m_store.secret(userId));
    const Instant now = m_clock.now();
    if (!user.active || kept.encoded.isEmpty())
        return wrong;
    if (kept.lockedUntil > now && kept.lockedUntil - now <= longestWait) {
        const Instant seconds = (kept.lockedUntil - now + 999) / 1000;
        return Error{Refused, u"signin.locked"_s, {{u"seconds"_s, QString::number(seconds)}}};
    }
    const bool isRight = isSecret(secret, kept.encoded);
    const int failures = isRight ? 0 : kept.failures + 1;
    if (failures != kept.failures) {
        const Instant until = isRight ? 0 : now + waitAfter(failures);
        STOWAGE_TRY(m_store.saveSecret(userId, user.secret, {kept.encoded, failures, until}));
    }
    return isRight ? std::nullopt : std::optional(wrong);
}

} // namespace stowage
