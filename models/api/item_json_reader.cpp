// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/item_json.h"
#include "models/api/item_members.h"

#include <algorithm>

namespace stowage {

namespace {

using Kind = JsonValue::Kind;
using enum Error::Code;

constexpr int textMax = 16'384;
constexpr int excerptMax = 60;

QString excerpt(const QString &text)
{
    return text.size() <= excerptMax ? text : text.left(excerptMax) + u'…';
}

QString expectedKey(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return u"json.text_expected"_s;
    case Kind::Number:
        return u"json.number_expected"_s;
    case Kind::Truth:
        return u"json.truth_expected"_s;
    case Kind::Array:
        return u"json.array_expected"_s;
    case Kind::Object:
    case Kind::Null:
        return u"json.object_expected"_s;
    }
    Q_UNREACHABLE();
}

// One object's members, by their path. What is wrong with one is told to `problems`, and it is then as good as absent.
class Members {
public:
    Members(const JsonValue &object, QString path, QList<Error> &problems)
        : m_object(object),
          m_path(std::move(path)),
          m_problems(problems)
    {
    }

    const JsonValue &object() const { return m_object; }
    QString pathOf(const QString &name) const { return m_path.isEmpty() ? name : m_path + u'.' + name; }

    void refuse(const QString &name, Error error) const
    {
        const JsonValue *member = m_object.member(name);
        error.args << ErrorArg{u"place"_s, pathOf(name)}
                   << ErrorArg{u"line"_s, QString::number(member ? member->line : m_object.line)};
        m_problems << std::move(error);
    }
    void refuse(const QString &name, const QString &key, const QList<ErrorArg> &args = {}) const
    {
        refuse(name, Error{Invalid, key, args});
    }

    // Whether the member is null: what a new item has, and not what is there.
    bool isNull(const QString &name) const
    {
        const JsonValue *member = m_object.member(name);
        return member && member->kind == Kind::Null;
    }

    const JsonValue *value(const QString &name, Kind kind) const
    {
        const JsonValue *member = m_object.member(name);
        if (!member || member->kind == Kind::Null)
            return nullptr;
        if (member->kind == kind)
            return member;
        refuse(name, expectedKey(kind));
        return nullptr;
    }

    std::optional<QString> text(const QString &name) const
    {
        const JsonValue *found = value(name, Kind::Text);
        if (!found)
            return std::nullopt;
        if (found->text.size() <= textMax)
            return found->text;
        refuse(name, u"json.text_too_long"_s, {{u"max"_s, QString::number(textMax)}});
        return std::nullopt;
    }

    std::optional<QString> neededText(const QString &name) const
    {
        const JsonValue *member = m_object.member(name);
        if (!member || member->kind == Kind::Null || (member->kind == Kind::Text && member->text.isEmpty())) {
            refuse(name, u"json.member_missing"_s, {{u"name"_s, name}});
            return std::nullopt;
        }
        return text(name);
    }

    std::optional<bool> truth(const QString &name) const
    {
        const JsonValue *found = value(name, Kind::Truth);
        return found ? std::optional(found->truth) : std::nullopt;
    }

    template <typename Decimal>
    std::optional<Decimal> number(const QString &name) const
    {
        const JsonValue *found = value(name, Kind::Number);
        if (!found)
            return std::nullopt;
        if (found->text.contains(u'e', Qt::CaseInsensitive)) {
            refuse(name, u"number.exponent"_s, {{u"text"_s, excerpt(found->text)}});
            return std::nullopt;
        }
        const auto read = Decimal::fromString(found->text);
        if (read)
            return *read;
        Error error = read.error();
        for (ErrorArg &fact : error.args)
            fact.value = excerpt(fact.value);
        refuse(name, std::move(error));
        return std::nullopt;
    }

    template <typename Decimal>
    std::optional<Decimal> notNegative(const QString &name) const
    {
        const auto found = number<Decimal>(name);
        if (!found || !found->isNegative())
            return found;
        refuse(name, u"number.negative"_s, {{u"text"_s, found->toString()}});
        return std::nullopt;
    }

