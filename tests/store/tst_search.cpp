// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/item_search.h"
#include "models/store/item_store.h"
#include "tests/store/catalog_data.h"
#include "tests/support/suite.h"

#include <random>

using namespace stowage;
using namespace stowage::test;

namespace {

Item aTool(const char *code, const char *name, const char *barcodes = "", const char *description = "")
{
    Item item = anItem(QString::fromUtf8(code), QString::fromUtf8(name));
    item.description = QString::fromUtf8(description);
    for (const QString &barcode : QString::fromUtf8(barcodes).split(u' ', Qt::SkipEmptyParts))
        item.barcodes << ItemBarcode{barcode, Quantity::fromInt(item.barcodes.isEmpty() ? 1 : 12)};
    return item;
}

const QList<Item> &tools()
{
    static const QList<Item> all{
        aTool("HAM-01", "Hammer, claw", "9550000000011 BOX-77"),
        aTool("HAM-001", "Hammer, sledge", "9550000000028", "For stone and concrete"),
        aTool("WR-10", "Wrench 10 mm", "9550000000035", "Chrome steel"),
        aTool("WR-9", "Wrench 9 mm", "", "100% chrome_steel, don't \"drop\""),
        aTool("ham-01", "Whisper", "", "Same code in lower case"),
        aTool("SAW", "Säge für Holz", "", "Ham in the middle: bahama"),
        aTool("9550000000042", "Looks like a barcode"),
        aTool("电-1", "电缆 接头", "", "Ｆｕｌｌｗｉｄｔｈ"),
        aTool("X\\Y", "Back\\slash and under_score"),
    };
    return all;
}

QStringList codesOf(const QList<ItemHit> &hits)
{
    QStringList codes;
    for (const ItemHit &hit : hits)
        codes << hit.code;
    return codes;
}

// What suggest() promises, found by looking at every item.
class Model {
public:
    explicit Model(QList<Item> items) : m_items(std::move(items)) { }

    QStringList suggest(const QString &text, int limit) const
    {
        const SearchTerms terms(text);
        const QString key = terms.folded;
        QList<Item> hits;
        const auto take = [&](const QList<Item> &group) {
            for (const Item &item : group) {
                if (hits.size() < limit && !hits.contains(item))
                    hits << item;
            }
        };
        if (key.isEmpty())
            return {};
        const QString raw = text.trimmed();
        take(where([&](const Item &item) { return hasBarcode(item, raw); }));
        take(where([&](const Item &item) { return item.code == raw; }));
        take(where([&](const Item &item) { return searchFold(item.code) == key; }));
        take(sorted(where([&](const Item &item) { return searchFold(item.code).startsWith(key); }),
                    [](const Item &item) { return searchFold(item.code); }));
        take(byBarcode(raw));
        take(sorted(where([&](const Item &item) { return searchFold(item.name).startsWith(key); }),
                    [](const Item &item) { return searchFold(item.name); }));
        const auto oldest = [&](QList<Item> group) {
            group = group.mid(0, limit);
            group.removeIf([&](const Item &item) { return hits.contains(item); });
            return group.mid(0, limit - hits.size());
        };
        if (terms.areIndexedBeginnings())
            take(byShorterCode(oldest(where([&](const Item &item) { return terms.beginWords(wordsOf(item)); }))));
        if (!terms.parts.isEmpty()) {
            const QList<Item> anywhere =
                oldest(where([&](const Item &item) { return terms.matches(itemSearchText(item), wordsOf(item)); }));
            QList<Item> beginning, inside;
            for (const Item &item : anywhere)
                (terms.beginWords(wordsOf(item)) ? beginning : inside) << item;
            take(byShorterCode(beginning));
            take(byShorterCode(inside));
        }
        QStringList codes;
        for (const Item &item : std::as_const(hits))
            codes << item.code;
        return codes;
    }

