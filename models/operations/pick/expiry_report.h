// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/company.h"
#include "models/domain/listing.h"
#include "models/store/connection.h"

#include <functional>

namespace stowage {

struct ExpiryLine {
    ExpiryRow row;
    int daysLeft = 0; // below 0 when it is expired
    bool operator==(const ExpiryLine &) const = default;
};

// A page of the list as it stands on a day.
Result<QList<ExpiryLine>> expiryLines(Connection &db, const ExpiryFilter &filter, const std::optional<PageAnchor> &from,
                                      const QDate &today);

struct ExpiryReportRequest {
    static constexpr int daysMax = 36'500;

    QString location; // code or uid, with everything below it; empty for all
    int withinDays = 30; // what is expired already is among it
    bool expired = false; // only what is
};

// Lots with stock that expire, the first to do so first. Errors: location.unknown_code{code}.
Done expiryReport(Connection &db, const QDate &today, const ExpiryReportRequest &request,
                  const std::function<Done(const ExpiryRow &)> &tell);

// Writes the list as CSV or XLSX, as the path ends; how many rows. Errors: file.cannot_write{…}.
struct ExpiryExport {
    QString path;
    ExpiryFilter filter;
    Instant now = 0;
};
Result<qint64> exportExpiry(Connection &db, const Company &company, const ExpiryExport &wanted);

// The location of a code or uid, 0 for an empty one. Errors: location.unknown_code{code}.
Result<RowId> locationNamed(Connection &db, const QString &text);

} // namespace stowage
