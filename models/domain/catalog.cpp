// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalog.h"

#include <QDate>

namespace stowage {

Done checkUnitQuantity(Quantity quantity, const Unit &unit)
{
    Q_ASSERT(unit.decimals >= 0 && unit.decimals <= Quantity::decimals);
    std::int64_t step = 1; // the least that the unit has
    for (int decimal = unit.decimals; decimal < Quantity::decimals; ++decimal)
        step *= 10;
    const std::int64_t size = quantity.abs().scaled();
    const std::int64_t excess = size % step;
    if (excess == 0)
        return {};
    const std::int64_t below = size - excess;
    const auto above = decimal::sum(below, step);
    const bool up = above && (below == 0 || excess * 2 >= step);
    const Quantity nearest = Quantity::fromScaled(up ? *above : below);
    return fail(Error::Code::Invalid, u"quantity.too_fine"_s,
                {{u"quantity"_s, quantity.toString()},
                 {u"unit"_s, unit.code},
                 {u"decimals"_s, QString::number(unit.decimals)},
                 {u"nearest"_s, (quantity.isNegative() ? -nearest : nearest).toString()}});
}

QString customFieldTypeName(CustomFieldType type)
{
    switch (type) {
    case CustomFieldType::Text:
        return u"text"_s;
    case CustomFieldType::Number:
        return u"number"_s;
    case CustomFieldType::Date:
        return u"date"_s;
    case CustomFieldType::List:
        return u"list"_s;
    case CustomFieldType::Boolean:
        return u"boolean"_s;
    }
    Q_UNREACHABLE();
}

std::optional<CustomFieldType> customFieldTypeFromName(QStringView name)
{
    for (const CustomFieldType type : {CustomFieldType::Text, CustomFieldType::Number, CustomFieldType::Date,
                                       CustomFieldType::List, CustomFieldType::Boolean}) {
        if (customFieldTypeName(type) == name)
            return type;
    }
    return std::nullopt;
}

Result<QString> checkCustomValue(const CustomField &field, const QString &text)
{
    const auto refuse = [&](const QString &key) {
        return fail(Error::Code::Invalid, key,
                    {{u"name"_s, field.name}, {u"text"_s, text}, {u"choices"_s, field.choices.join(", "_L1)}});
    };
    switch (field.type) {
    case CustomFieldType::Text:
        return text;
    case CustomFieldType::Number: {
        const auto number = Quantity::fromString(text);
        return number ? Result<QString>(number->toString()) : refuse(u"custom.not_a_number"_s);
    }
    case CustomFieldType::Date: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? Result<QString>(day.toString(Qt::ISODate)) : refuse(u"custom.not_a_date"_s);
    }
    case CustomFieldType::List:
        return field.choices.contains(text) ? Result<QString>(text) : refuse(u"custom.not_a_choice"_s);
    case CustomFieldType::Boolean:
        if (text == "true"_L1 || text == "false"_L1)
            return text;
        return refuse(u"custom.not_a_boolean"_s);
    }
    Q_UNREACHABLE();
}

} // namespace stowage