    template <typename FromName>
    auto word(const QString &name, FromName fromName, const QString &choices) const
    {
        const auto found = text(name);
        auto known = found ? fromName(QStringView(*found)) : std::nullopt;
        if (found && !known)
            refuse(name, u"cell.unknown_word"_s, {{u"text"_s, excerpt(*found)}, {u"choices"_s, choices}});
        return known;
    }

    // The elements of an array that are objects; the others are refused.
    template <typename Read>
    void eachObject(const QString &name, Read read) const
    {
        const JsonValue *array = value(name, Kind::Array);
        if (!array)
            return;
        for (std::size_t i = 0; i < array->children.size(); ++i) {
            const QString path = u"%1[%2]"_s.arg(pathOf(name)).arg(i);
            const JsonValue &element = array->children[i];
            if (element.kind == Kind::Object) {
                read(Members(element, path, m_problems));
                continue;
            }
            m_problems << Error{
                Invalid, u"json.object_expected"_s, {{u"place"_s, path}, {u"line"_s, QString::number(element.line)}}};
        }
    }

    Members within(const QString &name, const JsonValue &object) const
    {
        return Members(object, pathOf(name), m_problems);
    }

    // What stands here beyond the names.
    JsonValue beyond(item_members::Names known) const
    {
        JsonValue rest{.kind = Kind::Object};
        for (const JsonValue &member : m_object.children) {
            if (!item_members::has(known, member.name))
                rest.children.push_back(member);
        }
        return rest;
    }

private:
    const JsonValue &m_object;
    const QString m_path;
    QList<Error> &m_problems;
};

void addBeyond(JsonValue &extra, const QString &name, JsonValue rest)
{
    if (rest.children.empty())
        return;
    rest.name = name;
    extra.children.push_back(std::move(rest));
}

// Lays what was said over a text that holds an object, which stays as it is written where it says so already.
void mergeInto(QByteArray &text, const JsonValue &said)
{
    auto known = text == "{}" ? Result<JsonValue>(JsonValue{.kind = Kind::Object}) : readJson(text);
    if (!known || known->kind != Kind::Object)
        known = JsonValue{.kind = Kind::Object};
    if (mergeJson(*known, said))
        text = jsonText(*known);
}

ItemChange extraChange(JsonValue extra)
{
    return [extra = std::move(extra)](Item &item) {
        mergeInto(item.extra, extra);
    };
}

// "barcode" is the first of all.
void putFirst(QList<ItemBarcode> &barcodes, const QString &code)
{
    const auto known = std::ranges::find(barcodes, code, &ItemBarcode::code);
    if (known != barcodes.end())
        std::rotate(barcodes.begin(), known, known + 1);
    else if (barcodes.isEmpty())
        barcodes << ItemBarcode{code};
    else
        barcodes.first() = ItemBarcode{code};
}

// A picture that is known already keeps its content.
void setImages(Item &item, const QList<ItemImage> &images)
{
    QList<ItemImage> all = images;
    for (ItemImage &image : all) {
        const auto known = std::ranges::find_if(item.images, [&](const ItemImage &other) {
            return image.uid.isEmpty() ? other.url == image.url : other.uid == image.uid;
        });
        if (known == item.images.end())
            continue;
        image.uid = known->uid;
        if (image.hash.isEmpty())
            image.hash = known->hash;
    }
    item.images = all;
}

QList<VariantAttribute> attributesOf(const Members &owner)
{
    QList<VariantAttribute> attributes;
    const JsonValue *object = owner.value(u"attributes"_s, Kind::Object);
    if (!object)
        return attributes;
    const Members members = owner.within(u"attributes"_s, *object);
    for (const JsonValue &one : object->children) {
        if (one.kind == Kind::Null)
            members.refuse(one.name, expectedKey(Kind::Text));
        else if (const auto value = members.text(one.name))
            attributes << VariantAttribute{one.name, *value};
    }
    return attributes;
}

class OrderReader {
public:
    OrderReader(const JsonValue &object, const QString &place, const ItemDialect &dialect)
        : m_dialect(dialect),
          m_root(object, place, m_order.problems)
    {
        m_order.place = place;
        m_order.textLine = object.line;
    }

