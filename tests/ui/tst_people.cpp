// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/page_fixture.h"
#include "tests/ui/shell_fixture.h"
#include "views/people/people_page.h"
#include "views/people/role_rows.h"
#include "views/shell/own_secret.h"
#include "views/shell/sign_in.h"
#include "views/widgets/form.h"
#include "views/widgets/location_picker.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace stowage;
using namespace stowage::test;

namespace {

User person(const QString &login, const QList<RoleHeld> &roles, const QString &pin = u"2580"_s)
{
    User user{.login = login, .name = login.toUpper(), .roles = roles};
    if (!pin.isEmpty())
        user.newSecret = NewSecret{SecretKind::Pin, pin};
    return user;
}

// The window of a company that knows Olga, its owner, and Ana, a clerk. Olga is at work.
struct Floor {
    Floor() : settings(folder.filePath(u"settings.ini"_s)), theme(*qApp)
    {
        olga = must(company.warehouse->saveUser(person(u"olga"_s, {{administratorRole()}})).result());
        ana = must(company.warehouse->saveUser(person(u"ana"_s, {{u"clerk"_s}})).result());
        must(company.warehouse->saveUser(person(u"ben"_s, {{u"clerk"_s}}, {})).result()); // who has no PIN yet
        must(company.warehouse->signIn(u"olga"_s, u"2580"_s).result());
        // The answers of all three calls have come when the last one's has.
        if (!QTest::qWaitFor([this] { return company.warehouse->actor().login() == u"olga"_s; }))
            qFatal("nobody is at work");
        openWindow();
    }
    void openWindow()
    {
        window = std::make_unique<MainWindow>(*company.warehouse, settings, theme,
                                              [](PageId id, Navigator &, Prompts &) { return new NotedPage(id); });
        window->go(PageId::Items);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    QAction *action(const QString &id) const { return window->findChild<QAction *>(id); }
    void lock()
    {
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(QTest::qWaitFor([this] { return window->isLocked() && window->signIn()->isSettled(); }));
    }
    void choose(const QString &name) const
    {
        QListWidget *people = window->signIn()->people();
        people->setCurrentItem(people->findItems(name, Qt::MatchExactly).value(0));
    }
    void typePin(const QString &pin)
    {
        QTest::keyClicks(window->signIn()->secret(), pin);
        QTest::keyClick(window->signIn()->secret(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([this] { return window->signIn()->isSettled(); }));
    }

    QTemporaryDir folder{fastFolder()};
    OpenCompany company;
    Settings settings;
    Theme theme;
    User olga, ana;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstPersonIsAtWorkAtOnce();
    void aRoleIsGivenAtAPlace();
    void whatIsMissingIsSaidAtTheField();
    void whatTheCoreRefusesIsSaidAtTheField();
    void aPinIsChangedOnlyWhenTyped();
    void lockingHidesAndWakesEverything();
    void onlyThoseWhoCanSignInAreOffered();
    void anotherPersonGetsAnotherWindow();
    void aWrongPinSaysSo();
    void nothingIsDoneWhileLocked();
    void anIdleWindowLocksItself();
    void aWindowThatNeverLocksItselfStaysOpen();
    void withoutPeopleThereIsNothingToLock();
    void whoMayNotDoesNotSee();
    void onesOwnPinIsTypedTwice();
    void whatIsWrongWithAPinIsSaidWhole();
    void theFormIsWholeInASmallWindow();
};

void TestPeople::theFirstPersonIsAtWorkAtOnce()
{
    PageFixture fixture;
    PeoplePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.run(page, u"people.new"_s);
    QCOMPARE(page.roles()->held(), (QList<RoleHeld>{{administratorRole()}})); // the first lets others in
    fixture.type(u"Olga Owner"_s);
    page.loginField()->setFocus();
    fixture.type(u"olga"_s);
    page.secretField()->setFocus();
    fixture.type(u"2580"_s);
    fixture.run(page, u"form.save"_s);
    fixture.settle(page);
    QTRY_COMPARE(fixture.warehouse().actor().name(), u"Olga Owner"_s);
    const auto all = settled(fixture.warehouse().users());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].secret, SecretKind::Pin);
    QCOMPARE(settled(fixture.warehouse().signIn(u"olga"_s, u"2580"_s)).name(), u"Olga Owner"_s);
    QVERIFY(page.secretField()->text().isEmpty());
}

void TestPeople::aRoleIsGivenAtAPlace()
{
    PageFixture fixture;
    const RowId shop = fixture.location(u"SHOP"_s);
    settled(fixture.warehouse().saveUser(person(u"olga"_s, {{administratorRole()}})));
    PeoplePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.run(page, u"people.new"_s);
    fixture.type(u"Ana"_s);
    page.loginField()->setFocus();
    fixture.type(u"ana"_s);
    page.secretField()->setFocus();
    fixture.type(u"1470"_s);
    LocationPicker *place = page.roles()->place(0);
    QTRY_VERIFY(place->isLoaded());
    place->setFocus();
    fixture.type(u"SHOP"_s);
    fixture.press(Qt::Key_Return);
    page.roles()->addButton()->click();
    page.roles()->role(1)->setCurrentIndex(page.roles()->role(1)->findData(u"auditor"_s));
    fixture.run(page, u"form.save"_s);
    fixture.settle(page);
    const auto all = settled(fixture.warehouse().users());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].login, u"ana"_s);
    QCOMPARE(all[0].roles, (QList<RoleHeld>{{u"auditor"_s}, {u"clerk"_s, shop}}));
}

