// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/alerts/alert_rules.h"
#include "models/operations/alerts/alert_sweep.h"
#include "models/operations/catalog/catalog.h"
#include "models/store/alert_listing.h"
#include "models/store/category_store.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/suite.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace stowage;
using namespace stowage::test;

namespace {

constexpr Instant aMinute = 60'000;
constexpr Instant anHour = 60 * aMinute;
constexpr Instant aDay = 24 * anHour;

// What is warned of: rule, item, location, lot.
using Key = std::tuple<RowId, RowId, RowId, RowId>;

std::optional<Quantity> maybe(const char *text)
{
    return *text == '\0' ? std::nullopt : std::optional(must(Quantity::fromString(QString::fromLatin1(text))));
}

// A company whose items have limits.
struct Shop {
    explicit Shop(StoreUrl::Engine engine) : ledger(engine)
    {
        here = ledger.location(u"HERE"_s);
        there = ledger.location(u"THERE"_s);
        debt = ledger.location(u"DEBT"_s, {.allowNegative = true});
    }

    RowId limited(const QString &code, const char *minimum, const char *maximum, const char *point,
                  const ItemSpec &spec = {})
    {
        const RowId id = ledger.item(code, spec);
        must(ledger.db().run("UPDATE item SET minimum_stock = ?, maximum_stock = ?, reorder_point = ? WHERE id = ?",
                             maybe(minimum), maybe(maximum), maybe(point), id));
        return id;
    }
    AlertRule rule(AlertType type)
    {
        for (const AlertRule &each : must(AlertStore(ledger.db()).rules())) {
            if (each.type == type)
                return each;
        }
        qFatal("no rule of that type");
    }
    Result<AlertRule> save(const AlertRule &rule)
    {
        return inTransaction(ledger.db(),
                             [&] { return AlertRules(ledger.db(), ledger.session().posting(), actor).save(rule); });
    }
    template <typename Work>
    auto inCatalog(Work &&work) -> typename std::invoke_result_t<Work, Catalog &>::value_type
    {
        return must(inTransaction(ledger.db(), [&] {
            Catalog catalog(ledger.db(), {ledger.session().company(), ledger.clock, ledger.rng});
            return work(catalog);
        }));
    }
    void saveItem(RowId id, const std::function<void(Item &)> &change)
    {
        must(inTransaction(ledger.db(), [&]() -> Done {
            STOWAGE_LET(item, ItemStore(ledger.db()).byId(id));
            change(item);
            Catalog catalog(ledger.db(), {ledger.session().company(), ledger.clock, ledger.rng});
            return catalog.saveItem(item).map([](const Item &) { });
        }));
    }
    QList<AlertRow> alerts(const AlertFilter &filter = {})
    {
        return must(AlertListing(ledger.db()).page(filter, ledger.clock.now(), {}));
    }
    // "low_stock WDG HERE 5 of 10", in the order of types.
    QStringList open()
    {
        QStringList told;
        for (const AlertRow &alert : alerts()) {
            QString text = u"%1 %2 %3 %4"_s.arg(alertTypeName(alert.type), alert.itemCode, alert.locationCode,
                                                alert.value.toString());
            if (alert.threshold)
                text += u" of "_s + alert.threshold->toString();
            if (!alert.lot.isEmpty())
                text += u" lot "_s + alert.lot;
            told << text;
        }
        told.sort();
        return told;
    }

    LedgerFixture ledger;
    Actor actor = Actor::ofMachine(u"ana"_s);
    RowId here = 0, there = 0, debt = 0;
};

// What alerts must be open, worked out slowly from the movements alone and knowing nothing of how posting does it.
class Reference {
public:
    explicit Reference(Shop &shop) : m_shop(shop) { }

    // Looks at the ledger as it is now, and counts what began and what ended.
    void look()
    {
        const std::set<Key> now = openNow();
        for (const Key &key : now) {
            if (!m_open.contains(key))
                ++m_raised[key];
        }
        for (const Key &key : m_open) {
            if (!now.contains(key))
                ++m_closed[key];
        }
        m_open = now;
    }

    // Whether what is stored is just that: open now, and raised and closed as often as it began and ended.
    QString difference() const
    {
        std::set<Key> open;
        std::map<Key, int> raised, closed;
        Query row = m_shop.ledger.db().query("SELECT rule_id, item_id, location_id, lot_id,"
                                             " CASE WHEN closed_at IS NULL THEN 0 ELSE 1 END FROM alert");
        while (row.next()) {
            const Key key{row.int64(0), row.int64(1), row.int64(2), row.int64(3)};
            ++raised[key];
            if (row.boolean(4))
                ++closed[key];
            else if (!open.insert(key).second)
                return u"open twice: "_s + text(key);
        }
        must(row.done());
        for (const Key &key : m_open) {
            if (!open.contains(key))
                return u"not raised: "_s + text(key);
        }
        for (const Key &key : open) {
            if (!m_open.contains(key))
                return u"not closed: "_s + text(key);
        }
        if (raised != m_raised)
            return u"raised more or less often than it began"_s;
        return closed == m_closed ? QString() : u"closed more or less often than it ended"_s;
    }

    std::size_t transitions() const { return m_raised.size() + m_closed.size(); }

private:
    static QString text(const Key &key)
    {
        const auto &[rule, item, location, lot] = key;
        return u"rule %1, item %2, location %3, lot %4"_s.arg(rule).arg(item).arg(location).arg(lot);
    }

