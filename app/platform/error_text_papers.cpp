// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

// Adjustments before they post, who must say yes to them, and counts.
constexpr ErrorSentence sentences[] = {
    {"adjustment.changed_meanwhile",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Somebody changed this adjustment meanwhile. Open it again and repeat your change.")},
    {"adjustment.missing",
     QT_TRANSLATE_NOOP("ErrorText", "This adjustment is not there any more. Look at the list again.")},
    {"adjustment.not_yours",
     QT_TRANSLATE_NOOP("ErrorText", "{user} wrote this adjustment, and only {user} can change it or take it back. "
                                    "Approve or reject it instead.")},
    {"adjustment.step_approve_refused",
     QT_TRANSLATE_NOOP("ErrorText", "This adjustment does not wait for approval any more. Look at the list again.")},
    {"adjustment.step_edit_refused",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Only a draft can be changed. Take it back to a draft first, or, where it is posted, "
                       "reverse it and write another.")},
    {"adjustment.step_reject_refused",
     QT_TRANSLATE_NOOP("ErrorText", "This adjustment does not wait for approval any more. Look at the list again.")},
    {"adjustment.step_remove_refused",
     QT_TRANSLATE_NOOP("ErrorText", "Only a draft that was never submitted can be removed. This one stays on record.")},
    {"adjustment.step_submit_refused",
     QT_TRANSLATE_NOOP("ErrorText", "Only a draft can be submitted. Take it back to a draft first.")},
    {"adjustment.step_withdraw_refused",
     QT_TRANSLATE_NOOP("ErrorText", "Only what waits for approval or was rejected goes back to a draft. What is posted "
                                    "can be reversed.")},
    {"approval.decided",
     QT_TRANSLATE_NOOP("ErrorText", "{by} has decided this already. Nothing was changed; look at the list again.")},
    {"approval.limit_low",
     QT_TRANSLATE_NOOP("ErrorText", "This changes the stock’s value by {value}, and you may approve up to {limit}. Ask "
                                    "somebody with a higher limit.")},
    {"approval.lines_changed",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The lines are not those that approval was asked for. Open it again and look at it anew.")},
    {"approval.notes_missing",
     QT_TRANSLATE_NOOP("ErrorText", "Write why it is rejected, so that whoever wrote it knows what to mend.")},
    {"approval.own", QT_TRANSLATE_NOOP("ErrorText", "You wrote this yourself, so somebody else must approve it.")},
    {"approval.role_missing",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This step asks for another role than yours there: {role}. Ask somebody who has it.")},
    {"count.adjusted",
     QT_TRANSLATE_NOOP("ErrorText", "A count opens again only when its adjustment was rejected; this one is {state}.")},
    {"count.cause_unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no cause “{cause}”. Choose one of the list.")},
    {"count.changed_meanwhile",
     QT_TRANSLATE_NOOP("ErrorText", "Somebody changed this count meanwhile. Look at it again.")},
    {"count.entry_missing",
     QT_TRANSLATE_NOOP("ErrorText", "This entry is not there any more. Look at the count again.")},
    {"count.line_missing", QT_TRANSLATE_NOOP("ErrorText", "This line is not in the count. Look at the count again.")},
    {"count.location_missing", QT_TRANSLATE_NOOP("ErrorText", "The count has no place. Choose what is to be counted.")},
    {"count.missing", QT_TRANSLATE_NOOP("ErrorText", "This count is not there any more. Look at the list again.")},
    {"count.not_open",
     QT_TRANSLATE_NOOP("ErrorText", "This count is {state}, so nothing can be entered. Begin a new one.")},
    {"count.nothing_counted",
     QT_TRANSLATE_NOOP("ErrorText", "Nothing has been counted yet. Count at least one line, or cancel the count.")},
    {"count.nothing_there",
     QT_TRANSLATE_NOOP("ErrorText", "None of these items lies there. Choose other items, or count the whole place.")},
    {"count.outside",
     QT_TRANSLATE_NOOP("ErrorText", "{location} is not in the place that is counted. Scan one of its bins.")},
    {"count.quantity_negative",
     QT_TRANSLATE_NOOP("ErrorText", "Nobody can count {quantity}. Type 0 where nothing is there.")},
    {"count.recount_needed",
     QT_TRANSLATE_NOOP("ErrorText", "The difference of {lines} lines is above the limit. Count them once more first.")},
    {"count.uncounted",
     QT_TRANSLATE_NOOP("ErrorText", "{lines} lines have not been counted. Say whether they keep their stock or are set "
                                    "to 0.")},
    {"line.reason_direction",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The reason “{reason}” does not go with a quantity of {quantity}. Turn the sign, or "
                       "choose another reason.")},
    {"line.reason_missing", QT_TRANSLATE_NOOP("ErrorText", "The line has no reason. Choose why the stock changes.")},
    {"line.reason_unknown",
     QT_TRANSLATE_NOOP("ErrorText", "There is no reason “{reason}” in use. Choose one of the list.")},
    {"reason.built_in", QT_TRANSLATE_NOOP("ErrorText", "This reason comes with the program: it keeps its name and "
                                                       "direction. Switch it off, and add one of your own.")},
    {"reason.code_taken",
     QT_TRANSLATE_NOOP("ErrorText", "There is a reason “{code}” already. Choose another name, or switch that one on.")},
    {"reason.missing",
     QT_TRANSLATE_NOOP("ErrorText", "The reason “{code}” is not there any more. Look at the list again.")},
    {"reason.name_missing", QT_TRANSLATE_NOOP("ErrorText", "Type what people will choose, such as “Staff meal”.")},
};

} // namespace

std::span<const ErrorSentence> errorSentencesOfPapers()
{
    return sentences;
}

} // namespace stowage
