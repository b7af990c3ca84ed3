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
    {"transfer.claim_waits",
     QT_TRANSLATE_NOOP("ErrorText", "What is said to be lost, damaged or found of {number} waits for approval. It can "
                                    "be completed once that is decided.")},
    {"transfer.claimed",
     QT_TRANSLATE_NOOP("ErrorText", "{inTransit} of {item} are in transit, and {claimed} of them wait already for "
                                    "approval of {number}. Give only the others.")},
    {"transfer.document_unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{number} has no such receipt or loss that could be taken back. Look at the transfer "
                       "again.")},
    {"transfer.in_transit",
     QT_TRANSLATE_NOOP("ErrorText", "{quantity} of {number} are still in transit, so it cannot be completed. Receive "
                                    "them, or say what became of them.")},
    {"transfer.line_unknown", QT_TRANSLATE_NOOP("ErrorText", "{number} has no such line. Look at the transfer again.")},
    {"transfer.missing", QT_TRANSLATE_NOOP("ErrorText", "This transfer is not there. Look at the list again.")},
    {"transfer.no_items", QT_TRANSLATE_NOOP("ErrorText", "The transfer has no items. Give at least one in \"items\".")},
    {"transfer.not_in_transit",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{inTransit} of {item} are in transit, and {wanted} are given. Type more than 0 and "
                       "not more than {inTransit}.")},
    {"transfer.not_yours",
     QT_TRANSLATE_NOOP("ErrorText", "{number} was written by {user}, who alone can change it. Ask {user}, or cancel it "
                                    "and write a transfer of your own.")},
    {"transfer.nothing",
     QT_TRANSLATE_NOOP("ErrorText", "No quantity of {number} is given. Type how many of at least one line.")},
    {"transfer.over_received",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Only {inTransit} of {item} are in transit, and {wanted} are given. Enter the other "
                       "{over} as found, or type {inTransit}.")},
    {"transfer.over_shipped",
     QT_TRANSLATE_NOOP("ErrorText", "{requested} of {item} are to be moved, and {wanted} are given. Type 0 to "
                                    "{requested}.")},
    {"transfer.status_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "\"{text}\" is no status of a transfer. It is one of draft, pending_approval, "
                                    "approved, rejected, shipped, partially_received, received, completed, cancelled "
                                    "and recalled.")},
    {"transfer.unknown",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no transfer {number}. Give its number, or the id that it was made with.")},
    {"transfer_rule.nobody",
     QT_TRANSLATE_NOOP("ErrorText", "What is lost, damaged or found needs somebody’s approval. Choose a role.")},
    {"transfer_rule.role_powerless",
     QT_TRANSLATE_NOOP("ErrorText", "The role {role} may not give this approval. Choose another role, or give it the "
                                    "right for it first.")},
    {"transfer_rule.role_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "There is no role {role}. Choose one that there is.")},
    {"transfer_rule.twice",
     QT_TRANSLATE_NOOP("ErrorText", "The role {role} is asked twice for the same route. Leave one of the two out.")},
    {"transfer_rule.value_negative",
     QT_TRANSLATE_NOOP("ErrorText", "The value from which somebody is asked is less than 0. Type 0 or more.")},
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