    bool inScope(const AlertRule &rule, RowId category, RowId location) const
    {
        const auto within = [&](RowId id, const QList<RowId> &roots, const char *parent) {
            while (id != 0) {
                if (roots.contains(id))
                    return true;
                Query row = m_shop.ledger.db().query(parent, id);
                id = row.next() && !row.isNull(0) ? row.int64(0) : 0;
            }
            return false;
        };
        return (rule.categoryIds.isEmpty()
                || within(category, rule.categoryIds, "SELECT parent_id FROM category WHERE id = ?"))
               && (rule.locationIds.isEmpty()
                   || within(location, rule.locationIds, "SELECT parent_id FROM location WHERE id = ?"));
    }

    std::set<Key> openNow()
    {
        struct Facts {
            std::int64_t sum = 0;
        };
        std::map<std::pair<RowId, RowId>, Facts> places;
        std::map<std::tuple<RowId, RowId, RowId>, Facts> lots;
        Connection &db = m_shop.ledger.db();
        Query moved = db.query("SELECT item_id, location_id, coalesce(lot_id, 0), quantity, role FROM movement");
        while (moved.next()) {
            if (static_cast<MovementRole>(moved.int32(4)) == MovementRole::TransitLoss)
                continue;
            places[{moved.int64(0), moved.int64(1)}].sum += moved.int64(3);
            if (moved.int64(2) != 0)
                lots[{moved.int64(0), moved.int64(1), moved.int64(2)}].sum += moved.int64(3);
        }
        must(moved.done());
        std::map<RowId, QString> expiries;
        Query dated = db.query("SELECT id, expires FROM lot");
        while (dated.next())
            expiries[dated.int64(0)] = dated.text(1);

        std::set<Key> open;
        const QDate today = m_shop.ledger.calendar().dayOf(m_shop.ledger.clock.now());
        for (const AlertRule &rule : must(AlertStore(db).rules())) {
            if (!rule.enabled)
                continue;
            for (const auto &[place, facts] : places) {
                const Item item = must(ItemStore(db).byId(place.first));
                if (inScope(rule, item.categoryId, place.second) && warns(rule, item, facts.sum))
                    open.emplace(rule.id, place.first, place.second, 0);
            }
            for (const auto &[place, facts] : lots) {
                const auto &[itemId, location, lot] = place;
                const Item item = must(ItemStore(db).byId(itemId));
                const QDate expires = QDate::fromString(expiries[lot], Qt::ISODate);
                if (rule.type == AlertType::ExpiryWarning && item.active && facts.sum > 0 && expires.isValid()
                    && today.daysTo(expires) <= rule.days && inScope(rule, item.categoryId, location))
                    open.emplace(rule.id, itemId, location, lot);
            }
        }
        return open;
    }

    static bool warns(const AlertRule &rule, const Item &item, std::int64_t current)
    {
        const auto limit = [&](const std::optional<Quantity> &own) {
            return rule.threshold ? rule.threshold : own;
        };
        if (rule.type == AlertType::NegativeStock)
            return current < 0;
        if (!item.active)
            return false;
        switch (rule.type) {
        case AlertType::LowStock:
            return limit(item.minimumStock) && current <= limit(item.minimumStock)->scaled();
        case AlertType::ReorderPoint:
            return limit(item.reorderPoint) && current <= limit(item.reorderPoint)->scaled();
        case AlertType::Overstock:
            return limit(item.maximumStock) && current >= limit(item.maximumStock)->scaled();
        case AlertType::OutOfStock:
            return current == 0;
        default:
            return false;
        }
    }

    Shop &m_shop;
    std::set<Key> m_open;
    std::map<Key, int> m_raised, m_closed;
};

} // namespace

class TestAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewCompanyHasARuleOfEachType_data() { addEngineRows(); }
    void aNewCompanyHasARuleOfEachType();
    void eachTypeIsRaisedAtItsEdge_data();
    void eachTypeIsRaisedAtItsEdge();
    void whatIsNotSetRaisesNothing_data() { addEngineRows(); }
    void whatIsNotSetRaisesNothing();
    void anAlertIsRaisedOnceAndClosesByItself_data() { addEngineRows(); }
    void anAlertIsRaisedOnceAndClosesByItself();
    void aRefusedDocumentRaisesNothing_data() { addEngineRows(); }
    void aRefusedDocumentRaisesNothing();
    void onlyTheEndOfAnImportCounts_data() { addEngineRows(); }
    void onlyTheEndOfAnImportCounts();
    void goodsOnTheirWayAreNoStockThatRanOut_data() { addEngineRows(); }
    void goodsOnTheirWayAreNoStockThatRanOut();
    void aLotIsWarnedOfBeforeItExpires_data() { addEngineRows(); }
    void aLotIsWarnedOfBeforeItExpires();
    void aRuleReachesWhatIsBelowWhatItNames_data() { addEngineRows(); }
    void aRuleReachesWhatIsBelowWhatItNames();
    void alertsFollowARuleThatChanges_data() { addEngineRows(); }
    void alertsFollowARuleThatChanges();
    void alertsFollowAnItemThatChanges_data() { addEngineRows(); }
    void alertsFollowAnItemThatChanges();
    void whatIsToldObeysTheFrequency_data();
    void whatIsToldObeysTheFrequency();
    void theSameIsNotToldTwiceInAnHour_data() { addEngineRows(); }
    void theSameIsNotToldTwiceInAnHour();
    void aMessageHasTheApisShape_data() { addEngineRows(); }
    void aMessageHasTheApisShape();
    void people_data() { addEngineRows(); }
    void people();
    void badRulesAreRefused_data();
    void badRulesAreRefused();
    void onlyWhoMayChangesRules();
    void verifyNamesAnAlertWithoutCause_data() { addEngineRows(); }
    void verifyNamesAnAlertWithoutCause();
    void transitionsAreExactOverRandomHistories_data();
    void transitionsAreExactOverRandomHistories();
};

