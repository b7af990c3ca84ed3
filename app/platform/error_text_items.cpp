// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

// Items, and what belongs to them.
constexpr ErrorSentence sentences[] = {
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
    {"item.attribute.duplicate",
     QT_TRANSLATE_NOOP("ErrorText", "The attribute {name} is there twice. Keep one of the two.")},
    {"item.category.unknown",
     QT_TRANSLATE_NOOP("ErrorText", "The category chosen for this item is there no more. Choose another one.")},
    {"item.currency.unknown",
     QT_TRANSLATE_NOOP("ErrorText", "“{currency}” is not a currency code. Use one of ISO 4217, such as MYR or EUR.")},
    {"item.custom_fields.invalid",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The item's own fields do not form a JSON object. Give them as names with values.")},
    {"item.extra.invalid",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The item's further values do not form a JSON object. Give them as names with values.")},
    {"item.image.missing",
     QT_TRANSLATE_NOOP("ErrorText", "A picture of this item ({hash}) is not stored. Add the picture again.")},
    {"item.in_use",
     QT_TRANSLATE_NOOP("ErrorText", "{code} has movements or variants, so it cannot be removed. Mark it as not active "
                                    "instead.")},
    {"item.lot_tracking.in_use",
     QT_TRANSLATE_NOOP("ErrorText", "{code} has stock, so it is kept by lots or serial numbers as before. Issue all of "
                                    "it first, or make a new item.")},
    {"item.tracked.in_use",
     QT_TRANSLATE_NOOP("ErrorText", "{code} has stock, so its stock must go on being counted. Issue all of it first.")},
    {"item.missing",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The item (number {id}) is there no more. Look at the list again and choose another "
                       "one.")},
    {"item.parent.nested",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{code} cannot be part of this: a variant has no variants of its own. Choose an item "
                       "that is no variant as the parent.")},
    {"item.parent.unknown",
     QT_TRANSLATE_NOOP("ErrorText", "The item chosen as the parent is there no more. Choose another one.")},
    {"item.price_group.duplicate",
     QT_TRANSLATE_NOOP("ErrorText", "The price group {group} has two prices. Keep one of the two.")},
    {"item.supplier.unknown",
     QT_TRANSLATE_NOOP("ErrorText", "The supplier chosen for this item is there no more. Choose another one.")},
    {"item.uid.taken",
     QT_TRANSLATE_NOOP("ErrorText", "Another item has the identity {uid} already. Leave it out to get a new one.")},
    {"item.unit.in_use",
     QT_TRANSLATE_NOOP("ErrorText", "{code} has moved, so its unit stays as it is. Make a new item for another unit.")},
    {"item.unit.unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no unit {unit}. Choose one of the list.")},
    {"item.unknown_code", QT_TRANSLATE_NOOP("ErrorText", "No item has the code {code}. Check it for a typing error.")},
    {"barcode.check_digit",
     QT_TRANSLATE_NOOP("ErrorText", "The barcode {text} is not as it was printed: with its check digit it would be "
                                    "{expected}. Scan it again.")},
    {"barcode.control_character",
     QT_TRANSLATE_NOOP("ErrorText", "The barcode {text} holds a sign that cannot be printed ({code}). Scan or type it "
                                    "again.")},
    {"barcode.empty", QT_TRANSLATE_NOOP("ErrorText", "The barcode is empty. Scan or type it.")},
    {"barcode.lost_zero",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The barcode {text} seems to have lost the zero at its beginning. Was it {expected}?")},
    {"barcode.scientific",
     QT_TRANSLATE_NOOP("ErrorText", "A spreadsheet has shortened the barcode to “{text}”, and its digits are lost. "
                                    "Format the column as text and type the barcode anew.")},
    {"barcode.too_long",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The barcode {text}… is longer than {limit} characters. Check that only one code was "
                       "scanned.")},
    {"image.missing", QT_TRANSLATE_NOOP("ErrorText", "The picture {hash} is not stored. Add it again.")},
    {"image.too_large",
     QT_TRANSLATE_NOOP("ErrorText", "The picture is larger than {max} bytes. Make it smaller and add it again.")},
    {"image.unsupported",
     QT_TRANSLATE_NOOP("ErrorText", "This file is no picture that can be kept. Use PNG, JPEG, WebP or GIF.")},
    {"custom_field.choices.empty",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The field {name} is a choice from a list, and the list is empty. Type at least one "
                       "choice.")},
    {"custom_field.in_use",
     QT_TRANSLATE_NOOP("ErrorText", "The field {name} holds values, so it cannot be removed. Clear it in every item "
                                    "first.")},
    {"custom_field.label.empty",
     QT_TRANSLATE_NOOP("ErrorText", "The field needs a label. Type what people should read.")},
    {"custom_field.missing",
     QT_TRANSLATE_NOOP("ErrorText", "The field (number {id}) is there no more. Look at the list again.")},
    {"custom_field.name.empty",
     QT_TRANSLATE_NOOP("ErrorText", "The field needs a name. Type a short one, such as colour.")},
    {"custom_field.name.taken",
     QT_TRANSLATE_NOOP("ErrorText", "Another field has the name {name} already. Choose another name.")},
    {"custom.not_a_number", QT_TRANSLATE_NOOP("ErrorText", "{name}: “{text}” is not a number. Type digits.")},
    {"custom.not_a_date",
     QT_TRANSLATE_NOOP("ErrorText", "{name}: “{text}” is not a date. Write it as year-month-day.")},
    {"custom.not_a_choice",
     QT_TRANSLATE_NOOP("ErrorText", "{name}: “{text}” is not among the choices. Choose one of: {choices}.")},
    {"custom.not_a_boolean",
     QT_TRANSLATE_NOOP("ErrorText", "{name}: “{text}” is neither yes nor no. Choose one of the two.")},
    {"unit.in_use",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The unit {code} is used by items, so it cannot be removed. Give those items another "
                       "unit first.")},
    {"variants.no_attribute",
     QT_TRANSLATE_NOOP("ErrorText", "Variants differ in something. Name it, such as colour or size.")},
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
     QT_TRANSLATE_NOOP("ErrorText",
                       "The pattern names {name} in braces, which is none of the attributes. Change one of "
                       "them.")},
    {"variants.codes_equal",
     QT_TRANSLATE_NOOP("ErrorText", "Two variants would have the code {code}. Put every attribute into the pattern.")},
};

} // namespace

std::span<const ErrorSentence> errorSentencesOfItems()
{
    return sentences;
}

} // namespace stowage
