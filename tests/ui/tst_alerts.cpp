// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/alerts_table.h"
#include "tests/support/suite.h"
#include "tests/ui/control_rules.h"
#include "tests/ui/page_fixture.h"
#include "views/alerts/alert_filter_bar.h"
#include "views/alerts/alert_panel.h"
#include "views/alerts/alert_rules_page.h"
#include "views/alerts/alerts_page.h"
#include "views/alerts/scope_rows.h"
#include "views/shell/alert_watcher.h"
#include "views/shell/desktop_notices.h"
#include "views/widgets/choice_picker.h"
#include "views/widgets/paged_list.h"
#include "views/widgets/quantity_edit.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace stowage;
using namespace stowage::test;

namespace {

constexpr Instant anHour = 3'600'000;

class FakeNotices final : public DesktopNotices {
public:
    bool there = true;
    QStringList titles, texts;
    std::function<void()> clicked;

    bool isThere() const override { return there; }
    void show(const QString &title, const QString &text) override
    {
        titles << title;
        texts << text;
    }
    void setClicked(std::function<void()> called) override { clicked = std::move(called); }
};

// A pump that runs low at MAIN and out at SHOP, and bolts that are plenty.
struct Desk : PageFixture {
    Desk()
    {
        main = location(u"MAIN"_s);
        shop = location(u"SHOP"_s, 0, LocationType::Store);
        pump = item(u"PUMP"_s, u"Water pump"_s, [](Item &i) { i.minimumStock = Quantity::fromInt(5); }).id;
        bolt = item(u"BOLT"_s, u"Hex bolt"_s).id;
        post(DocumentKind::Receipt, main, {line(pump, u"20"_s, u"40"_s), line(bolt, u"9"_s, u"1"_s)});
        post(DocumentKind::Receipt, shop, {line(bolt, u"2"_s, u"1"_s)});
        crossed = post(DocumentKind::Issue, main, {line(pump, u"16"_s)}).number;
        clock.advance(60'000);
        post(DocumentKind::Issue, shop, {line(bolt, u"2"_s)});
        page = std::make_unique<AlertsPage>(warehouse(), navigator, prompts, settings());
        open(*page);
    }

    QStringList rows()
    {
        settle(*page);
        QStringList told;
        for (int row = 0; row < page->table()->rowCount(); ++row) {
            const AlertRow *at = page->table()->row(row);
            told << alertTypeName(at->type) + u' ' + at->itemCode + u' ' + at->locationCode;
        }
        return told;
    }
    void openRow(int row)
    {
        page->list()->view()->setFocus();
        page->list()->view()->selectRow(row);
        press(Qt::Key_Return);
        settle(*page);
    }
    QStringList panelTexts() const
    {
        QStringList all;
        for (const QLabel *label : page->alert()->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        for (const QAbstractButton *link : page->alert()->findChildren<QAbstractButton *>())
            all << link->text();
        return all;
    }
    QAction *action(const QString &id) const
    {
        const QList<QAction *> actions = page->pageActions();
        return *std::ranges::find(actions, id, &QAction::objectName);
    }

    RowId main = 0, shop = 0, pump = 0, bolt = 0;
    QString crossed;
    std::unique_ptr<AlertsPage> page;
};

struct RulesDesk : PageFixture {
    RulesDesk()
    {
        main = location(u"MAIN"_s);
        pump = item(u"PUMP"_s, u"Water pump"_s).id;
        post(DocumentKind::Receipt, main, {line(pump, u"20"_s, u"40"_s)});
        page = std::make_unique<AlertRulesPage>(warehouse(), navigator, prompts);
        open(*page);
    }
    void save()
    {
        run(*page, u"form.save"_s);
        settle(*page);
    }
    AlertRule rule(const QString &name)
    {
        for (const AlertRule &each : settled(warehouse().alertRules())) {
            if (each.name == name)
                return each;
        }
        return {};
    }
    QStringList hints() const
    {
        QStringList all;
        for (const QLabel *label : page->form()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->property("role") == u"error"_s)
                all << label->text();
        }
        return all;
    }

    RowId main = 0, pump = 0;
    std::unique_ptr<AlertRulesPage> page;
};

} // namespace

class TestAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatIsOpenIsListed();
    void filtersNarrowTheList();
    void enterShowsWhy();
    void linksLeadOn();
    void itLeavesTheListByItself();
    void seenAndSilentAreForAllThatAreSelected();
    void aRuleIsMadeWithTheKeyboard();
    void badInputIsMarkedInPlace();
    void savingIsUndone();
    void onlyWhoMayChangesRules();
    void theDesktopIsToldOnce();
    void manyAreToldTogether();
    void everyControlHasANameAndAKeyOfItsOwn();
};

