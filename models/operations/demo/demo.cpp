// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/demo/demo.h"

#include "models/domain/barcode.h"
#include "models/operations/generate/story.h"
#include "models/operations/tabular/table_reader.h"
#include "models/store/category_store.h"
#include "models/store/item_store.h"
#include "models/store/location_store.h"
#include "models/store/supplier_store.h"

#include <QFile>
#include <QHash>

static void initDemoResources()
{
    Q_INIT_RESOURCE(stowage_demo);
}

namespace stowage {

namespace {

constexpr int movementsOfTheYear = 9000;

// One row of a bundled table, by its headings.
class Record {
public:
    Record(const QStringList &header, const QStringList &cells) : m_header(header), m_cells(cells) { }
    QString text(const QString &heading) const { return m_cells.value(m_header.indexOf(heading)).trimmed(); }
    int number(const QString &heading) const { return text(heading).toInt(); }

private:
    const QStringList &m_header;
    const QStringList &m_cells;
};

Done forEachRecord(const QString &table, const std::function<Done(const Record &)> &sink)
{
    auto file = std::make_unique<QFile>(u":/demo/%1.csv"_s.arg(table));
    if (!file->open(QFile::ReadOnly))
        qFatal("a table of the demo company is missing from the program");
    STOWAGE_LET(reader, TableReader::read(std::move(file), TableFormat()));
    for (Row row;;) {
        STOWAGE_LET(more, reader->next(row));
        if (!more)
            return {};
        STOWAGE_TRY(sink(Record(reader->header(), row.cells)));
    }
}

struct Holding {
    QString bin; // "K-4": zone K, bin 4
    UnitCost lastCost;
    int reorderLevel = 0;
    int target = 0;
};

class DemoCatalog {
public:
    DemoCatalog(Session &session, SeededRng &random, const SetClock &clock)
        : m_session(session),
          m_random(random),
          m_clock(clock)
    {
    }

    Result<MadeCatalog> make()
    {
        STOWAGE_TRY(readHoldings());
        STOWAGE_TRY(makeCategories());
        STOWAGE_TRY(makePlaces());
        STOWAGE_TRY(forEachRecord(u"StockItems"_s, [this](const Record &record) { return makeItem(record); }));
        // The popular ones are not those that happen to come first.
        for (std::int64_t i = std::ssize(m_catalog.items) - 1; i > 0; --i) {
            std::swap(m_catalog.items[static_cast<std::size_t>(i)],
                      m_catalog.items[static_cast<std::size_t>(m_random.below(i + 1))]);
        }
        return std::move(m_catalog);
    }

private:
    QString uid() { return makeUid(m_clock, m_random); }

    Done readHoldings()
    {
        return forEachRecord(u"StockItemHoldings"_s, [this](const Record &record) -> Done {
            STOWAGE_LET(cost, UnitCost::fromString(record.text(u"LastCostPrice"_s)));
            m_holdings.insert(record.text(u"StockItemID"_s),
                              Holding{record.text(u"BinLocation"_s), cost, record.number(u"ReorderLevel"_s),
                                      record.number(u"TargetStockLevel"_s)});
            return {};
        });
    }

    // An item's own group is the first that it is listed under.
    Done makeCategories()
    {
        CategoryStore store(m_session.db());
        return forEachRecord(u"StockItemStockGroups"_s, [&](const Record &record) -> Done {
            const QString name = record.text(u"StockGroupName"_s);
            if (!m_categories.contains(name)) {
                STOWAGE_LET(made, store.save({.uid = uid(), .code = name.toUpper().replace(u' ', u'-'), .name = name}));
                m_categories.insert(name, made.id);
            }
            const QString item = record.text(u"StockItemID"_s);
            if (!m_categoryOf.contains(item))
                m_categoryOf.insert(item, m_categories.value(name));
            return {};
        });
    }

    Result<RowId> place(const QString &code, const QString &name, LocationType type, RowId parent)
    {
        STOWAGE_LET(made, LocationStore(m_session.db())
                              .save({.uid = uid(), .code = code, .name = name, .type = type, .parentId = parent}));
        return made.id;
    }

    Done makePlaces()
    {
        STOWAGE_LET(main, place(u"WH"_s, u"Main warehouse"_s, LocationType::Warehouse, 0));
        STOWAGE_LET(first, place(u"SHOP-N"_s, u"North shop"_s, LocationType::Store, 0));
        STOWAGE_LET(second, place(u"SHOP-S"_s, u"South shop"_s, LocationType::Store, 0));
        m_catalog.locations = {main, first, second};
        QStringList bins;
        for (const Holding &holding : std::as_const(m_holdings)) {
            if (!bins.contains(holding.bin))
                bins << holding.bin;
        }
        bins.sort();
        QHash<QString, RowId> zones;
        for (const QString &bin : std::as_const(bins)) {
            const QString zone = bin.section(u'-', 0, 0);
            if (!zones.contains(zone)) {
                STOWAGE_LET(made, place(u"WH-%1"_s.arg(zone), u"Zone %1"_s.arg(zone), LocationType::Zone, main));
                zones.insert(zone, made);
            }
            STOWAGE_LET(made, place(bin, u"Bin %1"_s.arg(bin), LocationType::Bin, zones.value(zone)));
            m_bins.insert(bin, made);
        }
        return {};
    }

