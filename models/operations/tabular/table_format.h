// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

namespace stowage {

// How a table file is to be read: guessed by guessFormat, shown and changed on screen, saved with a mapping.
struct TableFormat {
    enum class Kind { Delimited, Xlsx, Json }; // Json: no table, but objects of the API
    enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };
    enum class DateOrder {
        YearFirst, // 2024-01-15 and its like; a date that could be read in two ways is refused
        DayMonthYear,
        MonthDayYear
    };

    Kind kind = Kind::Delimited;
    Encoding encoding = Encoding::Utf8;
    QChar separator = u','; // an ASCII character
    QChar quote = u'"'; // an ASCII character, or null where no cell is quoted
    QChar decimalSign = u'.';
    DateOrder dateOrder = DateOrder::YearFirst;
    int skipLines = 0; // lines (rows of a sheet) above the header
    bool hasHeader = true;
    QString sheet; // of a workbook; empty is its first visible one

    bool operator==(const TableFormat &) const = default;
};

} // namespace stowage
