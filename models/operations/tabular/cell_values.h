// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/day.h"
#include "models/base/decimal.h"
#include "models/operations/tabular/table_format.h"

// A cell's text as a value of the kind that its column holds. Blank text is the error cell.empty: whether a column
// may be blank is its reader's to say.
namespace stowage::cell {

// "1,234.5", "(3)", "12-". Errors: those of table::machineNumber, and number.too_many_decimals{text, decimals},
// number.too_large{text}.
Result<Quantity> quantity(QStringView text, const TableFormat &format);

// The same with one currency sign or code: "$9.99 ", "RM 1,234.50", "5 EUR".
Result<UnitCost> unitCost(QStringView text, const TableFormat &format);

// ISO 8601 always, other dates in the format's order. Errors: those of table::isoDate.
Result<Instant> instant(QStringView text, const TableFormat &format, const Calendar &calendar);

// yes/no, true/false, y/n, 1/0 in any case. Errors: cell.not_yes_no{text}.
Result<bool> boolean(QStringView text);

// Text as it was meant: without spaces around it, the apostrophe of a guarded CSV cell or the ="…" that keeps leading
// zeros from a spreadsheet. May be empty.
QString text(QStringView text, const TableFormat &format);

// A code as it stands, leading zeros and all. A wrong check digit is no error here: see gtinProblem.
// Errors: barcode.scientific{text}, barcode.control_character{text, code}, barcode.too_long{text, limit}.
Result<QString> barcode(QStringView text, const TableFormat &format);

} // namespace stowage::cell
