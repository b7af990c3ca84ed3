// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/people/people.h"
#include "models/operations/people/secret.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

const QString pin = u"2580"_s;

// A company with its owner, and a shop with a bin.
struct Staff {
    explicit Staff(StoreUrl::Engine engine) : ledger(engine), people(ledger.db(), ledger.clock, ledger.rng)
    {
        shop = ledger.location(u"SHOP"_s);
        other = ledger.location(u"OTHER"_s);
        bin = ledger.location(u"BIN"_s, {.type = LocationType::Bin});
        must(ledger.db().run("UPDATE location SET parent_id = ? WHERE id = ?", shop, bin));
        owner = must(people.saveUser({.login = u"owner"_s, .name = u"Olga Owner"_s, .roles = {{administratorRole()}}}));
    }
    User add(const QString &login, const QList<RoleHeld> &roles)
    {
        return must(people.saveUser({.login = login, .name = login.toUpper(), .roles = roles}));
    }
    void setPin(const User &user, const QString &text = pin) { must(people.setSecret(user.id, SecretKind::Pin, text)); }
    QString signIn(const QString &login, const QString &secret)
    {
        const auto actor = people.signIn(login, secret);
        return actor ? actor->name() : actor.error().toString();
    }

    LedgerFixture ledger;
    People people;
    User owner;
    RowId shop = 0, other = 0, bin = 0;
};

} // namespace

class TestPeopleOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsTheOwner_data() { addEngineRows(); }
    void theFirstIsTheOwner();
    void isReadAsItWasSaved_data() { addEngineRows(); }
    void isReadAsItWasSaved();
    void refusesWhatIsMissingOrTaken_data() { addEngineRows(); }
    void refusesWhatIsMissingOrTaken();
    void somebodyCanAlwaysLetOthersIn_data() { addEngineRows(); }
    void somebodyCanAlwaysLetOthersIn();
    void secretsFollowTheirRules_data();
    void secretsFollowTheirRules();
    void aSecretIsNotKeptAsItIs();
    void onlyTheRightSecretSignsIn_data() { addEngineRows(); }
    void onlyTheRightSecretSignsIn();
    void guessingIsSlow_data() { addEngineRows(); }
    void guessingIsSlow();
    void whoIsSwitchedOffIsOut_data() { addEngineRows(); }
    void whoIsSwitchedOffIsOut();
    void aRoleAtAPlaceHoldsInside_data() { addEngineRows(); }
    void aRoleAtAPlaceHoldsInside();
    void ownRolesAreAddedChangedAndTakenAway_data() { addEngineRows(); }
    void ownRolesAreAddedChangedAndTakenAway();
};

void TestPeopleOperations::theFirstIsTheOwner()
{
    QFETCH(StoreUrl::Engine, engine);
    LedgerFixture ledger(engine);
    People people(ledger.db(), ledger.clock, ledger.rng);
    QVERIFY(!must(people.hasUsers()));
    const User clerk{.login = u"ana"_s, .name = u"Ana"_s, .roles = {{u"clerk"_s}}};
    QCOMPARE(outcome(people.saveUser(clerk)), u"user.first_administrator(login=ana)"_s);
    const User owner = must(people.saveUser({.login = u"olga"_s,
                                             .name = u"Olga"_s,
                                             .roles = {{administratorRole()}},
                                             .newSecret = NewSecret{SecretKind::Pin, pin}}));
    QVERIFY(must(people.hasUsers()));
    QCOMPARE(owner.secret, SecretKind::Pin);
    QVERIFY(!owner.newSecret);
    QVERIFY(must(people.signIn(u"olga"_s, pin)).mayEverywhere(Right::ManagePeople));
    STOWAGE_OK(people.saveUser(clerk));
}

