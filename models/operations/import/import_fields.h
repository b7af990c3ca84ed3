// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/import/import_request.h"

namespace stowage {

// The places of each kind's fields in fieldsOf().

enum class ItemField {
    Code,
    Name,
    Description,
    Type,
    Unit,
    Category,
    Barcode,
    Barcodes,
    CostPrice,
    SellingPrice,
    Currency,
    Weight,
    Length,
    Width,
    Height,
    DimensionUnit,
    MinimumStock,
    MaximumStock,
    ReorderPoint,
    ReorderQuantity,
    AutoReorder,
    LotTracking,
    Tracked,
    Supplier,
    SupplierName,
    SupplierItemCode,
    LeadTimeDays,
    IncomeAccount,
    ExpenseAccount,
    AssetAccount,
    SalesTaxCode,
    PurchaseTaxCode,
    Taxable,
    Parent,
    ImageUrl,
    BinLocation,
    Active,
    PriceGroupsJson,
    AttributesJson,
    CustomFieldsJson,
    OtherDataJson,
    End
};

enum class LocationField { Code, Name, Type, Parent, AllowNegative, Active, OtherDataJson, End };

enum class CategoryField { Code, Name, Parent, Path, OtherDataJson, End };

enum class SupplierField { Code, Name, Contact, Email, Phone, Address, LeadTimeDays, Active, OtherDataJson, End };

enum class MovementField {
    EffectiveAt,
    Kind,
    Item,
    Location,
    ToLocation,
    Amount,
    Cost,
    Reference,
    Notes,
    Lot,
    Expires,
    Reason,
    End
};

enum class CountField { Item, Location, Amount, CountedAt, Lot, Notes, Reference, End };

namespace heading {

// Headings of items beyond the fixed fields begin so: "price.wholesale", "attribute.color", "custom.origin".
inline const QString pricePrefix = u"price."_s;
inline const QString attributePrefix = u"attribute."_s;
inline const QString customPrefix = u"custom."_s;

// The column that saveRejected() adds.
inline const QString rejected = u"rejected_because"_s;
// Columns that an export of the whole company adds for whoever reads it begin so.
inline const QString ownPrefix = u"stowage_"_s;

// What was written beside the values, which no import reads.
bool isAside(const QString &heading);

} // namespace heading

} // namespace stowage
