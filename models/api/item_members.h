// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The members of the Item Object's objects. Whatever else stands in them is kept as it came.

#include <QLatin1StringView>

#include <algorithm>
#include <span>

namespace stowage::item_members {

using namespace Qt::StringLiterals;
using Names = std::span<const QLatin1StringView>;

// Why an item could not be taken over, in a file of such items. It is no part of the item.
inline constexpr auto rejected = "rejectedBecause"_L1;

inline constexpr QLatin1StringView root[]{"id"_L1,
                                          "itemCode"_L1,
                                          "barcode"_L1,
                                          "name"_L1,
                                          "description"_L1,
                                          "category"_L1,
                                          "type"_L1,
                                          "unit"_L1,
                                          "weight"_L1,
                                          "dimensions"_L1,
                                          "pricing"_L1,
                                          "inventory"_L1,
                                          "supplier"_L1,
                                          "accounting"_L1,
                                          "tax"_L1,
                                          "locations"_L1,
                                          "variants"_L1,
                                          "customFields"_L1,
                                          "images"_L1,
                                          "isActive"_L1,
                                          "createdAt"_L1,
                                          "updatedAt"_L1,
                                          "categoryId"_L1,
                                          "supplierId"_L1,
                                          "supplierItemCode"_L1,
                                          "parentItemCode"_L1,
                                          "attributes"_L1,
                                          "barcodes"_L1,
                                          rejected};
inline constexpr QLatin1StringView category[]{"id"_L1, "name"_L1, "path"_L1};
inline constexpr QLatin1StringView dimensions[]{"length"_L1, "width"_L1, "height"_L1, "unit"_L1};
inline constexpr QLatin1StringView pricing[]{"costPrice"_L1, "sellingPrice"_L1, "currency"_L1, "priceGroups"_L1};
inline constexpr QLatin1StringView priceGroup[]{"groupId"_L1, "price"_L1};
inline constexpr QLatin1StringView inventory[]{
    "tracked"_L1,      "currentStock"_L1, "availableStock"_L1,  "reservedStock"_L1, "minimumStock"_L1,
    "maximumStock"_L1, "reorderPoint"_L1, "reorderQuantity"_L1, "autoReorder"_L1,   "lotTracking"_L1};
inline constexpr QLatin1StringView supplier[]{"id"_L1, "name"_L1, "supplierItemCode"_L1, "leadTimeDays"_L1};
inline constexpr QLatin1StringView accounting[]{"incomeAccountId"_L1, "expenseAccountId"_L1, "assetAccountId"_L1};
inline constexpr QLatin1StringView tax[]{"salesTaxCode"_L1, "purchaseTaxCode"_L1, "taxable"_L1};
inline constexpr QLatin1StringView place[]{"locationId"_L1, "stock"_L1, "available"_L1, "reserved"_L1,
                                           "binLocation"_L1};
inline constexpr QLatin1StringView variant[]{"id"_L1,       "name"_L1,    "attributes"_L1,
                                             "itemCode"_L1, "barcode"_L1, "stock"_L1};
inline constexpr QLatin1StringView image[]{"id"_L1, "url"_L1, "isPrimary"_L1, "contentHash"_L1};
inline constexpr QLatin1StringView barcode[]{"code"_L1, "packFactor"_L1};

inline bool has(Names names, QStringView name)
{
    return std::ranges::any_of(names, [&](QLatin1StringView known) { return name == known; });
}

} // namespace stowage::item_members
