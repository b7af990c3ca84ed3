// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/generate/catalog_maker.h"

#include "models/domain/barcode.h"
#include "models/store/category_store.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"
#include "models/store/supplier_store.h"

#include <array>

namespace stowage {

namespace {

struct Family {
    const char *branch; // the category above
    const char *category;
    const char *things[4];
    const char *unit;
    int cents; // a usual cost
};

constexpr std::array families{
    Family{"Hardware", "Fasteners", {"Hex bolt", "Wood screw", "Wall anchor", "Lock nut"}, "pack", 320},
    Family{"Hardware", "Hand tools", {"Claw hammer", "Pliers", "Screwdriver", "Tape measure"}, "pcs", 1450},
    Family{"Hardware", "Power tools", {"Cordless drill", "Jigsaw", "Angle grinder", "Heat gun"}, "pcs", 18900},
    Family{"Hardware", "Paint", {"Wall paint", "Wood varnish", "Primer", "Spray paint"}, "pcs", 3600},
    Family{"Electrical", "Lighting", {"LED bulb", "Desk lamp", "Flood light", "Light strip"}, "pcs", 1250},
    Family{"Electrical", "Cables", {"Copper cable", "Extension lead", "Network cable", "Cable duct"}, "m", 240},
    Family{"Electrical",
           "Batteries",
           {"Alkaline battery", "Coin cell", "Rechargeable battery", "Battery pack"},
           "pack",
           890},
    Family{"Office", "Paper", {"Copy paper", "Notebook", "Envelope", "Sticky notes"}, "pack", 620},
    Family{"Office", "Writing", {"Ballpoint pen", "Highlighter", "Whiteboard marker", "Pencil"}, "box", 480},
    Family{"Office", "Filing", {"Lever arch file", "Document wallet", "Archive box", "Divider set"}, "pcs", 410},
    Family{"Kitchen", "Cookware", {"Saucepan", "Frying pan", "Baking tray", "Wok"}, "pcs", 3200},
    Family{"Kitchen", "Tableware", {"Dinner plate", "Mug", "Water glass", "Cereal bowl"}, "pcs", 540},
    Family{"Kitchen", "Storage", {"Food container", "Storage jar", "Bread bin", "Spice rack"}, "pcs", 980},
    Family{"Grocery", "Drinks", {"Green tea", "Ground coffee", "Orange juice", "Mineral water"}, "pcs", 760},
    Family{"Grocery", "Dry goods", {"Basmati rice", "Red lentils", "Spaghetti", "Rolled oats"}, "kg", 350},
    Family{"Grocery", "Snacks", {"Almond bar", "Rice crackers", "Dark chocolate", "Dried mango"}, "pcs", 290},
    Family{"Care", "Cleaning", {"Dish soap", "Floor cleaner", "Glass cleaner", "Scouring pad"}, "pcs", 510},
    Family{"Care", "First aid", {"Plaster strips", "Gauze bandage", "Saline solution", "Cold pack"}, "pack", 680},
    Family{"Care", "Hygiene", {"Hand soap", "Shampoo", "Toothpaste", "Tissue box"}, "pcs", 430},
    Family{"Leisure", "Garden", {"Plant pot", "Watering can", "Pruning shears", "Potting soil"}, "pcs", 1350},
    Family{"Leisure", "Sports", {"Yoga mat", "Water bottle", "Jump rope", "Tennis balls"}, "pcs", 1680},
    Family{"Leisure", "Toys", {"Wooden puzzle", "Building blocks", "Card game", "Plush bear"}, "pcs", 1820},
};
constexpr const char *traits[]{"Classic", "Compact", "Heavy-duty", "Eco", "Pro", "Basic", "Premium", "Slim"};
constexpr const char *colours[]{"black", "white", "red", "blue", "green", "grey", "natural", "yellow"};
constexpr const char *sizes[]{"S", "M", "L", "XL", "10 cm", "25 cm", "500 ml", "1 l"};
constexpr const char *suppliers[]{"Harbour Trading",  "Northgate Supply", "Selangor Wholesale", "Blue River Goods",
                                  "Meridian Imports", "Kinabalu Traders", "Old Mill Company",   "Straits Distribution"};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Result<std::vector<RowId>> makeCategories(Session &session)
{
    CategoryStore store(session.db());
    std::vector<RowId> leaves;
    QHash<QString, RowId> branches;
    for (const Family &family : families) {
        RowId &branch = branches[text(family.branch)];
        if (branch == 0) {
            STOWAGE_LET(made, store.save({.uid = makeUid(session.clock(), session.rng()),
                                          .code = text(family.branch).toUpper(),
                                          .name = text(family.branch)}));
            branch = made.id;
        }
        STOWAGE_LET(leaf, store.save({.uid = makeUid(session.clock(), session.rng()),
                                      .code = text(family.category).toUpper().replace(u' ', u'-'),
                                      .name = text(family.category),
                                      .parentId = branch}));
        leaves.push_back(leaf.id);
    }
    return leaves;
}

Result<std::vector<RowId>> makeSuppliers(Session &session, SeededRng &random)
{
    SupplierStore store(session.db());
    std::vector<RowId> ids;
    int number = 0;
    for (const char *name : suppliers) {
        ++number;
        STOWAGE_LET(made, store.save({.uid = makeUid(session.clock(), session.rng()),
                                      .code = u"SUP-%1"_s.arg(number, 2, 10, QLatin1Char('0')),
                                      .name = text(name),
                                      .email = u"orders%1@example.com"_s.arg(number),
                                      .leadTimeDays = static_cast<int>(random.between(3, 28))}));
        ids.push_back(made.id);
    }
    return ids;
}

Result<std::vector<RowId>> makeLocations(Session &session, int count)
{
    LocationStore store(session.db());
    std::vector<RowId> ids;
    for (int i = 0; i < count; ++i) {
        STOWAGE_LET(made, store.save({.uid = makeUid(session.clock(), session.rng()),
                                      .code = i == 0 ? u"MAIN"_s : u"STORE-%1"_s.arg(i, 2, 10, QLatin1Char('0')),
                                      .name = i == 0 ? u"Main warehouse"_s : u"Store %1"_s.arg(i),
                                      .type = i == 0 ? LocationType::Warehouse : LocationType::Store}));
        ids.push_back(made.id);
    }
    return ids;
}

QString completeGtin(const QString &digits)
{
    return digits + gtinCheckDigit(digits);
}

// A price that people would print: 9.90, 12.50, 240.
UnitCost roundPrice(std::int64_t cents)
{
    const std::int64_t step = cents < 1000 ? 10 : cents < 10'000 ? 50 : 500;
    return UnitCost::fromScaled((cents + step - 1) / step * step * 10'000);
}

} // namespace

Result<MadeCatalog> makeCatalog(Session &session, std::int64_t items, int locations, SeededRng &random,
                                const SetClock &clock, const std::function<bool(std::int64_t)> &progress)
{
    MadeCatalog catalog;
    STOWAGE_LET(categoryIds, makeCategories(session));
    STOWAGE_LET(supplierIds, makeSuppliers(session, random));
    STOWAGE_LET(locationIds, makeLocations(session, locations));
    catalog.locations = locationIds;
    catalog.items.reserve(static_cast<std::size_t>(items));

    const QDate today = session.company().calendar.dayOf(clock.now());
    ItemStore store(session.db());
    const int digits = static_cast<int>(QString::number(items).size());
    for (std::int64_t i = 0; i < items; ++i) {
        const std::size_t family = static_cast<std::size_t>(random.below(families.size()));
        const Family &kind = families[family];
        const std::int64_t cents =
            std::max<std::int64_t>(5, static_cast<std::int64_t>(kind.cents * std::exp((random.unit() - 0.5) * 1.6)));
        const std::int64_t minimum = random.between(1, 6) * 5;
        Item item;
        item.uid = makeUid(session.clock(), session.rng());
        item.code =
            u"%1-%2"_s.arg(text(kind.category).left(3).toUpper()).arg(i + 1, std::max(digits, 4), 10, QLatin1Char('0'));
        item.name = u"%1 %2, %3, %4"_s.arg(text(traits[random.below(8)]), text(kind.things[random.below(4)]),
                                           text(colours[random.below(8)]), text(sizes[random.below(8)]));
        item.description = u"%1 for %2"_s.arg(text(kind.category), text(kind.branch).toLower());
        item.categoryId = categoryIds[family];
        item.unit = text(kind.unit);
        item.costPrice = UnitCost::fromScaled(cents * 10'000);
        item.sellingPrice = roundPrice(cents * random.between(130, 240) / 100);
        item.weight = Quantity::fromScaled(random.between(20, 5000) * 1000);
        item.supplierId = supplierIds[static_cast<std::size_t>(random.below(std::ssize(supplierIds)))];
        item.leadTimeDays = static_cast<int>(random.between(3, 28));
        item.salesTaxCode = u"SST"_s;
        item.purchaseTaxCode = u"SST"_s;
        if (random.chance(0.85)) {
            item.minimumStock = Quantity::fromInt(static_cast<int>(minimum));
            item.reorderPoint = Quantity::fromInt(static_cast<int>(minimum * 2));
            item.reorderQuantity = Quantity::fromInt(static_cast<int>(minimum * 5));
            item.maximumStock = Quantity::fromInt(static_cast<int>(minimum * 20));
        }
        item.lotTracking = random.chance(0.02) ? LotTracking::Lot : LotTracking::None;
        // 20–29 begins codes for a company's own use.
        item.barcodes << ItemBarcode{completeGtin(u"20%1"_s.arg(i + 1, 10, 10, QLatin1Char('0')))};
        if (random.chance(0.1)) {
            item.barcodes << ItemBarcode{completeGtin(u"21%1"_s.arg(i + 1, 10, 10, QLatin1Char('0'))),
                                         Quantity::fromInt(12)};
        }
        STOWAGE_LET(saved, store.save(item, clock.now(), today));
        catalog.items.push_back({saved.id, cents, item.lotTracking == LotTracking::Lot, locationIds.front()});
        if (progress && i % 1024 == 0 && !progress(i))
            return fail(Error::Code::Cancelled, u"generate.stopped"_s);
    }
    return catalog;
}

} // namespace stowage