void TestAlerts::aNewCompanyHasARuleOfEachType()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    QStringList types;
    for (const AlertRule &rule : must(AlertStore(shop.ledger.db()).rules())) {
        QVERIFY(rule.enabled);
        QVERIFY(rule.categoryIds.isEmpty() && rule.locationIds.isEmpty());
        QCOMPARE(rule.days, 30);
        types << alertTypeName(rule.type);
    }
    QCOMPARE(types, QStringList({u"low_stock"_s, u"out_of_stock"_s, u"overstock"_s, u"negative_stock"_s,
                                 u"reorder_point"_s, u"expiry_warning"_s}));
}

void TestAlerts::eachTypeIsRaisedAtItsEdge_data()
{
    QTest::addColumn<StoreUrl::Engine>("engine");
    QTest::addColumn<QString>("stock");
    QTest::addColumn<QStringList>("open");
    for (const auto engine : {StoreUrl::Engine::Sqlite, StoreUrl::Engine::Postgresql}) {
        const QByteArray name = engine == StoreUrl::Engine::Sqlite ? "sqlite: " : "postgresql: ";
        const auto row = [&](const char *what, const QString &stock, const QStringList &open) {
            QTest::newRow((name + what).constData()) << engine << stock << open;
        };
        row("in between", u"20.000001"_s, {});
        row("at the reorder point", u"20"_s, {u"reorder_point WDG DEBT 20 of 20"_s});
        row("above the minimum", u"10.000001"_s, {u"reorder_point WDG DEBT 10.000001 of 20"_s});
        row("at the minimum", u"10"_s, {u"low_stock WDG DEBT 10 of 10"_s, u"reorder_point WDG DEBT 10 of 20"_s});
        row("none", u"0"_s,
            {u"low_stock WDG DEBT 0 of 10"_s, u"out_of_stock WDG DEBT 0"_s, u"reorder_point WDG DEBT 0 of 20"_s});
        row("below zero", u"-0.000001"_s,
            {u"low_stock WDG DEBT -0.000001 of 10"_s, u"negative_stock WDG DEBT -0.000001"_s,
             u"reorder_point WDG DEBT -0.000001 of 20"_s});
        row("below the maximum", u"99.999999"_s, {});
        row("at the maximum", u"100"_s, {u"overstock WDG DEBT 100 of 100"_s});
        row("above the maximum", u"101"_s, {u"overstock WDG DEBT 101 of 100"_s});
    }
}

void TestAlerts::eachTypeIsRaisedAtItsEdge()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(QString, stock);
    QFETCH(QStringList, open);
    Shop shop(engine);
    const RowId item = shop.limited(u"WDG"_s, "10", "100", "20");
    must(shop.ledger.receive(item, shop.debt, u"50"_s));
    QCOMPARE(shop.open(), QStringList());
    const Quantity wanted = must(Quantity::fromString(stock)) - Quantity::fromInt(50);
    must(shop.ledger.adjust(item, shop.debt, wanted.toString()));
    QCOMPARE(shop.open(), open);
}

void TestAlerts::whatIsNotSetRaisesNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const RowId item = shop.limited(u"WDG"_s, "", "", "");
    must(shop.ledger.receive(item, shop.here, u"50"_s));
    must(shop.ledger.issue(item, shop.here, u"49"_s));
    QCOMPARE(shop.open(), QStringList());
    must(shop.ledger.issue(item, shop.here, u"1"_s));
    QCOMPARE(shop.open(), QStringList{u"out_of_stock WDG HERE 0"_s});
}

void TestAlerts::anAlertIsRaisedOnceAndClosesByItself()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const RowId item = shop.limited(u"WDG"_s, "10", "", "");
    must(shop.ledger.receive(item, shop.here, u"50"_s));
    shop.ledger.clock.advance(aMinute);
    const auto crossed = must(shop.ledger.issue(item, shop.here, u"41"_s));
    shop.ledger.clock.advance(aMinute);
    must(shop.ledger.issue(item, shop.here, u"1"_s));
    QCOMPARE(shop.open(), QStringList{u"low_stock WDG HERE 9 of 10"_s}); // the figures of when it crossed
    const AlertRow open = shop.alerts().constFirst();
    QCOMPARE(open.raisedDocument, crossed.number);
    QCOMPARE(open.raisedAt, shop.ledger.clock.now() - aMinute);
    QCOMPARE(open.current, Quantity::fromInt(8));

    const auto mended = must(shop.ledger.receive(item, shop.here, u"100"_s));
    QCOMPARE(shop.open(), QStringList());
    const QList<AlertRow> closed = shop.alerts({.state = AlertFilter::State::Closed});
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.constFirst().closedDocument, mended.number);
    QCOMPARE(closed.constFirst().closedValue, std::optional(Quantity::fromInt(108)));
    QCOMPARE(closed.constFirst().closedAt, shop.ledger.clock.now());
    must(shop.ledger.reverse(mended));
    QCOMPARE(shop.open(), QStringList{u"low_stock WDG HERE 8 of 10"_s});
    QCOMPARE(shop.alerts({.state = AlertFilter::State::All}).size(), 2);
}

