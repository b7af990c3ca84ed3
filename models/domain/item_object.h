// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An item as it is told to others and as others tell of it: with names where our tables hold row ids.

#include "models/base/day.h"
#include "models/domain/catalog.h"
#include "models/domain/item.h"

#include <QHash>

#include <functional>
#include <vector>

class QIODevice;

namespace stowage {

struct CategoryName {
    QString id; // as uid or code
    QString name;
    QString path; // "Electronics > Components"
    bool operator==(const CategoryName &) const = default;
};

struct SupplierName {
    QString id; // as uid or code
    QString name;
    bool operator==(const SupplierName &) const = default;
};

struct ItemStock {
    Quantity current, available, reserved;
    bool operator==(const ItemStock &) const = default;
};

// An item at one site. `bin` is its home there, by code; empty without one.
struct ItemPlace {
    QString locationId;
    ItemStock stock;
    QString bin;
    bool namesBin = false; // of an order: without it the home stays as it is
    bool operator==(const ItemPlace &) const = default;
};

// One field of an item set anew.
using ItemChange = std::function<void(Item &)>;

// A variant as its parent tells of it.
struct ItemVariant {
    QString id;
    QString code;
    QString name;
    QString barcode;
    QList<VariantAttribute> attributes;
    Quantity stock;
    QByteArray extra = "{}";
    std::vector<ItemChange> changes; // as in ItemOrder
};

struct ItemObject {
    Item item;
    std::optional<CategoryName> category;
    std::optional<SupplierName> supplier;
    ItemStock stock; // over all locations
    QList<ItemPlace> places;
    QList<ItemVariant> variants;
    QString parentCode; // of a variant
};

// What a text from outside asks of one item. What it does not name stays as it is.
struct ItemOrder {
    QString place; // "data[3]"; of a variant that its parent tells of "data[3].variants[0]"
    QString element; // where the whole object stands, its parent's for a variant: "data[3]"
    int textLine = 0;
    ItemObject object; // a new item with all that is said
    std::vector<ItemChange> changes; // the same for an item that is there
    bool namesCategory = false, namesSupplier = false, namesParent = false;
    bool asVariant = false; // a new item begins as a variant of its parent, with what that has
    QList<Error> problems; // all that is wrong in it, each with its `place` and `line`

    void apply(Item &item) const
    {
        for (const ItemChange &change : changes)
            change(item);
    }
};

// Whose items are told or read.
struct ItemDialect {
    const Currency &currency; // of prices that name none
    const QList<CustomField> &fields; // whose values have a type; others stay as they came
    const Calendar &calendar;
};

// The text in which other programs tell of items, brought along by whoever knows it: itemJson() of models/api.
struct ItemText {
    qsizetype bytesMax = 0; // of what is read
    std::function<Result<std::vector<ItemOrder>>(const QByteArray &bytes, const ItemDialect &dialect)> read;
    // Writes the elements that `reasons` names by their place, as they stand in `bytes`, each with its reason.
    std::function<Done(QIODevice &out, const QByteArray &bytes, const QHash<QString, QString> &reasons)> writeRejected;
};

} // namespace stowage