void TestAlerts::whatIsOpenIsListed()
{
    Desk desk;
    QCOMPARE(desk.rows(), QStringList({u"out_of_stock BOLT SHOP"_s, u"low_stock PUMP MAIN"_s}));
    const AlertRow *low = desk.page->table()->row(1);
    QCOMPARE(low->current, Quantity::fromInt(4));
    QCOMPARE(low->threshold, std::optional(Quantity::fromInt(5)));
}

void TestAlerts::filtersNarrowTheList()
{
    Desk desk;
    AlertFilterBar *filters = desk.page->filters();
    filters->typeField()->setCurrentIndex(filters->typeField()->findData(QVariant::fromValue(AlertType::LowStock)));
    QCOMPARE(desk.rows(), QStringList{u"low_stock PUMP MAIN"_s});
    filters->setFilter({.locationId = desk.shop});
    QCOMPARE(desk.rows(), QStringList{u"out_of_stock BOLT SHOP"_s});
    filters->setFilter({.search = u"pu"_s});
    QCOMPARE(desk.rows(), QStringList{u"low_stock PUMP MAIN"_s});
    filters->setFilter({.state = AlertFilter::State::Closed});
    QCOMPARE(desk.rows(), QStringList());
    QCOMPARE(filters->stateField()->currentText(), u"Closed"_s);
    filters->setFilter({});
    QCOMPARE(desk.rows().size(), 2);
}

void TestAlerts::enterShowsWhy()
{
    Desk desk;
    desk.openRow(1);
    QCOMPARE(desk.page->alert()->whyLabel()->text(), u"On hand were 4 pcs, at or below the minimum of 5 pcs."_s);
    QCOMPARE(desk.page->alert()->endLabel()->text(), u"It closes by itself when more than 5 pcs are on hand there."_s);
    const QString all = desk.panelTexts().join(u'\n');
    QVERIFY2(all.contains(desk.crossed), qPrintable(all));
    QVERIFY2(all.contains(u"Low stock: PUMP"_s), qPrintable(all));
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.page->alert()->isVisible());
    QCOMPARE(desk.page->alert()->alertId(), 0);
}

void TestAlerts::linksLeadOn()
{
    Desk desk;
    desk.openRow(1);
    Q_EMIT desk.page->alert()->ruleAsked(7);
    QCOMPARE(desk.navigator.steps.last().page, PageId::AlertRules);
    QCOMPARE(desk.navigator.lastTarget<AlertRuleCard>()->ruleId, 7);
    desk.run(*desk.page, u"alerts.stock"_s);
    QCOMPARE(desk.navigator.steps.last().page, PageId::Stock);
    QCOMPARE(desk.navigator.lastTarget<ItemCard>()->itemId, desk.pump);
    // From elsewhere to one alert.
    const RowId other = desk.page->table()->row(0)->id;
    desk.page->show(AlertCard{other});
    desk.settle(*desk.page);
    QCOMPARE(desk.page->alert()->shown().itemCode, u"BOLT"_s);
}

void TestAlerts::itLeavesTheListByItself()
{
    Desk desk;
    desk.openRow(1);
    const QString mended = desk.post(DocumentKind::Receipt, desk.main, {line(desk.pump, u"10"_s, u"40"_s)}).number;
    QTRY_COMPARE(desk.rows(), QStringList{u"out_of_stock BOLT SHOP"_s});
    QTRY_COMPARE(desk.page->alert()->endLabel()->text(), u"What it warned of has ended."_s);
    QVERIFY(desk.panelTexts().join(u'\n').contains(mended));
    desk.page->filters()->setFilter({.state = AlertFilter::State::Closed});
    QCOMPARE(desk.rows(), QStringList{u"low_stock PUMP MAIN"_s});
}