void TestPeopleOperations::isReadAsItWasSaved()
{
    QFETCH(StoreUrl::Engine, engine);
    Staff staff(engine);
    const User saved = must(staff.people.saveUser({.login = u" ana.m "_s,
                                                   .name = u"Ana  Müller "_s,
                                                   .roles = {{u"clerk"_s, staff.shop}, {u"auditor"_s}},
                                                   .active = false}));
    QCOMPARE(saved.login, u"ana.m"_s);
    QCOMPARE(saved.name, u"Ana Müller"_s);
    const auto all = must(staff.people.users());
    QCOMPARE(all.size(), 2);
    const User &read = all.front();
    QCOMPARE(read.login, saved.login);
    QCOMPARE(read.uid, saved.uid);
    QVERIFY(!read.active);
    QCOMPARE(read.roles, (QList<RoleHeld>{{u"auditor"_s}, {u"clerk"_s, staff.shop}}));

    User changed = read;
    changed.name = u"Ana Maria"_s;
    changed.roles = {{u"store_manager"_s}};
    QCOMPARE(must(staff.people.saveUser(changed)).version, read.version + 1);
    QCOMPARE(outcome(staff.people.saveUser(changed)), u"user.changed_meanwhile(login=ana.m)"_s);
    QCOMPARE(must(staff.people.users()).constFirst().roles, changed.roles);
}

void TestPeopleOperations::refusesWhatIsMissingOrTaken()
{
    QFETCH(StoreUrl::Engine, engine);
    Staff staff(engine);
    const auto refused = [&](const User &user) {
        return outcome(staff.people.saveUser(user));
    };
    const QList<RoleHeld> clerk{{u"clerk"_s}};
    QCOMPARE(refused({.login = u"  "_s, .name = u"A"_s, .roles = clerk}), u"user.login_missing()"_s);
    QCOMPARE(refused({.login = u"a b"_s, .name = u"A"_s, .roles = clerk}), u"user.login_invalid(login=a b)"_s);
    QCOMPARE(refused({.login = u"a"_s, .name = u" "_s, .roles = clerk}), u"user.name_missing()"_s);
    QCOMPARE(refused({.login = u"OWNER"_s, .name = u"A"_s, .roles = clerk}), u"user.login_taken(login=OWNER)"_s);
    QCOMPARE(refused({.login = u"a"_s, .name = u"A"_s}), u"user.role_missing(login=a)"_s);
    QCOMPARE(refused({.login = u"a"_s, .name = u"A"_s, .roles = {{u"king"_s}}}), u"user.role_unknown(role=king)"_s);
    QCOMPARE(refused({.login = u"a"_s, .name = u"A"_s, .roles = {{u"clerk"_s, 4711}}}), u"user.location_unknown()"_s);
    QCOMPARE(must(staff.people.users()).size(), 1);
}

void TestPeopleOperations::somebodyCanAlwaysLetOthersIn()
{
    QFETCH(StoreUrl::Engine, engine);
    Staff staff(engine);
    User owner = staff.owner;
    owner.active = false;
    QCOMPARE(outcome(staff.people.saveUser(owner)), u"user.last_administrator(login=owner)"_s);
    owner.active = true;
    owner.roles = {{administratorRole(), staff.shop}};
    QCOMPARE(outcome(staff.people.saveUser(owner)), u"user.last_administrator(login=owner)"_s);
    staff.add(u"deputy"_s, {{administratorRole()}});
    owner.active = false;
    STOWAGE_OK(staff.people.saveUser(owner));
}

