// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_text.h"
#include "models/operations/people/permission.h"
#include "models/operations/warehouse.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTest>

using namespace stowage;
using namespace stowage::test;

namespace {

// A company with two shops, opened as screens open it.
struct Shop {
    Shop() : ledger(StoreUrl::Engine::Sqlite)
    {
        item = ledger.item(u"A"_s);
        mine = ledger.location(u"MINE"_s);
        other = ledger.location(u"OTHER"_s);
        received = must(ledger.receive(item, mine, u"5"_s, u"2"_s));
        must(ledger.receive(item, other, u"5"_s, u"2"_s));
        ledger.close();
        warehouse = must(Warehouse::open(ledger.url(), ledger.clock, ledger.rng));
        warehouse->setActor(Actor::ofMachine(u"desk"_s));
    }
    void actAs(Rights everywhere, Rights atMine = {})
    {
        Actor actor(1, u"ana"_s, u"Ana"_s);
        actor.allowEverywhere(everywhere);
        actor.allow(atMine, {mine});
        warehouse->setActor(actor);
    }
    QString post(DocumentKind kind, RowId location, RowId lineLocation = 0) const
    {
        DocumentLine line;
        line.itemId = item;
        line.quantity = Quantity::fromInt(1);
        line.locationId = lineLocation;
        return outcome(warehouse
                           ->post({.uuid = warehouse->newUuid(),
                                   .kind = kind,
                                   .locationId = location,
                                   .toLocationId = kind == DocumentKind::Transfer ? other : 0,
                                   .lines = {line}})
                           .result());
    }
    std::int64_t documents() const
    {
        return warehouse
            ->onReader<std::int64_t>([](Connection &db) -> Result<std::int64_t> {
                Query row = db.query("SELECT count(*) FROM document");
                return row.next() ? row.int64(0) : -1;
            })
            .result()
            .value();
    }

    LedgerFixture ledger;
    RowId item = 0, mine = 0, other = 0;
    PostedDocument received;
    std::unique_ptr<Warehouse> warehouse;
};

const User theOwner{.login = u"olga"_s,
                    .name = u"Olga"_s,
                    .roles = {{administratorRole()}},
                    .newSecret = NewSecret{SecretKind::Pin, u"2580"_s}};

} // namespace

class TestPermission : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postingNeedsTheRightOfItsKind_data();
    void postingNeedsTheRightOfItsKind();
    void everyLinesPlaceCounts();
    void whatIsRefusedDoesNothing();
    void masterDataNeedsItsRight();
    void peopleAreManagedByThoseWhoMay();
    void everyRightThatIsMissingIsTold();
    void signingInChangesWhoIsAtWork();
};

void TestPermission::postingNeedsTheRightOfItsKind_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<Right>("right");
    QTest::newRow("receipt") << DocumentKind::Receipt << Right::Receive;
    QTest::newRow("issue") << DocumentKind::Issue << Right::Issue;
    QTest::newRow("adjustment") << DocumentKind::Adjustment << Right::Adjust;
    QTest::newRow("transfer") << DocumentKind::Transfer << Right::Transfer;
}

void TestPermission::postingNeedsTheRightOfItsKind()
{
    QFETCH(DocumentKind, kind);
    QFETCH(Right, right);
    Shop company;
    const QString refusal = u"right.missing.%1()"_s.arg(rightCode(right));
    Rights others;
    for (const Right each : Rights::all().list()) {
        if (each != right)
            others.add(each);
    }
    company.actAs(others);
    QCOMPARE(company.post(kind, company.mine), refusal);
    company.actAs({right});
    QCOMPARE(company.post(kind, company.mine), u"ok"_s);
    company.actAs({}, {right});
    QCOMPARE(company.post(kind, company.mine), u"ok"_s);
    QCOMPARE(company.post(kind, company.other), refusal);
}

void TestPermission::everyLinesPlaceCounts()
{
    Shop company;
    company.actAs({}, {Right::Issue});
    QCOMPARE(company.post(DocumentKind::Issue, company.mine, company.other), u"right.missing.issue()"_s);
    QCOMPARE(company.post(DocumentKind::Issue, 0, company.mine), u"ok"_s);
}