    ItemOrder read()
    {
        readNames();
        readCategory();
        readMeasures();
        readPricing();
        readInventory();
        readSupplier();
        readTexts(u"accounting"_s, item_members::accounting,
                  {{u"incomeAccountId"_s, &Item::incomeAccountId},
                   {u"expenseAccountId"_s, &Item::expenseAccountId},
                   {u"assetAccountId"_s, &Item::assetAccountId}});
        readTax();
        readPlaces();
        readVariants();
        readCustomFields();
        readImages();
        readBarcodes();
        readParent();
        readTimes();
        keepBeyond();
        return std::move(m_order);
    }

private:
    // A change is made to what is said at once, so that it can be told and judged.
    void change(ItemChange one)
    {
        one(m_order.object.item);
        m_order.changes.push_back(std::move(one));
    }

    // Sets the item's member where the JSON names it: to `value`, or to what a new item has for null.
    template <typename Value, typename Given>
    void set(const Members &members, const QString &name, Value Item::*member, const std::optional<Given> &value)
    {
        static const Item fresh;
        if (value)
            change([member, set = *value](Item &item) { item.*member = set; });
        else if (members.isNull(name))
            change([member](Item &item) { item.*member = fresh.*member; });
    }
    void setText(const Members &members, const QString &name, QString Item::*member)
    {
        set(members, name, member, members.text(name));
    }

    // The object of a member, which is read by `read`; its own unknown members are kept.
    template <typename Read>
    void within(const QString &name, item_members::Names known, Read read)
    {
        const JsonValue *object = m_root.value(name, Kind::Object);
        if (!object)
            return;
        const Members members = m_root.within(name, *object);
        JsonValue rest = members.beyond(known);
        read(members, rest);
        addBeyond(m_extra, name, std::move(rest));
    }

    using TextMember = std::pair<QString, QString Item::*>;
    void readTexts(const QString &name, item_members::Names known, const std::vector<TextMember> &texts)
    {
        within(name, known, [&](const Members &members, JsonValue &) {
            for (const auto &[member, field] : texts)
                setText(members, member, field);
        });
    }

    void readNames()
    {
        if (const auto id = m_root.text(u"id"_s))
            m_order.object.item.uid = *id;
        if (const auto code = m_root.neededText(u"itemCode"_s))
            change([code = *code](Item &item) { item.code = code; });
        setText(m_root, u"name"_s, &Item::name);
        setText(m_root, u"description"_s, &Item::description);
        set(m_root, u"type"_s, &Item::type,
            m_root.word(u"type"_s, itemTypeFromName, u"inventory, service, non_inventory"_s));
        setText(m_root, u"unit"_s, &Item::unit);
        set(m_root, u"isActive"_s, &Item::active, m_root.truth(u"isActive"_s));
    }

    void readCategory()
    {
        CategoryName category;
        m_order.namesCategory = m_root.isNull(u"category"_s);
        within(u"category"_s, item_members::category, [&](const Members &members, JsonValue &) {
            category = {.id = members.text(u"id"_s).value_or(QString()),
                        .name = members.text(u"name"_s).value_or(QString()),
                        .path = members.text(u"path"_s).value_or(QString())};
        });
        if (const auto id = m_root.text(u"categoryId"_s); id && category == CategoryName())
            category.id = *id;
        if (category == CategoryName())
            return;
        m_order.namesCategory = true;
        m_order.object.category = category;
    }

    void readMeasures()
    {
        set(m_root, u"weight"_s, &Item::weight, m_root.notNegative<Quantity>(u"weight"_s));
        if (m_root.isNull(u"dimensions"_s))
            change([](Item &item) { item.dimensions = {}; });
        within(u"dimensions"_s, item_members::dimensions, [&](const Members &members, JsonValue &) {
            using Side = std::optional<Quantity> Dimensions::*;
            const auto setSide = [&](const QString &name, Side side) {
                const auto size = members.notNegative<Quantity>(name);
                if (size || members.isNull(name))
                    change([side, size](Item &item) { item.dimensions.*side = size; });
            };
            setSide(u"length"_s, &Dimensions::length);
            setSide(u"width"_s, &Dimensions::width);
            setSide(u"height"_s, &Dimensions::height);
            const auto unit = members.text(u"unit"_s);
            if (unit || members.isNull(u"unit"_s))
                change([unit](Item &item) { item.dimensions.unit = unit.value_or(QString()); });
        });
    }