void TestPeopleOperations::secretsFollowTheirRules_data()
{
    QTest::addColumn<SecretKind>("kind");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a PIN") << SecretKind::Pin << u"2580"_s << u"ok"_s;
    QTest::newRow("leading zero") << SecretKind::Pin << u"0192"_s << u"ok"_s;
    QTest::newRow("longest") << SecretKind::Pin << u"839201746352"_s << u"ok"_s;
    QTest::newRow("too short") << SecretKind::Pin << u"258"_s << u"secret.pin_form(min=4, max=12)"_s;
    QTest::newRow("too long") << SecretKind::Pin << u"8392017463521"_s << u"secret.pin_form(min=4, max=12)"_s;
    QTest::newRow("letters") << SecretKind::Pin << u"25a0"_s << u"secret.pin_form(min=4, max=12)"_s;
    QTest::newRow("other digits") << SecretKind::Pin << u"٢٥٨٠"_s << u"secret.pin_form(min=4, max=12)"_s;
    QTest::newRow("all alike") << SecretKind::Pin << u"7777"_s << u"secret.pin_simple()"_s;
    QTest::newRow("upwards") << SecretKind::Pin << u"123456"_s << u"secret.pin_simple()"_s;
    QTest::newRow("downwards") << SecretKind::Pin << u"9876"_s << u"secret.pin_simple()"_s;
    QTest::newRow("nearly") << SecretKind::Pin << u"1235"_s << u"ok"_s;
    QTest::newRow("a password") << SecretKind::Password << u"correct horse"_s << u"ok"_s;
    QTest::newRow("a short one") << SecretKind::Password << u"horse12"_s << u"secret.password_short(min=8)"_s;
}

void TestPeopleOperations::secretsFollowTheirRules()
{
    QFETCH(SecretKind, kind);
    QFETCH(QString, secret);
    QFETCH(QString, expected);
    Staff staff(StoreUrl::Engine::Sqlite);
    QCOMPARE(outcome(staff.people.setSecret(staff.owner.id, kind, secret)), expected);
    QCOMPARE(must(staff.people.users()).constFirst().secret, expected == u"ok"_s ? kind : SecretKind::None);
    if (expected == u"ok"_s)
        QCOMPARE(staff.signIn(u"owner"_s, secret), u"Olga Owner"_s);
}

void TestPeopleOperations::aSecretIsNotKeptAsItIs()
{
    SeededRng rng;
    const QString one = hashSecret(pin, rng);
    const QString two = hashSecret(pin, rng);
    QVERIFY(one.startsWith(u"$argon2id$v=19$m=19456,t=2,p=1$"_s));
    QVERIFY(one != two); // each has its own salt
    QVERIFY(isSecret(pin, one) && isSecret(pin, two));
    QVERIFY(!isSecret(u"2581"_s, one));
    QVERIFY(!isSecret({}, {}));
    QVERIFY(!isSecret(pin, u"2580"_s));
    QVERIFY(isSecret(u"Pässword"_s, hashSecret(u"Pa\u0308ssword"_s, rng))); // however the keyboard makes it
}

void TestPeopleOperations::onlyTheRightSecretSignsIn()
{
    QFETCH(StoreUrl::Engine, engine);
    Staff staff(engine);
    QCOMPARE(staff.signIn(u"owner"_s, {}), u"signin.wrong()"_s); // who has no secret cannot sign in
    staff.setPin(staff.owner);
    QCOMPARE(staff.signIn(u" OWNER "_s, pin), u"Olga Owner"_s);
    QCOMPARE(staff.signIn(u"owner"_s, u"2581"_s), u"signin.wrong()"_s);
    QCOMPARE(staff.signIn(u"nobody"_s, pin), u"signin.wrong()"_s); // which of the two is not told
    must(staff.people.setSecret(staff.owner.id, SecretKind::None, {}));
    QCOMPARE(staff.signIn(u"owner"_s, pin), u"signin.wrong()"_s);
}

