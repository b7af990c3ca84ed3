// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/import_fields.h"

#include <array>

namespace stowage {

namespace {

template <typename Enum>
QList<Field> checked(QList<Field> fields)
{
    Q_ASSERT(fields.size() == static_cast<qsizetype>(Enum::End));
    return fields;
}

QList<Field> itemFields()
{
    return checked<ItemField>({
        {u"item_code"_s,
         {u"code"_s, u"item"_s, u"item number"_s, u"item no"_s, u"sku"_s, u"stock code"_s, u"product code"_s,
          u"product number"_s, u"article"_s, u"article number"_s, u"part number"_s, u"part no"_s},
         true},
        {u"name"_s, {u"item name"_s, u"product name"_s, u"product"_s, u"title"_s, u"stock item name"_s}, true},
        {u"description"_s, {u"item description"_s, u"long description"_s, u"details"_s, u"marketing comments"_s}},
        {u"type"_s, {u"item type"_s, u"product type"_s}},
        {u"unit"_s, {u"uom"_s, u"unit of measure"_s, u"base unit"_s, u"stock unit"_s, u"unit measure code"_s}},
        {u"category"_s,
         {u"category path"_s, u"category name"_s, u"category code"_s, u"group"_s, u"item group"_s, u"product group"_s,
          u"product category"_s}},
        {u"barcode"_s, {u"ean"_s, u"ean13"_s, u"upc"_s, u"gtin"_s, u"bar code"_s}},
        {u"barcodes"_s, {u"other barcodes"_s, u"all barcodes"_s}},
        {u"cost_price"_s,
         {u"cost"_s, u"unit cost"_s, u"standard cost"_s, u"purchase price"_s, u"buying price"_s, u"last cost price"_s}},
        {u"selling_price"_s,
         {u"price"_s, u"unit price"_s, u"sales price"_s, u"list price"_s, u"sale price"_s, u"retail price"_s}},
        {u"currency"_s, {u"currency code"_s}},
        {u"weight"_s, {u"weight kg"_s, u"net weight"_s, u"unit weight"_s, u"typical weight per unit"_s}},
        {u"length"_s, {}},
        {u"width"_s, {}},
        {u"height"_s, {}},
        {u"dimension_unit"_s, {u"dimensions unit"_s, u"size unit"_s}},
        {u"minimum_stock"_s,
         {u"min stock"_s, u"minimum"_s, u"min"_s, u"minimum quantity"_s, u"min qty"_s, u"safety stock"_s,
          u"safety stock level"_s}},
        {u"maximum_stock"_s,
         {u"max stock"_s, u"maximum"_s, u"max"_s, u"maximum quantity"_s, u"max qty"_s, u"target stock level"_s}},
        {u"reorder_point"_s, {u"reorder level"_s, u"reorder at"_s}},
        {u"reorder_quantity"_s, {u"reorder qty"_s, u"order quantity"_s}},
        {u"auto_reorder"_s, {u"automatic reorder"_s}},
        {u"lot_tracking"_s, {u"tracking"_s, u"lots"_s, u"batch tracking"_s}},
        {u"tracked"_s, {u"track stock"_s, u"track inventory"_s, u"stocked"_s}},
        {u"supplier"_s, {u"supplier code"_s, u"supplier id"_s, u"vendor"_s, u"vendor code"_s}},
        {u"supplier_name"_s, {u"vendor name"_s}},
        {u"supplier_item_code"_s, {u"supplier sku"_s, u"supplier part number"_s, u"vendor item code"_s}},
        {u"lead_time_days"_s, {u"lead time"_s, u"lead days"_s}},
        {u"income_account"_s, {u"income account id"_s, u"sales account"_s, u"revenue account"_s}},
        {u"expense_account"_s, {u"expense account id"_s, u"cogs account"_s}},
        {u"asset_account"_s, {u"asset account id"_s, u"inventory account"_s}},
        {u"sales_tax_code"_s, {u"tax code"_s, u"sales tax"_s}},
        {u"purchase_tax_code"_s, {u"purchase tax"_s}},
        {u"taxable"_s, {u"is taxable"_s}},
        {u"parent"_s, {u"parent code"_s, u"parent item"_s, u"parent item code"_s, u"variant of"_s}},
        {u"image_url"_s, {u"image"_s, u"picture"_s, u"image link"_s, u"photo url"_s}},
        {u"bin_location"_s, {u"home bin"_s, u"home bins"_s}},
        {u"active"_s, {u"is active"_s, u"in use"_s, u"enabled"_s}},
        {u"price_groups_json"_s, {}},
        {u"attributes_json"_s, {}},
        {u"custom_fields_json"_s, {}},
        {u"other_data_json"_s, {}},
    });
}

QList<Field> locationFields()
{
    return checked<LocationField>({
        {u"code"_s, {u"location"_s, u"location code"_s, u"location id"_s, u"warehouse code"_s}, true},
        {u"name"_s, {u"location name"_s, u"warehouse"_s, u"warehouse name"_s, u"description"_s}},
        {u"type"_s, {u"location type"_s}},
        {u"parent"_s, {u"parent code"_s, u"parent location"_s, u"inside"_s}},
        {u"allow_negative"_s, {u"negative stock"_s, u"allow negative stock"_s}},
        {u"active"_s, {u"is active"_s, u"in use"_s, u"enabled"_s}},
        {u"other_data_json"_s, {}},
    });
}

QList<Field> categoryFields()
{
    return checked<CategoryField>({
        {u"code"_s, {u"category"_s, u"category code"_s, u"category id"_s}},
        {u"name"_s, {u"category name"_s}},
        {u"parent"_s, {u"parent code"_s, u"parent category"_s}},
        {u"path"_s, {u"category path"_s, u"full name"_s}},
        {u"other_data_json"_s, {}},
    });
}

QList<Field> supplierFields()
{
    return checked<SupplierField>({
        {u"code"_s,
         {u"supplier"_s, u"supplier code"_s, u"supplier id"_s, u"vendor"_s, u"vendor code"_s, u"account number"_s},
         true},
        {u"name"_s, {u"supplier name"_s, u"vendor name"_s, u"company"_s, u"company name"_s}},
        {u"contact"_s, {u"contact name"_s, u"contact person"_s}},
        {u"email"_s, {u"e-mail"_s, u"mail"_s, u"email address"_s}},
        {u"phone"_s, {u"telephone"_s, u"phone number"_s, u"tel"_s}},
        {u"address"_s, {u"postal address"_s}},
        {u"lead_time_days"_s, {u"lead time"_s, u"lead days"_s}},
        {u"active"_s, {u"is active"_s, u"in use"_s, u"enabled"_s, u"active flag"_s}},
        {u"other_data_json"_s, {}},
    });
}

QList<Field> movementFields()
{
    return checked<MovementField>({
        {u"effective_at"_s,
         {u"date"_s, u"effective date"_s, u"effective"_s, u"movement date"_s, u"posting date"_s, u"date time"_s,
          u"timestamp"_s, u"time"_s},
         true},
        {u"kind"_s, {u"type"_s, u"movement type"_s, u"movement kind"_s, u"direction"_s}, true},
        {u"item"_s,
         {u"item code"_s, u"item number"_s, u"sku"_s, u"stock code"_s, u"product"_s, u"product code"_s, u"article"_s,
          u"part number"_s},
         true},
        {u"location"_s, {u"location code"_s, u"from location"_s, u"warehouse"_s, u"warehouse code"_s, u"from"_s}, true},
        {u"to_location"_s, {u"destination"_s, u"to warehouse"_s, u"to"_s}},
        {u"quantity"_s, {u"qty"_s, u"units"_s, u"amount"_s}, true},
        {u"unit_cost"_s, {u"cost"_s, u"cost price"_s, u"unit price"_s}},
        {u"reference"_s,
         {u"ref"_s, u"document"_s, u"document number"_s, u"order number"_s, u"invoice"_s, u"invoice number"_s}},
        {u"notes"_s, {u"note"_s, u"comment"_s, u"comments"_s, u"remarks"_s, u"memo"_s}},
        {u"lot"_s, {u"lot number"_s, u"batch"_s, u"batch number"_s, u"serial"_s, u"serial number"_s, u"lot code"_s}},
        {u"expires"_s, {u"expiry"_s, u"expiry date"_s, u"expiration date"_s, u"best before"_s, u"use by"_s}},
        {u"reason"_s, {u"reason code"_s}},
    });
}

QList<Field> countFields()
{
    return checked<CountField>({
        {u"item"_s,
         {u"item code"_s, u"item number"_s, u"sku"_s, u"stock code"_s, u"product"_s, u"product code"_s, u"article"_s,
          u"part number"_s},
         true},
        {u"location"_s, {u"location code"_s, u"warehouse"_s, u"warehouse code"_s, u"bin"_s}, true},
        {u"quantity"_s,
         {u"counted"_s, u"counted quantity"_s, u"count"_s, u"qty"_s, u"actual"_s, u"actual quantity"_s},
         true},
        {u"counted_at"_s, {u"date"_s, u"count date"_s, u"effective at"_s, u"date time"_s}},
        {u"lot"_s, {u"lot number"_s, u"batch"_s, u"batch number"_s, u"serial"_s, u"serial number"_s, u"lot code"_s}},
        {u"notes"_s, {u"note"_s, u"comment"_s, u"comments"_s, u"remarks"_s}},
        {u"reference"_s, {u"ref"_s, u"count number"_s, u"document"_s}},
    });
}

} // namespace

bool heading::isAside(const QString &heading)
{
    return heading == rejected || heading.startsWith(ownPrefix);
}

QString importKindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Items:
        return u"items"_s;
    case ImportKind::Locations:
        return u"locations"_s;
    case ImportKind::Categories:
        return u"categories"_s;
    case ImportKind::Suppliers:
        return u"suppliers"_s;
    case ImportKind::Movements:
        return u"movements"_s;
    case ImportKind::Counts:
        return u"counts"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ImportKind> importKindFromName(QStringView name)
{
    for (const ImportKind kind : {ImportKind::Items, ImportKind::Locations, ImportKind::Categories,
                                  ImportKind::Suppliers, ImportKind::Movements, ImportKind::Counts}) {
        if (importKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

const QList<Field> &fieldsOf(ImportKind kind)
{
    static const std::array fields{itemFields(),     locationFields(), categoryFields(),
                                   supplierFields(), movementFields(), countFields()};
    return fields[static_cast<std::size_t>(kind)];
}

} // namespace stowage