    void readPricing()
    {
        within(u"pricing"_s, item_members::pricing, [&](const Members &pricing, JsonValue &rest) {
            set(pricing, u"costPrice"_s, &Item::costPrice, pricing.notNegative<UnitCost>(u"costPrice"_s));
            set(pricing, u"sellingPrice"_s, &Item::sellingPrice, pricing.notNegative<UnitCost>(u"sellingPrice"_s));
            readCurrency(pricing);
            readPriceGroups(pricing, rest);
        });
    }

    // Prices in the company's own currency name none.
    void readCurrency(const Members &pricing)
    {
        const auto code = pricing.text(u"currency"_s);
        if (!code && !pricing.isNull(u"currency"_s))
            return;
        if (code && !Currency::fromCode(*code)) {
            pricing.refuse(u"currency"_s, u"currency.unknown"_s, {{u"code"_s, excerpt(*code)}});
            return;
        }
        change([code = code.value_or(QString()), own = m_dialect.currency.code](Item &item) {
            const bool same = item.currency.isEmpty() ? code == own : code == item.currency;
            if (!same)
                item.currency = code;
        });
    }

    void readPriceGroups(const Members &pricing, JsonValue &rest)
    {
        if (!pricing.object().member(u"priceGroups"))
            return;
        QList<PriceGroupPrice> groups;
        JsonValue extra{.kind = Kind::Object};
        pricing.eachObject(u"priceGroups"_s, [&](const Members &group) {
            const auto id = group.neededText(u"groupId"_s);
            const auto price = group.notNegative<UnitCost>(u"price"_s);
            if (!group.object().member(u"price"))
                group.refuse(u"price"_s, u"json.member_missing"_s, {{u"name"_s, u"price"_s}});
            if (!id || !price)
                return;
            groups << PriceGroupPrice{*id, *price};
            addBeyond(extra, *id, group.beyond(item_members::priceGroup));
        });
        addBeyond(rest, u"priceGroups"_s, std::move(extra));
        change([groups](Item &item) { item.priceGroups = groups; });
    }

    void readInventory()
    {
        within(u"inventory"_s, item_members::inventory, [&](const Members &members, JsonValue &) {
            set(members, u"tracked"_s, &Item::tracked, members.truth(u"tracked"_s));
            set(members, u"autoReorder"_s, &Item::autoReorder, members.truth(u"autoReorder"_s));
            set(members, u"lotTracking"_s, &Item::lotTracking,
                members.word(u"lotTracking"_s, lotTrackingFromName, u"none, lot, serial"_s));
            using Level = std::optional<Quantity> Item::*;
            const std::pair<QString, Level> levels[]{{u"minimumStock"_s, &Item::minimumStock},
                                                     {u"maximumStock"_s, &Item::maximumStock},
                                                     {u"reorderPoint"_s, &Item::reorderPoint},
                                                     {u"reorderQuantity"_s, &Item::reorderQuantity}};
            for (const auto &[name, level] : levels)
                set(members, name, level, members.notNegative<Quantity>(name));
            m_order.object.stock = stockOf(members, u"currentStock"_s, u"availableStock"_s, u"reservedStock"_s);
        });
    }

    static ItemStock stockOf(const Members &members, const QString &current, const QString &available,
                             const QString &reserved)
    {
        return {.current = members.number<Quantity>(current).value_or(Quantity()),
                .available = members.number<Quantity>(available).value_or(Quantity()),
                .reserved = members.number<Quantity>(reserved).value_or(Quantity())};
    }

