// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

// Documents, their lines and the stock they move.
constexpr ErrorSentence sentences[] = {
    {"document.already_reversed",
     QT_TRANSLATE_NOOP("ErrorText", "{number} was taken back by {by} already. Nothing was changed.")},
    {"document.is_reversal",
     QT_TRANSLATE_NOOP("ErrorText", "{number} takes back another document, so it cannot be taken back itself. Post the "
                                    "original document anew instead.")},
    {"document.location_missing",
     QT_TRANSLATE_NOOP("ErrorText", "The document has no location. Choose where the goods are.")},
    {"document.missing", QT_TRANSLATE_NOOP("ErrorText", "This document is not there. Look at the list again.")},
    {"document.no_lines", QT_TRANSLATE_NOOP("ErrorText", "The document has no lines. Add at least one item.")},
    {"document.of_transfer",
     QT_TRANSLATE_NOOP("ErrorText", "{number} belongs to the transfer {transfer}. Take it back there, so that the "
                                    "transfer tells what is so.")},
    {"document.same_location",
     QT_TRANSLATE_NOOP("ErrorText", "The goods would be sent to where they are. Choose two different locations.")},
    {"document.shipped_by_transfer",
     QT_TRANSLATE_NOOP("ErrorText", "These goods were shipped by the transfer {number}. Receive them there, or say "
                                    "there what became of them, so that the transfer tells what is so.")},
    {"document.shipment_used",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Of what {number} shipped, {by} received or wrote off some. Take {by} back first.")},
    {"document.too_many_lines",
     QT_TRANSLATE_NOOP("ErrorText", "A document holds at most {max} lines. Post it in several parts.")},
    {"document.effective_invalid",
     QT_TRANSLATE_NOOP("ErrorText", "The document would take effect in the year {year}. Check its date.")},
    {"document.text_invalid",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A text of the document holds a sign that cannot be stored. Type the reference, the "
                       "reason and the notes anew.")},
    {"line.before_shipment",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{item} left with {number} on {date}, so it cannot have arrived or been lost before "
                       "that. Type that day or a later one.")},
    {"line.cost_negative",
     QT_TRANSLATE_NOOP("ErrorText", "The unit cost {cost} of {item} is below zero. Type 0 or more.")},
    {"line.item_missing", QT_TRANSLATE_NOOP("ErrorText", "A line has no item. Choose one, or remove the line.")},
    {"line.item_not_stocked",
     QT_TRANSLATE_NOOP("ErrorText",
                       "No stock is kept of {item}. Switch its stock on in the item, or remove the line.")},
    {"line.item_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "The item of a line (number {item}) is there no more. Choose another one.")},
    {"line.location_is_transit",
     QT_TRANSLATE_NOOP("ErrorText", "{location} is the place of goods on their way, so nothing is received or issued "
                                    "there. Choose another location.")},
    {"line.location_missing", QT_TRANSLATE_NOOP("ErrorText", "A line has no location. Choose where the goods are.")},
    {"line.location_unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The location of a line (number {location}) is there no more. Choose another one.")},
    {"line.lot_missing",
     QT_TRANSLATE_NOOP("ErrorText", "{item} is kept by lots or serial numbers, and none is given. Type the lot or the "
                                    "number.")},
    {"line.lot_not_tracked",
     QT_TRANSLATE_NOOP("ErrorText", "{item} is not kept by lots, so {lot} cannot be booked. Leave the lot empty, or "
                                    "switch lots on in the item.")},
    {"line.not_of_transfer",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{number} does not go to {location} and did not leave from there. Receive the goods "
                       "where they were sent, or where they came from.")},
    {"line.quantity_negative",
     QT_TRANSLATE_NOOP("ErrorText", "The quantity {quantity} of {item} is below zero. Type more than 0.")},
    {"line.quantity_too_fine",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{item} is counted in {unit}, with at most {decimals} decimals, so {quantity} is too "
                       "fine. Type {nearest}, for instance.")},
    {"line.quantity_zero",
     QT_TRANSLATE_NOOP("ErrorText", "The quantity of {item} is 0. Type more than 0, or remove the line.")},
    {"line.serial_quantity",
     QT_TRANSLATE_NOOP("ErrorText", "{lot} is the serial number of a single {item}. The quantity must be 1.")},
    {"line.shipment_differs",
     QT_TRANSLATE_NOOP("ErrorText", "{number} shipped {item}, and the line names another item or lot. Choose the line "
                                    "that shipped it.")},
    {"line.shipment_unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "No movement with the number {shipment} shipped anything. Choose what was shipped.")},
    {"line.text_invalid",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A text of the line with {item} holds a sign that cannot be stored. Type its lot and "
                       "its note anew.")},
    {"lot.expiry_differs",
     QT_TRANSLATE_NOOP("ErrorText", "The lot {lot} is known to expire on {expires}. Type that day, or another lot.")},
    {"movement.missing", QT_TRANSLATE_NOOP("ErrorText", "The movement {seq} is not there. Look at the list again.")},
    {"stock.lot_not_enough",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There are only {onHand} of {item} from lot {lot} at {location} on {date}; {wanted} "
                       "are wanted. Receive the missing {missing} first, or take fewer or another lot.")},
    {"stock.serial_twice",
     QT_TRANSLATE_NOOP("ErrorText", "{item} with the serial number {lot} is in stock already, and there is only one of "
                                    "it. Check the number, or issue or move that one first.")},
    {"stock.missing",
     QT_TRANSLATE_NOOP("ErrorText", "{missing} of {item} would be missing at {location} on {date}. Receive them first, "
                                    "or take back what was issued since.")},
    {"stock.not_enough",
     QT_TRANSLATE_NOOP("ErrorText", "There are only {onHand} of {item} at {location} on {date}; {wanted} are wanted. "
                                    "Receive the missing {missing} first, or take fewer.")},
    {"stock.too_large",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The stock of {item} would be larger than can be kept. Check the quantity for digits "
                       "too many.")},
    {"transit.missing",
     QT_TRANSLATE_NOOP("ErrorText", "{missing} of {item} would arrive with {number} on {date} though they are not in "
                                    "transit then. Take back what arrived since first.")},
    {"transit.not_enough",
     QT_TRANSLATE_NOOP("ErrorText", "Only {inTransit} of {item} with {number} are in transit on {date}; {wanted} are "
                                    "wanted. Type {inTransit} or fewer.")},
};

} // namespace

std::span<const ErrorSentence> errorSentencesOfDocuments()
{
    return sentences;
}

} // namespace stowage
