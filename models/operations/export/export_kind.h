// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/company.h"
#include "models/domain/listing.h"
#include "models/operations/import/import_request.h"
#include "models/store/connection.h"

#include <functional>

namespace stowage {

struct ExportRequest {
    ImportKind kind = ImportKind::Items;
    QString path; // its ending says the format: .csv, .tsv or .xlsx
    // Which rows; the one of the kind counts.
    ItemFilter items;
    StockFilter stock; // of counts
    MovementFilter movements;
    bool costs = true; // whether the file tells what stock cost
};

// Called now and then; false stops the export.
using ExportProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

// Writes one kind into one file, with the headings and values that an import of this kind reads back. Rows stand in an
// order that follows from what they say, but for movements, which stand as they were posted. Nothing is at the path
// before all of it is written. The answer is the number of rows.
//
// Counts have a row for each stock level, or for each lot of one, with what is on hand by the books; a count of less
// than nothing is refused by the import, so such a row has to be counted. The moment of the count is left open.
//
// A transfer is one row, and one of the places that the filter asks for is enough. What was taken back as of its own
// moment is left out, as is what took it back; what was taken back later stays, and the taking back is an adjustment
// (of a transfer: one the other way), whose value the other company reckons by its average. Returns are an "in" and an
// "out". What came in without a cost takes the cost price that the other company knows for that day.
//
// Of an item: one picture's address, no others; texts, numbers and truth values among what has no field of its own, not
// lists of them; several barcodes unless one holds a "|".
//
// Errors: export.format_unknown{path}, export.cancelled, table.too_many_rows{limit}, cell.too_long{line, limit},
// file.cannot_write{path, reason}, and the store's.
Result<std::int64_t> exportKind(Connection &db, const Company &company, const ExportRequest &request, Instant now,
                                const ExportProgress &progress = {});

} // namespace stowage