    void readSupplier()
    {
        SupplierName supplier;
        m_order.namesSupplier = m_root.isNull(u"supplier"_s);
        setText(m_root, u"supplierItemCode"_s, &Item::supplierItemCode);
        within(u"supplier"_s, item_members::supplier, [&](const Members &members, JsonValue &) {
            supplier = {.id = members.text(u"id"_s).value_or(QString()),
                        .name = members.text(u"name"_s).value_or(QString())};
            setText(members, u"supplierItemCode"_s, &Item::supplierItemCode);
            readLeadTime(members);
        });
        if (const auto id = m_root.text(u"supplierId"_s); id && supplier == SupplierName())
            supplier.id = *id;
        if (supplier == SupplierName())
            return;
        m_order.namesSupplier = true;
        m_order.object.supplier = supplier;
    }

    void readLeadTime(const Members &members)
    {
        const QString name = u"leadTimeDays"_s;
        const auto days = members.notNegative<Quantity>(name);
        if (!days && !members.isNull(name))
            return;
        if (days && days->scaled() % Quantity::one != 0) {
            members.refuse(name, u"cell.not_whole"_s, {{u"text"_s, days->toString()}});
            return;
        }
        // What no int holds is out of range all the same.
        const std::int64_t most = std::numeric_limits<int>::max();
        std::optional<int> whole;
        if (days)
            whole = static_cast<int>(std::min(days->scaled() / Quantity::one, most));
        set(members, name, &Item::leadTimeDays, whole);
    }

    void readTax()
    {
        within(u"tax"_s, item_members::tax, [&](const Members &members, JsonValue &) {
            setText(members, u"salesTaxCode"_s, &Item::salesTaxCode);
            setText(members, u"purchaseTaxCode"_s, &Item::purchaseTaxCode);
            set(members, u"taxable"_s, &Item::taxable, members.truth(u"taxable"_s));
        });
    }

    void readPlaces()
    {
        JsonValue extra{.kind = Kind::Object};
        m_root.eachObject(u"locations"_s, [&](const Members &members) {
            const auto location = members.neededText(u"locationId"_s);
            const auto bin = members.text(u"binLocation"_s);
            const ItemStock stock = stockOf(members, u"stock"_s, u"available"_s, u"reserved"_s);
            if (!location)
                return;
            m_order.object.places << ItemPlace{*location, stock, bin.value_or(QString())};
            addBeyond(extra, *location, members.beyond(item_members::place));
        });
        addBeyond(m_extra, u"locations"_s, std::move(extra));
    }

    void readVariants()
    {
        m_root.eachObject(u"variants"_s, [&](const Members &members) {
            ItemVariant variant;
            variant.id = members.text(u"id"_s).value_or(QString());
            variant.code = members.neededText(u"itemCode"_s).value_or(QString());
            variant.name = members.text(u"name"_s).value_or(QString());
            variant.barcode = members.text(u"barcode"_s).value_or(QString());
            variant.attributes = attributesOf(members);
            variant.stock = members.number<Quantity>(u"stock"_s).value_or(Quantity());
            if (!variant.name.isEmpty())
                variant.changes.emplace_back([name = variant.name](Item &item) { item.name = name; });
            if (!variant.barcode.isEmpty())
                variant.changes.emplace_back([code = variant.barcode](Item &item) { putFirst(item.barcodes, code); });
            if (members.object().member(u"attributes"))
                variant.changes.emplace_back([all = variant.attributes](Item &item) { item.attributes = all; });
            const JsonValue extra = members.beyond(item_members::variant);
            variant.extra = jsonText(extra);
            if (!extra.children.empty())
                variant.changes.push_back(extraChange(extra));
            m_order.object.variants << variant;
        });
    }

    // A field without a definition here keeps what it is given; null takes the value of one that has a definition away.
    void readCustomFields()
    {
        const JsonValue *object = m_root.value(u"customFields"_s, Kind::Object);
        if (!object)
            return;
        const Members members = m_root.within(u"customFields"_s, *object);
        JsonValue said{.kind = Kind::Object};
        QStringList gone;
        for (const JsonValue &value : object->children) {
            if (value.kind == Kind::Null && definitionOf(value.name))
                gone << value.name;
            else if (auto typed = customValue(members, value))
                said.children.push_back(*std::move(typed));
        }
        change([said, gone, fields = m_dialect.fields](Item &item) { setCustomFields(item, said, gone, fields); });
    }

