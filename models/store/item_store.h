// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/item.h"
#include "models/store/connection.h"
#include "models/store/item_search.h"

#include <unordered_map>
#include <vector>

namespace stowage {

// Items with everything that is theirs: barcodes, prices, pictures, dated costs, and their place in the search index.
// A refused save leaves nothing behind, so the caller's transaction may go on with the next item; after an error of
// the store (Storage, Corrupt) the caller rolls back.
class ItemStore {
public:
    explicit ItemStore(Connection &db) : m_db(db), m_search(db) { }

    Result<Item> byId(RowId id); // Errors: item.missing{id}
    Result<bool> exists(RowId id);
    Result<std::optional<RowId>> idByCode(const QString &code);
    Result<std::optional<RowId>> idByUid(const QString &uid);
    Result<std::optional<RowId>> idByBarcode(const QString &barcode);
    // By code or uid as written, else by the only code that differs in letter case alone.
    Result<std::optional<RowId>> resolve(const QString &text);

    // id 0 is new, made and last changed now where the item says no other time. A known item keeps its uid and its
    // creation; one that is stored as given already is not written.
    // A new item's cost price holds from the first day on, a changed one from `today`. Errors: item.missing{id},
    // item.changed_meanwhile{code} (its version is not the stored one), item.code.taken{code}, item.uid.taken{uid},
    // item.barcode.taken{code, item}.
    Result<Item> save(Item item, Instant now, QDate today);
    // Errors: item.missing{id}, item.in_use{code} (it has moved, or has variants).
    Done remove(RowId id);

    Result<bool> hasMoved(RowId id);
    // Whether any location, or transit, has some of it.
    Result<bool> hasStock(RowId id);
    Result<bool> hasVariants(RowId id);
    Result<std::unordered_map<RowId, RowId>> parents(); // of every variant
    Result<QList<DatedCost>> costHistory(RowId id); // oldest first

private:
    Result<Item> insert(Item item, Instant now);
    Result<Item> update(Item item, Instant now, QDate today);
    Done readBarcodes(Item &item);
    Done readPrices(Item &item);
    Done readImages(Item &item);
    Done readHomes(Item &item);
    Done writeBarcodes(const Item &item);
    Done writePrices(const Item &item);
    Done writeImages(const Item &item);
    Done writeHomes(const Item &item);
    Done writeCost(const Item &item, const QString &day);
    Done checkCodeFree(const Item &item);
    Done checkBarcodesFree(const Item &item);

    Connection &m_db;
    ItemSearch m_search;
};

} // namespace stowage