void TestAlerts::aRefusedDocumentRaisesNothing()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const RowId item = shop.limited(u"WDG"_s, "10", "", "");
    must(shop.ledger.receive(item, shop.here, u"50"_s));
    QVERIFY(!shop.ledger.post(
        shop.ledger.request(DocumentKind::Issue, shop.here, {line(item, u"45"_s), line(item, u"6"_s)})));
    QCOMPARE(shop.open(), QStringList());
}

void TestAlerts::onlyTheEndOfAnImportCounts()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const RowId item = shop.limited(u"WDG"_s, "10", "", "");
    must(shop.ledger.withPoster([&](Poster &poster) -> Result<PostedDocument> {
        STOWAGE_TRY(poster.post(shop.ledger.request(DocumentKind::Receipt, shop.here, {line(item, u"5"_s)})));
        STOWAGE_TRY(poster.post(shop.ledger.request(DocumentKind::Issue, shop.here, {line(item, u"5"_s)})));
        return poster.post(shop.ledger.request(DocumentKind::Receipt, shop.here, {line(item, u"50"_s)}));
    }));
    QCOMPARE(shop.alerts({.state = AlertFilter::State::All}).size(), 0);
}

void TestAlerts::goodsOnTheirWayAreNoStockThatRanOut()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const RowId item = shop.limited(u"WDG"_s, "10", "", "");
    must(shop.ledger.receive(item, shop.here, u"50"_s));
    DocumentRequest ship = shop.ledger.request(DocumentKind::Transfer, shop.here, {line(item, u"20"_s)});
    ship.toLocationId = shop.there;
    ship.shipsOnly = true;
    must(shop.ledger.post(ship));
    QCOMPARE(shop.open(), QStringList());
    shop.saveItem(item, [](Item &changed) { changed.minimumStock = Quantity::fromInt(12); });
    QCOMPARE(shop.open(), QStringList());
}

void TestAlerts::aLotIsWarnedOfBeforeItExpires()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const RowId item = shop.limited(u"MILK"_s, "", "", "", {.lots = LotTracking::Lot});
    const QDate today = shop.ledger.calendar().dayOf(shop.ledger.clock.now());
    const auto bring = [&](const QString &lot, int days, const QString &quantity = u"5"_s) {
        DocumentLine made = line(item, quantity, {}, lot);
        if (days >= 0)
            made.expires = today.addDays(days);
        must(shop.ledger.post(shop.ledger.request(DocumentKind::Receipt, shop.here, {made})));
    };
    bring(u"SOON"_s, 30);
    bring(u"LATER"_s, 31);
    bring(u"NEVER"_s, -1);
    QCOMPARE(shop.open(), QStringList{u"expiry_warning MILK HERE 5 lot SOON"_s});
    QVERIFY(!shop.alerts().constFirst().raisedDocument.isEmpty());

    shop.ledger.clock.advance(aDay);
    must(sweepNewDay(shop.ledger.db(), shop.ledger.session().company(), shop.ledger.clock));
    QCOMPARE(shop.open(),
             QStringList({u"expiry_warning MILK HERE 5 lot LATER"_s, u"expiry_warning MILK HERE 5 lot SOON"_s}));
    must(shop.ledger.post(shop.ledger.request(DocumentKind::Issue, shop.here, {line(item, u"5"_s, {}, u"SOON"_s)})));
    QCOMPARE(shop.open(), QStringList{u"expiry_warning MILK HERE 5 lot LATER"_s});
    // The first posting of a day looks as well, whatever it posts.
    bring(u"NEXT"_s, 32);
    QCOMPARE(shop.open().size(), 1);
    shop.ledger.clock.advance(aDay);
    const RowId other = shop.ledger.item(u"OTHER"_s);
    must(shop.ledger.receive(other, shop.here, u"1"_s));
    QCOMPARE(shop.open().size(), 2);
    // A lot whose day is told later is warned of everywhere.
    must(shop.ledger.transfer(other, shop.here, shop.there, u"1"_s));
    bring(u"NEVER"_s, 5, u"1"_s);
    QCOMPARE(shop.open().filter(u"NEVER"_s), QStringList{u"expiry_warning MILK HERE 6 lot NEVER"_s});
}

