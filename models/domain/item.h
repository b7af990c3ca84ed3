// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/ids.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace stowage {

enum class ItemType { Inventory, Service, NonInventory }; // "inventory", "service", "non_inventory"
enum class LotTracking { None, Lot, Serial };

// One of an item's barcodes. A pack's barcode carries how many base units one scan of it stands for.
struct ItemBarcode {
    QString code;
    Quantity packFactor = Quantity::fromInt(1);
    bool operator==(const ItemBarcode &) const = default;
};

// What one group of customers pays for one base unit.
struct PriceGroupPrice {
    QString groupId;
    UnitCost price;
    bool operator==(const PriceGroupPrice &) const = default;
};

// Length, width and height in `unit`; weight is the item's own.
struct Dimensions {
    std::optional<Quantity> length, width, height;
    QString unit; // "cm"
    bool operator==(const Dimensions &) const = default;
};

// One attribute of a variant ("color" = "Red"), in the order of the parent's matrix.
struct VariantAttribute {
    QString name;
    QString value;
    bool operator==(const VariantAttribute &) const = default;
};

// A picture of an item. The bytes live once per content (models/store/image_store.h), found by their SHA-256.
struct ItemImage {
    QString uid;
    QByteArray hash; // SHA-256 of the bytes; empty while only `url` is known
    QString url;
    bool primary = false;
    bool operator==(const ItemImage &) const = default;
};

// The cost price in force from a day on; standard valuation and estimates read it by date.
struct DatedCost {
    QDate from;
    UnitCost cost;
    bool operator==(const DatedCost &) const = default;
};

// An item, every field of BigLedger's Item Object. A variant is an item of its own with `parentId` set: it has its
// own code, barcodes, prices and stock; the parent's stock is the sum of its variants'.
// Optional decimals are empty where nothing is set: an item without a minimum is never low, one of 0 can be.
struct Item {
    RowId id = 0;
    QString uid; // ours is a UUIDv7, a remote system's is kept as it came
    qint64 version = 0; // counts the saves; saving an older version is refused
    QString code; // unique; letter case counts
    QString name;
    QString description;
    ItemType type = ItemType::Inventory;
    RowId categoryId = 0;
    QString unit = u"pcs"_s; // code of the base unit
    std::optional<Quantity> weight; // of one base unit, in kilograms
    Dimensions dimensions;

    UnitCost costPrice;
    UnitCost sellingPrice;
    QString currency; // of the selling prices; empty is the company's
    QList<PriceGroupPrice> priceGroups;

    bool tracked = true;
    std::optional<Quantity> minimumStock, maximumStock, reorderPoint, reorderQuantity;
    bool autoReorder = false;
    LotTracking lotTracking = LotTracking::None;

    RowId supplierId = 0;
    QString supplierItemCode;
    std::optional<int> leadTimeDays;

    QList<RowId> homeIds; // locations where it belongs; the first at a site is what the API calls its binLocation

    QString incomeAccountId, expenseAccountId, assetAccountId;
    QString salesTaxCode, purchaseTaxCode;
    bool taxable = true;

    RowId parentId = 0;
    QList<VariantAttribute> attributes;

    QList<ItemBarcode> barcodes; // the first is the one the API calls `barcode`
    QList<ItemImage> images;
    QByteArray customFields = "{}"; // JSON object, values as their field's type wants (custom_field.h)
    QByteArray extra = "{}"; // JSON object: every field of an import or a remote that Stowage has no place for

    bool active = true;
    Instant createdAt = 0;
    Instant updatedAt = 0;

    QString barcode() const { return barcodes.isEmpty() ? QString() : barcodes.first().code; }
    bool operator==(const Item &) const = default;
};

// The wire names: "non_inventory", "serial". Empty result for a name that is none of them.
QString itemTypeName(ItemType type);
std::optional<ItemType> itemTypeFromName(QStringView name);
QString lotTrackingName(LotTracking tracking);
std::optional<LotTracking> lotTrackingFromName(QStringView name);

// Every rule an item must keep by itself, all broken ones at once, so that a form marks each field. The key of an
// error begins with the field: item.code.empty, item.name.empty, item.code.too_long, item.cost_price.negative,
// item.minimum_above_maximum, item.barcode.duplicate{code}, …
QList<Error> checkItem(const Item &item);

// What search looks through: code, name, barcodes and description, folded by searchFold().
QString itemSearchText(const Item &item);

// Lower case, accents off, runs of space made one: what is compared when people type.
QString searchFold(QStringView text);

} // namespace stowage
