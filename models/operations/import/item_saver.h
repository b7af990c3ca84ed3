// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/catalog/catalog.h"
#include "models/operations/import/import_run.h"

namespace stowage {

// What a row's item is before it.
struct ItemTarget {
    Item item; // a new one has id 0
    QString similar; // another item's code that differs only in letter case
};

// Saves what the rows of an import made of items, and tells the run what became of them.
class ItemSaver {
public:
    ItemSaver(ImportRun &run, Catalog &catalog) : m_run(run), m_catalog(catalog) { }
    Done begin(); // with the units that there are

    Result<ItemTarget> byCode(const QString &code);
    // The row counts as unchanged, added or updated. An error that is not fatal is the row's own, and not told yet.
    Result<Item> save(qint64 line, const ItemTarget &target, const Item &item);
    // A new cost price holds from today on, and so does what today's movements without a cost of their own came in at.
    Done end();

    // What an item names and nobody has: made where the request lets it.
    Result<RowId> makeSupplier(const Supplier &supplier);

private:
    Done noteUnit(const QString &unit);
    Done noteCost(const Item &before, const Item &after);
    void warn(qint64 line, const ItemTarget &target, const Item &saved);

    ImportRun &m_run;
    Catalog &m_catalog;
    QSet<QString> m_units;
    std::vector<RowId> m_toRevalue;
};

} // namespace stowage
