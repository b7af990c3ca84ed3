// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalog.h"

#include <QDate>

namespace stowage {

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
