// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/item.h"

#include <QSet>

namespace stowage {

namespace {

constexpr int codeLengthMax = 64;
constexpr int nameLengthMax = 255;
constexpr int barcodeLengthMax = 128;
constexpr int descriptionLengthMax = 16'384;

bool hasControlCharacter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

void checkCode(const Item &item, QList<Error> &errors)
{
    if (item.code.trimmed().isEmpty())
        errors << Error{Error::Code::Invalid, u"item.code.empty"_s, {}};
    else if (item.code != item.code.trimmed() || hasControlCharacter(item.code))
        errors << Error{Error::Code::Invalid, u"item.code.spaces"_s, {{u"code"_s, item.code}}};
    if (item.code.size() > codeLengthMax) {
        errors << Error{Error::Code::Invalid,
                        u"item.code.too_long"_s,
                        {{u"code"_s, item.code}, {u"max"_s, QString::number(codeLengthMax)}}};
    }
}

void checkAmounts(const Item &item, QList<Error> &errors)
{
    const auto refuse = [&](const QString &key, const QString &value) {
        errors << Error{Error::Code::Invalid, key, {{u"value"_s, value}}};
    };
    if (item.costPrice.isNegative())
        refuse(u"item.cost_price.negative"_s, item.costPrice.toString());
    if (item.sellingPrice.isNegative())
        refuse(u"item.selling_price.negative"_s, item.sellingPrice.toString());
    for (const PriceGroupPrice &group : item.priceGroups) {
        if (group.price.isNegative())
            refuse(u"item.price_group.negative"_s, group.price.toString());
    }
    const std::pair<const std::optional<Quantity> *, QString> levels[] = {
        {&item.minimumStock, u"item.minimum_stock.negative"_s},
        {&item.maximumStock, u"item.maximum_stock.negative"_s},
        {&item.reorderPoint, u"item.reorder_point.negative"_s},
        {&item.reorderQuantity, u"item.reorder_quantity.negative"_s},
        {&item.weight, u"item.weight.negative"_s},
    };
    for (const auto &[level, key] : levels) {
        if (*level && (*level)->isNegative())
            refuse(key, (*level)->toString());
    }
    if (item.minimumStock && item.maximumStock && *item.minimumStock > *item.maximumStock) {
        errors << Error{Error::Code::Invalid,
                        u"item.minimum_above_maximum"_s,
                        {{u"minimum"_s, item.minimumStock->toString()}, {u"maximum"_s, item.maximumStock->toString()}}};
    }
    if (item.leadTimeDays && (*item.leadTimeDays < 0 || *item.leadTimeDays > 3650))
        refuse(u"item.lead_time.out_of_range"_s, QString::number(*item.leadTimeDays));
}

void checkBarcodes(const Item &item, QList<Error> &errors)
{
    QSet<QString> seen;
    for (const ItemBarcode &barcode : item.barcodes) {
        const QList<ErrorArg> which{{u"code"_s, barcode.code}};
        if (barcode.code.isEmpty() || barcode.code.size() > barcodeLengthMax || hasControlCharacter(barcode.code))
            errors << Error{Error::Code::Invalid, u"item.barcode.invalid"_s, which};
        if (!barcode.packFactor.isPositive())
            errors << Error{Error::Code::Invalid, u"item.barcode.pack_factor"_s, which};
        if (seen.contains(barcode.code))
            errors << Error{Error::Code::Invalid, u"item.barcode.duplicate"_s, which};
        seen.insert(barcode.code);
    }
}

} // namespace

QString itemTypeName(ItemType type)
{
    switch (type) {
    case ItemType::Inventory:
        return u"inventory"_s;
    case ItemType::Service:
        return u"service"_s;
    case ItemType::NonInventory:
        return u"non_inventory"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ItemType> itemTypeFromName(QStringView name)
{
    for (const ItemType type : {ItemType::Inventory, ItemType::Service, ItemType::NonInventory}) {
        if (itemTypeName(type) == name)
            return type;
    }
    return std::nullopt;
}

QString lotTrackingName(LotTracking tracking)
{
    switch (tracking) {
    case LotTracking::None:
        return u"none"_s;
    case LotTracking::Lot:
        return u"lot"_s;
    case LotTracking::Serial:
        return u"serial"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LotTracking> lotTrackingFromName(QStringView name)
{
    for (const LotTracking tracking : {LotTracking::None, LotTracking::Lot, LotTracking::Serial}) {
        if (lotTrackingName(tracking) == name)
            return tracking;
    }
    return std::nullopt;
}

QList<Error> checkItem(const Item &item)
{
    QList<Error> errors;
    checkCode(item, errors);
    if (item.name.trimmed().isEmpty())
        errors << Error{Error::Code::Invalid, u"item.name.empty"_s, {}};
    if (item.name.size() > nameLengthMax) {
        errors << Error{Error::Code::Invalid, u"item.name.too_long"_s, {{u"max"_s, QString::number(nameLengthMax)}}};
    }
    if (item.description.size() > descriptionLengthMax) {
        errors << Error{
            Error::Code::Invalid, u"item.description.too_long"_s, {{u"max"_s, QString::number(descriptionLengthMax)}}};
    }
    if (item.unit.trimmed().isEmpty())
        errors << Error{Error::Code::Invalid, u"item.unit.empty"_s, {}};
    checkAmounts(item, errors);
    checkBarcodes(item, errors);
    if (item.parentId != 0 && item.parentId == item.id)
        errors << Error{Error::Code::Invalid, u"item.parent.itself"_s, {}};
    return errors;
}

QString searchFold(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (!c.isSpace())
            folded += c;
        else if (!folded.isEmpty() && !folded.endsWith(u' '))
            folded += u' ';
    }
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

QString itemSearchText(const Item &item)
{
    QStringList parts{item.code, item.name};
    for (const ItemBarcode &barcode : item.barcodes)
        parts << barcode.code;
    parts << item.description;
    return searchFold(parts.join(u' '));
}

} // namespace stowage
