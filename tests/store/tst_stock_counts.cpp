// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/stock/stock_report.h"
#include "models/store/dashboard_query.h"
#include "models/store/item_listing.h"
#include "models/store/item_store.h"
#include "models/store/stock_listing.h"
#include "tests/store/catalog_data.h"
#include "tests/support/suite.h"

using namespace stowage;
using namespace stowage::test;

namespace {

// Items with a minimum of 10, named by what they have; WEST has two bins, EAST is a site of its own.
struct Counted : CatalogStore {
    explicit Counted(StoreUrl::Engine engine) : CatalogStore(engine)
    {
        Location west{.code = u"WEST"_s, .name = u"West"_s};
        west = save(west);
        a = save(Location{.code = u"A"_s, .name = u"A"_s, .type = LocationType::Bin, .parentId = west.id}).id;
        b = save(Location{.code = u"B"_s, .name = u"B"_s, .type = LocationType::Bin, .parentId = west.id}).id;
        east = save(Location{.code = u"EAST"_s, .name = u"East"_s, .allowNegative = true}).id;
        const auto put = [this](const Item &item, RowId place, int quantity) {
            move(DocumentKind::Receipt, item, place, quantity);
        };

        add(u"NEVER"_s);
        add(u"NEVER-NO-MINIMUM"_s, [](Item &item) { item.minimumStock.reset(); });
        add(u"NEVER-MINIMUM-0"_s, [](Item &item) { item.minimumStock = Quantity(); });
        add(u"NEVER-OFF"_s, [](Item &item) { item.active = false; });
        add(u"SERVICE"_s, [](Item &item) { item.type = ItemType::Service; });
        add(u"UNTRACKED"_s, [](Item &item) { item.tracked = false; });
        put(add(u"AT-MINIMUM"_s), a, 10);
        put(add(u"ABOVE"_s), a, 11);
        const Item spread = add(u"SPREAD"_s);
        put(spread, a, 6);
        put(spread, b, 6);
        const Item twoSites = add(u"TWO-SITES"_s);
        put(twoSites, a, 20);
        put(twoSites, east, 5);
        const Item emptied = add(u"EMPTIED"_s);
        put(emptied, a, 3);
        move(DocumentKind::Issue, emptied, a, 3);
        const Item moved = add(u"BIN-EMPTIED"_s);
        put(moved, a, 3);
        move(DocumentKind::Issue, moved, a, 3);
        put(moved, b, 40);
        move(DocumentKind::Issue, add(u"NEGATIVE"_s), east, 2);
        Item off = add(u"EMPTIED-OFF"_s);
        put(off, a, 1);
        move(DocumentKind::Issue, off, a, 1);
        off = need(ItemStore(db()).byId(off.id));
        off.active = false;
        save(off);
        // A parent has what its variants have.
        const Item shirt = add(u"SHIRT"_s);
        const auto ofShirt = [&shirt](Item &item) {
            item.parentId = shirt.id;
            item.minimumStock.reset();
        };
        put(add(u"SHIRT-RED"_s, ofShirt), a, 12);
        add(u"SHIRT-BLUE"_s, ofShirt);
    }

