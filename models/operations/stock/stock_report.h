// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/company.h"
#include "models/domain/listing.h"
#include "models/store/connection.h"

#include <functional>

namespace stowage {

// Which stock to tell; codes or ids, empty for all.
struct StockReportRequest {
    QString item;
    QString location; // with what lies in it
    QString category; // with those below it
    // Said of each row by its own figures, so that whoever has the rows can tell which of them these are.
    bool low = false;
    bool out = false;
    bool negative = false;
    std::optional<QDate> asOf; // the end of that day; now without one
};

struct StockLine {
    StockRow row;
    std::optional<MovementRow> last; // its last movement by then
};

// Every row of it, by item code and location, in constant memory but for what one page holds (as of a day: one line an
// item and location). Errors: item.unknown_code{code}, location.unknown_code{code}, category.unknown_code{code}.
Done stockReport(Connection &db, const Company &company, const StockReportRequest &request,
                 const std::function<Done(const StockLine &)> &sink);

} // namespace stowage
