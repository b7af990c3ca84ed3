// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

// What is picked, what is reserved, and what stays for either.
constexpr ErrorSentence sentences[] = {
    {"pick.not_enough",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Only {found} of {wanted} {item} can be issued at {location}: {expired} there are expired, {reserved} are "
         "reserved for others. Take {found} or fewer, release what is reserved, or receive more first.")},
    {"pick.reason_missing",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{proposed} of {item} should go before lot {lot}. Take that, or say why it is {lot}.")},
    {"reservation.ended",
     QT_TRANSLATE_NOOP("ErrorText", "Nothing is held for {reference} any more. Look at the list again.")},
    {"reservation.expired", QT_TRANSLATE_NOOP("ErrorText", "The reservation would end on {expires}, and today is "
                                                           "{today}. Type today or a later day, or leave it empty.")},
    {"reservation.lot_expired",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Lot {lot} of {item} expired on {expires}, so it cannot be promised. Choose another lot.")},
    {"reservation.lot_not_enough",
     QT_TRANSLATE_NOOP("ErrorText", "Of lot {lot} of {item} at {location}, {available} are available: {onHand} on hand "
                                    "less {reserved} reserved. {wanted} are wanted; take fewer, or another lot.")},
    {"reservation.lot_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "{item} has no lot {lot}. Check the lot, or leave it empty for any.")},
    {"reservation.missing", QT_TRANSLATE_NOOP("ErrorText", "This reservation is not there. Look at the list again.")},
    {"reservation.none", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to reserve or release. Give at least one.")},
    {"reservation.not_enough",
     QT_TRANSLATE_NOOP("ErrorText", "{available} of {item} are available at {location}: {onHand} on hand less "
                                    "{reserved} reserved. {wanted} are wanted; take fewer, or release others first.")},
    {"reservation.reference_missing",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The reservation has no reference. Type what it is for: an order's number, or a name.")},
    {"reservation.reference_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "Nothing is held for {reference}. Check the reference.")},
    {"reservation.release_nothing",
     QT_TRANSLATE_NOOP("ErrorText", "The quantity to release for {reference} must be more than 0.")},
    {"reservation.release_of_what",
     QT_TRANSLATE_NOOP("ErrorText", "A release names either the id of one reservation, with a quantity where only a "
                                    "part of it goes, or a reference_id whose reservations all end.")},
    {"reservation.release_too_much",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{held} are held for {reference}, and {wanted} should be released. Type {held} or fewer.")},
    {"stock.lot_expired",
     QT_TRANSLATE_NOOP("ErrorText", "Lot {lot} of {item} expired on {expires}, so it cannot be issued. Take another "
                                    "lot; this one can be written off as expired, or returned to its supplier.")},
    {"stock.lot_reserved",
     QT_TRANSLATE_NOOP("ErrorText", "Of lot {lot} of {item} at {location}, {reserved} of {onHand} are reserved: {for}. "
                                    "{wanted} are wanted and {available} are available. Take fewer or another lot, "
                                    "give the reference it is reserved for, or release it.")},
    {"stock.reserved",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "{reserved} of the {onHand} {item} at {location} are reserved: {for}. {wanted} are wanted and {available} are "
         "available. Take fewer, give the reference they are reserved for, or release them.")},
};

} // namespace

std::span<const ErrorSentence> errorSentencesOfPromises()
{
    return sentences;
}

} // namespace stowage