    Item add(const QString &code, const std::function<void(Item &)> &more = {})
    {
        Item item = anItem(code);
        item.minimumStock = Quantity::fromInt(10);
        if (more)
            more(item);
        return save(item);
    }
    void move(DocumentKind kind, const Item &item, RowId place, int quantity)
    {
        clock().advance(60'000);
        DocumentRequest request;
        request.kind = kind;
        request.locationId = place;
        DocumentLine line;
        line.itemId = item.id;
        line.quantity = Quantity::fromInt(quantity);
        request.lines = {line};
        post(request);
    }

    QDate today() { return company().calendar.dayOf(clock().now()); }
    // Of the list's rows; its length must be as many.
    QStringList items(const ItemFilter &filter)
    {
        QStringList codes;
        ItemListing listing(db());
        const QList<ItemRow> rows = need(listing.page(filter, ItemSort::Code, false, std::nullopt));
        for (const ItemRow &row : rows)
            codes << row.code;
        const auto count = need(listing.index(filter, ItemSort::Code, false)).count;
        return count == codes.size() ? codes : QStringList{u"%1 rows, but %2 counted"_s.arg(codes.size()).arg(count)};
    }
    // "ITEM@PLACE on hand", without a place where the line is at none.
    QStringList report(const StockReportRequest &request)
    {
        QStringList lines;
        need(stockReport(db(), company(), request, [&lines](const StockLine &line) -> Done {
            const QString place = line.row.locationId == 0 ? QString() : u'@' + line.row.locationCode;
            lines << line.row.itemCode + place + u' ' + line.row.onHand.toString();
            return {};
        }));
        return lines;
    }

    RowId a = 0, b = 0, east = 0;
};

const QStringList lowItems{u"AT-MINIMUM"_s, u"EMPTIED"_s, u"NEGATIVE"_s, u"NEVER"_s, u"NEVER-MINIMUM-0"_s};
const QStringList outItems{u"EMPTIED"_s, u"NEVER"_s, u"NEVER-MINIMUM-0"_s, u"NEVER-NO-MINIMUM"_s, u"SHIRT-BLUE"_s};

QStringList codesOf(const QStringList &lines)
{
    QStringList codes;
    for (const QString &line : lines)
        codes << line.section(u' ', 0, 0);
    return codes;
}

} // namespace

class TestStockCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lowAndOutAreTheSameItemsEverywhere_data() { addEngineRows(); }
    void lowAndOutAreTheSameItemsEverywhere()
    {
        QFETCH(StoreUrl::Engine, engine);
        Counted store(engine);
        QCOMPARE(store.items({.lowStock = true}), lowItems);
        QCOMPARE(store.items({.outOfStock = true}), outItems);
        const QDate today = store.today();
        const Dashboard board = need(queryDashboard(store.db(), store.company(), today, today));
        QCOMPARE(board.lowItems, lowItems.size());
        QCOMPARE(board.outItems, outItems.size());
        QCOMPARE(board.negativeRows, 1);
        QCOMPARE(codesOf(store.report({.low = true})), lowItems);
        QCOMPARE(codesOf(store.report({.out = true})), outItems);
        QCOMPARE(codesOf(store.report({.low = true, .asOf = today})), lowItems);
        QCOMPARE(codesOf(store.report({.out = true, .asOf = today})), outItems);
        QCOMPARE(store.report({.low = true, .out = true}),
                 (QStringList{u"EMPTIED 0"_s, u"NEVER 0"_s, u"NEVER-MINIMUM-0 0"_s}));
        QCOMPARE(store.report({.item = u"negative"_s, .low = true}), QStringList{u"NEGATIVE -2"_s});
    }

    void ofAPlaceTheyAreItsOwn_data() { addEngineRows(); }
    void ofAPlaceTheyAreItsOwn()
    {
        QFETCH(StoreUrl::Engine, engine);
        Counted store(engine);
        // Low by the whole site, out by the place itself; what never was there is neither.
        QCOMPARE(store.report({.location = u"EAST"_s, .low = true}),
                 (QStringList{u"NEGATIVE@EAST -2"_s, u"TWO-SITES@EAST 5"_s}));
        QCOMPARE(store.report({.location = u"WEST"_s, .low = true}),
                 (QStringList{u"AT-MINIMUM@A 10"_s, u"EMPTIED@A 0"_s}));
        QCOMPARE(store.report({.location = u"WEST"_s, .out = true}),
                 (QStringList{u"BIN-EMPTIED@A 0"_s, u"EMPTIED@A 0"_s}));
        QCOMPARE(store.report({.negative = true}), QStringList{u"NEGATIVE@EAST -2"_s});
    }

    void aLineOfAnItemHoldsAllItHas_data() { addEngineRows(); }
    void aLineOfAnItemHoldsAllItHas()
    {
        QFETCH(StoreUrl::Engine, engine);
        Counted store(engine);
        Item shirt = need(ItemStore(store.db()).byId(*need(ItemStore(store.db()).idByCode(u"SHIRT"_s))));
        shirt.minimumStock = Quantity::fromInt(12);
        shirt.reorderPoint = Quantity::fromInt(20);
        store.save(shirt);
        QList<StockLine> lines;
        const auto keep = [&lines](const StockLine &line) -> Done {
            lines << line;
            return {};
        };
        need(stockReport(store.db(), store.company(), {.item = u"SHIRT"_s, .low = true}, keep));
        need(stockReport(store.db(), store.company(), {.item = u"NEVER"_s, .out = true}, keep));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].row.onHand, Quantity::fromInt(12));
        QCOMPARE(lines[0].row.reorderPoint, shirt.reorderPoint);
        QCOMPARE(lines[0].row.state, StockState::Low);
        QCOMPARE(lines[0].last.value().itemCode, u"SHIRT-RED"_s);
        QCOMPARE(lines[1].row.state, StockState::Out);
        QVERIFY(!lines[1].last);
        QVERIFY(lines[1].row.value.isZero());
    }
};

STOWAGE_SUITE(TestStockCounts)
#include "tst_stock_counts.moc"
