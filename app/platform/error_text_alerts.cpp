// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

// Alerts and their rules.
constexpr ErrorSentence sentences[] = {
    {"alert.missing",
     QT_TRANSLATE_NOOP("ErrorText", "This alert is closed already: what it warned of has ended. Load the list again.")},
    {"alert.snooze_past",
     QT_TRANSLATE_NOOP("ErrorText", "An alert is silent until a moment to come. Choose one that is not over.")},
    {"alert.without_cause",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The alert {type} of {item} at {location} is open, but what it warns of is not so. Save its "
                       "rule again to mend it.")},
    {"alert_rule.missing", QT_TRANSLATE_NOOP("ErrorText", "This alert rule was removed. Load the list again.")},
    {"alert_rule.changed_meanwhile",
     QT_TRANSLATE_NOOP("ErrorText", "Somebody else changed this alert rule since you opened it. Load it again, and "
                                    "make your change once more.")},
    {"alert_rule.name.too_long",
     QT_TRANSLATE_NOOP("ErrorText", "The name has more than {max} characters. Shorten it.")},
    {"alert_rule.threshold.negative",
     QT_TRANSLATE_NOOP("ErrorText", "{value} is below zero. Type 0 or more, or nothing for each item’s own figure.")},
    {"alert_rule.days.out_of_range",
     QT_TRANSLATE_NOOP("ErrorText", "{value} days are out of range. Type a number from 0 to {max}.")},
    {"alert_rule.email.invalid",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{email}” is not an e-mail address. Write one such as stock@example.com, each on its own or "
                       "parted by commas.")},
    {"alert_rule.email.too_many",
     QT_TRANSLATE_NOOP("ErrorText", "There are more than {max} addresses. Use a mailing list instead.")},
    {"alert_rule.webhook.invalid",
     QT_TRANSLATE_NOOP("ErrorText", "“{url}” is not a web address. Write one such as https://example.com/stock.")},
    {"category.in_alert_rule",
     QT_TRANSLATE_NOOP("ErrorText", "An alert rule names {code}, so it cannot be removed. Take it out of the rule "
                                    "first.")},
    {"location.in_alert_rule",
     QT_TRANSLATE_NOOP("ErrorText", "An alert rule names {code}, so it cannot be removed. Take it out of the rule "
                                    "first.")},
};

} // namespace

std::span<const ErrorSentence> errorSentencesOfAlerts()
{
    return sentences;
}

} // namespace stowage