void TestAlerts::aRuleReachesWhatIsBelowWhatItNames()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    Catalog catalog(shop.ledger.db(), {shop.ledger.session().company(), shop.ledger.clock, shop.ledger.rng});
    const Category tools = must(catalog.saveCategory({.code = u"T"_s, .name = u"Tools"_s}));
    Category drills = must(catalog.saveCategory({.code = u"D"_s, .name = u"Drills"_s, .parentId = tools.id}));
    Location bin = must(
        catalog.saveLocation({.code = u"BIN"_s, .name = u"Bin"_s, .type = LocationType::Bin, .parentId = shop.here}));
    const RowId drill = shop.limited(u"DRILL"_s, "10", "", "");
    const RowId plain = shop.limited(u"PLAIN"_s, "10", "", "");
    must(shop.ledger.db().run("UPDATE item SET category_id = ? WHERE id = ?", drills.id, drill));
    AlertRule rule = shop.rule(AlertType::LowStock);
    rule.categoryIds = {tools.id};
    rule.locationIds = {shop.here};
    rule = must(shop.save(rule));

    for (const RowId place : {shop.here, shop.there, bin.id}) {
        must(shop.ledger.receive(drill, place, u"3"_s));
        must(shop.ledger.receive(plain, place, u"3"_s));
    }
    QCOMPARE(shop.open(), QStringList({u"low_stock DRILL BIN 3 of 10"_s, u"low_stock DRILL HERE 3 of 10"_s}));
    drills.parentId = 0;
    drills = shop.inCatalog([&](Catalog &all) { return all.saveCategory(drills); });
    QCOMPARE(shop.open(), QStringList());
    drills.parentId = tools.id;
    shop.inCatalog([&](Catalog &all) { return all.saveCategory(drills); });
    bin.parentId = shop.there;
    shop.inCatalog([&](Catalog &all) { return all.saveLocation(bin); });
    QCOMPARE(shop.open(), QStringList{u"low_stock DRILL HERE 3 of 10"_s});
    QCOMPARE(outcome(catalog.removeCategory(tools.id)), u"category.in_use(code=T)"_s);
    const Category empty = must(catalog.saveCategory({.code = u"E"_s, .name = u"Empty"_s}));
    const RowId spare = shop.ledger.location(u"SPARE"_s);
    rule.categoryIds << empty.id;
    rule.locationIds << spare;
    must(shop.save(rule));
    QCOMPARE(outcome(catalog.removeCategory(empty.id)), u"category.in_alert_rule(code=E)"_s);
    QCOMPARE(outcome(catalog.removeLocation(spare)), u"location.in_alert_rule(code=SPARE)"_s);
}

void TestAlerts::alertsFollowARuleThatChanges()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const RowId item = shop.limited(u"WDG"_s, "10", "", "");
    must(shop.ledger.receive(item, shop.here, u"15"_s));
    AlertRule rule = shop.rule(AlertType::LowStock);
    rule.threshold = Quantity::fromInt(15);
    rule = must(shop.save(rule));
    QCOMPARE(shop.open(), QStringList{u"low_stock WDG HERE 15 of 15"_s});
    QCOMPARE(shop.alerts().constFirst().raisedDocument, QString()); // no movement crossed it
    rule.enabled = false;
    rule = must(shop.save(rule));
    QCOMPARE(shop.open(), QStringList());
    rule.enabled = true;
    rule = must(shop.save(rule));
    QCOMPARE(shop.open().size(), 1);
    rule.type = AlertType::Overstock;
    rule = must(shop.save(rule));
    QCOMPARE(shop.open(), QStringList{u"overstock WDG HERE 15 of 15"_s});
    AlertRule old = rule;
    old.version -= 1;
    QCOMPARE(outcome(shop.save(old)), u"alert_rule.changed_meanwhile()"_s);
    must(inTransaction(shop.ledger.db(), [&] {
        return AlertRules(shop.ledger.db(), shop.ledger.session().posting(), shop.actor).remove(rule.id);
    }));
    QCOMPARE(shop.open(), QStringList());
    // Two rules of one type each raise their own.
    must(shop.save({.type = AlertType::LowStock, .name = u"First"_s, .threshold = Quantity::fromInt(20)}));
    must(shop.save({.type = AlertType::LowStock, .name = u"Second"_s, .threshold = Quantity::fromInt(30)}));
    QCOMPARE(shop.open(), QStringList({u"low_stock WDG HERE 15 of 20"_s, u"low_stock WDG HERE 15 of 30"_s}));
}

void TestAlerts::alertsFollowAnItemThatChanges()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const RowId item = shop.limited(u"WDG"_s, "10", "", "");
    must(shop.ledger.receive(item, shop.here, u"15"_s));
    must(shop.ledger.receive(item, shop.there, u"30"_s));
    shop.saveItem(item, [](Item &changed) { changed.minimumStock = Quantity::fromInt(15); });
    QCOMPARE(shop.open(), QStringList{u"low_stock WDG HERE 15 of 15"_s});
    shop.saveItem(item, [](Item &changed) { changed.active = false; });
    QCOMPARE(shop.open(), QStringList());
    shop.saveItem(item, [](Item &changed) { changed.active = true; });
    QCOMPARE(shop.open(), QStringList{u"low_stock WDG HERE 15 of 15"_s});
    shop.saveItem(item, [](Item &changed) { changed.minimumStock.reset(); });
    QCOMPARE(shop.open(), QStringList());
    shop.saveItem(item, [](Item &changed) { changed.reorderPoint = Quantity::fromInt(30); });
    QCOMPARE(shop.open(), QStringList({u"reorder_point WDG HERE 15 of 30"_s, u"reorder_point WDG THERE 30 of 30"_s}));
}