void TestAlerts::seenAndSilentAreForAllThatAreSelected()
{
    Desk desk;
    desk.page->list()->view()->setFocus();
    desk.page->list()->view()->selectAll();
    desk.run(*desk.page, u"alerts.acknowledge"_s);
    QTRY_COMPARE(desk.prompts.notices.last(), u"2 alert(s) marked as seen."_s);
    QTRY_COMPARE(settled(desk.warehouse().alertCounts()), (AlertCounts{2, 0}));
    desk.settle(*desk.page);
    desk.page->list()->view()->selectRow(0);
    desk.run(*desk.page, u"alerts.hour"_s);
    QTRY_COMPARE(settled(desk.warehouse().alertCounts()), (AlertCounts{1, 0}));
    desk.page->filters()->setFilter({.withSnoozed = false});
    QCOMPARE(desk.rows(), QStringList{u"low_stock PUMP MAIN"_s});
    QVERIFY(!desk.action(u"alerts.acknowledge"_s)->isEnabled());
    desk.clock.advance(anHour);
    desk.page->list()->refresh();
    QTRY_COMPARE(desk.rows().size(), 2);
}

void TestAlerts::aRuleIsMadeWithTheKeyboard()
{
    RulesDesk desk;
    desk.run(*desk.page, u"alert_rules.new"_s);
    QVERIFY(desk.page->typeField()->hasFocus());
    desk.press(Qt::Key_Tab);
    desk.type(u"Few pumps"_s);
    desk.press(Qt::Key_Tab);
    QVERIFY(desk.page->thresholdField()->hasFocus());
    desk.type(u"25.5"_s);
    desk.page->locations()->addButton()->click();
    desk.settle(*desk.page);
    auto *picker = desk.page->locations()->picker(0);
    QTRY_VERIFY(!picker->choices().isEmpty());
    picker->setFocus();
    desk.type(u"MAIN"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(picker->choiceId(), desk.main);
    desk.page->emailsField()->setFocus();
    desk.type(u"ana@x.test; ben@x.test"_s);
    desk.save();
    const AlertRule rule = desk.rule(u"Few pumps"_s);
    QCOMPARE(rule.threshold, std::optional(must(Quantity::fromString(u"25.5"))));
    QCOMPARE(rule.locationIds, QList<RowId>{desk.main});
    QCOMPARE(rule.emails, QStringList({u"ana@x.test"_s, u"ben@x.test"_s}));
    QCOMPARE(settled(desk.warehouse().alertCounts()).open, 1); // what holds now is raised at once
}

void TestAlerts::badInputIsMarkedInPlace()
{
    RulesDesk desk;
    desk.run(*desk.page, u"alert_rules.new"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"Bad"_s);
    desk.page->thresholdField()->setText(u"some"_s);
    desk.page->emailsField()->setText(u"ana"_s);
    desk.page->webhookField()->setText(u"x.test"_s);
    desk.save();
    QCOMPARE(desk.hints().size(), 3);
    QVERIFY2(desk.hints().join(u'\n').contains(u"“ana” is not an e-mail address"_s),
             qPrintable(desk.hints().join(u'\n')));
    QVERIFY(desk.page->thresholdField()->hasFocus());
    QCOMPARE(desk.rule(u"Bad"_s).id, 0);
    QCOMPARE(desk.page->emailsField()->text(), u"ana"_s); // nothing typed is lost
    desk.page->typeField()->setCurrentIndex(
        desk.page->typeField()->findData(QVariant::fromValue(AlertType::ExpiryWarning)));
    Q_EMIT desk.page->typeField()->activated(0);
    QVERIFY(!desk.page->thresholdField()->isEnabled());
    desk.page->daysField()->setText({});
    desk.page->emailsField()->clear();
    desk.page->webhookField()->clear();
    desk.save();
    QCOMPARE(desk.hints(), QStringList{u"Type how many days before a lot expires it is warned of."_s});
}

void TestAlerts::savingIsUndone()
{
    RulesDesk desk;
    desk.page->show(AlertRuleCard{settled(desk.warehouse().alertRules()).constFirst().id});
    desk.settle(*desk.page);
    desk.page->enabledField()->click();
    desk.page->nameField()->setText(u"Quiet"_s);
    desk.save();
    QVERIFY(!desk.rule(u"Quiet"_s).enabled);
    QCOMPARE(desk.rule(u"Quiet"_s).version, 2);
    desk.prompts.undo();
    desk.settle(*desk.page);
    QTRY_VERIFY(settled(desk.warehouse().alertRules()).constFirst().enabled);
    QVERIFY(desk.prompts.errors.isEmpty());
}

void TestAlerts::onlyWhoMayChangesRules()
{
    RulesDesk desk;
    desk.warehouse().setActor(Actor(1, u"ben"_s, u"Ben"_s));
    desk.page->show(AlertRuleCard{settled(desk.warehouse().alertRules()).constFirst().id});
    desk.settle(*desk.page);
    QVERIFY(!desk.page->nameField()->isEnabled());
}

void TestAlerts::theDesktopIsToldOnce()
{
    Desk desk;
    FakeNotices notices;
    desk.clock.advance(60'000); // what was raised before is told no more
    AlertWatcher watcher(desk.warehouse(), desk.navigator);
    const QSignalSpy counted(&watcher, &AlertWatcher::counted);
    watcher.setNotices(notices);
    desk.clock.advance(60'000);
    desk.post(DocumentKind::Issue, desk.main, {line(desk.bolt, u"9"_s)});
    QTRY_COMPARE(notices.texts, QStringList{u"BOLT at MAIN: Out of stock, 0 pcs"_s});
    QCOMPARE(notices.titles, QStringList{u"1 stock alert(s)"_s});
    QTRY_COMPARE(counted.last().constFirst().value<AlertCounts>().open, 3);
    watcher.look();
    QTRY_VERIFY(watcher.isSettled());
    QCOMPARE(notices.texts.size(), 1);
    notices.clicked();
    QCOMPARE(desk.navigator.steps.last().page, PageId::Alerts);
    // A desktop without a tray is told nothing, and the window counts on.
    notices.there = false;
    desk.clock.advance(2 * anHour);
    desk.post(DocumentKind::Receipt, desk.main, {line(desk.bolt, u"9"_s, u"1"_s)});
    desk.post(DocumentKind::Issue, desk.main, {line(desk.bolt, u"9"_s)});
    watcher.look();
    QTRY_VERIFY(watcher.isSettled());
    QCOMPARE(notices.texts.size(), 1);
}

void TestAlerts::manyAreToldTogether()
{
    Desk desk;
    FakeNotices notices;
    AlertRule rule = settled(desk.warehouse().alertRules()).at(1);
    QCOMPARE(rule.type, AlertType::OutOfStock);
    rule.frequency = AlertFrequency::Hourly;
    settled(desk.warehouse().saveAlertRule(rule));
    desk.clock.advance(60'000); // what was raised before is told no more
    AlertWatcher watcher(desk.warehouse(), desk.navigator);
    watcher.setNotices(notices);
    QList<DocumentLine> in, out;
    for (int i = 0; i < 5; ++i) {
        const RowId id = desk.item(u"NEW-%1"_s.arg(i), u"New"_s).id;
        in << line(id, u"1"_s, u"1"_s);
        out << line(id, u"1"_s);
    }
    desk.post(DocumentKind::Receipt, desk.main, in);
    desk.post(DocumentKind::Issue, desk.main, out);
    watcher.look();
    QTRY_VERIFY(watcher.isSettled());
    QCOMPARE(notices.texts.size(), 0);
    desk.clock.advance(anHour);
    watcher.look();
    QTRY_COMPARE(notices.titles, QStringList{u"5 stock alert(s)"_s});
    QCOMPARE(notices.texts.constFirst().count(u'\n'), 3);
    QVERIFY(notices.texts.constFirst().endsWith(u"and 2 more"_s));
}

void TestAlerts::everyControlHasANameAndAKeyOfItsOwn()
{
    Desk desk;
    desk.openRow(0);
    QCOMPARE(controlFaults(*desk.page), QString());
    RulesDesk rules;
    rules.run(*rules.page, u"alert_rules.new"_s);
    rules.page->locations()->addButton()->click();
    QCOMPARE(controlFaults(*rules.page), QString());
}

STOWAGE_SUITE(TestAlerts)
#include "tst_alerts.moc"
