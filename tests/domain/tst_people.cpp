// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/people.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace stowage;

class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRightHasACodeOfItsOwn();
    void rightsAreReadAsTheyWereWritten();
    void anUnknownRightIsLeftOut();
    void everyRightIsSomebodys();
    void aRoleHoldsWhereItWasGiven();
    void withoutUsersTheMachineDecides();
};

void TestPeople::everyRightHasACodeOfItsOwn()
{
    QSet<QString> codes;
    for (const Right right : Rights::all().list()) {
        codes.insert(rightCode(right));
        QCOMPARE(rightFromCode(rightCode(right)), std::optional(right));
    }
    QCOMPARE(codes.size(), rightCount);
    QVERIFY(!rightFromCode(u"everything"));
    QVERIFY(!rightFromCode(u""));
}

void TestPeople::rightsAreReadAsTheyWereWritten()
{
    for (const Role &role : standardRoles())
        QCOMPARE(Rights::fromText(role.rights.text()), role.rights);
    QCOMPARE((Rights{Right::Receive, Right::Issue}).text(), u"receive issue"_s);
    QCOMPARE(Rights::fromText({}), Rights());
}

void TestPeople::anUnknownRightIsLeftOut()
{
    QCOMPARE(Rights::fromText(u"issue fly receive"_s), (Rights{Right::Receive, Right::Issue}));
}

// None that nobody could use, and the auditor changes nothing.
void TestPeople::everyRightIsSomebodys()
{
    const auto role = [](const QString &code) {
        return *std::ranges::find(standardRoles(), code, &Role::code);
    };
    QCOMPARE(role(administratorRole()).rights, Rights::all());
    QCOMPARE(role(u"auditor"_s).rights, (Rights{Right::SeeCosts, Right::SeeAudit}));
    QVERIFY(!role(u"clerk"_s).rights.has(Right::SeeCosts));
    QVERIFY(!role(u"clerk"_s).rights.has(Right::ApproveAdjustments));
    QVERIFY(role(u"warehouse_manager"_s).rights.has(Right::ReleaseTransfers));
    QVERIFY(role(u"store_manager"_s).rights.has(Right::ReceiveTransfers));
}

void TestPeople::aRoleHoldsWhereItWasGiven()
{
    Actor actor(7, u"ana"_s, u"Ana"_s);
    QVERIFY(!actor.may(Right::Receive));
    actor.allow({Right::Receive, Right::Count}, {1, 2});
    actor.allow({Right::Count}, {3});
    actor.allowEverywhere({Right::SeeCosts});
    QVERIFY(actor.may(Right::Receive));
    QVERIFY(actor.may(Right::Receive, 2));
    QVERIFY(!actor.may(Right::Receive, 3));
    QVERIFY(actor.may(Right::Count, 3));
    QVERIFY(!actor.may(Right::Count, 4));
    QVERIFY(!actor.mayEverywhere(Right::Count));
    QVERIFY(actor.may(Right::SeeCosts, 4));
    QVERIFY(actor.mayEverywhere(Right::SeeCosts));
}

void TestPeople::withoutUsersTheMachineDecides()
{
    const Actor actor = Actor::ofMachine(u"root"_s);
    for (const Right right : Rights::all().list())
        QVERIFY(actor.may(right, 99));
    QCOMPARE(actor.login(), u"root"_s);
    QCOMPARE(actor.userId(), RowId(0));
}

STOWAGE_SUITE(TestPeople)
#include "tst_people.moc"