    const CustomField *definitionOf(const QString &name) const
    {
        const auto field = std::ranges::find(m_dialect.fields, name, &CustomField::name);
        return field == m_dialect.fields.end() ? nullptr : &*field;
    }

    std::optional<JsonValue> customValue(const Members &members, const JsonValue &value) const
    {
        const CustomField *field = definitionOf(value.name);
        if (!field)
            return value;
        if (field->type == CustomFieldType::Boolean)
            return members.truth(value.name) ? std::optional(value) : std::nullopt;
        if (field->type == CustomFieldType::Number) {
            const auto number = members.number<Quantity>(value.name);
            return number
                       ? std::optional(JsonValue{
                             .kind = Kind::Number, .text = number->toString(), .name = value.name, .line = value.line})
                       : std::nullopt;
        }
        const auto text = members.text(value.name);
        if (!text || text->isEmpty())
            return text ? std::optional(value) : std::nullopt;
        const auto canonical = checkCustomValue(*field, *text);
        if (canonical)
            return value;
        members.refuse(value.name, canonical.error());
        return std::nullopt;
    }

    // A table's import keeps a number as its text: the same number said again changes nothing.
    static void setCustomFields(Item &item, JsonValue said, const QStringList &gone, const QList<CustomField> &fields)
    {
        auto known = readJson(item.customFields);
        if (!known || known->kind != Kind::Object)
            known = JsonValue{.kind = Kind::Object};
        const std::size_t before = known->children.size();
        std::erase_if(known->children, [&](const JsonValue &value) { return gone.contains(value.name); });
        std::erase_if(said.children, [&](const JsonValue &value) {
            const JsonValue *there = known->member(value.name);
            const bool typed = std::ranges::find(fields, value.name, &CustomField::name) != fields.end();
            return there && typed && there->kind == Kind::Text && there->text == plainText(value);
        });
        if (mergeJson(*known, said) || known->children.size() != before)
            item.customFields = jsonText(*known);
    }

    static QString plainText(const JsonValue &value)
    {
        if (value.kind == Kind::Truth)
            return value.truth ? u"true"_s : u"false"_s;
        return value.text;
    }

    void readImages()
    {
        if (!m_root.object().member(u"images"))
            return;
        QList<ItemImage> images;
        JsonValue extra{.kind = Kind::Object};
        m_root.eachObject(u"images"_s, [&](const Members &members) {
            ItemImage image{.uid = members.text(u"id"_s).value_or(QString()),
                            .hash = hashOf(members),
                            .url = members.text(u"url"_s).value_or(QString()),
                            .primary = members.truth(u"isPrimary"_s).value_or(false)};
            if (image.url.isEmpty() && image.hash.isEmpty()) {
                members.refuse(u"url"_s, u"json.member_missing"_s, {{u"name"_s, u"url"_s}});
                return;
            }
            addBeyond(extra, image.uid.isEmpty() ? image.url : image.uid, members.beyond(item_members::image));
            images << image;
        });
        addBeyond(m_extra, u"images"_s, std::move(extra));
        change([images](Item &item) { setImages(item, images); });
    }

    static QByteArray hashOf(const Members &members)
    {
        constexpr qsizetype digits = 64;
        const QString text = members.text(u"contentHash"_s).value_or(QString());
        QByteArray hash = QByteArray::fromHex(text.toLatin1());
        if (text.isEmpty() || (text.size() == digits && hash.size() * 2 == digits))
            return hash;
        members.refuse(u"contentHash"_s, u"item.hash_invalid"_s, {{u"text"_s, excerpt(text)}});
        return {};
    }

