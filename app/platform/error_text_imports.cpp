// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

// Imports and the files they read.
constexpr ErrorSentence sentences[] = {
    {"import.already_reversed",
     QT_TRANSLATE_NOOP("ErrorText", "The import {number} was taken back already. Nothing was changed.")},
    {"import.cancelled", QT_TRANSLATE_NOOP("ErrorText", "The import was stopped. Nothing was changed.")},
    {"import.changed_since",
     QT_TRANSLATE_NOOP("ErrorText", "The import {number} cannot be taken back: {count} of what it brought were changed "
                                    "since ({codes}). Change those back first.")},
    {"import.code_twice",
     QT_TRANSLATE_NOOP("ErrorText", "{code} stands in the file already, on line {first}. Keep one of the two rows.")},
    {"import.cost_negative", QT_TRANSLATE_NOOP("ErrorText", "The cost {cost} is below zero. Write 0 or more.")},
    {"import.count_too_far",
     QT_TRANSLATE_NOOP("ErrorText", "The count of {counted} is too far from the {expected} that are expected. Check it "
                                    "for digits too many.")},
    {"import.counted_twice",
     QT_TRANSLATE_NOOP("ErrorText", "The same item is counted at the same place already, on line {first}. Keep one of "
                                    "the two rows.")},
    {"import.document_in_use",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The import cannot be taken back: at {location} only {onHand} of {item} are left on "
                       "{date} of the {wanted} that {number} brought. Take back first what was issued since.")},
    {"import.file_changed",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} is not as it was when it was imported, so its rows may be others. Import it "
                       "again, then save the rejected rows.")},
    {"import.missing",
     QT_TRANSLATE_NOOP("ErrorText", "There is no import {number}. Check the number in the list of imports.")},
    {"import.quantity_negative",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The quantity {quantity} is below zero, which only an adjustment may be. Write more "
                       "than 0.")},
    {"import.quantity_zero",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The quantity is 0, so nothing would move. Write another number, or take the row out.")},
    {"import.repeated",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{file} was imported on {date} already, as {number}. Nothing was changed. Import it "
                       "again only if the rows are meant twice.")},
    {"import.rows_rejected",
     QT_TRANSLATE_NOOP("ErrorText", "{rejected} of {total} rows cannot be imported, so nothing was. Correct them, or "
                                    "choose to import the other rows.")},
    {"import.same_location",
     QT_TRANSLATE_NOOP("ErrorText", "The goods would be sent to where they are, {location}. Write another location.")},
    {"import.similar_code",
     QT_TRANSLATE_NOOP("ErrorText", "{code} is new, but looks like {similar}, which is there already. Check that it is "
                                    "another item.")},
    {"import.stock_used",
     QT_TRANSLATE_NOOP("ErrorText", "The import {number} cannot be taken back: {missing} of {item} would be missing at "
                                    "{location} on {date}. Take back first what was issued since.")},
    {"import.to_location_unexpected",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Only a transfer goes to another location, and this row is of the kind {kind}. Leave "
                       "the cell empty.")},
    {"import.unknown_codes",
     QT_TRANSLATE_NOOP("ErrorText", "The file names codes that are not there: {items} {locations} {suppliers}. Create "
                                    "them first, or let the import create them.")},
    {"import.unknown_item",
     QT_TRANSLATE_NOOP("ErrorText", "No item has the code {item}. Correct the code, or create the item first.")},
    {"import.unknown_item_similar",
     QT_TRANSLATE_NOOP("ErrorText", "No item has the code {item}. Was {similar} meant? Correct the code, or create the "
                                    "item first.")},
    {"import.unknown_items",
     QT_TRANSLATE_NOOP("ErrorText", "The file names items that are not there: {items}. Create them first, or let the "
                                    "import create them.")},
    {"import.unknown_items_and_locations",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The file names items that are not there ({items}) and locations that are not there "
                       "({locations}). Create them first, or let the import create them.")},
    {"import.unknown_locations",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The file names locations that are not there: {locations}. Create them first, or let "
                       "the import create them.")},
    {"import.unknown_suppliers",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The file names suppliers that are not there: {suppliers}. Create them first, or let "
                       "the import create them.")},
    {"import.unknown_location",
     QT_TRANSLATE_NOOP("ErrorText",
                       "No location has the code {location}. Correct the code, or create the location first.")},
    {"import.unknown_parent",
     QT_TRANSLATE_NOOP("ErrorText", "The parent {parent} is not there. Correct it, or put its row above this one.")},
    {"import.unknown_supplier",
     QT_TRANSLATE_NOOP("ErrorText",
                       "No supplier has the code {supplier}. Correct the code, or create the supplier first.")},
    {"import.used_since",
     QT_TRANSLATE_NOOP("ErrorText", "The import {number} cannot be taken back: {count} of what it brought are in use "
                                    "({codes}). Take back first what uses them.")},
    {"mapping.bad_pair",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{text}” does not tell which heading fills which field. Write it as FIELD=HEADING.")},
    {"mapping.duplicate",
     QT_TRANSLATE_NOOP("ErrorText", "{field} is filled by several columns: {headings}. Choose one of them.")},
    {"mapping.missing",
     QT_TRANSLATE_NOOP("ErrorText",
                       "No column fills {field}, which is needed. Choose a column for it, or add one to the "
                       "file.")},
    {"mapping.no_such_field", QT_TRANSLATE_NOOP("ErrorText", "There is no field {field}. Choose one of the list.")},
    {"mapping.no_such_heading",
     QT_TRANSLATE_NOOP("ErrorText", "The file has no column “{heading}” for {field}. Choose one of its headings.")},
    {"mapping.pair_invalid",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{text}” does not tell which heading fills which field. Write it as FIELD=HEADING.")},
    {"mapping.unknown",
     QT_TRANSLATE_NOOP("ErrorText", "The column “{heading}” ({column}) fills no field. Choose a field for it, or leave "
                                    "it out.")},
};

} // namespace

std::span<const ErrorSentence> errorSentencesOfImports()
{
    return sentences;
}

} // namespace stowage