void TestPeopleOperations::guessingIsSlow()
{
    QFETCH(StoreUrl::Engine, engine);
    Staff staff(engine);
    staff.setPin(staff.owner);
    for (int i = 0; i < People::failuresMax; ++i)
        QCOMPARE(staff.signIn(u"owner"_s, u"0000"_s), u"signin.wrong()"_s);
    QCOMPARE(staff.signIn(u"owner"_s, pin), u"signin.locked(seconds=30)"_s); // not even the right one
    staff.ledger.clock.advance(29'999);
    QCOMPARE(staff.signIn(u"owner"_s, pin), u"signin.locked(seconds=1)"_s);
    staff.ledger.clock.advance(1);
    QCOMPARE(staff.signIn(u"owner"_s, u"0000"_s), u"signin.wrong()"_s);
    QCOMPARE(staff.signIn(u"owner"_s, pin), u"signin.locked(seconds=60)"_s); // longer each time
    staff.ledger.clock.advance(60'000);
    QCOMPARE(staff.signIn(u"owner"_s, pin), u"Olga Owner"_s);
    for (int i = 0; i < People::failuresMax - 1; ++i)
        staff.signIn(u"owner"_s, u"0000"_s);
    QCOMPARE(staff.signIn(u"owner"_s, pin), u"Olga Owner"_s); // counted anew after the right one
}

void TestPeopleOperations::whoIsSwitchedOffIsOut()
{
    QFETCH(StoreUrl::Engine, engine);
    Staff staff(engine);
    User ana = staff.add(u"ana"_s, {{u"clerk"_s}});
    staff.setPin(ana);
    QCOMPARE(staff.signIn(u"ana"_s, pin), u"ANA"_s);
    ana.active = false;
    must(staff.people.saveUser(ana));
    QCOMPARE(staff.signIn(u"ana"_s, pin), u"signin.wrong()"_s);
    QCOMPARE(outcome(staff.people.actor(ana.id)), u"user.missing()"_s);
}

void TestPeopleOperations::aRoleAtAPlaceHoldsInside()
{
    QFETCH(StoreUrl::Engine, engine);
    Staff staff(engine);
    const User ana = staff.add(u"ana"_s, {{u"clerk"_s, staff.shop}, {u"auditor"_s}});
    const Actor actor = must(staff.people.actor(ana.id));
    QVERIFY(actor.may(Right::Receive, staff.shop));
    QVERIFY(actor.may(Right::Receive, staff.bin));
    QVERIFY(!actor.may(Right::Receive, staff.other));
    QVERIFY(actor.may(Right::SeeCosts, staff.other));
    QVERIFY(!actor.may(Right::ManagePeople));
}

void TestPeopleOperations::ownRolesAreAddedChangedAndTakenAway()
{
    QFETCH(StoreUrl::Engine, engine);
    Staff staff(engine);
    const Role picker{u"picker"_s, u"Picker"_s, {Right::Issue}};
    QCOMPARE(must(staff.people.saveRole(picker, true)), picker);
    QCOMPARE(outcome(staff.people.saveRole(picker, true)), u"role.code_taken(role=picker)"_s);
    QCOMPARE(outcome(staff.people.saveRole({u"clerk"_s, u"Mine"_s, {}}, false)), u"role.code_taken(role=clerk)"_s);
    QCOMPARE(outcome(staff.people.saveRole({{}, u"!?"_s, {}}, true)), u"role.code_missing()"_s);
    QCOMPARE(must(staff.people.saveRole({{}, u"Night shift"_s, {}}, true)).code, u"night_shift"_s);
    must(staff.people.removeRole(u"night_shift"_s));
    QCOMPARE(outcome(staff.people.saveRole({u"mine"_s, {}, {}}, true)), u"role.name_missing()"_s);
    const User pia = staff.add(u"pia"_s, {{u"picker"_s}});
    QVERIFY(!must(staff.people.actor(pia.id)).may(Right::Receive));
    must(staff.people.saveRole({u"picker"_s, u"Picker"_s, {Right::Issue, Right::Receive}}, false));
    QVERIFY(must(staff.people.actor(pia.id)).may(Right::Receive));
    QCOMPARE(outcome(staff.people.removeRole(u"picker"_s)), u"role.held(role=picker)"_s);
    User moved = must(staff.people.users()).constLast();
    QCOMPARE(moved.login, u"pia"_s);
    moved.roles = {{u"clerk"_s}};
    must(staff.people.saveUser(moved));
    STOWAGE_OK(staff.people.removeRole(u"picker"_s));
    QCOMPARE(must(staff.people.roles()).size(), standardRoles().size());
}

STOWAGE_SUITE(TestPeopleOperations)
#include "tst_people.moc"