    Result<RowId> supplier(const QString &name, int leadTimeDays)
    {
        if (!m_suppliers.contains(name)) {
            STOWAGE_LET(
                made,
                SupplierStore(m_session.db())
                    .save({.uid = uid(), .code = name.left(8).toUpper(), .name = name, .leadTimeDays = leadTimeDays}));
            m_suppliers.insert(name, made.id);
        }
        return m_suppliers.value(name);
    }

    static QString unitOf(const QString &package)
    {
        return package == "Packet"_L1 ? u"pack"_s : package == "Pair"_L1 ? u"pair"_s : u"pcs"_s;
    }

    Done makeItem(const Record &record)
    {
        const QString id = record.text(u"StockItemID"_s);
        const Holding holding = m_holdings.value(id);
        Item item;
        item.uid = uid();
        item.code = u"WWI-%1"_s.arg(id, 3, QLatin1Char('0'));
        item.name = record.text(u"StockItemName"_s);
        item.description = record.text(u"MarketingComments"_s);
        item.categoryId = m_categoryOf.value(id);
        item.unit = unitOf(record.text(u"UnitPackageID"_s));
        item.costPrice = holding.lastCost;
        STOWAGE_LET(price, UnitCost::fromString(record.text(u"UnitPrice"_s)));
        STOWAGE_LET(retail, UnitCost::fromString(record.text(u"RecommendedRetailPrice"_s)));
        item.sellingPrice = retail;
        item.priceGroups = {{u"wholesale"_s, price}, {u"retail"_s, retail}};
        if (const auto weight = Quantity::fromString(record.text(u"TypicalWeightPerUnit"_s)))
            item.weight = *weight;
        // Levels to see something by: the sample's own are for far larger sales.
        item.minimumStock = Quantity::fromInt(std::max(2, holding.reorderLevel / 2));
        item.reorderPoint = Quantity::fromInt(std::max(4, holding.reorderLevel));
        item.reorderQuantity = Quantity::fromInt(std::max(12, holding.target / 2));
        item.maximumStock = Quantity::fromInt(std::max(40, holding.target * 2));
        STOWAGE_LET(from, supplier(record.text(u"SupplierID"_s), record.number(u"LeadTimeDays"_s)));
        item.supplierId = from;
        item.leadTimeDays = record.number(u"LeadTimeDays"_s);
        const QString gtin = record.text(u"Barcode"_s);
        const QString made = u"20%1"_s.arg(id, 10, QLatin1Char('0'));
        item.barcodes << ItemBarcode{gtin.isEmpty() ? made + gtinCheckDigit(made) : gtin};
        const int outer = record.number(u"QuantityPerOuter"_s);
        if (outer > 1) {
            const QString carton = u"21%1"_s.arg(id, 10, QLatin1Char('0'));
            item.barcodes << ItemBarcode{carton + gtinCheckDigit(carton), Quantity::fromInt(outer)};
        }
        item.lotTracking = record.number(u"IsChillerStock"_s) != 0 ? LotTracking::Lot : LotTracking::None;
        STOWAGE_LET(
            saved,
            ItemStore(m_session.db()).save(item, m_clock.now(), m_session.company().calendar.dayOf(m_clock.now())));
        m_catalog.items.push_back({saved.id, holding.lastCost.scaled() / 10'000, item.lotTracking != LotTracking::None,
                                   m_bins.value(holding.bin), std::max<std::int64_t>(24, holding.target)});
        return {};
    }

    Session &m_session;
    SeededRng &m_random;
    const SetClock &m_clock;
    MadeCatalog m_catalog;
    QHash<QString, Holding> m_holdings;
    QHash<QString, RowId> m_categories, m_categoryOf, m_bins, m_suppliers;
};

} // namespace

Done createDemo(const StoreUrl &url, const Clock &clock, Rng &rng,
                const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    initDemoResources();
    const NewCompany company{.name = u"Wide World Importers"_s, .demo = true};
    STOWAGE_LET(session, Session::create(url, company, clock, rng, u"demo"_s));
    const QDate today = session->company().calendar.dayOf(clock.now());
    const StoryPlan plan{movementsOfTheYear, today.addYears(-1), today};
    SeededRng random(219);
    SetClock storyClock;
    storyClock.set(session->company().calendar.startOf(plan.from));
    MadeCatalog catalog;
    STOWAGE_TRY(inTransaction(session->db(), [&]() -> Done {
        STOWAGE_LET(made, DemoCatalog(*session, random, storyClock).make());
        catalog = std::move(made);
        return {};
    }));
    return tellStory(*session, catalog, plan, random, storyClock, progress).map([](const StoryReport &) { });
}

Done createDemoFile(const QString &path, const Clock &clock, Rng &rng,
                    const std::function<bool(std::int64_t, std::int64_t)> &progress)
{
    StoreUrl url;
    url.path = path + u".new"_s;
    const auto removeUnfinished = [&] {
        for (const auto *suffix : {"", "-wal", "-shm"})
            QFile::remove(url.path + QLatin1StringView(suffix));
    };
    removeUnfinished(); // of a making that was cut short
    if (auto made = createDemo(url, clock, rng, progress); !made) {
        removeUnfinished();
        return made;
    }
    if (!QFile::rename(url.path, path)) {
        removeUnfinished();
        return fail(Error::Code::Storage, u"store.failed"_s, {{u"detail"_s, path}});
    }
    return {};
}

} // namespace stowage
