// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/page_fixture.h"
#include "views/people/roles_page.h"
#include "views/settings/master_detail.h"
#include "views/widgets/form.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

using namespace stowage;
using namespace stowage::test;

namespace {

Role roleNamed(const QList<Role> &roles, const QString &name)
{
    const auto found = std::ranges::find(roles, name, &Role::name);
    return found == roles.end() ? Role() : *found;
}

} // namespace

class TestRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOfTheCompanysOwnIsMadeByKeys();
    void standardRolesStayAsTheyAre();
    void whatIsMissingIsSaidAtTheField();
    void oneThatSomebodyHoldsStays();
    void deletingCanBeUndone();
};

void TestRoles::oneOfTheCompanysOwnIsMadeByKeys()
{
    PageFixture fixture;
    RolesPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.run(page, u"roles.new"_s);
    fixture.type(u"Night shift"_s);
    page.right(Right::Adjust)->setFocus();
    fixture.press(Qt::Key_Space);
    page.right(Right::Reverse)->setFocus();
    fixture.press(Qt::Key_Space);
    fixture.run(page, u"form.save"_s);
    fixture.settle(page);
    const Role made = roleNamed(settled(fixture.warehouse().roles()), u"Night shift"_s);
    QCOMPARE(made.code, u"night_shift"_s);
    QVERIFY(made.rights.has(Right::Receive)); // as a clerk
    QVERIFY(!made.rights.has(Right::Adjust));
    QVERIFY(made.rights.has(Right::Reverse));
}

void TestRoles::standardRolesStayAsTheyAre()
{
    PageFixture fixture;
    RolesPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.press(Qt::Key_Down);
    fixture.settle(page);
    QVERIFY(page.form()->isVisible());
    QVERIFY(!page.nameField()->isEnabled());
    QVERIFY(!page.right(Right::Receive)->isEnabled());
}

void TestRoles::whatIsMissingIsSaidAtTheField()
{
    PageFixture fixture;
    RolesPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.run(page, u"roles.new"_s);
    for (const Right right : standardRoles().constFirst().rights.list())
        page.right(right)->click();
    fixture.run(page, u"form.save"_s);
    QVERIFY(page.form()->hasErrors());
    QCOMPARE(QApplication::focusWidget(), page.nameField());
    fixture.type(u"  "_s);
    fixture.run(page, u"form.save"_s);
    QVERIFY(page.form()->hasErrors());
    fixture.type(u"Watcher"_s);
    fixture.run(page, u"form.save"_s);
    QVERIFY(page.form()->hasErrors()); // still nothing that it may do
    page.right(Right::SeeAudit)->click();
    fixture.run(page, u"form.save"_s);
    fixture.settle(page);
    QCOMPARE(roleNamed(settled(fixture.warehouse().roles()), u"Watcher"_s).rights, Rights{Right::SeeAudit});
}

void TestRoles::oneThatSomebodyHoldsStays()
{
    PageFixture fixture;
    settled(fixture.warehouse().saveRole({.name = u"Night shift"_s, .rights = {Right::Receive}}, true));
    User olga{.login = u"olga"_s, .name = u"Olga"_s, .roles = {{administratorRole()}, {u"night_shift"_s}}};
    olga.newSecret = NewSecret{SecretKind::Pin, u"2580"_s};
    settled(fixture.warehouse().saveUser(olga));
    RolesPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    const auto own = std::ranges::find(page.values(), u"night_shift"_s, [](const RoleEntry &e) { return e.role.code; });
    QVERIFY(own != page.values().end());
    while (page.masterDetail()->current() != own->id)
        fixture.press(Qt::Key_Down);
    fixture.settle(page);
    fixture.run(page, u"roles.delete"_s);
    fixture.settle(page);
    QCOMPARE(roleNamed(settled(fixture.warehouse().roles()), u"Night shift"_s).code, u"night_shift"_s);
    QVERIFY(page.form()->hasErrors()); // and says who holds it up
}

void TestRoles::deletingCanBeUndone()
{
    PageFixture fixture;
    settled(fixture.warehouse().saveRole({.name = u"Night shift"_s, .rights = {Right::Receive}}, true));
    RolesPage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    const auto own = std::ranges::find(page.values(), u"night_shift"_s, [](const RoleEntry &e) { return e.role.code; });
    QVERIFY(own != page.values().end());
    while (page.masterDetail()->current() != own->id)
        fixture.press(Qt::Key_Down);
    fixture.settle(page);
    fixture.run(page, u"roles.delete"_s);
    fixture.settle(page);
    QVERIFY(roleNamed(settled(fixture.warehouse().roles()), u"Night shift"_s).code.isEmpty());
    fixture.prompts.undo();
    fixture.settle(page);
    QCOMPARE(roleNamed(settled(fixture.warehouse().roles()), u"Night shift"_s).rights, Rights{Right::Receive});
}

STOWAGE_SUITE(TestRoles)
#include "tst_roles.moc"
