// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/import/entity_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stowage {

namespace {

// Each entity's members once, for writing and reading alike.
template <typename Visit>
void eachMember(const Item *, Visit &&v)
{
    v(u"code"_s, &Item::code);
    v(u"name"_s, &Item::name);
    v(u"description"_s, &Item::description);
    v(u"type"_s, &Item::type);
    v(u"category"_s, &Item::categoryId);
    v(u"unit"_s, &Item::unit);
    v(u"weight"_s, &Item::weight);
    v(u"dimensions"_s, &Item::dimensions);
    v(u"cost_price"_s, &Item::costPrice);
    v(u"selling_price"_s, &Item::sellingPrice);
    v(u"currency"_s, &Item::currency);
    v(u"price_groups"_s, &Item::priceGroups);
    v(u"tracked"_s, &Item::tracked);
    v(u"minimum_stock"_s, &Item::minimumStock);
    v(u"maximum_stock"_s, &Item::maximumStock);
    v(u"reorder_point"_s, &Item::reorderPoint);
    v(u"reorder_quantity"_s, &Item::reorderQuantity);
    v(u"auto_reorder"_s, &Item::autoReorder);
    v(u"lot_tracking"_s, &Item::lotTracking);
    v(u"supplier"_s, &Item::supplierId);
    v(u"supplier_item_code"_s, &Item::supplierItemCode);
    v(u"lead_time_days"_s, &Item::leadTimeDays);
    v(u"income_account"_s, &Item::incomeAccountId);
    v(u"expense_account"_s, &Item::expenseAccountId);
    v(u"asset_account"_s, &Item::assetAccountId);
    v(u"sales_tax_code"_s, &Item::salesTaxCode);
    v(u"purchase_tax_code"_s, &Item::purchaseTaxCode);
    v(u"taxable"_s, &Item::taxable);
    v(u"parent"_s, &Item::parentId);
    v(u"attributes"_s, &Item::attributes);
    v(u"barcodes"_s, &Item::barcodes);
    v(u"images"_s, &Item::images);
    v(u"homes"_s, &Item::homeIds);
    v(u"custom_fields"_s, &Item::customFields);
    v(u"extra"_s, &Item::extra);
    v(u"active"_s, &Item::active);
}

template <typename Visit>
void eachMember(const Location *, Visit &&v)
{
    v(u"code"_s, &Location::code);
    v(u"name"_s, &Location::name);
    v(u"type"_s, &Location::type);
    v(u"parent"_s, &Location::parentId);
    v(u"allow_negative"_s, &Location::allowNegative);
    v(u"active"_s, &Location::active);
    v(u"extra"_s, &Location::extra);
}

template <typename Visit>
void eachMember(const Category *, Visit &&v)
{
    v(u"code"_s, &Category::code);
    v(u"name"_s, &Category::name);
    v(u"parent"_s, &Category::parentId);
    v(u"extra"_s, &Category::extra);
}

template <typename Visit>
void eachMember(const Supplier *, Visit &&v)
{
    v(u"code"_s, &Supplier::code);
    v(u"name"_s, &Supplier::name);
    v(u"contact"_s, &Supplier::contact);
    v(u"email"_s, &Supplier::email);
    v(u"phone"_s, &Supplier::phone);
    v(u"address"_s, &Supplier::address);
    v(u"lead_time_days"_s, &Supplier::leadTimeDays);
    v(u"active"_s, &Supplier::active);
    v(u"extra"_s, &Supplier::extra);
}

template <typename Visit>
void eachMember(const Unit *, Visit &&v)
{
    v(u"code"_s, &Unit::code);
    v(u"name"_s, &Unit::name);
    v(u"decimals"_s, &Unit::decimals);
}

template <typename Visit>
void eachMember(const CustomField *, Visit &&v)
{
    v(u"name"_s, &CustomField::name);
    v(u"label"_s, &CustomField::label);
    v(u"type"_s, &CustomField::type);
    v(u"choices"_s, &CustomField::choices);
}

QJsonValue toJson(const QString &text)
{
    return text;
}
QJsonValue toJson(const QByteArray &text)
{
    return QString::fromUtf8(text);
}
QJsonValue toJson(bool flag)
{
    return flag;
}
QJsonValue toJson(int number)
{
    return number;
}
QJsonValue toJson(RowId number)
{
    return static_cast<qint64>(number);
}
template <typename Enum>
    requires std::is_enum_v<Enum>
QJsonValue toJson(Enum value)
{
    return static_cast<int>(value);
}
template <typename Tag>
QJsonValue toJson(Decimal6<Tag> number)
{
    return number.toString();
}
template <typename Value>
QJsonValue toJson(const std::optional<Value> &value)
{
    return value ? toJson(*value) : QJsonValue();
}
QJsonValue toJson(const Dimensions &size)
{
    return QJsonArray{toJson(size.length), toJson(size.width), toJson(size.height), size.unit};
}
QJsonValue toJson(const PriceGroupPrice &group)
{
    return QJsonArray{group.groupId, toJson(group.price)};
}
QJsonValue toJson(const VariantAttribute &attribute)
{
    return QJsonArray{attribute.name, attribute.value};
}
QJsonValue toJson(const ItemBarcode &barcode)
{
    return QJsonArray{barcode.code, toJson(barcode.packFactor)};
}
QJsonValue toJson(const ItemImage &image)
{
    return QJsonArray{image.uid, QString::fromLatin1(image.hash.toHex()), image.url, image.primary};
}
template <typename Value>
QJsonValue toJson(const QList<Value> &list)
{
    QJsonArray array;
    for (const Value &value : list)
        array << toJson(value);
    return array;
}

void fromJson(const QJsonValue &json, QString &text)
{
    text = json.toString();
}
void fromJson(const QJsonValue &json, QByteArray &text)
{
    text = json.toString().toUtf8();
}
void fromJson(const QJsonValue &json, bool &flag)
{
    flag = json.toBool();
}
void fromJson(const QJsonValue &json, int &number)
{
    number = json.toInt();
}
void fromJson(const QJsonValue &json, RowId &number)
{
    number = json.toInteger();
}
template <typename Enum>
    requires std::is_enum_v<Enum>
void fromJson(const QJsonValue &json, Enum &value)
{
    value = static_cast<Enum>(json.toInt());
}
template <typename Tag>
void fromJson(const QJsonValue &json, Decimal6<Tag> &number)
{
    number = Decimal6<Tag>::fromString(json.toString()).value_or(Decimal6<Tag>());
}
template <typename Value>
void fromJson(const QJsonValue &json, std::optional<Value> &value)
{
    value.reset();
    if (!json.isNull() && !json.isUndefined())
        fromJson(json, value.emplace());
}
void fromJson(const QJsonValue &json, Dimensions &size)
{
    fromJson(json[0], size.length);
    fromJson(json[1], size.width);
    fromJson(json[2], size.height);
    size.unit = json[3].toString();
}
void fromJson(const QJsonValue &json, PriceGroupPrice &group)
{
    group.groupId = json[0].toString();
    fromJson(json[1], group.price);
}
void fromJson(const QJsonValue &json, VariantAttribute &attribute)
{
    attribute = {json[0].toString(), json[1].toString()};
}
void fromJson(const QJsonValue &json, ItemBarcode &barcode)
{
    barcode.code = json[0].toString();
    fromJson(json[1], barcode.packFactor);
}
void fromJson(const QJsonValue &json, ItemImage &image)
{
    image = {json[0].toString(), QByteArray::fromHex(json[1].toString().toLatin1()), json[2].toString(),
             json[3].toBool()};
}
template <typename Value>
void fromJson(const QJsonValue &json, QList<Value> &list)
{
    list.clear();
    const QJsonArray array = json.toArray();
    for (const auto &value : array)
        fromJson(value, list.emplaceBack());
}

template <typename Entity>
QByteArray write(const Entity &entity)
{
    static const Entity fresh;
    QJsonObject json;
    eachMember(&entity, [&](const QString &name, auto member) {
        if (!(entity.*member == fresh.*member))
            json.insert(name, toJson(entity.*member));
    });
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

template <typename Entity>
void read(Entity &entity, const QJsonObject &json)
{
    static const Entity fresh;
    eachMember(&entity, [&](const QString &name, auto member) {
        const auto found = json.constFind(name);
        if (found == json.constEnd())
            entity.*member = fresh.*member;
        else
            fromJson(*found, entity.*member);
    });
}

} // namespace

QByteArray entityJson(const Item &item)
{
    return write(item);
}

QByteArray entityJson(const Location &location)
{
    return write(location);
}

QByteArray entityJson(const Category &category)
{
    return write(category);
}

QByteArray entityJson(const Supplier &supplier)
{
    return write(supplier);
}

QByteArray entityJson(const Unit &unit)
{
    return write(unit);
}

QByteArray entityJson(const CustomField &field)
{
    return write(field);
}

void setFromJson(Item &item, const QJsonObject &json)
{
    read(item, json);
}

void setFromJson(Location &location, const QJsonObject &json)
{
    read(location, json);
}

void setFromJson(Category &category, const QJsonObject &json)
{
    read(category, json);
}

void setFromJson(Supplier &supplier, const QJsonObject &json)
{
    read(supplier, json);
}

} // namespace stowage