void TestAlerts::whatIsToldObeysTheFrequency_data()
{
    QTest::addColumn<StoreUrl::Engine>("engine");
    QTest::addColumn<AlertFrequency>("frequency");
    QTest::addColumn<QString>("told");
    // It is 08:20 in Kuala Lumpur when the stock runs low.
    using enum AlertFrequency;
    for (const auto engine : {StoreUrl::Engine::Sqlite, StoreUrl::Engine::Postgresql}) {
        const QByteArray name = engine == StoreUrl::Engine::Sqlite ? "sqlite: " : "postgresql: ";
        QTest::newRow((name + "at once").constData()) << engine << Immediate << u"2024-06-01T08:20:00+08:00"_s;
        QTest::newRow((name + "hourly").constData()) << engine << Hourly << u"2024-06-01T09:00:00+08:00"_s;
        QTest::newRow((name + "daily").constData()) << engine << Daily << u"2024-06-02T00:00:00+08:00"_s;
    }
}

void TestAlerts::whatIsToldObeysTheFrequency()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(AlertFrequency, frequency);
    QFETCH(QString, told);
    Shop shop(engine);
    shop.ledger.clock.advance(20 * aMinute);
    AlertRule rule = shop.rule(AlertType::LowStock);
    rule.emails = {u"a@x.test"_s, u"b@x.test"_s};
    rule.webhook = u"https://x.test/hook"_s;
    rule.frequency = frequency;
    must(shop.save(rule));
    const RowId item = shop.limited(u"WDG"_s, "10", "", "");
    must(shop.ledger.receive(item, shop.here, u"5"_s));
    QCOMPARE(shop.ledger.calendar().toLocalIso(shop.alerts().constFirst().notifyAt), told);

    AlertStore store(shop.ledger.db());
    const Instant due = must(shop.ledger.calendar().parse(told));
    QCOMPARE(must(store.dueDeliveries(due - 1, 10)).size(), 0);
    QStringList targets;
    for (const AlertDelivery &delivery : must(store.dueDeliveries(due, 10)))
        targets << delivery.target;
    QCOMPARE(targets, QStringList({u"a@x.test"_s, u"b@x.test"_s, u"https://x.test/hook"_s}));
    QCOMPARE(must(AlertListing(shop.ledger.db()).toTell(due - 1, due, 10)).size(), 1);
    QCOMPARE(must(AlertListing(shop.ledger.db()).toTell(due, due + aDay, 10)).size(), 0);

    // What ends before anybody was told is not told.
    must(shop.ledger.receive(item, shop.here, u"50"_s));
    QCOMPARE(must(store.dueDeliveries(due, 10)).size(), frequency == AlertFrequency::Immediate ? 3 : 0);
    shop.ledger.clock.advance(5 * aMinute);
    must(shop.ledger.issue(item, shop.here, u"50"_s));
    QCOMPARE(must(store.dueDeliveries(due + aDay, 10)).size(), 3);
}

void TestAlerts::theSameIsNotToldTwiceInAnHour()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    AlertRule rule = shop.rule(AlertType::OutOfStock);
    rule.emails = {u"a@x.test"_s};
    must(shop.save(rule));
    const RowId item = shop.ledger.item(u"WDG"_s);
    const auto goesOut = [&] {
        must(shop.ledger.receive(item, shop.here, u"5"_s));
        must(shop.ledger.issue(item, shop.here, u"5"_s));
        return shop.alerts().constFirst().notifyAt != 0;
    };
    QVERIFY(goesOut());
    shop.ledger.clock.advance(anHour - 1);
    QVERIFY(!goesOut());
    shop.ledger.clock.advance(1);
    QVERIFY(goesOut()); // an hour after it was told, though it was raised since
    QCOMPARE(must(AlertStore(shop.ledger.db()).dueDeliveries(shop.ledger.clock.now(), 10)).size(), 2);
    // Another place is another alert.
    must(shop.ledger.receive(item, shop.there, u"5"_s));
    must(shop.ledger.issue(item, shop.there, u"5"_s));
    QCOMPARE(must(AlertStore(shop.ledger.db()).dueDeliveries(shop.ledger.clock.now(), 10)).size(), 3);
}

void TestAlerts::aMessageHasTheApisShape()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    AlertRule rule = shop.rule(AlertType::LowStock);
    rule.name = u"Critical \"low\" stock"_s;
    rule.webhook = u"https://x.test/hook"_s;
    must(shop.save(rule));
    const RowId item = shop.limited(u"WDG"_s, "10.5", "", "");
    must(shop.ledger.receive(item, shop.here, u"0.1"_s));
    const AlertDelivery delivery =
        must(AlertStore(shop.ledger.db()).dueDeliveries(shop.ledger.clock.now(), 10)).value(0);
    QCOMPARE(delivery.channel, AlertChannel::Webhook);
    QVERIFY2(delivery.payload.contains("\"currentStock\":0.1,"), delivery.payload.constData());
    const QJsonObject message = QJsonDocument::fromJson(delivery.payload).object();
    QCOMPARE(message.value(u"event"_s).toString(), u"inventory.low_stock"_s);
    const QJsonObject object = message.value(u"data"_s).toObject().value(u"object"_s).toObject();
    QCOMPARE(object.value(u"itemCode"_s).toString(), u"WDG"_s);
    QCOMPARE(object.value(u"location"_s).toObject().value(u"name"_s).toString(), u"HERE"_s);
    QCOMPARE(object.value(u"ruleName"_s).toString(), rule.name);
    QCOMPARE(object.value(u"minimumStock"_s).toDouble(), 10.5);
    QCOMPARE(object.value(u"autoReorder"_s).toBool(true), false);
    QVERIFY(object.value(u"maximumStock"_s).isNull());
}