    void readBarcodes()
    {
        if (m_root.value(u"barcodes"_s, Kind::Array)) {
            QList<ItemBarcode> barcodes;
            JsonValue extra{.kind = Kind::Object};
            m_root.eachObject(u"barcodes"_s, [&](const Members &members) {
                const auto code = members.neededText(u"code"_s);
                const auto factor = members.number<Quantity>(u"packFactor"_s);
                if (!code)
                    return;
                barcodes << ItemBarcode{*code, factor.value_or(Quantity::fromInt(1))};
                addBeyond(extra, *code, members.beyond(item_members::barcode));
            });
            addBeyond(m_extra, u"barcodes"_s, std::move(extra));
            change([barcodes](Item &item) { item.barcodes = barcodes; });
        }
        if (const auto code = m_root.text(u"barcode"_s); code && !code->isEmpty())
            change([code = *code](Item &item) { putFirst(item.barcodes, code); });
    }

    void readParent()
    {
        const auto parent = m_root.text(u"parentItemCode"_s);
        m_order.namesParent = parent || m_root.isNull(u"parentItemCode"_s);
        m_order.object.parentCode = parent.value_or(QString());
        if (m_root.object().member(u"attributes")) {
            const QList<VariantAttribute> attributes = attributesOf(m_root);
            change([attributes](Item &item) { item.attributes = attributes; });
        }
    }

    // Only a new item takes them: when one that is there was made and changed is known better here.
    void readTimes()
    {
        const std::pair<QString, Instant Item::*> times[]{{u"createdAt"_s, &Item::createdAt},
                                                          {u"updatedAt"_s, &Item::updatedAt}};
        for (const auto &[name, member] : times) {
            const auto text = m_root.text(name);
            if (!text)
                continue;
            if (const auto at = m_dialect.calendar.parse(*text))
                m_order.object.item.*member = *at;
            else
                m_root.refuse(name, u"date.invalid"_s, {{u"text"_s, excerpt(*text)}});
        }
    }

    void keepBeyond()
    {
        const JsonValue rest = m_root.beyond(item_members::root);
        m_extra.children.insert(m_extra.children.end(), rest.children.begin(), rest.children.end());
        if (!m_extra.children.empty())
            change(extraChange(m_extra));
    }

    const ItemDialect &m_dialect;
    ItemOrder m_order;
    const Members m_root;
    JsonValue m_extra{.kind = Kind::Object};
};

Error placed(const QString &key, const QString &place, int line)
{
    Error error{Invalid, key, {}};
    if (!place.isEmpty())
        error.args << ErrorArg{u"place"_s, place};
    error.args << ErrorArg{u"line"_s, QString::number(line)};
    return error;
}

bool looksLikeItem(const JsonValue &value)
{
    return value.kind == Kind::Object && value.member(u"itemCode");
}

} // namespace

Result<std::vector<ItemOrder>> readItemOrders(const QByteArray &bytes, const ItemDialect &dialect)
{
    const QString listName = u"data"_s;
    std::vector<ItemOrder> orders;
    bool isArray = false;
    for (qsizetype at = 0; at < bytes.size() && !isArray && bytes[at] != '{'; ++at)
        isArray = bytes[at] == '[';
    STOWAGE_LET(root, readJsonList(bytes, listName, [&](const JsonValue &element, qsizetype index) -> Done {
                    const QString place = u"%1[%2]"_s.arg(isArray ? QString() : listName).arg(index);
                    if (element.kind != Kind::Object)
                        return fail(placed(u"item.shape_unknown"_s, place, element.line));
                    orders.push_back(OrderReader(element, place, dialect).read());
                    return {};
                }));
    if (!orders.empty())
        return orders;
    if (looksLikeItem(root))
        return std::vector<ItemOrder>{OrderReader(root, {}, dialect).read()};
    const JsonValue *data = root.member(listName);
    if (data && looksLikeItem(*data))
        return std::vector<ItemOrder>{OrderReader(*data, listName, dialect).read()};
    if (root.kind == Kind::Array)
        return fail(placed(u"item.none"_s, {}, root.line));
    if (!data)
        return fail(placed(u"item.shape_unknown"_s, {}, root.line));
    return fail(placed(data->kind == Kind::Array ? u"item.none"_s : u"json.array_expected"_s, listName, data->line));
}

} // namespace stowage
