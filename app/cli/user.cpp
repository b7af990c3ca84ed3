// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/secret_input.h"
#include "models/operations/people/people.h"

#include <algorithm>

namespace stowage::cli {

namespace {

QString placeOf(const RoleHeld &held, const QList<Location> &locations)
{
    const auto found = std::ranges::find(locations, held.locationId, &Location::id);
    return found == locations.end() ? QString() : found->code;
}

// "clerk", "clerk@SHOP".
QString roleText(const RoleHeld &held, const QList<Location> &locations)
{
    const QString place = placeOf(held, locations);
    return place.isEmpty() ? held.role : held.role + u'@' + place;
}

Result<QList<RoleHeld>> rolesFrom(const QStringList &texts, const QList<Location> &locations)
{
    QList<RoleHeld> roles;
    for (const QString &text : texts) {
        RoleHeld held{text.section(u'@', 0, 0)};
        const QString place = text.section(u'@', 1);
        if (!place.isEmpty()) {
            const auto found = std::ranges::find(locations, place, &Location::code);
            if (found == locations.end())
                return fail(Error::Code::NotFound, u"location.unknown_code"_s, {{u"code"_s, place}});
            held.locationId = found->id;
        }
        roles << held;
    }
    return roles;
}

Result<User> userNamed(People &people, const QString &login)
{
    STOWAGE_LET(all, people.users());
    const auto found = std::ranges::find_if(
        all, [&](const User &user) { return user.login.compare(login, Qt::CaseInsensitive) == 0; });
    if (found == all.end())
        return fail(Error::Code::NotFound, u"user.unknown"_s, {{u"login"_s, login}});
    return *found;
}

SecretKind secretAsked(const QCommandLineParser &parser)
{
    if (parser.isSet(u"pin"_s))
        return SecretKind::Pin;
    return parser.isSet(u"password"_s) ? SecretKind::Password : SecretKind::None;
}

void printUsers(const Shell &shell, bool json, const QList<User> &users, const QList<Location> &locations)
{
    if (!json) {
        for (const User &user : users) {
            QStringList roles;
            for (const RoleHeld &held : user.roles)
                roles << roleText(held, locations);
            shell.out << user.login << '\t' << user.name << '\t' << roles.join(u", "_s) << '\t'
                      << (!user.active ? "switched off" : secretKindName(user.secret).toUtf8().constData()) << '\n';
        }
        return;
    }
    printData(shell, [&](JsonWriter &writer) {
        writer.beginArray();
        for (const User &user : users) {
            writer.beginObject().key("id").value(user.uid).key("login").value(user.login).key("name").value(user.name);
            writer.key("active").value(user.active).key("secret").value(secretKindName(user.secret));
            writer.key("roles").beginArray();
            for (const RoleHeld &held : user.roles) {
                writer.beginObject().key("role").value(held.role).key("location");
                const QString place = placeOf(held, locations);
                if (place.isEmpty())
                    writer.null();
                else
                    writer.value(place);
                writer.endObject();
            }
            writer.endArray().endObject();
        }
        writer.endArray();
    });
}

Result<User> add(const Shell &shell, Session &session, const QCommandLineParser &parser, const QString &login)
{
    const SecretKind kind = secretAsked(parser);
    QString secret;
    if (kind != SecretKind::None)
        secret = readSecret(shell, kind);
    return inTransaction(session.db(), [&]() -> Result<User> {
        People people(session.db(), shell.clock, shell.rng);
        STOWAGE_LET(locations, people.locations());
        STOWAGE_LET(roles, rolesFrom(parser.values(u"role"_s), locations));
        return people.saveUser(
            {.login = login, .name = parser.value(u"name"_s), .roles = roles, .newSecret = NewSecret{kind, secret}});
    });
}

Result<User> giveSecret(const Shell &shell, Session &session, const QCommandLineParser &parser, const QString &login)
{
    const SecretKind kind = secretAsked(parser);
    People people(session.db(), shell.clock, shell.rng);
    STOWAGE_LET(user, userNamed(people, login));
    QString secret;
    if (kind != SecretKind::None)
        secret = readSecret(shell, kind);
    STOWAGE_TRY(inTransaction(session.db(), [&] { return people.setSecret(user.id, kind, secret); }));
    user.secret = kind;
    return user;
}

Result<User> setActive(const Shell &shell, Session &session, const QString &login, bool active)
{
    return inTransaction(session.db(), [&]() -> Result<User> {
        People people(session.db(), shell.clock, shell.rng);
        STOWAGE_LET(user, userNamed(people, login));
        user.active = active;
        return people.saveUser(user);
    });
}

} // namespace

void declareUser(QCommandLineParser &parser)
{
    parser.addOption({u"name"_s, u"The person's name."_s, u"name"_s});
    parser.addOption({u"role"_s,
                      u"A role, everywhere or at a location: clerk@SHOP; clerk, warehouse_manager, store_manager,"
                      " auditor, administrator or one of the company's own. May be given several times."_s,
                      u"role"_s});
    parser.addOption({u"pin"_s, u"Ask for a PIN, or read it from standard input."_s});
    parser.addOption({u"password"_s, u"Ask for a password, or read it from standard input."_s});
}

Exit runUser(const Shell &shell, const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString what = arguments.value(0);
    const bool isList = what == "list"_L1;
    const QStringList verbs{u"add"_s, u"secret"_s, u"enable"_s, u"disable"_s};
    const bool isWhole = isList ? arguments.size() == 1 : verbs.contains(what) && arguments.size() == 2;
    if (!isWhole)
        return shell.usage(u"user takes list, or add, secret, enable or disable and a LOGIN"_s);
    if (parser.isSet(u"pin"_s) && parser.isSet(u"password"_s))
        return shell.usage(u"a user has a PIN or a password, not both"_s);
    const auto session = openSession(shell, parser);
    if (!session)
        return shell.report(session.error());
    People people((*session)->db(), shell.clock, shell.rng);
    const auto locations = people.locations();
    if (!locations)
        return shell.report(locations.error());
    if (isList) {
        const auto users = people.users();
        if (!users)
            return shell.report(users.error());
        printUsers(shell, wantsJson(parser), *users, *locations);
        return Exit::Done;
    }
    const QString &login = arguments[1];
    const auto changed = what == "add"_L1      ? add(shell, **session, parser, login)
                         : what == "secret"_L1 ? giveSecret(shell, **session, parser, login)
                                               : setActive(shell, **session, login, what == "enable"_L1);
    if (!changed)
        return shell.report(changed.error());
    printUsers(shell, wantsJson(parser), {*changed}, *locations);
    return Exit::Done;
}

} // namespace stowage::cli
