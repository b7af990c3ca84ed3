// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/item_reader.h"

#include "models/base/json_members.h"
#include "models/operations/tabular/excerpt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QVariant>

#include <algorithm>

namespace stowage {

namespace {

template <typename Target, typename Value>
void set(Target &target, const std::optional<Value> &value)
{
    if (value)
        target = *value;
}

template <typename Value>
void set(std::optional<Value> &target, const std::optional<Value> &value)
{
    if (value)
        target = value;
}

void setText(RowCells &cells, ItemField field, QString &target)
{
    if (!cells.isBlank(field))
        target = cells.text(field);
}

// "inventory item" for a spreadsheet's own words, besides the API's.
std::optional<ItemType> typeFromWord(QStringView word)
{
    if (const auto type = itemTypeFromName(word))
        return type;
    if (word == u"stock" || word == u"product" || word == u"goods")
        return ItemType::Inventory;
    if (word == u"noninventory" || word == u"non_stock")
        return ItemType::NonInventory;
    return std::nullopt;
}

std::optional<LotTracking> trackingFromWord(QStringView word)
{
    if (const auto tracking = lotTrackingFromName(word))
        return tracking;
    if (word == u"no" || word == u"false" || word == u"0")
        return LotTracking::None;
    if (word == u"yes" || word == u"true" || word == u"1" || word == u"batch")
        return LotTracking::Lot;
    return std::nullopt;
}

// "4006381333931*12": a pack of twelve.
Result<ItemBarcode> barcodeOf(QStringView text, const TableFormat &format)
{
    const qsizetype star = text.lastIndexOf(u'*');
    ItemBarcode barcode;
    STOWAGE_LET(code, cell::barcode(star < 0 ? text : text.left(star), format));
    barcode.code = code;
    if (star >= 0) {
        STOWAGE_LET(factor, cell::quantity(text.mid(star + 1), format));
        barcode.packFactor = factor;
    }
    return barcode;
}

Result<QList<ItemBarcode>> barcodesOf(QStringView text, const TableFormat &format)
{
    QList<ItemBarcode> barcodes;
    for (const QStringView part : text.split(u'|')) {
        if (part.trimmed().isEmpty())
            continue;
        STOWAGE_LET(barcode, barcodeOf(part, format));
        barcodes << barcode;
    }
    return barcodes;
}

void moveToFront(QList<ItemBarcode> &barcodes, const QString &code)
{
    const auto known = std::find_if(barcodes.begin(), barcodes.end(),
                                    [&](const ItemBarcode &barcode) { return barcode.code == code; });
    if (known != barcodes.end())
        std::rotate(barcodes.begin(), known, known + 1);
    else if (barcodes.isEmpty())
        barcodes << ItemBarcode{code};
    else
        barcodes.first() = ItemBarcode{code};
}

struct JsonCell {
    QByteArray text;
    QJsonDocument value;
};

Result<JsonCell> jsonOf(QStringView cell, bool (QJsonDocument::*isWanted)() const)
{
    const QByteArray text = cell.trimmed().toUtf8();
    const QJsonDocument value = QJsonDocument::fromJson(text);
    if (!(value.*isWanted)())
        return fail(Error::Code::Invalid, u"cell.not_json"_s, {{u"text"_s, table::excerpt(cell.trimmed())}});
    return JsonCell{text, value};
}

// A number as it is written, as far as a double knows it: prices have fewer digits.
QString scalarText(const QJsonValue &value)
{
    if (!value.isDouble())
        return value.toString();
    const QVariant number = value.toVariant();
    return number.typeId() == QMetaType::LongLong
               ? number.toString()
               : QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

Result<QList<VariantAttribute>> attributesOf(QStringView cell)
{
    STOWAGE_LET(json, jsonOf(cell, &QJsonDocument::isArray));
    QList<VariantAttribute> attributes;
    const QJsonArray all = json.value.array();
    for (const QJsonValueConstRef one : all)
        attributes << VariantAttribute{one[u"name"].toString(), one[u"value"].toString()};
    return attributes;
}

Result<QList<PriceGroupPrice>> priceGroupsOf(QStringView cell)
{
    STOWAGE_LET(json, jsonOf(cell, &QJsonDocument::isArray));
    QList<PriceGroupPrice> groups;
    const QJsonArray all = json.value.array();
    for (const QJsonValueConstRef one : all) {
        STOWAGE_LET(price, UnitCost::fromString(scalarText(one[u"price"])));
        groups << PriceGroupPrice{one[u"group"].toString(), price};
    }
    return groups;
}

} // namespace

void readOtherData(RowCells &cells, qsizetype json, QByteArray &extra)
{
    const auto all = cells.value(json, [](QStringView cell) { return jsonOf(cell, &QJsonDocument::isObject); });
    if (all)
        extra = all->text;
    for (const FreeColumn &other : cells.columns().others) {
        if (const QString text = cells.text(other.column); !text.isEmpty())
            setJsonText(extra, other.name, text);
    }
}

void ItemReader::setUnits(const QList<Unit> &units)
{
    for (const Unit &unit : units)
        addUnit(unit.code);
}

void ItemReader::addUnit(const QString &code)
{
    m_units.insert(code);
    m_unitsByFold.insert(code.toCaseFolded(), code);
}

void ItemReader::setCustomFields(const QList<CustomField> &fields)
{
    for (const CustomField &field : fields)
        m_customFields.insert(field.name, field);
}

void ItemReader::read(RowCells &cells, Item &item) const
{
    readTexts(cells, item);
    readPrices(cells, item);
    readSizes(cells, item);
    readStock(cells, item);
    readBarcodes(cells, item);
    readAttributes(cells, item);
    readCustomFields(cells, item);
    readOtherData(cells, cells.column(Field::OtherDataJson), item.extra);
}

void ItemReader::readTexts(RowCells &cells, Item &item) const
{
    const std::pair<Field, QString Item::*> texts[]{{Field::Name, &Item::name},
                                                    {Field::Description, &Item::description},
                                                    {Field::SupplierItemCode, &Item::supplierItemCode},
                                                    {Field::IncomeAccount, &Item::incomeAccountId},
                                                    {Field::ExpenseAccount, &Item::expenseAccountId},
                                                    {Field::AssetAccount, &Item::assetAccountId},
                                                    {Field::SalesTaxCode, &Item::salesTaxCode},
                                                    {Field::PurchaseTaxCode, &Item::purchaseTaxCode}};
    for (const auto &[field, member] : texts)
        setText(cells, field, item.*member);
    set(item.type, cells.word(Field::Type, typeFromWord, u"inventory, service, non_inventory"_s));
    set(item.active, cells.boolean(Field::Active));
    set(item.taxable, cells.boolean(Field::Taxable));
    if (!cells.isBlank(Field::Unit)) {
        const QString unit = cells.text(Field::Unit);
        item.unit = knowsUnit(unit) ? unit : m_unitsByFold.value(unit.toCaseFolded(), unit);
    }
    if (const QString url = cells.text(Field::ImageUrl); !url.isEmpty()) {
        const bool known = std::any_of(item.images.begin(), item.images.end(),
                                       [&](const ItemImage &image) { return image.url == url; });
        if (!known)
            item.images << ItemImage{.url = url};
    }
}

void ItemReader::readPrices(RowCells &cells, Item &item) const
{
    set(item.costPrice, cells.cost(Field::CostPrice));
    set(item.sellingPrice, cells.cost(Field::SellingPrice));
    if (!cells.isBlank(Field::Currency))
        item.currency = cells.text(Field::Currency).toUpper();
    set(item.priceGroups, cells.value(cells.column(Field::PriceGroupsJson), priceGroupsOf));
    for (const FreeColumn &group : cells.columns().prices) {
        const auto price = cells.cost(group.column);
        if (!price)
            continue;
        const auto known = std::find_if(item.priceGroups.begin(), item.priceGroups.end(),
                                        [&](const PriceGroupPrice &other) { return other.groupId == group.name; });
        if (known == item.priceGroups.end())
            item.priceGroups << PriceGroupPrice{group.name, *price};
        else
            known->price = *price;
    }
}

void ItemReader::readSizes(RowCells &cells, Item &item) const
{
    set(item.weight, cells.quantity(Field::Weight));
    set(item.dimensions.length, cells.quantity(Field::Length));
    set(item.dimensions.width, cells.quantity(Field::Width));
    set(item.dimensions.height, cells.quantity(Field::Height));
    setText(cells, Field::DimensionUnit, item.dimensions.unit);
}

void ItemReader::readStock(RowCells &cells, Item &item) const
{
    set(item.tracked, cells.boolean(Field::Tracked));
    set(item.minimumStock, cells.quantity(Field::MinimumStock));
    set(item.maximumStock, cells.quantity(Field::MaximumStock));
    set(item.reorderPoint, cells.quantity(Field::ReorderPoint));
    set(item.reorderQuantity, cells.quantity(Field::ReorderQuantity));
    set(item.autoReorder, cells.boolean(Field::AutoReorder));
    set(item.lotTracking, cells.word(Field::LotTracking, trackingFromWord, u"none, lot, serial"_s));
    set(item.leadTimeDays, cells.wholeNumber(Field::LeadTimeDays));
}

// `barcode` is the first one, `barcodes` are all of them.
void ItemReader::readBarcodes(RowCells &cells, Item &item) const
{
    const auto all =
        cells.value(cells.column(Field::Barcodes), [&](QStringView cell) { return barcodesOf(cell, cells.format()); });
    if (all)
        item.barcodes = *all;
    const auto first = cells.code(Field::Barcode);
    if (!first)
        return;
    const bool listed = std::any_of(item.barcodes.begin(), item.barcodes.end(),
                                    [&](const ItemBarcode &barcode) { return barcode.code == *first; });
    if (all && !listed)
        item.barcodes.prepend(ItemBarcode{*first});
    else
        moveToFront(item.barcodes, *first);
}

void ItemReader::readAttributes(RowCells &cells, Item &item) const
{
    set(item.attributes, cells.value(cells.column(Field::AttributesJson), attributesOf));
    for (const FreeColumn &column : cells.columns().attributes) {
        const QString value = cells.text(column.column);
        if (value.isEmpty())
            continue;
        const auto known = std::find_if(item.attributes.begin(), item.attributes.end(),
                                        [&](const VariantAttribute &other) { return other.name == column.name; });
        if (known == item.attributes.end())
            item.attributes << VariantAttribute{column.name, value};
        else
            known->value = value;
    }
}

void ItemReader::readCustomFields(RowCells &cells, Item &item) const
{
    const auto all = cells.value(cells.column(Field::CustomFieldsJson),
                                 [](QStringView cell) { return jsonOf(cell, &QJsonDocument::isObject); });
    if (all)
        item.customFields = all->text;
    for (const FreeColumn &column : cells.columns().custom) {
        const CustomField field = m_customFields.value(column.name);
        const auto value =
            cells.value(column.column, [&](QStringView cell) { return customValue(field, cell, cells); });
        if (value)
            setJsonText(item.customFields, column.name, *value);
    }
}

// The file's own way of writing a number, a date or a yes first.
Result<QString> ItemReader::customValue(const CustomField &field, QStringView cell, const RowCells &cells) const
{
    QString text = cell::text(cell, cells.format());
    if (field.type == CustomFieldType::Number) {
        if (const auto number = cell::quantity(cell, cells.format()))
            text = number->toString();
    } else if (field.type == CustomFieldType::Date) {
        if (const auto at = cell::instant(cell, cells.format(), cells.calendar()))
            text = cells.calendar().dayOf(*at).toString(Qt::ISODate);
    } else if (field.type == CustomFieldType::Boolean) {
        if (const auto flag = cell::boolean(cell))
            text = *flag ? u"true"_s : u"false"_s;
    }
    return checkCustomValue(field, text);
}

} // namespace stowage
