// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/operations/tabular/table_format.h"

#include <optional>

namespace stowage::table {

// The three numbers of a text that begins like "15/01/2024", "1.2.24" or "01-15-2024", in the order they stand.
struct NumericDay {
    int first = 0;
    int second = 0;
    QChar separator;
};

// Nothing for any other text. For guessing which order a file uses.
std::optional<NumericDay> numericDay(QStringView text);

// The ISO form that Calendar::parse reads, of a date with or without a time of day: "2024-01-15T14:30", "15/01/2024
// 2:30 PM", "2-Jun-06", "June 2, 2006", "20240115". A year of two digits is one of 1970 to 2069.
// Errors: cell.empty, cell.not_a_date{text}, date.ambiguous{text} (the order is YearFirst and two readings are
// possible), date.invalid{text} (no such day or time).
Result<QString> isoDate(QStringView text, TableFormat::DateOrder order);

} // namespace stowage::table