    QSet<RowId> matching(const SearchTerms &terms) const
    {
        QSet<RowId> ids;
        for (const Item &item : m_items) {
            if (terms.matches(itemSearchText(item), wordsOf(item)))
                ids << item.id;
        }
        return ids;
    }

private:
    static QString wordsOf(const Item &item) { return searchWords(itemSearchText(item)); }
    static bool hasBarcode(const Item &item, const QString &code)
    {
        return std::any_of(item.barcodes.begin(), item.barcodes.end(),
                           [&](const ItemBarcode &barcode) { return barcode.code == code; });
    }
    template <typename Condition>
    QList<Item> where(Condition condition) const
    {
        QList<Item> found;
        std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(found), condition);
        return found;
    }
    template <typename Key>
    static QList<Item> sorted(QList<Item> items, Key key)
    {
        std::stable_sort(items.begin(), items.end(),
                         [&](const Item &a, const Item &b) { return key(a).toUtf8() < key(b).toUtf8(); });
        return items;
    }
    static QList<Item> byShorterCode(QList<Item> items)
    {
        std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) {
            return a.code.size() != b.code.size() ? a.code.size() < b.code.size() : a.code < b.code;
        });
        return items;
    }
    QList<Item> byBarcode(const QString &prefix) const
    {
        QMap<QByteArray, Item> found;
        for (const Item &item : m_items) {
            for (const ItemBarcode &barcode : item.barcodes) {
                if (barcode.code.startsWith(prefix))
                    found.insert(barcode.code.toUtf8(), item);
            }
        }
        return found.values();
    }

    QList<Item> m_items; // oldest first
};