void TestPeople::whatIsMissingIsSaidAtTheField()
{
    PageFixture fixture;
    PeoplePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.run(page, u"people.new"_s);
    page.loginField()->setFocus();
    fixture.type(u" "_s);
    page.roles()->addButton()->click();
    fixture.run(page, u"form.save"_s);
    QVERIFY(page.form()->hasErrors());
    QCOMPARE(QApplication::focusWidget(), page.nameField());
    QStringList said;
    for (const QLabel *label : page.form()->findChildren<QLabel *>()) {
        if (label->property("role") == u"error"_s && label->isVisible())
            said << label->text();
    }
    QCOMPARE(said.size(), 3); // name, sign-in, PIN
    QVERIFY(settled(fixture.warehouse().users()).isEmpty());
}

void TestPeople::whatTheCoreRefusesIsSaidAtTheField()
{
    PageFixture fixture;
    PeoplePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.run(page, u"people.new"_s);
    fixture.type(u"Olga"_s);
    page.loginField()->setFocus();
    fixture.type(u"olga"_s);
    page.secretField()->setFocus();
    fixture.type(u"1234"_s);
    fixture.run(page, u"form.save"_s);
    fixture.settle(page);
    QVERIFY(page.form()->hasErrors());
    QCOMPARE(page.nameField()->text(), u"Olga"_s); // nothing typed is lost
    QVERIFY(settled(fixture.warehouse().users()).isEmpty());
}

void TestPeople::aPinIsChangedOnlyWhenTyped()
{
    PageFixture fixture;
    settled(fixture.warehouse().saveUser(person(u"olga"_s, {{administratorRole()}})));
    PeoplePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Down);
    fixture.run(page, u"people.edit"_s);
    page.nameField()->setFocus();
    page.nameField()->selectAll();
    fixture.type(u"Olga Berg"_s);
    fixture.run(page, u"form.save"_s);
    fixture.settle(page);
    QCOMPARE(settled(fixture.warehouse().signIn(u"olga"_s, u"2580"_s)).name(), u"Olga Berg"_s);
}

void TestPeople::lockingHidesAndWakesEverything()
{
    Floor floor;
    auto *items = static_cast<NotedPage *>(floor.window->currentPage());
    items->other->setText(u"half typed"_s);
    floor.lock();
    QVERIFY(!items->isVisible());
    QVERIFY(!floor.action(u"app.palette"_s)->isEnabled());
    QCOMPARE(QApplication::focusWidget(), floor.window->signIn()->secret());
    QCOMPARE(floor.window->signIn()->people()->currentItem()->text(), u"OLGA"_s);
    floor.typePin(u"2580"_s);
    QVERIFY(!floor.window->isLocked());
    QVERIFY(items->isVisible());
    QCOMPARE(items->other->text(), u"half typed"_s);
    QVERIFY(floor.action(u"app.palette"_s)->isEnabled());
    QVERIFY(!floor.action(u"app.forward"_s)->isEnabled()); // as it was
}

void TestPeople::onlyThoseWhoCanSignInAreOffered()
{
    Floor floor;
    floor.lock();
    QStringList names;
    for (int row = 0; row < floor.window->signIn()->people()->count(); ++row)
        names << floor.window->signIn()->people()->item(row)->text();
    QCOMPARE(names, (QStringList{u"ANA"_s, u"OLGA"_s}));
}

void TestPeople::anotherPersonGetsAnotherWindow()
{
    Floor floor;
    QSignalSpy switched(floor.window.get(), &MainWindow::userSwitched);
    floor.lock();
    floor.choose(u"ANA"_s);
    floor.typePin(u"2580"_s);
    QCOMPARE(switched.count(), 1);
    QCOMPARE(floor.company.warehouse->actor().login(), u"ana"_s);
    QVERIFY(floor.window->isLocked()); // what Olga had before her stays covered
}

void TestPeople::aWrongPinSaysSo()
{
    Floor floor;
    floor.lock();
    floor.typePin(u"2581"_s);
    QVERIFY(floor.window->isLocked());
    QVERIFY(!floor.window->signIn()->problem()->text().isEmpty());
    QVERIFY(floor.window->signIn()->secret()->text().isEmpty());
    QCOMPARE(QApplication::focusWidget(), floor.window->signIn()->secret());
    floor.typePin(u"2580"_s);
    QVERIFY(!floor.window->isLocked());
}

