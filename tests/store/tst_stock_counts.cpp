// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/stock/stock_report.h"
#include "models/store/dashboard_query.h"
#include "models/store/item_listing.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"
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

    // From A to EAST, where it has not arrived; one is worth 1.00.
    void ship(const Item &item, int quantity)
    {
        clock().advance(60'000);
        DocumentRequest request;
        request.kind = DocumentKind::Transfer;
        request.locationId = a;
        request.toLocationId = east;
        DocumentLine line;
        line.itemId = item.id;
        line.quantity = Quantity::fromInt(quantity);
        request.lines = {line};
        post(request);
        need(db().run("INSERT INTO transit (ship_seq, item_id, document_id, to_location_id, quantity, value)"
                      " SELECT m.seq, m.item_id, d.id, ?, -m.quantity, ? FROM movement m JOIN document d"
                      " ON m.seq BETWEEN d.first_seq AND d.first_seq + d.line_count - 1"
                      " WHERE m.role = 4 ORDER BY m.seq DESC LIMIT 1",
                      east, 100 * quantity));
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
    static QString textOf(const StockRow &row)
    {
        return row.itemCode + u'@' + row.locationCode + u' ' + row.onHand.toString();
    }
    QStringList report(const StockReportRequest &request)
    {
        QStringList lines;
        need(stockReport(db(), company(), request, [&lines](const StockLine &line) -> Done {
            lines << textOf(line.row);
            return {};
        }));
        return lines;
    }

    // The rows of the grid; its length must be as many.
    QStringList grid(const StockFilter &filter)
    {
        QStringList rows;
        StockListing listing(db(), company().currency);
        for (const StockRow &row : need(listing.page(filter, StockSort::ItemCode, false, std::nullopt)))
            rows << textOf(row);
        const auto count = need(listing.index(filter, StockSort::ItemCode, false)).count;
        return count == rows.size() ? rows : QStringList{u"%1 rows, but %2 counted"_s.arg(rows.size()).arg(count)};
    }

    RowId a = 0, b = 0, east = 0;
};

const QStringList lowItems{u"AT-MINIMUM"_s, u"EMPTIED"_s, u"NEGATIVE"_s, u"NEVER"_s, u"NEVER-MINIMUM-0"_s};
const QStringList outItems{u"EMPTIED"_s, u"NEVER"_s, u"NEVER-MINIMUM-0"_s, u"NEVER-NO-MINIMUM"_s, u"SHIRT-BLUE"_s};

} // namespace

class TestStockCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofItemsTheyAreCompanyWide_data() { addEngineRows(); }
    void ofItemsTheyAreCompanyWide()
    {
        QFETCH(StoreUrl::Engine, engine);
        Counted store(engine);
        QCOMPARE(store.items({.lowStock = true}), lowItems);
        QCOMPARE(store.items({.outOfStock = true}), outItems);
        const QDate today = store.today();
        QCOMPARE(need(queryDashboard(store.db(), store.company(), today, today)).outItems, outItems.size());
    }

    void inTheGridTheyAreOfPlaces_data() { addEngineRows(); }
    void inTheGridTheyAreOfPlaces()
    {
        QFETCH(StoreUrl::Engine, engine);
        Counted store(engine);
        // Low by the whole site, out by the place itself; what never was there is neither.
        const QStringList low = store.grid({.low = true});
        QCOMPARE(low,
                 (QStringList{u"AT-MINIMUM@A 10"_s, u"EMPTIED@A 0"_s, u"NEGATIVE@EAST -2"_s, u"TWO-SITES@EAST 5"_s}));
        QCOMPARE(store.grid({.out = true}), (QStringList{u"BIN-EMPTIED@A 0"_s, u"EMPTIED@A 0"_s}));
        QCOMPARE(store.grid({.negative = true}), QStringList{u"NEGATIVE@EAST -2"_s});
        const QDate today = store.today();
        const Dashboard board = need(queryDashboard(store.db(), store.company(), today, today));
        QCOMPARE(board.lowRows, low.size());
        QCOMPARE(board.negativeRows, 1);
    }

    void theReportTakesOfItsRowsThoseThatSaySoThemselves_data() { addEngineRows(); }
    void theReportTakesOfItsRowsThoseThatSaySoThemselves()
    {
        QFETCH(StoreUrl::Engine, engine);
        Counted store(engine);
        for (const std::optional<QDate> &asOf : {std::optional<QDate>(), std::optional(store.today())}) {
            QStringList low, out, negative;
            const auto sort = [&](const StockLine &line) -> Done {
                const StockRow &row = line.row;
                const QString text = Counted::textOf(row);
                low += row.minimumStock && row.onHand <= *row.minimumStock ? QStringList{text} : QStringList();
                out += row.onHand.isZero() ? QStringList{text} : QStringList();
                negative += row.onHand.isNegative() ? QStringList{text} : QStringList();
                return {};
            };
            need(stockReport(store.db(), store.company(), {.asOf = asOf}, sort));
            QCOMPARE(low,
                     (QStringList{u"AT-MINIMUM@A 10"_s, u"BIN-EMPTIED@A 0"_s, u"EMPTIED@A 0"_s, u"EMPTIED-OFF@A 0"_s,
                                  u"NEGATIVE@EAST -2"_s, u"SPREAD@A 6"_s, u"SPREAD@B 6"_s, u"TWO-SITES@EAST 5"_s}));
            QCOMPARE(store.report({.low = true, .asOf = asOf}), low);
            QCOMPARE(store.report({.out = true, .asOf = asOf}), out);
            QCOMPARE(store.report({.negative = true, .asOf = asOf}), negative);
            QCOMPARE(store.report({.location = u"EAST"_s, .low = true, .asOf = asOf}),
                     (QStringList{u"NEGATIVE@EAST -2"_s, u"TWO-SITES@EAST 5"_s}));
            QCOMPARE(store.report({.item = u"emptied"_s, .low = true, .out = true, .asOf = asOf}),
                     QStringList{u"EMPTIED@A 0"_s});
        }
    }

    void whatIsInTransitIsShownWhereItIsAskedFor_data() { addEngineRows(); }
    void whatIsInTransitIsShownWhereItIsAskedFor()
    {
        QFETCH(StoreUrl::Engine, engine);
        Counted store(engine);
        const RowId transit = need(LocationStore(store.db()).transit());
        const StockFilter there{.locationId = transit};
        QCOMPARE(store.grid(there), QStringList());
        const Item sent = need(ItemStore(store.db()).byId(*need(ItemStore(store.db()).idByCode(u"ABOVE"_s))));
        for (const int quantity : {2, 3})
            store.ship(sent, quantity);
        const QStringList everywhere = store.grid({});
        QVERIFY(!everywhere.isEmpty() && everywhere.filter(u"IN-TRANSIT"_s).isEmpty());
        QCOMPARE(store.grid(there), QStringList{u"ABOVE@IN-TRANSIT 5"_s});
        QCOMPARE(store.grid({.search = u"above"_s, .locationId = transit}), QStringList{u"ABOVE@IN-TRANSIT 5"_s});
        QCOMPARE(store.grid({.search = u"spread"_s, .locationId = transit}), QStringList());
        QCOMPARE(store.report({.location = u"IN-TRANSIT"_s}), QStringList{u"ABOVE@IN-TRANSIT 5"_s});
        StockListing listing(store.db(), store.company().currency);
        const StockRow row = need(listing.page(there, StockSort::Value, true, std::nullopt)).constFirst();
        QVERIFY(!row.state);
        QVERIFY(row.lastMovementAt != 0);
        const StockTotals totals = need(listing.totals(there));
        const QDate today = store.today();
        QCOMPARE(totals.rows, 1);
        QCOMPARE(totals.onHand, Quantity::fromInt(5));
        QCOMPARE(totals.value, row.value);
        QCOMPARE(row.value, Money::fromMinor(500));
        QCOMPARE(need(queryDashboard(store.db(), store.company(), today, today)).inTransitValue, row.value);
    }
};

STOWAGE_SUITE(TestStockCounts)
#include "tst_stock_counts.moc"
