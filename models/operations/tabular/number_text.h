// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace stowage::table {

enum class Currencies { Refused, Stripped };

// "1.234,50-" with the decimal sign ',' is "-1234.50": the machine form of a number as people and other programs
// write it. Takes one sign before or after, parentheses for a negative, spaces, and thousands signs that group by
// three; with Currencies::Stripped also one currency sign or code on either side.
// Errors: cell.empty, cell.not_a_number{text}, cell.bad_grouping{text}, cell.scientific{text} (digits were lost).
Result<QString> machineNumber(QStringView text, QChar decimalSign, Currencies currencies);

} // namespace stowage::table
