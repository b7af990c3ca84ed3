// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

// What other programs send: JSON, and the movements in it.
constexpr ErrorSentence sentences[] = {
    {"json.array_expected", QT_TRANSLATE_NOOP("ErrorText", "This is no array. Put the values between [ and ].")},
    {"json.array_open",
     QT_TRANSLATE_NOOP("ErrorText", "The array does not go on and does not end here. Add a comma or the closing ].")},
    {"json.colon_missing", QT_TRANSLATE_NOOP("ErrorText", "A colon is missing after the name. Add it.")},
    {"json.control_sign",
     QT_TRANSLATE_NOOP("ErrorText", "A text holds a line end, a tab or another control sign. Close it with a double "
                                    "quote, or write the sign as \\n or \\t.")},
    {"json.empty", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to read. Write a JSON object or array.")},
    {"json.encoding", QT_TRANSLATE_NOOP("ErrorText", "A byte here is no UTF-8. Save the text as UTF-8.")},
    {"json.escape_invalid",
     QT_TRANSLATE_NOOP("ErrorText", "What follows the backslash is nothing that JSON knows. Write \\\\ for a backslash "
                                    "itself, or \\u and the four digits of a sign.")},
    {"json.member_missing", QT_TRANSLATE_NOOP("ErrorText", "“{name}” is missing. Add it.")},
    {"json.name_missing",
     QT_TRANSLATE_NOOP("ErrorText", "A name between double quotes is wanted here. Write it, or take out a comma too "
                                    "many.")},
    {"json.name_twice",
     QT_TRANSLATE_NOOP("ErrorText", "“{name}” is given twice, and only one can be meant. Take one of them out.")},
    {"json.nul", QT_TRANSLATE_NOOP("ErrorText", "There is a NUL sign, which no text can hold. Take it out, and save "
                                                "the text as UTF-8.")},
    {"json.number_expected",
     QT_TRANSLATE_NOOP("ErrorText", "This is no number. Write digits without quotes, such as 12.5.")},
    {"json.number_invalid",
     QT_TRANSLATE_NOOP("ErrorText", "The number breaks off. Write the digits that are missing.")},
    {"json.number_too_large", QT_TRANSLATE_NOOP("ErrorText", "The number is too large. Check it for digits too many.")},
    {"json.object_expected", QT_TRANSLATE_NOOP("ErrorText", "This is no object. Put its members between braces.")},
    {"json.object_open",
     QT_TRANSLATE_NOOP("ErrorText", "The object does not go on and does not end here. Add a comma or the closing "
                                    "brace.")},
    {"json.more_after",
     QT_TRANSLATE_NOOP("ErrorText", "Something follows after the end. Take it out, or put several movements into one "
                                    "array.")},
    {"json.text_expected", QT_TRANSLATE_NOOP("ErrorText", "This is no text. Write it between double quotes.")},
    {"json.text_open", QT_TRANSLATE_NOOP("ErrorText", "The text never ends. Add its closing double quote.")},
    {"json.text_too_long", QT_TRANSLATE_NOOP("ErrorText", "The text is longer than {max} signs. Shorten it.")},
    {"json.too_deep",
     QT_TRANSLATE_NOOP("ErrorText", "Objects and arrays stand more than {max} deep in each other. Check for a bracket "
                                    "that is never closed.")},
    {"json.too_large", QT_TRANSLATE_NOOP("ErrorText", "This is more than {max} MiB. Post it in several parts.")},
    {"json.too_many", QT_TRANSLATE_NOOP("ErrorText", "This holds more than {max} values. Post it in several parts.")},
    {"json.truth_expected", QT_TRANSLATE_NOOP("ErrorText", "This is neither true nor false. Write one of the two, "
                                                           "without quotes.")},
    {"json.value_invalid",
     QT_TRANSLATE_NOOP("ErrorText", "What stands here is no value. Write a number, a text between double quotes, true, "
                                    "false, null, an object or an array.")},
    {"adjustment.no_items", QT_TRANSLATE_NOOP("ErrorText", "The adjustment has no items. Add at least one.")},
    {"adjustment.type_differs",
     QT_TRANSLATE_NOOP("ErrorText",
                       "By the signs of its quantities this adjustment is {right}, not {type}. Mend one of "
                       "them, or leave the type out.")},
    {"adjustment.type_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is no type of adjustment. Write positive, negative or mixed, or leave it "
                                    "out.")},
    {"movement.cost_unused",
     QT_TRANSLATE_NOOP("ErrorText", "Only what comes in brings a cost, so this one was left out. What goes out leaves "
                                    "at the cost of the stock.")},
    {"movement.reason_unused",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Only an issue that takes another lot than the one to pick says why, so this reason "
                       "was left out.")},
    {"movement.expires_without_lot",
     QT_TRANSLATE_NOOP("ErrorText", "Only a lot expires, and none is given. Add its “lot”, or take out “expires”.")},
    {"json.field_missing", QT_TRANSLATE_NOOP("ErrorText", "“{field}” is missing. Add it.")},
    {"json.field_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "There is no “{field}” here, so it was left out. Check its name.")},
    {"json.id_invalid",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is no UUID. Write one such as 018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d80, or "
                                    "leave the id out.")},
    {"movement.id_taken",
     QT_TRANSLATE_NOOP("ErrorText", "The id {id} belongs to another movement, which was posted as {number}. Give this "
                                    "one a new id.")},
    {"movement.id_twice",
     QT_TRANSLATE_NOOP("ErrorText", "The id {text} is {first}'s already. Give each movement its own.")},
    {"movement.kind_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is no kind of movement. Write in, out, adjustment or transfer.")},
    {"movement.none", QT_TRANSLATE_NOOP("ErrorText", "The list holds no movement. Add at least one.")},
    {"movement.quantity_negative",
     QT_TRANSLATE_NOOP("ErrorText", "The quantity {quantity} is below zero, which only an adjustment may be. Write "
                                    "more than 0.")},
    {"movement.quantity_zero",
     QT_TRANSLATE_NOOP("ErrorText", "The quantity is 0, so nothing would move. Write another number.")},
    {"movement.shape_unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This is neither a movement nor an adjustment. Write an adjustment with its items, or "
                       "an object with product_id, warehouse_id, movement_type "
                       "and quantity, an array of such objects, or an object whose “movements” is such an "
                       "array.")},
    {"movement.to_missing",
     QT_TRANSLATE_NOOP("ErrorText", "A transfer goes to another warehouse, and none is given. Add “to_warehouse_id”.")},
    {"movement.to_unexpected",
     QT_TRANSLATE_NOOP("ErrorText", "Only a transfer goes to another warehouse. Take out “to_warehouse_id”, or write "
                                    "transfer as the movement_type.")},
    {"json.zone_missing",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” does not tell its time zone. Add Z or an offset such as +08:00.")},
};

} // namespace

std::span<const ErrorSentence> errorSentencesOfJson()
{
    return sentences;
}

} // namespace stowage