void TestPermission::whatIsRefusedDoesNothing()
{
    Shop company;
    company.actAs({});
    const std::int64_t before = company.documents();
    QSignalSpy changed(company.warehouse.get(), &Warehouse::stockChanged);
    company.post(DocumentKind::Receipt, company.mine);
    QCOMPARE(outcome(company.warehouse->reverse(company.received.id, {}).result()), u"right.missing.reverse()"_s);
    QCOMPARE(company.documents(), before);
    QCOMPARE(changed.count(), 0);
    company.actAs({Right::Reverse});
    QCOMPARE(outcome(company.warehouse->reverse(company.received.id, {}).result()), u"ok"_s);
}

void TestPermission::masterDataNeedsItsRight()
{
    Shop company;
    company.actAs({Right::Receive});
    const QString refusal = u"right.missing.edit_catalog()"_s;
    Item item;
    item.code = u"B"_s;
    item.name = u"B"_s;
    QCOMPARE(outcome(company.warehouse->saveItem(item).result()), refusal);
    QCOMPARE(outcome(company.warehouse->removeItem(company.item).result()), refusal);
    QCOMPARE(outcome(company.warehouse->saveLocation({.code = u"L"_s, .name = u"L"_s}).result()), refusal);
    QCOMPARE(outcome(company.warehouse->removeLocation(company.other).result()), refusal);
    QCOMPARE(outcome(company.warehouse->saveCategory({.code = u"C"_s, .name = u"C"_s}).result()), refusal);
    QCOMPARE(outcome(company.warehouse->saveSupplier({.code = u"S"_s, .name = u"S"_s}).result()), refusal);
    company.actAs({Right::EditCatalog});
    QCOMPARE(outcome(company.warehouse->saveItem(item).result()), u"ok"_s);
}

void TestPermission::peopleAreManagedByThoseWhoMay()
{
    Shop company;
    const User owner = must(company.warehouse->saveUser(theOwner).result());
    QTRY_COMPARE(company.warehouse->actor().userId(), owner.id); // whoever made the company is at work
    const User ana =
        must(company.warehouse->saveUser({.login = u"ana"_s, .name = u"Ana"_s, .roles = {{u"clerk"_s}}}).result());
    Actor clerk(ana.id, u"ana"_s, u"Ana"_s);
    clerk.allowEverywhere({Right::Receive});
    company.warehouse->setActor(clerk);
    const QString refusal = u"right.missing.manage_people()"_s;
    QCOMPARE(outcome(company.warehouse->saveUser(ana).result()), refusal);
    QCOMPARE(outcome(company.warehouse->saveRole({u"king"_s, u"King"_s, Rights::all()}, true).result()), refusal);
    QCOMPARE(outcome(company.warehouse->saveUser(owner).result()), refusal);
    QCOMPARE(outcome(company.warehouse->setOwnSecret({SecretKind::Pin, u"1470"_s}).result()), u"ok"_s);
    QCOMPARE(must(company.warehouse->signIn(u"ana"_s, u"1470"_s).result()).name(), u"Ana"_s);
}

void TestPermission::everyRightThatIsMissingIsTold()
{
    for (const Right right : Rights::all().list()) {
        const Done refused = allowed(Actor(), right);
        QVERIFY(!refused);
        QVERIFY2(hasErrorText(refused.error().key), qPrintable(refused.error().key));
    }
}

void TestPermission::signingInChangesWhoIsAtWork()
{
    Shop company;
    must(company.warehouse->saveUser(theOwner).result());
    QTRY_COMPARE(company.warehouse->actor().name(), u"Olga"_s); // the owner is signed in
    company.warehouse->setActor(Actor());
    QSignalSpy changed(company.warehouse.get(), &Warehouse::actorChanged);
    QCOMPARE(outcome(company.warehouse->signIn(u"olga"_s, u"2581"_s).result()), u"signin.wrong()"_s);
    QCOMPARE(company.post(DocumentKind::Receipt, company.mine), u"right.missing.receive()"_s);
    QCOMPARE(outcome(company.warehouse->signIn(u"olga"_s, u"2580"_s).result()), u"ok"_s);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(company.warehouse->actor().name(), u"Olga"_s);
    QCOMPARE(company.warehouse->posting().user, u"olga"_s);
    QCOMPARE(company.post(DocumentKind::Receipt, company.mine), u"ok"_s);
}

STOWAGE_SUITE(TestPermission)
#include "tst_permission.moc"
