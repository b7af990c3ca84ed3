// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace stowage {

// A node of the category tree. `path` is made from the names on the way down: "Electronics > Components".
struct Category {
    RowId id = 0;
    QString uid;
    QString code; // unique; letter case counts
    QString name;
    RowId parentId = 0;
    QString path; // kept by the store
    QByteArray extra = "{}";
    bool operator==(const Category &) const = default;
};

struct Supplier {
    RowId id = 0;
    QString uid;
    QString code; // unique; letter case counts
    QString name;
    QString contact, email, phone, address;
    std::optional<int> leadTimeDays;
    bool active = true;
    QByteArray extra = "{}";
    bool operator==(const Supplier &) const = default;
};

// What quantities are counted in. `decimals` is how many decimals a quantity of it may have: 0 for pieces.
struct Unit {
    QString code; // "pcs", "kg"
    QString name;
    int decimals = 0;
    bool operator==(const Unit &) const = default;
};

// Whether a quantity is no finer than its unit allows. Errors: quantity.too_fine{quantity, unit, decimals, nearest},
// with the nearest quantity above or below that is one, and is not 0.
Done checkUnitQuantity(Quantity quantity, const Unit &unit);

enum class CustomFieldType { Text, Number, Date, List, Boolean }; // "text", "number", "date", "list", "boolean"

// A field the company added to its items. Values are stored in Item::customFields under `name`.
struct CustomField {
    RowId id = 0;
    QString name; // the JSON key and the import heading custom.NAME
    QString label; // what people read
    CustomFieldType type = CustomFieldType::Text;
    QStringList choices; // for List
    int position = 0;
    bool operator==(const CustomField &) const = default;
};

QString customFieldTypeName(CustomFieldType type);
std::optional<CustomFieldType> customFieldTypeFromName(QStringView name);

// The text a person typed, or an import gave, as the field's canonical text: numbers in machine form, ISO dates,
// "true"/"false". Errors: custom.not_a_number{name, text}, custom.not_a_date{…}, custom.not_a_choice{…, choices},
// custom.not_a_boolean{…}.
Result<QString> checkCustomValue(const CustomField &field, const QString &text);

} // namespace stowage