void TestAlerts::people()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const RowId item = shop.limited(u"WDG"_s, "10", "", "");
    must(shop.ledger.receive(item, shop.here, u"5"_s));
    const RowId id = shop.alerts().constFirst().id;
    AlertStore store(shop.ledger.db());
    QCOMPARE(must(store.counts(shop.ledger.clock.now())), (AlertCounts{1, 1}));
    AlertRules rules(shop.ledger.db(), shop.ledger.session().posting(), shop.actor);
    STOWAGE_OK(rules.acknowledge({id}));
    QCOMPARE(must(store.counts(shop.ledger.clock.now())), (AlertCounts{1, 0}));
    QCOMPARE(outcome(rules.snooze({id}, shop.ledger.clock.now())), u"alert.snooze_past()"_s);
    STOWAGE_OK(rules.snooze({id}, shop.ledger.clock.now() + anHour));
    QCOMPARE(must(store.counts(shop.ledger.clock.now())), (AlertCounts{0, 0}));
    QCOMPARE(shop.alerts({.withSnoozed = false}).size(), 0);
    QCOMPARE(shop.alerts().constFirst().standing, AlertStanding::Snoozed);
    shop.ledger.clock.advance(anHour);
    QCOMPARE(must(store.counts(shop.ledger.clock.now())), (AlertCounts{1, 0}));
    STOWAGE_OK(rules.snooze({id}, shop.ledger.clock.now() + anHour));
    STOWAGE_OK(rules.snooze({id}, 0));
    QCOMPARE(must(store.counts(shop.ledger.clock.now())).open, 1);
    must(shop.ledger.receive(item, shop.here, u"50"_s));
    QCOMPARE(outcome(rules.acknowledge({id})), u"alert.missing()"_s);
    QCOMPARE(outcome(rules.snooze({id}, shop.ledger.clock.now() + anHour)), u"alert.missing()"_s);
}

void TestAlerts::badRulesAreRefused_data()
{
    QTest::addColumn<AlertRule>("rule");
    QTest::addColumn<QString>("error");
    QTest::newRow("negative threshold") << AlertRule{.threshold = Quantity::fromInt(-1)}
                                        << u"alert_rule.threshold.negative(value=-1)"_s;
    QTest::newRow("days") << AlertRule{.type = AlertType::ExpiryWarning, .days = 3651}
                          << u"alert_rule.days.out_of_range(value=3651, max=3650)"_s;
    QTest::newRow("no address") << AlertRule{.emails = {u"ana@x.test"_s, u"ana"_s}}
                                << u"alert_rule.email.invalid(email=ana)"_s;
    QTest::newRow("two in one") << AlertRule{.emails = {u"ana@x.test,b@x.test"_s}}
                                << u"alert_rule.email.invalid(email=ana@x.test,b@x.test)"_s;
    QTest::newRow("no web address") << AlertRule{.webhook = u"x.test/hook"_s}
                                    << u"alert_rule.webhook.invalid(url=x.test/hook)"_s;
    QTest::newRow("other scheme") << AlertRule{.webhook = u"file:///etc/passwd"_s}
                                  << u"alert_rule.webhook.invalid(url=file:///etc/passwd)"_s;
    QTest::newRow("name") << AlertRule{.name = QString(201, u'x')} << u"alert_rule.name.too_long(max=200)"_s;
}

void TestAlerts::badRulesAreRefused()
{
    QFETCH(AlertRule, rule);
    QFETCH(QString, error);
    Shop shop(StoreUrl::Engine::Sqlite);
    QCOMPARE(outcome(shop.save(rule)), error);
    QCOMPARE(must(AlertStore(shop.ledger.db()).rules()).size(), 6);
}

void TestAlerts::onlyWhoMayChangesRules()
{
    Shop shop(StoreUrl::Engine::Sqlite);
    shop.actor = Actor(1, u"ben"_s, u"Ben"_s);
    QCOMPARE(outcome(shop.save({})), u"right.missing.manage_alerts()"_s);
    AlertRules rules(shop.ledger.db(), shop.ledger.session().posting(), shop.actor);
    QCOMPARE(outcome(rules.remove(1)), u"right.missing.manage_alerts()"_s);
}

void TestAlerts::verifyNamesAnAlertWithoutCause()
{
    QFETCH(StoreUrl::Engine, engine);
    Shop shop(engine);
    const RowId item = shop.limited(u"WDG"_s, "10", "", "");
    must(shop.ledger.receive(item, shop.here, u"5"_s));
    QCOMPARE(shop.ledger.differences(), QStringList());
    must(shop.ledger.db().run("UPDATE item SET minimum_stock = 1000000 WHERE id = ?", item));
    QCOMPARE(shop.ledger.differences(), QStringList{u"alert.without_cause(type=low_stock, item=WDG, location=HERE)"_s});
}

