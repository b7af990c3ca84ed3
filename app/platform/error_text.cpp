// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_text.h"

#include <QCoreApplication>
#include <QHash>

namespace stowage {

namespace {

struct Sentence {
    const char *key;
    const char *text; // "{name}" stands for the error's argument of that name
};

// What happened, why, what to do. No blame, no codes.
constexpr Sentence sentences[] = {
    // Numbers, days and money.
    {"number.empty", QT_TRANSLATE_NOOP("ErrorText", "A number is missing here. Type one.")},
    {"number.invalid", QT_TRANSLATE_NOOP("ErrorText", "“{text}” is not a number. Use digits and one decimal sign.")},
    {"number.too_many_decimals",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{text}” has more than {decimals} decimals. Shorten it; nothing is rounded for you.")},
    {"number.too_large", QT_TRANSLATE_NOOP("ErrorText", "“{text}” is too large. Check for digits too many.")},
    {"number.negative", QT_TRANSLATE_NOOP("ErrorText", "“{text}” is below zero. Type 0 or more.")},
    {"amount.too_large",
     QT_TRANSLATE_NOOP("ErrorText", "{quantity} × {cost} is more than an amount can hold. Check quantity and cost.")},
    {"currency.unknown",
     QT_TRANSLATE_NOOP("ErrorText", "“{code}” is not a currency code. Use one of ISO 4217, such as MYR or EUR.")},
    {"date.invalid",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is not a date. Write it as year-month-day, such as 2024-01-15.")},
    {"date.ambiguous",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” can be read as two different days. Choose the order of day and month.")},
    {"timezone.unknown",
     QT_TRANSLATE_NOOP("ErrorText", "“{zone}” is not a time zone. Use a name such as Asia/Kuala_Lumpur.")},

    // Items.
    {"item.code.empty", QT_TRANSLATE_NOOP("ErrorText", "The item needs a code. Type one that is used nowhere else.")},
    {"item.code.spaces",
     QT_TRANSLATE_NOOP("ErrorText", "The code “{code}” begins or ends with a space, or holds a sign that cannot be "
                                    "printed. Take it out.")},
    {"item.code.too_long", QT_TRANSLATE_NOOP("ErrorText", "The code is longer than {max} characters. Shorten it.")},
    {"item.code.taken",
     QT_TRANSLATE_NOOP("ErrorText", "The code {code} belongs to another item already. Choose another code.")},
    {"item.name.empty", QT_TRANSLATE_NOOP("ErrorText", "The item needs a name. Type what people call it.")},
    {"item.name.too_long", QT_TRANSLATE_NOOP("ErrorText", "The name is longer than {max} characters. Shorten it.")},
    {"item.description.too_long",
     QT_TRANSLATE_NOOP("ErrorText", "The description is longer than {max} characters. Shorten it.")},
    {"item.unit.empty", QT_TRANSLATE_NOOP("ErrorText", "The item needs a unit. Choose what it is counted in.")},
    {"item.cost_price.negative",
     QT_TRANSLATE_NOOP("ErrorText", "The cost price cannot be below zero. Type 0 or more.")},
    {"item.selling_price.negative",
     QT_TRANSLATE_NOOP("ErrorText", "The selling price cannot be below zero. Type 0 or more.")},
    {"item.price_group.negative",
     QT_TRANSLATE_NOOP("ErrorText", "A price group's price cannot be below zero. Type 0 or more.")},
    {"item.minimum_stock.negative",
     QT_TRANSLATE_NOOP("ErrorText", "The minimum stock cannot be below zero. Type 0 or more, or leave it empty.")},
    {"item.maximum_stock.negative",
     QT_TRANSLATE_NOOP("ErrorText", "The maximum stock cannot be below zero. Type 0 or more, or leave it empty.")},
    {"item.reorder_point.negative",
     QT_TRANSLATE_NOOP("ErrorText", "The reorder point cannot be below zero. Type 0 or more, or leave it empty.")},
    {"item.reorder_quantity.negative",
     QT_TRANSLATE_NOOP("ErrorText", "The reorder quantity cannot be below zero. Type 0 or more, or leave it empty.")},
    {"item.weight.negative",
     QT_TRANSLATE_NOOP("ErrorText", "The weight cannot be below zero. Type 0 or more, or leave it empty.")},
    {"item.minimum_above_maximum",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The minimum stock {minimum} is above the maximum {maximum}. Swap or change them.")},
    {"item.lead_time.out_of_range",
     QT_TRANSLATE_NOOP("ErrorText", "A lead time of {value} days cannot be right. Type 0 to 3650 days.")},
    {"item.barcode.invalid",
     QT_TRANSLATE_NOOP("ErrorText", "The barcode “{code}” is empty, too long or holds a sign that cannot be scanned. "
                                    "Scan or type it again.")},
    {"item.barcode.pack_factor",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The barcode {code} must stand for more than 0 units. Type how many one pack holds.")},
    {"item.barcode.duplicate",
     QT_TRANSLATE_NOOP("ErrorText", "The barcode {code} stands here twice. Remove one of the two.")},
    {"item.barcode.taken",
     QT_TRANSLATE_NOOP("ErrorText", "The barcode {code} belongs to {item} already. Remove it there first.")},
    {"item.unknown_barcode",
     QT_TRANSLATE_NOOP("ErrorText", "No item has the code {code}. Create an item or attach the code to one.")},
    {"item.changed_meanwhile",
     QT_TRANSLATE_NOOP("ErrorText", "{code} was changed by someone else meanwhile. Look at the new values, then save "
                                    "yours again.")},
    {"item.parent.itself",
     QT_TRANSLATE_NOOP("ErrorText", "An item cannot be a variant of itself. Choose another item as its parent.")},
    {"variants.no_attribute",
     QT_TRANSLATE_NOOP("ErrorText", "Variants differ in something. Name it, such as color or size.")},
    {"variants.no_values", QT_TRANSLATE_NOOP("ErrorText", "{name} has no values. List them with commas between them.")},
    {"variants.attribute_twice",
     QT_TRANSLATE_NOOP("ErrorText", "{name} is there twice. Put all its values into one line.")},
    {"variants.value_twice", QT_TRANSLATE_NOOP("ErrorText", "{name} has the value {value} twice. Take one out.")},
    {"variants.too_many",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This would be {count} variants; at most {max} can be made at once. Use fewer values.")},
    {"variants.pattern_empty",
     QT_TRANSLATE_NOOP("ErrorText", "The codes need a pattern. Write it with the names in braces.")},
    {"variants.pattern_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "The pattern names {name} in braces, which is none of the attributes. Change one "
                                    "of them.")},
    {"variants.codes_equal",
     QT_TRANSLATE_NOOP("ErrorText", "Two variants would have the code {code}. Put every attribute into the pattern.")},
    {"custom.not_a_number", QT_TRANSLATE_NOOP("ErrorText", "{name}: “{text}” is not a number. Type digits.")},
    {"custom.not_a_date",
     QT_TRANSLATE_NOOP("ErrorText", "{name}: “{text}” is not a date. Write it as year-month-day.")},
    {"custom.not_a_choice",
     QT_TRANSLATE_NOOP("ErrorText", "{name}: “{text}” is not among the choices. Choose one of: {choices}.")},
    {"custom.not_a_boolean",
     QT_TRANSLATE_NOOP("ErrorText", "{name}: “{text}” is neither yes nor no. Choose one of the two.")},

    // Categories, locations, suppliers.
    {"location.in_use",
     QT_TRANSLATE_NOOP("ErrorText", "{code} has stock or movements, so it cannot be removed. Mark it as not in use "
                                    "instead.")},
    {"category.cycle",
     QT_TRANSLATE_NOOP("ErrorText", "{code} cannot lie inside itself. Choose another parent category.")},

    // The database.
    {"store.address_invalid", QT_TRANSLATE_NOOP("ErrorText", "“{address}” names no database. Use a file's path or "
                                                             "postgresql://user@host/name.")},
    {"store.missing",
     QT_TRANSLATE_NOOP("ErrorText", "There is no file {path}. Check the name, or start a new company.")},
    {"store.not_stowage",
     QT_TRANSLATE_NOOP("ErrorText", "{path} is not a Stowage database. Nothing was changed. Choose another file.")},
    {"store.busy",
     QT_TRANSLATE_NOOP("ErrorText", "The database is in use by another program. Wait a moment and try again.")},
    {"store.full", QT_TRANSLATE_NOOP("ErrorText", "The disk is full, so nothing was saved. Make room and try again.")},
    {"store.corrupt", QT_TRANSLATE_NOOP("ErrorText", "The database is damaged. Stop working in it and open a backup.")},
    {"store.read_only",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The database can only be read. Ask for the right to write to its file or server.")},
    {"store.constraint",
     QT_TRANSLATE_NOOP("ErrorText", "The database refused the change because it breaks a rule: {detail}. Nothing was "
                                    "saved.")},
    {"store.serialization",
     QT_TRANSLATE_NOOP("ErrorText", "Someone else saved at the same moment. Nothing was saved here; try again.")},
    {"store.unreachable",
     QT_TRANSLATE_NOOP("ErrorText", "The database server does not answer: {detail}. Check the network and try again.")},
    {"store.failed", QT_TRANSLATE_NOOP("ErrorText", "The database could not do this: {detail}. Nothing was saved.")},
    {"store.interrupted", QT_TRANSLATE_NOOP("ErrorText", "The work was stopped before its end. Nothing was saved.")},
};

const char *sentenceFor(const QString &key)
{
    static const QHash<QLatin1StringView, const char *> byKey = [] {
        QHash<QLatin1StringView, const char *> table;
        for (const Sentence &sentence : sentences)
            table.insert(QLatin1StringView(sentence.key), sentence.text);
        return table;
    }();
    const QByteArray latin = key.toLatin1();
    return byKey.value(QLatin1StringView(latin), nullptr);
}

} // namespace

QString errorText(const Error &error)
{
    const char *sentence = sentenceFor(error.key);
    if (sentence == nullptr) {
        //: %1 is the internal name of an error that has no sentence
        return QCoreApplication::translate("ErrorText", "Something went wrong (%1). Nothing was saved.").arg(error.key);
    }
    const QString text = QCoreApplication::translate("ErrorText", sentence);
    // One pass, so that an argument that itself holds braces stays as it is.
    QString worded;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        worded += QStringView(text).mid(at, open - at);
        worded += error.arg(QStringView(text).mid(open + 1, close - open - 1));
        at = close + 1;
    }
    worded += QStringView(text).mid(at);
    return worded;
}

bool hasErrorText(const QString &key)
{
    return sentenceFor(key) != nullptr;
}

} // namespace stowage
