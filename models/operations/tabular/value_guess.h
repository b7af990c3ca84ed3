// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/tabular/table_format.h"

#include <QStringList>

namespace stowage::table {

// What the cells of some rows tell about how they were written.
using SampleRows = QList<QStringList>;

// ',' or '.': by the cells that are a number with only one of them. Where every cell could be either, a table
// separated by semicolons gets the comma, since it was avoided as a separator.
QChar guessDecimalSign(const SampleRows &rows, const TableFormat &format);

// A number that reads differently with either sign, "1,234", where no other number tells which is right; else empty.
QString doubtfulNumber(const SampleRows &rows);

// By the days over 12; points between the numbers mean the day comes first. Else YearFirst, which refuses what has
// two readings and so asks.
TableFormat::DateOrder guessDateOrder(const SampleRows &rows);

// The place of the row that names the columns: the first that fills most of the table's width, unless it has values
// in it and a row of words below fills more: "as of, 2024-01-15" above the headings.
qsizetype guessHeaderRow(const SampleRows &rows);

// Headings are words: a row with a number or a date in it is none.
bool looksLikeHeader(const QStringList &row);

} // namespace stowage::table
