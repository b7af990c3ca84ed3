// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

constexpr ErrorSentence sentences[] = {
    {"transfer.approval_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "Nobody was asked this about {number}. Look at the list again.")},
    {"transfer.asked",
     QT_TRANSLATE_NOOP("ErrorText", "Somebody was asked already to agree to what arrived of {number}. Wait for the "
                                    "answer.")},
    {"transfer.changed",
     QT_TRANSLATE_NOOP("ErrorText", "{number} was changed by somebody else meanwhile. Look at it again; nothing of "
                                    "yours was saved.")},
    {"transfer.document_unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{number} has no such receipt or loss that could be taken back. Look at the transfer "
                       "again.")},
    {"transfer.in_transit",
     QT_TRANSLATE_NOOP("ErrorText", "{quantity} of {number} are still in transit, so it cannot be completed. Receive "
                                    "them, or say what became of them.")},
    {"transfer.line_unknown", QT_TRANSLATE_NOOP("ErrorText", "{number} has no such line. Look at the transfer again.")},
    {"transfer.missing", QT_TRANSLATE_NOOP("ErrorText", "This transfer is not there. Look at the list again.")},
    {"transfer.not_in_transit",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{inTransit} of {item} are in transit, and {wanted} are given. Type more than 0 and "
                       "not more than {inTransit}.")},
    {"transfer.nothing",
     QT_TRANSLATE_NOOP("ErrorText", "No quantity of {number} is given. Type how many of at least one line.")},
    {"transfer.over_received",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Only {inTransit} of {item} are in transit, and {wanted} are given. Enter the other "
                       "{over} as found, or type {inTransit}.")},
    {"transfer.over_shipped",
     QT_TRANSLATE_NOOP("ErrorText", "{requested} of {item} are to be moved, and {wanted} are given. Type 0 to "
                                    "{requested}.")},
    {"transfer.state.approved",
     QT_TRANSLATE_NOOP("ErrorText", "{number} is approved and waits to be shipped. Ship it, or make it a draft again "
                                    "to change it.")},
    {"transfer.state.cancelled",
     QT_TRANSLATE_NOOP("ErrorText", "{number} was cancelled. Write a new transfer for these goods.")},
    {"transfer.state.completed",
     QT_TRANSLATE_NOOP("ErrorText", "{number} is completed. Write a new transfer to move goods again.")},
    {"transfer.state.draft", QT_TRANSLATE_NOOP("ErrorText", "{number} is still a draft. Submit it first.")},
    {"transfer.state.partially_received",
     QT_TRANSLATE_NOOP("ErrorText", "{number} is received in part. Receive the rest, say what became of it, or recall "
                                    "it.")},
    {"transfer.state.pending_approval",
     QT_TRANSLATE_NOOP("ErrorText", "{number} waits for approval. Decide on it first, or make it a draft again.")},
    {"transfer.state.recalled",
     QT_TRANSLATE_NOOP("ErrorText", "{number} was recalled, and its goods went back. Write a new transfer for them.")},
    {"transfer.state.received",
     QT_TRANSLATE_NOOP("ErrorText", "Nothing of {number} is in transit any more. Complete it, or take a receipt back "
                                    "first.")},
    {"transfer.state.rejected",
     QT_TRANSLATE_NOOP("ErrorText", "{number} was rejected. Make it a draft again to change it, or cancel it.")},
    {"transfer.state.shipped",
     QT_TRANSLATE_NOOP("ErrorText", "{number} is on its way. Receive it, say what became of it, or recall it.")},
};

} // namespace

std::span<const ErrorSentence> errorSentencesOfTransfers()
{
    return sentences;
}

} // namespace stowage
