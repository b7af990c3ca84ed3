// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/catalog/catalog.h"
#include "tests/support/test_store.h"

#include <QTest>

// In a test: QCOMPARE_ERROR(result, "item.code.taken(code=A-1)").
#define QCOMPARE_ERROR(result, text)                                                                                   \
    do {                                                                                                               \
        const auto &comparedResult = (result);                                                                         \
        QCOMPARE(comparedResult ? QStringLiteral("no error") : comparedResult.error().toString(),                      \
                 QString::fromUtf8(text));                                                                             \
    } while (false)

namespace stowage::test {

// The value of what must succeed; the end of the program, with the error, otherwise.
template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline Quantity quantity(const char *text)
{
    return need(Quantity::fromString(QString::fromLatin1(text)));
}

inline UnitCost cost(const char *text)
{
    return need(UnitCost::fromString(QString::fromLatin1(text)));
}

inline Item anItem(const QString &code, const QString &name = u"Thing"_s)
{
    Item item;
    item.code = code;
    item.name = name;
    return item;
}

// A catalog on a new store of the engine.
struct CatalogStore : TestStore {
    explicit CatalogStore(StoreUrl::Engine engine) : TestStore(engine) { }

    Catalog catalog() { return Catalog(db(), {company(), clock(), rng()}); }
    Item save(const Item &item) { return need(catalog().saveItem(item)); }
    Category save(const Category &category) { return need(catalog().saveCategory(category)); }
    Location save(const Location &location) { return need(catalog().saveLocation(location)); }
    Supplier save(const Supplier &supplier) { return need(catalog().saveSupplier(supplier)); }

    // Posts a document; its uuid is made here.
    PostedDocument post(DocumentRequest request)
    {
        request.uuid = makeUuid(clock(), rng());
        return need(inTransaction(db(), [&]() -> Result<PostedDocument> {
            Poster poster(db(), {company(), clock(), rng(), u"ana"_s});
            STOWAGE_LET(posted, poster.post(request));
            STOWAGE_TRY(poster.finish());
            return posted;
        }));
    }
};

} // namespace stowage::test