void TestPeople::nothingIsDoneWhileLocked()
{
    Floor floor;
    auto *items = static_cast<NotedPage *>(floor.window->currentPage());
    floor.lock();
    floor.window->handleScan(u"4006381333931"_s);
    QVERIFY(items->scans.isEmpty());
    QTest::keyClick(floor.window.get(), Qt::Key_5, Qt::AltModifier); // Receive
    QCOMPARE(floor.window->currentPageId(), PageId::Items);
    QTest::keyClick(floor.window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(floor.window->isLocked());
}

void TestPeople::anIdleWindowLocksItself()
{
    Floor floor;
    auto *idle = floor.window->findChild<QTimer *>(u"idle"_s);
    QVERIFY(idle);
    QVERIFY(idle->isActive());
    QCOMPARE(idle->intervalAsDuration(), std::chrono::minutes(floor.settings.lockAfterMinutes()));
    idle->setInterval(1);
    QTRY_VERIFY(floor.window->isLocked());
    floor.settings.setLockAfterMinutes(0);
    floor.window->followSettings();
    QVERIFY(!idle->isActive());
}

void TestPeople::aWindowThatNeverLocksItselfStaysOpen()
{
    Floor floor;
    floor.settings.setLockAfterMinutes(0);
    floor.window.reset();
    floor.openWindow();
    floor.lock();
    floor.typePin(u"2580"_s);
    QVERIFY(!floor.window->isLocked());
    QTest::qWait(20);
    QVERIFY(!floor.window->isLocked());
}

void TestPeople::withoutPeopleThereIsNothingToLock()
{
    const QTemporaryDir folder(fastFolder());
    OpenCompany company;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Theme theme(*qApp);
    MainWindow window(*company.warehouse, settings, theme,
                      [](PageId id, Navigator &, Prompts &) { return new NotedPage(id); });
    window.go(PageId::Items);
    window.show();
    QVERIFY(!window.findChild<QAction *>(u"app.lock"_s)->isVisible());
    window.lock();
    QVERIFY(!window.isLocked());
}

void TestPeople::whoMayNotDoesNotSee()
{
    Floor floor;
    QVERIFY(floor.action(u"go.people"_s)->isVisible());
    must(floor.company.warehouse->signIn(u"ana"_s, u"2580"_s).result());
    QTRY_COMPARE(floor.company.warehouse->actor().login(), u"ana"_s);
    floor.window.reset();
    floor.openWindow();
    QVERIFY(!floor.action(u"go.people"_s)->isVisible());
    QVERIFY(!floor.action(u"go.import"_s)->isVisible());
    QVERIFY(floor.action(u"go.receive"_s)->isVisible());
    for (const QAction *offered : floor.window->commands())
        QVERIFY(offered->objectName() != u"go.people"_s);
    floor.window->go(PageId::People); // as another page's link would
    QCOMPARE(floor.window->currentPageId(), PageId::Items);
}

void TestPeople::onesOwnPinIsTypedTwice()
{
    Floor floor;
    floor.action(u"app.secret"_s)->trigger();
    auto *dialog = floor.window->findChild<OwnSecret *>();
    QVERIFY(dialog);
    dialog->secret()->setText(u"1470"_s);
    dialog->again()->setText(u"1471"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->form()->hasErrors());
    dialog->secret()->setText(u"1470"_s);
    dialog->again()->setText(u"1470"_s);
    QSignalSpy changed(dialog, &OwnSecret::changed);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(must(floor.company.warehouse->signIn(u"olga"_s, u"1470"_s).result()).login(), u"olga"_s);
}

void TestPeople::whatIsWrongWithAPinIsSaidWhole()
{
    Floor floor;
    floor.action(u"app.secret"_s)->trigger();
    auto *dialog = floor.window->findChild<OwnSecret *>();
    QVERIFY(dialog);
    dialog->secret()->setText(u"1234"_s);
    dialog->again()->setText(u"1234"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(dialog->form()->hasErrors());
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible())
            continue;
        QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

void TestPeople::theFormIsWholeInASmallWindow()
{
    PageFixture fixture;
    User user = person(u"olga"_s, {{administratorRole()}, {u"warehouse_manager"_s}});
    user.name = QString(100, u'W');
    settled(fixture.warehouse().saveUser(user));
    PeoplePage page(fixture.warehouse(), fixture.navigator, fixture.prompts);
    fixture.open(page);
    page.resize(816, 500);
    fixture.press(Qt::Key_Down);
    page.roles()->addButton()->click();
    QTest::qWait(50);
    const auto *area = page.masterDetail()->findChild<QScrollArea *>();
    QVERIFY(area->verticalScrollBar()->isVisible());
    QVERIFY2(area->widget()->width() <= area->viewport()->width(),
             qPrintable(u"%1 of %2"_s.arg(area->viewport()->width()).arg(area->widget()->width())));
}

STOWAGE_SUITE(TestPeople)
#include "tst_people.moc"