// Few letters in few combinations, so that texts share beginnings and middles.
QString someWord(std::mt19937 &random)
{
    static const QStringList pieces{u"ab"_s, u"ba"_s, u"ar"_s, u"4"_s, u"10"_s, u"é"_s, u"电"_s, u"-"_s, u"x"_s};
    QString word;
    for (unsigned i = 0, count = 1 + random() % 4; i < count; ++i)
        word += pieces[random() % static_cast<unsigned>(pieces.size())];
    return word;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranksHits_data()
    {
        QTest::addColumn<StoreUrl::Engine>("engine");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *name, const QString &text, const QStringList &codes) {
            QTest::addRow("%s, sqlite", name) << StoreUrl::Engine::Sqlite << text << codes;
            QTest::addRow("%s, postgresql", name) << StoreUrl::Engine::Postgresql << text << codes;
        };
        row("code", u"HAM-01"_s, {u"HAM-01"_s, u"ham-01"_s});
        row("code in other case", u"Ham-01"_s, {u"HAM-01"_s, u"ham-01"_s});
        row("barcode", u"9550000000035"_s, {u"WR-10"_s});
        row("pack barcode", u"BOX-77"_s, {u"HAM-01"_s});
        row("code before barcode", u"95500000000"_s, {u"9550000000042"_s, u"HAM-01"_s, u"HAM-001"_s, u"WR-10"_s});
        row("code, name, word, middle", u"ham"_s, {u"HAM-001"_s, u"HAM-01"_s, u"ham-01"_s, u"SAW"_s});
        row("one letter", u"w"_s, {u"WR-10"_s, u"WR-9"_s, u"ham-01"_s});
        row("two letters begin words only", u"am"_s, {});
        row("two words", u"wrench steel"_s, {u"WR-9"_s, u"WR-10"_s});
        row("two words in parts", u"rench teel"_s, {u"WR-9"_s, u"WR-10"_s});
        row("long and short word", u"wrench 9"_s, {u"WR-9"_s, u"WR-10"_s});
        row("part and short word", u"rench 10"_s, {u"WR-9"_s, u"WR-10"_s});
        row("all words must be there", u"wrench stone"_s, {});
        row("accents do not count", u"sage fur"_s, {u"SAW"_s});
        row("nor on the other side", u"Wrénch 9"_s, {u"WR-9"_s, u"WR-10"_s});
        row("punctuation before a word", u"(stone #for"_s, {u"HAM-001"_s});
        row("percent", u"100%"_s, {u"WR-9"_s});
        row("underscore", u"chrome_steel"_s, {u"WR-9"_s});
        row("underscore is no wildcard", u"chrome_s_eel"_s, {});
        row("quotes", u"\"drop\""_s, {u"WR-9"_s});
        row("apostrophe", u"don't"_s, {u"WR-9"_s});
        row("backslash", u"x\\y"_s, {u"X\\Y"_s});
        row("backslash inside", u"back\\sl"_s, {u"X\\Y"_s});
        row("operators", u"wrench OR hammer NOT saw"_s, {});
        row("star", u"ham*"_s, {});
        row("ideographs", u"接头"_s, {u"电-1"_s});
        row("wide letters", u"fullwidth"_s, {u"电-1"_s});
        row("punctuation alone", u"-"_s, {});
        row("nothing", u"  "_s, {});
    }
    void ranksHits()
    {
        QFETCH(StoreUrl::Engine, engine);
        QFETCH(QString, text);
        QFETCH(QStringList, codes);
        auto &store = m_tools[engine]; // searched only, so made once
        if (!store) {
            store = std::make_unique<CatalogStore>(engine);
            for (const Item &tool : tools())
                store->save(tool);
        }
        QCOMPARE(codesOf(need(ItemSearch(store->db()).suggest(text, 50))), codes);
    }

    void anyTextOnEitherEngine_data() { addEngineRows(); }
    void anyTextOnEitherEngine()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        std::mt19937 random(11);
        QList<Item> items;
        need(inTransaction(store.db(), [&]() -> Done {
            Catalog catalog = store.catalog();
            while (items.size() < 300) {
                Item item = anItem(someWord(random) + someWord(random), someWord(random) + u' ' + someWord(random));
                item.description = someWord(random) + u' ' + someWord(random);
                if (random() % 2 == 0)
                    item.barcodes << ItemBarcode{someWord(random) + QString::number(items.size()), quantity("1")};
                if (const auto saved = catalog.saveItem(item))
                    items << *saved;
                else if (saved.error().code != Error::Code::Conflict && saved.error().code != Error::Code::Invalid)
                    return fail(saved.error());
            }
            return {};
        }));
        const Model model(items);
        ItemSearch search(store.db());
        for (int i = 0; i < 100; ++i) {
            QString text = someWord(random);
            if (random() % 3 == 0)
                text += u' ' + someWord(random);
            if (random() % 4 == 0) {
                const Item &item = items.at(static_cast<qsizetype>(random() % 300));
                text = random() % 2 == 0 || item.barcodes.isEmpty() ? item.code : item.barcodes.first().code;
            }
            for (const int limit : {3, 50}) {
                const QStringList expected = model.suggest(text, limit);
                const QStringList found = codesOf(need(search.suggest(text, limit)));
                QVERIFY2(found == expected, qPrintable(u"\"%1\", %2: %3 instead of %4"_s.arg(
                                                text, QString::number(limit), found.join(u' '), expected.join(u' '))));
            }
            const SearchTerms terms(text);
            if (terms.isEmpty())
                continue;
            const std::vector<RowId> ids = need(search.matching(terms)).ids();
            QCOMPARE(QSet<RowId>(ids.begin(), ids.end()), model.matching(terms));
        }
    }

    void followsChanges_data() { addEngineRows(); }
    void followsChanges()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        Item item = store.save(aTool("A-1", "Hammer", "111"));
        const Item other = store.save(aTool("A-2", "Hammer", "222"));
        const auto found = [&](const QString &text) {
            return codesOf(need(ItemSearch(store.db()).suggest(text, 9))).join(u' ');
        };
        item.name = u"Mallet"_s;
        item.barcodes = {{u"333"_s, Quantity::fromInt(1)}};
        item = store.save(item);
        QCOMPARE(found(u"ham"_s), u"A-2"_s);
        QCOMPARE(found(u"amme"_s), u"A-2"_s);
        QCOMPARE(found(u"mal"_s), u"A-1"_s);
        QCOMPARE(found(u"allet"_s), u"A-1"_s);
        QCOMPARE(found(u"111"_s), QString());
        QCOMPARE(found(u"33"_s), u"A-1"_s);
        need(store.catalog().removeItem(item.id));
        QCOMPARE(found(u"mal"_s), QString());
        QCOMPARE(found(u"m"_s), QString());
        QCOMPARE(found(u"ha"_s), u"A-2"_s);
        need(store.catalog().removeItem(other.id));
        QCOMPARE(found(u"a"_s), QString());
        QCOMPARE(found(u"ham"_s), QString());
    }

    void tellsWhatMatched_data() { addEngineRows(); }
    void tellsWhatMatched()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        Item item = aTool("HAM-01", "Hammer, claw", "9550000000011 BOX-77");
        item.costPrice = cost("12.5");
        item.lotTracking = LotTracking::Lot;
        store.save(item);
        ItemSearch search(store.db());
        const auto only = [&](const QString &text) {
            return need(search.suggest(text, 9)).value(0);
        };
        const ItemHit pack = only(u"BOX-77"_s);
        QCOMPARE(pack.barcode, u"BOX-77"_s);
        QCOMPARE(pack.packFactor, quantity("12"));
        QCOMPARE(pack.match, ItemHit::Match::Exact);
        QCOMPARE(pack.costPrice, cost("12.5"));
        QCOMPARE(pack.lotTracking, LotTracking::Lot);
        QCOMPARE(pack.unit, u"pcs"_s);
        QCOMPARE(only(u"BOX-"_s).barcode, u"BOX-77"_s);
        QCOMPARE(only(u"BOX-"_s).match, ItemHit::Match::Prefix);
        QCOMPARE(only(u"claw"_s).barcode, u"9550000000011"_s);
        QCOMPARE(only(u"claw"_s).packFactor, quantity("1"));
        QCOMPARE(only(u"claw"_s).match, ItemHit::Match::Prefix);
        QCOMPARE(only(u"amm"_s).match, ItemHit::Match::Anywhere);
        QCOMPARE(only(u"hammer 955000000"_s).match, ItemHit::Match::Prefix);
    }

    void findsTheOneThatWasScanned_data() { addEngineRows(); }
    void findsTheOneThatWasScanned()
    {
        QFETCH(StoreUrl::Engine, engine);
        CatalogStore store(engine);
        store.save(aTool("A-1", "By barcode", "12345 B-2"));
        store.save(aTool("12345", "By code"));
        store.save(aTool("c-3", "Lower"));
        store.save(aTool("d", "One of two"));
        store.save(aTool("D", "Other of two"));
        ItemSearch search(store.db());
        QCOMPARE(need(search.scanned(u"12345"_s)).code, u"A-1"_s); // a barcode goes before a code
        QCOMPARE(need(search.scanned(u" B-2 "_s)).packFactor, quantity("12"));
        QCOMPARE(need(search.scanned(u"C-3"_s)).code, u"c-3"_s);
        QCOMPARE(need(search.scanned(u"D"_s)).code, u"D"_s);
        QCOMPARE_ERROR(search.scanned(u"B-3"_s), "item.unknown_barcode(code=B-3)");
        QCOMPARE_ERROR(search.scanned(u"A"_s), "item.unknown_barcode(code=A)");
        QCOMPARE_ERROR(search.scanned(QString()), "item.unknown_barcode(code=)");
    }

    void cleanupTestCase() { m_tools.clear(); }

private:
    std::map<StoreUrl::Engine, std::unique_ptr<CatalogStore>> m_tools;
};

STOWAGE_SUITE(TestSearch)
#include "tst_search.moc"
