// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_json.h"

#include "models/api/item_members.h"

namespace stowage {

namespace {

using Kind = JsonValue::Kind;

// What a text of JSON holds; an empty object for what is none.
JsonValue objectIn(const QByteArray &json)
{
    JsonValue empty{.kind = Kind::Object};
    if (json == "{}")
        return empty;
    auto read = readJson(json);
    return read && read->kind == Kind::Object ? *std::move(read) : empty;
}

class ItemWriter {
public:
    ItemWriter(JsonWriter &json, const ItemObject &object, const ItemDialect &dialect)
        : m_json(json),
          m_object(object),
          m_item(object.item),
          m_dialect(dialect),
          m_currency(currencyOf(m_item, dialect)),
          m_extra(objectIn(m_item.extra))
    {
    }

    void write()
    {
        m_json.beginObject();
        m_json.key("id").value(m_item.uid);
        m_json.key("itemCode").value(m_item.code);
        textOrNull("barcode", m_item.barcode());
        m_json.key("name").value(m_item.name);
        m_json.key("description").value(m_item.description);
        writeCategory();
        m_json.key("type").value(itemTypeName(m_item.type));
        m_json.key("unit").value(m_item.unit);
        quantityOrNull("weight", m_item.weight);
        writeDimensions();
        writePricing();
        writeInventory();
        writeSupplier();
        writeAccounting();
        writeTax();
        writePlaces();
        writeVariants();
        writeCustomFields();
        writeImages();
        m_json.key("isActive").value(m_item.active);
        m_json.key("createdAt").value(Calendar::toUtcIso(m_item.createdAt));
        m_json.key("updatedAt").value(Calendar::toUtcIso(m_item.updatedAt));
        writeOwn();
        writeBeyond(&m_extra, item_members::root);
        m_json.endObject();
    }

private:
    static Currency currencyOf(const Item &item, const ItemDialect &dialect)
    {
        return item.currency.isEmpty() ? dialect.currency
                                       : Currency::fromCode(item.currency).value_or(dialect.currency);
    }

    void textOrNull(const char *key, const QString &text)
    {
        m_json.key(key);
        if (text.isEmpty())
            m_json.null();
        else
            m_json.value(text);
    }

    void quantityOrNull(const char *key, const std::optional<Quantity> &quantity)
    {
        m_json.key(key);
        if (quantity)
            m_json.value(*quantity);
        else
            m_json.null();
    }

    // What a remote sent beside the known members of one object.
    void writeBeyond(const JsonValue *extra, item_members::Names known)
    {
        if (!extra || extra->kind != Kind::Object)
            return;
        for (const JsonValue &member : extra->children) {
            if (!item_members::has(known, member.name))
                m_json.key(member.name).value(member);
        }
    }
    const JsonValue *extraOf(QStringView name) const { return m_extra.member(name); }
    static const JsonValue *extraOf(const JsonValue *outer, QStringView name)
    {
        return outer ? outer->member(name) : nullptr;
    }

    void writeCategory()
    {
        m_json.key("category");
        const JsonValue *extra = extraOf(u"category");
        if (!m_object.category && !extra) {
            m_json.null();
            return;
        }
        const CategoryName category = m_object.category.value_or(CategoryName());
        m_json.beginObject();
        textOrNull("id", category.id);
        textOrNull("name", category.name);
        textOrNull("path", category.path);
        writeBeyond(extra, item_members::category);
        m_json.endObject();
    }

    void writeDimensions()
    {
        m_json.key("dimensions");
        const JsonValue *extra = extraOf(u"dimensions");
        if (m_item.dimensions == Dimensions() && !extra) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        quantityOrNull("length", m_item.dimensions.length);
        quantityOrNull("width", m_item.dimensions.width);
        quantityOrNull("height", m_item.dimensions.height);
        textOrNull("unit", m_item.dimensions.unit);
        writeBeyond(extra, item_members::dimensions);
        m_json.endObject();
    }

    void writePricing()
    {
        const JsonValue *extra = extraOf(u"pricing");
        m_json.key("pricing").beginObject();
        // What it costs is in the company's money, whatever it sells for.
        m_json.key("costPrice").value(m_item.costPrice, m_dialect.currency);
        m_json.key("sellingPrice").value(m_item.sellingPrice, m_currency);
        m_json.key("currency").value(m_currency.code);
        m_json.key("priceGroups").beginArray();
        const JsonValue *groups = extraOf(extra, u"priceGroups");
        for (const PriceGroupPrice &group : m_item.priceGroups) {
            m_json.beginObject();
            m_json.key("groupId").value(group.groupId);
            m_json.key("price").value(group.price, m_currency);
            writeBeyond(extraOf(groups, group.groupId), item_members::priceGroup);
            m_json.endObject();
        }
        m_json.endArray();
        writeBeyond(extra, item_members::pricing);
        m_json.endObject();
    }

    void writeInventory()
    {
        m_json.key("inventory").beginObject();
        m_json.key("tracked").value(m_item.tracked);
        m_json.key("currentStock").value(m_object.stock.current);
        m_json.key("availableStock").value(m_object.stock.available);
        m_json.key("reservedStock").value(m_object.stock.reserved);
        quantityOrNull("minimumStock", m_item.minimumStock);
        quantityOrNull("maximumStock", m_item.maximumStock);
        quantityOrNull("reorderPoint", m_item.reorderPoint);
        quantityOrNull("reorderQuantity", m_item.reorderQuantity);
        m_json.key("autoReorder").value(m_item.autoReorder);
        m_json.key("lotTracking").value(lotTrackingName(m_item.lotTracking));
        writeBeyond(extraOf(u"inventory"), item_members::inventory);
        m_json.endObject();
    }