void TestAlerts::transitionsAreExactOverRandomHistories_data()
{
    QTest::addColumn<StoreUrl::Engine>("engine");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("sqlite, seed %u", seed) << StoreUrl::Engine::Sqlite << seed;
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("postgresql, seed %u", seed) << StoreUrl::Engine::Postgresql << seed;
}

// Whatever is posted, taken back, back-dated, saved or waited for: after each step the open alerts are those that the
// ledger asks for, each raised once when it began and closed once when it ended.
void TestAlerts::transitionsAreExactOverRandomHistories()
{
    QFETCH(StoreUrl::Engine, engine);
    QFETCH(unsigned, seed);
    Shop shop(engine);
    std::mt19937 random(seed);
    const auto upTo = [&](int most) {
        return static_cast<int>(random() % static_cast<unsigned>(most + 1));
    };
    const QList<RowId> items{shop.limited(u"A"_s, "5", "20", "8"), shop.limited(u"B"_s, "", "10", "0"),
                             shop.limited(u"C"_s, "0", "", "3"),
                             shop.limited(u"L"_s, "4", "30", "", {.lots = LotTracking::Lot})};
    Catalog catalog(shop.ledger.db(), {shop.ledger.session().company(), shop.ledger.clock, shop.ledger.rng});
    const Location bin = must(
        catalog.saveLocation({.code = u"BIN"_s, .name = u"Bin"_s, .type = LocationType::Bin, .parentId = shop.here}));
    const Category group = must(catalog.saveCategory({.code = u"G"_s, .name = u"Group"_s}));
    const QList<RowId> places{shop.here, shop.there, shop.debt, bin.id};
    AlertRule narrow = must(shop.save({.type = AlertType::LowStock,
                                       .name = u"Narrow"_s,
                                       .categoryIds = {group.id},
                                       .locationIds = {shop.here},
                                       .threshold = Quantity::fromInt(6)}));
    Reference reference(shop);
    QList<PostedDocument> posted;
    QDate firstDay = shop.ledger.calendar().dayOf(shop.ledger.clock.now());

    const auto aLine = [&](RowId item, bool comesIn) {
        DocumentLine made = line(item, QString::number(1 + upTo(9)));
        if (item == items.last()) {
            const int number = upTo(2);
            made.lot = u"LOT-%1"_s.arg(number);
            if (comesIn && number > 0)
                made.expires = firstDay.addDays(28 + 4 * number);
        }
        return made;
    };
    const auto post = [&](const DocumentRequest &request) {
        if (auto done = shop.ledger.post(request))
            posted << *done;
    };
    for (int step = 0; step < 60; ++step) {
        shop.ledger.clock.advance(aMinute);
        const RowId item = items.at(upTo(3));
        const RowId place = places.at(upTo(3));
        // Some are entered as of an earlier day.
        const QString day = upTo(3) == 0 ? u"2023-12-2%1"_s.arg(upTo(9)) : QString();
        switch (upTo(11)) {
        case 0:
        case 1:
        case 2:
            post(shop.ledger.request(DocumentKind::Receipt, place, {aLine(item, true), aLine(items.at(upTo(3)), true)},
                                     day));
            break;
        case 3:
        case 4:
        case 5:
            post(shop.ledger.request(DocumentKind::Issue, place, {aLine(item, false)}, day));
            break;
        case 6: {
            DocumentRequest transfer = shop.ledger.request(DocumentKind::Transfer, place, {aLine(item, false)}, day);
            transfer.toLocationId = places.at(upTo(3));
            transfer.shipsOnly = upTo(1) == 0;
            post(transfer);
            break;
        }
        case 7:
            if (!posted.isEmpty()) {
                if (auto back = shop.ledger.reverse(posted.at(upTo(static_cast<int>(posted.size()) - 1)), day))
                    posted << *back;
            }
            break;
        case 8:
            shop.saveItem(item, [&](Item &changed) {
                changed.reorderPoint = upTo(2) == 0 ? std::nullopt : std::optional(Quantity::fromInt(upTo(12)));
                changed.active = upTo(4) != 0;
                changed.categoryId = upTo(1) == 0 ? 0 : group.id;
            });
            break;
        case 9:
            narrow.enabled = upTo(3) != 0;
            narrow.threshold = Quantity::fromInt(upTo(12));
            narrow = must(shop.save(narrow));
            break;
        case 10:
            shop.ledger.clock.advance(aDay);
            must(sweepNewDay(shop.ledger.db(), shop.ledger.session().company(), shop.ledger.clock));
            break;
        case 11: // several documents in one transaction: only what they come to counts
            if (auto last = shop.ledger.withPoster([&](Poster &poster) -> Result<PostedDocument> {
                    STOWAGE_TRY(poster.post(shop.ledger.request(DocumentKind::Receipt, place, {aLine(item, true)})));
                    (void)poster.post(shop.ledger.request(DocumentKind::Issue, place, {aLine(item, false)}));
                    return poster.post(shop.ledger.request(DocumentKind::Receipt, place, {aLine(item, true)}));
                }))
                posted << *last;
            break;
        }
        reference.look();
        const QString difference = reference.difference();
        QVERIFY2(difference.isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(difference)));
    }
    QVERIFY(reference.transitions() > 10);
    QCOMPARE(shop.ledger.differences(), QStringList());
}

STOWAGE_SUITE(TestAlerts)
#include "tst_alerts.moc"
