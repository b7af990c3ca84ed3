// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/error_sentences.h"

#include <QCoreApplication>

namespace stowage {

namespace {

// Numbers, days and money.
constexpr ErrorSentence sentences[] = {
    {"number.empty", QT_TRANSLATE_NOOP("ErrorText", "A number is missing here. Type one.")},
    {"number.invalid", QT_TRANSLATE_NOOP("ErrorText", "“{text}” is not a number. Use digits and one decimal sign.")},
    {"number.too_many_decimals",
     QT_TRANSLATE_NOOP("ErrorText",
                       "“{text}” has more than {decimals} decimals. Shorten it; nothing is rounded for you.")},
    {"number.too_large", QT_TRANSLATE_NOOP("ErrorText", "“{text}” is too large. Check for digits too many.")},
    {"number.exponent", QT_TRANSLATE_NOOP("ErrorText", "“{text}” has an exponent. Write the number out in full.")},
    {"number.negative", QT_TRANSLATE_NOOP("ErrorText", "“{text}” is below zero. Type 0 or more.")},
    {"amount.too_large",
     QT_TRANSLATE_NOOP("ErrorText", "{quantity} × {cost} is more than an amount can hold. Check quantity and cost.")},
    {"quantity.too_fine",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "{unit} has at most {decimals} decimals, so {quantity} is too fine. Type {nearest}, for instance.")},
    {"currency.unknown",
     QT_TRANSLATE_NOOP("ErrorText", "“{code}” is not a currency code. Use one of ISO 4217, such as MYR or EUR.")},
    {"date.invalid",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” is not a date. Write it as year-month-day, such as 2024-01-15.")},
    {"date.ambiguous",
     QT_TRANSLATE_NOOP("ErrorText", "“{text}” can be read as two different days. Choose the order of day and month.")},
    {"timezone.unknown",
     QT_TRANSLATE_NOOP("ErrorText", "“{zone}” is not a time zone. Use a name such as Asia/Kuala_Lumpur.")},
};

} // namespace

std::span<const ErrorSentence> errorSentencesOfValues()
{
    return sentences;
}

} // namespace stowage