    void writeSupplier()
    {
        m_json.key("supplier");
        const JsonValue *extra = extraOf(u"supplier");
        if (!m_object.supplier && m_item.supplierItemCode.isEmpty() && !m_item.leadTimeDays && !extra) {
            m_json.null();
            return;
        }
        const SupplierName supplier = m_object.supplier.value_or(SupplierName());
        m_json.beginObject();
        textOrNull("id", supplier.id);
        textOrNull("name", supplier.name);
        textOrNull("supplierItemCode", m_item.supplierItemCode);
        m_json.key("leadTimeDays");
        if (m_item.leadTimeDays)
            m_json.value(std::int64_t(*m_item.leadTimeDays));
        else
            m_json.null();
        writeBeyond(extra, item_members::supplier);
        m_json.endObject();
    }

    void writeAccounting()
    {
        m_json.key("accounting").beginObject();
        textOrNull("incomeAccountId", m_item.incomeAccountId);
        textOrNull("expenseAccountId", m_item.expenseAccountId);
        textOrNull("assetAccountId", m_item.assetAccountId);
        writeBeyond(extraOf(u"accounting"), item_members::accounting);
        m_json.endObject();
    }

    void writeTax()
    {
        m_json.key("tax").beginObject();
        textOrNull("salesTaxCode", m_item.salesTaxCode);
        textOrNull("purchaseTaxCode", m_item.purchaseTaxCode);
        m_json.key("taxable").value(m_item.taxable);
        writeBeyond(extraOf(u"tax"), item_members::tax);
        m_json.endObject();
    }

    void writePlaces()
    {
        const JsonValue *extra = extraOf(u"locations");
        m_json.key("locations").beginArray();
        for (const ItemPlace &place : m_object.places) {
            m_json.beginObject();
            m_json.key("locationId").value(place.locationId);
            m_json.key("stock").value(place.stock.current);
            m_json.key("available").value(place.stock.available);
            m_json.key("reserved").value(place.stock.reserved);
            textOrNull("binLocation", place.bin);
            writeBeyond(extraOf(extra, place.locationId), item_members::place);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeAttributes(const QList<VariantAttribute> &attributes)
    {
        m_json.key("attributes").beginObject();
        for (const VariantAttribute &attribute : attributes)
            m_json.key(attribute.name).value(attribute.value);
        m_json.endObject();
    }

    void writeVariants()
    {
        m_json.key("variants").beginArray();
        for (const ItemVariant &variant : m_object.variants) {
            m_json.beginObject();
            m_json.key("id").value(variant.id);
            m_json.key("name").value(variant.name);
            writeAttributes(variant.attributes);
            m_json.key("itemCode").value(variant.code);
            textOrNull("barcode", variant.barcode);
            m_json.key("stock").value(variant.stock);
            // Its own Item Object tells what belongs into the objects of that.
            const JsonValue extra = objectIn(variant.extra);
            for (const JsonValue &member : extra.children) {
                if (!item_members::has(item_members::variant, member.name)
                    && !item_members::has(item_members::root, member.name))
                    m_json.key(member.name).value(member);
            }
            m_json.endObject();
        }
        m_json.endArray();
    }

    // An import of a table keeps every value as a text: what has a type goes out as that.
    void writeCustomFields()
    {
        m_json.key("customFields").beginObject();
        const JsonValue values = objectIn(m_item.customFields);
        for (const JsonValue &value : values.children)
            m_json.key(value.name).value(typed(value));
        m_json.endObject();
    }

    JsonValue typed(const JsonValue &value) const
    {
        const auto field = std::ranges::find(m_dialect.fields, value.name, &CustomField::name);
        if (field == m_dialect.fields.end() || value.kind != Kind::Text)
            return value;
        const auto canonical = checkCustomValue(*field, value.text);
        if (!canonical)
            return value.text.isEmpty() ? JsonValue{} : value;
        if (field->type == CustomFieldType::Number)
            return {.kind = Kind::Number, .text = *canonical};
        if (field->type == CustomFieldType::Boolean)
            return {.kind = Kind::Truth, .truth = *canonical == "true"_L1};
        return value;
    }

    void writeImages()
    {
        const JsonValue *extra = extraOf(u"images");
        m_json.key("images").beginArray();
        for (const ItemImage &image : m_item.images) {
            m_json.beginObject();
            textOrNull("id", image.uid);
            textOrNull("url", image.url);
            m_json.key("isPrimary").value(image.primary);
            if (!image.hash.isEmpty())
                m_json.key("contentHash").value(QString::fromLatin1(image.hash.toHex()));
            writeBeyond(extraOf(extra, image.uid.isEmpty() ? image.url : image.uid), item_members::image);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeOwn()
    {
        const JsonValue *extra = extraOf(u"barcodes");
        m_json.key("barcodes").beginArray();
        for (const ItemBarcode &barcode : m_item.barcodes) {
            m_json.beginObject();
            m_json.key("code").value(barcode.code);
            m_json.key("packFactor").value(barcode.packFactor);
            writeBeyond(extraOf(extra, barcode.code), item_members::barcode);
            m_json.endObject();
        }
        m_json.endArray();
        if (m_object.parentCode.isEmpty())
            return;
        m_json.key("parentItemCode").value(m_object.parentCode);
        writeAttributes(m_item.attributes);
    }

    JsonWriter &m_json;
    const ItemObject &m_object;
    const Item &m_item;
    const ItemDialect &m_dialect;
    const Currency m_currency;
    const JsonValue m_extra;
};

} // namespace

void writeItemObject(JsonWriter &json, const ItemObject &object, const ItemDialect &dialect)
{
    ItemWriter(json, object, dialect).write();
}

} // namespace stowage
